import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NoteQuestion } from '../../app/board/coach-board';
import { words } from '../words';
import { NoteSpot, type NoteSpotActions } from './this-note-spot';

export interface QuestionActions extends NoteSpotActions {
  /** Practises one question now. */
  readonly onPractise: (question: NoteQuestion) => void;
}

interface QuestionRowProps extends QuestionActions {
  readonly question: NoteQuestion;
  readonly isAtCursor: boolean;
}

/** One question of the note on one line; opened, it shows what to improve and what to do. */
export function QuestionRow({ question, isAtCursor, ...actions }: QuestionRowProps): VNode {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li class={rowClass(question, isAtCursor, open)}>
      <button
        type="button"
        class="coach-note-question-name"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        aria-current={isAtCursor ? 'true' : undefined}
        title={question.text}
        onClick={() => { setOpen(!open); }}
      >
        <span class="coach-chevron" aria-hidden="true" />
        <span class="coach-note-question-words" dir="auto">{question.text}</span>
        <Badge question={question} />
      </button>
      {open && (
        <div id={body} class="coach-note-question-body">
          <QuestionPoints question={question} {...actions}>
            <button type="button" class="coach-note-act" onClick={() => { actions.onGoTo(question.place); }}>{words.thisNote.open}</button>
          </QuestionPoints>
        </div>
      )}
    </li>
  );
}

function rowClass({ isFollowUp }: NoteQuestion, isAtCursor: boolean, open: boolean): string {
  return ['coach-note-question', isFollowUp ? 'is-follow-up' : '', isAtCursor ? 'is-at-cursor' : '', open ? 'is-open' : ''].filter((each) => each !== '').join(' ');
}

/** The one thing to know of a folded question. */
function Badge({ question: { spots, state, reverse } }: { readonly question: NoteQuestion }): VNode | null {
  if (state === 'unanswered' && !reverse) return <span class="coach-note-question-badge is-unanswered">{words.thisNote.state.unanswered}</span>;
  if (spots.length === 0) return null;
  return <span class="coach-note-question-badge">{spots.length}<span class="coach-unseen">{` ${words.thisNote.toImprove}`}</span></span>;
}

interface QuestionPointsProps extends QuestionActions {
  readonly question: NoteQuestion;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** What is to be said of one question: what it is, what to improve, and what to do. */
export function QuestionPoints({ question, children, onPractise, ...actions }: QuestionPointsProps): VNode {
  const { spots, text, state, reverse } = question;
  return (
    <>
      <p class="coach-label">{factsOf(question).join(' · ')}</p>
      {spots.length > 0 && <ul class="coach-spots">{spots.map((spot) => <NoteSpot key={spot.key} spot={spot} {...actions} />)}</ul>}
      <div class="coach-note-question-acts">
        {state === 'unanswered' && !reverse && (
          <button type="button" class="coach-note-act" aria-label={words.thisNote.practiseLabel(text)} onClick={() => { onPractise(question); }}>{words.thisNote.practise}</button>
        )}
        {children}
      </div>
    </>
  );
}

function factsOf({ kind, isFollowUp, reverse, state, spots }: NoteQuestion): readonly string[] {
  if (reverse) return [words.thisNote.reverse];
  const isFine = state !== 'unanswered' && spots.length === 0;
  return [
    ...(isFollowUp ? [words.thisNote.followUp] : []),
    ...(kind === null ? [] : [kind]),
    words.thisNote.state[state],
    ...(isFine ? [words.thisNote.fine] : []),
  ];
}
