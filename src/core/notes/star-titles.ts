import { withoutEnd } from './edges';
import type { Line, Page } from './page';

/** The title that stands above a story in a line of its own. */
export interface StoryTitle {
  readonly text: string;
  /** The first of the lines that lead up to the story: a group over the title may stand above it. */
  readonly line: number;
}

/**
 * The title right above a line where a story begins: a line wholly in bold, a list item that the story stands under, or a short
 * line with a blank one above. Null where none of them stands there.
 */
export function titleAbove(page: Page, below: Line, floor: number): StoryTitle | null {
  const line = wordsAbove(page, below, floor);
  if (line === null || !(isDressed(line) || isOver(line, below) || standsAlone(page, line, below))) return null;
  let first = line;
  for (let above = wordsAbove(page, first, floor); above !== null && isOver(above, first); above = wordsAbove(page, first, floor)) first = above;
  const text = withoutDress(line.words);
  return /^(?:(?:the )?star(?: (?:method|format|answer|story))?|answer|my answer|story|example)?$/i.test(text) ? null : { text, line: first.index };
}

/** The words of a title without number, letter, emphasis and colon. */
export function withoutDress(words: string): string {
  const plain = words.includes('<') ? words.replace(/<\/?[a-z][a-z0-9]{0,9}(?:[ \t][^<>]{0,80})?>/gi, '') : words;
  const bare = plain.slice(0, 300).replace(/^\[![\w-]+\][+-]?[ \t]*/, '').replace(/^(?:[a-z]|\d{1,3})[.)][ \t]+/i, '').replace(/^(?:#{1,6}[ \t]+)?[*_=`\s]+/, '').replace(/^\d{1,3}[.)][ \t]+/, '');
  return withoutEnd(bare, '*_=` \t:：').trim();
}

/** The words in the three lines above; in a fence a rule may stand between. */
function wordsAbove(page: Page, { index: below, kind }: Line, floor: number): Line | null {
  for (let index = below - 1; index >= Math.max(floor, below - 3); index--) {
    const line = page.lines[index];
    if (line === undefined || (line.kind !== kind && line.kind !== 'text' && line.kind !== 'blank')) return null;
    if (line.kind === 'blank' || (kind === 'code' && /^(?:[-=*_─]{3,})$/.test(line.words))) continue;
    return line.words.length <= 160 && !/^(?:`{3}|~{3})/.test(line.words) ? line : null;
  }
  return null;
}

/** Wholly in bold, a letter or number before it or a colon after it at most. */
function isDressed({ words }: Line): boolean {
  return /^(?:[a-z\d]{1,2}[.)][ \t]+)?(\*\*|__)[^*]+\1[ \t]*[:：]?$/i.test(words);
}

/** A list item or lettered line with the other below it, further in. */
function isOver(line: Line, below: Line): boolean {
  const item = line.mark !== null || /^[a-z][.)][ \t]/i.test(line.words);
  return item && line.indent < below.indent;
}

function standsAlone(page: Page, line: Line, below: Line): boolean {
  const above = page.lines[line.index - 1];
  const apart = above === undefined || above.kind !== 'text';
  const inFence = line.kind === 'code' && (above?.kind !== 'code' || /^(?:`{3}|~{3}|[-=*_─]{3,}$)/.test(above.words));
  return (inFence || (apart && line.kind === 'text' && below.index === line.index + 1)) && line.mark === null && line.words.length <= 80 && !/[.,;!]$/.test(line.words);
}
