import { asks, invitesQuestions, isPrompt, reportsAnswer, reportsAsking, tellsOfSelf } from './wording';

/** What an entry of a list seems to be by its own words. */
export type EntrySign = 'asks' | 'names' | 'tells' | 'other';

/**
 * `asks`: a question or a request · `names`: what could be asked though nothing asks it ("LRU cache", "HashMap vs TreeMap")
 * · `tells`: a statement · `other`: a time, a person, a link, a label.
 */
export function entrySign(text: string): EntrySign {
  if (isOther(text)) return 'other';
  if (reportsAsking(text) || invitesQuestions(text)) return 'asks';
  if (reportsAnswer(text) || tellsOfSelf(text)) return 'tells';
  if ((isPrompt(text) && (asks(text) || !/[.!]\s/.test(text))) || task.test(text) || comparison.test(text) || (text.length < longestChinese && chinese.test(text))) return 'asks';
  if (text.length > longestName || statement.test(text)) return 'tells';
  return 'names';
}

/** Question words stand anywhere in a Chinese question. */
const chinese = /什么|怎么|如何|哪些|哪个|多少|是否|区别|难点|吗$|手撕|讲讲|谈谈|介绍/;
const longestChinese = 60;

/** Longest words that can name a question without asking it. */
const longestName = 120;

/** A time, a date, a person with a post, a bare link, a web address, a label with a value. */
function isOther(text: string): boolean {
  const start = text.slice(0, 200);
  if (/^\W{0,6}\d{1,2}[:.]\d{2}\b|^\W{0,6}\d{4}-\d{2}|^https?:|^!?\[\[[^\]]*\]\]$|^!?\[[^\]]*\]\([^)]*\)$|^[^\p{L}\p{N}]*$/u.test(start)) return true;
  if (/^(?:[*_]{0,2})(?:verdict|result|outcome|duration|time|date|platform|interviewers?|format|location|mode|status|level|difficulty|role|position|company|ctc|rounds?|note|notes|link|links|tl;?dr|feedback|todo)(?:[*_]{0,2})[ \t]*[:：–-]/i.test(start)) return true;
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:,| \(| [–-]) ?\p{L}/u.test(start) && !/[?？]/.test(start) && person.test(start);
}

const person = /\b(?:lead|manager|engineer|developer|recruiter|hr|director|head|designer|architect|backend|frontend|staff|senior|cto|ceo|vp|pm)\b/i;

/** A task as interviewers set it. */
const task =
  /^(?:implement|reverse|find|merge|design|write (?:a|an|the|code|sql|down)|build (?:a|an|the)|given (?:a|an|the|two|n)|print|count (?:the|all|number)|calculate|compute|estimate|serialize|detect|check (?:if|whether)|return the|sort (?:a|an|the)|solve|code (?:a|an|the)|model (?:a|an|the)|complexity of|difference(?:s)? between|pros and cons|advantages of|use cases? of|types of|walk through|introduction$|intro$|self[- ]introduction|tech stack$|introduce)\b/i;

const comparison = /^[^.!]{2,60} (?:vs\.?|versus) [^.!]{2,60}$/i;

/** A finite verb after a subject: a sentence that states. */
const statement =
  /^(?:i|we|he|she|they|you|it|this|that|there|the \w+|my \w+|our \w+|always|never|don['’]?t|be|use|make|keep|avoid|remember|ask|say|said|told|try|breathe|read|send|check|update|learn|practi[cs]e|prepare|revise|add|buy|call|book|own it)\b|\b(?:is|are|was|were|will|has|have|had|should|must)\b|[.!]$/i;

/** Whether a heading or a line above a list says that questions follow. */
export function announcesQuestions(text: string): boolean {
  const words = text.slice(0, 160);
  return !announcesOther(words) && /\bquestions?\b|\bqs\b|\basked\b|\bq ?& ?a\b|问题|面试题|题目|perguntas|preguntas|fragen|вопрос|질문/iu.test(words);
}

/** Whether a heading or a line above a list says that something else follows. */
export function announcesOther(text: string): boolean {
  return /\b(?:to[- ]?dos?|agenda|next steps|open questions|action items?|resources?|links|principles|schedule|timetable|steps|framework|approach|process|rules|tips|checklist|(?:to|areas? (?:of|to|for)) improve\w*|improvements?|feedback|learnings?|advice|panel|goals?|plan|logistics|preparation|prepare stories|focus areas?|takeaways?|template|how to)\b/i.test(text.slice(0, 160));
}

/** Whether a heading names a round of interviews, so that what is listed below was set there. */
export function namesRound(text: string): boolean {
  return /^[^\p{L}\p{N}]{0,6}(?:(?:round|r)\s{0,2}[#-]?\d{1,2}\b|(?:first|second|third|fourth|final|1st|2nd|3rd|4th|last)\b.{0,20}\bround\b|(?:[\p{L} /&-]{0,30} )?(?:round|rounds|interview|screen|screening|onsite|bar raiser)\b(?! (?:prep|plan|tips|process|schedule|feedback))|第?[一二三四五六\d]面|[一二三四五六]轮|этап \d)/iu.test(text.slice(0, 120));
}
