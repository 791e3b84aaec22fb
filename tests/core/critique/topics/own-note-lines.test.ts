import { describe, expect, test } from '@jest/globals';
import { lackingLines, linkedLine, readingLines, sayingLines } from '../../../../src/core/critique/topics/own-note-lines';
import type { LackingTerms, OwnNote } from '../../../../src/core/critique/topics/own-notes';

const lacking = (note: Partial<OwnNote>, ...terms: readonly (readonly [string, string])[]): LackingTerms => ({
  note: { path: 'Tech/SQS.md', title: 'SQS', heading: null, name: 'SQS', terms: [], ...note },
  terms: terms.map(([text, quote]) => ({ text, quote, short: null, mechanism: null, isWeak: false, line: 1 })),
});
const said = (note: Partial<OwnNote>, ...terms: readonly string[]): string => lackingLines([lacking(note, ...terms.map((term) => [term, term] as const))], { isMemory: false })[0] ?? '';

describe('what an answer lacked of the writer\'s own note', () => {
  test('is one sentence with a link by the full path', () => {
    expect(said({}, 'visibility timeout')).toBe('Your note [[Tech/SQS|SQS]] has "visibility timeout"; your answer did not.');
  });

  test('names up to three terms', () => {
    expect(said({}, 'visibility timeout', 'DLQ')).toBe('Your note [[Tech/SQS|SQS]] has "visibility timeout" and "DLQ"; your answer did not.');
    expect(said({}, 'visibility timeout', 'DLQ', 'FIFO')).toBe('Your note [[Tech/SQS|SQS]] has "visibility timeout", "DLQ" and "FIFO"; your answer did not.');
  });

  test('says of a memory that more may have been said', () => {
    expect(lackingLines([lacking({}, ['DLQ', 'DLQ'])], { isMemory: true })).toEqual(['Your note [[Tech/SQS|SQS]] has "DLQ"; your answer did not, as far as you noted it.']);
  });

  test.each([
    ['a section', { path: 'Back end.md', title: 'Back end', heading: 'SQS' }, '[[Back end#SQS|Back end]]'],
    ['a section that no link can name', { path: 'Back end.md', title: 'Back end', heading: 'SQS: limits' }, '[[Back end|Back end]]'],
    ['a title with signs of links', { title: 'SQS [old] | new' }, '[[Tech/SQS|SQS old new]]'],
    ['a title with a quote', { title: 'The "line"' }, '[[Tech/SQS|The line]]'],
    ['a path that no link can hold', { path: 'Tech/C# queues.md', title: 'C# queues' }, '"C# queues"'],
  ])('links to %s', (_, note, link) => {
    expect(said(note, 'DLQ')).toBe(`Your note ${link} has "DLQ"; your answer did not.`);
  });
});

describe('what to do with the note', () => {
  test('is to read it before an answer', () => {
    expect(readingLines([lacking({}, ['DLQ', 'DLQ'], ['FIFO', 'FIFO'])])).toEqual(['Your note [[Tech/SQS|SQS]] has "DLQ" and "FIFO": read it before you answer.']);
  });

  test('is to say its words once more, where its line has more than the term', () => {
    expect(sayingLines([lacking({}, ['FIFO', 'FIFO'], ['DLQ', 'DLQ: where a message ends'])])).toEqual(['From your note [[Tech/SQS|SQS]] say in your own words: "DLQ: where a message ends"']);
    expect(sayingLines([lacking({}, ['FIFO', 'FIFO: order'], ['DLQ', 'DLQ is the "bin" of messages'])])).toEqual([]);
  });
});

describe('a line with a link of ours', () => {
  test.each([
    'Your note [[Tech/SQS|SQS]] has "DLQ"; your answer did not.',
    'Your note [[Tech/SQS|SQS]] has "DLQ" and "[[x|y]]": read it before you answer.',
    'From your note [[Back end#SQS|Back end]] say in your own words: "DLQ is it"',
  ])('is taken apart and put together again: %s', (line) => {
    const parts = linkedLine(line);
    expect(`${parts?.before ?? ''}${parts?.link ?? ''}${parts?.after ?? ''}`).toBe(line);
    expect(parts?.link).toMatch(/^\[\[[^[\]]+\]\]$/u);
  });

  test.each([
    'Say what "[[Tech/SQS|SQS]]" rests on.',
    'Beside "Your note [[Tech/SQS|SQS]] has "DLQ"" name more.',
    'Your note "C# queues" has "DLQ"; your answer did not.',
    'Your note [[Tech/SQS]] has "DLQ"; your answer did not.',
    'Your note ![[Tech/SQS|SQS]] has "DLQ"; your answer did not.',
    'Your note [[Tech/SQS|SQS]] is long.',
    '',
  ])('is none: %s', (line) => {
    expect(linkedLine(line)).toBeNull();
  });
});
