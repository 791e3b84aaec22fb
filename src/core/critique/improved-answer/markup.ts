/** The words of Markdown without what dresses them: links keep their text, emphasis, code marks and HTML tags go; square brackets become round ones, since ours are places to fill. */
export function withoutMarkup(text: string): string {
  return text.split(CODE).map((piece, at) => (at % 2 === 0 ? undressed(piece) : piece)).join('').replace(/\[/gu, '(').replace(/\]/gu, ')');
}

/** What stands in code marks is shown as it is: "SELECT *". */
const CODE = /`{1,3}([^`\n]{1,400})`{1,3}/u;

function undressed(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu, '$1')
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{0,2000}\)/gu, '$1')
    .replace(/<\/?[a-z][\w-]{0,20}(?:\s+[\w-]{1,40}=[^<>]{0,200})?\s?\/?>/giu, ' ')
    .replace(/\*{1,3}|~~|==|`{1,3}|_{1,3}/gu, (mark, at: number, whole: string) => (dresses(whole.charAt(at - 1), whole.charAt(at + mark.length)) ? '' : mark))
    .replace(/^(\s*(?:[-*+]|\d{1,3}[.)]) )\[[ xX]\] /gmu, '$1');
}

/** A mark between two words or two blanks joins or compares: "2*3", "a == b", "snake_case". */
function dresses(before: string, after: string): boolean {
  return !(isWord(before) && isWord(after)) && !(isBlank(before) && isBlank(after));
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isBlank(char: string): boolean {
  return char === '' || /\s/u.test(char);
}
