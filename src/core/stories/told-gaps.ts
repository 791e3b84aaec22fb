import type { PartName } from '../notes/interview-note';
import { ownActions, teamActions } from '../text/agency';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { firstWords, wordCount } from '../text/words';
import { namesLearning, tellsChange } from './change-told';
import { tellsEffect, tellsOutcome, withoutIdleEnds } from './outcome-told';
import { agencyOf, ownDeeds, placeOfSelf, type Agency } from './own-action';
import type { PartDemand } from './part-demands';
import { setsScene } from './scene-told';
import type { Gap } from './story-review';
import { quoteAround, sentencesOf, type Told } from './told';
import { outcome } from './part-signs';

/** How strictly a story in prose is judged. */
export interface ToldContext {
  /** What is asked of the parts, in the order in which a story is told. */
  readonly demands: readonly PartDemand[];
  /** Whether a learning must say what changed, as after a failure. */
  readonly wantsChange: boolean;
  /** Whether the story is told in notes, which leave the subject out. */
  readonly noted: boolean;
}

interface Words {
  readonly text: string;
  /** The same in the parts that we proposed. */
  readonly told: readonly Told[];
}

type Fault = Pick<Gap, 'status' | 'message' | 'evidence'> & { readonly rule?: Gap['rule'] };

/**
 * The gaps of a story that is told in prose. Where its parts begin and end is our proposal, so its words are judged as a
 * whole: a part that some sentence tells is there.
 */
export function toldGaps(told: readonly Told[], context: ToldContext): readonly Gap[] {
  const text = told.map((one) => one.text).join('\n');
  const faults: Readonly<Record<PartName, (demand: PartDemand) => readonly (Fault | null)[]>> = {
    situation: (demand) => [setsScene(text) ? null : missing(demand, firstSentence(text))],
    task: (demand) => [isTaskTold(text) ? null : unclear(demand, firstSentence(text))],
    action: (demand) => actionFaults(demand, { text, told }, context),
    result: (demand) => [withoutOutcome(demand, { text, told }, context)],
    learning: (demand) => [tellsChange(text) ? null : withoutLearning(demand, text, context)],
  };
  return context.demands.flatMap((demand) =>
    faults[demand.part](demand).flatMap((fault) => (fault === null ? [] : [{ part: demand.part, rule: demand.rule, ...fault }])),
  );
}

/** Words of scene and steps: half of the 60 that a spoken story needs (RUBRIC.md, `too-brief`). */
const wholeStory = 30;
const WANTED = /\b(?:had to|needed to|need to|my (?:task|job|goal|role|part)|the goal|(?:was|were) (?:asked|supposed|responsible|tasked|assigned|in charge)|asked (?:me|us) to|assigned to me|responsible for|so that|in order to|wanted (?:to|me|us)|decided to|chose to|offered to|volunteered|took (?:it|this|that|the \p{L}+) (?:up|on|over))\b/iu;

/** A goal in so many words, or one that the scene and the steps of a whole story imply. */
function isTaskTold(text: string): boolean {
  return WANTED.test(text) || (wordCount(text) >= wholeStory && setsScene(text) && ownActions(text, { noted: true }).length > 0 && tellsOutcome(text));
}

/** Three quarters of the sixty words that a spoken story needs (607 rated answers): below, it is likely thin. */
const thinStory = 45;

/** Whether a story is likely thin: below that length, unless a figure makes half of it enough. */
export function isThinStory(text: string): boolean {
  const whole = wordCount(text);
  return whole < thinStory && (whole < wholeStory || quantities(text).length === 0);
}

/** A brief action that only leaves the doer out is too brief, and no more is said. */
function actionFaults(demand: PartDemand, words: Words, context: ToldContext): readonly (Fault | null)[] {
  const { text } = words;
  const brief = tooFewSteps(demand, words, context);
  const agency = agencyOf(text, context.noted);
  return brief !== null && agency.who === 'implied' ? [brief] : [brief, withoutOwner(demand, text, agency)];
}

function tooFewSteps({ floor, asks }: PartDemand, { text, told }: Words, { noted }: ToldContext): Fault | null {
  const whole = wordCount(text);
  if (!noted && isThinStory(text)) {
    return { status: 'thin', rule: 'too-brief', message: `The whole story has only ${number(whole)}. ${asks}`, evidence: quoted(text) };
  }
  const steps = sentences(text).filter((sentence) => placeOfSelf(sentence.text) >= 0 || [...ownActions(sentence.text, { noted: true }), ...teamActions(sentence.text)].length > 0);
  const proposed = told.filter(({ part }) => part === 'action').map((one) => one.text);
  const count = Math.max(...[steps.map((sentence) => sentence.text), proposed].map((texts) => wordCount(texts.join(' '))));
  if (count >= floor.noted || steps.length === 0) return null;
  return { status: 'thin', rule: 'too-brief', message: `The action has only ${number(count)}. ${asks}`, evidence: quoted(steps[0]?.text ?? '') };
}

function withoutOwner({ asks }: PartDemand, text: string, { who, words }: Agency): Fault | null {
  const deeds = ownDeeds(text);
  if (who === 'own' && deeds.length > 0 && !deeds.every((deed) => DUTY.test(deed.text))) return null;
  const evidence = words === null ? quoted(text) : `"${quoteAround(text, words)}"`;
  if (who === 'own' && (deeds.length > 0 || teamActions(text).length === 0)) return { status: 'unclear', message: `The steps you name are turns of phrase or duties. ${asks}`, evidence };
  if (who === 'implied' || (who !== 'own' && placeOfSelf(text) >= 0)) return { status: 'unclear', message: `The action does not say who did it. ${asks}`, evidence };
  return { status: who === 'shared' ? 'thin' : 'unclear', message: `The action shows no step of your own. ${asks}`, evidence };
}

/** "I had to find it": a duty, of which nobody hears how it was met. */
const DUTY = /\bhad to\b/iu;

/** What closes a story without a step of the speaker may tell what came of it. */
function withoutOutcome(demand: PartDemand, { text, told }: Words, { noted }: ToldContext): Fault | null {
  if (tellsOutcome(text)) return isThinStory(text) && !tellsEffect(withoutIdleEnds(text)) ? unclear(demand, lastSentence(text)) : null;
  if (outcome(told.filter(({ part }) => part === 'result')) !== null) return noted ? null : unclear(demand, lastSentence(text));
  const close = sentencesOf(told).at(-1);
  const isIdle = close !== undefined && close.agency().who !== 'own' && sentencesOf(told).length > 1;
  return isIdle ? unclear(demand, close.text) : missing(demand, lastSentence(text));
}

function withoutLearning(demand: PartDemand, text: string, { wantsChange }: ToldContext): Fault | null {
  const learned = sentences(text).find((sentence) => namesLearning(sentence.text));
  if (learned === undefined) return wantsChange ? missing(demand, lastSentence(text)) : unclear(demand, lastSentence(text));
  if (!wantsChange) return null;
  return { status: 'unclear', message: `The learning does not say what you do differently now. ${demand.asks}`, evidence: quoted(learned.text) };
}

function missing({ part, lacks, asks }: PartDemand, near: string): Fault {
  return { status: 'missing', message: `The ${part} is missing: ${lacks}. ${asks}`, evidence: quoted(near) };
}

function unclear({ part, asks }: PartDemand, near: string): Fault {
  return { status: 'unclear', message: `No sentence clearly tells the ${part}. ${asks}`, evidence: quoted(near) };
}

function firstSentence(text: string): string {
  return sentences(text)[0]?.text ?? text;
}

function lastSentence(text: string): string {
  return sentences(text).at(-1)?.text ?? text;
}

function quoted(text: string): string {
  return `${number(wordCount(text))}: "${firstWords(text, 12)}"`;
}

function number(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}
