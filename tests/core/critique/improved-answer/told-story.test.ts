import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import { partsOfSentences, storyOfParts } from '../../../../src/core/critique/improved-answer/told-story';
import type { Material } from '../../../../src/core/critique/improved-answer/request';
import { kindById } from '../../../../src/core/critique/kinds/question-kinds';
import { partNames, type PartName } from '../../../../src/core/notes/interview-note';

/** The part that each sentence goes to, as its first letter: s, t, a, r, l. */
function letters(...sentences: readonly string[]): string {
  const told = partsOfSentences(sentences);
  return sentences
    .map((sentence) => partNames.find((part) => told[part].includes(sentence))?.charAt(0) ?? '?')
    .join('');
}

describe('sentences go to the part that their words tell', () => {
  test.each([
    ['starr', ['Our build was slow.', 'I had to cut it.', 'I split it.', 'It finally ran.', 'All was well.']],
    [
      'starl',
      [
        'At Acme the feed broke.',
        'My goal was to mend it.',
        'I rolled back.',
        'We shipped in May.',
        'I learned to test first.',
      ],
    ],
    ['sar', ['During the sale the queue filled.', 'I added workers.', 'In the end it drained.']],
    ['saa', ['There was a bug.', 'I found it.', 'It was old.']],
    ['sl', ['It was my fault.', 'Since then I ask first.']],
    ['a', ['I waited for the data.']],
    ['s', ['The invoice bug.']],
    ['sst', ['We were building a feed.', 'I had lots of calls with them.', 'Then I was asked to lead it.']],
    ['strr', ['My team was new.', 'I was asked to lead it.', 'It was delivered.', 'I thanked them.']],
    [
      'saal',
      [
        'When I joined, tests were red.',
        'I learned who owned them.',
        'I fixed two a day.',
        'Next time I ask on day one.',
      ],
    ],
    ['sar', ['while we slept the disk filled', 'i called the vendor', 'as a result it was back by 6']],
    ['sa', ['last month prod fell', 'we rolled it back']],
    ['sar', ['Humara build slow tha', 'I split it', 'phir sab ho gaya']],
  ])('%s: %j', (expected, sentences) => {
    expect(letters(...sentences)).toBe(expected);
  });

  test('no sentence is lost or said twice', () => {
    const sentences = ['Our build was slow.', 'I split it.', 'It ran.', 'I learned.', 'We shipped.', 'So it goes.'];
    expect(partNames.flatMap((part) => partsOfSentences(sentences)[part])).toHaveLength(sentences.length);
  });
});

describe('parts with a question for what they lack', () => {
  const none = { situation: [], task: [], action: [], result: [], learning: [] };
  const material = (kind: string, points: readonly string[] = []): Material => ({
    kind: kindById(kind),
    question: '',
    sentences: [],
    added: [],
    points,
  });
  const line = (part: PartName, text: string, kind = 'achievement'): string =>
    textOf(storyOfParts({ ...none, [part]: [text] }, material(kind)))
      .split('\n')
      .find((one) => one.toLowerCase().startsWith(part)) ?? '';

  test.each([
    ['situation', 'It was very late.', 'Situation: It was very late. [Where, when, and for whom did it matter?]'],
    ['situation', 'The feed of Acme was late.', 'Situation: The feed of Acme was late.'],
    ['task', 'Mend it.', 'Task: Mend it. [What was your own goal, and what made it hard?]'],
    ['action', 'I split it.', 'Action: I split it. [Which steps did you take, one after the other?]'],
    ['action', 'It was handled.', 'Action: It was handled. [Which of these steps did you take yourself?]'],
    ['result', '40 ms instead of 900 ms now.', 'Result: 40 ms instead of 900 ms now.'],
    ['result', 'It was 3x as fast.', 'Result: It was 3x as fast. [What else changed, for users and for the business?]'],
    [
      'result',
      'The pages at night all stopped.',
      'Result: The pages at night all stopped. [By how much: what was it before, and what after?]',
    ],
    ['learning', 'Test.', 'Learning: Test.'],
  ] as const)('%s: %s', (part, text, expected) => {
    expect(line(part, text)).toBe(expected);
  });

  test('an action of fourteen words is thin, of fifteen is not', () => {
    const steps = 'I read the logs and I split the job in two parts for each';
    expect(line('action', `${steps}.`)).toContain('[Which steps');
    expect(line('action', `${steps} shop.`)).not.toContain('[Which steps');
  });

  test('what is missing is asked for, in order; learning only where the kind wants it', () => {
    const asked = (kind: string): readonly string[] =>
      textOf(storyOfParts(none, material(kind)))
        .split('\n')
        .map((one) => one.replace(/^\[|:.*$/gu, ''));
    expect(asked('achievement')).toEqual(['Situation', 'Task', 'Action', 'Result']);
    expect(asked('failure')).toEqual(['Situation', 'Task', 'Action', 'Result', 'Learning']);
  });

  test('two points at most get a place, without brackets of their own', () => {
    const story = textOf(
      storyOfParts({ ...none, action: ['I ran.'] }, material('achievement', ['mentoring [juniors]', 'money\nsaved', 'reuse'])),
    );
    expect(story.split('\n').slice(-2)).toEqual([
      '[To show "mentoring juniors": which moment of the story does?]',
      '[To show "money saved": which moment of the story does?]',
    ]);
  });
});
