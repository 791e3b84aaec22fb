import type { Passage } from '../text/span';
import { withoutEnd } from './edges';
import type { Line, Page } from './page';
import { passageBuilder, subPassage, withoutQuotes } from './passage';
import { commentWords } from './question-sign-words';
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
  const all = undressedItem(builder.build(line.body));
  const cut = answerStart(all.text);
  const words = cut === null ? all : undressedItem(subPassage(all, 0, cut.end));
  const said = cut === null ? null : withoutQuotes(subPassage(all, cut.start, all.text.length));
  return { line, words, said, below: (lines[next - 1] ?? line).index + 1, end: (lines[to - 1] ?? line).index + 1 };
}

/** `Q1/` on a line of its own: the next line is what is asked. */
export function isNumberAlone(line: Line | undefined): boolean {
  return line !== undefined && line.words.length < 20 && /^[*_]{0,2}Q(?:uestion)?[ \t]*\d{1,3}[ \t]*[.:)/、：–-]{0,2}[*_]{0,2}[:：]?$/i.test(line.words);
}

function firstOf(page: Page): Line {
  return page.lines[0] ?? { index: 0, kind: 'blank', from: 0, to: 0, indent: 0, quotes: 0, mark: null, body: 0, words: '' };
}

/** Whether a line without a mark goes on with the words above it, which have not come to an end. */
function wraps(line: Line, above: Line, item: Line): boolean {
  if (line.kind !== 'text' || line.mark !== null || isBoldTitle(item) || line.indent < item.indent) return false;
  if (/[?？.!。！)）\]:：\\]$/.test(withoutEnd(above.words, ' \t*_')) || /^[(（=*]/.test(line.words)) return false;
  const speaks = commentWords.test(line.words) || reportsAnswer(line.words) || tellsOfSelf(line.words) || reportsAsking(line.words);
  return !speaks && /^\p{Ll}/u.test(line.words) && (line.indent > item.indent || above.words.length > 50);
}

const numberLabel = /^(?:(?:\*\*|__)Q(?:uestion)?[ \t]*\d{1,3}[ \t]*[.:)/、：–-]?(?:\*\*|__)[.:：)]?|Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:)/、：–-]|\d{1,3}\\?[ \t]*[.:)–-](?!\d)|[a-h]\)|[(（]\d{1,2}[)）](?=\S))[ \t]*/i;

/** Without `1.` or `Q:` in front, emphasis around the whole, a bold theme before what is asked, or a back-slash at the end. */
export function undressedItem(words: Passage): Passage {
  let inner = subPassage(words, 0, withoutEnd(words.text, '\\ \t').length);
  inner = without(inner, numberLabel);
  inner = withoutBold(inner);
  inner = without(inner, numberLabel);
  const theme = /^(?:\*\*|__)[^*_\n]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)[ \t]*[:：–-])[ \t]*/.exec(inner.text);
  const rest = theme === null ? null : subPassage(inner, theme[0].length, inner.text.length);
  return withoutQuotes(rest !== null && (asks(rest.text) || isPrompt(rest.text)) ? withoutBold(rest) : inner);
}

function without(words: Passage, label: RegExp): Passage {
  const found = label.exec(words.text);
  return found === null || found[0].length === words.text.length ? words : subPassage(words, found[0].length, words.text.length);
}

function withoutBold(words: Passage): Passage {
  const whole = /^(\*{1,3}|_{1,3})([^*_]+)\1[:：]?$/.exec(words.text.slice(0, longestTitle));
  return whole === null || words.text.length >= longestTitle ? words : subPassage(words, (whole[1] ?? '').length, (whole[1] ?? '').length + (whole[2] ?? '').length);
}
