import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../../src/core/pages/fingerprint';
import { pageIdentities, parsePage, renderBlock, renderInner, type Piece } from '../../../src/core/pages/managed-blocks';

const marker = (id: string, text: string, section = 'question'): Parameters<typeof renderBlock>[0] => (
  { section, id, written: fingerprint(text), offered: null, words: `words of ${id}` }
);

const block = (id: string, text: string, section?: string): string =>
  renderBlock(marker(id, text, section), renderInner(text, '\n'), '\n');

/** Pieces in short: `[id]` for a block as written, `[id*]` for an edited one, else the text. */
const short = (text: string): readonly string[] => parsePage(text).map((piece: Piece) => (
  'text' in piece ? piece.text : `[${piece.block.marker.id}${piece.block.edited ? '*' : ''}]`
));

const a = block('a', 'Advice on a.');
const b = block('b', 'Advice on b.');
const begin = a.slice(0, a.indexOf('\n') + 1);
const end = '%% coach: end %%\n';

describe('taking a page apart', () => {
  test.each([
    ['nothing', '', []],
    ['the user\'s text', 'My text.\n', ['My text.\n']],
    ['text without a line end', 'My text.', ['My text.']],
    ['a block', a, ['[a]']],
    ['two blocks', a + b, ['[a]', '[b]']],
    ['text before, between and after', `one\n${a}two\n${b}three`, ['one\n', '[a]', 'two\n', '[b]', 'three']],
    ['blank lines between', `${a}\n${b}`, ['[a]', '\n', '[b]']],
    ['an edited block', a.replace('Advice', 'My advice'), ['[a*]']],
    ['a block with a line added', a.replace('\n\n', '\nMine.\n\n'), ['[a*]']],
    ['a block with all its words deleted', begin + end, ['[a*]']],
    ['a block with other blank lines at its edges', a.replace('Advice', '\n\nAdvice'), ['[a]']],
    ['a block in a file with carriage returns', a.replace(/\n/g, '\r\n'), ['[a]']],
    ['a begin mark without an end', `${begin}Mine.\n`, ['Mine.\n']],
    ['an end mark without a begin', `Mine.\n${end}Yours.\n`, ['Mine.\nYours.\n']],
    ['a begin mark in a block', begin + a, ['[a]']],
    ['a begin mark, words, and a whole block', `${begin}Mine.\n${b}`, ['Mine.\n', '[b]']],
    ['two end marks', a + end, ['[a]']],
    ['a comment of the user', '%% coach me %%\n', ['%% coach me %%\n']],
    ['a mark that is not alone on its line', `x ${begin}`, [`x ${begin}`]],
  ])('gives for %s the right pieces', (_, text, pieces) => {
    expect(short(text)).toEqual(pieces);
  });

  test('keeps every line but the marks', () => {
    const text = `one\n${begin}two\n${a}three\n${end}four`;
    const kept = parsePage(text).map((piece) => ('text' in piece ? piece.text : piece.block.inner)).join('');
    expect(kept.split('\n').filter((line) => line !== '')).toEqual(['one', 'two', 'Advice on a.', 'three', 'four']);
  });

  test('takes time in proportion to the text', () => {
    const many = begin.repeat(20_000) + 'x %% coach: end %% x\n'.repeat(20_000);
    expect(parsePage(many)).toHaveLength(1);
  });
});

describe('the identities in a page', () => {
  const page = a + block('k', 'Kind.', 'kind') + b;

  test.each([
    ['question', ['a', 'b']],
    ['kind', ['k']],
    ['story', []],
  ])('of the section %s are %j', (section, ids) => {
    expect(pageIdentities(page, section).map(({ id }) => id)).toEqual(ids);
  });

  test('come with their words', () => {
    expect(pageIdentities(page, 'kind')).toEqual([{ id: 'k', words: 'words of k' }]);
  });

  test('of an edited block are there too', () => {
    expect(pageIdentities(a.replace('Advice', 'Mine'), 'question')).toHaveLength(1);
  });
});

describe('a block as it is written', () => {
  test('closes after a blank line, so that the mark is no part of a callout', () => {
    expect(a.split('\n').slice(1)).toEqual(['Advice on a.', '', '%% coach: end %%', '']);
  });

  test('takes the line ends of its file', () => {
    const windows = renderBlock(marker('a', 'x\ny'), renderInner('x\ny', '\r\n'), '\r\n');
    expect(windows.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(short(windows)).toEqual(['[a]']);
  });
});
