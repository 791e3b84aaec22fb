import { describe, expect, test } from '@jest/globals';
import { answerBeside, answerStart } from '../../../src/core/notes/same-line-answer';

function cut(text: string, cutOf = answerStart): readonly [string, string] | null {
  const found = cutOf(text);
  return found === null ? null : [text.slice(0, found.end), text.slice(found.start)];
}

describe('an answer on the line of its question', () => {
  test.each([
    ['in small letters behind the mark', 'What is a lease? a lock with a clock', ['What is a lease?', 'a lock with a clock']],
    ['in quotes', "what does it solve? 'too many props'", ['what does it solve?', "'too many props'"]],
    ['behind a dash', 'what is gas - a unit of work', ['what is gas', 'a unit of work']],
    ['behind a mark and a dash', 'What is gas? - A unit.', ['What is gas?', 'A unit.']],
    ['behind an arrow', 'explain the outbox -> a table and a relay', ['explain the outbox', 'a table and a relay']],
    ['behind a mark and an arrow', '*"Have you led at that scale?"* → "No, not yet."', ['*"Have you led at that scale?"*', '"No, not yet."']],
    ['behind a request and an arrow', 'Tell me about yourself -> I bake.', ['Tell me about yourself', 'I bake.']],
    ['behind few words and an arrow', 'Why us? => the maps', ['Why us?', 'the maps']],
    ['behind its label', 'What is a lease? Ans: A lock.', ['What is a lease?', 'Ans: A lock.']],
    ['a line to oneself', 'Why do you want this? TODO : look', ['Why do you want this?', 'TODO : look']],
    ['behind italics', '*Hardest piece?* The clocks.', ['*Hardest piece?*', 'The clocks.']],
    ['behind bold and a dash', '**Who was against it?** - Two masters.', ['**Who was against it?**', 'Two masters.']],
    ['in points', '**Why maps?** (a) the craft, (b) the people.', ['**Why maps?**', '(a) the craft, (b) the people.']],
    ['in quotes in italics', '**Why do you leave?** *"I want to draw maps, and here I file them."*', ['**Why do you leave?**', '*"I want to draw maps, and here I file them."*']],
    ['to what is held against me', '**You have never led a team.** *"Not by title, but I ran two projects."*', ['**You have never led a team.**', '*"Not by title, but I ran two projects."*']],
    ['behind a mark and a dash, whatever asks', 'Biggest outage? - the ferry, 2h', ['Biggest outage?', 'the ferry, 2h']],
    ['one digit behind a dash', 'how big was the team - 5', ['how big was the team', '5']],
    ['told, behind a mark', 'conflict? told the harbour story', ['conflict?', 'told the harbour story']],
    ['told, behind a dash', 'tell me about a time you failed - said the ferry one', ['tell me about a time you failed', 'said the ferry one']],
    ['that there was none', 'A bloom filter? No idea', ['A bloom filter?', 'No idea']],
    ['behind a joining word', 'and how long did it take? two weeks', ['and how long did it take?', 'two weeks']],
    ['in Chinese', 'how does it scale? 答：两台', ['how does it scale?', '答：两台']],
  ])('%s', (_where, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test.each([
    ['steps', 'Tell me about the build -> test -> ship'],
    ['steps in brackets', 'Introduce the build (from the branch -> the shop)'],
    ['a second question', 'What is a lease? how long is it?'],
    ['a request behind it', 'Why a queue? explain the trade'],
    ['an aside in brackets', 'What is a lease? (twice)'],
    ['an aside behind italics', '*What is a lease?* (twice)'],
    ['a request behind bold', '**Why a queue?** Explain the trade.'],
    ['a question behind italics', '*Why a queue?* And the log?'],
    ['points of a question', '**Why maps?** (a) here or (b) at all?'],
    ['advice with an example', '**You speak for yourself.** Say "I drew", not "we drew".'],
    ['a new sentence', 'Why do you leave? Be honest'],
    ['the story it names', 'Tell me about a failure - the outage'],
    ['a dash inside the question', 'How do you split work - by day or by size?'],
    ['a dash inside a word', 'what is a well-known port'],
    ['a statement', 'The lease - a lock'],
    ['a question alone', 'What is a lease?'],
    ['more than a line', 'What is a lease?\na lock'],
  ])('%s is none', (_what, text) => {
    expect(cut(text)).toBeNull();
  });
});

describe('beside entries that are answered on their line', () => {
  test.each([
    ['a new sentence', 'how did you hear of it? Support rang us', ['how did you hear of it?', 'Support rang us']],
    ['small letters', 'what broke first? the writer', ['what broke first?', 'the writer']],
    ['behind an arrow', 'How much was it? -> 80k', ['How much was it?', '80k']],
    ['a number', 'so how many maps? 40', ['so how many maps?', '40']],
  ])('%s answers', (_what, text, expected) => {
    expect(cut(text, answerBeside)).toEqual(expected);
  });

  test.each([
    ['a second question', 'why a queue? How many readers?'],
    ['a request', 'why a queue? Explain the trade'],
    ['words to the one who answers', 'why do you leave? Be honest'],
    ['advice', 'what is your weakness? Name one you work on'],
    ['a time in brackets', 'what is a lease? (10 min)'],
    ['a title before it', 'Design? Ten minutes'],
    ['a question alone', 'what is a lease?'],
    ['lines', 'what is a lease?\nA lock'],
  ])('%s does not', (_what, text) => {
    expect(cut(text, answerBeside)).toBeNull();
  });
});
