import { partNames, type PartName } from './interview-note';
import { strong, type SentenceCues } from './told-cues';

/** An unbroken run of sentences that tells one part. */
export interface ToldRun {
  readonly part: PartName;
  /** Index of its first sentence. */
  readonly from: number;
  /** Index after its last sentence. */
  readonly to: number;
}

/**
 * The parts of a story told in prose, in order and without a hole: the sequence of runs, each part once at most and in the
 * order in which a story is told, whose sentences fit best by words and place (a Viterbi path over sentences). A run
 * begins only at a sentence whose own words tell its part, so that no part is there by its place alone. Empty where nothing
 * is done.
 */
export function toldRuns(sentences: readonly SentenceCues[]): readonly ToldRun[] {
  const path = bestPath(sentences);
  return path === null ? [] : withScene(runsOf(path), sentences);
}

/** Where a part stands in a story, as shares of its sentences (40 good stories: S 11, T 7, A 54, R 19, learning 8 per cent of words). */
const places: Readonly<Record<PartName, readonly [number, number]>> = {
  situation: [0, 0.4], task: [0.05, 0.5], action: [0.15, 0.85], result: [0.55, 1], learning: [0.7, 1],
};

/** What a whole story's length off its place costs a sentence. */
const offPlace = 4;

/** What it costs to begin a part other than the action, so that one word alone opens none against its place. */
const beginning = 0.5;

interface Step {
  readonly score: number;
  /** The part of the sentence before; null at the first. */
  readonly before: PartName | null;
}

type Column = Readonly<Record<PartName, Step | null>>;

function bestPath(sentences: readonly SentenceCues[]): readonly PartName[] | null {
  const columns: Column[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const place = (index + 0.5) / sentences.length;
    columns.push(columnOf(columns.at(-1) ?? null, sentence, place));
  }
  const last = columns.at(-1);
  const end = last === undefined ? null : bestOf(last, ['action', 'result', 'learning']);
  return end === null ? null : tracedBack(columns, end);
}

function columnOf(before: Column | null, sentence: SentenceCues, place: number): Column {
  const stepOf = (part: PartName): Step | null => {
    const from = before === null ? opening(part, sentence) : reached(before, part, sentence);
    return from === null ? null : { ...from, score: from.score + fit(sentence, part, place) };
  };
  return {
    situation: stepOf('situation'), task: stepOf('task'), action: stepOf('action'), result: stepOf('result'), learning: stepOf('learning'),
  };
}

function opening(part: PartName, sentence: SentenceCues): Step | null {
  const setsScene = sentence.scores.situation >= strong;
  const may = part === 'situation' || (part === 'task' && !setsScene && begins(sentence, part)) || (part === 'action' && begins(sentence, part));
  return may ? { score: 0, before: null } : null;
}

/** The parts that may stand right before: nothing comes of what nobody did. */
const forerunners: Readonly<Record<PartName, readonly PartName[]>> = {
  situation: [], task: ['situation'], action: ['situation', 'task'], result: ['action'], learning: ['action', 'result'],
};

function reached(before: Column, part: PartName, sentence: SentenceCues): Step | null {
  const stay = before[part];
  const from = begins(sentence, part) ? bestOf(before, forerunners[part]) : null;
  const move = from === null ? null : { score: (before[from]?.score ?? 0) - (part === 'action' ? 0 : beginning), before: from };
  if (stay === null) return move;
  return move !== null && move.score >= stay.score ? move : { score: stay.score, before: part };
}

function begins(sentence: SentenceCues, part: PartName): boolean {
  return sentence.scores[part] >= strong || (part === 'action' && sentence.step);
}

function fit({ scores }: SentenceCues, part: PartName, place: number): number {
  const [first, last] = places[part];
  return scores[part] - offPlace * Math.max(0, first - place, place - last);
}

function bestOf(column: Column, parts: readonly PartName[]): PartName | null {
  let best: PartName | null = null;
  for (const part of parts) {
    const step = column[part];
    if (step !== null && (best === null || step.score > (column[best]?.score ?? -Infinity))) best = part;
  }
  return best;
}

function tracedBack(columns: readonly Column[], end: PartName): readonly PartName[] {
  const path: PartName[] = [end];
  let part = end;
  for (let index = columns.length - 1; index > 0; index--) {
    part = columns[index]?.[part]?.before ?? part;
    path.push(part);
  }
  return path.reverse();
}

function runsOf(path: readonly PartName[]): readonly ToldRun[] {
  return partNames.flatMap((part) => {
    const from = path.indexOf(part);
    return from < 0 ? [] : [{ part, from, to: path.lastIndexOf(part) + 1 }];
  });
}

/** Opening words that set no scene ("Sure, I have one") stand with the part after them. */
function withScene(runs: readonly ToldRun[], sentences: readonly SentenceCues[]): readonly ToldRun[] {
  const [first, second, ...rest] = runs;
  if (first?.part !== 'situation' || second === undefined) return runs;
  const setsScene = sentences.slice(first.from, first.to).some(({ scores, past, ownStep }) => scores.situation >= strong || (past && !ownStep));
  return setsScene ? runs : [{ ...second, from: first.from }, ...rest];
}
