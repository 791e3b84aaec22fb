import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, type Change } from '../../../../src/core/critique/improved-answer/changes';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';
import { joined, linesOf, type Draft } from '../../../../src/core/critique/improved-answer/draft';
import { bothSides } from './stands-in-source';

/** Each change as one line. */
function told(said: string, draft: Draft, noted: readonly string[] = []): readonly string[] {
  return changesBetween({ said: [said], noted, corrections: [] }, draft).map(({ kind, words, now }) => `${kind}: ${words}${now === undefined ? '' : ` ${now}`}`);
}

const own = (...sentences: readonly string[]): Draft => joined(sentences);

describe('words that were left out', () => {
  test.each([
    ['none', 'We cached it.', own('We cached it.'), []],
    ['one in front', 'So we cached it.', own('We cached it.'), ['left-out: So']],
    ['one inside', 'We basically cached it.', own('We cached it.'), ['left-out: basically']],
    ['two beside each other are one', 'We, you know, cached it.', own('We cached it.'), ['left-out: you know']],
    ['two apart are two', 'Um, we cached it, right.', own('We cached it.'), ['left-out: Um', 'left-out: right']],
    ['a whole sentence', 'We cached it. It was hard.', own('We cached it.'), ['left-out: It was hard']],
    ['all of them', 'Same.', joined('Nice to meet you too, [their name].'), ['left-out: Same', 'put-in: Nice to meet you too', 'asked: [their name].']],
    ['one of two equal ones', 'We had we had a bug.', own('We had a bug.'), ['left-out: We had']],
    ['what stands before a cut clause', 'I said that same work and I run it.', own('I run it.'), ['left-out: I said that same work and']],
    ['marks and capitals are no words', 'we cached *it*', own('We cached it.'), []],
  ] as const)('%s', (_what, said, draft, changes) => {
    expect(told(said, draft)).toEqual(changes);
  });
});

describe('sentences that were moved', () => {
  const said = 'We were late. I built it. I want to lead.';

  test.each([
    ['none', own('We were late.', 'I built it.', 'I want to lead.'), []],
    ['the last one to the front', own('I want to lead.', 'We were late.', 'I built it.'), ['moved: I want to lead. to the front']],
    ['the first one to the end', own('I built it.', 'I want to lead.', 'We were late.'), ['moved: We were late. to the end']],
    ['one between two others', own('I built it.', 'We were late.', 'I want to lead.'), ['moved: I built it. to the front']],
    ['a slot between them moves nothing', joined(['We were late.'], '[Why?]', ['I built it.', 'I want to lead.']), ['asked: [Why?]']],
  ] as const)('%s', (_what, draft, changes) => {
    expect(told(said, draft)).toEqual(changes);
  });

  test('what goes between two others is told by the words before it', () => {
    const four = 'It broke at night. Our team slept. I fixed it at once. We cheered.';
    expect(told(four, own('It broke at night.', 'I fixed it at once.', 'We cheered.', 'Our team slept.'))).toEqual(['moved: Our team slept. to the end']);
    expect(told(four, own('Our team slept.', 'I fixed it at once.', 'It broke at night.', 'We cheered.'))).toEqual(['moved: It broke at night. after "it at once"']);
  });

  test('a clause of one sentence moves as a sentence does', () => {
    expect(told('I joined Acme, currently I lead a squad.', own('Currently I lead a squad.', 'I joined Acme.'))).toEqual(['moved: Currently I lead a squad. to the front']);
  });

  test('equal sentences are told apart by their place', () => {
    expect(told('It ran. I slept. It ran.', own('It ran.', 'I slept.', 'It ran.'))).toEqual([]);
  });
});

describe('words that came in', () => {
  test.each([
    ['from a note of the writer', own('We cached it.', 'We test restores.'), ['We test restores.'], ['added: We test restores.']],
    ['said already, so not from the note', own('We cached it.'), ['We cached it.'], []],
    ['from a frame of ours', joined('I\'m', ['we cached it.']), [], ['put-in: I\'m']],
    ['labels of parts are no words', linesOf([joined('Action:', ['We cached it.']), joined('[Result: what?]')]), [], ['asked: [Result: what?]']],
    ['a note that was not used is not told', own('We cached it.'), ['Nothing of it.'], []],
  ] as const)('%s', (_what, draft, noted, changes) => {
    expect(told('We cached it.', draft, noted)).toEqual(changes);
  });

  test('a word that stands nowhere would be told, too', () => {
    expect(told('We cached it.', own('We sharded it.'))).toEqual(['left-out: cached', 'put-in: sharded']);
  });
});

test('corrections come first, as they were made', () => {
  const corrections = [{ words: 'dont', now: 'don\'t' }];
  const changes: readonly Change[] = changesBetween({ said: ['So I don\'t know.'], noted: [], corrections }, own('I don\'t know.'));
  expect(changes).toEqual([{ kind: 'corrected', words: 'dont', now: 'don\'t' }, { kind: 'left-out', words: 'So' }]);
});

test('several texts are read one after the other', () => {
  expect(changesBetween({ said: ['We were late.', 'I built it.'], noted: [], corrections: [] }, own('I built it.', 'We were late.'))).toHaveLength(1);
});

test('any order of any sentences is told without a word put in, and as few moved as may be', () => {
  const all = ['We were late.', 'I built it.', 'It ran for 3 days.', 'I want to lead.', 'They left.'];
  fc.assert(fc.property(fc.shuffledSubarray(all), (order) => {
    const changes = changesBetween({ said: [all.join(' ')], noted: [], corrections: [] }, own(...order));
    expect(changes.filter(({ kind }) => kind === 'left-out').length).toBeLessThanOrEqual(all.length - order.length);
    expect(changes.filter(({ kind }) => kind === 'put-in' || kind === 'added')).toEqual([]);
    expect(changes.filter(({ kind }) => kind === 'moved').length).toBeLessThan(Math.max(order.length, 1));
  }));
});

test('a long answer turned round is told in full', () => {
  const all = Array.from({ length: 400 }, (_, at) => `Step ${String(at)} was done.`);
  const changes = changesBetween({ said: [all.join(' ')], noted: [], corrections: [] }, own(...[...all].reverse()));
  expect(changes).toHaveLength(399);
});

test('the changes of hostile answers tell every difference, too', () => {
  const hostile = ['a b '.repeat(2000), 'I said. '.repeat(2000), 'because '.repeat(2000), '" '.repeat(4000), 'i am '.repeat(2000), `${'x '.repeat(60)}\n`.repeat(100), 'don\'t any '.repeat(2000), '('.repeat(9000)];
  for (const said of hostile) for (const id of ['introduction', 'leaving', 'failure']) {
    const [own, told] = bothSides({ kind: kindById(id), question: '', said, parts: null, reflections: [], points: [] });
    expect(own).toEqual(told);
  }
});
