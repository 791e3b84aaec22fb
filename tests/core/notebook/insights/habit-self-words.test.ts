import { describe, expect, test } from '@jest/globals';
import type { InsightKind } from '../../../../src/core/notebook/insight';
import { speaksOf } from '../../../../src/core/notebook/insights/habit-self-words';

const kinds: readonly InsightKind[] = [
  'structure', 'fillers', 'confidence', 'positivity', 'ownership', 'impact', 'technical-depth', 'communication', 'continuous-learning',
];

describe('what writers note about an answer', () => {
  test.each<[words: string, ...of: InsightKind[]]>([
    ['I rambled for five minutes', 'structure'],
    ['rambling again', 'structure'],
    ['too long, he looked at the clock', 'structure'],
    ['all over the place', 'structure'],
    ['needs a clearer structure', 'structure'],
    ['lost the thread after the second question', 'structure'],
    ['went on and on', 'structure'],
    ['had no example', 'structure'],
    ['so many ums', 'fillers'],
    ['too many filler words', 'fillers'],
    ['kept saying basically', 'fillers'],
    ['was nervous', 'confidence'],
    ['stumbled at the start', 'confidence'],
    ['fumbled the ending', 'confidence'],
    ['I blanked', 'confidence'],
    ['went blank on quorum', 'confidence'],
    ['froze for a while', 'confidence'],
    ['sounded unsure', 'confidence'],
    ['should be more confident', 'confidence'],
    ['came across as bitter', 'positivity'],
    ['too negative about the old place', 'positivity'],
    ['ended up complaining', 'positivity'],
    ['I ranted', 'positivity'],
    ['said "we" all the time', 'ownership'],
    ['my own part did not come out', 'ownership'],
    ['should say what I did myself', 'ownership'],
    ['could have added a number', 'impact'],
    ['no metrics', 'impact'],
    ['should give the result', 'impact'],
    ['should quantify it', 'impact'],
    ['business impact was missing', 'impact'],
    ["couldn't explain the lock", 'technical-depth'],
    ['could not say why', 'technical-depth'],
    ['forgot the trade-offs', 'technical-depth'],
    ['should go deeper', 'technical-depth'],
    ['did not know the internals', 'technical-depth'],
    ['unclear', 'communication'],
    ['too short', 'communication'],
    ["didn't really answer it", 'communication'],
    ['spoke too fast', 'communication'],
    ['missed the question', 'communication'],
    ['read up on quorum', 'continuous-learning'],
    ['must revise indexes', 'continuous-learning'],
    ['brush up on SQL', 'continuous-learning'],
    ['could improve'],
    ['nice people'],
    ['he liked the drawing'],
    ['the numbering of the rooms was odd'],
    ['forty minutes late'],
    ['a learned friend'],
  ])('"%s" is about %s', (words, ...of) => {
    expect(kinds.filter((kind) => speaksOf(kind, words))).toEqual(of);
  });

  test('is heard in any case', () => {
    expect(speaksOf('confidence', 'NERVOUS!')).toBe(true);
  });

  test.each<InsightKind>(['soft-skills', 'contradiction', 'calibration'])('says nothing on %s', (kind) => {
    expect(speaksOf(kind, 'nervous, no numbers, too short')).toBe(false);
  });
});
