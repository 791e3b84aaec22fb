import { phrases, says } from '../../text/phrases';
import { sentences } from '../../text/sentences';
import { kindById } from '../../critique/kinds/question-kinds';
import { fold, type Slice } from '../../text/words';
import { matchesOf } from '../../text/matches';
import type { AdviceAt } from './advice-at';
import { advicePoints } from './advice-points';
import type { Advised, AdvisedOn } from './advised';
import { spokenForYou } from './spoken-for-you';

/** What a piece of advice asks for, in order: lengths, counts, and to do a thing or not. Words that it puts into the candidate's mouth ask for nothing. */
export function advisedIn(advice: AdviceAt): readonly Advised[] {
  const { text } = advice.passage;
  const found = sentences(text).flatMap((sentence) => [...lengths(advice, sentence), ...counts(sentence), ...yesOrNo(sentence)].map((one) => ({ ...one, advice, sentence })));
  if (found.length === 0) return [];
  const spoken = spokenForYou(advice.section, text);
  return found.filter(({ sentence }) => spoken.every(({ start, end }) => sentence.end <= start || sentence.start >= end));
}

type Found = Pick<Advised, 'on' | 'least' | 'most'>;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1], ['an', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['a dozen', 12], ['fifteen', 15], ['eighteen', 18], ['twenty', 20], ['thirty', 30], ['forty', 40],
  ['forty-five', 45], ['sixty', 60], ['ninety', 90], ['half', 0.5], ['half a', 0.5],
]);
const NUMBER = `(?:\\d{1,3}(?:\\.\\d)?|${[...NUMBERS.keys()].reverse().join('|')})`;
const BOUND = '(?:(under|below|within|less than|fewer than|at most|no more than|no longer than|not more than|max(?:imum)?(?: of)?|up to|over|more than|at least|longer than|min(?:imum)?(?: of)?) )?';
const FILL = '(?:[*_]{1,3}|about |around |roughly |the |full |whole |different |good |strong |prepared |only |just |~ ?){0,4}';
const LENGTH = new RegExp(`(?:^|[^\\p{L}\\d])${BOUND}${FILL}(${NUMBER})(?: ?(?:-|\\u2013|to|or) ?(${NUMBER}))?[*_]{0,3}(?: |-)?${FILL}(seconds?|secs?|s|minutes?|mins?)(?![\\p{L}\\d])( and a half)?`, 'giu');
const COUNT = new RegExp(`(?:^|[^\\p{L}\\d])${BOUND}${FILL}(${NUMBER})(?: ?(?:-|\\u2013|to|or) ?(${NUMBER}))?[*_]{0,3} ${FILL}(?:\\p{L}{3,14} ){0,2}?(stories|examples|questions)(?![\\p{L}])`, 'giu');

const INTRODUCTION = phrases('intro(?:s|duction|ductions)?', 'introduce yourself', 'about yourself', '(?:elevator )?pitch', 'self[- ]introduction', 'opening (?:statement|answer)');
const ANSWER = phrases('(?:each|every|your|an|the|per) (?:answer|response|reply|story)', 'answers', 'responses', 'replies', '(?:star|behaviou?ral) (?:answer|story|response)');
const DIRECTS = phrases(
  'keep', 'limit(?:ed)?', 'aim', 'take', 'practi[sc]e', 'should', 'no (?:longer|more)', 'at most', 'at least', 'within', 'under', 'below', 'less than', 'crisp', 'spend', 'stay', 'stick', 'cut', 'trim', 'max(?:imum)?', 'enough', 'must', 'never', 'not more', 'needs?', 'up to', 'long', 'use', 'talk', 'speak',
);
const NO_ADVICE = phrases('(?:you|it|that|this) (?:took|spent|ran|went|lasted|was)', 'minutes (?:late|early|before|left|into)', 'you (?:said|answered|told)');

/** The length in seconds that a sentence asks of the introduction or of an answer. */
function lengths({ asked, section }: AdviceAt, { text }: Slice): readonly Found[] {
  if (!/sec|min|\ds/iu.test(text) || !says(text, DIRECTS) || says(text, NO_ADVICE)) return [];
  const on = lengthOf(text, section, asked?.review.kinds.get(asked.question.id) ?? null);
  return on === null ? [] : matchesOf(text, LENGTH).slice(0, 1).map(([, bound, first = '', second, unit = '', half]) => (
    { on, ...between({ bound, first, second }, (/^m/iu.test(unit) ? 60 : 1), half === undefined ? 0 : 0.5) }
  ));
}

function lengthOf(text: string, section: string, kind: string | null): AdvisedOn | null {
  if (says(text, INTRODUCTION)) return 'introduction-length';
  if (says(text, ANSWER)) return kindById(kind ?? '')?.shape === 'introduction' ? 'introduction-length' : 'answer-length';
  return says(section, INTRODUCTION) || kindById(kind ?? '')?.shape === 'introduction' ? 'introduction-length' : null;
}

const HAVE = phrases('prepare', 'bring', 'have', 'enough', 'ready', 'need', 'needs', 'at least', 'at most', 'no more than', 'keep', 'ask(?: them)?', 'write', 'learn', 'rehearse', 'pick', 'choose', 'suffice');

/** The count of stories or of questions for them that a sentence asks for. */
function counts({ text }: Slice): readonly Found[] {
  if (!/stories|examples|questions/iu.test(text) || !says(text, HAVE) || says(text, NO_ADVICE)) return [];
  return matchesOf(text, COUNT).slice(0, 1).flatMap(([, bound, first = '', second, counted = '']) => {
    const isEnough = /\b(?:enough|suffice|at most)\b/iu.test(text);
    if (/questions/iu.test(counted) && !/\bask\b|for (?:them|the interviewer|the end)/iu.test(text)) return [];
    return [{ on: /questions/iu.test(counted) ? 'question-count' as const : 'story-count' as const, ...between({ bound: isEnough ? 'at most' : bound, first, second }, 1, 0) }];
  });
}

interface Said {
  readonly bound: string | undefined;
  readonly first: string;
  readonly second: string | undefined;
}

/** How far from a single number another may be and still mean the same. */
const LEEWAY = 0.2;

function between({ bound, first, second }: Said, scale: number, extra: number): Pick<Advised, 'least' | 'most'> {
  const [low, high] = [(numberOf(first) + extra) * scale, second === undefined ? null : numberOf(second) * scale];
  if (high !== null) return { least: Math.min(low, high), most: Math.max(low, high) };
  if (bound === undefined) return { least: low * (1 - LEEWAY), most: low * (1 + LEEWAY) };
  return /^(?:over|more|at least|longer|min)/iu.test(bound) ? { least: low, most: Infinity } : { least: 0, most: low };
}

function numberOf(said: string): number {
  return NUMBERS.get(fold(said)) ?? Number(said);
}

/** What a sentence says to do (1) or not to do (0). */
function yesOrNo({ text }: Slice): readonly Found[] {
  return advicePoints.flatMap(({ on, asks, forbids }): readonly Found[] => {
    if (says(text, forbids)) return [{ on, least: 0, most: 0 }];
    return says(text, asks) ? [{ on, least: 1, most: 1 }] : [];
  });
}
