import { describe, expect, test } from '@jest/globals';
import type { Critique } from '../../../src/core/critique/note-review';
import type { QuestionKind } from '../../../src/core/critique/question-kind';
import { generalLines, ownLines, sentencesOfKind, withQuote } from '../../../src/core/pages/critique-lines';
import { callout, sectionsOf } from '../../../src/core/pages/callout';
import { sectionIds, sectionTitles, shortSections, type SectionId } from '../../../src/core/pages/critique-words';

const kind: QuestionKind = {
  id: 'scale',
  name: 'Scale',
  shape: 'fact',
  competencies: ['problem-solving'],
  cues: [],
  floor: 40,
  pastEvent: false,
  wantsLearning: false,
  expects: ['A rate per second.'],
  expectsAt: { 'SDE-3': 'SDE-3: the cost.', staff: 'Staff: the next year.' },
  why: ['They design for load.'],
  waysToAnswer: ['From users to requests.'],
  efficientWays: ['Round to tens.'],
  practice: ['Do one a day.'],
  technicalAreas: ['Queues.'],
  howToHandle: ['Say your guess aloud.'],
  followUps: ['And at ten times that?'],
};

const critique: Critique = {
  question: 'q',
  engine: 'rules',
  expects: ['A rate per second.', 'SDE-3: the cost. Staff: the next year.', 'The word *latency*.'],
  why: ['They design for load.'],
  waysToAnswer: ['From users to requests.', 'From your own [[Notes]].'],
  efficientWays: ['Round to tens.'],
  strengths: [{ message: 'It has a number.', quote: '12 <ms>', from: 0, to: 7 }],
  issues: ['It names no limit.'],
  improvements: ['One.', 'Two.', 'Three.', 'Four.'],
  added: [],
  improvedAnswer: 'We served [number] users.\n\n- At night # none.',
  changes: [{ kind: 'left-out', words: 'um' }, { kind: 'asked', words: '[number]' }],
  practice: ['Do one a day.'],
  technicalAreas: ['Queues.', 'Caching.'],
  howToHandle: ['Say your guess aloud.'],
  followUps: ['And at ten times that?', 'Why 12 ms?'],
};

describe('what holds for a kind and what for one question', () => {
  const known = sentencesOfKind(kind);

  test.each<[SectionId, readonly string[], readonly string[]]>([
    ['expects', ['A rate per second.', 'SDE-3: the cost. Staff: the next year.'], ['The word \\*latency\\*.']],
    ['why', ['They design for load.'], []],
    ['waysToAnswer', ['From users to requests.'], ['From your own \\[\\[Notes\\]\\].']],
    ['efficientWays', ['Round to tens.'], []],
    ['strengths', [], ['It has a number. "12 &lt;ms>"']],
    ['issues', [], ['It names no limit.']],
    ['improvements', [], ['One.', 'Two.', 'Three.']],
    ['improvedAnswer', [], ['We served \\[number\\] users.', '', '\\- At night \\# none.', '', 'Changed: left out "um"; 1 slot to fill.']],
    ['practice', ['Do one a day.'], []],
    ['technicalAreas', ['Queues.'], ['Caching.']],
    ['howToHandle', ['Say your guess aloud.'], []],
    ['followUps', ['And at ten times that?'], ['Why 12 ms?']],
  ])('in the section %s', (section, general, own) => {
    expect(generalLines(critique, section, known)).toEqual(general);
    expect(ownLines(critique, section, known)).toEqual(own);
  });

  test('is all the question\'s own where the kind is not known', () => {
    const nothing = sentencesOfKind(undefined);
    expect(generalLines(critique, 'expects', nothing)).toEqual([]);
    expect(ownLines(critique, 'expects', nothing)).toHaveLength(3);
  });

  test('has no improved answer where there are no words', () => {
    expect(ownLines({ ...critique, improvedAnswer: '', changes: [] }, 'improvedAnswer', known)).toEqual([]);
  });
});

describe('a statement with its words', () => {
  test.each([
    ['It is long.', '', 'It is long.'],
    ['It is long.', 'so *very*', 'It is long. "so \\*very\\*"'],
    ['"so long" is long.', 'so long', '"so long" is long.'],
  ])('%j quoting %j', (message, quote, line) => {
    expect(withQuote(message, quote)).toBe(line);
  });
});

describe('the sections of a callout', () => {
  test('come in the order asked for, without those that are empty', () => {
    const sections = sectionsOf(['why', 'expects', 'issues'], (id) => (id === 'expects' ? [] : [id]));
    expect([...sections]).toEqual([['why', ['why']], ['issues', ['issues']]]);
  });

  test('are lists, but for the improved answer', () => {
    const text = callout({ type: 'question', title: 'Why?' }, new Map([
      ['why', ['One.', 'Two.']],
      ['improvedAnswer', ['First.', '', 'Second.']],
    ]));
    expect(text.split('\n')).toEqual([
      '> [!question]- Why?',
      '> **Why it is asked**',
      '> - One.',
      '> - Two.',
      '>',
      '> **Improved answer, in your own words**',
      '>',
      '> First.',
      '>',
      '> Second.',
    ]);
  });

  test('stand under the line that opens the callout', () => {
    expect(callout({ type: 'info', title: 'T', intro: 'Read this.' }, new Map([['why', ['One.']]])).split('\n')).toEqual([
      '> [!info]- T',
      '> Read this.',
      '>',
      '> **Why it is asked**',
      '> - One.',
    ]);
  });

  test('may all be missing', () => {
    expect(callout({ type: 'example', title: 'T' }, new Map())).toBe('> [!example]- T');
  });

  test('have a title each, and no two the same', () => {
    const titles = sectionIds.map((id) => sectionTitles[id]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.every((title) => /^[A-Z]/.test(title))).toBe(true);
  });

  test('of the short form keep the order of the full one', () => {
    expect(sectionIds.filter((id) => shortSections.includes(id))).toEqual(shortSections);
  });
});
