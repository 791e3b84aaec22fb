import { assembleNote } from './assemble';
import { closingApart } from './closing-remarks';
import { drain } from './steps';
import { joinReadings, type Reading } from './drafts';
import type { InterviewNote } from './interview-note';
import { layouts } from './layouts/layouts';
import { noteWeakness } from './noted-weakness';
import type { NoteSource } from './note-source';
import { nothingTold, type ReaderTold } from './own-names';
import { readPageSteps, type Page } from './page';
import { markReverse } from './reverse-sections';
import { lookForLabels } from './star-openings';
import { tellStories } from './told-story';

/** Reads one note in every layout that we know. Never throws; a note without questions or stories gives empty lists. */
export function readNote(source: NoteSource, told: ReaderTold = nothingTold): InterviewNote {
  return drain(readNoteSteps(source, told));
}

/** The same in steps, so that a door can pause between blocks of lines and between layouts. */
export function* readNoteSteps(source: NoteSource, { myNames }: ReaderTold = nothingTold): Generator<void, InterviewNote> {
  const page = { ...(yield* readPageSteps(source.path, source.text)), myNames };
  const reading = yield* readLayouts(page);
  return yield* assembleNote(source, page, reading);
}

/** Each layout reads the lines that those before it left. */
function* readLayouts(page: Page): Generator<void, Reading> {
  yield* lookForLabels(page);
  const taken = new Uint8Array(page.lines.length);
  const isFree = (line: number): boolean => taken[line] !== 1;
  const readings: Reading[] = [];
  for (const layout of layouts) {
    yield;
    const found = layout.read(page, isFree);
    const reading = Symbol.iterator in found ? yield* found : found;
    readings.push(reading);
    for (const [from, to] of reading.claims) taken.fill(1, from, to);
  }
  return yield* tellStories(noteWeakness(page, closingApart(page, markReverse(page, joinReadings(readings)))));
}
