import type { Line, Page } from './page';
import { rolesOf } from './speaker-roles';
import { partNamed, starLabelAt } from './star-labels';
import { questionKey, type TurnLabel } from './turn-labels';
import { labelledLines, type Cast, type LabelledLine } from './turn-lines';
import { withFollowUpLists } from './turn-lists';
import { asks } from './wording';

/** Who speaks in a note, and what could not be told. */
export interface Casting {
  readonly cast: Cast;
  readonly problem: string | null;
  /** Lines of turns whose speakers could not be told apart: nobody may read them as anybody's words. */
  readonly unclear: readonly (readonly [number, number])[];
}

/**
 * Gives each turn label its role: by its own words, by a header that names who is who, by the heading above it, by the
 * candidate's names, else the one who asks less is the candidate. The cast is empty where the note holds no exchange.
 */
export function castOf(page: Page, isFree: (line: number) => boolean): Casting {
  const labelled = labelledLines(page, isFree);
  if (labelled.length === 0 || (page.myNames.length === 0 && !mayTalk(labelled))) return nobody;
  const initials = speakingInitials(labelled);
  const all = labelled.map((each) => (initials.has(each.label.key) ? { ...each, role: each.byHeading } : each));
  const actions = initials.size > 0 ? [] : actionLines(all);
  const headers = headerLines(all);
  const silent = new Set([...actions, ...headers, ...remarksInStories(page, all)].map(({ line }) => line.index));
  const byHeader = new Map(headers.map(({ line, label, role }) => [nameIn(line, label) ?? '', role]));
  const found = all
    .filter(({ line }) => !silent.has(line.index))
    .map((each) => (each.role === 'unknown' && byHeader.has(each.label.key) ? { ...each, role: byHeader.get(each.label.key) ?? 'unknown' } : each));
  const speeches = found.map(({ line, label, role, from, to, opensSection }) => (
    { line: line.index, key: label.key, label: label.written, speaker: label.speaker, role, words: wordsBehind(page, { line, from, to }), isInitial: initials.has(label.key), opensSection, belowHeading: isBelowHeading(page, line) }
  ));
  const { roles, problem, unclear } = rolesOf(speeches, { myNames: page.myNames, allSpeak: false });
  if (![...roles.values()].includes('candidate') && !speeches.some(({ key, words }) => roles.has(key) && asks(words))) return { ...nobody, problem, unclear };
  const openings = new Map(found.filter(({ label }) => roles.has(label.key)).map((each) => [each.line.index, each]));
  return { cast: withFollowUpLists(page, { roles, openings }, isFree), problem, unclear };
}

const nobody: Casting = { cast: { roles: new Map(), openings: new Map() }, problem: null, unclear: [] };

/** Whether a label gives a role, or two names that are no parts of a story come back: without either nobody talks. */
function mayTalk(labelled: readonly LabelledLine[]): boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { label: { key }, role } of labelled) {
    if (role !== 'unknown') return true;
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again.size > 1 && [...again].filter((key) => key.length === 1 || partNamed(key) === null).length > 1;
}

function isBelowHeading(page: Page, { index }: Line): boolean {
  const above = page.lines[index - 1];
  return (above?.kind === 'blank' ? page.lines[index - 2] : above)?.kind === 'heading';
}

/** What a label's line says; where it says nothing, the next lines that do. */
function wordsBehind(page: Page, { line, from, to }: Pick<LabelledLine, 'line' | 'from' | 'to'>): string {
  if (from < to) return page.text.slice(from, to);
  const below = [1, 2, 3].map((away) => page.lines[line.index + away]).find((each) => each !== undefined && each.kind !== 'blank');
  return below?.kind === 'text' ? below.words : '';
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
  const others = [...new Set(keys.filter((key) => partNamed(key) === null && !/^(?:q|question)[ .]?\d{0,3}$/.test(key)))];
  const often = (key: string): boolean => keys.filter((each) => each === key).length >= fewestTurns;
  const change = keys.filter((key, index) => index > 0 && letters.includes(key) && keys[index - 1] !== key).length;
  const enough = letters.length === 2 ? letters.every(often) : others.some(often) && letters.every(often) && !keys.some((key) => /^q\d{0,3}$/.test(key));
  return enough && change * 3 >= keys.length - 1 ? new Set(letters) : new Set();
}

/** `A:` right after `S:` or `T:` is Action, not Answer (trap 1). */
function actionLines(all: readonly LabelledLine[]): readonly LabelledLine[] {
  const named = all.filter(({ label, role }) => label.colon || role !== 'unknown');
  return named.filter(({ label }, index) => label.key === 'a' && /^(?:s|t|st|situation|tasks?)$/.test(named[index - 1]?.label.key ?? ''));
}

/** `Question: ..` between two parts of one story: a remark to its writer, and no talk. */
function remarksInStories(page: Page, all: readonly LabelledLine[]): readonly LabelledLine[] {
  const remarks = all.filter(({ label, role, place }) => role === 'asker' && place === 'text' && questionKey(label.key)?.number === null);
  if (remarks.length === 0) return [];
  const parts = page.lines.flatMap((line) => {
    const rank = partOrder.indexOf(spelledPart(line) ?? '');
    return rank < 0 ? [] : [{ at: line.index, rank }];
  });
  return parts.length < 2 ? [] : remarks.filter(({ line }) => {
    const next = parts.findIndex(({ at }) => at > line.index);
    const [above, below] = [parts[next - 1], parts[next]];
    return above !== undefined && below !== undefined && above.rank < below.rank && !page.headings.some(({ line: at }) => at > above.at && at < below.at);
  });
}

const partOrder: readonly string[] = ['situation', 'task', 'action', 'result'];

function spelledPart({ kind, words }: Line): string | null {
  const label = kind === 'text' || kind === 'heading' ? starLabelAt(words) : null;
  return label === null || label.letter ? null : label.part;
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
    return name !== null && (keys.has(name) || (!countedKey.test(label.key) && (/[(,]/.test(line.words) || /\s/.test(name))));
  });
}

/** "Q2: Explain Caching" names nobody. */
const countedKey = /^(?:q|qn|qs|que|ques|question|a|ans|answer)[ .]?[#№]?\d{1,3}$/;

/** The name that stands alone behind a label, lower case; null where the words are no name. */
function nameIn(line: Line, label: TurnLabel): string | null {
  const found = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})[ \t]*(?:\([^)]*\).{0,40}|,.{0,60})?$/u.exec(line.words.slice(label.length, label.length + 160).trim());
  const name = found?.[1]?.toLowerCase() ?? null;
  return name === null || /^(?:hi|hello|hey|yes|yeah|no|sure|okay|ok|thanks|thank you|same|good|great|right|well|so|and|why|what|how)\b|\.$/.test(name) ? null : name;
}
