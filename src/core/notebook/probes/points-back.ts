import { phrases, says } from '../../text/phrases';
import { wordCount } from '../../text/words';

/** Whether only what was said before explains a question: "And what then?", "Who recorded them?", or one without a word of its own. */
export function pointsBack(question: string, hasTerms: boolean): boolean {
  if (wordCount(question) > LONGEST_POINTER) return false;
  return !hasTerms || says(question, BACK);
}

/** Whether a question asks for a detail of work that was done: "What did the customers notice?", "Which brokers did you consider?". */
export function asksForDetail(question: string): boolean {
  return wordCount(question) <= LONGEST_POINTER && says(question, DETAIL);
}

/** Words of the longest question that may live on what was said before. */
const LONGEST_POINTER = 30;
const BACK = phrases(
  '^(?:and|but|ok so|so then|then|also|still)', '(?:behind|do|did|does|was|is|were|are|has|had|have|solve|fix|fixed|solved|build|built|make|made|do|use|used|know|known|told|say|said|choose|chose|bring|back|of|for|about|with|to|on|in|into|after|before|by|from|through|without|why|how|like|than|run|ran|test|tested|measure|measured|notice|noticed|prevent|repeat|write|wrote|own|support|monitor|deploy) (?:that|it|this|them|those|these|there)',
  '(?:that|this|these|those|such) (?:one|ones|way|much|many|project|system|feature|service|design|approach|fix|number|numbers|change|solution|case|point|data|team|time|queue|table|job|pipeline|class|kind)', '(?:what|and|so|why) then', 'then\\W{0,3}$', 'even if (?:it|that)', "(?:is|was|are|were|does|did|would|will|has|had|could|can|should|might|don't|doesn't|didn't|won't) (?:it|that|this|they|these|those|he|she)", 'it (?:fails?|breaks?|is|was|goes|works?|takes?|stops?|crashes|dies|grows|happens?)', '(?:it|that|them|this|there)\\W{0,3}$', 'instead\\W{0,3}', 'in the end',
  "(?:what|who|how|why)'s (?:it|that)", '(?:its|their) ', "it'(?:s|d|ll)", 'again\\W{0,3}$', '(?:what|how) else', 'anything else', 'anybody else|anyone else|who else', 'what would you (?:do|have done|change|improve) (?:differently|different|otherwise|better|now|today|about)', 'looking back|in hindsight|in retrospect|with hindsight', 'the same', 'the (?:other|rest|result|outcome|cause|fix|impact|alternative|alternatives|bottleneck|peak|lock|deadline|team)',
);

const DONE = '(?:you|u|they|we|he|she|your team|anyone|anybody|somebody|someone|people|others?|the \\w+(?: \\w+)?|your \\w+|other \\w+|those \\w+|that \\w+)';
const DETAIL = phrases(
  `(?:what|who|how|why) (?:had|has|was|were|did)`, `(?:did|was|were|had|hadn't|didn't|wasn't|weren't|couldn't|could) ${DONE}`, '^(?:who|what) (?!(?:is|are|do|does|would|will|can|should|if|about|makes)\\b)\\w+(?:ed|ote|ook|ade|aid|old|ew|ent|an|oke|ound|ought|eld|ose|ecided|as)', '^(?:how many|how much|how long|how often|how big|how large|how fast|how far|which|why|root cause)(?: \\w+){0,3}\\W*$', '^what(?: \\w+)?\\W*$', 'what (?:came|happened|went|broke|caused|made|took|changed|failed|stopped|fell)',
);
