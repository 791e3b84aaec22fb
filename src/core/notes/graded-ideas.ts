import type { Passage } from '../text/span';
import type { Page } from './page';
import { passageOfLines } from './star-ends';

const grade = /^(?:soft|hard|medium|easy|small|big)(?:[ \t]*\d{1,2})?[ \t]*:?$/i;

/**
 * One-line story ideas under a grade on a line of its own (`soft`, `Hard 2`): the lines right below each grade, up to a
 * blank line or a paragraph after the bullets, which is a note to oneself.
 */
export function gradedIdeas(page: Page, from: number, to: number): readonly Passage[] {
  const ideas: Passage[] = [];
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line?.kind !== 'text' || line.mark !== null || !grade.test(line.words)) continue;
    const words = passageOfLines(page, index + 1, endOfIdea(page, index + 1, to));
    if (words.text !== '') ideas.push(words);
  }
  return ideas;
}

function endOfIdea(page: Page, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const line = page.lines[end];
    if (line?.kind !== 'text' || (line.mark === null && (end > from || grade.test(line.words)))) break;
    end += 1;
  }
  return end;
}
