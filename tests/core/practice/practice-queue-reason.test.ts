import { expect, test } from '@jest/globals';
import { reasonOf, type Occasion } from '../../../src/core/practice/practice-queue-reason';
import { evidenceKinds } from '../../../src/core/practice/weak-area';

const occasion = (more: Partial<Occasion>): Occasion => ({ due: null, kind: 'unanswered', company: null, date: null, ...more });

test.each<[Partial<Occasion>, string]>([
  [{ due: '2026-11-22' }, 'Due today'],
  [{ due: '2026-11-20', company: 'Acme' }, 'Due since 2026-11-20'],
  [{ due: '2026-11-25' }, 'Due on 2026-11-25'],
  [{}, 'Not answered yet'],
  [{ company: 'Acme', date: '2026-09-14' }, 'Left unanswered at Acme on 2026-09-14'],
  [{ company: ' Acme ' }, 'Left unanswered at Acme'],
  [{ date: '2026-09-14' }, 'Left unanswered on 2026-09-14'],
  [{ kind: 'missing' }, 'A part of its story is missing'],
  [{ kind: 'missing', company: 'Acme' }, 'A part of the story was missing at Acme'],
  [{ kind: 'thin' }, 'A part of its story is thin'],
  [{ kind: 'finding', date: '2026-09-14' }, 'Could have gone better on 2026-09-14'],
  [{ kind: 'reflection' }, 'You noted that it could be better'],
  [{ kind: null }, 'Asked in your notes'],
  [{ kind: null, company: 'Acme' }, 'Asked at Acme'],
])('%j: %s', (more, reason) => {
  expect(reasonOf(occasion(more), '2026-11-22')).toBe(reason);
});

test.each(evidenceKinds)('%s has words of its own, with a place and without', (kind) => {
  const others = evidenceKinds.filter((each) => each !== kind);
  for (const more of [{}, { company: 'Acme' }]) {
    const reason = reasonOf(occasion({ kind, ...more }), '2026-11-22');
    expect(others.map((each) => reasonOf(occasion({ kind: each, ...more }), '2026-11-22'))).not.toContain(reason);
  }
});
