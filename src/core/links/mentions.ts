import type { Span } from '../text/span';
import { decodedTarget } from './decoded-target';
import { foldLinkName, stepKey, type MentionIndex, type Name, type NameNode } from './mention-index';
import { foldGap, WORD } from './name-words';
import { unlinkableSpans } from './unlinkable';

/** A place of a text that says the name of another note; `text` is how it says it. */
export interface Mention extends Span {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

export interface MentionOptions {
  /** The note that holds the text: it does not mention itself. */
  readonly selfPath: string;
  /** Mentions to pass over, so that a later one of the same note may count. */
  readonly ignores?: (mention: Mention) => boolean;
  /** Where no link may be put, where that is known already. */
  readonly closed?: readonly Span[];
}

/**
 * The first mention of each other note that may become a link, in order. Names are found as whole words in any case, the
 * longest at each place. A note that the text links already is left out, so linking twice changes nothing.
 */
export function mentionsIn(text: string, index: MentionIndex, { selfPath, ignores, closed }: MentionOptions): readonly Mention[] {
  const seen = new Set([selfPath, ...linkedPaths(text, index)]);
  return allMentions(text, index, closed ?? unlinkableSpans(text)).filter((mention) => {
    if (seen.has(mention.path) || ignores?.(mention) === true) return false;
    seen.add(mention.path);
    return true;
  });
}

/** Paths of the notes that the text links to, by wiki link or by Markdown link. */
export function linkedPaths(text: string, index: MentionIndex): readonly string[] {
  const targets = [
    ...[...text.matchAll(/\[\[([^[\]|#^\n\\]{1,500})/gu)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\]\((?=<?([^()<>\n#]{1,500}))/gu)].map((match) => decodedTarget(match[1] ?? '')),
  ];
  return targets.flatMap((target) => index.linkNames.get(foldLinkName(target)) ?? []);
}

interface Found {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
  /** Index of the word after the last one of the mention. */
  readonly next: number;
}

function allMentions(text: string, index: MentionIndex, closed: readonly Span[]): readonly Mention[] {
  const places = [...text.matchAll(WORD)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const mentions: Mention[] = [];
  let wall = 0;
  for (let at = 0; at < places.length; ) {
    const found = longestName(text, places, { at, root: index.root });
    at = found?.next ?? at + 1;
    if (found === null) continue;
    while ((closed[wall]?.to ?? Infinity) <= found.from) wall += 1;
    if ((closed[wall]?.from ?? Infinity) < found.to) continue;
    const { from, to, name } = found;
    mentions.push({ path: name.path, title: name.title, from, to, text: text.slice(from, to) });
  }
  return mentions;
}

interface Start {
  readonly at: number;
  readonly root: NameNode;
}

function longestName(text: string, places: readonly Span[], { at, root }: Start): Found | null {
  const first = places[at];
  let longest: Found | null = null;
  let node: NameNode | undefined = root;
  for (let next = at; first !== undefined && next < places.length; next += 1) {
    const place = places[next];
    if (place === undefined) break;
    const gap = next === at ? '' : text.slice(places[next - 1]?.to ?? 0, place.from);
    node = gap.length > 40 ? undefined : node.next.get(stepKey(gap, text.slice(place.from, place.to)));
    if (node === undefined) break;
    longest = named(text, node.names, { from: first.from, to: place.to, next: next + 1 }) ?? longest;
  }
  return longest;
}

function named(text: string, names: readonly Name[], words: Omit<Found, 'name'>): Found | null {
  for (const name of names) {
    const [from, to] = [words.from - name.before.length, words.to + name.after.length];
    const fits = foldGap(text.slice(Math.max(0, from), words.from)) === name.before && foldGap(text.slice(words.to, to)) === name.after;
    if (fits && standsAlone(text, { from, to })) return { name, from, to, next: words.next };
  }
  return null;
}

const JOINER = /[-_./@\\#&=+:~]/u;
const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Not a part of a longer word, a path, an address or a bracket: "kafka-node", "src/kafka", "kafka.ts", "[kafka". */
function standsAlone(text: string, { from, to }: Span): boolean {
  const [before, beyondBefore] = [text[from - 1] ?? '', text[from - 2] ?? ''];
  const [after, beyondAfter] = [text[to] ?? '', text[to + 1] ?? ''];
  if (isWord(before) || isWord(after) || before === '[' || after === ']') return false;
  return !(JOINER.test(before) && isWord(beyondBefore)) && !(JOINER.test(after) && isWord(beyondAfter));
}

function isWord(char: string): boolean {
  return OF_A_WORD.test(char);
}
