import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { frontMatterSpan } from '../../../src/core/notes/front-matter';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';
import { freePath, noteName, transcriptNote } from '../../../src/core/pages/transcript-note';

const bare = { tag: 'interview', company: '', role: '', date: '' };

const propertiesOf = (note: string): unknown => {
  const span = frontMatterSpan(note);
  return span === null ? null : parse(note.slice(span.inner.from, span.inner.to));
};

describe('a transcript as a note', () => {
  test('has its tag, the properties given and the text below', () => {
    const note = transcriptNote('Kofi: Why a queue?\n', { tag: 'interview/mock', company: 'Acme', role: 'Backend engineer', date: '2026-03-28' });
    expect(note).toBe('---\ntags: [interview/mock]\ncompany: Acme\nrole: Backend engineer\ndate: 2026-03-28\n---\n\nKofi: Why a queue?\n');
  });

  test.each([
    ['nothing given', {}, { tags: ['interview'] }],
    ['blanks', { company: '  ', role: '\t' }, { tags: ['interview'] }],
    ['a colon', { company: 'Acme: the second' }, { tags: ['interview'], company: 'Acme: the second' }],
    ['a hash', { company: 'Acme #2' }, { tags: ['interview'], company: 'Acme #2' }],
    ['quotes and a back-slash', { role: 'the "lead" \\ boss' }, { tags: ['interview'], role: 'the "lead" \\ boss' }],
    ['a link', { company: '[[Acme]]' }, { tags: ['interview'], company: '[[Acme]]' }],
    ['line breaks', { company: 'Acme\n---\nx: 1' }, { tags: ['interview'], company: 'Acme --- x: 1' }],
    ['a word that YAML takes for another', { company: 'No', role: 'null' }, { tags: ['interview'], company: 'No', role: 'null' }],
    ['a number', { company: '3' }, { tags: ['interview'], company: '3' }],
    ['a tag that looks like a number', { tag: '0x1f' }, { tags: ['0x1f'] }],
    ['a tag in another script', { tag: 'साक्षात्कार' }, { tags: ['साक्षात्कार'] }],
    ['half a letter', { company: 'Acme \uD83D' }, { tags: ['interview'], company: 'Acme' }],
  ])('%s reads back as it was given', (_what, given, expected) => {
    expect(propertiesOf(transcriptNote('x', { ...bare, ...given }))).toEqual(expected);
  });

  test('any words at all read back, and the text stays whole', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `A${text}Z`);
    fc.assert(fc.property(words, words, fc.string({ unit: 'grapheme' }), (company, role, text) => {
      const note = transcriptNote(`\n${text}`, { ...bare, company, role });
      const plain = (value: string): string => value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ');
      expect(propertiesOf(note)).toEqual({ tags: ['interview'], company: plain(company), role: plain(role) });
      expect(note.endsWith(`\n${text}`)).toBe(true);
    }), { seed: 11, numRuns: 300 });
  });

  test('keeps the line ends of the text, and drops its BOM', () => {
    expect(transcriptNote('\uFEFFA: b\r\nC: d\r\n', bare)).toBe('---\r\ntags: [interview]\r\n---\r\n\r\nA: b\r\nC: d\r\n');
  });

  test('adds to front matter that the text brings, and changes none of it', () => {
    const note = transcriptNote('---\ncompany: Old\naliases: [x]\n---\nKofi: Why?\n', { ...bare, company: 'New', role: 'SDE' });
    expect(note).toBe('---\ncompany: Old\naliases: [x]\ntags: [interview]\nrole: SDE\n---\nKofi: Why?\n');
  });
});

const cue = (at: number, words: string): string => `00:00:0${String(at)}.000 --> 00:00:0${String(at)}.900\n${words}\n`;
const webVtt = ['WEBVTT - Kofi and Nuri', 'NOTE made by hand\n', 'STYLE\n::cue { color: red }\n', cue(1, '<v Kofi>Why a queue?'), cue(2, '<v Nuri>It keeps <i>the</i> order.'), cue(3, '<v Kofi>How many?'), cue(4, '<v Nuri>Two &amp; one spare.')].join('\n');

describe('a transcript in a note is read as its file is', () => {
  const words = ({ questions, problems }: InterviewNote): unknown =>
    [questions.map(({ text, asker, answers }) => [text, asker, answers.map((answer) => [answer.text, answer.speaker])]), problems];

  test.each([
    ['WebVTT', webVtt],
    ['WebVTT with line ends of Windows', webVtt.replace(/\n/g, '\r\n')],
    ['WebVTT with a BOM', `\uFEFF${webVtt}`],
    ['SRT', [1, 2, 3, 4].map((at) => `${String(at)}\n${cue(at, at % 2 === 1 ? 'Kofi: Why so?' : 'Nuri: I measured it.').replace(/\./, ',').replace(/\./, ',')}`).join('\n')],
    ['an export of Zoom', '[Kofi Berg] 14:02:01\nWhy a queue?\n\n[Nuri Adan] 14:02:03\nIt keeps the order.\n\n[Kofi Berg] 14:02:09\nHow many?\n\n[Nuri Adan] 14:02:12\nTwo.\n'],
    ['labels', '**Kofi:** Why a queue?\n\n**Nuri:** It keeps the order.\n\n**Kofi:** How many?\n\n**Nuri:** Two.\n'],
  ])('%s', (_what, text) => {
    const file = readNote({ path: 'talk.vtt', text, frontMatter: {} });
    const note = readNote({ path: 'talk.md', text: transcriptNote(text, { ...bare, company: 'Acme' }), frontMatter: { tags: ['interview'] } });
    expect(file.questions).toHaveLength(2);
    expect(words(note)).toEqual(words(file));
  });
});

describe('the name of a note', () => {
  test.each([
    ['Acme, round 1', 'Acme, round 1'],
    ['Acme / round: 1?', 'Acme round 1'],
    ['a\\b*c"d<e>f|g#h^i[j]k', 'a b c d e f g h i j k'],
    ['  two   blanks ', 'two blanks'],
    ['.hidden', 'hidden'],
    ['../up', 'up'],
    ['ends in dots. . .', 'ends in dots'],
    ['half \uD83D a letter', 'half a letter'],
    ['面试 一面', '面试 一面'],
    ['', 'Transcript'],
    ['???', 'Transcript'],
    ['x'.repeat(500), 'x'.repeat(120)],
  ])('%j is %j', (title, name) => {
    expect(noteName(title)).toBe(name);
  });

  test.each([
    ['', [], 'Talk.md'],
    ['Talks/2026', [], 'Talks/2026/Talk.md'],
    ['', ['talk.md'], 'Talk 2.md'],
    ['', ['talk.md', 'talk 2.md', 'talk 4.md'], 'Talk 3.md'],
    ['A', ['talk.md', 'a/talk.md'], 'A/Talk 2.md'],
  ])('in folder %j beside %j is %j', (folder, taken, path) => {
    expect(freePath(folder, 'Talk', new Set(taken))).toBe(path);
  });
});
