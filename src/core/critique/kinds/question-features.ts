import { asksForStory } from './story-form';

/** Something about a question by which it is like others. */
export interface Feature {
  /** Stems of one word or two, `^` where they open the question, `$` where they close it, `~` before the start of a long word; `<..>` for its form. */
  readonly name: string;
  /** The question's own words for it; empty for its form. */
  readonly words: string;
}

/** More words say nothing more of what is asked. */
const MOST_WORDS = 80;
/** Words of shorter questions count in full; of a longer one each counts for less, by the root. */
const FULL_WORDS = 12;
const TO_A_PERSON = /\b(?:you|your|yourself|u)\b/;
/** The first letters of a long word stand for its forms that the bank lacks. */
const BEGINNING = 5;

/** What a question shows of itself, each feature once, and what each counts: 1, or less in a question of more than twelve words. */
export function featuresOf(plain: string): { readonly features: readonly Feature[]; readonly share: number } {
  const spoken = tokensOf(plain);
  const found = new Map<string, string>();
  const note = (name: string, words: string): void => {
    if (!found.has(name)) found.set(name, words);
  };
  spoken.forEach(({ stem, word }, at) => {
    const before = spoken[at - 1];
    note(stem, word);
    if (stem.length > BEGINNING) note(`~${stem.slice(0, BEGINNING)}`, word);
    if (before === undefined) note(`^${stem}`, word);
    else note(`${before.stem} ${stem}`, `${before.word} ${word}`);
    if (at === 1 && before !== undefined) note(`^${before.stem} ${stem}`, `${before.word} ${word}`);
    if (at === spoken.length - 1) note(`${stem}$`, word);
  });
  for (const form of formOf(plain, spoken.length)) note(form, '');
  return { features: [...found].map(([name, words]) => ({ name, words })), share: Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, spoken.length))) };
}

interface Token {
  readonly word: string;
  readonly stem: string;
}

function tokensOf(plain: string): readonly Token[] {
  const spelled = plain.replace(/n't\b/g, ' not').replace(/'re\b/g, ' are').replace(/\bu\b/g, 'you').replace(/\bur\b/g, 'your');
  const found = spelled.match(/[a-z][a-z'+#]*|\d+|[^\0-\x7f]+/g) ?? [];
  return found.slice(-MOST_WORDS).map((word) => ({ word, stem: /^\d/.test(word) ? '0' : stemOf(word) }));
}

/** A word without the endings of English: coarse, but the same for all forms of most words. */
function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const whole = word.replace(/'s$/, '').replace(/(?:ies|ied)$/, 'y').replace(/([^aeiou])\1(?:ing|ed)$/, '$1');
  const ending = /ss$|us$|is$/.test(whole) ? '' : /(?:ing|ed|es|s)$/.exec(whole)?.[0] ?? '';
  const bare = whole.length - ending.length >= 3 ? whole.slice(0, whole.length - ending.length) : whole;
  return bare.replace(/e$/, '').replace(/(...)is$/, '$1iz');
}

function formOf(plain: string, length: number): readonly string[] {
  return [
    lengthName(length),
    ...(asksForStory(plain) ? ['<story>'] : []),
    ...(TO_A_PERSON.test(plain) ? [] : ['<impersonal>']),
  ];
}

function lengthName(length: number): string {
  if (length < 4) return '<title>';
  if (length < 7) return '<short>';
  return length > 20 ? '<long>' : '<middling>';
}
