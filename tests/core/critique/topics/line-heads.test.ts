import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../../src/core/notes/page';
import { headsOf } from '../../../../src/core/critique/topics/line-heads';
import { plainLine } from '../../../../src/core/critique/topics/plain-line';

const heads = (...text: readonly string[]): readonly string[] => {
  const lines = readPage('', text.join('\n')).lines.filter(({ kind }) => kind !== 'blank').map((line) => ({ line, plain: plainLine(line.words.replace(/^\||\|$/gu, '')) }));
  return [...headsOf(lines).values()];
};

describe('what a line announces', () => {
  test.each([
    ['a colon', 'Visibility timeout: the others do not see it', 'Visibility timeout'],
    ['a colon at the end', '- Visibility timeout:', 'Visibility timeout'],
    ['a colon within bold', '- **Visibility timeout:** hidden', 'Visibility timeout'],
    ['a full-width colon', 'TTL： how long', 'TTL'],
    ['a dash', '- **DLQ** - where it ends', 'DLQ'],
    ['a long dash', '- DLQ – where it ends', 'DLQ'],
    ['two dashes', 'DLQ -- where it ends', 'DLQ'],
    ['an arrow', 'rebalance -> all stop', 'rebalance'],
    ['an equals sign', 'exactly once = both of them', 'exactly once'],
    ['a number before it', '3. Long polling: wait', 'Long polling'],
    ['two colons of a flash card', 'Poison pill:: it stops a worker', 'Poison pill'],
    ['the mark of a callout', '> [!tip] Back-off', 'Back-off'],
    ['the mark of a folded callout', '> [!note]- Back-off', 'Back-off'],
    ['a heading', '## Back-off', 'Back-off'],
    ['a heading with a number', '### 2. Back-off', 'Back-off'],
    ['a heading that is closed', '## Back-off ##', 'Back-off'],
    ['a list item that is a name', '- Log Compaction', 'Log Compaction'],
    ['a list item that is an abbreviation', '* ISR', 'ISR'],
  ])('before %s', (_, line, head) => {
    expect(heads(line)).toEqual([head]);
  });

  test('in the first cells of a table of terms', () => {
    expect(heads('| Term | Meaning |', '| --- | --- |', '| ISR | in sync |', '| **Leader epoch** | counts |')).toEqual(['ISR', 'Leader epoch']);
    expect(heads('| Day | Meaning |', '| --- | --- |', '| ISR | in sync |')).toEqual([]);
    expect(heads('| Term | Meaning |', '| --- | --- |', '| ISR | in sync |', '', '| Day | Meaning |', '| --- | --- |', '| Monday | off |')).toEqual(['ISR']);
  });

  test('above a line that begins with a colon', () => {
    expect(heads('Eviction policy', ': what goes when the cache is full', ': and why')).toEqual(['Eviction policy']);
    expect(heads('Eviction policy', '', ': what goes when the cache is full')).toEqual([]);
  });

  test.each([
    ['prose', 'A queue keeps what is not read yet.'],
    ['a list item in small letters', '- watch the lag'],
    ['a list item that begins as a sentence', '- See KIP and S3'],
    ['a list item that goes on', '- The Broker keeps what nobody of us has read up to now'],
    ['an address', 'https://example.com'],
    ['a time', '10:30 call with Ana'],
    ['a hyphen within a word', 'write-ahead log'],
    ['a clause', 'if it fails, we try again: three times'],
    ['a question', 'Why? Because: it is slow'],
    ['a cell', '| ISR | in sync |\n| --- | --- |'],
  ])('nothing: %s', (_, line) => {
    expect(heads(line)).toEqual([]);
  });
});
