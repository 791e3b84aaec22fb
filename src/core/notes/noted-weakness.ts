import type { Passage } from '../text/span';
import { sentences } from '../text/sentences';
import type { AnswerDraft, QuestionDraft, Reading } from './drafts';
import type { Heading, Line, Page } from './page';
import { passageOf, subPassage } from './passage';
import { formOf } from './wording';
import { splitMarked } from './weak-marks';

/** Puts what the writer marked as weak under the question: highlights, marks behind an answer, sentences at its end, boxes to tick. */
export function noteWeakness(page: Page, reading: Reading): Reading {
  const told = new Set(reading.stories.map(({ span }) => `${String(span.from)}-${String(span.to)}`));
  for (const question of reading.questions) {
    const mark = highlightAround(page, question);
    if (mark !== null) question.reflections.push(mark);
    if (question.source === 'transcript' || question.source === 'table' || question.reverse) continue;
    const answers = question.answers.flatMap((answer) => (told.has(`${String(answer.words.from)}-${String(answer.words.to)}`) ? [answer] : splitEnd(answer, question)));
    question.answers.splice(0, question.answers.length, ...answers);
  }
  const ordered = [...reading.questions].sort((a, b) => a.words.from - b.words.from);
  for (const heading of page.headings) if (improve.test(heading.plain.slice(0, 80))) addNoted(page, heading, ordered);
  for (const { reflections } of reading.questions) reflections.sort((a, b) => a.from - b.from);
  return reading;
}

/** The `==` around a heading that asks, with its words. */
function highlightAround(page: Page, { words, reflections }: QuestionDraft): Passage | null {
  const span = { from: words.from - 2, to: words.to + 2 };
  const raw = page.text.slice(span.from, span.to);
  const marked = words.from >= 2 && raw.startsWith('==') && raw.endsWith('==') && !reflections.some(({ from }) => from === span.from);
  return marked ? passageOf(page.text, span) : null;
}

function splitEnd(answer: AnswerDraft, question: QuestionDraft): readonly AnswerDraft[] {
  let { words, mark } = splitMarked(answer.words);
  if (mark !== null) question.reflections.push(mark);
  if (weakSentence.test(words.text)) {
    const all = sentences(words.text);
    for (let at = all.length - 1; at >= 0; at--) {
      const last = all[at];
      if (last === undefined || !isWeak(last.text)) break;
      question.reflections.push(subPassage(words, last.start, last.end));
      mark = subPassage(words, last.start, last.end);
      words = subPassage(words, 0, last.start);
    }
  }
  if (mark === null) return [answer];
  return words.text === '' ? [] : [{ ...answer, words, form: formOf(words.text) }];
}

function isWeak(sentence: string): boolean {
  return sentence.length < longestWeak && /^[\s*_(]{0,4}(?:but |and |also |here |then )?(?:i|this|that|it|my|here|could|should)\b/i.test(sentence) && weakSentence.test(sentence);
}

/** Longest sentence that only says what was weak. */
const longestWeak = 200;

/** What went wrong in the telling; "I should have tested it" tells of the work, and stays. */
const weakSentence =
  /\b(?:stumbled|fumbled|messed (?:it |this |that )?up|blanked|went blank|rambled|froze|ran out of time|could improve|can improve|need to improve|could(?: not|n['’]?t) answer|forgot to (?:say|mention|tell|add)|(?:could|should)(?:['’]ve| have) (?:added|said|mentioned|told|explained|given|answered|included|drawn|stressed|been (?:clearer|shorter|faster|better|more)))\b/i;

const improve =
  /^(?:areas?|things|points|what|where|how)?[ \t]*(?:to|for|of|i (?:can|could|should|need to))?[ \t]*(?:improve(?:ment)?s?|work on|do better)\b[ \t:]*$|^(?:weak (?:points|spots|areas)|areas of improvement|(?:my |self[- ])?reflections?|self[- ](?:review|critique)|what went wrong):?$/i;

/** In a transcript "What to improve" may be the interviewer's advice. */
const byWriter = /\b(?:i|my|self|reflections?)\b/i;

/** What stands below such a heading belongs to the last question of the section around it: boxes that are not ticked, where there are any, else each line of the writer's own. */
function addNoted(page: Page, heading: Heading, questions: readonly QuestionDraft[]): void {
  const question = lastBefore(questions, heading.title.from);
  const floor = heading.parent === null ? null : (page.headings[heading.parent]?.title.from ?? 0);
  if (question === undefined || question.words.from < (floor ?? 0) || (floor === null && questions.length > 1)) return;
  const next = page.headings[heading.index + 1]?.line ?? heading.end;
  const lines = page.lines.slice(heading.line + 1, Math.min(next, heading.end)).filter(({ kind }) => kind === 'text');
  const boxed = lines.filter((line) => /\[[ xX]\][ \t]+$/.test(leadOf(page, line)));
  const open = boxed.filter((line) => /\[ \][ \t]+$/.test(leadOf(page, line)));
  const isOwn = question.source !== 'transcript' || byWriter.test(heading.plain);
  const noted = boxed.length > 0 || !isOwn ? open : lines.filter((line) => !holdsLine(question, line));
  for (const { body, to } of noted) question.reflections.push(passageOf(page.text, { from: body, to }));
}

function leadOf(page: Page, { from, body }: Line): string {
  return page.text.slice(from, body);
}

function holdsLine({ answers, reflections }: QuestionDraft, { body }: Line): boolean {
  return [...answers.map(({ words }) => words), ...reflections].some(({ from, to }) => from <= body && body < to);
}

/** The last of the ordered questions that begins above an offset, by binary search. */
function lastBefore(questions: readonly QuestionDraft[], offset: number): QuestionDraft | undefined {
  let low = 0;
  let high = questions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((questions[middle]?.words.from ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return questions[low - 1];
}
