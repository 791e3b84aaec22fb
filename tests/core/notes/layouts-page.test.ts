import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layoutsPage, pageGroups, unplaced } from './layouts-page';

const root = path.join(__dirname, '../../..');
const page = readFileSync(path.join(root, 'docs/layouts.md'), 'utf8');

describe('docs/layouts.md', () => {
  test('shows or names every fixture once; add a new one to tests/fixtures/layouts-page.json', () => {
    expect(unplaced(root)).toEqual([]);
  });

  test('is what the fixtures say; if not, run: node scripts/write-layouts-page.mjs', () => {
    expect(page).toBe(layoutsPage(root));
  });

  test.each(pageGroups(root).flatMap(({ shown }) => shown))('$name: a cut of at most twelve lines, and what is read from it', ({ name }) => {
    const [, under = ''] = page.split(`\n### ${name}\n\n`);
    const [fence = '', ...lines] = under.slice(0, under.indexOf('\nRead: ')).split('\n');
    expect(fence).toMatch(/^(?:```|~~~~)$/);
    expect(lines.slice(-2)).toEqual([fence, '']);
    expect(lines.slice(0, -2).filter((line) => line !== '…').length).toBeLessThanOrEqual(12);
    expect(under).toMatch(/\nRead: [^\n]+\.\n/);
  });
});
