import type { PartName } from './interview-note';
import type { Page } from './page';
import type { Opening, Stretch } from './star-openings';

/**
 * Whether the labels of a code fence are a story by letters alone: S, A and R at the starts of lines, in this order and each
 * once, with three words or more behind a colon, and no other capital letter with a colon beside them.
 */
export function tellsInLetters(page: Page, stretch: Stretch, openings: readonly Opening[]): boolean {
  return areInOrder(openings) && openings.every(tells) && !hasForeignLetter(page, stretch);
}

const inOrder: readonly (PartName | null)[] = ['situation', 'task', 'action', 'result', 'learning'];

function areInOrder(openings: readonly Opening[]): boolean {
  const places = openings.map(({ part }) => inOrder.indexOf(part));
  return [0, 2, 3].every((place) => places.includes(place)) && places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));
}

function tells({ at, words, line }: Opening): boolean {
  return at === line.body && /[:：]/.test(line.words.slice(0, words - at)) && /\S+[ \t]+\S+[ \t]+\S/.test(line.words.slice(words - at));
}

function hasForeignLetter(page: Page, { from, to }: Stretch): boolean {
  return page.lines.slice(from, to).some(({ words }) => /^[B-KM-QU-Z][ \t]?:/.test(words));
}
