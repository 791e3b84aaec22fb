import type { Passage } from '../../text/span';
import { splitAnswer } from '../answer-lines';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { firstItem } from '../follow-up-heads';
import { headingWords } from '../heading-words';
import { headingAbove, type Heading, type Line, type Page } from '../page';
import { askedShortly } from '../question-sign-words';
import { setsTask } from '../question-signs';
import { labelsOwnNotes } from '../own-notes';
import { passageBuilder, subPassage, withoutQuotes, type PassageBuilder } from '../passage';
import { longestLabel, undressedLabel } from '../reverse-sections';
import { announcesReverse, speaksOfAsking } from '../reverse-words';
import { answerStart } from '../same-line-answer';
import { asks, invitesQuestions, isPrompt, reflectionStart, reportsAnswer, reportsAsking, reportsOwnAsking, tellsOfSelf, tellsReaction } from '../wording';

/**
 * Notes scribbled after a round: a numbered question, below it lines with `=>`, `->` or `-->`. The arrow carries no role:
 * wording gives the role of a line, indent tells what it belongs to.
 */
export const arrowDebrief: Layout = {
  id: 'arrow-debrief',
  read: (page, isFree) => joinReadings(stretches(page, isFree).map((stretch) => readStretch(page, stretch, isFree))),
};

const arrow = /^(?:=+>|-+>|→|⇒|⟶|↳|➔|➜)[ \t]*/;

/** `- > ..`: what is left of the arrow behind its bullet. */
const brokenArrow = /^>[ \t]+(?=\S)/;

function arrowOf({ words, mark }: Line): RegExpExecArray | null {
  return arrow.exec(words) ?? (mark?.text === '-' ? brokenArrow.exec(words) : null);
}

/** An arrow within a line, behind which the next thing was said. */
const innerArrow = /[ \t](?:=+>|→|⇒|⟶|↳)[ \t]+/g;

/** One question, answer or remark with the lines it wraps over. */
interface Item {
  readonly line: Line;
  /** `led`: a bullet among others that ask, right above an arrow. */
  readonly opener: 'main' | 'arrow' | 'led' | 'bare';
  readonly indent: number;
  readonly words: Passage;
}

/** Runs of lines without a heading, table or fence that hold arrows under an opener. */
function stretches(page: Page, isFree: (line: number) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of page.lines) {
    const kept = isFree(line.index) && (line.kind === 'text' || line.kind === 'blank') && !announcesOwn(page, line) && !(line.mark === null && labelsOwnNotes(line.words));
    if (kept) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(isArrow));
}

/** "Questions to ask them" above a list: none of it was put to the candidate. */
function announcesOwn(page: Page, { index, kind, mark, words }: Line): boolean {
  if (kind !== 'text' || mark !== null || words.length > longestLabel || !speaksOfAsking(words) || !announcesReverse(undressedLabel(words))) return false;
  const below = firstItem(page, index);
  return below !== null && !isArrow(below);
}

function isArrow(line: Line): boolean {
  return line.kind === 'text' && arrowOf(line) !== null;
}

function readStretch(page: Page, lines: readonly Line[], isFree: (line: number) => boolean): Reading {
  const first = Math.max(0, lines.findIndex((line) => line.kind === 'text'));
  const heading = askingHeading(page, lines[first], isFree);
  const items = readItems(page, lines.slice(first), heading === null ? openerOf(lines) : () => false);
  if (heading === null && !items.some((item) => item.opener === 'main')) return emptyReading;
  const questions = placeItems(page, items, heading);
  const from = heading?.line ?? items.find((item) => item.opener === 'main')?.line.index ?? 0;
  return readingOf({ questions, claims: [[from, (lines.at(-1)?.index ?? from) + 1]] });
}

/** The heading right above an arrow, where it asks or has a number. */
function askingHeading(page: Page, first: Line | undefined, isFree: (line: number) => boolean): Heading | null {
  if (first === undefined || !isArrow(first)) return null;
  const heading = headingAbove(page, first.index);
  if (heading === null || !isFree(heading.line) || page.lines.slice(heading.line + 1, first.index).some(({ kind }) => kind !== 'blank')) return null;
  const asks = isPrompt(heading.plain) || /^[^\p{L}]{0,6}(?:Q(?:uestion)?[ \t]*)?\d{1,3}[ \t]*[.):–-]/iu.test(heading.title.text.slice(0, 20));
  return asks && heading.plain !== '' ? heading : null;
}

/**
 * Which lines open a main question: the numbers of the least indent; without numbers the bullets, else the bare lines,
 * that stand less indented than the arrows or ask something.
 */
function openerOf(lines: readonly Line[]): (line: Line) => boolean {
  const texts = lines.filter((line) => line.kind === 'text' && !isArrow(line));
  const arrows = leastIndent(lines.filter(isArrow));
  const numbers = texts.filter((line) => line.mark?.kind === 'number' && line.indent <= arrows);
  const least = leastIndent(numbers);
  if (numbers.length > 0) return (line) => line.mark?.kind === 'number' && line.indent <= least + 1;
  if (texts.some((line) => questionLabel.test(line.words))) return (line) => questionLabel.test(line.words) && line.indent <= arrows;
  const bullets = texts.filter((line) => line.mark?.kind === 'bullet' && line.indent <= arrows);
  const base = leastIndent(bullets);
  if (bullets.length > 0) return (line) => line.mark?.kind === 'bullet' && line.indent <= base + 1 && !isArrow(line);
  const bare = texts.filter((line) => line.mark === null);
  const outer = bare.some((line) => line.indent < arrows);
  const led = new Set(lines.filter((line, index) => !isArrow(line) && leadsToArrow(lines, index)).map(({ index }) => index));
  const labelled = !outer && !bare.some(({ words }) => asks(words));
  const stands = (line: Line): boolean => labelled ? led.has(line.index) && behindLabel(line.words) > 0 : (outer ? line.indent < arrows && (led.has(line.index) || asks(line.words)) : asks(line.words));
  return (line) => line.mark === null && !isArrow(line) && stands(line) && !reportsAnswer(line.words);
}

/** Whether the next line with words, or the one it wraps to, is an arrow: a bare line without is a remark. */
function leadsToArrow(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  while (lines[next]?.kind === 'blank' && next < index + 4) next += 1;
  const wrapped = lines[next];
  if (wrapped === undefined || isArrow(wrapped)) return wrapped !== undefined;
  const after = lines[next + 1];
  return next === index + 1 && after !== undefined && isArrow(after);
}

function leastIndent(lines: readonly Line[]): number {
  return lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
}

function readItems(page: Page, lines: readonly Line[], opens: (line: Line) => boolean): readonly Item[] {
  const items: (Omit<Item, 'words'> & { readonly builder: PassageBuilder; readonly start: number })[] = [];
  const led = ledBullets(lines);
  let blank = true;
  for (const line of lines) {
    if (line.kind === 'blank') {
      blank = true;
      continue;
    }
    const above = items.at(-1);
    const opener = opens(line) ? 'main' : isArrow(line) ? 'arrow' : led.has(line.index) ? 'led' : 'bare';
    if (above !== undefined && opener === 'bare' && wraps(line, above, blank)) {
      above.builder.between('\n');
      above.builder.source(line.body, line.to);
    } else {
      for (const piece of piecesOf(line, opener)) {
        const builder = passageBuilder(page.text);
        builder.source(piece.start, piece.end);
        items.push({ line, opener: piece.opener, indent: line.indent, builder, start: piece.start });
      }
    }
    blank = false;
  }
  return items.map(({ builder, start, ...item }) => ({ ...item, words: builder.build(start) })).filter(({ words }) => words.text !== '');
}

/** The bullets right above an arrow, where most of them ask: the others ask as well, in whatever spelling. */
function ledBullets(lines: readonly Line[]): ReadonlySet<number> {
  const led = lines.filter((line, index) => {
    const below = lines[index + 1];
    return line.mark?.kind === 'bullet' && !isArrow(line) && below !== undefined && isArrow(below);
  });
  const asking = led.filter(({ words }) => asks(words)).length;
  return new Set(asking * 2 > led.length ? led.map(({ index }) => index) : []);
}

interface Piece {
  readonly opener: Item['opener'];
  readonly start: number;
  readonly end: number;
}

/** A line cut at the arrows within it: each says the next thing. */
function piecesOf(line: Line, opener: Item['opener']): readonly Piece[] {
  const lead = opener === 'arrow' ? (arrowOf(line)?.[0].length ?? 0) : 0;
  const inner = (opener === 'bare' && !asks(line.words)) || opener === 'led' ? [] : [...line.words.matchAll(innerArrow)].filter(({ index }) => index > lead);
  const starts = [lead, ...inner.map((found) => found.index + found[0].length)];
  const ends = [...inner.map(({ index }) => index), line.words.length];
  return starts.map((start, at) => ({ opener: at === 0 ? opener : 'arrow', start: line.body + start, end: line.body + (ends[at] ?? start) }));
}

/** Whether a line without arrow or number goes on with the item above. After a blank line a new question may begin. */
function wraps(line: Line, above: Omit<Item, 'words'>, blank: boolean): boolean {
  const speaks = asks(line.words) || reportsAsking(line.words) || reportsAnswer(line.words) || reportsOwnAsking(line.words) || tellsReaction(line.words);
  if (above.opener === 'main' && answerStart(above.line.words) !== null) return !speaks && line.indent > above.indent && !blank;
  if (above.opener === 'main' && !blank && !reportsAsking(line.words) && !reportsAnswer(line.words)) return true;
  if (line.indent > above.indent && !blank) return true;
  return !speaks && reflectionStart(line.words) < 0 && line.indent > 0;
}

function placeItems(page: Page, items: readonly Item[], heading: Heading | null): readonly QuestionDraft[] {
  const questions: QuestionDraft[] = heading === null ? [] : [headingDraft(page, heading)];
  let main: QuestionDraft | null = questions[0] ?? null;
  for (const [at, item] of items.entries()) {
    if (item.opener === 'main') {
      const words = withoutLabel(item.words);
      main = addAsked(words, questions, { reverse: invitesQuestions(words.text), category: headingAbove(page, item.line.index)?.plain ?? null });
    } else if (main !== null && answersAbove(items[at - 1], item, questions.at(-1))) splitAnswer(item.words, questions.at(-1) ?? main);
    else if (main !== null) placeUnder(item, main, questions);
  }
  return questions;
}

/** Whether an arrow without a mark answers the question with one right above it, though it begins as questions do: "was there already". */
function answersAbove(above: Item | undefined, { opener, words }: Item, latest: QuestionDraft | undefined): boolean {
  if (opener !== 'arrow' || above === undefined || above.opener === 'arrow' || above.line.mark?.kind === 'number' || latest === undefined) return false;
  if (!/[?？]$/.test(above.words.text) || latest.answers.length > 0 || latest.words.to > above.words.to || latest.words.from < above.words.from) return false;
  return /^(?:was|were|is|are|had|has|have|did)\b(?! (?:you|it|they|that|this)\b)[^?？]*$/i.test(words.text);
}

function headingDraft(page: Page, heading: Heading): QuestionDraft {
  const words = headingWords(page, heading);
  const above = heading.parent === null ? null : page.headings[heading.parent];
  return questionDraft(words, 'debrief', { reverse: invitesQuestions(words.text), category: above?.plain ?? null });
}

/** Where what is asked begins behind a label of few words: "Main task: design ..", "Second: what would you log"; 0 where nothing is. */
function behindLabel(words: string): number {
  const label = /^\p{L}[\p{L}\d ]{0,24}[:：–-][ \t]+/u.exec(words)?.[0].length ?? 0;
  const rest = words.slice(label);
  return label > 0 && (asks(rest) || isPrompt(rest) || setsTask(rest)) ? label : 0;
}

const questionLabel = /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*(?:\*\*|__)?[.):–-](?:\*\*|__)?[ \t]+/i;

/** Without `Q1.`, `Question:` or emphasis around the whole in front of a main question. */
function withoutLabel(words: Passage): Passage {
  const label = questionLabel.exec(words.text);
  return label === null ? words : subPassage(words, label[0].length, words.text.length);
}

/** A line under a main question: the writer's own asking, a follow-up, a reflection, or an answer to the latest question. */
function placeUnder(item: Item, main: QuestionDraft, questions: QuestionDraft[]): void {
  const { words } = item;
  const latest = questions.at(-1) ?? main;
  if (reportsOwnAsking(words.text) || (main.reverse && /^(?:then |also )*asked\b/i.test(words.text))) questions.push(questionDraft(words, 'debrief', { reverse: true, category: main.category }));
  else if (reportsAnswer(words.text) || tellsOfSelf(words.text)) splitAnswer(words, latest);
  else if ((tellsReaction(words.text) && !reportsAsking(words.text)) || (latest.answers.length > 0 && /^missed\b/i.test(words.text))) latest.reflections.push(words);
  else if (item.opener === 'led' || reportsAsking(words.text) || askedShortly.test(words.text) || asks(withoutAside(words.text))) addAsked(withoutSpeaker(words), questions, { parent: main, category: main.category });
  else if (item.opener === 'arrow' || reflectionStart(words.text) === 0) splitAnswer(words, latest);
}

/** Without what somebody threw in, in quotes amid more words: `told the pilot again, she laughed: "the same?"`. */
function withoutAside(words: string): string {
  const rest = /["“]/.test(words) ? words.replace(/["“][^"“”]{1,60}["”]/g, ' ') : words;
  return rest.split(/\s+/).length > mostWordsAround ? rest : words;
}

const mostWordsAround = 6;

/** A question, with the answer that may stand on its line. */
function addAsked(words: Passage, questions: QuestionDraft[], more: Partial<QuestionDraft>): QuestionDraft {
  const cut = answerStart(words.text);
  const question = questionDraft(cut === null ? words : subPassage(words, 0, cut.end), 'debrief', more);
  questions.push(question);
  if (cut !== null) splitAnswer(subPassage(words, cut.start, words.text.length), question);
  return question;
}

/** Without `Interviewer:` or `cross question:` in front of what was asked, and the quote marks around it. */
function withoutSpeaker(words: Passage): Passage {
  const label = /^(?:the )?(?:interviewer|panel|he|she|they|follow[ -]?ups?|f\/?u|(?:cross|counter|next|follow[ -]?up) question)[ \t]*[:–-][ \t]+/i.exec(words.text);
  return label === null ? words : withoutQuotes(subPassage(words, label[0].length, words.text.length));
}
