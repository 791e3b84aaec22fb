import { describe, expect, test } from '@jest/globals';
import { levelNamed } from '../../../src/core/critique/level';
import { reviewNote } from '../../../src/core/critique/review-note';
import { readNote } from '../../../src/core/notes/read-note';

describe('the level a note names', () => {
  test.each([
    ['SDE-3', 'SDE-3'], ['sde 2', 'SDE-2'], ['SDE II', 'SDE-2'], ['Senior engineer', 'SDE-3'], ['Staff', 'staff'],
    ['senior staff', 'staff'], ['L5', 'SDE-3'], ['E6', 'staff'], ['junior', 'SDE-1'], ['Sr. backend', 'SDE-3'],
    ['backend', null], ['', null], [null, null],
  ])('%p is %p', (words, level) => {
    expect(levelNamed(words)).toBe(level);
  });

  test('the note wins over the setting', () => {
    const critiqueAt = (level: string | null): string => {
      const frontMatter = level === null ? {} : { level };
      const note = readNote({ path: 'a.md', text: '## Tell me about a project you led\n\nI led one, it took a year.\n', frontMatter });
      const steps = reviewNote(note, { level: 'SDE-2' });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value.critiques[0]?.expects.join('\n') ?? '';
    };
    expect(critiqueAt('Staff engineer')).not.toBe(critiqueAt(null));
    expect(critiqueAt('SDE-2')).toBe(critiqueAt(null));
  });
});
