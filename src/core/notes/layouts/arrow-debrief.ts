import type { Passage } from '../../text/span';
import { splitAnswer } from '../answer-lines';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Line, type Page } from '../page';
import { passageBuilder, subPassage, withoutQuotes, type PassageBuilder } from '../passage';
import { asks, invitesQuestions, reflectionStart, reportsAnswer, reportsAsking, reportsOwnAsking, tellsOfSelf, tellsReaction } from '../wording';

/**
 * Notes scribbled after a round: a numbered question, below it lines with `=>`, `->` or `-->`. The arrow carries no role:
 * wording gives the role of a line, indent tells what it belongs to.
 */
export const arrowDebrief: Layout = {
  id: 'arrow-debrief',
  read: (page, isFree) => joinReadings(stretches(page, isFree).map((stretch) => readStretch(page, stretch))),
};

const arrow = /^(?:=+>|-+>|→|⇒|⟶)[ \t]*/;

/** One question, answer or remark with the lines it wraps over. */
interface Item {
  readonly line: Line;
  readonly opener: 'main' | 'arrow' | 'bare';
  readonly indent: number;
  readonly words: Passage;
}

/** Runs of lines without a heading, table or fence that hold arrows under an opener. */
function stretches(page: Page, isFree: (line: number) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of page.lines) {
    if (isFree(line.index) && (line.kind === 'text' || line.kind === 'blank')) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(isArrow));
}

function isArrow(line: Line): boolean {
  return line.kind === 'text' && arrow.test(line.words);
}

function readStretch(page: Page, lines: readonly Line[]): Reading {
  const first = lines.findIndex((line) => line.kind === 'text');
  const opens = openerOf(lines);
  const items = readItems(page, lines.slice(Math.max(0, first)), opens);
  if (!items.some((item) => item.opener === 'main')) return emptyReading;
  const questions = placeItems(page, items);
  const from = items.find((item) => item.opener === 'main')?.line.index ?? 0;
  return { ...emptyReading, questions, claims: [[from, (lines.at(-1)?.index ?? from) + 1]] };
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
  const stands = (line: Line): boolean => (outer ? line.indent < arrows && (led.has(line.index) || asks(line.words)) : asks(line.words));
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
  let blank = true;
  for (const line of lines) {
    if (line.kind === 'blank') {
      blank = true;
      continue;
    }
    const above = items.at(-1);
    const opener = opens(line) ? 'main' : isArrow(line) ? 'arrow' : 'bare';
    if (above !== undefined && opener === 'bare' && wraps(line, above, blank)) {
      above.builder.between('\n');
      above.builder.source(line.body, line.to);
    } else {
      const builder = passageBuilder(page.text);
      const start = line.body + (opener === 'arrow' ? (arrow.exec(line.words)?.[0].length ?? 0) : 0);
      builder.source(start, line.to);
      items.push({ line, opener, indent: line.indent, builder, start });
    }
    blank = false;
  }
  return items.map(({ builder, start, ...item }) => ({ ...item, words: builder.build(start) })).filter(({ words }) => words.text !== '');
}

/** Whether a line without arrow or number goes on with the item above. After a blank line a new question may begin. */
function wraps(line: Line, above: Omit<Item, 'words'>, blank: boolean): boolean {
  const speaks = asks(line.words) || reportsAsking(line.words) || reportsAnswer(line.words) || reportsOwnAsking(line.words);
  if (above.opener === 'main' && !blank && !reportsAsking(line.words) && !reportsAnswer(line.words)) return true;
  if (line.indent > above.indent && !blank) return true;
  return !speaks && reflectionStart(line.words) < 0 && line.indent > 0;
}

function placeItems(page: Page, items: readonly Item[]): readonly QuestionDraft[] {
  const questions: QuestionDraft[] = [];
  let main: QuestionDraft | null = null;
  for (const item of items) {
    if (item.opener === 'main') {
      const words = withoutLabel(item.words);
      main = questionDraft(words, 'debrief', { reverse: invitesQuestions(words.text), category: headingAbove(page, item.line.index)?.plain ?? null });
      questions.push(main);
    } else if (main !== null) placeUnder(item, main, questions);
  }
  return questions;
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
  else if (tellsReaction(words.text) && !reportsAsking(words.text)) latest.reflections.push(words);
  else if (reportsAsking(words.text) || asks(words.text)) questions.push(questionDraft(withoutSpeaker(words), 'debrief', { parent: main, category: main.category }));
  else if (item.opener === 'arrow' || reflectionStart(words.text) === 0) splitAnswer(words, latest);
}

/** Without `Interviewer:` or `cross question:` in front of what was asked, and the quote marks around it. */
function withoutSpeaker(words: Passage): Passage {
  const label = /^(?:the )?(?:interviewer|panel|he|she|they|follow[ -]?up|(?:cross|counter|next|follow[ -]?up) question)[ \t]*[:–-][ \t]+/i.exec(words.text);
  return label === null ? words : withoutQuotes(subPassage(words, label[0].length, words.text.length));
}
