/** A blank that holds two words together: it looks like any other, and no arrow or dash before it parts what was asked from what was said. */
const bond = '\u00A0';

/**
 * Words as one line of a list, letter for letter as they are shown: line breaks become blanks, and only what would be taken for
 * a mark of the list, a comment, a block id or the next arrow is escaped, and what would run or load something.
 */
export function plainLine(text: string): string {
  return inertLine(text.replace(/\s+/gu, ' ').trim())
    .replace(/ \^(?=[\p{L}\p{N}-]+$)/u, ' \\^')
    .replace(/^(?:[-+*>#=~`<|]|:-|\[[ xX]\])/, (mark) => `\\${mark}`)
    .replace(/(^| )(=+>|-+>|→|⇒|⟶|↳|➔|➜) /gu, (_, ...[before = '', arrow = '']: readonly string[]) => `${before}${arrow}${bond}`)
    .replace(/^(\d{1,9})([.):、．）])/u, (_, digits: string, mark: string) => (/[.)]/.test(mark) ? `${digits}\\${mark}` : `${digits}${mark}`));
}

/**
 * Words in which nothing is hidden, runs or loads: no comment, tag of HTML (but a line break), command of Templater, script of
 * Dataview or picture from afar. A picture of the vault stays (`![[Map.png]]`).
 */
export function inertLine(text: string): string {
  return text
    .replace(/%(?=%)/g, '%\\')
    .replace(/<(?=[%!/?])/g, '<\\')
    .replace(/\\[^]|<(?=[a-z])(?!br ?\/?>)/gi, (found) => (found === '<' ? '\\<' : found))
    .replace(/(` ?)(?=\$=)/g, '$1\\')
    .replace(/!(?=\[)(?!\[\[[^[\]]+\]\](?!\())/g, '!\\');
}

/** The same with the joints held together at which a reader cuts a line in two: a question mark, a dash, a comma. */
export function boundLine(text: string): string {
  return plainLine(text).replace(/([?？,;.]["'”*_)]{0,4}| [-–—=]{1,2}) /gu, (_, joint: string) => `${joint}${bond}`);
}

/** The same as `boundLine` with no question mark that a reader would take for asking; it is shown as one. */
export function unaskedLine(text: string): string {
  return boundLine(text).replace(/\\?\?/g, '&#63;');
}

/** Words without the escapes above and with plain blanks, so that what was typed can be held against what is read. */
export function bareWords(text: string): string {
  return text.replace(/&#63;/g, '?').replace(/\\(?=[\p{P}\p{S}])/gu, '').replace(/\s+/gu, ' ').trim();
}
