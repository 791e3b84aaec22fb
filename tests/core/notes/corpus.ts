import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { openNote } from '../../../src/app/open-note';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

/** A note on disk: its path below the root of the project, and its text with BOM and line ends as they lie in the file. */
export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

const root = path.join(__dirname, '../../..');

/** Every fixture of a layout. */
export const fixtureNotes = notesIn('tests/fixtures/layouts');

/** Every fixture of a layout and every note of the sample vault, in the order of their paths. */
export const corpus: readonly NoteFile[] = [...fixtureNotes, ...notesIn('examples/vault')];

/** Reads a note as the command line does. */
export function readFile({ path: file, text }: NoteFile): InterviewNote {
  return readNote(openNote(file, text, parse).source);
}

function notesIn(folder: string): readonly NoteFile[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:md|txt|vtt|srt)$/.test(entry.name));
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(root, file).replaceAll('\\', '/'), text: textOf(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function textOf(file: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
}
