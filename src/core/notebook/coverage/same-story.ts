import type { Notebook } from '../notebook';
import { everydayWords } from './everyday-words';
import { questionsAnswered } from './story-labels';
import { termsOfStory, termsOfText } from './story-terms';

/** The stories of all notes by the terms that tell them apart. */
export interface Tellable {
  readonly stories: readonly TellableStory[];
  /** Places of the stories that hold a term; terms that many hold are left out. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  readonly everyday: ReadonlySet<string>;
}

interface TellableStory {
  readonly id: string;
  readonly path: string;
  readonly isIdea: boolean;
  readonly terms: ReadonlySet<string>;
  /** The terms of its own name; none where a question names it. */
  readonly name: readonly string[];
  /** The families of the questions that it is kept for. */
  readonly families: ReadonlySet<string>;
}

/** Reads each story once. */
export function* readTellable(notebook: Notebook): Generator<void, Tellable> {
  const everyday = new Set(everydayWords.flatMap((word) => [...notebook.termsOf(word)]));
  const stories: TellableStory[] = [];
  for (const at of notebook.stories) {
    const questions = questionsAnswered(at);
    const isNamed = !questions.some(({ text }) => text === at.story.title);
    stories.push({
      id: at.story.id, path: at.review.note.path, isIdea: at.story.form === 'idea',
      terms: telling(termsOfStory(notebook, isNamed ? at.story : { ...at.story, title: '' }), everyday),
      name: isNamed ? [...telling(notebook.termsOf(at.story.title.slice(0, LONGEST_NAME)), everyday)] : [],
      families: new Set(questions.map(({ id }) => notebook.familyOf(id))),
    });
    yield;
  }
  return { stories, holding: placesOf(stories), everyday };
}

const LONGEST_NAME = 100;

/** Terms that tell one piece of work from another: no everyday words, no numbers. */
function telling(terms: ReadonlySet<string>, everyday: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...terms].filter((term) => !everyday.has(term) && !/^\d/u.test(term)));
}

/** A term that more stories hold than these tells none from the others. */
const MOST_HOLDING = 12;

function placesOf(stories: readonly TellableStory[]): Tellable['holding'] {
  const holding = new Map<string, number[]>();
  for (const [at, { terms }] of stories.entries()) {
    for (const term of terms) {
      const places = holding.get(term);
      if (places === undefined) holding.set(term, [at]);
      else if (places.length <= MOST_HOLDING) places.push(at);
    }
  }
  return new Map([...holding].filter(([, places]) => places.length <= MOST_HOLDING));
}

/** An answer, with its note and the id of its question. */
export interface AnswerGiven {
  readonly path: string;
  readonly question: string;
  readonly text: string;
}

/** Ids of the stories of other notes that an answer tells: one, with its copies; none where no story stands out. */
export function storiesToldIn(notebook: Notebook, tellable: Tellable, { path, question, text }: AnswerGiven): readonly string[] {
  const said = telling(termsOfText(notebook, text.replace(LEFT_ASIDE, ' ')), tellable.everyday);
  const weighed = sharing(tellable, said).filter(({ story }) => story.path !== path);
  const [best] = weighed;
  if (best === undefined || !isTold(best, said, best.story.families.has(notebook.familyOf(question)))) return [];
  const copies = weighed.filter(({ story }) => areCopies(story, best.story));
  const next = weighed.find((each) => !copies.includes(each))?.weight ?? 0;
  return best.weight >= STANDS_OUT * next ? copies.map(({ story }) => story.id) : [];
}

/** The stories that share telling terms with a text, the most telling first. */
function sharing({ stories, holding }: Tellable, said: ReadonlySet<string>): readonly Weighed[] {
  const shared = new Map<number, string[]>();
  for (const term of said) {
    for (const at of holding.get(term) ?? []) shared.set(at, [...(shared.get(at) ?? []), term]);
  }
  const rarity = (term: string): number => 1 / Math.sqrt(holding.get(term)?.length ?? 1);
  return [...shared].flatMap(([at, terms]) => {
    const story = stories[at];
    return story === undefined ? [] : [{ story, terms, weight: terms.reduce((sum, term) => sum + rarity(term), 0) }];
  }).sort((a, b) => b.weight - a.weight);
}

/** For each story the first that tells the same; itself where it is the first. */
export function* headsOfCopies(tellable: Tellable): Generator<void, ReadonlyMap<string, string>> {
  const heads = new Map<string, string>();
  for (const story of tellable.stories) {
    const first = sharing(tellable, story.terms).find((each) => each.story !== story && heads.has(each.story.id) && areCopies(each.story, story));
    heads.set(story.id, heads.get(first?.story.id ?? '') ?? story.id);
    yield;
  }
  return heads;
}

interface Weighed {
  readonly story: TellableStory;
  /** Terms that the story and the answer share. */
  readonly terms: readonly string[];
  /** One for each that no other story holds, less for others. */
  readonly weight: number;
}

/** "Instead of the outage I took the migration": what was not told. */
const LEFT_ASIDE = /\b(?:instead of|rather than|not the|not my|should have told|could have told)\b[^.,;\n]{0,80}/giu;

const STANDS_OUT = 1.8;

function isTold({ story, terms, weight }: Weighed, said: ReadonlySet<string>, isAskedFor: boolean): boolean {
  const share = terms.length / Math.max(1, said.size);
  if (story.isIdea) return terms.length >= 2 && terms.length >= story.terms.size * 0.6 && weight >= 1;
  const isNamed = story.name.length >= 2 && story.name.every((term) => terms.includes(term));
  if (isNamed || (terms.length >= 3 && weight >= 2.4)) return true;
  return terms.length >= 2 && weight >= 1.4 && (isAskedFor || share >= 0.6);
}

/** Whether two stories tell the same: the one lies in the other, more or less. */
function areCopies(one: TellableStory, other: TellableStory): boolean {
  if (one === other) return true;
  const [small, large] = one.terms.size <= other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared += 1;
  return shared >= small.size * 0.5 && shared >= 2;
}
