import type { Story } from '../notes/interview-note';
import { onDemand } from '../text/on-demand';
import { termsIn, termTree } from '../text/term-tree';
import type { Slice } from '../text/words';
import type { Competency } from './competency';
import { competencyWords } from './competency-words';
import { quoteAround, toldIn, type Told } from './told';

/** A competency with what decided for it. */
export interface CompetencyReason {
  readonly name: Competency;
  readonly reason: string;
  /** The words of the question that decided; none where its kind did. */
  readonly words: readonly string[];
}

/** What this room needs to know of a question's kind. */
export interface ProbingKind {
  readonly name: string;
  readonly competencies: readonly Competency[];
}

/** What three companies call a competency. */
export interface Signals {
  readonly amazon: readonly string[];
  readonly google: readonly string[];
  readonly meta: readonly string[];
}

/**
 * The competencies that a question probes, at most four: those that both its words and its kind ask for, then those of
 * the kind, then those of its words alone. Each reason quotes the words, or names the kind where no word tells.
 */
export function competenciesOf(kind: ProbingKind | null, question: string): readonly CompetencyReason[] {
  const asked = wordsByCompetency(question.slice(-SEARCHED), askTree());
  const probed = kind?.competencies ?? [];
  const both = probed.filter((name) => asked.has(name));
  const byKind = probed.filter((name) => !asked.has(name));
  const byWords = [...asked.keys()].filter((name) => !probed.includes(name));
  return [...both, ...byKind, ...byWords].slice(0, MOST).map((name) => reasonFor(name, asked.get(name) ?? [], kind));
}

/** A competency that a story's words speak for, and how much, from 0 to 1. */
export interface CompetencySpokenFor {
  readonly name: Competency;
  /** At most twelve words, as they stand in the story. */
  readonly quote: string;
  readonly strength: number;
}

/** Every competency that any word of a story speaks for, the strongest first: a phrase says more than a word, and a second one less than the first. */
export function competenciesSpokenFor(story: Story): readonly CompetencySpokenFor[] {
  const signs = toldIn(story).flatMap((part) => signsIn(part));
  const names = [...new Set(signs.map(({ name }) => name))];
  return names.flatMap((name) => {
    const found = signs.filter((sign) => sign.name === name);
    const best = found.find(isPhrase) ?? found[0];
    if (best === undefined) return [];
    const words = [...new Map(found.map((sign) => [sign.word, sign])).values()];
    const unsaid = words.reduce((left, sign) => left * (isPhrase(sign) ? 0.4 : 0.7), 1);
    return [{ name, quote: quoteAround(best.text, best.hit), strength: 1 - unsaid }];
  }).sort((one, other) => other.strength - one.strength);
}

/** What Amazon, Google and Meta call a competency. */
export function signalsOf(name: Competency): Signals {
  const { amazon, google, meta } = competencyWords.find((entry) => entry.name === name) ?? { amazon: [], google: [], meta: [] };
  return { amazon, google, meta };
}

/** The same in one sentence: 'Amazon calls it "Earn Trust", Google "Googleyness", Meta "Resolving conflict".' */
export function signalsInWords(name: Competency): string {
  const { amazon, google, meta } = signalsOf(name);
  return `Amazon calls it ${quoted(amazon)}, Google ${quoted(google)}, Meta ${quoted(meta)}.`;
}

/** As a person would call it: "Problem solving". */
export function titleOf(name: Competency): string {
  return competencyWords.find((entry) => entry.name === name)?.title ?? name;
}

interface ShownSign {
  readonly name: Competency;
  readonly word: string;
  /** The part of the story it stands in, and where. */
  readonly text: string;
  readonly hit: Slice;
}

const MOST = 4;
const MOST_WORDS_QUOTED = 2;
/** Longest stretch of a question that is searched, in characters. */
const SEARCHED = 1500;

const askTree = onDemand(() => termTree(competencyWords.flatMap(({ name, asks }) => asks.map((term) => [term, name] as const))));
const showTree = onDemand(() => termTree(competencyWords.flatMap(({ name, shows }) => shows.map((term) => [term, name] as const))));

/** In the order of the text. */
function wordsByCompetency(text: string, tree: ReturnType<typeof askTree>): ReadonlyMap<Competency, readonly string[]> {
  const found = new Map<Competency, string[]>();
  for (const hit of termsIn(text, tree)) {
    for (const name of hit.meanings) found.set(name, [...(found.get(name) ?? []), hit.text]);
  }
  return found;
}

function reasonFor(name: Competency, asked: readonly string[], kind: ProbingKind | null): CompetencyReason {
  const words = [...new Set(asked)].slice(0, MOST_WORDS_QUOTED);
  const reason = words.length === 0 ? `Questions of the kind "${kind?.name ?? ''}" ask for it.` : `${quoted(words)} in the question`;
  return { name, reason, words };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' and ');
}

function signsIn({ text }: Told): readonly ShownSign[] {
  return termsIn(text, showTree()).flatMap((hit) =>
    hit.meanings.map((name) => ({ name, word: hit.text.toLowerCase(), text, hit })));
}

function isPhrase({ word }: ShownSign): boolean {
  return word.includes(' ');
}
