import { describe, expect, test } from '@jest/globals';
import { plainLine } from '../../../../src/core/critique/topics/plain-line';

const marked = (words: string): readonly (readonly [string, string])[] => {
  const { text, dressed } = plainLine(words);
  return dressed.map(({ dress, start, end }) => [dress, text.slice(start, end)]);
};

describe('a line without its marks', () => {
  test.each([
    ['bold', 'A **token bucket** drips.', 'A token bucket drips.', [['bold', 'token bucket']]],
    ['bold with low lines', 'A __token bucket__ drips.', 'A token bucket drips.', [['bold', 'token bucket']]],
    ['a highlight', 'A ==token bucket== drips.', 'A token bucket drips.', [['bold', 'token bucket']]],
    ['italics', 'A *token bucket* drips.', 'A token bucket drips.', [['italic', 'token bucket']]],
    ['italics with low lines', 'A _token bucket_ drips.', 'A token bucket drips.', [['italic', 'token bucket']]],
    ['code', 'Set `prefetch` low.', 'Set prefetch low.', [['code', 'prefetch']]],
    ['a link', 'See [[Tech/Dead letters.md#Alerts]].', 'See Dead letters.', [['link', 'Dead letters']]],
    ['a link with words of its own', 'See [[Tech/Dead letters|the bin]].', 'See the bin.', [['link', 'the bin']]],
    ['a link in a table', 'See [[Tech/Dead letters\\|the bin]].', 'See the bin.', [['link', 'the bin']]],
    ['a link of Markdown', 'See [the bin](https://example.com/a).', 'See the bin.', [['link', 'the bin']]],
    ['a bold link', '**[[Queues]]**: a line', 'Queues: a line', [['bold', 'Queues'], ['link', 'Queues']]],
    ['bold with a slant within', '**a *real* log**', 'a real log', [['bold', 'a real log'], ['italic', 'real']]],
    ['bold with code within', '**`acks` of all**', 'acks of all', [['bold', 'acks of all'], ['code', 'acks']]],
    ['an embed', 'Here ![[queue.png]] it is', 'Here  it is', []],
    ['a picture', 'Here ![queue](queue.png) it is', 'Here  it is', []],
    ['a tag of HTML', 'a <b>log</b><br>', 'a log', []],
    ['a footnote', 'a log[^1]', 'a log', []],
    ['a name with low lines', 'max_receive_count is it', 'max_receive_count is it', []],
    ['stars that multiply', '2 * 3 * 4', '2 * 3 * 4', []],
    ['a mark left open', 'a **log', 'a **log', []],
    ['nothing marked', 'a log', 'a log', []],
  ])('%s', (_, words, text, dressed) => {
    expect(plainLine(words).text).toBe(text);
    expect(marked(words)).toEqual(dressed);
  });

  test('keeps each mark apart', () => {
    expect(marked('**one** and **two**, `three` and *four*')).toEqual([['bold', 'one'], ['bold', 'two'], ['code', 'three'], ['italic', 'four']]);
  });

  test('costs little, whatever stands in it', () => {
    for (const hostile of ['*', '**', '_', '`', '[[', '[', '==', '<b', '![', '*a ']) expect(plainLine(hostile.repeat(40_000)).text.length).toBeLessThanOrEqual(4000);
  });
});
