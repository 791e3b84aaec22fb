import { assembleNote } from './assemble';
import { joinReadings, type Reading } from './drafts';
import type { FrontMatter } from './front-matter';
import type { InterviewNote } from './interview-note';
import { layouts } from './layouts/layouts';
import { readPage, type Page } from './page';

/** A note as a door hands it over: its text as it lies in the file, and its front matter as a YAML parser read it. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
}

/** Reads one note in every layout that we know. Never throws; a note without questions or stories gives empty lists. */
export function readNote(source: NoteSource): InterviewNote {
  const page = readPage(source.path, source.text);
  return assembleNote(source, page, readLayouts(page));
}

/** Each layout reads the lines that those before it left. */
function readLayouts(page: Page): Reading {
  const taken = new Set<number>();
  const readings: Reading[] = [];
  for (const layout of layouts) {
    const reading = layout.read(page, (line) => !taken.has(line));
    readings.push(reading);
    for (const [from, to] of reading.claims) for (let line = from; line < to; line++) taken.add(line);
  }
  return joinReadings(readings);
}
