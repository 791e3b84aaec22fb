import { ourTopicsKnown } from '../../critique/topics/topics-known';
import { isNamedAsGeneral } from './project-words';
import type { Notebook } from '../notebook';
import { isGenericName } from './project-name';

/** Something that a piece of work is called, with what was told of it under this name. */
export interface ProjectName {
  readonly words: string;
  /** Its words without those that any project has. */
  readonly own: string;
  readonly terms: ReadonlySet<string>;
  /** The last of them, which a question may use alone: "tracker" of "parcel tracker". */
  readonly head: string;
  /** The terms, sorted: equal for equal names. */
  readonly key: string;
  /** Whether a story or a resume has it, and no answer of a round alone. */
  readonly isPrepared: boolean;
  /** The terms of what was told of it. */
  readonly told: ReadonlySet<string>;
}

/** Last terms of names that may mean other things. */
export interface LooseHeads {
  /** Short ones, and words of many questions: they name nothing by themselves. */
  readonly vague: ReadonlySet<string>;
  /** Technical topics. */
  readonly topics: ReadonlySet<string>;
}

const MOST_TERMS = 5;
const ABOUT_NOTES = new Set(['deep', 'dive', 'outline', 'draft', 'notes', 'prep', 'story', 'summary']);

/** Null for words that any project has. A name whose every term is one to ask with ("importer", as "important") is a term as a whole. */
export function projectNameOf({ termsOf }: Pick<Notebook, 'termsOf'>, words: string, { told, isPrepared }: Pick<ProjectName, 'told' | 'isPrepared'>): ProjectName | null {
  const plain = words.replace(/^\[[^\]]{0,60}\]\s*|\([^)]{0,80}\)|[*_`]+/gu, '').trim();
  const shown = plain.split(/\s+/u).filter((word) => !ABOUT_NOTES.has(word.toLowerCase())).join(' ');
  const own = plain.split(/\s+/u).filter((word) => !isGenericName(word) && !isNamedAsGeneral(word)).join(' ');
  const read = termsOf(own);
  const terms = read.size > 0 || own === '' ? read : new Set([own.toLowerCase()]);
  return terms.size === 0 || terms.size > MOST_TERMS ? null : { words: shown, own, terms, head: [...terms].at(-1) ?? '', key: [...terms].sort().join(' '), told, isPrepared };
}

/** Equal names once, in the words of the first, with all that was told under them. */
export function oneOfEach(names: readonly ProjectName[]): readonly ProjectName[] {
  const first = new Map<string, ProjectName>();
  for (const name of names) {
    const known = first.get(name.key);
    first.set(name.key, known === undefined ? name : { ...known, told: new Set([...known.told, ...name.told]) });
  }
  return [...first.values()];
}

/** Whether words name a technical topic rather than a piece of work. */
export function isTopicName(words: string): boolean {
  return ourTopicsKnown.finder.topicsNamedIn(words).length > 0;
}

/** Shortest term that tells a project by itself, in letters. */
const SHORTEST = 5;

/** Last terms of names that may mean other things too. Yields between questions and between names. */
export function* looseHeads({ questions, termsOf }: Pick<Notebook, 'questions' | 'termsOf'>, names: readonly ProjectName[]): Generator<void, LooseHeads> {
  const counts = new Map<string, number>(names.map(({ head }) => [head, 0] as const));
  for (const { question } of questions) {
    for (const term of termsOf(question.text)) if (counts.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    yield;
  }
  const topics = new Set<string>();
  for (const { own, head } of names) {
    if (isTopicName(own) || isTopicName(own.split(/\s+/u).at(-1) ?? own)) topics.add(head);
    yield;
  }
  const most = Math.max(4, questions.length * 0.04);
  return {
    vague: new Set(names.map(({ head }) => head).filter((head) => head.length < SHORTEST || (counts.get(head) ?? 0) > most)),
    topics,
  };
}
