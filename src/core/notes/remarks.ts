import type { Passage, Span } from '../text/span';
import type { Reading } from './drafts';
import type { Remark } from './interview-note';
import { headingAt, lineIndexAt, type Line, type Page } from './page';
import { passageBuilder } from './passage';
import { opensAdvice } from './turns';

/** A remark before its line is known. */
export type RemarkDraft = Omit<Remark, 'line'>;

/** What is left of a note once its questions and stories are read, in order; code and tables are left out. */
export function remarksOf(page: Page, reading: Reading): readonly RemarkDraft[] {
  const taken = linesTaken(page, reading);
  const isAdvice = reading.questions.some(({ advice }) => advice.length > 0) || isAdviceNote(page, reading);
  const remarks: RemarkDraft[] = [];
  let section: Section = { name: null, by: 'writer' };
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) remarks.push({ ...wordsOf(page, open), section: section.name, by: isAdvice ? 'coach' : section.by });
    open = [];
  };
  for (const line of page.lines) {
    const isText = line.kind === 'text' && taken[line.index] === 0;
    const label = isText ? labelIn(line) : null;
    if (!isText || line.mark !== null || label !== null || open[0]?.quotes !== line.quotes) close();
    if (line.kind === 'heading') section = sectionOf(headingAt(page, line.index)?.plain ?? line.words);
    else if (line.kind === 'rule') section = { name: null, by: 'writer' };
    else if (label !== null) section = sectionOf(label);
    if (isText && (label === null || !endsAsLabel.test(line.words))) open.push(line);
  }
  close();
  return remarks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !emptyTurn.test(text));
}

/** The label of an answer with nothing behind it. */
const emptyTurn = /^[*_]{0,2}(?:Q|A|Ans|Answer|Me|Interviewer)[ \t]?\d{0,3}[*_]{0,2}[:：.][*_]{0,2}$/i;

interface Section {
  readonly name: string | null;
  readonly by: RemarkDraft['by'];
}

function sectionOf(name: string): Section {
  return { name, by: opensAdvice(name) ? 'coach' : 'writer' };
}

/** A note that was pasted from a coach or a model says so in its name or its first lines, and holds no answer of the writer's. */
function isAdviceNote({ path, lines }: Page, { questions }: Reading): boolean {
  if (questions.some(({ answers }) => answers.length > 0)) return false;
  const top = lines.filter(({ kind }) => kind === 'text' || kind === 'heading').slice(0, 2).map(({ words }) => words.slice(0, 300));
  return [path.replace(/[_-]/g, ' '), ...top].some((words) => adviceNote.test(words));
}

const adviceNote =
  /\b(?:advice|feedback (?:from|by|of|on)|(?:notes|comments|remarks|tips) (?:of|from|by) (?:my |the |our |a )?(?:coach|mentor|tutor|friend)\b|(?:llm|ai|model|coach(?:'s)?) (?:feedback|notes|session|review)|coach(?:ing)? (?:session|call|notes)|critique|chat ?gpt|claude|gemini|copilot|pasted (?:from|by)|let['’]s (?:analy[sz]e|go through)|breakdown of (?:the|your) interview)\b/i;

/** The label that a line opens with, in bold and with a colon, or on a line of its own. */
function labelIn({ words }: Line): string | null {
  const label = /^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)([^*_\r\n]{2,60}?)[ \t]*[:：]?(?:\*\*|__)([^:：\r\n]{0,40}[:：]|$)?/u.exec(words.slice(0, 130));
  if (label === null || !(/[:：]/.test(label[0]) || label[0].length >= words.length)) return null;
  return label[1] ?? null;
}

const endsAsLabel = /[:：][*_]{0,2}$|^[*_]{2}[^*_]{1,60}[*_]{2}$/;

function linesTaken(page: Page, reading: Reading): Uint8Array {
  const taken = new Uint8Array(page.lines.length);
  for (const { from, to } of spansOf(reading)) taken.fill(1, lineIndexAt(page, from), lineIndexAt(page, Math.max(from, to - 1)) + 1);
  return taken;
}

function spansOf({ questions, stories, checklist, blanks }: Reading): readonly Span[] {
  const asked = questions.flatMap((question) => [
    question.words, ...question.answers.map(({ words }) => words), ...question.reflections, ...question.asks, ...question.advice.map(({ words }) => words), ...question.levels,
    ...(question.breakdown === null ? [] : [question.breakdown.cell]),
  ]);
  return [...asked, ...stories.map(({ span }) => span), ...checklist, ...blanks.map(({ label }) => label)];
}

function wordsOf(page: Page, lines: readonly Line[]): Passage {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between('\n');
    builder.source(line.body, line.to);
  });
  return builder.build(lines[0]?.body ?? 0);
}
