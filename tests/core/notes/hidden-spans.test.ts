import { describe, expect, test } from '@jest/globals';
import { hiddenSpans, unreadSpans } from '../../../src/core/notes/hidden-spans';
import { readPage } from '../../../src/core/notes/page';
import { relatedBlock } from '../../../src/core/pages/related-block';

const block = relatedBlock(['- [[Kafka]]: mentions "log"'], '\n');
const cut = (text: string, spans: readonly { readonly from: number; readonly to: number }[]): readonly string[] => spans.map(({ from, to }) => text.slice(from, to));

describe('what a note holds that is not the writer\'s', () => {
  test.each([
    ['front matter', '---\na: b\n---\nc', ['---\na: b\n---']],
    ['a comment', 'a %%b%% c', ['%%b%%']],
    ['a comment of HTML', 'a <!-- b --> c', ['<!-- b -->']],
    ['no code', 'a `%%b%%` c', []],
    ['a block of related notes, as one', `a\n\n${block}b`, [block.trimEnd()]],
    ['two blocks, each as one', `${block}a\n${block}`, [block.trimEnd(), block.trimEnd()]],
    ['a block with Windows line ends', `a\r\n\r\n${relatedBlock(['- b'], '\r\n')}c`, [relatedBlock(['- b'], '\r\n').trimEnd()]],
    ['the mark alone of a block without an end', `${block.slice(0, block.indexOf('\n'))}\na`, [block.slice(0, block.indexOf('\n'))]],
    ['the marks alone of another block', `${block.replace('begin related', 'begin question')}a`, [block.slice(0, block.indexOf('\n')).replace('related', 'question'), '%% coach: end %%']],
    ['the mark alone of a block that another one follows', `${block.slice(0, block.indexOf('\n'))}\na\n${block}`, [block.slice(0, block.indexOf('\n')), block.trimEnd()]],
    ['no block inside code', `\`\`\`\n${block}\`\`\``, []],
  ])('%s', (_, text, expected) => {
    expect(cut(text, unreadSpans(text))).toEqual(expected);
  });

  test('code is hidden too where that is asked for', () => {
    expect(cut('a `b` %%c%%', hiddenSpans('a `b` %%c%%'))).toEqual(['`b`', '%%c%%']);
  });

  test('a block of related notes is no heading, no list and no words of the page', () => {
    const page = readPage('', `# A\n\nb\n\n${block}`);
    expect(page.headings).toHaveLength(1);
    expect(page.lines.filter(({ words }) => words.trim() !== '').map(({ words }) => words)).toEqual(['# A', 'b']);
  });

  test.each([
    ['beginnings', `${block.slice(0, block.indexOf('\n'))}\n`.repeat(4000)],
    ['beginnings before one end', `${`${block.slice(0, block.indexOf('\n'))}\n`.repeat(4000)}%% coach: end %%\n`],
    ['blocks', block.repeat(2000)],
  ])('many %s take no more than linear time', (_, text) => {
    const started = Date.now();
    unreadSpans(text);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
