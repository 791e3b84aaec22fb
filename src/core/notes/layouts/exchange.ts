import { castOf } from '../cast';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Heading, type Page } from '../page';
import { joinPassages } from '../passage';
import { castLabel, readTurns, type Cast, type Turn } from '../turns';
import { asks, formOf, isPrompt } from '../wording';

/** A mock interview or transcript with a label before each turn; a numbered section holds one question and its follow-ups. */
export const exchange: Layout = {
  id: 'exchange',
  read: (page, isFree) => {
    const { cast, problem } = castOf(page, isFree);
    const problems = problem === null ? [] : [problem];
    if (cast.size === 0) return { ...emptyReading, problems };
    const spoken = (line: number): boolean => isFree(line) && isTurn(page, line, cast);
    const sections = numberedSections(page, spoken);
    const readings = [
      ...sections.map((section) => readSection(page, section, cast)),
      ...stretchesBetween(page, sections).map((stretch) => readOpenStretch(page, stretch, { cast, spoken })),
    ];
    return { ...joinReadings(readings), problems };
  },
};

function isTurn(page: Page, index: number, cast: Cast): boolean {
  const line = page.lines[index];
  return line !== undefined && line.kind === 'text' && castLabel(line, cast) !== null;
}

/** Innermost headings with a number in front of their title and turns below. */
function numberedSections(page: Page, spoken: (line: number) => boolean): readonly Heading[] {
  const numbered = page.headings.filter(
    (heading) => /^[^\p{L}\p{N}]*(?:(?:q|question)\s*)?\d{1,3}(?:\s*[.):–-]|\s*$)/iu.test(heading.title.text) && anyLine(heading.line, heading.end, spoken),
  );
  return numbered.filter((outer) => !numbered.some((inner) => inner.line > outer.line && inner.line < outer.end));
}

function anyLine(from: number, to: number, holds: (line: number) => boolean): boolean {
  for (let line = from; line < to; line++) if (holds(line)) return true;
  return false;
}

function stretchesBetween(page: Page, sections: readonly Heading[]): readonly (readonly [number, number])[] {
  const starts = [0, ...sections.map(({ end }) => end)];
  const ends = [...sections.map(({ line }) => line), page.lines.length];
  return starts.map((from, index) => [from, ends[index] ?? from] as const).filter(([from, to]) => from < to);
}

function readSection(page: Page, heading: Heading, cast: Cast): Reading {
  const turns = merged(readTurns(page, { from: heading.line + 1, to: heading.end, sectioned: true }, cast));
  const questions: QuestionDraft[] = [];
  const category = heading.plain === '' ? null : heading.plain;
  for (const [index, turn] of turns.entries()) {
    const main = questions[0] ?? null;
    if (turn.role !== 'asker') attach(turn, questions.at(-1) ?? headingQuestion(heading, questions), main);
    else if (isAsked(turn, turns[index + 1])) questions.push(asked(turn, main, category));
  }
  return { ...emptyReading, questions, claims: [[heading.line, heading.end]] };
}

/** Where the section's heading is the question itself and only the answer is labelled. */
function headingQuestion(heading: Heading, questions: QuestionDraft[]): QuestionDraft | null {
  if (!isPrompt(heading.plain)) return null;
  const question = questionDraft(heading.title, 'transcript');
  questions.push(question);
  return question;
}

function readOpenStretch(page: Page, [from, to]: readonly [number, number], { cast, spoken }: { cast: Cast; spoken: (line: number) => boolean }): Reading {
  if (!anyLine(from, to, spoken)) return emptyReading;
  const turns = merged(readTurns(page, { from, to, sectioned: false }, cast));
  const questions: QuestionDraft[] = [];
  let main: QuestionDraft | null = null;
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'asker') attach(turn, questions.at(-1) ?? null, main);
    else if (isAsked(turn, turns[index + 1])) {
      const category = headingAbove(page, turn.line)?.plain ?? null;
      const question: QuestionDraft = asked(turn, turn.followUp ? main : null, category);
      main = question.parent === null ? question : main;
      questions.push(question);
    }
  }
  return { ...emptyReading, questions, claims: turns.map((turn) => [turn.line, turn.end] as const) };
}

/** Turns of one interviewer without an answer between are one question. */
function merged(turns: readonly Turn[]): readonly Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last !== undefined && last.role === 'asker' && turn.role === 'asker' && last.key === turn.key) {
      joined[joined.length - 1] = { ...last, words: joinPassages(last.words, turn.words), asks: [...last.asks, ...turn.asks], end: turn.end };
    } else joined.push(turn);
  }
  return joined;
}

/** A turn that neither asks nor is answered is no question. */
function isAsked(turn: Turn, next: Turn | undefined): boolean {
  return turn.words.text !== '' && (asks(turn.words.text) || next?.role === 'candidate');
}

function asked(turn: Turn, parent: QuestionDraft | null, category: string | null): QuestionDraft {
  return questionDraft(turn.words, 'transcript', { parent, asker: turn.speaker, category, asks: [...turn.asks] });
}

/** Puts an answer under the question above it, advice under the section's main question. */
function attach(turn: Turn, question: QuestionDraft | null, main: QuestionDraft | null): void {
  if (question === null) return;
  if (turn.role === 'advice') (main ?? question).advice.push({ section: turn.section, words: turn.words });
  else if (turn.words.text !== '') {
    question.answers.push({ words: turn.words, speaker: turn.speaker, form: turn.narrated ? 'reported' : formOf(turn.words.text) });
  }
  question.asks.push(...turn.asks);
}
