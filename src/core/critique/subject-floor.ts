import { quantities } from '../text/numbers';
import { fold, words } from '../text/words';
import type { Subject } from './rule';
import { asksDetail, asksFact, asksHabit, asksLearning, lastAsked, wantsStory } from './subject-asked';
import { textOf, wordsOf } from './subject-findings';
import { concreteWords } from './subject-specifics';
import { floorOfKind } from './thresholds';

/** A count, a choice or a name was asked: a few words may say it all. */
const ASKS_FACT = /(?:^\W{0,4}(?:(?:and|so|then|but|ok(?:ay)?),? )?|[.:;,] |\b(?:in|at|of|for|from|on|by|to|with) )(?:which|who|where|when)\b[^?.!]{0,120}\??\s*$|\b(?:how (?:many|much|long|old|often|big)|what (?:version|database|language|tool|name|size)|did you|do you|are you|is it|was it|have you|or)\b[^?.!]{0,120}\??\s*$/iu;

/**
 * Fewest words that the answer needs (RUBRIC.md, `too-brief`). "How do you prioritise?" asks for a way of working, "What did
 * you learn?" for a part of the event: both owe fewer words.
 */
export function floorOf(subject: Subject): number {
  const { kind, isFollowUp, thresholds } = subject;
  if ((kind === null || kind.shape === 'fact') && wantsStory(subject)) return thresholds['floor-story'];
  if (kind === null) return thresholds[ASKS_FACT.test(lastAsked(subject)) ? 'floor-fact' : 'floor-follow-up'];
  const usual = floorOfKind(kind, thresholds);
  if (isFollowUp || asksLearning(subject) || asksDetail(subject)) return Math.min(usual, thresholds['floor-follow-up']);
  return asksHabit(subject) ? Math.min(usual, thresholds['floor-process']) : usual;
}

/** Below this share of its floor an answer that names nothing lacks whatever its kind wants. */
const SCANT = 0.6;

const UNFIT: ReadonlySet<string> = new Set(['greeting', 'leaving', 'motivation']);
/** So many words that could not stand in anybody's answer make a short one specific. */
const MANY_CONCRETE = 7;

/** Whether an answer is far too short and names neither a number nor anything that the question did not name: what seems to be there is then only touched on. */
export function isScant(subject: Subject): boolean {
  const least = subject.form === 'told' && !asksHabit(subject) ? subject.thresholds['floor-story'] : floorOf(subject);
  if (subject.form === 'story' || UNFIT.has(subject.kind?.id ?? '') || asksFact(subject) || wordsOf(subject) >= least) return false;
  const concrete = concreteWords(textOf(subject)).size;
  return concrete < MANY_CONCRETE && (wordsOf(subject) < least * SCANT || concrete * WORDS_FOR_ONE <= wordsOf(subject)) && !namesOwn(subject);
}

/** One in so many words must be the writer's own. */
const WORDS_FOR_ONE = 12;
const NAME = /[\p{Ll}\p{N},;:)] {1,2}(?!I\b)(\p{Lu}[\p{L}\p{N}+#.-]{2,40})/gu;
const CODE = /\b(?:[A-Z][A-Z0-9]{1,7}s?|[a-z]{1,9}[A-Z]\w{0,20})\b|\d/gu;

/** A number, or a name that the question does not give. */
function namesOwn(subject: Subject): boolean {
  const text = textOf(subject);
  const asked = new Set(words(subject.question).map((word) => fold(word.text)));
  const names = [...[...text.matchAll(NAME)].map((found) => found[1] ?? ''), ...[...text.matchAll(CODE)].map(([code]) => code)];
  return quantities(text).length > 0 || names.some((name) => words(name).some((word) => !asked.has(fold(word.text))));
}
