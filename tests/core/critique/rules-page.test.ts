import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ruleSwitches } from '../../../src/core/critique/rubric';
import { rules } from '../../../src/core/critique/rules/rules';
import { thresholdTable } from '../../../src/core/critique/thresholds';
import { rulesPage } from './rules-page';

const page = readFileSync(path.join(__dirname, '../../../docs/rules.md'), 'utf8');

/** What stands under the heading of a rule. */
function under(id: string): string {
  return (page.split(`\n## ${id}\n`)[1] ?? '').split('\n## ')[0] ?? '';
}

describe('docs/rules.md', () => {
  test('is what the rules say; if not, run: node scripts/write-rules-page.mjs', () => {
    expect(page).toBe(rulesPage());
  });

  test('has every rule once, in the order in which findings are shown', () => {
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(rules.map(({ id }) => id))('%s: severity, evidence, message, suggestion and examples of both sorts', (id) => {
    const text = under(id);
    expect(text).toMatch(/^Severity: (?:high|medium|low)(?:, (?:medium|low))*\. Heard in: /mu);
    expect(text).toMatch(/^Evidence: ".+"\\$/mu);
    expect(text).toMatch(/^Message: .+[.?]\\$/mu);
    expect(text).toMatch(/^Suggestion: .+\?/mu);
    expect(text.split('It is silent here:').map((part) => (part.match(/^- /gmu) ?? []).length).every((count) => count >= 4)).toBe(true);
  });

  test.each(ruleSwitches.map(({ id }) => id))('names %s where it says what can be switched, or under its heading', (id) => {
    expect(page.includes(`\n## ${id}\n`) || page.includes(`\`${id}\` (`)).toBe(true);
  });

  test.each(thresholdTable.map((row) => [row.id, row] as const))('says what %s is, what is usual, and its bounds', (id, { title, usual, unit, least, most }) => {
    expect(page).toContain(`| \`${id}\` | ${title} | ${usual} ${unit} | ${least} | ${most} |\n`);
  });

  test('says which rule is off, and what one stands for', () => {
    expect(under('clarity')).toContain('Off unless you switch it on.');
    expect(under('denial')).toContain('[no-own-action](#no-own-action)');
  });
});
