import { ownSpeakers } from './own-names';
import { partNamed } from './star-labels';
import type { Role } from './turn-labels';
import { asks } from './wording';

/** One turn of a talk as far as it tells who asks. */
export interface Speech {
  /** Index of its line. */
  readonly line: number;
  /** Equal for the same speaker. */
  readonly key: string;
  /** The name beside the key, as in `Guest (Nuri)`. */
  readonly speaker?: string | null;
  readonly role: Role;
  readonly words: string;
  /** Whether an initial that is also a letter of STAR is a speaker's here. */
  readonly isInitial?: boolean;
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
  const roles = new Set(cast.values());
  if (roles.has('asker')) return settled(roles.has('candidate') ? cast : withOnlyOther(cast, found));
  const answersOnly = roles.has('candidate') && named.some(({ key }) => key.length > 1);
  if (answersOnly) return settled(withAskersBeside(cast, found));
  return rolesByAsking(found.filter(({ role }) => role === 'unknown'));
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

/** Speakers whose role no word tells: named at least twice, and no part of a story. */
function strangers(found: readonly Speech[]): readonly (readonly [string, readonly Speech[]])[] {
  const unknown = byKey(found.filter(({ role, key, isInitial }) => role === 'unknown' && (isInitial === true || partNamed(key) === null)));
  return [...unknown].filter(([, own]) => own.length >= 2);
}

/** Where only the interviewer is labelled, the one other speaker named twice is the candidate. */
function withOnlyOther(cast: Map<string, Role>, found: readonly Speech[]): ReadonlyMap<string, Role> {
  const [other, ...more] = strangers(found);
  if (other !== undefined && more.length === 0) cast.set(other[0], 'candidate');
  return cast;
}

/** Where only the candidate is labelled, others who ask are interviewers. */
function withAskersBeside(cast: Map<string, Role>, found: readonly Speech[]): ReadonlyMap<string, Role> {
  for (const [key, own] of strangers(found)) if (shareOfAsking(own) >= leastAsking) cast.set(key, 'asker');
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
function rolesByAsking(speeches: readonly Speech[]): SpeakerRoles {
  const speakers = strangers(speeches)
    .map(([key, own]) => ({ key, own, share: shareOfAsking(own) }))
    .sort((a, b) => a.share - b.share);
  const [least, next] = speakers;
  if (least === undefined || next === undefined || speakers.length > mostSpeakers || next.share < leastAsking) return settled(new Map());
  if (!takesTurns(speeches, new Set(speakers.map(({ key }) => key)))) return settled(new Map());
  if (next.share - least.share < clearMargin) {
    const problem = `Could not tell who asks: "${least.key}" or "${next.key}". Add your own name to the setting "My names", or name one of them "Interviewer", and run it again.`;
    const spoken = speakers.flatMap(({ own }) => own.map(({ line }) => line)).sort((a, b) => a - b);
    return { roles: new Map(), problem, unclear: [[spoken[0] ?? 0, (spoken.at(-1) ?? 0) + 1]] };
  }
  return settled(new Map<string, Role>(speakers.map(({ key }) => [key, key === least.key ? 'candidate' : 'asker'])));
}

/** Whether speakers change at least every third time, as in a talk. */
function takesTurns(speeches: readonly Speech[], speakers: ReadonlySet<string>): boolean {
  const order = speeches.map(({ key }) => key).filter((key) => speakers.has(key));
  const changes = order.filter((key, index) => index > 0 && order[index - 1] !== key).length;
  return changes * 3 >= order.length - 1;
}
