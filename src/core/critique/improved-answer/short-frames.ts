import { quantities } from '../../text/numbers';
import { withoutAdmissions } from './admissions';
import { joined, type Draft } from './draft';
import { denies } from './general-talk';
import { topicOf, type Material } from './request';
import { asSentence } from './tidy-sentences';

const GREETS = /\b(?:meet|meeting|pleasure|morning|afternoon|evening|hello|hi|hey|doing (?:well|good|great)|i'?m (?:good|fine|well|great))\b/iu;
const WARM = /\b(?:thanks?|thank|glad|excited|look(?:ing)? forward|appreciate|happy to|grateful|opportunity)\b/iu;

/** The greeting returned, and a word of thanks or interest; the writer's own wherever it greets or thanks. */
export function greeting({ question, sentences, added }: Material): Draft {
  const own = [...sentences, ...added].filter((sentence) => GREETS.test(sentence) || WARM.test(sentence) || (ASKS_HOW.test(question) && FEELS.test(sentence)));
  const greets = own.some((sentence) => GREETS.test(sentence) || FEELS.test(sentence));
  const warm = own.some((sentence) => WARM.test(sentence));
  return joined(greets ? '' : returned(question), own, greets && !warm && ASKS_HOW.test(question) ? '[And how are they?]' : '', warm ? '' : '[One line of thanks or interest?]');
}

const ASKS_HOW = /\bhow (?:are|is|was|r)\b/iu;
const FEELS = /^(?:i(?: am|'m|\u2019m) |it(?: is|'s|\u2019s| was) |all |pretty |very |quite )?(?:not (?:too )?bad|good|fine|great|well|busy|ok|okay|alright)\b/iu;

function returned(question: string): string {
  if (ASKS_HOW.test(question)) return '[How are you, in one line, and how are they?]';
  return /\b(?:meet|see) (?:you|u)\b/iu.test(question) ? 'Nice to meet you too, [their name].' : 'Hello, [their name].';
}

const ASKS_FOR_ONE = /\b(?:how (?:many|much|long|often|big)|which|who|when|where|what)\b/iu;
const BARE_REPLY = /^(?:yes|no|yeah|nope)(?:[.,!;:] ?|$)/iu;
const AMOUNT = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|only|none|both|all|half|dozen)\b/iu;

/** The fact first, then its context. */
export function fact({ question, sentences, added }: Material): Draft {
  const wantsOne = ASKS_FOR_ONE.test(question) && !/^(?:did|do|does|is|are|was|were|have|has|can|will)\b/iu.test(question);
  const { kept } = withoutAdmissions([...sentences, ...added]);
  const open = wantsOne ? kept.map((sentence) => asSentence(sentence.replace(BARE_REPLY, ''))).filter((sentence) => sentence !== '') : kept;
  const counts = /\bhow (?:many|much|long|often|big)\b/iu.test(question);
  const answer = open.find((sentence) => (counts ? AMOUNT.test(sentence) : namesOption(question, sentence))) ?? open[0];
  const rest = open.filter((sentence) => sentence !== answer);
  const isVague = counts && answer !== undefined && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none)\b/iu.test(answer);
  return joined(
    answer === undefined || (counts && !AMOUNT.test(answer)) ? `[The answer in a few words: "${topicOf(question)}"]` : '',
    answer === undefined ? [] : [answer],
    isVague ? '[How many is that, as a number?]' : '',
    rest.length === 0 && !isVague ? contextOf(question) : rest,
  );
}

const LOGISTICS = /\b(?:notice|start|join(?:ing)?|salary|ctc|compensation|relocat\w+|visa|location|available|availability|time zone|offers?)\b/iu;

/** What one line more should tell, as the question goes; nothing where the bare fact is enough. */
function contextOf(question: string): string {
  if (LOGISTICS.test(question)) return '';
  if (/\bwhere\b/iu.test(question)) return '[Why there, in one line?]';
  if (/\b(?:who|which|what)\b/iu.test(question)) return '[Why that, in one line?]';
  if (/\bhow (?:many|much|long|often|big)\b/iu.test(question)) return '[Of how many, or measured how?]';
  return '[One line of context: when, where, and your part in it?]';
}

/** Whether the sentence names one side of an "A or B" in the question. */
export function namesOption(question: string, sentence: string): boolean {
  const sides = /(\p{L}+) or (?:an? |the )?(\p{L}+)/iu.exec(question);
  if (sides === null) return false;
  return [sides[1], sides[2]].some((side) => side !== undefined && sentence.toLowerCase().includes(side.toLowerCase()));
}

/** The aim, the first step with its date, and what is there to build on; a lack becomes a place for the bridge. */
export function plan({ question, sentences, added }: Material): Draft {
  const { kept, lacksSkill } = withoutAdmissions([...sentences, ...added]);
  const isStep = (sentence: string): boolean => STEP.test(sentence) && !WISHES.test(sentence);
  const aim = kept.filter((sentence) => !isStep(sentence));
  const steps = kept.filter(isStep);
  const dated = kept.some((sentence) => /\b(?:by|within|until) (?:\w+ ){0,2}(?:\d|week|month|year|quarter|january|february|march|april|may|june|july|august|september|october|november|december)/iu.test(sentence));
  return joined(
    aim.length === 0 ? `[One concrete thing: "${topicOf(question)}"]` : aim,
    lacksSkill ? '[Bridge: which skill of yours carries over to it?]' : '',
    steps.length === 0 ? '[First step: what do you do for it, and how often?]' : steps,
    dated ? '' : '[By when, and what will you have to show?]',
  );
}

const WISHES = /^(?:i|we)(?:['\u2019]d)? (?:want|would like|like|hope|wish|aim) to (?!start)/iu;
const STEP = /\b(?:start\w*|begin\w*|began|daily|weekly|every (?:day|week|month)|course|read(?:ing)?|practi[cs]\w+|learn\w*|stud(?:y|ying|ied)|build\w*|built|try(?:ing)?|first|then|after work|hours|weekends?)\b/iu;
const EXAMPLE = /\b(?:for (?:example|instance)|once|when (?:i|we)|last (?:year|month|week|quarter)|in my (?:project|last|previous|current)|i (?:built|led|fixed|wrote|took|helped|moved|shipped|introduced|designed|cut|reduced))\b/iu;
const SEEN = /\b(?:my (?:manager|team|lead|colleagues?|peers|boss)|they (?:said|told|say)|told me|feedback|review|appraisal|rated|award\w*|described)\b/iu;

/** Asked about a role, one tells what is one's own in it; how others see it is no part of that. */
const ROLE_SLOTS = { example: '[Which part of it is yours: what do you decide, and what do you build?]', seen: '[One result of it, with a number?]' };

/** Two sentences can change places; three that open with the claim have a thread. */
const MOST_SORTED = 2;

const ASKS_WEAKNESS = /\b(?:weak\w*|shortcomings?|area of improvement|areas? to improve|improve (?:on|upon|yourself))\b/iu;
const MENDS = /\b(?:since|now|started|working on|address|adopted|to improve|i've been)\b/iu;

/** A weakness is told with what is done about it. */
function slotsOn(kindId: string | null, question: string, told: string): { readonly example: string; readonly seen: string } {
  if (kindId === 'role') return ROLE_SLOTS;
  const isWeakness = ASKS_WEAKNESS.test(question) && !/\bstrengths?\b/iu.test(question);
  const mend = MENDS.test(told) ? '' : '[What do you do about it, and what is better since?]';
  return { example: NO_EXAMPLE, seen: isWeakness ? mend : '[How did others see it: what would your manager or a colleague say?]' };
}

const NO_EXAMPLE = '[Example: one piece of work that shows it, and what came of it?]';

/** The claim, a piece of work that shows it, how others saw it. */
export function selfDescription({ kind, question, sentences, added }: Material): Draft {
  const slots = slotsOn(kind?.id ?? null, question, sentences.join(' '));
  const all = [...sentences.filter((sentence) => !denies(sentence)), ...added];
  const named = all.find((sentence) => namesOption(question, sentence) && sentence.split(' ').length < 8);
  const ordered = named === undefined ? all : [named, ...all.filter((sentence) => sentence !== named)];
  const example = ordered.filter((sentence) => EXAMPLE.test(sentence));
  const seen = ordered.filter((sentence) => !EXAMPLE.test(sentence) && SEEN.test(sentence));
  const claim = ordered.filter((sentence) => !EXAMPLE.test(sentence) && !SEEN.test(sentence));
  if (ordered.length > MOST_SORTED && (claim.length === 0 || claim[0] === ordered[0])) return joined(ordered, example.length > 0 || quantities(ordered.join(' ')).length > 0 ? '' : slots.example, seen.length > 0 ? '' : slots.seen);
  return joined(
    claim.length === 0 ? `[In one line: "${topicOf(question)}"]` : claim,
    example.length === 0 && (kind?.id === 'role' || quantities(claim.join(' ')).length === 0) ? slots.example : example,
    seen.length === 0 ? slots.seen : seen,
  );
}

/** Words in the order they were said, where nothing is known of the question. */
export function asSaid({ question, sentences, added }: Material): Draft {
  const { kept, lacksSkill } = withoutAdmissions([...sentences, ...added]);
  return joined(
    kept.length === 0 ? `[In one line: "${topicOf(question)}"]` : kept,
    kept.join(' ').split(' ').length < 40 && quantities(kept.join(' ')).length === 0 ? '[One example or figure that shows it?]' : '',
    lacksSkill ? '[What do you do about the gap, and since when?]' : '',
  );
}
