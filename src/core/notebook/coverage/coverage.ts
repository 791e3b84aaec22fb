import { competencies, type Competency } from '../../stories/competency';
import type { Fit, Notebook } from '../notebook';
import { competenciesAsked } from './competencies-asked';
import { promptAsked } from './prompt-asked';
import { showingsOf, type Showing } from './story-showing';

/** A story that serves a competency, a prompt or a question. */
export interface StoryServing {
  /** Its id. */
  readonly story: string;
  readonly fit: Fit;
  readonly reason: string;
}

/** One competency with the questions that probe it and the stories that show it. */
export interface CompetencyCovered {
  readonly competency: Competency;
  /** Ids. */
  readonly questions: readonly string[];
  /** Best first. */
  readonly stories: readonly StoryServing[];
  /** Whether a question asks for it most of all or a story is wanted for it, and none fits well or with some work. */
  readonly gap: boolean;
}

/** Every competency that questions probe, that the writer wants a story for or that stories show, in the order of the closed list. */
export function* competenciesCovered(notebook: Notebook): Generator<void, readonly CompetencyCovered[]> {
  const probing = new Map<Competency, string[]>();
  const wanted = new Set<Competency>();
  for (const asked of notebook.questions) {
    const [most, ...besides] = competenciesAsked(asked);
    if (most !== undefined) wanted.add(most);
    for (const name of most === undefined ? [] : [most, ...besides]) add(probing, name, asked.question.id);
    yield;
  }
  const serving = new Map<Competency, ServingStory[]>();
  for (const at of notebook.stories) {
    for (const showing of showingsOf(at)) add(serving, showing.competency, { ...showing, story: at.story.id });
    yield;
  }
  for (const { text } of notebook.notes.flatMap(({ note }) => note.checklist)) {
    for (const name of promptAsked(notebook, text).competencies.slice(0, 1)) wanted.add(name);
    yield;
  }
  return competencies.filter((name) => probing.has(name) || serving.has(name) || wanted.has(name)).map((competency): CompetencyCovered => {
    const questions = probing.get(competency) ?? [];
    const stories = bestFirst(serving.get(competency) ?? []);
    return { competency, questions, stories, gap: wanted.has(competency) && !isServed(stories) };
  });
}

/** A story with how well it serves, before it is put in order. */
export type ServingStory = StoryServing & Pick<Showing, 'weight'>;

/** By fit, then by how sure it is, then in the order given. */
export function bestFirst(stories: readonly ServingStory[]): readonly StoryServing[] {
  return [...stories].sort((a, b) => FITS[a.fit] - FITS[b.fit] || b.weight - a.weight).map(({ story, fit, reason }) => ({ story, fit, reason }));
}

/** Whether one of the stories fits well or with some work. */
export function isServed(stories: readonly Pick<StoryServing, 'fit'>[]): boolean {
  return stories.some(({ fit }) => fit !== 'stretch');
}

const FITS: Readonly<Record<Fit, number>> = { strong: 0, workable: 1, stretch: 2 };

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
