import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from './told';

const story = ['**Situation:** late maps', '**Task:** be fast', '**Action:** I moved them', '**Result:** 40 s'];
const asked = (...note: readonly string[]): readonly string[] => told(read(lines(...note))).filter((line) => !line.startsWith('  A verbatim: **'));

describe('a list of follow-ups below a question', () => {
  test.each([
    ['a plain head', 'Follow-ups:'],
    ['a head in bold', '**Possible follow-ups**'],
    ['a bold head with a colon', '**Follow-up questions:**'],
    ['a heading', '### Likely follow-up questions'],
    ['Chinese', '追问：'],
    ['Portuguese', '**Perguntas de seguimento:**'],
  ])('%s', (_what, head) => {
    expect(asked('## Why did you move the maps?', 'They were late.', '', head, '- Why not before?', '- Who paid?', '', '## Why us?')).toEqual([
      'Q Why did you move the maps?', '  A verbatim: They were late.', 'F Why not before?', 'F Who paid?', 'Q Why us?',
    ]);
  });

  test('below its story, which ends there', () => {
    const note = ['## Tell me about late maps', ...story, '', '**Follow-ups:**', '1. *Why not before?* No host.', '2. *Who paid?*', '   The town.'];
    expect(asked(...note)).toEqual(['Q Tell me about late maps', 'F Why not before?', '  A note: No host.', 'F Who paid?', '  A note: The town.']);
    expect(toldStories(read(lines(...note)))).toEqual(['full Tell me about late maps ; S=late maps ; T=be fast ; A=I moved them ; R=40 s']);
  });

  test('a head in bold without a colon ends the story, too', () => {
    const note = ['## Tell me about late maps', ...story.flatMap((line) => [line, '']), '**Possible follow-ups**', '- Why not before?', '- Who paid?'];
    expect(toldStories(read(lines(...note)))).toEqual(['full Tell me about late maps ; S=late maps ; T=be fast ; A=I moved them ; R=40 s']);
  });

  test('as a bullet beside the labels of the story', () => {
    expect(asked('## Tell me about late maps', ...story.map((line) => `- ${line}`), '- **Follow-ups:**', '  - Why not before?', '  - Who paid?')).toEqual(['Q Tell me about late maps', 'F Why not before?', 'F Who paid?']);
  });

  test('inside a list of questions the head itself asks nothing', () => {
    expect(asked('# Questions', '1. Why a map?', '   - Follow-ups:', '     - Why not two?', '2. Why us?')).toEqual(['Q Why a map?', 'F Why not two?', 'Q Why us?']);
  });

  test('below a story that nothing asks for they are questions of their own', () => {
    expect(asked('## Late maps', ...story, '', 'Follow-ups:', '- Why not before?', '- Who paid?')).toEqual(['Q Why not before?', 'Q Who paid?']);
  });

  test.each([
    ['things to do', ['Follow-ups:', '- Send the map', '- Call Ann']],
    ['no list', ['Follow-ups:', 'none so far']],
  ])('%s are none', (_what, below) => {
    expect(asked('## Why did you move the maps?', 'They were late.', '', ...below).filter((line) => !line.startsWith(' '))).toEqual(['Q Why did you move the maps?']);
  });
});
