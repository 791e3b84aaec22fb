import { firstWords } from '../../text/words';
import type { LackingTerms, OwnNote } from './own-notes';

/** A line that links to a note of the writer, taken apart: only `link` is Markdown of ours, all around it is plain words. */
export interface LinkedLine {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** What the writer's note names and the answer lacks, one sentence a note. `isMemory`: the answer was noted down later. */
export function lackingLines(lacking: readonly LackingTerms[], { isMemory }: { readonly isMemory: boolean }): readonly string[] {
  return lacking.map(({ note, terms }) => `${YOUR_NOTE}${linkOf(note)} has ${listed(terms)}; your answer did not${isMemory ? ', as far as you noted it' : ''}.`);
}

/** What to read before a question is answered. */
export function readingLines(lacking: readonly LackingTerms[]): readonly string[] {
  return lacking.map(({ note, terms }) => `${YOUR_NOTE}${linkOf(note)} has ${listed(terms)}: read it before you answer.`);
}

/** The words of the writer's note to say once more in one's own; nothing where the term is all that its line says. */
export function sayingLines(lacking: readonly LackingTerms[]): readonly string[] {
  return lacking.flatMap(({ note, terms }) => {
    const [term] = terms.filter(({ quote, text }) => quote.length > text.length + LEAST_MORE && !quote.includes('"'));
    return term === undefined ? [] : [`${FROM_NOTE}${linkOf(note)} say in your own words: "${term.quote}"`];
  });
}

/** A sentence of ours about a note of the writer, taken apart around its link; null for every other line. */
export function linkedLine(line: string): LinkedLine | null {
  const found = LINKED.exec(line);
  const [, before = '', link = '', after = ''] = found ?? [];
  return found === null ? null : { before, link, after };
}

const YOUR_NOTE = 'Your note ';
const FROM_NOTE = 'From your note ';
/** Characters that a line must say beside the term. */
const LEAST_MORE = 12;

const LINKED = /^(Your note |From your note )(\[\[[^[\]|#^\n]{1,1000}(?:#[^[\]|#^\n]{1,300})?\|[^[\]|<>\n]{1,300}\]\])( (?:has "|say in your own words: ")[^]*)$/u;

/** A wikilink by the full path without `.md`; a path that no link can hold stands as its title in quotes. */
function linkOf({ path, title, heading }: OwnNote): string {
  const target = path.replace(/\.md$/iu, '');
  const words = title.replace(/[[\]|<>\\`$"]/gu, ' ').replace(/\s+/gu, ' ').trim();
  if (/[[\]#^|\n]/u.test(target) || words === '') return `"${words === '' ? firstWords(target, 5) : words}"`;
  const place = heading === null || /[[\]#^|<>\\*_`=~%:\n]/u.test(heading) ? '' : `#${heading}`;
  return `[[${target}${place}|${words}]]`;
}

function listed(terms: LackingTerms['terms']): string {
  const quoted = terms.map(({ text }) => `"${text}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
