import type { VNode } from 'preact';
import type { LinkSuggestion } from '../../app/suggest-links';
import { TickList } from '../tick-list';
import { words } from '../words';

export interface LinkListProps {
  readonly suggestions: readonly LinkSuggestion[];
  readonly onCancel: () => void;
  readonly onWrite: (chosen: readonly LinkSuggestion[]) => void;
}

/** Each suggestion with its reason and its line before and after; all are ticked at first. */
export function LinkList({ suggestions, onCancel, onWrite }: LinkListProps): VNode {
  return (
    <TickList
      help={words.link.help}
      items={suggestions}
      keyOf={({ path }) => path}
      startsTicked={() => true}
      draw={drawLink}
      submit={words.link.write}
      onSubmit={onWrite}
      onCancel={onCancel}
    />
  );
}

function drawLink({ title, words: said, by, line, before, after, edit }: LinkSuggestion): VNode {
  return (
    <>
      <span class="coach-tick-name">{title}</span>
      <span class="coach-tick-reason">{words.link.line(line)}: {words.link.reason[by](said, title)}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.before}</span> {before}<mark>{said}</mark>{after}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.after}</span> {before}<mark>{edit.text}</mark>{after}</span>
    </>
  );
}
