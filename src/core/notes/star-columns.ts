import type { Passage } from '../text/span';
import type { PartName } from './interview-note';
import { shifted, subPassage } from './passage';
import { headingName } from './star-labels';
import { isPlaceholder } from './star-text';

/** Which parts each header or first cell names; null for one that names none. */
export type PartsOfNames = readonly (readonly PartName[] | null)[];

export type PartPassages = Readonly<Partial<Record<PartName, Passage>>>;

/** The parts that names of columns or rows stand for; null where they tell of something else: SMART, INVEST, a work plan. */
export function partsOfNames(names: readonly string[]): PartsOfNames | null {
  if (names.some((name) => /^[MNVE]$/.test(name))) return null;
  const labels = names.map((name) => (name === '' ? null : headingName(name)));
  const hasSituation = labels.some((label) => label?.part === 'situation' && label.beside === null);
  const parts = labels.map((label) => {
    if (label === null) return null;
    if (label.beside === 'opener' && hasSituation) return ['task'] as const;
    return label.also === null ? [label.part] : [label.part, label.also];
  });
  const told = new Set(parts.flatMap((each) => each ?? []));
  const plans = names.some((name) => /^(?:owner|assignee|status|due.{0,10}|deadline|week|date|day|priority|who|when|company|note)$/i.test(name));
  const whole = told.has('situation') && told.size >= 2 && (told.has('action') || told.has('result') || hasSituation);
  return whole || (told.has('task') && told.has('action') && told.has('result') && !plans) ? parts : null;
}

/** The parts that cells give, placeholders left out; the first cell of a part counts. */
export function partsOfCells(cells: readonly (Passage | undefined)[], names: PartsOfNames): PartPassages {
  const parts: Partial<Record<PartName, Passage>> = {};
  cells.forEach((cell, index) => {
    if (cell === undefined || isPlaceholder(cell.text)) return;
    for (const part of names[index] ?? []) parts[part] ??= withoutBullets(cell);
  });
  return parts;
}

/** A cell whose lines are a list, without its bullets. */
function withoutBullets(cell: Passage): Passage {
  if (!/(?:^|\n)[-*•] /.test(cell.text)) return cell;
  const pieces = [...cell.text.matchAll(/[^\n]+/g)].map((line) => {
    const bullet = /^[ \t]*[-*•][ \t]+/.exec(line[0])?.[0].length ?? 0;
    return subPassage(cell, line.index + bullet, line.index + line[0].length);
  });
  return linesOf(pieces);
}

function linesOf(pieces: readonly Passage[]): Passage {
  let text = '';
  const runs = pieces.flatMap((piece) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? piece.text : `${text}\n${piece.text}`;
    return piece.runs.map((run) => shifted(run, start));
  });
  return { text, runs, from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
}
