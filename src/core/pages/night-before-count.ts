import { words } from '../text/words';
import { renderPage } from './merge-page';
import type { Page } from './page';

/** Words of a page as it lies in its file, by either count: what stands between blanks, marks of ours included, or what a reader sees. */
export function wordsInFile(page: Page): number {
  const seen = page.blocks.reduce((sum, { text }) => sum + visibleWords(text), 0);
  return Math.max(tokensOf(renderPage(page, '\n')), seen);
}

/** How many words a reader sees of Markdown of ours: every token between blanks, or every word of a token if those are more. */
export function visibleWords(markdown: string): number {
  const seen = markdown.replace(/\]\([^()\s]*\)/gu, '] ').replace(/&(?:lt|amp|#37);/gu, '.');
  return Math.max(words(seen).length, tokensOf(seen));
}

function tokensOf(text: string): number {
  return text.split(/\s+/u).filter((token) => token !== '').length;
}
