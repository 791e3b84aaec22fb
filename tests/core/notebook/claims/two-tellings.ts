import type { Claim } from '../../../../src/core/notebook/claims/claim';
import { claimLedger } from '../../../../src/core/notebook/claims/ledger';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

/** A story of dock sensors and one of a refund desk, each with a sentence more. */
export function bankWith(ofSensors: string, ofDesk = ''): string {
  return [
    '---', 'tags: [interview]', '---', '# Stories', '',
    '## Dock sensors',
    '**Situation:** the bike docks of Fernway told the depot nothing, so vans drove out to count bikes by hand',
    '**Task:** sensors in the docks that report which bikes stand there',
    `**Action:** I wrote the firmware gateway for the dock sensors and the page that the depot reads. ${ofSensors}`,
    '**Result:** the vans only go where the dock sensors send them',
    '',
    '## Refund desk',
    '**Situation:** riders who were billed twice wrote letters and waited',
    '**Task:** a refund desk where the clerks can pay a rider back',
    `**Action:** I drew the refund form with the clerks and built the refund desk around it. ${ofDesk}`,
    '**Result:** no rider writes letters for a refund any more',
    '',
  ].join('\n');
}

/** Ways in which a round is noted: each holds what was said of the dock sensors. */
export const roundsWith = {
  'a debrief': (said: string): string => `---\ntags: [interview]\ncompany: Ostrava Maps\ndate: 2026-09-24\nround: technical\n---\n1. Tell me about something you built\n   => the dock sensors at Fernway. ${said}\n`,
  'a transcript': (said: string): string => [
    '---', 'tags: [interview]', 'company: Ostrava Maps', 'date: 2026-09-24', '---', '',
    '**Interviewer:** Tell me about something you built.', '', `**Me:** That is the dock sensors, for the depot of Fernway. ${said}`, '',
  ].join('\n'),
  'a drill': (said: string): string => `---\ntags: [interview, drill]\n---\nQ: What have you built that you like to talk about?\nA: The dock sensors of Fernway, which tell the depot which bikes stand there. ${said}\n`,
  'a table': (said: string): string => [
    '---', 'tags: [interview]', '---', '', '| question | breakdown | story 1 |', '| --- | --- | --- |',
    `| What did you build? | the how | S: the depot of Fernway did not know which bikes stand in the docks<br>T: dock sensors that tell it<br>A: I wrote the gateway for the dock sensors. ${said}<br>R: vans go where the dock sensors send them |`, '',
  ].join('\n'),
} as const;
export type Layout = keyof typeof roundsWith;
export const layouts = Object.keys(roundsWith) as readonly Layout[];

/** The claims of notes by path. */
export function ledgerOf(texts: Readonly<Record<string, string>>): readonly Claim[] {
  return drain(claimLedger(notebookOfNotes(texts)));
}

/** The claims of a bank that says one thing of the dock sensors and a round that says another. */
export function ledgerOfBoth(prepared: string, said: string, layout: Layout = 'a debrief'): readonly Claim[] {
  return ledgerOf({ 'Prep/bank.md': bankWith(prepared), 'Rounds/one.md': roundsWith[layout](said) });
}

/** The notes that each of the claims in a state stands in. */
export function pathsIn(claims: readonly Claim[], state: Claim['state'], attribute?: string): readonly (readonly string[])[] {
  return claims.filter((claim) => claim.state === state && (attribute === undefined || claim.attribute === attribute)).map(({ places }) => places.map(({ path }) => path));
}
