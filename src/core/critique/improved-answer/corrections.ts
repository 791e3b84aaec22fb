import { misspelt } from './misspelt-words';
import { outsideQuotes } from './quoted';

export interface Correction {
  readonly words: string;
  readonly now: string;
}

export interface Corrected {
  readonly text: string;
  /** What was put right, in the order of the table; a small "i" is not listed. */
  readonly made: readonly Correction[];
}

interface Slip {
  readonly words: RegExp;
  /** From the groups of what was found. */
  readonly by: (groups: readonly string[]) => string;
}

const PEOPLE = 'developer|engineer|programmer|architect|tester|analyst|consultant|administrator';
const TRADES = 'full[- ]stack|back[- ]?end|front[- ]?end|software|senior|junior|lead|web|data|java|python|mobile|devops|cloud|qa|test|android|ios|application|ml|ai|site reliability|platform|machine learning';
const AMOUNT = '\\d+\\+?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many';

/** Slips of typing and of English as a second language that can be meant in one way only. */
const SLIPS: readonly Slip[] = [
  { words: /\b(do|did|does|ca|could|would|should|is|was|were|have|has|had|wo|are)nt\b/giu, by: ([verb = '']) => `${verb}n't` },
  { words: /\b([Ii])(m|ve)\b(?!['\u2019])/gu, by: ([, rest = '']) => `I'${rest}` },
  {
    words: new RegExp(`\\b(I['\\u2019]m|I am)((?: (?:completely|mainly|purely|primarily|currently|also|now|basically))?) ((?:(?:${TRADES}) ){0,4}(?:${PEOPLE}))\\b`, 'giu'),
    by: ([subject = '', adverb = '', role = '']) => `${subject}${/also|now|currently|primarily|mainly/iu.test(adverb) ? adverb : ''} ${/^[aeio]/iu.test(role) ? 'an' : 'a'} ${role}`,
  },
  { words: new RegExp(`\\b(I|we)(?: am|'m|\\u2019m| are)? having (?=(?:around |about |over |more than |total )?(?:${AMOUNT})\\b|(?:good |hands-on )?(?:experience|knowledge)\\b)`, 'giu'), by: ([subject = '']) => `${subject} have ` },
  { words: new RegExp(`\\bsince (?=(?:(?:the )?(?:last|past) )?(?:${AMOUNT}) (?:years|months|weeks|days)\\b(?! ago))`, 'giu'), by: () => 'for ' },
  { words: new RegExp(`\\bfrom (?=(?:last|past) (?:${AMOUNT}) (?:years|months|weeks|days)\\b)`, 'giu'), by: () => 'for the ' },
  { words: /\b(discuss(?:ed|ing)?) about\b/giu, by: ([verb = '']) => verb },
  { words: /((?:^|[.?!] )because) (?!of )(?=(?:\S+ )?\p{L}+(?:tions?|ments?|ness|ities|ity)(?=\.|$))/gimu, by: ([because = '']) => `${because} of ` },
];

/** Letters that are spelt out stay: "the a p i". */
const ENDS_SPELT = /(?:^|\s)\p{L}$/u;
const SMALL_I = /(^|[\s(,;"\u201C])i(?=[\s,;]|['\u2019](?:m|d|ve|ll)\b)/gu;
/** Small letters only: what has a capital may be a name. */
const WORD = /\p{L}+/gu;

/** The words with slips of spelling and grammar put right outside quotations, and each of them as it stood and as it stands. */
export function corrected(said: string): Corrected {
  const made: Correction[] = [];
  const note = (words: string, now: string): string => {
    if (words !== now) made.push({ words: words.trim(), now: now.trim() });
    return now;
  };
  const mend = (plain: string): string => SLIPS.reduce(
    (before, { words, by }) => before.replace(words, (found, ...groups: readonly unknown[]) => note(found, by(groups.map(textIn)))),
    plain.replace(SMALL_I, (found, before: string, at: number) => (ENDS_SPELT.test(plain.slice(Math.max(0, at - 2), at)) ? found : `${before}I`)).replace(WORD, (word) => note(word, spelling(word))),
  );
  return { text: outsideQuotes(said, mend), made };
}

function textIn(found: unknown): string {
  return typeof found === 'string' ? found : '';
}

function spelling(word: string): string {
  return misspelt.get(word) ?? word;
}
