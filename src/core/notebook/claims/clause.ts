/** The clause of a sentence around a stretch of it. */
export interface Clause {
  readonly text: string;
  /** What stands in it before and after the stretch. */
  readonly head: string;
  readonly tail: string;
}

const BREAK = /[;:()\u2014]|,(?!\d)|\s(?:and|but|so|because|while|whereas|which|when|then|although)\s|\s-{1,2}\s/giu;

/** The clause around `start` to `end`, without the marks that bound it. */
export function clauseAt(text: string, start: number, end: number): Clause {
  let [from, to] = [0, text.length];
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end && index < to) to = index;
  }
  return { text: text.slice(from, to), head: text.slice(from, start), tail: text.slice(end, to) };
}

const SUPPOSED = /\b(?:if|would|wouldn't|could (?:be|become|grow|reach|go|have)|might|imagine|suppose|for suppose|let's say|say you|assum(?:e|ing)|hypothetical\p{L}*|i'd|we'd|you'd|will|we'll|i'll|want(?:s|ed)? (?:to|me to)|hope|wish|should|need(?:s|ed)? to|plan to|going to|aim(?:ing)? (?:to|for))\b/iu;
const DENIED = /\b(?:not|never|n't|no|nor|neither|without|isn't|wasn't|aren't|weren't|didn't|don't|doesn't|couldn't|rather than|as opposed to|false|wrong)(?: \p{L}+){0,3} ?$/iu;
const OTHERS = /\b(?:he|she|they|his|her|their|him|interviewer|recruiter|panel|you|your|yours|competitor\p{L}*|other (?:team|company|people|candidate)s?)(?:'\p{L}+)?\b/iu;
const ASKED = /\b(?:he|she|they|interviewer|recruiter|coach|llm|mentor|\p{Lu}\p{Ll}+) (?:then |also |again )?(?:suggested|pushed|mentioned|claimed|proposed i|says|said|thinks|thought|recommended)\b/u;
const THEN_ASKED = /\b(?:he|she|they|interviewer|recruiter|coach|llm|mentor|\p{Lu}\p{Ll}+) (?:then |also |again )?(?:asked|wanted)\b/u;
const TOLD_THEM = /\b(?:told|showed|gave|said to|answered|mentioned to|explained to) (?:him|her|them|you)\b/giu;
const OWN = /\b(?:i|we|my|our|us|me)\b/iu;

/** Whether a sentence tells something of the candidate's work at a stretch of it: no supposition, denial or question, and nobody else's fact. */
export function isClaimed(text: string, start: number, end: number): boolean {
  if (text.endsWith('?')) return false;
  const { head, text: clause } = clauseAt(text, start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (COULD_AFTER.test(after) || (GIVEN.test(head) && THEN.test(after))) return false;
  if (DENIED.test(head.slice(-40)) || SUPPOSED.test(head) || SUPPOSED.test(lastClauses(before))) return false;
  if ((ASKED.test(before) || THEN_ASKED.test(head)) && !/\bI (?:said|told|answered)\b/u.test(before)) return false;
  const own = head.replace(TOLD_THEM, ' ');
  return !OTHERS.test(own) || OWN.test(clause.slice(Math.max(0, clause.search(OTHERS))));
}

/** "With 1,000 docks it would break": the supposition opens the clause, and what would come of it follows. */
const GIVEN = /^\W*(?:with|at|on|for|beyond|above|past|given|from)\b[^.;,]{0,32}$/iu;
const THEN = /^[^.;]{0,48}\b(?:would|wouldn't|might|could have|'d)\b/iu;
const COULD_AFTER = /^(?: (?!(?:that|which|who|and|but|so|we|i|it|they|he|she|you)\b)\p{L}+){1,2} (?:could|would|might)\b/iu;

/** What a supposition before the clause may still govern: "if we had 10x, the 40 workers". */
function lastClauses(before: string): string {
  return /(?:^|[.;])[^.;]*\b(?:if|suppose|imagine|assuming|say you)\b[^.;]*$/iu.exec(before)?.[0] ?? '';
}
