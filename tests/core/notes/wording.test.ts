import { describe, expect, test } from '@jest/globals';
import { asks, formOf, isPrompt, namesTheme, opensReflection, reflectionStart, reportsAnswer, reportsAsking, reportsOwnAsking, tellsOfSelf, undressed } from '../../../src/core/notes/wording';

describe('words that ask', () => {
  test.each([
    'Why a queue?',
    'Queues, or what?',
    '你为什么离开？',
    'Tell me about a queue',
    'so tell us about a queue',
    'Can you explain the cache',
    'Walk me through it',
    'Give me an example',
    'Introduce yourself',
    'Design a cache',
    'how did you scale it',
    'what would break first',
    'what happens if it is full',
    'which gateway was it',
    'and why not Kafka',
    'can the same queue be used by others',
    "didn't you test it",
    'are there any limits',
    'any questions for me',
    'when did you notice',
    'how to ensure it arrives',
    'he asked for the cost',
    'Interviewer wanted details',
    'usne poocha kyun',
    'koi project ke baare mein batao',
    '1. Tell me about a queue',
    '**Q3:** how big was it',
    '=> why not',
    '“Where do you want to be”',
  ])('%s', (words) => {
    expect(asks(words)).toBe(true);
  });

  test.each([
    'I said so',
    'two queues',
    'When the queue was full we stopped',
    'What I did was slow',
    'How I did it',
    'Which was fine',
    'Which made it slow',
    'I asked them to wait',
    'Howard told them',
    'Whatever it takes',
    'canned answer',
    'the customers asked for it',
    '',
  ])('%s: does not', (words) => {
    expect(asks(words)).toBe(false);
  });
});

describe('headings that ask for something', () => {
  test.each(['a time you failed', 'Most difficult project you led', 'Your strengths', 'About yourself', 'disagreement with your manager', 'Why this company', 'situation where you were wrong', 'What you learned at school', 'What to tell first?'])('%s', (title) => {
    expect(isPrompt(title)).toBe(true);
  });

  test.each(['Time management', 'What I learned', 'What could be better', 'What stuck', 'What landed well', 'What you noticed', 'How it went', 'What the team does', 'Why they ask', 'Notes from the call', 'Greatest hits', 'How to use this note', 'x'.repeat(700)])('%s does not', (title) => {
    expect(isPrompt(title)).toBe(false);
  });

  test.each([
    ['Technical failure', true],
    ['Conflicts', true],
    ['Biggest achievement', true],
    ['Story bank', false],
    ['Failure ideas', false],
    ['Leadership principles', false],
    ['Kafka', false],
  ])('%s names a theme: %s', (title, expected) => {
    expect(namesTheme(title)).toBe(expected);
  });
});

describe('reports', () => {
  test.each([
    ['I said two', true],
    ["I've said two", true],
    ['I just told them', true],
    ['Then said two', true],
    ['but I explained it', true],
    ['my answer was two', true],
    ["couldn't say", false],
    ["I couldn't say", true],
    ['tries to say that it works', true],
    ['maine bola do', true],
    ['Said in one word', true],
    ['saidi is a name', false],
    ['I moved it', false],
  ])('%s tells an answer: %s', (words, expected) => {
    expect(reportsAnswer(words)).toBe(expected);
  });

  test.each([
    ['he asked why', true],
    ['Then she also asked why', true],
    ['he aske dme why', true],
    ['They wanted to know more', true],
    ['the interviewer followed up', true],
    ["When I'm drawing it, he asked why", true],
    ['Farid asked why', true],
    ['usne poocha', true],
    ['customers asked for it', false],
    ['I asked why', false],
    ['she left', false],
  ])('%s tells that the interviewer asked: %s', (words, expected) => {
    expect(reportsAsking(words)).toBe(expected);
  });

  test.each([
    ['I asked about the team', true],
    ['then I also asked about the team', true],
    ['he asked', false],
    ['I said', false],
  ])('%s tells that the writer asked: %s', (words, expected) => {
    expect(reportsOwnAsking(words)).toBe(expected);
  });

  test.each([
    ['I drew it', true],
    ['we moved it', true],
    ['maine do banaye', true],
    ['I would, should I?', false],
    ['it was moved', false],
  ])('%s tells of oneself: %s', (words, expected) => {
    expect(tellsOfSelf(words)).toBe(expected);
  });
});

describe('where a reflection begins', () => {
  test.each([
    ['should name one number of theirs', 0],
    ['must also draw it', 0],
    ['forgot the 40 seconds!', 0],
    ['but forgot how it ended', 0],
    ['I forgot the bulk edit, so fees were wrong', -1],
    ['forgot', -1],
    ['should we shard it', -1],
    ['must you shard, or should caching do?', -1],
    ['but I stumbled', 0],
    ["I could've drawn it", 0],
    ['could improve', 0],
    ['I said two, but could improve', 12],
    ['I said two but I could improve', 11],
    ['I said two. I should have said three', 12],
    ['I said two, i could have said three', 12],
    ['maine bola do, lekin atak gaya', 15],
    ['two files sorted apart, blanked at first', 24],
    ['told the ferry story, forgot the number', 22],
    ['told the ferry story, forgot the rope and fell', -1],
    ['they stumbled, we did not', 0],
    ['I said they could have asked us', -1],
    ['I said two', -1],
    ['', -1],
  ])('%s: %i', (words, expected) => {
    expect(reflectionStart(words)).toBe(expected);
  });

  test.each([
    ['I should have said more', true],
    ['but I really stumbled here', true],
    ['Forgot to mention the cost', true],
    ['Our team could have stopped it', false],
    ['We moved it, but I could improve', false],
    ['I moved it', false],
  ])('%s is one from its first words on: %s', (words, expected) => {
    expect(opensReflection(words)).toBe(expected);
  });
});

test.each([
  ['I said two caches', 'reported'],
  ['I built two caches for them', 'verbatim'],
  ['It takes the spikes', 'verbatim'],
  ['The queue was full', 'verbatim'],
  ["Doesn't matter", 'verbatim'],
  ['50 users, 500 rows', 'note'],
  ['react + learn', 'note'],
  ['Same.', 'note'],
  ['', 'note'],
] as const)('%s was written down as %s', (words, form) => {
  expect(formOf(words)).toBe(form);
});

test.each([
  ['**1. Why**', 'Why'],
  ['=> “Why”', 'Why”'],
  ['--> why', 'why'],
  ['Q12: why', 'why'],
  ['Question 3 - why', 'why'],
  ['3) why', 'why'],
  ['==why==', 'why'],
  ['why', 'why'],
])('%s undressed is %s', (words, expected) => {
  expect(undressed(words)).toBe(expected);
});

describe('hostile lines take no longer than their length', () => {
  const long = 200_000;
  test.each([
    ['blanks', `x${' '.repeat(long)}x`],
    ['commas', ` ,`.repeat(long)],
    ['and', 'and '.repeat(long)],
    ['but', 'but '.repeat(long)],
    ['I just', `I${' just'.repeat(long)}`],
    ['he then', `he${' then'.repeat(long)}`],
    ['letters', 'n'.repeat(long)],
    ['stars', '*'.repeat(long)],
    ['quotes', '"'.repeat(long)],
    ['digits', '1'.repeat(long)],
    ['brackets', '('.repeat(long)],
  ])('%s', (_what, words) => {
    for (const judge of [asks, isPrompt, reportsAsking, reportsAnswer, reportsOwnAsking, reflectionStart, opensReflection, formOf, tellsOfSelf]) {
      expect(judge(words)).toBe(judge(words));
    }
  });
});

describe('who asked', () => {
  test.each([
    'They first asked me to introduce myself.', 'Then the lead asked about my thesis.', 'At the end they asked whether I can start in June.', 'The tech lead asked for a sketch.',
    'Finally, she asked how I test.', 'the founder wanted to know why pears',
  ])('%s', (words) => {
    expect(reportsAsking(words)).toBe(true);
  });

  test.each(['The lead designer left.', 'At the end they smiled.', 'First, they showed the field.', 'The founder of the orchard wanted pears.'])('not: %s', (words) => {
    expect(reportsAsking(words)).toBe(false);
  });

  test.each(['Q) why leave', 'Q. Tell me about a lease', 'Ques 2: Explain quorum', 'Que 3. Describe a shard'])('%s is a prompt behind its label', (words) => {
    expect(isPrompt(words)).toBe(true);
  });
});
