import type { AcrossNotes } from '../../src/app/across-notes';
import { plain, type Paint } from './terminal';

/** Most lines of each sort; the rest stands in the overview and in --json. */
const most = 5;

/** What shows only across the notes, for a person to read in a terminal: weak areas with what to do next, then insights. */
export function acrossLines({ read: { insights }, areas: { areas } }: Pick<AcrossNotes, 'read' | 'areas'>, paint: Paint): readonly string[] {
  const open = areas.filter(({ state }) => state === 'open' || state === 'working');
  return [
    ...section('Weak areas', open.map(({ title, need, next }) => `- ${paint.strong(plain(title))}: ${plain(need)} ${plain(next)}`), paint),
    ...section('Across your notes', insights.map(({ message, places: [place] }) => (
      `- ${plain(message)}${place === undefined ? '' : ` ${paint.faint(`(${plain(place.path)}, line ${String(place.line)})`)}`}`
    )), paint),
  ];
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - most;
  const rest = more > 0 ? [paint.faint(`and ${String(more)} more: --write puts all of it into "Interview overview"`)] : [];
  return [paint.strong(title), ...[...lines.slice(0, most), ...rest].map((line) => `  ${line}`), ''];
}
