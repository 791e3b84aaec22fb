import { words } from '../text/words';
import type { AnswerDraft, QuestionDraft, Reading } from './drafts';
import { issueScope, namesOwnGap } from './issue-scope';
import type { Line, Page } from './page';
import { passageOf, subPassage } from './passage';
import { formOf, reflectionStart } from './wording';

/**
 * Parts what the writer noted at the end of a note of several questions from the last one ("phone line dropped twice", "blanked
 * on the locks"): it is of the whole round, unless it speaks of that question. What is left of no question is a remark.
 */
export function closingApart(page: Page, reading: Reading): Reading {
  const last = reading.questions.reduce<QuestionDraft | null>((latest, each) => (latest === null || each.words.from > latest.words.from ? each : latest), null);
  if (last === null || last.source === 'table' || last.source === 'section' || !answersInParagraphs(reading.questions, last)) return reading;
  const lines = closingLines(page, last);
  const [first] = lines;
  if (first === undefined) return reading;
  const kept = last.answers.flatMap((answer) => cutAt(answer, first.from));
  const asked = [last.words, ...kept.map(({ words: said }) => said)].map(({ text }) => text).join(' ');
  const ofLast = lines.filter(({ words: line }) => speaksOf(line, asked) && issueScope(line) === 'my-gap');
  if (ofLast.includes(first) && !last.answers.some(({ words: said }) => said.to > first.from)) return reading;
  last.answers.splice(0, last.answers.length, ...kept);
  const reflections = last.reflections.filter(({ from }) => from < first.from);
  last.reflections.splice(0, last.reflections.length, ...reflections, ...ofLast.map(({ body, to }) => passageOf(page.text, { from: body, to })));
  return reading;
}

/** Whether at least two main questions have answers, and none but the last has one of more paragraphs. */
function answersInParagraphs(questions: readonly QuestionDraft[], last: QuestionDraft): boolean {
  const answered = questions.filter(({ answers, parent }) => parent === null && answers.length > 0);
  return answered.length >= 2 && !answered.some((each) => each !== last && each.answers.some(({ words: said }) => /\n[ \t]*\n/.test(said.text)));
}

/** The bare lines at the end of a note, in paragraphs that each begin with an issue, below all that was asked and any answer's first line. */
function closingLines({ lines, text }: Page, { words: asked, answers, reflections }: QuestionDraft): readonly Line[] {
  const least = Math.max(asked.to, ...answers.map(({ words: said }) => firstLineEnd(text, said.from)));
  let closing: readonly Line[] = [];
  for (let end = lines.length; end > 0; end -= 1) {
    const start = paragraphStart(lines, end);
    const [first] = lines.slice(start, end);
    if (first === undefined) continue;
    if (lines[start - 1]?.kind !== 'blank' || first.from < least || !lines.slice(start, end).every(isBare) || !namesIssue(first.words)) break;
    closing = [...lines.slice(start, end), ...closing];
    end = start;
  }
  const [first] = closing;
  const isRead = first !== undefined && [...answers.map(({ words: said }) => said), ...reflections].some(({ to }) => to > first.from);
  return isRead ? closing : [];
}

function firstLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function paragraphStart(lines: readonly Line[], end: number): number {
  let start = end;
  while (start > 0 && lines[start - 1]?.kind === 'text') start -= 1;
  return start;
}

const longestRemark = 160;

function isBare({ kind, mark, indent, quotes, words: line }: Line): boolean {
  return kind === 'text' && mark === null && indent === 0 && quotes === 0 && line.length <= longestRemark && !/^[-=]+>|^[→⇒]|[?？]$|^[^\s:：]{1,20}[:：]/.test(line);
}

function namesIssue(line: string): boolean {
  return namesOwnGap(line) || issueScope(line) !== 'my-gap' || reflectionStart(line) === 0 || /\banswers? (?:was|were|sounded|felt|came)\b/i.test(line);
}

function cutAt(answer: AnswerDraft, at: number): readonly AnswerDraft[] {
  if (answer.words.to <= at) return [answer];
  const end = answer.words.runs.find((run) => run.from + run.length > at);
  if (end === undefined) return [answer];
  const kept = subPassage(answer.words, 0, end.start + Math.max(0, at - end.from));
  return kept.text === '' ? [] : [{ ...answer, words: kept, form: answer.form === 'reported' ? answer.form : formOf(kept.text) }];
}

/** Whether a remark shares a word with what was asked and said, points at it ("this one"), or names nothing of its own. */
function speaksOf(line: string, asked: string): boolean {
  if (/\b(?:here|it|this|that (?:one|question)|last (?:one|question))\b/i.test(line)) return true;
  const own = contentWords(line);
  if (own.size < fewestOwn) return true;
  const said = contentWords(asked);
  return [...own].some((word) => said.has(word));
}

const fewestOwn = 2;

/** Words of four letters or more, without what every remark on a round may hold, by their first six letters. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(words(text).map(({ text: word }) => word.toLowerCase()).filter((word) => word.length >= 4 && !ofRounds.test(word)).map((word) => word.slice(0, 6)));
}

const ofRounds =
  /^(?:answer\w*|question\w*|example\w*|stor(?:y|ies)|minutes?|mins|time|round|interview\w*|said|forgot\w*|blank\w*|stumbl\w*|could\w*|should\w*|would\w*|didn\w*|wasn\w*|have|with|about|from|what|when|where|which|that|this|then|than|them|they|there|again|really|very|much|more|some|never|also|better|know|knew|tell|told|name|need|explain\w*|mention\w*|your|were|been|into|only|just|weak|point|time|work\w*|improve\w*|next|case)$/;
