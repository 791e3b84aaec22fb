import type { VNode } from 'preact';
import type { LinkSuggestion } from '../../app/link-suggestions';
import type { IgnoredLink } from '../../core/links/plan/ignored-links';
import type { MentionLink } from '../../core/links/plan/mention-links';
import type { OutdatedLink, RelatedLink } from '../../core/links/plan/related-links';
import { words } from '../words';

export interface LinkRowProps {
  readonly suggestion: LinkSuggestion;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onHeading: (heading: string | null) => void;
  readonly onNever: (ignored: IgnoredLink) => void;
}

/** One suggestion: its tick, its reason, the line before and after, and what may be chosen about it. */
export function LinkRow({ suggestion, ticked, onTick, onHeading, onNever }: LinkRowProps): VNode {
  const { link } = suggestion;
  return (
    <li>
      <label class="coach-tick">
        <input type="checkbox" checked={ticked} onChange={(event) => { onTick(event.currentTarget.checked); }} />
        {link.kind === 'mention' ? drawMention(suggestion, link) : link.kind === 'related' ? drawRelated(link) : drawOutdated(link)}
      </label>
      {link.kind === 'related' && link.choices.length > 1 ? <SectionChoice link={link} onHeading={onHeading} /> : null}
      {link.kind === 'outdated' ? null : <Never path={suggestion.path} link={link} onNever={onNever} />}
    </li>
  );
}

function drawMention({ line, before, after }: LinkSuggestion, { title, words: said, by, edit }: MentionLink): VNode {
  return (
    <>
      <span class="coach-tick-name">{title}</span>
      <span class="coach-tick-reason">{line === null ? '' : `${words.link.line(line)}: `}{words.link.reason[by](said, title)}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.before}</span> {before}<mark>{said}</mark>{after}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.after}</span> {before}<mark>{edit.text}</mark>{after}</span>
    </>
  );
}

function drawRelated({ title, reasons, bullet }: RelatedLink): VNode {
  return (
    <>
      <span class="coach-tick-name">{title}</span>
      <span class="coach-tick-reason">{words.link.related}: {reasons.join('; ')}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.added}</span> <mark>{bullet.line}</mark></span>
    </>
  );
}

function drawOutdated({ line, why }: OutdatedLink): VNode {
  return (
    <>
      <span class="coach-tick-reason">{words.link.related}: {words.link.outdated[why]}</span>
      <span class="coach-link-line"><span class="coach-link-side">{words.link.removed}</span> <del>{line}</del></span>
    </>
  );
}

function SectionChoice({ link, onHeading }: { readonly link: RelatedLink; readonly onHeading: (heading: string | null) => void }): VNode {
  const at = link.choices.findIndex(({ heading }) => heading === link.bullet.heading);
  return (
    <select
      class="dropdown"
      aria-label={words.link.section(link.title)}
      value={String(at)}
      onChange={(event) => { onHeading(link.choices[Number(event.currentTarget.value)]?.heading ?? null); }}
    >
      {link.choices.map(({ heading }, place) => <option key={place} value={String(place)}>{heading ?? words.link.whole}</option>)}
    </select>
  );
}

interface NeverProps {
  readonly path: string;
  readonly link: MentionLink | RelatedLink;
  readonly onNever: (ignored: IgnoredLink) => void;
}

function Never({ path, link, onNever }: NeverProps): VNode {
  const button = (text: string, label: string, ignored: IgnoredLink): VNode => (
    <button type="button" aria-label={label} onClick={(event) => { onNever(ignored); focusNext(event.currentTarget); }}>{text}</button>
  );
  return (
    <details class="coach-link-never">
      <summary aria-label={words.link.neverLabel(link.title)}>{words.link.never}</summary>
      {link.kind === 'mention' ? button(words.link.neverWords(link.words), words.link.neverWordsLabel(link.words), { kind: 'words', words: link.words }) : null}
      {button(words.link.neverNote(link.title), words.link.neverNoteLabel(link.title), { kind: 'note', path: link.path })}
      {button(words.link.neverPair, words.link.neverPairLabel(titleOf(path), link.title), { kind: 'pair', from: path, to: link.path })}
    </details>
  );
}

/** The name of a file without its folders and its ending. */
function titleOf(path: string): string {
  return path.replace(/^.*\//s, '').replace(/\.md$/i, '');
}

/** The row that holds the button is about to go: the focus moves on, so that the keyboard stays in the list. */
function focusNext(button: HTMLButtonElement): void {
  const { form } = button;
  const row = button.closest('li');
  window.setTimeout(() => {
    const next = (row?.isConnected === true ? row : form)?.querySelector('input');
    (next ?? form?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  });
}
