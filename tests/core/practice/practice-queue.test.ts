import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDue, practiceQueue, type Waiting } from '../../../src/core/practice/practice-queue';

interface Named extends Waiting { readonly name: string }
const question = (name: string, more: Partial<Waiting> = {}): Named => ({ name, due: null, isFollowUp: false, isUnanswered: false, ...more });
const today = '2026-11-22';
const namesOf = (waiting: readonly Named[], more: { readonly limit?: number; readonly ahead?: boolean } = {}): readonly string[] => (
  practiceQueue(waiting, { today, limit: 10, ahead: false, ...more }).map(({ name }) => name)
);

describe('what to practise now', () => {
  const plain = question('plain');
  const main = question('main', { isUnanswered: true });
  const followUp = question('follow-up', { isUnanswered: true, isFollowUp: true });
  const answered = question('answered follow-up', { isFollowUp: true });
  const overdue = question('overdue', { due: '2026-11-01' });
  const due = question('due', { due: today });
  const later = question('later', { due: '2026-11-23', isUnanswered: true, isFollowUp: true });

  test('is what is due, then unanswered follow-ups, unanswered questions and the rest', () => {
    expect(namesOf([plain, answered, main, followUp, due, overdue])).toEqual(['overdue', 'due', 'follow-up', 'main', 'plain', 'answered follow-up']);
  });

  test('leaves out what is not due yet', () => {
    expect(namesOf([later, plain])).toEqual(['plain']);
  });

  test('has it last where the person wants to go ahead, the soonest first', () => {
    expect(namesOf([question('far', { due: '2027-01-01' }), later, plain], { ahead: true })).toEqual(['plain', 'later', 'far']);
  });

  test.each([[0, []], [1, ['overdue']], [2, ['overdue', 'due']]])('is at most %d', (limit, names) => {
    expect(namesOf([plain, due, overdue], { limit })).toEqual(names);
  });

  test('keeps equals in the order given, and gives each once', () => {
    const waiting = fc.array(fc.record({ due: fc.constantFrom(null, '2026-11-01', today, '2026-12-01'), isFollowUp: fc.boolean(), isUnanswered: fc.boolean() }), { maxLength: 15 });
    fc.assert(fc.property(waiting, (all) => {
      const named = all.map((each, i) => ({ ...each, name: String(i) }));
      const found = practiceQueue(named, { today, limit: 99, ahead: true });
      expect(new Set(found)).toEqual(new Set(named));
      const alike = (one: Named, other: Named | undefined): boolean => one.due === other?.due && (one.due !== null || (!one.isUnanswered && !other.isUnanswered) || (one.isUnanswered === other.isUnanswered && one.isFollowUp === other.isFollowUp));
      for (const [i, each] of found.entries()) if (alike(each, found[i + 1])) expect(Number(each.name)).toBeLessThan(Number(found[i + 1]?.name));
    }), { seed: 7 });
  });
});

test.each([['2026-11-21', true], [today, true], ['2026-11-23', false], [null, false]])('due on %p is due today: %p', (due, is) => {
  expect(isDue({ due }, today)).toBe(is);
});
