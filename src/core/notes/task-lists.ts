import type { Passage } from '../text/span';
import type { PartName } from './interview-note';
import type { Page } from './page';
import { isOwn, unquoted } from './star-guidance';
import type { Opening } from './star-openings';

/**
 * A list of what others are to do, or a test case: a story has somebody who tells it, or has more to tell. Only actions and
 * results, a task without a situation, a "Scenario" or an "Expected result" call for that.
 */
export function isTaskList(page: Page, named: readonly Opening[], parts: Readonly<Partial<Record<PartName, Passage>>>): boolean {
  const told = Object.values(parts);
  const isLong = told.some(({ text }) => text.length >= leastTold);
  if (isOtherAcronym(page, named)) return !told.some(({ text }) => isOwn(unquoted(text)) || account.test(text));
  if (told.length === 0 || told.some(({ text }) => isOwn(text))) return false;
  const situation = named.find(({ part }) => part === 'situation');
  if (situation !== undefined) return !isLong && (/^[^\p{L}]*scenario/iu.test(situation.line.words) || told.some(({ text }) => /\bexpected (?:result|outcome)\b.{0,3}:/i.test(text)));
  return !isLong || !named.some(({ part }) => part === 'task');
}

/** Letters from T on, a lone "C" in front of them, as in a list that makes letters of "Category" and "Testing". */
function isOtherAcronym(page: Page, named: readonly Opening[]): boolean {
  const [first] = named;
  if (first?.part !== 'task' || !named.every(({ letter }) => letter)) return false;
  return /^[^\p{L}]{0,4}C(?!\p{L})/u.test(page.lines[first.line.index - 1]?.words.slice(0, 8) ?? '');
}

/** Words that tell how it was, or what was done first. */
const account = /\b(?:was|were|had|did)\b|^[^\p{L}]{0,4}(?:\p{L}{2,14}ed|built|wrote|led|made|cut|ran|took|set up) /iu;

/** A part this long tells something though nobody says "I", in characters. */
const leastTold = 60;
