import { hintWords } from './hint-words';

export interface Hinted {
  readonly kind: string;
  /** The different words that hint at it, at least one. */
  readonly words: readonly string[];
}

/** Of fewer words nobody can tell what they ask; more are told by what they name. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 30;
/** Asked to a person's face, not of a thing. */
const TO_A_PERSON = /\b(?:you|u|your|ur|yourself|urself)\b/u;
/** Remarks, reverse questions and requests to go on are of no kind. */
const IDLE = /\bquestions? (?:for|to|about) (?:me|us|our)\b|\banything (?:else|you)\b|\b(?:elaborate|continue|go on|say more|for example)\b|\bwere an? (?:animal|tree|fruit|colou?r|superhero|car)\b/u;

/** The kind at which most words of a question hint, the first of equals; null where none does. */
export function hintedAt(plain: string): Hinted | null {
  const length = plain.split(' ').length;
  if (length < FEWEST_WORDS || length > MOST_WORDS || !TO_A_PERSON.test(plain) || IDLE.test(plain)) return null;
  return Object.entries(hintWords)
    .map(([kind, words]) => ({ kind, words: [...new Set(plain.match(words))] }))
    .reduce<Hinted | null>((leader, hinted) => (hinted.words.length > (leader?.words.length ?? 0) ? hinted : leader), null);
}
