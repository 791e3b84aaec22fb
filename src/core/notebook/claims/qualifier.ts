import type { PartName } from '../../notes/interview-note';
import type { AmountAt } from './amount';

/** What a qualifier is read from. */
export interface Qualified {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was asked. */
  readonly asked: string;
  readonly part: PartName | null;
}

export type When = 'before' | 'after' | 'planned' | 'peak' | 'first' | 'capacity' | 'part' | '';

const PERCENTILE = /\b(p\d{2,3}|median|mean|average|avg|max(?:imum)?|worst)\b/giu;

/** The unit of a rate behind its figure: "11k/s on average". */
const RATE_UNIT = /^(?: ?\p{L}+){0,2}(?: ?\/ ?| (?:an?|per|each|every) )(?:s|secs?|seconds?|min|minutes?|hours?|h|days?)\b/iu;

/** The percentile or kind of mean that a measure is told for, the nearest before it; empty where none is told. */
export function percentileOf({ text, start, end, asked }: Qualified): string {
  const before = [...text.slice(0, start).matchAll(PERCENTILE)].at(-1)?.[0];
  const after = /^[\s(,]{0,2}(?:at |for |on )?(?:the )?(p\d{2,3}|median|average|avg)\b/iu.exec(text.slice(end).replace(RATE_UNIT, ''))?.[1];
  const name = (after ?? before ?? [...asked.matchAll(PERCENTILE)].at(-1)?.[0] ?? '').toLowerCase();
  return name === 'median' ? 'p50' : /^(?:mean|average|avg)$/u.test(name) ? 'mean' : name;
}

/** What was before the work; "before it is full" asks of no earlier state. */
export const ASKS_BEFORE = /\bbefore(?: (?:that|this|the (?:change|fix|work|project|migration|rewrite)|your (?:change|fix|work)|you (?:came|started|changed|fixed|joined|began)|(?:it|that) (?:changed|was fixed)|[\p{L}-]{3,24}))?[\s?.,!)]*$|\bbefore(?:hand)? and (?:now|after)|\bwas (?:it|that|this) before\b|\b(?:did|does) (?:it|this|that|the new \p{L}+) replace\b|\bwhat (?:had you|did you have|was there|stood there) before\b/iu;

const UNIT = '(?:\\s?\\p{L}{1,12}|\\s?%)?(?: (?:a|per) \\p{L}+)?';
const PLANNED_BEFORE = /\b(?:plan(?:ned)?|estimat\p{L}*|promis\p{L}*|expect\p{L}*|target\p{L}*|goal|budget\p{L}*|deadline|supposed|meant|initially scoped|quoted|forecast\p{L}*|project(?:ed|ion)s?|sla|slo|aim\p{L}*)\b[^.;]{0,40}$/iu;
const PLANNED_AFTER = /^[^.;,]{0,16}\b(?:planned|estimated|promised|expected|as planned|in the plan|was the (?:plan|estimate|goal|target|deadline))\b/iu;
const FROM_BEFORE = /\b(?:from|instead of|rather than|used to (?:be|take|have|need|cost|run)(?: us)?|down from|up from|no longer|before(?:hand)?(?: that| it| this)?(?: (?:was|were|took|had|we had|we were))?,?|previously|originally|initially|at first|at the start|back then|earlier)(?: (?:about|around|roughly|nearly|almost|over|it was|it took|we had|took|were|was))?\s?~?$/iu;
const OLD = /\b(?:the|our|an?|my|^) ?(?:old|previous|former|legacy|original|earlier) (?:one|way|\p{L}+)(?: \p{L}+){0,3}\s?$|^\W*(?:old|previous|former|legacy) \p{L}+(?: \p{L}+){0,3}\s?$/iu;
const BEFORE_AFTER = new RegExp(`^${UNIT},? (?:before|previously|originally|initially|at first|at the start|(?:in|at) the beginning|to begin with|back then|earlier on)\\b(?! (?:black|an?|the|my|our|we|i|it|he|she|they|you|any\\p{L}*|some\\p{L}*)\\b)`, 'iu');
const CHANGES_TO = new RegExp(`^${UNIT} ?(?:to|down to|up to|->|=>|\\u2192|became|and now|,? now|went to|dropped to|fell to|and \\S+ ?\\S* after)\\s?~?(?:about |around |just |only |under |at |is )?(?:\\d|half|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+(?:teen|ty)\\b)`, 'iu');
const TO = /(?:\b(?:to|down to|up to|became|now|now at|now is|is now|only|just)|->|=>|\u2192)(?: (?:about|around|under|roughly|nearly|below|just|only|less than))?\s?~?$/iu;
const AFTER_AFTER = new RegExp(`^${UNIT},? (?:now(?! ?(?:at |is |only |just |about |around )?(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|\\p{L}+(?:teen|ty)\\b|twelve|eleven))|after(?:wards?)?(?! (?:the|a|we|i|that|it|\\p{L}+ing)\\b)|today|(?:in|at) the end|these days|nowadays|instead of)\\b`, 'iu');
const PEAK = /\b(?:peaks?|spikes?|burst\p{L}*|black friday|cyber monday|christmas|at the full hour|month[- ]end|end of (?:the )?month|(?:on )?the (?:1st|first) of|on the 1st|rush hour|on a bad day|at noon|in the evening|busiest|at most|maximum)\b/iu;
const FIRST_AFTER = /^[^.;,]{0,24}\b(?:first|to begin with|to start with|as a pilot|in the pilot)\b/iu;
const ADDED = /\b(?:another|additional|further|extra|new|more|added|adding|signed|onboarded|each of (?:the|these|those))(?: \p{L}+)?\s?$/iu;
const FIRST_BEFORE = /\b(?:pilot(?:ed)?(?: with| for| of)?|started with|began with|at first|first)(?:,| \p{L}+)?\s?$/iu;

const EARLIER = /^\W*(?:and |but |so )?(?:last (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|back in|when (?:i|we) (?:came|joined|started|began|arrived)|(?:the|our|my) (?:old|previous|former|legacy|original) \p{L}+|it (?:started|began)(?: out)? (?:with|as)|before (?:that|this|then|it|(?:the|my|our) \p{L}+)|initially|originally|at first|previously|back then|in the beginning|at the (?:start|beginning)|(?:in|with|for) (?:the|our|my) (?:very )?(?:first|old|early|earliest|initial|original) (?:version|release|year|months?|weeks?|attempt|iteration|draft|prototype|days|setup|design)|until (?:(?:19|20)\d\d|then|(?:we|i|the|my|our) \p{L}+)|without (?:the|my|our) \p{L}+)\b|\b(?:(?:had|was|were|ran|took|went|used) once|once (?:had|was|were|ran|took|used|went))\b/iu;
const LATER = /^\W*(?:and |but |so )?(?:later|after (?:the|that|my|our) \p{L}+|today|by now|nowadays|these days|currently|since then|by the end|in the end|(?:in|with|for) (?:the|our|my) (?:second|third|next|new|later|latest) (?:version|release|year|attempt|iteration|phase|stage|wave|generation))\b/iu;
const TURNS = /\b(?:now|then|after(?:wards)?|later|today|nowadays|since|and|but|became|to|until)\b/iu;

/** Whether the words up to a place tell of an earlier state than that of the work as it ended. */
export function isOfEarlier(told: string): boolean {
  const opening = EARLIER.exec(told);
  return opening !== null && !TURNS.test(told.slice(opening.index + opening[0].length));
}

/** Whether the words up to a place tell of a later state than that of the work as it ended. */
export function isOfLater(told: string): boolean {
  const opening = LATER.exec(told);
  return opening !== null && !/\b(?:before|from|until|used to)\b/iu.test(told.slice(opening[0].length));
}

const STOOD = /\b(?:had|was|were|ran|used|needed|got|stood|sat|cost)\b/iu;
const UNTIL_AFTER = new RegExp(`^${UNIT}(?: \\p{L}+)?,? (?:before|until|without) (?:the|my|our|we|i|it)\\b`, 'iu');
const CAPACITY = /\b(?:can|could|cannot|can't|couldn't|able to|capable of|designed to|built to|sized (?:for|to)|limit (?:is|was|of)|tested (?:it )?(?:with|at|to|for)|capacity (?:of|for|is|was)) ?(?:now |also |even |only |easily )?(?:take|serve|handle|handling|hold|support|process|scale to|store|sustain|absorb|carry|accommodate|fit|cope with|deal with|connect|grow to)?(?: (?:up to|about|around|over|more than|at most|some|roughly|nearly|almost|only|just))?\s?~?$/iu;
const OF_PART = /^\W*(?:and |but )?(?:(?:with|on|from) (?:an? |the )?(?:cold|empty) \p{L}+|(?:in|for|at|on) (?:(?:the|our) (?:far )?(?:north|south|east|west|cent(?:re|er)|northern|southern|eastern|western|pilot|smallest|largest|biggest|first|best|worst|test)(?:(?: \p{L}+)? (?:region|district|city|country|area|office|depot|store|shop|market|site|branch))?|(?:one|some|two|each|every|a few|half) (?:of )?(?:the |our )?(?:regions?|districts?|cit(?:y|ies)|countr(?:y|ies)|areas?|offices?|depots?|stores?|shops?|markets?|sites?|branch(?:es)?)))\b/iu;
/** "The Benelux-only build": a thing of one place. */
const ONLY_PART = /^\W*(?:and |but )?(?:the |our |an? )?(?!(?:read|write|append|insert|add|view)\b)\p{L}+[- ]only \p{L}/iu;
const PART_AFTER = /^ (?!(?:i|we|he|she|they|you)\b)\p{L}+ (?:asked|wanted|complained|requested|applied|refused|declined|opted|said|voted|wait(?:ed)?|queued|never|did not|didn't)\b/iu;

/** When a measure holds, as its sentence tells it. */
export function whenOf({ text, start, end, asked }: Qualified): When {
  const [head, tail] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const clauseHead = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf(':'), head.lastIndexOf('('), head.lastIndexOf(' and ')) + 1);
  const told = text.slice(0, start);
  if (OF_PART.test(told) || ONLY_PART.test(told) || PART_AFTER.test(tail) || /^(?:more|extra|additional|further|other) /iu.test(text.slice(start, end).replace(/^[\d.,\s]+(?:k|m)?\s*/iu, '')) || /^ (?:more|extra|additional|further|other) \p{L}/iu.test(tail)) return 'part';
  if (PLANNED_BEFORE.test(clauseHead) || PLANNED_AFTER.test(tail)) return 'planned';
  if (OLD.test(clauseHead) || FROM_BEFORE.test(clauseHead) || BEFORE_AFTER.test(tail) || /^\s*before\b/iu.test(clauseHead) || isOfEarlier(told) || (STOOD.test(clauseHead) && UNTIL_AFTER.test(tail))) return 'before';
  if (CAPACITY.test(clauseHead)) return 'capacity';
  if (isOfLater(told) || AFTER_AFTER.test(tail) || (TO.test(head) && /\d|\b(?:from|was|were|took|half|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(text.slice(0, start)))) return 'after';
  if (CHANGES_TO.test(tail)) return 'before';
  if (PEAK.test(clauseHead) || PEAK.test(tail.slice(0, 24)) || PEAK.test(/^[^,;.(]*/u.exec(tail)?.[0] ?? '') || (PEAK.test(asked) && asked !== '')) return 'peak';
  if (FIRST_AFTER.test(tail) || FIRST_BEFORE.test(clauseHead) || ADDED.test(clauseHead)) return 'first';
  return '';
}

const WAS = /\b(?:took|ran|was|were|had|lasted|needed|cost|used to|got|came|went|waited|would take|made|saw)\b/iu;
const CHANGED = /\b(?:i|we|my (?:fix|change)|then)\b[^.;]{0,40}\b(?:found|split|cut|moved|replaced|rewrote|rebuilt|added|fixed|changed|cached|batched|introduced|built|wrote|dropped|removed|indexed|sharded|tuned|killed|deleted|switched|put|made|partitioned|parallelised|parallelized|tagged|labell?ed|grouped|turned off|profiled)\b/iu;

/** Whether an amount in the past stands before what the candidate then changed: how it was before. */
export function isBeforeChange({ clause, saying: { sentence, whole } }: AmountAt): boolean {
  const from = whole.indexOf(sentence.text);
  if (from < 0 || !WAS.test(clause.text) || /\b(?:now|today|still|since|after|these days)\b/iu.test(clause.text)) return false;
  return CHANGED.test(whole.slice(from + sentence.text.length)) && !CHANGED.test(whole.slice(0, from));
}
