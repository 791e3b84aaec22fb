// Measures reading and criticising beside a general Markdown parser and the floor of splitting lines, in one run.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { reviewNote } from '../../src/core/critique/review-note';
import { readNote } from '../../src/core/notes/read-note';

interface Row {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const rounds = 15;
const texts = markdownIn('examples/vault').map((file) => readFileSync(file, 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

const rows: readonly Row[] = [
  { name: 'split into lines (the floor)', run: (text) => text.split('\n').map((line) => line.trim()) },
  { name: 'Interview Coach: read', run: read },
  { name: 'Interview Coach: read and criticise', run: criticise },
  { name: 'mdast-util-from-markdown with gfm-table', run: (text) => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) },
];

const medians = rows.map((row) => ({ name: row.name, ms: medianMs(row) }));
const peer = medians.at(-1)?.ms ?? 1;
console.log(`${String(texts.length)} notes, ${megabytes.toFixed(3)} MB, median of ${String(rounds)} rounds`);
for (const { name, ms } of medians) {
  console.log(`${name.padEnd(42)} ${ms.toFixed(1).padStart(8)} ms ${(megabytes / (ms / 1000)).toFixed(2).padStart(8)} MB/s   ${(peer / ms).toFixed(2).padStart(6)} x mdast`);
}

function read(text: string): ReturnType<typeof readNote> {
  return readNote({ path: 'note.md', text, frontMatter: {} });
}

function criticise(text: string): unknown {
  const steps = reviewNote(read(text), { level: 'SDE-2' });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function medianMs({ run }: Row): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => path.join(folder, file));
}
