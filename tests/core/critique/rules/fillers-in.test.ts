import { describe, expect, test } from '@jest/globals';
import { fillersIn } from '../../../../src/core/critique/rules/fillers';

describe('fillers in spoken text', () => {
  test.each<[said: string, ...found: string[]]>([
    ['Um, it is fast.', 'Um'],
    ['It is, uh, fast, ummm, very.', 'uh', 'ummm'],
    ['It was, you know, slow.', 'you know'],
    ['You know how it works.'],
    ['I mean, it was slow.', 'I mean'],
    ['I work as a, like, developer.', 'like'],
    ['I would like to lead.'],
    ['We sold to shops like Flipkart.'],
    ['Right. We own search.', 'Right'],
    ['That is right.'],
    ['We moved logs and stuff.', 'and stuff'],
    ['The humming of the servers.'],
    ['An umbrella project.'],
  ])('"%s": %j', (said, ...found) => {
    expect(fillersIn(said).map(({ text }) => text)).toEqual(found);
  });

  test('come by place, with their stretch', () => {
    const said = 'Um, I work, you know, as a, like, developer.';
    const found = fillersIn(said);
    expect(found.map(({ start, end }) => said.slice(start, end))).toEqual(['Um', 'you know', 'like']);
    expect(found.map(({ start }) => start)).toEqual([...found.map(({ start }) => start)].sort((a, b) => a - b));
  });
});
