import type { Passage } from '../text/span';
import { questionDraft, type QuestionDraft } from './drafts';
import { withoutEnd } from './edges';
import type { Line, Page } from './page';
import { passageBuilder, subPassage } from './passage';
import { undressedItem } from './list-items';
import { isPlaceholder } from './star-text';
import { asks, formOf, reflectionStart, reportsAnswer, reportsAsking, reportsOwnAsking, tellsOfSelf, tellsReaction } from './wording';

/** Where the lines under a question are read into. */
export interface Under {
  readonly main: QuestionDraft;
  /** Questions in the order found; follow-ups are added. */
  readonly questions: QuestionDraft[];
  /** Whether a bullet that asks follows up; false where an answer is prose. */
  readonly asksBelow: boolean;
}

/** Reads the lines under a main question: follow-ups that ask, answers, reflections. Runs of answer lines are one answer. */
export function readUnder(page: Page, lines: readonly Line[], { main, questions, asksBelow }: Under): void {
  let run: Line[] = [];
  let latest = main;
  const close = (): void => {
    addAnswer(page, run, latest);
    run = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank' && run.length === 0) continue;
    const role = line.kind === 'text' ? roleOf(line, asksBelow) : 'answer';
    if (role === 'answer') run.push(line);
    else close();
    if (role === 'follow-up') {
      latest = questionDraft(undressedItem(wordsOf(page, [line])), main.source, { parent: main, category: main.category });
      questions.push(latest);
    } else if (role === 'own') questions.push(questionDraft(wordsOf(page, [line]), main.source, { reverse: true, category: main.category }));
    else if (role === 'reflection') latest.reflections.push(wordsOf(page, [line]));
  }
  close();
}

type LineRole = 'answer' | 'follow-up' | 'own' | 'reflection' | 'none';

function roleOf({ words, mark }: Line, asksBelow: boolean): LineRole {
  if (isToDo(words) || isPlaceholder(words)) return 'none';
  if (reportsOwnAsking(words)) return 'own';
  if (reflectionStart(words) === 0) return 'reflection';
  if (reportsAnswer(words) || tellsOfSelf(words)) return 'answer';
  if (tellsReaction(words) && !reportsAsking(words)) return 'reflection';
  const follows = /^(?:[*_]{0,2})(?:follow[ -]?ups?|(?:cross|counter|next) questions?)\b/i.test(words);
  if (follows || reportsAsking(words)) return 'follow-up';
  return asksBelow && mark !== null && asks(words) && !/^(?:a|ans|answer)\b/i.test(words) ? 'follow-up' : 'answer';
}

/** A line to oneself (trap 25). */
export function isToDo(text: string): boolean {
  return /^(?:[([*_]{0,3})(?:to-?do\b|tbd\b|look (?:it|this) up|pair (?:it|this) with|google (?:it|this)|read up|come back to|revise this|practi[cs]e this|(?:i )?(?:will|have to|need to|must) (?:look|check|read|learn|prepare|revise|practi[cs]e|think|find)\b)/i.test(text);
}

function wordsOf(page: Page, lines: readonly Line[]): Passage {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between('\n');
    builder.source(line.body, line.to);
  });
  return builder.build(lines[0]?.body ?? 0);
}

function addAnswer(page: Page, run: readonly Line[], question: QuestionDraft): void {
  const label = /^(?:\*\*|__)?(?:a|ans|answer|my answer)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*/i;
  const all = wordsOf(page, run);
  const found = label.exec(all.text);
  splitAnswer(found === null ? all : subPassage(all, found[0].length, all.text.length), question);
}

/** One line may be answer and reflection: "I said two replicas, but I could have drawn them" (FORMATS.md). */
export function splitAnswer(words: Passage, question: QuestionDraft): void {
  const lineStart = words.text.lastIndexOf('\n') + 1;
  const cut = reflectionStart(words.text.slice(lineStart));
  const start = cut < 0 ? -1 : lineStart + cut;
  const answer = start < 0 ? words : subPassage(words, 0, withoutEnd(words.text.slice(0, start), ' \t\r\n,;').length);
  if (answer.text !== '' && !isPlaceholder(answer.text)) question.answers.push({ words: answer, speaker: null, form: formOf(answer.text) });
  if (start >= 0) question.reflections.push(subPassage(words, start, words.text.length));
}
