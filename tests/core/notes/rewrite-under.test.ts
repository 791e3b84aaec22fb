import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import type { PartWords } from '../../../src/core/notes/rewrite-cell';
import { underRewritings } from '../../../src/core/notes/rewrite-under';
import { lines, read } from './told';

const words: PartWords = { situation: 'late texts', task: '', action: 'I moved them\nslowly', result: '', learning: 'ask first' };

/** All ways to put the words under a question of a note, the likeliest first. */
function ways(text: string, asked: string): readonly string[] {
  const { questions, stories } = read(text);
  const question = questions.find((each) => each.text.includes(asked));
  if (question === undefined) throw new Error(`Nobody asks "${asked}".`);
  const page = readPage('a.md', text);
  return [...underRewritings(page, { question, stories }, words)].map((edits) => edits.reduceRight((after, { from, to, text: added }) => after.slice(0, from) + added + after.slice(to), text));
}

describe('a story under a question that has none', () => {
  test.each<[string, string, string, string]>([
    [
      'a heading: a letter a line, set apart', lines('## Tell me about a time you failed', '', '## Why us?', ''), 'failed',
      lines('## Tell me about a time you failed', '', 'S: late texts', 'A: I moved them', 'slowly', 'Learning: ask first', '', '## Why us?', ''),
    ],
    [
      'the end of a note', lines('## Tell me about a time you failed'), 'failed',
      lines('## Tell me about a time you failed', '', 'S: late texts', 'A: I moved them', 'slowly', 'Learning: ask first'),
    ],
    [
      'a numbered list: bullets below the item', lines('1. Tell me about a time you failed', '2. Why us?', '3. Why now?'), 'failed',
      lines('1. Tell me about a time you failed', '   - S: late texts', '   - A: I moved them', '     slowly', '   - Learning: ask first', '2. Why us?', '3. Why now?'),
    ],
    [
      'tabs, where the note indents by tabs', lines('- Tell me about a time you failed', '- Why us?', '\t- for the people', '- Why now?'), 'failed',
      lines('- Tell me about a time you failed', '\t- S: late texts', '\t- A: I moved them', '\t  slowly', '\t- Learning: ask first', '- Why us?', '\t- for the people', '- Why now?'),
    ],
    [
      'Windows line ends', '## Tell me about a time you failed\r\n\r\n## Why us?\r\n', 'failed',
      '## Tell me about a time you failed\r\n\r\nS: late texts\r\nA: I moved them\r\nslowly\r\nLearning: ask first\r\n\r\n## Why us?\r\n',
    ],
    [
      'the labels of another story of the note', lines('## Why did it fail?', '', '**Situation:** a thing', '**Action:** I mended it', '', '## Tell me about a time you led', ''), 'you led',
      lines('## Why did it fail?', '', '**Situation:** a thing', '**Action:** I mended it', '', '## Tell me about a time you led', '', '**Situation:** late texts', '**Action:** I moved them', 'slowly', '**Learning:** ask first', ''),
    ],
  ])('%s', (_what, text, asked, first) => {
    expect(ways(text, asked)[0]).toBe(first);
  });

  test('every way only adds', () => {
    const text = lines('1. Tell me about a time you failed', '   - told it in two minutes', '2. Why us?', '3. Why now?');
    for (const way of ways(text, 'failed')) {
      const kept = way.split('\n').filter((line) => text.split('\n').includes(line) && line !== '');
      expect(kept).toEqual(text.split('\n'));
    }
  });

  test('there is none for no words', () => {
    const text = '## Tell me about a time you failed';
    const [question] = read(text).questions;
    if (question === undefined) throw new Error('Nobody asks.');
    const blank: PartWords = { situation: ' ', task: '', action: '', result: '', learning: '\n' };
    expect([...underRewritings(readPage('a.md', text), { question, stories: [] }, blank)]).toEqual([]);
  });
});
