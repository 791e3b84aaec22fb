import type { Passage } from '../text/span';
import { splitMarked } from './weak-marks';
import { emptyReading, questionDraft, type QuestionDraft, type Reading, type StoryDraft } from './drafts';
import { headingWords } from './heading-words';
import { headingAbove, type Heading, type Page } from './page';
import { joinPassages } from './passage';
import { isPlaceholder, splitStar } from './star-text';
import type { Turn } from './turns';
import { asks, formOf, invitesQuestions, isPrompt } from './wording';

/** The questions of a talk without numbered sections: only labelled follow-ups have a parent. */
export function readTalk(page: Page, spoken: readonly Turn[]): Reading {
  const turns = mergedTurns(spoken);
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
      const question: QuestionDraft = asked(turn, turn.followUp ? main : null, categoryOf(heading));
      main = question.parent === null ? question : main;
      questions.push(question);
    }
  }
  if (questions.length === 0) return emptyReading;
  const claims = [...turns.map((turn) => [turn.line, turn.end] as const), ...ownHeadings(page, questions)];
  return { ...emptyReading, questions, claims };
}

/** The words of a heading; null where it only gives a time of the recording. */
function categoryOf(heading: Heading | null): string | null {
  return heading === null || /^\d{1,2}:\d\d/.test(heading.title.text) ? null : heading.plain;
}

/** Where the heading is the question itself and only the answer is labelled. */
export function headingQuestion(page: Page, heading: Heading | null, questions: QuestionDraft[]): QuestionDraft | null {
  if (heading === null || !isPrompt(heading.plain)) return null;
  const question = questionDraft(headingWords(page, heading), 'transcript', { category: headingAbove(page, heading.line)?.plain ?? null });
  questions.push(question);
  return question;
}

/** The lines of headings that were read as questions. */
function ownHeadings(page: Page, questions: readonly QuestionDraft[]): readonly (readonly [number, number])[] {
  const starts = new Set(questions.map(({ words }) => words.from));
  return page.headings.filter((heading) => starts.has(headingWords(page, heading).from)).map(({ line }) => [line, line + 1] as const);
}

/** Turns of one interviewer without an answer between are one question. */
export function mergedTurns(turns: readonly Turn[]): readonly Turn[] {
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
export function isAsked(turn: Turn, next: Turn | undefined): boolean {
  const answered = next?.role === 'candidate' && next.words.length > 0;
  return turn.words.length > 0 && (answered || turn.words.some(({ text }) => asks(text)));
}

export function asked(turn: Turn, parent: QuestionDraft | null, category: string | null): QuestionDraft {
  const words = joinPassages(turn.words);
  return questionDraft(words, 'transcript', { reverse: invitesQuestions(words.text), parent, asker: turn.speaker, category, asks: [...turn.asks] });
}

/** Puts an answer under the question above it, advice under the section's main question. */
export function attach(turn: Turn, question: QuestionDraft | null, main: QuestionDraft | null): void {
  if (question === null) return;
  for (const words of turn.words) {
    if (turn.role === 'advice') (main ?? question).advice.push({ section: turn.section, words });
    else addAnswer(turn, words, question);
  }
  question.asks.push(...turn.asks);
}

/** What was said, without a mark of weakness that the writer put behind it. */
function addAnswer(turn: Turn, said: Passage, question: QuestionDraft): void {
  const { words, mark } = splitMarked(said);
  if (!isPlaceholder(words.text)) question.answers.push({ words, speaker: turn.speaker, form: turn.narrated ? 'reported' : formOf(words.text) });
  if (mark !== null) question.reflections.push(mark);
}

/** An answer that labels its parts is a story too, with the same span. */
export function withStories(reading: Reading): Reading {
  const stories = reading.questions.flatMap((question) => question.answers.flatMap(({ words }) => storyOf(question, words)));
  return { ...reading, stories };
}

function storyOf(question: QuestionDraft, words: QuestionDraft['words']): StoryDraft[] {
  const star = splitStar(words);
  if (star === null) return [];
  const parts = Object.fromEntries(Object.entries(star.parts).filter(([, part]) => !isPlaceholder(part.text)));
  return [{ title: question.words.text, form: 'full', questions: [question], column: null, span: words, labelled: true, parts }];
}
