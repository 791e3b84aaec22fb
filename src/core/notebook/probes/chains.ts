import { sentences } from '../../text/sentences';
import { firstWords } from '../../text/words';
import { placeOf } from '../place';
import type { Chain } from './chain';
import type { Thread, ThreadStep } from './thread';

/**
 * Questions of one round that came back to the same thing, three at least, by note and place: a technology that they name or that
 * the answer before them names, or the project that the first answer told. A follow-up that asks aside does not break a chain.
 */
export function* probeChains(threads: readonly Thread[]): Generator<void, readonly Chain[]> {
  const chains: Chain[] = [];
  for (const thread of threads) {
    chains.push(...longestApart([...topicRuns(thread), ...projectRuns(thread)]).map(chainOf));
    yield;
  }
  return chains;
}

interface Run {
  readonly about: string;
  readonly steps: readonly ThreadStep[];
}

/** Fewest questions that make a chain. */
const FEWEST = 3;

function topicRuns(thread: Thread): readonly Run[] {
  const topics = new Set(thread.flatMap(({ named }) => [...named]));
  return [...topics].flatMap((topic) => unbroken(thread, topic).flatMap((steps) => runAbout(topic, steps)));
}

/** The steps that come back to a topic, cut where a main question leaves it. */
function unbroken(thread: Thread, topic: string): readonly (readonly ThreadStep[])[] {
  const runs: ThreadStep[][] = [[]];
  let before: ThreadStep | null = null;
  for (const step of thread) {
    const comesBack: boolean = step.asked.has(topic) || (step.goesOn && before !== null && runs.at(-1)?.at(-1) === before && before.answered.has(topic));
    if (comesBack) runs.at(-1)?.push(step);
    else if (step.at.question.parent === null) runs.push([]);
    before = step;
  }
  return runs;
}

function runAbout(topic: string, steps: readonly ThreadStep[]): readonly Run[] {
  const naming = steps.filter(({ named }) => named.has(topic));
  const about = commonest(naming.flatMap(({ asked }) => asked.get(topic) ?? []));
  return about === undefined || steps.length < FEWEST || naming.length < 2 ? [] : [{ about, steps }];
}

/** The word that stands most often, of equals the first. */
function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Questions one after the other about one project; the one that only led to it counts where it needs to. */
function projectRuns(thread: Thread): readonly Run[] {
  const runs: ThreadStep[][] = [];
  for (const step of thread) {
    const run = runs.at(-1);
    if (run?.[0]?.project === step.project) run.push(step);
    else runs.push([step]);
  }
  return runs.flatMap((run) => {
    const steps = withoutOpening(run);
    const about = run[0]?.project?.name ?? toldIn(run);
    return about === null || steps.length < FEWEST ? [] : [{ about, steps }];
  });
}

function withoutOpening(steps: readonly ThreadStep[]): readonly ThreadStep[] {
  const rest = steps.filter(({ opening }) => opening !== 'own-work');
  return rest.length >= FEWEST ? rest : steps;
}

/** The technology that most steps of a run name, where it begins with own work under no name and many questions follow; else what its first answer says. */
function toldIn([first, ...rest]: readonly ThreadStep[]): string | null {
  if (first?.opening !== 'own-work' || rest.length < FEWEST) return null;
  const words = [first, ...rest].flatMap(({ asked }) => [...asked.values()]);
  const most = commonest(words);
  if (most !== undefined && words.filter((word) => word === most).length > 1) return most;
  const said = (sentences(first.at.question.answers[0]?.text ?? '')[0]?.text ?? '').replace(/[*_`"\u201C\u201D]+|[.!?]+$/gu, '').trim();
  return said === '' ? null : `"${firstWords(said, MOST_WORDS)}"`;
}

const MOST_WORDS = 8;

/** The longest runs of which no two share a question, in order of place. */
function longestApart(runs: readonly Run[]): readonly Run[] {
  const taken = new Set<ThreadStep>();
  const kept = [...runs].sort((a, b) => b.steps.length - a.steps.length || placeIn(a) - placeIn(b)).filter(({ steps }) => {
    if (steps.some((step) => taken.has(step))) return false;
    for (const step of steps) taken.add(step);
    return true;
  });
  return kept.sort((a, b) => placeIn(a) - placeIn(b));
}

function placeIn({ steps }: Run): number {
  return steps[0]?.at.question.from ?? 0;
}

function chainOf({ about, steps }: Run): Chain {
  return {
    path: steps[0]?.at.review.note.path ?? '',
    about,
    places: steps.map(({ at: { review, question } }) => placeOf({ note: review.note, question: question.id, passage: question })),
    questions: steps.map(({ at }) => at.question.id),
  };
}
