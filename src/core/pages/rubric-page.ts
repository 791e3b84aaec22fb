import { levels } from '../critique/question-kind';
import { ruleSwitches, type Rubric } from '../critique/rubric';
import { thresholdTable } from '../critique/thresholds';
import { topicLists, type TopicEdit, type TopicList, type WrittenLine } from '../critique/topics/topic-edits';
import { renderFrontMatter } from './front-matter';
import { rubricWords as words } from './rubric-words';

/** The text of a rubric note that says what the rubric says; `readRubric` reads it back to the same. */
export function rubricPage(rubric: Rubric): string {
  const lines = [
    `# ${words.title}`, '', ...words.about, '',
    `## ${words.rules}`, '', words.aboutRules, '', ...rulesTable(rubric), '',
    `## ${words.thresholds}`, '', words.aboutThresholds, '', ...thresholdsTable(rubric), '',
    `## ${words.ladder}`, '', ...words.aboutLadder, '', ...ladderTable(rubric), '',
    `## ${words.topics}`, '', ...words.aboutTopics, '', '```text', ...words.example, '```', '',
    ...rubric.topics.flatMap(topicLines),
  ];
  return renderFrontMatter([{ key: 'interview-coach', value: 'rubric' }], '\n') + lines.join('\n');
}

function rulesTable({ rulesOff, rulesOn }: Rubric): readonly string[] {
  const on = (id: string): string => (rulesOff.includes(id) ? 'no' : rulesOn.includes(id) ? 'yes' : '');
  return table(words.ruleColumns, ruleSwitches.map(({ id, detects }) => [id, on(id), detects]));
}

function thresholdsTable({ thresholds }: Rubric): readonly string[] {
  return table(words.thresholdColumns, thresholdTable.map(({ id, title, unit, usual, least, most }) => [
    id, `${usual} ${unit}`, String(thresholds[id] ?? ''), `${title}, ${words.range(least, most)}`,
  ]));
}

/** The levels stand ready to be filled in where there is no ladder yet. */
function ladderTable({ levels: rungs }: Rubric): readonly string[] {
  return table(words.ladderColumns, rungs.length > 0 ? rungs.map(({ level, text }) => [level, text]) : levels.map((level) => [level, '']));
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replace(/\|/gu, '\\|')));
  const widths = columns.map((_, at) => Math.min(WIDEST, Math.max(3, ...cells.map((row) => (row[at] ?? '').length))));
  const line = (row: readonly string[]): string => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

/** Wider cells are not lined up: a table in the source should fit a screen. */
const WIDEST = 30;

const listTitles: Readonly<Record<TopicList, string>> = {
  names: 'Names', mechanisms: 'Mechanisms', alternatives: 'Alternatives', tradeOffs: 'Trade-offs', followUps: 'Follow-ups', oftenSaid: 'Often said', study: 'Study',
};

function topicLines({ title, lists }: TopicEdit): readonly string[] {
  const written = topicLists.flatMap((name) => {
    const list = lists[name];
    if (list === undefined) return [];
    const head = `${listTitles[name]}${list.only ? ' (only)' : ''}:`;
    return name === 'names' ? [`${head} ${list.lines.map(({ text }) => text).join(', ')}`.trimEnd(), ''] : [head, '', ...list.lines.map((line) => itemLine(name, line)), ''];
  });
  return [`### ${title}`, '', ...written];
}

function itemLine(name: TopicList, { text, more }: WrittenLine): string {
  if (name === 'oftenSaid') return `- "${text}"${more === '' ? '' : `: ${more}`}`;
  return more === '' ? `- ${text}` : `- ${text}: ${more}`;
}
