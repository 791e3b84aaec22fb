import { headingAbove, type Line, type Page } from './page';
import { partNamed } from './star-labels';
import { roleOfHeading, turnLabelAt, type Role, type TurnLabel } from './turn-labels';
import type { Cast } from './turns';
import { asks } from './wording';

/** Who speaks in a note, and what could not be told. */
export interface Casting {
  readonly cast: Cast;
  readonly problem: string | null;
  /** Lines of turns whose speakers could not be told apart: nobody may read them as anybody's words. */
  readonly unclear: readonly (readonly [number, number])[];
}

interface LabelledLine {
  readonly line: Line;
  readonly label: TurnLabel;
  readonly role: Role;
}

/**
 * Gives each turn label its role: by its own words, by a header that names who is who, by the heading above it, else the
 * one who asks less is the candidate. The cast is empty where the note holds no exchange.
 */
export function castOf(page: Page, isFree: (line: number) => boolean): Casting {
  const all = labelledLines(page, isFree);
  const actions = actionLines(all);
  const headers = headerLines(all);
  const silent = new Set([...actions, ...headers].map(({ line }) => line.index));
  const byHeader = new Map(headers.map(({ line, label, role }) => [nameIn(line, label) ?? '', role]));
  const found = all
    .filter(({ line }) => !silent.has(line.index))
    .map((each) => ({ ...each, role: each.role === 'unknown' ? (byHeader.get(each.label.key) ?? 'unknown') : each.role }));
  return castFrom(found, silent);
}

function castFrom(found: readonly LabelledLine[], silent: ReadonlySet<number>): Casting {
  const settled = (roles: ReadonlyMap<string, Role>): Casting => ({ cast: { roles, silent }, problem: null, unclear: [] });
  const named = found.filter(({ role }) => role !== 'unknown');
  const cast = rolesByKey(named);
  const roles = new Set(cast.values());
  if (roles.has('asker')) return settled(roles.has('candidate') ? cast : withOnlyOther(cast, found));
  const answersOnly = roles.has('candidate') && named.some(({ label }) => label.key.length > 1);
  if (answersOnly) return settled(withAskersBeside(cast, found));
  return castByNames(found.filter(({ role }) => role === 'unknown'), silent);
}

function labelledLines(page: Page, isFree: (line: number) => boolean): readonly LabelledLine[] {
  return page.lines.flatMap((line): LabelledLine[] => {
    if (line.kind !== 'text' || line.mark !== null || !isFree(line.index)) return [];
    const label = turnLabelAt(line.words);
    return label === null ? [] : [{ line, label, role: roleIn(page, line, label) }];
  });
}

function roleIn(page: Page, line: Line, label: TurnLabel): Role {
  if (label.role !== 'unknown') return label.role;
  const heading = headingAbove(page, line.index);
  return (heading === null ? null : roleOfHeading(heading.plain)?.role) ?? 'unknown';
}

/** `A:` right after `S:` or `T:` is Action, not Answer (trap 1). */
function actionLines(all: readonly LabelledLine[]): readonly LabelledLine[] {
  return all.filter(({ label }, index) => label.key === 'a' && /^(?:s|t|st|situation|tasks?)$/.test(all[index - 1]?.label.key ?? ''));
}

/** The first `Interviewer: Sarah (Staff Engineer)` of a note says who is who; it is no turn (trap 13). */
function headerLines(all: readonly LabelledLine[]): readonly LabelledLine[] {
  const keys = new Set(all.map(({ label }) => label.key));
  const seen = new Set<string>();
  return all.filter(({ line, label, role }) => {
    const first = !seen.has(label.key);
    seen.add(label.key);
    if (!first || role === 'unknown' || label.key.length < 2) return false;
    const name = nameIn(line, label);
    return name !== null && (keys.has(name) || /[(,]/.test(line.words) || /\s/.test(name));
  });
}

/** The name that stands alone behind a label, lower case; null where the words are no name. */
function nameIn(line: Line, label: TurnLabel): string | null {
  const found = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})[ \t]*(?:\([^)]*\).{0,40}|,.{0,60})?$/u.exec(line.words.slice(label.length, label.length + 160).trim());
  const name = found?.[1]?.toLowerCase() ?? null;
  return name === null || /^(?:hi|hello|hey|yes|yeah|no|sure|okay|ok|thanks|thank you|same|good|great|right|well|so|and|why|what|how)\b|\.$/.test(name) ? null : name;
}

/** The role that most lines of a label have. */
function rolesByKey(lines: readonly LabelledLine[]): Map<string, Role> {
  return new Map(
    [...byKey(lines)].map(([key, own]) => [key, own.filter(({ role }) => role === 'asker').length * 2 >= own.length ? 'asker' : 'candidate']),
  );
}

function byKey(lines: readonly LabelledLine[]): ReadonlyMap<string, readonly LabelledLine[]> {
  const groups = new Map<string, LabelledLine[]>();
  for (const each of lines) {
    const group = groups.get(each.label.key);
    if (group === undefined) groups.set(each.label.key, [each]);
    else group.push(each);
  }
  return groups;
}

/** Speakers whose role no word tells: named at least twice, and no part of a story. */
function strangers(found: readonly LabelledLine[]): readonly (readonly [string, readonly LabelledLine[]])[] {
  const unknown = byKey(found.filter(({ role, label }) => role === 'unknown' && partNamed(label.key) === null));
  return [...unknown].filter(([, own]) => own.length >= 2);
}

/** Where only the interviewer is labelled, the one other speaker named twice is the candidate. */
function withOnlyOther(cast: Map<string, Role>, found: readonly LabelledLine[]): Cast['roles'] {
  const [other, ...more] = strangers(found);
  if (other !== undefined && more.length === 0) cast.set(other[0], 'candidate');
  return cast;
}

/** Where only the candidate is labelled, others who ask are interviewers. */
function withAskersBeside(cast: Map<string, Role>, found: readonly LabelledLine[]): Cast['roles'] {
  for (const [key, own] of strangers(found)) if (shareOfAsking(own) >= leastAsking) cast.set(key, 'asker');
  return cast;
}

/** Share of an interviewer's turns that ask, at the least; below it labels are no speakers. */
const leastAsking = 0.3;

/** By how much the candidate's share must lie below that of every interviewer. */
const clearMargin = 0.2;

/** Most people in one talk: more labels than that are no speakers. */
const mostSpeakers = 4;

function shareOfAsking(own: readonly LabelledLine[]): number {
  return own.filter(({ line, label }) => asks(line.words.slice(label.length))).length / own.length;
}

/** Names that speak at least twice each: who asks least is the candidate (trap 27). */
function castByNames(lines: readonly LabelledLine[], silent: ReadonlySet<number>): Casting {
  const nobody: Casting = { cast: { roles: new Map(), silent }, problem: null, unclear: [] };
  const speakers = strangers(lines)
    .map(([key, own]) => ({ key, own, share: shareOfAsking(own) }))
    .sort((a, b) => a.share - b.share);
  const [least, next] = speakers;
  if (least === undefined || next === undefined || speakers.length > mostSpeakers || next.share < leastAsking) return nobody;
  if (!takesTurns(lines, new Set(speakers.map(({ key }) => key)))) return nobody;
  if (next.share - least.share < clearMargin) {
    const problem = `Could not tell who asks: "${least.key}" or "${next.key}". Name one of them "Interviewer" and run it again.`;
    const spoken = speakers.flatMap(({ own }) => own.map(({ line }) => line.index)).sort((a, b) => a - b);
    return { ...nobody, problem, unclear: [[spoken[0] ?? 0, (spoken.at(-1) ?? 0) + 1]] };
  }
  const roles = new Map<string, Role>(speakers.map(({ key }) => [key, key === least.key ? 'candidate' : 'asker']));
  return { cast: { roles, silent }, problem: null, unclear: [] };
}

/** Whether speakers change at least every third time, as in a talk. */
function takesTurns(lines: readonly LabelledLine[], speakers: ReadonlySet<string>): boolean {
  const order = lines.map(({ label }) => label.key).filter((key) => speakers.has(key));
  const changes = order.filter((key, index) => index > 0 && order[index - 1] !== key).length;
  return changes * 3 >= order.length - 1;
}
