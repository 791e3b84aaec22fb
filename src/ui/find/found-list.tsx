import type { VNode } from 'preact';
import type { FoundNote } from '../../app/find-interview-notes';
import { TickList } from '../tick-list';
import { words } from '../words';

export interface FoundListProps {
  readonly found: readonly FoundNote[];
  readonly tag: string;
  readonly onCancel: () => void;
  readonly onTag: (chosen: readonly FoundNote[]) => void;
}

/** Each note with its place and why it is here; the clear ones are ticked at first. */
export function FoundList({ found, tag, onCancel, onTag }: FoundListProps): VNode {
  return (
    <TickList
      help={words.find.help(tag)}
      items={found}
      keyOf={({ path }) => path}
      startsTicked={({ evidence }) => evidence.clear}
      draw={drawFound}
      submit={words.find.tag}
      onSubmit={onTag}
      onCancel={onCancel}
    />
  );
}

function drawFound({ title, path, evidence }: FoundNote): VNode {
  return (
    <>
      <span class="coach-tick-name">{title}</span>
      <span class="coach-tick-reason">{path}</span>
      <span class="coach-tick-why">{reasonsOf(evidence).join(', ')}</span>
    </>
  );
}

/** What is in the note, then what else speaks for it. */
function reasonsOf({ signs, questions, stories, speakers }: FoundNote['evidence']): readonly string[] {
  return [
    ...(speakers > 0 ? [words.find.speakers(speakers)] : []),
    ...(questions > 0 ? [words.find.questions(questions)] : []),
    ...(stories > 0 ? [words.find.stories(stories)] : []),
    ...signs.flatMap((sign) => (sign === 'debrief' || sign === 'prompts' || sign === 'round' ? [words.find[sign]] : [])),
  ];
}
