import { kindById } from '../../critique/kinds/question-kinds';
import type { Round } from '../../notes/round';
import { words } from '../../text/words';
import type { Passage } from '../../text/span';
import type { Notebook, QuestionAt, StoryAt } from '../notebook';
import { byPlaceInNotes, placeOf, type Place } from '../place';
import { questionsAnswered } from './story-labels';
import { headsOfCopies, readTellable, storiesToldIn, type Tellable } from './same-story';

/** A story told in a round. */
export interface Telling {
  /** Its id. */
  readonly story: string;
  readonly round: Round;
  /** Whether the round was practice. */
  readonly isMock: boolean;
  /** The main question that it was told for; null for a story that stands in a round under none. */
  readonly question: QuestionAt | null;
  /** The first words of the telling. */
  readonly place: Place;
}

export interface TellingsRead {
  /** By note and place. */
  readonly tellings: readonly Telling[];
  /** For each story the first that tells the same; itself where it is the first. */
  readonly heads: ReadonlyMap<string, string>;
}

/** Every telling of a story that can be seen: the story stands in a round, or an answer there tells the same. Read once for a notebook. */
export function* readTellings(notebook: Notebook): Generator<void, TellingsRead> {
  const before = known.get(notebook);
  if (before !== undefined) return before;
  const tellings: Telling[] = notebook.stories.flatMap((at) => toldWhereItStands(notebook, at) ?? []);
  const tellable = yield* readTellable(notebook);
  for (const asked of notebook.questions) {
    tellings.push(...toldForQuestion(notebook, tellable, asked));
    yield;
  }
  tellings.sort((a, b) => byPlaceInNotes(a.place, b.place) || (a.story < b.story ? -1 : 1));
  const read = { tellings, heads: yield* headsOfCopies(tellable) };
  known.set(notebook, read);
  return read;
}

const known = new WeakMap<Notebook, TellingsRead>();

/** Null where the story stands in no round. */
function toldWhereItStands({ rounds, questionById }: Notebook, at: StoryAt): Telling | null {
  const { note } = at.review;
  const round = rounds.get(note.path);
  const passage = Object.values(at.story.parts).find((part) => part !== null);
  if (round === undefined || passage === undefined || passage === null) return null;
  const question = questionsAnswered(at)[0]?.id ?? null;
  const asked = questionById.get(question ?? '') ?? null;
  return { story: at.story.id, round, isMock: isMock(note), question: asked, place: firstWordsAt({ note, question, passage }) };
}

function toldForQuestion(notebook: Notebook, tellable: Tellable, asked: QuestionAt): readonly Telling[] {
  const { review: { note, kinds }, question, round } = asked;
  const shape = kindById(kinds.get(question.id) ?? '')?.shape ?? null;
  if (round === null || question.parent !== null || (shape !== null && PASSES_OVER.has(shape))) return [];
  const [passage] = question.answers;
  if (passage === undefined) return [];
  const told = storiesToldIn(notebook, tellable, { path: note.path, question: question.id, text: question.answers.map(({ text }) => text).join('\n') });
  return told.map((story) => ({ story, round, isMock: isMock(note), question: asked, place: firstWordsAt({ note, question: question.id, passage }) }));
}

/** Who introduces himself names many projects and tells none. */
const PASSES_OVER: ReadonlySet<string> = new Set(['greeting', 'introduction', 'leaving']);

const MOST_WORDS = 12;

function firstWordsAt(placed: { readonly note: StoryAt['review']['note']; readonly question: string | null; readonly passage: Passage }): Place {
  return placeOf(placed, 0, words(placed.passage.text)[MOST_WORDS - 1]?.end ?? placed.passage.text.length);
}

/** Whether its path, its tags or its round call a note practice. */
export function isMock({ path, tags, properties }: Pick<StoryAt['review']['note'], 'path' | 'tags' | 'properties'>): boolean {
  return [path, ...tags, properties.round ?? ''].some((words) => /(?:^|[^\p{L}])(?:mocks?|practi[cs]e|rehears(?:al|ed))(?![\p{L}])/iu.test(words));
}
