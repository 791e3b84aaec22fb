import type { Heading, Page } from './page';
import { announcesOther, announcesQuestions, doubtsQuestions, entrySign, namesRound, namesSort } from './question-signs';
import { isPrompt, namesTheme } from './wording';

/** The headings, by index, that name what was asked though they ask nothing ("Salary expectations"), as those beside them ask. */
export function askedBeside(page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  for (const siblings of siblingsOf(page).values()) {
    const asking = siblings.filter(({ plain }) => isPrompt(plain));
    if (asking.length === 0 || asking.length === siblings.length) continue;
    const naming = siblings.filter((heading) => isName(page, heading));
    const announced = announcesQuestions(page.headings[siblings[0]?.parent ?? -1]?.plain ?? '');
    const half = asking.length >= leastAsking && asking.length * 2 >= siblings.length;
    const most = half && asking.length * 3 >= siblings.length * 2;
    const sure = announced && asking.length * 3 >= siblings.length && asking.length + naming.length === siblings.length;
    for (const { index, plain } of half || sure ? naming : []) if (most || sure || namesTheme(plain) || terms.test(plain)) found.add(index);
  }
  return found;
}

/** So many headings that ask show that those beside them were asked too. */
const leastAsking = 3;

/** What is settled at the end of a talk. */
const terms = /\b(?:salary|pay|expectations?|availability|notice period|relocation|hobbies)\b/i;

/** Headings of one level below the same heading. */
function siblingsOf(page: Page): ReadonlyMap<string, readonly Heading[]> {
  const all = new Map<string, Heading[]>();
  for (const heading of page.headings) {
    const key = `${String(heading.parent)}-${String(heading.level)}`;
    const known = all.get(key);
    if (known === undefined) all.set(key, [heading]);
    else known.push(heading);
  }
  return all;
}

const mostWords = 6;
const longestName = 60;

/** A short title of a section of its own that announces nothing, has no heading below it and holds words. */
function isName(page: Page, { plain, index, line, end }: Heading): boolean {
  if (plain === '' || plain.length > longestName || plain.split(/\s+/).length > mostWords || isPrompt(plain)) return false;
  if (announcesOther(plain) || announcesQuestions(plain) || doubtsQuestions(plain) || namesRound(plain) || namesSort(plain) || frame.test(plain)) return false;
  if ((page.headings[index + 1]?.line ?? end) < end) return false;
  return entrySign(plain) === 'names' && page.lines.slice(line + 1, end).some(({ kind }) => kind === 'text');
}

/** Titles of what stands around the questions. */
const frame =
  /^(?:the )?(?:\w+ )?(?:notes?|summary|overview|introduction|conclusion|background|references?|sources?|links?|tags?|about|context|outcome|results?|reflections?|stories|story|examples?|star|method|appendix|faq|company|role|job description|research|related|see also|misc(?:ellaneous)?|other|general)\b/i;
