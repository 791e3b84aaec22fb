import type { DebriefDraft, LoadedDebrief } from './debrief-draft';
import { isUntouched, startedForm, type DebriefForm, type StartedForm } from './debrief-form';
import type { LineState } from './typed-line';

/** The form in the window with what its line asks for, and the form that was put away for it. */
export interface DebriefForms extends LineState, StartedForm {
  /** Null where none was put away. */
  readonly away: StartedForm | null;
  /** Whether the form in the window was half-written before. */
  readonly isBack: boolean;
}

/** The forms at opening: what was half-written last time, else a blank one. */
export function openedForms(draft: LoadedDebrief | null, blank: DebriefForm): DebriefForms {
  const away = draft?.away ?? null;
  return inWindow({ form: draft?.form ?? blank, filled: blank }, { away: away === null ? null : { form: away, filled: blank }, isBack: draft !== null });
}

/** Puts the form away for a new one, where the person touched it; what was put away before is gone. */
export function startOver(forms: DebriefForms, fresh: DebriefForm): DebriefForms {
  return inWindow(startedForm(fresh), { away: touched(forms), isBack: false });
}

/** Shows the form that was put away, and puts the other one away where the person touched it. */
export function bringBack(forms: DebriefForms): DebriefForms {
  return forms.away === null ? forms : inWindow(forms.away, { away: touched(forms), isBack: true });
}

/** What of the forms is to be kept. */
export function draftOf(forms: DebriefForms): DebriefDraft {
  return { form: touched(forms)?.form ?? null, away: forms.away?.form ?? null };
}

function inWindow({ form, filled }: StartedForm, beside: Pick<DebriefForms, 'away' | 'isBack'>): DebriefForms {
  return { form, filled, asks: { what: 'question' }, ...beside };
}

function touched({ form, filled }: StartedForm): StartedForm | null {
  return isUntouched({ form, filled }) ? null : { form, filled };
}
