import { describe, expect, test } from '@jest/globals';
import type { Thread } from '../../../../src/core/notebook/probes/thread';
import { threadsOf } from '../../../../src/core/notebook/probes/threads';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const PREPARED = `---
tags: [interview]
---

## Oven planner
**Situation:** bakers planned their ovens on paper and bread was late
**Task:** plan ovens for 140 bakeries
**Action:** I wrote a solver in Rust, ran it each dawn and drew the plan as a chart for the bakers
**Result:** 9 of 10 loaves on time

## Wrong receipts
**Situation:** the printer driver doubled 1,312 receipts over a weekend
**Task:** stop the driver and pay customers back
**Action:** I switched retries off, wrote a refund script with support and added a key
**Result:** all refunds paid in two days

## Moving off Mongo
**Situation:** joins in code, a hosting contract that ended
**Task:** move the ledger in four months
**Action:** I wrote dual writes and a compare script for Postgres
**Result:** no downtime
`;

type Turns = readonly (readonly [asked: string, said: string])[];

function talk(turns: Turns, above = ''): string {
  return `---\ntags: [interview]\nround: technical\ndate: 2026-05-02\n---\n${above}\n${turns.map(([asked, said]) => `**Interviewer:** ${asked}\n\n**Me:** ${said}\n`).join('\n')}`;
}

function list(turns: Turns): string {
  return `---\ntags: [interview]\nround: technical\ndate: 2026-05-02\n---\n${turns.map(([asked, said], at) => `${String(at + 1)}. ${asked}\n   => ${said}\n`).join('')}`;
}

/** The project of each question of a round, beside the prepared stories. */
function projectsIn(text: string, others: Readonly<Record<string, string>> = {}): readonly (string | null)[] {
  const threads: readonly Thread[] = drain(threadsOf(notebookOfNotes({ 'Round.md': text, 'Stories.md': PREPARED, ...others })));
  return threads.flat().filter(({ at }) => at.review.note.path === 'Round.md').map(({ project }) => project?.name ?? null);
}

describe('the project of an answer', () => {
  test.each([
    ['its name', 'The oven planner. Bakers liked it.', 'Oven planner'],
    ['its name in the first line', 'I took the oven planner for this one', 'Oven planner'],
    ['a part of its name', 'The planner at Crumb.', 'Oven planner'],
    ['the words of its story', 'The driver of the printer doubled receipts, so I wrote a refund script.', 'Wrong receipts'],
  ])('is told by %s', (_how, said, project) => {
    expect(projectsIn(talk([['Tell me about something you built.', said]]))).toEqual([project]);
  });

  test.each([
    ['nothing of a story', 'We moved offices and I carried chairs.'],
    ['one word of a story alone', 'I made them a chart and that was it.'],
  ])('is none with %s', (_how, said) => {
    expect(projectsIn(talk([['Tell me about a time you helped.', said]]))).toEqual([null]);
  });

  test('is none for a question about the person, a task or an idea', () => {
    expect(projectsIn(talk([
      ['What is your greatest weakness?', 'The oven planner. It took all my time.'],
      ['Design a planner for trams.', 'The oven planner comes to mind.'],
      ['How do you onboard a newcomer?', 'The oven planner is what they start with.'],
    ]))).toEqual([null, null, null]);
  });
});

describe('questions behind a told project are about it', () => {
  const opening = ['Tell me about something you built.', 'The oven planner. A solver runs each dawn.'] as const;

  test.each([
    ['who did it', 'Who wrote the solver?'],
    ['what came of it', 'And what came out of it?'],
    ['a number', 'How many people?'],
    ['a what if', 'Ten times the bakeries, would your approach still work?'],
    ['the cause', 'Root cause in one sentence?'],
    ['others', 'Do other teams use it?'],
    ['a detail without a name', 'How did one slow region not hold up the rest?'],
  ])('in a talk: %s', (_what, asked) => {
    expect(projectsIn(talk([opening, [asked, 'Let me think.']]))).toEqual(['Oven planner', 'Oven planner']);
  });

  test.each([
    ['a detail of what was done', 'what did the bakers notice'],
    ['a number', 'how long and how big'],
    ['looking back', 'what would you do differently'],
    ['a word that points back', 'and who ran it?'],
  ])('in a list: %s', (_what, asked) => {
    expect(projectsIn(list([opening, [asked, 'hm']]))).toEqual(['Oven planner', 'Oven planner']);
  });

  test.each([
    ['another story', 'Tell me about a conflict.'],
    ['the person', 'Why do you want to leave?'],
    ['a habit', 'How do you onboard a newcomer?'],
    ['an idea', 'Explain what happens when you open a page.'],
    ['a task', 'Design a parking lot.'],
  ])('until they ask for %s', (_what, asked) => {
    expect(projectsIn(talk([opening, [asked, 'Let me think.'], ['And then?', 'Nothing.']]))).toEqual(['Oven planner', null, null]);
  });

  test('in a list only where they ask for it', () => {
    expect(projectsIn(list([opening, ['are you interviewing elsewhere', 'yes'], ['why health?', 'my mother']]))).toEqual(['Oven planner', null, null]);
  });

  test('until they name another one', () => {
    expect(projectsIn(talk([opening, ['And the wrong receipts, who saw them?', 'Me.'], ['How did you stop it?', 'By hand.']]))).toEqual(['Oven planner', 'Wrong receipts', 'Wrong receipts']);
  });
});

describe('a question names its project', () => {
  test.each([
    ['in full', 'What was wrong before the oven planner?', 'Oven planner'],
    ['as a system of its own', 'How many bakeries did your oven system have?', 'Oven planner'],
    ['by a technology, where it asks for what was done', 'Mongo to Postgres, how did that come about?', 'Moving off Mongo'],
  ])('%s', (_how, asked, project) => {
    expect(projectsIn(talk([[asked, 'Let me think.']]))).toEqual([project]);
  });

  test('but not by a technology alone', () => {
    expect(projectsIn(talk([['What is Mongo good for?', 'Documents.']]))).toEqual([null]);
  });

  test('inside a task, for that question alone', () => {
    expect(projectsIn(talk([
      ['Design the backend of a tram.', 'A log on the device.'],
      ['How many bakeries did your oven system have?', '140.'],
      ['And how would the tram upload it?', 'When there is net.'],
    ]))).toEqual([null, 'Oven planner', null]);
  });
});

describe('a round about one project', () => {
  const questions: Turns = [['What was it for?', 'For bread.'], ['Could you lose a plan?', 'Once.'], ['Where do the plans end up?', 'In a table.']];

  test.each([
    ['its heading', '# Oven planner again, an hour'],
    ['a remark above the first question', 'One project of my choice, took the oven planner.'],
  ])('is known by %s', (_how, above) => {
    expect(projectsIn(talk(questions, above))).toEqual(['Oven planner', 'Oven planner', 'Oven planner']);
  });

  test('is not made by a remark that chooses nothing', () => {
    expect(projectsIn(talk([['Is exactly once possible?', 'No.']], 'Friendly, knew the oven planner.'))).toEqual([null]);
  });
});

describe('names of one project', () => {
  const second = (said: string): Readonly<Record<string, string>> => ({ 'Other.md': talk([['Tell me about something you built.', said], ['Who else used it?', 'Nobody.']]) });
  const nameIn = (said: string): string | null => {
    const threads: readonly Thread[] = drain(threadsOf(notebookOfNotes({ 'Stories.md': PREPARED, ...second(said) })));
    return threads[0]?.[0]?.project?.name ?? null;
  };

  test('are one by what is told of them', () => {
    expect(nameIn('The dawn chart. A solver in Rust ran for the bakers at dawn, ovens on paper before.')).toBe('Oven planner');
  });

  test('are two where nothing is shared', () => {
    expect(nameIn('The ticket gate. Trams let people through.')).toBe('ticket gate');
  });

  test('come from the entries of a resume too', () => {
    const resume = '---\ntags: [resume]\n---\n## Crumb\n- Flour forecast (2024): sacks of flour ordered by weather for 40 mills\n- Languages: German\n';
    const threads: readonly Thread[] = drain(threadsOf(notebookOfNotes({ 'CV.md': resume, 'Round.md': talk([['What was wrong before the flour forecast?', 'Too many sacks.']]) })));
    expect(threads.flat().map(({ project }) => project?.name ?? null)).toEqual(['Flour forecast']);
  });
});

test('the same notes in another order give the same projects', () => {
  const round = talk([['Tell me about something you built.', 'The planner.'], ['Who wrote it?', 'I did.']]);
  const read = (texts: Readonly<Record<string, string>>): readonly (string | null)[] => drain(threadsOf(notebookOfNotes(texts))).flat().map(({ project }) => project?.name ?? null);
  expect(read({ 'Round.md': round, 'Stories.md': PREPARED })).toEqual(read({ 'Stories.md': PREPARED, 'Round.md': round }));
});
