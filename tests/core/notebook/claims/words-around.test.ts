import { describe, expect, test } from '@jest/globals';
import { clauseAt, isClaimed } from '../../../../src/core/notebook/claims/clause';
import { employerIn, employerNamed } from '../../../../src/core/notebook/claims/employers';
import { percentileOf, whenOf } from '../../../../src/core/notebook/claims/qualifier';
import { quoteAround } from '../../../../src/core/notebook/claims/quote';
import { resumeSayings } from '../../../../src/core/notebook/claims/resume-lines';
import { canonicalThing, singularOf, tellingStems } from '../../../../src/core/notebook/claims/thing';

/** The first figure of a text. */
function figureIn(text: string): { readonly start: number; readonly end: number } {
  const match = /\d+(?:\.\d+)?(?: ?(?:ms|%|min|days|weeks|people))?/u.exec(text);
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
}

describe('when a measure holds', () => {
  test.each([
    ['it took 40 min before', 'before'],
    ['from 40 min to an hour', 'before'],
    ['it used to take 40 min', 'before'],
    ['instead of 40 min', 'before'],
    ['previously 40 min', 'before'],
    ['40 min -> 12', 'before'],
    ['40 min became twelve', 'before'],
    ['it went from an hour to 40 min', 'after'],
    ['it takes 40 min now', 'after'],
    ['the plan was 40 days', 'planned'],
    ['we estimated 40 days', 'planned'],
    ['40 days planned', 'planned'],
    ['at peak it took 40 min', 'peak'],
    ['on black friday it took 40 min', 'peak'],
    ['we started with 40 people', 'first'],
    ['40 people first', 'first'],
    ['we added 40 people', 'first'],
    ['it takes 40 min', ''],
    ['we were 40 people', ''],
    ['40 min to spare', ''],
  ])('%s: %s', (text, when) => {
    expect(whenOf({ text, ...figureIn(text), asked: '', part: null })).toBe(when);
  });

  test('the question may ask for the peak', () => {
    expect(whenOf({ text: 'it was 40 min', ...figureIn('it was 40 min'), asked: 'what is the peak?', part: null })).toBe('peak');
  });
});

describe('the percentile of a measure', () => {
  test.each([
    ['a p99 of 300 ms', 'p99'],
    ['the median was 300 ms', 'p50'],
    ['300 ms at p95', 'p95'],
    ['on average 300 ms', 'mean'],
    ['it took 300 ms', ''],
  ])('%s: %s', (text, name) => {
    const place = /300 ms/u.exec(text)?.index ?? 0;
    expect(percentileOf({ text, start: place, end: place + 6, asked: '', part: null })).toBe(name);
  });
});

describe('a clause', () => {
  test.each([
    ['we had 12 jobs, then it broke', 'we had 12 jobs'],
    ['it broke; 12 jobs failed', ' 12 jobs failed'],
    ['it broke and 12 jobs failed', '12 jobs failed'],
    ['we ran 1,200 jobs', 'we ran 1,200 jobs'],
    ['it (12 jobs) broke', '12 jobs'],
  ])('%s: %s', (text, clause) => {
    const { start, end } = figureIn(text);
    expect(clauseAt(text, start, end).text).toBe(clause);
  });

  test.each([
    ['we had 12 jobs', true],
    ['I said 12 jobs', true],
    ['he gave us 12 jobs and we ran them', true],
    ['they had 12 jobs', false],
    ['if it had 12 jobs', false],
    ['we never had 12 jobs', false],
    ['were it 12 jobs?', false],
    ['she asked for 12 jobs', false],
    ['Vera suggested 12 jobs', false],
    ['you should say 12 jobs', false],
  ])('%s is claimed: %s', (text, claimed) => {
    const { start, end } = figureIn(text);
    expect(isClaimed(text, start, end)).toBe(claimed);
  });
});

describe('an employer', () => {
  test.each([
    ['two years at Brightmill', 'brightmill'],
    ['I joined Brightmill in May', 'brightmill'],
    ['I was at Brightmill and at Larkfield', null],
    ['it ran at 300 rps', null],
    ['two years of Java', null],
  ])('%s: %s', (text, employer) => {
    expect(employerNamed(text)).toBe(employer);
  });

  test('next to a time is the one beside it', () => {
    const text = 'I began at Brightmill with invoices, two years, then three years at Larkfield';
    expect([employerIn(text, { start: text.indexOf('two'), end: text.indexOf('two') + 9 }), employerIn(text, { start: text.indexOf('three'), end: text.indexOf('three') + 11 })]).toEqual(['brightmill', 'larkfield']);
  });
});

describe('a thing', () => {
  test.each([
    ['services', 'service'],
    ['microservices', 'service'],
    ['homes', 'household'],
    ['queries', 'request'],
    ['countries', 'country'],
    ['backend services', 'service'],
    ['boxes', 'box'],
    ['', ''],
  ])('%s is compared as %s', (counted, thing) => {
    expect(canonicalThing(counted)).toBe(thing);
  });

  test.each([['batches', 'batch'], ['status', 'status'], ['class', 'class'], ['bus', 'bus'], ['entries', 'entry']])('%s: %s', (word, singular) => {
    expect(singularOf(word)).toBe(singular);
  });

  test.each([
    ['the importer imports', ['import']],
    ['it took us 3 weeks in all', []],
    ['users and accounts', ['user']],
    ['reconciled by reconciliation', ['reconcil', 'reconcili']],
  ])('%s tells %j', (text, stems) => {
    expect([...tellingStems(text)]).toEqual(stems);
  });
});

describe('a quote', () => {
  test('is the sentence where it is short', () => {
    expect(quoteAround('we had 12 jobs', 7, 9)).toEqual({ start: 0, end: 14 });
  });

  test('is 25 words around the fact where it is long', () => {
    const text = `${'a '.repeat(60)}12 jobs ${'b '.repeat(60)}`;
    const { start, end } = quoteAround(text, 120, 122);
    expect([text.slice(start, end).includes('12 jobs'), text.slice(start, end).trim().split(' ').length]).toEqual([true, 25]);
  });
});

describe('a resume', () => {
  const sayings = resumeSayings({
    path: 'cv.md', text: '---\ntags: [resume]\n---\n# Robin Vale\nRobin builds things.\n## Brightmill GmbH - Senior Engineer\n- Led 3 people. Cut costs by 10%\n\n**Larkfield**, developer, 2018 - 2020\n* 12 jobs\n## Skills\nGo\n',
  }, '2026-11-22');

  test('is read line by line, sentence by sentence, each under its employer', () => {
    expect(sayings.map(({ sentence, employer }) => [sentence.text, employer])).toEqual([
      ['Robin Vale', null], ['Robin builds things.', null], ['Brightmill GmbH - Senior Engineer', 'Brightmill GmbH'], ['Led 3 people.', 'Brightmill GmbH'],
      ['Cut costs by 10%', 'Brightmill GmbH'], ['**Larkfield**, developer, 2018 - 2020', 'Larkfield'], ['12 jobs', 'Larkfield'], ['Skills', null], ['Go', null],
    ]);
  });

  test('leaves its front matter out', () => {
    expect(sayings.some(({ sentence }) => sentence.text.includes('tags'))).toBe(false);
  });
});
