import type { VNode } from 'preact';
import { words } from '../words';
import { decodeText } from './decode-text';

export interface TranscriptSourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** A file was read; its name has no suffix. */
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
  readonly onUnreadable: () => void;
}

/** Where the transcript comes from: pasted, or a file of this device. */
export function TranscriptSource({ text, onText, onFile, onUnreadable }: TranscriptSourceProps): VNode {
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    file.arrayBuffer().then(
      (bytes) => { onFile({ name: file.name.replace(/\.[^.]{1,8}$/, ''), text: decodeText(bytes) }); },
      onUnreadable,
    );
  };
  return (
    <>
      <div class="coach-field">
        <label for="coach-transcript">{words.transcript.text}</label>
        <textarea
          id="coach-transcript"
          rows={8}
          value={text}
          aria-describedby="coach-transcript-note"
          onInput={(event) => { onText(event.currentTarget.value); }}
        />
        <p id="coach-transcript-note" class="coach-field-note">{words.transcript.textHelp}</p>
      </div>
      <div class="coach-field">
        <label for="coach-transcript-file">{words.transcript.file}</label>
        <input id="coach-transcript-file" type="file" accept=".vtt,.srt,.txt,.md" onChange={(event) => { take(event.currentTarget.files?.[0]); }} />
      </div>
    </>
  );
}
