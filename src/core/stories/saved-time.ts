import type { PartName, Story } from '../notes/interview-note';
import { peopleIn, type PeopleCounted } from './people-counted';
import { savedTimesIn, type TimeTold } from './time-told';
import { sentencesOf, toldIn } from './told';

/** Working time that a story says it saves, in the story's own words. */
export interface SavedTime {
  readonly time: TimeTold;
  /** How long it takes now, where the story says so; then only what lies between is saved. */
  readonly after: string | null;
  /** Whether the time is what it took before and nothing says how long it takes now. */
  readonly isBefore: boolean;
  /** Who saves it, where the words stand by the time; null where the story does not say. */
  readonly people: PeopleCounted | null;
  /** Whether each of them saves it; otherwise it may be the sum. */
  readonly isForEach: boolean;
  /** What else each saves it: "team"; null where it is told of people. */
  readonly eachOf: string | null;
  /** "40 tickets a week", where the time is told of one ticket. */
  readonly times: { readonly words: string; readonly count: number; readonly per: string } | null;
}

interface Sentence {
  readonly part: PartName | null;
  readonly text: string;
}

/** The working time that the story saves with a figure of its own; null where it tells none. */
export function savedTimeIn(story: Story): SavedTime | null {
  const all = sentencesOf(toldIn(story));
  for (const [at, sentence] of all.entries()) {
    const found = isDone(sentence, story) ? savedTimesIn(sentence.text)[0] : undefined;
    if (found !== undefined) return withPeople(found, all, at);
  }
  if (!all.some((sentence) => isDone(sentence, story) && RELIEF.test(sentence.text))) return null;
  for (const [at, sentence] of all.entries()) {
    const found = SPENT.test(sentence.text) && !SUPPOSED.test(sentence.text) ? savedTimesIn(sentence.text, { spent: true })[0] : undefined;
    if (found !== undefined) return withPeople(found, all, at);
  }
  return null;
}

const SPENT = /\b(?:spen[dt]s?|took|takes?|taking|wasted|needed|cost|by hand|manual(?:ly)?|copied|copy(?:ing)?|every (?:day|week|month|sprint|release))\b/iu;
const RELIEF = /\b(?:automat(?:ed|es|ing|ic|ically)|no longer|by itself|self[- ]service|one click|eliminat\p{L}+|without (?:any )?manual|no (?:more )?manual|zero manual|(?:nobody|no one) (?:has|does|needs|copies|touches|writes|types|enters|checks)|(?:by hand|manually) any ?more|saves?|saved|freed|gone)\b/iu;
/** A wish or a failure saves nothing. */
const SUPPOSED = /\b(?:(?:would|could|might|should|will|may|not|never|failed to|unable to|hoped to|wanted to|tried to|planned to|expected to|aim(?:ed)? to|goal (?:was|is) to)|\p{L}{1,8}n['\u2019]t) (?:have )?(?:\p{L}{1,15}ly )?(?:sav|cut|reduc|free|shorten)/iu;

/** What a labelled situation or task says is not reached yet. */
function isDone({ part, text }: Sentence, { labelled }: Story): boolean {
  return (!labelled || (part !== 'situation' && part !== 'task')) && !SUPPOSED.test(text);
}

const FOR_EACH = /\b(?:each|apiece|every (?:one|engineer|developer|person|agent|analyst|accountant|tester|colleague)|(?:per|a) (?:person|head|engineer|developer|dev|agent|analyst|accountant|tester|colleague|employee|operator))\b(?! (?:day|night|week|month|quarter|year|sprint|release|deploy|ticket|time|build|order|invoice|request|client|customer|file)\b)/iu;
const EACH_OF = /\b(?:each|every|per) (team|squad|shop|store|branch|office|customer|client|country|department|site|region|project|service)\b/iu;
/** Who builds it together is not who saves the time. */
const BUILDERS = /\b(?:led|leading|lead|delegat\p{L}+|built|building|worked with|together with|joined|hired|mentor\p{L}*)\b/iu;

type Found = ReturnType<typeof savedTimesIn>[number];

function withPeople({ time, after, isBefore }: Found, all: readonly Sentence[], at: number): SavedTime {
  const here = all[at]?.text ?? '';
  const near = [all[at - 1], all[at + 1]].flatMap((sentence) => (sentence === undefined || BUILDERS.test(sentence.text) ? [] : peopleIn(sentence.text)));
  const told = peopleIn(here);
  const people = told.length > 0 ? told : near;
  return {
    time, after, isBefore,
    people: people.length === 1 ? (people[0] ?? null) : null,
    isForEach: time.isEach || FOR_EACH.test(here),
    eachOf: EACH_OF.exec(here)?.[1]?.toLowerCase() ?? null,
    times: timesOf(time, all),
  };
}

function timesOf({ per }: TimeTold, all: readonly Sentence[]): SavedTime['times'] {
  if (per === null || CALENDAR.test(per)) return null;
  const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}.,])(\\d{1,6}) (?:\\p{L}{2,20} )?${per}s (?:a|per|each|every) (day|week|month|quarter|year|sprint)\\b`, 'iu');
  for (const { text } of all) {
    const found = pattern.exec(text);
    if (found !== null) return { words: found[0].replace(/^[^\p{L}\p{N}]/u, ''), count: Number(found[1]), per: (found[2] ?? '').toLowerCase() };
  }
  return null;
}

const CALENDAR = /^(?:day|night|week|month|quarter|year|sprint)$/u;
