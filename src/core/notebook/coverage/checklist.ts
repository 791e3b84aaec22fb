import type { Competency } from '../../stories/competency';
import type { Fit, Notebook, StoryAt } from '../notebook';
import { bestFirst, isServed, type ServingStory, type StoryServing } from './coverage';
import { promptAsked, type PromptAsked, type Side } from './prompt-asked';
import { questionsAnswered } from './story-labels';
import { showingsOf, type Showing } from './story-showing';
import { termsOfStory } from './story-terms';

/** A story that the writer wants to have ready, with those that serve. */
export interface PromptCovered {
  readonly prompt: string;
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** Best first. */
  readonly stories: readonly StoryServing[];
  readonly gap: boolean;
}

/** Every prompt of the writer's own list of stories to have, by note and place. */
export function* promptsCovered(notebook: Notebook): Generator<void, readonly PromptCovered[]> {
  const prompts = notebook.notes.flatMap(({ note }) => note.checklist.map(({ text, line }) => ({ prompt: text, path: note.path, line })));
  if (prompts.length === 0) return [];
  const shelf = yield* readShelf(notebook);
  const covered: PromptCovered[] = [];
  for (const each of prompts) {
    const asked = promptAsked(notebook, each.prompt);
    const stories = bestFirst(candidates(shelf, asked).flatMap((story) => servingFor(story, asked) ?? [])).slice(0, MOST_SERVING);
    covered.push({ ...each, stories, gap: !isServed(stories) });
    yield;
  }
  return covered;
}

/** Nobody chooses among more. */
const MOST_SERVING = 8;

/** The stories by what may speak for them, in the order of the notes. */
interface Shelf {
  readonly byCompetency: ReadonlyMap<Competency, readonly StoryRead[]>;
  readonly byTerm: ReadonlyMap<string, readonly StoryRead[]>;
}

function* readShelf(notebook: Notebook): Generator<void, Shelf> {
  const byCompetency = new Map<Competency, StoryRead[]>();
  const byTerm = new Map<string, StoryRead[]>();
  for (const [place, at] of notebook.stories.entries()) {
    const story = readStory(notebook, at, place);
    for (const { competency } of showingsOf(at)) add(byCompetency, competency, story);
    for (const term of story.terms) add(byTerm, term, story);
    yield;
  }
  return { byCompetency, byTerm };
}

/** Nobody has more stories of one sort, and a vault of many takes no square of them. */
const MOST_ALIKE = 100;

function add<K>(map: Map<K, StoryRead[]>, key: K, story: StoryRead): void {
  const stories = map.get(key);
  if (stories === undefined) map.set(key, [story]);
  else if (stories.length < MOST_ALIKE) stories.push(story);
}

function candidates({ byCompetency, byTerm }: Shelf, { competencies, sides }: PromptAsked): readonly StoryRead[] {
  const terms = sides.flatMap(({ asking, about }) => [...asking.keys(), ...about.keys()]);
  const found = new Set([...competencies.flatMap((name) => byCompetency.get(name) ?? []), ...terms.flatMap((term) => byTerm.get(term) ?? [])]);
  return [...found].sort((a, b) => a.place - b.place);
}

interface StoryRead {
  readonly at: StoryAt;
  /** Where it stands among all. */
  readonly place: number;
  /** What it tells of, the questions that it answers with it. */
  readonly terms: ReadonlySet<string>;
  /** Ids of the kinds of these questions. */
  readonly kinds: ReadonlySet<string>;
}

function readStory(notebook: Notebook, at: StoryAt, place: number): StoryRead {
  const questions = questionsAnswered(at);
  const terms = new Set([...termsOfStory(notebook, at.story), ...questions.flatMap(({ text }) => [...notebook.termsOf(text)])]);
  return { at, place, terms, kinds: new Set(questions.flatMap(({ id }) => at.review.kinds.get(id) ?? [])) };
}

/** Null where nothing speaks for the story. */
function servingFor(story: StoryRead, asked: PromptAsked): ServingStory | null {
  const showing = showingFor(story, asked);
  const words = wordsTold(story, asked);
  if (showing === null && words.length < LEAST_WORDS + 1) return null;
  const isFirst = showing?.competency === asked.competencies[0];
  if (words.length === 0 && (!isFirst || showing?.weight === 0)) return null;
  const fit = fitOf({ shown: isFirst ? (showing?.fit ?? 'stretch') : 'stretch', ...likenessOf(story, asked, showing), isWordForWord: words.length >= LEAST_WORDS && words.length * 2 >= sizeOf(asked) });
  const reasons = [...(showing === null ? [] : [showing.reason]), ...(words.length === 0 ? [] : [`tells of ${words.slice(0, 3).map((word) => `"${word}"`).join(', ')}`])];
  return { story: story.at.story.id, fit: story.at.story.form === 'idea' ? 'stretch' : fit, reason: reasons.join('; '), weight: (showing?.weight ?? 0) + words.length / 10 };
}

/** So many words of a prompt tell that a story is about the same. */
const LEAST_WORDS = 2;

/** How the story shows the first competency of the prompt that it shows at all. */
function showingFor({ at }: StoryRead, { competencies }: PromptAsked): Showing | null {
  const showings = showingsOf(at);
  return competencies.flatMap((name) => showings.find(({ competency }) => competency === name) ?? [])[0] ?? null;
}

/** Words of the prompt that the story tells of. */
function wordsTold({ terms }: StoryRead, { sides }: PromptAsked): readonly string[] {
  return [...new Map(sides.flatMap(({ asking, about }) => [...about, ...asking].filter(([term]) => terms.has(term)))).values()];
}

function sizeOf({ sides }: PromptAsked): number {
  return Math.min(...sides.map(({ asking, about }) => asking.size + about.size).filter((size) => size > 0), Infinity);
}

interface Speaking {
  /** How well the story shows what the prompt asks for most of all. */
  readonly shown: Fit;
  /** Whether it tells of what one side of the prompt is about. */
  readonly isAbout: boolean;
  /** Whether it is kept for a question of the prompt's kind. */
  readonly isSameKind: boolean;
  readonly isWordForWord: boolean;
}

function likenessOf({ terms, kinds }: StoryRead, { kind, sides }: PromptAsked, showing: Showing | null): Pick<Speaking, 'isAbout' | 'isSameKind'> {
  const isSameKind = showing?.isLabelled === true && kind !== null && kinds.has(kind);
  const tells = (words: ReadonlyMap<string, string>): boolean => [...words.keys()].some((term) => terms.has(term));
  const isAsked = ({ asking }: Side): boolean => asking.size === 0 || isSameKind || showing?.isTag === true || tells(asking);
  return { isSameKind, isAbout: sides.some((side) => (side.about.size === 0 ? isAsked(side) : tells(side.about))) };
}

function fitOf({ shown, isAbout, isSameKind, isWordForWord }: Speaking): Fit {
  if (shown === 'strong' && isAbout) return 'strong';
  return isWordForWord || (shown !== 'stretch' && (isAbout || isSameKind)) ? 'workable' : 'stretch';
}
