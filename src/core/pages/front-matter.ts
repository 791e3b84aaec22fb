import type { Property } from './page';

/** A front matter that holds these properties, with its fences and a line end after the last. */
export function renderFrontMatter(properties: readonly Property[], eol: string): string {
  return ['---', ...properties.map(({ key, value }) => `${key}: ${value}`), '---', ''].join(eol);
}

/** The text with every property in its front matter. A property that stands there already is left as it is. */
export function ensureProperties(text: string, properties: readonly Property[], eol: string): string {
  const lines = text.split('\n');
  const close = closingFence(lines);
  if (close === -1) return renderFrontMatter(properties, eol) + text;
  const missing = properties.filter(({ key }) => !lines.slice(1, close).some((line) => line.startsWith(`${key}:`)));
  if (missing.length === 0) return text;
  const added = missing.map(({ key, value }) => `${key}: ${value}${eol === '\r\n' ? '\r' : ''}`);
  return [...lines.slice(0, close), ...added, ...lines.slice(close)].join('\n');
}

/** The text without the property, if it stands there exactly as given. */
export function dropProperty(text: string, { key, value }: Property): string {
  const lines = text.split('\n');
  const close = closingFence(lines);
  const at = lines.findIndex((line, i) => i > 0 && i < close && line.trimEnd() === `${key}: ${value}`);
  return at === -1 ? text : [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
}

/** The raw value of a simple `key: value` line of the front matter, null where there is none. */
export function propertyLine(text: string, key: string): string | null {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const found = lines.slice(1, Math.max(1, closingFence(lines))).find((line) => line.startsWith(`${key}:`));
  return found === undefined ? null : found.slice(key.length + 1).trim();
}

function closingFence(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return -1;
  return lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
}
