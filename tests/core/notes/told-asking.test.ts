import { describe, expect, test } from '@jest/globals';
import { askingWithin, tellsBeingAsked } from '../../../src/core/notes/told-asking';

describe('a sentence that tells what was put to the writer', () => {
  test.each([
    ['the writer was asked', [
      'I was asked about my maps.',
      'Then I was also asked why it is slow.',
      'We were asked to design a ferry.',
      'After that, I got grilled on locks.',
      'Was asked to write a sort.',
      'Asked to draw it.',
      'then asked me to draw it.',
    ]],
    ['something was given', [
      'I was given a matrix and had to walk it.',
      'Next I was given two coding problems on trees.',
      'She gave me another puzzle with nine balls.',
      'The interviewer then gave me a design problem: a ferry.',
    ]],
    ['questions are counted', [
      'The first question was on locks.',
      'Her last question was how I rest.',
      'The second problem: print a tree.',
      'The follow-up was to do it on ten machines.',
      'The second one was to print it in order.',
      'The next one is how I would test it.',
      'The next thing they asked was why I am here.',
      'Then came the coding question: print a tree.',
      'Then followed a question about pay.',
    ]],
    ['somebody by their post asked', [
      'My interviewer Dina then asked me about maps.',
      'One of the engineers asked how it fails.',
      'The hiring manager wanted to know when I can start.',
      'The CTO followed up with the cost.',
    ]],
    ['it opens with a quote', [
      'He started with "Tell me about yourself".',
      'The interview began with the usual “Why us?”.',
    ]],
    ['somebody set a task', [
      'She told me to draw it.',
      'The interviewer wanted me to explain the cost.',
    ]],
  ])('%s', (_how, all) => {
    expect(all.filter((sentence) => !tellsBeingAsked(sentence))).toEqual([]);
  });

  test.each([
    ['work that was asked for', [
      'I was asked to lead the team.',
      'We were asked for ten days.',
      'I was asked if I could stay.',
      'They told me to wait.',
      'He told me to call next week.',
    ]],
    ['things that are no task', [
      'I was given a map of the place.',
      'She gave me a hint.',
      'I was given time to think.',
    ]],
    ['how a question was', [
      'The first question was easy.',
      'The second problem was a bit hard for me.',
      'The last task was not what I had in mind.',
      'The question was over soon.',
    ]],
    ['a beginning without words', [
      'They started with the tools they use.',
      'He began by telling me of the team.',
    ]],
    ['what I said', [
      'I told her to look at the log.',
      'I gave them a problem to think of.',
      'I started with "once upon a time".',
    ]],
  ])('%s tells none', (_what, all) => {
    expect(all.filter((sentence) => tellsBeingAsked(sentence))).toEqual([]);
  });
});

describe('a sentence that goes on to the next asking', () => {
  test.each([
    ['behind "and then"', 'He nodded and then asked about pay.', 'He nodded', 'then asked about pay.'],
    ['behind a dash', 'I spoke of maps- he then asked me how big.', 'I spoke of maps', 'he then asked me how big.'],
    ['behind "and he"', 'I drew a box and he asked what is in it.', 'I drew a box', 'he asked what is in it.'],
    ['behind a comma', 'I drew a box, then they wanted to know the cost.', 'I drew a box', 'then they wanted to know the cost.'],
  ])('%s', (_where, sentence, before, asked) => {
    const cut = askingWithin(sentence);
    expect(cut === null ? null : [sentence.slice(0, cut.end), sentence.slice(cut.start)]).toEqual([before, asked]);
  });

  test.each([
    ['one that asks from its first word on', 'then asked about pay.'],
    ['one that asks once', 'He asked about pay and hours.'],
    ['one that tells of me', 'I drew a box and asked for time.'],
    ['one that asks nothing', 'He nodded and then left.'],
  ])('%s does not', (_what, sentence) => {
    expect(askingWithin(sentence)).toBeNull();
  });
});
