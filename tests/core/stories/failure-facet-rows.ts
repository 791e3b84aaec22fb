import type { FacetRow } from './story-facet-rows';

export const failureFacetRows: readonly FacetRow[] = [
  {
    name: 'realised',
    present: [
      { s: 'I noticed that the sums did not match' },
      { s: 'Found out by the invoice' },
      { s: 'A customer complained' },
      { s: 'Subah pata chala' },
      { s: 'An alert fired at night' },
    ],
    thin: [
      { s: 'The deploy failed' },
      { a: 'Looked at the logs' },
    ],
    missing: [
      { a: 'Wrote a parser' },
      { a: 'Told the lead' },
    ],
  },
  {
    name: 'team-effect',
    present: [
      { r: 'I lost the trust of the group' },
      { r: 'It blocked the team for a day' },
      { r: 'A colleague had to stay late' },
      { r: 'Team ka bharosa kam hua' },
    ],
    thin: [
      { a: 'Told the team' },
      { a: 'Wrote to my manager' },
    ],
    missing: [
      { r: 'Errors doubled' },
      { a: 'Wrote a parser' },
    ],
  },
  {
    name: 'no-blame',
    present: [
      { a: 'I should have asked first' },
      { a: 'Took full responsibility' },
      { r: 'Grateful for the hard words' },
      { a: 'Galti meri thi' },
      { a: 'I apologised to support' },
    ],
    thin: [
      { a: 'We missed the flag' },
      { a: 'I rolled it back' },
    ],
    missing: [
      { s: 'It was not my fault, ops let me down' },
      { s: 'I rolled it back, but it was because of them' },
      { a: 'Rollback' },
    ],
  },
  {
    name: 'learned',
    present: [
      { l: 'Since then I ask early' },
      { l: 'Ask early; I always do' },
      { r: 'The lesson: now we ask early' },
      { r: 'It taught me to ask, and since then I do' },
      { l: 'Tab se main pehle poochta hoon' },
      { r: 'We no longer ship on Fridays' },
    ],
    thin: [
      { l: 'Ask early' },
      { r: 'The lesson: ask early' },
      { r: 'It taught me to ask' },
      { r: 'Maine seekha ki pehle poocho' },
      { r: 'Got feedback' },
      { r: 'Held a retro' },
    ],
    missing: [
      { r: 'It was fixed' },
      { a: 'Rolled it back' },
      { r: 'The job no longer fails' },
      { s: 'Since then it had been slow' },
    ],
  },
  {
    name: 'commitment',
    present: [
      { l: 'Since then I test one restore every month' },
      { r: 'Weekly check of the queue depth' },
      { l: 'Committed to a daily review' },
      { l: 'Har hafte ek drill' },
    ],
    thin: [
      { l: 'From now on I ask' },
      { l: 'I always ask' },
      { l: 'It became a habit' },
    ],
    missing: [
      { l: 'Asking is good' },
      { s: 'It failed weekly' },
    ],
  },
  {
    name: 'team-keeps',
    present: [
      { r: 'Wrote a runbook' },
      { r: 'A checklist for releases' },
      { r: 'Added one more alert' },
      { r: 'The two-person rule holds' },
      { r: 'We still use it' },
    ],
    thin: [
      { r: 'More tests' },
      { r: 'Better monitoring' },
    ],
    missing: [
      { r: 'It was fixed' },
      { a: 'Rolled it back' },
    ],
  },
];
