import { partNames, type PartName } from './interview-note';
import type { SentenceCues } from './told-cues';
import { placed, type Placed } from './told-places';
import { strong, sure } from './told-signs';
import { firstWeights, lastWeights, openingWeights, placeWeights, signWeights, stepWeights, type Sign } from './told-weights';

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
 * begins rather at a sentence whose own words speak for its part, and holds one at least, so that no part is there by its
 * place alone; and rather where a paragraph begins (`paragraphs` holds the indices of the sentences that open one). Empty
 * where nothing is done.
 */
export function toldRuns(sentences: readonly SentenceCues[], paragraphs: ReadonlySet<number> = new Set()): readonly ToldRun[] {
  const all = placed(sentences, paragraphs);
  const loose = runsOf(bestPath(all, unspoken));
  return withScene(loose.every((run) => isSpoken(run, all)) ? loose : runsOf(bestPath(all, Infinity)), sentences);
}

/** Log-odds against a part that begins at a sentence whose words are silent on it: of 0.3 to 2.5 the middle did best on stories that no weight was fitted to. */
const unspoken = 1;

interface Step {
  readonly score: number;
  /** The part of the sentence before; null at the first. */
  readonly before: PartName | null;
}

type Column = Readonly<Record<PartName, Step | null>>;

function isSpoken({ part, from, to }: ToldRun, all: readonly Placed[]): boolean {
  return part === 'situation' || all.slice(from, to).some((sentence) => begins(sentence, part));
}

/** The part of each sentence; empty where none does anything. */
function bestPath(all: readonly Placed[], silence: number): readonly PartName[] {
  const columns: Column[] = [];
  for (const sentence of all) columns.push(columnOf(columns.at(-1) ?? null, sentence, silence));
  const last = columns.at(-1);
  const end = last === undefined ? null : bestOf(last, ['action', 'result', 'learning']);
  return end === null ? [] : tracedBack(columns, end);
}

function columnOf(before: Column | null, sentence: Placed, silence: number): Column {
  const stepOf = (part: PartName): Step | null => {
    const price = part === 'situation' || begins(sentence, part) ? 0 : silence;
    const from = before === null ? opening(part, price) : reached(before, part, (sentence.opensParagraph ? newParagraph : 0) - price);
    return from === null ? null : { before: from.before, score: from.score + fit(sentence, indexOf[part]) };
  };
  return {
    situation: stepOf('situation'), task: stepOf('task'), action: stepOf('action'), result: stepOf('result'), learning: stepOf('learning'),
  };
}

function opening(part: PartName, price: number): Step | null {
  const may = part === 'situation' || ((part === 'task' || part === 'action') && price < Infinity);
  return may ? { score: openingWeights[indexOf[part]] - price, before: null } : null;
}

/** The parts that may stand right before: nothing comes of what nobody did. */
const forerunners: Readonly<Record<PartName, readonly PartName[]>> = {
  situation: [], task: ['situation'], action: ['situation', 'task'], result: ['action'], learning: ['action', 'result'],
};

/** Log-odds that a new paragraph gives a new part: a guess, since the stories that the weights were fitted to had none. */
const newParagraph = 1;

/** `turn` is what speaks for a new part at this sentence. */
function reached(before: Column, part: PartName, turn: number): Step | null {
  let best: Step | null = null;
  for (const from of [part, ...forerunners[part]]) {
    const score = (before[from]?.score ?? -Infinity) + stepWeights[from][indexOf[part]] + (from === part ? 0 : turn);
    if (score > (best?.score ?? -Infinity)) best = { score, before: from };
  }
  return best;
}

/** Signs of which one at least stands in the sentence that begins a part. */
const openers: Readonly<Record<PartName, ReadonlySet<Sign>>> = {
  situation: new Set(),
  task: new Set<Sign>(['needed', 'wanted', 'ownRole', 'toDo', 'bareBase', 'deadline', 'taskSure', 'taskStrong', 'taskFair']),
  action: new Set(),
  result: new Set<Sign>([
    'better', 'delivered', 'praise', 'asResult', 'standard', 'fromTo', 'percent', 'thing', 'teamNow', 'couldNow', 'beNow', 'ownDone', 'bareGain', 'thingIMade', 'fellShort', 'opensAdding',
    'resultSure', 'resultStrong', 'resultFair',
  ]),
  learning: new Set<Sign>(['lesson', 'nowI', 'advice', 'meIt', 'experience', 'general', 'you', 'learningSure', 'learningStrong', 'learningFair']),
};

function begins({ signs, acts }: Placed, part: PartName): boolean {
  return part === 'action' ? acts : signs.some((sign) => openers[part].has(sign));
}

const indexOf = { situation: 0, task: 1, action: 2, result: 3, learning: 4 } as const satisfies Readonly<Record<PartName, number>>;

type PartIndex = (typeof indexOf)[PartName];

/** Log-odds of a sentence's signs and place: the sum of all. */
function fit({ signs, place, isFirst, isLast }: Placed, part: PartIndex): number {
  let sum = atPlace(place, part) + (isFirst ? firstWeights[part] : 0) + (isLast ? lastWeights[part] : 0);
  for (const sign of signs) sum += signWeights[sign][part];
  return sum;
}

/** The straight line between the two nearest places of the table. */
function atPlace(place: number, part: PartIndex): number {
  const at = place * (placeWeights.length - 1);
  const low = Math.floor(at);
  const [under, over] = [placeWeights[low]?.[part] ?? 0, placeWeights[low + 1]?.[part] ?? 0];
  return under + (over - under) * (at - low);
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

/** Opening words that set no scene ("Sure, I have one") stand with the part after them; those that name the task alone are the task. */
function withScene(runs: readonly ToldRun[], sentences: readonly SentenceCues[]): readonly ToldRun[] {
  const [first, second, ...rest] = runs;
  if (first?.part !== 'situation' || second === undefined) return runs;
  const opening = sentences.slice(first.from, first.to);
  if (second.part === 'action' && opening.every(namesTask)) return [{ ...first, part: 'task' }, second, ...rest];
  const tellsPast = second.part === 'task' ? opening.some(({ past }) => past) : opening[0]?.ownStep === false && opening.some(({ past, ownStep }) => past && !ownStep);
  const setsScene = tellsPast || opening.some(({ scores }) => scores.situation >= strong);
  if (setsScene) return runs;
  const isScene = second.part === 'task' && !sentences.slice(second.from, second.to).some(namesTask) && sentences[second.from]?.signs.includes('situationStrong') === true;
  return [{ part: isScene ? 'situation' : second.part, from: first.from, to: second.to }, ...rest];
}

function namesTask({ scores }: SentenceCues): boolean {
  return scores.task >= sure && scores.situation < strong;
}
