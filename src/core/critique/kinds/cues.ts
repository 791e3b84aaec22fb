import type { QuestionKind } from '../question-kind';
import { questionKinds } from './question-kinds';
import { asksForStory } from './story-form';

/** A kind with the cues that a question meets. */
export interface CueMatch {
  readonly kind: QuestionKind;
  /** Weight of the best cue; it ranks first, so that the subject is never outvoted by hints. */
  readonly best: 1 | 2 | 3 | 4;
  /** Whether the question asks for a story and the kind is told as one. */
  readonly suits: boolean;
  readonly sum: number;
  readonly at: number;
  readonly words: readonly string[];
}

/** Each kind that meets a question at all, in the order of the kinds. */
export function cueMatches(plain: string): readonly CueMatch[] {
  const isStory = asksForStory(plain);
  return questionKinds.map((kind) => matchOf(kind, plain, isStory)).filter((match) => match !== null);
}

/** The best match, where one cue or two hints speak for it; null where they do not. */
export function bestMatch(matches: readonly CueMatch[]): CueMatch | null {
  const best = matches.reduce<CueMatch | null>((leader, match) => (leader === null || beats(match, leader) ? match : leader), null);
  return best !== null && best.sum >= 2 ? best : null;
}

function beats(match: CueMatch, leader: CueMatch): boolean {
  if (match.best !== leader.best) return match.best > leader.best;
  if (match.suits !== leader.suits) return match.suits;
  if (match.sum !== leader.sum) return match.sum > leader.sum;
  return match.at < leader.at;
}

function matchOf(kind: QuestionKind, plain: string, isStory: boolean): CueMatch | null {
  const hits = kind.cues.flatMap((cue) => {
    const hit = cue.words.exec(plain);
    return hit === null ? [] : [{ weight: cue.weight, words: hit[0].trim(), at: hit.index }];
  });
  const first = hits[0];
  if (first === undefined) return null;
  return {
    kind,
    best: hits.reduce((best, { weight }) => (weight > best ? weight : best), first.weight),
    suits: isStory && kind.pastEvent,
    sum: hits.reduce((sum, hit) => sum + hit.weight, 0),
    at: Math.min(...hits.map((hit) => hit.at)),
    words: hits.map((hit) => hit.words),
  };
}
