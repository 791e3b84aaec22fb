import { drain } from '../../../src/core/notes/steps';
import { weakAreas, type WeakAreaRequest } from '../../../src/core/practice/weak-areas';
import type { WeakArea, WeakAreas } from '../../../src/core/practice/weak-area';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

/** The weak areas of notes by path, each read as the command line reads it. */
export function areasIn(texts: Readonly<Record<string, string>>, states: WeakAreaRequest['states'] = new Map()): WeakAreas {
  return drain(weakAreas({ ...notebookOfNotes(texts), states }));
}

/** The area of that kind and name; throws where there is none, and says which there are. */
export function areaIn({ areas, tooFew }: WeakAreas, key: string): WeakArea {
  const found = areas.find(({ kind, name }) => `${kind} ${name}` === key);
  if (found === undefined) throw new Error(`No ${key} among ${JSON.stringify([areas.map(({ name }) => name), tooFew])}`);
  return found;
}

/** A debrief of numbered questions, which ends with one that was answered. */
export function debrief(date: string | null, ...lines: readonly string[]): string {
  const ending = ['9. How big was the team?', '    => I said six of us'];
  const properties = date === null ? '' : `date: ${date}\n`;
  return `---\ntags: [interview]\ncompany: Acme\n${properties}---\n${[...lines, ...ending].join('\n')}\n`;
}
