import { areaKey, type AreaStateSet } from '../critique/area-state';
import type { NoteReview, PlacedFinding } from '../critique/note-review';
import type { Round } from '../notes/round';
import { mapSteps } from '../notes/steps';
import { normalise } from '../text/words';
import { byNeed, needInWords, needOf, type AreaNeed } from './area-need';
import { trendOf, type AskedInRound } from './area-trend';
import { nextStep } from './next-step';
import { probedRound, type ProbedRound } from './probed-round';
import { sightingsOfQuestion } from './question-sightings';
import { sightingsOfRemarks } from './remark-sightings';
import type { AreaName, Sighting } from './sighting';
import { sightingsOfStory } from './story-sightings';
import { evidenceKinds, type WeakArea, type WeakAreas } from './weak-area';

/** What weak areas are reckoned from. */
export interface WeakAreaRequest {
  /** By path. */
  readonly notes: readonly NoteReview[];
  /** The rounds by the path of their note. */
  readonly rounds: ReadonlyMap<string, Round>;
  /** The first id of the family of a question; its own where it has none. */
  readonly familyOf: (question: string) => string;
  /** What the person set and when, by kind and name ("topic caching"); an area that is not in it is open. */
  readonly states: ReadonlyMap<string, AreaStateSet>;
}

/** Pieces of evidence, and places that they come from, below which nothing is said of an area. */
const FEWEST_PIECES = 3;
const FEWEST_PLACES = 2;

/**
 * The competencies and topics that need work, with their evidence; equal words in one round count once. Ordered by `byNeed`, those that the
 * person resolved or dismissed last. Yields between notes and areas.
 */
export function* weakAreas({ notes, rounds, familyOf, states }: WeakAreaRequest): Generator<void, WeakAreas> {
  const gathered = new Map<string, Gathered>();
  for (const review of notes) {
    const known = stillKnown(review, rounds.get(review.note.path) ?? null, familyOf);
    gather(gathered, known ?? (yield* seenIn(review, rounds.get(review.note.path) ?? null, familyOf)));
    yield;
  }
  const all = [...gathered.values()].filter(({ seen }) => seen.length > 0);
  const areas: { readonly need: AreaNeed; readonly area: WeakArea }[] = [];
  for (const each of all.filter(isEnough)) {
    areas.push({ need: needOf(each.seen), area: areaOf(each, states.get(areaKey(each.name)) ?? null) });
    yield;
  }
  areas.sort((a, b) => shelfOf(a.area) - shelfOf(b.area) || byNeed(a.need, b.need) || byName(a.area, b.area));
  const few = all.filter((each) => !isEnough(each) && states.get(areaKey(each.name))?.state !== 'dismissed');
  return {
    areas: areas.map(({ area }) => area),
    tooFew: few.map(({ name, seen }) => ({ ...name, count: seen.length })).sort((a, b) => b.count - a.count || byName(a, b)),
  };
}

/** All that was gathered on one area. */
interface Gathered {
  readonly name: AreaName;
  readonly seen: Sighting[];
  /** Keys of what was seen, so that equal words count once. */
  readonly keys: Set<string>;
  /** The words asked and those that fell short, by dated round. */
  readonly asked: Map<string, { readonly date: string; readonly asked: Set<string>; readonly weak: Set<string> }>;
}

/** What one note says of areas. */
interface SeenIn {
  readonly at: ProbedRound;
  /** The families of its questions, for they tell whether a question is answered. */
  readonly families: readonly string[];
  /** By place in `at.questions`: its words, ready to be compared. */
  readonly asked: readonly string[];
  readonly sightings: readonly Sighting[];
}

/** What was seen in a note holds as long as it is the same value, of the same round, and its questions are of the same families. */
const seen = new WeakMap<NoteReview, SeenIn>();

function stillKnown(review: NoteReview, round: Round | null, familyOf: (question: string) => string): SeenIn | null {
  const known = seen.get(review);
  if (known === undefined || !isSameRound(known.at.round, round)) return null;
  return known.at.questions.every(({ id }, place) => familyOf(id) === known.families[place]) ? known : null;
}

function isSameRound(one: Round | null, other: Round | null): boolean {
  return one?.path === other?.path && one?.company === other?.company && one?.date === other?.date;
}

function* seenIn(review: NoteReview, round: Round | null, familyOf: (question: string) => string): Generator<void, SeenIn> {
  const at = probedRound(review, round, familyOf);
  yield;
  const { questions } = at;
  const found: SeenIn = { at, families: questions.map(({ id }) => familyOf(id)), asked: questions.map(({ text }) => normalise(text)), sightings: yield* sightingsIn(at) };
  seen.set(review, found);
  return found;
}

function gather(gathered: Map<string, Gathered>, { at, asked, sightings }: SeenIn): void {
  for (const [place, question] of at.questions.entries()) for (const area of at.areasOf(question.id)) noteAsked(gatheredOf(gathered, area), asked[place] ?? '', at);
  for (const sighting of sightings) for (const area of sighting.areas) noteSeen(gatheredOf(gathered, area), sighting, at);
}

function gatheredOf(gathered: Map<string, Gathered>, name: AreaName): Gathered {
  const key = areaKey(name);
  const known = gathered.get(key);
  if (known !== undefined) return known;
  const made: Gathered = { name, seen: [], keys: new Set(), asked: new Map() };
  gathered.set(key, made);
  return made;
}

function noteAsked({ asked }: Gathered, words: string, { round, roundKey }: ProbedRound): void {
  if (roundKey === null || round?.date === null || round?.date === undefined) return;
  const known = asked.get(roundKey) ?? { date: round.date, asked: new Set(), weak: new Set() };
  known.asked.add(words);
  asked.set(roundKey, known);
}

function noteSeen({ seen, keys, asked }: Gathered, sighting: Sighting, { questionById }: ProbedRound): void {
  const { evidence, about, round } = sighting;
  const key = [evidence.kind, round ?? '', about].join('\n');
  if (keys.has(key)) return;
  keys.add(key);
  seen.push(sighting);
  const inRound = asked.get(round ?? '');
  if (inRound === undefined) return;
  const words = normalise(questionById.get(evidence.question ?? '')?.text ?? '');
  if (inRound.asked.has(words)) inRound.weak.add(words);
}

function* sightingsIn(at: ProbedRound): Generator<void, readonly Sighting[]> {
  const { note, findings, stories } = at.review;
  const byQuestion = grouped(findings.filter(({ story }) => story === null), ({ question }) => question);
  const byStory = grouped(findings, ({ story }) => story);
  const gaps = new Map(stories.map((review) => [review.story, review.gaps]));
  const underQuestions = yield* mapSteps(at.questions, (question) => sightingsOfQuestion(question, byQuestion.get(question.id) ?? [], at), IN_STEP);
  const inRemarks = sightingsOfRemarks(at);
  yield;
  const inStories = yield* mapSteps(note.stories, (story) => sightingsOfStory({ story, gaps: gaps.get(story.id) ?? [], findings: byStory.get(story.id) ?? [] }, at), IN_STEP);
  return [...underQuestions.flat(), ...inRemarks, ...inStories.flat()];
}

/** Questions or stories between two pauses: a millisecond or two. */
const IN_STEP = 5;

function grouped(findings: readonly PlacedFinding[], keyOf: (finding: PlacedFinding) => string | null): ReadonlyMap<string, readonly PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function isEnough({ seen }: Gathered): boolean {
  return seen.length >= FEWEST_PIECES && new Set(seen.map(({ round, about }) => `${round ?? ''}\n${about}`)).size >= FEWEST_PLACES;
}

function areaOf({ name, seen, asked }: Gathered, set: AreaStateSet | null): WeakArea {
  const inOrder = [...seen].sort(byGravity);
  const first = inOrder[0];
  const isReopened = set?.state === 'resolved' && seen.some(({ evidence: { date } }) => date !== null && date > set.date);
  const rounds = [...asked.values()].map((each): AskedInRound => ({ date: each.date, asked: each.asked.size, weak: each.weak.size }));
  return {
    ...name,
    state: isReopened ? 'open' : (set?.state ?? 'open'),
    need: needInWords(seen, isReopened ? set.date : null),
    trend: trendOf(rounds),
    next: first === undefined ? '' : nextStep(first),
    evidence: inOrder.map(({ evidence }) => evidence),
  };
}

/** Gravest first, then newest, then by note and place. */
function byGravity({ evidence: a }: Sighting, { evidence: b }: Sighting): number {
  const gravity = evidenceKinds.indexOf(a.kind) - evidenceKinds.indexOf(b.kind);
  if (gravity !== 0) return gravity;
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.from - b.from;
}

/** What the person is done with comes last. */
function shelfOf({ state }: WeakArea): number {
  return ['open', 'working'].includes(state) ? 0 : state === 'resolved' ? 1 : 2;
}

function byName(a: AreaName, b: AreaName): number {
  const [one, other] = [areaKey(a), areaKey(b)];
  return one < other ? -1 : Number(one > other);
}
