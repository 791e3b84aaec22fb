import type { Passage } from '../text/span';
import type { PartName } from './interview-note';
import { asksAnywhere, asksMyself, bids, instructs, ownWords, ownWordsInAscii, secondPerson, secondPersonInAscii, speaksOfCandidate } from './star-guidance-words';
import { headingName } from './star-names';
import { fillsTemplate, leavesRoom } from './star-template';

/**
 * Whether what the parts say is how to write them: all of them, or all but one of three or more. Under a heading that teaches
 * ("STAR method", "Template", "Feedback") it is enough that they are short and nobody speaks of "I" or "we".
 */
export function areGuidance(parts: Readonly<Partial<Record<PartName, Passage>>>, heading = ''): boolean {
  const told = Object.entries(parts);
  const short = told.length >= 2 && told.every(([, { text }]) => isShort(text));
  if (short && (teaches(heading) || giveShares(told.map(([, { text }]) => text)))) {
    if (!told.some(([, { text }]) => isOwn(unquoted(text)))) return true;
  }
  if (told.length >= 2 && teaches(heading) && speakToReader(told.map(([, { text }]) => text))) return true;
  if (told.length >= 2 && told.some(([, { text }]) => bidsChinese.test(text.slice(0, 60)))) return true;
  if (told.length >= 3 && told.every(([, { text }]) => infinitive.test(text))) return true;
  if (frames.test(heading) && told.filter(([, { text }]) => isGuidance(text)).length * 2 >= told.length) return true;
  return allButOneGuide(told.map(([name, { text }]) => () => isGuidance(text) || (told.length >= 2 && isSlotted(text)) || (isShort(text) && headingName(text)?.part === name) || leavesRoom(text) || (!isOwn(unquoted(text)) && fillsTemplate(name, text))));
}

/** Whether parts say how much of the telling each takes: all of them in time, or in shares of a hundred. */
function giveShares(texts: readonly string[]): boolean {
  const shares = texts.map((text) => /(\d{1,3})[ \t]{0,3}(%|sec|min)/.exec(text));
  if (shares.some((share) => share === null)) return false;
  const hundredths = shares.filter((share) => share?.[2] === '%');
  return hundredths.length === 0 || (hundredths.length === shares.length && shares.reduce((sum, share) => sum + Number(share?.[1] ?? 0), 0) === 100);
}

/** Whether nobody says "I" or "we" in any part, and one says "you". */
function speakToReader(texts: readonly string[]): boolean {
  return !texts.some((text) => isOwn(unquoted(text))) && texts.some((text) => text.slice(0, longestRead).search(ascii.test(text) ? secondPersonInAscii : secondPerson) >= 0);
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

/** Words without what stands in quotes or brackets. */
export function unquoted(text: string): string {
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
  const start = bare(withoutPrompts(text.slice(0, longestRead)));
  const words = unquoted(start);
  if (instructs.test(start) || asksFirst(start)) return true;
  if (opensPrompt.test(start)) return true;
  const own = isOwn(words);
  if (own) return bids.test(start) && (text.length < longestBid || !isOwn(words.replace(askingLine, '')));
  return bids.test(start) || endsAsking.test(start) || (isShort(text) && speaksOfCandidate.test(words)) || speaksToYou(words) || onlyAsks(words) || (start.length < shortQuestion && asksAnywhere.test(start));
}

/** Words without the prompts in italics behind them. */
function withoutPrompts(text: string): string {
  return /[*_]fill /i.test(text) ? text.replace(/([^\s*_][ \t]+)([*_])fill (?:this |me )?in\b[^*_\n]*\2/gi, '$1') : text;
}

/** A line that asks, as "What did I do?" under what is to be written. */
const askingLine = /^[^\n]*[?？][ \t]*$/gm;

/** Whether the first line asks of "I", and nobody answers below. */
function asksFirst(start: string): boolean {
  if (koreanQuestion.test(start)) return true;
  if (!/^(?:wh|how)/i.test(start)) return false;
  const end = start.indexOf('\n');
  return asksMyself.test(end < 0 ? start : start.slice(0, end)) && (end < 0 || !isOwn(start.slice(end)));
}

/** A Korean question that opens a part, whoever asks it. */
const koreanQuestion = /^[^.!?。\n]{0,30}(?:무엇|무슨|뭘|뭐|왜|어떤|어떻게|누가|언제|어디)[^.!?。\n]{0,30}(?:나|까|는가|은가|인가|는지|은지|인지|했지)(?:[.?？]|[ \t]*(?:\n|$|[(（]))/;

/** Whether a part of a story that is told only says what to write: "describe the effect", "add numbers here". */
export function isHint(text: string): boolean {
  return (/^[a-z]/i.test(text) && hints.test(text) && !isOwn(text)) || (/^[-*_\s]{0,6}(?:fill|to) /i.test(text) && text.split('\n').every((line) => line.trim() === '' || opensPrompt.test(bare(line))));
}

/** "Fill in: the team": what stands behind it in the same dress or line is still to be written. */
const opensPrompt = /^(?:fill (?:this |me )?in|to fill in|to be filled in)(?: with [a-z ]{2,20})?[:：]/i;

const hints = /^(?:describe|explain|state|mention|add|insert|quantify|include|share|write)[ \t]+(?:the|your|what|how|any|an?|here|concrete|real|actual|specific|measurable|examples?|details?|metrics?|numbers?|outcomes?|results?|decisions?|learnings?|delivery|resulting)\b/i;

/** Whether a title is still to be written: wholly in brackets. */
export function isBlankTitle(heading: string): boolean {
  return /^(?:\d{1,3}[.)][ \t]*)?[[<{【(（][^\]>}】)）]{2,80}[\]>}】)）]$/.test(heading.trim());
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
  if (/\byou /i.test(words) && tellsOfYou.test(words)) return false;
  const said = words.match(ascii.test(words) ? secondPersonInAscii : secondPerson)?.length ?? 0;
  return said > 0 && said * lengthOfYou >= words.length;
}

/** What "you" did, as a sentence of its own or behind a comma: whoever writes so tells a story to themselves. */
const tellsOfYou =
  /(?:^|[.!][ \n]+|,[ ](?:(?:though|and|but|so|because|as|while) )?)you (?:\p{L}{2,15}ly |also |then )?(?:were(?:n['’]t)?|was|had|took|stayed|led|became|built|wrote|made|found|gave|got|saw|won|met|ran|set up|cut|kept|brought|began|chose|spoke|taught|went|put|held|sent|\p{L}{2,12}ed)(?!\p{L})/iu;

/** Whether every sentence is a question; lines that end in a colon do not count. */
function onlyAsks(words: string): boolean {
  if (/^(?:what|why|how|who|where|when)\b[^.!]*\?/i.test(words)) return true;
  const sentences = words.split('\n').filter((line) => !/[:：][ \t]*$/.test(line)).flatMap((line) => line.match(/[^.!?。！？]+[.!?。！？]?/g) ?? []);
  const told = sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
  return told.length > 0 && told.every((sentence) => /[?？]$/.test(sentence));
}
