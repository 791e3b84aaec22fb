import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeItem } from '../../app/practice/practice-item';
import { words } from '../words';
import { failureOf } from './failure';
import type { PractiseRoom } from './practise-desk';
import type { Attempt } from './session';
import { useProblem } from './use-problem';
import { useTurn } from '../use-turn';

export interface KeepAnswerProps {
  readonly item: PracticeItem;
  readonly attempt: Attempt;
  readonly room: PractiseRoom;
  readonly onKept: (path: string) => void;
}

/** Nothing is written before the button says so; then it says where, and opens it. */
export function KeepAnswer({ item, attempt: { typed, kept }, room, onKept }: KeepAnswerProps): VNode {
  const [problem, setProblem] = useProblem();
  const takeTurn = useTurn();
  const open = useRef<HTMLButtonElement>(null);
  const keptBefore = useRef(kept);
  useLayoutEffect(() => { if (kept !== keptBefore.current) open.current?.focus(); }, [kept]);
  const keep = async (): Promise<void> => {
    try {
      onKept(await room.practice.keepAnswer(item, typed));
      setProblem('');
    } catch (error) {
      setProblem(notKeptWords(error));
    }
  };
  return (
    <div class="coach-keep">
      {kept === null
        ? <button type="button" aria-describedby="coach-keep-help" aria-keyshortcuts="K" onClick={() => { takeTurn(keep); }}>{words.practice.keep.keep}</button>
        : <button type="button" ref={open} onClick={() => { room.onOpenPath(kept); }}>{words.practice.keep.open}</button>}
      <span id="coach-keep-help" class="coach-field-note" role="status">{kept === null ? words.practice.keep.help : words.practice.keep.kept(kept)}</span>
      <span class="coach-problem" role="alert">{problem}</span>
    </div>
  );
}

/** Why an answer is in no note yet. */
export function notKeptWords(error: unknown): string {
  const { path, reason } = failureOf(error);
  return path === null ? words.practice.keep.unexpected(reason) : words.practice.keep.failed(path, reason);
}
