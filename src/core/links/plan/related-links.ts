import { foldLinkName, type MentionIndex } from '../mention-index';
import { linkedPaths } from '../mentions';
import type { RelatedNote } from '../related-notes';
import { isLinkTo, type LinkKnowledge } from './mention-links';

/** A line of the block of related notes, and the section it leads to; null for the note as a whole. */
export interface Bullet {
  readonly heading: string | null;
  readonly line: string;
}

/** A note to be listed as related. */
export interface RelatedLink {
  readonly kind: 'related';
  readonly path: string;
  readonly title: string;
  readonly reasons: readonly string[];
  /** The line as it is to be written: one of the choices. */
  readonly bullet: Bullet;
  /** The whole note first, then its best sections. */
  readonly choices: readonly Bullet[];
}

/** A line of ours that is to go: its note is gone, on the ignore list, or no longer related. */
export interface OutdatedLink {
  readonly kind: 'outdated';
  readonly line: string;
  readonly why: 'gone' | 'ignored' | 'unrelated';
}

export interface RelatedRequest {
  /** The note that the block stands in. */
  readonly path: string;
  /** Best first, no link counted that stands in the block itself. */
  readonly ranked: readonly RelatedNote[];
  /** The lines of the block as it stands. */
  readonly lines: readonly string[];
  /** Paths that the note links in its own text, or is about to. They are not listed, but a line that stands may stay. */
  readonly linked: ReadonlySet<string>;
}

/** How a line of the block is written. */
export type WriteBullet = (link: string, reasons: readonly string[]) => string;

/** Most notes that a block lists (LINKING.md: show three, at most five). */
const mostListed = 5;
/** A line stays while its note is among so many: links that were just written must not turn it out again. */
const mostKept = 20;
/** A note joins a list that stands when it is among the first so many, or before one that is listed, for the same reason. */
const surelyFirst = 2;
const mostHeadings = 3;

/** What changes in the block of related notes, first what goes, then what comes. */
export function relatedLinks(request: RelatedRequest, known: LinkKnowledge, bullet: WriteBullet): readonly (OutdatedLink | RelatedLink)[] {
  const standing = request.lines.filter(isBullet).map((line) => ({ line, paths: linkedPaths(line, known.index) }));
  const outdated = standing.flatMap(({ line, paths }): readonly OutdatedLink[] => {
    const why = whyOutdated(paths, request, known);
    return why === null ? [] : [{ kind: 'outdated', line, why }];
  });
  const listed = new Set(standing.flatMap(({ paths }) => paths));
  const room = mostListed - (standing.length - outdated.length);
  const isFresh = (path: string): boolean => !listed.has(path) && !request.linked.has(path) && whyOutdated([path], request, known) === null;
  const fresh = joining(request.ranked, listed).filter(({ path }) => isFresh(path));
  return [...outdated, ...fresh.flatMap((note) => relatedLink(note, known, bullet)).slice(0, Math.max(0, room))];
}

/** The notes that may come into a list: where one stands, those that the ranking puts clearly there. */
function joining(ranked: readonly RelatedNote[], listed: ReadonlySet<string>): readonly RelatedNote[] {
  if (listed.size === 0) return ranked.slice(0, mostKept);
  const lastListed = ranked.reduce((last, { path }, at) => (listed.has(path) ? at : last), -1);
  return ranked.slice(0, Math.max(surelyFirst, lastListed));
}

/** Whether a line of the block is one of its notes. */
export function isBullet(line: string): boolean {
  return /^\s{0,20}[-*+] /u.test(line);
}

/** The same link to another section of the note, or to the note as a whole; unchanged where that is no choice. */
export function withHeading(link: RelatedLink, heading: string | null): RelatedLink {
  return { ...link, bullet: link.choices.find((choice) => choice.heading === heading) ?? link.bullet };
}

function whyOutdated(paths: readonly string[], { path, ranked, linked }: RelatedRequest, { index, ignorer }: LinkKnowledge): OutdatedLink['why'] | null {
  const known = paths.filter((each) => each !== path && isNote(each, index));
  if (known.length === 0) return 'gone';
  if (known.every((each) => ignorer.ignoresNote(each))) return 'ignored';
  const isRelated = ranked.slice(0, mostKept).some((each) => known.includes(each.path));
  return isRelated || known.some((each) => linked.has(each)) ? null : 'unrelated';
}

function isNote(path: string, index: MentionIndex): boolean {
  return index.linkNames.get(foldLinkName(path))?.includes(path) === true;
}

function relatedLink(note: RelatedNote, known: LinkKnowledge, bullet: WriteBullet): readonly RelatedLink[] {
  const { path, title, reasons } = note;
  const choices = [null, ...headingsOf(note)].flatMap((heading): readonly Bullet[] => {
    const link = heading === null ? known.link(path, title) : known.link(path, `${title}: ${heading}`, heading);
    return isLinkTo(link, path, known.index) ? [{ heading, line: bullet(link, reasons) }] : [];
  });
  const [first] = choices;
  return first?.heading === null ? [{ kind: 'related', path, title, reasons, bullet: first, choices }] : [];
}

/** The best section first; never the title said again. */
function headingsOf({ title, heading, headings }: RelatedNote): readonly string[] {
  const all = new Set([...(heading === null ? [] : [heading]), ...headings]);
  return [...all].filter((each) => each.trim() !== '' && each !== title).slice(0, mostHeadings);
}
