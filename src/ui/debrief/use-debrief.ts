import { useRef, useState } from 'preact/hooks';
import { isUntouched, type DebriefForm } from '../../app/debrief/debrief-form';
import type { DebriefKnown, ExpectedQuestion } from '../../app/debrief/expected-questions';
import { enterLine, type LineState } from '../../app/debrief/typed-line';
import { words } from '../words';
import { useKnown } from './use-known';

/** What the form asks of those who opened it. */
export interface DebriefFormDesk {
  /** The form with nothing but the date. */
  readonly blank: DebriefForm;
  /** The half-written form of last time; null where there is none. */
  readonly draft: DebriefForm | null;
  readonly look: () => Promise<DebriefKnown | null>;
  /** Called with every change, so that nothing typed is lost. */
  readonly keep: (form: DebriefForm) => void;
  /** Resolves to what went wrong, in words for the user; null where the note was made. */
  readonly save: (form: DebriefForm) => Promise<string | null>;
}

export interface DebriefState extends LineState {
  /** What stands in the line below the list. */
  readonly line: string;
  readonly companies: readonly string[];
  readonly stories: DebriefKnown['stories'];
  /** Null while the notes are read. */
  readonly expected: readonly ExpectedQuestion[] | null;
  readonly message: string;
  /** Whether the draft stands in the form, was put away, or is none of the two. */
  readonly draft: 'shown' | 'away' | 'none';
  readonly change: (form: DebriefForm) => void;
  readonly type: (line: string) => void;
  readonly enter: (line: string) => void;
  readonly swapDraft: () => void;
  readonly save: () => void;
}

/** The state of the form: what is typed, what is expected, and what the line below asks for. */
export function useDebrief(desk: DebriefFormDesk): DebriefState {
  const [state, setState] = useState<LineState>({ form: desk.draft ?? desk.blank, asks: { what: 'question' } });
  const [line, setLine] = useState('');
  const [draft, setDraft] = useState<DebriefState['draft']>(desk.draft === null ? 'none' : 'shown');
  const [message, say] = useState('');
  const busy = useRef(false);
  const { known, expected } = useKnown({
    look: desk.look,
    company: state.form.company,
    mayFill: desk.draft === null,
    fill: (filled) => { setState((now) => ({ ...now, form: filled(now.form) })); },
    fail: (error) => { say(words.debrief.readFailed(error instanceof Error ? error.message : String(error))); },
  });
  /** A line that was not entered yet is kept as if it was. */
  const put = (next: LineState, pending: string): void => {
    const { form } = enterLine(next, pending, expected ?? []);
    say('');
    setState(next);
    setLine(pending);
    desk.keep(form);
    if (draft === 'away' && !isUntouched(form)) setDraft('none');
  };
  const save = async (): Promise<void> => {
    if (busy.current) return;
    const last = enterLine(state, line, expected ?? []);
    put(last, '');
    busy.current = true;
    say(words.debrief.saving);
    const problem = await desk.save(last.form);
    busy.current = false;
    say(problem ?? '');
  };
  return {
    ...state, line, expected, message, draft,
    companies: known?.companies ?? [],
    stories: known?.stories ?? [],
    change: (form) => { put({ ...state, form }, line); },
    type: (pending) => { put(state, pending); },
    enter: (entered) => { put(enterLine(state, entered, expected ?? []), ''); },
    swapDraft: () => {
      setState({ form: draft === 'away' ? (desk.draft ?? desk.blank) : desk.blank, asks: { what: 'question' } });
      setDraft(draft === 'away' ? 'shown' : 'away');
    },
    save: () => { void save(); },
  };
}
