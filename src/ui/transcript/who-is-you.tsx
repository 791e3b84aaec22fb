import type { VNode } from 'preact';
import { words } from '../words';

export interface WhoIsYouProps {
  readonly speakers: readonly string[];
  /** Null where the question is skipped. */
  readonly chosen: string | null;
  readonly onChoose: (speaker: string | null) => void;
}

/** Asks which speaker is the user; may be skipped. */
export function WhoIsYou({ speakers, chosen, onChoose }: WhoIsYouProps): VNode {
  return (
    <fieldset class="coach-who" aria-describedby="coach-who-help">
      <legend>{words.transcript.who}</legend>
      {[...speakers, null].map((speaker) => (
        <label key={speaker ?? ''}>
          <input type="radio" name="coach-who" checked={speaker === chosen} onChange={() => { onChoose(speaker); }} />
          {speaker ?? words.transcript.nobody}
        </label>
      ))}
      <p id="coach-who-help" class="coach-field-note">{words.transcript.whoHelp}</p>
    </fieldset>
  );
}
