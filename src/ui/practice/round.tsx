import type { VNode } from 'preact';
import { useReducer } from 'preact/hooks';
import type { PracticeItem } from '../../app/practice/practice-item';
import type { PracticeRating } from '../../core/critique/practice-rating';
import { words } from '../words';
import { AnswerForm } from './answer-form';
import { AnswerReview } from './answer-review';
import type { PractiseRoom } from './practise-desk';
import { PracticeEnd } from './practice-end';
import { QuestionHead } from './question-head';
import { RatingRow } from './rating-row';
import { noAttempt, startSession, takeStep } from './session';
import type { Attempt, Session, SessionStep } from './session';
import { UndoBar } from './undo-bar';
import { useRating } from './use-rating';

export interface RoundProps {
  readonly items: readonly PracticeItem[];
  readonly room: PractiseRoom;
  readonly onMore: () => void;
}

/** The questions of one practice, one after the other, then the end. */
export function Round({ items, room, onMore }: RoundProps): VNode {
  const [session, step] = useReducer(takeStep, items, startSession);
  const { said, problem, rate, undo, forget } = useRating({ session, step, room });
  const skip = (): void => {
    forget();
    step({ type: 'skipped' });
  };
  const item = session.items[session.at];
  return (
    <>
      <div class="coach-practice-top">
        <span id="coach-position">{item === undefined ? '' : words.practice.position(session.at + 1, session.items.length)}</span>
        <UndoBar said={said} onUndo={undo} />
      </div>
      {session.stage !== 'reviewing' && <p class="coach-problem" role="alert">{problem}</p>}
      {item === undefined
        ? <PracticeEnd session={session} room={room} onMore={onMore} onKept={(id, path) => { step({ type: 'kept', id, path }); }} />
        : <Question key={item.id} item={item} session={session} room={room} step={step} problem={problem} onRate={(rating) => { rate(item, rating); }} onSkip={skip} />}
    </>
  );
}

interface QuestionProps {
  readonly item: PracticeItem;
  readonly session: Session;
  readonly room: PractiseRoom;
  readonly problem: string;
  readonly step: (step: SessionStep) => void;
  readonly onRate: (rating: PracticeRating) => void;
  readonly onSkip: () => void;
}

/** Asked first, then looked back on. */
function Question({ item, session, step, ...props }: QuestionProps): VNode {
  const { stage } = session;
  return (
    <>
      <QuestionHead item={item} takesFocus={stage === 'asking'} />
      {stage === 'reviewing' ? <Review item={item} session={session} step={step} {...props} /> : (
        <AnswerForm
          item={item}
          attempt={attemptAt(item, session)}
          isChange={stage === 'changing'}
          room={props.room}
          onAnswered={(answer) => { step({ type: 'answered', id: item.id, ...answer }); }}
          onSkip={props.onSkip}
        />
      )}
    </>
  );
}

function Review({ item, session, room, problem, step, onRate, onSkip }: QuestionProps): VNode {
  return (
    <>
      <AnswerReview
        item={item}
        attempt={attemptAt(item, session)}
        room={room}
        onKept={(path) => { step({ type: 'kept', id: item.id, path }); }}
        onChangeAnswer={() => { step({ type: 'changing' }); }}
      />
      <RatingRow item={item} room={room} problem={problem} onRate={onRate} onSkip={onSkip} />
    </>
  );
}

function attemptAt({ id }: PracticeItem, { attempts }: Session): Attempt {
  return attempts.get(id) ?? noAttempt;
}
