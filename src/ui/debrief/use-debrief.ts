import { useRef, useState } from 'preact/hooks';
import type { DebriefDraft, LoadedDebrief } from '../../app/debrief/debrief-draft';
import { startedForm, withFilled, type DebriefForm } from '../../app/debrief/debrief-form';
import { bringBack, draftOf, openedForms, startOver, type DebriefForms } from '../../app/debrief/debrief-forms';
import type { DebriefKnown, ExpectedQuestion } from '../../app/debrief/expected-questions';
import { enterLine, type LineState } from '../../app/debrief/typed-line';
import { words } from '../words';
import { useKnown } from './use-known';

/** What the form asks of those who opened it. */
export interface DebriefFormDesk {
  /** The form with nothing but the date. */
  readonly blank: DebriefForm;
  /** What was half-written last time; null where nothing was. */
  readonly draft: LoadedDebrief | null;
  readonly look: () => Promise<DebriefKnown | null>;
  /** Called with every change, so that nothing typed is lost. */
  readonly keep: (draft: DebriefDraft) => void;
  /** Saves a form and goes on keeping the one that was put away. Resolves to what went wrong, in words for the user; null where the note was made. */
  readonly save: (form: DebriefForm, away: DebriefForm | null) => Promise<string | null>;
}

export interface DebriefState extends LineState {
  /** What stands in the line below the list. */
  readonly line: string;
  readonly companies: readonly string[];
  readonly stories: DebriefKnown['stories'];
  /** Null while the notes are read. */
  readonly expected: readonly ExpectedQuestion[] | null;
  readonly message: string;
  /** Whether a form was put away, else whether the draft of last time stands in the form. */
  readonly draft: 'shown' | 'away' | 'none';
  readonly change: (form: DebriefForm) => void;
  readonly type: (line: string) => void;
  readonly enter: (line: string) => void;
  /** Puts the form away for a new one; what was put away before is gone. */
  readonly startOver: () => void;
  /** Shows the form that was put away, and puts this one away where the person touched it. */
  readonly bringBack: () => void;
  readonly save: () => void;
}

/** The state of the form: what is typed, what is expected, and what the line below asks for. */
export function useDebrief(desk: DebriefFormDesk): DebriefState {
  const [forms, setForms] = useState(() => openedForms(desk.draft, desk.blank));
  const [line, setLine] = useState('');
  const [message, say] = useState('');
  const busy = useRef(false);
  const { known, expected } = useKnown({
    look: desk.look,
    company: forms.form.company,
    mayFill: desk.draft === null,
    fill: (head) => { setForms((now) => ({ ...now, ...withFilled(now, head) })); },
    fail: (error) => { say(words.debrief.readFailed(error instanceof Error ? error.message : String(error))); },
  });
  /** The forms with the pending line entered. */
  const entered = (next: DebriefForms, pending: string): DebriefForms => ({ ...next, ...enterLine(next, pending, expected ?? []) });
  /** A line that was not entered yet is kept as if it was. */
  const put = (next: DebriefForms, pending: string): void => {
    say('');
    setForms(next);
    setLine(pending);
    desk.keep(draftOf(entered(next, pending)));
  };
  const save = async (): Promise<void> => {
    if (busy.current) return;
    const last = entered(forms, line);
    put(last, '');
    busy.current = true;
    say(words.debrief.saving);
    const problem = await desk.save(last.form, draftOf(last).away);
    busy.current = false;
    say(problem ?? '');
  };
  return {
    form: forms.form, asks: forms.asks, line, expected, message,
    draft: forms.away !== null ? 'away' : forms.isBack ? 'shown' : 'none',
    companies: known?.companies ?? [],
    stories: known?.stories ?? [],
    change: (form) => { put({ ...forms, form }, line); },
    type: (pending) => { put(forms, pending); },
    enter: (typed) => { put(entered(forms, typed), ''); },
    startOver: () => { put(startOver(entered(forms, line), freshForm(desk.blank, known)), ''); },
    bringBack: () => { put(bringBack(entered(forms, line)), ''); },
    save: () => { void save(); },
  };
}

/** A new form, filled in for the next interview where the notes were read. */
function freshForm(blank: DebriefForm, known: DebriefKnown | null): DebriefForm {
  const company = known?.next ?? '';
  return known === null ? blank : withFilled(startedForm(blank), { company, ...known.headOf(company) }).form;
}
