import { matchesOf } from '../../text/matches';
import { DEEDS, SOMEBODY, type Deed } from './decider-words';
import { clauseAt } from './clause';
import type { Found } from './fact';
import type { Saying } from './saying';
import { tellingStems } from './thing';
import { firstWordsOf, holdsAny } from './word-look';

const WHO = `(i|${SOMEBODY}|\\p{Lu}\\p{Ll}{2,}(?:, (?:my|our|the) \\p{L}+(?: \\p{L}+)?,)?)`;
const ADVERBS = '(?: (?:first|also|then|myself|originally|finally|eventually|actually|later|had|have|have already|already|had already|personally|was the (?:one|first) (?:who|to)|were the ones who|was the one who|even|just|only|alone|himself|herself)){0,3}';
/** A name behind the post: "our support lead Mara had seen it". */
const NAME = '(?:,? (?!(?:was|were|got|is|be|am|been|to|not|never|who|that|and|or|i|we|he|she|they|it|you)\\b)\\p{L}+,?)?';
const ACTS = DEEDS.map(([deed, verbs]) => ({ deed, verbs: new Set(firstWordsOf(verbs)), pattern: new RegExp(`(?:^|[^\\p{L}])${WHO}${NAME}${ADVERBS} (${verbs})(?!\\p{L})`, 'giu') }));
/** What every such sentence holds: a cheap look before the long ones. */
const MAY_TELL: ReadonlySet<string> = new Set([...DEEDS.flatMap(([, verbs]) => firstWordsOf(verbs)), 'idea', 'proposal', 'suggestion', 'decision', 'call', 'choice', 'initiative', 'came', 'me', 'mine']);
const NOUNS = '(?:own )?(idea|proposal|suggestion|decision|call|choice|find|initiative)';
const OWNED = new RegExp(`\\b(my|my manager's|the team's|our manager's|our cto's|the cto's|\\p{Lu}\\p{Ll}+'s) ${NOUNS}\\b(?! (?:was (?:rejected|declined|not)|of))`, 'giu');
const MINE = new RegExp(`\\b(idea|proposal|suggestion|decision|call|choice|initiative)(?: (?:for|to|of|behind) [^.;,()]{1,40})? (?:was|came from|is|had been) (mine|me|my own|${SOMEBODY}|\\p{Lu}\\p{Ll}{2,}'?s?)(?!\\p{L})`, 'giu');
const CAME_FROM = new RegExp(`\\b(?:that|it|this) (?:came from|was) (me|mine|${SOMEBODY})(?!\\p{L})`, 'giu');
const BY = new RegExp(`\\b(proposed|suggested|introduced|decided|chosen|picked|found|discovered|noticed|spotted|fixed|reported|raised) by (me|${SOMEBODY}|\\p{Lu}\\p{Ll}{2,})(?!\\p{L})`, 'giu');
/** "It was Dieter of the hardware team who spotted it", "it wasn't me, it was the CTO that chose it". */
const CLEFT = DEEDS.map(([deed, verbs]) => ({ deed, verbs: new Set(firstWordsOf(verbs)), pattern: new RegExp(`\\b(?:it was|it's|was it|that was) (me|I|${SOMEBODY}|\\p{Lu}\\p{Ll}{2,})(?:,? (?:of|from|in|at|on) (?:the |our |my )?\\p{L}+(?: \\p{L}+)?|,? (?:my|our|the|a) \\p{L}+(?: \\p{L}+)?)?,? (?:who|that) (?:first |had |then |finally |actually )?(${verbs})(?!\\p{L})`, 'giu') }));
/** "The two slots were an idea of Annegret", "a suggestion of my lead". */
const OF_SOMEBODY = new RegExp(`(?:^|[^\\p{L}])([\\p{L}\\d -]{0,40}?)(?:\\b(?:was|were|is|are) )?(?:an?|the) (idea|proposal|suggestion|decision|call|choice|initiative) (?:of|from|by) (mine|me|${SOMEBODY}|\\p{Lu}\\p{Ll}{2,})(?!\\p{L}|'s)`, 'giu');
const BEFORE_ME = /\b(?:before I|without me|above my head|when I (?:joined|came|started))\b/iu;
const ASKS: readonly (readonly [Deed, RegExp])[] = [
  ['found', /\b(?:who (?:noticed|found|spotted|saw|discovered|detected)|how did you (?:find out|notice|hear|learn)|(?:did you|you) find .{0,30}or (?:did )?(?:someone|somebody)|who told you)\b/iu],
  ['proposed', /\b(?:who (?:proposed|suggested|introduced|came up)|whose idea|(?:have|did|are) you introduced?\b.{0,60}\b(?:or|already)|who had the idea)\b/iu],
  ['decided', /\b(?:who (?:decided|chose|picked|made the (?:call|decision))|whose (?:decision|call))\b/iu],
];
const ANSWERS = new RegExp(`^(?:\\W|he asked|i said|said|no,? |yes,? |well,? )*${WHO}(?! said| told you)\\b`, 'iu');

/** Who proposed, decided, found or fixed something, as a sentence tells it. */
export function deciderFacts(saying: Saying): readonly Found[] {
  const { sentence: { text }, asked } = saying;
  if (text.endsWith('?')) return [];
  const of = (deed: Deed, who: string, match: RegExpExecArray): Found | null => fact(text, { deed, who, at: match.index, length: match[0].length });
  if (!holdsAny(text, MAY_TELL)) return answered(text, asked);
  const acts = ACTS.filter(({ verbs }) => holdsAny(text, verbs)).flatMap(({ deed, pattern }) => matchesOf(text, pattern).flatMap((match) => {
    const given = of(deed, match[1] ?? '', match);
    if (given !== null && given.value.name !== 'I' && /^(?:saw|seen|wanted|raised|reported|complained)$/iu.test(match[2] ?? '') && given.aboutWords !== '') return [];
    const isGiven = deed === 'decided' && given !== null && given.value.name !== 'I' && BEFORE_ME.test(text.slice(match.index));
    return isGiven ? [given, { ...given, thing: 'proposed' }] : [given];
  }));
  const owned = matchesOf(text, OWNED).map((match) => of(deedOf(match[2] ?? ''), match[1] ?? '', match));
  const mine = matchesOf(text, MINE).map((match) => of(deedOf(match[1] ?? ''), match[2] ?? '', match));
  const came = matchesOf(text, CAME_FROM).flatMap((match) => ASKS.filter(([, asks]) => asks.test(asked)).map(([deed]) => of(deed, match[1] ?? '', match)));
  const passive = matchesOf(text, BY).map((match) => of(deedOf(match[1] ?? ''), match[2] ?? '', match));
  const cleft = CLEFT.filter(({ verbs }) => holdsAny(text, verbs)).flatMap(({ deed, pattern }) => matchesOf(text, pattern).map((match) => of(deed, match[1] ?? '', match)));
  const ideas = matchesOf(text, OF_SOMEBODY).flatMap((match) => {
    const given = of(deedOf(match[2] ?? ''), match[3] ?? '', match);
    return given === null ? [] : [{ ...given, aboutWords: headOf(match[1] ?? '') }];
  });
  const told = [...cleft, ...ideas, ...acts, ...owned, ...mine, ...came, ...passive].filter((each) => each !== null);
  const found = told.filter((each, at) => !told.slice(0, at).some(({ thing, start, end }) => thing === each.thing && start < each.end && each.start < end));
  return found.length > 0 ? found : answered(text, asked);
}

/** A short answer to "who noticed it?" names who did. */
function answered(text: string, asked: string): readonly Found[] {
  const [deed, pattern] = ASKS.find(([, asks]) => asks.test(asked)) ?? [];
  const match = deed === undefined ? null : ANSWERS.exec(text);
  const who = match?.[1] ?? '';
  if (deed === undefined || pattern === undefined || match === null) return [];
  const told = fact(text, { deed, who, at: match.index, length: match[0].length });
  return told === null ? [] : [{ ...told, aboutWords: '' }];
}

interface Act {
  readonly deed: Deed;
  readonly who: string;
  readonly at: number;
  readonly length: number;
}

function fact(text: string, { deed, who, at, length }: Act): Found | null {
  const name = whoOf(who);
  const start = at + (/^[^\p{L}]*/u.exec(text.slice(at))?.[0].length ?? 0);
  if (name === null || SUPPOSED.test(clauseAt(text, start, at + length).text)) return null;
  return {
    attribute: 'decided-by', thing: deed, qualifier: '', employer: null, aboutWords: objectAfter(text.slice(at + length)), start, end: at + length,
    value: { shown: name === 'I' ? 'I' : who.replace(/'s$|[,\s]+$/gu, ''), unit: null, amount: null, name },
  };
}

const SUPPOSED = /\b(?:if|would|should|could|never|not|\p{L}+n't|nobody|no one)\b/iu;

/** What was proposed, decided or found, as far as the clause goes; nothing for "it" and its like, which stand for all of it. */
function objectAfter(rest: string): string {
  const words = /^[^.;,:()]{0,60}/u.exec(rest)?.[0] ?? '';
  return /^\s*(?:it|that|this|them|him|her|everyone|us|me|first|on the|in the|at the|from the|with)\b/iu.test(words) ? '' : headOf(words.replace(/\b(?:on|in|at|from|with|by|before|after|because|when|while|and|but|so)\b.*$/iu, ''));
}

const TRAILING = /(?: (?:\p{L}+ly|yesterday|today|myself|himself|herself|first|too|then|early|alone|again|instead|there|here))+\s*$/iu;

/** Heads that name no work by themselves: "the gateway team" is one thing, and not the gateway. */
const PEOPLE = /^(?:teams?|squad|crew|group|meetings?|role|job|position)$/iu;

/** The head of a noun phrase, "team" of "the gateway team" and "name" of "the name of the app"; all of it where that tells nothing. */
function headOf(phrase: string): string {
  const noun = phrase.replace(/\s(?:of|for|to|as|that|which|who|over|through|into|between|about)\b.*$/iu, '').replace(TRAILING, '');
  const head = /[\p{L}\d-]+\s*$/u.exec(noun)?.[0].trim() ?? '';
  if (PEOPLE.test(head)) return noun.replace(/^\s*(?:the|an?|my|our|this|that)\s/iu, '').trim().replace(/\s+/gu, '');
  return head === '' || tellingStems(head).size === 0 ? phrase : head;
}

const NAMED_BY_ROLE = new RegExp(`^(?:${SOMEBODY})(?:'s)?$`, 'iu');

/** The doer as compared; a manager's name and "my manager" may be one person. Null for words that name nobody. */
function whoOf(who: string): string | null {
  const plain = who.toLowerCase().replace(/[,\s]+$/u, '').replace(/'s$/u, '').replace(/^(?:our|the|a|an) /u, '');
  if (/^(?:i|me|my|my own|mine|myself)$/u.test(plain)) return 'I';
  if (!NAMED_BY_ROLE.test(plain) && !/^\p{Lu}/u.test(who)) return null;
  if (/^(?:we|it|he|she|they|this|that|these|there|what|and|but|so|then|who|because|after|before|when|one|which|nobody|someone|everyone|somebody|not|they|you|also|first|finally|later|now|eventually)$/u.test(plain)) return null;
  return /manager|boss|lead\b|cto|director|head/u.test(plain) ? 'manager' : /team/u.test(plain) ? 'team' : plain.split(/[ ,]/u)[0] ?? plain;
}

function deedOf(word: string): Deed {
  if (/^(?:idea|proposal|suggestion|proposed|suggested|introduced|initiative)$/iu.test(word)) return 'proposed';
  return /^(?:find|found|discovered|noticed|spotted)$/iu.test(word) ? 'found' : 'decided';
}
