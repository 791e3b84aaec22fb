import { describe, expect, test } from '@jest/globals';
import { hiddenSpans, unreadSpans } from '../../../src/core/notes/hidden-spans';
import { hasTag, isOurNote, noteTags } from '../../../src/core/notes/tags';
import { lines } from './told';

describe('tags of the front matter', () => {
  test.each([
    ['a list', { tags: ['interview', 'mock'] }, ['interview', 'mock']],
    ['a string with commas', { tags: 'interview, mock' }, ['interview', 'mock']],
    ['a string with blanks', { tags: 'interview mock' }, ['interview', 'mock']],
    ['tag for tags', { tag: 'interview' }, ['interview']],
    ['any case of the key', { Tags: ['interview'] }, ['interview']],
    ['with a mark', { tags: ['#interview', '##mock'] }, ['interview', 'mock']],
    ['nested lists', { tags: [['interview']] }, ['interview']],
    ['numbers', { tags: [2026] }, ['2026']],
    ['nothing', { tags: null }, []],
    ['no tags', { title: 'interview' }, []],
    ['the same twice', { tags: ['Interview', 'interview'] }, ['Interview']],
  ])('%s', (_what, frontMatter, expected) => {
    expect(noteTags('', frontMatter)).toEqual(expected);
  });
});

describe('tags in the text', () => {
  test.each([
    ['at the start', '#interview', ['interview']],
    ['after words', 'a call #interview today', ['interview']],
    ['several', '#interview #mock', ['interview', 'mock']],
    ['nested', '#interview/onsite', ['interview/onsite']],
    ['a closing slash is none of it', '#interview/ x', ['interview']],
    ['in a heading', '# Round 1 #interview', ['interview']],
    ['in a list', '- #interview', ['interview']],
    ['in brackets', '(#interview)', ['interview']],
    ['before punctuation', '#interview, done', ['interview']],
    ['other scripts', '#собеседование #面试', ['собеседование', '面试']],
    ['with digits', '#interview2', ['interview2']],
    ['after a byte order mark and Windows line ends', '\uFEFF#a\r\n#b', ['a', 'b']],
    ['digits alone', 'issue #42', []],
    ['a heading', '# interview', []],
    ['inside a word', 'a#interview', []],
    ['a link to a heading', '[x](#interview)', []],
    ['a wiki link to a heading', '[[#interview]] [[note #interview]]', []],
    ['an address', 'https://a.b/c#interview', []],
    ['code', 'use `#interview` here', []],
    ['code with two ticks', 'use `` a ` #interview `` here', []],
    ['a fence', lines('```', '#interview', '```'), []],
    ['a tilde fence', lines('~~~sh', '#interview', '~~~'), []],
    ['a fence left open', lines('```', '#interview'), []],
    ['a comment', 'x <!-- #interview --> y', []],
    ['a comment over lines', lines('<!--', '#interview', '-->'), []],
    ["Obsidian's comment", 'x %% #interview %% y', []],
    ['after a fence', lines('```', 'x', '```', '#interview'), ['interview']],
    ['after a comment left open', '<!-- #interview', ['interview']],
    ['after a lone per cent pair', '5 %% of it #interview', ['interview']],
    ['the front matter is no text', lines('---', 'x: y #interview', '---'), []],
  ])('%s', (_what, text, expected) => {
    expect(noteTags(text, {})).toEqual(expected);
  });
});

test.each([
  [['interview'], true],
  [['Interview'], true],
  [['interview/onsite'], true],
  [['INTERVIEW/x/y'], true],
  [['interviews'], false],
  [['my/interview'], false],
  [[], false],
])('%j makes an interview note: %s', (tags, expected) => {
  expect([hasTag(tags, 'interview'), hasTag(tags, '#Interview')]).toEqual([expected, expected]);
});

test('a note of ours says so', () => {
  expect([isOurNote({ 'interview-coach': 'critique' }), isOurNote({ tags: ['interview-coach'] })]).toEqual([true, false]);
});

describe('what is hidden', () => {
  const hidden = (text: string): readonly string[] => hiddenSpans(text).map(({ from, to }) => text.slice(from, to));
  const unread = (text: string): readonly string[] => unreadSpans(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['a comment mark in code opens none', '`<!--` a `-->`', []],
    ['a comment mark in a fence opens none', lines('```', '<!--', '```', 'a', '-->'), []],
    ['per cent signs of a diagram', lines('```mermaid', '%% one', '```', 'text', '```mermaid', '%% two', '```'), []],
    ['a fence in a comment is of the comment', lines('<!--', '```', '-->', 'text'), [lines('<!--', '```', '-->')]],
    ['two comments', 'a <!-- b --> c <!-- d --> e', ['<!-- b -->', '<!-- d -->']],
    ['TOML front matter', lines('+++', 'title = "x"', '+++', 'text'), [lines('+++', 'title = "x"', '+++')]],
    ['TOML left open is text', lines('+++', 'title = "x"'), []],
  ])('%s', (_what, text, expected) => {
    expect(unread(text)).toEqual(expected);
  });

  test.each([
    ['a longer fence closes a shorter one', lines('```', 'a', '`````', 'b'), [lines('```', 'a', '`````')]],
    ['a shorter one does not', lines('````', 'a', '```', 'b', '````'), [lines('````', 'a', '```', 'b', '````')]],
    ['words behind a mark close nothing', lines('```', '``` js', '```'), [lines('```', '``` js', '```')]],
    ['ticks in the information make no fence', 'x\n``` a ``` b', ['``` a ```']],
    ['ticks that are not closed hide nothing', 'a ` b', []],
  ])('%s', (_what, text, expected) => {
    expect(hidden(text)).toEqual(expected);
  });
});
