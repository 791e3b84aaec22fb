import type { Passage } from '../text/span';
import { skip, withoutEnd } from './edges';
import { headingAt, type Line, type Page } from './page';
import { passageBuilder, subPassage, withoutQuotes, type PassageBuilder } from './passage';
import { roleOfHeading, turnLabelAt, type Role, type TurnLabel } from './turn-labels';

/** One turn of an exchange, or a stretch of advice between turns. */
export interface Turn {
  readonly role: Role | 'advice';
  readonly key: string;
  readonly speaker: string | null;
  readonly followUp: boolean;
  /** Line of the label. */
  readonly line: number;
  /** Index of the line after its last one. */
  readonly end: number;
  /** Its words; more than one passage where an ask to a coach stands between. */
  readonly words: readonly Passage[];
  /** What the writer asked a coach inside the turn. */
  readonly asks: readonly Passage[];
  /** Heading of the advice; empty for a turn. */
  readonly section: string;
  /** Told about rather than quoted: a label without a colon. */
  readonly narrated: boolean;
}

/** Which labels the note uses for turns, with the role of each. */
export interface Cast {
  readonly roles: ReadonlyMap<string, Role>;
  /** Lines whose label opens no turn: `A:` as Action, `Interviewer: Sarah` as a list of who is who. */
  readonly silent: ReadonlySet<number>;
}

interface OpenTurn extends Omit<Turn, 'words' | 'asks' | 'end'> {
  readonly builder: PassageBuilder;
  readonly at: number;
  end: number;
}

/** Where to read, and whether every heading that names no speaker opens advice (as inside a numbered section). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sectioned: boolean;
}

/** Reads the turns between two lines. Every line belongs to the turn or the advice above it; a rule ends both. */
export function readTurns(page: Page, stretch: Stretch, cast: Cast): readonly Turn[] {
  const turns: OpenTurn[] = [];
  let open: OpenTurn | null = null;
  let expectsFollowUp = false;
  for (let index = stretch.from; index < stretch.to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    const opening = line.kind === 'heading' ? openedByHeading(page, line, stretch) : openedByLabel(page, line, cast);
    if (line.kind === 'rule') open = null;
    else if (opening !== null) {
      if (line.kind === 'heading') expectsFollowUp = roleOfHeading(headingAt(page, index)?.plain ?? '')?.followUp ?? false;
      open = opening === 'none' ? null : { ...opening, followUp: opening.followUp || (opening.role === 'asker' && expectsFollowUp) };
      if (open !== null) turns.push(open);
    } else if (open !== null) appendLine(open, line);
  }
  return turns.map((turn) => closed(turn)).filter((turn) => turn.words.length > 0 || turn.asks.length > 0);
}

/** The turn that a line opens; null if the line goes on with what stands above. */
function openedByLabel(page: Page, line: Line, cast: Cast): OpenTurn | null {
  const label = line.kind === 'text' ? castLabel(line, cast) : null;
  if (label === null) return openedByAdvice(page, line);
  const builder = passageBuilder(page.text);
  builder.source(line.body + label.length, line.to);
  const { key, speaker, followUp, colon } = label;
  const role = cast.roles.get(key) ?? 'unknown';
  return { role, key, speaker, followUp, line: line.index, end: line.index + 1, section: '', narrated: !colon, builder, at: line.to };
}

/** Whether a heading or label opens advice: what to improve, what is expected, ways to answer. */
export function opensAdvice(title: string): boolean {
  return adviceTitle.test(title);
}

const adviceTitle =
  /\b(?:improv\w*|feedback|suggest\w*|analysis|critique|better|expect\w*|why (?:he|she|they|it|this)|possible|ways?|practi[cs]e|focus|handle|technical areas?|issues?|weak\w*|went (?:wrong|well)|takeaways?|intent)\b/i;

/** The advice that a label in bold opens ("**Feedback:** .."), where the note pastes a critique without headings. */
function openedByAdvice(page: Page, line: Line): OpenTurn | null {
  if (line.kind !== 'text' || line.mark !== null) return null;
  const label = /^(\*\*|__)([^*_\r\n]{3,60}?)[ \t]*[:：]?\1[ \t]*[:：]?[ \t]*/.exec(line.words.slice(0, 120));
  const section = label === null ? '' : withoutEnd(label[2] ?? '', ':： ');
  const hasColon = label !== null && /[:：]/.test(label[0]);
  if (label === null || !(hasColon || label[0].length >= line.words.length) || !opensAdvice(section) || roleOfHeading(section) !== null) return null;
  const builder = passageBuilder(page.text);
  builder.source(line.body + label[0].length, line.to);
  return { role: 'advice', key: '', speaker: null, followUp: false, line: line.index, end: line.index + 1, section, narrated: false, builder, at: line.to };
}

/** The advice that a heading opens, 'none' if it only closes what stands above. */
function openedByHeading(page: Page, line: Line, stretch: Stretch): OpenTurn | 'none' {
  const heading = headingAt(page, line.index);
  const named = heading === null ? null : roleOfHeading(heading.plain);
  if (heading === null || named !== null || !(stretch.sectioned || opensAdvice(heading.plain))) return 'none';
  const builder = passageBuilder(page.text);
  return { role: 'advice', key: '', speaker: null, followUp: false, line: line.index, end: line.index + 1, section: heading.plain, narrated: false, builder, at: line.to };
}

/** The label of a line, if the note uses it for turns; a list item is no turn. */
export function castLabel(line: Line, cast: Cast): TurnLabel | null {
  if (line.mark !== null || cast.silent.has(line.index)) return null;
  const label = turnLabelAt(line.words);
  return label !== null && cast.roles.has(label.key) ? label : null;
}

function appendLine(turn: OpenTurn, line: Line): void {
  turn.builder.between('\n');
  turn.builder.source(line.body, line.to);
  turn.end = line.index + 1;
}

/** Takes the asks to a coach out of the words, so that they are no part of the answer. */
function closed({ builder, at, ...turn }: OpenTurn): Turn {
  const all = builder.build(at);
  if (turn.role === 'advice') return { ...turn, words: [all].filter(({ text }) => text !== ''), asks: [] };
  const words: Passage[] = [];
  const asks: Passage[] = [];
  let start = 0;
  for (const ask of coachAsks(all.text)) {
    words.push(subPassage(all, start, ask.from));
    asks.push(subPassage(all, ask.words, ask.to));
    start = ask.end;
  }
  words.push(subPassage(all, start, all.text.length));
  const said = words.map(withoutQuotes).filter(({ text }) => /[^*_\s]/.test(text));
  return { ...turn, words: said, asks: asks.filter(({ text }) => text !== '') };
}

interface CoachAsk {
  readonly from: number;
  readonly words: number;
  readonly to: number;
  /** After the closing bracket and its emphasis. */
  readonly end: number;
}

/** `*(You asked: ..)*`, brackets inside allowed; one that is never closed ends with its paragraph. */
function coachAsks(text: string): readonly CoachAsk[] {
  const found: CoachAsk[] = [];
  let next = 0;
  for (const match of text.matchAll(/[*_]{0,2}\((?:you asked|i asked (?:the )?coach|ask(?: to coach)?)\s{0,3}:/gi)) {
    if (match.index < next) continue;
    const words = match.index + match[0].length;
    const to = closingBracket(text, words);
    next = skip(text, Math.min(text.length, to + 1), '*_');
    found.push({ from: match.index, words, to, end: next });
  }
  return found;
}

function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 || text.startsWith('\n\n', at)) return at;
  }
  return text.length;
}
