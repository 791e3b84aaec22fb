import { clauseAt, isClaimed } from './clause';
import { employerNamed } from './employers';
import type { Found } from './fact';
import type { Saying } from './saying';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WORK = /\b(?:building|working|programming|coding|developing|writing|developer|engineer|professional(?:ly)?|in (?:the )?(?:industry|software|it|tech)|experience|doing)\b/iu;
const SINCE = /\bsince (?:(\p{L}{3,9})\.? )?((?:19|20)\d\d)(?!\d)/giu;
const POINT = '(?:((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6})\\.?,? |(\\d{1,2})[/.])?((?:19|20)\\d\\d)';
const RANGE = new RegExp(`${POINT}\\s?(?:-|\\u2013|\\u2014|to|until|till)\\s?(?:${POINT}|(present|today|now|current|date|ongoing))`, 'iu');

/** Years that a sentence tells by their beginning: "building software since 2018", "at Acme since 2021", or a resume by both ends. */
export function sinceFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, isResume, employer } = saying;
  const now = yearOf(saying.day);
  if (isResume && employer !== null) {
    const range = RANGE.exec(text);
    if (range !== null && text.length < 120) return [tenureOf(range, employer, now)];
  }
  return [...text.matchAll(SINCE)].flatMap((match): readonly Found[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clauseAt(text, start, end);
    const at = employerNamed(clause.text);
    if (!isClaimed(text, start, end) || (at === null && !WORK.test(clause.text))) return [];
    const begun = Number(match[2]) + monthOf(match[1]) / 12;
    const slack = match[1] === undefined ? 1.2 : 0.4;
    return [fact({ attribute: at === null ? 'experience' : 'tenure', employer: at, start, end, shown: match[0], low: now - begun - slack, high: now - begun + 0.4 })];
  });
}

function tenureOf(range: RegExpExecArray, employer: string, now: number): Found {
  const begun = Number(range[3]) + (monthNumber(range[1], range[2]) ?? 0) / 12;
  const ended = range[7] === undefined ? Number(range[6]) + ((monthNumber(range[4], range[5]) ?? 11) + 1) / 12 : now;
  const slack = range[1] === undefined && range[2] === undefined ? 1.1 : 0.3;
  const first = (/[\p{L}\d&]+/u.exec(employer)?.[0] ?? employer).toLowerCase();
  return fact({ attribute: 'tenure', employer: first, start: range.index, end: range.index + range[0].length, shown: range[0], low: ended - begun - slack, high: ended - begun + slack });
}

interface Years {
  readonly attribute: 'experience' | 'tenure';
  readonly employer: string | null;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly low: number;
  readonly high: number;
}

function fact({ attribute, employer, start, end, shown, low, high }: Years): Found {
  return { attribute, thing: attribute === 'tenure' ? employer ?? '' : '', qualifier: '', employer, aboutWords: '', start, end, value: { shown, unit: null, amount: { low, high }, name: '' } };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
}

function monthNumber(name: string | undefined, figure: string | undefined): number | null {
  if (figure !== undefined) return Number(figure) - 1;
  const month = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? null : month;
}

function monthOf(name: string | undefined): number {
  return monthNumber(name, undefined) ?? 0;
}
