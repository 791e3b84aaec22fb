import type { VNode } from 'preact';
import type { Meeting } from '../../core/stories/story-review';
import { words } from '../words';

const marks = { yes: '✓', no: '○', unclear: '?' } as const;

/** The points of the breakdown, each ticked as the words meet it. */
export function PointsAsked({ points, areOurs }: { readonly points: readonly Meeting[]; readonly areOurs: boolean }): VNode | null {
  if (points.length === 0) return null;
  return (
    <section class="coach-points" aria-labelledby="coach-points-title">
      <h3 id="coach-points-title">{areOurs ? words.fillIn.pointsOurs : words.fillIn.points}</h3>
      <ul>
        {points.map(({ question, point, met }) => (
          <li key={`${question} ${point}`} class={`coach-point is-${met}`}>
            <span class="coach-point-mark" aria-hidden="true">{marks[met]}</span>
            <span>{point}</span>
            <span class="coach-point-met">{words.fillIn.met[met]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
