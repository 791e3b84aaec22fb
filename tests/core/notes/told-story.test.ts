import { describe, expect, test } from '@jest/globals';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

const scene = 'Last winter our export to the banks failed every second night.';
const task = 'My lead asked me to end that before the audit.';
const steps = 'I read the old scripts for a week. Then I moved the export behind a queue and wrote a tool to replay a night.';
const outcome = 'As a result no night failed in three months.';
const lesson = 'I learned to read before I rewrite.';
const story = [scene, task, steps, outcome, lesson].join(' ');

const asked = 'Tell me about a time you fixed something';

function read(...lines: readonly string[]): InterviewNote {
  return readNote({ path: 'note.md', text: lines.join('\n'), frontMatter: {} });
}

function partsOf({ stories }: InterviewNote): readonly (readonly (string | null)[])[] {
  return stories.map(({ parts }) => [parts.situation, parts.task, parts.action, parts.result, parts.learning].map((part) => part?.text ?? null));
}

describe('an answer in prose that tells one event', () => {
  const note = read(`## ${asked}`, '', story, '', '## What is your favourite editor?', '', 'Vim.');

  test('is a story of the same span, proposed and not labelled, with the question as its title', () => {
    const [question] = note.questions;
    const [answer] = question?.answers ?? [];
    expect(note.stories).toHaveLength(1);
    expect(note.stories[0]).toMatchObject({
      title: asked, form: 'full', labelled: false, column: null, questions: [question?.id], from: answer?.from, to: answer?.to, line: answer?.line,
    });
  });

  test('has its five parts, each one run of the source', () => {
    expect(partsOf(note)).toEqual([[scene, task, steps, outcome, lesson]]);
    const text = [`## ${asked}`, '', story].join('\n');
    for (const part of Object.values(note.stories[0]?.parts ?? {})) expect(text.slice(part?.from, part?.to)).toBe(part?.text);
  });

  test('the answer stays an answer', () => {
    expect(note.questions[0]?.answers.map(({ text, form }) => [text, form])).toEqual([[story, 'verbatim']]);
  });
});

describe('the parts of a story told over several lines', () => {
  const lines = [`## ${asked}`, '', `${scene} ${task}`, '', `- ${steps}`, `- ${outcome}`];

  test.each([['\n'], ['\r\n']])('are ordered, disjoint and raw with line breaks of %j', (end) => {
    const text = `\uFEFF${lines.join(end)}${end}`;
    const parts = Object.values(readNote({ path: 'note.md', text, frontMatter: {} }).stories[0]?.parts ?? {}).filter((part) => part !== null);
    expect(parts.map((part) => part.text.replace(/\s+/g, ' '))).toEqual([scene, task, steps, outcome]);
    expect(parts.map(({ from, to }) => text.slice(from, to).replace(/[\s-]+/g, ' '))).toEqual([scene, task, steps, outcome]);
    for (const [index, part] of parts.entries()) expect(part.from).toBeGreaterThanOrEqual(parts[index - 1]?.to ?? 0);
  });
});

describe('a story told in paragraphs', () => {
  const use = 'Both were in use for a week.';
  const held = 'It was shipped to the other bank in May.';
  const resultOf = (...paragraphs: readonly string[]): string | undefined => read(`## ${asked}`, '', paragraphs.join('\n\n')).stories[0]?.parts.result?.text;

  test('has its result rather where a paragraph begins', () => {
    expect(resultOf(`${scene} ${steps} ${use} ${held}`)).toBe(`${use} ${held}`);
    expect(resultOf(scene, `${steps} ${use}`, held)).toBe(held);
  });

  test('one sentence a paragraph is read as running prose', () => {
    expect(resultOf(scene, task, ...steps.split(/ (?=Then )/), use, held)).toBe(`${use}\n\n${held}`);
  });
});

describe('where it is told', () => {
  test('in a transcript', () => {
    expect(partsOf(read(`**Interviewer:** ${asked}`, '', `**Candidate:** ${story}`))).toEqual([[scene, task, steps, outcome, lesson]]);
  });

  test('in a remembered answer', () => {
    const note = read(`1. ${asked}`, `    => I said ${story.charAt(0).toLowerCase()}${story.slice(1)}`, '    => He asked how long it took', '        -> I said a month');
    expect(note.questions[0]?.answers[0]?.form).toBe('reported');
    expect(partsOf(note)).toEqual([[`I said ${scene.charAt(0).toLowerCase()}${scene.slice(1)}`, task, steps, outcome, lesson]]);
  });

  test('in notes that leave the speaker out', () => {
    const deeds = 'Checked the old scripts for a week. Moved the export behind a queue. Added a tool to replay a night.';
    expect(partsOf(read(`## ${asked}`, '', `${scene} ${deeds} ${outcome}`))).toEqual([[scene, null, deeds, outcome, null]]);
  });

  test('under a follow-up', () => {
    const note = read('**Interviewer:** Why do you like our product?', '', '**Candidate:** Because my bank uses it.', '', `**Interviewer:** ${asked}`, '', `**Candidate:** ${story}`);
    expect(note.stories).toHaveLength(1);
  });
});

describe('equal words', () => {
  const twice = read(`## ${asked}`, '', story, '', '## Describe a project you are proud of', '', story);

  test('are a story once, under the first question that holds them', () => {
    expect(twice.stories.map(({ questions }) => questions)).toEqual([[twice.questions[0]?.id]]);
    expect(twice.questions.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });

  test('under a first question that asks for something else are none', () => {
    expect(read('## Why do you want to leave?', '', story, '', `## ${asked}`, '', story).stories).toEqual([]);
  });
});

describe('no story is proposed', () => {
  test.each([
    ['where the writer labelled one', [`## ${asked}`, '', '**Situation:** the export failed', '**Action:** I moved it behind a queue', '**Result:** no night failed']],
    ['for a question to the interviewer', ['## Questions to ask', '', `- ${asked}? ${story}`]],
    ['under a question that asks for a plan', ['## How would you fix an export?', '', story]],
    ['under the heading of a design round', ['# System design', '', `## ${asked}`, '', story]],
    ['beside a code fence', [`## ${asked}`, '', story, '', '```', 'code', '```']],
    ['without a question', ['## Notes', '', story]],
    ['for a list of changes', [`## ${asked}`, '', 'Added the flag for colours. Removed the old parser and its tests. Fixed the crash on empty files. Renamed the option for the folder. Moved the docs to their own page.']],
    ['for notes under a question that leaves it open', ['## And then?', '', `${scene} Checked the old scripts for a week. Moved the export behind a queue. ${outcome}`]],
    ['for a habit', [`## ${asked}`, '', 'I usually read the scripts first. I always ask who wrote them, and I move things behind a queue where I can. In general this works well. People are happy with it, and I like it too.']],
    ['for an answer longer than anybody tells', [`## ${asked}`, '', `${story} `.repeat(60)]],
  ])('%s', (_, lines) => {
    expect(read(...lines).stories.filter(({ labelled }) => !labelled)).toEqual([]);
  });
});
