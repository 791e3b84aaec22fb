import { headsAsked, headsFollowUps } from './follow-up-heads';
import { headingAbove, headingAt, type Line, type Page } from './page';
import { questionKey, roleOfHeading, turnLabelAt, turnLabelNamed, type Role, type TurnLabel } from './turn-labels';
import { asks } from './wording';

/** Where a label stands: only text is trusted alone, the others where they hold a talk of their own. */
type Place = 'text' | 'item' | 'heading' | 'code' | 'list';

/** A line that opens with a label, which may be a speaker's. */
export interface LabelledLine {
  readonly line: Line;
  readonly place: Place;
  readonly label: TurnLabel;
  readonly role: Role;
  /** What the heading right above says of it, whatever the label says. */
  readonly byHeading: Role;
  /** Whether a heading stands between it and the label above. */
  readonly opensSection: boolean;
  /** Offsets of the words behind the label. */
  readonly from: number;
  readonly to: number;
}

/** Which labels the note uses for turns, with the role of each. */
export interface Cast {
  readonly roles: ReadonlyMap<string, Role>;
  /** What opens a turn, by the index of its line, in order. */
  readonly openings: ReadonlyMap<number, LabelledLine>;
}

/** Where to read turns, and whether every heading that names no speaker opens advice (as inside a numbered section). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sectioned: boolean;
  /** What no other layout has read. */
  readonly isFree: (line: number) => boolean;
}

/** The lines of a note that open with a label: in text, and in list items, headings or code that hold a talk. */
export function labelledLines(page: Page, isFree: (line: number) => boolean): readonly LabelledLine[] {
  const all = withoutMeasures(everyLabel(page, isFree));
  if (insideArrows(page, all)) return [];
  const texts = all.filter(({ place }) => place === 'text');
  const places = new Set<Place>(['text', ...(['item', 'heading', 'code'] as const).filter((place) => holdTalk(all.filter((each) => each.place === place), texts))]);
  return withoutLoose(page, all.filter(({ place }) => places.has(place)));
}

/** Whether all labels stand inside a debrief in arrows, before what was asked further: nobody answers under a label there. */
function insideArrows(page: Page, all: readonly LabelledLine[]): boolean {
  const known = all.filter(({ role }) => role !== 'unknown');
  if (known.length === 0 || !known.every(({ line, label, role }) => role === 'asker' && line.indent > 0 && questionKey(label.key) === null)) return false;
  return page.lines.some(({ kind, words }) => kind === 'text' && /^(?:[-=]+>|→|⇒)/.test(words));
}

function everyLabel(page: Page, isFree: (line: number) => boolean): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let named = -1;
  let section = -1;
  for (const line of page.lines) {
    const at = line.kind === 'heading' ? headingLabel(page, line) : lineLabel(line);
    if (at === null || !isFree(line.index) || headsFollowUps(page, line) || headsAsked(page, line)) continue;
    const heading = headingAbove(page, line.index);
    const byHeading = at.place !== 'text' || heading === null || heading.line === named ? 'unknown' : (roleOfHeading(heading.plain)?.role ?? 'unknown');
    named = at.place === 'text' ? (heading?.line ?? named) : named;
    const opensSection = (heading?.line ?? -1) !== section;
    section = heading?.line ?? -1;
    const { place, label, from, to } = at;
    found.push({ place, label, from, to, line, role: label.role === 'unknown' ? byHeading : label.role, byHeading, opensSection });
  }
  return found;
}

type At = Pick<LabelledLine, 'place' | 'label' | 'from' | 'to'>;

function lineLabel(line: Line): At | null {
  const place = line.kind === 'code' ? 'code' : line.kind === 'text' ? (line.mark === null ? 'text' : 'item') : null;
  const label = place === null ? null : turnLabelAt(line.words);
  if (place === null || label === null) return null;
  if (place === 'item' && label.role === 'unknown' && !label.colon) return null;
  if (place === 'code' && (label.role === 'unknown' || label.key.length < 2 || /^\p{Ll}/u.test(line.words))) return null;
  return { place, label, from: line.body + label.length, to: line.to - label.tail };
}

/** A heading that is a turn by its words, `### Interviewer: Why?`, or names who speaks below it; a numbered question is a section. */
function headingLabel(page: Page, line: Line): At | null {
  const heading = headingAt(page, line.index);
  if (heading === null || heading.title.text.length > longestTitle) return null;
  const { title, plain } = heading;
  const label = /[:：]/.test(title.text) ? turnLabelAt(title.text) : turnLabelNamed(plain);
  if (label === null || label.role === 'unknown' || !label.colon || label.loose || /^(?:q|question|part)s?[ .]?\d/.test(label.key)) return null;
  const to = title.from + title.text.length;
  const from = /[:：]/.test(title.text) ? title.from + label.length : to;
  return { place: 'heading', label, from, to: Math.max(from, to - label.tail) };
}

/** A longer heading is no turn. */
const longestTitle = 1000;

/** Whether labels change as in a talk: both roles among them, or one beside the other in the text, and someone asks. */
function holdTalk(found: readonly LabelledLine[], texts: readonly LabelledLine[]): boolean {
  const known = found.filter(({ role }) => role !== 'unknown');
  const roles = new Set(known.map(({ role }) => role));
  if (roles.size === 0) return false;
  const beside = new Set([...roles, ...texts.filter(({ label }) => label.colon).map(({ role }) => role)]);
  if (roles.size < 2 && !(found[0]?.place !== 'code' && beside.has('asker') && beside.has('candidate'))) return false;
  const askers = known.filter(({ role }) => role === 'asker');
  const asking = askers.some((each) => asks(wordsOf(each)) || each.from >= each.to);
  return asking && (roles.size < 2 ? answeredIn(askers, texts) : changesIn(known.map(({ role }) => role)) * 3 >= known.length - 1);
}

/** Whether the next label below most of those who ask is an answer's. */
function answeredIn(askers: readonly LabelledLine[], texts: readonly LabelledLine[]): boolean {
  const inOrder = [...askers, ...texts].sort((a, b) => a.line.index - b.line.index);
  const answered = inOrder.filter((each, index) => each.place !== 'text' && inOrder[index + 1]?.role === 'candidate');
  return answered.length * 2 > askers.length;
}

function changesIn(order: readonly unknown[]): number {
  return order.filter((each, index) => index > 0 && order[index - 1] !== each).length;
}

function wordsOf({ line, label }: LabelledLine): string {
  return line.words.slice(label.length);
}

const measure = /^[~≈]?\d[\d.,:]{0,8}[ \t]?(?:%|percent|h|hours?|m|mins?|minutes?|s|secs?|seconds?|words?|turns?|wpm)[ \t.,;)]*(?:\([^)]{0,30}\))?$/i;

/** Without a count of who talked how long: "Interviewer: 23 %", "Candidate: 77 %". */
function withoutMeasures(all: readonly LabelledLine[]): readonly LabelledLine[] {
  const counted = new Set(all.filter((each) => each.role === 'asker' && measure.test(wordsOf(each).trim())).map(({ line }) => line.index));
  if (counted.size === 0) return all;
  const near = (index: number): boolean => [-2, -1, 0, 1, 2].some((away) => counted.has(index + away));
  return all.filter((each) => !(near(each.line.index) && measure.test(wordsOf(each).trim())));
}

/** `Q. ..` and `A. ..` are labels only where both roles are there, and `A.` only where no `B.` shows that it is a choice. */
function withoutLoose(page: Page, all: readonly LabelledLine[]): readonly LabelledLine[] {
  if (!all.some(({ label }) => label.loose)) return all;
  const roles = new Set(all.map(({ role }) => role));
  const chooses = all.some(({ label }) => label.loose && label.key === 'a') && page.lines.some(({ words }) => /^[BC][.)][ \t]/.test(words));
  const kept = all.filter(({ label }) => !label.loose || (roles.has('asker') && roles.has('candidate') && !(chooses && label.key === 'a')));
  return chooses && !kept.some(({ role }) => role === 'candidate') ? kept.filter(({ label }) => !label.loose) : kept;
}
