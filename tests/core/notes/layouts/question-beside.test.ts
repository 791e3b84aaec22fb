import { describe, expect, test } from '@jest/globals';
import { askedBeside } from '../../../../src/core/notes/heading-siblings';
import { readPage } from '../../../../src/core/notes/page';
import { lines, read, told } from '../told';

const questions = (...note: readonly string[]): readonly string[] => told(read(lines(...note)));
const beside = (...note: readonly string[]): readonly number[] => [...askedBeside(readPage('a.md', lines(...note)))];

describe('a heading that only names what was asked', () => {
  test('is a question below a heading of questions, where the others ask', () => {
    expect(questions('# HR questions', '## Tell me about yourself', 'maps', '## Strengths', 'calm', '## Pay', 'fair')).toEqual([
      'Q Tell me about yourself', '  A note: maps', 'Q Strengths', '  A note: calm', 'Q Pay', '  A note: fair',
    ]);
  });

  test.each([
    ['two of three ask', ['## Why maps?', 'a', '## What is a shard?', 'a', '## Who are you?', 'a', '## Caching', 'a'], [3]],
    ['half ask, and a theme of interviews', ['## Why maps?', 'a', '## What is a shard?', 'a', '## Who are you?', 'a', '## Weaknesses', 'a', '## Caching', 'a'], [3]],
  ])('%s', (_what, note, expected) => {
    expect(beside(...note)).toEqual(expected);
  });

  test.each([
    ['few ask', ['## Why maps?', 'a', '## Caching', 'a', '## Sharding', 'a']],
    ['a glossary beside', ['## Why maps?', 'a', '## What is a shard?', 'a', '## Who are you?', 'a', '## Router', 'a', '## Switch', 'a', '## Subnet', 'a']],
    ['nothing below', ['# Questions', '## Why maps?', 'a', '## Caching', '']],
    ['what stands around', ['## Why maps?', 'a', '## What is a shard?', 'a', '## Who are you?', 'a', '## Summary', 'a', '## Next steps', 'a']],
    ['sections of their own', ['# Questions', '## Why maps?', 'a', '## Storage', '### Caching', 'a']],
  ])('is none: %s', (_what, note) => {
    expect(beside(...note)).toEqual([]);
  });

  test('its number says that it is asked', () => {
    expect(questions('### Ques 1: Explain shards', 'by key', '### Question 2: The CAP theorem', 'two')).toEqual(['Q Explain shards', '  A note: by key', 'Q The CAP theorem', '  A note: two']);
    expect(questions('### Q3 - The launch', 'we sailed', '### Q4 2024', 'we rested')).toEqual([]);
  });
});

describe('one line that asks below a heading', () => {
  test('is a question in every section, and what follows its answer', () => {
    expect(questions('## Start', 'Tell me about yourself.', '## Quarrels', '', 'Describe a time you disagreed with a captain.', '', 'We measured both routes.', '## Slips', 'What is your worst schedule?')).toEqual([
      'Q Tell me about yourself.', 'Q Describe a time you disagreed with a captain.', '  A verbatim: We measured both routes.', 'Q What is your worst schedule?',
    ]);
  });

  test.each([
    ['one section only', ['## Start', 'Tell me about yourself.', '## Tools', 'We use maps.']],
    ['questions to a reader', ['## Install', 'Do you use a package manager?', '## Build', 'Have you read the guide?']],
    ['not to "you"', ['## Start', 'Describe the ferry.', '## End', 'Explain the harbour.']],
    ['prose', ['## Start', 'Tell me about yourself is what they say first, and you should be ready for it.', '## End', 'We use maps.']],
  ])('is none: %s', (_what, note) => {
    expect(questions(...note)).toEqual([]);
  });
});

describe('rounds and boxes', () => {
  test.each([
    ['rounds with nested questions', ['### Orchard', '1. **First call with a lead.**', '    1. Tell me about yourself.', '    2. What is a pose graph?', '    3. Odometry'], ['Q Tell me about yourself.', 'Q What is a pose graph?', 'Q Odometry']],
    ['a paragraph between the round and its list', ['1. **Second round**', '', 'We began with videos.', '', '1. Why does it wait?', '2. Depth cameras', '3. Rows at night'], ['Q Why does it wait?', 'Q Depth cameras', 'Q Rows at night']],
    ['sorts of questions, some only named', ['# Orchard onsite', '- Behavioral', '  - tell me about a time you failed', '- Coding', '  - two sum variant', '  - cache with limits', '- Design', '  - design a shop'], ['Q tell me about a time you failed', 'Q two sum variant', 'Q cache with limits', 'Q design a shop']],
    ['call-outs for questions', ['> [!question] Why maps?', '> I draw.', '', '> [!faq]- Harbour fees', '> By tariff.'], ['Q Why maps?', '  A note: I draw.', 'Q Harbour fees', '  A note: By tariff.']],
    ['key caps', ['## Top questions', '1️⃣ **What is a shard?**', 'A part.', '2️⃣ **Explain quorum**', 'Most of them.'], ['Q What is a shard?', '  A note: A part.', 'Q Explain quorum', '  A note: Most of them.']],
    ['numbers in brackets', ['(1) Why do you leave', '(2) Explain quorum', '(3) Tell me about a failure'], ['Q Why do you leave', 'Q Explain quorum', 'Q Tell me about a failure']],
    ['themes in bold on bare lines', ['## Behavioral', '**Conflict:** Tell me about a time you disagreed.', '**Failure:** Describe a plan that fell apart.'], ['Q Tell me about a time you disagreed.', 'Q Describe a plan that fell apart.']],
    ['a letter without a number', ['**Interview #1**', 'Q) why leave', 'Q) what is a mutex', 'Q) joins'], ['Q why leave', 'Q what is a mutex', 'Q joins']],
    ['bare lines that they asked', ['# Orchard', 'They asked:', 'why pears', 'what do you know about frost', 'how would you prune'], ['Q why pears', 'Q what do you know about frost', 'Q how would you prune']],
    ['a list of which half asks', ['# Behavioral', '- Tell me about yourself', '- Strengths / weaknesses', '- Why us?', '- Salary'], ['Q Tell me about yourself', 'Q Why us?']],
    ['a label for the interviewer among entries', ['- Questions for the panel:', '  - How is time shared?', '- Why pears?', '- Why now?'], ['REV How is time shared?', 'Q Why pears?', 'Q Why now?']],
    ['sub-numbers in brackets', ['1. How do you retry a call?', '(1) How long do you wait?', '2. What is a lease?'], ['Q How do you retry a call?', 'F How long do you wait?', 'Q What is a lease?']],
    ['Ques 1', ['Ques 1. What is a shard', 'A part.', '', 'Ques 2. Explain quorum', 'Most of them.'], ['Q What is a shard', '  A note: A part.', 'Q Explain quorum', '  A note: Most of them.']],
  ])('%s', (_what, note, expected) => {
    expect(questions(...note)).toEqual(expected);
  });

  test.each([
    ['a quarter that is no question', ['### Q3 2024', 'We sailed.', '### Q4 2024', 'We rested.']],
    ['a call-out of another kind', ['> [!note] Why it works', '> It is short.']],
    ['a round without questions', ['1. **Second round**', '', 'We began with videos.', '', '- It went well', '- They smiled']],
    ['a list of which half asks, the rest at length', ['- Tell me about yourself', '- Why us?', '- Sleep for eight hours before you go there in the morning, and have a meal', '- Take the tram']],
  ])('asks nothing: %s', (_what, note) => {
    expect(questions(...note)).toEqual([]);
  });

  test('a call-out that announces questions is none', () => {
    expect(questions('> [!question] Behavioral questions', '> - Why maps?', '> - Why now?')).toEqual(['Q Why maps?', 'Q Why now?']);
  });
});
