import { describe, expect, test } from '@jest/globals';
import { filledAtMark, mustHave, storyAtMark } from './filling';

const typed = { situation: 'late texts', action: 'I moved them' };

describe('a story in lines keeps its own dress', () => {
  test.each<[string, string, string]>([
    ['letters', '## Why did it fail?\n\nS: late^ texts\nA: I moved them\n', '## Why did it fail?\n\nS: late texts\nA: I moved them\nR: none late\nfor a week\n'],
    ['names in bold', '## Why did it fail?\n\n**Situation:** late^ texts\n**Action:** I moved them\n\n## End\n', '## Why did it fail?\n\n**Situation:** late texts\n**Action:** I moved them\n**Result:** none late\nfor a week\n\n## End\n'],
    ['bullets', '## Why did it fail?\n\n- S: late^ texts\n- A: I moved them\n', '## Why did it fail?\n\n- S: late texts\n- A: I moved them\n- R: none late\n  for a week\n'],
    ['headings', '## Why did it fail?\n\n### Situation\n\nlate^ texts\n\n### Action\n\nI moved them\n', '## Why did it fail?\n\n### Situation\n\nlate texts\n\n### Action\n\nI moved them\n\n### Result\n\nnone late\nfor a week\n'],
    ['a call-out', '> [!question] Why did it fail?\n> **Situation:** late^ texts\n> **Action:** I moved them\n', '> [!question] Why did it fail?\n> **Situation:** late texts\n> **Action:** I moved them\n> **Result:** none late\n> for a week\n'],
    ['a label that waits', '## Why did it fail?\n\n**S:** late^ texts\n**A:** I moved them\n**R:**\n', '## Why did it fail?\n\n**S:** late texts\n**A:** I moved them\n**R:** none late\nfor a week\n'],
    ['a placeholder', '## Why did it fail?\n\n**S:** late^ texts\n**A:** I moved them\n**R:** TBD\n', '## Why did it fail?\n\n**S:** late texts\n**A:** I moved them\n**R:** none late\nfor a week\n'],
    ['Windows line ends', '## Why did it fail?\r\n\r\nS: late^ texts\r\nA: I moved them\r\n', '## Why did it fail?\r\n\r\nS: late texts\r\nA: I moved them\r\nR: none late\r\nfor a week\r\n'],
  ])('%s', async (_what, marked, after) => {
    expect(await filledAtMark(marked, { result: 'none late\nfor a week' })).toMatchObject({ text: after, isReadBack: true });
  });

  test('in front of the first part, and between two', async () => {
    const marked = '## Why did it fail?\n\n- **Task:** be fast\n- **Result:** none^ late\n';
    expect(await filledAtMark(marked, typed)).toMatchObject({
      text: '## Why did it fail?\n\n- **Situation:** late texts\n- **Task:** be fast\n- **Action:** I moved them\n- **Result:** none late\n',
    });
  });

  test('an answer in prose stays prose where its words tell the parts', async () => {
    const prose = 'In May our tracker showed the place of yesterday for one parcel in twenty.\nMy goal was to get that under one percent before the winter.\nI wrote a queue and moved the writers to it one by one.\n';
    const done = mustHave(await filledAtMark(`## Tell me about a hard bug?\n\n^${prose}`, { result: 'As a result the share fell to 0.2 percent and support saved 6 hours a week.' }));
    expect(done.text).toContain(prose);
    expect(done.text).toContain('As a result the share fell to 0.2 percent');
    expect(done.isReadBack).toBe(true);
  });
});

describe('a question without a story', () => {
  test.each<[string, string, string]>([
    ['under a heading', '## Tell me about a time you fai^led\n\n## Next one?\n', '## Tell me about a time you failed\n\nS: late texts\nA: I moved them\n\n## Next one?\n'],
    ['in a list of questions', '# Questions\n\n1. Tell me about a time you fai^led\n2. Why us?\n3. Why do you leave?\n', '# Questions\n\n1. Tell me about a time you failed\n   - S: late texts\n   - A: I moved them\n2. Why us?\n3. Why do you leave?\n'],
    [
      'in the dress of the other stories of the note', '## Why did it fail?\n\n- **Situation:** a\n- **Action:** I did b\n\n## Tell me about a time you l^ed\n',
      '## Why did it fail?\n\n- **Situation:** a\n- **Action:** I did b\n\n## Tell me about a time you led\n\n- **Situation:** late texts\n- **Action:** I moved them\n',
    ],
  ])('gets new lines %s', async (_what, marked, after) => {
    const done = await filledAtMark(marked, typed);
    expect(done?.text.replace(/- \*\*|\*\*/g, '')).toBe(after.replace(/- \*\*|\*\*/g, ''));
    expect(done?.isReadBack).toBe(true);
  });

  test('once written it is found again, and filled in further', async () => {
    const done = mustHave(await filledAtMark('# Round\n\n1. Tell me about a time you fai^led\n2. Why us?\n3. Why do you leave?\n', typed));
    const again = mustHave(await storyAtMark(done.text.replace('failed', 'fai^led')));
    expect(again.parts).toMatchObject(typed);
  });

  test.each([
    ['above the first question', '^# Note\n\n## Tell me about a time you failed\n'],
    ['below the heading of something else', '## Tell me about a time you failed\n\n## Groceries\n\nMi^lk\n'],
  ])('is not guessed %s', async (_what, marked) => {
    expect(await storyAtMark(marked)).toBeNull();
  });
});
