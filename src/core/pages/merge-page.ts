import { fingerprint } from './fingerprint';
import { dropProperty, ensureProperties, propertyLine, renderFrontMatter } from './front-matter';
import { parsePage, renderBlock, renderInner, type FoundBlock } from './managed-blocks';
import type { Block, Page, Property } from './page';

/** Marks a critique whose note is no longer there. */
export const sourceGone: Property = { key: 'source-gone', value: 'true' };

const offerPrefix = 'offer-';

/** The id that a block is linked by. An offer beside it has one of its own: two equal ids in one note lead nowhere. */
const blockId = /^\^[A-Za-z0-9-]+$/gm;

/** Stands before the blocks whose question is gone; the heading is the only text of ours among the user's. */
const keptHeading: Block = {
  section: 'kept', id: '-', words: '', text: '## Kept: your changes to questions that are no longer in the note',
};

/** A block in the file, with the user's own text that follows it and travels with it. */
interface Train {
  readonly block: FoundBlock;
  tail: string;
  /** Whether an offer that nobody touched stands beside it. */
  offered: boolean;
}

/** A block as it will stand in the file, and the user's own text after it. */
interface Car {
  readonly text: string;
  readonly tail: string;
}

interface Found {
  head: string;
  readonly trains: Map<string, Train>;
}

/**
 * The text of a page of ours after the coach has had its say. Blocks nobody edited are brought up to date; an edited
 * one stays byte for byte and gets an offer beside it, once, where the coach has new text. The user's own text stays
 * after the block it follows. `renamed` leads from the id of a fresh block to the id its question had in this file.
 * Merging the same page again changes nothing.
 */
export function mergePage(existing: string | null, fresh: Page, renamed: ReadonlyMap<string, string> = new Map()): string {
  if (existing === null || existing.trim() === '') return renderPage(fresh, '\n');
  const bom = existing.startsWith('\uFEFF') ? '\uFEFF' : '';
  const eol = eolOf(existing);
  const found = findTrains(existing.slice(bom.length));
  const cars = fresh.blocks.map((block) => carOf(block, claim(found.trains, block, renamed), eol));
  const head = ensureProperties(dropProperty(found.head, sourceGone), fresh.properties, eol);
  return bom + joinCars(head, [...cars, ...leftOver(found.trains, eol)], eol);
}

/** Whether we may write into a file: it is blank, its front matter says that it is ours, or it holds a block of ours. */
export function isPageOfOurs(text: string): boolean {
  return text.trim() === '' || propertyLine(text, 'interview-coach') !== null || parsePage(text).some((piece) => 'block' in piece);
}

/** The text of a page that is written for the first time. */
export function renderPage(page: Page, eol: string): string {
  return joinCars(renderFrontMatter(page.properties, eol), page.blocks.map((block) => carOf(block, null, eol)), eol);
}

/** The text of a page with the mark that its source is gone; nothing else changes. */
export function markSourceGone(text: string): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return bom + ensureProperties(text.slice(bom.length), [sourceGone], eolOf(text));
}

/** Takes a page apart into blocks with their tails; offers nobody touched are noted and left out, edited ones are the user's text. */
function findTrains(text: string): Found {
  const found: Found = { head: '', trains: new Map() };
  const offers = new Set<string>();
  let current: Train | null = null;
  for (const piece of parsePage(text)) {
    let own = 'text' in piece ? piece.text : '';
    if ('block' in piece) {
      const { block } = piece;
      const key = keyOf(block.marker.section, block.marker.id);
      const offer = block.marker.section.startsWith(offerPrefix);
      if (offer && !block.edited) offers.add(key.slice(offerPrefix.length));
      else if (!offer && !found.trains.has(key)) found.trains.set(key, (current = { block, tail: '', offered: false }));
      else if (block.edited) own = block.inner;
    }
    if (current === null) found.head = joinOwn(found.head, own);
    else current.tail = joinOwn(current.tail, own);
  }
  for (const key of offers) {
    const train = found.trains.get(key);
    if (train !== undefined) train.offered = true;
  }
  return found;
}

/** Takes the block out of the file that this fresh block replaces; null where there is none. */
function claim(trains: Map<string, Train>, block: Block, renamed: ReadonlyMap<string, string>): Train | null {
  const keys = [keyOf(block.section, renamed.get(block.id) ?? block.id), keyOf(block.section, block.id)];
  const key = keys.find((each) => trains.has(each));
  const train = key === undefined ? undefined : trains.get(key);
  if (key !== undefined) trains.delete(key);
  return train ?? null;
}

/** What no fresh block has claimed: edited blocks and the user's own text, under a heading. */
function leftOver(trains: Map<string, Train>, eol: string): readonly Car[] {
  const heading = claim(trains, keptHeading, new Map());
  const left = [...trains.values()];
  const edited = left.filter((train) => train.block.edited).map((train) => keptCar(train, eol));
  const own = left.filter((train) => !train.block.edited && train.tail.trim() !== '').map((train) => train.tail);
  const tail = [heading?.tail ?? '', ...own].reduce(joinOwn);
  if (edited.length === 0 && tail.trim() === '' && heading?.block.edited !== true) return [];
  return [{ ...carOf(keptHeading, heading, eol), tail }, ...edited];
}

/** A block with what stands beside it: an offer, where the user has edited it and the coach has new words. */
function carOf(block: Block, train: Train | null, eol: string): Car {
  const { section, id, words } = block;
  const written = fingerprint(block.text);
  if (train === null || !train.block.edited || fingerprint(train.block.inner) === written) {
    const same = train !== null && fingerprint(train.block.inner) === written;
    const inner = same ? train.block.inner : renderInner(block.text, eol);
    return { text: renderBlock({ section, id, words, written, offered: null }, inner, eol), tail: train?.tail ?? '' };
  }
  const before = train.block.marker;
  const unchanged = written === before.written;
  const offer = !unchanged && (written !== before.offered || train.offered);
  const offered = unchanged ? withoutOffer(train) : written;
  const kept = renderBlock({ section, id, words, written: before.written, offered }, train.block.inner, eol);
  return { text: kept + (offer ? `${eol}${renderOffer(block, eol)}` : ''), tail: train.tail };
}

function keptCar(train: Train, eol: string): Car {
  const marker = { ...train.block.marker, offered: withoutOffer(train) };
  return { text: renderBlock(marker, train.block.inner, eol), tail: train.tail };
}

/** What to remember once an offer is taken back: nothing if we took it, the offer if the user did. */
function withoutOffer(train: Train): string | null {
  return train.offered ? null : train.block.marker.offered;
}

function renderOffer(block: Block, eol: string): string {
  const own = block.text.replace(blockId, (id) => `${id}-offer-${fingerprint(block.text).slice(0, 8)}`);
  const lines = ['> [!tip]- The coach has new text for this', ...own.split('\n').map((line) => `> ${line}`.trimEnd())];
  const text = lines.join('\n');
  const marker = { ...block, section: offerPrefix + block.section, written: fingerprint(text), offered: null };
  return renderBlock(marker, renderInner(text, eol), eol);
}

/** The line end of the first line. */
function eolOf(text: string): string {
  return text.slice(0, text.indexOf('\n') + 1).endsWith('\r\n') ? '\r\n' : '\n';
}

function keyOf(section: string, id: string): string {
  return `${section} ${id}`;
}

/** The user's own texts one after the other; blank lines before a text that follows are ours, not the user's. */
function joinOwn(first: string, second: string): string {
  if (second === '') return first;
  if (first.trim() === '') return second;
  return first.endsWith('\n') ? first + second : `${first}\n${second}`;
}

function joinCars(head: string, cars: readonly Car[], eol: string): string {
  const bareFence = head.endsWith(`---${eol}`) && !head.endsWith(eol + eol);
  const parts = cars.map(({ text, tail }, i) => {
    const last = i === cars.length - 1;
    return text + (last && tail.trim() === '' ? '' : ownText(tail, last, eol));
  });
  return [bareFence ? head + eol : ownText(head, false, eol), ...parts].join('');
}

/** A text with what keeps it apart from a block that follows. */
function ownText(text: string, last: boolean, eol: string): string {
  if (last) return text;
  if (text === '') return eol;
  return text.endsWith('\n') ? text : text + eol + eol;
}
