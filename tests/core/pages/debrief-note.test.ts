import { describe, expect, test } from '@jest/globals';
import { readNote } from '../../../src/core/notes/read-note';
import { clearer, debriefNote, type Debrief } from '../../../src/core/pages/debrief-note';
import { bareWords, boundLine, plainLine, unaskedLine } from '../../../src/core/pages/debrief-note-escape';
import { debriefLines, debriefList, withoutLabel, type DebriefQuestion, type Dress, type Went } from '../../../src/core/pages/debrief-note-lines';
import { misreadLines } from '../../../src/core/pages/debrief-note-read';
import { usualTemplate } from '../../../src/core/pages/debrief-note-template';

const question = (given: Partial<DebriefQuestion> = {}): DebriefQuestion => ({ asked: 'Why us', told: null, said: '', better: '', followUps: [], went: null, ...given });
const debrief = (questions: readonly DebriefQuestion[], head: Partial<Debrief> = {}): Debrief => (
  { company: 'Acme', role: 'Engineer', round: 'onsite', date: '2026-11-22', outcome: '', ...head, questions }
);
const look = { template: usualTemplate, tag: 'interview' };

const listOf = (...questions: readonly DebriefQuestion[]): string => debriefList(debriefLines(questions), []).text;

describe('the list of a debrief', () => {
  test('has a number for each question, and arrows for what was noted under it', () => {
    const full = question({
      asked: 'Tell me about a failure', told: { path: 'Stories/Queue.md', title: 'The full queue' }, said: 'The queue that filled up', better: 'I could have named the number',
      followUps: [{ asked: 'How did you notice?', said: 'An alert on its age' }, { asked: 'And then?', said: '' }], went: 2,
    });
    expect(listOf(full, question({ said: 'The maps' }))).toBe([
      '1. Tell me about a failure',
      '    - => told [[Stories/Queue|The full queue]]',
      '    - => The queue that filled up',
      '    - --> I could have named the number',
      '    - => How did you notice?',
      '        - -> An alert on its age',
      '    - => And then?',
      '    %% went: 2 of 3 %%',
      '2. Why us',
      '    - => The maps',
    ].join('\n'));
  });

  test.each<[string, DebriefQuestion, readonly string[]]>([
    ['a question with nothing under it keeps room for the answer', question(), ['1. Why us', '    - => ']],
    ['one that only has a rating does too', question({ went: 3 }), ['1. Why us', '    - => ', '    %% went: 3 of 3 %%']],
    ['one that went badly says so where nothing else does', question({ went: 1 }), ['1. Why us', '    - --> could have gone better', '    %% went: 1 of 3 %%']],
    ['and not where something else does', question({ went: 1, better: 'too long' }), ['1. Why us', '    - --> too long', '    %% went: 1 of 3 %%']],
    ['a follow-up without words is left out', question({ followUps: [{ asked: ' ', said: 'lost' }] }), ['1. Why us', '    - => ']],
    ['a story whose path no link can hold is linked otherwise', question({ told: { path: 'a#b.md', title: 'Queue' } }), ['1. Why us', '    - => told [Queue](a%23b.md)']],
  ])('%s', (_, one, lines) => {
    expect(listOf(one)).toBe(lines.join('\n'));
  });

  test('a question without words is left out, and takes no number', () => {
    expect(listOf(question({ asked: ' ' }), question())).toBe('1. Why us\n    - => ');
  });

  test('spans are where the words of each line stand', () => {
    const lines = debriefLines([question({ said: 'The maps' })]);
    const { text, spans } = debriefList(lines, [0, 1]);
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Why us', 'I said: The maps']);
  });
});

describe('words as one line', () => {
  test.each([
    ['a plain line', 'a plain line'],
    ['  two\n\nlines\there ', 'two lines here'],
    ['- a', '\\- a'],
    ['=> a', '\\=> a'],
    ['# a', '\\# a'],
    ['```js', '\\```js'],
    ['|---|---|', '\\|---|---|'],
    ['[ ] a', '\\[ ] a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.5 seconds', '1\\.5 seconds'],
    ['10 times', '10 times'],
    ['a %% b %% c', 'a %\\% b %\\% c'],
    ['a %%% b', 'a %\\%\\% b'],
    ['a <!-- b -->', 'a <\\!-- b -->'],
    ['a <br> b<br/>c<BR />', 'a <br> b<br/>c<BR />'],
    ['<br> a', '\\<br> a'],
    ['a <brx> b', 'a \\<brx> b'],
    ['<img src=https://a.example/b.png>', '\\<img src=https://a.example/b.png>'],
    ['a\\<b>c</b>', 'a\\<b>c<\\/b>'],
    ['a\\\\<b>', 'a\\\\\\<b>'],
    ['a <% tp.system.clipboard() %> b', 'a <\\% tp.system.clipboard() %> b'],
    ['<%* await x %>', '\\<\\%* await x %>'],
    ['a <%% b', 'a <\\%\\% b'],
    ['a `<% a %>` and `List<String>`', 'a `<\\% a %>` and `List\\<String>`'],
    ['a <?php b', 'a <\\?php b'],
    ['a < b <- c <3', 'a < b <- c <3'],
    ['a `$= dv.current()` costs $1', 'a `\\$= dv.current()` costs $1'],
    ['a ``  $=a``', 'a `` \\$=a``'],
    ['see ![a](https://a.example/b.png)', 'see !\\[a](https://a.example/b.png)'],
    ['see ![[a] b](https://a.example/b.png)', 'see !\\[[a] b](https://a.example/b.png)'],
    ['see ![[a]](https://a.example/b.png)', 'see !\\[[a]](https://a.example/b.png)'],
    ['see ![[Map.png]] of ours', 'see ![[Map.png]] of ours'],
    ['the end %% coach: end %%', 'the end %\\% coach: end %\\%'],
    ['the id ^abc', 'the id \\^abc'],
    ['a | b and `code`', 'a | b and `code`'],
    ['"quoted" 🎉 عربي', '"quoted" 🎉 عربي'],
    ['cost $1 and $&', 'cost $1 and $&'],
  ])('%j is written %j', (typed, written) => {
    expect(plainLine(typed)).toBe(written);
    expect(bareWords(written)).toBe(bareWords(typed));
  });

  test('closed against asking, a mark that is hidden already shows as itself', () => {
    expect(unaskedLine('a <?php b')).toBe('a <&#63;php b');
  });

  test.each([
    ['a → b', 'a →\u00A0b'],
    ['a => b -> c', 'a =>\u00A0b ->\u00A0c'],
    ['→ a', '→\u00A0a'],
  ])('the blank behind an arrow holds: %j', (typed, written) => {
    expect(plainLine(typed)).toBe(written);
  });

  test.each([
    ['Why? because', 'Why?\u00A0because'],
    ['A queue - the cost', 'A queue -\u00A0the cost'],
    ['slow, blanked', 'slow,\u00A0blanked'],
  ])('closed, the blank behind each joint holds: %j', (typed, written) => {
    expect(boundLine(typed)).toBe(written);
  });
});

describe('the dresses of a line', () => {
  const full = question({
    said: 'Why - the maps?', better: 'why so slow?', told: { path: 'Queue.md', title: 'The queue' },
    followUps: [{ asked: 'scaling - and cost', said: 'which one?' }], went: 3,
  });
  const lines = debriefLines([full]);
  const dressed = (dress: Dress): readonly string[] => {
    const { text, spans } = debriefList(lines, lines.map(() => dress));
    return spans.map(({ from, to }) => text.slice(from, to));
  };

  test('are none at first', () => {
    expect(dressed(0)).toEqual([
      'Why us',
      'told [[Queue|The queue]]',
      'Why - the maps?',
      'why so slow?',
      'scaling - and cost',
      'which one?',
      '%% went: 3 of 3 %%',
    ]);
  });

  test('then a label that tells the role', () => {
    expect(dressed(1)).toEqual([
      'Why us',
      'told [[Queue|The queue]]',
      'I said: Why - the maps?',
      'could have been better: why so slow?',
      'they asked: scaling - and cost',
      'I said: which one?',
      '%% went: 3 of 3 %%',
    ]);
  });

  test('then no joint at which a line is cut, and no remark that asks', () => {
    expect(dressed(2)).toEqual([
      'Why us',
      'told [[Queue|The queue]]',
      'I said: Why -\u00A0the maps?',
      'could have been better: why so slow&#63;',
      'they asked: scaling -\u00A0and cost',
      'I said: which one?',
      '%% went: 3 of 3 %%',
    ]);
    expect(bareWords(unaskedLine('why so slow?'))).toBe('why so slow?');
  });

  test.each<Dress>([0, 1, 2])('come off again: %j', (dress) => {
    const typed = lines.map((line, at) => bareWords(withoutLabel(line, dressed(dress)[at] ?? '', dress)));
    expect(typed).toEqual(lines.map(({ text }) => bareWords(text)));
  });

  test('take no label off that was typed', () => {
    const said = debriefLines([question({ said: 'I said: the maps' })])[1];
    expect(said === undefined ? null : withoutLabel(said, 'I said: the maps', 0)).toBe('I said: the maps');
  });
});

describe('what a reader took for something else', () => {
  const misread = (questions: readonly DebriefQuestion[], dresses: readonly (0 | 1 | 2)[] = []): readonly string[] => {
    const note = debriefNote(debrief(questions), { ...look, dresses });
    const lines = misreadLines(note, readNote({ path: 'Acme.md', text: note.text, frontMatter: {} }));
    return lines.map((at) => `${note.lines[at]?.role ?? ''}: ${note.lines[at]?.text ?? ''}`);
  };

  test('is nothing where the words tell their roles', () => {
    expect(misread([question({ said: 'The maps', better: 'I could have said more', followUps: [{ asked: 'Which maps?', said: 'All of them' }], went: 2 })])).toEqual([]);
  });

  test.each<[string, DebriefQuestion, string]>([
    ['an answer that asks', question({ said: 'What would you do without us?' }), 'said: What would you do without us?'],
    ['a follow-up that asks nothing', question({ said: 'The maps', followUps: [{ asked: 'scaling', said: '' }] }), 'follow-up: scaling'],
    ['a remark that finds no fault', question({ said: 'The maps', better: 'the number' }), 'better: the number'],
    ['a reply that asks', question({ followUps: [{ asked: 'Which maps?', said: 'Which would you take?' }] }), 'reply: Which would you take?'],
  ])('is %s, and is mended by a label', (_, one, line) => {
    expect(misread([one])).toEqual([line]);
    const at = debriefLines([one]).findIndex(({ role, text }) => `${role}: ${text}` === line);
    expect(misread([one], debriefLines([one]).map((__, index) => (index === at ? 1 : 0)))).toEqual([]);
  });

  test('is no answer that ends in what the writer thinks of it', () => {
    expect(misread([question({ said: 'I said two replicas, but I could have drawn them' })])).toEqual([]);
  });

  test('gets a clearer dress until there is none', () => {
    const lines = debriefLines([question({ said: 'The maps' })]);
    expect(clearer(lines, [], [])).toBeNull();
    expect(clearer(lines, [], [1])).toEqual([0, 1]);
    expect(clearer(lines, [0, 1], [1])).toEqual([0, 2]);
    expect(clearer(lines, [0, 2], [1])).toBeNull();
  });
});

describe('the note of a debrief', () => {
  test('has its properties and the list', () => {
    const { text, atEnd } = debriefNote(debrief([question({ said: 'The maps', went: 3 })], { outcome: 'Offer' }), look);
    expect(atEnd).toBe(false);
    expect(text).toBe([
      '---', 'tags: [interview]', 'company: Acme', 'role: Engineer', 'round: onsite', 'date: 2026-11-22', 'self-rating: "3 of 3"', 'outcome: Offer', '---', '',
      '1. Why us', '    - => The maps', '    %% went: 3 of 3 %%', '',
    ].join('\n'));
  });

  test.each<[readonly (Went | null)[], string]>([[[null], ''], [[1, null], '"1 of 3"'], [[3, 3, 1], '"2 of 3"'], [[2, 3], '"3 of 3"']])('rates itself by the mean of %j', (went, rating) => {
    const { text } = debriefNote(debrief(went.map((each) => question({ went: each }))), look);
    expect(/^self-rating:(.*)$/m.exec(text)?.[1]?.trim()).toBe(rating);
  });

  test('tells where each line stands in it', () => {
    const { text, spans } = debriefNote(debrief([question({ said: 'The maps' })]), look);
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Why us', 'The maps']);
  });
});
