import { type BlankDraft, readingOf } from '../drafts';
import type { Layout } from '../layout';
import type { Heading, Line, Page } from '../page';
import { passageOf } from '../passage';
import { turnLabelAt } from '../turn-labels';
import { roomLeft } from '../under-question';
import { isPrompt } from '../wording';

/** Headings and labels with nothing under them, wherever no other layout read. Must stand last. */
export const leftBlank: Layout = {
  id: 'left-blank',
  read: (page, isFree) => {
    const headings = page.headings.filter((heading) => isFree(heading.line) && !isPrompt(heading.plain) && isBlankSection(page, heading));
    const labels = page.lines.filter((line) => line.kind === 'text' && isBlankLabel(page, line));
    const blanks: BlankDraft[] = [
      ...headings.map(({ title }) => ({ label: title, question: null, story: null })),
      ...labels.map((line) => ({ label: passageOf(page.text, { from: line.body, to: line.to }), question: null, story: null })),
    ];
    return readingOf({ blanks });
  },
};

/** Nothing below but at most a stub of two words before the next heading or the room left to fill. */
function isBlankSection(page: Page, heading: Heading): boolean {
  const contains = (page.headings[heading.index + 1]?.line ?? heading.end) < heading.end;
  if (heading.plain === '' || contains) return false;
  let stub = 0;
  let blanks = 0;
  for (const line of page.lines.slice(heading.line + 1, heading.end)) {
    blanks = line.kind === 'blank' ? blanks + 1 : 0;
    if (blanks >= roomLeft) break;
    if (line.kind === 'blank') continue;
    stub += line.kind === 'text' && line.mark === null ? line.words.split(/\s+/).length : 3;
    if (stub > 2) return false;
  }
  return true;
}

const endsInColon = /[:：][*_ \t]*$/;

/** A short label with a colon, or in capitals like its neighbour, and no words before what comes next at its level. */
function isBlankLabel(page: Page, line: Line): boolean {
  const withColon = endsInColon.test(line.words) && /^[*_]{0,2}[\p{L}][\p{L} /&-]{1,40}[*_]{0,2}[ \t]*[:：][ \t]*[*_]{0,2}$/u.test(line.words);
  if (!withColon && !isBareCapital(page, line)) return false;
  if (turnLabelAt(line.words)?.role === 'candidate') return false;
  const next = nextWords(page, line.index + 1);
  if (next === undefined || next.kind === 'heading' || next.kind === 'rule') return true;
  return line.mark !== null && (next.mark === null ? next.indent <= line.indent && !withColon : next.indent <= line.indent);
}

/** The next line that is not blank, or null. */
function nextWords(page: Page, from: number): Line | undefined {
  let index = from;
  while (page.lines[index]?.kind === 'blank' && index < from + 200) index += 1;
  return page.lines[index];
}

/** A bullet of one word in capitals beside one that goes on (`- TECH -- ..` above `- BUSINESS`). */
function isBareCapital(page: Page, line: Line): boolean {
  if (line.mark?.kind !== 'bullet' || line.words.includes(' ') || !/^\p{Lu}{3,}$/u.test(line.words)) return false;
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (beside) => beside?.indent === line.indent && /^\p{Lu}{2,}[ \t]*(?:[:=]|[-–]+)[ \t]*\S/u.test(beside.words),
  );
}
