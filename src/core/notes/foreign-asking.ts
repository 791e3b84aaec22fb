import { candidateWord, chineseAsking, chineseOpening, endings, latinOpenings, russianOpening, scriptAsking } from './foreign-asking-words';

/**
 * Whether words ask in another language than English, with or without a question mark: a question word or a request at the
 * start (Romance languages, German, Polish, Russian), or where the language puts it (Chinese, Japanese, Korean, Hindi).
 */
export function asksForeign(words: string): boolean {
  const first = words.charCodeAt(0);
  if (first < 0x250 || words.startsWith('¿')) return opensLatin(words) || (hasOtherScript.test(words) && asksInScript(words));
  return first >= 0x400 && first < 0x530 ? russianOpening.test(words) : asksInScript(words);
}

const hasOtherScript = /[\u0900-\u097F\u3040-\u9FFF\uAC00-\uD7AF]/;

/** The first word is looked up, so that a line without a request costs one look. */
function opensLatin(words: string): boolean {
  const [found, first = ''] = candidateWord.exec(words) ?? [];
  if (found === undefined) return false;
  const pattern = latinOpenings.get(first.toLowerCase());
  return pattern !== undefined && (pattern === null || pattern.test(words.slice(found.length, found.length + 60)));
}

/** Longest words in which a question word may stand anywhere. */
const longestLoose = 60;

function asksInScript(words: string): boolean {
  if (chineseOpening.test(words) || scriptAsking.test(words.slice(0, 200))) return true;
  return words.length < longestLoose ? chineseAsking.test(words) : endings.test(words.slice(-longestLoose));
}
