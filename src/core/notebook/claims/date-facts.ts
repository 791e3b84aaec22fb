import { matchesOf } from '../../text/matches';
import { clauseAt, isClaimed } from './clause';
import { employerNamed } from './employers';
import type { Found } from './fact';
import type { Saying } from './saying';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'last'];
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { spring: [2, 4], summer: [5, 7], autumn: [8, 10], fall: [8, 10], winter: [11, 13] };

/** The months that words tell, counted from year 0; both ends included. */
interface Months {
  readonly low: number;
  readonly high: number;
}

/** Groups: 1 month and 2 year, 3 quarter and 4 year, 5 and 6 ordinal month of a year, 7 season 8 year, 9 feast 10 year, 11 "last" 12 season or year, 13 year alone. */
const DATE = new RegExp(
  `\\b(?:(${MONTH})\\.?,? ?'?((?:19|20)\\d\\d)|q([1-4])[ -]?(?:of )?((?:19|20)\\d\\d)|(${ORDINALS.join('|')}) month of ((?:19|20)\\d\\d)|(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\\d\\d)|(christmas|new year|easter|black friday)(?:,| of| in)? ?((?:19|20)\\d\\d)|(last|this) (spring|summer|autumn|fall|winter|year)|(?:in|since|during|of|early|mid|late|end of) ((?:19|20)\\d\\d)(?!\\d|-))`,
  'giu',
);

const EVENTS: readonly (readonly [string, RegExp])[] = [
  ['outage', /\b(?:outage|incident|went down|fell over|crash\p{L}*|broke|down|expired|leak\p{L}*)\b/iu],
  ['launch', /\b(?:live|launch\p{L}*|releas\p{L}*|shipp?\p{L}*|rolled out|roll-?out|done|finish\p{L}*|complet\p{L}*|deliver\p{L}*|cut ?over|went out|in production)\b/iu],
  ['start', /\b(?:start\p{L}*|began|kick(?:ed)? ?off|joined|hired|since|moved to)\b/iu],
  ['end', /\b(?:left|quit|laid off|ended|until)\b/iu],
  ['promotion', /\bpromot\p{L}*\b/iu],
  ['publication', /\b(?:publish\p{L}*|wrote up|post-?mortem|presented|announced)\b/iu],
];

/** "And SMS since 2023": a thing of the project began, and not the project. */
const SINCE_OF = /(?:^|[.,;:] |\band )(?:and )?(?!(?:I|we|he|she|it|they|there|live|running|employed|working|team|company|built|that|this|here)\b)(\p{L}+) since (?:early |late |mid |the )?\S+(?: (?:19|20)\d\d)?$/iu;

/** A launch of a later version is another launch. */
const VERSION = /\b(second|third|next|new|latest|final|last|other) (?:big |major )?(?:version|release|phase|iteration|generation|stage|wave|part|half|rollout)\b/iu;

/** When something was, to the month, as a sentence tells it. */
export function dateFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, asked, day, isResume } = saying;
  if (isResume && /(?:19|20)\d\d.*(?:(?:19|20)\d\d|present|today|now)/iu.test(text)) return [];
  if (!/(?:19|20)\d\d|\b(?:last|this) /iu.test(text)) return [];
  return matchesOf(text, DATE).flatMap((match): readonly Found[] => {
    const months = monthsOf(match, day);
    const [start, end] = [match.index, match.index + match[0].length];
    const event = [clauseAt(text, start, end).text, text, asked].map((words) => EVENTS.find(([, pattern]) => pattern.test(words))?.[0]).find((each) => each !== undefined);
    if (months === null || !isClaimed(text, start, end)) return [];
    const since = event === 'start' ? SINCE_OF.exec(text.slice(Math.max(0, start - 40), end))?.[1] ?? '' : '';
    return [{
      attribute: 'date', thing: since === '' ? event ?? '' : `start of ${since.toLowerCase()}`, qualifier: VERSION.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '', employer: event === 'start' || event === 'end' ? employerNamed(text) : null, aboutWords: '', start, end,
      value: { shown: match[0].replace(/^(?:in|since|during|of) /iu, ''), unit: null, amount: months, name: '' },
    }];
  });
}

function monthsOf(match: RegExpMatchArray, day: string): Months | null {
  const [, month, monthYear, quarter, quarterYear, ordinal, ordinalYear, season, seasonYear, feast, feastYear, last, lastWhat, year] = match;
  if (month !== undefined) return at(Number(monthYear), MONTHS.indexOf(month.slice(0, 3).toLowerCase()));
  if (quarter !== undefined) return at(Number(quarterYear), (Number(quarter) - 1) * 3, 2);
  if (ordinal !== undefined) return at(Number(ordinalYear), Math.min(ORDINALS.indexOf(ordinal.toLowerCase()), 11));
  if (season !== undefined) return seasonOf(season, Number(seasonYear));
  if (feast !== undefined) return feastOf(feast, Number(feastYear));
  if (last !== undefined && lastWhat !== undefined) return relative(last, lastWhat, day);
  return year === undefined ? null : at(Number(year), 0, 11);
}

function at(year: number, month: number, more = 0): Months {
  return { low: year * 12 + month, high: year * 12 + month + more };
}

/** Within a month of the feast, whether just before it or after. */
function feastOf(feast: string, year: number): Months {
  if (/^easter/iu.test(feast)) return at(year, 2, 2);
  if (/^black/iu.test(feast)) return at(year, 10, 0);
  return /^new/iu.test(feast) ? { low: year * 12 - 1, high: year * 12 } : at(year, 10, 2);
}

function seasonOf(season: string, year: number): Months {
  const [from, to] = SEASONS[season.toLowerCase()] ?? [0, 11];
  return at(year, from, to - from);
}

/** "Last autumn" is the one that was over when it was said, or that of the year before. */
function relative(last: string, what: string, day: string): Months {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  if (/^year$/iu.test(what)) return at(/^this$/iu.test(last) ? year : year - 1, 0, 11);
  const own = seasonOf(what, year);
  return own.high < year * 12 + month ? own : seasonOf(what, year - 1);
}
