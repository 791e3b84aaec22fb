import type { Passage } from '../../text/span';
import { joinReadings, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { headingAt, type Line, type Page } from '../page';
import { passageOf } from '../passage';

/** "Prepare stories for:" with a list below: stories the writer wants to have ready, no questions. */
export const storyChecklist: Layout = {
  id: 'story-checklist',
  read: (page, isFree) => {
    const lists = page.lines.filter((line) => mayAnnounce(line) && isFree(line.index)).flatMap((line) => listUnder(page, line, isFree));
    const asked = lists.filter(({ particular }) => particular);
    return joinReadings((asked.length > 0 ? asked : lists).map(({ prompts, claim }) => readingOf({ checklist: prompts, claims: [claim] })));
  },
};

interface Checklist {
  /** Whether it names stories; "Focus areas" are prompts only where nothing more particular is there. */
  readonly particular: boolean;
  readonly prompts: readonly Passage[];
  readonly claim: readonly [number, number];
}

const storyLabel = /^(?:prepare|have|ready|get|write|need|collect|practi[cs]e)?[ \t]*(?:your |my |these |the )?(?:star )?(?:stor(?:y|ies)|examples)[ \t]+(?:ready[ \t]+)?(?:for|about|on|to (?:prepare|have|tell|cover|write))\b.{0,40}$|^stories (?:i need|needed|wanted|ready)\b.{0,20}$/i;
const areaLabel = /^(?:focus areas?|areas to (?:cover|prepare)|topics to prepare|themes to prepare)$/i;

/** A word that all of them hold, so that most lines cost one look. */
const cue = /stor(?:y|ies)|examples|areas?|topics|themes/i;

/** No such label is longer. */
const longestLabel = 200;

function mayAnnounce({ mark, kind, words }: Line): boolean {
  return mark === null && (kind === 'heading' || kind === 'text') && words.length <= longestLabel && cue.test(words);
}

function listUnder(page: Page, line: Line, isFree: (line: number) => boolean): Checklist[] {
  const label = (line.kind === 'heading' ? (headingAt(page, line.index)?.plain ?? '') : line.words).replace(/[*_`:：]/g, '').trim();
  const particular = storyLabel.test(label);
  if (!particular && !areaLabel.test(label)) return [];
  const items = itemsBelow(page, line.index + 1).filter(({ index }) => isFree(index));
  const last = items.at(-1);
  if (last === undefined) return [];
  const prompts = items.map((item) => passageOf(page.text, { from: item.body, to: item.to })).filter(({ text }) => text !== '');
  return [{ particular, prompts, claim: [line.index, last.index + 1] }];
}

/** List items of the first level right below, blank lines between allowed. */
function itemsBelow(page: Page, from: number): readonly Line[] {
  const items: Line[] = [];
  for (const line of page.lines.slice(from, from + 400)) {
    const wraps = line.kind === 'text' && line.mark === null && line.indent > (items[0]?.indent ?? Infinity);
    if (line.kind === 'blank' || wraps) continue;
    if (line.kind !== 'text' || line.mark === null) break;
    if (line.indent <= (items[0]?.indent ?? line.indent)) items.push(line);
  }
  return items;
}
