/**
 * Words of a note or a model as Markdown that shows them letter for letter on one line: no markup, link, embed, tag,
 * comment, formula or raw HTML comes of them, and nothing starts a list, quote or heading.
 */
export function escapeMarkdown(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/** Like `escapeMarkdown`, line by line; blank lines stay between paragraphs. */
export function escapeLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => escapeLine(line.trim()));
}

/** Words fit for the visible half of a wikilink, where nothing can be escaped. */
export function linkWords(text: string): string {
  return text.replace(/[[\]|<>\\`$]|%(?=%)|=(?==)/g, '').replace(/\s+/g, ' ').trim();
}

/** Inline marks that dress words (`**`, `==`) taken off; a lone star between words stays. */
export function undressed(text: string): string {
  return text.replace(/==/g, '').replace(/(^|[^\p{L}\p{N}*])\*{1,3}(?=[^\s*])/gu, '$1').replace(/([^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu, '$1');
}

/** The first words of a text, with a mark where it goes on. */
export function shortened(text: string, words: number): string {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const first = all.slice(0, words).join(' ').slice(0, 160);
  return all.length > words || first.length < all.join(' ').length ? `${first} …` : first;
}

/** A link to a note by its full path, shown as `words`; `#` and what follows names a heading. */
export function linkTo(path: string, words: string, heading: string | null = null): string {
  if (/[[\]#^|]/.test(path)) return `[${escapeMarkdown(words)}](${encodePath(path)})`;
  const place = heading === null || !isPlainHeading(heading) ? '' : `#${heading}`;
  return `[[${linkTarget(path)}${place}|${linkWords(words)}]]`;
}

/** How a wikilink names a note: its full path, without `.md`. */
export function linkTarget(path: string): string {
  return path.replace(/\.md$/i, '');
}

/** A Markdown link without a blank in its target; `heading` as in `linkTo`. Obsidian follows it and keeps it up to date. */
export function markdownLink(path: string, words: string, heading: string | null = null): string {
  const place = heading === null || !isPlainHeading(heading) ? '' : `#${encodePath(heading)}`;
  return `[${escapeMarkdown(words)}](${encodePath(path)}${place})`;
}

function isPlainHeading(heading: string): boolean {
  return heading !== '' && !/[[\]#^|<>\\*_`=~%:]/.test(heading);
}

/** Only ASCII and blanks need it in the target of a link. */
function encodePath(path: string): string {
  return path.replace(/[\p{ASCII}]/gu, (char) => (
    /[A-Za-z0-9/._~-]/.test(char) ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )).replace(/\s/gu, (blank) => encodeURIComponent(blank));
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*[\]|~$^{}]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => found.replace('_', '\\_'))
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/==/g, '\\=\\=')
    .replace(/%(?=%)/g, '&#37;')
    .replace(/^([-+>=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
