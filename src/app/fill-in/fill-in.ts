import { applyEdits } from '../../core/links/plan/edits';
import { partNames, type InterviewNote, type PartName, type Story } from '../../core/notes/interview-note';
import { blockRewritings, type Rewriting } from '../../core/notes/rewrite-block';
import { cellEdit, withoutItalics } from '../../core/notes/rewrite-cell';
import { newStoryInRow, partCellRewritings } from '../../core/notes/rewrite-table';
import { underRewritings } from '../../core/notes/rewrite-under';
import type { Reader } from '../ports';
import { partsOfAnswer } from './told-in-answer';
import type { PartWords, StoryToFill } from './story-to-fill';

/** The changes that put words into a note, and whether the note, read again, says just these words part by part. */
export interface Filled {
  readonly edits: Rewriting;
  /** The note with the changes. */
  readonly text: string;
  readonly isReadBack: boolean;
}

/** Dresses tried until one is read back as it was typed. */
const mostTried = 16;

/**
 * The changes that give the story these words, in a dress that the reader understands: each way is read again, and the first that
 * gives just these words and leaves everything else stands, else the one that comes nearest. Null where the words say nothing new.
 */
export async function fillIn(toFill: StoryToFill, words: PartWords, reader: Reader): Promise<Filled | null> {
  if (isUnchanged(toFill, words)) return null;
  let best: (Filled & { readonly faults: number }) | null = null;
  let tried = 0;
  for (const edits of waysOf(toFill, words)) {
    if (edits.length === 0) continue;
    const text = applyEdits(toFill.source.text, edits);
    const faults = faultsOf(toFill, await reader({ ...toFill.source, text }), words);
    if (best === null || faults < best.faults) best = { edits, text, isReadBack: faults <= 1, faults };
    tried += 1;
    if (faults === 0 || tried >= mostTried) break;
  }
  return best;
}

/** Whether each part says what stands in the note already. */
export function isUnchanged({ parts }: Pick<StoryToFill, 'parts'>, words: PartWords): boolean {
  return partNames.every((name) => words[name].trim() === parts[name].trim());
}

function* waysOf({ page, place, note, source }: StoryToFill, words: PartWords): Generator<Rewriting> {
  const { stories } = note;
  if (place.kind === 'cell') {
    const edit = cellEdit(source.text, place.cell, words);
    if (edit !== null) yield [edit];
  } else if (place.kind === 'part-cells') yield* partCellRewritings(page, place.story, words);
  else if (place.kind === 'row') yield newStoryInRow(page, place.line, { words, stories: new Set(stories.flatMap(({ column }) => column ?? [])) });
  else if (place.kind === 'under') yield* underRewritings(page, { question: place.question, stories }, words);
  else {
    yield* blockRewritings(page, place.story, words);
    const question = place.story.labelled ? undefined : note.questions.find(({ id }) => place.story.questions.includes(id));
    if (question !== undefined) yield* underRewritings(page, { question, stories }, words);
  }
}

/** How far a note is from saying these words in one story and all else as before: 0 where it does, as a story or as a labelled answer, 1 where the question is read as the title of the story. */
function faultsOf(toFill: StoryToFill, after: InterviewNote, words: PartWords): number {
  const { note, place } = toFill;
  const own = 'story' in place ? place.story : null;
  const others = note.stories.filter((story) => story !== own).map(saidBy);
  const left = after.stories.map(saidBy);
  const wanted = said((name) => words[name]);
  const at = left.indexOf(wanted);
  if (at >= 0) left.splice(at, 1);
  const asked = same(note.questions.map(({ text }) => text), after.questions.map(({ text }) => text));
  if (asked && same(others, left)) {
    if (at >= 0) return 0;
    return after.questions.some(({ answers }) => answers.some((answer) => saidBy({ parts: partsOfAnswer(answer) }) === wanted)) ? 0 : 2;
  }
  const title = after.stories.find((story) => saidBy(story) === wanted)?.title;
  const rest = note.questions.filter(({ text }) => text !== title).map(({ text }) => text);
  if (at >= 0 && same(rest, after.questions.map(({ text }) => text))) return 1;
  return asked ? 3 : 4;
}

function saidBy({ parts }: Pick<Story, 'parts'>): string {
  return said((name) => parts[name]?.text ?? '');
}

function said(words: (name: PartName) => string): string {
  return JSON.stringify(partNames.map((name) => withoutItalics(words(name).trim()).split(/\r\n|\r|\n/).map((line) => line.trim())));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
