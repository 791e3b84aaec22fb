import type { ReadableLine } from './readable-lines';
import { termsIn, type TermReader } from './terms';

/** A short form and the terms of what it stands for: "dlq", ["dead", "letter", "queue"]. */
export interface ShortForm {
  readonly short: string;
  readonly terms: readonly string[];
}

/** What names of three to six words may be shortened to (not to what could be a word itself), and what lines define as in "dead letter queue (DLQ)" or "DLQ (dead letter queue)". */
export function shortFormsIn(names: readonly string[], lines: readonly ReadableLine[], read: TermReader): readonly ShortForm[] {
  const forms = [...names.flatMap(nameForms), ...lines.flatMap(({ text }) => definedForms(text))];
  const byKey = new Map<string, ShortForm>();
  for (const { short, words } of forms) {
    const terms = termsIn(words.join(' '), read);
    if (terms.length > 1) byKey.set(`${short} ${terms.join(' ')}`, { short, terms });
  }
  return [...byKey.values()];
}

interface Written {
  readonly short: string;
  readonly words: readonly string[];
}

const LEAST_WORDS = 3;
const MOST_WORDS = 6;
const WORDS = /[\p{L}\p{N}]{1,40}/gu;
/** Joining words that a short form leaves out, as "SOTA" does not, and "LLM" has none. */
const JOINING = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function nameForms(name: string): readonly Written[] {
  const words = name.match(WORDS) ?? [];
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return [];
  const content = words.filter((word) => !JOINING.has(word.toLowerCase()));
  const shorts = new Set([initials(words), initials(content)].filter((short) => short.length >= LEAST_WORDS && !/[aeiouy]/.test(short)));
  return [...shorts].map((short) => ({ short, words }));
}

function initials(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('').toLowerCase();
}

const DEFINED = /((?:[\p{L}\p{N}]{1,40}[ -]){2,7})["']?\(["']?(\p{Lu}[\p{Lu}\p{N}]{1,7})s?["']?\)/gu;
const EXPLAINED = /(\p{Lu}[\p{Lu}\p{N}]{1,7})["']? \(["']?((?:[\p{L}\p{N}]{1,40}[ -]){1,7}[\p{L}\p{N}]{1,40})["']?\)/gu;

function definedForms(line: string): readonly Written[] {
  if (!line.includes('(')) return [];
  const plain = line.replace(/[*_]{1,3}/g, '');
  const before = [...plain.matchAll(DEFINED)].map((match) => [match[2] ?? '', match[1] ?? ''] as const);
  const after = [...plain.matchAll(EXPLAINED)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
  return [...before, ...after].flatMap(([short, words]) => spelledOut(short.toLowerCase(), words.match(WORDS) ?? []));
}

/** The last words whose initials, with or without joining words, are the short form. */
function spelledOut(short: string, words: readonly string[]): readonly Written[] {
  for (let count = short.length; count <= words.length; count++) {
    const last = words.slice(-count);
    const content = last.filter((word) => !JOINING.has(word.toLowerCase()));
    if (initials(last) === short || initials(content) === short) return [{ short, words: last }];
  }
  return [];
}
