import { describe, expect, test } from '@jest/globals';
import { claimLedger } from '../../../../src/core/notebook/claims/ledger';
import { resumeChecks } from '../../../../src/core/notebook/insights/resume';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const RESUME = `---
tags: [resume]
---
# Robin Vale

## Brightmill - Software Engineer
*Apr 2023 - present*

- Invoice importer with parsers for 27 suppliers, clerks save 30 hours a week
- Cut the invoice typing errors of the importer by 40%
- Catalogue search over 900k products
`;

const BANK = (told: string): string => `---
tags: [interview]
---
## Invoice importer
**Situation:** suppliers sent invoices as scans and clerks typed them
**Task:** an importer that reads the scans
**Action:** I wrote the importer with a parser for each of the suppliers. ${told}
**Result:** clerks only check the importer now
`;

function seen(texts: Readonly<Record<string, string>>): readonly (readonly [string, readonly string[]])[] {
  const notebook = notebookOfNotes(texts);
  const claims = drain(claimLedger(notebook));
  const found = { claims, deliveries: [], chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] };
  return resumeChecks.compare(notebook, found).map(({ message, places }) => [message, places.map(({ path, line }) => `${path}:${String(line)}`)]);
}

describe('the resume against the answers', () => {
  test('counts the facts that are told otherwise, with both places', () => {
    const [first] = seen({ 'cv.md': RESUME, 'bank.md': BANK('It served 35 suppliers.') });
    expect(first).toEqual([
      '1 fact of your resume is told otherwise in an answer: Invoice importer: number of suppliers. Correct whichever is wrong before the next round.', ['cv.md:9', 'bank.md:7'],
    ]);
  });

  test('counts the figures that no answer speaks of', () => {
    const insights = seen({ 'cv.md': RESUME, 'bank.md': BANK('It served 27 suppliers.') });
    expect(insights).toEqual([['3 figures of your resume stand in no answer or story, such as 30 hours a week. Which story tells each?', ['cv.md:9', 'cv.md:10', 'cv.md:11']]]);
  });

  test('holds a figure for told where an answer has it in other words', () => {
    const insights = seen({ 'cv.md': RESUME, 'bank.md': BANK('It served 27 suppliers, saved thirty hours and cut errors by forty percent.') });
    expect(insights).toEqual([]);
  });

  test('says nothing without a resume', () => {
    expect(seen({ 'bank.md': BANK('It served 35 suppliers.') })).toEqual([]);
  });

  test('says nothing of a resume without any answer', () => {
    expect(seen({ 'cv.md': RESUME })).toEqual([]);
  });
});
