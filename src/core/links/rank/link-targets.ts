import { foldedEnd, type Names } from './names';
import type { LinkTarget } from './readable-lines';

/**
 * Paths of the notes that links from `folder` lead to, none twice, as Obsidian resolves them: the exact path first (a Markdown
 * link's from its own folder), else the note whose path ends so, one in the same folder before others, then the shortest path.
 */
export function linkedNotes(names: Names, links: readonly LinkTarget[], folder: string): readonly string[] {
  const found = links.map((link) => resolved(names, link, folder)).filter((path) => path !== null);
  return [...new Set(found)];
}

function resolved(names: Names, { target, isRelative }: LinkTarget, folder: string): string | null {
  const exact = [isRelative || target.startsWith('.') ? joined(folder, target) : null, foldedEnd(target)];
  const paths = names.byEnd.get(foldedEnd(target)) ?? [];
  const beside = foldedEnd(`${folder}/x`).slice(0, -1);
  const rank = (path: string): number => {
    const folded = foldedEnd(path);
    if (folded === exact[0]) return 0;
    if (folded === exact[1]) return 1;
    return folded.slice(0, folded.lastIndexOf('/') + 1) === beside ? 2 : 3;
  };
  const better = (one: string, other: string): number => rank(one) - rank(other) || one.length - other.length || (one < other ? -1 : 1);
  return [...paths].sort(better)[0] ?? null;
}

/** A path from a folder on, `..` taken as the folder above, folded. */
function joined(folder: string, target: string): string {
  const steps = target.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return foldedEnd(steps.join('/'));
}
