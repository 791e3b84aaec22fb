import { describe, expect, test } from '@jest/globals';
import type { Answer, Reflection } from '../../../../src/core/notes/interview-note';
import { answeredHow } from '../../../../src/core/notebook/probes/answered';

function answer(text: string): Answer {
  return { text, from: 0, to: text.length, runs: [{ start: 0, length: text.length, from: 0 }], line: 1, speaker: null, form: 'note' };
}

function reflection(text: string): Reflection {
  return { text, from: 0, to: text.length, runs: [], line: 1 };
}

function howWas(question: string, said: readonly string[], noted: readonly string[] = []): string {
  return answeredHow({ text: question, answers: said.map(answer), reflections: noted.map(reflection) });
}

describe('a question without an answer', () => {
  test.each([
    ['nothing was noted', 'Why a queue?', []],
    ['only a placeholder was noted', 'Why a queue?', ['-', '...']],
    ['nothing came to mind', 'Why a queue?', ['had no answer']],
    ['the writer had to think', 'Why a queue?', ["Hmm. I'd have to think about that."]],
    ['the writer did not know', 'What did it cost?', ["didn't know"]],
    ['the mind went blank', 'What did it cost?', ['blanked']],
    ['the question goes on behind its mark', 'How did you fix that? give details', []],
    ['the question asks twice', 'How did you fix that? and who helped you', []],
  ])('%s', (_why, question, said) => {
    expect(howWas(question, said)).toBe('no');
  });
});

describe('a question with a weak answer', () => {
  test('the writer noted what could be better', () => {
    expect(howWas('How do you scale it?', ['said more workers'], ['could improve'])).toBe('weak');
  });

  test.each([
    ["I couldn't say why the plan was slow, only that the data was old and the table had grown over years"],
    ['said retries, forgot the dead letters'],
    ['stumbled over the numbers, then said forty a minute'],
    ['should have named the index, said it was the disk'],
    ['talked around it for a while and then went back to the design of the whole thing'],
  ])('the answer itself says so: %s', (said) => {
    expect(howWas('Why is it slow?', [said])).toBe('weak');
  });
});

describe('a question with an answer', () => {
  test.each([
    ['something was said', 'Why a queue?', ['replay, and order per key']],
    ['one word was said', 'How long was it down?', ['Overnight.']],
    ['the answer stands behind the question mark', 'How did you find out? Support rang us', []],
    ['the answer stands behind an arrow', 'How did you find out -> support rang us', []],
    ['one of two answers says something', 'What did it cost?', ['not sure', 'about two days of work for three people, in the end it was paid by the vendor']],
  ])('%s', (_why, question, said) => {
    expect(howWas(question, said)).toBe('yes');
  });
});
