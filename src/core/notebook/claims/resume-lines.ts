import { matchesOf } from '../../text/matches';
import { sentences } from '../../text/sentences';
import type { Passage } from '../../text/span';
import type { ResumeNote } from '../notebook';
import type { Saying } from './saying';

interface Line extends Passage {
  /** Whether it stands out as a heading or in bold. */
  readonly isHeading: boolean;
  /** Whether it is a heading as such, which ends what the one before began. */
  readonly isSection: boolean;
}

/** The lines of a resume as sayings, each with the employer under whose heading it stands; front matter is left out. */
export function resumeSayings(resume: ResumeNote, today: string): readonly Saying[] {
  const { path, text } = resume;
  const note = { path, lineStarts: [0, ...matchesOf(text, /\n/g).map(({ index }) => index + 1)] };
  const lines = linesOf(text);
  const named = lines.map((line, at) => employerOf(line, lines.slice(at + 1, at + 3)));
  const employers = [...new Set(named.filter((each) => each !== null).map(firstWord))];
  let employer: string | null = null;
  return lines.flatMap((line, at) => {
    if (named[at] !== null || line.isSection) employer = named[at] ?? null;
    return sentences(line.text).map((sentence): Saying => ({
      placed: { note, question: null, passage: line }, sentence, asked: '', kind: null, whole: line.text, source: path, part: null, isResume: true, employer, employers, day: today,
    }));
  });
}

/** The employer under whose heading somebody still works; null where the resume names none. */
export function currentEmployer(sayings: readonly Saying[]): string | null {
  const now = sayings.find(({ sentence, employer }) => employer !== null && /\b(?:19|20)\d\d\b.{0,8}\b(?:present|today|now|current|date|ongoing)\b/iu.test(sentence.text));
  return now?.employer === undefined || now.employer === null ? null : firstWord(now.employer);
}

const FRONT_MATTER = /^\uFEFF?---\r?\n[\s\S]*?\n---[^\S\n]*(?:\r?\n|$)/u;
const LINE = /[^\r\n]+/g;
const MARK = /^[\s>]*(?:[-*+\u2022]\s+|\d{1,2}[.)]\s+|#{1,6}\s+)?/u;

function linesOf(text: string): readonly Line[] {
  const skipped = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  return matchesOf(text, LINE).filter(({ index }) => index >= skipped).flatMap(({ 0: raw, index }) => {
    const mark = MARK.exec(raw)?.[0] ?? '';
    const words = raw.slice(mark.length).trimEnd();
    if (words === '') return [];
    const from = index + mark.length;
    const isHeading = mark.includes('#') || /^\*\*[^*]+\*\*(?:\s|$)/u.test(words);
    return [{ text: words, from, to: from + words.length, runs: [{ start: 0, from, length: words.length }], isHeading, isSection: mark.includes('#') }];
  });
}

const TITLE = /\b(?:engineer|developer|programmer|architect|manager|lead|intern|consultant|analyst|scientist|administrator|sre|devops|sde|cto|trainee|director|head of)\b/iu;
const NO_EMPLOYER = /^(?:experience|work|employment|education|skills|summary|profile|projects|languages|certificat|interests|hobbies|about|contact|awards|publications)/iu;

const RANGE = /\b(?:19|20)\d\d\b.{0,24}\b(?:(?:19|20)\d\d|present|today|now|current|date|ongoing)\b/iu;

/** The employer that a heading of a job names: "Acme GmbH - Senior Engineer", "Engineer, Acme (2019 - 2022)", or "Acme" above its title and years. */
function employerOf({ text, isHeading, isSection }: Line, below: readonly Line[]): string | null {
  if (!isHeading && !(TITLE.test(text) && /\b(?:19|20)\d\d\b/u.test(text))) return null;
  const plain = text.replace(/[*_]/gu, '').replace(/\([^)]*\)/gu, ' ');
  const parts = plain.split(/\s[-\u2013\u2014|@\u00B7]\s|,|\bat\b|[|@\u00B7\u2013\u2014:]/u).map((part) => part.trim()).filter((part) => part !== '');
  const named = parts.find((part) => /^\p{Lu}/u.test(part) && !TITLE.test(part) && !NO_EMPLOYER.test(part) && !/\d{4}|present/iu.test(part));
  const opensJob = isSection && below.some((line) => !line.isSection && RANGE.test(line.text));
  return named !== undefined && (parts.length > 1 || !isHeading || opensJob) ? named : null;
}

function firstWord(name: string): string {
  return (/[\p{L}\d&]+/u.exec(name)?.[0] ?? name).toLowerCase();
}
