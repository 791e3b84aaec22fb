import type { PartName, Story } from '../notes/interview-note';
import { ownActions } from '../text/agency';
import { firstWords, wordCount } from '../text/words';
import { keepsChange } from './change-told';
import { agencyOf } from './own-action';
import { partDemands, type PartDemand } from './part-demands';
import { changedBehaviour, learning, outcome } from './part-signs';
import type { Sign } from './sign';
import type { Gap } from './story-review';
import { quoteAround, toldIn, type Told } from './told';
import { isThinStory, toldGaps } from './told-gaps';

/** What decides how strictly a story is judged. */
export interface GapContext {
  /** Whether the question asks for what was learned. */
  readonly wantsLearning: boolean;
  /** Whether a learning must say what changed, as after a failure; so where not given. */
  readonly wantsChange?: boolean;
  /** Whether the story is told in notes, which may be shorter and leave the subject out. */
  readonly noted: boolean;
  /** Those of `partDemands` where not given. */
  readonly floors?: NotedFloors;
}

/** Fewest words of the parts of a story that is told in notes; a part that is left out is as usual. */
export type NotedFloors = Readonly<Partial<Record<PartName, number>>>;

/** What is missing, thin or unclear in the parts of a story, in the order in which a story is told. */
export function gapsOf(story: Story, context: GapContext): readonly Gap[] {
  const told = toldIn(story);
  const demands = partDemands
    .filter(({ part }) => part !== 'learning' || context.wantsLearning)
    .map((demand) => withFloor(demand, context.floors?.[demand.part]));
  const isProse = !story.labelled && told.length > 0 && told.every(({ part }) => part !== null);
  if (isProse) return toldGaps(told, { demands, noted: context.noted, wantsChange: context.wantsChange ?? true });
  const judged = { story, told, ...context };
  const whole = thinWhole(demands, judged);
  const gaps = demands.flatMap((demand) => gapsOfPart(demand, judged));
  return whole === null ? gaps : [...gaps.filter(({ rule }) => rule !== 'too-brief'), whole];
}

function withFloor(demand: PartDemand, noted: number | undefined): PartDemand {
  return noted === undefined ? demand : { ...demand, floor: { ...demand.floor, noted } };
}

/** Outside a table a story that is short as a whole is told so once, and not part by part. */
function thinWhole(demands: readonly PartDemand[], { story, told, noted }: Case): Gap | null {
  const text = told.map((one) => one.text).join('\n');
  const action = demands.find(({ part }) => part === 'action');
  if (noted || story.column !== null || told.length < FEWEST_PARTS || action === undefined || !isThinStory(text)) return null;
  return { part: 'action', status: 'thin', rule: 'too-brief', message: `The whole story has only ${number(wordCount(text))}. ${action.asks}`, evidence: quoted(text) };
}

const FEWEST_PARTS = 2;

interface Case {
  readonly story: Story;
  readonly told: readonly Told[];
  readonly noted: boolean;
  readonly wantsChange?: boolean;
}

function gapsOfPart(demand: PartDemand, judged: Case): readonly Gap[] {
  const text = judged.story.parts[demand.part]?.text ?? '';
  if (wordCount(text) === 0) return missing(demand, judged);
  const told = judged.told.filter(({ part }) => part === demand.part);
  const brief = tooBrief(demand, text, judged);
  if (demand.part === 'action') return [...brief, ...withoutOwner(demand, text, { judged, brief: brief.length > 0 })];
  if (brief.length > 0) return brief;
  return demand.part === 'learning' && judged.wantsChange === false ? [] : unlessShown(demand, told);
}

function missing(demand: PartDemand, judged: Case): readonly Gap[] {
  if (demand.part === 'learning' && isLearningTold(judged)) return [];
  const doubt = doubtOf(demand, judged) ?? peaceful(demand, judged);
  if (doubt !== null) return [{ part: demand.part, status: 'unclear', rule: demand.rule, message: `${doubt.fact} ${demand.asks}`, evidence: doubt.evidence }];
  const message = `${opening(demand, judged)}: ${demand.lacks}. ${demand.asks}`;
  return [{ part: demand.part, status: 'missing', rule: demand.rule, message, evidence: evidenceOf(judged.told) }];
}

/** A learning told under another label counts in full only if it says what changed; after a conflict it may stand alone. */
function isLearningTold({ told, wantsChange }: Case): boolean {
  const learned = told.filter((one) => learning([one]) !== null);
  if (wantsChange === false && learned.length > 0) return true;
  return changedBehaviour(learned) !== null || told.some(({ part, text }) => (part === 'action' || part === 'result') && keepsChange(text));
}

/** A conflict that ends well may stand without a moral. */
function peaceful({ part }: PartDemand, { told, wantsChange }: Case): Doubt | null {
  const result = told.find((one) => one.part === 'result');
  if (part !== 'learning' || wantsChange !== false || result === undefined || outcome([result]) === null) return null;
  return { fact: 'The story ends with its result.', evidence: quoted(result.text) };
}

interface Doubt {
  readonly fact: string;
  readonly evidence: string;
}

/** Labels are trusted: only a learning, a goal that whole parts imply and steps told elsewhere are in doubt rather than missing. */
function doubtOf({ part }: PartDemand, judged: Case): Doubt | null {
  const { told } = judged;
  if (part === 'learning') {
    const hint = learning(told);
    return hint === null ? null : { fact: 'Only a hint of the learning.', evidence: `"${hint}"` };
  }
  const scene = told.find((one) => one.part === 'situation');
  if (part === 'task' && scene !== undefined && impliesTask(scene, judged)) return { fact: 'No label names the task; the situation may imply it.', evidence: quoted(scene.text) };
  const acting = told.find((one) => one.part !== null && ownActions(one.text).length >= FEWEST_STEPS);
  return part === 'action' && acting !== undefined ? { fact: `Your steps stand under the ${acting.part ?? ''}.`, evidence: quoted(acting.text) } : null;
}

const FEWEST_STEPS = 2;

/** A scene of one whole sentence in a story of the sixty words that one needs (607 rated answers), or of notes as long as notes need be. */
function impliesTask({ text }: Told, judged: Case): boolean {
  const whole = judged.told.reduce((sum, one) => sum + wordCount(one.text), 0);
  return judged.story.column === null && (isWhole(judged) || (whole >= WHOLE_STORY && partDemands.some(({ part, floor }) => part === 'situation' && wordCount(text) >= floor.spoken)));
}

const WHOLE_STORY = 60;
/** Steps as a list leave the subject out, whatever stands around it. */
const LISTED = /(?:^|\n|\s)(?:[-*\u2022]|\d[.)])\s+\p{Lu}\p{Ll}/u;

/** Whether scene, steps and outcome are all told in as many words as they need. */
function isWhole({ story }: Case): boolean {
  return partDemands
    .filter(({ part }) => part === 'situation' || part === 'action' || part === 'result')
    .every(({ part, floor }) => wordCount(story.parts[part]?.text ?? '') >= floor.noted);
}

function opening({ part }: PartDemand, { story, told }: Case): string {
  if (told.length === 0) return story.from === story.to ? 'This cell is empty' : 'This is only an idea so far';
  return told.every(({ part }) => part === null) ? 'This is only an idea so far' : `The ${part} is missing`;
}

function evidenceOf(told: readonly Told[]): string {
  const idea = told.find(({ part }) => part === null);
  return idea === undefined ? '0 words' : quoted(idea.text);
}

/** The floors of notes hold for labelled parts in prose too; a user sets those of notes alone. */
const usualFloors: ReadonlyMap<PartName, number> = new Map(partDemands.map(({ part, floor }) => [part, floor.noted]));

function tooBrief({ part, floor, asks }: PartDemand, text: string, judged: Case): readonly Gap[] {
  const count = wordCount(text);
  const least = judged.noted ? floor.noted : (usualFloors.get(part) ?? floor.noted);
  if (count >= least || isMeasuredStory(judged) || (part === 'task' && count * 2 > least && judged.story.column === null && isWhole(judged))) return [];
  const message = `The ${part} has only ${number(count)}. ${asks}`;
  return [{ part, status: 'thin', rule: 'too-brief', message, evidence: quoted(text) }];
}

/** Outside a table own steps and a figure in the result make few words enough. */
function isMeasuredStory({ story, told }: Case): boolean {
  const result = told.find(({ part }) => part === 'result');
  return story.column === null && result !== undefined && result.quantities.length > 0 && ownActions(story.parts.action?.text ?? '', { noted: true }).length >= FEWEST_STEPS;
}

interface Doing {
  readonly judged: Case;
  readonly brief: boolean;
}

function withoutOwner({ part, rule, asks }: PartDemand, text: string, { judged, brief }: Doing): readonly Gap[] {
  const { who, words } = agencyOf(text, judged.noted || LISTED.test(text));
  if (who === 'own') return [];
  const evidence = words === null ? quoted(text) : `"${quoteAround(text, words)}"`;
  if (who === 'shared') {
    const message = `The action shows no step of your own. ${asks}`;
    return [{ part, status: 'thin', rule, message, evidence }];
  }
  if (brief) return [];
  const message = `The action does not say who did it. ${asks}`;
  return [{ part, status: 'unclear', rule, message, evidence }];
}

const UNSHOWN: Readonly<Partial<Record<PartDemand['part'], { readonly sign: Sign; readonly fact: string }>>> = {
  result: { sign: outcome, fact: 'The result names no outcome and no number.' },
  learning: { sign: changedBehaviour, fact: 'The learning does not say what you do differently now.' },
};

function unlessShown({ part, rule, asks }: PartDemand, told: readonly Told[]): readonly Gap[] {
  const wanted = UNSHOWN[part];
  if (wanted === undefined || wanted.sign(told) !== null) return [];
  const evidence = quoted(told[0]?.text ?? '');
  return [{ part, status: 'unclear', rule, message: `${wanted.fact} ${asks}`, evidence }];
}

function quoted(text: string): string {
  return `${number(wordCount(text))}: "${firstWords(text, 12)}"`;
}

function number(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}
