import { onDemand } from '../text/on-demand';
import { ownSpeakers } from './own-names';
import { partNamed } from './star-labels';
import type { Role } from './turn-labels';
import { fieldLabels } from './turn-words';
import { asks } from './wording';

/** One turn of a talk as far as it tells who asks. */
export interface Speech {
  /** Index of its line. */
  readonly line: number;
  /** Equal for the same speaker. */
  readonly key: string;
  /** The key as it is written. */
  readonly label?: string;
  /** The name beside the key, as in `Guest (Nuri)`. */
  readonly speaker?: string | null;
  readonly role: Role;
  readonly words: string;
  /** Whether an initial that is also a letter of STAR is a speaker's here. */
  readonly isInitial?: boolean;
  /** Whether a heading stands between it and the label above. */
  readonly opensSection?: boolean;
  /** Whether a heading stands right above it. */
  readonly belowHeading?: boolean;
}

/** The role of each speaker, or why it could not be told. */
export interface SpeakerRoles {
  readonly roles: ReadonlyMap<string, Role>;
  readonly problem: string | null;
  /** Lines of turns whose speakers could not be told apart: nobody may read them as anybody's words. */
  readonly unclear: readonly (readonly [number, number])[];
}

/** What is known of a talk before a word of it is read. */
export interface TalkTold {
  readonly myNames: readonly string[];
  /** Whether every label is a speaker's, as in a recording; in a note a label may be anything. */
  readonly allSpeak: boolean;
}

/**
 * Who asks and who answers: by their own labels, by the candidate's names, else who asks less is the candidate. Empty
 * where it is no talk.
 */
export function rolesOf(found: readonly Speech[], { myNames, allSpeak }: TalkTold): SpeakerRoles {
  const named = found.filter(({ role }) => role !== 'unknown');
  const cast = rolesByKey(named);
  const mine = ownKeys(found, myNames);
  if (mine.size > 0) return settled(rolesBeside(cast, mine, allSpeak ? unknownIn(found) : whoTalkWith(mine, found)));
  const turned = selfAsks(cast, found);
  if (turned !== null) cast.set(turned, 'asker');
  const roles = new Set(cast.values());
  if (roles.has('asker')) return settled(withSecondTalk(roles.has('candidate') ? withAskersBeside(cast, found) : withOnlyOther(cast, found), found));
  const answersOnly = roles.has('candidate') && (named.some(({ key }) => !/^\p{L}\d{0,3}$/u.test(key)) || answerHeadings(found));
  if (answersOnly) return settled(withAskersBeside(cast, found));
  return rolesByAsking(found, allSpeak);
}

const self = /^(?:me|myself|我|나|저|я|yo|eu|ich|moi|io)$/;
const theOther = /^(?:candidate|interviewee|applicant|候选人|应聘者|求职者|지원자|кандидат|соискатель|candidato|bewerber|kandidat|candidat)[ .]?[#№]?\d{0,2}$/;

/** The key of the writer who interviews: "Me" beside an "Interviewee", who asks less. Null where nobody does. */
function selfAsks(cast: ReadonlyMap<string, Role>, found: readonly Speech[]): string | null {
  const keys = [...cast.keys()];
  const own = keys.find((key) => self.test(key));
  if (own === undefined || !keys.some((key) => theOther.test(key)) || [...cast.values()].includes('asker')) return null;
  const of = (is: (key: string) => boolean): number => shareOfAsking(found.filter(({ key }) => is(key)));
  const asking = of((key) => key === own);
  return asking >= leastAsking && asking - of((key) => theOther.test(key)) >= clearMargin ? own : null;
}

/** Whether each `A:` stands right below a heading, and no label names another part. */
function answerHeadings(found: readonly Speech[]): boolean {
  return found.every(({ role, key, belowHeading }) => (role === 'candidate' ? belowHeading === true : partNamed(key) === null));
}

function settled(roles: ReadonlyMap<string, Role>): SpeakerRoles {
  return { roles, problem: null, unclear: [] };
}

/** Speakers without a role of their own whose name is the candidate's. */
function ownKeys(found: readonly Speech[], myNames: readonly string[]): ReadonlySet<string> {
  if (myNames.length === 0) return new Set();
  const speakers = [...byKey(found.filter(({ role }) => role === 'unknown'))].map(([key, own]) => {
    const [aside = null, ...more] = new Set(own.map(({ speaker }) => speaker ?? null));
    return { key, names: aside === null || more.length > 0 ? [key] : [key, aside] };
  });
  return ownSpeakers(speakers, myNames);
}

/** Whoever talks with the candidate asks, unless a label says otherwise. */
function rolesBeside(cast: Map<string, Role>, mine: ReadonlySet<string>, others: readonly string[]): ReadonlyMap<string, Role> {
  for (const key of others) cast.set(key, 'asker');
  for (const key of mine) cast.set(key, 'candidate');
  return cast;
}

function unknownIn(found: readonly Speech[]): readonly string[] {
  return found.filter(({ role }) => role === 'unknown').map(({ key }) => key);
}

/** Labels that ask, or that the candidate comes right after twice: the others are words of the note. */
function whoTalkWith(mine: ReadonlySet<string>, found: readonly Speech[]): readonly string[] {
  const answered = new Map<string, number>();
  for (const [index, { key }] of found.entries()) {
    if (mine.has(found[index + 1]?.key ?? '')) answered.set(key, (answered.get(key) ?? 0) + 1);
  }
  const unknown = found.filter(({ role, key, isInitial }) => role === 'unknown' && (isInitial === true || partNamed(key) === null));
  return unknown.filter(({ key, words }) => (answered.get(key) ?? 0) >= 2 || asks(words)).map(({ key }) => key);
}

/** The role that most turns of a speaker have. */
function rolesByKey(speeches: readonly Speech[]): Map<string, Role> {
  return new Map(
    [...byKey(speeches)].map(([key, own]) => [key, own.filter(({ role }) => role === 'asker').length * 2 >= own.length ? 'asker' : 'candidate']),
  );
}

function byKey(speeches: readonly Speech[]): ReadonlyMap<string, readonly Speech[]> {
  const groups = new Map<string, Speech[]>();
  for (const each of speeches) {
    const group = groups.get(each.key);
    if (group === undefined) groups.set(each.key, [each]);
    else group.push(each);
  }
  return groups;
}

/** Speakers whose role no word tells: named like one, and no part of a story. */
function unnamedRoles(cast: ReadonlyMap<string, Role>, found: readonly Speech[], allSpeak: boolean): readonly (readonly [string, readonly Speech[]])[] {
  const unknown = found.filter((each) => each.role === 'unknown' && !cast.has(each.key) && (each.isInitial === true || partNamed(each.key) === null));
  return [...byKey(unknown)].filter(([, [first]]) => allSpeak || (first !== undefined && mayBeName(first)));
}

/** Those of them who speak at least twice. */
function strangers(cast: ReadonlyMap<string, Role>, found: readonly Speech[], allSpeak = false): readonly (readonly [string, readonly Speech[]])[] {
  return unnamedRoles(cast, found, allSpeak).filter(([, own]) => own.length >= 2);
}

const fields = onDemand((): ReadonlySet<string> => new Set(fieldLabels));

/** A field of a note ("Source", "Best for questions about") is no speaker; three words or more are a name in capitals only. */
function mayBeName({ key, label = key }: Speech): boolean {
  const [first = '', ...more] = key.split(/[ \t/]+/);
  if (fields().has(first.replace(/[^\p{L}\p{M}-]/gu, '')) && !/^(?:team|part) \S{1,2}$/.test(key)) return false;
  return more.length < 2 || /^[^\p{Ll}\s]\S*(?: (?:[^\p{Ll}\s]\S*|de|da|del|van|von|der|bin|al|el|di))*$/u.test(label);
}

/**
 * Where only the interviewer is labelled, the one other speaker named twice is the candidate. An interviewer so called only
 * at first goes on under a name, and of the others who asks least is the candidate.
 */
function withOnlyOther(cast: Map<string, Role>, found: readonly Speech[]): Map<string, Role> {
  const [other, ...more] = strangers(cast, found);
  if (other !== undefined && more.length === 0) cast.set(other[0], 'candidate');
  if (more.length > 0 && found.filter(({ key }) => cast.has(key)).length <= mostBeforeName) {
    for (const [key, role] of rolesByAsking(found.filter(({ key: each }) => !cast.has(each)), false).roles) cast.set(key, role);
  }
  return cast;
}

/** Turns of an "Interviewer" before a name takes over. */
const mostBeforeName = 2;

/** Beside a candidate others who ask are interviewers; one who speaks only once, if the candidate answers right after. */
function withAskersBeside(cast: Map<string, Role>, found: readonly Speech[]): Map<string, Role> {
  const answered = new Set(found.filter((_, index) => cast.get(found[index + 1]?.key ?? '') === 'candidate'));
  for (const [key, own] of unnamedRoles(cast, found, false)) {
    const enough = own.length >= 2 ? shareOfAsking(own) >= leastAsking : asksOne(own);
    if (enough && own.some((each) => answered.has(each))) cast.set(key, 'asker');
  }
  return cast;
}

function asksOne([only]: readonly Speech[]): boolean {
  return only !== undefined && asks(only.words) && /^[^\p{Ll}\s]\S*(?: [^\p{Ll}\s]\S*){0,2}$/u.test(only.label ?? '');
}

/** A second talk of the note, between other people and apart from the first. */
function withSecondTalk(cast: Map<string, Role>, found: readonly Speech[]): ReadonlyMap<string, Role> {
  if (new Set(cast.values()).size < 2) return cast;
  const others = new Set(strangers(cast, found).map(([key]) => key));
  const at = found.flatMap(({ key }, index) => (others.has(key) ? [index] : []));
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  if (others.size < 2 || found.slice(first, last + 1).some(({ key }) => cast.has(key))) return cast;
  for (const [key, role] of rolesByAsking(found.slice(first, last + 1), false).roles) cast.set(key, role);
  return cast;
}

/** Share of an interviewer's turns that ask, at the least; below it labels are no speakers. */
const leastAsking = 0.3;

/** By how much the candidate's share must lie below that of every interviewer. */
const clearMargin = 0.2;

/** Most people in one talk: more labels than that are no speakers. */
const mostSpeakers = 4;

function shareOfAsking(own: readonly Speech[]): number {
  return own.filter(({ words }) => asks(words)).length / own.length;
}

/** Names that speak at least twice each: who asks least is the candidate (trap 27). */
function rolesByAsking(found: readonly Speech[], allSpeak: boolean): SpeakerRoles {
  const speakers = strangers(new Map(), found, allSpeak)
    .map(([key, own]) => ({ key, own, share: shareOfAsking(own) }))
    .sort((a, b) => a.share - b.share);
  const [least, next] = speakers;
  if (least === undefined || next === undefined || speakers.length > mostSpeakers || next.share < leastAsking) return settled(new Map());
  if (!takesTurns(found, new Set(speakers.map(({ key }) => key)))) return settled(new Map());
  if (next.share - least.share < clearMargin) {
    const problem = `Could not tell who asks: "${least.key}" or "${next.key}". Add your own name to the setting "My names", or name one of them "Interviewer", and run it again.`;
    const spoken = speakers.flatMap(({ own }) => own.map(({ line }) => line)).sort((a, b) => a - b);
    return { roles: new Map(), problem, unclear: [[spoken[0] ?? 0, (spoken.at(-1) ?? 0) + 1]] };
  }
  const cast = new Map<string, Role>(speakers.map(({ key }) => [key, key === least.key ? 'candidate' : 'asker']));
  return settled(allSpeak ? cast : withAskersBeside(cast, found));
}

/** Whether speakers change at least every third time, as in a talk: right after each other, no label or heading between. */
function takesTurns(found: readonly Speech[], speakers: ReadonlySet<string>): boolean {
  let turns = 0;
  let changes = 0;
  for (const [index, { key, opensSection }] of found.entries()) {
    if (!speakers.has(key)) continue;
    turns += 1;
    const before = found[index - 1]?.key ?? key;
    if (opensSection !== true && before !== key && speakers.has(before)) changes += 1;
  }
  return changes * 3 >= turns - 1;
}
