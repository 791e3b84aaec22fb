import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface WrittenNote {
  readonly name: string;
  readonly text: string;
}

/** Interview notes of the folders that exist, by path: tagged Markdown, and every plain text. */
export function writtenNotes(folders: readonly string[]): readonly WrittenNote[] {
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|txt)$/u.test(name)).sort();
    return files.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })).filter(isInterviewNote);
  });
}

const TAGGED = /^(?:---\n(?:(?!---)[^\n]*\n){0,30}?(?:tags?:[^\n]*|\s*- ["']?#?)\binterview\b|[^`]{0,2000}?(?:^|\s)#interview\b)/iu;

function isInterviewNote({ name, text }: WrittenNote): boolean {
  return name.endsWith('.txt') || TAGGED.test(text.replace(/\r/gu, ''));
}
