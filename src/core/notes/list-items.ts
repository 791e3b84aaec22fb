import type { Passage } from '../text/span';
import { withoutEnd } from './edges';
import type { Line, Page } from './page';
import { passageBuilder, subPassage, withoutQuotes } from './passage';
import { commentWords, otherLabel } from './question-sign-words';
import { answerStart } from './same-line-answer';
import { asks, isPrompt, reportsAnswer, reportsAsking, tellsOfSelf } from './wording';

/** One entry of a list with the lines under it. */
export interface Item {
  readonly line: Line;
  /** Its words, wrapped lines joined; no number, label or emphasis around the whole. */
  readonly words: Passage;
  /** The answer that stands on its own line ("What is gas? A unit"); null where there is none. */
  readonly said: Passage | null;
  /** Index of the first line under it. */
  readonly below: number;
  /** Index after the last line that belongs to it. */
  readonly end: number;
}

/** How entries of a list begin. */
export type Opener = (line: Line) => boolean;

/** A whole line in bold, its number inside or outside: `**3. Title**`, `3. **Title**`. */
export function isBoldTitle({ mark, words }: Line): boolean {
  return mark === null && words.length < longestTitle && /^(?:\*\*|__)[^*_]+(?:\*\*|__)[:：]?$/.test(words);
}

const longestTitle = 300;

/** The entries that open between two lines; each reaches to the next one. */
export function itemsOf(page: Page, lines: readonly Line[], opens: Opener): readonly Item[] {
  const starts = lines.flatMap((line, at) => (line.kind === 'text' && opens(line) ? [at] : []));
  return starts.map((at, index) => readItem(page, lines, { at, to: starts[index + 1] ?? lines.length }));
}

function readItem(page: Page, lines: readonly Line[], { at: opener, to }: { at: number; to: number }): Item {
  const at = isNumberAlone(lines[opener]) && opener + 1 < to && lines[opener + 1]?.kind === 'text' ? opener + 1 : opener;
  const line = lines[at] ?? firstOf(page);
  const builder = passageBuilder(page.text);
  builder.source(line.body, line.to);
  let next = at + 1;
  for (; next < to; next++) {
    const wrapped = lines[next];
    if (wrapped === undefined || !wraps(wrapped, lines[next - 1] ?? line, line)) break;
    builder.between('\n');
    builder.source(wrapped.body, wrapped.to);
  }
  return { line, ...askedAndSaid(builder.build(line.body)), below: (lines[next - 1] ?? line).index + 1, end: (lines[to - 1] ?? line).index + 1 };
}

/** An entry without its dress, and the answer that stands on its line. */
export function askedAndSaid(entry: Passage, cutOf = answerStart): Pick<Item, 'words' | 'said'> {
  const all = undressedItem(entry);
  const cut = cutOf(all.text);
  if (cut === null) return { words: all, said: null };
  return { words: undressedItem(subPassage(all, 0, cut.end)), said: withoutQuotes(subPassage(all, cut.start, all.text.length)) };
}

/** `Q1/` on a line of its own: the next line is what is asked. */
export function isNumberAlone(line: Line | undefined): boolean {
  return line !== undefined && line.words.length < 20 && /^[*_]{0,2}Q(?:ue(?:s(?:tion)?)?)?[ \t]*\d{1,3}[ \t]*[.:)/、：–-]{0,2}[*_]{0,2}[:：]?$/i.test(line.words);
}

function firstOf(page: Page): Line {
  return page.lines[0] ?? { index: 0, kind: 'blank', from: 0, to: 0, indent: 0, quotes: 0, mark: null, body: 0, words: '' };
}

/** Whether a line without a mark goes on with the words above it, which have not come to an end. */
function wraps(line: Line, above: Line, item: Line): boolean {
  if (line.kind !== 'text' || line.mark !== null || isBoldTitle(item) || line.indent < item.indent || pointsAtQuestion.test(item.words)) return false;
  if (/[?？.!。！)）\]:：\\]$/.test(withoutEnd(above.words, ' \t*_')) || /^[(（=*]/.test(line.words)) return false;
  const speaks = (asks(line.words) && answerStart(item.words) !== null) || commentWords.test(line.words) || reportsAnswer(line.words) || tellsOfSelf(line.words) || reportsAsking(line.words);
  return !speaks && /^(?:\p{Ll}|<a[ >]|\[[^[\]]+\]\()/u.test(line.words) && (line.indent > item.indent || above.words.length > 50);
}

/** `Q -> Why us`: one line each, and what was said below it. */
const pointsAtQuestion = /^Q(?:ue(?:s(?:tion)?)?)?[ \t]*\d{0,3}[ \t]*(?:[-=]+>|[→⇒])/i;

const numberLabel = /^(?:(?:\*\*|__)Q(?:ue(?:s(?:tion)?)?)?[. \t]*\d{1,3}[ \t]*[.:)/、：–-]?(?:\*\*|__)[.:：)]?|Q(?:ue(?:s(?:tion)?)?)?\.?[ \t]*\d{1,3}(?:[ \t]*[.:)/、：–-]|[ \t]+(?=\p{L}))|Q(?:ue(?:s(?:tion)?)?)?[ \t]*(?:[-=]+>|[→⇒.:)/、：–-])|\d{1,3}\\?[ \t]*[.:)–-](?!\d)|[a-h]\)|[(（]\d{1,2}[)）](?=\S))[ \t]*/iu;

/** `[!question]` of a call-out. */
export const boxMark = /^\[!(?:question|faq|help)\][+-]?[ \t]*/i;

/** Whether a line is the title of a call-out for questions. */
export function opensQuestionBox(words: string): boolean {
  return words.startsWith('[!') && boxMark.test(words);
}

/** Without `1.` or `Q:` in front, emphasis around the whole, a bold theme before what is asked, or a back-slash at the end. */
export function undressedItem(words: Passage): Passage {
  let inner = subPassage(words, 0, withoutEnd(words.text, '\\ \t').length);
  if (inner.text.startsWith('[!')) inner = without(inner, boxMark);
  inner = without(inner, numberLabel);
  inner = withoutBold(inner);
  inner = withoutLinks(without(inner, numberLabel));
  const theme = plainTheme(inner.text) ?? askedAt(inner.text) ?? /^(?:\*\*|__)[^*_\n]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)[ \t]*[:：–-])[ \t]*/.exec(inner.text);
  const rest = theme === null ? null : subPassage(inner, theme[0].length, inner.text.length);
  return withoutHint(withoutQuotes(rest !== null && (asks(rest.text) || isPrompt(rest.text)) ? withoutBold(rest) : inner));
}

/** A question without what the writer noted behind its mark in brackets: `Why a queue? (name two reasons)`. */
function withoutHint(words: Passage): Passage {
  const last = words.text[words.text.length - 1];
  const found = last === ')' || last === '）' ? hint.exec(words.text) : null;
  return found === null ? words : subPassage(words, 0, found.index + (found[1] ?? '').length);
}

const hint = /([?？!…]|\.{3})[ \t]*[(（](?![ \t]*(?:in|at|with|for|of|from|about|on|to|if|or|and|as|cross|counter)\b)(?![^()（）]{0,40}follow[ -]?up)[^()（）?？]{2,400}[)）]$/i;

/** `Deliver results: Tell me ..`: a theme in a few plain words before a request. */
function plainTheme(text: string): RegExpExecArray | null {
  const end = text.slice(0, longestTheme).indexOf(': ');
  if (end < 0 || commentWords.test(text) || otherLabel.test(text) || !/^\p{Lu}[^?？*_.|[]*$/u.test(text.slice(0, end)) || asks(text.slice(0, end))) return null;
  if (!/^ +[\p{Lu}¿]/u.test(text.slice(end + 1, end + 4)) || !/\byou(?:r|rself)?\b/i.test(text.slice(end))) return null;
  return /^(?!(?:tips?|remember|advice|goal|be|use|always|never|make|show)\b)(?:[\p{L}\d;,&/’'-]+ ){0,6}[\p{L}\d;,&/’'-]+: +/iu.exec(text);
}

const longestTheme = 60;

/** Where it was asked, in front of a dash: `*Acme question* (address) – Tell me ..`, `[Acme](address) - Why us?`. */
function askedAt(text: string): RegExpExecArray | null {
  return /^[*_[]/.test(text) && /[–—-]/.test(text) ? askedAtLabel.exec(text.slice(0, longestLabel)) : null;
}

const longestLabel = 400;
const askedAtLabel = /^(?:([*_]{1,2})[^*_\n]{2,60}\1(?:[ \t]*\([^()\s]{1,300}\)[*_]{0,2})?|\[[^[\]\n]{2,60}\]\([^()\s]{1,300}\))[ \t]+[–—-][ \t]*[*_]{0,2}[ \t]*(?=\S)/;

/** What is asked, without the links to notes behind it: the stories that answer. */
function withoutLinks(words: Passage): Passage {
  let end = words.text.length;
  const address = words.text.includes('://') ? addressBehind.exec(words.text) : null;
  if (address !== null && address.index > 0) end = address.index;
  while (words.text.slice(Math.max(0, end - 2), end) === ']]') {
    const start = words.text.lastIndexOf('[[', end);
    if (start < 0 || end - start > longestTitle) break;
    end = withoutEnd(words.text.slice(0, start), ' \t|,/·→–—>-!').length;
  }
  const asked = end === words.text.length || end === 0 ? null : subPassage(words, 0, end);
  return asked !== null && (address !== null || isPrompt(asked.text) || (/[.?!]$/.test(asked.text) && asks(asked.text))) ? asked : words;
}

const addressBehind = /\s+(?:[-–—:][ \t]+)?<?https?:\/\/[^\s<>]{4,500}>?$/;

function without(words: Passage, label: RegExp): Passage {
  const found = label.exec(words.text);
  return found === null || found[0].length === words.text.length ? words : subPassage(words, found[0].length, words.text.length);
}

function withoutBold(words: Passage): Passage {
  const whole = /^(\*{1,3}|_{1,3})([^*_]+)\1[:：]?$/.exec(words.text.slice(0, longestTitle));
  return whole === null || words.text.length >= longestTitle ? words : subPassage(words, (whole[1] ?? '').length, (whole[1] ?? '').length + (whole[2] ?? '').length);
}
