import type { VNode } from 'preact';
import type { NotePlace } from '../../app/note-place';
import type { PracticeItem } from '../../app/practice/practice-item';
import { partNames } from '../../core/notes/interview-note';
import { words } from '../words';

export interface StoryToTellProps {
  readonly item: PracticeItem;
  readonly onJump: (place: NotePlace) => void;
}

/** The best story part by part, and the titles of others that fit; null where there is none. */
export function StoryToTell({ item: { stories: [best, ...others] }, onJump }: StoryToTellProps): VNode | null {
  if (best === undefined) return null;
  return (
    <section class="coach-review" aria-labelledby="coach-story-title">
      <h3 id="coach-story-title">{words.practice.review.story}</h3>
      <p class="coach-story-name">{best.title}</p>
      <dl class="coach-story-parts">
        {partNames.map((part) => {
          const told = best.parts[part];
          if (told === undefined) return null;
          return <div key={part}><dt>{words.fillIn.fields[part].name}</dt><dd>{told}</dd></div>;
        })}
      </dl>
      <button type="button" class="coach-quiet" onClick={() => { onJump(best.place); }}>{words.practice.review.openStory(best.title)}</button>
      {others.length > 0 && (
        <p class="coach-also">
          {words.practice.review.alsoFits}: {others.map(({ title, place }) => (
            <button key={title} type="button" class="coach-quiet" onClick={() => { onJump(place); }}>{title}</button>
          ))}
        </p>
      )}
    </section>
  );
}
