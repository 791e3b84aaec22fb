import { describe, expect, test } from '@jest/globals';
import { insightsOf } from '../../../../src/core/notebook/insights/insights';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { nothingFound } from '../insights/heard';
import { bankWith, ledgerOf, pathsIn } from './two-tellings';

/** A resume whose one job has these lines. */
function resumeWith(...lines: readonly string[]): string {
  return ['---', 'tags: [resume]', '---', '# Robin Vale', '', '## Fernway - Software Engineer', '*Apr 2021 - present*', '', ...lines.map((line) => `- ${line}`), ''].join('\n');
}

describe('a resume confirms', () => {
  test.each([
    ['count', 'Dock sensors for 140 docks', 'There are 140 docks in the city.'],
    ['count', 'Dock sensors used by 35,000 riders', 'It serves 35k riders.'],
    ['share', 'Dock sensors cut van trips by 60%', 'Van trips fell by sixty percent.'],
    ['money', 'Dock sensors save 90,000 EUR a year', 'It saves 90k euros a year.'],
  ])('%s: "%s" beside "%s"', (attribute, line, said) => {
    const claims = ledgerOf({ 'Prep/bank.md': bankWith(said), 'Resume.md': resumeWith(line) });
    expect(pathsIn(claims, 'differs')).toEqual([]);
    expect(pathsIn(claims, 'confirmed', attribute)).toEqual([['Prep/bank.md', 'Resume.md']]);
  });
});

describe('a resume differs', () => {
  test.each([
    ['count', 'Dock sensors for 140 docks', 'There are 60 docks in the city.'],
    ['share', 'Dock sensors cut van trips by 60%', 'Van trips fell by 20%.'],
    ['money', 'Dock sensors save 90,000 EUR a year', 'It saves 10k euros a year.'],
  ])('%s: "%s" beside "%s"', (attribute, line, said) => {
    const claims = ledgerOf({ 'Prep/bank.md': bankWith(said), 'Resume.md': resumeWith(line) });
    expect(pathsIn(claims, 'differs', attribute)).toEqual([['Prep/bank.md'], ['Resume.md']]);
  });
});

describe('a resume alone', () => {
  test('differs from nothing, though its jobs have many numbers', () => {
    expect(pathsIn(ledgerOf({ 'Resume.md': resumeWith('Dock sensors for 140 docks', 'Refund desk for 40 clerks', 'Order forecast in 31 shops', 'Team of seven', 'Cut van trips by 60%', 'Cut refunds by 20%') }), 'differs')).toEqual([]);
  });

  test('is no interview note: nothing of it is a question or a story', () => {
    const notebook = notebookOfNotes({ 'Resume.md': resumeWith('Why did the sensors fail?', 'Tell me about a time you failed') });
    expect([notebook.notes, notebook.questions, notebook.stories]).toEqual([[], [], []]);
  });
});

describe('a contradiction in a message', () => {
  const texts = { 'Prep/bank.md': bankWith('We were a team of seven. It serves 35,000 riders.'), 'Rounds/one.md': '---\ntags: [interview]\ncompany: Tarn\ndate: 2026-09-24\n---\n1. Tell me about something you built\n    => the dock sensors at Fernway. There were three of us. It serves 200k riders.\n' };
  const insights = drain(readNotebook(notebookOfNotes(texts))).insights.filter(({ kind }) => kind === 'contradiction');

  test('has both values and asks which is right', () => {
    expect(insights).toHaveLength(2);
    for (const { message } of insights) expect(message).toMatch(/ in one place, .* in another\. Which is right\?$/u);
    expect(insights.map(({ message }) => /([\d,]+ \w+) in one place, ([\d,]+ \w+) in another/u.exec(message)?.slice(1))).toEqual([['7 people', '3 people'], ['35,000 riders', '200,000 riders']]);
  });

  test('shows both quotes', () => {
    expect(insights.map(({ places }) => places.map(({ quote }) => quote))).toEqual([
      ['We were a team of seven.', 'There were three of us.'], ['It serves 35,000 riders.', 'It serves 200k riders.'],
    ]);
  });

  test('is not said where nothing was found', () => {
    const notebook = notebookOfNotes(texts);
    expect(drain(insightsOf(notebook, nothingFound)).filter(({ kind }) => kind === 'contradiction')).toEqual([]);
  });
});
