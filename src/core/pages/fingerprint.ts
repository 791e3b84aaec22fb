/**
 * Sixteen hex digits that stand for a text as we wrote it: two FNV-1a sums over its UTF-16 units with different starts.
 * Line ends and blank lines at the edges do not count, so a text keeps its fingerprint in a file with other line ends.
 */
export function fingerprint(text: string): string {
  const plain = trimBlankLines(text.replace(/\r\n/g, '\n'));
  return hex(fnv(plain, 0x811c9dc5)) + hex(fnv(plain, 0x9747b28c));
}

/** The text without blank lines before and after it; blanks inside its first line stay. */
export function trimBlankLines(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return '';
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  return lines.slice(first, end).join('\n');
}

function fnv(text: string, start: number): number {
  let sum = start;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    sum = Math.imul(sum ^ (unit & 0xff), 0x01000193);
    sum = Math.imul(sum ^ (unit >>> 8), 0x01000193);
  }
  return sum >>> 0;
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
