import { emptyReading, joinReadings, questionDraft, type Reading } from '../drafts';
import type { Layout } from '../layout';
import { headingAt, type Line, type Page } from '../page';
import { passageOf } from '../passage';

/** "Questions to ask them" with a list below: asked of the interviewer, never of the candidate (trap 12). */
export const reverseQuestions: Layout = {
  id: 'reverse-questions',
  read: (page, isFree) => joinReadings(page.lines.filter((line) => isFree(line.index)).map((line) => listUnder(page, line, isFree))),
};

const label = /^(?:my |some |good )?questions? (?:to|i|for|that i) (?:ask|want to ask|will ask|asked|them|the (?:interviewer|company|team|panel|manager)|interviewers?|him|her|you)\b.{0,40}$|^(?:reverse interview|(?:do you have (?:any )?|what )questions(?: do you have)?(?: for (?:me|us))?|反问|反问环节)$/i;

function listUnder(page: Page, line: Line, isFree: (line: number) => boolean): Reading {
  if (line.mark !== null || (line.kind !== 'heading' && line.kind !== 'text')) return emptyReading;
  const words = (line.kind === 'heading' ? (headingAt(page, line.index)?.plain ?? '') : line.words).replace(/[*_`?？:：]/g, '').trim();
  if (!label.test(words)) return emptyReading;
  const items: Line[] = [];
  let end = line.index + 1;
  for (; end < page.lines.length; end++) {
    const item = page.lines[end];
    if (item?.kind === 'blank') continue;
    if (item?.kind !== 'text' || item.mark === null || !isFree(end)) break;
    items.push(item);
  }
  if (items.length === 0) return emptyReading;
  const questions = items.map((item) => questionDraft(passageOf(page.text, { from: item.body, to: item.to }), 'list', { reverse: true, category: words }));
  return { ...emptyReading, questions: questions.filter(({ words: asked }) => asked.text !== ''), claims: [[line.index, end]] };
}
