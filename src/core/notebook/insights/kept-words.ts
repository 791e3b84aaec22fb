import { sliceOf, type Slice } from '../../text/words';

/** Words that say a story was kept for another question, and for which. */
export interface KeptFor extends Slice {
  /** "conflicts" in "I had it for the conflicts one"; empty where they do not say. */
  readonly question: string;
}

const OBJECT = '(?:it|this|that|these|those|the|my|him|her|them|this one|that one)';
const ROUND = '(?:one|question|story|answer|round|interview|part|section|panel|onsite|final|loop|call|day|topic)';
const KEEPING = '(?:had|have|kept|keep|keeping|saved|save|saving|reserved|reserve|planned|prepared|meant|intended|wanted|earmarked|held|holding|put aside|set aside|promised)';
const KEPT_FOR = new RegExp(
  `\\b${KEEPING} ${OBJECT}\\b([^.!?,;\\n]{0,50}?) ?\\bfor (?:the |my |an? |another |some other )?([^.!?,;\\n]{0,40}?) ?\\b${ROUND}\\b`, 'iu',
);
/** What may be had for a question without being a story. */
const NO_STORY = /\b(?:time|minutes?|answers?|chance|numbers?|idea|nerve|energy|courage|words?|right|respect|call|money|budget|room|slot)\b/iu;
const NO_QUESTION = /^(?:each|every|this|that|next|last)?$/iu;

/** Where words say that a story was kept for another question; null where they do not. */
export function keptFor(text: string): KeptFor | null {
  const plain = straight(text);
  const match = KEPT_FOR.exec(plain);
  if (match !== null && !NO_STORY.test(match[1] ?? '') && !NO_QUESTION.test(match[2] ?? '')) {
    return { ...sliceOf(text, match.index, match.index + match[0].length), question: match[2] ?? '' };
  }
  const loose = KEPT_BACK.exec(plain);
  return loose === null ? null : { ...sliceOf(text, loose.index, loose.index + loose[0].length), question: loose.groups?.['on'] ?? loose.groups?.['about'] ?? '' };
}

const WHEN = '(?:monday|tuesday|wednesday|thursday|friday|tomorrow|later|next (?:week|round|time)|the (?:next|last|other|final|onsite|bar raiser|hiring manager|director|panel|ceo|cto|vp)(?: round| interview| call)?|somebody else|another (?:question|round|company|one)|something else|a (?:different|better|later) (?:question|round|one))';
const KEPT = '(?:kept|saved|reserved|meant|planned|prepared|intended|earmarked|held back|set aside|put aside|promised|wanted|supposed to be(?: kept| told| saved)?)';

/** Ways to say that a story belonged elsewhere, without the plain "I had it for the conflict question". */
const KEPT_BACK = new RegExp([
  `\\bnot (?:really |exactly |at all )?(?:what|where|the (?:question|one|round|place)(?: that| which)?) (?:(?:it|that|this|the story|i|i'd|i had|i have)(?:'s| is| was|'d| had| have)? )?${KEPT}\\b(?: (?:it|that|this))?(?: for\\b)?`,
  `\\b(?:it|this|that|story|one|which) (?:is|was|were|had been|should have been|'s) (?:actually |really |only )?${KEPT} for (?:the |my |an? |another )?(?<on>[^.!?,;\\n]{1,40}?) (?:${ROUND}|$)`,
  `\\b(?:it|this|that|story|[\\p{L}]+) (?:is|was|'s) (?:${KEPT} )?for ${WHEN}\\b`,
  `\\b(?:kept|keep|keeping|saved|saving|reserved|earmarked|put aside|set aside) (?:${OBJECT} )?(?:[\\p{L}'-]+ ){0,4}for ${WHEN}\\b`,
  `\\b(?:promised|told|sworn?|swore) myself (?:to|not to|that i would|that i'd|i would|i'd|i would not|i'd not|never to) (?:keep|save|use|tell|waste|spend|burn|reserve|hold)\\b(?:[^.!?;\\n]{0,50}? for (?:the |my )?(?<about>[^.!?,;\\n]{1,40}?) ${ROUND}\\b)?`,
  `\\b(?:now )?(?:it|that one|the [\\p{L}]+ story|the story)(?:'s| is| was) (?:now |already |then )?(?:burnt|burned|used up|wasted|gone for (?:the|later)|spent)\\b`,
  `\\b(?:burnt|burned|wasted|used up|spent|gave away) (?:it|that one|(?:the|my) (?:[\\p{L}'-]+ ){0,4}(?:story|example|one)|(?:my|the) (?:best|only) (?:story|example|one))(?: here| too early| already| on (?:this|that|the))?`,
  `\\bused (?:the |my )?(?:[\\p{L}'-]+ ){1,4}for the (?:[\\p{L}'-]+ ){1,3}(?:question|one|round),? (?:stupid|ugh|argh|damn|sigh|oops|silly|dumb|sadly|unfortunately|although|though|not ideal|a pity|pity|a waste|waste)`,
  `\\bshould(?: have|'ve) (?:been|told|used|taken|kept|saved|gone with|picked|chosen) (?:the|my|that|this) (?:[\\p{L}'-]+ ?){1,5}`,
  `\\b(?:wrong|different|another|other) story (?:than|than the one|from the one|told|again|for (?:this|that|the)|picked|chosen)\\b`,
].map((way) => `(?:${way})`).join('|'), 'iu');

const STORY = '(?:story|example|project|one|case|answer|thing|anecdote)';
const NAMED = "(?:[\\p{L}\\p{N}'-]+ ){0,4}";
const AGAIN = '(?:twice|two times|three times|again|a (?:second|third|2nd|3rd) time|once more|already|before)';
const TIME = '(?:second|third|2nd|3rd|fourth) time';

/** Ways to say that a story came again that can hardly mean anything else. */
const TOLD_AGAIN = new RegExp([
  `\\bsame ${STORY} (?:twice|again|two times|three times|as (?:before|last|in|at|with|on|i)|once more|a second time|in both|for both|for the (?:second|third))\\b`,
  `\\b(?:the|that|this|my) ${NAMED}(?:story|example|project|anecdote) (?:twice|two times|again|a second time|once more|for the (?:second|third) time)`,
  `\\b(?:told|used|gave|took|said) (?:it|this|that|them|her|him|that one|this one) ${AGAIN}`,
  `\\b(?:told|used|gave|took|repeated|retold|reused|re-used|recycled) (?:the |my |about )?${NAMED}(?:twice|two times|again|a (?:second|third) time|once more|for the (?:second|third) time)`,
  `\\b(?:heard|(?:she|he|they|panel|raiser|interviewer|recruiter|manager|director|principal|cto|vp) (?:had|knew|read|got|has|have)) (?:it|this|that|that one|the [\\p{L}]+(?: [\\p{L}]+)?)(?: story)? (?:already|before|twice|two times|from (?:the|my|last))\\b`,
  `\\b(?:already|had) (?:told|used|spent|given) (?:it|this|that|them|that one|the [\\p{L}]+(?: [\\p{L}]+)?|my [\\p{L}]+) (?:to|at|in|for|with|last|on|here|before|there|yesterday)\\b`,
  `\\b${TIME} (?:at|for|with|to|in) (?:the |this |that |one )?(?:same |one )?(?:company|place|team|people|panel|firm|loop|round|\\p{Lu}[\\p{L}]+)`,
  `\\b(?:repeated|retold|reused|re-used|recycled) (?:the|my|that|this|a) ${NAMED}(?:story|example|one|project)`,
  `\\b(?:again|once more|repeat):? (?:the|my|that) same\\b`,
  `\\bsame (?:story|example|one|answer) (?:i )?(?:told|used|gave|as)\\b`,
].map((way) => `(?:${way})`).join('|'), 'iu');

/** Ways that speak of a story only where one is named beside them. */
const AGAIN_BESIDE = new RegExp(`^\\W{0,4}again (?:the|my|about)? ?\\p{L}+|(?:^|[.!?] )(?:the |my )?\\p{L}+(?: \\p{L}+)? again(?= ?[(,.;!?-]|$)|\\b${TIME}\\b|\\bonce more\\b|\\b(?:twice|two times) (?:now|here|today|this week|in a row|at|to)\\b|\\b(?:already|yet) (?:told|used|heard)\\b`, 'iu');

/** Words that say a story was told a second time. */
export interface ToldTwice extends Slice {
  /** Whether they say so by themselves; else only beside the name of a story. */
  readonly isSure: boolean;
}

/** Where words say that a story was told a second time; null where they do not. */
export function toldTwice(text: string): ToldTwice | null {
  const sure = TOLD_AGAIN.exec(straight(text));
  const match = sure ?? AGAIN_BESIDE.exec(straight(text));
  return match === null ? null : { ...sliceOf(text, match.index, match.index + match[0].length), isSure: sure !== null };
}

function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC]/gu, "'");
}

/** Stretches of one passage that say the same are quoted so often at most. */
const MOST_HITS = 3;

/** The first stretches of a text that `find` finds, one after the other. */
export function hitsIn<Hit extends Slice>(text: string, find: (words: string) => Hit | null): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; hits.length < MOST_HITS; from = hits.at(-1)?.end ?? text.length) {
    const hit = find(text.slice(from));
    if (hit === null) return hits;
    hits.push({ ...hit, start: from + hit.start, end: from + hit.end });
  }
  return hits;
}
