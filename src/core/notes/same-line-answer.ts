import { tellsNothingSaid } from './nothing-said';
import { asks, isPrompt, reportsAnswer } from './wording';

/** Where the question of a line ends, and where its answer begins. */
export interface Cut {
  readonly end: number;
  readonly start: number;
}

const joint = /[?？](?=["'”*_)]{0,4}[ \t]+)["'”*_)]{0,4}[ \t]+(?:(?:[-–—=]+>?|→|⇒)[ \t]*)?|[ \t]+(?:[-–—]{1,2}|=+>?|[-–]+>|→|⇒)[ \t]+|[ \t]+(?=(?:ans(?:wer)?|a|答)[ \t]?[:：.])/giu;

/** Cheap look for what the joint may find. */
const mayJoin = /[?？]["'”*_)]{0,4}[ \t]|[ \t](?:[-–—=→⇒答]|ans|a[ \t]?[:：.])/i;

/** No question on the line of its answer is longer. */
const longestQuestion = 200;

/**
 * Where an answer follows on the line of its question: behind its mark ("What is gas? a unit"), or behind a dash where the words
 * before it ask and have no mark ("what is gas - a unit"). Null where what follows asks on, is in brackets, or is a tag.
 */
export function answerStart(text: string): Cut | null {
  const line = text.slice(0, longestQuestion);
  const dressed = /^[*_]/.test(line) ? dressedQuestion.exec(line) : null;
  if (dressed !== null && states(text.slice(dressed[0].length))) return { end: (dressed[1] ?? '').length, start: dressed[0].length };
  const objection = /^\*\*["“]?(?:you|i)/i.test(line) ? repliedObjection.exec(line) : null;
  if (objection !== null && /^[*_]{0,2}["“][^"”]{20,}["”][*_]{0,2}$/.test(text.slice(objection[0].length))) return { end: (objection[1] ?? '').length, start: objection[0].length };
  if (!mayJoin.test(line) || text.includes('\n')) return null;
  for (const found of line.matchAll(joint)) {
    const start = found.index + found[0].length;
    const marked = /^[?？]/.test(found[0]);
    const end = marked ? found.index + (/^[?？]["'”*_)]*/.exec(found[0])?.[0].length ?? 1) : found.index;
    if (end >= leastQuestion && answers(text.slice(start), marked && !/[-–—=→⇒]/.test(found[0])) && (opensAsking(text.slice(0, end)) || tellsAnswer(text.slice(start)) || (marked && dashed.test(found[0]) && isPrompt(text.slice(0, end))) || (arrow.test(found[0]) && !arrow.test(text.slice(start)) && !arrow.test(text.slice(0, end)) && isPrompt(text.slice(0, end)) && !/[(（][^)）]*$/.test(text.slice(0, end))))) return { end, start };
  }
  return null;
}

/**
 * The same for an entry of a list in which others are answered on their line: behind its mark a new sentence may answer too
 * ("How did you hear? Support rang us"), unless it speaks to "you".
 */
export function answerBeside(text: string): Cut | null {
  const strict = answerStart(text);
  const mark = strict !== null || text.includes('\n') ? -1 : text.slice(0, longestQuestion).search(/[?？][ \t]/);
  const [end, rest] = [mark + 1, text.slice(mark + 1).trimStart()];
  if (mark < leastQuestion - 1 || !opensAsking(text.slice(0, end)) || !answers(rest, false) || directs.test(rest)) return strict;
  return { end, start: text.length - rest.length };
}

/** Words to the one who answers. */
const directs = /\byou(?:r|rself)?\b|^(?:be|try|don['’]t|do not|think|remember|mention|use|say|keep|make|show|add|start|focus|name|also|please|and|or)\b/i;

/** A question in italics or bold, told from its answer by that: `*What was hard?* The move`. */
const dressedQuestion = /^((\*{1,3}|_{1,3})(?=[^*_ \t])[^*_\n]{6,160}[?？]["'”’]?\2)[ \t]+(?:(?:[-–—=]+>?|→|⇒)[ \t]+)?/;

/** Whether words hold an answer: they ask nothing, and are no remark in brackets. */
function states(rest: string): boolean {
  return rest.length > 2 && (!/^[([{（*_]/.test(rest) || answersDressed(rest)) && !/[?？]["'”’)*_]*$/.test(rest) && !asks(rest);
}

/** Points of an answer ("(a) the work, (b) .."), or words in quotes. */
function answersDressed(rest: string): boolean {
  return /^[(（][a1i][)）] ?\S.{2,400}[(（](?:b|2|ii)[)）]/i.test(rest) || /^[*_]{1,2}["“][^"”]{20,}["”][*_]{1,2}/.test(rest);
}

/** What is held against "you", in bold, before the reply in quotes: `**You have never led.** "True, but .."`. */
const repliedObjection = /^(\*\*["“]?(?:you(?:r|['’]ve|['’]re)?|i see|i notice)\b[^*_\n]{6,160}["”]?\*\*)[ \t]+(?:(?:[-–—=]+>?|→|⇒)[ \t]+)?/i;

const leastQuestion = 6;

/** A mark and a dash together part the two, whatever asks before them. */
const dashed = /[?？]\S{0,4}[ \t]+[-–—]{1,2}[ \t]/;

/** One arrow parts a request from its answer; several are steps. */
const arrow = /[-=]>|→|⇒/;

/** Words that tell of an answer themselves, whatever stands before them: "Conflict? told the harbour story". */
function tellsAnswer(rest: string): boolean {
  return reportsAnswer(rest) || tellsNothingSaid(rest);
}

/** A question of knowledge; "Tell me about a failure - the outage" names its story, and stays whole. */
function opensAsking(words: string): boolean {
  if (/^[*_]{0,3}["“][^"”]{8,}["”][*_]{0,3}$/.test(words)) return true;
  return /^(?:[*_"“]{0,3})(?:(?:and|but|so|then|ok(?:ay)?|also)[, ]+)?(?:what|why|how|which|when|where|who|is|are|do|does|did|can|could|should|explain|define|difference|diff)\b/i.test(words) && (asks(words) || asksDifference(words));
}

/** "Difference between a lock and a latch": asked, though nothing in it asks. */
export function asksDifference(words: string): boolean {
  return /^(?:the )?diff(?:erences?|s)?\.? (?:between|of|b\/w)\b[^.!:]{5,120}$/i.test(words);
}

/** Whether words answer: no further question, no brackets; right behind a question mark only in small letters or quotes. */
function answers(rest: string, bare: boolean): boolean {
  if (/[?？]/.test(rest) || (rest.length < 2 && !/^\d$/.test(rest)) || /^[([{（]/.test(rest) || asks(rest)) return false;
  return !bare || tellsNothingSaid(rest) || /^(?:[\p{Ll}\d'"‘“`]|(?:A|Ans|Answer|TODO|TBD|答)\b|答)/u.test(rest);
}
