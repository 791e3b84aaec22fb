import { describe, expect, test } from '@jest/globals';
import { projectsOf } from '../../../../src/core/notebook/claims/projects';
import type { Unit } from '../../../../src/core/notebook/claims/saying';
import { unitsOf } from '../../../../src/core/notebook/claims/units';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const BANK = `---
tags: [interview]
---
## Invoice importer
**Situation:** suppliers sent invoices as scans and clerks typed them
**Task:** an importer that reads the scans of every supplier
**Action:** I wrote the importer with a parser for each supplier
**Result:** clerks only check the invoices now

## Search reindex
**Situation:** the catalogue search showed products that were sold out
**Task:** reindex the catalogue every hour
**Action:** I split the reindex by shelf and fed the catalogue changes to the search
**Result:** the search shows what is in stock
`;

const ROUND = `---
tags: [interview]
company: Larkfield
date: 2026-10-05
round: technical
---
1. Tell me about something you built
   => the invoice importer, it reads scans
   - how was it tested?
   => with old papers
   - who was against it?
   => the clerks, at first
2. Tell me about a hard bug
   => the catalogue search, the reindex lost a shelf
3. Tell me about your hobbies
   => rowing
`;

const INTRODUCTION = '---\ntags: [interview]\n---\n## Tell me about yourself\nI built an invoice importer and a catalogue search with a reindex.\n';
const RESUME = '---\ntags: [resume]\n---\n# Robin Vale\n- Importer for the invoices of suppliers\n- Catalogue search with a quick reindex\n';

const texts = { 'bank.md': BANK, 'cv.md': RESUME, 'intro.md': INTRODUCTION, 'round.md': ROUND };

/** The label of the project of every unit, by its first words. */
function labels(given: Readonly<Record<string, string>>): readonly (readonly [string, string | null])[] {
  const units = drain(unitsOf(notebookOfNotes(given)));
  const projects = drain(projectsOf(units));
  const labelOf = (unit: Unit): string | null => {
    const project = projects.ofUnit(unit);
    return project === null ? null : projects.label(project);
  };
  return units.map((unit) => [unit.text.split('\n')[0] ?? '', labelOf(unit)] as const);
}

describe('what was said belongs to a project', () => {
  const found = new Map(labels(texts));

  test.each([
    ['suppliers sent invoices as scans and clerks typed them', 'Invoice importer'],
    ['the catalogue search showed products that were sold out', 'Search reindex'],
    ['the invoice importer, it reads scans', 'Invoice importer'],
    ['the catalogue search, the reindex lost a shelf', 'Search reindex'],
    ['Importer for the invoices of suppliers', 'Invoice importer'],
    ['Catalogue search with a quick reindex', 'Search reindex'],
  ])('by its words: %s', (text, label) => {
    expect(found.get(text)).toBe(label);
  });

  test.each([['with old papers'], ['the clerks, at first']])('by the question it follows up: %s', (text) => {
    expect(found.get(text)).toBe('Invoice importer');
  });

  test('an introduction, which names them all, to none', () => {
    expect(found.get('I built an invoice importer and a catalogue search with a reindex.')).toBeNull();
  });

  test('a new question starts anew', () => {
    expect(['Invoice importer', 'Search reindex']).not.toContain(found.get('rowing') ?? '');
  });
});

describe('words name a project', () => {
  const units = drain(unitsOf(notebookOfNotes(texts)));
  const projects = drain(projectsOf(units));
  const named = (text: string): string | null => {
    const project = projects.named(text);
    return project === null ? null : projects.label(project);
  };

  test.each([
    ['that was the invoice importer', 'Invoice importer'],
    ['the reindex of the catalogue', 'Search reindex'],
    ['we were five people', null],
    ['it took three weeks', null],
  ])('%s: %s', (text, label) => {
    expect(named(text)).toBe(label);
  });
});

test('two prepared stories of one project are one', () => {
  const again = '---\ntags: [interview]\n---\n## The importer of invoices\n**Situation:** clerks typed the invoices of suppliers from scans\n**Action:** I built the importer and a parser for each supplier\n**Result:** clerks check the scans only\n';
  const all = labels({ 'bank.md': BANK, 'other.md': again });
  expect(all.map(([, label]) => label)).toEqual(['Invoice importer', 'Search reindex', 'Invoice importer']);
});

describe('units', () => {
  const units = drain(unitsOf(notebookOfNotes(texts)));

  test('come in the order of the notes, resumes last', () => {
    expect([...new Set(units.map(({ path }) => path))]).toEqual(['bank.md', 'intro.md', 'round.md', 'cv.md']);
  });

  test('hold what was prepared apart from what was said', () => {
    expect(units.filter(({ isPrepared }) => !isPrepared).map(({ path }) => path)).toEqual(['round.md', 'round.md', 'round.md', 'round.md', 'round.md']);
  });

  test('know the day on which they were said', () => {
    expect([...new Set(units.flatMap(({ sayings }) => sayings.map(({ placed, day }) => `${placed.note.path} ${day}`)))]).toEqual([
      'bank.md 2026-11-22', 'intro.md 2026-11-22', 'round.md 2026-10-05', 'cv.md 2026-11-22',
    ]);
  });

  test('keep what a coach says to say out', () => {
    const coach = '---\ntags: [interview]\n---\n- say you led a group of twelve\n- mention that we saved 40 hours\n';
    expect(drain(unitsOf(notebookOfNotes({ 'coach.md': coach }))).map(({ text }) => text)).toEqual([]);
  });
});
