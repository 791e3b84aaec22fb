import { matchesOf } from '../text/matches';
import type { Passage } from '../text/span';
import { onDemand } from '../text/on-demand';
import { skip, withoutEnd } from './edges';
import { headingAt, type Line, type Page } from './page';
import { labelsOwnNotes } from './own-notes';
import { passageBuilder, subPassage, withoutQuotes, type PassageBuilder } from './passage';
import { roleOfHeading, type Role } from './turn-labels';
import type { Cast, LabelledLine, Stretch } from './turn-lines';
import { judgementLabels } from './turn-words';
import { tellsReaction } from './wording';

/** One turn of an exchange, or a stretch of advice between turns. */
export interface Turn {
  readonly role: Role | 'advice';
  readonly key: string;
  readonly speaker: string | null;
  readonly followUp: boolean;
  /** Whether the candidate asks the interviewer. */
  readonly reverse: boolean;
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
  /** Whether its label ends in a point, as `Q.` does. */
  readonly loose: boolean;
  /** Where its label stands. */
  readonly place: LabelledLine['place'];
}

interface OpenTurn extends Omit<Turn, 'words' | 'asks' | 'end'> {
  readonly builder: PassageBuilder;
  readonly at: number;
  end: number;
  /** Whether it has words outside of quote blocks. */
  said: boolean;
}

/** Reads the turns between two lines. Every line belongs to the turn or the advice above it; a rule ends both. */
export function readTurns(page: Page, stretch: Stretch, cast: Cast): readonly Turn[] {
  const turns: OpenTurn[] = [];
  let open: OpenTurn | null = null;
  let expectsFollowUp = false;
  for (let index = stretch.from; index < stretch.to; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    const labelled = cast.openings.get(index);
    const opening: OpenTurn | 'none' | null = labelled !== undefined ? openedByLabel(page, labelled, cast) : line.kind === 'heading' ? openedByHeading(page, line, stretch) : openedByAdvice(page, line, open);
    if (line.kind === 'rule' || endsFence(line, open) || (opening === null && (endsList(page, line, open) || endsAsking(page, line, open) || titlesNext(page, line, cast) || opensOwnNotes(page, line))) || !stretch.isFree(index) || isCount(line, page, cast)) open = null;
    else if (opening !== null) {
      if (line.kind === 'heading') expectsFollowUp = roleOfHeading(headingAt(page, index)?.plain ?? '')?.followUp ?? false;
      open = opening === 'none' ? null : { ...opening, followUp: opening.followUp || (opening.role === 'asker' && expectsFollowUp) };
      if (open !== null) turns.push(open);
    } else if (open !== null && !isStageDirection(line)) appendLine(open, line);
  }
  return turns.map((turn) => closed(turn)).filter(({ words, asks, role, place }) => words.length > 0 || asks.length > 0 || (role === 'candidate' && place !== 'heading'));
}

/** A talk in a fence ends with it. */
function endsFence(line: Line, open: OpenTurn | null): boolean {
  return open?.place === 'code' && line.kind === 'code' && /^(?:`{3}|~{3})/.test(line.words);
}

/** A quote block behind what the interviewer asked, below a blank line, is a remark of the writer's. */
function endsAsking(page: Page, { index, quotes }: Line, open: OpenTurn | null): boolean {
  return open?.role === 'asker' && open.said && quotes > 0 && page.lines[open.line]?.quotes === 0 && page.lines[index - 1]?.kind === 'blank';
}

/** Text to the left of a list of follow-ups, below a blank line, is nobody's words. */
function endsList(page: Page, { index, kind, mark, indent }: Line, open: OpenTurn | null): boolean {
  return open?.place === 'list' && kind === 'text' && mark === null && indent === 0 && page.lines[index - 1]?.kind === 'blank';
}

/** "Technical round:", alone below a blank line and above a question's label, is a title and nobody's words. */
function titlesNext(page: Page, { index, kind, mark, indent, words, quotes }: Line, { openings, roles }: Cast): boolean {
  if (kind !== 'text' || mark !== null || indent > 0 || quotes > 0 || words.length > longestCount || !/[:：][*_]{0,2}$/.test(words) || page.lines[index - 1]?.kind !== 'blank') return false;
  const next = openings.get(index + 1) ?? (page.lines[index + 1]?.kind === 'blank' ? openings.get(index + 2) : undefined);
  return next !== undefined && (roles.get(next.label.key) ?? next.role) === 'asker';
}

/** "Notes to self:" below a blank line: the writer speaks, about the talk. */
function opensOwnNotes(page: Page, { index, kind, mark, indent, words, quotes }: Line): boolean {
  return kind === 'text' && mark === null && indent === 0 && quotes === 0 && page.lines[index - 1]?.kind === 'blank' && labelsOwnNotes(words);
}

/** `**Turn 2**` above a turn: it counts, and is nobody's words. */
function isCount({ index, kind, words }: Line, page: Page, { openings }: Cast): boolean {
  if (kind !== 'text' || words.length > longestCount || openings.has(index)) return false;
  return /^[*_]{0,3}(?:turn|exchange|part|round|segment|question|q|topic|follow[ -]?up)[ \t]*[#№]?\d{1,3}[.:]?[*_]{0,3}[.:]?$/i.test(words) && [1, 2].some((below) => openings.has(index + below) || page.lines[index + below]?.kind === 'heading');
}

const longestCount = 40;

/** What happened rather than what was said: `*[pause]*`, `[note: she smiled]`, `(laughs)`, `*She nodded.*`, a time alone. */
function isStageDirection({ kind, words }: Line): boolean {
  if (kind !== 'text' || words.length > longestDirection || !/^[*_[(\d]/.test(words)) return false;
  return stageDirection.test(words) || /^[*_]{0,3}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[*_]{0,3}$/.test(words) || (/^[*_][^*_]+[*_]$/.test(words) && tellsReaction(words));
}

const longestDirection = 120;
const stageDirection =
  /^[*_]{0,3}[[(][*_]{0,3}(?:long |short |brief |awkward |\d{1,3}[- ]?(?:s|sec|seconds?|min|minutes?) (?:of )?)?(?:internal|inner thought|my thought|thought|pauses?|paused|silence|silent|laugh\w*|chuckl\w*|smil\w*|nod\w*|sigh\w*|cough\w*|inaudible|unintelligible|crosstalk|cross-talk|music|applause|typing|thinking|thinks|note|noise|background|muffled|break|interruption|interrupted|phone|call dropped|screen ?shar\w*|shares? screen|recording|draws|writes|drawing|writing|whiteboard\w*|coding|timer|beat|waits?|hesitat\w*|пауза|смех|неразборчиво|молчание|沉默|停顿|笑|침묵|웃음|pausa|risas|silencio|pause|lachen|rires)(?![\p{L}])[^\])\r\n]{0,90}[\])][*_.]{0,4}$/iu;

/** The turn that a label opens. */
function openedByLabel(page: Page, { line, label, place, from, to }: LabelledLine, cast: Cast): OpenTurn {
  const builder = passageBuilder(page.text);
  builder.source(from, to);
  const { key, speaker, followUp, colon, reverse } = label;
  const role = cast.roles.get(key) ?? label.role;
  return { role, key, speaker, followUp, reverse, line: line.index, end: line.index + 1, section: '', narrated: !colon && !standsAlone(label.length, line), loose: label.loose, place, builder, at: to, said: from < to };
}

/** Whether a label has a line to itself: what stands below is what was said. */
function standsAlone(length: number, { words }: Line): boolean {
  return length >= words.length;
}

/** Whether a heading or label opens advice: what to improve, what is expected, ways to answer. */
export function opensAdvice(title: string): boolean {
  return adviceTitle.test(title);
}

const adviceTitle =
  /\b(?:improv\w*|feedback|suggest\w*|analysis|critique|better|expect\w*|why (?:he|she|they|it|this)|possible|ways?|practi[cs]e|focus|handle|technical areas?|issues?|weak\w*|went (?:wrong|well)|takeaways?|intent)\b/i;

/** The advice that a label in bold opens ("**Feedback:** .."), where the note pastes a critique without headings. */
function openedByAdvice(page: Page, line: Line, open: OpenTurn | null): OpenTurn | null {
  const found = line.kind === 'text' && (line.mark === null || open?.place === 'item') ? adviceLabel(line) : null;
  return found === null ? null : adviceTurn(page, line, { section: found.section, from: line.body + found.length });
}

function adviceLabel({ words, mark }: Line): { readonly section: string; readonly length: number } | null {
  const start = words.slice(0, 120);
  const label = /^[^\p{L}\p{N}*_]{0,8}(\*\*|__)[^\p{L}\p{N}*_]{0,8}([^*_\r\n]{2,60}?)[ \t]*[:：]?\1[ \t]*[:：]?[ \t]*/u.exec(start);
  if (label === null) {
    const bare = /^[^\p{L}\p{N}*_]{0,8}([\p{L}][\p{L} '’-]{1,30})[:：](?:[ \t]+|$)/u.exec(start);
    return mark === null && bare !== null && isPlainJudgement(bare[1] ?? '') ? { section: bare[1] ?? '', length: bare[0].length } : null;
  }
  const section = withoutEnd(label[2] ?? '', ':： ');
  const hasColon = /[:：]/.test(label[0]);
  if (!(hasColon || label[0].length >= words.length)) return null;
  if (hasColon && isJudgement(section)) return { section, length: label[0].length };
  return mark === null && opensAdvice(section) && roleOfHeading(section) === null ? { section, length: label[0].length } : null;
}

const judgements = onDemand((): ReadonlySet<string> => new Set(judgementLabels));

function isJudgement(label: string): boolean {
  return judgements().has(label.toLowerCase().replace(/’/g, "'").trim());
}

/** Labels that nobody says in an answer, so that they need no bold. */
function isPlainJudgement(label: string): boolean {
  return /^(?:(?:interviewer |coach |my |self[- ])?(?:feedback|critique|score|rating|assessment|evaluation|verdict)|анализ|разбор|点评|评价|反馈|피드백|평가)$/i.test(label.trim());
}

function adviceTurn(page: Page, line: Line, { section, from }: { section: string; from: number }): OpenTurn {
  const builder = passageBuilder(page.text);
  builder.source(Math.min(from, line.to), line.to);
  return { role: 'advice', key: '', speaker: null, followUp: false, reverse: false, line: line.index, end: line.index + 1, section, narrated: false, loose: false, place: 'text', builder, at: line.to, said: true };
}

/** The advice that a heading opens, 'none' if it only closes what stands above. */
function openedByHeading(page: Page, line: Line, stretch: Stretch): OpenTurn | 'none' {
  const heading = headingAt(page, line.index);
  const named = heading === null ? null : roleOfHeading(heading.plain);
  if (heading === null || named !== null || !(stretch.sectioned || (opensAdvice(heading.plain) && !/^(?!why\b).*\bquestions\b/i.test(heading.plain)))) return 'none';
  return adviceTurn(page, line, { section: heading.plain, from: line.to });
}

function appendLine(turn: OpenTurn, line: Line): void {
  turn.builder.between('\n');
  turn.builder.source(line.body, line.to);
  turn.end = line.index + 1;
  turn.said ||= line.quotes === 0 && line.kind !== 'blank';
}

/** Takes the asks to a coach out of the words, so that they are no part of the answer. */
function closed(turn: OpenTurn): Turn {
  const all = turn.builder.build(turn.at);
  if (turn.role === 'advice') return saying(turn, [all].filter(({ text }) => text !== ''), []);
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
  return saying(turn, said, asks.filter(({ text }) => text !== ''));
}

function saying({ role, key, speaker, followUp, reverse, line, end, section, narrated, loose, place }: OpenTurn, words: readonly Passage[], asks: readonly Passage[]): Turn {
  return { role, key, speaker, followUp, reverse, line, end, words, asks, section, narrated, loose, place };
}

interface CoachAsk {
  readonly from: number;
  readonly words: number;
  readonly to: number;
  /** After the closing bracket and its emphasis. */
  readonly end: number;
}

const asked = /[*_]{0,2}\((?:you asked|i asked (?:the )?coach|ask(?: to coach)?)\s{0,3}:/gi;

/** `*(You asked: ..)*`, brackets inside allowed; one that is never closed ends with its paragraph. */
function coachAsks(text: string): readonly CoachAsk[] {
  const found: CoachAsk[] = [];
  let next = 0;
  for (const match of text.includes('(') ? matchesOf(text, asked) : []) {
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
