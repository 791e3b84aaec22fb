import { describe, expect, test } from '@jest/globals';
import { castOf } from '../../../src/core/notes/cast';
import { readPage } from '../../../src/core/notes/page';
import { lines, read } from './told';

const talk = (asker: string, candidate: string): string =>
  [
    ['Tell me about yourself.', 'I test payment flows at a bank.'],
    ['Which bug was the hardest?', 'A race in the login, I found it with a trace.'],
    ['How long did it take?', 'Two days.'],
    ['Why do you want to leave?', 'I want to build the tools that I use.'],
  ]
    .map(([question = '', answer = ''], at) => `## ${String(at + 1)}. Part\n\n**${asker}:** ${question}\n\n**${candidate}:** ${answer}\n`)
    .join('\n');

const rolesIn = (text: string): Record<string, string> => Object.fromEntries(castOf(readPage('a.md', text), () => true).cast.roles);

describe('who speaks', () => {
  test.each([
    ['initials', 'K', 'N'],
    ['an initial that is a letter of STAR', 'K', 'R'],
    ['one who asks with such a letter', 'T', 'M'],
    ['two letters of STAR', 'S', 'A'],
    ['the same the other way round', 'A', 'S'],
    ['names', 'Meera', 'Tom'],
  ])('%s: %s asks, %s answers', (_what, asker, candidate) => {
    expect(rolesIn(talk(asker, candidate))).toEqual({ [asker.toLowerCase()]: 'asker', [candidate.toLowerCase()]: 'candidate' });
    const { questions, stories } = read(talk(asker, candidate));
    expect(questions.map(({ answers }) => answers.length)).toEqual([1, 1, 1, 1]);
    expect(questions[1]?.text).toBe('Which bug was the hardest?');
    expect(stories).toEqual([]);
  });

  test.each([
    ['one story', '**S:** late\n**T:** be on time\n**A:** I moved it\n**R:** on time'],
    ['three stories', '**S:** a\n**A:** b\n**R:** c\n\n**S:** a\n**A:** b\n**R:** c\n\n**S:** a\n**A:** b\n**R:** c'],
    ['stories of two parts beside notes', '**Note:** x\n\n**S:** a\n**A:** b\n\n**Note:** y\n\n**S:** c\n**A:** d'],
  ])('the letters of %s are nobody', (_what, text) => {
    expect(rolesIn(text)).toEqual({});
  });

  test('a heading gives its role to the first turn below it only', () => {
    const text = lines(
      '## 1. Intro', "### Interviewer's question:", '**H:** Tell me about yourself.', '', '**B:** I test payment flows.', '',
      '## 2. Bug', '**H:** Which bug was hardest?', '', '**B:** A race in the login.',
    );
    expect(rolesIn(text)).toEqual({ h: 'asker', b: 'candidate' });
    expect(read(text).questions.map(({ answers }) => answers[0]?.text)).toEqual(['I test payment flows.', 'A race in the login.']);
  });
});

describe('a counted question', () => {
  test.each([
    ['Q2: Explain Caching', 'A2: It keeps what is read often.'],
    ['Question 2: Explain Caching', 'Answer 2: It keeps what is read often.'],
    ['Que 2: Explain Caching', 'Ans: It keeps what is read often.'],
    ['Q2. Explain Caching', 'A. It keeps what is read often.'],
  ])('"%s" names nobody', (asked, answered) => {
    const number = (label: string, by: string): string => label.replace(/2/, by);
    const note = lines(number(asked, '1').replace('Explain Caching', 'What is a shard?'), number(answered, '1'), '', asked, answered);
    expect(read(note).questions.map(({ text, answers }) => [text, answers.length])).toEqual([['What is a shard?', 1], ['Explain Caching', 1]]);
  });

  test('a header still says who is who', () => {
    expect(rolesIn(lines('Interviewer: Dana Fox', '', 'Dana: Why us?', 'Kim: Your maps.', 'Dana: Why now?', 'Kim: It is spring.'))).toEqual({ dana: 'asker', kim: 'candidate' });
  });
});
