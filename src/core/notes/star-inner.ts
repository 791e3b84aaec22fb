import { matchesOf } from '../text/matches';
import { namedBy } from './star-names';

/**
 * Places, in order, where labels stand behind other words in one line: bold ones with a colon, letters in brackets; bare
 * letters and names only where an S, or a situation, and two more stand there.
 */
export function innerLabels(words: string): readonly number[] {
  if (!/[STARLCPO](?:[:：)\]]|[ \t][–—-][ \t])|\*\*|__|\p{L}\)/u.test(words) && (words.match(/[:：]/g)?.length ?? 0) < 3) return [];
  const bold = /\*\*|__/.test(words) ? innersOf(words, boldLetters) : [];
  const bracketed = words.includes(')') ? innersOf(words, bracketNames) : [];
  const named = /[:：].+[:：]/.test(words) ? innersOf(words, plainNames) : [];
  const places = [...marked(words), ...[bold, bracketed, named, innersOf(words, plainLetters)].flatMap((found) => trusted(found))];
  return [...new Set(places)].sort((a, b) => a - b);
}

const mark = /[\s.;,!?。；](\((?:[STARLCPO]|[STARL]{2})\)|\[[STARL]\](?![([])|(?:\*{1,2}|_{1,2})[^*_:：]{1,40}(?:[ \t]?[:：][ \t]?(?:\*{1,2}|_{1,2})|(?:\*{1,2}|_{1,2})[ \t]?[:：]))/g;

function marked(words: string): readonly number[] {
  return /[*_[(]/.test(words) ? matchesOf(words, mark).map(({ index }) => index + 1) : [];
}

interface Inner {
  readonly place: number;
  readonly part: string;
}

/** Labels that need no more than a letter or a name: three different ones, the situation among them. */
function trusted(found: readonly Inner[]): readonly number[] {
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
