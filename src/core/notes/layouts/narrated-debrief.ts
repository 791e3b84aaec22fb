import type { Passage } from '../../text/span';
import { sentences } from '../../text/sentences';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { listsTasks } from '../listed-lines';
import { headingAbove, type Line, type Page } from '../page';
import { passageBuilder, subPassage } from '../passage';
import { announcesQuestions, namesRound } from '../question-signs';
import { formOf, invitesQuestions, reflectionStart, reportsAsking, reportsOwnAsking } from '../wording';

/** A round told in prose: "He then asked .. I said .. I could have ..". Its paragraphs open main questions, what is asked later in one follows up. */
export const narratedDebrief: Layout = {
  id: 'narrated-debrief',
  read: (page, isFree) => {
    const told = paragraphs(page, isFree).filter((lines) => !listsTasks(lines)).map((paragraph) => ({ paragraph, reading: readParagraph(page, paragraph) }));
    const asked = told.reduce((sum, { reading }) => sum + reading.questions.filter(({ reverse }) => !reverse).length, 0);
    const enough = asked >= leastAsked || (asked > 0 && page.lines.some(({ kind, words }) => kind !== 'blank' && words.length < 60 && namesRound(words.replace(/^[#\s*_]{1,10}/, ''))));
    return !enough ? emptyReading : joinReadings(told.map(({ reading }) => reading));
  },
};

/** Fewer reported questions are a remark, unless the note names a round. */
const leastAsked = 2;

/** Runs of unmarked lines that report an asking somewhere. */
function paragraphs(page: Page, isFree: (line: number) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of page.lines) {
    const prose = line.kind === 'text' && line.mark === null && isFree(line.index);
    if (prose) runs.at(-1)?.push(line);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.some(({ words }) => /\b(?:ask|want|question|prob|inquir|enquir)\w*\b/i.test(words)));
}

/** A shorter line before a capital is a title of its own, not wrapped. */
const shortLine = 50;

function readParagraph(page: Page, lines: readonly Line[]): Reading {
  const builder = passageBuilder(page.text);
  lines.forEach((line, index) => {
    if (index > 0) builder.between((lines[index - 1]?.words.length ?? 0) < shortLine && /^\p{Lu}/u.test(line.words) ? '\n' : ' ');
    builder.source(line.body, line.to);
  });
  const first = lines[0];
  const all = builder.build(first?.body ?? 0);
  const category = first === undefined ? null : (headingAbove(page, first.index)?.plain ?? null);
  const questions = readSentences(all, category, isAboveList(page, lines.at(-1)));
  if (questions.length === 0) return emptyReading;
  return readingOf({ questions, claims: [[first?.index ?? 0, (lines.at(-1)?.index ?? 0) + 1]] });
}

function isAboveList(page: Page, last: Line | undefined): boolean {
  const below = page.lines.slice((last?.index ?? 0) + 1, (last?.index ?? 0) + 4).find(({ kind }) => kind !== 'blank');
  return below?.kind === 'text' && below.mark !== null;
}

type Said = 'asked' | 'own' | 'reflection' | 'answer' | 'none';

/** What a list below goes on to name: "started asking me about various parts of the language". */
const asksAbout = /\b(?:ask(?:ed|ing)?|questions?)\b.{0,60}\b(?:various|different|several|multiple|many|some|a few|the following|a couple of|a bunch of|random|basic)\b/i;

function readSentences(all: Passage, category: string | null, listBelow: boolean): QuestionDraft[] {
  const questions: QuestionDraft[] = [];
  let answerFrom: number | null = null;
  const close = (end: number): void => {
    const words = answerFrom === null ? null : subPassage(all, answerFrom, end);
    if (words !== null) questions.at(-1)?.answers.push({ words, speaker: null, form: formOf(words.text) });
    answerFrom = null;
  };
  for (const { text, start, end } of sentences(all.text)) {
    const said = end >= all.text.length && listBelow && asksAbout.test(text) ? 'none' : roleOf(text);
    if (said === 'answer' && questions.length > 0) answerFrom ??= start;
    else close(start);
    const words = subPassage(all, start, end);
    if (said === 'asked') {
      const main = questions.find(({ reverse }) => !reverse) ?? null;
      const reverse = invitesQuestions(text);
      questions.push(questionDraft(words, 'debrief', { parent: reverse ? null : main, category, reverse }));
    } else if (said === 'own') questions.push(questionDraft(words, 'debrief', { reverse: true, category }));
    else if (said === 'reflection') questions.at(-1)?.reflections.push(words);
  }
  close(all.text.length);
  return questions;
}

function roleOf(sentence: string): Said {
  if (announcesAsking(sentence)) return 'none';
  if (/[:：–-]/.test(sentence.slice(-1)) && (/[:：]/.test(sentence.slice(-1)) || announcesQuestions(sentence))) return 'none';
  if (reportsOwnAsking(sentence)) return 'own';
  if (reportsAsking(sentence)) return 'asked';
  return reflectionStart(sentence) >= 0 ? 'reflection' : 'answer';
}

/** "I asked a couple of things about the team", "he started asking questions": that they asked, and not what. A wish for time asks nothing either. */
function announcesAsking(sentence: string): boolean {
  return /\b(?:i|we) (?:then |also |finally )?asked (?:(?:him|her|them|the interviewer) )?(?:(?:a couple of|a few|some|several|many|various|other|more|two|three|my|\d+) )+(?:[a-z]+ )?questions?\b/i.test(sentence) ||
    /\b(?:started|began|kept|continued) (?:asking|with)(?: me)?(?: (?:some|a few|more|many|various|different|several|the|technical|basic|follow-?up))* questions?[^\p{L}]{0,4}$/iu.test(sentence) ||
    /\b(?:i|we) asked (?:(?:him|her|them|the interviewer|the recruiter) )?for (?:(?:a|an|some|more|about|\d+|two|three|ten) )+(?:(?:few|more|extra) )?(?:days?|weeks?|hours?|minutes?|mins?|time|extension|break|hints?|glass)\b/i.test(sentence);
}
