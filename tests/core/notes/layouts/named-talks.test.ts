import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const heard = ['Q Why a queue?', '  A verbatim: It takes the spikes for us.', 'Q And how big was it?', '  A verbatim: We had ten of them.'];

describe('who asks where labels change or mislead', () => {
  test('an interviewer who gives a name goes on under that name', () => {
    const note = read(lines(
      '**Interviewer:** Hello, I am Dina. How are you?', '', '**Nuri (Trainee):** I am well.', '', '**Dina:** Why a queue?', '', '**Nuri:** It takes the spikes for us.', '',
      '**Dina:** And how big was it?', '', '**Nuri:** We had ten of them.',
    ));
    expect(told(note)).toEqual(['Q Hello, I am Dina. How are you?', '  A verbatim: I am well.', ...heard]);
  });

  test('fields of a note beside the interviewer are nobody', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '', '**Sketch:** A box', '', '**Numbers:** Ten', '', '**Interviewer:** And how big was it?', '', '**Sketch:** A larger box', '', '**Numbers:** Twenty'));
    expect(note.questions.map(({ text }) => text.split('\n')[0])).toEqual(['Why a queue?', 'And how big was it?']);
  });

  test('beside an interviewee "Me" is the one who asks', () => {
    const note = read(lines('**Me:** Why a queue?', '**Interviewee:** It takes the spikes for us.', '**Me :** And how big was it?', '**Interviewee: **We had ten of them.'));
    expect(told(note)).toEqual(heard);
  });

  test('beside an answer of mine "Candidate" changes nothing', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Me:** It takes the spikes for us.', '**Interviewer:** And how big was it?', '**Candidate:** We had ten of them.'));
    expect(told(note)).toEqual(heard);
  });
});

describe('what an interviewer says that asks nothing', () => {
  test('is no question where the candidate only gives thanks for it', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes for us.', '**Interviewer:** A topic with two readers would do as well.', '**Candidate:** That is neat. Thank you.'));
    expect(told(note)).toEqual(heard.slice(0, 2));
  });

  test('is a question where the candidate goes into it', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes for us.', '**Interviewer:** A topic with two readers would do as well.', '**Candidate:** Not with our limits.'));
    expect(note.questions.map(({ text }) => text)).toEqual(['Why a queue?', 'A topic with two readers would do as well.']);
  });

  test('in leaving is no part of what is put to the next candidate', () => {
    const note = read(lines('**Interviewer:** Why a queue?', '**Candidate:** It takes the spikes for us.', '**Interviewer:** Fine, we will get back to you.', '', 'The second one:', '', '**Interviewer:** And how big was it?', '**Candidate:** We had ten of them.'));
    expect(told(note)).toEqual(heard);
  });
});

describe('a label of what the interviewer is after', () => {
  test.each(['What they look for', 'Why they ask', 'What this tests', "What they're testing"])('"%s" is no part of the question', (label) => {
    const note = read(lines('### Q1 Opening', '**Interviewer asks:** "Why a queue?"', `**${label}:** depth`, '**My answer:** It takes the spikes for us.'));
    expect(told(note).slice(0, 2)).toEqual(['Q Why a queue?', '  A verbatim: It takes the spikes for us.']);
  });
});

describe('numbered questions in numbered sections', () => {
  test('whose numbers go on from section to section are questions of their own', () => {
    const note = read(lines('## 1. Queues', '**Q1: Why a queue?**', 'A: For the spikes.', '', '**Q2: How big was it?**', 'A: Ten.', '', '## 2. Maps', '**Q3: Why maps?**', 'A: They help.', '', '**Q4: How old are they?**', 'A: Two years.'));
    expect(note.questions.map(({ text, parent }) => [text, parent])).toEqual([['Why a queue?', null], ['How big was it?', null], ['Why maps?', null], ['How old are they?', null]]);
  });

  test('whose numbers begin anew follow up on the first', () => {
    const note = read(lines('## 1. Queues', '**Q1: Why a queue?**', 'A: For the spikes.', '', '**Q2: How big was it?**', 'A: Ten.', '', '## 2. Maps', '**Q1: Why maps?**', 'A: They help.', '', '**Q2: How old are they?**', 'A: Two years.'));
    expect(note.questions.map(({ parent }) => parent === null)).toEqual([true, false, true, false]);
  });
});
