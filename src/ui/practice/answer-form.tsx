import type { VNode } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { PracticeItem } from '../../app/practice/practice-item';
import { wordCount } from '../../core/text/words';
import { words } from '../words';
import { clock } from './clock';
import { practiceDrafts } from './drafts';
import { Key } from './key';
import type { PractiseRoom } from './practise-desk';
import type { Attempt } from './session';
import { SpokenTimer } from './spoken-timer';
import { useStopwatch } from './use-stopwatch';

export interface AnswerFormProps {
  readonly item: PracticeItem;
  /** What was answered before in this practice. */
  readonly attempt: Attempt;
  /** Whether the person came back to change the answer. */
  readonly isChange: boolean;
  readonly room: PractiseRoom;
  readonly onAnswered: (answer: { readonly typed: string; readonly spoken: number }) => void;
  readonly onSkip: () => void;
}

/** Two ways to answer, aloud or typed; neither is asked for. */
export function AnswerForm({ item, attempt, isChange, room, onAnswered, onSkip }: AnswerFormProps): VNode {
  const drafts = practiceDrafts(room.drafts);
  const watch = useStopwatch(attempt.spoken);
  const [typed, setTyped] = useState(() => (isChange ? attempt.typed : drafts.typed(item) || attempt.typed));
  const change = (text: string): void => {
    drafts.keepTyped(item, text);
    setTyped(text);
  };
  const startEmpty = (): void => {
    drafts.finish(item, typed, false);
    setTyped('');
  };
  return (
    <form class="coach-answer" onSubmit={(event) => { event.preventDefault(); onAnswered({ typed, spoken: watch.seconds }); }}>
      <SpokenTimer {...watch} target={item.targetSeconds} />
      <TypedAnswer typed={typed} pace={room.pace()} isNew={attempt.typed === ''} takesFocus={isChange} onInput={change} onStartEmpty={startEmpty} />
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" aria-keyshortcuts={words.practice.goOnKeys}>{words.practice.goOn} <Key name={words.practice.goOnHint} /></button>
        <button type="button" aria-keyshortcuts="S" onClick={onSkip}>{words.practice.skip} <Key name="s" /></button>
      </div>
    </form>
  );
}

interface TypedAnswerProps {
  readonly typed: string;
  /** Words a minute. */
  readonly pace: number;
  /** Whether words that stand there at the start are from an earlier practice. */
  readonly isNew: boolean;
  readonly takesFocus: boolean;
  readonly onInput: (text: string) => void;
  readonly onStartEmpty: () => void;
}

function TypedAnswer({ typed, pace, isNew, takesFocus, onInput, onStartEmpty }: TypedAnswerProps): VNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isRestored, setRestored] = useState(isNew && typed !== '');
  const count = wordCount(typed);
  useLayoutEffect(() => { if (takesFocus) field.current?.focus(); }, []);
  const change = (text: string): void => {
    setRestored(false);
    onInput(text);
  };
  const startEmpty = (): void => {
    field.current?.focus();
    setRestored(false);
    onStartEmpty();
  };
  return (
    <div class="coach-field">
      <label for={id}>{words.practice.type}</label>
      <textarea id={id} ref={field} rows={4} dir="auto" value={typed} aria-describedby={`${id}-restored ${id}-length`} onInput={(event) => { change(event.currentTarget.value); }} />
      <p id={`${id}-length`} class="coach-field-note">{count === 0 ? '' : words.practice.typedLength(count, clock((count * 60) / pace))}</p>
      <p id={`${id}-restored`} class="coach-field-note" role="status">{isRestored ? words.practice.draftBack : ''}</p>
      {isRestored && <button type="button" class="coach-quiet" onClick={startEmpty}>{words.practice.clearDraft}</button>}
    </div>
  );
}
