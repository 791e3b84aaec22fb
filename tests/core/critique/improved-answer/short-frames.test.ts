import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../../src/core/critique/improved-answer/draft';
import type { Material } from '../../../../src/core/critique/improved-answer/request';
import {
  asSaid,
  fact,
  greeting,
  namesOption,
  plan,
  selfDescription,
} from '../../../../src/core/critique/improved-answer/short-frames';

const material = (question: string, ...sentences: readonly string[]): Material => ({
  kind: null,
  question,
  sentences,
  added: [],
  points: [],
});

const THANKS = '[One line of thanks or interest?]';
const CONTEXT = '[One line of context: when, where, and your part in it?]';

describe('a greeting', () => {
  test.each([
    ['Nice to meet you', ['Same.'], `Nice to meet you too, [their name]. ${THANKS}`],
    ['Good to see you, Ravi', [], `Nice to meet you too, [their name]. ${THANKS}`],
    ['Good evening', ['Yes.'], `Hello, [their name]. ${THANKS}`],
    ['How are you doing?', ['Ok.'], `Ok. [And how are they?] ${THANKS}`],
    ['how r u', [], `[How are you, in one line, and how are they?] ${THANKS}`],
    ['How are you?', ["I'm good."], `I'm good. [And how are they?] ${THANKS}`],
    ['How are you?', ['Doing great, thank you.'], 'Doing great, thank you.'],
    ['Nice to meet you', ['Glad to be here.'], 'Nice to meet you too, [their name]. Glad to be here.'],
    ['Nice to meet you', ['It rained.', 'Hello Asha.'], `Hello Asha. ${THANKS}`],
  ])('%s / %j', (question, sentences, expected) => {
    expect(textOf(greeting(material(question, ...sentences)))).toBe(expected);
  });
});

describe('a fact', () => {
  test.each([
    ['How many people?', ['Six.', 'Two of them were new.'], 'Six. Two of them were new.'],
    ['How many people?', ['We were spread out.', 'There were 9.'], 'There were 9. We were spread out.'],
    [
      'How many people?',
      ['Quite a lot.'],
      `[The answer in a few words: "How many people?"] Quite a lot. [How many is that, as a number?]`,
    ],
    ['How long did it take?', ['Half a year.'], `Half a year. [How many is that, as a number?]`],
    ['Which database?', ['Yes, Postgres.'], `Postgres. [Why that, in one line?]`],
    ['Did you write it?', ['Yes, in May.'], `Yes, in May. ${CONTEXT}`],
    ['How many people?', ['Six.'], 'Six. [Of how many, or measured how?]'],
    ['What is your notice period?', ['Sixty days.'], 'Sixty days.'],
    ['Redis or Memcached?', ['We had a cache.', 'It was Redis.'], 'It was Redis. We had a cache.'],
    ['Where was it?', [], `[The answer in a few words: "Where was it?"] [Why there, in one line?]`],
    ['Which cloud?', ['I have no experience in AWS.'], `[The answer in a few words: "Which cloud?"] [Why that, in one line?]`],
  ])('%s / %j', (question, sentences, expected) => {
    expect(textOf(fact(material(question, ...sentences)))).toBe(expected);
  });
});

describe('one side of a choice', () => {
  test.each([
    ['Are you a leader or a follower?', 'Leader.', true],
    ['Are you a leader or a follower?', 'A FOLLOWER, mostly', true],
    ['SQL or NoSQL', 'nosql', true],
    ['You or the team?', 'It was the team.', true],
    ['Are you a leader or a follower?', 'Both.', false],
    ['Why SQL?', 'SQL.', false],
    ['', 'leader', false],
  ])('"%s" / "%s": %s', (question, sentence, expected) => {
    expect(namesOption(question, sentence)).toBe(expected);
  });
});

describe('a plan', () => {
  const STEP = '[First step: what do you do for it, and how often?]';
  const DATE = '[By when, and what will you have to show?]';
  const AIM = '[One concrete thing: "What next?"]';

  test.each([
    ['an aim alone', ['A team of my own.'], `A team of my own. ${STEP} ${DATE}`],
    ['a step alone', ['I practise daily.'], `${AIM} I practise daily. ${DATE}`],
    [
      'aim before step',
      ['I read one paper every week.', 'Search is my aim.'],
      `Search is my aim. I read one paper every week. ${DATE}`,
    ],
    ['a date spares its slot', ['I start the course by June.'], `${AIM} I start the course by June.`],
    ['within a year is a date', ['A lead role within one year.'], `A lead role within one year. ${STEP}`],
    [
      'a lack becomes a bridge',
      ['I have no experience in AI.'],
      `${AIM} [Bridge: which skill of yours carries over to it?] ${STEP} ${DATE}`,
    ],
    ['nothing', [], `${AIM} ${STEP} ${DATE}`],
  ])('%s', (_what, sentences, expected) => {
    expect(textOf(plan(material('What next?', ...sentences)))).toBe(expected);
  });
});

describe('a self-description', () => {
  const CLAIM = '[In one line: "Your strength?"]';
  const EXAMPLE = '[Example: one piece of work that shows it, and what came of it?]';
  const SEEN = '[How did others see it: what would your manager or a colleague say?]';

  test.each([
    ['a claim alone', ['I am patient.'], `I am patient. ${EXAMPLE} ${SEEN}`],
    ['an example alone', ['Last year I led the audit.'], `${CLAIM} Last year I led the audit. ${SEEN}`],
    ['others alone', ['My manager praised it.'], `${CLAIM} ${EXAMPLE} My manager praised it.`],
    [
      'all three, in order',
      ['They said I am calm.', 'I fixed the pager.', 'I am calm.'],
      'I am calm. I fixed the pager. They said I am calm.',
    ],
    ['nothing', [], `${CLAIM} ${EXAMPLE} ${SEEN}`],
  ])('%s', (_what, sentences, expected) => {
    expect(textOf(selfDescription(material('Your strength?', ...sentences)))).toBe(expected);
  });
});

describe('words as they were said', () => {
  const FIGURE = '[One example or figure that shows it?]';

  test.each([
    ['a short line asks for an example', ['It was slow.'], `It was slow. ${FIGURE}`],
    ['a figure asks for nothing', ['It took 3 weeks.'], 'It took 3 weeks.'],
    ['39 words are short', [`${'so '.repeat(38)}slow.`], `So ${'so '.repeat(37)}slow. ${FIGURE}`],
    ['40 words are not', [`${'so '.repeat(39)}slow.`], `So ${'so '.repeat(38)}slow.`],
    ['nothing asks for one line', [], `[In one line: "And?"] ${FIGURE}`],
    [
      'a lack asks what is done about it',
      ['I have no exposure to it.'],
      `[In one line: "And?"] ${FIGURE} [What do you do about the gap, and since when?]`,
    ],
  ])('%s', (_what, sentences, expected) => {
    expect(textOf(asSaid(material('And?', ...sentences)))).toBe(expected);
  });
});
