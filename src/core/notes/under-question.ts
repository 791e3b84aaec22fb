import type { Passage } from '../text/span';
import type { QuestionDraft } from './drafts';
import type { LabelledStory } from './labelled-story';
import { headingAt, type Line, type Page } from './page';
import { passageOf } from './passage';
import { endOfWords, passageOfLines } from './star-ends';
import { formOf, opensReflection } from './wording';

/** Blank lines in a row that part what stands below from a heading: room left to be filled. */
export const roomLeft = 5;

/** The lines that belong to a heading. */
export interface Body {
  readonly from: number;
  /** Index after the last line. */
  readonly to: number;
}

interface Filling {
  readonly question: QuestionDraft;
  readonly body: Body;
  readonly stories: readonly LabelledStory[];
}

/** Puts the ladder, the answer and what the writer noted about it under the question. */
export function fillQuestion(page: Page, { question, body, stories }: Filling): void {
  question.levels.push(...ladder(page, body));
  const told = stories.filter(({ form }) => form !== 'idea');
  for (const { words } of told) question.answers.push({ words, speaker: null, form: formOf(words.text) });
  if (stories.length === 0) readProse(page, question, body);
}

const rung = /^((?:staff|principal|senior|lead|mid(?:-level)?|junior|entry|intern|sde[- ]?\d|swe[- ]?\d|l\d|e\d|ic\d|sr|jr)\b[^:–=-]{0,12}?)[ \t]*(?:[:=]|[–-]+)[ \t]+/i;

function ladder(page: Page, body: Body): (Passage & { level: string })[] {
  return page.lines.slice(body.from, body.to).flatMap((line) => {
    const found = line.mark === null ? null : rungOf(line);
    return found === null ? [] : [{ ...passageOf(page.text, { from: line.body + found.length, to: endOfWords(page, line) }), level: found.level }];
  });
}

function rungOf(line: Line): { readonly level: string; readonly length: number } | null {
  const padded = /^sde-\d|^swe-\d/i.test(line.words) ? line.words.replace('-', ' ') : line.words;
  const found = rung.exec(padded);
  return found === null ? null : { level: line.words.slice(0, (found[1] ?? '').length).trim(), length: found[0].length };
}

/** Whether a heading only says that the answer to the one above it follows. */
export function namesAnswer(title: string): boolean {
  return /^(?:(?:the|my|your|sample|full|model|example) )*(?:star(?: (?:answer|story|response|format|method))?|answer|response|story)(?: \(star\))?:?$/i.test(title);
}

/** The prose under a question up to a heading that does not name it, a rule or the room left: answer first, reflections where they begin a paragraph. */
function readProse(page: Page, question: QuestionDraft, body: Body): void {
  let start: number | null = null;
  let blanks = 0;
  const close = (end: number): void => {
    if (start !== null) addProse(page, question, [start, end]);
    start = null;
  };
  for (let index = body.from; index < body.to; index++) {
    const line = page.lines[index];
    if (line === undefined || line.kind === 'rule' || blanks >= roomLeft) return close(index);
    if (line.kind === 'heading') {
      close(index);
      if (!namesAnswer(headingAt(page, index)?.plain ?? '')) return;
      continue;
    }
    blanks = line.kind === 'blank' ? blanks + 1 : 0;
    const reflects = line.kind === 'text' && opensReflection(line.words);
    const apart = line.kind === 'text' && (rungOf(line) !== null || reflects || isOwnWords(question, line));
    if (apart) close(index);
    if (reflects) question.reflections.push(passageOfLines(page, index, index + 1));
    if (!apart && line.kind !== 'blank') start ??= index;
  }
  close(body.to);
}

export function isOwnWords(question: QuestionDraft, line: Line): boolean {
  return line.body <= question.words.from && question.words.to <= line.to;
}

function addProse(page: Page, question: QuestionDraft, [from, to]: readonly [number, number]): void {
  const all = passageOfLines(page, from, to);
  if (all.text !== '') question.answers.push({ words: all, speaker: null, form: formOf(all.text) });
}
