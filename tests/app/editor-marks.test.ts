import { describe, expect, test } from '@jest/globals';
import type { NoteQuestion, NoteView } from '../../src/app/board/coach-board';
import { editorMarks, spotsAt, spotsOf } from '../../src/app/editor-marks';
import type { WeakSpot } from '../../src/app/weak-spots';

const path = 'Round.md';
const text = [
  '#interview',
  '',
  'Q: Why do you want to leave?',
  'A: My boss is a total idiot and we all know it.',
  '',
  '| Question | Story |',
  '| --- | --- |',
  '| Tell me about a conflict | **S:** The ferry plan was late. **A:** We talked. |',
].join('\n');
const lines = text.split('\n');
const lineAt = (line: number): string | null => lines[line] ?? null;

const all = { first: 0, last: 9 };

/** The place of some words of the text. */
const placeOf = (words: string, among = lines): NoteQuestion['place'] => {
  const line = among.findIndex((each) => each.includes(words));
  const ch = among[line]?.indexOf(words) ?? 0;
  return { path, start: { line, ch }, end: { line, ch: ch + words.length } };
};

const spot = (key: string, more: Partial<WeakSpot>): WeakSpot => ({
  key, type: 'finding', severity: 'medium', lacks: null, message: key, suggestion: '', quote: '', about: '', dismissal: null, place: placeOf('My boss'), ...more,
});

const question = (words: string, spots: readonly WeakSpot[]): NoteQuestion => ({
  id: words, text: words, place: placeOf(words), kind: null, isFollowUp: false, reverse: false, state: 'answered', spots,
});

const quoted = (words: string, more: Partial<WeakSpot> = {}): WeakSpot => spot(words, { quote: words, place: placeOf(words), ...more });
const noResult = spot('no result', { type: 'gap', lacks: 'result', severity: 'high', place: placeOf('**S:** The ferry plan was late. **A:** We talked.') });

const noteOf = (spots: readonly WeakSpot[], rest: readonly WeakSpot[] = []): NoteView => ({
  path, title: 'Round', questions: [question('Why do you want to leave?', spots), question('Tell me about a conflict', [])], rest,
});

/** The marked words, with what is said of them. */
const marked = (note: NoteView, at = lineAt): readonly string[] | null =>
  editorMarks(note, at, all)?.map(({ start, end, spots }) => {
    const words = start.line === end.line ? at(start.line)?.slice(start.ch, end.ch) : `${at(start.line)?.slice(start.ch) ?? ''}⏎${at(end.line)?.slice(0, end.ch) ?? ''}`;
    return `${words ?? ''}: ${spots.map(({ key }) => key).join(' + ')}`;
  }) ?? null;

describe('what is underlined in an editor', () => {
  test.each<[string, readonly WeakSpot[], readonly string[]]>([
    ['the words that a finding quotes', [quoted('total idiot')], ['total idiot: total idiot']],
    ['several in the order of the text', [quoted('total idiot'), quoted('My boss')], ['My boss: My boss', 'total idiot: total idiot']],
    ['the first words of a story that lacks something', [noResult], ['S:** The ferry: no result']],
    ['the first words of an answer without a quote', [spot('brief', { place: placeOf('My boss is a total idiot and we all know it.') })], ['My boss is: brief']],
    ['only the first words of a quote that goes on and on', [spot('long', { quote: 'My boss '.repeat(40), place: placeOf('My boss is a total idiot and we all know it.') })], ['My boss is: long']],
    ['the same words once, the heaviest said first', [quoted('My boss', { key: 'small', severity: 'low' }), quoted('My boss', { key: 'grave', severity: 'high' })], ['My boss: grave + small']],
    ['nothing in an empty cell', [spot('no story', { lacks: 'story', place: { path, start: { line: 7, ch: 2 }, end: { line: 7, ch: 2 } } })], []],
    ['nothing where the place has no word', [spot('signs', { place: { path, start: { line: 6, ch: 0 }, end: { line: 6, ch: 5 } } })], []],
    ['nothing where the quote no longer begins at its place', [quoted('My boss', { place: placeOf('total idiot') })], []],
    ['nothing where the quote runs over the end of its line', [quoted('We talked.', { place: { path, start: placeOf('We talked.').start, end: { line: 7, ch: 900 } } })], []],
    ['nothing for a quote without a stretch', [quoted('My boss', { place: { path, start: { line: 3, ch: 3 }, end: { line: 3, ch: 3 } } })], []],
  ])('%s', (_what, spots, expected) => {
    expect(marked(noteOf(spots))).toEqual(expected);
  });

  test('a quote over the end of a line is underlined on both lines', () => {
    const two = [...lines.slice(0, 3), 'A: My boss is', 'an idiot.', ...lines.slice(5)];
    const wrapped = spot('wrapped', { quote: 'boss is an idiot', place: { path, start: { line: 3, ch: 6 }, end: { line: 4, ch: 8 } } });
    expect(marked(noteOf([wrapped]), (line) => two[line] ?? null)).toEqual(['boss is⏎an idiot: wrapped']);
  });

  test('an answer over many lines is underlined at its first words', () => {
    const many = spot('many', { quote: 'boss is', place: { path, start: { line: 3, ch: 6 }, end: { line: 7, ch: 3 } } });
    expect(marked(noteOf([many]))).toEqual(['boss is a: many']);
  });

  test.each<[string, { readonly first: number; readonly last: number }, readonly string[]]>([
    ['the line itself', { first: 3, last: 3 }, ['total idiot']],
    ['lines above', { first: 0, last: 2 }, []],
    ['lines below', { first: 4, last: 7 }, ['no result']],
  ])('only what stands on the lines asked for: %s', (_which, range, expected) => {
    expect(editorMarks(noteOf([quoted('total idiot'), noResult]), lineAt, range)?.flatMap(({ spots }) => spots.map(({ key }) => key))).toEqual(expected);
  });

  test('what belongs to no question is underlined too', () => {
    expect(marked(noteOf([], [quoted('total idiot')]))).toEqual(['total idiot: total idiot']);
  });

  test('words in other scripts and composed letters are words', () => {
    const other = ['#interview', '', 'क्यों छोड़ना है?', 'मेरा बॉस बुरा है'];
    const at = (line: number): string | null => other[line] ?? null;
    const place = placeOf('मेरा बॉस', other);
    const note: NoteView = { path, title: '', rest: [], questions: [{ ...question('क्यों छोड़ना है?', [spot('hindi', { quote: 'मेरा बॉस', place })]), place: placeOf('क्यों छोड़ना है?', other) }] };
    expect(marked(note, at)).toEqual(['मेरा बॉस: hindi']);
  });
});

describe('an editor with another text than the one that was read', () => {
  test.each<[string, (given: readonly string[]) => readonly string[]]>([
    ['a line was added above', (given) => ['New first line', ...given]],
    ['its last lines are gone', (given) => given.slice(0, 4)],
    ['it is the editor of one table cell', () => ['**S:** The ferry plan was late.']],
    ['it is empty', () => []],
  ])('has no answer where %s', (_what, change) => {
    const other = change(lines);
    expect(editorMarks(noteOf([quoted('total idiot'), noResult]), (line) => other[line] ?? null, all)).toBeNull();
  });

  test('is known by the questions near the lines that are asked for', () => {
    const long = ['Why us?', ...Array.from({ length: 500 }, () => ''), 'Why now?', 'Because I like it.'];
    const spotAt = { ...spot('like', { quote: 'I like', place: placeOf('I like', long) }) };
    const note: NoteView = { path, title: '', questions: ['Why us?', 'Why now?'].map((words) => ({ ...question(words, []), place: placeOf(words, long) })), rest: [spotAt] };
    const typing = long.map((line) => (line === 'Why us?' ? 'So why us?' : line));
    const at = (line: number): string | null => typing[line] ?? null;
    expect(editorMarks(note, at, { first: 480, last: 502 })?.map(({ spots }) => spots)).toEqual([[spotAt]]);
    expect(editorMarks(note, at, { first: 0, last: 20 })).toBeNull();
  });

  test('is known by most of its questions, so that one that is being typed does not matter', () => {
    const drill = ['Why us?', 'Why now?', 'Why not?', 'Why me?', 'Because I like it.'];
    const questions = drill.slice(0, 4).map((words) => ({ ...question(words, []), place: placeOf(words, drill) }));
    const note: NoteView = { path, title: '', questions, rest: [spot('like', { quote: 'I like', place: placeOf('I like', drill) })] };
    const typing = drill.map((line) => (line === 'Why me?' ? 'So why me?' : line));
    expect(marked(note, (line) => typing[line] ?? null)).toEqual(['I like: like']);
  });
});

describe('what is said at the cursor', () => {
  const low = quoted('My boss', { severity: 'low' });
  const note = noteOf([low, quoted('total idiot')], [noResult]);
  const at = (words: string, more = 0) => {
    const { line, ch } = placeOf(words).start;
    return spotsAt(note, { line, ch: ch + more }).map(({ key }) => key);
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['in the words', at('total idiot', 3), ['total idiot']],
    ['at their end', at('total idiot', 'total idiot'.length), ['total idiot']],
    ['elsewhere on their line, the heaviest first', at('and we all'), ['total idiot', 'My boss']],
    ['in a story that lacks something', at('We talked'), ['no result']],
    ['on a line without any', at('#interview'), []],
  ])('%s', (_where, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('all spots of a note are those of its questions, then the rest', () => {
    expect(spotsOf(note).map(({ key }) => key)).toEqual(['My boss', 'total idiot', 'no result']);
  });
});
