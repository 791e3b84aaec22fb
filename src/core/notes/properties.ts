import type { Span } from '../text/span';
import type { FrontMatter } from './front-matter';
import type { Properties } from './interview-note';
import { outcomeIn } from './outcome-line';
import type { Page } from './page';
import { namesCompany, propertiesOfTitle, propertyOf, type FoundProperties } from './property-words';

/** A note as far as its properties need it. */
export interface PropertySource {
  readonly page: Page;
  readonly frontMatter: FrontMatter;
  readonly tags: readonly string[];
  /** Where its stories stand. */
  readonly stories: readonly Span[];
}

const keys: Readonly<Record<keyof Properties, readonly string[]>> = {
  company: ['company', 'employer', 'firm'],
  role: ['role', 'position', 'job', 'job-title'],
  level: ['level', 'seniority', 'grade'],
  round: ['round', 'stage', 'interview-round'],
  date: ['date', 'interview-date', 'on'],
  outcome: ['outcome', 'verdict', 'status', 'decision'],
  selfRating: ['self-rating', 'selfrating', 'rating', 'self-score'],
};

/**
 * The properties of a note, null for each that nothing gives: from front matter, a tag (`interview/acme`), the folder, the
 * file name, the first heading, a company link, in that order; the outcome also from the last verdict line (FORMATS.md, 28).
 */
export function noteProperties({ page, frontMatter, tags, stories }: PropertySource): Properties {
  const places = [fromFrontMatter(frontMatter), fromTags(tags), fromFolder(page.path), fromFileName(page.path), fromHeading(page), fromLink(page), fromVerdict(page, stories)];
  const first = (property: keyof Properties): string | null => places.find((place) => place[property] !== undefined)?.[property] ?? null;
  return {
    company: first('company'),
    role: first('role'),
    level: first('level'),
    round: first('round'),
    date: first('date'),
    outcome: first('outcome'),
    selfRating: first('selfRating'),
  };
}

/** Links lose their brackets. */
function fromFrontMatter(frontMatter: FrontMatter): FoundProperties {
  const byName = new Map(Object.entries(frontMatter).map(([key, value]) => [key.toLowerCase().replace(/[ _]/g, '-'), value]));
  const found: FoundProperties = {};
  for (const property of Object.keys(keys) as (keyof Properties)[]) {
    const value = keys[property].map((key) => byName.get(key)).find((each) => each !== undefined && each !== null);
    const words = value === undefined ? null : plainValue(value);
    if (words !== null) found[property] = words;
  }
  return found;
}

/** What stands below the first segment of a tag that begins with "interview". */
function fromTags(tags: readonly string[]): FoundProperties {
  const found: FoundProperties = {};
  for (const segment of tags.filter((tag) => /^interviews?\//i.test(tag)).flatMap((tag) => tag.split('/').slice(1))) {
    const words = segment.replace(/[-_]/g, ' ').trim();
    const known = propertyOf(words);
    if (known !== null) Object.assign(found, known, found);
    else if (namesCompany(words)) found.company ??= words;
  }
  return found;
}

/** `Interviews/Acme/..`: a folder right below one that holds interviews or companies. */
function fromFolder(path: string): FoundProperties {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const at = folders.findIndex((folder) => /^[\d ._-]{0,6}(?:job |my )?(?:interviews?|interviewing|compan(?:y|ies)|applications?|job (?:search|hunt)|jobs|careers?)$/i.test(folder.trim()));
  const company = at < 0 ? '' : (folders[at + 1] ?? '').trim();
  return namesCompany(company) && propertyOf(company) === null ? { company } : {};
}

function fromFileName(path: string): FoundProperties {
  return propertiesOfTitle(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[a-z]{2,8}$/i, ''));
}

/** The first heading, if it is a title of the whole note. */
function fromHeading(page: Page): FoundProperties {
  const heading = page.headings[0];
  const only = page.headings.every(({ level, index }) => index === 0 || level > (heading?.level ?? 0));
  return heading === undefined || heading.level > 2 || !only ? {} : propertiesOfTitle(heading.title.text);
}

/** The note opens with a line that is one link, or says whom the talk was with: "Call with [[Acme]]". */
function fromLink(page: Page): FoundProperties {
  const first = page.lines.find(({ kind }) => kind === 'text' || kind === 'heading')?.index ?? 0;
  for (const line of page.lines.slice(first, first + 8)) {
    if (line.mark !== null || line.words.length > 200) continue;
    const alone = /^(?:\*\*)?(?:company[ \t]*[:：][ \t]*(?:\*\*)?[ \t]*)?\[\[([^\]|#]{1,60})(?:\|([^\]]{1,60}))?\]\]$/i.exec(line.words);
    const beside = /\b(?:interview|call|round|talk|onsite|screen|chat|mock)\b[^[\]]{0,40}\b(?:with|at|for) \[\[([^\]|#]{1,60})(?:\|([^\]]{1,60}))?\]\]/i.exec(line.words);
    const link = alone ?? beside;
    const company = (link?.[2] ?? (link?.[1] ?? '').replace(/^.*\//, '')).trim();
    if (namesCompany(company)) return { company };
  }
  return {};
}

/** The last verdict line; inside a story "Result: passed" is the result of that story. */
function fromVerdict(page: Page, stories: readonly Span[]): FoundProperties {
  const found: FoundProperties = {};
  for (const { kind, words, from } of page.lines) {
    const outcome = kind === 'text' ? outcomeIn(words) : null;
    if (outcome !== null && !stories.some((story) => story.from <= from && from <= story.to)) found.outcome = outcome;
  }
  return found;
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
