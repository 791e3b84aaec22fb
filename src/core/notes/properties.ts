import type { FrontMatter } from './front-matter';
import type { Properties } from './interview-note';

const keys: Readonly<Record<keyof Properties, readonly string[]>> = {
  company: ['company', 'employer', 'firm'],
  role: ['role', 'position', 'job', 'job-title'],
  level: ['level', 'seniority', 'grade'],
  round: ['round', 'stage', 'interview-round'],
  date: ['date', 'interview-date', 'on'],
  outcome: ['outcome', 'verdict', 'status', 'decision'],
  selfRating: ['self-rating', 'selfrating', 'rating', 'self-score'],
};

/** The properties that the front matter gives; null for each it does not. Links lose their brackets. */
export function noteProperties(frontMatter: FrontMatter): Properties {
  const byName = new Map(Object.entries(frontMatter).map(([key, value]) => [key.toLowerCase().replace(/[ _]/g, '-'), value]));
  const read = (property: keyof Properties): string | null => {
    const value = keys[property].map((key) => byName.get(key)).find((found) => found !== undefined && found !== null);
    return value === undefined ? null : plainValue(value);
  };
  return {
    company: read('company'),
    role: read('role'),
    level: read('level'),
    round: read('round'),
    date: read('date'),
    outcome: read('outcome'),
    selfRating: read('selfRating'),
  };
}

/** A scalar as text, a date as its day, the first of a list; `[[x|y]]` as `y`, also where YAML read it as nested lists. */
function plainValue(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : plainValue(value[0]);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const text = String(value).trim();
  const link = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(text);
  const words = link === null ? text : (link[2] ?? link[1] ?? '').trim();
  return words === '' ? null : words;
}
