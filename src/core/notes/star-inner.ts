import { matchesOf } from '../text/matches';
import { namedBy } from './star-names';

/** One of these stands in every such label. */
const signs: readonly string[] = [':', ')', ']', '*', '__', '-', '：', '–', '—'];

/**
 * Places, in order, where labels stand behind other words in one line: bold ones with a colon, letters in brackets; bare
 * letters and names only where an S, or a situation, and two more stand there.
 */
export function innerLabels(words: string): readonly number[] {
  if (!signs.some((sign) => words.includes(sign))) return [];
  if (!/[STARLCPO](?:[:：)\]]|[ \t][–—-][ \t])|\*\*|__|\p{L}\)/u.test(words) && (words.match(/[:：]/g)?.length ?? 0) < 3) return [];
  const places = marked(words);
  if (/\*\*|__/.test(words)) places.push(...trusted(innersOf(words, boldLetters)));
  if (words.includes(')')) places.push(...trusted(innersOf(words, bracketNames)));
  if (/[:：].+[:：]/.test(words)) places.push(...trusted(innersOf(words, plainNames)));
  places.push(...trusted(innersOf(words, plainLetters)));
  return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
}

const mark = /[\s.;,!?。；](\((?:[STARLCPO]|[STARL]{2})\)|\[[STARL]\](?![([])|(?:\*{1,2}|_{1,2})[^*_:：]{1,40}(?:[ \t]?[:：][ \t]?(?:\*{1,2}|_{1,2})|(?:\*{1,2}|_{1,2})[ \t]?[:：]))/g;

function marked(words: string): number[] {
  return /[*_[(]/.test(words) ? matchesOf(words, mark).map(({ index }) => index + 1) : [];
}

interface Inner {
  readonly place: number;
  readonly part: string;
}

/** Labels that need no more than a letter or a name: three different ones, the situation among them. */
function trusted(found: readonly Inner[]): readonly number[] {
  if (found.length < 3) return [];
  const parts = new Set(found.map(({ part }) => part));
  return parts.has('situation') && parts.size >= 3 ? found.map(({ place }) => place).filter((place) => place > 0) : [];
}

const boldLetters = /(^|[\s.;,])(?:\*\*|__)([STARL])(?:\*\*|__)(?=[ \t])/g;
const plainLetters = /(^|[\s.;,])([STARL])(?:[:：]|[ \t][–—-][ \t])/g;
const plainNames = /(^|[\s.;!?。；、，])[*_]?(\p{L}[\p{L}\p{M}]{1,15})[*_]?[ \t]?[:：]/gu;
const bracketNames = /(^|[\s.;!?。；])\((\p{L}[\p{L}\p{M} ]{1,20})\)(?=[ \t]*[^\s,.;)])/gu;

function innersOf(words: string, pattern: RegExp): readonly Inner[] {
  const found: Inner[] = [];
  for (const { 1: before = '', 2: name = '', index } of matchesOf(words, pattern)) {
    const named = namedBy(name);
    if (named !== null) found.push({ place: index + before.length, part: named.part });
  }
  return found;
}
