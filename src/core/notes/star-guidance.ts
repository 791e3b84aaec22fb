import type { Passage } from '../text/span';
import type { PartName } from './interview-note';
import { asksAnywhere, asksMyself, bids, instructs, ownWords, ownWordsInAscii, secondPerson, secondPersonInAscii, speaksOfCandidate } from './star-guidance-words';
import { headingName } from './star-names';

/**
 * Whether what the parts say is how to write them: all of them, or all but one of three or more. Under a heading that teaches
 * ("STAR method", "Template", "Feedback") it is enough that they are short and nobody speaks of "I" or "we".
 */
export function areGuidance(parts: Readonly<Partial<Record<PartName, Passage>>>, heading = ''): boolean {
  const told = Object.entries(parts);
  const short = told.length >= 2 && told.every(([, { text }]) => isShort(text));
  if (short && (teaches(heading) || told.every(([, { text }]) => /\d[ \t]{0,3}(?:%|sec|min)/.test(text)))) {
    if (!told.some(([, { text }]) => isOwn(unquoted(text)))) return true;
  }
  if (told.length >= 2 && told.some(([, { text }]) => bidsChinese.test(text.slice(0, 60)))) return true;
  if (told.length >= 3 && told.every(([, { text }]) => infinitive.test(text))) return true;
  if (frames.test(heading) && told.filter(([, { text }]) => isGuidance(text)).length * 2 >= told.length) return true;
  return allButOneGuide(told.map(([name, { text }]) => () => isGuidance(text) || (told.length >= 2 && isSlotted(text)) || (isShort(text) && headingName(text)?.part === name)));
}

/** One part that speaks so makes a lesson of all. */
const bidsChinese = /^.{0,40}[你您](?:需要|应该|應該|必须)/u;

/** An opening word that is an infinitive in Portuguese, Spanish, French or Italian: five letters at least, no noun or particle of others. */
const infinitive = /^[\s*_]{0,4}(?!(?:after|under|never|later|other|order|before|where|there|infrastr\p{L}*|unser|dieser|immer|hier|jeder|wieder|früher|später)(?!\p{L}))\p{L}{3,14}(?:[aei]r|[aei]re|ndre|ttre|uire|crire)[ \t]+\p{L}/iu;

/** A heading over what a story is to look like, or over one in that form. */
const frames = /\b(?:format|structure|approach|style|guide|guidelines?|anatomy)\b|가이드|작성법|指南|结构|guía|estrutura|estructura/iu;

/** Whether all guide, or all but one of three or more; stops at the second that does not. */
function allButOneGuide(guides: readonly (() => boolean)[]): boolean {
  let left = guides.length >= 3 ? 1 : 0;
  for (const guide of guides) {
    if (guide()) continue;
    left -= 1;
    if (left < 0) return false;
  }
  return guides.length > 0;
}

/** A longer part is told, whatever the heading teaches, in characters; where a word is a sign or two, fewer hold as much. */
const longestLesson = 100;
const longestInSigns = 30;

function isShort(text: string): boolean {
  return text.length < longestInSigns || (text.length < longestLesson && !/[\u3000-\uD7AF]/.test(text));
}

const teaching =
  /\b(?:star\w?|carl?|soar|sari?|s?par)[- ](?:method\w*|technique|framework|formula|refresher|model|principle|cheat ?sheet|acronym|template|breakdown)\b|\btemplates?\b|^what (?:is|are) (?:the )?(?:star|carl?|soar|s?par)\b|^(?:feedback|review|critique|assessment|evaluation|scorecard)\b|法则|法則|模板|기법|템플릿|метод|шаблон|작성 ?(?:가이드|법)|写作指南|撰写指南|metodolog\p{L}*|méthodolog\p{L}*|methodik|\b(?:methode|método|méthode|metodo|vorlage|plantilla|modelo|modèle)\b/iu;

/** Whether a heading says that STAR is taught, or an answer judged, below it. */
export function teaches(heading: string): boolean {
  return teaching.test(heading.slice(0, 200));
}

function unquoted(text: string): string {
  return !/["“«„(（]/.test(text) ? text : text.replace(/["“«„][^"”»“]*["”»“]|[(（][^)）]*[)）]/g, ' ');
}

/** Whether words speak of "I" or "we", in any language that labels are read in. */
export function isOwn(text: string): boolean {
  const words = text.slice(0, longestRead);
  return (ascii.test(words) ? ownWordsInAscii : ownWords).test(words);
}

const ascii = /^[\t\n\r -~]*$/;

/** Whether words leave room to be filled: `[company]`, `{metric}`, `XX%`. */
function isSlotted(text: string): boolean {
  return /[[{]|XX|X%/.test(text) && /(?:^|[^[\]])\[(?!\^|[ x]\])\p{L}[^\][\n|]{0,50}\](?![[(:\]])|\{[a-z][a-z _-]{1,30}\}|\bXX+\b|\bX%/iu.test(text.slice(0, longestRead));
}

/**
 * Whether a part only tells how to write it: templates and definitions use the syntax of stories (FORMATS.md, trap 8). It asks, it
 * bids, or it speaks to "you" and never of "I" or "we" but in quotes.
 */
export function isGuidance(text: string): boolean {
  const start = bare(text.slice(0, longestRead));
  const words = unquoted(start);
  if (instructs.test(start) || asksFirst(start)) return true;
  const own = isOwn(words);
  if (own) return text.length < longestBid && bids.test(start);
  return bids.test(start) || endsAsking.test(start) || (isShort(text) && speaksOfCandidate.test(words)) || speaksToYou(words) || onlyAsks(words) || (start.length < shortQuestion && asksAnywhere.test(start));
}

/** Whether the first line asks of "I", and nobody answers below. */
function asksFirst(start: string): boolean {
  if (!/^(?:wh|how)/i.test(start)) return false;
  const end = start.indexOf('\n');
  return asksMyself.test(end < 0 ? start : start.slice(0, end)) && (end < 0 || !isOwn(start.slice(end)));
}

/** Whether a part of a story that is told only says what to write: "describe the effect", "add numbers here". */
export function isHint(text: string): boolean {
  return /^[a-z]/i.test(text) && hints.test(text) && !isOwn(text);
}

const hints = /^(?:describe|explain|state|mention|add|insert|quantify|include|share|write)[ \t]+(?:the|your|what|how|any|an?|here|concrete|real|actual|specific)\b/i;

/** Whether a title is still to be written: wholly in brackets. */
export function isBlankTitle(heading: string): boolean {
  return /^[[<{【][^\]>}】]{2,80}[\]>}】]$/.test(heading.trim());
}

/** A Korean sentence that ends in a question within another. */
const endsAsking = /[는은인한]지[.?]?$|(?:을까|나요)[.?]?$/;

/** How far into a part is looked, in characters. */
const longestRead = 2000;

/** A longer part that bids and speaks of "I" is told after all. */
const longestBid = 240;

/** Longer words that hold a question word may tell something, in characters. */
const shortQuestion = 40;

/** One "you" in so many characters speaks to the reader; one alone in a long part may be said to somebody else. */
const lengthOfYou = 240;

/** Without tags, quote marks of blocks, bullets and emphasis. */
function bare(text: string): string {
  const words = text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,80}>/gi, ' ') : text;
  return words.replace(/^[>\s]*(?:[-*+•][ \t]+)?/gm, '').replace(/[*_`]+/g, '').trim();
}

function speaksToYou(words: string): boolean {
  const said = words.match(ascii.test(words) ? secondPersonInAscii : secondPerson)?.length ?? 0;
  return said > 0 && said * lengthOfYou >= words.length;
}

/** Whether every sentence is a question; lines that end in a colon do not count. */
function onlyAsks(words: string): boolean {
  if (/^(?:what|why|how|who|where|when)\b[^.!]*\?/i.test(words)) return true;
  const sentences = words.split('\n').filter((line) => !/[:：][ \t]*$/.test(line)).flatMap((line) => line.match(/[^.!?。！？]+[.!?。！？]?/g) ?? []);
  const told = sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
  return told.length > 0 && told.every((sentence) => /[?？]$/.test(sentence));
}
