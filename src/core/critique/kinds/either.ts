/** One pattern for text in lower case, that matches what any of the parts matches; a part is a pattern or the source of one. */
export function either(...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(parts.map((part) => (typeof part === 'string' ? part : part.source)).join('|'));
}
