// `npm run bench`: reading beside Markdown parsers and the floor of splitting lines, on one corpus in one run; then the critic, what is done across notes, growth on traps, ranking beside search libraries, and the panel beside a plain list.
// `-- --only NAME` takes one of: reading, critic, notebook, board, traps, ranking, panel.
// `-- --quick` takes a tenth of each. Ends in failure where a budget is not kept.
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { reviewNote } from '../../src/core/critique/review-note';
import { drain } from '../../src/core/notes/steps';
import { readNote } from '../../src/core/notes/read-note';
import { measureBoard } from './board';
import { median, millisecondsOf } from './clock';
import { corpusOf, sizes } from './corpus';
import { measureCritic } from './critic';
import { measureNotebook } from './notebook';
import { measurePanel } from './panel';
import { measureRanking } from './ranking';
import { traps, type Trap } from './traps';

interface Reader {
  readonly name: string;
  readonly run: (text: string) => unknown;
  /** Takes only every so-manieth note, where it does so much more that all of them would take minutes. */
  readonly every?: number;
}

interface Rate {
  readonly name: string;
  /** Million characters a second. */
  readonly rate: number;
}

const quick = process.argv.includes('--quick');
const corpusSize = quick ? 2_000_000 : 20_000_000;
const trapSizes = [10_000, 100_000, 1_000_000, ...(quick ? [] : [10_000_000])];
const noteCounts = quick ? [50, 200] : [50, 200, 2_000];
const questionCounts = quick ? [100, 1_000] : [100, 1_000, 10_000];
const rounds = 5;
/** Read by everyone before the clock runs, so that what is compiled on the way counts for nobody. */
const warmUp = 2_000_000;
/** Reading is to be so many times as fast as mdast, and ten times the text to take at most so many times as long. */
const leastRatio = 3;
/** Characters that a trap is read at least in one go, so that a short one pays for the garbage that it makes, as a long one does. */
const leastRead = 1_000_000;
const mostGrowth = 13;

const markdownIt = new MarkdownIt();
const mdast: Reader = { name: 'mdast-util-from-markdown + gfm-table', run: (text) => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) };
const ours: Reader = { name: 'Interview Coach: read', run: read };
const readers: readonly Reader[] = [
  mdast,
  { name: 'markdown-it', run: (text) => markdownIt.parse(text, {}) },
  ours,
  { name: 'Interview Coach: read and criticise', run: (text) => drain(reviewNote(read(text), { level: 'SDE-2' })), every: 21 },
  { name: 'split into lines (the floor)', run: (text) => text.split('\n').map((line) => line.trim()) },
];

/** Each part by its name; false where a budget is not kept. */
const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  reading: compareReaders,
  critic: () => measureCritic(questionCounts),
  notebook: () => measureNotebook(noteCounts),
  board: () => measureBoard(quick ? [10, 50] : [10, 50, 200]),
  traps: () => !traps.map(measureGrowth).includes(false),
  ranking: () => measureRanking(quick),
  panel: measurePanel,
};

void runAll();

async function runAll(): Promise<void> {
  const only = process.argv[process.argv.indexOf('--only') + 1];
  const wanted = Object.entries(parts).filter(([name]) => !process.argv.includes('--only') || name === only);
  if (wanted.length === 0) throw new Error(`No part is called "${String(only)}". There are: ${Object.keys(parts).join(', ')}.`);
  for (const [, measure] of wanted) if (!(await measure())) process.exitCode = 1;
}

function read(text: string): ReturnType<typeof readNote> {
  return readNote({ path: 'note.md', text, frontMatter: {} });
}

/**
 * Every reader takes each fifth of the corpus in turn, so that what else the machine does meets all alike. The sizes of notes
 * come round in turn, so a part takes whole runs of them: a part of short notes alone flatters mdast, of long ones us.
 */
function compareReaders(): boolean {
  const notes = corpusOf(corpusSize);
  const size = notes.reduce((sum, note) => sum + note.length, 0);
  const parts = Array.from({ length: rounds }, (_, round) => notes.filter((_note, index) => Math.floor(index / sizes.length) % rounds === round));
  for (const { run, every } of readers) thinned(corpusOf(warmUp), every).forEach(run);
  const measured = parts.map((part) => readers.map(({ run, every }) => rateOf(thinned(part, every), run)));
  const rates = readers.map(({ name }, reader): Rate => ({ name, rate: median(measured.map((all) => all[reader] ?? 0)) }));
  const peer = rates[0]?.rate ?? 1;
  console.log(`${String(notes.length)} notes in all layouts, ${(size / 1e6).toFixed(1)} MB, median of ${String(rounds)} parts`);
  for (const { name, rate } of rates) console.log(`${name.padEnd(40)} ${rate.toFixed(2).padStart(8)} MB/s ${(rate / peer).toFixed(2).padStart(8)} x mdast`);
  const ratio = (rates.find(({ name }) => name === ours.name)?.rate ?? 0) / peer;
  console.log(ratio >= leastRatio ? '' : `Below ${String(leastRatio)} x mdast.\n`);
  return ratio >= leastRatio;
}

function thinned(notes: readonly string[], every = 1): readonly string[] {
  return notes.filter((_note, index) => index % every === 0);
}

/** Million characters a second. */
function rateOf(notes: readonly string[], run: Reader['run']): number {
  const size = notes.reduce((sum, note) => sum + note.length, 0);
  return size / 1000 / millisecondsOf(() => notes.forEach(run));
}

/**
 * Prints the median of the milliseconds at each size, and of how many times as long ten times the text took. Every round takes
 * all sizes one after the other, so that what else the machine does meets all alike.
 */
function measureGrowth({ name, text }: Trap): boolean {
  const notes = trapSizes.map(text);
  const measured = Array.from({ length: rounds }, () => notes.map((note) => timeOf(note)));
  const timeAt = (index: number): number => median(measured.map((times) => times[index] ?? 0));
  const growthAt = (index: number): number => median(measured.map((times) => (times[index] ?? 0) / (times[index - 1] ?? 1)));
  const cells = trapSizes.map((_, index) => `${timeAt(index).toFixed(timeAt(index) < 10 ? 1 : 0)} ms${index > 0 ? ` (x ${growthAt(index).toFixed(1)})` : ''}`.padStart(18));
  const worst = Math.max(0, ...trapSizes.map((size, index) => (size > 100_000 ? growthAt(index) : 0)));
  console.log(`${name.padEnd(32)}${cells.join('')}${worst > mostGrowth ? '   worse than linear' : ''}`);
  return worst <= mostGrowth;
}

/** Milliseconds for one reading; a short note is read again and again. */
function timeOf(note: string): number {
  const times = Math.max(1, Math.round(leastRead / note.length));
  return millisecondsOf(() => { for (let time = 0; time < times; time++) read(note); }) / times;
}
