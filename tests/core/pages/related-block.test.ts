import { describe, expect, test } from '@jest/globals';
import { relatedBlock, relatedBlocks, relatedBullet } from '../../../src/core/pages/related-block';

const bullets = ['- [[Kafka]]: both speak of "offsets"', '- [[Caching]]'];
const block = relatedBlock(bullets, '\n');

describe('a block of related notes', () => {
  test('has a heading, a bullet a note, and marks that no reader sees', () => {
    expect(block.split('\n')).toEqual([
      expect.stringMatching(/^%% coach: begin related - [0-9a-f]{16} - \| %%$/),
      '## Related', '', ...bullets, '', '%% coach: end %%', '',
    ]);
  });

  test('is empty without bullets', () => {
    expect(relatedBlock([], '\n')).toBe('');
  });

  test.each([
    ['alone', block],
    ['after text', `a\n\n${block}`],
    ['before text', `${block}\nb\n`],
    ['after a byte order mark', `\uFEFF${block}`],
    ['without the end of its last line', `a\n\n${block.trimEnd()}`],
    ['with Windows line ends', `a\r\n\r\n${relatedBlock(bullets, '\r\n')}`],
    ['with all line ends changed', `a\n\n${block}b\n`.replaceAll('\n', '\r\n')],
    ['beside another block of ours', `%% coach: begin other x 0123456789abcdef - | %%\na\n%% coach: end %%\n${block}`],
    ['after a mark without a partner', `%% coach: begin related - 0123456789abcdef - | %%\na\n\n${block}`],
  ])('is found again %s, as we wrote it', (_, text) => {
    const [found, ...more] = relatedBlocks(text);
    expect(more).toEqual([]);
    expect(found?.edited).toBe(false);
    expect(found?.lines.filter((line) => line.startsWith('-'))).toEqual(bullets);
    expect(text.slice(found?.from, found?.to).trimEnd().replaceAll('\r\n', '\n')).toBe(block.trimEnd());
  });

  test.each([
    ['in fenced code', `\`\`\`\n${block}\`\`\`\n`],
    ['below a fence that is open', `\`\`\`\n\n${block}`],
    ['where its end is gone', block.replace('%% coach: end %%\n', '')],
    ['where its beginning is gone', block.slice(block.indexOf('\n') + 1)],
    ['where its mark does not open a line', `a ${block}`],
    ['of another name', block.replace('begin related', 'begin question')],
  ])('is none %s', (_, text) => {
    expect(relatedBlocks(text)).toEqual([]);
  });

  test.each([
    ['a bullet made a task', (text: string) => text.replace('- [[Kafka', '- [ ] [[Kafka'), false],
    ['a task ticked', (text: string) => text.replace('- [[Kafka', '- [x] [[Kafka'), false],
    ['a blank line more at the end', (text: string) => text.replace('\n%% coach: end', '\n\n%% coach: end'), false],
    ['a note renamed', (text: string) => text.replace('[[Kafka]]', '[[Logs/Apache Kafka]]'), false],
    ['a name shown by a link changed', (text: string) => text.replace('[[Kafka]]', '[[Kafka|log]]'), true],
    ['a link taken out', (text: string) => text.replace('[[Kafka]]', 'Kafka'), true],
    ['a word changed', (text: string) => text.replace('offsets', 'order'), true],
    ['a bullet added', (text: string) => text.replace('- [[Caching]]', '- [[Caching]]\n- mine'), true],
    ['a bullet taken out', (text: string) => text.replace('- [[Caching]]\n', ''), true],
    ['the heading changed', (text: string) => text.replace('## Related', '## See also'), true],
  ])('%s: edited is %p', (_, change, edited) => {
    const changed = change(`a\n\n${block}`);
    expect(changed).not.toBe(`a\n\n${block}`);
    expect(relatedBlocks(changed).map((each) => each.edited)).toEqual([edited]);
  });

  test('stays ours when Obsidian rewrites a Markdown link in it', () => {
    const text = relatedBlock(['- [Kafka](Tech/Kafka.md): mentions "log"'], '\n');
    expect(relatedBlocks(text.replace('Tech/Kafka.md', '../Apache%20Kafka.md')).map(({ edited }) => edited)).toEqual([false]);
    expect(relatedBlocks(text.replace('[Kafka]', '[Log]')).map(({ edited }) => edited)).toEqual([true]);
  });

  test('two of them are both found', () => {
    expect(relatedBlocks(`${block}\nmore\n\n${block}`)).toHaveLength(2);
  });

  test('a text of nothing but comments takes no more than linear time', () => {
    const started = Date.now();
    expect(relatedBlocks('%%a%%'.repeat(40_000))).toEqual([]);
    expect(relatedBlocks('%% coach: end %%\n'.repeat(10_000))).toEqual([]);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

describe('a bullet', () => {
  test.each([
    ['[[Kafka]]', [], '- [[Kafka]]'],
    ['[[Kafka]]', ['mentions "Kafka"'], '- [[Kafka]]: mentions "Kafka"'],
    ['[Kafka](Kafka.md)', ['one', '', 'two'], '- [Kafka](Kafka.md): one; two'],
    ['[[Kafka]]', ['both say `a`, [[b]] and %%c%%'], '- [[Kafka]]: both say \\`a\\`, \\[\\[b\\]\\] and &#37;%c&#37;%'],
    ['[[Kafka]]', ['two\nlines'], '- [[Kafka]]: two lines'],
  ])('%s %p: %s', (link, reasons, line) => {
    expect(relatedBullet(link, reasons)).toBe(line);
  });
});
