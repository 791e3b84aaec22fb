import type { Claim } from './claims/claim';
import { shownValue } from './insights/contradiction';
import { isAbout, type NextInterview } from './night-before-next';
import type { Words } from './night-before-speech';
import type { Notebook } from './notebook';
import type { Place } from './place';
import type { NotebookRead } from './read-notebook';

/** One thing that was told in two ways. */
export interface ToSettle {
  readonly message: string;
  /** What the values are of, in a few words; null where the values say so themselves, or are not known. */
  readonly about: string | null;
  readonly sides: readonly [Side, Side];
}

export interface Side {
  /** "team of 4"; null where only the words say it. */
  readonly value: string | null;
  readonly said: Words;
}

const MOST = 2;

/** At most two contradictions, those first of which the company has heard one side. */
export function contradictionsToSettle(notebook: Notebook, { insights, claims }: NotebookRead, { company }: NextInterview): readonly ToSettle[] {
  const heard = new Set(notebook.notes.filter((review) => notebook.rounds.has(review.note.path) && isAbout(review, company)).map(({ note }) => note.path));
  const found = insights.filter(({ kind }) => kind === 'contradiction').flatMap(({ message, places: [one, other] }) => (
    one === undefined || other === undefined ? [] : [{ message, one, other, isHeard: heard.has(one.path) || heard.has(other.path) }]
  ));
  const valuesAt = differingAt(claims);
  return [...found.filter(({ isHeard }) => isHeard), ...found.filter(({ isHeard }) => !isHeard)].slice(0, MOST).map(({ message, one, other }) => {
    const [a, b] = pairOf(valuesAt(one), valuesAt(other));
    return { message, about: a === undefined ? null : aboutOf(a), sides: [sideOf(one, a), sideOf(other, b)] };
  });
}

/** The values that stand at a place and differ from others. */
function differingAt(claims: readonly Claim[]): (place: Place) => readonly Claim[] {
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.state !== 'differs') continue;
    for (const place of claim.places) byPlace.set(keyOf(place), [...(byPlace.get(keyOf(place)) ?? []), claim]);
  }
  return (place) => byPlace.get(keyOf(place)) ?? [];
}

function keyOf({ path, from, to }: Place): string {
  return `${String(from)} ${String(to)} ${path}`;
}

/** The values that the two places give for the same thing; none where there is no such. */
function pairOf(ones: readonly Claim[], others: readonly Claim[]): readonly [Claim, Claim] | readonly [] {
  for (const a of ones) {
    const b = others.find((other) => other !== a && other.subject === a.subject && other.attribute === a.attribute);
    if (b !== undefined) return [a, b];
  }
  return [];
}

function sideOf({ quote, path, question }: Place, claim: Claim | undefined): Side {
  return { value: claim === undefined ? null : valueOf(claim), said: { text: quote, path, question } };
}

function valueOf(claim: Claim): string {
  return claim.attribute === 'team-size' ? `team of ${shownValue({ value: claim.value, unit: null })}` : shownValue(claim);
}

/** A subject names what is told, then of what: "Team, “the import”". That it is a team the value says itself. */
function aboutOf({ subject, attribute }: Claim): string | null {
  const [, what = subject, named = null] = /^([^\u201C]*), \u201C([^\u201D]*)\u201D$/u.exec(subject) ?? [];
  const thing = named === null ? null : named.replace(/^\[[^\][]{1,40}\]\s{0,4}(?=\S)/u, '');
  if (attribute === 'team-size') return thing;
  return thing === null ? what : `${what}, ${thing}`;
}
