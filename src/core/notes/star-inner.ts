import { namedBy } from './star-names';

/**
 * Places, in order, where labels stand behind other words in one line: bold ones with a colon, letters in brackets; bare
 * letters and names only where an S, or a situation, and two more stand there.
 */
export function innerLabels(words: string): readonly number[] {
  if (!/[STARLCPO](?:[:：)\]]|[ \t][–—-][ \t])|\*\*|__|\p{L}\)/u.test(words) && (words.match(/[:：]/g)?.length ?? 0) < 3) return [];
  const bold = /\*\*|__/.test(words) ? boldLetters(words) : [];
  const bracketed = words.includes(')') ? bracketNames(words) : [];
  const named = /[:：].+[:：]/.test(words) ? plainNames(words) : [];
  const places = [...marked(words), ...[bold, bracketed, named, plainLetters(words)].flatMap((found) => trusted(found))];
  return [...new Set(places)].sort((a, b) => a - b);
}

function marked(words: string): readonly number[] {
  const found = words.matchAll(/[\s.;,!?。；](\((?:[STARLCPO]|[STARL]{2})\)|\[[STARL]\](?![([])|(?:\*\*|__)[^*_:：]{1,40}(?:[ \t]?[:：][ \t]?(?:\*\*|__)|(?:\*\*|__)[ \t]?[:：]))/g);
  return [...found].map((match) => match.index + 1);
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

function boldLetters(words: string): readonly Inner[] {
  return innersOf(words, /(^|[\s.;,])(?:\*\*|__)([STARL])(?:\*\*|__)(?=[ \t])/g);
}

function plainLetters(words: string): readonly Inner[] {
  return innersOf(words, /(^|[\s.;,])([STARL])(?:[:：]|[ \t][–—-][ \t])/g);
}

function plainNames(words: string): readonly Inner[] {
  return innersOf(words, /(^|[\s.;!?。；、，])(\p{L}[\p{L}\p{M}]{1,15})[ \t]?[:：]/gu);
}

function bracketNames(words: string): readonly Inner[] {
  return innersOf(words, /(^|[\s.;!?。；])\((\p{L}[\p{L}\p{M} ]{1,20})\)(?=[ \t]*[^\s])/gu);
}

function innersOf(words: string, pattern: RegExp): readonly Inner[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const named = namedBy(match[2] ?? '');
    return named === null ? [] : [{ place: match.index + (match[1] ?? '').length, part: named.part }];
  });
}
