import { readUnder } from '../answer-lines';
import { castOf } from '../cast';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading } from '../drafts';
import type { Layout } from '../layout';
import { answeredBelow, groupsOf, type Group } from '../list-groups';
import type { Item } from '../list-items';
import { headingAbove, type Page } from '../page';
import { entrySign, type EntrySign } from '../question-signs';
import { starLabelAt } from '../star-labels';
import { opensAdvice } from '../turns';
import { invitesQuestions } from '../wording';

/**
 * Questions as a list: numbers, bullets, bold titles or bare lines, with answers and follow-ups below. Numbered things may
 * be steps, a timetable, principles or people, so a list counts only where most of its entries ask (traps 10, 16, 24). Beside
 * a talk a list is advice, unless a heading announces questions (trap 26).
 */
export const questionList: Layout = {
  id: 'question-list',
  read: (page, isFree) => {
    const found = groupsOf(page, isFree).map((group) => ({ group, reading: readGroup(page, group) }));
    const guessed = found.some(({ group, reading }) => group.announced === null && reading.questions.length > 0);
    const inTalk = guessed && [...castOf(page, () => true).cast.roles.values()].includes('asker');
    return joinReadings(found.filter(({ group }) => !inTalk || group.announced !== null).map(({ reading }) => reading));
  },
};

function readGroup(page: Page, group: Group): Reading {
  const signs = group.items.map(({ line, words }) => (starLabelAt(line.words) === null ? entrySign(words.text) : 'other'));
  if (!holdsQuestions(page, group, signs)) return emptyReading;
  const questions: QuestionDraft[] = [];
  const source = group.announced === 'round' ? 'debrief' : 'list';
  let main: QuestionDraft | null = null;
  for (const [index, item] of group.items.entries()) {
    const below = page.lines.slice(item.below, item.end);
    const sign = signs[index] ?? 'other';
    if (sign === 'other' || item.words.text === '') continue;
    if (followsUp(item) && main !== null) readUnder(page, [item.line, ...below], { main, questions, asksBelow: true });
    else if (isQuestion(sign, item, group)) {
      const category = headingAbove(page, item.line.index)?.plain ?? null;
      main = questionDraft(item.words, source, { category, reverse: invitesQuestions(item.words.text) });
      questions.push(main);
      readUnder(page, below, { main, questions, asksBelow: true });
    } else if (group.kind === 'title') main = null;
    else if (main !== null) readUnder(page, [item.line, ...below], { main, questions, asksBelow: false });
  }
  const last = group.items.at(-1);
  return { ...emptyReading, questions, claims: [[group.from, last?.end ?? group.from]] };
}

function followsUp({ words }: Item): boolean {
  return /^(?:follow[ -]?ups?|(?:cross|counter) question)\b/i.test(words.text);
}

function isQuestion(sign: EntrySign, { line, words }: Item, group: Group): boolean {
  if (sign === 'asks') return true;
  if (sign === 'names' && group.kind === 'title') return /^[*_]{0,2}(?:Q(?:uestion)?[ \t]*)?\d/i.test(line.words);
  return sign === 'names' && (group.kind !== 'bare' || words.text.split(/\s+/).length <= mostWordsOfBareName);
}

/** A bare line of more words that asks nothing is an answer. */
const mostWordsOfBareName = 4;

/** "Why she asked this" speaks of a question, and announces none. */
function underAdvice(page: Page, { announced, from }: Group): boolean {
  const title = headingAbove(page, from)?.plain ?? '';
  return opensAdvice(title) && (announced === null || /^why\b/i.test(title));
}

/** Whether most entries ask; fewer where a heading or a line above says that questions stand here. */
function holdsQuestions(page: Page, group: Group, signs: readonly EntrySign[]): boolean {
  const counted = signs.filter((sign) => sign !== 'other');
  const asking = counted.filter((sign) => sign === 'asks').length;
  const naming = counted.filter((sign) => sign === 'names').length;
  const share = asking / Math.max(1, counted.length);
  if (group.announced === 'no') return false;
  if (underAdvice(page, group)) return false;
  if (group.kind === 'bare') return asking >= 2 && share >= 0.5;
  if (group.announced === 'questions') return asking > 0 && (asking + naming) * 2 > counted.length;
  if (group.announced === 'round') return (asking + naming) * 2 > counted.length && (asking > 0 || answeredBelow(page, group) || (group.kind === 'number' && naming > 1 && naming === counted.length));
  return asking > 0 && share > 0.5;
}
