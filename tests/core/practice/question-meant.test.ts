import { describe, expect, test } from '@jest/globals';
import { questionMeant, sharesSubject } from '../../../src/core/practice/question-meant';
import { reviewOf } from '../../doubles/review-builder';

const asked = ['How do you shard the ledger?', 'What happens when a ferry feed is late?', 'Tell me about a conflict with the harbour office.', 'Why a ledger of your own?'];

function meant(remark: string, questions: readonly string[] = asked): string | null {
  const { note } = questions.reduce((builder, text, at) => builder.asks(`q${String(at)}`, text), reviewOf('a.md')).build();
  return questionMeant(remark, note.questions)?.text ?? null;
}

describe('a remark on a round speaks of the question', () => {
  test.each([
    ['that shares all its words', 'blanked on the ferry feed', 'What happens when a ferry feed is late?'],
    ['that shares half of them', 'no clue about sharding the tables', 'How do you shard the ledger?'],
    ['that shares most of them', 'weak on how to shard the ledger', 'How do you shard the ledger?'],
    ['in another form of the word', 'got lost in the feeds', 'What happens when a ferry feed is late?'],
  ])('%s: %j', (_, remark, question) => {
    expect(meant(remark)).toBe(question);
  });

  test.each([
    ['where it shares none', 'blanked on the cost of a crane'],
    ['where two questions share as much', 'was unsure about the ledger'],
    ['where it shares less than half', 'the harbour story lacked numbers, people, dates, money and a lesson from the crew'],
    ['where it has no word of its own', 'I had no good answer to the second question'],
    ['where it is empty', ''],
    ['where it tells a whole story', `harbour ${Array.from({ length: 20 }, (_, at) => `berth${String(at)}`).join(' ')}`],
  ])('none %s', (_, remark) => {
    expect(meant(remark)).toBeNull();
  });

  test('none where nothing was asked', () => {
    expect(meant('blanked on the ferry feed', [])).toBeNull();
  });
});

describe('two texts share a subject', () => {
  test.each([
    ['blanked on the ferry feed', 'What happens when a ferry is late?', true],
    ['my answer on feeds was thin', 'And which feed is first?', true],
    ['I could not answer the question', 'Could you answer another question?', false],
    ['the crane', 'the quay', false],
    ['', '', false],
  ])('%j and %j: %j', (one, other, shared) => {
    expect(sharesSubject(one, other)).toBe(shared);
    expect(sharesSubject(other, one)).toBe(shared);
  });
});
