import { describe, expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { crossing, everythingTold, outside, passages, spans, unordered } from './everything-read';
import { commonMarkExamples, gfmExamples, ownExamples, type SpecExample } from './spec-examples';
import { lines, read, toldStories } from './told';

const specifications: readonly (readonly [string, readonly SpecExample[]])[] = [
  ['CommonMark', commonMarkExamples],
  ['GitHub', gfmExamples],
  ['ours', ownExamples],
];
const all = specifications.flatMap(([, examples]) => examples);

/** What is wrong with the spans and runs of a text; empty where nothing is. */
function faults(text: string): readonly string[] {
  const note = read(text);
  const strayed = passages(note).flatMap(({ text: words, runs }) => runs.filter(({ start, from, length }) => text.slice(from, from + length) !== words.slice(start, start + length)));
  const found = { outside: outside(spans(note), text).length > 0, crossing: crossing(spans(note)) !== null, unordered: unordered(note).length > 0, strayed: strayed.length > 0 };
  return Object.entries(found).flatMap(([name, isThere]) => (isThere ? [`${name} in ${JSON.stringify(text)}`] : []));
}

describe('the examples of the specifications', () => {
  test('are there: the whole of CommonMark, and each extension of GitHub', () => {
    expect(commonMarkExamples.length).toBeGreaterThan(640);
    expect(gfmExamples.length).toBeGreaterThan(35);
    expect([...new Set([...gfmExamples, ...ownExamples].map(({ section }) => section.toLowerCase()))].sort()).toEqual([
      'autolink', 'bare links', 'footnotes', 'strikethrough', 'tables', 'tags that are not allowed', 'task list', 'task lists',
    ]);
    expect(gfmExamples[2]?.markdown).toBe('| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n');
  });

  test.each(specifications)('%s: each alone has spans that lie inside, nest and are in order', (_name, examples) => {
    expect(examples.flatMap(({ markdown }) => faults(markdown))).toEqual([]);
  });

  test.each(specifications)('%s: so have all of them in one note', (_name, examples) => {
    expect(faults(examples.map(({ markdown }) => markdown).join('\n\n'))).toEqual([]);
  });

  test.each(specifications)('%s: each says the same with Windows line ends and a byte order mark', (_name, examples) => {
    const texts = examples.map(({ markdown }) => markdown);
    expect(texts.map((text) => everythingTold(read(`\uFEFF${text.replace(/\n/g, '\r\n')}`)))).toEqual(texts.map((text) => everythingTold(read(text))));
  });
});

const before = 'Why do you want to leave Parcelane?';
const after = 'How do you test a queue?';

interface Layout {
  readonly name: string;
  readonly around: (example: string) => string;
}

const tableOf = (question: string): readonly string[] => ['| question | breakdown | story 1 |', '| --- | --- | --- |', `| ${question} | scale | S: late texts<br>A: I moved them |`];

const layouts: readonly Layout[] = [
  { name: 'headings', around: (example) => lines(`## ${before}`, '', 'I want to build again.', '', example, `## ${after}`, '', 'I fill it first.') },
  { name: 'tables', around: (example) => lines(...tableOf(before), '', example, `## Next`, '', ...tableOf(after)) },
  { name: 'labelled stories', around: (example) => lines(`### ${before}`, '**Situation:** late texts', '**Action:** I moved them', '', '---', '', example, `### ${after}`, '**Situation:** a full queue', '**Action:** I split it') },
  { name: 'turns', around: (example) => lines('## 1. First', `**Q (Dina):** ${before}`, '**A (Nuri):** I want to build.', '', example, '## 2. Second', `**Q (Dina):** ${after}`, '**A (Nuri):** I fill it.') },
];

/** Whether Markdown sees every heading of the layout around the example: one that opens a fence or a tag takes what follows. */
function isClosed(around: Layout['around'], example: string): boolean {
  const headings = (text: string): number => fromMarkdown(text).children.filter(({ type }) => type === 'heading').length;
  return headings(around(example)) === headings(around('')) + headings(example);
}

describe.each(layouts)('an example between the lines of $name', ({ around }) => {
  const closed = all.filter(({ markdown }) => isClosed(around, markdown));

  test('is closed more often than not', () => {
    expect(closed.length).toBeGreaterThan(0.9 * all.length);
  });

  test('leaves the questions and stories before and after it', () => {
    const stories = toldStories(read(around('')));
    const lost = closed.filter(({ markdown }) => {
      const note = read(around(markdown));
      const asked = note.questions.filter(({ parent }) => parent === null).map(({ text }) => text);
      const told = toldStories(note);
      return !asked.includes(before) || !asked.includes(after) || stories.some((story) => !told.includes(story));
    });
    expect(lost).toEqual([]);
  });

  test('leaves what follows it word for word', () => {
    const alone = read(around('')).questions.at(-1)?.answers.map(({ text }) => text);
    const changed = closed.filter(({ markdown }) => JSON.stringify(read(around(markdown)).questions.find(({ text }) => text === after)?.answers.map(({ text }) => text)) !== JSON.stringify(alone));
    expect(changed).toEqual([]);
  });

  test('has spans that lie inside, nest and are in order', () => {
    expect(all.flatMap(({ markdown }) => faults(around(markdown)))).toEqual([]);
  });
});
