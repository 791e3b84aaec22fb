import { castOf } from '../cast';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, type StoryDraft } from '../drafts';
import { headingWords } from '../heading-words';
import type { Layout } from '../layout';
import { headingAbove, type Heading, type Page } from '../page';
import { joinPassages } from '../passage';
import { isPlaceholder, splitStar } from '../star-text';
import { castLabel, readTurns, type Cast, type Turn } from '../turns';
import { asks, formOf, invitesQuestions, isPrompt } from '../wording';

/** A mock interview or transcript with a label before each turn; a numbered section holds one question and its follow-ups. */
export const exchange: Layout = {
  id: 'exchange',
  read: (page, isFree) => {
    const { cast, problem, unclear } = castOf(page, isFree);
    if (cast.roles.size === 0) return { ...emptyReading, problems: problem === null ? [] : [problem], claims: unclear };
    const spoken = (line: number): boolean => isFree(line) && isTurn(page, line, cast);
    const sections = numberedSections(page, spoken);
    const readings = [
      ...sections.map((section) => readSection(page, section, cast)),
      ...stretchesBetween(page, sections).map((stretch) => readOpenStretch(page, stretch, { cast, spoken })),
    ];
    return withStories(joinReadings(readings));
  },
};

function isTurn(page: Page, index: number, cast: Cast): boolean {
  const line = page.lines[index];
  return line !== undefined && line.kind === 'text' && castLabel(line, cast) !== null;
}

/** Innermost headings with a number in front of their title and turns below. */
function numberedSections(page: Page, spoken: (line: number) => boolean): readonly Heading[] {
  const turnsBefore = [0];
  page.lines.forEach(({ index }) => turnsBefore.push((turnsBefore[index] ?? 0) + (spoken(index) ? 1 : 0)));
  const numbered = page.headings.filter(
    (heading) =>
      /^[^\p{L}\p{N}]*(?:(?:q|question)\s*)?\d{1,3}(?:\s*[.):–-]|\s*$)/iu.test(heading.title.text.slice(0, 40)) &&
      (turnsBefore[heading.end] ?? 0) > (turnsBefore[heading.line] ?? 0),
  );
  return numbered.filter((outer, index) => (numbered[index + 1]?.line ?? outer.end) >= outer.end);
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
    if (turn.role !== 'asker') attach(turn, questions.at(-1) ?? headingQuestion(page, heading, questions), main);
    else if (isAsked(turn, turns[index + 1])) questions.push(asked(turn, main, category));
  }
  return { ...emptyReading, questions, claims: [[heading.line, heading.end]] };
}

/** Where the heading is the question itself and only the answer is labelled. */
function headingQuestion(page: Page, heading: Heading | null, questions: QuestionDraft[]): QuestionDraft | null {
  if (heading === null || !isPrompt(heading.plain)) return null;
  const question = questionDraft(headingWords(page, heading), 'transcript', { category: headingAbove(page, heading.line)?.plain ?? null });
  questions.push(question);
  return question;
}

interface Talk {
  readonly cast: Cast;
  readonly spoken: (line: number) => boolean;
}

function readOpenStretch(page: Page, [from, to]: readonly [number, number], { cast, spoken }: Talk): Reading {
  if (!page.lines.slice(from, to).some(({ index }) => spoken(index))) return emptyReading;
  const turns = merged(readTurns(page, { from, to, sectioned: false }, cast));
  const questions: QuestionDraft[] = [];
  let main: QuestionDraft | null = null;
  for (const [index, turn] of turns.entries()) {
    const heading = headingAbove(page, turn.line);
    if (turn.role !== 'asker') {
      const latest = questions.at(-1) ?? null;
      const own = turn.role === 'candidate' && (latest?.words.from ?? -1) < (heading?.title.from ?? -1) ? headingQuestion(page, heading, questions) : null;
      main = own ?? main;
      attach(turn, own ?? latest, main);
    } else if (isAsked(turn, turns[index + 1])) {
      const question: QuestionDraft = asked(turn, turn.followUp ? main : null, heading?.plain ?? null);
      main = question.parent === null ? question : main;
      questions.push(question);
    }
  }
  const claims = [...turns.map((turn) => [turn.line, turn.end] as const), ...ownHeadings(page, questions)];
  return { ...emptyReading, questions, claims };
}

/** The lines of headings that were read as questions. */
function ownHeadings(page: Page, questions: readonly QuestionDraft[]): readonly (readonly [number, number])[] {
  const starts = new Set(questions.map(({ words }) => words.from));
  return page.headings.filter((heading) => starts.has(headingWords(page, heading).from)).map(({ line }) => [line, line + 1] as const);
}

/** Turns of one interviewer without an answer between are one question. */
function merged(turns: readonly Turn[]): readonly Turn[] {
  const groups: Turn[][] = [];
  for (const turn of turns) {
    const last = groups.at(-1)?.[0];
    if (last?.role === 'asker' && turn.role === 'asker' && last.key === turn.key) groups.at(-1)?.push(turn);
    else groups.push([turn]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const words = group.flatMap((turn) => turn.words);
    return [{ ...first, words, asks: group.flatMap((turn) => turn.asks), end: group.at(-1)?.end ?? first.end }];
  });
}

/** A turn that neither asks nor is answered is no question. */
function isAsked(turn: Turn, next: Turn | undefined): boolean {
  const answered = next?.role === 'candidate' && next.words.length > 0;
  return turn.words.length > 0 && (answered || turn.words.some(({ text }) => asks(text)));
}

function asked(turn: Turn, parent: QuestionDraft | null, category: string | null): QuestionDraft {
  const words = joinPassages(turn.words);
  return questionDraft(words, 'transcript', { reverse: invitesQuestions(words.text), parent, asker: turn.speaker, category, asks: [...turn.asks] });
}

/** Puts an answer under the question above it, advice under the section's main question. */
function attach(turn: Turn, question: QuestionDraft | null, main: QuestionDraft | null): void {
  if (question === null) return;
  for (const words of turn.words) {
    if (turn.role === 'advice') (main ?? question).advice.push({ section: turn.section, words });
    else if (!isPlaceholder(words.text)) {
      question.answers.push({ words, speaker: turn.speaker, form: turn.narrated ? 'reported' : formOf(words.text) });
    }
  }
  question.asks.push(...turn.asks);
}

/** An answer that labels its parts is a story too, with the same span. */
function withStories(reading: Reading): Reading {
  const stories = reading.questions.flatMap((question) => question.answers.flatMap(({ words }) => storyOf(question, words)));
  return { ...reading, stories };
}

function storyOf(question: QuestionDraft, words: QuestionDraft['words']): StoryDraft[] {
  const star = splitStar(words);
  if (star === null) return [];
  const parts = Object.fromEntries(Object.entries(star.parts).filter(([, part]) => !isPlaceholder(part.text)));
  return [{ title: question.words.text, form: 'full', questions: [question], column: null, span: words, labelled: true, parts }];
}
