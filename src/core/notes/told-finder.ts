/** One pattern of whole words for a list of sources; an empty list finds nothing. */
export function finder(sources: readonly string[]): RegExp {
  if (sources.length === 0) return /(?!)/u;
  return new RegExp(sources.map((source) => (/^(?:\^|\\b|\(\?:\^)/.test(source) ? source : `\\b(?:${source})`)).join('|'), 'u');
}
