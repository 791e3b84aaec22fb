import { announcing, announcingOther, askedShortly, begun, doubting, chineseQuestion, commentWords, otherLabel, person, roundWords, roundsNot, setTask, comparison, statement, toCandidate } from './question-sign-words';
import { tellsBeingAsked } from './told-asking';
import { asks, invitesQuestions, isPrompt, reportsAnswer, reportsAsking, tellsOfSelf } from './wording';

/** What an entry of a list seems to be by its own words. */
export type EntrySign = 'asks' | 'names' | 'tells' | 'other';

/**
 * `asks`: a question or a request · `names`: what could be asked though nothing asks it ("LRU cache", "HashMap vs TreeMap")
 * · `tells`: a statement · `other`: a time, a person, a link, a label.
 */
export function entrySign(text: string): EntrySign {
  if (isOther(text)) return 'other';
  if (linked.test(text)) return isPrompt(text.slice(1)) ? 'names' : 'other';
  if (commentWords.test(text)) return 'tells';
  if (tellsAsking(text) || invitesQuestions(text)) return 'asks';
  if (reportsAnswer(text) || tellsOfSelf(text)) return 'tells';
  if ((isPrompt(text) && (asks(text) || !/[.!]\s/.test(text))) || setsTask(text)) return 'asks';
  if (laterRequest.test(text) || verbFirst.test(text)) return 'asks';
  if (text.length > longestName || statement.test(text) || (text.endsWith('.') && text.split(/\s+/).length > mostWordsWithStop)) return toCandidate.test(text) ? 'asks' : 'tells';
  return 'names';
}

/** Whether words tell what was asked: "he asked ..", "asked about pay". */
export function tellsAsking(text: string): boolean {
  return reportsAsking(text) || askedShortly.test(text) || tellsBeingAsked(text);
}

/** Whether words set a task ("Reverse a list", "写一个函数"), compare two things, or hold a Chinese question word. */
export function setsTask(text: string): boolean {
  return setTask.test(text) || comparison.test(text) || (text.length < longestChinese && chineseQuestion.test(text));
}

const longestChinese = 60;

/** A request in a later sentence: "Projects slip at times. Describe how you .." */
const laterRequest = /^(?!i\b|we\b|my\b)[^.!?]{5,200}[.!] (?:describe|tell (?:me|us)|give (?:me|us|an)|explain|walk (?:me|us)|share an?)\b/i;

/** The order of a question, without its mark: "Is a map ordered". */
const verbFirst = /^(?:is|does) (?!.* [-–—] )(?!(?:not|also|to|responsible|able|used|based|good|great|important|the (?:best|most|same))\b)[\p{L}`"'][^.!]{6,100}[.]?$/iu;

/** "Your day-to-day work." may still name what was asked. */
const mostWordsWithStop = 5;

/** Longest words that can name a question without asking it. */
const longestName = 120;

/** `**When:** Mondays`: a field of a plan, though its label is a word that asks. */
const planLabel = /^[*_]{0,2}(?:when|where|who|how|what|why)(?:[*_]{1,2}[:：]|[:：][*_]{0,2})[ \t]+/i;

/** A link as a whole: a question only where questions are announced. */
const linked = /^\[[^[\]]{1,300}\]\([^()\s]{1,500}\)$/;

/** A time, a date, a person with a post, a bare link, a web address, a label with a value, a line of a table of contents. */
function isOther(text: string): boolean {
  const start = text.slice(0, 200);
  if (/^\W{0,6}\d{1,2}[:.]\d{2}\b|^\W{0,6}\d{4}-\d{2}|^https?:|^!?\[\[[^\]]*\]\]$|^!\[[^\]]*\]\([^)]*\)$|^[^\p{L}\p{N}]*$|^(?:etc|and so on|等等?|и т\.? ?д)[.。…]*$/iu.test(start)) return true;
  if (start.startsWith('[') && /^\[[^[\]]{1,1000}\]\(#/.test(text)) return true;
  if (otherLabel.test(start) || (planLabel.test(start) && !asks(start.replace(planLabel, '')))) return true;
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,| \(| [–-]) ?\p{L}/u.test(start) && !/[?？]/.test(start) && person.test(start);
}

/** Whether a heading or a line above a list says that questions follow. */
export function announcesQuestions(text: string): boolean {
  const words = text.slice(0, 160);
  return announcing.test(words) && (!announcesOther(words) || (headedByQuestions.test(words) && !/\bopen questions\b/i.test(words)));
}

/** "Interview preparation questions" are questions, whatever stands before them. */
const headedByQuestions = /\bquestions?(?:[^\p{L}]{0,6}$|[ \t]+(?:to|for|about|in|at|on|from|of)\b)/iu;

/** Whether a heading or a line above a list says that something else follows. */
export function announcesOther(text: string): boolean {
  return announcingOther.test(text.slice(0, 160));
}

/** Whether a heading speaks of getting ready, so that only a list that asks throughout is one of questions. */
export function doubtsQuestions(text: string): boolean {
  return doubting.test(text.slice(0, 160));
}

/** Whether a line begins what each entry below it ends: "A time when you:". */
export function beginsQuestions(text: string): boolean {
  return text.length < 120 && begun.test(text);
}

/** Whether a heading names a round of interviews, so that what is listed below was set there. */
export function namesRound(text: string): boolean {
  const words = text.slice(0, 120);
  return !tagged.test(words) && roundWords.test(words) && !roundsNot.test(words);
}

/** A tag, as `#interview`. */
const tagged = /^#\p{L}/u;

/** Whether an entry only says of what sort its nested entries are: "Technical questions", "编程题：", "Theory:". */
export function namesSort(text: string): boolean {
  return text.length < 60 && !/[?？]/.test(text) && (sort.test(text) || /[:：]\s*$/.test(text));
}

const sort =
  /^[^\p{L}\p{N}]{0,4}(?:\S+ ){0,2}(?:questions?|topics?|coding|theory|basics|fundamentals|tasks?|problems|preguntas|perguntas|fragen|вопросы|задачи)[^\p{L}\p{N}]{0,4}$|^(?:behaviou?rals?|technical|tech|coding|(?:system )?design|lld|hld|dsa|data structures|algorithms|hr|managerial|resume|project|general|culture(?: fit)?)(?: \(\d{1,3} ?min\w{0,4}\))?$|^.{0,8}(?:题|问题|部分|基础|相关|八股)[:：]?$/iu;
