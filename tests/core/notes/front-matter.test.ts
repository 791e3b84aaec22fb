import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frontMatterSpan, readSimpleFrontMatter } from '../../../src/core/notes/front-matter';
import { readPage } from '../../../src/core/notes/page';
import { noteProperties } from '../../../src/core/notes/properties';
import { anyText, runs } from './any-note';

function inner(text: string): string | null {
  const span = frontMatterSpan(text);
  return span === null ? null : text.slice(span.inner.from, span.inner.to);
}

describe('where the front matter stands', () => {
  test.each([
    ['between two fences', '---\na: 1\n---\ntext', 'a: 1\n'],
    ['closed by dots', '---\na: 1\n...\ntext', 'a: 1\n'],
    ['Windows line ends', '---\r\na: 1\r\n---\r\n', 'a: 1\r\n'],
    ['old Mac line ends', '---\ra: 1\r---\r', 'a: 1\r'],
    ['after a byte order mark', '\uFEFF---\na: 1\n---', 'a: 1\n'],
    ['blanks behind the fences', '---  \na: 1\n--- \n', 'a: 1\n'],
    ['empty', '---\n---\n', ''],
    ['a rule inside a value does not close it', '---\na: x --- y\n---\n', 'a: x --- y\n'],
    ['no closing fence', '---\na: 1\n', null],
    ['not at the start', '\n---\na: 1\n---\n', null],
    ['four dashes', '----\na: 1\n----\n', null],
    ['a section between two rules', '---\n\n## Round 1\n\nShe asked why.\n\n---\ntext', null],
    ['a comment above the keys', '---\n# mine\ntags: a\n---\n', '# mine\ntags: a\n'],
    ['none', 'text', null],
    ['nothing', '', null],
  ])('%s', (_what, text, expected) => {
    expect(inner(text)).toBe(expected);
  });

  test('the whole holds both fences, and stands in the text', () => {
    const text = '\uFEFF---\na: 1\n---\nrest';
    const span = frontMatterSpan(text);
    expect(text.slice(span?.whole.from, span?.whole.to)).toBe('---\na: 1\n---');
    fc.assert(
      fc.property(anyText, (any) => {
        const found = frontMatterSpan(any);
        expect(found === null || (found.whole.from <= found.inner.from && found.inner.to <= found.whole.to && found.whole.to <= any.length)).toBe(true);
      }),
      runs,
    );
  });
});

describe('front matter that is no valid YAML', () => {
  test.each([
    ['a list that is not closed', 'tags: [#interview\ncompany: Acme', { tags: ['#interview'], company: 'Acme' }],
    ['a flow list', 'tags: [a, "b"]', { tags: ['a', 'b'] }],
    ['a list below', 'tags:\n  - a\n  - "b"\nrole: x', { tags: ['a', 'b'], role: 'x' }],
    ['both', 'tags: a\n- b', { tags: ['a', 'b'] }],
    ['words', 'tags: a, b c', { tags: ['a', 'b', 'c'] }],
    ['one tag', 'tag: a', { tag: ['a'] }],
    ['quotes', 'company: "Acme"\nrole: \'x\'', { company: 'Acme', role: 'x' }],
    ['a colon in the value', 'title: a: b', { title: 'a: b' }],
    ['a key with blanks', 'self rating: 3', { 'self rating': '3' }],
    ['a key in another script', 'компания: Acme', { компания: 'Acme' }],
    ['nested values are left out', 'a:\n  b: 1\nc: 2', { c: '2' }],
    ['no pairs', '- x\n{{ y }}\n', {}],
    ['Windows line ends', 'a: 1\r\ntags: b\r\n', { a: '1', tags: ['b'] }],
  ])('%s', (_what, yaml, expected) => {
    expect({ ...readSimpleFrontMatter(yaml) }).toEqual(expected);
  });
});

describe('properties', () => {
  test.each([
    ['all by name', { company: 'Acme', role: 'Dev', level: 'L5', round: 'onsite', date: '2026-01-02', outcome: 'offer', selfRating: 4 }, { company: 'Acme', role: 'Dev', level: 'L5', round: 'onsite', date: '2026-01-02', outcome: 'offer', selfRating: '4' }],
    ['other names and cases', { Employer: 'Acme', Position: 'Dev', Seniority: 'L5', Stage: 'phone', 'interview date': '2026-01-02', Verdict: 'no', 'self_rating': 2 }, { company: 'Acme', role: 'Dev', level: 'L5', round: 'phone', date: '2026-01-02', outcome: 'no', selfRating: '2' }],
    ['a link', { company: '[[Acme]]' }, { company: 'Acme' }],
    ['a link with an alias', { company: '[[Acme|the shop]]' }, { company: 'the shop' }],
    ['a link that YAML took for lists', { company: [['Acme']] }, { company: 'Acme' }],
    ['a list gives its first', { role: ['Dev', 'Lead'] }, { role: 'Dev' }],
    ['a date as a date', { date: new Date('2026-01-02T00:00:00Z') }, { date: '2026-01-02' }],
    ['a number', { round: 2 }, { round: '2' }],
    ['null and nothing', { company: null, role: '', level: [] }, {}],
    ['an object is none', { company: { name: 'Acme' } }, {}],
  ])('%s', (_what, frontMatter, expected) => {
    const none = { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null };
    expect(noteProperties({ page: readPage('n.md', ''), frontMatter, tags: [], stories: [] })).toEqual({ ...none, ...expected });
  });
});
