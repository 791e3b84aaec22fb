import { termsIn, termTree, type TermTree } from '../../text/term-tree';
import { fold, words } from '../../text/words';
import type { Mechanism, OftenSaid, Topic } from './topic';

/** A mechanism that an answer names, with its words. */
export interface MechanismTold {
  readonly mechanism: Mechanism;
  readonly quote: string;
  /** UTF-16 offset of the quote in the answer. */
  readonly start: number;
}

export interface MechanismsTold {
  /** In the order of the answer. */
  readonly named: readonly MechanismTold[];
  /** In the order of the topic. */
  readonly lacking: readonly Mechanism[];
}

/** A claim of an answer that is often made and should be checked. */
export interface ClaimToCheck {
  readonly claim: OftenSaid;
  readonly quote: string;
  readonly start: number;
}

/** Which mechanisms of the topic an answer names, each once, and which it does not. Naming is no proof of knowing. */
export function mechanismsTold(answer: string, topic: Topic): MechanismsTold {
  const named: MechanismTold[] = [];
  for (const { text, start, meanings } of termsIn(answer, treesOf(topic).mechanisms)) {
    const fresh = meanings.filter((mechanism) => named.every((known) => known.mechanism !== mechanism));
    named.push(...fresh.map((mechanism) => ({ mechanism, quote: text, start })));
  }
  const told = new Set(named.map(({ mechanism }) => mechanism));
  return { named, lacking: topic.mechanisms.filter((mechanism) => !told.has(mechanism)) };
}

/** The claims of an answer that are often wrong, each once; one that the answer denies is none. */
export function claimsToCheck(answer: string, topic: Topic): readonly ClaimToCheck[] {
  const found: ClaimToCheck[] = [];
  for (const { text, start, meanings } of termsIn(answer, treesOf(topic).claims)) {
    if (isDenied(answer, start)) continue;
    const fresh = meanings.filter((claim) => found.every((known) => known.claim !== claim));
    found.push(...fresh.map((claim) => ({ claim, quote: text, start })));
  }
  return found;
}

interface Trees {
  readonly mechanisms: TermTree<Mechanism>;
  readonly claims: TermTree<OftenSaid>;
}

/** A topic never changes, so its trees are made once. */
const known = new WeakMap<Topic, Trees>();

function treesOf(topic: Topic): Trees {
  const before = known.get(topic);
  if (before !== undefined) return before;
  const trees = {
    mechanisms: termTree(topic.mechanisms.flatMap((mechanism) => mechanism.terms.map((term) => [term, mechanism] as const))),
    claims: termTree(topic.oftenSaid.flatMap((claim) => claim.words.map((term) => [term, claim] as const))),
  };
  known.set(topic, trees);
  return trees;
}

const WORDS_OF_DENIAL = 6;
const DENIAL = /^(?:not|no|never|neither|nor|without|cannot|isn't|doesn't|don't|won't|wasn't|aren't|can't|didn't|isnt|doesnt|wont|myth|wrong)$/u;
const REACH = 80;

/** Whether a word of denial stands shortly before, in the same sentence. */
function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).split(/[.!?;\n]/u).at(-1) ?? '';
  return words(before).slice(-WORDS_OF_DENIAL).some((word) => DENIAL.test(fold(word.text)));
}
