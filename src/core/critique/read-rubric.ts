import { readPage, type Heading, type Line } from '../notes/page';
import { closest } from './closest-name';
import { levelNamed } from './level';
import { levels } from './question-kind';
import { readTopicEdits } from './read-topic-edits';
import { ruleNamed, ruleSwitches, type Rubric, type RubricProblem, type Rung } from './rubric';
import { kindOfHeading, rowReader, type RowKind, type RubricRow } from './rubric-rows';
import { figureIn, yesOrNo } from './rubric-values';
import { complaintOnThreshold, crossedThresholds, thresholdNamed } from './threshold-checks';
import { thresholdTable, type ThresholdId, type ThresholdsSet } from './thresholds';

export interface ReadRubric {
  readonly rubric: Rubric;
  /** In the order of the lines; all else in the note holds. */
  readonly problems: readonly RubricProblem[];
}

/** What a rubric note says, however its writer edited it; never throws. What it does not speak of is as usual. */
export function readRubric(text: string): ReadRubric {
  const page = readPage('', text);
  const topics = readTopicEdits(page);
  const draft: Draft = { rules: new Map(), thresholds: new Map(), lines: new Map(), levels: [], problems: [...topics.problems] };
  const rowOf = rowReader(page);
  const underOf = sectionsAt(page.headings);
  for (const line of page.lines) {
    if (topics.holds(line.index)) continue;
    const row = rowOf(line, underOf(line));
    if (row !== null) takeRow(draft, row);
  }
  const thresholds = withoutCrossed(draft);
  const ids = ruleSwitches.map(({ id }) => id);
  return {
    rubric: {
      rulesOff: ids.filter((id) => draft.rules.get(id) === false),
      rulesOn: ids.filter((id) => draft.rules.get(id) === true),
      thresholds,
      levels: draft.levels,
      topics: topics.edits,
    },
    problems: draft.problems.sort((a, b) => a.line - b.line),
  };
}

interface Draft {
  readonly rules: Map<string, boolean>;
  readonly thresholds: Map<ThresholdId, number>;
  /** Where each threshold was set. */
  readonly lines: Map<ThresholdId, number>;
  readonly levels: Rung[];
  readonly problems: RubricProblem[];
}

/** What the nearest heading that says anything says of the rows under it. */
function sectionsAt(headings: readonly Heading[]): (line: Line) => RowKind | null {
  let next = 0;
  let under: RowKind | null = null;
  return ({ index }) => {
    for (let heading = headings[next]; heading !== undefined && heading.line <= index; heading = headings[next]) {
      under = kindOfHeading(heading.plain);
      next += 1;
    }
    return under;
  };
}

function takeRow(draft: Draft, row: RubricRow): void {
  if (row.kind === 'levels') takeRung(draft, row);
  else if (!takeRule(draft, row) && !takeThreshold(draft, row) && row.isHeaded) draft.problems.push({ line: row.line, message: unknownName(row) });
}

function takeRule({ rules, problems }: Draft, { key, value, isInverted, isHeaded, line }: RubricRow): boolean {
  const id = ruleNamed(key);
  if (id === null) return false;
  const said = yesOrNo(value);
  if (typeof said === 'boolean') rules.set(id, said !== isInverted);
  else if (said === undefined && isHeaded) problems.push({ line, message: `"${shown(value)}" beside ${id} is neither yes nor no. The rule stays as it was.` });
  return true;
}

function takeThreshold({ thresholds, lines, problems }: Draft, { key, value, isHeaded, kind, line }: RubricRow): boolean {
  const threshold = thresholdNamed(key);
  if (threshold === null) return false;
  const figure = figureIn(value, threshold.unit);
  if (figure === null) return true;
  const complaint = figure === undefined ? `"${shown(value)}" beside ${threshold.id} is no figure in ${threshold.unit}.` : complaintOnThreshold(threshold, figure);
  if (figure !== undefined && complaint === null) {
    thresholds.set(threshold.id, figure);
    lines.set(threshold.id, line);
  } else if (complaint !== null && (isHeaded || kind === 'thresholds' || figure !== undefined)) {
    problems.push({ line, message: `${complaint} The usual ${threshold.usual} is kept.` });
  }
  return true;
}

function takeRung({ levels: rungs, problems }: Draft, { key, value, isHeaded, line }: RubricRow): void {
  const text = value.replace(/\s+/gu, ' ').slice(0, LONGEST_RUNG);
  if (text === '' || key === '') return;
  if (levelNamed(key) !== null) rungs.push({ level: key.slice(0, LONGEST_KEY), text });
  else if (isHeaded) problems.push({ line, message: `"${shown(key)}" is no level that we know. Call it ${levels.join(', ')}, or a name like "senior".` });
}

const LONGEST_RUNG = 500;
const LONGEST_KEY = 60;

/** Both of a pair that contradict each other are left as usual. */
function withoutCrossed({ thresholds, lines, problems }: Draft): ThresholdsSet {
  const set: ThresholdsSet = Object.fromEntries(thresholds);
  for (const [low, high] of crossedThresholds(set)) {
    thresholds.delete(low.id);
    thresholds.delete(high.id);
    const line = Math.max(lines.get(low.id) ?? 0, lines.get(high.id) ?? 0);
    problems.push({ line, message: `${low.id} is above ${high.id}. Both are kept as usual.` });
  }
  return Object.fromEntries(thresholds);
}

function unknownName({ kind, key }: RubricRow): string {
  const names = kind === 'thresholds' ? thresholdTable.map(({ id }) => id) : ruleSwitches.map(({ id }) => id);
  const near = closest(key, names);
  return `There is no ${kind === 'thresholds' ? 'threshold' : 'rule'} "${shown(key)}".${near === null ? '' : ` Do you mean ${near}?`}`;
}

/** So many characters of what was written, on one line. */
function shown(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
