// Ranking beside the libraries in one run: how many hidden links are found, and what an index, a query and an edit cost.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RankedNote } from '../../src/core/links/rank/indexed-note';
import { linkedNotes } from '../../src/core/links/rank/link-targets';
import { newRankIndex, noteAt, putNote, type RankIndex } from '../../src/core/links/rank/rank-index';
import { drain } from '../../src/core/notes/steps';
import { median, millisecondsOf } from './clock';
import { generatedVault, sharedQuestions, sharedVault, type LinkedVault, type QuestionSet } from './linked-vaults';
import { engineered, miniSearch, ours, wink, type Engine, type Searcher } from './rank-engines';

/** Times the gain of MiniSearch's default, and the gain itself on short questions. */
const leastTimesMini = 1.15;
const leastOnQuestions = 0.53;
/** Beside MiniSearch at ten thousand notes: a query at most so small a part of its time, the index of its memory, an edit of the index time. */
const fullSize = 10_000;
const mostQuery = 1 / 50;
const mostMemory = 1 / 2;
const mostEdit = 1 / 1000;

/** Ranked notes that count. */
const depth = 10;
const mostQueries = 120;

/** Prints quality and cost; false where a budget is not kept. */
export function measureRanking(quick: boolean): boolean {
  const vaults = [sharedVault(), generatedVault(quick ? 240 : 600, 1_500)].filter((vault) => vault !== null);
  const questions = sharedQuestions();
  const kept = [...vaults.map(compareOnVault), questions === null || compareOnQuestions(questions), compareCost(quick ? fullSize / 10 : fullSize)];
  return !kept.includes(false);
}

function compareOnVault({ name, notes, queries }: LinkedVault): boolean {
  console.log(`\nRanking: half of the links hidden, nDCG@${String(depth)}: ${name}`);
  const index = indexOf(notes);
  const linked = new Map(notes.map(({ path }) => [path, linkedFrom(index, path)]));
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const asked = queries.slice(0, mostQueries);
  const gains = [miniSearch, engineered, wink, ours].map((engine) => {
    const searcher = engine.index(notes);
    const all = asked.map(({ path, hidden }) => {
      const note = byPath.get(path);
      const left = linked.get(path) ?? new Set<string>();
      const ranked = note === undefined ? [] : searcher.forNote(note, depth + left.size + 1).filter((each) => each !== path && !left.has(each));
      return gain(ranked, (each) => (hidden.has(each) ? 1 : 0), [...hidden].map(() => 1));
    });
    return { name: engine.name, gain: mean(all) };
  });
  const [mini] = gains;
  for (const each of gains) console.log(`${each.name.padEnd(40)} ${each.gain.toFixed(3)} ${(each.gain / (mini?.gain ?? 1)).toFixed(2).padStart(8)} x MiniSearch`);
  return (gains.at(-1)?.gain ?? 0) >= leastTimesMini * (mini?.gain ?? 0);
}

function compareOnQuestions({ notes, questions }: QuestionSet): boolean {
  console.log(`\nRanking: short questions, nDCG@${String(depth)}: ${String(questions.length)} of Cranfield`);
  const gains = [miniSearch, engineered, wink, ours].map((engine) => {
    const searcher = engine.index(notes);
    const all = questions.map(({ text, grades }) => gain(searcher.forQuestion(text, depth), (path) => grades[path] ?? 0, Object.values(grades)));
    return { name: engine.name, gain: mean(all) };
  });
  for (const each of gains) console.log(`${each.name.padEnd(40)} ${each.gain.toFixed(3)}`);
  return (gains.at(-1)?.gain ?? 0) >= leastOnQuestions;
}

/** nDCG: the gain of each place by 1 / log2(place + 1), over the gain of the best order. */
function gain(ranked: readonly string[], gradeOf: (path: string) => number, grades: readonly number[]): number {
  const sum = (values: readonly number[]): number => values.slice(0, depth).reduce((all, value, at) => all + value / Math.log2(at + 2), 0);
  const most = sum([...grades].sort((one, other) => other - one));
  return most === 0 ? 0 : sum(ranked.map(gradeOf)) / most;
}

function compareCost(count: number): boolean {
  const { notes } = generatedVault(count, 2_500);
  const size = notes.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`\nRanking: ${String(count)} notes, ${(size / 1e6).toFixed(0)} MB`);
  const [mini, own] = costsOf([miniSearch, ours], notes);
  if (mini === undefined || own === undefined) return false;
  const index = indexOf(notes);
  const edits = notes.filter((_, at) => at % Math.ceil(count / 50) === 0);
  const edit = median(edits.map((note) => millisecondsOf(() => { drain(putNote(index, { ...note, text: `${note.text}\nOne more line.` })); })));
  for (const { name, milliseconds, megabytes, query } of [mini, own]) {
    console.log(`${name.padEnd(40)} index ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB   a whole-note query ${query.toFixed(1).padStart(8)} ms`);
  }
  console.log(`A query takes 1/${(mini.query / own.query).toFixed(0)}, memory ${(own.megabytes / mini.megabytes).toFixed(2)} of MiniSearch's; an edit ${edit.toFixed(2)} ms, 1/${(own.milliseconds / edit).toFixed(0)} of the index time.`);
  return count < fullSize || (own.query <= mini.query * mostQuery && own.megabytes <= mini.megabytes * mostMemory && edit <= own.milliseconds * mostEdit);
}

interface Cost {
  readonly name: string;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly query: number;
}

/** Each query is asked of all engines in turn, so that what else the machine does meets all alike. */
function costsOf(engines: readonly Engine[], notes: readonly RankedNote[]): readonly Cost[] {
  const built = engines.map((engine) => buildOf(engine, notes));
  const asked = notes.filter((_, at) => at % Math.ceil(notes.length / 7) === 0);
  const times = asked.map((note) => built.map(({ searcher }) => millisecondsOf(() => searcher.forNote(note, 5))));
  return built.map(({ name, milliseconds, megabytes }, engine) => ({ name, milliseconds, megabytes, query: median(times.map((all) => all[engine] ?? 0)) }));
}

function buildOf({ name, index }: Engine, notes: readonly RankedNote[]): Omit<Cost, 'query'> & { readonly searcher: Searcher } {
  const held: { searcher: Searcher | null } = { searcher: null };
  const before = memory();
  const milliseconds = millisecondsOf(() => { held.searcher = index(notes); });
  const megabytes = (memory() - before) / 1e6;
  const { searcher } = held;
  if (searcher === null) throw new Error(`${name} made no index.`);
  return { name, milliseconds, megabytes, searcher };
}

/** Bytes in use, after everything that can go is gone. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function indexOf(notes: readonly RankedNote[]): RankIndex {
  const index = newRankIndex();
  for (const note of notes) drain(putNote(index, note));
  return index;
}

function linkedFrom(index: RankIndex, path: string): ReadonlySet<string> {
  const note = noteAt(index, path);
  return new Set(note === null ? [] : linkedNotes(index.names, note.links, note.folder));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
