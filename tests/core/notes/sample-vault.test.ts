import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { openNote } from '../../../src/app/open-note';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { readNote } from '../../../src/core/notes/read-note';
import { hasTag } from '../../../src/core/notes/tags';
import { isPlaceholder } from '../../../src/core/notes/star-text';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/sample-vault.md'), 'utf8');

/** The rows of a table of the page, by the first words of its header. */
function rows(header: string): readonly (readonly string[])[] {
  const all = page.split('\n');
  const start = all.findIndex((line) => line.startsWith(header));
  const end = all.findIndex((line, index) => index > start && !line.startsWith('|'));
  return all.slice(start + 2, end).map((line) => line.replace(/\\\|/g, '/').split('|').slice(1, -1).map((cell) => cell.trim()));
}

function open(path: string): { readonly note: InterviewNote; readonly text: string } {
  const bytes = readFileSync(join(root, 'examples/vault', path));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { text, note: readNote(openNote(path, text, parse).source) };
}

function figures({ note, text }: ReturnType<typeof open>): Readonly<Record<string, number>> {
  const { questions, stories } = note;
  const answered = new Set(stories.flatMap((story) => story.questions));
  return {
    main: questions.filter(({ parent }) => parent === null).length,
    reverse: questions.filter(({ reverse }) => reverse).length,
    followUps: questions.filter(({ parent }) => parent !== null).length,
    unanswered: questions.filter(({ id, reverse, answers }) => !reverse && answers.length === 0 && !answered.has(id)).length,
    stories: stories.length,
    empty: stories.filter(({ from, to }) => isPlaceholder(text.slice(from, to))).length,
  };
}

const expected = rows('| path | layout').map(([path = '', layout = '', main, reverse, followUps, unanswered, stories, empty]) => {
  const counted = Object.entries({ main, reverse, followUps, unanswered, stories, empty }).filter(([, cell]) => cell !== '?');
  return { path: path.replace(/`/g, ''), layout, counts: Object.fromEntries(counted.map(([name, cell]) => [name, Number(cell)])) };
});

describe('the sample vault, row by row as docs/sample-vault.md expects it', () => {
  test('the page has a row for each note', () => {
    expect(expected.length).toBeGreaterThanOrEqual(14);
  });

  test.each(expected)('$path ($layout)', ({ path, counts }) => {
    expect(figures(open(path))).toMatchObject(counts);
  });

  test.each(expected)('$path is an interview note, and each span of it is the raw source', ({ path }) => {
    const { note, text } = open(path);
    expect(hasTag(note.tags, 'interview')).toBe(true);
    for (const passage of note.questions.flatMap((question) => [question, ...question.answers, ...question.reflections])) {
      for (const run of passage.runs) expect(text.slice(run.from, run.from + run.length)).toBe(passage.text.slice(run.start, run.start + run.length));
    }
  });

  test('together they hold what the page adds up', () => {
    const all = expected.map(({ path }) => figures(open(path)));
    const sum = (name: string): number => all.reduce((total, counts) => total + (counts[name] ?? 0), 0);
    expect(page).toContain(
      `Together: ${String(sum('main'))} main questions (${String(sum('reverse'))} of them reverse), ${String(sum('followUps'))} follow-ups, ${String(sum('stories'))} stories, ${String(sum('empty'))} of them empty.`,
    );
  });

  test.each(rows('| path | why it is there').map(([path = '']) => path.replace(/`/g, '')))('%s carries no interview tag', (path) => {
    expect(hasTag(open(path).note.tags, 'interview')).toBe(false);
  });
});

describe('what the page says is to be found', () => {
  test.each([
    ['Interviews/Hexaline/2026-07-30 System round.md', [0, 4, 1]],
    ['Interviews/Nimbuspay/2026-08-31 Mock with Devika.md', [0, 0, 2, 1, 0, 0]],
    ['Interviews/Nimbuspay/2026-09-14 Onsite debrief.md', [0, 5, 3, 1]],
    ['Interviews/Oakmere Health/2026-09-03 Round 2.md', [0, 3, 0, 0]],
    ['Interviews/Quillstack/2026-08-22 phone screen.md', [0, 3, 1, 0, 0]],
    ['Interviews/Zephrodesk/2026-09-08 CTO call.md', [0, 0, 0, 1, 0]],
  ])('%s: follow-ups under each main question', (path, counts) => {
    const { questions } = open(path).note;
    expect(questions.filter(({ parent }) => parent === null).map(({ id }) => questions.filter(({ parent }) => parent === id).length)).toEqual(counts);
  });

  test.each([
    ['Interviews/Hexaline/2026-07-30 System round.md', ['how long do you keep the raw points', 'which alerts would you put on this system itself']],
    ['Interviews/Hexaline/Recruiter call.md', ['Which salary do you expect']],
    ['Interviews/Quillstack/2026-08-22 phone screen.md', ['what happens to the rights when you add an index', 'how would you spend your first month here']],
    ['Behavioural/Question drill.md', ['Where do you want to be in three years?']],
  ])('%s: what is unanswered', (path, texts) => {
    const { questions } = open(path).note;
    expect(questions.filter(({ answers }) => answers.length === 0).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    ['Interviews/Hexaline/2026-07-30 System round.md', 1],
    ['Interviews/Nimbuspay/2026-09-14 Onsite debrief.md', 4],
    ['Interviews/Nimbuspay/Nimbuspay.md', 1],
    ['Interviews/Oakmere Health/2026-09-03 Round 2.md', 2],
    ['Interviews/Quillstack/2026-08-22 phone screen.md', 1],
  ])('%s: reflections', (path, count) => {
    expect(open(path).note.questions.flatMap(({ reflections }) => reflections)).toHaveLength(count);
  });

  test('the outline: ladder, checklist and what is left blank', () => {
    const { note } = open('Behavioural/Hardest problem (outline).md');
    expect(note.questions[0]?.levels.map(({ level }) => level)).toEqual(['staff', 'SDE-3', 'SDE-2']);
    expect(note.checklist).toHaveLength(6);
    expect(note.blanks.map(({ text }) => text)).toEqual(['BUSINESS', 'mentoring upwards']);
  });

  test('the mock: asks stand apart, and no answer holds what Devika said', () => {
    const { questions } = open('Interviews/Nimbuspay/2026-08-31 Mock with Devika.md').note;
    expect(questions.flatMap(({ asks }) => asks)).toHaveLength(3);
    expect(questions.flatMap(({ answers }) => answers).map(({ speaker }) => speaker)).toEqual(Array(questions.length).fill('N'));
    expect(questions.filter(({ parent }) => parent === null).every(({ advice }) => advice.length > 0)).toBe(true);
  });

  test('broken front matter: the company is still found, and the problem is told', () => {
    const path = 'Interviews/Hexaline/Recruiter call.md';
    const text = readFileSync(join(root, 'examples/vault', path), 'utf8');
    const { source, problems } = openNote(path, text, parse);
    expect([problems.length, readNote(source).properties.company]).toEqual([1, 'Hexaline']);
  });

  test('all properties of a company note', () => {
    expect(open('Interviews/Nimbuspay/Nimbuspay.md').note.properties).toEqual({
      company: 'Nimbuspay', role: 'Senior back-end engineer', level: 'SDE-3', round: 'onsite', date: '2026-09-14', outcome: 'waiting', selfRating: '3',
    });
  });
});
