/** Of a line that only an editor broke. */
const LONG_LINE = 50;
const PROSE_WORDS = 3;

/** The text with the lines joined that only an editor broke: prose with stops that goes on in small letters. Where no line has a stop each line is a sentence. */
export function unwrapped(text: string): string {
  return text.split(EMPTY_LINE).map((block, at) => (at % 2 === 0 && STOP.test(block) ? joinedLines(block) : block)).join('');
}

const EMPTY_LINE = /(\n[ \t\r]{0,100}\n)/u;
const STOP = /\p{L}{2}[.?!](?:\s|$)/u;

function joinedLines(text: string): string {
  const lines: string[][] = [];
  for (const line of text.split(/\r?\n/u)) {
    const open = lines.at(-1);
    if (open !== undefined && /^\s{0,20}\p{Ll}/u.test(line) && isBrokenOff(open)) open.push(line.trimStart());
    else lines.push([line]);
  }
  return lines.map((pieces) => pieces.join(' ')).join('\n');
}

/** Short lines in small letters are key words, each for itself; two blanks at the end mean the break. */
function isBrokenOff(pieces: readonly string[]): boolean {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (/[.?!:;,|]$|\s\s$/u.test(last.slice(-2))) return false;
  return last.length >= LONG_LINE || (/^\s{0,20}\p{Lu}/u.test(first) && (pieces.length > 1 || first.split(' ').length >= PROSE_WORDS));
}
