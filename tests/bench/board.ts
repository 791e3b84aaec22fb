// The live board: milliseconds from a change of one note to the board that is right again, and the longest stretch without a pause.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { liveBoard, type LiveBoard } from '../../src/app/board/live-board';
import { dismissalsIn } from '../../src/app/dismissals';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import { practiceLog } from '../../src/app/practice-log';
import { hasTag, noteTags } from '../../src/core/notes/tags';
import { openNote } from '../../src/app/open-note';
import { MemoryVault } from '../doubles/memory-vault';
import { median } from './clock';

/** The longest stretch that holds nothing up, and what is aimed at, in milliseconds (DESIGN.md, law 11). */
const longestStretch = 16;
/** From the last key to the right board in so many milliseconds, those of quiet before a change is told of included. */
const rightWithin = 1000;
const quiet = 300;
/** A slice of work, and what a browser waits between two. */
const slice = 8;
const wait = 4;
/** Notes that are edited one after the other. */
const edits = 12;

/** Prints the times at each number of notes; false where a note that changed is not seen in time, or something is held up. */
export async function measureBoard(noteCounts: readonly number[]): Promise<boolean> {
  console.log('\nLive board: milliseconds from a change to the right board (quiet of 300 included), and the longest stretches without a pause');
  const kept: boolean[] = [];
  await timesAt(10);
  for (const count of noteCounts) {
    const { first, after, work, stretches } = await timesAt(count);
    const [right, longest] = [median(after), stretches[0] ?? 0];
    console.log(`${String(count).padStart(6)} notes   all read ${first.toFixed(0)} ms   after a change ${right.toFixed(0)} (longest ${Math.max(...after).toFixed(0)}), of it ${work.toFixed(0)} of work   stretches ${stretches.slice(0, 5).map((each) => each.toFixed(1)).join(' ')}`);
    kept.push(right <= rightWithin && longest <= longestStretch);
  }
  return !kept.includes(false);
}

interface Times {
  readonly first: number;
  readonly after: readonly number[];
  /** Of work after a change. */
  readonly work: number;
  /** Longest first. */
  readonly stretches: readonly number[];
}

async function timesAt(count: number): Promise<Times> {
  const vault = new MemoryVault(notesOf(count));
  const pace = paced();
  const changed: { tell: (paths: readonly string[]) => void } = { tell: () => undefined };
  const board = boardOver(vault, pace.breathe, (tell) => { changed.tell = tell; });
  let drawnAt = 0;
  const start = performance.now();
  board.follow(() => { drawnAt = performance.now(); });
  await board.whenRead();
  const first = drawnAt - start;
  const stretchesFirst = pace.longest();
  const after: number[] = [];
  const works: number[] = [];
  const paths = [...vault.files.keys()];
  for (let edit = 0; edit < edits; edit++) {
    const at = paths[(edit * 7) % paths.length] ?? '';
    vault.files.set(at, edited(vault.files.get(at) ?? ''));
    const [before, work] = [performance.now(), worked()];
    changed.tell([at]);
    await board.whenRead();
    after.push(drawnAt - before + quiet);
    works.push(worked() - work);
  }
  board.stop();
  return { first, after, work: median(works), stretches: [...stretchesFirst, ...pace.longest()].sort((a, b) => b - a) };
}

function boardOver(vault: MemoryVault, breathe: () => Promise<boolean>, watch: (tell: (paths: readonly string[]) => void) => void): LiveBoard {
  const folder = (): string => 'Interview coach';
  const dismissals = dismissalsIn(vault, folder);
  return liveBoard({
    vault, parseYaml, tag: () => 'interview', log: practiceLog(vault, folder), dismissals, today: () => '2026-11-22', breathe,
    watchDay: () => () => undefined, report: (error) => { throw error; },
    reader: () => noteReader({ myNames: [], breathe }),
    critic: () => offlineCritic({ level: 'SDE-2', breathe, dismissed: dismissals.keys }),
    notes: {
      tagged: () => [...vault.files.keys()].sort(),
      isTagged: (at) => vault.files.has(at),
      watch: (tell) => { watch(tell); return () => undefined; },
    },
  });
}

/** Milliseconds that this process worked: what others on the machine take does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Breathes as the app does, and remembers the longest stretches of work between two breaths. */
function paced(): { readonly breathe: () => Promise<boolean>; readonly longest: () => readonly number[] } {
  let [since, breath] = [worked(), worked()];
  let stretches: number[] = [];
  return {
    breathe: async () => {
      const now = worked();
      if (now - breath > 2) stretches.push(now - breath);
      if (now - since >= slice) {
        await new Promise((resolve) => { setTimeout(resolve, wait); });
        since = worked();
      }
      breath = worked();
      return true;
    },
    longest: () => {
      const longest = stretches.sort((a, b) => b - a).slice(0, 20);
      stretches = [];
      breath = worked();
      return longest;
    },
  };
}

/** A line more above all that is asked, so that every place moves. */
function edited(text: string): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
  return `${text.slice(0, end)}\nA line more.\n${text.slice(end)}`;
}

/** The interview notes of the sample vault over and over, each time of other companies, names and numbers. */
function notesOf(count: number): Readonly<Record<string, string>> {
  const vault = path.join(process.cwd(), 'examples/vault');
  const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  const notes = paths.map((name) => ({ name: name.replace(/\\/g, '/'), text: readFileSync(path.join(vault, name), 'utf8') }))
    .filter(({ name, text }) => hasTag(noteTags(text, openNote(name, text, parseYaml).source.frontMatter), 'interview'));
  return Object.fromEntries(Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / notes.length);
    const { name, text } = notes[index % notes.length] ?? { name: '', text: '' };
    return [`${String(copy)}/${name}`, ofOthers(text, copy)];
  }));
}

function ofOthers(text: string, copy: number): string {
  if (copy === 0) return text;
  const syllable = [...String(copy)].map((digit) => 'aeiouylrns'[Number(digit)] ?? '').join('');
  return text
    .replace(/^company: (.+)$/mu, `company: $1${syllable}`)
    .replace(/([\p{Ll},] )(\p{Lu}\p{Ll}{3,})/gu, (_all, before: string, name: string) => `${before}${name}${syllable}`)
    .replace(/\b(?!20\d\d\b)\d{2,6}\b/g, (digits) => String(Number(digits) + copy));
}
