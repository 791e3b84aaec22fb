import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../src/core/notes/steps';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import type { Level } from '../../../src/core/critique/question-kind';
import { readRubric } from '../../../src/core/critique/read-rubric';
import { reviewNote } from '../../../src/core/critique/review-note';
import { ruleSwitches, usualRubric, type Rubric } from '../../../src/core/critique/rubric';
import { readNote } from '../../../src/core/notes/read-note';
import { critiquePage } from '../../../src/core/pages/critique-page';

const kinds = new Map(questionKinds.map((kind) => [kind.id, kind]));

const text = [
  '# Round', '',
  '## Tell me about a time you failed', '', 'Um, I forgot to renew, uh, a certificate. It was bad, um, but we fixed it, you know, uh, somehow. Um, basically that is it.', '',
  '## Why do you want to leave?', '', 'My manager is an idiot and it sucks here.', '',
  '## How does our tick wheel work?', '', 'It keeps a visibility window, because two workers must not take one job.', '',
  '## Learned', '',
  '| Question | Story |', '| --- | --- |', '| Tell me about a conflict | S: shop<br>A: wrote to her |', '| Tell me about a decision | |', '',
].join('\n');

const review = (rubric: Rubric, { level = 'SDE-2', property = null }: { readonly level?: Level; readonly property?: string | null } = {}): NoteReview =>
  drain(reviewNote(readNote({ path: 'a.md', text, frontMatter: property === null ? {} : { level: property } }), { level, rubric }));

const rubricOf = (...lines: readonly string[]): Rubric => readRubric(lines.join('\n')).rubric;
const usual = review(usualRubric);
const told = ({ findings, stories }: NoteReview): readonly string[] => [...findings.map(({ rule }) => rule), ...stories.flatMap(({ gaps }) => gaps.map(({ rule }) => rule))];
const pageText = (of: NoteReview): string => critiquePage(of, { form: 'full', kinds }).blocks.map((block) => block.text).join('\n');

describe('a rule that is off is silent everywhere', () => {
  const heard = [...new Set(told(usual))];

  test('and many speak in this note', () => {
    expect(heard).toEqual(expect.arrayContaining(['too-brief', 'fillers', 'badmouthing', 'no-situation', 'no-task', 'no-result', 'no-own-action']));
  });

  test.each(heard.map((id) => [id]))('%s: no finding, no gap, and nothing that only it said in the critique or on the page', (id) => {
    const off = review({ ...usualRubric, rulesOff: [id] });
    expect(told(off)).toEqual(told(usual).filter((rule) => rule !== id));
    const saying = (rule: string): ReadonlySet<string> => new Set([...usual.findings, ...usual.stories.flatMap(({ gaps }) => gaps)].filter((one) => one.rule === rule).map(({ message }) => message));
    const others = new Set(heard.filter((other) => other !== id).flatMap((other) => [...saying(other)]));
    const only = [...saying(id)].filter((message) => !others.has(message));
    const issues = off.critiques.flatMap((critique) => critique.issues).join('\n');
    expect(only.filter((message) => issues.includes(message))).toEqual([]);
    const page = pageText(off);
    expect(only.filter((message) => page.includes(message))).toEqual([]);
  });

  test('all of them off, nothing is left to say', () => {
    const none = review({ ...usualRubric, rulesOff: ruleSwitches.map(({ id }) => id) });
    expect(told(none)).toEqual([]);
    expect(none.critiques.length).toBe(usual.critiques.length);
  });
});

test('a rule that is off by default speaks where it was switched on', () => {
  const long = `I was ${Array.from({ length: 60 }, (_, at) => `working on part ${at} and`).join(' ')} then it ended.`;
  const note = readNote({ path: 'a.md', text: `## Tell me about a project\n\n> ${long}\n`, frontMatter: {} });
  const rulesWith = (rulesOn: readonly string[]): readonly string[] => drain(reviewNote(note, { level: 'SDE-2', rubric: { ...usualRubric, rulesOn } })).findings.map(({ rule }) => rule);
  expect(rulesWith([])).not.toContain('clarity');
  expect(rulesWith(['clarity'])).toContain('clarity');
});

describe('thresholds reach the rules and the gaps', () => {
  test('of an answer', () => {
    const message = review(rubricOf('- floor-failure: 100')).findings.find(({ rule }) => rule === 'too-brief')?.message;
    expect(message).toContain('needs about 100');
  });

  test('of a cell of a table', () => {
    const brief = (rubric: Rubric): number => review(rubric).stories.flatMap(({ gaps }) => gaps).filter(({ rule }) => rule === 'too-brief').length;
    expect(brief(usualRubric)).toBeGreaterThan(brief(rubricOf('- cell-situation: 1', '- cell-action: 1')));
  });
});

describe('topics of the writer\'s own', () => {
  const own = rubricOf('## Topics', '### Tick wheel', 'Mechanisms:', '- a visibility timeout: visibility timeout, visibility window', '- a lease: lease', '- a fence: fence', 'Follow-ups:', '- What happens at midnight?');
  const with_ = review(own);

  test('are found in a question, critiqued, and asked on', () => {
    const asked = with_.note.questions.find(({ text: words }) => words.includes('tick wheel'))?.id ?? '';
    expect(with_.probes.topics.get(asked)).toEqual([expect.objectContaining({ name: 'tick-wheel' })]);
    const critique = with_.critiques.find(({ question }) => question === asked);
    expect(critique?.expects[0]).toBe('Asked about "tick wheel", they listen for: a lease; a fence.');
    expect(critique?.improvements).toContain('Beside "visibility window" name what you used of these: a lease; a fence.');
    expect(critique?.followUps).toContain('What happens at midnight?');
    expect(critique?.technicalAreas).toContain('Tick wheel: a visibility timeout; a lease; a fence.');
  });

  test('have a block of their own on the page, and their title beside the question', () => {
    const page = critiquePage(with_, { form: 'full', kinds });
    expect(page.blocks.filter(({ section }) => section === 'topic').map(({ id }) => id)).toEqual(['tick-wheel']);
    const question = page.blocks.find(({ section, words }) => section === 'question' && words.includes('tick wheel'));
    expect(question?.text).toContain('Tick wheel ("tick wheel")');
    expect(question?.text).not.toContain('a good answer names its workings');
  });

  test('give an answer its mechanism, which is no longer thin then', () => {
    const note = readNote({ path: 'a.md', text: '## How does our tick wheel work?\n\nIt uses jobs and a visibility window.\n', frontMatter: {} });
    const thin = (rubric: Rubric): number => drain(reviewNote(note, { level: 'SDE-2', rubric })).findings.filter(({ rule }) => rule === 'thin-technical').length;
    expect([usualRubric, own, rubricOf('## Topics', '### Tick wheel', 'Mechanisms:', '- a lease')].map(thin)).toEqual([1, 0, 1]);
  });

  test('are not known without the rubric', () => {
    expect([...usual.probes.topics.values()]).toEqual([]);
    expect(pageText(usual)).not.toContain('midnight');
  });
});

describe('the level decides what is expected', () => {
  const expects = (of: NoteReview): string => of.critiques[0]?.expects.join('\n') ?? '';
  const ladder = rubricOf('## Ladder', '- SDE-2: one tool', '- staff: many teams');

  test('by the property of the note first, then by the setting', () => {
    expect(expects(review(usualRubric, { property: 'Staff engineer' }))).toBe(expects(review(usualRubric, { level: 'staff' })));
    expect(expects(review(usualRubric, { property: 'SDE-2', level: 'staff' }))).toBe(expects(usual));
    const all = (['SDE-2', 'SDE-3', 'staff'] as const).map((level) => expects(review(usualRubric, { level })));
    expect(new Set(all).size).toBe(3);
  });

  test('by the writer\'s ladder where it speaks of the level', () => {
    expect(expects(review(ladder))).toContain('Your rubric says at SDE-2: "one tool".');
    expect(expects(review(ladder, { level: 'staff' }))).toContain('Your rubric says at staff: "many teams".');
    expect(expects(review(ladder, { level: 'SDE-3' }))).toBe(expects(review(usualRubric, { level: 'SDE-3' })));
  });

  test('whose words stand once for all questions of a kind on the page, not under each', () => {
    const blocks = critiquePage(review(ladder), { form: 'full', kinds }).blocks.filter((block) => block.text.includes('Your rubric says'));
    expect(blocks.length).toBeGreaterThan(0);
    expect(new Set(blocks.map(({ section }) => section))).toEqual(new Set(['kind']));
  });
});

test('the same rubric gives the same review twice', () => {
  const rubric = rubricOf('- vague: off', '- floor-story: 90', '## Topics', '### Tick wheel');
  expect(review(rubric)).toEqual(review(rubric));
});
