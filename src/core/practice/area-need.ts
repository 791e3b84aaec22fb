import type { Sighting } from './sighting';
import type { EvidenceKind } from './weak-area';

/** How much an area needs work. Compared field by field from the top: an area that was left unanswered comes before one that is only thin, however often. */
export interface AreaNeed {
  /** Rounds with a question left unanswered. */
  readonly unansweredRounds: number;
  /** Stories, each in one place, that miss a part. */
  readonly missing: number;
  /** Rounds of which the writer noted that an answer fell short. */
  readonly notedRounds: number;
  /** Rounds with any weakness. */
  readonly rounds: number;
  /** Answers and stories that are thin, faulted, or called weak by the writer. */
  readonly thin: number;
  /** Day of the newest evidence; empty where none is dated. */
  readonly newest: string;
}

/** What the evidence of one area adds up to. */
export function needOf(seen: readonly Sighting[]): AreaNeed {
  const graver = new Set(ofKinds(seen, ['unanswered', 'missing']).map(placeOf));
  return {
    unansweredRounds: countOf(ofKinds(seen, ['unanswered']), roundOf),
    notedRounds: countOf(ofKinds(seen, ['reflection']).filter(({ round }) => round !== null), roundOf),
    missing: countOf(ofKinds(seen, ['missing']), placeOf),
    rounds: countOf(seen.filter(({ round }) => round !== null), roundOf),
    thin: countOf(ofKinds(seen, ['thin', 'finding', 'reflection']).filter((each) => !graver.has(placeOf(each))), placeOf),
    newest: newestOf(seen),
  };
}

/** Orders needs, the greatest first; 0 where they are equal. */
export function byNeed(a: AreaNeed, b: AreaNeed): number {
  return b.unansweredRounds - a.unansweredRounds || b.missing - a.missing || b.notedRounds - a.notedRounds || b.rounds - a.rounds || b.thin - a.thin || Number(a.newest < b.newest) - Number(a.newest > b.newest);
}

/** One sentence: "Unanswered in 2 rounds, last on 2026-09-14; thin in 3 more answers." */
export function needInWords(seen: readonly Sighting[], reopened: string | null): string {
  const { unansweredRounds, missing, thin } = needOf(seen);
  const asked = countOf(ofKinds(seen, ['unanswered']), placeOf);
  const more = unansweredRounds + missing > 0 ? ' more' : '';
  const noted = countOf(ofKinds(seen, ['reflection']), placeOf);
  const clauses = [
    unansweredRounds === 0 ? '' : `unanswered in ${counted(unansweredRounds, 'round')}${asked > unansweredRounds ? ` (${counted(asked, 'question')})` : ''}${lastOn(seen, ['unanswered'])}`,
    missing === 0 ? '' : `a part missing in ${counted(missing, 'story')}`,
    thin === 0 ? '' : `thin in ${String(thin)}${more} ${thin === 1 ? 'answer' : 'answers'}${noted === 0 ? '' : ` (${String(noted)} you noted yourself)`}${unansweredRounds === 0 ? lastOn(seen, ['thin', 'finding', 'reflection']) : ''}`,
    reopened === null ? '' : `seen again after you resolved it on ${reopened}`,
  ].filter((clause) => clause !== '').join('; ');
  return `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`;
}

function ofKinds(seen: readonly Sighting[], kinds: readonly EvidenceKind[]): readonly Sighting[] {
  return seen.filter(({ evidence }) => kinds.includes(evidence.kind));
}

function countOf(seen: readonly Sighting[], key: (each: Sighting) => string): number {
  return new Set(seen.map(key)).size;
}

function placeOf({ round, about }: Sighting): string {
  return `${round ?? ''}\n${about}`;
}

function roundOf({ round, evidence }: Sighting): string {
  return round ?? evidence.path;
}

function newestOf(seen: readonly Sighting[]): string {
  return seen.reduce((newest, { evidence: { date } }) => (date !== null && date > newest ? date : newest), '');
}

function lastOn(seen: readonly Sighting[], kinds: readonly EvidenceKind[]): string {
  const newest = newestOf(ofKinds(seen, kinds));
  return newest === '' ? '' : `, last on ${newest}`;
}

function counted(count: number, thing: 'round' | 'story' | 'question'): string {
  if (count === 1) return `1 ${thing}`;
  return `${String(count)} ${thing === 'story' ? 'stories' : `${thing}s`}`;
}
