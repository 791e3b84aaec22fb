import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkSuggestion } from '../../app/link-suggestions';
import { linkIgnorer, type IgnoredLink } from '../../core/links/plan/ignored-links';
import { withHeading } from '../../core/links/plan/related-links';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';
import { LinkRow } from './link-row';

export interface LinkListProps {
  readonly help: string;
  readonly suggestions: readonly LinkSuggestion[];
  /** Whether each note that changes gets a heading, where there may be several. */
  readonly byNote: boolean;
  readonly onCancel: () => void;
  readonly onWrite: (chosen: readonly LinkSuggestion[]) => void;
  /** Puts something on the ignore list for good; what it hides leaves this list at once. */
  readonly onNever: (ignored: IgnoredLink) => void;
}

/** Each suggestion with its reason and what it would change; all are ticked at first. */
export function LinkList({ suggestions, help, byNote, onCancel, onWrite, onNever }: LinkListProps): VNode {
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set());
  const [headings, setHeadings] = useState<ReadonlyMap<number, string | null>>(new Map());
  const [never, setNever] = useState<readonly IgnoredLink[]>([]);
  const rows = suggestions.map((each, key) => ({ key, suggestion: atHeading(each, headings.get(key)) })).filter(({ suggestion }) => !isIgnored(suggestion, never));
  const chosen = rows.filter(({ key }) => !unticked.has(key)).map(({ suggestion }) => suggestion);
  const all = chosen.length === rows.length;
  const tickAll = (): void => { setUnticked(new Set(all ? rows.map(({ key }) => key) : [])); };
  const go = (event: Event): void => {
    event.preventDefault();
    if (chosen.length > 0) onWrite(chosen);
  };
  const row = ({ key, suggestion }: Row): VNode => (
    <LinkRow
      key={key}
      suggestion={suggestion}
      ticked={!unticked.has(key)}
      onTick={(ticked) => { setUnticked(new Set(ticked ? [...unticked].filter((each) => each !== key) : [...unticked, key])); }}
      onHeading={(heading) => { setHeadings(new Map([...headings, [key, heading]])); }}
      onNever={(ignored) => { setNever([...never, ignored]); onNever(ignored); }}
    />
  );
  return (
    <form class="coach-ticks coach-links" onSubmit={go} onKeyDown={(event) => { onKey(event, { go, tickAll }); }}>
      <p>{help}</p>
      <div class="coach-link-notes">
        {groupsOf(rows).map(([path, group]) => (
          <section key={path}>
            {byNote ? <h3>{path}</h3> : null}
            <ul>{group.map(row)}</ul>
          </section>
        ))}
      </div>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" disabled={chosen.length === 0}>{chosen.length === 0 ? words.ticks.nothing : words.link.write(chosen.length)}</button>
        <button type="button" aria-keyshortcuts={words.link.keys} onClick={tickAll}>{all ? words.ticks.none : words.ticks.all}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}

interface Row {
  /** Its place in the list as it was given. */
  readonly key: number;
  readonly suggestion: LinkSuggestion;
}

function atHeading(suggestion: LinkSuggestion, heading: string | null | undefined): LinkSuggestion {
  const { link } = suggestion;
  return heading === undefined || link.kind !== 'related' ? suggestion : { ...suggestion, link: withHeading(link, heading) };
}

function isIgnored({ path, link }: LinkSuggestion, never: readonly IgnoredLink[]): boolean {
  if (link.kind === 'outdated') return false;
  const { ignoresNote, ignoresWords } = linkIgnorer(never, path);
  return ignoresNote(link.path) || (link.kind === 'mention' && ignoresWords(link.words));
}

function groupsOf(rows: readonly Row[]): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.suggestion.path);
    if (group === undefined) groups.set(row.suggestion.path, [row]);
    else group.push(row);
  }
  return [...groups];
}

/** Mod+Enter writes, Mod+A ticks all or none. */
function onKey(event: KeyboardEvent, { go, tickAll }: { readonly go: (event: Event) => void; readonly tickAll: () => void }): void {
  if (isSubmitKey(event)) go(event);
  else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    tickAll();
  }
}
