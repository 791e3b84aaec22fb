import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import { opinion } from '../../../../src/core/critique/improved-answer/opinion';
import { opinionSlots } from '../../../../src/core/critique/improved-answer/opinion-slots';
import { kindById, questionKinds } from '../../../../src/core/critique/kinds/question-kinds';

const any = opinionSlots(null, '');

interface Told {
  readonly kind?: string;
  readonly question?: string;
}

const told = (sentences: readonly string[], { kind = '', question = 'Why a queue?' }: Told = {}): string =>
  textOf(opinion({ kind: kindById(kind), question, sentences, added: [], points: [] }));

describe('answer, reason, example, price', () => {
  test.each([
    ['an answer alone', ['A queue.'], `A queue. ${any.because} ${any.example} ${any.tradeOff}`],
    [
      'a reason that opens the answer stays in front',
      ['Because uploads are slow.', 'A queue.'],
      `Because uploads are slow. A queue. ${any.example} ${any.tradeOff}`,
    ],
    [
      'an example behind the reason',
      ['A queue.', 'For instance, mails.', 'It helps because nobody waits.'],
      `A queue. It helps because nobody waits. For instance, mails. ${any.tradeOff}`,
    ],
    [
      'a price last',
      ['A queue.', 'However, it is slower.', 'We used it once.'],
      `A queue. ${any.because} We used it once. However, it is slower.`,
    ],
    [
      'a sentence without a sign goes with the one before',
      ['A queue.', 'Because uploads are slow.', 'Very slow.'],
      `A queue. Because uploads are slow. Very slow. ${any.example} ${any.tradeOff}`,
    ],
    [
      'a price alone is the answer',
      ['However, it is slower.'],
      `However, it is slower. ${any.because} ${any.example} ${any.tradeOff}`,
    ],
    [
      'an example alone is the answer',
      ['For example, mails.'],
      `For example, mails. ${any.because} ${any.example} ${any.tradeOff}`,
    ],
    [
      'a reason alone asks for the answer',
      ['Because it is fast.'],
      `[Short answer first: "Why a queue?"] Because it is fast. ${any.example} ${any.tradeOff}`,
    ],
    ['nothing', [], `[Short answer first: "Why a queue?"] ${any.because} ${any.example} ${any.tradeOff}`],
  ])('%s', (_what, sentences, expected) => {
    expect(told(sentences)).toBe(expected);
  });

  test('a lack of knowledge becomes a question at the end', () => {
    expect(told(['I have no idea.', 'It elects a leader.'])).toMatch(
      /^It elects a leader\. .* \[What do you know about it that you can reason on from\?\]$/u,
    );
  });

  test('a longer answer keeps its thread: what is missing is asked at its end', () => {
    const thread = ['There was a choice to make.', 'We had two brokers.', 'This was slow.', 'Then we moved.', 'It held.'];
    expect(told(thread)).toBe(`${thread.join(' ')} ${any.because} ${any.tradeOff}`);
  });

  test('a figure is the reason under a question of scale only', () => {
    expect(told(['It takes 400 requests a second.'], { kind: 'scale' })).not.toContain(opinionSlots('scale', '').because);
    expect(told(['It takes 400 requests a second.'], { kind: 'technical-decision' })).toContain(
      opinionSlots('technical-decision', '').because,
    );
    expect(told(['It takes a lot.'], { kind: 'scale' })).toContain(opinionSlots('scale', '').because);
  });
});

describe('the slots of an opinion', () => {
  const ids = questionKinds.map(({ id }) => id);
  const own = ids.filter((id) => opinionSlots(id, '') !== any);

  test('a kind without its own has the common ones', () => {
    expect(opinionSlots('failure', '')).toBe(any);
    expect(opinionSlots('no-such-kind', '')).toBe(any);
  });

  test.each([
    ['What is your favourite part of the job?', '[Because: what about it do you enjoy?]'],
    ['Why should we hire you?', '[Because: which need of theirs do you meet?]'],
    ['What makes you right for this role?', '[Because: which need of theirs do you meet?]'],
    ['Why us?', '[Because: what about this company, and no other?]'],
  ])('"%s" asks of its own', (question, because) => {
    expect(opinionSlots('motivation', question).because).toBe(because);
    expect(opinionSlots('scale', question).because).toBe(opinionSlots('scale', '').because);
  });

  test('some kinds have their own', () => {
    expect(own).toEqual(
      expect.arrayContaining([
        'technical-decision',
        'scale',
        'reliability',
        'technical-concept',
        'system-design',
        'motivation',
        'coding',
      ]),
    );
  });

  test.each(own)("those of %s are questions in brackets, all different, and nobody else's", (id) => {
    const { because, example, tradeOff } = opinionSlots(id, '');
    const others = ids
      .filter((other) => other !== id && opinionSlots(other, '') !== opinionSlots(id, ''))
      .map((other) => opinionSlots(other, ''))
      .flatMap((slots) => [slots.because, slots.example, slots.tradeOff]);
    for (const slot of [because, example, tradeOff]) {
      expect(slot).toMatch(/^\[\p{Lu}[^[\]\d]*\?\]$/u);
      expect(others).not.toContain(slot);
    }
    expect(new Set([because, example, tradeOff]).size).toBe(3);
  });
});
