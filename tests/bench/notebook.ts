// What shows only across notes: milliseconds a note, and how they grow with the number of notes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { acrossNotes } from '../../src/app/across-notes';
import { openNote } from '../../src/app/open-note';
import type { NoteReview } from '../../src/core/critique/note-review';
import { reviewNote } from '../../src/core/critique/review-note';
import { readNote } from '../../src/core/notes/read-note';
import { drain } from '../../src/core/notes/steps';
import { hasTag, noteTags } from '../../src/core/notes/tags';
import { median, millisecondsOf } from './clock';

/** Ten times the notes are to take at most so many times as long. */
const mostGrowth = 13;
/** The longest stretch without a pause that is wanted, in milliseconds (DESIGN.md, law 11). */
const longestStep = 16;

interface Measured {
  readonly notes: number;
  /** Milliseconds for all notes. */
  readonly whole: number;
  /** The longest step, milliseconds. */
  readonly longest: number;
}

/** Prints the times at each number of notes; false where they grow worse than linear. */
export function measureNotebook(noteCounts: readonly number[]): boolean {
  const reviews = reviewsOf(Math.max(...noteCounts));
  drain(acrossNotes({ reviews: reviews.slice(0, 100), resumes: [], today: '2026-11-22' }));
  const measured = noteCounts.map((notes): Measured => {
    const times = Array.from({ length: notes > 500 ? 1 : 3 }, () => timesOf(reviews.slice(0, notes)));
    return { notes, whole: median(times.map(({ whole }) => whole)), longest: median(times.map(({ longest }) => longest)) };
  });
  console.log('\nAcross notes: claims, pairs, chains, coverage, insights and weak areas, milliseconds a note');
  const growths = measured.map(({ notes, whole }, index) => {
    const before = measured[index - 1];
    return before === undefined ? 0 : ((whole / before.whole) * 10 * before.notes) / notes;
  });
  measured.forEach(({ notes, whole, longest }, index) => {
    const before = measured[index - 1];
    const growth = before === undefined ? '' : `   (x ${(whole / before.whole).toFixed(1)} for ${(notes / before.notes).toFixed(1)} times the notes)`;
    console.log(`${String(notes).padStart(6)} notes   ${(whole / notes).toFixed(2)} a note   longest step ${longest.toFixed(1)} ms${longest > longestStep ? ' (too long)' : ''}${growth}`);
  });
  if (Math.max(...growths) > mostGrowth) console.log('What is done across notes grows worse than linear.');
  return Math.max(...growths) <= mostGrowth;
}

function timesOf(reviews: readonly NoteReview[]): Pick<Measured, 'whole' | 'longest'> {
  let longest = 0;
  const steps = acrossNotes({ reviews, resumes: [], today: '2026-11-22' });
  const whole = millisecondsOf(() => {
    for (let isDone = false; !isDone;) {
      const before = performance.now();
      isDone = steps.next().done === true;
      longest = Math.max(longest, performance.now() - before);
    }
  });
  return { whole, longest };
}

/** The interview notes of the sample vault over and over, each time with other names and numbers, as those of other years would have. */
function reviewsOf(count: number): readonly NoteReview[] {
  const vault = path.join(process.cwd(), 'examples/vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  const sources = paths.map((name) => openNote(name.replace(/\\/g, '/'), readFileSync(path.join(vault, name), 'utf8'), parseYaml).source);
  const tagged = sources.filter(({ text, frontMatter }) => hasTag(noteTags(text, frontMatter), 'interview'));
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / tagged.length);
    const source = tagged[index % tagged.length] ?? { path: '', text: '', frontMatter: {} };
    return drain(reviewNote(readNote({ ...source, path: `${String(round)}/${source.path}`, text: otherYear(source.text, round) }), { level: 'SDE-2' }));
  });
}

/** Names inside sentences get a syllable more, numbers of two digits and more grow; years and front matter stay. */
function otherYear(text: string, round: number): string {
  if (round === 0) return text;
  const syllable = [...String(round)].map((digit) => 'aeiouylrns'[Number(digit)] ?? '').join('');
  return text
    .replace(/([\p{Ll},] )(\p{Lu}\p{Ll}{3,})/gu, (_all, before: string, name: string) => `${before}${name}${syllable}`)
    .replace(/\b(?!20\d\d\b)\d{2,6}\b/g, (digits) => String(Number(digits) + round));
}
