import { describe, expect, test } from '@jest/globals';
import { holdsNumber, saidByCandidate, thingOf } from '../../../../src/core/notebook/advice/said-by-candidate';
import { measuresIn } from '../../../../src/core/notebook/claims/measures';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const CV = '---\ntags: [resume]\nupdated: 2026-12-14\n---\n- Senior developer at Norvia\n- 40 services on Kafka\n';
const DRILL = '---\ntags: [interview]\n---\nQ: How big is your team?\nA: six\n\nQ: How fast is it?\nA: 5 to 7 seconds, for half of the calls, since 2020\n';
const MOCK = '---\ntags: [interview]\n---\n**Interviewer:** You have 300 servers on Cassandra, right?\n\n**Me:** No, that is another team.\n';

const said = drain(saidByCandidate(notebookOfNotes({ 'CV.md': CV, 'Drill.md': DRILL, 'Mock.md': MOCK })));

function isAmountSaid(text: string): boolean {
  const [measure] = measuresIn(text);
  return measure !== undefined && said.hasAmount(text, measure);
}

describe('an amount was said', () => {
  test.each([
    ['in a resume', 'I run 40 services'],
    ['as a bare number', 'a team of six'],
    ['as one end of a range', 'it takes 7 seconds'],
    ['as a year that it follows from', 'I have 6 years there'],
    ['in other words', 'it serves 50% of them'],
  ])('%s', (_where, text) => {
    expect(isAmountSaid(text)).toBe(true);
  });

  test.each([
    ['of another thing', 'I run 40 clusters'],
    ['by nobody', 'a team of nine'],
    ['by the interviewer', 'I run 300 servers'],
    ['in another unit', 'it takes 7 minutes'],
    ['in the front matter of a resume', 'a team of 14'],
  ])('but not %s', (_where, text) => {
    expect(isAmountSaid(text)).toBe(false);
  });
});

describe('words were said', () => {
  test.each([['kafka', true], ['Kafka', true], ['cassandra', false], ['redis', false]])('%s: %s', (word, isSaid) => {
    expect(said.hasWords(word)).toBe(isSaid);
  });

  test.each([['Senior Backend Engineer', true], ['Staff Engineer', false], ['Team Lead', false]])('the title %s: %s', (title, isSaid) => {
    expect(said.hasTitle(title)).toBe(isSaid);
  });
});

describe('what an amount counts', () => {
  test.each([
    ['a team of five', 'developer'],
    ['five engineers', 'developer'],
    ['50 requests per second', 'request a second'],
    ['50 users', 'user'],
    ['20 percent', 'share'],
    ['3 weeks', 'time'],
  ])('%s: %s', (text, thing) => {
    expect(measuresIn(text).map((measure) => thingOf(text, measure))).toEqual([thing]);
  });
});

describe('a glance for a number', () => {
  test.each([['40 services', true], ['a dozen of them', true], ['we halved it', true], ['many of them', false], ['', false]])('%s: %s', (text, holds) => {
    expect(holdsNumber(text)).toBe(holds);
  });

  test('sees every amount that the search finds', () => {
    const texts = ['twice as fast', 'cut in half', 'a third of the calls', 'ten-fold', 'a couple of weeks', 'nineteen rows', 'ninety seconds', 'two lakh users', '1.2M rows'];
    expect(texts.filter((text) => measuresIn(text).length > 0 && !holdsNumber(text))).toEqual([]);
  });
});
