import type { NoteReview } from '../critique/note-review';
import { dayOf } from '../notes/round';
import type { Notebook } from './notebook';

/** The interview to get ready for. */
export interface NextInterview {
  /** Null where the notes name no company whose process is open. */
  readonly company: string | null;
  readonly round: string | null;
  /** `YYYY-MM-DD`; null where it is not known when it will be. */
  readonly date: string | null;
  /** The note on it; null where there is none yet. */
  readonly path: string | null;
}

/** After so many days without a word a round without an outcome is no longer waited for. */
const LONGEST_WAIT = 120;
const DAY = 86_400_000;

/** Words of an outcome after which no round follows. */
const ENDED = /\b(?:accepted|closed|declin\w*|fail\w*|ghost\w*|hired|joined|no(?:pe)?$|no[ -](?:go|hire|offer)|not (?:selected|moving|going)|offer\w*|reject\w*|signed|turned down|withdr\w*)\b|\bno\b(?= |$)/iu;

/**
 * The interview note with the nearest date from today on that tells of no round yet; else the company of the latest round whose
 * outcome is open, as long as that was not more than 120 days ago; else no company at all.
 */
export function nextInterview(notebook: Notebook): NextInterview {
  const { notes, rounds, today } = notebook;
  const coming = notes.flatMap(({ note }) => {
    const date = dayOf(note.properties.date);
    return date === null || date < today || rounds.has(note.path) ? [] : [{ note, date }];
  });
  const [first] = coming.sort((a, b) => (a.date === b.date ? Number(a.note.path > b.note.path) : a.date < b.date ? -1 : 1));
  if (first === undefined) return openProcess(notebook);
  const { company, round } = first.note.properties;
  return { company, round, date: first.date, path: first.note.path };
}

/** Whether a note is about a company, as its properties name it. */
export function isAbout({ note }: Pick<NoteReview, 'note'>, company: string | null): boolean {
  return company !== null && plain(note.properties.company) === plain(company);
}

/** How the rounds of one company ended so far. */
interface Process {
  readonly company: string;
  /** Of its latest round. */
  readonly date: string;
  readonly isOver: boolean;
}

function openProcess(notebook: Notebook): NextInterview {
  const open = processesOf(notebook).filter(({ isOver }) => !isOver);
  const [last] = open.sort((a, b) => (a.date === b.date ? Number(a.company > b.company) : a.date > b.date ? -1 : 1));
  return { company: last?.company ?? null, round: null, date: null, path: null };
}

/** The companies, in lower case, whose latest dated round has an outcome after which none follows, or was more than 120 days ago. */
export function companiesOver(notebook: Notebook): ReadonlySet<string> {
  return new Set(processesOf(notebook).filter(({ isOver }) => isOver).map(({ company }) => plain(company)));
}

function processesOf({ notes, rounds, today }: Notebook): Process[] {
  const latest = new Map<string, Process>();
  for (const { note } of notes) {
    const round = rounds.get(note.path);
    if (round === undefined || round.company === null || round.date === null) continue;
    const { company, date } = round;
    const before = latest.get(plain(company));
    const isOver = ENDED.test(note.properties.outcome ?? '') || daysBetween(date, today) > LONGEST_WAIT;
    if (before === undefined || date > before.date || (date === before.date && isOver)) latest.set(plain(company), { company, date, isOver });
  }
  return [...latest.values()];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

function plain(company: string | null): string {
  return (company ?? '').trim().toLowerCase();
}
