import { adviceGiven } from '../advice/advice-given';
import type { AdviceAt } from '../advice/advice-at';
import { unfoundedIn, type Unfounded } from '../advice/advice-claims';
import { saidByCandidate, type SaidByCandidate } from '../advice/said-by-candidate';
import { spokenForYou } from '../advice/spoken-for-you';
import { quoteAround } from '../claims/quote';
import type { Insight, SteppedComparison } from '../insight';
import { placeOf, type Place } from '../place';

/** Suggested answers that claim what the candidate never said. */
export const adviceUnfounded: SteppedComparison = {
  kind: 'advice-unfounded',
  detects: 'A suggested answer with a number, a title, a technology or a deed that stands in no note and no resume.',
  matters: 'A follow-up on a claim that is not yours cannot be answered (RUBRIC.md, "Kinds of insight").',
  compare: function* (notebook) {
    const advice = adviceGiven(notebook);
    if (advice.length === 0) return [];
    const said = yield* saidByCandidate(notebook);
    const bySubject = new Map<string, AdviceAt[]>();
    for (const one of advice) {
      const subject = one.asked?.question.id ?? `${one.note.path}\n${one.section}`;
      const same = bySubject.get(subject) ?? [];
      same.push(one);
      bySubject.set(subject, same);
    }
    const insights: Counted[] = [];
    for (const pieces of bySubject.values()) {
      insights.push(...insightOn(pieces, said));
      yield;
    }
    return insights.sort((a, b) => b.count - a.count).map(({ insight }) => insight);
  },
};

interface Counted {
  readonly insight: Insight;
  readonly count: number;
}

/** Most claims that a message names. */
const MOST_NAMED = 4;

function insightOn(pieces: readonly AdviceAt[], said: SaidByCandidate): readonly Counted[] {
  const claims = pieces.flatMap((piece) => spokenForYou(piece.section, piece.passage.text).flatMap((spoken) => unfoundedIn(spoken, said, piece.asked?.question.text).map((claim) => ({ piece, claim }))));
  const named = [...new Set(claims.map(({ claim }) => claim.text.replace(/\s+/gu, ' ')))];
  if (named.length === 0) return [];
  const places = onePerSentence(claims.map(({ piece, claim }) => placeIn(piece, claim)));
  return [{ insight: { kind: 'advice-unfounded', message: messageOf(named), places: [...places, ...ownAnswer(pieces)] }, count: named.length }];
}

function placeIn({ note, asked, passage }: AdviceAt, { start, end, sentence }: Unfounded): Place {
  const quote = quoteAround(sentence.text, start - sentence.start, end - sentence.start);
  return placeOf({ note, question: asked?.question.id ?? null, passage }, sentence.start + quote.start, sentence.start + quote.end);
}

function onePerSentence(places: readonly Place[]): readonly Place[] {
  return places.filter((place, at) => places.findIndex(({ from, to }) => from === place.from && to === place.to) === at);
}

/** What the candidate said to the same question. */
function ownAnswer([piece]: readonly AdviceAt[]): readonly Place[] {
  const asked = piece?.asked ?? null;
  const [answer] = asked?.question.answers ?? [];
  return asked === null || answer === undefined ? [] : [placeOf({ note: asked.review.note, question: asked.question.id, passage: answer })];
}

function messageOf(named: readonly string[]): string {
  const shown = named.slice(0, MOST_NAMED).map((claim) => `"${claim}"`);
  const rest = named.length - shown.length;
  const list = shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
  const counted = named.length === 1 ? '1 claim' : `${String(named.length)} claims`;
  return `The suggested answer says ${list}${rest > 0 ? `, and ${String(rest)} more` : ''} (${counted}); you never said so in any note. True? Then say it in your own answer; else cut it.`;
}
