/** What the first line of a managed block says. In reading view it is an invisible comment. */
export interface Marker {
  /** Kebab-case. */
  readonly section: string;
  /** The id of the thing the block is about. */
  readonly id: string;
  /** Fingerprint of the block as we wrote it. */
  readonly written: string;
  /** Fingerprint of the text last offered beside the block; null where none was. */
  readonly offered: string | null;
  /** The words of the question, by which it is found again after an edit. */
  readonly words: string;
}

export const endLine = '%% coach: end %%';

const beginLine = /^%% coach: begin ([a-z][a-z-]*) (\S+) ([0-9a-f]{16}) (-|[0-9a-f]{16}) \|(.*)%%\s*$/;

/** The line that opens a block. */
export function renderMarker(marker: Marker): string {
  const { section, id, written, offered, words } = marker;
  return `${`%% coach: begin ${section} ${writeToken(id)} ${written} ${offered ?? '-'} | ${markerWords(words)}`.trimEnd()} %%`;
}

/** What a line says that opens a block; null for any other line. */
export function parseMarker(line: string): Marker | null {
  const [, section, id, written, offered, words] = beginLine.exec(line) ?? [];
  if (section === undefined || id === undefined || written === undefined || words === undefined) return null;
  return { section, id: readToken(id), written, offered: offered === '-' ? null : (offered ?? null), words: words.trim() };
}

/** Whether a line closes a block. */
export function isEndLine(line: string): boolean {
  return line.trimEnd() === endLine;
}

/** An id as one word without blanks or percent signs; `readToken` undoes it. */
export function writeToken(id: string): string {
  const token = id.replace(/[\s%~]/g, (char) => `~${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return token === '' ? '~' : token;
}

/** The id that `writeToken` was given. */
export function readToken(token: string): string {
  if (token === '~') return '';
  return token.replace(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Words as a marker holds them: on one line, without what would end the comment or make a link. */
export function markerWords(words: string): string {
  return words.replace(/[[\]#%<>|^]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 400);
}
