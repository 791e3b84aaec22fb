import { emptyReading, joinReadings, questionDraft, type Reading, readingOf } from '../drafts';
import { withoutEnd } from '../edges';
import { isUnfilled, labelledStories } from '../labelled-story';
import type { Layout } from '../layout';
import { headingAbove, type Line, type Page } from '../page';
import { passageOf } from '../passage';
import { starLabelAt } from '../star-labels';
import { formOf } from '../wording';

/** `**Question:** ..` with the labels of a story right below it, and no turn of an answer between. */
export const storyQuestionLabel: Layout = {
  id: 'story-question-label',
  read: (page, isFree) => joinReadings(page.lines.filter((line) => isFree(line.index)).map((line) => readBelow(page, line, isFree))),
};

const label = /^(?:\*\*|__)?(?:(?:interview|behaviou?ral) )?(?:Q|question|prompt|pregunta|pergunta|frage|domanda|вопрос|问题|面试题|질문|質問)[ \t]*\d{0,3}[ \t]*[.:)：](?:\*\*|__)?[ \t]*(?=\S)/i;

/** What such a label may begin with. */
const openings: ReadonlySet<string> = new Set('*_qQiIbBpPfFdDвВ问面질質');

function readBelow(page: Page, line: Line, isFree: (line: number) => boolean): Reading {
  const dress = line.kind === 'text' && line.words.length <= 600 && openings.has(line.words[0] ?? '') ? label.exec(line.words) : null;
  if (dress === null || !opensStory(page, line.index + 1)) return emptyReading;
  const end = endBelow(page, line.index + 1, isFree);
  const stories = labelledStories(page, line.index + 1, end);
  if (stories.length === 0) return emptyReading;
  const words = passageOf(page.text, { from: line.body + dress[0].length, to: line.body + withoutEnd(line.words, '*_ \t').length });
  const question = questionDraft(words, 'section', { category: headingAbove(page, line.index)?.plain ?? null });
  const drafts = stories.map(({ form, span, parts }) => ({ title: words.text, form, questions: [question], column: null, span, labelled: form !== 'idea', parts }));
  for (const story of stories.filter((each) => !isUnfilled(each))) question.answers.push({ words: story.words, speaker: null, form: formOf(story.words.text) });
  const blanks = stories.flatMap((story, index) => story.blanks.map((blank) => ({ label: blank, question, story: drafts[index] ?? null })));
  return readingOf({ questions: [question], stories: drafts, blanks, claims: [[line.index, end]] });
}

/** Whether the next words are labelled as a situation or task: an `A:` would be an answer. */
function opensStory(page: Page, from: number): boolean {
  const next = page.lines.slice(from, from + 3).find(({ kind }) => kind !== 'blank');
  const opened = next?.kind === 'text' ? starLabelAt(next.words) : null;
  return opened !== null && (opened.part === 'situation' || opened.part === 'task');
}

/** Up to a heading, a rule, the next such question, or a line that is taken. */
function endBelow(page: Page, from: number, isFree: (line: number) => boolean): number {
  let end = from;
  for (let line = page.lines[end]; line !== undefined; line = page.lines[end]) {
    if (line.kind === 'heading' || line.kind === 'rule' || !isFree(end) || label.test(line.words.slice(0, 60))) break;
    end += 1;
  }
  return end;
}
