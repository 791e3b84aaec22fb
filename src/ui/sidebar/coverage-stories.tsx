import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { CoverageBoard, CoverageStory } from '../../app/board/coach-board';
import { storyStages } from '../../core/notebook/coverage/story-life';
import { words } from '../words';
import { FitMark, type CoverageActions } from './coverage-fit';
import { moveThroughRows } from './this-note-focus';

interface StoryLivesProps extends Pick<CoverageActions, 'onGoTo'> {
  readonly stories: readonly CoverageStory[];
}

/** How far each story has come, and why. */
export function StoryLives({ stories, onGoTo }: StoryLivesProps): VNode {
  const title = useId();
  return (
    <section aria-labelledby={title} onKeyDown={moveThroughRows}>
      <h4 id={title} class="coach-help-title">{words.coverage.stories}</h4>
      <ul class="coach-lives">
        {stories.map(({ id, title: name, stage, reason, place }) => (
          <li key={id}>
            <button type="button" class="coach-offer" onClick={() => { onGoTo(place); }}>
              <span class="coach-message" dir="auto">{name}</span>
              <span class="coach-life">
                <span class="coach-life-steps" aria-hidden="true">{stepsOf(stage)}</span>
                {' '}
                <span class="coach-life-stage">{words.coverage.stage[stage]}</span>
              </span>
              <span class="coach-about">{reason}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One full circle for each step taken, an empty one for each to come. */
function stepsOf(stage: CoverageStory['stage']): string {
  const taken = storyStages.indexOf(stage) + 1;
  return words.coverage.mark.strong.repeat(taken) + words.coverage.mark.stretch.repeat(storyStages.length - taken);
}

type Assignment = CoverageBoard['assigned'][number];

interface AssignedProps extends Pick<CoverageActions, 'onGoTo'> {
  readonly assigned: readonly Assignment[];
}

/** Which story to tell for which question, by company, in the order given. */
export function Assigned({ assigned, onGoTo }: AssignedProps): VNode {
  const title = useId();
  return (
    <section aria-labelledby={title} onKeyDown={moveThroughRows}>
      <h4 id={title} class="coach-help-title">{words.coverage.assigned}</h4>
      {[...byCompany(assigned)].map(([company, tellings]) => <Company key={company} company={company} assigned={tellings} onGoTo={onGoTo} />)}
    </section>
  );
}

function byCompany(assigned: readonly Assignment[]): ReadonlyMap<string | null, readonly Assignment[]> {
  const groups = new Map<string | null, Assignment[]>();
  for (const each of assigned) {
    const group = groups.get(each.company);
    if (group === undefined) groups.set(each.company, [each]);
    else group.push(each);
  }
  return groups;
}

function Company({ company, assigned, onGoTo }: AssignedProps & { readonly company: string | null }): VNode {
  return (
    <details class="coach-assigned" open>
      <summary>{company ?? words.coverage.anyCompany} <span class="coach-count">{assigned.length}</span></summary>
      <ul>
        {assigned.map(({ question, asked, story, told, fit }, at) => (
          <li key={`${question} ${String(at)}`}>
            <button type="button" class="coach-assigned-question" dir="auto" onClick={() => { onGoTo(asked); }}>{question}</button>
            <button type="button" class="coach-story-chip" onClick={() => { onGoTo(told); }}>
              <FitMark fit={fit} />
              {' '}
              <span class="coach-story-chip-name" dir="auto">{words.coverage.tell(story)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
