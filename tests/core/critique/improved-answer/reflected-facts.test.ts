import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../../src/core/critique/improved-answer/reflected-facts';

describe('facts in what was noted for next time', () => {
  test.each([
    ['I could have added that we test restores', ['We test restores.']],
    ["could've mentioned the 40 % saving", ['The 40 % saving.']],
    ['Should have said about the audit log', ['The audit log.']],
    ['I would rather say: we shard by tenant', ['We shard by tenant.']],
    ['should also have told them that it ran twice', ['It ran twice.']],
    ['I may add the rollback plan', ['The rollback plan.']],
    ['It taught me to ask first', ['It taught me to ask first.']],
    ['From now on I write a runbook', ['From now on I write a runbook.']],
    ['I learnt that retries are load', ['I learnt that retries are load.']],
    ['could have added the saving. It was 3 days', ['The saving.', 'It was 3 days.']],
    ['could have added the saving\nstumbled a lot', ['The saving.']],
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
