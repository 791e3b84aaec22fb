import { describe, expect, test } from '@jest/globals';
import type { FrontMatter } from '../../../src/core/notes/front-matter';
import type { Properties } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';

function given(path: string, text: string, frontMatter: FrontMatter = {}): Partial<Properties> {
  const { properties } = readNote({ path, text, frontMatter });
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

describe('where properties come from', () => {
  test.each([
    ['a tag', 'n.md', '#interview/acme', { company: 'acme' }],
    ['a tag that names a round', 'n.md', '#interview/onsite', { round: 'onsite' }],
    ['a tag that names neither', 'n.md', '#interview/questions #interview/2026', {}],
    ['the folder', 'Interviews/Acme Labs/n.md', 'x', { company: 'Acme Labs' }],
    ['a folder of another kind', 'Daily/Acme/n.md', 'x', {}],
    ['a folder that names no company', 'Interviews/Mock/n.md', 'x', {}],
    ['the file name', '2026-02-17 Acme - Round 2 - Backend Engineer.md', 'x', { company: 'Acme', date: '2026-02-17', round: 'Round 2', role: 'Backend Engineer' }],
    ['a file name with a day only', '2026-02-17.md', 'x', { date: '2026-02-17' }],
    ['a file name that says nothing', 'Question drill.md', 'x', {}],
    ['the first heading', 'n.md', '# Acme, SDE-3, Round 1 (3 Feb 2026)', { company: 'Acme', level: 'SDE-3', round: 'Round 1', date: '2026-02-03' }],
    ['a place behind an at', 'n.md', '# Onsite @ Initech', { round: 'Onsite', company: 'Initech' }],
    ['a heading that is one of many', 'n.md', '# Round 1 - Design\nx\n# Round 2 - Coding\ny', {}],
    ['a link on a line of its own', 'n.md', '[[Acme Labs]]\n\n- Why us?', { company: 'Acme Labs' }],
    ['a link to the company', 'n.md', 'Call with [[Companies/Acme|Acme]], 30 min', { company: 'Acme' }],
    ['a link further down', 'n.md', '- Why us?\n- see [[Outbox]]', {}],
    ['a verdict', 'n.md', '**Verdict:** Rejected (by phone)', { outcome: 'Rejected' }],
    ['a result that is an outcome', 'n.md', 'Result: Rejected after round 1', { outcome: 'Rejected after round 1' }],
    ['a result of a story', 'n.md', 'Result: 40 % fewer tickets', {}],
    ['TOML', 'n.md', '+++\ncompany = "Acme"\ndate = 2026-05-04\n+++\nx', { company: 'Acme', date: '2026-05-04' }],
    ['YAML that is not valid', 'n.md', '---\ntags: [#interview]\ncompany: Acme\n---\nx', { company: 'Acme' }],
    ['YAML below template code', 'n.md', '<%* a -%>\n---\ncompany: Acme\n---\nx', { company: 'Acme' }],
  ])('%s', (_what, path, text, expected) => {
    expect(given(path, text)).toEqual(expected);
  });

  test('an earlier place wins: front matter, tag, folder, file name, heading, link', () => {
    const text = '# E, SDE-2, Round 1\n[[F]]\n#interview/b';
    const path = 'Interviews/C/D - Round 2.md';
    expect(given(path, text, { company: 'A' }).company).toBe('A');
    expect(given(path, text).company).toBe('b');
    expect(given(path, text.replace('#interview/b', '')).company).toBe('C');
    expect(given('D - Round 2.md', text.replace('#interview/b', '')).company).toBe('D');
    expect(given('n.md', text.replace('#interview/b', '')).company).toBe('E');
  });
});
