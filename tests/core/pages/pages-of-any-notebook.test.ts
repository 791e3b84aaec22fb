import { describe, expect, test } from '@jest/globals';
import { nightBeforeContent } from '../../../src/app/across-night';
import { acrossNotes, type AcrossNotes } from '../../../src/app/across-notes';
import { overviewContent } from '../../../src/app/across-pages';
import { drain } from '../../../src/core/notes/steps';
import { renderPage } from '../../../src/core/pages/merge-page';
import { wordsInFile } from '../../../src/core/pages/night-before-count';
import { mostWords } from '../../../src/core/pages/night-before-limits';
import { nightBeforePage } from '../../../src/core/pages/night-before-page';
import { overviewPage } from '../../../src/core/pages/overview-page';
import type { Page } from '../../../src/core/pages/page';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { anyJunk, anyNotebook, examplesOf, type Texts } from '../notebook/any-notebook';

function acrossOf(texts: Texts): AcrossNotes {
  const { notes, resumes, today } = notebookOfNotes(texts);
  return drain(acrossNotes({ reviews: notes, resumes, today }));
}

async function nightOf(across: AcrossNotes): Promise<Page | null> {
  const content = await nightBeforeContent(across, () => Promise.resolve(null));
  return content === null ? null : nightBeforePage(content);
}

const overviewOf = (across: AcrossNotes): Page => overviewPage(overviewContent(across));
const textOf = ({ blocks }: Page): string => blocks.map(({ text }) => text).join('\n\n');

const own = examplesOf(anyNotebook).slice(0, 8);
const examples = [...own, ...examplesOf(anyJunk).slice(0, 3), joined(own)].map(acrossOf);

/** All the notes of some notebooks in one. */
function joined(notebooks: readonly Texts[]): Texts {
  return Object.fromEntries(notebooks.flatMap((texts, at) => Object.entries(texts).map(([path, text]) => [`${String(at)}/${path}`, text] as const)));
}

describe('the page of the evening before', () => {
  test('is read in a few minutes, whatever the notes hold', async () => {
    for (const across of examples) {
      const page = await nightOf(across);
      expect(page === null ? 0 : wordsInFile(page)).toBeLessThanOrEqual(mostWords);
    }
  });

  test('has each section once, and says nothing that cannot be said', async () => {
    for (const across of examples) {
      const page = await nightOf(across);
      const sections = (page?.blocks ?? []).map(({ section }) => section);
      expect(new Set(sections).size).toBe(sections.length);
      expect(page === null ? '' : textOf(page)).not.toMatch(/undefined|\bnull\b|NaN|\[object/u);
    }
  });

  test('is the same again', async () => {
    for (const across of examples.slice(0, 5)) expect(await nightOf(across)).toEqual(await nightOf(across));
  });

  test('names at most five stories and three follow-ups', async () => {
    for (const across of examples) {
      const page = await nightOf(across);
      const items = (heading: string): number => (page === null ? '' : textOf(page)).split(`## ${heading}\n\n`)[1]?.split('\n\n')[0]?.split('\n').length ?? 0;
      expect(items('Stories')).toBeLessThanOrEqual(5);
      expect(items('Follow-ups')).toBeLessThanOrEqual(3);
    }
  });
});

describe('the overview', () => {
  /** Seven rows at most of each of sixteen sections, with its heading and head of table, and the habits in groups. */
  const MOST_LINES = 320;

  test('stays short, however many notes there are', () => {
    for (const across of examples) expect(textOf(overviewOf(across)).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  test('has tables whose rows have as many cells as their head', () => {
    for (const across of examples) {
      for (const { text } of overviewOf(across).blocks) {
        let cells = 0;
        for (const line of text.split('\n')) {
          const count = line.startsWith('|') ? line.replace(/\\\|/gu, '').split('|').length : 0;
          if (cells > 0 && count > 0) expect([line, count]).toEqual([line, cells]);
          cells = count;
        }
      }
    }
  });

  test('has no mark of ours inside a block, and says nothing that cannot be said', () => {
    for (const across of examples) {
      const text = textOf(overviewOf(across));
      expect(text).not.toContain('%%');
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/u);
    }
  });

  test('is the same again, to the byte', () => {
    for (const across of examples.slice(0, 5)) expect(renderPage(overviewOf(across), '\n')).toBe(renderPage(overviewOf(across), '\n'));
  });

  test('is the same whatever the order of the notes', () => {
    for (const [at, texts] of own.slice(0, 3).entries()) {
      const turned = acrossOf(Object.fromEntries(Object.entries(texts).reverse()));
      expect(examples[at] === undefined ? null : overviewOf(examples[at])).toEqual(overviewOf(turned));
    }
  });

  test('is nearly nothing without notes', () => {
    expect(overviewOf(acrossOf({})).blocks.flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('| ')))).toEqual([]);
  });
});
