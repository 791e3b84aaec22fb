import { describe, expect, test } from '@jest/globals';
import { adviceGiven } from '../../../../src/core/notebook/advice/advice-given';
import type { Insight } from '../../../../src/core/notebook/insight';
import { adviceClash } from '../../../../src/core/notebook/insights/advice-clash';
import { drain } from '../../../../src/core/notes/steps';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

function insightsOn(notes: Readonly<Record<string, string>>): readonly Insight[] {
  const notebook = notebookOfNotes(notes);
  return drain(adviceClash.compare(notebook, drain(readNotebook(notebook))));
}

function coach(...lines: readonly string[]): string {
  return `---\ntags: [interview]\n---\nNotes of my coach\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

function messages(one: string, other: string): readonly string[] {
  return insightsOn({ 'Advice/coach session A.md': coach(one), 'Advice/llm feedback B.md': coach(other) }).map(({ message }) => message);
}

describe('two pieces of advice disagree', () => {
  test('with both in their own words', () => {
    const insights = insightsOn({ 'Advice/coach session A.md': coach('Keep your introduction under 60 seconds.'), 'Advice/llm feedback B.md': coach('Take 2-3 minutes for the introduction.') });
    expect(insights).toHaveLength(1);
    expect(insights[0]?.message).toBe(
      'Two pieces of advice disagree on the length of the introduction: "Keep your introduction under 60 seconds." against "Take 2-3 minutes for the introduction.". Which one will you keep to?',
    );
    expect(insights[0]?.places.map(({ path, line, quote }) => [path, line, quote])).toEqual([
      ['Advice/coach session A.md', 6, 'Keep your introduction under 60 seconds.'],
      ['Advice/llm feedback B.md', 6, 'Take 2-3 minutes for the introduction.'],
    ]);
  });

  test.each([
    ['the length of the introduction', 'Practise a crisp 60-90 second pitch.', 'Your introduction should take two full minutes.'],
    ['the length of the introduction', 'Keep the intro to about 90 seconds.', 'Aim for four minutes in your introduction.'],
    ['the length of an answer', 'Keep each answer under one minute.', 'Each answer should take at least 2 minutes.'],
    ['how many stories to have ready', 'Three stories are enough.', 'Bring ten different stories.'],
    ['how many stories to have ready', 'Prepare 3-4 stories.', 'Have at least eight stories ready.'],
    ['how many questions to ask them', 'Ask them at most two questions.', 'Prepare five questions for them.'],
    ['whether to name a salary', 'Never name a salary.', 'Be ready to state your expected salary.'],
    ['whether to mention a gap', "Don't mention the gap.", 'Be ready to explain the gap.'],
    ['whether to use notes', 'Do not use notes.', 'Use notes.'],
  ])('on %s: %s / %s', (on, one, other) => {
    expect(messages(one, other).map((message) => message.slice(0, message.indexOf(':')))).toEqual([`Two pieces of advice disagree on ${on}`]);
  });
});

describe('two pieces of advice agree', () => {
  test.each([
    ['where one length serves both', 'Keep the introduction to 1-2 minutes.', 'Practise a 60-90 second pitch.'],
    ['where the ends meet', 'Keep the introduction to 1-2 minutes.', 'Take 2-3 minutes for the introduction.'],
    ['where they are about right', 'Keep the introduction to 90 seconds.', 'Take two minutes for the introduction.'],
    ['where they speak of different things', 'Keep the introduction under 60 seconds.', 'Each answer should take 2-3 minutes.'],
    ['where a number tells what happened', 'Your introduction took four minutes.', 'Keep the introduction under 60 seconds.'],
    ['where they count different things', 'Prepare three stories.', 'Ask them ten questions.'],
    ['where both refuse', 'Never name a salary.', 'Do not mention a salary.'],
    ['where one says nothing of it', 'Smile.', 'Keep the introduction under 60 seconds.'],
  ])('%s', (_why, one, other) => {
    expect(messages(one, other)).toEqual([]);
  });

  test('where there is no advice at all', () => {
    expect(insightsOn({})).toEqual([]);
  });
});

test('of many the two that are furthest apart are shown', () => {
  const [insight] = insightsOn({ 'a coach session.md': coach('Keep the intro to 60 seconds.', 'Your introduction should take 3 minutes.', 'Keep the introduction to 5 minutes.') });
  expect(insight?.places.map(({ line }) => line)).toEqual([6, 8]);
});

describe('many pieces of advice', () => {
  test('are read one at a time, with a pause after each', () => {
    const notebook = notebookOfNotes({ 'Advice/coach session A.md': coach('Smile.', 'Breathe.', 'Sit up.', 'Look at them.') });
    const steps = adviceClash.compare(notebook, drain(readNotebook(notebook)));
    expect([...steps]).toHaveLength(adviceGiven(notebook).length);
    expect(adviceGiven(notebook).length).toBeGreaterThanOrEqual(4);
  });
});
