import { ownNote, topicsAsked, type OwnNote, type OwnNotes } from '../core/critique/topics/own-notes';
import { topicsOfNames, type NoteNames, type OnTopic } from '../core/critique/topics/own-note-names';
import type { TopicsKnown } from '../core/critique/topics/topics-known';
import type { InterviewNote } from '../core/notes/interview-note';
import { bearsRubricName } from '../core/pages/coach-folder';
import { inSteps, type Breathe } from './in-steps';
import { NoteUnreadable } from './ports';

/** The writer's other notes: neither interview notes nor notes of ours. */
export interface StudyNotes {
  /** In any order; those that name none of the topics may be left out. A note that did not change since the last call for the same topics is the very same value. */
  readonly names: (topics: TopicsKnown) => Promise<readonly NoteNames[]>;
  /** The text of one of them; rejects with a `NoteUnreadable`. */
  readonly read: (path: string) => Promise<string>;
}

/** Finds the writer's notes on those of the topics that an interview note asks about; never rejects because of a note that cannot be read. */
export type FindTopicNotes = (note: InterviewNote, topics: TopicsKnown) => Promise<OwnNotes>;

/** Most notes on one topic that are read. */
const mostOnTopic = 5;
/** Names looked at between two breaths. */
const namesInStep = 200;

/** A finder that reads a note only once somebody asks on its topic, and once more only when it changed, or the topics did. */
export function topicNotes(vault: StudyNotes, breathe?: Breathe): FindTopicNotes {
  const shelves = new WeakMap<TopicsKnown, Shelf>();
  return async (note, topics) => {
    const asked = await inSteps(topicsAsked(note, topics), breathe);
    if (asked.size === 0) return new Map();
    const shelf = shelves.get(topics) ?? newShelf(topics, { read: vault.read, breathe });
    shelves.set(topics, shelf);
    const names = await vault.names(topics);
    const found = await inSteps(notesOn(names.filter(({ path }) => path !== note.path && !bearsRubricName(path)), asked, shelf.topicsOf), breathe);
    const own = new Map<string, readonly OwnNote[]>();
    for (const [topic, places] of found) {
      const notes: OwnNote[] = [];
      for (const place of places) notes.push(...await shelf.read(place));
      if (notes.length > 0) own.set(topic, notes);
    }
    return own;
  };
}

/** One note, and what of it is on one topic. */
interface Place {
  readonly names: NoteNames;
  readonly on: OnTopic;
}

interface ShelfPorts extends Pick<StudyNotes, 'read'> {
  readonly breathe: Breathe | undefined;
}

interface Shelf {
  readonly topicsOf: (names: NoteNames) => readonly OnTopic[];
  /** Nothing for a note that names no term, and for one that cannot be read. */
  readonly read: (place: Place) => Promise<readonly OwnNote[]>;
}

/** Remembers what was found in a note on the topics as long as its names are the same value. */
function newShelf(known: TopicsKnown, ports: ShelfPorts): Shelf {
  const topics = new WeakMap<NoteNames, readonly OnTopic[]>();
  const notes = new WeakMap<OnTopic, readonly OwnNote[]>();
  return {
    topicsOf: (names) => {
      const found = topics.get(names) ?? topicsOfNames(names, known);
      topics.set(names, found);
      return found;
    },
    read: async ({ names, on }) => {
      const before = notes.get(on);
      if (before !== undefined) return before;
      const note = await readOne(ports, { names, on });
      if (note === null) return [];
      const found = note.terms.length === 0 ? [] : [note];
      notes.set(on, found);
      return found;
    },
  };
}

async function readOne({ read, breathe }: ShelfPorts, { names, on }: Place): Promise<OwnNote | null> {
  try {
    return await inSteps(ownNote(names, await read(names.path), on), breathe);
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
    return null;
  }
}

/** The notes on each topic asked about: those with its name as their title first, then as an alias, then as a heading; then by path. */
function* notesOn(all: readonly NoteNames[], asked: ReadonlySet<string>, topicsOf: Shelf['topicsOf']): Generator<void, ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, Place[]>();
  for (const [done, names] of all.entries()) {
    for (const on of topicsOf(names).filter(({ topic }) => asked.has(topic.id))) {
      const places = found.get(on.topic.id) ?? [];
      places.push({ names, on });
      found.set(on.topic.id, places);
    }
    if (done % namesInStep === namesInStep - 1) yield;
  }
  return new Map([...found].map(([topic, places]) => [topic, places.sort((a, b) => rankOf(a) - rankOf(b) || (a.names.path < b.names.path ? -1 : 1)).slice(0, mostOnTopic)]));
}

function rankOf({ names, on }: Place): number {
  if (on.heading !== null) return 2;
  return on.name === names.title ? 0 : 1;
}
