import type { QuestionAt } from '../../core/notebook/notebook';
import type { Waiting } from '../../core/practice/practice-queue';
import type { AreaRow, EvidenceRow } from '../board/coach-board';
import type { BoardRead } from '../board/board-read';
import type { PracticeFamilies } from './practice-families';

/** A question that may be practised, with what it shows. */
export interface Candidate extends Waiting {
  /** The first id of its family. */
  readonly item: string;
  readonly at: QuestionAt;
  /** The areas that it belongs to and that are neither resolved nor dismissed, by need. */
  readonly areas: readonly AreaRow[];
  /** What made it come; null where it only is due again. */
  readonly evidence: EvidenceRow | null;
}

/**
 * Each family of questions that a weak area names once, by the order of areas; then those practised before that no area names any more.
 * Of one area (its key) only its own. What only areas name that are resolved or dismissed is left out, unless such an area is asked for.
 */
export function candidatesIn(read: BoardRead, families: PracticeFamilies, area: string | null): readonly Candidate[] {
  const shelf = shelfOf(read, families);
  const open = read.areas.filter(({ state }) => isOpen(state));
  const wanted = area === null ? open : read.areas.filter(({ key }) => key === area);
  const found = new Map<string, Candidate>();
  for (const row of wanted) for (const evidence of row.evidence) gather(found, shelf, evidence);
  if (area === null) {
    const done = new Set(read.areas.filter(({ state }) => !isOpen(state)).flatMap(({ evidence }) => evidence.flatMap((each) => familyAt(shelf, each) ?? [])));
    for (const family of families.schedule.keys()) if (!found.has(family) && !done.has(family)) revive(found, shelf, family);
  }
  return [...found.values()];
}

/** One question by its id, due or not; null where it is gone or has no words. */
export function candidateFor(read: BoardRead, families: PracticeFamilies, question: string): Candidate | null {
  const at = read.notebook.questionById.get(question);
  if (at === undefined || !hasWords(at)) return null;
  const item = read.notebook.familyOf(question);
  const known = candidatesIn(read, families, null).find((each) => each.item === item);
  if (known !== undefined) return { ...known, at };
  const isUnanswered = at.round !== null && at.question.answers.length === 0;
  return { item, at, evidence: null, isUnanswered, isFollowUp: at.question.parent !== null, areas: areasOf(read, item), due: families.schedule.get(item)?.due ?? null };
}

/** The areas, neither resolved nor dismissed, that name a question of the family. */
export function areasOf(read: BoardRead, family: string): readonly AreaRow[] {
  return read.areas.filter(({ state, evidence }) => isOpen(state) && evidence.some((each) => familyAt({ read }, each) === family));
}

/** What candidates are looked up in. */
interface Shelf {
  readonly read: BoardRead;
  readonly families: PracticeFamilies;
  /** The first question of each family that has words. */
  readonly first: ReadonlyMap<string, QuestionAt>;
  /** The open areas of each family. */
  readonly areas: ReadonlyMap<string, readonly AreaRow[]>;
}

function shelfOf(read: BoardRead, families: PracticeFamilies): Shelf {
  const first = new Map<string, QuestionAt>();
  for (const at of read.notebook.questions) {
    const family = read.notebook.familyOf(at.question.id);
    if (!first.has(family) && hasWords(at)) first.set(family, at);
  }
  const areas = new Map<string, AreaRow[]>();
  for (const row of read.areas.filter(({ state }) => isOpen(state))) {
    const named = new Set(row.evidence.flatMap((evidence) => familyAt({ read }, evidence) ?? []));
    for (const family of named) areas.set(family, [...(areas.get(family) ?? []), row]);
  }
  return { read, families, first, areas };
}

function isOpen(state: AreaRow['state']): boolean {
  return state === 'open' || state === 'working';
}

/** The first place of a family makes it come; one where an answer never came is told before others. */
function gather(found: Map<string, Candidate>, shelf: Shelf, evidence: EvidenceRow): void {
  const at = questionAt(shelf, evidence);
  if (at === null) return;
  const item = shelf.read.notebook.familyOf(at.question.id);
  const isUnanswered = evidence.kind === 'unanswered';
  const before = found.get(item);
  if (before !== undefined && (before.isUnanswered || !isUnanswered)) return;
  found.set(item, {
    item, at, evidence, isUnanswered, isFollowUp: at.question.parent !== null,
    areas: shelf.areas.get(item) ?? [], due: shelf.families.schedule.get(item)?.due ?? null,
  });
}

function revive(found: Map<string, Candidate>, { families, first, areas }: Shelf, family: string): void {
  const at = first.get(family);
  if (at === undefined) return;
  found.set(family, { item: family, at, evidence: null, isUnanswered: false, isFollowUp: at.question.parent !== null, areas: areas.get(family) ?? [], due: families.schedule.get(family)?.due ?? null });
}

function familyAt(shelf: Pick<Shelf, 'read'>, evidence: EvidenceRow): string | null {
  const at = questionAt(shelf, evidence);
  return at === null ? null : shelf.read.notebook.familyOf(at.question.id);
}

/** The question of a place; of a story without one the first that it answers. Null for one without words, and for one asked of the interviewer. */
function questionAt({ read: { notebook } }: Pick<Shelf, 'read'>, { question, story }: EvidenceRow): QuestionAt | null {
  const answered = notebook.storyById.get(story ?? '')?.story.questions ?? [];
  const named = question === null ? answered : [question];
  const all = named.flatMap((id) => notebook.questionById.get(id) ?? []).filter(hasWords);
  return all.reduce<QuestionAt | null>((first, each) => (first === null || each.question.from < first.question.from ? each : first), null);
}

function hasWords({ question }: QuestionAt): boolean {
  return /[\p{L}\p{N}]/u.test(question.text);
}
