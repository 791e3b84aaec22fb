import type { Example, Finding, Rule, Severity } from '../../../src/core/critique/rule';
import { ruleSwitches } from '../../../src/core/critique/rubric';
import { rules } from '../../../src/core/critique/rules/rules';
import { thresholdTable } from '../../../src/core/critique/thresholds';
import { subjectOf } from './rules/example-subject';

/** `docs/rules.md`: every rule with what it detects, why, what it says, and its examples, in the order in which findings are shown. */
export function rulesPage(): string {
  return `${[
    '# What the coach looks for',
    'Each rule looks for one thing in one answer. It quotes your words, says what is missing as a fact, then asks one question.',
    'At most three findings stand under a question: the heavy before the light, and equals in the order below. Words that you',
    'noted down later ("I said ..", key words) are a memory: there a finding is always low, and asks whether you said more.',
    'RUBRIC is the list of sources that we began with: studies of interviews and 607 rated answers; the seeds are four interview notes with a coach\'s remarks.',
    '',
    ...switchLines(),
    '',
    rules.map(({ id }) => `[${id}](#${id})`).join(' · '),
    ...rules.flatMap(ruleLines),
  ].join('\n').replace('coach looks for\n', 'coach looks for\n\n')}\n`;
}

/** How the user has the rules their way, and every figure that can be set. */
function switchLines(): readonly string[] {
  const others = ruleSwitches.filter(({ id }) => rules.every((rule) => rule.id !== id));
  return [
    'To silence one of them on certain words, choose **Not a problem here** beside it in the sidebar. To switch a rule off or on for good,',
    'use **Rules** in the settings, or the note that **Open coaching rubric** makes: write *no* or *yes* beside its name. The note wins.',
    `Stories and notes have ${others.length} more rules that can be switched: ${others.map(({ id, detects }) => `\`${id}\` (${detects.charAt(0).toLowerCase()}${detects.slice(1, -1)})`).join(', ')}.`,
    '',
    'These figures can be set, under **Thresholds** in the settings or in the note:',
    '',
    '| threshold | what it is | usual | from | to |',
    '| --- | --- | --- | --- | --- |',
    ...thresholdTable.map(({ id, title, unit, usual, least, most }) => `| \`${id}\` | ${title} | ${usual} ${unit} | ${least} | ${most} |`),
  ];
}

function ruleLines(rule: Rule): readonly string[] {
  const found = rule.examples.fires.map((example) => ({ example, finding: rule.judge(subjectOf(example))[0] }));
  const shown = found.find(({ finding }) => finding !== undefined);
  return [
    '',
    `## ${rule.id}`,
    '',
    rule.detects,
    '',
    `Why: ${rule.matters}`,
    '',
    `Severity: ${severities(found.flatMap(({ finding }) => finding ?? []))}. Heard in: ${rule.hears.map((register) => HEARD[register]).join(', ')}.${rule.onByDefault === false ? ' Off unless you switch it on.' : ''}`,
    ...coveredLines(rule),
    '',
    ...(shown?.finding === undefined ? [] : [...findingLines(shown.example, shown.finding), '']),
    'It speaks here:',
    '',
    ...found.filter(({ example }) => example !== shown?.example).map(({ example }) => exampleLine(example)),
    '',
    'It is silent here:',
    '',
    ...rule.examples.silent.map(exampleLine),
  ];
}

const HEARD = { spoken: 'spoken words', remembered: 'memories', noted: 'key words' } as const;
const ORDER: readonly Severity[] = ['high', 'medium', 'low'];

function severities(findings: readonly Finding[]): string {
  return ORDER.filter((severity) => findings.some((finding) => finding.severity === severity)).join(', ');
}

function coveredLines({ covers }: Rule): readonly string[] {
  return covers === undefined ? [] : ['', `Where it is at least as heavy, it stands for ${covers.map((id) => `[${id}](#${id})`).join(', ')}.`];
}

function findingLines(example: Example, { quote, message, suggestion }: Finding): readonly string[] {
  return [
    ...quoted(example).map((line) => `> ${line}`),
    '',
    `Evidence: "${inline(quote)}"\\`,
    `Message: ${inline(message)}\\`,
    `Suggestion: ${inline(suggestion)}`,
  ];
}

function quoted(example: Example): readonly string[] {
  return [`**${inline(example.question)}**\\`, `${inline(saidIn(example))}${noteOn(example)}`];
}

function exampleLine(example: Example): string {
  return `- ${inline(example.question)} "${inline(saidIn(example))}"${noteOn(example)}`;
}

function saidIn({ answer, story, reflection }: Example): string {
  const told = story === undefined ? answer : Object.entries(story).map(([part, text]) => `${part}: ${text}`).join(' / ');
  return reflection === undefined || reflection.trim() === '' ? told : `${told} (noted afterwards: ${reflection})`;
}

function noteOn({ register, level, points }: Example): string {
  const notes = [
    ...(register === 'remembered' ? ['a memory'] : register === 'noted' ? ['key words'] : []),
    ...(level === undefined ? [] : [`at ${level}`]),
    ...(points === undefined ? [] : [`points: ${points.join(', ')}`]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** On one line, with slots and stars as they read. */
function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\*_[\]<>`|]/gu, '\\$&').trim();
}
