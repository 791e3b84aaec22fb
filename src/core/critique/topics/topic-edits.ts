import { fold, normalise } from '../../text/words';
import type { Mechanism, OftenSaid, Topic } from './topic';

/** The lists of a topic that a writer may edit. */
export const topicLists = ['names', 'mechanisms', 'alternatives', 'tradeOffs', 'followUps', 'oftenSaid', 'study'] as const;
export type TopicList = (typeof topicLists)[number];

/** What a writer says of a topic: of one of ours, or of one that we do not know. */
export interface TopicEdit {
  readonly title: string;
  readonly lists: Readonly<Partial<Record<TopicList, WrittenList>>>;
}

export interface WrittenList {
  /** Whether these lines stand in place of ours; else they come before them. */
  readonly only: boolean;
  readonly lines: readonly WrittenLine[];
}

/** One line of a list. Of an alternative, a trade-off, a follow-up or what to study only the text counts. */
export interface WrittenLine {
  readonly text: string;
  /** Words that show that an answer names the mechanism, or what to check of a claim; empty where the line gives none. */
  readonly more: string;
}

/** Our topics as the writer edited them, then those that the writer added. */
export function editedTopics(ours: readonly Topic[], edits: readonly TopicEdit[]): readonly Topic[] {
  const topics = [...ours];
  for (const edit of edits) {
    const at = placeOf(topics, edit.title);
    const known = topics[at];
    if (known === undefined) topics.push(edited(blankTopic(edit, topics), edit));
    else topics[at] = edited(known, edit);
  }
  return topics;
}

/** Which topic a title means: by title or id, else the only one that has it for a name; -1 where none does. */
function placeOf(topics: readonly Topic[], title: string): number {
  const wanted = plain(title);
  if (wanted === '') return -1;
  const titled = topics.findIndex((topic) => plain(topic.title) === wanted || plain(topic.id) === wanted);
  if (titled >= 0) return titled;
  const named = topics.filter(({ names }) => names.plain.some((name) => plain(name) === wanted));
  return named.length === 1 ? topics.findIndex((topic) => topic === named[0]) : -1;
}

function plain(words: string): string {
  return normalise(words.replace(/-/gu, ' '));
}

/** A topic without a name of its own is named by its title. */
function blankTopic({ title, lists }: TopicEdit, topics: readonly Topic[]): Topic {
  const names = lists.names === undefined ? [termOf(title)] : [];
  return {
    id: freeId(title, new Set(topics.map(({ id }) => id))), title, names: { plain: names, besides: [] },
    mechanisms: [], alternatives: [], tradeOffs: [], followUps: [], oftenSaid: [], study: [],
  };
}

function freeId(title: string, taken: ReadonlySet<string>): string {
  const words = fold(title).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const id = words === '' ? 'own-topic' : words;
  for (let count = 1; ; count++) {
    const next = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(next)) return next;
  }
}

function edited(topic: Topic, { lists }: TopicEdit): Topic {
  const named = joined(lists.names, (lines) => lines.map(({ text }) => termOf(text)), topic.names.plain);
  return {
    id: topic.id,
    title: topic.title,
    names: { plain: named, besides: lists.names?.only === true ? [] : topic.names.besides },
    mechanisms: joined(lists.mechanisms, (lines) => mechanismsOf(lines, topic.mechanisms.length), topic.mechanisms),
    alternatives: joined(lists.alternatives, textsOf, topic.alternatives),
    tradeOffs: joined(lists.tradeOffs, textsOf, topic.tradeOffs),
    followUps: joined(lists.followUps, textsOf, topic.followUps),
    oftenSaid: joined(lists.oftenSaid, claimsOf, topic.oftenSaid),
    study: joined(lists.study, textsOf, topic.study),
  };
}

function joined<T>(list: WrittenList | undefined, read: (lines: readonly WrittenLine[]) => readonly T[], ours: readonly T[]): readonly T[] {
  if (list === undefined) return ours;
  return list.only ? read(list.lines) : [...read(list.lines), ...ours];
}

function textsOf(lines: readonly WrittenLine[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Whether a writer added the mechanism. */
export function isOwnMechanism({ id }: Mechanism): boolean {
  return id.startsWith('own-');
}

/** No id is taken: so many of ours stand there. */
function mechanismsOf(lines: readonly WrittenLine[], ours: number): readonly Mechanism[] {
  return lines.map(({ text, more }, index) => ({ id: `own-${ours + index + 1}`, name: text, terms: termsOf(more === '' ? text.replace(/^(?:an?|the) /iu, '') : more) }));
}

function claimsOf(lines: readonly WrittenLine[]): readonly OftenSaid[] {
  return lines.map(({ text, more }) => ({ claim: text, words: [termOf(text)], check: more === '' ? 'You noted that it is not so.' : more }));
}

function termsOf(words: string): readonly string[] {
  return words.split(/[,;]/u).map((word) => termOf(word)).filter((term) => term !== '');
}

/** A word in capitals alone is found as it is written ("REST" is no "rest"); of all others the capitals do not matter. */
function termOf(words: string): string {
  const term = words.trim().replace(/\s+/gu, ' ');
  return /^[\p{Lu}\p{N}]{2,5}$/u.test(term) ? term : term.toLowerCase();
}
