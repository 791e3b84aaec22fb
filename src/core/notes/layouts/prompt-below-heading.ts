import { readUnder } from '../answer-lines';
import { emptyReading, joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { undressedItem } from '../list-items';
import type { Heading, Line, Page } from '../page';
import { passageOf } from '../passage';
import { isPrompt, opensRequest } from '../wording';

/** `## Conflict` with one line below it that asks, section after section; what stands below that line answers it. */
export const promptBelowHeading: Layout = {
  id: 'prompt-below-heading',
  read: (page, isFree) => {
    const found = page.headings.flatMap((heading) => promptBelow(page, heading, isFree) ?? []);
    const requests = found.filter(({ line }) => opensRequest(line.words)).length;
    return found.length < leastSections || requests === 0 ? emptyReading : joinReadings(found.map((each) => readSection(page, each)));
  },
};

/** One section alone may open with a question for its reader. */
const leastSections = 2;

/** No line that asks is longer. */
const longestPrompt = 240;

interface Prompted {
  readonly heading: Heading;
  readonly line: Line;
  /** Index after the last line below it. */
  readonly end: number;
}

/** The only line of the first paragraph below a heading, where it asks "you". */
function promptBelow(page: Page, heading: Heading, isFree: (line: number) => boolean): Prompted | null {
  const at = page.lines[heading.line + 1]?.kind === 'blank' ? heading.line + 2 : heading.line + 1;
  const line = page.lines[at];
  if (line?.kind !== 'text' || line.mark !== null || line.words.length > longestPrompt || !isFree(heading.line) || !isFree(at)) return null;
  if (!/\byou(?:r|rself)?\b/i.test(line.words) || !isPrompt(line.words) || !(opensRequest(line.words) || /[?？]["”*_]{0,3}$/.test(line.words))) return null;
  let end = at + 1;
  while (end < heading.end && isFree(end) && page.lines[end]?.kind !== 'heading' && page.lines[end]?.kind !== 'rule') end += 1;
  const more = page.lines.slice(at + 1, end).filter(({ kind, words }) => kind === 'text' && isPrompt(words)).length;
  return more > 0 ? null : { heading, line, end };
}

function readSection(page: Page, { heading, line, end }: Prompted): Reading {
  const main = questionDraft(undressedItem(passageOf(page.text, { from: line.body, to: line.to })), 'section', { category: heading.plain });
  const questions: QuestionDraft[] = [main];
  const below = page.lines.slice(line.index + 1, end);
  if (below.some(({ kind }) => kind !== 'blank')) readUnder(page, below, { main, questions, asksBelow: false });
  return readingOf({ questions, claims: [[heading.line, end]] });
}
