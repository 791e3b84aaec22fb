import type { VNode } from 'preact';
import type { TranscriptDraft } from '../../app/import-transcript';
import { words } from '../words';

export interface NoteFieldsProps {
  readonly draft: TranscriptDraft;
  /** Folders of the vault, sorted, without the vault itself. */
  readonly folders: readonly string[];
  readonly onChange: (changed: Partial<TranscriptDraft>) => void;
}

/** What the note is called, where it goes and which properties it has. */
export function NoteFields({ draft, folders, onChange }: NoteFieldsProps): VNode {
  const field = (name: 'title' | 'company' | 'role' | 'date', label: string): VNode => (
    <div class="coach-field">
      <label for={`coach-note-${name}`}>{label}</label>
      <input
        id={`coach-note-${name}`}
        type={name === 'date' ? 'date' : 'text'}
        value={draft[name]}
        onInput={(event) => { onChange({ [name]: event.currentTarget.value }); }}
      />
    </div>
  );
  return (
    <div class="coach-fields">
      {field('title', words.transcript.name)}
      <div class="coach-field">
        <label for="coach-note-folder">{words.transcript.folder}</label>
        <select
          id="coach-note-folder"
          class="dropdown"
          value={draft.folder}
          onChange={(event) => { onChange({ folder: event.currentTarget.value }); }}
        >
          <option value="">{words.transcript.root}</option>
          {folders.map((folder) => <option key={folder} value={folder}>{folder}</option>)}
        </select>
      </div>
      {field('company', words.transcript.company)}
      {field('role', words.transcript.role)}
      {field('date', words.transcript.date)}
    </div>
  );
}
