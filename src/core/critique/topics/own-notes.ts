import type { InterviewNote, Question } from '../../notes/interview-note';
import { onDemand } from '../../text/on-demand';
import { nameKey, type OnTopic } from './own-note-names';
import { termsOfNote, type OwnTerm } from './own-note-terms';
import { toldWords, type ToldWords } from './told-words';
import type { Topic } from './topic';
import type { TopicsKnown } from './topics-known';
import { asksOn, type TopicNamed } from './topics-named';

/** A note of the writer on a topic, with what it names. */
export interface OwnNote {
  /** Relative to the vault, with `.md`. */
  readonly path: string;
  readonly title: string;
  /** The heading whose section is meant; null for the whole note. */
  readonly heading: string | null;
  /** The name of the topic that the note bears. */
  readonly name: string;
  readonly terms: readonly OwnTerm[];
}

/** The notes on each topic, by its id. */
export type OwnNotes = ReadonlyMap<string, readonly OwnNote[]>;

/** What a note on the topic of a question names, and its answer does not; at least one term, at most three. */
export interface LackingTerms {
  readonly note: OwnNote;
  readonly terms: readonly OwnTerm[];
}

/**
 * Says, for a question and its topics, what the writer's notes on them name and nothing said on it does. Asked in the order of
 * the note: a thread hears of a note once for its answers, and once for what is not answered yet.
 */
export type LackingOf = (question: Question, topics: readonly TopicNamed[]) => readonly LackingTerms[];

/** A note on a topic with the terms found in its text. Yields between lines. */
export function* ownNote({ path, title }: { readonly path: string; readonly title: string }, text: string, { topic, known, heading, name }: OnTopic): Generator<void, OwnNote> {
  const names = new Set([title, title.replace(/\([^()]*\)/gu, ''), name].map(nameKey));
  const terms = yield* termsOfNote(text, { topic, known, heading });
  return { path, title, heading, name, terms: terms.filter((term) => term.mechanism !== null || !names.has(nameKey(term.text))) };
}

/** The ids of the topics known that the questions of a note are about by their own words. Yields between questions. */
export function* topicsAsked(note: InterviewNote, { finder }: TopicsKnown): Generator<void, ReadonlySet<string>> {
  const found = new Set<string>();
  if (note.questions.length > 0) yield* finder.ready();
  for (const { text, answers, category, reverse } of note.questions) {
    if (reverse || asksOn(text) === 'a person') continue;
    for (const { name, words } of finder.topicsOf({ question: text, answers: answers.map((answer) => answer.text), category })) if (words.length > 0) found.add(name);
    yield;
  }
  return found;
}

/** What is lacking under each question of a note; what a question says, or a follow-up tells, counts for all of its thread. */
export function lackingIn(note: InterviewNote, own: OwnNotes | undefined, { byId }: TopicsKnown): LackingOf {
  if (own === undefined || own.size === 0) return () => [];
  const threads = onDemand(() => threadsOf(note));
  const told = new Map<string, ToldWords>();
  const toldOn = (question: Question): ToldWords => {
    const root = question.parent ?? question.id;
    const known = told.get(root) ?? toldWords((threads().get(root) ?? []).join('\n'));
    told.set(root, known);
    return known;
  };
  const said = new Set<string>();
  return (question, topics) => {
    const named = topics.filter(({ name, words }) => words.length > 0 && own.has(name));
    if (named.length === 0 || asksOn(question.text) === 'a person') return [];
    const keyOf = ({ note: { path } }: LackingTerms): string => [question.parent ?? question.id, String(question.answers.length > 0), path].join('\n');
    const lacking = named.map(({ name, words }) => lackingOn(own.get(name) ?? [], { topic: byId(name), words, heard: toldOn(question) }));
    const fresh = shown(lacking.map((each) => each.filter((one) => !said.has(keyOf(one)))));
    for (const one of fresh) said.add(keyOf(one));
    return fresh;
  };
}

/** All that is asked and told under a main question and its follow-ups, by the id of the main question. */
function threadsOf({ questions, stories }: InterviewNote): ReadonlyMap<string, readonly string[]> {
  const roots = new Map(questions.map(({ id, parent }) => [id, parent ?? id]));
  const threads = new Map<string, string[]>();
  const add = (id: string, texts: readonly string[]): void => {
    const root = roots.get(id) ?? id;
    const thread = threads.get(root) ?? [];
    thread.push(...texts);
    threads.set(root, thread);
  };
  for (const { id, text, answers } of questions) add(id, [text, ...answers.map((answer) => answer.text)]);
  for (const { questions: ids, parts } of stories) for (const id of ids) add(id, Object.values(parts).flatMap((part) => (part === null ? [] : [part.text])));
  return threads;
}

interface Heard {
  readonly topic: Topic | null;
  /** The words that name the topic. */
  readonly words: readonly string[];
  readonly heard: ToldWords;
}

/** A note that bears the very name that the question says comes first. */
function lackingOn(notes: readonly OwnNote[], { topic, words, heard }: Heard): readonly LackingTerms[] {
  if (topic === null) return [];
  const said = new Set(words.map(nameKey));
  const sorted = [...notes.filter(({ name }) => said.has(nameKey(name))), ...notes.filter(({ name }) => !said.has(nameKey(name)))];
  return sorted.flatMap((note) => {
    const terms = firstOf(note.terms, (term) => !heard.tells(term, topic));
    return isWorthSaying(terms) ? [{ note, terms }] : [];
  });
}

/** "Your note has \"owner\"" would say little. */
function isWorthSaying(terms: readonly OwnTerm[]): boolean {
  return terms.length > 1 || terms.some(({ isWeak }) => !isWeak);
}

/** No term is looked for that is not shown. */
function firstOf(terms: readonly OwnTerm[], isWanted: (term: OwnTerm) => boolean): readonly OwnTerm[] {
  const found: OwnTerm[] = [];
  for (const term of terms) {
    if (isWanted(term) && found.push(term) === MOST_TERMS_SAID) break;
  }
  return found;
}

/** The best note on each topic, then further ones; no note twice. */
function shown(byTopic: readonly (readonly LackingTerms[])[]): readonly LackingTerms[] {
  const found = new Map<string, LackingTerms>();
  for (const lacking of [...byTopic.flatMap((each) => each.slice(0, 1)), ...byTopic.flatMap((each) => each.slice(1))]) {
    if (!found.has(lacking.note.path)) found.set(lacking.note.path, lacking);
  }
  return [...found.values()].slice(0, MOST_NOTES_SAID);
}

const MOST_TERMS_SAID = 3;
const MOST_NOTES_SAID = 2;
