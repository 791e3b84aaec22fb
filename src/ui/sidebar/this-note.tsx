import type { VNode } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { NoteQuestion, NoteView } from '../../app/board/coach-board';
import type { HelpAtCursor } from '../../app/question-help';
import type { WeakSpot } from '../../app/weak-spots';
import { words } from '../words';
import { CursorHelp, type CursorHelpProps } from './cursor-help';
import { memoised } from './memoised';
import { useRowInView } from './this-note-cursor';
import { moveThroughRows } from './this-note-focus';
import { QuestionPoints, QuestionRow, type QuestionActions } from './this-note-question';
import { NoteSpot, type NoteSpotActions } from './this-note-spot';

export interface ThisNoteActions extends QuestionActions, Pick<CursorHelpProps, 'onOpen' | 'onInsert' | 'linkText'> {
  /** Adds the tag of interview notes to a note. */
  readonly onTag: (path: string) => void;
  /** Writes or refreshes the critique of a note and opens it. */
  readonly onCritique: (path: string) => void;
}

export interface ThisNoteProps extends ThisNoteActions {
  /** The open note; null where none is open. */
  readonly path: string | null;
  /** The open note as it was read; null where it is no interview note, or was not read yet. */
  readonly note: NoteView | null;
  readonly help: HelpAtCursor | null;
  /** Whether notes are still being read, so that a missing note may be one that comes. */
  readonly isReading: boolean;
  /** Tag of interview notes, without `#`. */
  readonly tag: string;
}

/** The open note: the question at the cursor on top, then all of its questions in order, then what belongs to none. */
export function ThisNote(props: ThisNoteProps): VNode {
  const { path, note, help, isReading, tag, onTag } = props;
  if (path === null) return <Empty title={words.thisNote.closed} help={words.thisNote.closedHelp} />;
  if (note !== null) return <NoteRead {...props} note={note} help={help?.path === note.path ? help : null} />;
  if (isReading) return <p class="coach-status" role="status">{words.thisNote.reading}</p>;
  return (
    <Empty title={words.thisNote.other} help={words.thisNote.otherHelp(tag)}>
      <button type="button" class="mod-cta" onClick={() => { onTag(path); }}>{words.thisNote.tag(tag)}</button>
    </Empty>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly help: string;
  readonly children?: VNode;
}

function Empty({ title, help, children }: EmptyProps): VNode {
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{title}</p>
      <p>{help}</p>
      {children}
    </div>
  );
}

interface NoteReadProps extends ThisNoteProps {
  readonly note: NoteView;
}

function NoteRead({ note, help, ...props }: NoteReadProps): VNode {
  const { questions, rest, path, title } = note;
  const asked = help?.question ?? null;
  const atCursor = questions.find(({ id }) => id === asked?.id) ?? null;
  const panel = useRowInView(atCursor?.id ?? null);
  return (
    <div class="coach-this-note" ref={panel}>
      <header class="coach-this-note-head">
        <h3 dir="auto">{title}</h3>
        <p class="coach-status" role="status">{words.thisNote.summary(countsOf(note))}</p>
        <button type="button" onClick={() => { props.onCritique(path); }}>{words.thisNote.critique}</button>
      </header>
      {help !== null && (
        <CursorHelp help={help} onOpen={props.onOpen} onInsert={props.onInsert} linkText={props.linkText} onGoTo={props.onGoTo}>
          {atCursor !== null && <QuestionPoints question={atCursor} {...actionsOf(props)} />}
        </CursorHelp>
      )}
      {questions.length === 0 ? <Empty title={words.thisNote.noQuestion} help={words.thisNote.noQuestionHelp} /> : <Questions {...actionsOf(props)} questions={questions} atCursor={atCursor} />}
      {rest.length > 0 && <Rest {...actionsOf(props)} spots={rest} />}
    </div>
  );
}

function countsOf({ questions, rest }: NoteView): Parameters<typeof words.thisNote.summary>[0] {
  return {
    questions: questions.length,
    unanswered: questions.filter(({ state, reverse }) => state === 'unanswered' && !reverse).length,
    spots: questions.reduce((sum, { spots }) => sum + spots.length, rest.length),
  };
}

function actionsOf({ onGoTo, onDismiss, onFillIn, onPractise }: QuestionActions): QuestionActions {
  return { onGoTo, onDismiss, onFillIn, onPractise };
}

interface QuestionsProps extends QuestionActions {
  readonly questions: readonly NoteQuestion[];
  readonly atCursor: NoteQuestion | null;
}

const Row = memoised(QuestionRow);

/** Of a long note only the rows that changed are drawn anew. */
function Questions({ questions, atCursor, ...latest }: QuestionsProps): VNode {
  const title = useId();
  const actions = useSteady(latest);
  return (
    <section aria-labelledby={title} onKeyDown={moveThroughRows}>
      <h4 id={title} class="coach-help-title">{words.thisNote.questions}</h4>
      <ol class="coach-note-questions">
        {questions.map((question) => <Row key={question.id} question={question} isAtCursor={question === atCursor} {...actions} />)}
      </ol>
    </section>
  );
}

/** The same functions at each drawing, which do what the latest ones do. */
function useSteady(latest: QuestionActions): QuestionActions {
  const now = useRef(latest);
  now.current = latest;
  return useMemo(() => ({
    onGoTo: (place) => { now.current.onGoTo(place); },
    onDismiss: (dismissal) => { now.current.onDismiss(dismissal); },
    onFillIn: (place) => { now.current.onFillIn(place); },
    onPractise: (question) => { now.current.onPractise(question); },
  }), []);
}

function Rest({ spots, ...actions }: NoteSpotActions & { readonly spots: readonly WeakSpot[] }): VNode {
  const title = useId();
  return (
    <section aria-labelledby={title} onKeyDown={moveThroughRows}>
      <h4 id={title} class="coach-help-title">{words.thisNote.rest}</h4>
      <ul class="coach-spots">{spots.map((spot) => <NoteSpot key={spot.key} spot={spot} {...actions} />)}</ul>
    </section>
  );
}
