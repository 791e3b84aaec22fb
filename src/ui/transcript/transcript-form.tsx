import type { VNode } from 'preact';
import { isSubmitKey } from '../submit-key';
import { words } from '../words';
import { NoteFields } from './note-fields';
import { TranscriptSource } from './transcript-source';
import type { Look } from './use-look';
import { useTranscript } from './use-transcript';
import type { Make } from './use-transcript';
import { WhoIsYou } from './who-is-you';

export interface TranscriptFormProps {
  /** Folders of the vault, sorted, without the vault itself. */
  readonly folders: readonly string[];
  readonly look: Look;
  readonly make: Make;
  readonly onCancel: () => void;
}

/** A transcript, what its note is called and holds, and who the user is in it where that cannot be told. */
export function TranscriptForm({ folders, look, make, onCancel }: TranscriptFormProps): VNode {
  const { draft, me, speakers, message, warned, busy, change, choose, say, submit } = useTranscript(look, make);
  const go = (event: Event): void => {
    event.preventDefault();
    void submit();
  };
  return (
    <form class="coach-transcript" onSubmit={go} onKeyDown={(event) => { if (isSubmitKey(event)) go(event); }}>
      <TranscriptSource
        text={draft.text}
        onText={(text) => { change({ text }); }}
        onFile={({ name, text }) => { change({ text, title: draft.title.trim() === '' ? name : draft.title }); }}
        onUnreadable={() => { say(words.transcript.unreadableFile); }}
      />
      <p class="coach-hint" role="status">{message}</p>
      {speakers.length > 0 && <WhoIsYou speakers={speakers} chosen={me} onChoose={choose} />}
      <NoteFields draft={draft} folders={folders} onChange={change} />
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" disabled={busy}>{warned ? words.transcript.anyway : words.transcript.make}</button>
        <button type="button" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}
