import type { ComponentChildren, VNode } from 'preact';
import type { FormQuestion } from '../../app/debrief/debrief-form';
import type { ToldStory } from '../../core/pages/debrief-note-lines';
import { words } from '../words';
import { ToldSelect } from './told-select';
import { WentButtons } from './went-buttons';

export interface QuestionItemProps {
  readonly question: FormQuestion;
  /** Stories that may have been told for it, and all others. */
  readonly likely: readonly ToldStory[];
  readonly stories: readonly ToldStory[];
  readonly onTick: (ticked: boolean) => void;
  readonly onChange: (changed: Partial<FormQuestion>) => void;
}

/** A question with its tick; what was said about it below, once it is ticked. */
export function QuestionItem(props: QuestionItemProps): VNode {
  const { question, onTick } = props;
  return (
    <li class="coach-debrief-question">
      <label class="coach-debrief-tick">
        <input type="checkbox" checked={question.ticked} onChange={(event) => { onTick(event.currentTarget.checked); }} />
        <span dir="auto">{question.asked}</span>
      </label>
      {question.ticked && <Under {...props} />}
    </li>
  );
}

function Under({ question, likely, stories, onChange }: QuestionItemProps): VNode {
  const { asked, told, said, better, went } = question;
  const named = (label: string): string => words.debrief.under(label, asked);
  return (
    <div class="coach-debrief-under">
      {(likely.length > 0 || stories.length > 0) && (
        <Labelled label={words.debrief.told}>
          <ToldSelect label={named(words.debrief.told)} told={told} likely={likely} all={stories} onChoose={(chosen) => { onChange({ told: chosen }); }} />
        </Labelled>
      )}
      <Words label={words.debrief.said} name={named} value={said} onInput={(value) => { onChange({ said: value }); }} />
      <FollowUps question={question} onChange={onChange} />
      <Words label={words.debrief.better} name={named} value={better} onInput={(value) => { onChange({ better: value }); }} />
      <Labelled label={words.debrief.wentLabel}>
        <WentButtons label={named(words.debrief.wentLabel)} chosen={went} onChoose={(chosen) => { onChange({ went: chosen === went ? null : chosen }); }} />
      </Labelled>
    </div>
  );
}

function FollowUps({ question: { asked, followUps }, onChange }: Pick<QuestionItemProps, 'question' | 'onChange'>): VNode {
  const named = (label: string): string => words.debrief.under(label, asked);
  const put = (at: number, changed: Partial<FormQuestion['followUps'][number]>): void => {
    onChange({ followUps: followUps.map((each, index) => (index === at ? { ...each, ...changed } : each)) });
  };
  return (
    <>
      {followUps.map((each, at) => (
        <div class="coach-debrief-follow-up" key={at}>
          <Words label={words.debrief.followUp(at + 1)} name={named} value={each.asked} onInput={(value) => { put(at, { asked: value }); }} focused={each.asked === ''} />
          <Words label={words.debrief.reply(at + 1)} name={named} value={each.said} onInput={(value) => { put(at, { said: value }); }} />
        </div>
      ))}
      <button type="button" class="coach-debrief-add" aria-label={named(words.debrief.addFollowUp)} onClick={() => { onChange({ followUps: [...followUps, { asked: '', said: '' }] }); }}>
        {words.debrief.addFollowUp}
      </button>
    </>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return <div class="coach-field"><span class="coach-debrief-label">{label}</span>{children}</div>;
}

interface WordsProps {
  readonly label: string;
  /** The label with the question that the field belongs to. */
  readonly name: (label: string) => string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Whether the field takes the focus when it comes. */
  readonly focused?: boolean;
}

function Words({ label, name, value, onInput, focused = false }: WordsProps): VNode {
  return (
    <label class="coach-field">
      <span class="coach-debrief-label">{label}</span>
      <textarea
        rows={1}
        dir="auto"
        aria-label={name(label)}
        value={value}
        ref={(field) => { if (focused && field !== null && field.dataset['seen'] === undefined) focusOnce(field); }}
        onInput={(event) => { onInput(event.currentTarget.value); }}
      />
    </label>
  );
}

function focusOnce(field: HTMLTextAreaElement): void {
  field.dataset['seen'] = 'yes';
  field.focus();
}
