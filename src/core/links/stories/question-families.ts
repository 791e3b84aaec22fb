import { mapSteps } from '../../notes/steps';
import { onDemand } from '../../text/on-demand';
import { normalise } from '../../text/words';
import { relationOf, WHY_HERE } from './asked-purpose';
import { alikeAsked, askedReady, askedWords, formsApart, type AskedWords } from './asked-words';
import { questionTerms } from './question-terms';

/** A question that may be asked again in other words. */
export interface FamilyMember {
  readonly id: string;
  readonly text: string;
  /** The id of its kind; null where none is known. */
  readonly kind: string | null;
  /** The company that asks; null or left out where none is known. */
  readonly company?: string | null;
  /** Words that tell of what it was asked: its answers, and the question that it follows. */
  readonly context?: string;
}

/**
 * Questions that ask the same in other words, families of two and more, each in the order given. Each is like the first of
 * its family, so that no chain of small steps joins two that differ. What is asked of a system is the same only of one system. Yields now and then.
 */
export function* questionFamilies(questions: readonly FamilyMember[]): Generator<void, readonly (readonly string[])[]> {
  const asked = yield* readAll(questions);
  const isRare = yield* rareTerms(asked);
  yield;
  const parent = asked.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root && parent[root] !== undefined) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  let compared = 0;
  for (const [one, other] of pairsToCompare(asked)) {
    compared += 1;
    if (compared % COMPARED_IN_STEP === 0) yield;
    const [first, second] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
    if (first !== second && first !== undefined && second !== undefined && askTheSame(asked[first], asked[second], isRare)) parent[second] = first;
  }
  const families = new Map<number, string[]>();
  questions.forEach(({ id }, at) => {
    const family = families.get(rootOf(at));
    if (family === undefined) families.set(rootOf(at), [id]);
    else family.push(id);
  });
  return [...families.values()].filter(({ length }) => length > 1);
}

/** Far less than 8 ms of work. */
const READ_IN_STEP = 4;
const COMPARED_IN_STEP = 200;

/** What was read of a question holds as long as it is the same value. */
const known = new WeakMap<FamilyMember, Asked>();

function* readAll(questions: readonly FamilyMember[]): Generator<void, readonly Asked[]> {
  const fresh = questions.filter((question) => !known.has(question));
  if (fresh.length > 0) yield* askedReady();
  const read = yield* mapSteps(fresh, readAsked, READ_IN_STEP);
  fresh.forEach((question, at) => { if (read[at] !== undefined) known.set(question, read[at]); });
  return questions.map((question) => known.get(question) ?? readAsked(question));
}

interface Asked extends AskedWords {
  readonly kind: string | null;
  /** Its bare words. */
  readonly plain: string;
  /** Terms of what surrounds it, read where they are needed. */
  readonly around: () => ReadonlySet<string>;
}

function readAsked({ text, kind, company, context = '' }: FamilyMember): Asked {
  const read = askedWords(text, kind);
  const isOfCompany = read.purpose?.id === WHY_HERE && typeof company === 'string' && company.trim() !== '';
  return {
    ...read, kind, plain: normalise(text.slice(0, LONGEST)),
    ...(isOfCompany && read.purpose ? { purpose: { ...read.purpose, about: new Set(questionTerms(company).keys()) } } : {}),
    around: onDemand(() => new Set([...questionTerms(context.slice(0, LONGEST)).keys()].filter((term) => !/^\d+$/.test(term)))),
  };
}

const LONGEST = 1500;

type IsRare = (term: string) => boolean;

/** A term around few questions on work tells which work it is. */
const RARE_SHARE = 0.08;
const RARE_AT_LEAST = 4;

function* rareTerms(asked: readonly Asked[]): Generator<void, IsRare> {
  const onWork = asked.filter(({ purpose }) => purpose?.isOnWork === true);
  const holding = new Map<string, number>();
  for (const [at, { around }] of onWork.entries()) {
    for (const term of around()) holding.set(term, (holding.get(term) ?? 0) + 1);
    if (at % READ_IN_STEP === 0) yield;
  }
  const most = Math.max(RARE_AT_LEAST, onWork.length * RARE_SHARE);
  return (term) => (holding.get(term) ?? 0) <= most;
}

/** Likeness from which on questions of one kind, or of any, ask the same. */
const SAME_OF_KIND = 0.68;
const SAME_OF_ANY = 0.72;

function askTheSame(one: Asked | undefined, other: Asked | undefined, isRare: IsRare): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.plain === other.plain) return true;
  const alike = alikeAsked(one, other);
  const relation = relationOf(one.purpose, other.purpose);
  if (relation === null || one.purpose?.isOnWork !== true) return alike >= (one.kind !== null && one.kind === other.kind ? SAME_OF_KIND : SAME_OF_ANY);
  return !formsApart(one.form, other.form) && ofOneWork(one, other, isRare) >= NEEDED[relation];
}

/** Rare terms that the surroundings of two questions on work must share. */
const NEEDED = { 'apart': Infinity, 'other things': 3, 'one is open': 2, 'both are open': 1, 'shared': 1 } as const;
/** Terms below which surroundings tell nothing, and what they count then: nothing speaks against one work. */
const FEW = 15;
const UNTOLD = 1;

function ofOneWork({ around: one }: Asked, { around: other }: Asked, isRare: IsRare): number {
  let shared = 0;
  for (const term of one()) if (other().has(term) && isRare(term)) shared += 1;
  return Math.max(shared, Math.min(one().size, other().size) < FEW ? UNTOLD : 0);
}

/** Terms held by more questions than this bring nobody together by themselves, so that a vault of many questions takes no square of them. */
const MOST_HOLDING = 200;
/** Questions of one purpose that each further one is held against: the first, which lead their families. */
const MOST_OF_PURPOSE = 60;

/** Pairs that share a purpose or a term, or have none at all. */
function* pairsToCompare(asked: readonly Asked[]): Generator<readonly [number, number]> {
  const holding = new Map<string, number[]>();
  const bare = new Map<string, number>();
  for (const [at, { weights, plain, purpose }] of asked.entries()) {
    const first = bare.get(plain);
    if (first === undefined && plain !== '') bare.set(plain, at);
    else if (first !== undefined) yield [first, at];
    const met = new Set<number>();
    if (purpose) {
      const others = listIn(holding, `for ${purpose.id}`);
      for (const other of others) met.add(other);
      if (others.length < MOST_OF_PURPOSE) others.push(at);
    }
    for (const term of weights.keys()) {
      const others = listIn(holding, term);
      for (const other of others.slice(-MOST_HOLDING)) met.add(other);
      others.push(at);
    }
    for (const other of met) yield [other, at];
  }
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
