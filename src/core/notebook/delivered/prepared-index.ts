import type { AskedWords, Notebook, QuestionAt } from '../notebook';
import type { Prepared } from './prepared';

/** A prepared question that asks the same as one of a round. */
export interface PreparedMatch {
  readonly prepared: Prepared;
  /** From the floor to 1. */
  readonly likeness: number;
}

/** Below it two questions do not count as the same; the nearest one is nothing then. */
export const LIKENESS_FLOOR = 0.65;
/** What a follow-up needs: it asks for a detail most often. */
const FOLLOW_UP_FLOOR = 0.9;

/** Prepared questions ready to be found. */
export interface PreparedIndex {
  /** The prepared question that is likest to the one asked; null where none reaches the floor. `told`: the stories and answers that may have been told, each with what speaks for it. */
  readonly match: (asked: QuestionAt, told: ReadonlyMap<string, number>) => PreparedMatch | null;
}

/** Reads prepared questions once; only those are compared that share an asking or a telling word, or are of one family. */
export function preparedIndex(notebook: Notebook, prepared: readonly Prepared[]): PreparedIndex {
  const read = prepared.map(({ at }) => askedOf(at, notebook));
  const holding = new Map<string, number[]>();
  prepared.forEach(({ at }, place) => {
    for (const term of [...(read[place]?.weights.keys() ?? []), familyTerm(notebook, at)]) {
      const held = holding.get(term);
      if (held === undefined) holding.set(term, [place]);
      else if (held.length < MOST_HOLDING) held.push(place);
    }
  });
  return {
    match: (at, told) => {
      const words = askedOf(at, notebook);
      const near = new Set([...words.weights.keys(), familyTerm(notebook, at)].flatMap((term) => holding.get(term) ?? []));
      const found = [...near].sort((a, b) => a - b).flatMap((place): readonly PreparedMatch[] => {
        const [one, its] = [prepared[place], read[place]];
        return one === undefined || its === undefined ? [] : [{ prepared: one, likeness: likenessOf({ at, words, told }, { one, its }, notebook) }];
      });
      const best = found.reduce<PreparedMatch | null>((before, each) => (before !== null && !isBetter(each, before) ? before : each), null);
      return best !== null && best.likeness >= (at.question.parent === null ? LIKENESS_FLOOR : FOLLOW_UP_FLOOR) ? best : null;
    },
  };
}

/** Of two that are as like, a story was got ready and not only an answer that somebody remarked on. */
function isBetter(each: PreparedMatch, before: PreparedMatch): boolean {
  if (each.likeness !== before.likeness) return each.likeness > before.likeness;
  return each.prepared.stories.length > 0 && before.prepared.stories.length === 0;
}

/** Prepared questions that one word leads to: nobody prepares more for one thing. */
const MOST_HOLDING = 200;

function askedOf({ question, review }: QuestionAt, { askedIn }: Notebook): AskedWords {
  return askedIn(question.text, review.kinds.get(question.id) ?? null);
}

function familyTerm({ familyOf }: Notebook, { question }: QuestionAt): string {
  return `family ${familyOf(question.id)}`;
}

interface AskedNow {
  readonly at: QuestionAt;
  readonly words: AskedWords;
  readonly told: ReadonlyMap<string, number>;
}

interface PreparedThen {
  readonly one: Prepared;
  readonly its: AskedWords;
}

/** One kind of question, and an answer that tells what was prepared, speak for a pair that asks for something of the same already. */
const OF_ONE_KIND = 0.1;
const TOLD = 0.15;
const SURELY_TOLD = 0.25;
/** Weight of shared words from which on what was prepared was surely told. */
const SURELY = 4;

/** What both ask for, plus a tenth where the kind is one, plus 0.15 or 0.25 where the prepared words were told; 1 for questions of one family. */
function likenessOf({ at, words, told }: AskedNow, { one, its }: PreparedThen, notebook: Notebook): number {
  if (notebook.familyOf(at.question.id) === notebook.familyOf(one.at.question.id)) return 1;
  const alike = notebook.alikeAsked(words, its);
  if (alike === 0) return 0;
  const kind = at.review.kinds.get(at.question.id);
  const isOfOneKind = kind !== undefined && kind === one.at.review.kinds.get(one.at.question.id);
  const heard = Math.max(0, ...[one.at.question.id, ...one.stories.map(({ id }) => id)].map((id) => told.get(id) ?? 0));
  return Math.min(0.99, alike + (isOfOneKind ? OF_ONE_KIND : 0) + bonusOf(heard));
}

function bonusOf(heard: number): number {
  if (heard === 0) return 0;
  return heard >= SURELY ? SURELY_TOLD : TOLD;
}
