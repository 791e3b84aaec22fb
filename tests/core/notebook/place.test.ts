import { describe, expect, test } from '@jest/globals';
import { byPlaceInNotes, placeOf } from '../../../src/core/notebook/place';
import { lines, read } from '../notes/told';

const text = lines('1. Why us', '    => I said maps', '       and people', '', '| question | story 1 |', '| --- | --- |', '| Why now? | S: late<br>A: I moved it |');
const note = read(text);

describe('the place of words', () => {
  test('has their quote on one line, their line and their span in the file', () => {
    const [question] = note.questions;
    const [answer] = question?.answers ?? [];
    const place = answer === undefined ? null : placeOf({ note, question: question?.id ?? null, passage: answer });
    expect(place).toMatchObject({ path: note.path, question: question?.id, quote: 'I said maps and people', line: 2 });
    expect(text.slice(place?.from, place?.to)).toBe('I said maps\n       and people');
  });

  test.each([
    ['a word', 'people', 3],
    ['words with blanks around', ' maps ', 2],
  ])('may be of a stretch: %s', (_what, words, line) => {
    const [answer] = note.questions[0]?.answers ?? [];
    const flat = answer?.text.replace('\n', ' ') ?? '';
    const start = flat.indexOf(words.trim()) - (words.startsWith(' ') ? 1 : 0);
    const place = answer === undefined ? null : placeOf({ note, question: null, passage: answer }, start, start + words.length);
    expect([place?.quote, place?.line, text.slice(place?.from, place?.to)]).toEqual([words.trim(), line, words.trim()]);
  });

  test('is found in a cell, without its label', () => {
    const action = note.stories[0]?.parts.action;
    const place = action === undefined || action === null ? null : placeOf({ note, question: null, passage: action });
    expect([place?.quote, place?.line, text.slice(place?.from, place?.to)]).toEqual(['I moved it', 7, 'I moved it']);
  });
});

test('places are ordered by note, then by where they stand', () => {
  const places = [{ path: 'b.md', from: 1 }, { path: 'a.md', from: 9 }, { path: 'a.md', from: 2 }];
  expect([...places].sort(byPlaceInNotes)).toEqual([{ path: 'a.md', from: 2 }, { path: 'a.md', from: 9 }, { path: 'b.md', from: 1 }]);
});
