import type { VNode } from 'preact';
import { words } from '../words';
import { changedLines } from './changed-lines';
import type { CellLine } from './changed-lines';
import { useFirstFocus } from './use-first-focus';

export interface ChangePreviewProps {
  readonly before: string;
  readonly after: string;
  /** Why the change is to be checked again; empty the first time. */
  readonly why: string;
  /** Whether the coach reads the words back as they were typed. */
  readonly isSure: boolean;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

/** The text as it is and as it will be, as raw Markdown. A change to be checked again starts at "Back", so that a second press writes nothing unseen. */
export function ChangePreview({ before, after, why, isSure, busy, onBack, onWrite }: ChangePreviewProps): VNode {
  const first = useFirstFocus();
  const isAgain = why !== '';
  return (
    <div class="coach-preview">
      <h3>{words.fillIn.previewTitle}</h3>
      {isAgain && <p class="coach-unsure" role="alert">{why}</p>}
      <p>{words.fillIn.previewHelp}</p>
      {!isSure && <p class="coach-unsure">{words.fillIn.notReadBack}</p>}
      <Side name={words.fillIn.before} text={before} other={after} />
      <Side name={words.fillIn.after} text={after} other={before} />
      <div class="modal-button-container">
        <button type="button" class="mod-cta" ref={isAgain ? null : first} aria-disabled={busy} onClick={onWrite}>{words.fillIn.write}</button>
        <button type="button" ref={isAgain ? first : null} onClick={onBack}>{words.fillIn.back}</button>
      </div>
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly text: string;
  readonly other: string;
}

/** Each `<br>` also ends a line on the screen, so that a long cell can be read. */
function Side({ name, text, other }: SideProps): VNode {
  const id = `coach-${name.toLowerCase()}`;
  const lines = changedLines(text, other);
  return (
    <div class="coach-side">
      <h4 id={id}>{name}</h4>
      <pre tabIndex={0} role="region" aria-labelledby={id}>
        {text.trim() === '' ? words.fillIn.empty : lines.map((line, at) => <Line key={at} {...line} last={at === lines.length - 1} />)}
      </pre>
    </div>
  );
}

function Line({ text, changed, last }: CellLine & { readonly last: boolean }): VNode {
  return <>{changed ? <mark>{text}</mark> : text}{last || text.endsWith('\n') ? '' : '\n'}</>;
}
