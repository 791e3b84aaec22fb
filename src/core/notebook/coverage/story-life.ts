import type { Notebook, StoryAt } from '../notebook';
import type { Place } from '../place';
import { readTellings, type Telling } from './tellings';

/** How far a story has come. */
export const storyStages = ['idea', 'outline', 'full', 'rehearsed', 'told', 'outcome'] as const;
export type StoryStage = (typeof storyStages)[number];

export interface StoryLife {
  /** Id of the story. */
  readonly story: string;
  readonly stage: StoryStage;
  /** Why: "full", "told at Acme on 2026-08-02", "told at Acme: offer". */
  readonly reason: string;
  /** Where it was told or rehearsed. */
  readonly places: readonly Place[];
}

/** How far each story has come, by note and place. */
export function* storyLives(notebook: Notebook): Generator<void, readonly StoryLife[]> {
  const told = new Map<string, Telling[]>();
  for (const telling of (yield* readTellings(notebook)).tellings) {
    const before = told.get(telling.story);
    if (before === undefined) told.set(telling.story, [telling]);
    else before.push(telling);
  }
  const outcomes = new Map(notebook.notes.flatMap(({ note: { path, properties } }) => (isOpen(properties.outcome) ? [] : [[path, properties.outcome?.trim() ?? ''] as const])));
  return notebook.stories.map((at) => lifeOf(at, told.get(at.story.id) ?? [], outcomes));
}

/** Whether a round has no outcome yet. */
function isOpen(outcome: string | null): boolean {
  const words = outcome?.trim() ?? '';
  return words === '' || /\b(?:waiting|pending|awaiting|open|tbd|unknown|in progress|no answer)\b|^[-?]+$/iu.test(words);
}

/** `outcomes` are those of the rounds that have one, by path. */
function lifeOf({ story }: StoryAt, tellings: readonly Telling[], outcomes: ReadonlyMap<string, string>): StoryLife {
  const real = tellings.filter(({ isMock }) => !isMock);
  const places = tellings.map(({ place }) => place);
  const ended = real.flatMap((telling) => {
    const outcome = outcomes.get(telling.round.path);
    return outcome === undefined ? [] : [`${toldWhere(telling)}: ${outcome}`];
  });
  const [first] = tellings;
  if (ended.length > 0) return { story: story.id, stage: 'outcome', reason: list(ended), places };
  if (real.length > 0) return { story: story.id, stage: 'told', reason: list(real.map(toldWhere)), places };
  if (first !== undefined) return { story: story.id, stage: 'rehearsed', reason: list(tellings.map(rehearsedWhere)), places };
  return { story: story.id, stage: story.form, reason: FORMS[story.form], places };
}

const FORMS: Readonly<Record<StoryAt['story']['form'], string>> = { idea: 'only an idea', outline: 'an outline', full: 'told in full, not tried yet' };

/** "told at Acme on 2026-08-02". */
function toldWhere({ round }: Telling): string {
  return `told${round.company === null ? ' in a round' : ` at ${round.company}`}${round.date === null ? '' : ` on ${round.date}`}`;
}

function rehearsedWhere({ round }: Telling): string {
  return `rehearsed in a mock${round.date === null ? '' : ` on ${round.date}`}`;
}

function list(reasons: readonly string[]): string {
  return [...new Set(reasons)].join('; ');
}
