import type { PartName } from './interview-note';

/** A label found at the start of a run of words: `**Situation:** ..`, `S: ..`, `(T) ..`. */
export interface StarLabel {
  readonly part: PartName;
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
  /** Whether the label is one letter: trusted only beside an S or T (FORMATS.md, trap 1). */
  readonly letter: boolean;
}

const names: readonly (readonly [PartName, RegExp])[] = [
  ['situation', /^(?:situations?|context|background|s|背景|情境|情况|situação|situación|स्थिति)$/i],
  ['task', /^(?:tasks?|goals?|objectives?|t|任务|目标|tarefa|tarea|aufgabe|tâche|कार्य)$/i],
  ['action', /^(?:actions?(?: taken)?|a|行动|ação|ações|acción|acciones|handlung|maßnahmen|कार्रवाई)$/i],
  ['result', /^(?:results?|outcomes?|impacts?|r|结果|resultado|resultados|ergebnis|résultats?|परिणाम)$/i],
  ['learning', /^(?:learnings?|lessons?(?: learn(?:ed|t))?|reflections?|(?:key )?takeaways?|what i (?:have )?learn(?:ed|t)|\+r|l|复盘)$/i],
];

/** No label is longer; a cap keeps hostile lines cheap. */
const longestLabel = 120;

/**
 * Reads a label in any dress: bold or italic, colon inside or outside, dash, brackets, a word in brackets after it.
 * Null where the words do not open with one. A plain label needs its colon or dash.
 */
export function starLabelAt(words: string): StarLabel | null {
  const start = words.slice(0, longestLabel);
  return bracketed(start) ?? dressed(start) ?? plain(start);
}

function bracketed(words: string): StarLabel | null {
  const found = /^\(([STARL])\)[ \t]*[:：]?[ \t]*/.exec(words);
  return found === null ? null : labelled(found[1] ?? '', found[0].length);
}

function dressed(words: string): StarLabel | null {
  const found = /^(\*\*|__|\*|_|==)[ \t]*([^*_=:：\r\n]{1,40}?)[ \t]*(?:[:：–-][ \t]*)?\1[ \t]*(?:[:：–-]+[ \t]*)?/u.exec(words);
  return found === null ? null : labelled(found[2] ?? '', found[0].length);
}

function plain(words: string): StarLabel | null {
  const found = /^([\p{L}+][\p{L}\p{M} ]{0,24}?(?:[ \t]*\([^)\r\n]{1,30}\))?)[ \t]*(?:[:：][ \t]*|[ \t]*[–-][ \t]+)/u.exec(words);
  return found === null ? null : labelled(found[1] ?? '', found[0].length);
}

/** Drops what follows the name: `S (Situation)`, `Action - My approach`, `📋 S`. */
function withoutAside(label: string): string {
  return label
    .replace(/[ \t]*[(（][^)）]*[)）][ \t]*$/, '')
    .replace(/[ \t]+[–-][ \t]+.*$/, '')
    .replace(/^[^\p{L}+]+/u, '')
    .trim();
}

function labelled(label: string, length: number): StarLabel | null {
  const name = withoutAside(label);
  const part = partNamed(name);
  if (part === null) return null;
  const spelled = label.split(/[()（）–-]/).some((piece) => piece.trim().length > 1 && partNamed(piece) === part);
  return { part, length, letter: name.length === 1 && !spelled };
}

/** The part that a heading of its own names: `Situation`, `S – Situation`, `Action (how I fixed it)`; null where it names none. */
export function headingLabel(title: string): Pick<StarLabel, 'part' | 'letter'> | null {
  const label = title.length > longestLabel ? null : labelled(title, 0);
  return label === null ? null : { part: label.part, letter: label.letter };
}

/** The part that a bare word names ("Outcome", "T"); null where it names none. */
export function partNamed(name: string): PartName | null {
  return names.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
}
