import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plainAsked, withChange, withTick, type DebriefHead, type FormQuestion } from '../../app/debrief/debrief-form';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';
import { HeadField, HeadFields } from './head-fields';
import { QuestionItem } from './question-item';
import { isPlainEnter, TypedLine } from './typed-line';
import { useDebrief, type DebriefFormDesk, type DebriefState } from './use-debrief';

export interface DebriefViewProps extends DebriefFormDesk {
  readonly onTemplate: () => void;
  readonly onCancel: () => void;
}

/** The form of a debrief: which round, what was expected, and a line for whatever else was asked. */
export function DebriefView({ onTemplate, onCancel, ...desk }: DebriefViewProps): VNode {
  const state = useDebrief(desk);
  const form = useRef<HTMLFormElement>(null);
  const line = useRef<HTMLTextAreaElement>(null);
  useEffect(() => keepInSight(form.current), []);
  useEffect(() => { startIn(form.current, line.current); }, [state.draft]);
  const head = (changed: Partial<DebriefHead>): void => { state.change({ ...state.form, ...changed }); };
  return (
    <form
      class="coach-debrief"
      ref={form}
      onSubmit={(event) => { event.preventDefault(); state.save(); }}
      onFocusIn={(event) => { (event.target as HTMLElement).scrollIntoView({ block: 'nearest' }); }}
      onKeyDown={(event) => {
        if (isSubmitKey(event)) state.save();
        else if (!isPlainEnter(event) || !goesOn(event.target as HTMLElement, form.current, line.current)) return;
        event.preventDefault();
      }}
    >
      <DraftNote state={state} />
      <HeadFields head={state.form} companies={state.companies} onChange={head} />
      <Questions state={state} />
      <TypedLine form={state.form} asks={state.asks} line={state.line} field={line} onType={state.type} onEnter={state.enter} />
      <HeadField name="outcome" head={state.form} onChange={head} />
      <p class="coach-hint" role="status">{state.message}</p>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" aria-keyshortcuts={words.debrief.saveKeys}>{words.debrief.save}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
        <button type="button" class="coach-debrief-template" onClick={onTemplate}>{words.debrief.template}</button>
      </div>
    </form>
  );
}

/** The company where it is not known yet, else the line for questions; a focus within the form stays. */
function startIn(form: HTMLFormElement | null, line: HTMLTextAreaElement | null): void {
  if (form?.contains(form.ownerDocument.activeElement) === true) return;
  const company = form?.querySelector<HTMLInputElement>('input[name="company"]') ?? null;
  (company !== null && company.value === '' ? company : line)?.focus();
}

/** Scrolls to the field in use when a keyboard on the screen comes up; the function returned ends it. */
function keepInSight(form: HTMLFormElement | null): () => void {
  const view = form?.ownerDocument.defaultView?.visualViewport ?? null;
  const show = (): void => {
    const field = form?.ownerDocument.activeElement ?? null;
    if (field !== null && form?.contains(field) === true) field.scrollIntoView({ block: 'nearest' });
  };
  view?.addEventListener('resize', show);
  return () => { view?.removeEventListener('resize', show); };
}

/** Enter in a text field goes on: from the round to the line for questions, else to the next field. False where Enter presses something. */
function goesOn(target: HTMLElement, form: HTMLFormElement | null, line: HTMLTextAreaElement | null): boolean {
  if (form === null || !target.matches('textarea, input:not([type="checkbox"])')) return false;
  const fields = [...form.querySelectorAll<HTMLElement>('textarea, input[name="outcome"]')];
  const next = target.closest('.coach-debrief-head') !== null ? line : fields[fields.indexOf(target) + 1];
  (next ?? form.querySelector<HTMLElement>('button[type="submit"]'))?.focus();
  return true;
}

/** The first button takes back what it did, so that pressing it twice loses nothing. */
function DraftNote({ state: { draft, startOver, bringBack } }: { readonly state: DebriefState }): VNode | null {
  if (draft === 'none') return null;
  const isAway = draft === 'away';
  return (
    <div class="coach-debrief-draft">
      <span role="status">{isAway ? words.debrief.draftAway : words.debrief.draft}</span>
      <button type="button" onClick={isAway ? bringBack : startOver}>{isAway ? words.debrief.bringBack : words.debrief.startOver}</button>
      {isAway && <button type="button" onClick={startOver}>{words.debrief.startAgain}</button>}
    </div>
  );
}

/** Expected questions shown before the rest is asked for. */
const shownFirst = 5;

function Questions({ state: { form, expected, stories, change } }: { readonly state: DebriefState }): VNode {
  const [isOpen, setOpen] = useState(false);
  const inForm = new Map(form.questions.map((each) => [each.key, each]));
  const likely = new Map((expected ?? []).map((each) => [each.key, each.stories]));
  const typed = form.questions.filter(({ key }) => !likely.has(key));
  const named = new Set(typed.map(({ asked }) => plainAsked(asked)));
  const awaited = (expected ?? []).filter(({ asked }) => !named.has(plainAsked(asked)));
  const shown = awaited.filter(({ key }, at) => isOpen || at < shownFirst || inForm.has(key));
  const item = (question: FormQuestion): VNode => (
    <QuestionItem
      key={question.key}
      question={question}
      likely={likely.get(question.key) ?? []}
      stories={stories}
      onTick={(ticked) => { change(withTick(form, question, ticked)); }}
      onChange={(changed) => { change(withChange(form, question.key, changed)); }}
    />
  );
  return (
    <section class="coach-debrief-questions" aria-label={words.debrief.expected}>
      <p class="coach-about" role="status">{expected === null ? words.debrief.reading : awaited.length + typed.length === 0 ? words.debrief.noneExpected : words.debrief.expected}</p>
      <ul>{[...shown.map((each) => inForm.get(each.key) ?? each), ...typed].map(item)}</ul>
      {shown.length < awaited.length && <button type="button" class="coach-more" onClick={() => { setOpen(true); }}>{words.debrief.more(awaited.length - shown.length)}</button>}
    </section>
  );
}
