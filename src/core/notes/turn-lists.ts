import { firstItem, headsFollowUps } from './follow-up-heads';
import { headingAbove, type Line, type Page } from './page';
import { unwrittenLabel } from './turn-labels';
import type { Cast, LabelledLine } from './turn-lines';
import { answerStart } from './same-line-answer';
import { asks } from './wording';

/** The cast with each item below "Follow-ups:" as a turn of its own, where a turn stands above it in the same section. */
export function withFollowUpLists(page: Page, cast: Cast, isFree: (line: number) => boolean): Cast {
  const added = page.lines.filter((line) => headsFollowUps(page, line) && isFree(line.index) && isInTalk(page, line, cast)).flatMap((line) => itemsBelow(page, line, isFree));
  const heads = new Set(added.map(({ line }) => line.index));
  const beside = page.lines.filter((line) => isFree(line.index) && !heads.has(line.index) && !cast.openings.has(line.index) && isAnsweredItem(page, line) && isInTalk(page, line, cast));
  if (added.length === 0 && beside.length === 0) return cast;
  const all = [...cast.openings.values(), ...added, ...beside.map((line) => opening(line, 'asker', false))].sort((a, b) => a.line.index - b.line.index);
  return { ...cast, openings: new Map(all.map((each) => [each.line.index, each])) };
}

/** Whether an entry below what was said asks, and is answered behind an arrow on its line: `- how much? -> 80k`. No other text stands below it. */
function isAnsweredItem(page: Page, line: Line): boolean {
  if (!asksAndAnswers(line)) return false;
  const below = page.lines[line.index + 1];
  return below?.kind !== 'text' || below.mark !== null;
}

function asksAndAnswers({ kind, mark, words }: Line): boolean {
  return kind === 'text' && mark !== null && answeredBehindArrow.test(words.slice(0, longestItem)) && answerStart(words) !== null;
}

const longestItem = 300;
const answeredBehindArrow = /^[^?？]{6,200}[?？]["”]?[ \t]+(?:[-=]+>|→|⇒)[ \t]+\S/;

function isInTalk(page: Page, { index }: Line, { openings }: Cast): boolean {
  const top = headingAbove(page, index)?.line ?? -1;
  for (let at = index - 1; at > top; at--) if (openings.has(at)) return true;
  return false;
}

/** What opens a turn below the head: the head itself, which says nothing, each item, and the answer below one that asks. */
function itemsBelow(page: Page, head: Line, isFree: (line: number) => boolean): readonly LabelledLine[] {
  const found: LabelledLine[] = [opening(head, 'asker', true)];
  const outer = firstItem(page, head.index)?.indent ?? 0;
  let answers = false;
  for (let at = head.index + 1; at < page.lines.length; at++) {
    const line = page.lines[at];
    if (line === undefined || !isFree(at)) break;
    if (line.kind === 'blank') continue;
    const isItem = line.mark !== null && line.indent <= outer;
    if (line.kind !== 'text' || (!isItem && line.indent <= outer)) break;
    if (isItem) found.push(opening(line, 'asker', false));
    else if (answers) found.push(opening(line, 'candidate', false));
    answers = isItem && asks(line.words);
  }
  return found;
}

function opening(line: Line, role: 'asker' | 'candidate', isEmpty: boolean): LabelledLine {
  const label = unwrittenLabel(role, `follow-up ${String(line.index)}`, role === 'asker');
  return { line, place: 'list', label, role, byHeading: 'unknown', opensSection: false, from: isEmpty ? line.to : line.body, to: line.to };
}
