import type { PartName, Story } from '../notes/interview-note';
import { quantities, type Quantity, type QuantityKind } from '../text/numbers';
import { openingWords } from './opening-words';
import type { Facet, FacetName, Gap } from './story-review';
import { sceneShare, type OffBand, type Telling, type TellingBands } from './telling';

/** How a story is told, in sentences for a page. */
export interface TellingLines {
  readonly full: string;
  /** Only what is off; null where nothing is. */
  readonly short: string | null;
}

export interface ToldStory {
  readonly telling: Telling;
  readonly facets: readonly Facet[];
  readonly bands: TellingBands;
  /** Facets that a story under this question owes. */
  readonly owed: readonly FacetName[];
  /** Whether the short line names the shares that are off: not where the advice does, nor where nobody wants to hear of them. */
  readonly saysShares: boolean;
}

/** Length, shares, kinds of number and facets of a story: all of them, and those that are off. */
export function tellingLines(told: ToldStory): TellingLines {
  return {
    full: [`${[lengthOf(told.telling), ...(told.telling.isJudged ? [sharesOf(told)] : [])].join('; ')}.`, numbersOf(told.telling), facetsIn(told.facets)].join(' '),
    short: shortLine(told),
  };
}

/** Fewest words at which a lacking facet says something about the telling. */
const FEWEST_WORDS = 20;

function shortLine({ telling, facets, bands, owed, saysShares }: ToldStory): string | null {
  if (telling.words < FEWEST_WORDS) return null;
  const long = telling.isLong ? [`${lengthOf(telling)} (about ${bands['story-seconds']} is usual).`] : [];
  const off = !saysShares ? '' : telling.off.map(({ of, percent }, at) => `${NAMES[of]} ${percent} %${at === 0 ? ' of the words' : ''} (${bandOf(of, bands)})`).join(', ');
  const lacks = facets.filter(({ name, status }) => status === 'missing' && owed.includes(name)).map(({ name }) => facetTitles[name]);
  const lines = [...long, ...(off === '' ? [] : [`${capital(off)}.`]), ...(lacks.length === 0 ? [] : [`Lacks ${shortened(lacks)}.`])];
  return lines.length === 0 ? null : lines.join(' ');
}

/** Most facets that a short line names. */
const MOST_NAMED = 5;

function shortened(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function lengthOf({ spokenSeconds, words }: Telling): string {
  return spokenSeconds === null ? `Noted in ${words} ${words === 1 ? 'word' : 'words'}` : `Told in about ${Math.max(5, Math.round(spokenSeconds / 5) * 5)} seconds`;
}

const NAMES: Readonly<Record<OffBand['of'] | PartName, string>> = {
  scene: 'situation and task', situation: 'situation', task: 'task', action: 'action', result: 'result', learning: 'learning',
};

function bandOf(of: OffBand['of'], bands: TellingBands): string {
  if (of === 'scene') return `at most ${bands['scene-most']}`;
  return of === 'action' ? `${bands['action-least']} to ${bands['action-most']}` : `at least ${bands['result-least']}`;
}

function sharesOf({ telling: { shares, words }, bands }: ToldStory): string {
  const scene = `situation and task ${sceneShare(shares, words)} % of the words (${bandOf('scene', bands)})`;
  const rest = shares.flatMap(({ part, percent }) => {
    if (part === 'situation' || part === 'task') return [];
    return [`${part} ${percent} %${part === 'learning' ? '' : ` (${bandOf(part, bands)})`}`];
  });
  return [scene, ...rest].join(', ');
}

function numbersOf({ numbers }: Telling): string {
  const there = numbers.flatMap(({ kind, quote }) => (quote === null ? [] : [`${kind} ("${quote}")`]));
  const lacking = numbers.flatMap(({ kind, quote }) => (quote === null ? [`no ${kind}`] : []));
  return `Numbers: ${there.length === 0 ? 'none' : [there.join(', '), ...(lacking.length === 0 ? [] : [lacking.join(', ')])].join('; ')}.`;
}

function facetsIn(facets: readonly Facet[]): string {
  const labels = [['present', 'shows'], ['thin', 'thin'], ['missing', 'lacks']] as const;
  const groups = labels.flatMap(([status, label]) => {
    const names = facets.filter((facet) => facet.status === status).map(({ name }) => facetTitles[name]);
    return names.length === 0 ? [] : [`${label} ${names.join(', ')}`];
  });
  return `Facets: ${groups.join('; ')}.`;
}

/** A facet as a coach calls it. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
  'own-role': 'your own role', 'engineering-process': 'engineering process', people: 'people', scope: 'scope', scale: 'scale', 'technical-impact': 'technical impact',
  'business-impact': 'business impact', money: 'money', 'time-saved': 'time saved', reuse: 'reuse', realised: 'how you noticed', 'team-effect': 'effect on the team',
  'no-blame': 'your own part without blame', learned: 'what you changed after learning', commitment: 'a commitment with a rhythm', 'team-keeps': 'what the team keeps',
};

export interface ToAdvise {
  readonly story: Story;
  readonly telling: Telling;
  readonly bands: TellingBands;
  readonly gaps: readonly Gap[];
  /** Whether the words are a memory of what was said. */
  readonly remembered: boolean;
}

/** What to do about shares that are off, with the words to begin at; null where nothing is, or where a gap says it already. */
export function shareAdvice({ story, telling, bands, gaps, remembered }: ToAdvise): string | null {
  const off = telling.off.filter(({ of, side }) => !gaps.some(({ part }) => part === of || (side === 'above' && part === 'result')));
  if (remembered || off.length === 0) return null;
  const of = (name: OffBand['of'], side: OffBand['side']): OffBand | undefined => off.find((one) => one.of === name && one.side === side);
  const [scene, little, result, much] = [of('scene', 'above'), of('action', 'below'), of('result', 'below'), of('action', 'above')];
  const says = (one: OffBand): string => `${NAMES[one.of]} ${one.percent} %`;
  const good = (name: OffBand['of']): string => `good stories spend ${bandOf(name, bands)}`;
  if (scene !== undefined) {
    const both = little === undefined ? '' : `, ${says(little)} (${bandOf('action', bands)})`;
    return `Situation and task ${scene.percent} % of the words (${bandOf('scene', bands)})${both}: tell "${opening(story, 'situation', 'task')}" in one sentence${little === undefined ? '' : ', and add the steps you took'}.`;
  }
  if (little !== undefined) return `${capital(says(little))} of the words; ${good('action')}: go on from "${opening(story, 'action')}" with the next step, and why you chose it.`;
  if (result !== undefined) return `${capital(says(result))} of the words; ${good('result')}: after "${opening(story, 'result')}" say who felt it, and how you know.`;
  return much === undefined ? null : `${capital(says(much))} of the words; ${good('action')}: keep the steps that decided, and tell more of "${opening(story, 'result')}".`;
}

/**
 * Which number the result lacks where the steps have one, or which kind where it has a mere duration; null where it lacks none,
 * where no number at all is told, which is a finding of its own, and where the result is only our proposal.
 */
export function numberAdvice({ story, telling, gaps }: Pick<ToAdvise, 'story' | 'telling' | 'gaps'>): string | null {
  const result = story.parts.result?.text ?? '';
  if (!story.labelled || result === '' || gaps.some(({ part }) => part === 'result')) return null;
  const [inResult, inAction] = [quantities(result), quantities(story.parts.action?.text ?? '')];
  if (inResult.length === 0) return inAction.length === 0 || /\d/u.test(result) ? null : withoutNumber(inAction, result);
  const lacking = telling.numbers.filter(({ kind, quote }) => quote === null && IN_RESULTS.has(kind)).map(({ kind }) => `no ${kind}`);
  const [only] = inResult;
  if (only === undefined || inResult.length > 1 || lacking.length < IN_RESULTS.size || only.kind !== 'duration' || !LONG.test(only.text) || CHANGED.test(result)) return null;
  return `Numbers in the result: duration ("${only.text}"), ${lacking.join(', ')}: what changed for whom after "${openingWords(result)}", [before] -> [after]?`;
}

/** A number of the steps is quoted where it measures something; "two teams" and "2025" do not. */
function withoutNumber(inAction: readonly Quantity[], result: string): string {
  const measured = inAction.find(({ kind, text }) => kind !== 'count' || (/\d{2,}/u.test(text) && !/^(?:19|20)\d\d\b/u.test(text)));
  const there = measured === undefined ? '' : `${measured.kind} ("${measured.text}") in the action, `;
  return `Numbers: ${there}none in "${openingWords(result)}": what changed, [before] -> [after]?`;
}

const IN_RESULTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['money', 'percent', 'multiplier']);
const LONG = /day|week|month|quarter|sprint|year/iu;
const CHANGED = /\b(?:from|instead of|down|up|sav\p{L}+|faster|quicker|earlier|early|cut|fewer|less|more|now|zero|no|fell|dropped|rose|grew|improved|restored|ahead)\b|->|\u2192/iu;

function opening({ parts }: Story, ...names: readonly PartName[]): string {
  const text = names.map((name) => parts[name]?.text ?? '').find((words) => words.trim() !== '') ?? '';
  return openingWords(text);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
