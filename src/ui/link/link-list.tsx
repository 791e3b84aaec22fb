import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkSuggestion } from '../../app/suggest-links';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';

export interface LinkListProps {
  readonly suggestions: readonly LinkSuggestion[];
  readonly onCancel: () => void;
  readonly onWrite: (chosen: readonly LinkSuggestion[]) => void;
}

/** Each suggestion with its reason and its line before and after; all are ticked at first. */
export function LinkList({ suggestions, onCancel, onWrite }: LinkListProps): VNode {
  const [ticked, setTicked] = useState<ReadonlySet<LinkSuggestion>>(new Set(suggestions));
  const chosen = suggestions.filter((suggestion) => ticked.has(suggestion));
  const submit = (): void => { if (chosen.length > 0) onWrite(chosen); };
  return (
    <form
      class="coach-links"
      onSubmit={(event) => { event.preventDefault(); submit(); }}
      onKeyDown={(event) => { if (isSubmitKey(event)) { event.preventDefault(); submit(); } }}
    >
      <p>{words.link.help}</p>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.path}>
            <Row
              suggestion={suggestion}
              checked={ticked.has(suggestion)}
              onCheck={(checked) => { setTicked(withTick(ticked, suggestion, checked)); }}
            />
          </li>
        ))}
      </ul>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" disabled={chosen.length === 0}>{words.link.write(chosen.length)}</button>
        <button type="button" onClick={() => { setTicked(new Set(chosen.length === suggestions.length ? [] : suggestions)); }}>
          {chosen.length === suggestions.length ? words.link.nothing : words.link.all}
        </button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}

function withTick(ticked: ReadonlySet<LinkSuggestion>, suggestion: LinkSuggestion, checked: boolean): ReadonlySet<LinkSuggestion> {
  return new Set(checked ? [...ticked, suggestion] : [...ticked].filter((each) => each !== suggestion));
}

interface RowProps {
  readonly suggestion: LinkSuggestion;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Row({ suggestion, checked, onCheck }: RowProps): VNode {
  const { title, words: said, by, line, before, after, edit } = suggestion;
  return (
    <label class="coach-link">
      <input type="checkbox" checked={checked} onChange={(event) => { onCheck(event.currentTarget.checked); }} />
      <span class="coach-link-name">{title}</span>
      <span class="coach-link-reason">{words.link.line(line)}: {words.link.reason[by](said, title)}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.before}</span> {before}<mark>{said}</mark>{after}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.after}</span> {before}<mark>{edit.text}</mark>{after}</span>
    </label>
  );
}
