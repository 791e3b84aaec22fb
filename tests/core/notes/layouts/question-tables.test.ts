import { describe, expect, test } from '@jest/globals';
import { lines, read, told } from '../told';

function asked(header: string, ...rows: readonly string[]): readonly string[] {
  const dashes = header.replace(/[^|]+/g, ' --- ');
  return told(read(lines('## Drill', '', header, dashes, ...rows))).filter((line) => !line.startsWith('  '));
}

describe('a table whose question column has another name', () => {
  test.each(['Common questions', 'Interview question', 'Likely questions', 'Question type', 'Questions asked', '问题', 'Pregunta', 'Pergunta', 'Frage', 'Вопрос'])('%s', (header) => {
    expect(asked(`| ${header} | Story |`, '| Conflict with a lead | the naming fight |', '| Hardest bug | the clock |')).toEqual(['Q Conflict with a lead', 'Q Hardest bug']);
  });

  test.each(['Type', 'Theme', 'Category', 'Competency'])('%s beside stories, where the cells name themes', (header) => {
    expect(asked(`| ${header} | Stories |`, '| Conflict | the naming fight |', '| Failure / mistake | the clock |', '| Ownership | the map |')).toEqual(['Q Conflict', 'Q Failure / mistake', 'Q Ownership']);
  });

  test.each(['Type', 'Category'])('%s of something else is none', (header) => {
    expect(asked(`| ${header} | Example |`, '| string | "a" |', '| number | 1 |', '| list | [] |')).toEqual([]);
  });
});

describe('a grid of projects', () => {
  test.each(['Common questions', 'Questions', 'Behavioural questions'])('%s beside projects', (header) => {
    expect(asked(`| ${header} | Project 1 | Project 2 |`, '| Challenges | the upload | |', '| Conflicts | | the naming |', '| Leadership | | |')).toEqual(['Q Challenges', 'Q Conflicts', 'Q Leadership']);
  });

  test('ideas stand under their project', () => {
    const note = read(lines('| Questions | Project A | Project B |', '| --- | --- | --- |', '| Challenges | the upload | |', '| Conflicts | the naming | |'));
    expect(note.stories.map(({ title, column, form }) => [title, column, form])).toEqual([
      ['the upload', 'Project A', 'idea'], ['Challenges', 'Project B', 'idea'], ['the naming', 'Project A', 'idea'], ['Conflicts', 'Project B', 'idea'],
    ]);
  });

  test('columns that are no projects make no grid', () => {
    expect(asked('| Questions | Status | Owner |', '| Challenges | open | Ada |', '| Conflicts | done | Lin |')).toEqual([]);
  });
});
