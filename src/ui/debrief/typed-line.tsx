import type { RefObject, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LineState } from '../../app/debrief/typed-line';
import { words } from '../words';
import { WentButtons } from './went-buttons';

export interface TypedLineProps extends LineState {
  readonly line: string;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly onType: (line: string) => void;
  readonly onEnter: (line: string) => void;
}

/** The line below the list: one question after the other, and what was said to each, with Enter alone. */
export function TypedLine({ form, asks, line, field, onType, onEnter }: TypedLineProps): VNode {
  const about = asks.what === 'question' ? undefined : form.questions.find(({ key }) => key === asks.key);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current === field.current.ownerDocument.activeElement) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [asks, form]);
  const rates = asks.what === 'follow-up' || asks.what === 'went';
  const enter = (entered: string): void => {
    onEnter(entered);
    field.current?.focus();
  };
  return (
    <div class="coach-debrief-line" ref={whole}>
      {about !== undefined && <p class="coach-about">{words.debrief.about(about.asked)}</p>}
      <label for="coach-debrief-line" aria-live="polite">{words.debrief.asks[asks.what]}</label>
      <div class="coach-debrief-entry">
        <textarea
          id="coach-debrief-line"
          rows={1}
          dir="auto"
          enterkeyhint="next"
          aria-describedby="coach-debrief-line-help"
          ref={field}
          value={line}
          onInput={(event) => { onType(event.currentTarget.value); }}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            event.stopPropagation();
            enter(line);
          }}
        />
        <button type="button" onClick={() => { enter(line); }}>{words.debrief.next}</button>
      </div>
      {rates && <WentButtons label={words.debrief.wentLabel} chosen={null} onChoose={(went) => { enter(String(went)); }} />}
      <p class="coach-field-note" id="coach-debrief-line-help">{asks.what === 'question' ? words.debrief.lineHelp.question : words.debrief.lineHelp.other}</p>
    </div>
  );
}

/** Enter that neither breaks a line, nor saves, nor ends a composition of an input method. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
