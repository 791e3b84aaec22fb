import type { Passage } from '../text/span';
import type { Heading, Page } from './page';
import { passageOf } from './passage';

/** A heading's title without its number and the emphasis around it. */
export function headingWords(page: Page, heading: Heading): Passage {
  const start = heading.title.text.indexOf(heading.plain);
  if (start < 0 || heading.plain === '') return heading.title;
  const from = heading.title.from + start;
  return passageOf(page.text, { from, to: from + heading.plain.length });
}
