import { questionKinds } from '../critique/kinds/question-kinds';
import type { PartName } from '../notes/interview-note';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { normalise, words } from '../text/words';
import { isAbout, type NextInterview } from './night-before-next';
import type { Notebook, QuestionAt, StoryAt } from './notebook';
import type { NotebookRead } from './read-notebook';

/** A story to have on the tip of the tongue, in words of its own. */
export interface StoryReady {
  readonly title: string;
  readonly path: string;
  /** Id of the question it stands under; null where it stands for itself. */
  readonly question: string | null;
  /** The expected question it is meant for; null where it is meant for any. */
  readonly meantFor: string | null;
  /** Words around an amount, of the result if that has one; null where the story has no number. */
  readonly number: string | null;
  /** The first words to say. */
  readonly opener: string;
  /** Whether this company has heard it already. */
  readonly isTold: boolean;
}

const MOST = 5;
/** Most stories asked for per expected question. */
const OFFERED = 3;
const NUMBER_WORDS = 8;
const OPENER_WORDS = 7;

/** What may be told, by id, and what of it the company has heard. */
interface Shelf {
  readonly stories: ReadonlyMap<string, StoryAt>;
  readonly told: ReadonlySet<string>;
}

interface Choice {
  readonly id: string;
  readonly meantFor: string | null;
}

/**
 * At most five stories with words of their own: first those for the questions expected, then those assigned to the company, then the best
 * of each competency that is asked most, then any with a number. What the company has heard comes last.
 */
export function storiesToTell(notebook: Notebook, read: NotebookRead, next: NextInterview): readonly StoryReady[] {
  const shelf: Shelf = { stories: readyStories(notebook), told: toldThere(notebook, read, next) };
  const found = new Map<string, StoryReady>();
  let fresh = 0;
  for (const { id, meantFor } of choices(notebook, read, { next, shelf })) {
    const ready = storyReady(shelf.stories.get(id), { meantFor, isTold: shelf.told.has(id) });
    const key = ready === null ? '' : normalise(ready.title);
    if (ready === null || found.has(key)) continue;
    found.set(key, ready);
    fresh += Number(!ready.isTold);
    if (fresh === MOST) break;
  }
  const all = [...found.values()];
  return [...all.filter(({ isTold }) => !isTold), ...all.filter(({ isTold }) => isTold)].slice(0, MOST);
}

/** Likeliest first; looked for one by one, for five are soon found. */
function* choices(notebook: Notebook, read: NotebookRead, expected: Expected): Generator<Choice> {
  yield* storiesExpected(notebook, read, expected);
  for (const id of othersToTell(notebook, read, expected.next)) yield { id, meantFor: null };
}

/** The stories that were got ready; those told in rounds only where there are no others. */
function readyStories({ stories, rounds }: Notebook): ReadonlyMap<string, StoryAt> {
  const withWords = stories.filter(({ story }) => story.form !== 'idea' && opensWith(story.parts) !== undefined);
  const prepared = withWords.filter(({ review }) => !rounds.has(review.note.path));
  return new Map((prepared.length > 0 ? prepared : withWords).map((at) => [at.story.id, at]));
}

interface Expected {
  readonly next: NextInterview;
  readonly shelf: Shelf;
}

/** For each question expected that wants a story: the one assigned, else one told for the same question, else one that fits; new to the company if there is one. */
function storiesExpected(notebook: Notebook, { assignments }: NotebookRead, { next, shelf }: Expected): readonly Choice[] {
  const assigned = new Map(assignments.filter(({ company }) => company === next.company).map(({ question, story }) => [question, story]));
  const families = familyStories(notebook);
  const expected = notebook.questions.filter((at) => at.review.note.path === next.path && at.question.parent === null && (wantsStory(at) || assigned.has(at.question.id)));
  return expected.flatMap((at): readonly Choice[] => {
    const own = [assigned.get(at.question.id) ?? [], families.get(notebook.familyOf(at.question.id)) ?? []].flat().filter((id) => shelf.stories.has(id));
    const offered = own.some((id) => !shelf.told.has(id)) ? [] : notebook.storiesFor(at, OFFERED).filter(({ story, fit }) => fit !== 'stretch' && shelf.stories.has(story)).map(({ story }) => story);
    const all = [...own, ...offered];
    const chosen = all.find((id) => !shelf.told.has(id)) ?? all[0];
    return chosen === undefined ? [] : [{ id: chosen, meantFor: at.question.text }];
  });
}

/** Those assigned to the company, the best of each competency, those with a number, then the rest. */
function* othersToTell({ stories }: Notebook, { assignments, coverage }: NotebookRead, { company }: NextInterview): Generator<string> {
  yield* assignments.filter((each) => each.company === company && each.fit !== 'stretch').map(({ story }) => story);
  yield* [...coverage].sort((a, b) => b.questions.length - a.questions.length)
    .flatMap((each) => each.stories.filter(({ fit }) => fit === 'strong').slice(0, 1).map(({ story }) => story));
  for (const { story } of stories) if (story.form === 'full' && quantities(story.parts.result?.text ?? '').length > 0) yield story.id;
  yield* stories.map(({ story }) => story.id);
}

/** The stories told under any question of a family, by the family. */
function familyStories({ stories, familyOf }: Notebook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { story } of stories.filter(({ story: { form } }) => form !== 'idea')) {
    for (const question of story.questions) {
      const family = familyOf(question);
      const ids = found.get(family);
      if (ids === undefined) found.set(family, [story.id]);
      else ids.push(story.id);
    }
  }
  return found;
}

const pastEvents = new Set(questionKinds.filter(({ pastEvent }) => pastEvent).map(({ id }) => id));

function wantsStory({ review, question }: QuestionAt): boolean {
  return pastEvents.has(review.kinds.get(question.id) ?? '');
}

function toldThere({ questionById, notes }: Notebook, { deliveries, lives }: NotebookRead, { company }: NextInterview): ReadonlySet<string> {
  const paths = new Set(notes.filter((review) => isAbout(review, company)).map(({ note }) => note.path));
  const delivered = deliveries.filter(({ question }) => paths.has(questionById.get(question)?.review.note.path ?? ''));
  const lived = lives.filter(({ places }) => places.some(({ path }) => paths.has(path)));
  return new Set([...delivered.flatMap(({ story, toldInstead }) => toldInstead ?? story ?? []), ...lived.map(({ story }) => story)]);
}

function storyReady(at: StoryAt | undefined, about: Pick<StoryReady, 'meantFor' | 'isTold'>): StoryReady | null {
  const opener = at === undefined ? null : openerOf(at.story.parts);
  if (at === undefined || opener === null) return null;
  const { review, story } = at;
  return { title: titleOf({ review, story }), path: review.note.path, question: story.questions[0] ?? null, number: numberOf(story.parts), opener, ...about };
}

/** A story of a table may bear no title but its question. */
function titleOf({ review, story }: StoryAt): string {
  const own = story.title.replace(/\s+/g, ' ').trim();
  return own === '' ? (review.note.questions.find(({ id }) => id === story.questions[0])?.text ?? '') : own;
}

type Parts = StoryAt['story']['parts'];

function openerOf(parts: Parts): string | null {
  const [first] = sentences(opensWith(parts) ?? '');
  return first === undefined ? null : stretch(first.text, 0, OPENER_WORDS);
}

function opensWith({ situation, action, task }: Parts): string | undefined {
  return [situation, action, task].map((part) => part?.text ?? '').find((text) => WORD.test(text));
}

const WORD = /[\p{L}\p{N}]/u;

const numberParts: readonly PartName[] = ['result', 'action', 'situation', 'task'];

function numberOf(parts: Parts): string | null {
  for (const { text } of numberParts.flatMap((name) => sentences(parts[name]?.text ?? ''))) {
    const [amount] = quantities(text);
    if (amount !== undefined) return aroundAmount(text, amount);
  }
  return null;
}

/** The start of the sentence if the amount stands there, else words that end with it; up to the end of its clause where that is near. */
function aroundAmount(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const all = words(text);
  const [first, last] = [all.filter((word) => word.end <= start).length, all.filter((word) => word.start < end).length];
  const from = Math.max(0, Math.min(first, last - NUMBER_WORDS));
  const clause = /^[^,;:()]*(?=[,;(])/u.exec(text.slice(end))?.[0];
  const inClause = clause === undefined ? NUMBER_WORDS : last + words(clause).length - from;
  return inClause < NUMBER_WORDS && clause !== undefined ? `${from === 0 ? '' : MORE}${text.slice(from === 0 ? 0 : (all[from]?.start ?? 0), end + clause.length).trim()}` : stretch(text, from, Math.max(NUMBER_WORDS, last - first));
}

const MORE = '\u2026';

/** So many words from the n-th on, with a mark where the text goes on. */
function stretch(text: string, from: number, count: number): string {
  const all = words(text);
  const [first, last] = [all[from], all[from + count - 1]];
  const start = from === 0 || first === undefined ? 0 : first.start;
  const isWhole = last === undefined || all.length <= from + count;
  const cut = isWhole ? text.slice(start) : text.slice(start, last.end);
  return `${from === 0 ? '' : MORE}${cut.replace(/\s+/g, ' ').trim()}${isWhole ? '' : '\u2026'}`;
}
