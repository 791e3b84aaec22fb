import type { VNode } from 'preact';
import type { ToldStory } from '../../core/pages/debrief-note-lines';
import { words } from '../words';

export interface ToldSelectProps {
  readonly label: string;
  readonly told: ToldStory | null;
  /** Those that may have been told, the likeliest first. */
  readonly likely: readonly ToldStory[];
  readonly all: readonly ToldStory[];
  readonly onChoose: (told: ToldStory | null) => void;
}

/** Which story was told. */
export function ToldSelect({ label, told, likely, all, onChoose }: ToldSelectProps): VNode {
  const known = new Map([...(told === null ? [] : [told]), ...likely, ...all].map((story) => [keyOf(story), story] as const));
  const first = new Set(likely.map(keyOf));
  const others = [...known].filter(([key]) => !first.has(key)).map(([, story]) => story);
  return (
    <select class="dropdown" aria-label={label} value={told === null ? '' : keyOf(told)} onChange={(event) => { onChoose(known.get(event.currentTarget.value) ?? null); }}>
      <option value="">{words.debrief.noStory}</option>
      {likely.length > 0 && <optgroup label={words.debrief.likely}>{likely.map(choice)}</optgroup>}
      {others.length > 0 && <optgroup label={words.debrief.allStories}>{others.map(choice)}</optgroup>}
    </select>
  );
}

function choice(story: ToldStory): VNode {
  return <option key={keyOf(story)} value={keyOf(story)}>{story.title}</option>;
}

function keyOf({ path, title }: ToldStory): string {
  return `${path}\n${title}`;
}
