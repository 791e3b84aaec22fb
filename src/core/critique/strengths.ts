import type { PlacedFinding, Strength } from './note-review';
import type { Mark, Subject } from './rule';
import { analysisParalysis } from './rules/analysis-paralysis';
import { arrogance } from './rules/arrogance';
import { badmouthing } from './rules/badmouthing';
import { blame } from './rules/blame';
import { creditHogging } from './rules/credit-hogging';
import { denial } from './rules/denial';
import { disguisedStrength } from './rules/disguised-strength';
import { hypothetical } from './rules/hypothetical';
import { negativeAdmission } from './rules/negative-admission';
import { negativeFraming } from './rules/negative-framing';
import { overclaim } from './rules/overclaim';
import { passivity } from './rules/passivity';
import { platitude } from './rules/platitude';
import { poorPrioritisation } from './rules/poor-prioritisation';
import { sentencesOf, type Spot } from './subject-findings';
import { givesReason } from './subject-reason';
import { mechanismsIn } from './subject-specifics';
import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';

/** Most strengths shown for one answer. */
const most = 2;

/** Something that a rule found, and where. */
export type Fault = Pick<PlacedFinding, 'rule' | 'from' | 'to'>;

/**
 * What is good in an answer, each with its words: numbers, a learning with a change, an own action, a price, how a thing works, a stated reason,
 * what was turned down, an example.
 * The best first; none where the answer shows none. Words that one of the `faults` found in it faults are no strength.
 */
export function strengthsOf(subject: Subject, faults: readonly Fault[]): readonly Strength[] {
  const ground = groundOf(subject, faults.filter(({ rule }) => onWords.has(rule)));
  return [numbers(ground), changedSince(ground), ownAction(ground, subject), price(ground), mechanisms(ground), reason(ground), turnedDown(ground), example(ground)].flatMap((found) => found ?? []).slice(0, most);
}

/** A stretch that no rule on wording faults, and that blames nobody and supposes nothing. */
type Ground = readonly Spot[];

/** Rules that fault the very words they quote, unlike those that miss something in the whole answer. */
const onWords: ReadonlySet<string> = new Set([
  analysisParalysis, arrogance, badmouthing, blame, creditHogging, denial, disguisedStrength, hypothetical, negativeAdmission, negativeFraming, overclaim, passivity, platitude,
  poorPrioritisation,
].map(({ id }) => id));

function groundOf(subject: Subject, faults: readonly Fault[]): Ground {
  const isFaulted = ({ said, start, end }: Spot): boolean => {
    const place = said.mark(start, end);
    return faults.some(({ from, to }) => from < place.to && place.from < to);
  };
  return sentencesOf(subject).filter((sentence) => !BLAME.test(sentence.text) && !isFaulted(sentence));
}

const OTHERS = "other people|others|they|he|she|(?:my|the|our) (?:\\p{L}+ )?(?:manager|boss|colleagues?|teams?|lead|vendor|client|developers?|testers?)";
const BLAME = new RegExp(
  `\\b(?:idiots?|stupid|useless|lazy|incompetent|careless)\\b|\\b(?:his|her|their|\\p{L}+['\u2019]s) (?:own )?(?:fault|mistake)\\b|\\bbecause (?:of )?(?:${OTHERS})(?: \\p{L}+)? (?:(?:did|do|does|could|would|can|was|were|is|are)(?:n['\u2019]t| not)|never|failed|forgot|messed)`,
  'iu',
);
const SUPPOSES = /\b(?:if|unless|suppose|would|i['\u2019]d|could have|should have|will always)\b/iu;
/** States and stations of a life, and bare talk: no work that a listener could ask about. */
const NO_WORK = /\b(?:involved?|work|working|joined|completed|did|do|told|try|trying|study|studied|talk|speak|know|use|failed?)$/iu;

/** How long somebody has worked shows nothing by itself. */
const YEARS = /\b(?:years?|yrs?)$/iu;

function numbers(ground: Ground): Strength[] | null {
  const found = ground.flatMap((spot) => (SUPPOSES.test(spot.text) ? [] : quantities(spot.text).filter(({ text }) => !/^(?:twice|thrice)$/iu.test(text)).map((quantity) => ({ spot, quantity }))));
  const first = found.some(({ quantity }) => !YEARS.test(quantity.text)) ? found[0] : undefined;
  if (first === undefined) return null;
  const listed = [...new Set(found.map(({ quantity }) => quantity.text.replace(/[*_]/g, '')))].slice(0, 4).join(', ');
  return [strength(`Numbers: ${listed}.`, markIn(first.spot, first.quantity.start, first.quantity.end))];
}

function ownAction(ground: Ground, { register }: Subject): Strength[] | null {
  for (const spot of ground) {
    if (SUPPOSES.test(spot.text)) continue;
    const actions = ownActions(spot.text, { noted: register === 'noted' && spot.said.part === 'action' });
    const action = actions.find(({ text }) => !NO_WORK.test(text));
    if (action !== undefined) return [strength('Your own action is visible.', markIn(spot, action.start, phraseEnd(spot.text, action.end)))];
  }
  return null;
}

/** One name may be a loan word; two show that the parts are known. */
const FEWEST_MECHANISMS = 2;

function mechanisms(ground: Ground): Strength[] | null {
  const found = ground.flatMap((spot) => mechanismsIn(spot.text).map((slice) => ({ spot, slice })));
  const names = [...new Set(found.map(({ slice }) => slice.text.toLowerCase()))];
  const first = found[0];
  if (first === undefined || names.length < FEWEST_MECHANISMS) return null;
  return [strength(`You name how it works: ${names.slice(0, 3).join(', ')}.`, markIn(first.spot, first.slice.start, first.slice.end))];
}

/** A reason that would fit any choice is none. */
function reason(ground: Ground): Strength[] | null {
  return firstMatch(ground.filter(({ text }) => givesReason(text)), /\b(?:because|so that|in order to|the reason (?:is|was)|to avoid|kyunki)\b/i, 'You give a reason.');
}

/** What somebody keeps doing; "I am there since May" is no change. */
const HABIT = "(?:keep|write|ask|check|run|do|say|plan|test|read|start|begin|book|send|share|block|review|use|list|note|talk|call|stop|tell|set|put)";
const SINCE = new RegExp(
  `\\b(?:since then|from then on|ever since|now (?:i|we) (?:always|${HABIT})|i now|(?:since|from) (?:(?:last|this|that) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|month|year|day|week|incident|release|review)(?: on)?,? (?:i|we) (?:always |now )?${HABIT})\\b`,
  'iu',
);

function changedSince(ground: Ground): Strength[] | null {
  return firstMatch(ground, SINCE, 'You say what changed since.');
}

const PRICE = /\b(?:the (?:cost|price|risk|downside|drawback|catch|trade-?off|disadvantage) (?:is|was|of (?:it|that|this) (?:is|was))|(?:it|that|this|which) (?:costs?|cost us|adds?|added) (?=\p{L}|\d)|at the (?:cost|price) of) (?=.{8})/iu;

function price(ground: Ground): Strength[] | null {
  return firstMatch(statements(ground), PRICE, 'You name what it costs.');
}

const TURNED_DOWN = /\b(?:instead of|rather than) (?:an? |the )?\p{L}{3}|\b(?:\p{L}+ ){1,3}(?:was|were) (?:the|our|my) (?:alternative|other option|second choice|runner-up)\b/iu;

function turnedDown(ground: Ground): Strength[] | null {
  return firstMatch(statements(ground), TURNED_DOWN, 'You say what you turned down.');
}

function example(ground: Ground): Strength[] | null {
  return firstMatch(statements(ground), /\b(?:for example|for instance|e\.g\.|as an example)[,:]? (?=(?:\S+ ){3})/iu, 'You give an example.');
}

function statements(ground: Ground): Ground {
  return ground.filter(({ text }) => !text.trimEnd().endsWith('?'));
}

function firstMatch(ground: Ground, pattern: RegExp, message: string): Strength[] | null {
  for (const spot of ground) {
    const found = pattern.exec(spot.text);
    if (found !== null) return [strength(message, markIn(spot, found.index, phraseEnd(spot.text, found.index + found[0].length)))];
  }
  return null;
}

function markIn({ said, start }: Spot, from: number, to: number): Mark {
  return said.mark(start + from, start + to);
}

/** The end of the clause that goes on from an offset. */
function phraseEnd(text: string, from: number): number {
  const stop = /[.,;!?\n]/.exec(text.slice(from, from + 120));
  return stop === null ? Math.min(text.length, from + 120) : from + stop.index;
}

function strength(message: string, mark: Mark): Strength {
  return { message, ...mark };
}
