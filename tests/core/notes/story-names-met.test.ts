import { describe, expect, test } from '@jest/globals';
import { lines, read, toldStories } from './told';

const four = ['full Maps ; S=The maps were late. ; T=I had to mend it. ; A=I moved the host. ; R=Nobody calls any more.'];
const three = ['full Maps ; S=The maps were late. ; A=I moved the host. ; R=Nobody calls any more.'];

const seen = (...note: readonly string[]): readonly string[] => toldStories(read(lines('## Maps', ...note)));

describe('names that people give to the parts', () => {
  test.each([
    ['a full stop in the bold', ['**Situation.** The maps were late.', '**Task.** I had to mend it.', '**Action.** I moved the host.', '**Result.** Nobody calls any more.']],
    ['a time in square brackets', ['**Situation [20 s]:** The maps were late.', '**Task [10 s]:** I had to mend it.', '**Action [60 s]:** I moved the host.', '**Result [20 s]:** Nobody calls any more.']],
    ['letters with a name in square brackets', ['S [situation]: The maps were late.', 'T [task]: I had to mend it.', 'A [action]: I moved the host.', 'R [result]: Nobody calls any more.']],
    ['"activity"', ['- situation: The maps were late.', '- task: I had to mend it.', '- activity: I moved the host.', '- result: Nobody calls any more.']],
    ['numbers in the bold', ['**1. Situation:** The maps were late.', '**2. Task:** I had to mend it.', '**3. Action:** I moved the host.', '**4. Result:** Nobody calls any more.']],
    ['arrows', ['**Situation** → The maps were late.', '**Task** → I had to mend it.', '**Action** → I moved the host.', '**Result** → Nobody calls any more.']],
  ])('%s', (_what, note) => {
    expect(seen(...note)).toEqual(four);
  });

  test.each([
    ['"what you did"', ['- Context: The maps were late.', '- What you did: I moved the host.', '- Result: Nobody calls any more.']],
    ['"activities"', ['- Situation: The maps were late.', '- Activities: I moved the host.', '- Result: Nobody calls any more.']],
    ['no task', ['**S.** The maps were late.', '**A.** I moved the host.', '**R.** Nobody calls any more.']],
  ])('%s', (_what, note) => {
    expect(seen(...note)).toEqual(three);
  });

  test.each([
    'Key takeaway for Northwind', 'Key takeaways from this', 'Main lesson here', 'What I learned from it', 'Biggest takeaway', 'Lessons learned about maps', 'What I gained', 'What I took away', 'What we gained',
  ])('"%s" is what was learned', (name) => {
    const note = ['**Situation:** The maps were late.', '**Action:** I moved the host.', '**Result:** Nobody calls any more.', `**${name}:** Look first.`];
    expect(seen(...note)).toEqual(three.map((story) => `${story} ; L=Look first.`));
  });

  test.each([
    ['what somebody did, and what happened', ['**What you did:** pressed export', '**What happened:** nothing']],
    ['activities with a result', ['**Activities:** two meetings', '**Result:** a plan']],
    ['actions with a lesson alone', ['**Actions taken:** moved the logs of all hosts', '**Lessons learned:** watch the disk']],
  ])('%s are no story', (_what, note) => {
    expect(seen(...note)).toEqual([]);
  });
});
