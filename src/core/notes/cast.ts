import { headingAbove, type Line, type Page } from './page';
import { rolesOf } from './speaker-roles';
import { partNamed } from './star-labels';
import { roleOfHeading, turnLabelAt, type Role, type TurnLabel } from './turn-labels';
import type { Cast } from './turns';

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
  /** What the heading right above says of it, whatever the label says. */
  readonly byHeading: Role;
}

/**
 * Gives each turn label its role: by its own words, by a header that names who is who, by the heading above it, by the
 * candidate's names, else the one who asks less is the candidate. The cast is empty where the note holds no exchange.
 */
export function castOf(page: Page, isFree: (line: number) => boolean): Casting {
  const labelled = labelledLines(page, isFree);
  const initials = speakingInitials(labelled);
  const all = labelled.map((each) => (initials.has(each.label.key) ? { ...each, role: each.byHeading } : each));
  const actions = initials.size > 0 ? [] : actionLines(all);
  const headers = headerLines(all);
  const silent = new Set([...actions, ...headers].map(({ line }) => line.index));
  const byHeader = new Map(headers.map(({ line, label, role }) => [nameIn(line, label) ?? '', role]));
  const found = all
    .filter(({ line }) => !silent.has(line.index))
    .map((each) => ({ ...each, role: each.role === 'unknown' ? (byHeader.get(each.label.key) ?? 'unknown') : each.role }));
  const speeches = found.map(({ line, label, role }) => (
    { line: line.index, key: label.key, speaker: label.speaker, role, words: line.words.slice(label.length), isInitial: initials.has(label.key) }
  ));
  const { roles, problem, unclear } = rolesOf(speeches, { myNames: page.myNames, allSpeak: false });
  return { cast: { roles, silent }, problem, unclear };
}

function labelledLines(page: Page, isFree: (line: number) => boolean): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let named = -1;
  for (const line of page.lines) {
    if (line.kind !== 'text' || line.mark !== null || !isFree(line.index)) continue;
    const label = turnLabelAt(line.words);
    if (label === null) continue;
    const heading = headingAbove(page, line.index);
    const byHeading = heading === null || heading.line === named ? 'unknown' : (roleOfHeading(heading.plain)?.role ?? 'unknown');
    named = heading?.line ?? named;
    found.push({ line, label, role: label.role === 'unknown' ? byHeading : label.role, byHeading });
  }
  return found;
}

/** Turns of each of two speakers that show an initial to be a speaker's, though it is a letter of STAR too. */
const fewestTurns = 3;

/**
 * Letters of STAR that are initials here: one letter that changes with a speaker of another name, or two letters that
 * change with each other through the note, where no third part is labelled.
 */
function speakingInitials(all: readonly LabelledLine[]): ReadonlySet<string> {
  const keys = all.map(({ label }) => label.key);
  const parts = [...new Set(keys.filter((key) => partNamed(key) !== null))];
  const letters = parts.filter((key) => key.length === 1);
  if (letters.length !== parts.length || letters.length === 0 || letters.length > 2) return new Set();
  const others = [...new Set(keys.filter((key) => partNamed(key) === null && !/^(?:q|question)$/.test(key)))];
  const often = (key: string): boolean => keys.filter((each) => each === key).length >= fewestTurns;
  const change = keys.filter((key, index) => index > 0 && letters.includes(key) && keys[index - 1] !== key).length;
  const enough = letters.length === 2 ? letters.every(often) : others.some(often) && letters.every(often) && !keys.includes('q');
  return enough && change * 3 >= keys.length - 1 ? new Set(letters) : new Set();
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
