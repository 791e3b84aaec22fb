import { describe, expect, test } from '@jest/globals';
import { weightOfGap } from '../../../src/core/stories/gap-weight';
import type { Gap } from '../../../src/core/stories/story-review';

const gap = (part: Gap['part'], status: Gap['status']): Gap => ({ part, status, rule: 'too-brief', message: '', evidence: '' });

describe('the weight of a gap', () => {
  test.each([
    ['action', 'missing', 'high'], ['result', 'missing', 'high'], ['situation', 'missing', 'medium'], ['task', 'missing', 'medium'],
    ['learning', 'missing', 'medium'], ['action', 'thin', 'low'], ['result', 'unclear', 'low'],
  ] as const)('%s %s weighs %s', (part, status, weight) => {
    expect(weightOfGap(gap(part, status))).toBe(weight);
  });
});
