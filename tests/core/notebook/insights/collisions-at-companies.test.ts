import { describe, expect, test } from '@jest/globals';
import type { Insight } from '../../../../src/core/notebook/insight';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { choirBank, choirRound } from '../coverage/choir-notes';
import { preparedTable, roundOf } from '../delivered/prepared-rows';

function collisionsIn(texts: Readonly<Record<string, string>>): readonly Insight[] {
  return drain(readNotebook(notebookOfNotes(texts))).insights.filter(({ kind }) => kind === 'story-collision');
}

const failure = 'Tell me about a time you failed';
const achievement = 'What is your greatest achievement?';
const scales = 'the scale driver, shipped on a Friday, scales read zero in 9 shops, rolled back by phone';
const forecast = 'the order forecast, flour ordered by feel in all shops, bread thrown away';
const one = (asked: readonly (readonly [string, string])[]): Readonly<Record<string, string>> => ({ 'Prep/table.md': preparedTable, 'Rounds/one.md': roundOf([...asked, ['How big is your team?', 'six']]) });

describe('a story told where another was planned', () => {
  test.each([
    ['the forecast for the failure', failure, forecast],
    ['the scales for the achievement', achievement, scales],
  ])('collides: %s', (_, asked, said) => {
    const [collision, ...others] = collisionsIn(one([[asked, said]]));
    expect(others).toEqual([]);
    expect(collision?.message).toContain(`"${asked}"`);
    expect(collision?.places.map(({ path }) => path)).toEqual(['Rounds/one.md', 'Prep/table.md', 'Prep/table.md']);
  });

  test.each([
    ['the planned one was told', failure, scales],
    ['nothing was noted', failure, ''],
    ['it is not known which', failure, 'something from school'],
    ['nothing was prepared for the question', 'How do you estimate?', forecast],
  ])('does not where %s', (_, asked, said) => {
    expect(collisionsIn(one([[asked, said]]))).toEqual([]);
  });
});

describe('a story told twice at one company', () => {
  const conflict = 'Tell me about a conflict with a colleague';
  const proud = 'What are you most proud of?';
  const plans = 'the two seat plans, Odile from the box office wanted hers, I drew both plans over her three worst evenings';
  const texts = (first: string, second: string, asked = proud): Readonly<Record<string, string>> => ({
    'Prep/bank.md': choirBank(),
    'a.md': choirRound({ company: first, date: '2026-09-01' }, [[conflict, plans], ['How big is your team?', 'six']]),
    'b.md': choirRound({ company: second, date: '2026-09-15' }, [[asked, plans], ['How do you plan?', 'weekly']]),
  });

  test('collides, with both tellings', () => {
    const [collision, ...others] = collisionsIn(texts('Tarn', 'Tarn'));
    expect(others).toEqual([]);
    expect(collision?.message).toMatch(/^Tarn heard "\[Conflict\] Two seat plans" for ".+" and for ".+"\. /);
    expect(collision?.places.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  test('collides where the company is written otherwise', () => {
    expect(collisionsIn(texts('Tarn', 'tarn'))).toHaveLength(1);
  });

  test('does not at two companies', () => {
    expect(collisionsIn(texts('Tarn', 'Brack'))).toEqual([]);
  });

  test('does not where the second question wants no story', () => {
    expect(collisionsIn(texts('Tarn', 'Tarn', 'How does your box office work?'))).toEqual([]);
  });
});

describe('what the writer says of it', () => {
  test.each([
    ['kept for another', 'but I had it for the conflict question', 1],
    ['wanted for another', 'I wanted this one for the failure question', 1],
    ['kept time', 'I had the time for one question more', 0],
    ['no word of it', 'went well, they smiled', 0],
  ])('%s', (_, noted, count) => {
    const round = ['---', 'tags: [interview]', 'company: Kestrel Pay', 'date: 2026-10-08', '---', '1. Tell me about a project with research', '   => I said the tide tables', `   --> ${noted}`, ''].join('\n');
    expect(collisionsIn({ 'Prep/table.md': preparedTable, 'Rounds/one.md': round })).toHaveLength(count);
  });
});
