import type { Competency } from '../../stories/competency';
import type { Fit, Notebook, QuestionAt, StoryAt } from '../notebook';
import { wantsStory } from './companies';
import { competenciesAsked } from './competencies-asked';
import { questionsAnswered } from './story-labels';
import { isWhole, showingsOf } from './story-showing';
import type { Telling } from './tellings';

/** A story that serves a question by the writer's own word. */
export interface Asserted {
  /** Its id. */
  readonly story: string;
  readonly fit: Fit;
}

/** The stories that the writer kept, told or labelled for what a question asks, the surest first; none for a question that wants no story. */
export type StoriesAsserted = (asked: QuestionAt) => readonly Asserted[];

/** Looks the stories up by the family of the questions they were kept or told for, and by the competency of their tags. Read once for a notebook, with a pause after each story. */
export function* storiesAsserted(notebook: Notebook, tellings: readonly Telling[]): Generator<void, StoriesAsserted> {
  const before = known.get(tellings);
  if (before !== undefined) return before;
  const { familyOf } = notebook;
  const kept = new Map<string, Asserted[]>();
  const tagged = new Map<Competency, Asserted[]>();
  for (const at of notebook.stories) {
    for (const { id } of questionsAnswered(at)) add(kept, familyOf(id), { story: at.story.id, fit: fitKept(at) });
    for (const { competency, fit, isTag } of showingsOf(at)) if (isTag) add(tagged, competency, { story: at.story.id, fit });
    yield;
  }
  const told = new Map<string, Asserted[]>();
  for (const { story, question } of tellings) {
    if (question !== null) add(told, familyOf(question.question.id), { story, fit: fitTold(notebook, story, question) });
  }
  const asserted: StoriesAsserted = (asked) => {
    const family = familyOf(asked.question.id);
    const keptFor = kept.get(family) ?? [];
    const [first] = competenciesAsked(asked);
    const isTold = keptFor.length > 0 || first !== undefined || wantsStory(asked);
    return [...keptFor, ...(first === undefined ? [] : tagged.get(first) ?? []), ...(isTold ? told.get(family) ?? [] : [])];
  };
  known.set(tellings, asserted);
  return asserted;
}

const known = new WeakMap<readonly Telling[], StoriesAsserted>();

/** Nobody keeps more stories for one question, and a vault of many copies takes no square of them. */
const MOST_ASSERTED = 40;

function add<K>(map: Map<K, Asserted[]>, key: K, value: Asserted): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < MOST_ASSERTED) values.push(value);
}

function fitKept(at: StoryAt): Fit {
  if (at.story.form === 'idea') return 'stretch';
  return isWhole(at) ? 'strong' : 'workable';
}

/** It was told once: that it answers the question well shows only where it is kept for what the question asks. */
function fitTold(notebook: Notebook, id: string, { review, question }: QuestionAt): Fit {
  const at = notebook.storyById.get(id);
  const [first] = review.probes.competencies.get(question.id) ?? [];
  if (at === undefined || at.story.form === 'idea') return 'stretch';
  return showingsOf(at).find(({ competency }) => competency === first?.name)?.fit === 'strong' ? 'strong' : 'workable';
}
