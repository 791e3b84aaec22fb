import { describe, expect, test } from '@jest/globals';
import { readNote } from '../../../../src/core/notes/read-note';
import { lines, read, told } from '../told';

describe('a label of a question opens one each time', () => {
  const three = ['Q Why a queue?', 'Q What is a lease?', 'Q Locks in SQL', '  A note: A row each.'];

  test.each<[string, string, string]>([
    ['a point', 'Q. ', 'Ans. '],
    ['a point and no blank', 'Q.', 'Ans.'],
    ['a colon', 'Q: ', 'A: '],
    ['a word', 'Question: ', 'Answer: '],
    ['a short word', 'Ques. ', 'Ans. '],
    ['Chinese', '问：', '答：'],
    ['German', 'Frage: ', 'Antwort: '],
  ])('%s', (_, ask, answer) => {
    expect(told(read(lines(`${ask}Why a queue?`, `${ask}What is a lease?`, `${ask}Locks in SQL`, `${answer}A row each.`)))).toEqual(three);
  });

  test.each(['Joins in SQL', 'Write a parser for dates (any language)', 'Make each word of a line begin with a capital', 'If you could keep one tool, which one'])(
    'what has no answer may only name it: %s', (words) => {
      expect(told(read(lines('Q. Why a queue?', 'Ans. For the spikes.', '', `Q. ${words}`)))).toEqual(['Q Why a queue?', '  A note: For the spikes.', `Q ${words}`]);
    },
  );

  test.each(['They rated how I listen', 'I liked that one.', 'Thanks for your time.'])('what tells is none: %s', (words) => {
    expect(told(read(lines('Q. Why a queue?', 'Ans. For the spikes.', '', `Q. ${words}`)))).toEqual(['Q Why a queue?', '  A note: For the spikes.']);
  });

  test('an answer behind an arrow stands on the line', () => {
    expect(told(read(lines('Q. Why a queue?', 'Ans. For the spikes.', 'Q. What trims a word? --> a call', 'Q. What is a lease?')))).toEqual([
      'Q Why a queue?', '  A note: For the spikes.', 'Q What trims a word?', '  A note: a call', 'Q What is a lease?',
    ]);
  });

  test.each([
    ['on its line', ['Q: how big is it - 5', 'Q: why a queue?? spikes, no loss', 'Q: who paid?'], ['Q how big is it', '  A note: 5', 'Q why a queue??', '  A note: spikes, no loss', 'Q who paid?']],
    ['told below it', ['Q: tell me about yourself', 'said the usual', 'Q: who paid?', 'the town'], ['Q tell me about yourself', '  A reported: said the usual', 'Q who paid?', '  A note: the town']],
    ['with how it was taken below it', ['Q: why a queue?', 'the spikes', 'She nodded and wrote it down', 'Q: who paid?', 'the town'], ['Q why a queue?', '  A note: the spikes', '  R: She nodded and wrote it down', 'Q who paid?', '  A note: the town']],
  ])('an answer without a label, %s', (_where, note, expected) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });

  test('what stands below a question answers it where only others have a label', () => {
    expect(told(read(lines('**Q: Why a queue?**', '> "For the spikes of Monday."', '', '**Q: How big?**', '> "Some two thousand a day."', '', '**Q: How old?**', '**A:** A year.')))).toEqual([
      'Q Why a queue?', '  A note: "For the spikes of Monday."', 'Q How big?', '  A note: "Some two thousand a day."', 'Q How old?', '  A note: A year.',
    ]);
  });

  test('what one interviewer says in a row stays one question', () => {
    expect(told(read(lines('Interviewer: Take the shop you built.', 'Interviewer: Why a queue?', 'Candidate: For the spikes.')))).toEqual([
      'Q Take the shop you built. /  / Why a queue?', '  A note: For the spikes.',
    ]);
  });

  test('letters with points are no label', () => {
    expect(told(read(lines('Why us?', '', 'Q.E.D. and done.')))).toEqual([]);
  });
});

describe('numbers of questions in front of entries', () => {
  test.each([['Q.1 ', 'Q.2 '], ['Q1. ', 'Q2. '], ['Q1) ', 'Q2) '], ['Question 1: ', 'Question 2: ']])('%s', (one, two) => {
    expect(told(read(lines('## Harbour Bank', '', `- ${one}Finding the longest run in a row of bits.`, '', `- ${two}Verbs of HTTP`)))).toEqual(['Q Finding the longest run in a row of bits.', 'Q Verbs of HTTP']);
  });

  test('quarters of a year are none', () => {
    expect(told(read(lines('## Plan', '- Q1: billing', '- Q2: search', '- Q3: a second region')))).toEqual([]);
  });

  test('one that tells what was done is none', () => {
    expect(told(read(lines('## Plan', '- Q1. We moved the billing', '- Q2. We moved the search')))).toEqual([]);
  });
});

describe('where a question was asked, in front of it', () => {
  test.each([
    '*Harbour question* (https://example.org/harbour) – ',
    '*Harbour question* – ',
    '*Harbour question* (http://example.org/harbour)* – *',
    '**Harbour** - ',
    '[Harbour](https://example.org/harbour) — ',
  ])('%s', (place) => {
    expect(told(read(lines('## Behavioural questions', `1. ${place}Tell me about a time you were late.`, '2. Why us?')))).toEqual(['Q Tell me about a time you were late.', 'Q Why us?']);
  });

  test('what asks nothing keeps its words', () => {
    expect(told(read(lines('## Questions asked', '1. **Caches** - when they help', '2. Why us?')))[0]).toBe('Q **Caches** - when they help');
  });
});

describe('brackets behind the mark of a question', () => {
  test.each(['Why a queue? (name two reasons)', 'Why a queue? （讲两点）'])('a hint is no part of it: %s', (words) => {
    expect(told(read(lines('## Questions', `- ${words}`, '- Why us?')))).toEqual(['Q Why a queue?', 'Q Why us?']);
  });

  test('three points end a request too', () => {
    expect(told(read(lines('## Questions', '- Tell me about yourself... (three sentences at most)', '- Why us?')))).toEqual(['Q Tell me about yourself...', 'Q Why us?']);
  });

  test.each(['Are you glad here? (in terms of pay)', 'How do you plan? (and who helps?)'])('what goes on asking stays: %s', (words) => {
    expect(told(read(lines('## Questions', `- ${words}`, '- Why us?')))).toEqual([`Q ${words}`, 'Q Why us?']);
  });
});

describe('lists that are not put to a candidate', () => {
  test('a plan asks its writer', () => {
    expect(told(read(lines('# A goal', '- Clear', '  - What do I want?', '  - Which means are there?', '- Counted', '  - How will I know?', '  - What is my measure?')))).toEqual([]);
  });

  test('what an interviewer asked may speak of the writer', () => {
    expect(told(read(lines('- She asked me how my week was.', '- She asked me what I do on Sundays.', '- She asked whether I cook.')))).toHaveLength(3);
  });

  test('a field of a plan is none, though its label asks', () => {
    expect(told(read(lines('## Questions', '- **When:** each Monday', '- **How:** with a friend', '- Why us?')))).toEqual(['Q Why us?']);
  });

  test('an example below a question asks nothing on', () => {
    expect(told(read(lines('## Questions', '- What do you measure first?', '  - eg: How many came back?', '- Why us?')))).toEqual(['Q What do you measure first?', '  A note: eg: How many came back?', 'Q Why us?']);
  });
});

describe('a question that goes on in the next line with a link', () => {
  test.each(['<a href="/traits">best sides</a> at work?', '[best sides](traits.md) at work?'])('%s', (rest) => {
    expect(told(read(lines('## Questions', '1. What are your', `   ${rest}`, '2. Why us?')))).toEqual([`Q What are your / ${rest}`, 'Q Why us?']);
  });
});

describe('a title that announces a list, below other titles', () => {
  test('opens it, and ends what stands under the title above', () => {
    expect(told(read(lines('**Why us?**', '', 'The maps are good.', '', '**List of questions:**', '', 'Tell me about a hard week?', '', 'What is your best habit?')))).toEqual([
      'Q Why us?', '  A verbatim: The maps are good.', 'Q Tell me about a hard week?', 'Q What is your best habit?',
    ]);
  });

  test('one that asks is a title as the others', () => {
    expect(told(read(lines('**Why us?**', '', 'The maps.', '', '**Any questions for us:**', '', 'Who is on call.')))).toEqual(['Q Why us?', '  A note: The maps.', 'REV Any questions for us:', '  A verbatim: Who is on call.']);
  });
});

describe('what stands behind the words of an entry', () => {
  test.each(['- Difference between a lease and a lock https://example.org/locks', '- Difference between a lease and a lock - <https://example.org/locks>'])('an address is no part of them: %s', (entry) => {
    expect(told(read(lines('## Questions', entry, '- Why us?')))).toEqual(['Q Difference between a lease and a lock', 'Q Why us?']);
  });

  test('an address alone is none', () => {
    expect(told(read(lines('## Questions', '- https://example.org/locks', '- Why us?', '- Why now?')))).toEqual(['Q Why us?', 'Q Why now?']);
  });

  test('a stop makes no statement of a topic where the entries end in stops', () => {
    expect(told(read(lines('## Questions asked', '- Explain leases.', '- Describe a lock.', '- Areas of memory, loaders and the stack.')))).toEqual(['Q Explain leases.', 'Q Describe a lock.', 'Q Areas of memory, loaders and the stack.']);
  });

  test('but a field with a value stays one', () => {
    expect(told(read(lines('## Questions asked', '- Explain leases.', '- Describe a lock.', '- Next step: the recruiter will call me on Monday.')))).toEqual(['Q Explain leases.', 'Q Describe a lock.', '  A verbatim: Next step: the recruiter will call me on Monday.']);
  });
});

describe('a file named after questions to ask', () => {
  const named = (path: string): readonly string[] => told(readNote({ path, text: lines('## Topics', '- sagas', '- what is a lease?', '', '## Questions to ask', '- Who is on call?', '- What broke last?'), frontMatter: {} }));

  test('holds topics too', () => {
    expect(named('talk-and-questions-to-ask.md')).toEqual(['REV Who is on call?', 'REV What broke last?']);
  });

  test('one named after questions announces them', () => {
    expect(named('interview questions.md')).toEqual(['Q sagas', 'Q what is a lease?', 'REV Who is on call?', 'REV What broke last?']);
  });
});
