import { asks, isPrompt } from './wording';

/** A question in quotes within prose: the words between its marks, and where the sentence that leads to it begins. */
export interface QuotedAsking {
  readonly start: number;
  readonly end: number;
  /** Where the words that lead to the quote begin: "He began:"; `open` where nothing does. */
  readonly lead: number;
  /** Where the opening mark stands. */
  readonly open: number;
  /** Index after the closing mark and what ends the sentence there. */
  readonly close: number;
  /** Whether the writer put it to them. */
  readonly own: boolean;
}

/**
 * The questions that a paragraph of prose quotes as put to the writer, or by the writer to them: `Then "how large was it?" and I
 * said ..`, `He went on: how large was it?`. None where the writer quotes their own words, or nobody else's: such a question is often a thought.
 */
export function quotedAskings(paragraph: string): readonly QuotedAsking[] {
  if (!/["“]|[:–-][ \t]/.test(paragraph) || paragraph.length > longestParagraph) return [];
  const found: QuotedAsking[] = [];
  let after = 0;
  for (const quote of paragraph.matchAll(quoted)) {
    const asking = askingAt(paragraph, after, quote);
    if (asking === null) continue;
    found.push(asking);
    after = asking.close;
  }
  return found;
}

function askingAt(paragraph: string, after: number, quote: RegExpExecArray): QuotedAsking | null {
  const [whole, inside, plain = ''] = quote;
  const marked = inside !== undefined;
  const open = marked ? quote.index : quote.index + whole.length - plain.length;
  const end = quote.index + whole.length;
  const lead = leadStart(paragraph.slice(after, open)) + after;
  const words = paragraph.slice(lead, open);
  const own = ownAsking.test(words);
  if (open < after || !isAsked(inside ?? plain) || (!own && !isPut(words, marked))) return null;
  if (!asker.test(words) && asNoun.test(paragraph.slice(end, end + 12))) return null;
  const close = end + (/^[.,;]/.exec(paragraph.slice(end))?.[0].length ?? 0);
  return { start: marked ? open + 1 : open, end: marked ? end - 1 : end, lead, open, close, own };
}

function isPut(lead: string, marked: boolean): boolean {
  if (ownWords.test(lead) || others.test(lead)) return false;
  return marked ? leads(lead) : lead.length <= longestLead && asker.test(lead);
}

/** Whether somebody other than the writer asks in a round: "He began:", `Levke: "why .."`. */
export function namesAsker(paragraph: string): boolean {
  return quotedAskings(paragraph).some(({ lead, open, own }) => !own && by.test(paragraph.slice(lead, open)) && asksOrSpeaks.test(paragraph.slice(lead, open)));
}

const by = /^(?:(?:[Aa]nd|[Tt]hen|[Ss]o|[Bb]ut|[Nn]ext|[Nn]ow|[Hh]ere)[, ]+)*(?:[Hh]e\b|[Ss]he\b|[Tt]hey\b|(?:[Tt]he|[Tt]heir) [a-z]|\p{Lu}\p{Ll}+\b)/u;
const asksOrSpeaks = /[:：][ \t]*$|\b(?:asks?|asked|began|opened|started|wanted|wondered|jumped|went on|continued|dug|pushed|probed)\b/i;

/** A quote as a thing of its own: `"Why not?" is what people say`. */
const asNoun = /^,? ?(?:is|was|are|were|or|sounds?|comes?|means?|in the|section|page)\b/;

const longestParagraph = 5000;
const quoted = /["“]([^"“”\n]{8,300})["”](?![\p{L}\d])|[:–-][ \t]+((?!["“])[^.!?？:"“”\n]{8,200}[?？])(?=[ \t\n]|$)/gu;

/** A question as a person is asked it: its mark, or the opening of a request of some words. */
function isAsked(inside: string): boolean {
  if (/[?？]['’)…. ]{0,3}$/.test(inside)) return true;
  return inside.split(/\s+/).length >= fewestWords && !/[.!:,]$/.test(inside) && (asks(inside) || isPrompt(inside));
}

const fewestWords = 4;

/** Where the sentence or clause in front of a quote begins. */
function leadStart(before: string): number {
  const stop = Math.max(...['.', '!', '?', ';'].map((mark) => before.lastIndexOf(mark))) + 1;
  return stop + (/^[\s)"”'’]*/.exec(before.slice(stop))?.[0].length ?? 0);
}

/** Nothing before it, a few words that lead on, or words that somebody asked it. */
function leads(words: string): boolean {
  const lead = words.trim();
  return lead === '' || (lead.length <= longestLead && (/[:：–-]$/.test(lead) || joint.test(lead) || asker.test(lead)));
}

const longestLead = 160;
const joint = /^(?:(?:and|then|next|also|later|after (?:that|it|this)|lastly|finally|last|first|second|again|so|but|plus|another(?: one)?|one more)[, ]*)+$/i;
const asker = /\b(?:asks?|asked|asking|said|says|began|begins?|opened|started|went on|continued|wanted|wondered|followed|came|jumped|threw|shot|dug|pushed|probed|questions?|question (?:was|which|that)|follow[- ]?up|(?:his|her|their|the) (?:very )?(?:next|last|first|second|third|final|other)(?: one| thing)?)\b[^.!?]{0,60}$/i;

/** The writer's own words, thoughts and questions to oneself. */
const ownWords = /\b(?:I|we|me|my|myself)\b[^,;:]{0,40}\b(?:said|say|replied|answered|told|thought|think|wondered|meant|joked|explained|added|wrote|stressed)\b[^,;:]{0,30}[,:]?[ \t]*$|\b(?:called|named|titled|labelled|like|as|the word|phrase|meaning|means)[ \t]*$/i;

/** Somebody in a story, not in the round. */
const others = /\b(?:(?:my|our|the) (?:\w+ )?(?:boss|lead|colleagues?|teammates?|customers?|clients?|users?|team|mentor|junior|intern|wife|husband|friend|coach|product owner|pm|mail|email|feedback|invitation|advice))\b[^.!?]{0,60}$/i;

const ownAsking = /(?:^|\b(?:and|then|so|finally|at the end|in the end)[, ]+)(?:I|we) (?:then |also |finally )?asked\b[^.!?]{0,60}$|\b(?:question|questions) (?:from|of) me\b[^.!?]{0,30}$|\bmy (?:own )?question (?:to|for|was)\b[^.!?]{0,40}$/i;
