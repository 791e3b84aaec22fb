import type { AmountAt, Telling } from './amount';
import { employerIn, employerKnown } from './employers';
import { SECONDS } from './measures';
import { numeralsIn } from './numerals';
import { ASKS_BEFORE, isBeforeChange, percentileOf, whenOf } from './qualifier';
import { RUNS } from './thing-words';

const EXPERIENCE_AFTER = /^(?:'|\u2019)?s?(?: \p{L}+){0,2}(?: of)?(?: [\p{L}+#.-]+){0,4} experience\b|^ (?:in|into) (?:the |this )?(?:trade|industry|field|software|it|tech|profession|job|business)\b|^ (?:as|of being) an? (?:[\p{L}-]+ ){0,3}(?:engineer|developer|programmer)\b|^ (?:of )?(?:backend|back-end|frontend|front-end|full-?stack|coding|programming|developing|software|engineering|professional(?:ly)?)\b|^ (?:of|in|doing) (?:firmware|embedded|mobile|data|web|games?|machine learning|devops|infra(?:structure)?|product|cloud|security|qa|testing|platform|hardware|design|fintech|banking|networking|ops|operations|analytics|consulting)\b(?! (?:team|department|group))/iu;
const ASKS_YEARS = /\bhow (?:many years|long)\b.{0,40}\b(?:you|your)\b.{0,40}\b(?:done|doing|work(?:ed|ing)|programm\p{L}*|cod(?:ed|ing)|develop\p{L}*|experience|writ(?:ten|ing)|in (?:the )?(?:industry|business|trade|it|tech))\b/iu;
const EXPERIENCE_BEFORE = /\b(?:experience|yoe)(?: (?:of|is|was|spans))?:?(?: (?:about|over|around|more than))? ?$|\boverall $/iu;
const DOING_FOR = /\b(?:doing|done|programming|coding|developing|engineer(?:ing)?|developer|in (?:it|tech|software|the (?:trade|industry|business))|writing (?:code|software)|building (?:software|systems|things)|working)(?: \p{L}+){0,3} for(?: (?:about|around|over|almost|nearly|more than|some))? ?$/iu;
const SKILL = /^ (?:of|with|in|on|doing|writing) (?:the )?(python|go|golang|java|kotlin|rust|ruby|rails|php|javascript|typescript|react|angular|vue|node|c\+\+|c#|\.net|scala|elixir|swift|django|spring|aws|gcp|azure|kubernetes|terraform|sql|postgres|kafka|frontend|front-end|management|leadership)\b/iu;
const ASKED_SKILL = /\b(?:with|in|on|of|using|doing|writing) (python|go|golang|java|kotlin|rust|ruby|rails|php|javascript|typescript|react|angular|vue|node|c\+\+|c#|\.net|scala|elixir|swift|django|spring|aws|gcp|azure|kubernetes|terraform|sql|postgres|kafka|frontend|management|leadership)(?!\p{L})/iu;
const SKILL_AFTER = /^(?: of)?(?: \p{L}+){0,2} experience (?:with|using|on|in) (?:the )?(?!(?:software|it|tech|the|this|total|my|our|all|various|large|big|small|different|building|developing|backend|web)\b)([\p{L}\d+#.]+)/iu;
const POST_AFTER = /^(?: of)?(?: \p{L}+){0,2} experience as an? (?:[\p{L}-]+ ){0,2}?(lead|manager|head|director|architect|senior|principal|staff|mentor|consultant|freelancer|teacher|tester)\b/iu;
/** What had passed by then is not the whole. */
const AT_THAT_TIME = /^[^.;,]{0,24}\b(?:at (?:that|the) (?:time|point|moment)|by then|back then|at the time|until then|when (?:I|it|we|that|this)\b)/u;
const OUTAGE = /\b(?:down(?! (?:to|from|by|at)\b)(?:time)?|outages?|incidents?|firefight\p{L}*|unavailable|offline|broken for)\b/iu;
const NO_LASTING = /^\s?(?:later|ago|earlier|before|after(?:wards?)?|old|notice|to spare|ahead|early|late|delay|in advance|apart|into)\b/iu;
const BEFORE_END = /^ before ?(?:[,.;)/]|->|=>|\u2192|and|now|$)/iu;
const UNTIL = /\b(?:after|within the first|until|every|each|per|next|last|past|first|other|retry after|wait(?:ed)?|again in)(?: about| around)? ?$/iu;
const WHOLE = 'it|this|that|which|we|i|all of it|everything|the (?:whole|entire|complete) \\p{L}+|the (?:project|work|thing|rewrite|migration|move|build|effort|rollout|switch|implementation|development|redesign|refactoring|upgrade|first version|mvp)';
const TOOK = new RegExp(`(?:^|[,;:.] ?|\\b(?:and|but|so|in the end) )(?:(?:${WHOLE}) (?:all )?)?(?:took|lasted|lasted for|needed|went on for|dragged on for|dragged on|has taken|was done in|ended up taking|turned into|cost)(?: us| me| the team)?(?: about| around| roughly| almost| nearly| over| only| just)? ?$`, 'iu');
const DONE_IN = /\b(?:built|rebuilt|shipp?ed|delivered|finish(?:ed)?|done|completed|wrote|rewrote|migrated|moved|launched|live|implemented|made|developed|rolled out|released|wrapped up|it was|project(?: of)?|promis\p{L}*|plan\p{L}*|estimat\p{L}*|quoted)\b[^.;:]{0,40}?(?:\b(?:in|within|over|of|at|for|was)\b)?(?: about| around| roughly| almost| nearly| only| just| under| the)* ?$/iu;
const IN_ALL = /^,? (?:all in all|in all|in total|altogether|overall|end[- ]to[- ]end|(?:from )?start to (?:finish|end)|from (?:start|first|zero|scratch|idea|kick-?off)|of work|project|later it was live|in the end|for (?:the whole|everything|all of it))\b/iu;
const ASKS_LONG = /\b(?:how long|how much time|what did it take|time ?frame|timeline|how many (?:weeks|months|sprints))\b/iu;
const FOR = /\bfor(?: about| around| roughly| almost| nearly| over)? $/iu;

/** Whether a time is told of the project as a whole, not of a step of it. */
function isWholeWork({ measure, measures, clause, saying: { sentence: { text }, asked } }: AmountAt): boolean {
  const before = text.slice(Math.max(0, measure.start - 90), measure.start);
  const tail = text.slice(measure.end, measure.end + 40);
  if (IN_ALL.test(tail)) return true;
  if (ASKS_LONG.test(asked) && measures.find(({ kind }) => kind === 'time') === measure) return !FOR.test(before);
  if (TOOK.test(before)) return true;
  if (FOR.test(clause.head) && !/\b(?:worked on (?:it|this|that)|plan\p{L}*|estimat\p{L}*)\b/iu.test(clause.head)) return false;
  if (DONE_IN.test(clause.head)) return true;
  return /^\W*(?:so |about |around |roughly |almost |nearly |only |just |some |ca\.? |~ ?)*$/iu.test(clause.head) && /^\W*$/u.test(clause.tail) && measure.value * measure.scale >= SECONDS.week;
}

const LATENCY = /\b(?:p\d\d|latenc\p{L}*|respon\p{L}*|lookups?|quer(?:y|ies)|requests?|loads?|render\p{L}*|round ?trip|api|calls?|checkout|page)\b/iu;

/** What a time is told of: experience, tenure, a latency, or how long something took; null where it only tells when. */
export function timeFact(at: AmountAt): Telling | null {
  const { measure, clause, saying } = at;
  const { sentence: { text }, part, asked } = saying;
  const inYears = measure.scale >= SECONDS.month;
  const tail = text.slice(measure.end, measure.end + 64);
  const years = inYears ? yearsTold(at, tail) : null;
  if (years !== null) return years;
  if (measure.scale === SECONDS.year && measure.value >= 3 && part === null && !/\b(?:took|lasted|dragged)\b/iu.test(clause.text)) return null;
  const when = whenOf({ text, start: measure.start, end: measure.end, asked, part });
  if (measure.per !== null && measure.per !== 'day') return { attribute: 'duration', thing: `time a ${measure.per}`, qualifier: when };
  const percentile = measure.scale * measure.value >= SECONDS.hour ? '' : percentileOf({ text, start: measure.start, end: measure.end, asked: '', part });
  const qualifier = durationQualifier(at, when);
  const name = [clause.text, asked].map((words) => RUNS.find(([, pattern]) => pattern.test(words))?.[0]).find((each) => each !== undefined) ?? '';
  const seconds = measure.value * measure.scale;
  const isLatency = percentile !== '' || measure.scale < 1 || (seconds < 60 && LATENCY.test(`${clause.text} ${asked}`));
  if (isLatency && name !== 'retry' && name !== 'life') return { attribute: 'latency', thing: '', qualifier: [qualifier, percentile].filter((each) => each !== '').join(' ') };
  if ((NO_LASTING.test(tail) && !BEFORE_END.test(tail) && !isTakenBefore(clause.head, tail)) || (UNTIL.test(clause.head) && name === '')) return { attribute: 'duration', thing: `when ${name}`.trim(), qualifier };
  const isOutage = seconds <= SECONDS.week && !/\bwithin\b/iu.test(clause.head) && OUTAGE.test(`${clause.text} ${asked}`) && name !== 'detection';
  return { attribute: 'duration', thing: isOutage ? 'outage' : seconds <= SECONDS.hour * 12 || ALWAYS_NAMED.has(name) ? name : isWholeWork(at) ? 'work' : 'step', qualifier: isOutage ? '' : qualifier };
}

/** Runs that may take weeks and are not the work as a whole. */
const ALWAYS_NAMED = new Set(['onboarding', 'ramp-up', 'prototype']);

/** "It needed three months before she worked alone": how long it took until then. */
function isTakenBefore(head: string, tail: string): boolean {
  return /^ before (?:an?|he|she|they|we|i|it|the|my|our)\b/iu.test(tail) && /\b(?:need(?:ed|s)|took|takes|cost)(?: (?:him|her|them|us|me|about|around|some|over|almost|nearly))* ?$/iu.test(head);
}

function durationQualifier(at: AmountAt, own: string): string {
  const { measure, measures, saying: { sentence: { text }, asked, part } } = at;
  const neighbour = measures.find((each) => each !== measure && each.kind === 'time' && Math.abs(each.start - measure.start) < 60);
  const other = own !== '' || neighbour === undefined ? '' : whenOf({ text, start: neighbour.start, end: neighbour.end, asked, part });
  if (own !== '') return own === 'first' ? '' : own;
  if (isWholeWork(at)) return '';
  if (other === 'after' || other === 'before') return other === 'after' ? 'before' : 'after';
  if (ASKS_BEFORE.test(asked) && measures[0] === measure) return 'before';
  if (measure.scale >= SECONDS.day) return '';
  return part === 'situation' || isBeforeChange(at) ? 'before' : part === 'result' ? 'after' : '';
}

function yearsTold({ measure, measures, clause, saying }: AmountAt, tail: string): Telling | null {
  const { sentence: { text }, kind, asked, isResume, whole } = saying;
  const skill = (SKILL.exec(tail)?.[1] ?? (ASKS_YEARS.test(asked) ? ASKED_SKILL.exec(asked)?.[1] : undefined) ?? SKILL_AFTER.exec(tail)?.[1] ?? POST_AFTER.exec(tail)?.[1] ?? '').toLowerCase();
  const isFirst = measures.find(({ kind: of, scale }) => of === 'time' && scale === SECONDS.year) === measure && numeralsIn(whole)[0]?.value === measure.value;
  if (AT_THAT_TIME.test(tail)) return null;
  const isAsked = ASKS_YEARS.test(asked) && isFirst && measure.scale === SECONDS.year && !/\b(?:there|here|project|company|at \p{Lu}\p{L}+)\b/u.test(asked);
  const isExperience = isAsked || EXPERIENCE_AFTER.test(tail) || EXPERIENCE_BEFORE.test(text.slice(0, measure.start)) || DOING_FOR.test(clause.head) || skill !== '';
  if (isExperience && !/\b(?:his|her|their|manager|lead|he|she)\b/iu.test(clause.head)) return { attribute: 'experience', thing: skill, qualifier: '' };
  if (/\b(?:he|she|his|her|they|their|who)(?:'\p{L}+)?\b|\b(?:took|lasted|drag\p{L}*|done in|finished in)\b/iu.test(clause.text)) return null;
  const isSpan = !/\b(?:in|within|after|every|next|past|last|for the|project|took) $/iu.test(clause.head) || /^ there\b/iu.test(tail);
  const employer = employerIn(text, measure) ?? (isSpan && (kind === 'introduction' || /^ (?:there|already|now|with the)\b/iu.test(tail)) ? employerKnown(saying, measure) : null);
  if (employer !== null && isSpan) return { attribute: 'tenure', thing: employer, qualifier: '', employer };
  if (/\b(?:completed|been (?:here|there)|current (?:company|job|role))\b/iu.test(`${clause.text}`) && /\bcurrent\b|\bleav/iu.test(`${asked} ${clause.text}`)) return { attribute: 'tenure', thing: 'current', qualifier: '' };
  const isIntroduction = (kind === 'introduction' || (isResume && measure.start < 40)) && isFirst && measure.scale === SECONDS.year && measure.value >= 2;
  return isIntroduction ? { attribute: 'experience', thing: skill, qualifier: '' } : null;
}
