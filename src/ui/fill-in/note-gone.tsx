import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PartWords } from '../../app/fill-in/story-to-fill';
import { words } from '../words';
import { asText } from './told-parts';
import { useFirstFocus } from './use-first-focus';

export interface NoteGoneProps {
  readonly what: 'note' | 'place';
  readonly mine: PartWords;
  readonly copy: (text: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The note, or the question in it, is not there any more: the words can be copied. */
export function NoteGone({ what, mine, copy, onClose }: NoteGoneProps): VNode {
  const [said, say] = useState('');
  const first = useFirstFocus();
  const text = asText(mine);
  const copyAll = (): void => { copy(text).then(() => { say(words.fillIn.copied); }, () => { say(words.fillIn.notCopied); }); };
  return (
    <div class="coach-fill-step">
      <h3>{words.fillIn.goneTitle[what]}</h3>
      <p role="alert">{words.fillIn.goneHelp[what]}</p>
      <textarea class="coach-gone-text" readOnly rows={8} dir="auto" aria-label={words.fillIn.yourText} value={text} />
      <p class="coach-hint" role="status">{said}</p>
      <div class="modal-button-container">
        <button type="button" class="mod-cta" ref={first} onClick={copyAll}>{words.fillIn.copy}</button>
        <button type="button" onClick={onClose}>{words.fillIn.closeForm}</button>
      </div>
    </div>
  );
}
