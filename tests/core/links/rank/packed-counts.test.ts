import { describe, expect, test } from '@jest/globals';
import { aliasesOf, bodyOf, countOf, headingsOf, pack, tagsOf, titleOf } from '../../../../src/core/links/rank/packed-counts';

const none = { title: 0, aliases: 0, headings: 0, tags: 0, body: 0 };
const unpacked = (packed: number): object => ({ title: titleOf(packed), aliases: aliasesOf(packed), headings: headingsOf(packed), tags: tagsOf(packed), body: bodyOf(packed) });

describe('packed counts', () => {
  test.each([
    ['nothing', none],
    ['one of each', { title: 1, aliases: 1, headings: 1, tags: 1, body: 1 }],
    ['the most of each', { title: 3, aliases: 3, headings: 7, tags: 1, body: 255 }],
    ['a title alone', { ...none, title: 3 }],
    ['a body alone', { ...none, body: 255 }],
  ])('come out as they went in: %s', (_, counts) => {
    expect(unpacked(pack(counts))).toEqual(counts);
  });

  test('are cut where there is no room', () => {
    expect(unpacked(pack({ title: 99, aliases: 99, headings: 99, tags: 99, body: 9_999 }))).toEqual({ title: 3, aliases: 3, headings: 7, tags: 1, body: 255 });
  });

  test.each([
    ['the body once for each time', { ...none, body: 4 }, 4],
    ['a heading as a part of the body', { ...none, body: 4, headings: 2 }, 4],
    ['a title three times', { ...none, title: 1 }, 3],
    ['an alias three times', { ...none, aliases: 1, body: 2 }, 5],
    ['a tag once', { ...none, tags: 1 }, 1],
  ])('count %s', (_, counts, expected) => {
    expect(countOf(pack(counts))).toBe(expected);
  });
});
