import { describe, expect, test } from '@jest/globals';
import { readNote } from '../../../src/core/notes/read-note';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { lines, read } from './told';

const readAs = (text: string, ...myNames: readonly string[]): InterviewNote =>
  readNote({ path: 'Interviews/note.md', text, frontMatter: {} }, { myNames });

const outline = ({ questions }: InterviewNote): readonly string[] =>
  questions.map(({ text, asker, answers }) => `${asker ?? '-'}: ${text} / ${answers.map(({ text: said, speaker }) => `${speaker ?? '-'}: ${said}`).join(' + ')}`);

const alike = [
  ['Kofi Berg', 'Why did you split the service?'],
  ['Nuri Adan', 'What would you have done? I split it by team.'],
  ['Kofi Berg', 'How did it go?'],
  ['Nuri Adan', 'How do you measure that here? We had no outage.'],
] as const;

const layouts: readonly (readonly [string, readonly string[]])[] = [
  ['names with a time', alike.flatMap(([name, words], at) => [`${name}  0:0${String(at)}`, words, ''])],
  ['labels in bold', alike.flatMap(([name, words]) => [`**${name}:** ${words}`, ''])],
  ['plain labels', alike.flatMap(([name, words]) => [`${name}: ${words}`, ''])],
  ['WebVTT', ['WEBVTT', '', ...alike.flatMap(([name, words], at) => [`00:0${String(at)}.000 --> 00:0${String(at)}.900`, `<v ${name}>${words}`, ''])]],
  ['SRT', alike.flatMap(([name, words], at) => [String(at + 1), `00:00:0${String(at)},000 --> 00:00:0${String(at)},900`, `${name}: ${words}`, ''])],
];

describe('a talk in which both ask alike', () => {
  test.each(layouts)('%s: nobody is judged, and the problem names the setting', (_what, note) => {
    const { questions, problems } = read(lines(...note));
    expect(questions).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('Could not tell who asks')]);
    expect(problems).toEqual([expect.stringContaining('the setting "My names"')]);
  });

  test.each(layouts)('%s: my name settles it', (_what, note) => {
    const told = readAs(lines(...note), 'Nuri');
    expect(told.problems).toEqual([]);
    expect(outline(told)).toEqual([
      'Kofi Berg: Why did you split the service? / Nuri Adan: What would you have done? I split it by team.',
      'Kofi Berg: How did it go? / Nuri Adan: How do you measure that here? We had no outage.',
    ]);
  });

  test.each(layouts)('%s: a name that nobody has changes nothing', (_what, note) => {
    expect(readAs(lines(...note), 'Someone Else')).toEqual(read(lines(...note)));
  });
});

describe('my names', () => {
  test('turn round what the asking alone would say', () => {
    const note = lines('**Kofi:** Tell me of a bug.', '', '**Nuri:** Which one? May I take the login?', '', '**Kofi:** Please.', '', '**Nuri:** Can I draw it?', '', '**Kofi:** Sure, go on.', '', '**Nuri:** It was a race.');
    expect(read(note).questions.flatMap(({ answers }) => answers.map(({ speaker }) => speaker))).not.toContain('Nuri');
    expect(readAs(note, 'nuri').questions.flatMap(({ answers }) => answers.map(({ speaker }) => speaker))).toEqual(['Nuri', 'Nuri', 'Nuri']);
  });

  test('make a talk of one question and one answer readable', () => {
    const note = lines('**Kofi:** Why a queue?', '', '**Nuri:** It keeps the order.');
    expect(outline(read(note))).toEqual([]);
    expect(outline(readAs(note, 'Nuri'))).toEqual(['Kofi: Why a queue? / Nuri: It keeps the order.']);
  });

  test('make interviewers of all the others in a recording, however little they ask', () => {
    const note = lines(
      'Dana  0:01', 'Welcome to the second round, let us begin.', 'Nuri  0:02', 'I built the queue of the shop.', 'Kofi  0:03', 'Why a queue?', 'Nuri  0:04', 'It keeps the order.',
      'Dana  0:05', 'Another story of yours, please.', 'Nuri  0:06', 'I moved the jobs.',
    );
    const { questions } = readAs(note, 'Nuri');
    expect(questions.map(({ asker, answers }) => [asker, answers[0]?.speaker])).toEqual([['Dana', 'Nuri'], ['Kofi', 'Nuri'], ['Dana', 'Nuri']]);
  });

  test('are found beside a label: "Guest (Nuri)"', () => {
    const note = lines('**Guest (Nuri):** How are you?', '', '**Host (Kofi):** Fine, how are you?', '', '**Guest (Nuri):** Well. What is next?', '', '**Host (Kofi):** Why a queue?', '', '**Guest (Nuri):** It keeps the order.');
    expect(readAs(note, 'Nuri').questions.map(({ asker, answers }) => [asker, answers[0]?.speaker])).toEqual([['Kofi', 'Nuri'], ['Kofi', 'Nuri']]);
  });

  test('leave what labels and headers say', () => {
    const labelled = lines('**Interviewer:** Why a queue?', '', '**Candidate:** It keeps the order.');
    expect(readAs(labelled, 'Interviewer', 'Nuri')).toEqual(read(labelled));
    const header = lines('Interviewer: Nuri Adan (Staff)', 'Candidate: Kofi Berg (SDE)', '', 'Nuri Adan: Why a queue?', '', 'Kofi Berg: It keeps the order.', '', 'Nuri Adan: How many?', '', 'Kofi Berg: Two.');
    expect(readAs(header, 'Nuri Adan')).toEqual(read(header));
    expect(read(header).questions).toHaveLength(2);
  });

  test('make no interviewer of a label that is none', () => {
    const note = lines('**Kofi:** Why a queue?', '', '**Nuri:** It keeps the order.', '**Note:** two brokers', '', '**Kofi:** How many?', '', '**Nuri:** Two.', '**Note:** one spare');
    expect(outline(readAs(note, 'Nuri'))).toEqual([
      'Kofi: Why a queue? / Nuri: It keeps the order.\n**Note:** two brokers',
      'Kofi: How many? / Nuri: Two.\n**Note:** one spare',
    ]);
  });

  test('make no talk of a note that only names me', () => {
    const note = lines('**Nuri:** call the plumber', '', '**Sam:** buy milk', '', 'Some words.');
    expect(readAs(note, 'Nuri')).toEqual(read(note));
  });
});
