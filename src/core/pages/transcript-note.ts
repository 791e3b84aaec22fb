import { frontMatterSpan } from '../notes/front-matter';
import { ensureProperties } from './front-matter';
import type { Property } from './page';

/** What the front matter of a note made from a transcript shall hold; a property that is empty is left out. */
export interface TranscriptProperties {
  /** Without `#`. */
  readonly tag: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
}

/**
 * A transcript as a note: the properties, a blank line, and the text as it is, without its BOM. A text with front matter
 * of its own keeps that, and gets the properties that it lacks; its tags are left as they are.
 */
export function transcriptNote(transcript: string, { tag, company, role, date }: TranscriptProperties): string {
  const text = transcript.replace(/^\uFEFF/, '');
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const given = [['company', company], ['role', role], ['date', date]] as const;
  const properties: readonly Property[] = [
    { key: 'tags', value: `[${yamlText(tag)}]` },
    ...given.filter(([, value]) => value.trim() !== '').map(([key, value]) => ({ key, value: yamlText(value) })),
  ];
  return frontMatterSpan(text) === null ? ensureProperties(`${eol}${text}`, properties, eol) : ensureProperties(text, properties, eol);
}

/** Words that YAML takes for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as YAML reads it back: bare where nothing can be mistaken, else in double quotes. */
function yamlText(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(plain) || (/^\p{L}(?:[\p{L}\p{N} _./-]*[\p{L}\p{N}])?$/u.test(plain) && !reserved.test(plain));
  return bare ? plain : JSON.stringify(plain);
}

/** Characters that a file name or a link cannot hold on some device. */
const badInName = /[\p{Cc}\p{Cs}\\/:*?"<>|#^[\]\u2028\u2029]+/gu;

/** Longest name of a note, in characters: every disk takes it, with a number and a suffix behind. */
const longestName = 120;

/** A title as the name of a file, without a suffix; "Transcript" where nothing of it can stand. */
export function noteName(title: string): string {
  const name = [...title.replace(badInName, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')].slice(0, longestName).join('');
  return name.replace(/[. ]+$/, '').trim() || 'Transcript';
}

/** The first path of that name that is free: "Title.md", "Title 2.md", .. `taken` holds paths in small letters. */
export function freePath(folder: string, name: string, taken: ReadonlySet<string>): string {
  const start = folder === '' ? name : `${folder}/${name}`;
  for (let number = 1; ; number++) {
    const path = `${start}${number === 1 ? '' : ` ${String(number)}`}.md`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}
