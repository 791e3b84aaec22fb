import { partNames, type PartName, type Story } from '../../notes/interview-note';
import { firstWords, wordCount } from '../../text/words';
import { measuresIn, type Measure } from '../claims/measures';
import { numeralsIn } from '../claims/numerals';
import type { Notebook } from '../notebook';
import type { Said } from './said';
import { saysAsPrepared, saysOtherTold } from './told-words';

/** Something prepared that the answer lacks. */
export interface LostPart {
  readonly part: PartName | 'number' | 'story';
  /** The prepared words, at most twelve. */
  readonly quote: string;
}

/**
 * The parts of a prepared story that an answer lacks, numbers of the result first; the story itself where the writer says that
 * another was told. A short memory tells only what it surely lacks: numbers, and what the writer says was left out.
 */
export function lostParts(story: Pick<Story, 'parts'>, said: Said, termsOf: Notebook['termsOf']): readonly LostPart[] {
  const noted = `${said.own}\n${said.reflections}`;
  if (said.words === '' || saysAsPrepared(noted)) return [];
  if (saysOtherTold(noted)) return [wholeStory(story)];
  const isWhole = wordCount(said.words) >= WHOLE;
  const forgot = forgottenPart(noted);
  const heard = termsOf(said.words);
  const lost = (['result', 'action', 'learning'] as const).flatMap((part): readonly LostPart[] => {
    const words = story.parts[part]?.text ?? '';
    const isLost = forgot === part || (isWhole && lacks(words, said.words, { heard, termsOf }));
    return words !== '' && isLost ? [{ part, quote: quoteOf(words) }] : [];
  });
  const number = lostNumber(story.parts.result?.text ?? '', said.words);
  const isQuoted = number === null || lost.some(({ part, quote }) => part === 'result' && quote.includes(quoteOf(number)));
  return [...(isQuoted ? [] : [{ part: 'number', quote: quoteOf(number) } as const]), ...lost];
}

/** The numbers of a prepared plain answer that a long enough answer lacks. */
export function lostNumbers(prepared: string, said: Said): readonly LostPart[] {
  if (wordCount(said.words) < WHOLE || saysAsPrepared(said.own)) return [];
  const number = lostNumber(prepared, said.words);
  return number === null ? [] : [{ part: 'number', quote: quoteOf(number) }];
}

/** The first words of a story, for where another was told. */
export function wholeStory({ parts }: Pick<Story, 'parts'>): LostPart {
  const first = partNames.map((name) => parts[name]?.text ?? '').find((words) => words !== '') ?? '';
  return { part: 'story', quote: quoteOf(first) };
}

const NAMES: Readonly<Record<LostPart['part'], string>> = {
  story: 'The story itself', number: 'The number', result: 'The result', action: 'What you did', learning: 'What you learned', situation: 'The situation', task: 'The task',
};

/** For the writer: what was lost, with the prepared words. */
export function lostLine({ part, quote }: LostPart): string {
  return `${NAMES[part]}: "${quote}"`;
}

/** Words from which on an answer is long enough to say what it lacks. */
const WHOLE = 25;
/** Share of a part's words from which on it was said. */
const HEARD = 0.2;
const QUOTED = 12;

function quoteOf(words: string): string {
  return firstWords(words.trim().replace(/\s+/g, ' '), QUOTED);
}

interface Heard {
  readonly heard: ReadonlySet<string>;
  readonly termsOf: Notebook['termsOf'];
}

function lacks(words: string, said: string, { heard, termsOf }: Heard): boolean {
  const terms = [...termsOf(words)];
  if (terms.length < 2) return false;
  const shared = terms.filter((term) => heard.has(term)).length;
  return shared / terms.length < HEARD && !numbersOf(words).some((measure) => isSaid(measure, said));
}

/** The first clause with a number that was not said; null where all were, or there is none. */
function lostNumber(words: string, said: string): string | null {
  return words.split(/[\n;]|[,.](?=\s)/u).find((clause) => numbersOf(clause).some((measure) => !isSaid(measure, said))) ?? null;
}

const MONTH = /^ ?(?:st |nd |rd |th )?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** The measured amounts of a clause; a day of a month is none. */
function numbersOf(clause: string): readonly Measure[] {
  return measuresIn(clause).filter(({ end }) => !MONTH.test(clause.slice(end, end + 12)));
}

/** Whether a number was said, in whatever words or unit. */
function isSaid({ low, high, scale }: Measure, said: string): boolean {
  const [least, most] = [low * scale * 0.999, high * scale * 1.001];
  return measuresIn(said).some((other) => other.low * other.scale <= most && other.high * other.scale >= least)
    || numeralsIn(said).some((other) => other.low <= high && other.high >= low);
}

const FORGOT = /\b(?:forgot|forgotten|missed|left out|skipped|did(?:n't| not) (?:say|mention|get to|tell)|never (?:said|mentioned|told|got to)|no (?:word|mention) (?:of|about)|without saying)\b([^.!?\n]{0,80})/iu;
const OUTCOME = /\b(?:how it ended|ending|results?|outcome|impact|what came (?:out )?of it|what came out|what it brought|end of it|numbers?|figures?|metrics?)\b/iu;
const LEARNED = /\b(?:learn(?:ed|t|ings?)|lessons?|what changed)\b/iu;

/** The part that the writer says was left out; null where no such words stand there. */
function forgottenPart(words: string): PartName | null {
  const left = FORGOT.exec(words.replace(/[\u2018\u2019\u02BC]/gu, "'"))?.[1] ?? '';
  if (OUTCOME.test(left)) return 'result';
  return LEARNED.test(left) ? 'learning' : null;
}
