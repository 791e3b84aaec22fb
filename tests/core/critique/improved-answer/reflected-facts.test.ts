import { describe, expect, test } from '@jest/globals';
import { factsOf, topicsOf } from '../../../../src/core/critique/improved-answer/reflected-facts';

describe('facts in what was noted for next time', () => {
  test.each([
    ['I could have added that we test restores', ['We test restores.']],
    ["could've mentioned the 40 % saving", ['The 40 % saving.']],
    ['Should have said about the audit log, it caught 3 bugs', ['The audit log, it caught 3 bugs.']],
    ['I would rather say: we shard by tenant', ['We shard by tenant.']],
    ['should also have told them that it ran twice', ['It ran twice.']],
    ['It taught me to ask first', ['It taught me to ask first.']],
    ['From now on I write a runbook', ['From now on I write a runbook.']],
    ['I learnt that retries are load', ['I learnt that retries are load.']],
    ['could have added the saving. It was 3 days', ['The saving.', 'It was 3 days.']],
  ])('%s', (reflection, facts) => {
    expect(factsOf(reflection)).toEqual(facts);
  });

  test.each([
    'I stumbled',
    'could be better',
    'could improve my answer',
    'should have said it better',
    'could have explained more clearly',
    'could have given more details',
    'could have told it properly.',
    'too fast',
    'was nervous, blanked out',
    'need a better example',
    '',
    '...',
  ])('none in "%s"', (reflection) => {
    expect(factsOf(reflection)).toEqual([]);
  });
});

describe('what is noted by its name only becomes a place to fill', () => {
  test.each([
    ['Should have said about the audit log', 'the audit log'],
    ['I may add the rollback plan', 'the rollback plan'],
    ['could have added the saving\nstumbled a lot', 'the saving'],
    ['I should have said what that key costs', 'what that key costs'],
    ['but I forgot to say why payments at all', 'why payments at all'],
    ["didn't mention the rollback.", 'the rollback'],
    ['I could have given the prices', 'the prices'],
    ['could have told what "changed" after [that]', 'what changed after that'],
  ])('%s', (reflection, topic) => {
    expect(topicsOf(reflection)).toEqual([topic]);
    expect(factsOf(reflection)).toEqual([]);
  });

  test.each(['I could have added that we test restores', 'could have given more details', 'I stumbled', 'should have said it better', ''])('none in "%s"', (reflection) => {
    expect(topicsOf(reflection)).toEqual([]);
  });
});
