import { quantities } from '../text/numbers';
import { normalise, words, type Slice } from '../text/words';

/** What a word of a quote is worth: a figure that the message names, an amount, any longer word that the message has. */
const WORTH = { figureNamed: 5, amount: 2, named: 1 } as const;
const LONG_WORD = 4;
const LONGEST_READ = 2000;

/** At most so many words of a quote in one run, those that the message speaks of; a mark stands where words are left out. */
export function quoteAround(quote: string, message: string, most: number): string {
  const text = quote.slice(0, LONGEST_READ).replace(/\s+/g, ' ').trim();
  const all = words(text);
  if (all.length <= most) return text;
  const first = bestStart(worthOf(text, all, message), most);
  const [from, to] = [first === 0 ? 0 : (all[first]?.start ?? 0), all[first + most - 1]?.end ?? text.length];
  return `${first === 0 ? '' : '\u2026 '}${text.slice(from, to)}${to < text.length ? ' \u2026' : ''}`;
}

function worthOf(text: string, all: readonly Slice[], message: string): readonly number[] {
  const named = new Set(normalise(message).split(' '));
  const amounts = quantities(text);
  return all.map((word) => {
    const plain = normalise(word.text);
    const isNamed = named.has(plain);
    if (isNamed && /\d/u.test(plain)) return WORTH.figureNamed;
    if (amounts.some(({ start, end }) => start <= word.start && word.end <= end)) return WORTH.amount;
    return isNamed && plain.length >= LONG_WORD ? WORTH.named : 0;
  });
}

/** The earliest start of the run of words that is worth most. */
function bestStart(worth: readonly number[], most: number): number {
  const sumTo = [0];
  for (const [at, each] of worth.entries()) sumTo.push((sumTo[at] ?? 0) + each);
  let [best, start] = [-1, 0];
  for (let at = 0; at + most <= worth.length; at += 1) {
    const sum = (sumTo[at + most] ?? 0) - (sumTo[at] ?? 0);
    if (sum > best) [best, start] = [sum, at];
  }
  return start;
}
