import { normalise } from '../../text/words';
import { likeness, questionTerms, type QuestionTerms } from './question-terms';

/** A question that may be asked again in other words. */
export interface FamilyMember {
  readonly id: string;
  readonly text: string;
  /** The id of its kind; null where none is known. */
  readonly kind: string | null;
}

/**
 * Questions that ask the same in other words, families of two and more, each in the order given. Each is like the first of
 * its family, so that no chain of small steps joins two that differ.
 */
export function questionFamilies(questions: readonly FamilyMember[]): readonly (readonly string[])[] {
  const asked = questions.map(readAsked);
  const parent = asked.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root && parent[root] !== undefined) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  for (const [one, other] of pairsToCompare(asked)) {
    const [first, second] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
    if (first !== second && first !== undefined && second !== undefined && askTheSame(asked[first], asked[second])) parent[second] = first;
  }
  const families = new Map<number, string[]>();
  questions.forEach(({ id }, at) => {
    const family = families.get(rootOf(at));
    if (family === undefined) families.set(rootOf(at), [id]);
    else family.push(id);
  });
  return [...families.values()].filter(({ length }) => length > 1);
}

interface Asked {
  readonly kind: string | null;
  readonly terms: QuestionTerms;
  /** Its bare words. */
  readonly plain: string;
  /** How it asks: what is asked for the reason of something is not what is asked for its workings. */
  readonly form: string;
}

function readAsked({ text, kind }: FamilyMember): Asked {
  const lower = text.toLowerCase().replace(/\u2019/g, "'");
  const form = [/\bwhy\b/.test(lower) ? 'why' : '', /\bnot\b|n't\b|\bnever\b|\bwithout\b/.test(lower) ? 'not' : ''].join(' ');
  return { kind, terms: new Set(questionTerms(text).keys()), plain: normalise(text.slice(0, LONGEST)), form };
}

const LONGEST = 1500;

/** Likeness from which on questions of one kind, or of any, ask the same. */
const SAME_OF_KIND = 0.65;
const SAME_OF_ANY = 0.85;

function askTheSame(one: Asked | undefined, other: Asked | undefined): boolean {
  if (one === undefined || other === undefined || one.form !== other.form) return false;
  if (one.terms.size === 0 && other.terms.size === 0) return one.plain === other.plain;
  const alike = likeness(one.terms, other.terms);
  return alike >= (one.kind !== null && one.kind === other.kind ? SAME_OF_KIND : SAME_OF_ANY);
}

/** Terms held by more questions than this bring nobody together by themselves, so that a vault of many questions takes no square of them. */
const MOST_HOLDING = 200;

/** Pairs that share a term, or have none at all. */
function* pairsToCompare(asked: readonly Asked[]): Generator<readonly [number, number]> {
  const holding = new Map<string, number[]>();
  const bare = new Map<string, number>();
  for (const [at, { terms, plain }] of asked.entries()) {
    if (terms.size === 0 && plain !== '') {
      const first = bare.get(plain);
      if (first === undefined) bare.set(plain, at);
      else yield [first, at];
    }
    const met = new Set<number>();
    for (const term of terms) {
      const others = holding.get(term) ?? [];
      for (const other of others.slice(-MOST_HOLDING)) met.add(other);
      others.push(at);
      holding.set(term, others);
    }
    for (const other of met) yield [other, at];
  }
}
