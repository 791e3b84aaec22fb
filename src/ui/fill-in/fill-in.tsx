import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fillIn, gapsWith } from '../../app/fill-in-story';
import type { PartWords, StoryToFill } from '../../app/fill-in-story';
import type { Edit } from '../../app/open-editor';
import { partNames } from '../../core/notes/interview-note';
import type { PartName } from '../../core/notes/interview-note';
import type { Gap } from '../../core/stories/story-review';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';
import { ChangePreview } from './change-preview';

export interface FillInProps {
  readonly toFill: StoryToFill;
  readonly onCancel: () => void;
  readonly onWrite: (edit: Edit, parts: PartWords) => void;
}

/** Step one: the five fields, with what the story still lacks. Step two: the change, to be confirmed. */
export function FillIn({ toFill, onCancel, onWrite }: FillInProps): VNode {
  const [parts, setParts] = useState<PartWords>(toFill.parts);
  const [edit, setEdit] = useState<Edit | null>(null);
  if (edit !== null) {
    return (
      <ChangePreview
        before={toFill.text.slice(edit.from, edit.to)}
        after={edit.text}
        onBack={() => { setEdit(null); }}
        onWrite={() => { onWrite(edit, parts); }}
      />
    );
  }
  return <Fields toFill={toFill} parts={parts} onParts={setParts} onPreview={setEdit} onCancel={onCancel} />;
}

interface FieldsProps {
  readonly toFill: StoryToFill;
  readonly parts: PartWords;
  readonly onParts: (parts: PartWords) => void;
  readonly onPreview: (edit: Edit) => void;
  readonly onCancel: () => void;
}

function Fields({ toFill, parts, onParts, onPreview, onCancel }: FieldsProps): VNode {
  const [hint, setHint] = useState('');
  const gaps = gapsWith(toFill, parts);
  const first = partNames.find((part) => parts[part].trim() === '') ?? 'situation';
  const preview = (): void => {
    const edit = fillIn(toFill, parts);
    if (edit === null) setHint(words.fillIn.nothingNew);
    else onPreview(edit);
  };
  return (
    <form
      class="coach-fill-in"
      onSubmit={(event) => { event.preventDefault(); preview(); }}
      onKeyDown={(event) => { if (isSubmitKey(event)) { event.preventDefault(); preview(); } }}
    >
      <p class="coach-asked">{toFill.asked}</p>
      {toFill.loose !== '' && <p class="coach-loose"><b>{words.fillIn.loose}:</b> {toFill.loose}</p>}
      {partNames.map((part) => (
        <Field
          key={part}
          part={part}
          value={parts[part]}
          gap={gaps.find((gap) => gap.part === part) ?? null}
          autoFocus={part === first}
          onInput={(value) => { setHint(''); onParts({ ...parts, [part]: value }); }}
        />
      ))}
      <p class="coach-hint" role="status">{hint}</p>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta">{words.fillIn.preview}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly part: PartName;
  readonly value: string;
  readonly gap: Gap | null;
  readonly autoFocus: boolean;
  readonly onInput: (value: string) => void;
}

/** The gap is named as soon as there are words; an empty field shows what belongs in it. */
function Field({ part, value, gap, autoFocus, onInput }: FieldProps): VNode {
  const { name, help } = words.fillIn.fields[part];
  const id = `coach-${part}`;
  const [startsHere] = useState(autoFocus);
  const told = value.trim() !== '';
  const note = told ? (gap?.message ?? words.fillIn.fine) : help;
  return (
    <div class="coach-field">
      <label for={id}>{name}</label>
      <textarea
        id={id}
        rows={2}
        value={value}
        aria-describedby={`${id}-note`}
        ref={(field) => { if (field !== null && startsHere && field.dataset['seen'] === undefined) focusOnce(field); }}
        onInput={(event) => { onInput(event.currentTarget.value); }}
      />
      <p id={`${id}-note`} class={told && gap === null ? 'coach-field-note is-fine' : 'coach-field-note'}>{note}</p>
    </div>
  );
}

function focusOnce(field: HTMLTextAreaElement): void {
  field.dataset['seen'] = 'yes';
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
