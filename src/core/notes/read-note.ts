import { assembleNote } from './assemble';
import { drain } from './drain';
import { joinReadings, type Reading } from './drafts';
import type { InterviewNote } from './interview-note';
import { layouts } from './layouts/layouts';
import { noteWeakness } from './noted-weakness';
import type { NoteSource } from './note-source';
import { readPageSteps, type Page } from './page';

/** Reads one note in every layout that we know. Never throws; a note without questions or stories gives empty lists. */
export function readNote(source: NoteSource): InterviewNote {
  return drain(readNoteSteps(source));
}

/** The same in steps, so that a door can pause between blocks of lines and between layouts. */
export function* readNoteSteps(source: NoteSource): Generator<void, InterviewNote> {
  const page = yield* readPageSteps(source.path, source.text);
  const reading = yield* readLayouts(page);
  return assembleNote(source, page, reading);
}

/** Each layout reads the lines that those before it left. */
function* readLayouts(page: Page): Generator<void, Reading> {
  const taken = new Set<number>();
  const readings: Reading[] = [];
  for (const layout of layouts) {
    yield;
    const reading = layout.read(page, (line) => !taken.has(line));
    readings.push(reading);
    for (const [from, to] of reading.claims) for (let line = from; line < to; line++) taken.add(line);
  }
  return noteWeakness(page, joinReadings(readings));
}
