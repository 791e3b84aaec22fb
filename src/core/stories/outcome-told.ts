import { ownActions } from '../text/agency';
import { quantities, type Quantity } from '../text/numbers';
import { isActionPast } from '../text/verbs';
import { fold, words } from '../text/words';
import { phrases, says } from '../text/phrases';

const DELIVERED = phrases(
  '(?:we|they|it|team|finally|successfully|feature|product|project|app|release|and|was|were|got|is|i) (?:was |were |got |then |also |finally |successfully )?(?:shipped|launched|delivered|landed|released|deployed|completed|finished|adopted|accepted|approved|rolled out|merged|signed)',
  '(?:shipped|launched|delivered|landed|completed|finished) (?:it|the|this|on|in|within|before|two|three|early)', 'delivered',
);
const told = phrases(
  'as a result', 'in the end', 'result(?:s|ed)?', 'outcome', 'impact', 'led to',
  '(?:which|that|it) (?:really |also |has |then )?(?:meant|made|helped|saved|allowed|led|cut|reduced|brought|doubled|attracted|earned|generated|enabled|unblocked|gave us|got us)',
  '(?:this|that|it) (?:also )?(?:helped|saved|allowed|meant|cut|reduced|improved|brought|gave)',
  'on time',
  'ahead of (?:time|schedule)', 'went live', 'gone live', 'in production since', 'back on track', 'still (?:uses?|in use|runs?|used)',
  '(?:reduc|increas|improv|decreas|sav|sped|speeded|boost|shorten|lower|rais|eliminat|prevent|avoid)(?:ed|es|ing|e)? <4> (?:by|from|to|time|times|cost|costs|latency|load|errors?|money|hours|tickets|incidents|outages)',
  '(?:dropped|fell|rose|grew|went|came|climbed|cut) <2> (?:down|up|to|by|from)',
  '(?:got|became|was|were|is|are|became) (?:much |far |a lot |way )?(?:faster|quicker|better|easier|happy|happier|cheaper|smoother|stable|impressed|pleased|satisfied|smaller|lower|shorter)',
  '(?:is|are|was|were|became|got) <1> more (?:reliable|stable|efficient|responsive|scalable|secure|confident|productive)', 'no \\p{L}+ (?:failed|broke|froze|hung|crashed|stopped|was lost|were lost|complained|noticed|went|has|have)', 'done <3> (?:early|in time|on time|late|ahead)', '(?:days?|weeks?|hours?|months?) (?:early|ahead|late)', 'since (?:the|this|it)', 'none (?:in|since|for|after)', '(?:is|are|was|were) (?:now |still |also )*used (?:by|in|across)', '(?:became|is|got) (?:very |really |so |quite |much )*(?:fast|quick|smooth|stable)', 'nobody (?:noticed|complained|lost)', '(?:it|that|this|which) (?:has )?(?:held|lasted|stayed|survived|helped)', 'worked (?:out|well|fine|great|properly|correctly|again|smoothly|perfectly|as expected)', 'it worked', '(?:project|launch|release|migration|demo|campaign|event|presentation|go-live|deployment|roll-?out|it|everything|all|things) <1> went (?:very |really |pretty |quite |so )*(?:well|smooth(?:ly)?|fine|great|perfectly|good)', '(?:was|were) able to continue', '(?:got|received|had|earned) <2> (?:good|great|positive|excellent|nice|lots of|a lot of) (?:feedback|results?|reviews?|response|engagement|appreciation)', '(?:is|are|was|were) <1> (?:really|very|much|quite) (?:happy|high|stable|low)', 'no more', 'zero', 'never (?:happened|came|failed) (?:again|back)', 'ever since',
  'since then', '(?:got|was|were) (?:promoted|praised|thanked|fixed|resolved|solved|restored|unblocked|recovered|awarded)',
  'thanked', 'praised', 'won', 'promoted', 'renewed', 'award', 'success(?:ful|fully)?',
  '(?:problem|issue|bug|incident|outage|conflict) (?:was |got |is )?(?:gone|solved|resolved|fixed|closed)',
  'became <3> (?:standard|default|advocate|expert|process)', 'the (?:fix|change) <3> (?:cut|reduced|removed|stopped)',
  'missed (?:the|our|a|my) <1> (?:deadline|date|release|target)', 'failed to', 'broke (?:production|prod|the build|checkout)',
  'lost (?:the|a|our|money|data|two|three|customers|users)', 'rolled (?:it )?back', '(?:was|were) down', 'outage', 'went wrong',
  'rejected', 'cancelled', 'slipped', 'downtime',
  'now (?:we|the|it|they|every|i|all|our|uses?|runs?|takes?)', '(?:adopted|uses?|using|copied) (?:it|this|the same|my|our)', 'saved',
  'turned (?:out|into)', '(?:is|are|was|were) gone', 'gone since', 'since (?:january|february|march|april|may|june|july|august|september|october|november|december|last)',
  'in the (?:next|following) (?:review|release|quarter|sprint|audit|month|week)', '(?:was|were) (?:back|live|up) (?:by|within|after|in|again)', '(?:switched|rolled) back by', 'sent (?:her|him|them) a (?:build|fix|patch)', 'thanks to (?:this|that|it)', 'stopped <3> (?:failing|crashing|complaining|breaking)', 'achieved', 'reached',
  'gained', '(?:completely |fully |entirely )?eliminated', '(?:has|have|had)(?:n\'t| not) (?:recurred|happened|come back|occurred|been seen)', '(?:he|she|they|everyone|everybody|manager|lead|team|client|both) <1> (?:agreed|approved|said yes|came (?:round|around)|understood|was convinced|were convinced)', 'hit (?:the|our)', 'met (?:the|our) <1> (?:deadline|goal|target|date)',
);

/** "Within two months nine teams had moved": when it happened is no doer. */
const WHEN = /^\s*(?:within|after|in|by|over|for) (?:[^\s,]+ ){0,4}?(?:days?|weeks?|months?|years?|quarters?|sprints?|hours?|minutes?|summer|autumn|winter|spring)\b,?/iu;
const OTHERS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|most|many|it|this|that|he|she|they|the|our|my|his|her|their|each|all|both|everyone|everybody|nobody|users?|customers?|clients?|people|so (?:it|he|she|they|the))$/iu;
const CLAUSE_END = /[.,;!?](?=\s|$)|\n|\band\s(?=(?:he|she|they|it|the)\b)/iu;
/** Verbs of talk and of states: somebody else did something, but nothing came of it yet. */
const NO_CHANGE = /^(?:did|said|told|asked|wanted|thought|talked|came|went|needed|used|called|seemed|liked|tried|had|felt|argued|looked|started)$/u;

/**
 * Whether the text tells what came of the work, good or bad: by a word for it, by a figure, or because after the first
 * own action somebody or something else changes. Not for labelled parts: there the label is trusted.
 */
export function tellsOutcome(text: string): boolean {
  return says(text, DELIVERED) || tellsEffect(text);
}

/** The same without the bare delivery: "I shipped it" ends the work, and says nothing of what it changed. */
export function tellsEffect(text: string): boolean {
  return says(text, told) || quantities(text).some(isOutcome) || othersMove(text);
}

/** The text without the ends that any story could have: "it worked out in the end". */
export function withoutIdleEnds(text: string): string {
  return ANY_END(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}...${rest.slice(end)}`, text);
}

const ANY_END = phrases(
  '(?:it|that|this|things|everything|all) <2> (?:worked|works|work|went|turned|ended|was|got|became|is) <2> (?:out|well|fine|good|great|ok|okay|better|smoothly|successful|resolved|solved|fixed|done|up)(?: (?:out|well|fine|better|in the end))*', 'end(?:ed|ing) up', '(?:found|fixed|solved|resolved|finished|managed|handled) (?:it|this|that|them|the (?:problem|issue|bug|error))', 'on the same page', 'moved (?:forward|on)', '(?:everyone|everybody|they|he|she|client|manager|team|users?|customers?) (?:was|were|is|are|felt) <1> (?:happy|satisfied|pleased|fine|glad)', '(?:was|were) (?:a )?success(?:ful)?', 'successfully',
);

function isOutcome({ kind, text }: Quantity): boolean {
  return kind === 'percent' || kind === 'money' || (kind === 'multiplier' && /\d|ing$|ed$/u.test(text));
}

function othersMove(text: string): boolean {
  const start = ownActions(text, { noted: true })[0]?.end;
  if (start === undefined) return false;
  return text.slice(start).split(CLAUSE_END).slice(1).some(othersMoveIn);
}

function othersMoveIn(clause: string): boolean {
  const all = words(clause.replace(WHEN, '')).map((word) => fold(word.text)).filter((word) => !/^(?:and|so|then|but|now|today|after|finally)$/u.test(word));
  if (!OTHERS.test(all[0] ?? '')) return false;
  const verb = all.slice(1, 5).find(isActionPast);
  return quantities(clause).length > 0 || (verb !== undefined && !NO_CHANGE.test(verb));
}
