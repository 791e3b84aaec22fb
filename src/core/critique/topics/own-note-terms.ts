import { readPageSteps, type Line, type Page } from '../../notes/page';
import { mapSteps } from '../../notes/steps';
import { sentences } from '../../text/sentences';
import { mechanismsTold } from './mechanisms-told';
import { isNounPhrase } from './noun-phrase';
import { headsOf } from './line-heads';
import { isNameOf, isNameOfTopic, nameKey } from './own-note-names';
import { plainLine, type PlainLine } from './plain-line';
import type { Topic } from './topic';
import type { TopicsKnown } from './topics-known';

/** Something that a note of the writer names. */
export interface OwnTerm {
  /** As it stands in the note, without marks. */
  readonly text: string;
  /** What stands in brackets behind it: "TTL" in "Time to live (TTL)"; null where nothing does. */
  readonly short: string | null;
  /** Id of the mechanism of the topic that it belongs to; null where it belongs to none. */
  readonly mechanism: string | null;
  /** Whether it is a single plain word in a note that marks nothing. */
  readonly isWeak: boolean;
  /** At most twelve words of its line, without marks. */
  readonly quote: string;
  /** Counts from 1. */
  readonly line: number;
}

/** The part of a note to read, and what for. */
export interface TermsWanted {
  readonly topic: Topic;
  /** The topics that it is one of. */
  readonly known: TopicsKnown;
  /** Only the section of this heading; null for all of the note. */
  readonly heading: string | null;
}

/**
 * The terms of a note on a topic, each once: what it sets in bold, italics or code, what it defines ("Visibility timeout: ..",
 * "- **DLQ** - .."), its headings and links, and the mechanisms of the topic that it names by more than one plain word;
 * where there are none of these, by a single one. Mechanisms of the topic first, else in the order of the note. Yields
 * between lines.
 */
export function* termsOfNote(text: string, wanted: TermsWanted): Generator<void, readonly OwnTerm[]> {
  const { topic, heading } = wanted;
  const page = yield* readPageSteps('', text.slice(0, MOST_READ));
  const lines = yield* mapSteps(linesOf(page, heading), (line) => ({ line, plain: plainLine(line.kind === 'table' ? withoutPipes(line.words) : line.words) }));
  const heads = headsOf(lines);
  const found = yield* mapSteps(lines, (read) => [...markedTerms(read, heads.get(read.line) ?? null, wanted), ...toldTerms(read, topic, isTelling)]);
  const passing = found.some((each) => each.length > 0) ? [] : yield* mapSteps(lines, (read) => toldTerms(read, topic, isNounPhrase));
  const terms = eachOnce([...found, ...passing].flat().filter(({ text: term }) => !HAS_MARK.test(term)));
  const sorted = [...terms.filter(({ mechanism }) => mechanism !== null), ...terms.filter(({ mechanism }) => mechanism === null)];
  return sorted.slice(0, MOST_TERMS).map((term) => asTerm(term, passing.length > 0));
}

/** Emphasis that nobody closed is no part of a term. */
const HAS_MARK = /[*`|[\]{}<>\n]/u;

/** UTF-16 units of a note that are read: more than anybody studies. */
const MOST_READ = 100_000;
const MOST_TERMS = 200;
const WORDS_OF_QUOTE = 12;
const WORDS_OF_TERM = 5;

interface ReadLine {
  readonly line: Line;
  readonly plain: PlainLine;
}

interface Candidate extends Omit<OwnTerm, 'quote' | 'isWeak'> {
  /** The line without marks, and where in it the term begins. */
  readonly plain: string;
  readonly start: number;
  /** Whether the writer marked it, by dress or by place. */
  readonly isMarked: boolean;
}

function linesOf(page: Page, heading: string | null): readonly Line[] {
  const open = page.lines.filter((line) => line.kind !== 'code' && line.kind !== 'blank' && line.kind !== 'rule' && !isToDo(page, line));
  const [title] = page.headings;
  if (heading === null) return title?.level === 1 ? open.filter(({ index }) => index !== title.line) : open;
  const section = page.headings.find(({ title }) => nameKey(plainLine(title.text).text) === nameKey(plainLine(heading).text));
  return section === undefined ? [] : open.filter(({ index }) => index > section.line && index < section.end);
}

function withoutPipes(row: string): string {
  return row.replace(/^\s*\||\|\s*$/gu, '').trim();
}

function isToDo({ text }: Page, { from, body }: Line): boolean {
  return /\[ \]\s*$/u.test(text.slice(from, body));
}

/** What the line marks, from left to right. */
function markedTerms({ line, plain }: ReadLine, head: string | null, { topic, known }: TermsWanted): readonly Candidate[] {
  const ofPlace = head === null || ARTICLE.test(head) ? [] : [{ text: head, start: 0, dress: 'place' as const }];
  const ofDress = plain.dressed.map(({ dress, start, end }) => ({ dress, start, text: plain.text.slice(start, end) }));
  return [...ofPlace, ...ofDress].sort((one, other) => one.start - other.start).flatMap(({ text, start, dress }) => {
    const { words, short } = withoutBrackets(text);
    const mechanism = mechanismOf(words, topic) ?? (short === null ? null : mechanismOf(short, topic));
    if (!isTerm(words) || (mechanism === null && (isNameOf(words, topic, known) || !FITS[dress](words, known)))) return [];
    return [{ text: words, short, mechanism, plain: plain.text, start, line: line.index + 1, isMarked: true }];
  });
}

const ARTICLE = /^(?:the|an?)\s/iu;

/** Unknown words need more than a slant to be a term and more than weight to be no verb ("decouples"), code no blanks, and a link neither the look of a person's name nor a note on another topic. */
const FITS: Readonly<Record<PlainLine['dressed'][number]['dress'] | 'place', (words: string, known: TopicsKnown) => boolean>> = {
  place: () => true,
  bold: (words) => /[ \p{Lu}\p{N}-]|[^s]$/u.test(words),
  italic: (words) => /[ \p{Lu}\p{N}-]/u.test(words),
  code: (words) => !words.includes(' '),
  link: (words, known) => /^\p{Ll}|\p{Lu}\p{Lu}/u.test(words) && !isNameOfTopic(words, known),
};

/** Mechanisms of the topic that the line names in passing. */
function toldTerms({ line, plain }: ReadLine, topic: Topic, isWanted: (words: string) => boolean): readonly Candidate[] {
  return mechanismsTold(plain.text, topic).named.filter(({ quote }) => isTerm(quote) && (isWanted(quote) || quote.length === plain.text.trim().length)).map(({ mechanism, quote, start }) => (
    { text: quote, short: null, mechanism: mechanism.id, plain: plain.text, start, line: line.index + 1, isMarked: false }
  ));
}

/** Several words or an abbreviation; a single plain word ("depth", "retry") may mean anything. */
function isTelling(words: string): boolean {
  return /[ -]|\p{Lu}.*\p{Lu}/u.test(words);
}

const ONCE = /^(?:at[ -](?:least|most)|exactly|effectively)[ -]once$/iu;

function isTerm(words: string): boolean {
  return ONCE.test(words) || isNounPhrase(words);
}

/** "Time to live (TTL)" and "The outbox:" without what is no part of the term. */
function withoutBrackets(text: string): { readonly words: string; readonly short: string | null } {
  const trimmed = text.trim().replace(/[\s:：.,;–—-]+$/u, '');
  const found = /^([^()]{2,80}?)\s*\(([^()]{1,40})\)$/u.exec(trimmed);
  const words = (found?.[1] ?? trimmed).replace(/^["'“‘]|["'”’]$/gu, '').replace(ARTICLE, '').replace(/\s+/gu, ' ').trim();
  return { words, short: found?.[2]?.trim() ?? null };
}

function mechanismOf(words: string, topic: Topic): string | null {
  return mechanismsTold(words, topic).named[0]?.mechanism.id ?? null;
}

/** Each term and each mechanism once, in the form that the writer marked. */
function eachOnce(found: readonly Candidate[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  const seen = new Set<string>();
  for (const term of found) {
    const key = term.mechanism === null ? nameKey(term.text) : `mechanism ${term.mechanism}`;
    const before = kept.get(key);
    if (before === undefined ? seen.has(nameKey(term.text)) : before.isMarked || !term.isMarked) continue;
    seen.add(nameKey(term.text));
    kept.set(key, term);
  }
  return [...kept.values()];
}

function asTerm({ text, short, mechanism, plain, start, line }: Candidate, isWeak: boolean): OwnTerm {
  return { text, short, mechanism, isWeak, quote: quoteAt(plain, start), line };
}

/** The sentence around an offset; of a long one its beginning, or what stands from the offset on. */
function quoteAt(text: string, start: number): string {
  const sentence = sentences(text).find((each) => each.end > start) ?? { text, start: 0 };
  const words = sentence.text.trim().split(/\s+/u);
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start)).split(/\s+/u).filter((word) => word !== '').length;
  const first = before + WORDS_OF_TERM <= WORDS_OF_QUOTE ? 0 : Math.min(before, Math.max(0, words.length - WORDS_OF_QUOTE));
  return words.slice(first, first + WORDS_OF_QUOTE).join(' ');
}
