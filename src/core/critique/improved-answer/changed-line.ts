import type { Change } from './changes';

/** Words of a moved sentence that are shown: it stands in full above. */
const SHOWN = 6;

/** One line that tells every difference between the source and the improved answer: "Changed: left out "um"; 2 slots to fill."; empty where every word stands as it was. */
export function changedLine(changes: readonly Change[]): string {
  const said = [
    listed('left out', changes.filter(({ kind }) => kind === 'left-out')),
    listed('put right', changes.filter(({ kind }) => kind === 'corrected')),
    ...changes.filter(({ kind }) => kind === 'moved').map(({ words, now = '' }) => `moved "${opening(words)}" ${now}`),
    listed('added from what you noted:', changes.filter(({ kind }) => kind === 'added')),
    listed('put in', changes.filter(({ kind }) => kind === 'put-in')),
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `Changed: ${said.join('; ')}${slots(changes.filter(({ kind }) => kind === 'asked').length)}.`;
}

/** Equal ones once, with their number. */
function listed(what: string, changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { words, now } of changes) {
    const shown = now === undefined ? `"${words}"` : `"${words}" to "${now}"`;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const all = [...counts].map(([shown, count]) => (count === 1 ? shown : `${shown} ${String(count)} times`));
  return all.length === 0 ? '' : `${what} ${all.join(', ')}`;
}

function opening(words: string): string {
  const all = words.replace(/[.!?]$/u, '').split(' ');
  return all.length <= SHOWN ? all.join(' ') : `${all.slice(0, SHOWN).join(' ')} \u2026`;
}

function slots(count: number): string {
  return count === 0 ? '' : `; ${String(count)} ${count === 1 ? 'slot' : 'slots'} to fill`;
}
