import { sentences } from '../text/sentences';
import type { Slice } from '../text/words';
import { askedShortly } from './question-sign-words';
import { announcesQuestions, setsTask } from './question-signs';
import { quotedAskings } from './quoted-asking';
import { askingWithin, tellsBeingAsked } from './told-asking';
import { reflectionStart, reportsAsking, reportsOwnAsking, tellsReaction } from './wording';

/** What a sentence of a told round is. */
export type Said = 'asked' | 'own' | 'reflection' | 'answer' | 'none';

export interface ToldSlice extends Slice {
  /** What a slice is whatever its words say: a question in quotes, what leads to one, the task that the sentence before leads to; null for any other. */
  readonly role: Said | null;
}

/** The slices of a paragraph: its quoted questions, and the sentences between them, cut where they go on to the next asking or to what was said. */
export function slicesOf(all: string): readonly ToldSlice[] {
  const slices: ToldSlice[] = [];
  let from = 0;
  for (const { start, end, lead, open, close, own } of quotedAskings(all)) {
    slices.push(...sentencesIn(all, from, lead));
    if (lead < open && !own) slices.push({ text: all.slice(lead, open), start: lead, end: open, role: 'none' });
    slices.push({ text: all.slice(start, end), start, end, role: own ? 'own' : 'asked' });
    from = close + (afterQuote.exec(all.slice(close))?.[0].length ?? 0);
  }
  return [...slices, ...sentencesIn(all, from, all.length)];
}

/** Between a quoted question and what was said to it. */
const afterQuote = /^[\s,;:.–—-]{0,4}(?:(?:and|but|so) (?=(?:to (?:this|that|which|it) )?(?:I|here|there|my)\b))?/i;

function sentencesIn(all: string, from: number, to: number): readonly ToldSlice[] {
  const text = all.slice(from, to);
  const inner = text.trim() === '' ? [] : sentences(text).flatMap(cutAtAskings).flatMap(cutAtAnswer);
  return withTasks(all, inner.map((slice) => ({ text: slice.text, start: slice.start + from, end: slice.end + from })));
}

/** A sentence that tells what they asked and then what I said is two: "She asked why maps| and |I told her of the harbour". */
function cutAtAnswer(slice: Slice): readonly Slice[] {
  const { text, start, end } = slice;
  const cut = text.length > longestSentence ? null : (thenSaid.exec(text) ?? (whenAsked.test(text) ? nextSaid.exec(text) : null));
  if (cut === null || cut.index < leastAsking || roleOf(text.slice(0, cut.index)) !== 'asked') return [slice];
  const next = cut.index + cut[0].length;
  return [{ text: text.slice(0, cut.index), start, end: start + cut.index }, { text: text.slice(next), start: start + next, end }];
}

const leastAsking = 12;
/** "When she asked about pay I said .." */
const whenAsked = /^(?:when|once|as|after|then when) (?:he|she|they|the interviewer|\p{Lu}\p{Ll}+) (?:then |also )?(?:asked|wanted to know|pushed|dug)\b(?! (?:if|whether) I\b)/iu;
const nextSaid = /,?[ \t](?=I (?:just |then |only )?(?:said|told|gave|had (?:no|not)|answered|went|talked|used|took)\b)/i;
const thenSaid = /[,;][ \t](?=(?:said|told|answered|replied|explained)\b)|[,;]?[ \t](?:and|but|so|to which)[ \t](?=I (?:just |then |only |also |first |simply )?(?:said|told|answered|replied|explained|mentioned|described|gave|improvised|talked|spoke|admitted|went for|blanked|froze|had (?:no|not)|(?:could|did) ?n(?:o|['’])t)\b)/i;

function withTasks(all: string, slices: readonly Slice[]): readonly ToldSlice[] {
  const told: ToldSlice[] = [];
  for (let at = 0; at < slices.length; at++) {
    const { text = '', start = 0, end: first = 0 } = slices[at] ?? {};
    const task = leadsToTask(slices[at - 1]?.text ?? '') && setsTask(text);
    let next = slices[at + 1];
    let end = first;
    while (task && next !== undefined && setsTask(next.text) && roleOf(next.text) !== 'asked') {
      end = next.end;
      next = slices[++at + 1];
    }
    told.push({ text: all.slice(start, end), start, end, role: task ? 'asked' : null });
  }
  return told;
}

/** A sentence that first answers or takes an answer, and then goes on to the next asking, is two; so is one that asks, and then tells of another asking in full. */
function cutAtAskings(sentence: Slice): readonly Slice[] {
  if (sentence.text.length > longestSentence) return [sentence];
  const slices: Slice[] = [];
  let { text, start } = sentence;
  for (let cut = askingWithin(text); cut !== null; cut = askingWithin(text)) {
    if (roleOf(text.slice(0, cut.end)) === 'asked' && !asksInFull.test(text.slice(cut.start))) break;
    slices.push({ text: text.slice(0, cut.end), start, end: start + cut.end });
    [text, start] = [text.slice(cut.start), start + cut.start];
  }
  return slices.length === 0 ? [sentence] : [...slices, { text, start, end: sentence.end }];
}

const asksInFull = /^(?:then|after that,?) (?:he|she|they|the interviewer) (?:then |also )?asked (?:me|us|to)\b/i;

/** Nobody tells of an asking in a longer sentence. */
const longestSentence = 2000;

/** What a sentence is by its own words. */
export function roleOf(sentence: string): Said {
  if (sentence.length > longestSentence) return 'answer';
  if (announcesAsking(sentence)) return 'none';
  if (/[:：–-]/.test(sentence.slice(-1)) && (/[:：]/.test(sentence.slice(-1)) || announcesQuestions(sentence))) return 'none';
  if (reportsOwnAsking(sentence)) return 'own';
  if (reportsAsking(sentence) || askedShortly.test(sentence) || tellsBeingAsked(sentence) || whenAsked.test(sentence)) return 'asked';
  return reflectionStart(sentence) >= 0 || tellsReaction(sentence) ? 'reflection' : 'answer';
}

/** "I asked a couple of things about the team", "he started asking questions": that they asked, and not what. A wish for time asks nothing either. */
function announcesAsking(sentence: string): boolean {
  return /\b(?:i|we) (?:then |also |finally )?asked (?:(?:him|her|them|the interviewer) )?(?:(?:a couple of|a few|some|several|many|various|other|more|two|three|my|\d+) )+(?:[a-z]+ )?questions?\b/i.test(sentence) ||
    /\b(?:started|began|kept|continued) (?:asking|with)(?: me)?(?: (?:some|a few|more|many|various|different|several|the|technical|basic|follow-?up))* questions?[^\p{L}]{0,4}$/iu.test(sentence) ||
    /\b(?:i|we) asked (?:(?:him|her|them|the interviewer|the recruiter) )?for (?:(?:a|an|some|more|about|\d+|two|three|ten) )+(?:(?:few|more|extra) )?(?:days?|weeks?|hours?|minutes?|mins?|time|extension|break|hints?|glass)\b/i.test(sentence) ||
    /^(?:he|she|they) asks? (?:(?:very|quite|rather|really) )?(?:slow|fast|quick|soft|quiet|nice|kind|sharp|short|a lot|much|many|little|nothing|few|again and again)(?:ly)?\b/i.test(sentence) ||
    /^(?:he|she|they) (?:was|were|kept) (?:(?:also|mostly|mainly|only|just) )?asking (?:me )?questions?\b(?! ?(?:on|about|like|such|from|regarding|related)\b)/i.test(sentence);
}

/** "Then she asked a design question:": the lines below are the one that was asked. */
export function leadsToTask(words: string): boolean {
  return words.length < longestLead && /[:：–-]$/.test(words) && oneTask.test(words);
}

const longestLead = 120;
const oneTask = /\b(?:asked|gave|given|got|was|is)\b.{0,30}\b(?:an?|one|the|this) (?:[\p{L}-]+ ){0,4}(?:question|problem|task|puzzle)[^\p{L}]{1,4}$/iu;
