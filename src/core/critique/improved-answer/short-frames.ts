import { quantities } from '../../text/numbers';
import { withoutAdmissions } from './admissions';
import { joined, topicOf, type Material } from './request';
import { asSentence } from './tidy-sentences';

const GREETS = /\b(?:meet|meeting|pleasure|morning|afternoon|evening|hello|hi|hey|doing (?:well|good|great)|i'?m (?:good|fine|well|great))\b/iu;
const WARM = /\b(?:thanks?|thank|glad|excited|look(?:ing)? forward|appreciate|happy to|grateful|opportunity)\b/iu;

/** The greeting returned, and a word of thanks or interest; the writer's own wherever it greets or thanks. */
export function greeting({ question, sentences, added }: Material): string {
  const own = [...sentences, ...added].filter((sentence) => GREETS.test(sentence) || WARM.test(sentence));
  const greets = own.some((sentence) => GREETS.test(sentence));
  const warm = own.some((sentence) => WARM.test(sentence));
  return joined(greets ? '' : returned(question), own, warm ? '' : '[One line of thanks or interest?]');
}

function returned(question: string): string {
  if (/\bhow (?:are|is|was|r)\b/iu.test(question)) return '[How are you, in one line, and how are they?]';
  return /\b(?:meet|see) (?:you|u)\b/iu.test(question) ? 'Nice to meet you too, [their name].' : 'Hello, [their name].';
}

const ASKS_FOR_ONE = /\b(?:how (?:many|much|long|often|big)|which|who|when|where|what)\b/iu;
const BARE_REPLY = /^(?:yes|no|yeah|nope)(?:[.,!;:] ?|$)/iu;
const AMOUNT = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|only|none|both|all|half|dozen)\b/iu;

/** The fact first, then its context. */
export function fact({ question, sentences, added }: Material): string {
  const wantsOne = ASKS_FOR_ONE.test(question) && !/^(?:did|do|does|is|are|was|were|have|has|can|will)\b/iu.test(question);
  const { kept } = withoutAdmissions([...sentences, ...added]);
  const open = wantsOne ? kept.map((sentence) => asSentence(sentence.replace(BARE_REPLY, ''))).filter((sentence) => sentence !== '') : kept;
  const counts = /\bhow (?:many|much|long|often|big)\b/iu.test(question);
  const answer = open.find((sentence) => (counts ? AMOUNT.test(sentence) : namesOption(question, sentence))) ?? open[0];
  const rest = open.filter((sentence) => sentence !== answer);
  return joined(
    answer === undefined || (counts && !AMOUNT.test(answer)) ? `[The answer in a few words: "${topicOf(question)}"]` : '',
    answer ?? '',
    counts && answer !== undefined && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none)\b/iu.test(answer) ? '[How many is that, as a number?]' : '',
    rest.length === 0 ? '[One line of context: when, where, and your part in it?]' : rest,
  );
}

/** Whether the sentence names one side of an "A or B" in the question. */
export function namesOption(question: string, sentence: string): boolean {
  const sides = /(\p{L}+) or (?:an? |the )?(\p{L}+)/iu.exec(question);
  if (sides === null) return false;
  return [sides[1], sides[2]].some((side) => side !== undefined && sentence.toLowerCase().includes(side.toLowerCase()));
}

/** The aim, the first step with its date, and what is there to build on; a lack becomes a place for the bridge. */
export function plan({ question, sentences, added }: Material): string {
  const { kept, leftOut } = withoutAdmissions([...sentences, ...added]);
  const aim = kept.filter((sentence) => !STEP.test(sentence));
  const steps = kept.filter((sentence) => STEP.test(sentence));
  const dated = kept.some((sentence) => /\b(?:by|within|until) (?:\w+ ){0,2}(?:\d|week|month|year|quarter|january|february|march|april|may|june|july|august|september|october|november|december)/iu.test(sentence));
  return joined(
    aim.length === 0 ? `[One concrete thing: "${topicOf(question)}"]` : aim,
    leftOut ? '[Bridge: which skill of yours carries over to it?]' : '',
    steps.length === 0 ? '[First step: what do you do for it, and how often?]' : steps,
    dated ? '' : '[By when, and what will you have to show?]',
  );
}

const STEP = /\b(?:start\w*|begin\w*|began|daily|weekly|every (?:day|week|month)|course|read(?:ing)?|practi[cs]\w+|learn\w*|stud(?:y|ying|ied)|build\w*|built|try(?:ing)?|first|then|after work|hours|weekends?)\b/iu;
const EXAMPLE = /\b(?:for (?:example|instance)|once|when (?:i|we)|last (?:year|month|week|quarter)|in my (?:project|last|previous|current)|i (?:built|led|fixed|wrote|took|helped|moved|shipped|introduced|designed|cut|reduced))\b/iu;
const SEEN = /\b(?:my (?:manager|team|lead|colleagues?|peers|boss)|they (?:said|told|say)|told me|feedback|review|appraisal|rated|award\w*|described)\b/iu;

const NO_EXAMPLE = '[Example: one piece of work that shows it, and what came of it?]';

/** The claim, a piece of work that shows it, how others saw it. */
export function selfDescription({ question, sentences, added }: Material): string {
  const all = [...sentences, ...added];
  const named = all.find((sentence) => namesOption(question, sentence) && sentence.split(' ').length < 8);
  const ordered = named === undefined ? all : [named, ...all.filter((sentence) => sentence !== named)];
  const example = ordered.filter((sentence) => EXAMPLE.test(sentence));
  const seen = ordered.filter((sentence) => !EXAMPLE.test(sentence) && SEEN.test(sentence));
  const claim = ordered.filter((sentence) => !EXAMPLE.test(sentence) && !SEEN.test(sentence));
  if (claim.length === 0 && ordered.length > 2) return joined(ordered, quantities(ordered.join(' ')).length > 0 ? '' : NO_EXAMPLE);
  return joined(
    claim.length === 0 ? `[In one line: "${topicOf(question)}"]` : claim,
    example.length === 0 && quantities(claim.join(' ')).length === 0 ? NO_EXAMPLE : example,
    seen.length === 0 ? '[How did others see it: what would your manager or a colleague say?]' : seen,
  );
}

/** Words in the order they were said, where nothing is known of the question. */
export function asSaid({ question, sentences, added }: Material): string {
  const { kept, leftOut } = withoutAdmissions([...sentences, ...added]);
  return joined(
    kept.length === 0 ? `[In one line: "${topicOf(question)}"]` : kept,
    kept.join(' ').split(' ').length < 40 && quantities(kept.join(' ')).length === 0 ? '[One example or figure that shows it?]' : '',
    leftOut ? '[What do you do about the gap, and since when?]' : '',
  );
}
