import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import { cuesOf, strong, type SentenceCues } from '../../../src/core/notes/told-cues';
import { toldRuns } from '../../../src/core/notes/told-parts';

const scene = 'At my previous company the export was slow.';
const task = 'My goal was to halve that.';
const step = 'I read the logs and moved the job.';
const silent = 'That was on a Tuesday with much rain.';
const outcome = 'As a result the export fell to ten minutes.';
const lesson = 'I learned to read the logs first.';

/** The parts of sentences as letters; `?` for none. */
function tagged(...all: readonly string[]): string {
  const runs = toldRuns(all.map(cuesOf));
  return all.map((_, index) => runs.find(({ from, to }) => from <= index && index < to)?.part.charAt(0).toUpperCase() ?? '?').join('');
}

describe('sentences get their parts', () => {
  test.each([
    ['a whole story', 'STARL', [scene, task, step, outcome, lesson]],
    ['without a task', 'SAR', [scene, step, outcome]],
    ['without a result', 'SAA', [scene, step, step]],
    ['without a scene', 'TAR', [task, step, outcome]],
    ['with steps alone', 'AA', [step, step]],
    ['a sentence that tells no part stands with the part around it', 'SSAAR', [scene, silent, step, silent, outcome]],
    ['what was found out on the way is no learning', 'SAAARR', [scene, step, 'I learned they had no tests.', step, outcome, outcome]],
    ['an outcome that was the problem stays in the scene', 'SSAR', [scene, 'Then 12 % of the payments failed.', step, outcome]],
    ['what had to be done late is no task', 'SAAR', [scene, step, 'Then we had to move two files by hand.', outcome]],
    ['words that only lead in stand with the first part', 'AAR', ['Sure, I have one.', step, outcome]],
  ] as const)('%s: %s', (_, letters, all) => {
    expect(tagged(...all)).toBe(letters);
  });

  test.each([
    ['nothing at all', []],
    ['a scene alone', [scene, silent]],
    ['nobody does anything', [scene, outcome, lesson]],
  ])('none where %s', (_, all) => {
    expect(toldRuns(all.map(cuesOf))).toEqual([]);
  });

  test('no part is there by its place alone', () => {
    expect(tagged(scene, step, silent, silent, silent, silent)).toBe('SAAAAA');
  });
});

describe('whatever the cues', () => {
  const score = fc.constantFrom(-1, 0, 1, strong, strong + 2);
  const cues: fc.Arbitrary<SentenceCues> = fc.record({
    scores: fc.record({ situation: score, task: score, action: score, result: score, learning: score }),
    ownStep: fc.boolean(), step: fc.boolean(), past: fc.boolean(), habit: fc.boolean(), career: fc.boolean(), interview: fc.boolean(),
    wordCount: fc.nat(40),
  });
  const order = (part: PartName): number => partNames.indexOf(part);

  test('runs cover all sentences without a hole, each part once, in the order of a story, an action among them', () => {
    fc.assert(
      fc.property(fc.array(cues, { maxLength: 14 }), (all) => {
        const runs = toldRuns(all);
        if (runs.length === 0) return;
        expect(runs[0]?.from).toBe(0);
        expect(runs.at(-1)?.to).toBe(all.length);
        for (const [index, { part, from, to }] of runs.entries()) {
          expect(from).toBeLessThan(to);
          const next = runs[index + 1];
          if (next !== undefined) expect([next.from, order(next.part) > order(part)]).toEqual([to, true]);
        }
        expect(runs.map(({ part }) => part)).toContain('action');
      }),
      { seed: 20260801, numRuns: 300 },
    );
  });

  test('a task, a result and a learning begin at a sentence that tells them', () => {
    fc.assert(
      fc.property(fc.array(cues, { maxLength: 14 }), (all) => {
        for (const { part, from } of toldRuns(all)) {
          if (from > 0 && part !== 'action') expect(all[from]?.scores[part]).toBeGreaterThanOrEqual(strong);
        }
      }),
      { seed: 20260802, numRuns: 300 },
    );
  });
});
