import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { firstNote } from '../../../src/core/pages/first-note';
import { noteReader } from '../../../src/app/note-reader';
import { openNote } from '../../../src/app/open-note';

const read = async (tag: string): ReturnType<ReturnType<typeof noteReader>> => noteReader({ myNames: [] })(openNote('first.md', firstNote(tag), parse).source);

describe('the first note that the coach makes', () => {
  test.each(['interview', 'prep/interview', 'интервью', 'no'])('carries the tag %s', async (tag) => {
    expect((await read(tag)).tags).toEqual([tag]);
  });

  test('is read as questions, each with an empty story to fill in', async () => {
    const { questions, stories, problems } = await read('interview');
    expect(questions.map(({ text }) => text)).toHaveLength(5);
    expect(stories.map(({ from, to, questions: answered }) => [from === to, answered.length])).toEqual(questions.map(() => [true, 1]));
    expect(problems).toEqual([]);
  });
});
