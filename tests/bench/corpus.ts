// Notes in all layouts, made from the fixtures of the reader: each fixture goes on with numbered copies of itself to a size that notes have.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { frontMatterSpan } from '../../src/core/notes/front-matter';

const folder = 'tests/fixtures/layouts';

/** Sizes in characters that notes go up to, one after the other. */
export const sizes = [1_000, 4_000, 2_000, 16_000, 8_000];

/** Notes of about `characters` in all; the same for every call. */
export function corpusOf(characters: number): readonly string[] {
  const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.json')).sort();
  const texts = fixtures.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const notes: string[] = [];
  for (let index = 0, total = 0; total < characters; index++) {
    const note = grown(texts[index % texts.length] ?? '', sizes[index % sizes.length] ?? 1_000);
    notes.push(note);
    total += note.length;
  }
  return notes;
}

/** The fixture, then its body again and again, with other numbers in its words, so that no two are equal. */
function grown(text: string, size: number): string {
  const body = text.slice(frontMatterSpan(text)?.whole.to ?? 0);
  const copies = [text];
  for (let length = text.length, copy = 1; length < size; length += body.length, copy++) {
    copies.push(body.replace(/\b\d{2,4}\b(?![.:)\]])/g, (number) => String(Number(number) + copy)));
  }
  return copies.join('\n');
}
