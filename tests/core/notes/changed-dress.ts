import { frontMatterSpan, tomlSpan } from '../../../src/core/notes/front-matter';

/** A note in another dress, which must say the same. */
export interface Dress {
  readonly name: string;
  readonly change: (text: string) => string;
  /** Lines that stand above the first line of the note's own. */
  readonly above: number;
}

const yaml = ['---', 'aliases: [a copy]', 'cssclasses:', '  - wide', '---'].join('\n');
const toml = ['+++', 'draft = false', '+++'].join('\n');

/** Line ends, marks and blanks that change no line and no word. */
export const sameLines: readonly Dress[] = [
  { name: 'Windows line ends', change: (text) => withEnds(text, '\r\n'), above: 0 },
  { name: 'old Mac line ends', change: (text) => withEnds(text, '\r'), above: 0 },
  { name: 'a byte order mark', change: (text) => `\uFEFF${withoutMark(text)}`, above: 0 },
  { name: 'Windows line ends and a byte order mark', change: (text) => `\uFEFF${withEnds(withoutMark(text), '\r\n')}`, above: 0 },
  { name: 'trailing blanks', change: (text) => text.replace(/\r\n|\r|\n/g, (end) => `  ${end}`), above: 0 },
  { name: 'no line end at the end', change: (text) => text.replace(/(?:\r\n|\r|\n)+$/, ''), above: 0 },
];

/** White space that stands between marks and words, or in front of a line. */
export const tabbed: readonly Dress[] = [
  { name: 'tabs in the indents', change: (text) => eachLine(text, (line) => line.replace(/^[ \t]+/, tabsFor)), above: 0 },
  { name: 'blanks in the indents', change: (text) => eachLine(text, (line) => line.replace(/^[ \t]+/, blanksFor)), above: 0 },
  { name: 'a tab behind bullets and numbers', change: (text) => eachLine(text, (line) => line.replace(/^([ \t]*(?:[-*+]|\d{1,4}[.)])) /, '$1\t')), above: 0 },
  { name: 'a tab behind the marks of headings', change: (text) => eachLine(text, (line) => line.replace(/^(#{1,6}) /, '$1\t')), above: 0 },
  { name: 'a tab behind labels', change: (text) => eachLine(text, (line) => line.replace(/^([^:|]{1,40}:\*\*|\*\*[^*:|]{1,40}\*\*:?) /, '$1\t')), above: 0 },
  { name: 'tabs around the pipes of tables', change: (text) => eachLine(text, (line) => (line.startsWith('|') ? line.replace(/\| | \|/g, (found) => found.replace(' ', '\t')) : line)), above: 0 },
];

/** Front matter put on top of a body. */
export const fronted: readonly Dress[] = [
  { name: 'front matter', change: (text) => onTop(text, yaml), above: yaml.split('\n').length },
  { name: 'TOML front matter', change: (text) => onTop(text, toml), above: toml.split('\n').length },
  { name: 'front matter and Windows line ends', change: (text) => withEnds(onTop(text, yaml), '\r\n'), above: yaml.split('\n').length },
  { name: 'front matter behind a byte order mark', change: (text) => `\uFEFF${withoutMark(onTop(text, yaml))}`, above: yaml.split('\n').length },
];

/** A note without its front matter, so that another can be put on top. */
export function bodyOf(text: string): string {
  const from = (frontMatterSpan(text) ?? tomlSpan(text))?.whole.to ?? 0;
  return text.slice(from).replace(/^[\uFEFF\s]+/, '');
}

function onTop(text: string, front: string): string {
  return `${front}\n${withoutMark(text)}`;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function withEnds(text: string, end: string): string {
  return text.replace(/\r\n|\r|\n/g, end);
}

/** Changes each line of the body; front matter is YAML, where tabs are not allowed. */
function eachLine(text: string, change: (line: string) => string): string {
  const from = (frontMatterSpan(text) ?? tomlSpan(text))?.whole.to ?? 0;
  return text.slice(0, from) + text.slice(from).split(/(\r\n|\r|\n)/).map((line, index) => (index % 2 === 0 ? change(line) : line)).join('');
}

function columnsOf(indent: string): number {
  return [...indent].reduce((width, char) => (char === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}

function tabsFor(indent: string): string {
  const width = columnsOf(indent);
  return '\t'.repeat(Math.floor(width / 4)) + ' '.repeat(width % 4);
}

function blanksFor(indent: string): string {
  return ' '.repeat(columnsOf(indent));
}
