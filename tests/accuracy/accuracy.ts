// `npm run accuracy`: precision and recall of every rule on labelled answers, then how specific critiques are to their question.
// `-- --data DIR` names the folder of the shared data, `-- --missed` lists what was missed; UPDATE_EXPECTED=1 records the figures and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ownAnswers } from './labelled-answer';
import { kindsFallen, kindsLine, kindsOf, ownQuestions, rightShare, sharedQuestions } from './question-kinds';
import { fallenBelow, figuresOf, type Figures } from './recorded';
import { scoreOf, type Score } from './score';
import { shareOf, taggedStories, tagsFallen, tagsLine, tagsOf } from './sentence-tags';
import { addedUp, specificityOf, type Specificity } from './specificity';
import { writtenNotes } from './written-notes';
import { guideAnswers, seedAnswers } from './shared-labels';

const MOST_REPEATED = 0.1;
const LEAST_SPECIFIC = 0.8;

const root = process.cwd();
const { values } = parseArgs({ options: { data: { type: 'string', default: path.resolve(root, '../shared/data') }, missed: { type: 'boolean', default: false } } });
const recordFile = path.join(root, 'tests/fixtures/answers/recorded.json');
const recorded = (existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}) as Readonly<Record<string, Figures>>;

const sets = [
  { name: 'ours', title: 'Our own answers', answers: ownAnswers(root) },
  { name: 'guides', title: `Answers of guides in ${values.data}`, answers: guideAnswers(values.data) },
  { name: 'seeds', title: `Answers of the seeds in ${values.data}`, answers: seedAnswers(values.data) },
].filter(({ answers }) => answers.length > 0);

const measured = sets.map(({ name, title, answers }) => ({ name, title, score: scoreOf(answers) }));
for (const { title, score } of measured) console.log(`\n${title}\n${table(score)}\n${totals(score)}${values.missed ? `\n${missed(score)}` : ''}`);

const written = addedUp(writtenNotes([path.join(root, 'examples/vault'), path.resolve(values.data, '../seeds')]).map(({ name, text }) => specificityOf(name, text)));
console.log(`\n${specificity(written)}`);

const tags = tagsOf(taggedStories(root));
console.log(`\n${tagsLine(tags)}${values.missed ? `\n${tags.wrong.join('\n')}` : ''}`);

const kinds = kindsOf(ownQuestions(root));
const sharedKinds = kindsOf(sharedQuestions(values.data));
console.log(`\n${kindsLine(kinds, 'our own questions')}${values.missed ? `\n${kinds.wrong.join('\n')}` : ''}`);
if (sharedKinds.questions > 0) console.log(`${kindsLine(sharedKinds, `${values.data}/kinds.jsonl`)}${values.missed ? `\n${sharedKinds.wrong.join('\n')}` : ''}`);

const now = Object.fromEntries(measured.map(({ name, score }) => [name, figuresOf(score)]));
const fallenRules = Object.entries(now).flatMap(([name, figures]) => (recorded[name] === undefined ? [] : fallenBelow(figures, recorded[name]).map((line) => `${name}: ${line}`)));
const fallen = [...fallenRules, ...tagsFallen(tags, recorded['sentenceTags']), ...kindsFallen(kinds, recorded['questionKinds'])];
if (fallen.length > 0) console.log(`\nBelow what is recorded:\n${fallen.join('\n')}`);
if (process.env['UPDATE_EXPECTED'] === '1') {
  writeFileSync(recordFile, `${JSON.stringify({ ...recorded, ...now, sentenceTags: shareOf(tags), questionKinds: rightShare(kinds) }, null, 1)}\n`);
  console.log(`\nRecorded in ${recordFile}. Read the change, then run again without UPDATE_EXPECTED.`);
}
const unspecific = missedGoals(written);
if (unspecific.length > 0) console.log(`\nCritiques are less specific than they should be:\n${unspecific.join('\n')}`);
if (fallen.length > 0 || unspecific.length > 0 || process.env['UPDATE_EXPECTED'] === '1') process.exitCode = 1;

function table({ rules }: Score): string {
  const rows = rules.map(({ rule, fired, right, named, met }) => [rule, `${right}/${fired}`, percent(right, fired), `${met}/${named}`, percent(met, named)]);
  return [['rule', 'right/fired', 'precision', 'met/named', 'recall'], ...rows].map(([first = '', ...rest]) => first.padEnd(24) + rest.map((cell) => cell.padStart(12)).join('')).join('\n');
}

function totals({ named, met, strong, heavy, light }: Score): string {
  const onStrong = strong === 0 ? '' : `; ${(heavy / strong).toFixed(2)} findings of medium or high severity and ${(light / strong).toFixed(2)} of low per strong answer (${strong})`;
  return `${met} of ${named} named issues met (${percent(met, named)})${onStrong}.`;
}

function missed({ missed: lines, onStrong }: Score): string {
  return ['Missed:', ...lines, 'On strong answers:', ...onStrong].join('\n');
}

function specificity({ sentences, repeated, ownSentences, ownRepeated, lines, general }: Specificity): string {
  return [
    'Critiques in short form, of the sample vault and of the seeds where present',
    `${percent(repeated.length, sentences)} of ${sentences} sentences repeat within their note (goal: at most 10 %); ${percent(ownRepeated.length, ownSentences)} of the ${ownSentences} under the questions alone.`,
    `${percent(lines - general.length, lines)} of ${lines} lines of what is weak, what to improve, ways to answer and practice hold a word of their question or answer (goal: at least 80 %).`,
  ].join('\n');
}

function missedGoals({ sentences, repeated, lines, general }: Specificity): readonly string[] {
  return [
    ...(repeated.length > sentences * MOST_REPEATED ? ['too many sentences repeat'] : []),
    ...(general.length > lines * (1 - LEAST_SPECIFIC) ? ['too few lines hold a word of their question or answer'] : []),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((part / whole) * 100)} %`;
}
