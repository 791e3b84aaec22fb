/** `text` without the characters of `marks` at its end. A regex for this is quadratic on long runs. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The offset of the first character from `at` on that is not in `marks`; the text's length where there is none. */
export function skip(text: string, at: number, marks: string): number {
  let next = at;
  while (next < text.length && marks.includes(text[next] ?? '')) next += 1;
  return next;
}
