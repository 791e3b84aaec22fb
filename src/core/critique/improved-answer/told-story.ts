import { partNames, type PartName, type Story } from '../../notes/interview-note';
import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import type { Passage } from '../../text/span';
import { tellsChange } from '../../stories/change-told';
import { meetingsOf } from '../../stories/meetings';
import { wordCount } from '../../text/words';
import { joined, linesOf, type Draft } from './draft';
import { areKeyWords, denies, isGeneralTalk } from './general-talk';
import { isNeutralSlot } from './neutral-slots';
import type { Material } from './request';

export type Told = Readonly<Record<PartName, readonly string[]>>;

interface PartFrame {
  readonly label: string;
  readonly missing: string;
  /** Asked after a part of fewer words than this (RUBRIC.md: cells of a table are notes). */
  readonly thinBelow: number;
  readonly thin: string;
}

const FRAMES: Readonly<Record<PartName, PartFrame>> = {
  situation: { label: 'Situation', missing: '[Situation: where was this, when, and what was at stake?]', thinBelow: 6, thin: '[Where, when, and for whom did it matter?]' },
  task: { label: 'Task', missing: '[Task: what was your own goal?]', thinBelow: 6, thin: '[What was your own goal, and what made it hard?]' },
  action: { label: 'Action', missing: '[Action: what did you do first, next and last?]', thinBelow: 15, thin: '[Which steps did you take, one after the other?]' },
  result: { label: 'Result', missing: '[Result: what changed, and by how much?]', thinBelow: 6, thin: '[What else changed, for users and for the business?]' },
  learning: { label: 'Learning', missing: '[Learning: what do you do differently since?]', thinBelow: 0, thin: '' },
};

const MOST_POINTS = 2;

/** The parts in their order, one a line, each with a question for what it still lacks. */
export function storyOfParts(told: Told, { kind, points }: Material, implied: readonly PartName[] = []): Draft {
  const lines = partNames.flatMap((part) => {
    if (told[part].length > 0) return [joined(`${FRAMES[part].label}:`, told[part], askedOf(part, told[part].join(' ')))];
    return implied.includes(part) || (part === 'learning' && (kind?.wantsLearning !== true || TELLS_CHANGE.test(told.result.join(' ')) || tellsChange(told.result.join(' ')))) ? [] : [joined(FRAMES[part].missing)];
  });
  return linesOf([...lines, ...unshownPoints(told, points).map((slot) => joined(slot))]);
}

/** The parts in their order, one a line, and nothing asked. */
export function partsAsTold(told: Told): Draft {
  return linesOf(partNames.filter((part) => told[part].length > 0).map((part) => joined(`${FRAMES[part].label}:`, told[part])));
}

/** A story out of one run of sentences: sorted by their words, unless they hold no event to sort. */
export function storyOfSentences(material: Material): Draft {
  const sentences = material.sentences.filter((sentence) => !denies(sentence));
  if (areKeyWords(sentences)) return aroundPlaces('[Your key words, to tell as a story:]', sentences, material);
  if (isGeneralTalk(sentences)) return aroundPlaces('[And then, in general:]', sentences, material);
  const told = partsOfSentences(sentences);
  return storyOfParts(withAdded(told, material.added), material, impliedParts(told));
}

/** Words that tell no event stand under a label of their own, beside the places for the story. */
function aroundPlaces(label: string, sentences: readonly string[], material: Material): Draft {
  const places = storyOfParts(withAdded(NOTHING_TOLD, material.added), { ...material, points: [] });
  return linesOf([places, joined(label, sentences)]);
}

const NOTHING_TOLD: Told = { situation: [], task: [], action: [], result: [], learning: [] };

/** What the writer would add is most often what changed since, so it stands last. */
export function withAdded(told: Told, added: readonly string[]): Told {
  const all = partNames.flatMap((part) => told[part]).join(' ');
  return { ...told, learning: [...told.learning, ...added.filter((sentence) => !all.includes(sentence))] };
}

function askedOf(part: PartName, text: string): string {
  return askedAfter(part, text).join(' ');
}

function askedAfter(part: PartName, text: string): readonly string[] {
  const asked = wordCount(text) < FRAMES[part].thinBelow ? [FRAMES[part].thin] : [];
  if (part === 'action' && ownActions(text, { noted: true }).length === 0) return ['[Which of these steps did you take yourself?]'];
  return part === 'result' && quantities(text).length === 0 && !COUNTED_IN_WORDS.test(text) ? ['[By how much: what was it before, and what after?]', ...asked] : asked;
}

/** "From five to one a month": a before and an after, in words. */
const COUNTED_IN_WORDS = /\bfrom (?:\p{L}+ ){1,3}to (?:zero|none|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|a (?:few|handful))\b/iu;

/** A place for each point of the breakdown that the story does not show. */
function unshownPoints(told: Told, points: readonly string[]): readonly string[] {
  const breakdown = { from: null, to: null, ours: true, points: points.map((text) => ({ text, from: null, to: null })) };
  const unshown = meetingsOf(asStory(told), { id: '', breakdown }).filter(({ met }) => met === 'no');
  return unshown.slice(0, MOST_POINTS).map(({ point }) => `[To show "${point.replace(/[[\]]/gu, '').replace(/\s+/gu, ' ').trim()}": which moment of the story does?]`);
}

function asStory(told: Told): Story {
  const text = (part: PartName): Passage | null => (told[part].length === 0 ? null : { text: told[part].join(' '), from: 0, to: 0, runs: [] });
  const parts = { situation: text('situation'), task: text('task'), action: text('action'), result: text('result'), learning: text('learning') };
  return { id: '', title: '', form: 'full', questions: [], column: null, line: 1, labelled: true, from: 0, to: 0, parts };
}

const LEARNED = /\b(?:i|we) (?:have )?(?:learn(?:ed|t)|realised|realized)|\b(?:lesson|taught (?:me|us)|takeaway|in hindsight|looking back|since then|from (?:that|this|now|then)(?: time)? on|from this time|next time|going forward|seekha)\b/iu;
const ENDED = /\b(?:as a result|in the end|finally|eventually|result(?:ed|s)?|outcome|led to|reduced|improved|increased|saved|went live|shipped|delivered|launched|landed|adopted|dropped from|ho gaya)\b/iu;
/** What one does since, wherever it is told. */
const TELLS_CHANGE = new RegExp(`${LEARNED.source}|\\b(?:i|we) now \\p{L}+|\\b(?:now|since) (?:i|we)\\b`, 'iu');
const WANTED = /\b(?:had to|needed to|my (?:task|job|goal)|the goal|goal was|was (?:asked|supposed|responsible|tasked)|asked me to|assigned to me|responsible for)\b/iu;

const SETS_SCENE = /^(?:early (?:on|in)|at (?:my|our|\p{Lu})|in (?:my|our|early|late|mid|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)|during|once|when (?:i|we|he|she|they|the|our|my|\p{Lu}\p{L}+)|while|(?:last|this|one) (?:year|month|quarter|week|spring|summer|autumn|fall|winter|day|night)|(?:two|three|four|five|six|\d) (?:years|months|weeks) (?:ago|back)|as (?:a|an|the)|(?:i|we) (?:was|were) \p{L}+ing|our|there (?:was|were)|my (?:team|company|manager|previous|last))(?!\p{L})/iu;
const OWN_STEP = /^(?:i|we) (?!(?:had|have|was|were|am|don't|haven't|didn't|never|do|could|couldn't|can|can't|failed|felt|thought|knew)\b)\p{L}/iu;

/** Sentences of a story whose parts nobody labelled, sorted by their words; order decides where words do not. */
export function partsOfSentences(sentences: readonly string[]): Told {
  const told: Record<PartName, string[]> = { situation: [], task: [], action: [], result: [], learning: [] };
  let last: PartName = 'situation';
  sentences.forEach((sentence, index) => {
    if (!isNeutralSlot(sentence)) last = partOf(sentence, { last, opens: index === 0 && sentences.length > 1, late: index >= Math.floor(sentences.length / 2) });
    told[last].push(sentence);
  });
  return told;
}

/** What has changed on its own, as the end of a story tells it: "the bill fell", "nothing broke", "it takes two days now". */
const FELL =
  /\b(?:fell|dropped|rose|grew|climbed|halved|doubled|shrank|(?:went|came) (?:from|down|up|back)|takes?(?: now| only| just)?(?= (?:\d|a |one|two|three|four|five|six|seven|eight|nine|ten|less|half))|now takes?|nothing (?:broke|failed|was lost)|moved (?:within|in|over)|no longer|stopped \p{L}+ing|(?:he|she|they|it) (?:now|today)|this year)\b/iu;

/** Words of scene and steps: half of the 60 that a spoken story needs (RUBRIC.md, `too-brief`). */
const WHOLE_STORY = 30;

/** A told story whose scene and steps are whole needs no line on the goal: the scene implies it; nor on the scene where the first step sets it. */
export function impliedParts(told: Told): readonly PartName[] {
  const [scene, steps] = [wordCount(told.situation.join(' ')), wordCount(told.action.join(' '))];
  const opens = scene === 0 && SETS_SCENE.test(told.action[0] ?? '');
  const isWhole = (opens || scene >= FRAMES.situation.thinBelow) && steps >= FRAMES.action.thinBelow && scene + steps >= WHOLE_STORY;
  return isWhole && told.result.length > 0 ? [...(opens ? ['situation' as const] : []), 'task'] : [];
}

interface Position {
  /** The part that the sentence before stands in. */
  readonly last: PartName;
  readonly opens: boolean;
  /** In the second half: what is learned early is a finding on the way. */
  readonly late: boolean;
}

function partOf(sentence: string, { last, opens, late }: Position): PartName {
  const begun = last !== 'situation' && last !== 'task';
  if (opens && SETS_SCENE.test(sentence)) return 'situation';
  if (late && LEARNED.test(sentence)) return 'learning';
  if (ENDED.test(sentence) && (begun || (last === 'task' && ownActions(sentence).length === 0))) return 'result';
  if (begun && FELL.test(sentence) && (quantities(sentence).length > 0 || !OWN_STEP.test(sentence))) return 'result';
  if (!begun && WANTED.test(sentence)) return 'task';
  return last !== 'result' && last !== 'learning' && tellsStep(sentence) ? 'action' : last;
}

function tellsStep(sentence: string): boolean {
  return OWN_STEP.test(sentence) || ownActions(sentence).length > 0 || teamActions(sentence).length > 0;
}
