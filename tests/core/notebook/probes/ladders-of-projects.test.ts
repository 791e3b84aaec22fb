import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../../../src/core/notebook/probes/dossier';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';

const HEAD = '---\ntags: [interview]\ncompany: Kestrel Pay\ndate: 2026-09-02\nround: technical\n---\n';
const OPENING = ['1. Tell me about a project you are proud of', '   => the coupon printer. It prints what is left over as a coupon at night'];

function dossiersIn(texts: Readonly<Record<string, string>>): readonly Dossier[] {
  return drain(readNotebook(notebookOfNotes(texts))).dossiers;
}

/** The one dossier of a round in which something is asked of the coupon printer, and not answered where nothing is said. */
function asked(question: string, said: string | null): Dossier['asked'][number] | undefined {
  const lines = [...OPENING, `   - ${question}`, ...(said === null ? [] : [`     => ${said}`]), '   - who else used it?', '     => three shops'];
  return dossiersIn({ 'a.md': `${HEAD}${lines.join('\n')}\n` })[0]?.asked.find(({ place }) => place.quote === question);
}

describe('the rung that a question stands on', () => {
  test.each([
    ['why-this', 'why a printer and not a screen?'],
    ['why-this', 'why did you choose Redis over a table?'],
    ['why-this', 'what alternatives did you look at?'],
    ['scale', 'how many coupons a day?'],
    ['scale', 'what happens at ten times the load?'],
    ['scale', 'how would it scale to 10k shops?'],
    ['guarantee', 'how do you make sure no coupon is printed twice?'],
    ['guarantee', 'what if the printer dies in the middle, is the coupon lost?'],
    ['bottleneck', 'what was the bottleneck?'],
    ['bottleneck', 'what was the slowest part?'],
    ['fix', 'how did you fix it?'],
    ['fix', 'how did you solve the paper jam?'],
    ['reuse', 'could another team reuse it?'],
    ['isolation', 'can one shop block the others?'],
    ['root-cause', 'what was the root cause?'],
    ['prevention', 'how do you prevent it from happening again?'],
  ] as const)('%s: "%s"', (rung, question) => {
    expect(asked(question, 'that way')?.rung).toBe(rung);
  });

  test.each([
    ['what colour is the paper?'],
    ['who had the idea for the name?'],
    ['did the bakers like it?'],
  ])('none: "%s"', (question) => {
    expect(asked(question, 'that way')?.rung).toBe('other');
  });
});

describe('whether a question was answered', () => {
  test.each([
    ['yes', 'because a screen goes dark'],
    ['yes', 'paper lasts'],
    ['no', null],
    ['no', ''],
    ['no', '?'],
  ] as const)('%s: "%s"', (answered, said) => {
    expect(asked('why a printer and not a screen?', said)?.answered).toBe(answered);
  });

  test('weak where the writer says so', () => {
    const lines = [...OPENING, '   - why a printer and not a screen?', '     => because of light', '       --> could have named the price', '   - who else used it?', '     => three shops'];
    expect(dossiersIn({ 'a.md': `${HEAD}${lines.join('\n')}\n` })[0]?.asked.find(({ place }) => place.quote.startsWith('why a printer'))?.answered).toBe('weak');
  });
});

describe('a dossier over several rounds', () => {
  const first = `${HEAD}${[...OPENING, '   - why a printer and not a screen?', '     => light', '   - what was the bottleneck?'].join('\n')}\n`;
  const second = `${HEAD.replace('09-02', '10-02')}${['1. Tell me about another project', '   => the coupon printer. Once more', '   - how many coupons a day?', '     => 4,000', '   - what was the root cause of the jam?'].join('\n')}\n`;
  const third = `${HEAD.replace('09-02', '11-02').replace('Kestrel Pay', 'Tarn')}1. How big is your team?\n   => six\n`;
  const found = dossiersIn({ 'a.md': first, 'b.md': second, 'c.md': third });

  test('is one, with the rounds that asked', () => {
    expect(found.map(({ rounds }) => rounds)).toEqual([['a.md', 'b.md']]);
  });

  test('shows what has no answer', () => {
    expect(found[0]?.asked.filter(({ answered }) => answered === 'no').map(({ rung, place }) => `${place.path} ${rung}`).sort()).toEqual(['a.md bottleneck', 'b.md root-cause']);
  });

  test('puts what has no answer first', () => {
    const states = found[0]?.asked.map(({ answered }) => answered) ?? [];
    expect(states.slice(0, 2)).toEqual(['no', 'no']);
    expect(states.slice(2)).not.toContain('no');
  });

  test('knows the rungs that nobody asked for', () => {
    const open = found[0]?.open ?? [];
    const taken = new Set(found[0]?.asked.map(({ rung }) => rung));
    expect(open.filter((rung) => taken.has(rung))).toEqual([]);
    expect([...open, ...taken].filter((rung) => rung !== 'other').sort()).toEqual(['bottleneck', 'fix', 'guarantee', 'isolation', 'prevention', 'reuse', 'root-cause', 'scale', 'why-this']);
  });

  test('is the same whatever the order of the notes', () => {
    expect(dossiersIn({ 'c.md': third, 'b.md': second, 'a.md': first })).toEqual(found);
  });

  test('is none of another project with another name', () => {
    const other = second.replace('the coupon printer. Once more', 'the flour forecast');
    expect(dossiersIn({ 'a.md': first, 'b.md': other }).map(({ rounds }) => rounds)).toEqual([['a.md'], ['b.md']]);
  });

  test('is none without a round', () => {
    const story = '---\ntags: [interview]\n---\n## Coupon printer\n**Situation:** bread was left\n**Task:** print it\n**Action:** I printed coupons\n**Result:** less left\n';
    expect(dossiersIn({ 'story.md': story })).toEqual([]);
  });
});
