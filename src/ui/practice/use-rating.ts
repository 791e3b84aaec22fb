import { useRef, useState } from 'preact/hooks';
import type { PracticeItem } from '../../app/practice/practice-item';
import type { PracticeRating } from '../../core/critique/practice-rating';
import { words } from '../words';
import { dayFrom } from './days';
import { practiceDrafts } from './drafts';
import { failureOf } from './failure';
import type { PractiseRoom } from './practise-desk';
import { noAttempt } from './session';
import type { RatedItem, Session, SessionStep } from './session';
import { useProblem } from './use-problem';
import { useTurn } from '../use-turn';

/** What the last rating, or the taking back of one, came to. */
export interface RatingSaid {
  readonly text: string;
  /** The rating that can be taken back; null where there is none. */
  readonly last: RatedItem | null;
}

export interface RatingWork {
  readonly session: Session;
  readonly step: (step: SessionStep) => void;
  readonly room: PractiseRoom;
}

export interface RatingHands {
  readonly said: RatingSaid;
  /** Why a rating was not written, or not taken back; empty where all went well. */
  readonly problem: string;
  readonly rate: (item: PracticeItem, rating: PracticeRating) => void;
  /** Takes the last rating back; nothing where there is none. */
  readonly undo: () => void;
  /** Forgets the problem, as when the person goes on without a rating. */
  readonly forget: () => void;
}

const nothingSaid: RatingSaid = { text: '', last: null };

/** Writes ratings, one at a time, and takes the last one back. What fails is told, and can be tried again. */
export function useRating({ session, step, room }: RatingWork): RatingHands {
  const [said, setSaid] = useState(nothingSaid);
  const [problem, tell] = useProblem();
  const takeTurn = useTurn();
  const drafts = practiceDrafts(room.drafts);
  const attempts = useRef(session.attempts);
  attempts.current = session.attempts;

  const rate = async (item: PracticeItem, rating: PracticeRating): Promise<void> => {
    try {
      const last = { item, rating, rated: await room.practice.rate(item, rating) };
      const { typed, kept } = attempts.current.get(item.id) ?? noAttempt;
      drafts.finish(item, typed, kept !== null);
      tell('');
      setSaid({ text: words.practice.rate.rated(words.practice.rate.ratings[rating], dayFrom(room.today(), last.rated.due)), last });
      step({ type: 'rated', rated: last });
    } catch (error) {
      tell(notRatedWords(error));
    }
  };

  const undo = async (last: RatedItem): Promise<void> => {
    try {
      await last.rated.undo();
      drafts.keepTyped(last.item, (attempts.current.get(last.item.id) ?? noAttempt).typed);
      tell('');
      setSaid({ text: words.practice.rate.undone, last: null });
      step({ type: 'undone', id: last.item.id });
    } catch (error) {
      tell(words.practice.rate.undoFailed(failureOf(error).reason));
    }
  };

  const { last } = said;
  return {
    said,
    problem,
    rate: (item, rating) => { takeTurn(() => rate(item, rating)); },
    forget: () => { tell(''); },
    undo: () => { if (last !== null) takeTurn(() => undo(last)); },
  };
}

function notRatedWords(error: unknown): string {
  const { path, reason } = failureOf(error);
  return path === null ? words.practice.rate.unexpected(reason) : words.practice.rate.failed(path, reason);
}
