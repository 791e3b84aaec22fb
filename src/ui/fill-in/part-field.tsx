import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShareShown } from '../../app/fill-in/live-story';
import type { PartName } from '../../core/notes/interview-note';
import type { Gap } from '../../core/stories/story-review';
import { words } from '../words';
import { ShareBar } from './share-bar';

export interface PartFieldProps {
  readonly part: PartName;
  readonly value: string;
  readonly gap: Gap | null;
  readonly share: ShareShown | null;
  /** Whether the form opens with the cursor in it. */
  readonly startsHere: boolean;
  readonly onInput: (value: string) => void;
}

/** The gap is named as soon as there are words; an empty field shows what belongs in it. */
export function PartField({ part, value, gap, share, startsHere, onInput }: PartFieldProps): VNode {
  const { name, help } = words.fillIn.fields[part];
  const id = `coach-${part}`;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { if (startsHere) focusAtEnd(field.current); }, []);
  const told = value.trim() !== '';
  const isFine = told && gap === null;
  return (
    <div class="coach-field">
      <label for={id}>{name}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={value}
        aria-describedby={`${id}-note${told && share !== null ? ` ${id}-share` : ''}`}
        onInput={(event) => { onInput(event.currentTarget.value); }}
      />
      <p id={`${id}-note`} class={isFine ? 'coach-field-note is-fine' : 'coach-field-note'}>{told ? (gap?.message ?? words.fillIn.fine) : help}</p>
      {told && share !== null && <ShareBar id={`${id}-share`} share={share} />}
    </div>
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
