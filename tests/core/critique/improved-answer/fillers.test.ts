import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutFillers } from '../../../../src/core/critique/improved-answer/fillers';
import { words } from '../../../../src/core/text/words';

const squeezed = (text: string): string => withoutFillers(text).replace(/\s+/gu, ' ').trim();

describe('what a speaker says while thinking', () => {
  test.each([
    ['um, it was slow', 'it was slow'],
    ['it was uh slow', 'it was slow'],
    ['Hmm. It was slow', 'It was slow'],
    ['it was, you know, slow', 'it was, slow'],
    ['you know na, it was slow', 'it was slow'],
    ['I mean, it was slow', 'it was slow'],
    ['it was slow and like, we left', 'it was slow and we left'],
    ['we had, like, ten rows', 'we had ten rows'],
    ['it was basically a script', 'it was a script'],
    ['Literally, nobody came', 'nobody came'],
    ['Actually, it was slow', 'it was slow'],
    ['for suppose it fails', 'suppose it fails'],
    ['the queue was full, right.', 'the queue was full.'],
    ['we shipped it, in May right?', 'we shipped it, in May?'],
    ['as you can see from my resume', ''],
    ['like I wrote it', 'I wrote it'],
    ['I worked on like, I joined late', 'I joined late'],
    ['I looked and, uh, made a change', 'I looked and made a change'],
    ['the one who, um, knows it', 'the one who knows it'],
    ['it was slow, you know?', 'it was slow.'],
    ['it was slow, you know.', 'it was slow.'],
    ['everyone was like really tired', 'everyone was really tired'],
    ['we used caching or something like that.', 'we used caching.'],
    ['it loaded pages and stuff.', 'it loaded pages.'],
    ['it worked out well I guess.', 'it worked out well.'],
    ['I guess we were late', 'we were late'],
    ["I'm not sure, but maybe ten", 'maybe ten'],
    ['with overall 5 years of work', 'with 5 years of work'],
    ['I began small, involving in writing tests', 'I began small, writing tests'],
  ])('%s', (said, rest) => {
    expect(squeezed(said)).toBe(rest);
  });

  test.each([
    'a tool like this one',
    'we are like them',
    'I am not sure of it',
    'overall it was fine',
    'the team, involving in all six people',
    'staff and stuff of ours',
    'it looks like a bus',
    'I would like to see it',
    'do you know the answer',
    'what I mean by that',
    'it actually failed',
    'that is right.',
    "you're right.",
    'It’s right',
    'we did it right.',
    'it went right',
    'the right side',
    'humming along',
    'an umbrella',
    'ah well',
    'I like Go',
    'my resume shows it',
    '',
  ])('stays: %s', (said) => {
    expect(squeezed(said)).toBe(said);
  });

  test('words are only left out, never put in', () => {
    const parts = fc.constantFrom(
      'um', 'uh', 'like,', 'you know,', 'I mean,', 'basically', 'actually,', 'right', 'it', 'was', 'slow', 'I', 'and',
      ',', '.', 'for suppose',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
        const said = all.join(' ');
        const rest = words(withoutFillers(said)).map(({ text }) => text.toLowerCase());
        const given = words(said).map(({ text }) => text.toLowerCase());
        let at = 0;
        for (const word of given) if (rest[at] === word) at += 1;
        expect(at).toBe(rest.length);
      }),
    );
  });
});
