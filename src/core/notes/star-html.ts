import type { Passage } from '../text/span';
import { withoutEnd } from './edges';
import type { Page } from './page';
import { passageBuilder } from './passage';

const tag = /<(\/?)([a-z][a-z0-9]{0,9})(?:[ \t][^<>\r\n]{0,200})?[ \t]?\/?>/gi;
const breaking = new Set(['br', 'li', 'p', 'div', 'ul', 'ol', 'summary', 'details', 'tr', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'dt', 'dd']);

/** The words between two lines of HTML: tags that break a line as line breaks, all others gone, bullets undone. */
export function htmlWords(page: Page, from: number, to: number): Passage {
  const builder = passageBuilder(page.text);
  let isFresh = true;
  const add = (start: number, end: number): void => {
    const words = page.text.slice(start, end);
    const lead = isFresh ? (/^[ \t]*(?:[-*+•][ \t]+)?/.exec(words)?.[0].length ?? 0) : 0;
    if (words.slice(lead).trim() === '') return;
    builder.source(start + lead, start + withoutEnd(words, ' \t').length);
    isFresh = false;
  };
  const endLine = (): void => {
    if (!isFresh) builder.between('\n');
    isFresh = true;
  };
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    let at = line.from;
    for (const match of page.text.slice(line.from, line.to).matchAll(tag)) {
      add(at, line.from + match.index);
      if (breaking.has((match[2] ?? '').toLowerCase())) endLine();
      at = line.from + match.index + match[0].length;
    }
    add(at, line.to);
    endLine();
  }
  return builder.build(page.lines[from]?.from ?? 0);
}
