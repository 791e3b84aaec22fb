import { describe, expect, test } from '@jest/globals';
import { byNeed, needInWords, needOf } from '../../../src/core/practice/area-need';
import type { Sighting } from '../../../src/core/practice/sighting';
import type { AreaEvidence, EvidenceKind } from '../../../src/core/practice/weak-area';

/** "thin b 2026-09-01" is a thin answer to question b in the round of that day; without a day it stands in a prepared note. */
function seen(...written: readonly string[]): readonly Sighting[] {
  return written.map((each) => {
    const [kind = '', about = '', date] = each.split(' ');
    const evidence: AreaEvidence = { kind: kind as EvidenceKind, message: '', quote: '', path: 'a.md', question: null, story: null, line: 1, from: 0, to: 1, date: date ?? null };
    return { evidence, areas: [], about, named: about, part: null, round: date ?? null };
  });
}

describe('the need of an area in one sentence', () => {
  test.each([
    [seen('unanswered a 2026-09-14'), 'Unanswered in 1 round, last on 2026-09-14.'],
    [seen('unanswered a 2026-08-01', 'unanswered a 2026-09-14', 'thin b', 'finding c', 'reflection d 2026-10-01'), 'Unanswered in 2 rounds, last on 2026-09-14; thin in 3 more answers (1 you noted yourself).'],
    [seen('unanswered a 2026-08-01', 'unanswered b 2026-08-01', 'unanswered c 2026-08-01'), 'Unanswered in 1 round (3 questions), last on 2026-08-01.'],
    [seen('missing a', 'missing b', 'finding b', 'thin c'), 'A part missing in 2 stories; thin in 1 more answer.'],
    [seen('finding a 2026-08-01', 'reflection a 2026-08-01', 'reflection b 2026-07-01'), 'Thin in 2 answers (2 you noted yourself), last on 2026-08-01.'],
    [seen('unanswered a 2026-08-01', 'reflection a 2026-08-01'), 'Unanswered in 1 round, last on 2026-08-01.'],
    [seen('thin a'), 'Thin in 1 answer.'],
  ])('%#: %j', (given, sentence) => {
    expect(needInWords(given, null)).toBe(sentence);
  });

  test('says when it came back after it was resolved', () => {
    expect(needInWords(seen('unanswered a 2026-09-14'), '2026-09-01')).toBe('Unanswered in 1 round, last on 2026-09-14; seen again after you resolved it on 2026-09-01.');
  });
});

describe('the greater need is', () => {
  test.each([
    ['one unanswered before many missing', ['unanswered a 2026-07-01'], ['missing a', 'missing b', 'missing c']],
    ['one missing before many thin', ['missing a'], ['thin a', 'thin b', 'finding c', 'reflection d 2026-09-01']],
    ['unanswered in more rounds', ['unanswered a 2026-07-01', 'unanswered b 2026-07-02'], ['unanswered a 2026-08-01', 'unanswered b 2026-08-01', 'unanswered c 2026-08-01']],
    ['noted in a round before found in as many', ['reflection a 2026-07-01'], ['finding a 2026-08-01', 'finding b 2026-08-01']],
    ['in a round before only prepared', ['thin a 2026-07-01'], ['thin a', 'thin b', 'thin c']],
    ['in more rounds', ['thin a 2026-07-01', 'thin b 2026-07-02'], ['thin a 2026-08-01', 'thin b 2026-08-01', 'thin c 2026-08-01']],
    ['in more answers', ['thin a 2026-07-01', 'thin b 2026-07-01'], ['thin a 2026-08-01']],
    ['the newer', ['thin a 2026-08-01'], ['thin a 2026-07-01']],
    ['the dated', ['thin a 2026-08-01'], ['thin a']],
  ])('%s', (_, greater, smaller) => {
    expect(byNeed(needOf(seen(...greater)), needOf(seen(...smaller)))).toBeLessThan(0);
    expect(byNeed(needOf(seen(...smaller)), needOf(seen(...greater)))).toBeGreaterThan(0);
  });

  test('none of two that are equal', () => {
    expect(byNeed(needOf(seen('thin a', 'missing b 2026-08-01')), needOf(seen('missing b 2026-08-01', 'thin a')))).toBe(0);
  });
});
