import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import { labelledStories, type LabelledStory } from '../labelled-story';
import type { Layout } from '../layout';
import { undressedItem } from '../list-items';
import { headingAbove, type Line, type Page } from '../page';
import { passageOf } from '../passage';
import { areGuidance } from '../star-guidance';
import { htmlWords } from '../star-html';
import { tellsOfActions } from '../star-openings';
import { isPlaceholder, splitStar } from '../star-text';
import { formOf, isPrompt } from '../wording';

/** `<details><summary>question</summary>` with labelled parts in HTML below. */
export const storyHtml: Layout = {
  id: 'story-html',
  read: (page, isFree) => joinReadings(foldsIn(page, isFree).map((fold) => readFold(page, fold, isFree))),
};

interface Fold {
  readonly from: number;
  /** Index of the line that ends the summary. */
  readonly summary: number;
  readonly to: number;
}

/** From `<details>` to the first `</details>` or the next `<details>`. */
function foldsIn(page: Page, isFree: (line: number) => boolean): readonly Fold[] {
  const folds: Fold[] = [];
  let open: { from: number; summary: number } | null = null;
  for (const { index, words } of page.lines) {
    if (!isFree(index)) open = null;
    else if (words.startsWith('<') && /^<details\b/i.test(words)) open = { from: index, summary: -1 };
    if (open === null) continue;
    if (open.summary < 0 && /<\/summary>/i.test(words)) open.summary = index;
    if (!/<\/details>/i.test(words)) continue;
    if (open.summary >= 0) folds.push({ ...open, to: index + 1 });
    open = null;
  }
  return folds;
}

function readFold(page: Page, { from, summary, to }: Fold, isFree: (line: number) => boolean): Reading {
  const body = htmlWords(page, summary + 1, to);
  const star = splitStar(body, { acted: tellsOfActions(page) });
  const own = htmlWords(page, from, summary + 1);
  const above = hidesAnswer.test(own.text) ? askedAbove(page, from, isFree) : null;
  const asked = above === null ? own : undressedItem(passageOf(page.text, { from: above.body, to: above.to }));
  const claims = [[above?.index ?? from, to]] as const;
  if (star !== null && areGuidance(star.parts)) return readingOf({ claims });
  const question = isPrompt(asked.text) ? questionDraft(asked, 'section', { category: headingAbove(page, from)?.plain ?? null }) : null;
  const questions = question === null ? [] : [question];
  if (star === null) {
    const stories = labelledStories(page, summary + 1, to - 1);
    if (stories.length > 0) return { ...readStories(stories, asked.text, question), claims };
    if (question === null || body.text === '' || asksInside(page, summary + 1, to)) return emptyReading;
    question.answers.push({ words: body, speaker: null, form: formOf(body.text) });
    return readingOf({ questions, claims });
  }
  const parts = Object.fromEntries(Object.entries(star.parts).filter(([, part]: [string, Passage]) => !isPlaceholder(part.text)));
  question?.answers.push({ words: body, speaker: null, form: formOf(body.text) });
  const story = { title: asked.text, form: 'full' as const, questions, column: null, span: { from: body.from, to: body.to }, labelled: true, parts };
  return readingOf({ questions, stories: [story], blanks: star.blanks.map((label) => ({ label, question, story })), claims });
}

/** A summary that only says that the answer to the line above is folded. */
const hidesAnswer = /^(?:(?:show|view|see|reveal|click (?:here )?(?:for|to (?:see|show|view|reveal))|toggle|expand|my|the|sample|model) ){0,3}(?:answers?|solution|response)\b[^?]{0,12}$|^(?:查看|显示|点击查看|展开)?(?:参考)?答案$|^(?:ver |mostrar )?(?:la |a )?(?:respuesta|resposta|solución|solução)$|^(?:показать )?ответ$|^(?:정답|답변?|답안)(?: 보기)?$/i;

/** The line of text right above a fold that asks. */
function askedAbove(page: Page, from: number, isFree: (line: number) => boolean): Line | null {
  const above = page.lines.slice(Math.max(0, from - 2), from).filter(({ kind }) => kind !== 'blank').at(-1);
  return above?.kind === 'text' && isFree(above.index) && isPrompt(above.words.replace(/^[*_]+/, '')) ? above : null;
}

/** Stories in Markdown inside a fold, a heading per part. */
function readStories(stories: readonly LabelledStory[], title: string, question: QuestionDraft | null): Reading {
  const drafts = stories.map(({ form, span, parts, title: own }) => ({ title: own ?? title, form, span, parts, questions: question === null ? [] : [question], column: null, labelled: true }));
  for (const { words } of stories) question?.answers.push({ words, speaker: null, form: formOf(words.text) });
  const blanks = stories.flatMap((story, index) => story.blanks.map((label) => ({ label, question, story: drafts[index] ?? null })));
  return readingOf({ questions: question === null ? [] : [question], stories: drafts, blanks });
}

/** Whether headings or list items inside ask: the fold is a list of questions. */
function asksInside(page: Page, from: number, to: number): boolean {
  return page.lines.slice(from, to).some(({ kind, mark, words }) => (kind === 'heading' || mark !== null) && isPrompt(words.replace(/^#+\s+/, '')));
}
