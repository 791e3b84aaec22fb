import type { Passage, Run, Span } from '../text/span';

/** Collects stretches of the source, with words of ours between them, into one passage. */
export interface PassageBuilder {
  readonly source: (from: number, to: number) => void;
  /** Text that no source stands for, as the line break that a `<br>` means. */
  readonly between: (text: string) => void;
  /** The passage from the first word to the last, outer white space trimmed. */
  readonly build: (at: number) => Passage;
}

/** The passage of one unbroken run of the source, outer white space trimmed. */
export function passageOf(text: string, span: Span): Passage {
  const raw = text.slice(span.from, Math.max(span.from, span.to));
  const words = raw.trim();
  if (words === '') return { text: '', from: span.from, to: span.from, runs: [] };
  const from = span.from + (raw.length - raw.trimStart().length);
  return { text: words, from, to: from + words.length, runs: [{ start: 0, from, length: words.length }] };
}

/** A builder over one note's text; `build` of nothing gives an empty passage at the offset given. */
export function passageBuilder(source: string): PassageBuilder {
  let text = '';
  const runs: Run[] = [];
  return {
    source: (from, to) => {
      if (to <= from) return;
      runs.push({ start: text.length, from, length: to - from });
      text += source.slice(from, to);
    },
    between: (words) => {
      text += words;
    },
    build: (at) => trimmed(text, runs, at),
  };
}

/** The words of a passage from `start` to `end`, as a passage of its own, outer white space trimmed. */
export function subPassage(passage: Passage, start: number, end: number): Passage {
  const runs: Run[] = [];
  for (let index = firstRunEndingAfter(passage.runs, start); index < passage.runs.length; index++) {
    const run = passage.runs[index];
    if (run === undefined || run.start >= end) break;
    const part = clipped(run, start, end);
    if (part.length > 0) runs.push(shifted(part, -start));
  }
  return trimmed(passage.text.slice(start, end), runs, passage.from);
}

/** By binary search, so that cutting a long passage into many pieces stays linear. */
function firstRunEndingAfter(runs: readonly Run[], start: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Passages of one note as one, a blank line between; what stands between them in the source is spanned but not read. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const gap = '\n\n';
  const runs: Run[] = [];
  let length = 0;
  for (const passage of passages) {
    for (const run of passage.runs) runs.push(shifted(run, length));
    length += passage.text.length + gap.length;
  }
  const text = passages.map((passage) => passage.text).join(gap);
  return { text, from: passages[0]?.from ?? 0, to: passages.at(-1)?.to ?? 0, runs };
}

function trimmed(text: string, runs: readonly Run[], at: number): Passage {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const [only] = runs;
  if (runs.length === 1 && only !== undefined && end > start && only.start <= start && only.start + only.length >= end) {
    const from = only.from + start - only.start;
    return { text: text.slice(start, end), from, to: from + end - start, runs: [{ start: 0, from, length: end - start }] };
  }
  const kept: Run[] = [];
  for (const run of runs) {
    const part = clipped(run, start, end);
    if (part.length > 0) kept.push(start === 0 ? part : shifted(part, -start));
  }
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return { text: '', from: at, to: at, runs: [] };
  return { text: text.slice(start, end), from: first.from, to: last.from + last.length, runs: kept };
}

/** A run that starts so many characters later in its passage. */
export function shifted({ start, from, length }: Run, by: number): Run {
  return { start: start + by, from, length };
}

/** The piece of a run between two places; the run itself where it lies there as a whole. */
function clipped(run: Run, start: number, end: number): Run {
  if (run.start >= start && run.start + run.length <= end) return run;
  const from = Math.max(run.start, start);
  const to = Math.min(run.start + run.length, end);
  return { start: from, from: run.from + from - run.start, length: Math.max(0, to - from) };
}

/** A passage without the quote marks that enclose the whole of it. */
export function withoutQuotes(passage: Passage): Passage {
  const pairs: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };
  const closing = pairs[passage.text[0] ?? ''];
  const inner = passage.text.slice(1, -1);
  const wrapped = closing !== undefined && passage.text.length > 2 && passage.text.endsWith(closing) && !inner.includes(closing);
  return wrapped ? subPassage(passage, 1, passage.text.length - 1) : passage;
}
