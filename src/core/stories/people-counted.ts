import { countOf, NUMBER_WORDS } from './number-words';

/** How many people a text counts: "3 engineers", "a team of 4". */
export interface PeopleCounted {
  readonly words: string;
  readonly count: number;
}

const PEOPLE = [
  'engineers|developers|devs|people|persons|colleagues|co-?workers|teammates|analysts|agents|accountants|testers|designers|juniors|seniors|operators|managers|members',
  'admins|administrators|folks|interns|employees|clerks|planners|dispatchers|nurses|doctors|teachers|editors|reviewers|recruiters|consultants|technicians|scientists|reps',
].join('|');
const MODIFIER = '(?:(?!(?:for|to|in|and|or|of|the|a|from|with|by|hours?|days?|weeks?|minutes?|per)\\b)\\p{L}[\\p{L}-]{1,20} )';
const COUNTED = new RegExp(`(?:^|[^\\p{L}\\p{N}.,$-])((?:team|group|squad|crew) of (\\d{1,3}|${NUMBER_WORDS})|(\\d{1,3}|${NUMBER_WORDS}) (?:of (?:our|the|my) )?${MODIFIER}{0,2}(?:${PEOPLE})|(\\d{1,3}|${NUMBER_WORDS}) of us)(?![\\p{L}\\p{N}])`, 'giu');

/** The people that a text counts, two at least, in order. */
export function peopleIn(text: string): readonly PeopleCounted[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const count = countOf(match[2] ?? match[3] ?? match[4] ?? '');
    return count === null || count < 2 ? [] : [{ words: match[1] ?? '', count }];
  });
}
