/** One place of a pattern: any of some words or word sequences. */
interface Step {
  readonly choices: readonly (readonly string[])[];
  /** Words that may stand before it. */
  readonly gap: number;
  readonly isOptional: boolean;
}

/** A way to say something, for the words of a question. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Beginnings of words, one of which any question has that meets it; null where none can be named. */
  readonly keys: readonly string[] | null;
}

const GAP = 5;
const START = '^';
const END = '$';

/**
 * Reads patterns that stand between commas: `leave|quit` is either, `learn*` any word that begins so, `move_on` two words as one choice,
 * `~` up to five words of any sort, `new?` a word that may be left out, `^` and `$` the beginning and the end of the question.
 */
export function patternsIn(list: string): readonly Pattern[] {
  return list.split(', ').map((written) => {
    const steps = stepsOf(written.split(' ').filter((token) => token !== ''));
    return { steps, keys: rarestKeys(steps) };
  });
}

function stepsOf(tokens: readonly string[]): readonly Step[] {
  let gap = 0;
  return tokens.flatMap((token): readonly Step[] => {
    if (token === '~') {
      gap = GAP;
      return [];
    }
    const isOptional = token.length > 1 && token.endsWith('?');
    const choices = (isOptional ? token.slice(0, -1) : token).split('|').map((choice) => choice.split('_'));
    const step = { choices, gap, isOptional };
    gap = 0;
    return [step];
  });
}

/** Letters by which a pattern is looked up. */
const KEY = 3;

/** How a word is looked up. */
export function keyOf(word: string): string {
  return word.slice(0, KEY);
}

/** Null where a choice has no word that is long enough to be looked up. */
function keysOf(choices: Step['choices']): readonly string[] | null {
  const keys = choices.map(([first = '']) => (first === START || first === END || (first.endsWith('*') && first.length <= KEY) ? '' : keyOf(first.replace('*', ''))));
  return keys.includes('') ? null : [...new Set(keys)];
}

/** The keys of the step whose words are longest: short words stand everywhere. */
function rarestKeys(steps: readonly Step[]): readonly string[] | null {
  const lengthOf = ({ choices }: Step): number => Math.min(...choices.map(([first = '']) => first.length));
  const keyed = steps.filter((step) => !step.isOptional && keysOf(step.choices) !== null).sort((a, b) => lengthOf(b) - lengthOf(a));
  return keyed[0] === undefined ? null : keysOf(keyed[0].choices);
}

/** Where words first meet a pattern: the place of the first word and the one after the last; null where they do not. */
export function meets(words: readonly string[], { steps }: Pattern): readonly [number, number] | null {
  for (let at = 0; at < words.length; at += 1) {
    const end = stepsMet(words, at, steps);
    if (end !== null) return [at, end];
  }
  return null;
}

function stepsMet(words: readonly string[], from: number, steps: readonly Step[]): number | null {
  const [step, ...rest] = steps;
  if (step === undefined) return from;
  for (let at = from; at <= Math.min(from + step.gap, words.length); at += 1) {
    for (const choice of step.choices) {
      const next = choiceMet(words, at, choice);
      const end = next === null ? null : stepsMet(words, next, rest);
      if (end !== null) return end;
    }
  }
  return step.isOptional ? stepsMet(words, from, rest) : null;
}

function choiceMet(words: readonly string[], from: number, choice: readonly string[]): number | null {
  let at = from;
  for (const part of choice) {
    if (part === START || part === END) {
      if (at !== (part === START ? 0 : words.length)) return null;
    } else if (isWord(words[at], part)) at += 1;
    else return null;
  }
  return at;
}

function isWord(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
