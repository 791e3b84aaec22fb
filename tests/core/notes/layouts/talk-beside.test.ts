import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const storySection = (number: string, subject: string): readonly string[] => [
  `## ${number}${subject} work`, '', `**Situation:** The ${subject} came in late.`, '', '**Action:** I built a worker for it.', '',
  'Follow-ups:', `- Why a ${subject}?`, `- How did you mend the ${subject}?`, '',
];

describe('follow-ups as a list', () => {
  test.each([
    ['numbered headings', ['1. ', '2. ']],
    ['plain headings', ['', '']],
    ['question numbers', ['Q1. ', 'Q2. ']],
  ])('below stories under %s are questions of their own, and the stories stay', (_what, [first = '', second = '']) => {
    const note = read(lines('# My stories', '', ...storySection(first, 'queue'), ...storySection(second, 'page')));
    expect(note.stories.map(({ parts }) => parts.action?.text)).toEqual(['I built a worker for it.', 'I built a worker for it.']);
    expect(note.questions.map(({ text }) => text)).toEqual(expect.arrayContaining(['Why a queue?', 'How did you mend the queue?', 'Why a page?', 'How did you mend the page?']));
  });

  test.each([
    ['Follow-ups:', '- How big?', '- How fast?'],
    ['**Follow-up questions:**', '1. How big?', '2. How fast?'],
    ['Possible follow-ups:', '- How big?', '- How fast?'],
    ['追问：', '- How big?', '- How fast?'],
  ])('in a talk follow up its question: %s', (...list) => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes for us.', '', ...list));
    expect(told(note)).toEqual(['Q Why a queue?', '  A verbatim: It takes the spikes for us.', 'F How big?', 'F How fast?']);
  });

  test('in a talk keep what stands below each of them as its answer', () => {
    const note = read(lines('Q: Why a queue?', 'A: It takes the spikes for us.', '', 'Follow-ups:', '- How big?', '  Ten thousand.', '- How fast?', '', 'Q: Why a cache?', 'A: To spare the disk.'));
    expect(note.questions.map(({ text, parent }) => [text.split('\n')[0], parent === null])).toEqual([['Why a queue?', true], ['How big?', false], ['How fast?', false], ['Why a cache?', true]]);
  });
});

describe('remarks between the parts of a story', () => {
  test.each([
    ['*Question: What does the tool do?*', '*Question: Can we say more?*'],
    ['Question: What does the tool do?', 'Question: Can we say more?'],
    ['**Q:** What does the tool do?', '**Q:** Can we say more?'],
  ])('make no talk of it: %s', (first, second) => {
    const note = read(lines('## A hard week', '', '**Situation**', 'I led four people.', '', first, '**Task**', 'I had to help them.', '', second, '**Action**', 'I compared both releases.', '', '**Result**', 'It was mended.'));
    expect(note.stories.map(({ parts }) => [parts.task?.text.startsWith('I had to help them.'), parts.result?.text])).toEqual([[true, 'It was mended.']]);
  });

  test('a question above each story still asks', () => {
    const note = read(lines('Question: When did you help?', '', '**Situation**', 'I led four people.', '', '**Action**', 'I helped.', '', '**Result**', 'Done.', '', 'Question: When did you fail?', '', '**Situation**', 'I led two.', '', '**Action**', 'I slept.', '', '**Result**', 'Lost.'));
    expect(note.questions.map(({ text }) => text)).toEqual(['When did you help?', 'When did you fail?']);
  });
});

describe('turns of the one who asks that ask nothing', () => {
  test.each([
    ['So the numbers may repeat?', 'Correct.'],
    ['So the numbers may repeat?', 'Yes, they may.'],
    ['May I take notes?', 'Sure, go ahead.'],
    ['数组可以重复吗？', '可以的。'],
    ['¿Puedo usar un mapa?', 'Claro que sí.'],
    ['How will the day go on?', 'Good point. There will be two more talks after this one, the first of them with the lead of the team and the second with the people who run the night shift.'],
    ['I like maps.', 'Very well. We will be in touch by Friday. Have a good day.'],
  ])('"%s" is answered by "%s"', (candidate, answer) => {
    const note = read(lines('**Interviewer:** Find the two numbers that add up to ten.', '**Candidate:** ' + candidate, `**Interviewer:** ${answer}`, '**Candidate:** Then I take a map.', '**Interviewer:** How fast is it?', '**Candidate:** Linear.'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Find the two numbers that add up to ten.', 'How fast is it?']);
    expect(note.questions[0]?.answers.map(({ text }) => text)).toEqual([candidate, 'Then I take a map.']);
  });

  test.each([
    ['So the numbers may repeat?', 'Yes. Now write the code for it.'],
    ['So the numbers may repeat?', 'Correct. What does it cost?'],
    ['I would take a map.', 'Now sort it first.'],
    ['How will the day go on?', 'There will be two more talks after this one, the first of them with the lead of the team. But first tell me about the time that you led a night shift.'],
    ['I like maps.', 'Suppose that the map is larger than the disk and that two of us write into it at the same time, one of them in a hurry and far away.'],
  ])('what comes after "%s" asks: "%s"', (candidate, next) => {
    const note = read(lines('**Interviewer:** Find the two numbers that add up to ten.', '**Candidate:** ' + candidate, `**Interviewer:** ${next}`, '**Candidate:** Fine.'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Find the two numbers that add up to ten.', next]);
  });
});

describe('a talk beside lists', () => {
  test('takes no list from another section of the note', () => {
    const note = read(lines('# Notes', '', '## Concepts', '', '1. What is a closure?', '2. How does a queue work?', '3. Why use a cache?', '', '## A sample', '', '**Interviewer:** Why a map?', '**Candidate:** It is fast.'));
    expect(note.questions.map(({ text }) => text).sort()).toEqual(['How does a queue work?', 'What is a closure?', 'Why a map?', 'Why use a cache?']);
  });

  test('takes the list in its own section for advice', () => {
    const note = read(lines('**Interviewer:** Why a map?', '**Candidate:** It is fast.', '', '---', '', '- Is the first line clear?', '- Was the story long?', '- How was the end?'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Why a map?']);
  });
});

describe('a quote block below a turn', () => {
  test('behind a question is a remark, and neither asked nor answered', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes.', '', '**Interviewer:** What does it lack?', '', '> One side asks, the other side waits.', '', '**Candidate:** It lacks an order for us.'));
    expect(told(note)).toEqual(['Q Why a queue?', '  A verbatim: It takes the spikes.', 'Q What does it lack?', '  A verbatim: It lacks an order for us.']);
  });

  test('below a bare label is what was asked', () => {
    const note = read(lines('**Interviewer:**', '', '> Why a queue?', '', '**Candidate:**', '', '> It takes the spikes.'));
    expect(told(note)).toEqual(['Q Why a queue?', '  A verbatim: It takes the spikes.']);
  });
});
