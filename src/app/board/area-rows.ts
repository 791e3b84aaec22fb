import { areaKey } from '../../core/critique/area-state';
import { dismissingIn, type Dismissal } from '../../core/critique/dismissals';
import type { NoteReview } from '../../core/critique/note-review';
import type { Notebook } from '../../core/notebook/notebook';
import type { Scheduled } from '../../core/practice/schedule';
import type { AreaEvidence, WeakArea } from '../../core/practice/weak-area';
import { onDemand } from '../../core/text/on-demand';
import { placesOn } from '../note-place';
import type { AreaRow, EvidenceRow } from './coach-board';
import { keepSame } from './keep-same';

export interface AreaRowsRequest {
  readonly areas: readonly WeakArea[];
  readonly notebook: Notebook;
  /** By family. */
  readonly schedule: ReadonlyMap<string, Scheduled>;
  /** The rows as they were; those that did not change stay the same value. */
  readonly before: readonly AreaRow[];
}

/** The weak areas ready to be drawn, in their order. Yields after each. */
export function* areaRows({ areas, notebook, schedule, before }: AreaRowsRequest): Generator<void, readonly AreaRow[]> {
  const sources = new Map(notebook.notes.map((review) => [review.note.path, sourceOf(review)]));
  const known = new Map(before.map((row) => [row.key, row]));
  const rows: AreaRow[] = [];
  for (const area of areas) {
    const row = rowOf(area, sources, (question) => schedule.get(notebook.familyOf(question))?.due ?? null);
    rows.push(keepSame(known.get(row.key), row));
    yield;
  }
  return rows.length === before.length && rows.every((row, at) => row === before[at]) ? before : rows;
}

/** A note with what its evidence needs, found where it is first asked for. */
interface Source {
  readonly review: NoteReview;
  readonly find: ReturnType<typeof placesOn>;
  readonly dismissals: () => (evidence: AreaEvidence) => Dismissal | null;
}

function sourceOf(review: NoteReview): Source {
  return { review, find: placesOn(review.note.lineStarts), dismissals: onDemand(() => dismissalsIn(review)) };
}

function rowOf({ name, kind, title, state, need, trend, next, evidence }: WeakArea, sources: ReadonlyMap<string, Source>, dueOf: (question: string) => string | null): AreaRow {
  const seen = new Map<string, number>();
  const properties = [...new Set(evidence.map(({ path }) => path))].flatMap((path) => sources.get(path)?.review.note.properties ?? []);
  return {
    key: areaKey({ kind, name }), name, kind, title, state, need, trend, next,
    evidence: evidence.flatMap((each) => evidenceRow(each, sources.get(each.path), seen) ?? []),
    companies: eachOnce(properties.map(({ company }) => company)),
    roles: eachOnce(properties.map(({ role }) => role)),
    levels: eachOnce(properties.map(({ level }) => level)),
    newest: latest(evidence.map(({ date }) => date)),
    due: earliest(evidence.map(({ question }) => (question === null ? null : dueOf(question)))),
  };
}

function evidenceRow(evidence: AreaEvidence, source: Source | undefined, seen: Map<string, number>): EvidenceRow | null {
  if (source === undefined) return null;
  const { kind, message, quote, path, question, story, date, from, to } = evidence;
  const { title, properties } = source.review.note;
  return {
    key: numbered(nameOf(evidence), seen),
    kind, message, quote, title, company: properties.company, date, question, story,
    place: { path, ...source.find({ from, to }) },
    dismissal: kind === 'unanswered' || kind === 'reflection' ? null : source.dismissals()(evidence),
  };
}

/** Words of a note are named only where nothing else tells two of one question apart. */
function nameOf({ kind, path, question, story, quote }: AreaEvidence): string {
  return [kind, path, question ?? '', story ?? '', kind === 'reflection' ? quote : ''].join(' ');
}

function numbered(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return `${name} ${String(count)}`;
}

/** What finds the dismissal of each finding and gap of a note that became evidence; null for what nothing silences. */
function dismissalsIn({ note, findings, stories }: NoteReview): (evidence: AreaEvidence) => Dismissal | null {
  const { ofFinding, ofGap } = dismissingIn(note);
  const byPlace = new Map(findings.map((finding) => [placeKey(finding), finding]));
  const gapsOf = new Map(stories.map(({ story, gaps }) => [story, gaps]));
  return (evidence) => {
    const { kind, story, message } = evidence;
    const finding = kind === 'finding' ? byPlace.get(placeKey(evidence)) : undefined;
    if (finding !== undefined) return ofFinding(finding);
    const gap = gapsOf.get(story ?? '')?.find((each) => each.status === kind && message.endsWith(each.message));
    return gap === undefined || story === null ? null : ofGap(gap, story);
  };
}

function placeKey({ from, message }: Pick<AreaEvidence, 'from' | 'message'>): string {
  return `${String(from)} ${message}`;
}

function eachOnce(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((found, day) => (day !== null && (found === null || day > found) ? day : found), null);
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((found, day) => (day !== null && (found === null || day < found) ? day : found), null);
}
