import type { AmountAt, Telling } from './amount';
import { clauseAt, isClaimed } from './clause';
import type { Found } from './fact';
import { canonicalThing } from './thing';
import { SECONDS, measuresIn, periodAfter, type Measure } from './measures';
import { ASKS_BEFORE, isBeforeChange, percentileOf, whenOf } from './qualifier';
import type { Saying } from './saying';
import { teamAt } from './team-facts';
import { vagueMeasuresIn } from './vague';
import { timeFact } from './time-facts';

/** The amounts that a sentence claims, as facts. */
export function amountFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, asked } = saying;
  const measures = withUnits(withNouns(withMe(measuresIn(text), text), text), text, asked);
  const told = (measure: Measure): Found | null => {
    if (!isClaimed(text, measure.start, measure.end) || isAboutTalk(text, saying)) return null;
    const at = { saying, measure, measures, clause: clauseAt(text, measure.start, measure.end) };
    const telling = tellingOf(at);
    return telling === null ? null : found(at, telling);
  };
  const vague = vagueMeasuresIn(text).flatMap((measure) => {
    const fact = told(measure);
    return fact === null ? [] : [{ ...fact, value: { ...fact.value, shown: text.slice(measure.start, measure.end).replace(/ of$/iu, ''), amount: measure.isBounded ? fact.value.amount : null } }];
  });
  return [...measures.map(told).filter((each) => each !== null), ...vague];
}

/** How long an answer or an interview went on is no fact of work. */
function isAboutTalk(text: string, { kind }: Saying): boolean {
  return /\b(?:intro(?:duction)? (?:was|went|took)|went on for|interview(?:ers?)?|the call|late because|with a watch|self-?rating|salary|notice period)\b/iu.test(text) && kind !== 'experience';
}

/** "Servers 22 -> 9": the noun before a change tells what both its figures count. */
function withNouns(measures: readonly Measure[], text: string): readonly Measure[] {
  let [counted, end] = ['', -1];
  return measures.map((measure) => {
    if (measure.kind !== 'count' || measure.counted !== '') return measure;
    const isSecond = counted !== '' && ARROW.test(text.slice(end, measure.start));
    if (!isSecond) counted = /^ ?(?:->|=>|\u2192) ?~?\d/u.test(text.slice(measure.end)) ? NOUN_BEFORE.exec(text.slice(0, measure.start))?.[1] ?? '' : '';
    end = measure.end;
    return counted === '' ? measure : { ...measure, counted, unit: counted };
  });
}

const ARROW = /^ ?(?:->|=>|\u2192) ?~?$/u;
const NOUN_BEFORE = /(?:^|[^\p{L}])(?!(?:takes|costs|needs|runs|goes|drops|was|has|does|gives|makes|falls|rises|gets|less|this|its|plus|always)\b)(\p{L}{3,}s)(?: from)? $/iu;

/** A bare number takes the unit of its neighbour in a change ("from 7 to 2 %", "now fourteen"), or what "how many" asks for. */
function withUnits(measures: readonly Measure[], text: string, asked: string): readonly Measure[] {
  return measures.flatMap((measure, at) => {
    if (measure.kind !== 'count' || measure.counted !== '') return [measure];
    const isEnd = /(?:\bto|->|=>|\u2192|\bnow|\bis) ?(?:about |around |just |only )?$/iu.test(text.slice(Math.max(0, measure.start - 14), measure.start));
    const next = (isEnd ? [measures[at - 1], measures[at + 1]] : [measures[at + 1], measures[at - 1]]).find((each) => each !== undefined && !(each.kind === 'count' && each.counted === ''));
    const head = text.slice(Math.max(0, measure.start - 24), measure.start);
    const isChange = /(?:\b(?:became|now|from|to|down to|is|was|instead of)|->|=>|\u2192)(?: (?:about|around|just|only|nearly))?\s?$/iu.test(head) || /^ ?(?:to|->|=>|\u2192) |^,? (?:(?:at|in) the end|in the beginning|at first|before|afterwards?|now|today)\b/iu.test(text.slice(measure.end));
    if (next !== undefined && isChange) return [{ ...measure, kind: next.kind, scale: next.scale, unit: next.unit, per: next.per, counted: next.counted }];
    const counted = /\bhow many (?:\p{L}+ ){0,2}?(\p{L}{2,}s|people)\b/iu.exec(asked)?.[1];
    if (counted !== undefined && measures.length === 1) return [askedFor(measure, counted, asked)];
    return teamAt({ text, start: measure.start, end: measure.end, asked }) === null ? [] : [measure];
  });
}

/** What "how many" asks for, as a rate where it asks for one: "how many lamps a second?". */
function askedFor(measure: Measure, counted: string, asked: string): Measure {
  const rest = asked.slice(asked.toLowerCase().indexOf(counted.toLowerCase()) + counted.length);
  const per = periodAfter(rest.replace(/^ (?:do|did|does|can|could) (?:you|it|they) \p{L}+/iu, ''));
  return per === null ? { ...measure, counted, unit: counted } : { ...measure, kind: 'rate', scale: SECONDS.day / SECONDS[per], unit: `${counted} a ${per}`, counted, per };
}

/** "Two colleagues and me" are three. */
function withMe(measures: readonly Measure[], text: string): readonly Measure[] {
  return measures.map((measure) => {
    const { kind, value, low, high } = measure;
    const isWithMe = kind === 'count' && value <= MOST_OTHERS && (AND_ME.test(text.slice(measure.end)) || (ME_AND.test(text.slice(0, measure.start)) && OTHERS.test(text.slice(measure.end))));
    return isWithMe ? { ...measure, value: value + 1, low: low + 1, high: high + 1, counted: WITH_ME, unit: 'people' } : measure;
  });
}

const MOST_OTHERS = 20;
const WITH_ME = 'people with me';
const AND_ME = /^ (?:other )?(?:colleagues|others|engineers|developers|devs|people|more|teammates|guys|juniors|seniors|freelancers|contractors|students)(?: \p{L}+)?(?:,? and| plus|,? with) (?:(?:me|myself)\b|I(?=[.,;)]|$))/iu;
const ME_AND = /\b(?:me|myself|I)(?: and| plus|, plus|,? with) (?:another |the other |only |just )?$/iu;
const OTHERS = /^ (?:other )?(?:colleagues|others|engineers|developers|devs|people|more|teammates|guys|juniors|seniors|freelancers|contractors|students|from (?:the|my|our|another))\b/iu;

function tellingOf(at: AmountAt): Telling | null {
  const { measure, saying: { sentence: { text }, asked } } = at;
  const team = measure.kind === 'count' ? teamAt({ text, start: measure.start, end: measure.end, asked }) : null;
  if (measure.counted === WITH_ME) return { attribute: 'team-size', thing: 'team', qualifier: teamWhen(at) };
  if (team !== null) return { attribute: 'team-size', thing: team, qualifier: teamWhen(at) };
  if (measure.kind === 'time') return timeFact(at);
  const qualifier = qualifierOf(at);
  if (measure.kind === 'money') return { attribute: 'money', thing: moneyThing(at), qualifier };
  if (measure.kind === 'share' || measure.kind === 'factor') return { attribute: measure.kind, thing: changeThing(at), qualifier: isChange(at) && qualifier !== 'part' ? '' : qualifier };
  if (measure.kind === 'rate' && measure.counted === '' && MONEY_WORDS.test(text) && measure.value >= 100) return { attribute: 'money', thing: moneyThing(at), qualifier };
  if (measure.counted === 'data') return measure.per === null ? { attribute: 'count', thing: 'data', qualifier } : { attribute: 'rate', thing: `data ${paceOf(measure)}`, qualifier };
  const thing = personalThing(at) ?? canonicalThing(measure.counted);
  if (thing === '' && measure.kind === 'count') return null;
  return { attribute: measure.kind, thing: measure.kind === 'rate' ? `${thing} ${paceOf(measure)}` : thing, qualifier };
}

const PEOPLE = /^(?:developer|junior|engineer|people|person|$)/u;

/** What is counted of the person whatever project it was told with: people mentored, interviews held with applicants. */
function personalThing({ measure, clause, saying: { asked } }: AmountAt): string | null {
  if (measure.kind !== 'count') return null;
  const thing = canonicalThing(measure.counted);
  if (thing === 'interview' && /\b(?:hir|ran|did|conduct|held|gave|took part|interviewed)/iu.test(`${clause.text} ${measure.counted}`)) return 'hiring interview';
  const isMentored = /\b(?:mentor(?:ed|ing|s)?|coach(?:ed|ing)?|trained|taught|supervised|looked after|brought up)(?: of)?(?: about| around| some| over)? ?$/iu.test(clause.head) || (/\bhow many\b.{0,30}\bmentor|\bmentor.{0,24}\bhow many\b|\b(?:whom|who|how many)\b.{0,30}\b(?:coach|train|mentor|teach|taught|help\w* to grow)/iu.test(asked) && measure.start < 24);
  return isMentored && PEOPLE.test(thing) ? 'people mentored' : null;
}

/** Team sizes differ over time only where the words say so. */
function teamWhen({ measure, saying }: AmountAt): string {
  const when = whenOf({ text: saying.sentence.text, start: measure.start, end: measure.end, asked: '', part: saying.part });
  const isOnly = /\b(?:were|was|are) (?:only|just) $/iu.test(saying.sentence.text.slice(0, measure.start));
  return when === 'first' || when === 'peak' || (isOnly && when === 'after') ? '' : when;
}

/** The percentile and when it holds; what a story's situation tells was so before, what its result tells is so after. */
export function qualifierOf(at: AmountAt): string {
  const { measure, measures, saying: { sentence: { text }, asked, part } } = at;
  const of = (each: Measure): string => whenOf({ text, start: each.start, end: each.end, asked, part });
  const own = of(measure);
  const neighbour = measures.find((each) => each !== measure && each.kind === measure.kind && Math.abs(each.start - measure.start) < 60);
  const other = neighbour === undefined ? '' : of(neighbour);
  const pair = other === 'after' ? 'before' : other === 'before' ? 'after' : '';
  const byPart = part === 'situation' ? 'before' : part === 'result' ? 'after' : '';
  const askedFor = ASKS_BEFORE.test(asked) && measures[0] === measure ? 'before' : '';
  const weak = measure.kind === 'time' || isPain(at) ? byPart === '' && isBeforeChange(at) ? 'before' : byPart : askedFor;
  const percentile = percentileOf({ text, start: measure.start, end: measure.end, asked: '', part });
  return [own === '' ? pair === '' ? weak : pair : own, measure.kind !== 'time' && /^p\d/u.test(percentile) ? '' : percentile].filter((each) => each !== '').join(' ');
}

/** What a change makes less of: how often it was is how often it was before. */
const PAIN = /\b(?:alerts?|alarms?|pages?|tickets?|complaints?|incidents?|errors?|failures?|timeouts?|bugs?|crash\p{L}*|outages?|calls|escalations?|duplicates?|retries|rollbacks?|hotfixes|regressions?|lost|flaky)\b/iu;

function isPain({ measure, clause }: AmountAt): boolean {
  return measure.kind === 'rate' && PAIN.test(clause.text);
}

/** What a change was of, by the words that name it: shares and factors of one project are compared only within one of these. */
const CHANGE_OF: readonly (readonly [string, RegExp])[] = [
  ['money', /\b(?:costs?|bills?|hosting|spend\p{L}*|money|budget|cheaper|price|licen[cs]e\p{L}*|infra(?:structure)? cost|euros?|dollars?|pay(?:ing)?|invoice from|revenue|sales|margin)\b/iu],
  ['trouble', /\b(?:alerts?|alarms?|noise|noisy|pages?|pager|tickets?|complaints?|incidents?|errors?|failures?|bugs?|crash\p{L}*|timeouts?|outages?|duplicates?|lost|losses|regressions?|false positives?|flak\p{L}*)\b/iu],
  ['time', /\b(?:fast(?:er)?|quick(?:er)?|slow(?:er)?|speed\p{L}*|latenc\p{L}*|times?|runtime|run time|duration|respon\p{L}*|p\d\d|minutes?|hours?|seconds?|shorter|build|load(?:s|ing)?)\b/iu],
  ['use', /\b(?:conversion|sign-?ups?|retention|churn|adoption|users?|customers?|orders?|traffic|recover\p{L}*|completion|open rate|clicks?|coverage)\b/iu],
  ['load', /\b(?:memory|cpu|load|storage|disk|size|queries|requests|reads|writes|bandwidth|volume|throughput)\b/iu],
];
const CHANGES_BY = /(?:\b(?:by|cut|down|minus|reduced|dropped|fell|grew|rose|improved|halved|saved|less|off)(?: (?:about|around|roughly|nearly|almost|over|more than|some|the \p{L}+(?: \p{L}+)? (?:by|in)))?|[-\u2212\u2013+]) ?$/iu;
const CHANGE_AFTER = /^ ?(?:of (?:the|our|its) \p{L}+ )?(?:less|fewer|more|faster|slower|quicker|cheaper|smaller|reduction|drop|decrease|increase|improvement|lower|higher|off|better|saving|cut|shorter|down|gone)\b/iu;

/** Whether a share tells by how much something changed, not how large it is. */
function isChange({ measure, saying: { sentence: { text } } }: AmountAt): boolean {
  if (measure.kind === 'factor') return true;
  return CHANGES_BY.test(text.slice(Math.max(0, measure.start - 48), measure.start)) || CHANGE_AFTER.test(text.slice(measure.end, measure.end + 40)) || /^(?:halv|in half|by half|cut half|into|down to)/iu.test(measure.text);
}

function changeThing(at: AmountAt): string {
  const { clause, saying: { sentence: { text } } } = at;
  if (!isChange(at)) return 'level';
  const of = [clause.text, text].map((words) => CHANGE_OF.find(([, pattern]) => pattern.test(words))?.[0]).find((each) => each !== undefined);
  return of ?? '';
}

const MONEY_WORDS = /\b(?:sav(?:e[sd]?|ing)|cost|spend|spent|less for|cheaper|bill|budget|revenue|euros?|dollars?|grand|gone|lost|recover\p{L}*|worth|bucks)\b/iu;
const MONEY_THINGS: readonly (readonly [string, RegExp])[] = [
  ['gained', /\b(?:sav(?:e[sd]?|ings?)|(?:bill|costs?|spend(?:ing)?) (?:is |was |went |went |came )?down by|reduced (?:\p{L}+ ){1,4}by|less|cheaper|cut|recover\p{L}*|revenue|earn\p{L}*|sales|brought in|profit|deal|contract|arr|mrr|gone|back|reclaim\p{L}*|won)\b/iu],
  ['lost', /\b(?:los(?:t|s|ing)|damage|fine[ds]?|penalt\p{L}*)\b/iu], ['cost', /\b(?:costs?|spen[dt]|bill|budget|paid)\b/iu],
];

/** What a sum is, with whether it comes back each year: one that does is never held against one that does not. */
function moneyThing({ measure, clause, saying: { asked, whole } }: AmountAt): string {
  const name = (text: string): string => MONEY_THINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
  const own = name(clause.text);
  const thing = own !== '' ? own : name(asked) !== '' ? name(asked) : whole.length < 80 ? name(whole) : '';
  return measure.per === null ? thing : `${thing} yearly`.trim();
}

/** Rates a second and rates a month of one thing are measured differently. */
function paceOf({ per }: Measure): string {
  return per === 'second' || per === 'minute' || per === 'hour' ? 'fast' : 'slow';
}

function found({ measure, clause }: AmountAt, { attribute, thing, qualifier, employer = null }: Telling): Found {
  const asYears = attribute === 'experience' || attribute === 'tenure';
  const scale = attribute === 'team-size' || (attribute === 'count' && thing !== 'data') ? 1 : attribute === 'money' && measure.per !== null ? SECONDS.year / SECONDS[measure.per] : measure.scale;
  const whole = asSpoken(measure, attribute === 'money');
  return {
    attribute, thing, qualifier, employer, aboutWords: clause.text, start: measure.start, end: measure.end,
    value: {
      shown: whole.value, unit: attribute === 'team-size' ? 'people' : whole.unit === '' ? null : whole.unit, name: '',
      amount: asYears ? yearsOf(measure) : { low: measure.low * scale, high: measure.high * scale, bound: measure.bound },
    },
  };
}

/** A part of a year in months, of an hour in minutes; a sum that comes back without the "times" of a rate. */
function asSpoken({ unit, value, kind }: Measure, isMoney: boolean): Pick<Measure, 'unit' | 'value'> {
  if (unit === 'years' && value < 1) return { value: Math.round(value * 12), unit: 'months' };
  if (unit === 'hours' && value < 1) return { value: Math.round(value * 60), unit: 'minutes' };
  return { value, unit: kind === 'rate' && isMoney ? unit.replace(/^times /u, '') : unit };
}

/** Years of work are told in round numbers: "five years" may be a quarter less and a little more. */
function yearsOf({ low, high, value, isAbout, scale }: Measure): { readonly low: number; readonly high: number } {
  const years = scale / SECONDS.year;
  return isAbout ? { low: low * years - 0.25, high: high * years + 0.25 } : { low: value * years - 0.3, high: value * years + 0.45 };
}
