import type { AreaRow, CoachBoard, EvidenceRow } from '../../src/app/board/coach-board';

/** A piece of evidence, as the board hands it to a screen. */
export const evidenceRow = (given: Partial<EvidenceRow> = {}): EvidenceRow => ({
  key: given.key ?? 'missing result',
  kind: 'missing',
  message: 'The result is missing.',
  quote: 'we moved it to a queue',
  title: 'Acme loop',
  company: 'Acme',
  date: '2026-09-14',
  place: { path: 'Acme loop.md', start: { line: 4, ch: 2 }, end: { line: 4, ch: 24 } },
  question: 'q1',
  story: null,
  dismissal: null,
  ...given,
});

/** A weak area with its title, and whatever else a test is about. */
export const areaRow = (title: string, given: Partial<AreaRow> = {}): AreaRow => {
  const name = title.toLowerCase().replace(/ /g, '-');
  const kind = given.kind ?? 'topic';
  return {
    key: `${kind} ${name}`, name, kind, title, state: 'open', need: 'Unanswered in 2 rounds.', trend: null, next: 'Answer aloud.', evidence: [], companies: [], roles: [], levels: [],
    newest: null, due: null, ...given,
  };
};

/** A board on which nothing stands, and whatever a test puts there. */
export const boardOf = (given: Partial<CoachBoard> = {}): CoachBoard => ({
  reading: null, read: 1, areas: [], tooFew: [], notes: [], problems: [], dismissed: [],
  coverage: { stories: [], rows: [], assigned: [] },
  practice: { due: 0, fresh: 0, doneToday: 0, streak: 0 },
  ...given,
});
