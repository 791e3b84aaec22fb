import type { VNode } from 'preact';
import type { PracticeOutlook } from '../../app/practice/practice-desk';
import { words } from '../words';
import { dayFrom } from './days';
import { practiceDrafts } from './drafts';
import { notKeptWords } from './keep-answer';
import { nextStep } from './next-step';
import type { PractiseRoom } from './practise-desk';
import { noAttempt, notKept } from './session';
import type { Session } from './session';
import { Titled } from './titled';
import { useProblem } from './use-problem';
import { usePromise } from './use-promise';
import { useTurn } from '../use-turn';

export interface PracticeEndProps {
  readonly session: Session;
  readonly room: PractiseRoom;
  readonly onMore: () => void;
  readonly onKept: (id: string, path: string) => void;
}

/** How many, what is due next, and one line on what to do now. */
export function PracticeEnd({ session, room, onMore, onKept }: PracticeEndProps): VNode {
  const done = session.ratings.length;
  const outlook = usePromise(() => room.practice.outlook(), []);
  const due = outlook.state === 'ready' ? outlook.value.due : 0;
  const { text, place } = nextStep(session.ratings);
  return (
    <Titled title={words.practice.end.title(done)}>
      {done === 0 && <p>{words.practice.end.none}</p>}
      <div role="status">
        {outlook.state === 'ready' && <Ahead outlook={outlook.value} today={room.today()} />}
        {outlook.state === 'failed' && <p>{words.practice.end.unread(outlook.failure.reason)}</p>}
      </div>
      {done > 0 && (
        <>
          <p>{text}</p>
          {place !== null && <button type="button" class="coach-quiet" onClick={() => { room.onJump(place); }}>{words.practice.end.open}</button>}
        </>
      )}
      <NotKept session={session} room={room} onKept={onKept} />
      <div class="modal-button-container">
        {due > 0 && <button type="button" class="mod-cta" onClick={onMore}>{words.practice.end.more}</button>}
        <button type="button" class={due > 0 ? '' : 'mod-cta'} onClick={room.onClose}>{words.practice.end.close}</button>
      </div>
    </Titled>
  );
}

/** A streak is told where there is one to be glad of, and never where it broke. */
function Ahead({ outlook: { due, next, streak }, today }: { readonly outlook: PracticeOutlook; readonly today: string }): VNode {
  return (
    <>
      {due > 0 && <p>{words.practice.end.dueNow(due)}</p>}
      {due === 0 && next !== null && <p>{words.practice.end.next(next.count, dayFrom(today, next.date))}</p>}
      {streak > 1 && <p>{words.practice.end.streak(streak)}</p>}
    </>
  );
}

/** What was typed and is in no note can still be kept, all of it at once. */
function NotKept({ session, room, onKept }: Omit<PracticeEndProps, 'onMore'>): VNode {
  const [problem, setProblem] = useProblem();
  const takeTurn = useTurn();
  const left = notKept(session);
  const keepAll = async (): Promise<void> => {
    try {
      for (const { item } of left) {
        const { typed } = session.attempts.get(item.id) ?? noAttempt;
        onKept(item.id, await room.practice.keepAnswer(item, typed));
        practiceDrafts(room.drafts).finish(item, typed, true);
      }
      setProblem('');
    } catch (error) {
      setProblem(notKeptWords(error));
    }
  };
  return (
    <div class="coach-keep">
      <span role="status">{left.length > 0 ? words.practice.keep.some(left.length) : ''}</span>
      {left.length > 0 && <button type="button" onClick={() => { takeTurn(keepAll); }}>{words.practice.keep.all(left.length)}</button>}
      <span class="coach-problem" role="alert">{problem}</span>
    </div>
  );
}
