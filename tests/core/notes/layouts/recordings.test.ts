import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

const ann = 'Why a queue?';
const cy = 'It keeps the order.';
const expected = [`Q ${ann}`, `  A verbatim: ${cy}`];

describe('a recorded talk is read from', () => {
  test.each([
    ['WebVTT with voices', ['WEBVTT', '', '00:01.000 --> 00:02.000', `<v Interviewer>${ann}</v>`, '', '00:03.000 --> 00:04.000', `<v Candidate>${cy}`, '', '00:05.000 --> 00:06.000', '<v Candidate>']],
    ['SRT', ['1', '00:00:01,000 --> 00:00:02,000', `Interviewer: ${ann}`, '', '2', '00:00:03,000 --> 00:00:04,000', `Candidate: ${cy}`]],
    ['cues pasted under front matter', ['---', 'tags: [interview]', '---', 'WEBVTT', '', '00:01.000 --> 00:02.000', `<v Interviewer>${ann}`, '', '00:03.000 --> 00:04.000', `<v Candidate>${cy}`]],
    ['names with a time', ['Interviewer  0:01', ann, '', 'Candidate  0:03', cy, '', 'Interviewer  0:09', 'Thanks.']],
    ['names in brackets', ['[Interviewer] 14:02:01', ann, '', '[Candidate] 14:02:03', cy, '', '[Interviewer] 14:02:09', 'Fine.']],
    ['a time in brackets behind the name', ['Interviewer [00:00:01]', ann, 'Candidate [00:00:03]', cy, 'Interviewer [00:00:09]', 'Fine.']],
    ['a time before the name', ['00:01 Interviewer', ann, '00:03 Candidate', cy, '00:09 Interviewer', 'Fine.']],
    ['a time in brackets before a bold label', [`**[00:01] Interviewer:** ${ann}`, `**[00:03] Candidate:** ${cy}`]],
    ['a range of times, full-width colon', [`[00:00:01–00:00:02] Interviewer：${ann}`, `[00:00:03–00:00:04] Candidate：${cy}`]],
  ])('%s', (_what, note) => {
    expect(told(read(lines(...note)))).toEqual(expected);
  });

  test('cues of one speaker are one turn, tags and entities undone', () => {
    const cue = (at: number, words: string): string => `00:0${String(at)}.000 --> 00:0${String(at)}.900\n${words}\n`;
    const note = read(lines('WEBVTT', '', cue(1, `<v Interviewer>${ann}`), cue(2, '<v Candidate>Order &amp; <i>peace</i>,'), cue(3, 'and sleep')));
    expect(told(note)).toEqual([`Q ${ann}`, '  A note: Order & peace, / and sleep']);
  });

  test('names without roles: who asks less is the candidate', () => {
    const turn = (name: string, words: string): string => `${name}  0:10\n${words}\n`;
    const note = read(lines(turn('Ann Bo', ann), turn('Cy Do', cy), turn('Ann Bo', 'How many?'), turn('Cy Do', 'Two.')));
    expect(note.questions.map(({ asker, answers }) => [asker, answers[0]?.speaker])).toEqual([['Ann Bo', 'Cy Do'], ['Ann Bo', 'Cy Do']]);
  });

  test('where both ask alike nobody is judged, and the writer is told', () => {
    const turn = (name: string): string => `${name}  0:10\nWhy so?\n`;
    const note = read(lines(turn('Ann Bo'), turn('Cy Do'), turn('Ann Bo'), turn('Cy Do')));
    expect([note.questions, note.problems.length]).toEqual([[], 1]);
  });

  test.each([
    ['a timetable', ['Train 7:10', 'why so early', 'Coding 9:30', 'Lunch 12:15']],
    ['cues without a speaker', ['WEBVTT', '', '00:01.000 --> 00:02.000', 'hello there', '', '00:03.000 --> 00:04.000', 'good bye']],
  ])('%s gives nothing', (_what, note) => {
    expect(read(lines(...note)).questions).toEqual([]);
  });
});
