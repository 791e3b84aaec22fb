import type { Properties } from './interview-note';

/** What the words of a tag, a file name or a heading give. */
export type FoundProperties = Partial<Record<keyof Properties, string>>;

const round =
  /^(?:(?:round|r)[ -]?#?\d{1,2}(?:st|nd|rd|th)?|\d(?:st|nd|rd|th) round|(?:first|second|third|fourth|final|last|tech(?:nical)?|coding|machine coding|system(?: design)?|design|hr|hiring manager|hm|cto|behaviou?ral|culture(?: fit)?|phone|recruiter|onsite|telephonic|managerial|bar raiser) (?:round|interview|screen(?:ing)?|call)|phone[ -]?screen|phone|on-?site|recruiter|screening|system[ -]design|hiring[ -]manager|bar[ -]raiser|superday|virtual onsite|第?[一二三四五\d]面|[一二三四五]轮)$/i;
const level = /^(?:(?:sde|swe|mts|smts|lmts|ict|ic|l|e|p|t|m|sdet)[ -]?(?:\d{1,2}|i{1,3}|iv)|junior|mid(?:-level)?|senior|staff|principal|intern(?:ship)?|new grad)$/i;
const role = /\b(?:engineer|developer|programmer|architect|scientist|analyst|sre|devops|designer|consultant|(?:engineering|product|project|program|data) manager|(?:tech|team) lead|sde|swe|fullstack|full stack|backend dev|frontend dev)\b/i;

/** Words that name no company, wherever they stand. */
const generic =
  /\b(?:interviews?|debriefs?|rounds?|mocks?|notes?|questions?|prep|preparation|practi[cs]e|calls?|recordings?|transcripts?|star|stor(?:y|ies)|lists?|daily|template|log|journal|meeting|standup|today|summary|experience|day|behaviou?ral|technical|coding|design|system|hr|dsa|archive|old|done|todo|inbox|companies|company|general|misc|common|my|the|talk|session|feedback|january|february|march|april|june|july|august|september|october|november|december)\b|^\d+$|^q[1-4]$|^(?:19|20)\d\d/i;

const mostWordsOfCompany = 4;

/** Whether words may be the name of a company: few, none of them generic. */
export function namesCompany(words: string): boolean {
  return words !== '' && words.length < 50 && words.split(/\s+/).length <= mostWordsOfCompany && /\p{L}/u.test(words) && !generic.test(words);
}

/** What one tag segment or piece of a title gives besides a company; null where it gives nothing. */
export function propertyOf(words: string): FoundProperties | null {
  if (round.test(words)) return { round: words };
  if (level.test(words)) return { level: words };
  return role.test(words) && words.split(/\s+/).length <= 6 ? { role: words } : null;
}

/**
 * What a title gives: pieces between dashes, commas, bars and brackets, a date anywhere, the company first. A company counts
 * only beside something else that is recognised.
 */
export function propertiesOfTitle(title: string): FoundProperties {
  const { date, rest } = withoutDate(title.slice(0, longestTitle));
  const pieces = rest.split(/[ \t]+[-–—|@·:][ \t]+|[,()（）|_/]|[ \t]*[:：][ \t]+/).map(tidy).filter((piece) => piece !== '');
  const found: FoundProperties = date === null ? {} : { date };
  pieces.forEach((piece) => {
    for (const [name, value] of Object.entries(propertyOf(piece) ?? {})) found[name as keyof Properties] ??= value;
  });
  const known = found.round !== undefined || found.level !== undefined || found.role !== undefined;
  const first = (pieces[0] ?? '').replace(/[ \t]+(?:interview|debrief)(?: (?:experience|notes?|debrief|questions))?$/i, '');
  const named = first !== pieces[0] && date !== null;
  if ((known || named) && propertyOf(first) === null && namesCompany(first) && /^[\p{Lu}\p{Lo}\d]/u.test(first)) found.company = first;
  const behind = /(?:^|[ \t])(?:@|at)[ \t]+([^,()|@]{2,50}?)(?:[ \t]+[-–—|][ \t].{0,80})?$/.exec(rest)?.[1]?.trim() ?? '';
  if (found.round !== undefined && found.company === undefined && namesCompany(behind) && /^\p{Lu}/u.test(behind)) found.company = behind;
  return found;
}

/** No title that names a company is longer. */
const longestTitle = 160;

function tidy(piece: string): string {
  return piece.replace(/[[\]*_`#]/g, '').trim();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

const dates: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  [/\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/, (match) => iso(match[1], Number(match[2]), match[3])],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -]((?:19|20)\\d\\d)\\b`, 'i'), (match) => iso(match[3], monthOf(match[2]), match[1])],
  [new RegExp(`\\b${month}[ ](\\d{1,2})(?:st|nd|rd|th)?,?[ ]((?:19|20)\\d\\d)\\b`, 'i'), (match) => iso(match[3], monthOf(match[1]), match[2])],
  [/\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b/, (match) => iso(match[3], Number(match[2]), match[1])],
];

function withoutDate(title: string): { readonly date: string | null; readonly rest: string } {
  for (const [pattern, read] of dates) {
    const match = pattern.exec(title);
    const date = match === null ? null : read(match);
    if (match !== null && date !== null) return { date, rest: `${title.slice(0, match.index)} , ${title.slice(match.index + match[0].length)}` };
  }
  return { date: null, rest: title };
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

function iso(year: string | undefined, monthNumber: number, day: string | undefined): string | null {
  const valid = monthNumber >= 1 && monthNumber <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year ?? ''}-${String(monthNumber).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}` : null;
}
