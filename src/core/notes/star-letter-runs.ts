import { matchesOf } from '../text/matches';
import type { PartName } from './interview-note';
import type { Line, Page } from './page';
import { partNamed } from './star-names';

/** A label that counts only in a run of them, in the order in which a story is told. */
export interface RunLabel {
  readonly part: PartName;
  readonly line: Line;
  /** Offsets of the label, or of the words in front of it, and of the words that it names. */
  readonly at: number;
  readonly words: number;
}

/**
 * The labels that no line shows by itself: letters glued to their words (`S-The maps were late`, `A. I moved them`), and brackets
 * behind the words ("The maps were late (S)."). Only a run counts: S, A and R in order, with three words each on the whole, one sign
 * behind all letters, and no heading or other letter between. By the index of their line.
 */
export function labelsInRuns(page: Page): ReadonlyMap<number, readonly RunLabel[]> {
  const byLine = new Map<number, RunLabel[]>();
  for (const run of [...runsOf(page, gluedAt), ...runsOf(page, bracketsIn)]) {
    for (const label of run) byLine.set(label.line.index, [...(byLine.get(label.line.index) ?? []), label]);
  }
  return byLine;
}

/** What one line may bring to a run. */
interface Candidate extends RunLabel {
  /** What all of a run share. */
  readonly sign: string;
  /** How many words it names in its line. */
  readonly count: number;
}

function runsOf(page: Page, candidatesIn: (line: Line) => readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  let run: Candidate[] = [];
  const close = (): void => {
    if (isWhole(run)) runs.push(run);
    run = [];
  };
  for (const line of page.lines) {
    if (line.kind === 'heading' || line.kind === 'rule') close();
    if (isOfAnotherList(line)) run = [];
    if (line.kind !== 'text') continue;
    for (const candidate of candidatesIn(line)) {
      const last = run.at(-1);
      if (last !== undefined && (candidate.sign !== last.sign || placeOf(candidate) <= placeOf(last))) close();
      run.push(candidate);
    }
  }
  close();
  return runs;
}

/** A letter that no part has, as in a list of choices. */
function isOfAnotherList({ words }: Line): boolean {
  const sign = words.charAt(1);
  return (sign === '.' || sign === ')') && words.charAt(2) === ' ' && /^[B-KM-QU-Z]/.test(words);
}

const inOrder: readonly PartName[] = ['situation', 'task', 'action', 'result', 'learning'];

function placeOf({ part }: Candidate): number {
  return inOrder.indexOf(part);
}

function isWhole(run: readonly Candidate[]): boolean {
  if (run.reduce((sum, { count }) => sum + count, 0) < run.length * 3) return false;
  return run.length >= 3 && run[0]?.part === 'situation' && run.some(({ part }) => part === 'action') && run.some(({ part }) => part === 'result');
}

const none: readonly Candidate[] = [];
const letters = 'STARL';
const signs = '-–—.)=';

/** A letter right before its sign, which no blank parts from the words where it is a dash. */
function gluedAt(line: Line): readonly Candidate[] {
  const { words, body, mark } = line;
  const sign = words.charAt(1);
  if (sign === '' || !letters.includes(words.charAt(0)) || !signs.includes(sign)) return none;
  const told = /^.{2}[ \t]*(?=\S)/.exec(words.slice(0, 300))?.[0].length ?? 0;
  const part = told === 0 ? null : partNamed(words[0] ?? '');
  return part === null ? [] : [{ part, line, at: body, words: body + told, sign: `${sign} ${mark?.kind ?? ''}`, count: countOf(words.slice(told)) }];
}

/** No paragraph is longer, in characters. */
const longestLine = 4000;

const labelBehind = /[ \t][([]([STARL]|Situation|Task|Actions?|Results?|Learning|Lesson)[)\]][.,;]?/g;

/** Letters or names in brackets with words in front of them, and none behind the last. */
function bracketsIn(line: Line): readonly Candidate[] {
  const { words, body } = line;
  if (words === '' || !')].;'.includes(words.charAt(words.length - 1)) || words.length > longestLine || !/[([](?:[STARL]|[SALRT][a-z]{3,8})[)\]]/.test(words.slice(-14))) return none;
  const found = matchesOf(words, labelBehind);
  const last = found.at(-1);
  if (last === undefined || last.index + last[0].length < words.length) return [];
  let from = 0;
  const candidates: Candidate[] = [];
  for (const match of found) {
    const part = partNamed(match[1] ?? '');
    const lead = /^[ \t]*/.exec(words.slice(from))?.[0].length ?? 0;
    const count = countOf(words.slice(from + lead, match.index));
    if (part === null || count === 0) return [];
    candidates.push({ part, line, at: body + from + lead, words: body + from + lead, sign: 'behind', count });
    from = match.index + match[0].length;
  }
  return candidates;
}

function countOf(words: string): number {
  return words.match(/\S+/g)?.length ?? 0;
}

/** How much of the words of a part stands before its label in brackets; all of it where none ends them. */
export function beforeLabelBehind(text: string, part: PartName): number {
  if (!/[)\]][.,;]?$/.test(text)) return text.length;
  const found = /[ \t][([]([A-Z][a-z]{0,8})[)\]][.,;]?$/.exec(text.slice(-16));
  return found !== null && partNamed(found[1] ?? '') === part ? text.length - found[0].length : text.length;
}
