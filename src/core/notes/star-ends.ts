import type { Passage } from '../text/span';
import { headsFollowUps } from './follow-up-heads';
import { headingAt, lineIndexAt, type Line, type Page } from './page';
import { passageBuilder } from './passage';
import { nameOf, type Opening } from './star-openings';
import { isPrompt } from './wording';

/** Where a story must end: before a line, or within it where the next story begins there. */
export interface Limit {
  readonly line: number;
  readonly at: number | null;
}

/** Where the words of a label must end: at the next label, or at the end of the story. */
export function limitOf(next: Opening | undefined, to: Limit): Limit {
  return next === undefined ? to : { line: next.line.index, at: next.at > next.line.body ? next.at : null };
}

/** The limit, or before it a rule, a heading that is not below the label's, or a line less indented than a bulleted label. */
export function endOfPart(page: Page, opening: Opening, limit: Limit): Limit {
  const lastInside = opensNext(page, opening, limit) ? lastTold(page, limit.line) : -1;
  for (let index = opening.line.index + 1; index < limit.line; index++) {
    const line = page.lines[index];
    const out = line === undefined || (isRule(line) && index > lastInside) || (line.kind === 'heading' && !isBelow(page, line, opening));
    if (out || (line.kind === 'text' && ((leavesItem(line, opening.line) && !goesOn(page, line)) || leavesQuote(page, line, opening.line) || standsBesideQuote(page, line, opening.line) || headsFollowUps(page, line) || opensOther(page, line, opening.line)))) return { line: index, at: null };
  }
  return limit;
}

/** Whether a part by its heading is followed by the next of the same story: rules between them part its paragraphs. */
function opensNext(page: Page, { line, part }: Opening, limit: Limit): boolean {
  const [own, next] = [line, page.lines[limit.line]].map((each) => (each?.kind === 'heading' ? headingAt(page, each.index) : null));
  if (own === null || own === undefined || next === null || next === undefined || own.level !== next.level || own.parent !== next.parent) return false;
  const named = nameOf(page, next)?.part ?? null;
  return named !== null && named !== 'situation' && named !== part;
}

/** Index of the last line before another that is neither blank nor a rule. */
function lastTold(page: Page, before: number): number {
  let index = before - 1;
  while (index > 0 && (page.lines[index]?.kind === 'blank' || page.lines[index]?.kind === 'rule')) index -= 1;
  return index;
}

/** A rule, or in a fence what would be a rule or a heading outside it. */
function isRule({ kind, words }: Line): boolean {
  return kind === 'rule' || (kind === 'code' && /^(?:(?:-{3,}|={3,}|\*{3,}|_{3,}|─{3,})$|#{1,6}[ \t])/.test(words));
}

/** Whether a heading stands below the one of a label, or goes on with its part ("Action 2"). */
function isBelow(page: Page, line: Line, { line: above, part }: Opening): boolean {
  const upper = above.kind === 'heading' ? headingAt(page, above.index) : null;
  const heading = headingAt(page, line.index);
  if (upper === null || heading === null) return false;
  return heading.level > upper.level || (heading.level === upper.level && part !== null && nameOf(page, heading)?.part === part);
}

/** Whether a line stands outside the list item of a label: less indented, or a paragraph at the margin. */
function leavesItem(line: Line, label: Line): boolean {
  if (label.mark === null) return false;
  return line.indent < label.indent || (line.mark === null && line.indent <= label.indent);
}

/** Whether a line at the margin is the rest of a sentence that was wrapped inside the item above. */
function goesOn(page: Page, { index, mark, words }: Line): boolean {
  const above = page.lines[index - 1];
  return mark === null && above?.kind === 'text' && /^[\p{Ll}\d(]/u.test(words) && !/[.!?:。！？：][*_"”)]{0,3}$/.test(above.words) && !isPrompt(words);
}

/** Whether a line below a blank one stands outside the quote or callout of a label. */
function leavesQuote(page: Page, { index, quotes }: Line, label: Line): boolean {
  return quotes < label.quotes && page.lines[index - 1]?.kind === 'blank';
}

/** Whether another label in bold stands outside the quote that holds the words of a label. */
function standsBesideQuote(page: Page, { index, quotes, mark, words }: Line, label: Line): boolean {
  if (quotes !== label.quotes || mark !== null || words.length > longestBeside || (page.lines[label.index + 1]?.quotes ?? 0) <= quotes) return false;
  const above = page.lines[index - 1];
  return (above?.words === '' || (above?.quotes ?? 0) > quotes) && /^(\*\*|__)[^*_]+(?::\1|\1:)$/.test(words);
}

const longestBeside = 60;

/** Whether a line below a blank one opens what is no part: a word of advice, or a bulleted question with its answer below. */
function opensOther(page: Page, { index, words, mark, indent }: Line, label: Line): boolean {
  if (words.length > 300 || page.lines[index - 1]?.words !== '') return false;
  if (mark === null) return (words.length <= 60 && adviceLine.test(words)) || adviceOpening.test(words);
  if (mark.kind !== 'bullet' || indent > label.indent || label.mark !== null) return false;
  const below = page.lines.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank');
  return below?.kind === 'text' && below.mark === null && isPrompt(words);
}

/** A line of its own that says that advice or notes about the answer follow. */
const adviceLine = /^[^\p{L}]{0,8}(?:(?:interview |answer |general |extra )?tips?|advice|feedback|coaching notes?|interviewer notes?|how to use|why (?:this|it) works|what (?:this|it) shows|key (?:principles|points|messages)|talking points|(?:possible |likely )?follow[- ]?ups?(?: questions)?|sources|references|things to remember|do['’]?s and don['’]?ts)\b.{0,40}[:：][*_]{0,2}$/iu;

/** A paragraph to oneself, or about the story: "Prepare the number", "These stories show ..". */
const adviceOpening =
  /^(?:(?:prepare|remember (?:to|that|the)|be (?:ready|prepared) (?:to|for|with)|practi[sc]e (?:this|it|the|saying|telling)|rehearse|tailor|make sure|adapt (?:this|these|it|them|the)|use (?:this|these|it) (?:story|stories|answers?|examples?|one|for|when|if)|(?:this|these|both|the above) (?:story|stories|answers?|examples?|responses?|one) (?:shows?|demonstrates?|highlights?|illustrates?|proves?|works?|answers?|covers?|fits?|is (?:good|great|best|useful)|are (?:good|great|best|useful)))\b|(?:这个|这些|以上|上面)(?:故事|例子|案例|回答|经历).{0,6}(?:体现|说明|展示|突出|适合|适用|可以用)|记得(?:准备|补充|强调))/i;

/** The words from an offset up to a limit, indents, bullets and the back-slashes of line breaks undone. */
export function wordsOf(page: Page, from: number, limit: Limit): Passage {
  const builder = passageBuilder(page.text);
  const first = lineIndexAt(page, from);
  const stop = (line: Line): number => (line.index === limit.line && limit.at !== null ? Math.min(limit.at, endOfWords(page, line)) : endOfWords(page, line));
  for (let index = first; index < limit.line || (limit.at !== null && index === limit.line); index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    if (index > first) builder.between('\n');
    builder.source(index === first ? from : line.body, stop(line));
  }
  return builder.build(from);
}

/** The end of a line's words, before the back-slash or the tags of a line break. */
export function endOfWords(page: Page, line: Line): number {
  if (line.kind !== 'text') return line.to;
  const last = page.text[line.to - 1];
  if (last === '>') return line.to - (/(?:[ \t]*(?:<br[ \t]?\/?>|<\/(?:p|li|div|ul|td|tr)>))+$/i.exec(page.text.slice(Math.max(line.body, line.to - 60), line.to))?.[0].length ?? 0);
  return last === '\\' && page.text[line.to - 2] !== '\\' ? line.to - 1 : line.to;
}

/** The words of some lines, indents and bullets undone. */
export function passageOfLines(page: Page, from: number, to: number): Passage {
  const builder = passageBuilder(page.text);
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    if (index > from) builder.between('\n');
    builder.source(line.body, endOfWords(page, line));
  }
  return builder.build(page.lines[from]?.from ?? 0);
}
