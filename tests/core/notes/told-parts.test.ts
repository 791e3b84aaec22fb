import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import { cuesOf, type SentenceCues } from '../../../src/core/notes/told-cues';
import { toldRuns } from '../../../src/core/notes/told-parts';
import { strong } from '../../../src/core/notes/told-signs';
import { signWeights, type Sign } from '../../../src/core/notes/told-weights';

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
    ['the steps of a group', 'SAAR', [scene, 'We moved the job together.', 'The team split it in two.', outcome]],
    ['notes', 'STAAR', [scene, 'Reduce that by half before May.', 'Moved the job to a queue.', 'Split it in two.', outcome]],
    ['a role of one\'s own behind the scene', 'STAR', [scene, 'I was the owner of that export.', step, outcome]],
    ['a role of one\'s own and a date that was set', 'STTAR', [scene, 'I was the tech lead.', 'The export had to be quick before the audit in May.', step, outcome]],
    ['a role that opens the story', 'SSAR', ['I was an engineer at a small bank, and its export was slow.', 'It failed every night.', step, outcome]],
    ['a need of others told as it was', 'SSAR', [scene, 'Every clerk had to wait for the export.', step, outcome]],
    ['a task in the base form of a verb', 'STAR', [scene, 'Reduce the time of the export by half.', step, outcome]],
    ['a story that opens with the task it was given, and goes on with the scene', 'SSTAR', ['I was asked to look at the nightly export.', scene, task, step, outcome]],
    ['what others said of it', 'SAARR', [scene, step, step, outcome, 'The bank thanked us, and two other teams use it now.']],
    ['a loss is a result too', 'SAAR', [scene, step, step, 'Despite all that, we missed the deadline by a week.']],
    ['a lesson of two sentences', 'SARLL', [scene, step, outcome, lesson, 'Next time I would ask for sample data first.']],
    ['a scene behind words that only lead in', 'SSA', ['Sure.', 'We had two weeks for the new export, and after three days I saw it takes four.', step]],
    ['a noun that could be a verb begins no task', 'SSTAR', [scene, 'Support answered forty mails a day because of it.', task, step, outcome]],
    ['what the speaker did at the very start is no scene', 'AAAR', ['I promised the export for May.', 'I had not asked the bank for its keys, and nobody knew them.', step, outcome]],
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

  test('a part begins rather where a paragraph does', () => {
    const all = ['Last winter our export failed every second night.', 'I read the old scripts for a week.', 'Then I moved the export behind a queue and wrote a tool to replay a night.', 'Both were in use for a week.', 'It was shipped to the other bank in May.'].map(cuesOf);
    const begins = (paragraphs: readonly number[]): number | undefined => toldRuns(all, new Set(paragraphs)).find(({ part }) => part === 'result')?.from;
    expect([begins([]), begins([4])]).toEqual([3, 4]);
  });

  test('a paragraph alone begins no part', () => {
    const all = [scene, step, silent, silent].map(cuesOf);
    expect(toldRuns(all, new Set([2]))).toEqual(toldRuns(all));
  });

  test('no part is there by its place alone', () => {
    expect(tagged(scene, step, silent, silent, silent, silent)).toBe('SAAAAA');
  });

  test('a part may begin before the words that tell it', () => {
    expect(tagged(scene, task, step, step, 'The people upstairs slept again.', 'As a result they renewed the contract on time.')).toBe('STAARR');
  });

  test('what was so before the task is a scene, though the speaker did it', () => {
    expect(tagged('I moved a table one evening.', task, step, outcome)).toBe('STAR');
  });
});

describe('whatever the cues', () => {
  const score = fc.constantFrom(-1, 0, 1, strong, strong + 2);
  const cues: fc.Arbitrary<SentenceCues> = fc.record({
    scores: fc.record({ situation: score, task: score, action: score, result: score, learning: score }),
    ownStep: fc.boolean(), bareStep: fc.boolean(), step: fc.boolean(), past: fc.boolean(), habit: fc.boolean(), career: fc.boolean(), interview: fc.boolean(),
    wordCount: fc.nat(40),
    signs: fc.subarray(Object.keys(signWeights) as Sign[], { maxLength: 9 }),
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

  test('sentences without any sign begin no task, no result and no learning', () => {
    fc.assert(
      fc.property(fc.array(cues, { maxLength: 14 }), (all) => {
        const silent = toldRuns(all.map((sentence) => ({ ...sentence, scores: { ...sentence.scores, task: 0 }, signs: [] })));
        expect(silent.filter(({ part }) => part !== 'situation' && part !== 'action')).toEqual([]);
      }),
      { seed: 20260802, numRuns: 300 },
    );
  });
});
