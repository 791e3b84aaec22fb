import { probedNote, type ProbedNote } from '../core/critique/probed-note';
import { missingLinks, type MissingLink } from '../core/links/missing-links';
import type { NamedNote } from '../core/links/mention-index';
import { nearestName, type FindNearest } from '../core/links/nearest-name';
import type { RelatedNote } from '../core/links/related-notes';
import type { StoryFit } from '../core/links/stories/story-fit';
import type { Question } from '../core/notes/interview-note';
import { hasTag, isOurNote, noteTags } from '../core/notes/tags';
import { asksForNotes } from './asks-for-notes';
import { inSteps, type Breathe } from './in-steps';
import type { InterviewNotes } from './interview-notes';
import { placeFinder, type NotePlace } from './note-place';
import { openNote } from './open-note';
import { NoteUnreadable, type ParseYaml, type Reader, type Vault } from './ports';
import { readStoryOffers, type StoryMemory, type StoryOffers, type VaultStory } from './story-offers';
import type { VaultIndex } from './vault-index';

export interface HelpPorts {
  readonly vault: Pick<Vault, 'read'>;
  readonly parseYaml: ParseYaml;
  readonly reader: () => Reader;
  readonly notes: InterviewNotes;
  readonly tag: () => string;
  readonly index: Pick<VaultIndex, 'notesForQuestion'>;
  /** Titles and other names of every note that may be linked. */
  readonly names: () => readonly NamedNote[];
  /** The same for one note; null where it is not among them. */
  readonly nameOf: (path: string) => NamedNote | null;
  /** Whether a link with that name, in the note at `source`, leads to a file. */
  readonly leadsSomewhere: (target: string, source: string) => boolean;
  readonly breathe: Breathe;
}

/** The note in front of the user, and where the cursor stands in it. */
export interface AtCursor {
  readonly path: string;
  readonly text: string;
  readonly cursor: number;
}

/** What belongs to the question at the cursor. */
export interface HelpAtCursor {
  readonly path: string;
  /** Null where the cursor stands above the first question of the note. */
  readonly question: Question | null;
  readonly notes: readonly RelatedNote[];
  readonly stories: readonly StoryFit<VaultStory>[];
  /** Links of the note that lead nowhere. */
  readonly missing: readonly LostLink[];
}

/** A link that leads nowhere, and the note that may be meant; null where none is near. */
export interface LostLink extends MissingLink {
  readonly nearest: NamedNote | null;
  readonly place: NotePlace;
}

export interface QuestionHelp {
  /** Null where the note is no interview note. */
  readonly at: (place: AtCursor) => Promise<HelpAtCursor | null>;
  /** The question that the cursor stands in or under, and nothing else: no other note is read. Null where there is none. */
  readonly questionAt: (place: AtCursor) => Promise<Question | null>;
  /** The stories for a question, as many as asked for, also those that would be a stretch. */
  readonly storiesFor: (path: string, question: Question, limit: number) => Promise<readonly StoryFit<VaultStory>[]>;
  /** Nothing is read or found from here on. */
  readonly stop: () => void;
}

/** At most so many related notes, and stories, beside a question (LINKING.md: show three). */
const mostShown = 3;

/** Finds what helps with the question at the cursor. Interview notes are read when it is first asked, then those that change. */
export function questionHelp(ports: HelpPorts): QuestionHelp {
  const lost = lostLinks(ports);
  let helped: Helped | null = null;
  const shelf = probedNotes(ports, (paths) => {
    helped = null;
    lost.changed(paths);
  });
  let last: { readonly text: string; readonly path: string; readonly note: ProbedNote | null } | null = null;
  const noteNow = async ({ path, text }: Pick<AtCursor, 'path' | 'text'>): Promise<ProbedNote | null> => {
    if (last?.path !== path || last.text !== text) last = { path, text, note: await probed(ports, path, text) };
    return last.note;
  };
  const helpFor = async (note: ProbedNote, question: Question): Promise<Helped['help']> => {
    const { path } = note.note;
    const stories = (await shelf.offers(note)).forQuestion(path, question, mostShown).filter(({ fit }) => fit !== 'stretch');
    const notes = asksForNotes(note, question.id) ? await ports.index.notesForQuestion({ path, text: question.text }, { limit: mostShown }) : [];
    return { stories, notes };
  };
  return {
    at: async (place) => {
      const note = shelf.isOver() ? null : await noteNow(place);
      if (note === null) return null;
      shelf.listen();
      const missing = await lost.linksIn(place);
      const question = questionAt(note, place.cursor);
      if (question === null || question.reverse) return { path: place.path, question, notes: [], stories: [], missing };
      if (helped?.note !== note || helped.question !== question.id) helped = { note, question: question.id, help: await helpFor(note, question) };
      return { path: place.path, question, ...helped.help, missing };
    },
    questionAt: async (place) => {
      const note = shelf.isOver() ? null : await noteNow(place);
      return note === null ? null : questionAt(note, place.cursor);
    },
    storiesFor: async (path, question, limit) => (await shelf.offers(last?.path === path ? last.note : null)).forQuestion(path, question, limit),
    stop: shelf.stop,
  };
}

/** What was found last, which holds while the cursor rests in one question and nothing in the vault changes. */
interface Helped {
  readonly note: ProbedNote;
  readonly question: string;
  readonly help: Pick<HelpAtCursor, 'notes' | 'stories'>;
}

/** The last question that begins at or above the cursor. */
export function questionAt({ note }: Pick<ProbedNote, 'note'>, cursor: number): Question | null {
  return [...note.questions].sort((a, b) => b.from - a.from).find(({ from }) => from <= cursor) ?? null;
}

interface LostLinks {
  /** The links of a note that lead nowhere, looked for again only where its text or a name in the vault changed. */
  readonly linksIn: (place: AtCursor) => Promise<readonly LostLink[]>;
  readonly changed: (paths: readonly string[]) => void;
}

function lostLinks({ names, nameOf, leadsSomewhere, breathe }: HelpPorts): LostLinks {
  let named: ReadonlyMap<string, NamedNote> | null = null;
  let finder: Promise<FindNearest> | null = null;
  let last: (Pick<AtCursor, 'path' | 'text'> & { readonly links: Promise<readonly LostLink[]> }) | null = null;
  const nearest = (): Promise<FindNearest> => {
    if (finder === null) {
      const all = names();
      named = new Map(all.map((note) => [note.path, note]));
      finder = inSteps(nearestName(all), breathe);
    }
    return finder;
  };
  const found = async ({ path, text }: AtCursor): Promise<readonly LostLink[]> => {
    const missing = missingLinks(text, (target) => leadsSomewhere(target, path));
    if (missing.length === 0) return [];
    const find = await nearest();
    const placeOf = placeFinder(text);
    return missing.map((link) => ({ ...link, nearest: find(link.target.slice(link.target.lastIndexOf('/') + 1)), place: { path, ...placeOf(link) } }));
  };
  return {
    linksIn: (place) => {
      if (last?.path !== place.path || last.text !== place.text) last = { path: place.path, text: place.text, links: found(place) };
      return last.links;
    },
    changed: (paths) => {
      if (named !== null && paths.every((path) => isNamedAlike(named?.get(path) ?? null, nameOf(path)))) return;
      named = null;
      finder = null;
      last = null;
    },
  };
}

function isNamedAlike(one: NamedNote | null, other: NamedNote | null): boolean {
  return one?.title === other?.title && one?.aliases.join('\n') === other?.aliases.join('\n');
}

interface ProbedNotes {
  /** The stories of all notes; `now` is the state of a note that may not be on disk yet. */
  readonly offers: (now: ProbedNote | null) => Promise<StoryOffers>;
  /** Begins to follow the vault, if it does not yet. */
  readonly listen: () => void;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

function probedNotes(ports: HelpPorts, onChange: (paths: readonly string[]) => void): ProbedNotes {
  const known = new Map<string, ProbedNote>();
  const waiting = new Set<string>();
  const memory: StoryMemory = { told: new WeakMap(), shelf: null };
  let unwatch: (() => void) | null = null;
  let isOver = false;
  let turn: Promise<unknown> = Promise.resolve();
  let made: { readonly of: ProbedNote | null; readonly offers: StoryOffers } | null = null;
  const listen = (): void => {
    if (unwatch !== null || isOver) return;
    unwatch = ports.notes.watch((paths) => {
      for (const path of paths) waiting.add(path);
      onChange(paths);
    });
    for (const path of ports.notes.tagged()) waiting.add(path);
  };
  const update = async (): Promise<void> => {
    listen();
    for (const path of waiting) {
      if (isOver) return;
      waiting.delete(path);
      const note = ports.notes.isTagged(path) ? await readProbed(ports, path) : null;
      if (note !== null) known.set(path, note);
      if (note !== null || known.delete(path)) made = null;
      if ((await ports.breathe()) === false) return;
    }
  };
  const offersNow = async (now: ProbedNote | null): Promise<StoryOffers> => {
    if (made !== null && (now === null || made.of === now)) return made.offers;
    const others = [...known.values()].filter(({ note }) => note.path !== now?.note.path);
    const all = [...others, ...(now === null ? [] : [now])].sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
    made = { of: now, offers: await inSteps(readStoryOffers(isOver ? [] : all, memory), ports.breathe) };
    return made.offers;
  };
  return {
    offers: (now) => {
      const next = turn.then(update).then(() => offersNow(now));
      turn = next.catch(() => undefined);
      return next;
    },
    listen,
    isOver: () => isOver,
    stop: () => {
      isOver = true;
      unwatch?.();
    },
  };
}

async function readProbed(ports: HelpPorts, path: string): Promise<ProbedNote | null> {
  try {
    return await probed(ports, path, await ports.vault.read(path));
  } catch (error) {
    if (error instanceof NoteUnreadable) return null;
    throw error;
  }
}

/** Null for a note that is none of an interview, or ours. */
async function probed({ parseYaml, reader, tag, breathe }: HelpPorts, path: string, text: string): Promise<ProbedNote | null> {
  const { source } = openNote(path, text, parseYaml);
  if (isOurNote(source.frontMatter) || !hasTag(noteTags(text, source.frontMatter), tag())) return null;
  return inSteps(probedNote(await reader()(source)), breathe);
}
