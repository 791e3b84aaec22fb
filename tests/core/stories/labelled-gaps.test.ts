import { describe, expect, test } from '@jest/globals';
import { gapsOf, type GapContext } from '../../../src/core/stories/gaps';
import { SPOKEN, storyOf, WHOLE, type Words } from './story-of';

const NOTES: GapContext = { wantsLearning: false, noted: true };
const PROSE: GapContext = { wantsLearning: false, noted: false };

describe('a labelled story outside of a table', () => {
  const outside = (words: Words): readonly string[] => gapsOf(storyOf(words, { column: null }), NOTES).map(({ part, status, rule }) => `${part}: ${status}, ${rule}`);
  const { t: _, ...withoutTask } = WHOLE;
  const { a: __, ...withoutAction } = WHOLE;

  test('without a label for the task leaves it in doubt where the rest is whole', () => {
    expect(outside(withoutTask)).toEqual(['task: unclear, no-task']);
    const [gap] = gapsOf(storyOf(withoutTask, { column: null }), NOTES);
    expect(gap?.message).toBe('No label names the task; the situation may imply it. What were you asked to do, and by when?');
    expect(gap?.evidence).toBe('9 words: "Checkout dropped one order in fifty on busy evenings"');
  });

  test('lacks it where a part beside it is thin', () => {
    expect(outside({ ...withoutTask, s: 'Checkout was slow' })).toContain('task: missing, no-task');
  });

  test('may say the task in few words where the rest is whole', () => {
    expect(outside({ ...WHOLE, t: 'Find the lost orders' })).toEqual([]);
    expect(outside({ ...WHOLE, t: 'Find it', r: 'Nobody has lost an order since' })).toEqual(['task: thin, too-brief']);
  });

  test('may be short in its parts where a figure measures the result and the steps are told', () => {
    const short = { s: 'Orders got lost on busy evenings', t: 'Find them', a: 'I traced the retries and I wrote a key check', r: 'Loss fell to 0.1%' };
    expect(gapsOf(storyOf(short, { column: null }), PROSE).map(({ rule }) => rule)).toEqual(['too-brief']);
    const longer = { ...short, a: `${short.a}, then I replayed two weeks of orders through it on staging before we switched it on` };
    expect(gapsOf(storyOf(longer, { column: null }), PROSE)).toEqual([]);
  });

  test('is told once that it is short as a whole, and not part by part', () => {
    const short = { s: 'Orders got lost on busy evenings', t: 'Find them', a: 'I traced the retries', r: 'No more lost orders' };
    const gaps = gapsOf(storyOf(short, { column: null }), PROSE);
    expect(gaps.map(({ part, status, rule }) => [part, status, rule])).toEqual([['action', 'thin', 'too-brief']]);
    expect(gaps[0]?.message).toMatch(/^The whole story has only 16 words\. /);
  });

  test('with steps under another label leaves the action in doubt', () => {
    expect(outside({ ...withoutAction, r: 'I traced the orders and I wrote a consumer with a key, and the loss went to zero' })).toContain('action: unclear, no-own-action');
    expect(outside(withoutAction)).toContain('action: missing, no-own-action');
  });

  test('may list its steps', () => {
    const a = 'I:\n1. Traced the missing orders to a retry without a key\n2. Wrote an idempotent consumer and tried it on staging\n3. Replayed two weeks of all our events through it, one day at a time';
    expect(gapsOf(storyOf({ ...SPOKEN, a }, { column: null }), PROSE)).toEqual([]);
  });
});
