import { isClaimed } from './clause';
import { employerIn, employerKnown } from './employers';
import type { Found } from './fact';
import type { Saying } from './saying';

const LEVEL = 'junior|senior|staff|principal|lead|associate|mid-level|chief|head|trainee|graduate|working student';
const TRADE = 'software|backend|back-end|back end|frontend|front-end|full-?stack|platform|data|devops|site reliability|mobile|ios|android|java|python|go|web|systems|cloud|security|qa|test|machine learning|ml|product|engineering|technical|tech|team|project';
const TITLE = `((?:(?:${LEVEL}|${TRADE}) ){0,3}(?:engineer|developer|programmer|architect|manager|lead|intern|consultant|trainee|sde ?-?(?:\\d|i{1,3})|sre|director|cto|tech lead|team lead|scrum master|product owner|working student))(?![\\p{L}])`;
const SAID = new RegExp(`\\b(?:i(?:'m| am| was| worked| work| joined| started| became)|(?:my |the )?(?:job )?(?:title|role|position) (?:was|is)|working|hired|promoted|me)(?: there| then| here| now)?(?: (?:as|to|out as))?(?: (?:an?|the|one of the|their|its))? ${TITLE}`, 'giu');
const IS_NOW = /\bi(?:'m| am)\b|\bis\b|\bnow\b/iu;
const AS = new RegExp(`\\bas (?:an?|the) (?:${TITLE}|(senior)(?= (?:on|at|in|for)\\b))`, 'giu');
const HEADING = new RegExp(`(?:^|[-\\u2013\\u2014,|:] ?|\\*\\*)(?:\\p{Lu}[\\p{L}+#]+ ){0,2}?${TITLE}(?! (?:an?|the|of|to|my|our|\\d|two|three|four|five|six)\\b)`, 'iu');

/** The role that a sentence says the candidate had, at the employer it names or stands under. */
export function roleFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, isResume, employer, employers } = saying;
  if (isResume) return employer === null ? [] : headingRole(text, employer);
  return [...text.matchAll(SAID), ...text.matchAll(AS)].slice(0, 1).flatMap((match) => {
    const title = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - title.length;
    if (title === '' || !isClaimed(text, start, start + title.length)) return [];
    const named = employerKnown(saying, { start, end: start + title.length }) ?? employerBefore(text, match.index) ?? employerIn(text, { start, end: start + title.length });
    return [roleFact(title, start, named ?? (IS_NOW.test(match[0]) ? employers[0] ?? null : null))];
  });
}

function headingRole(text: string, employer: string): readonly Found[] {
  const match = HEADING.exec(text);
  const title = match?.[1] ?? '';
  if (match === null || title === '' || text.length > 110) return [];
  return [roleFact(title, match.index + match[0].length - title.length, firstWord(employer))];
}

function roleFact(title: string, start: number, employer: string | null): Found {
  return {
    attribute: 'role', thing: '', qualifier: '', employer, aboutWords: '', start, end: start + title.length,
    value: { shown: title, unit: null, amount: null, name: rankOf(title) },
  };
}

/** Titles differ where their ranks do: "backend engineer" and "software developer" are one rank. */
export function rankOf(title: string): string {
  const plain = title.toLowerCase();
  if (/\b(?:intern|trainee|working student|graduate)\b/u.test(plain)) return 'trainee';
  if (/\b(?:manager|head|director|cto)\b/u.test(plain)) return 'manager';
  if (/\b(?:tech|technical|team|engineering)? ?lead\b/u.test(plain)) return 'lead';
  if (/\b(?:staff|principal|architect)\b/u.test(plain)) return 'staff';
  if (/\bsenior\b/u.test(plain)) return 'senior';
  return /\bjunior|associate\b/u.test(plain) ? 'junior' : 'engineer';
}

/** "Acme first, I was the lead there": the name that opens the clause before. */
function employerBefore(text: string, at: number): string | null {
  const named = [...text.slice(0, at).matchAll(/(?:^|[.;,] )(?:\p{L}+ )?(\p{Lu}\p{L}{2,})(?: first| then|,)/gu)].at(-1)?.[1];
  return named?.toLowerCase() ?? null;
}

function firstWord(name: string): string {
  return (/[\p{L}\d&]+/u.exec(name)?.[0] ?? name).toLowerCase();
}
