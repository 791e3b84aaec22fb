import type { SentenceCues } from './told-cues';
import type { ToldRun } from './told-parts';
import type { Wish } from './told-question';
import { strong } from './told-signs';

/** What an answer must show before it counts as the story of one event. */
interface Bar {
  readonly words: number;
  readonly sentences: number;
  /** Least share of sentences that tell of the past. */
  readonly past: number;
  /** Most share of sentences that tell a habit or a wish. */
  readonly habit: number;
  readonly steps: number;
  /** Whether lines of notes count as steps ("Rolled it back"), and three sentences of what "I" or "we" did or felt for one. */
  readonly notes: boolean;
  /** Most sentences that speak of a life from job to job. */
  readonly career: number;
  readonly bothEnds: boolean;
}

/** Where the question leaves open what it wants, the answer alone must show that it tells a story. */
const bars: Readonly<Record<Exclude<Wish, 'other'>, Bar>> = {
  event: { words: 25, sentences: 3, past: 0.5, habit: 0.34, steps: 1, notes: true, career: 1, bothEnds: false },
  open: { words: 60, sentences: 4, past: 0.75, habit: 0.15, steps: 2, notes: false, career: 0, bothEnds: true },
};

/** With fewer sentences no event is told, whatever they say. */
export function fewestSentences(wish: Exclude<Wish, 'other'>): number {
  return bars[wish].sentences;
}

/** Whether the sentences, cut into these runs, tell one past event in which the speaker did something. */
export function tellsEvent(sentences: readonly SentenceCues[], runs: readonly ToldRun[], wish: Exclude<Wish, 'other'>): boolean {
  const bar = bars[wish];
  const learned = runs.find(({ part }) => part === 'learning')?.from ?? sentences.length;
  const told = sentences.slice(0, learned);
  const share = (is: (sentence: SentenceCues) => boolean): number => told.filter(is).length / told.length;
  if (sentences.length < bar.sentences || wordsOf(sentences) < bar.words) return false;
  if (sentences.some(({ interview }) => interview) || told.filter(({ career }) => career).length > bar.career) return false;
  if (share(({ past }) => past) < bar.past || share(({ habit, past }) => habit && !past) > bar.habit) return false;
  return isActed(sentences, runs, bar) && isFramed(sentences, runs, bar);
}

/** One step of one's own, two of a group or of notes, or what "I" and "we" went through. */
function isActed(sentences: readonly SentenceCues[], runs: readonly ToldRun[], { steps, notes }: Bar): boolean {
  const run = runs.find(({ part }) => part === 'action');
  if (run === undefined) return false;
  const acted = sentences.slice(run.from, runs.find(({ part }) => part === 'learning')?.from);
  const own = acted.filter(({ ownStep }) => ownStep).length;
  if (own >= steps || acted.filter(({ step, bareStep }) => step || (notes && bareStep)).length >= steps + 1) return true;
  return notes && acted.some(({ step, bareStep }) => step || bareStep) && sentences.filter(({ past, signs }) => past && !signs.includes('nobody')).length >= personal;
}

/** Sentences of the past in the first person that make one step of a group or of notes enough. */
const personal = 3;

/** A scene before the action or a result behind it, told by words of its own; or both, by the path. */
function isFramed(sentences: readonly SentenceCues[], runs: readonly ToldRun[], { bothEnds }: Bar): boolean {
  const within = (name: ToldRun['part']): readonly SentenceCues[] =>
    runs.filter(({ part }) => part === name).flatMap(({ from, to }) => sentences.slice(from, to));
  const isTold = (name: ToldRun['part']): boolean => within(name).some(({ scores }) => scores[name] >= strong);
  if (bothEnds) return isTold('situation') && isTold('result');
  if (runs.filter(({ part }) => part !== 'learning').length >= 3) return true;
  return isTold('situation') || isTold('task') || isTold('result') || wordsOf(within('situation').filter(({ past, ownStep }) => past && !ownStep)) >= wholeScene;
}

/** Words of what happened before the speaker acts that make a scene without any word for one. */
const wholeScene = 12;

function wordsOf(sentences: readonly SentenceCues[]): number {
  return sentences.reduce((sum, { wordCount }) => sum + wordCount, 0);
}
