import type { Passage } from '../../text/span';
import { emptyReading, joinReadings, questionDraft, type Reading } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Page } from '../page';
import { areGuidance } from '../star-guidance';
import { htmlWords } from '../star-html';
import { isPlaceholder, splitStar } from '../star-text';
import { formOf, isPrompt } from '../wording';

/** `<details><summary>question</summary>` with labelled parts in HTML below. */
export const storyHtml: Layout = {
  id: 'story-html',
  read: (page, isFree) => joinReadings(foldsIn(page, isFree).map((fold) => readFold(page, fold))),
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
    else if (/^<details\b/i.test(words)) open = { from: index, summary: -1 };
    if (open === null) continue;
    if (open.summary < 0 && /<\/summary>/i.test(words)) open.summary = index;
    if (!/<\/details>/i.test(words)) continue;
    if (open.summary >= 0) folds.push({ ...open, to: index + 1 });
    open = null;
  }
  return folds;
}

function readFold(page: Page, { from, summary, to }: Fold): Reading {
  const body = htmlWords(page, summary + 1, to);
  const star = splitStar(body);
  if (star === null || areGuidance(star.parts)) return emptyReading;
  const asked = htmlWords(page, from, summary + 1);
  const parts = Object.fromEntries(Object.entries(star.parts).filter(([, part]: [string, Passage]) => !isPlaceholder(part.text)));
  const question = isPrompt(asked.text) ? questionDraft(asked, 'section', { category: headingAbove(page, from)?.plain ?? null }) : null;
  question?.answers.push({ words: body, speaker: null, form: formOf(body.text) });
  const questions = question === null ? [] : [question];
  const story = { title: asked.text, form: 'full' as const, questions, column: null, span: { from: body.from, to: body.to }, labelled: true, parts };
  return { ...emptyReading, questions, stories: [story], blanks: star.blanks.map((label) => ({ label, question, story })), claims: [[from, to]] };
}
