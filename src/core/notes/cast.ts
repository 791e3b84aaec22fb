import { headingAbove, type Line, type Page } from './page';
import { partNamed } from './star-labels';
import { turnLabelAt, roleOfHeading, type Role, type TurnLabel } from './turn-labels';
import type { Cast } from './turns';
import { asks } from './wording';

/** Who speaks in a note, and what could not be told. */
export interface Casting {
  readonly cast: Cast;
  readonly problem: string | null;
}

interface LabelledLine {
  readonly line: Line;
  readonly label: TurnLabel;
  readonly role: Role;
}

/**
 * Gives each turn label its role: by its own words, by the heading above it, else the one who asks less is the candidate.
 * The cast is empty where the note holds no exchange.
 */
export function castOf(page: Page, isFree: (line: number) => boolean): Casting {
  const found = labelledLines(page, isFree);
  const named = found.filter(({ role }) => role !== 'unknown');
  const cast = new Map(roleByKey(named));
  const roles = new Set(cast.values());
  if (roles.has('asker')) return { cast: roles.has('candidate') ? cast : withOnlyOther(cast, found), problem: null };
  if (roles.has('candidate') && named.some(({ label }) => label.key.length > 1)) return { cast, problem: null };
  return castByNames(found.filter(({ role }) => role === 'unknown'));
}

/** Lines that open with a label. `A:` right after `S:` or `T:` is Action, not Answer (trap 1). */
function labelledLines(page: Page, isFree: (line: number) => boolean): LabelledLine[] {
  const found: LabelledLine[] = [];
  let previous = '';
  for (const line of page.lines) {
    if (line.kind !== 'text' || line.mark !== null || !isFree(line.index)) continue;
    const label = turnLabelAt(line.words);
    if (label === null) continue;
    const inStar = label.key === 'a' && /^(?:s|t|st|situation|tasks?)$/.test(previous);
    previous = label.key;
    if (!inStar) found.push({ line, label, role: roleIn(page, line, label) });
  }
  return found;
}

function roleIn(page: Page, line: Line, label: TurnLabel): Role {
  if (label.role !== 'unknown') return label.role;
  const heading = headingAbove(page, line.index);
  return (heading === null ? null : roleOfHeading(heading.plain)?.role) ?? 'unknown';
}

/** The role that most lines of a label have. */
function roleByKey(lines: readonly LabelledLine[]): [string, Role][] {
  const keys = [...new Set(lines.map(({ label }) => label.key))];
  return keys.map((key) => {
    const own = lines.filter(({ label }) => label.key === key);
    const asking = own.filter(({ role }) => role === 'asker').length;
    return [key, asking * 2 >= own.length ? 'asker' : 'candidate'];
  });
}

/** Where only the interviewer is labelled, the one other speaker named twice is the candidate. */
function withOnlyOther(cast: Map<string, Role>, found: readonly LabelledLine[]): Cast {
  const others = new Set(found.filter(({ label, role }) => role === 'unknown' && partNamed(label.key) === null).map(({ label }) => label.key));
  const often = [...others].filter((key) => found.filter(({ label }) => label.key === key).length >= 2);
  if (often.length === 1) cast.set(often[0] ?? '', 'candidate');
  return cast;
}

/** Share of an interviewer's turns that ask, at the least; below it labels are no speakers. */
const leastAsking = 0.3;

/** Two names that speak at least twice each: who asks less is the candidate (trap 27). */
function castByNames(lines: readonly LabelledLine[]): Casting {
  const keys = [...new Set(lines.map(({ label }) => label.key))].filter((key) => partNamed(key) === null);
  const speakers = keys
    .map((key) => ({ key, own: lines.filter(({ label }) => label.key === key) }))
    .filter(({ own }) => own.length >= 2)
    .map(({ key, own }) => ({ key, share: own.filter(({ line, label }) => asks(line.words.slice(label.length))).length / own.length }));
  if (speakers.length !== 2 || speakers.every(({ share }) => share < leastAsking)) return { cast: new Map(), problem: null };
  const [first, second] = speakers;
  if (first === undefined || second === undefined) return { cast: new Map(), problem: null };
  if (first.share === second.share) {
    return { cast: new Map(), problem: `Could not tell who asks: "${first.key}" or "${second.key}". Name one of them "Interviewer" and run it again.` };
  }
  const asker = first.share > second.share ? first.key : second.key;
  return { cast: new Map(speakers.map(({ key }) => [key, key === asker ? 'asker' : 'candidate'])), problem: null };
}
