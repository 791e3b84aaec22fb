import { sentences } from './sentences';
import { isActionBase, isActionGerund, isActionParticiple, isActionPast, isAdverb, isPassiveParticiple } from './verbs';
import { fold, sliceOf, words, type Slice } from './words';

export interface Hearing {
  /** Notes leave the subject out: "Wrote a parser, tested it" tells two own actions. */
  readonly noted?: boolean;
}

/** What the speaker did: "I built", "I've led", "I was able to fix", and the verbs joined to it. In order, disjoint. */
export function ownActions(text: string, hearing: Hearing = {}): readonly Slice[] {
  return clausesOf(text).flatMap((tokens) => {
    const told = merge(actionsOf(text, tokens, isOwnSubject), doneByMe(text, tokens));
    return hearing.noted === true ? merge(told, bareActions(text, tokens)) : told;
  });
}

/** What a group did: "we moved", "the team wrote". In order, disjoint. */
export function teamActions(text: string): readonly Slice[] {
  return clausesOf(text).flatMap((tokens) => actionsOf(text, tokens, isTeamSubject));
}

/** Work told without its doer: "was migrated", "were asked to", "was involved in", "helped with". In order, disjoint. */
export function hiddenAgents(text: string): readonly Slice[] {
  return clausesOf(text).flatMap((tokens) => hiddenIn(text, tokens));
}

interface Token extends Slice {
  readonly word: string;
  /** What stands between the word before, in the same sentence, and this one. */
  readonly gap: string;
}

type Tokens = readonly Token[];
type IsSubject = (tokens: Tokens, at: number) => boolean;

function clausesOf(text: string): readonly Tokens[] {
  return sentences(text).map((sentence) => {
    let end = 0;
    return words(sentence.text).map((word) => {
      const gap = sentence.text.slice(end, word.start);
      end = word.end;
      return { text: word.text, start: sentence.start + word.start, end: sentence.start + word.end, word: fold(word.text), gap };
    });
  });
}

const isOwnSubject: IsSubject = (tokens, at) => {
  const token = tokens[at];
  return token !== undefined && /^i(?:'ve|'d|'m)?$/u.test(token.word) && (token.text !== 'i' || tokens[at - 1]?.word !== 'g');
};

/** "was designed by me". */
function doneByMe(text: string, tokens: Tokens): readonly Slice[] {
  return tokens.flatMap((token, at) => {
    const [by, me] = [tokens[at + 1], tokens[at + 2]];
    const isMine = by?.word === 'by' && (me?.word === 'me' || me?.word === 'myself') && isActionParticiple(token.word);
    return isMine ? [sliceOf(text, token.start, me.end)] : [];
  });
}

const GROUPS = new Set(['team', 'squad', 'engineers', 'developers', 'colleagues', 'teammates', 'group', 'pod']);
const DETERMINERS = new Set(['the', 'our', 'my', 'whole', 'entire', 'all', 'engineering', 'backend', 'platform']);

const isTeamSubject: IsSubject = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^we(?:'ve|'d|'re)?$/u.test(token.word)) return true;
  return GROUPS.has(token.word) && DETERMINERS.has(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.word !== 'lead';
};

/** From here on somebody else acts, or the main clause is over. */
const CLAUSE_ENDS = new Set([
  'i', 'we', 'they', 'he', 'she', 'who', 'which', 'that', 'team', "i've", "we've", "they've", "i'm", 'if', 'because', 'when', 'where',
  'while', 'although', 'since', 'as', 'until',
]);
const OBJECT_OR_SUBJECT = new Set(['it', 'you', 'this', 'these', 'everyone', 'everything']);

function actionsOf(text: string, tokens: Tokens, isSubject: IsSubject): readonly Slice[] {
  const found: Slice[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const subject = tokens[at];
    if (subject === undefined || !isSubject(tokens, at)) continue;
    const verb = verbAfter(tokens, at);
    const last = tokens[verb];
    if (verb < 0 || last === undefined) continue;
    found.push(sliceOf(text, subject.start, last.end), ...joinedTo(tokens, verb));
    at = verb;
  }
  return merge(found, []);
}

/** Index of the verb that makes the subject at `from` act; -1 where it is, feels, wants, would or does not. */
function verbAfter(tokens: Tokens, from: number): number {
  const subject = tokens[from]?.word ?? '';
  let at = skipAdverbs(tokens, from + 1);
  let word = tokens[at]?.word ?? '';
  if (subject.endsWith("'m") || subject.endsWith("'re")) return progressive(tokens, at);
  if (/^(?:have|had|has)$/u.test(word) && tokens[at]?.gap.trim() === '') {
    at = skipAdverbs(tokens, at + 1);
    word = tokens[at]?.word ?? '';
    if (word === 'to') return baseAt(tokens, at + 1);
    if (word !== 'been') return isActionParticiple(word) ? at : -1;
  }
  if (/^(?:was|were|am|are|been|be)$/u.test(word)) return progressive(tokens, skipAdverbs(tokens, at + 1));
  if (word === 'ended' && tokens[at + 1]?.word === 'up') return progressive(tokens, at + 2);
  if (word === 'managed' && tokens[at + 1]?.word === 'to') return baseAt(tokens, at + 2);
  if (/'(?:d|ve)$/u.test(subject) && word !== 'been') return isActionParticiple(word) && isTight(tokens[at]) ? at : -1;
  return isAct(tokens, at) ? at : -1;
}

function isAct(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isTight(token)) return false;
  if (token.word === 'told') return isTelling(tokens, at);
  if (/^(?:learned|learnt|studied)$/u.test(token.word)) return /^[\p{Lu}\d]|^(?:the|my|a)$/u.test(tokens[at + 1]?.text ?? '');
  return !isEmptied(tokens, at) && (isActionPast(token.word) || isActionBase(token.word));
}

/** "I told my lead" is a step of one's own; "I told them to fix it" hands it on. */
function isTelling(tokens: Tokens, at: number): boolean {
  const next = tokens.slice(at + 1, at + 5).map((token) => token.word);
  return /^(?:my|the|our|him|her|them|everyone|everybody|both)$/u.test(next[0] ?? '') && !next.includes('to');
}

/** The words after these verbs take the action away: "did not", "used to", "helped with", "asked to". */
const EMPTIED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['did', /^(?:not|my|nothing)$/u],
  ['asked', /^(?:to|by)$/u],
  ['used', /^to$/u],
  ['helped', /^(?:with|out)$/u],
  ['assisted', /^(?:in|with)$/u],
  ['participated', /^in$/u],
  ['took', /^(?:part|help)$/u],
  ['got', /^/u],
]);

function isEmptied(tokens: Tokens, at: number): boolean {
  return EMPTIED_BY.get(tokens[at]?.word ?? '')?.test(tokens[at + 1]?.word ?? '') ?? false;
}

function progressive(tokens: Tokens, at: number): number {
  const word = tokens[at]?.word ?? '';
  if (word === 'able' && tokens[at + 1]?.word === 'to') return baseAt(tokens, at + 2);
  if (word === 'responsible' && tokens[at + 1]?.word === 'for') return gerundAt(tokens, at + 2);
  if (word === 'been') return gerundAt(tokens, skipAdverbs(tokens, at + 1));
  return gerundAt(tokens, at);
}

function baseAt(tokens: Tokens, from: number): number {
  const at = skipAdverbs(tokens, from);
  return isActionBase(tokens[at]?.word ?? '') ? at : -1;
}

function gerundAt(tokens: Tokens, at: number): number {
  return isActionGerund(tokens[at]?.word ?? '') ? at : -1;
}

/** More words than this between subject and verb are no plain clause; the bound keeps hostile input linear. */
const MOST_ADVERBS = 6;

function skipAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < MOST_ADVERBS && isAdverb(tokens[at]?.word ?? '') && isTight(tokens[at])) at += 1;
  return at;
}

/** No stop, comma or bracket before the word: marks of emphasis, hyphens and quotes may stand there. */
function isTight(token: Token | undefined): boolean {
  return token !== undefined && /^[\s*_~="'\u201C\u2018-]{0,12}$/u.test(token.gap);
}

/** The verbs that share the subject of the verb at `verb`: "I designed, built and tested". */
function joinedTo(tokens: Tokens, verb: number): readonly Slice[] {
  const found: Slice[] = [];
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_ENDS.has(token.word)) break;
    if (OBJECT_OR_SUBJECT.has(token.word) && isJoined(tokens, at)) break;
    if (isJoined(tokens, at) && isActionPast(token.word) && !isAttribute(tokens, at)) found.push(token);
  }
  return found.map(({ text, start, end }) => ({ text, start, end }));
}

function isJoined(tokens: Tokens, at: number): boolean {
  let before = at;
  while (at - before < MOST_ADVERBS && isTight(tokens[before]) && isAdverb(tokens[before - 1]?.word ?? '')) before -= 1;
  return /[,;+&\u2192>]/u.test(tokens[before]?.gap ?? '') || /^(?:and|then|but|or)$/u.test(tokens[before - 1]?.word ?? '');
}

/** "and tested services were" reads like a verb; a participle before "by" is one of a passive. */
function isAttribute(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.word === 'by';
}

/** Verbs without a subject at the start of a clause: how notes tell what the writer did. Once somebody is named, he acts. */
function bareActions(text: string, tokens: Tokens): readonly Slice[] {
  const found: Slice[] = [];
  for (const [at, token] of tokens.entries()) {
    if (BARE_ENDS.has(token.word)) break;
    if (OBJECT_OR_SUBJECT.has(token.word) && (at === 0 || isJoined(tokens, at))) break;
    const joins = found.length > 0 && /^(?:and|then)$/u.test(tokens[at - 1]?.word ?? '');
    const opens = at === 0 || joins || /[,;:+&\u2192>()\u2013\u2014]|\s-\s/u.test(token.gap);
    const verb = tokens[opens ? skipAdverbs(tokens, at) : -1];
    if (verb !== undefined && isBareAction(tokens, tokens.indexOf(verb, at))) found.push(sliceOf(text, verb.start, verb.end));
  }
  return found;
}

const BARE_ENDS = new Set(['i', 'we', 'they', 'he', 'she', 'who', 'which', 'that', 'team', 'everybody', 'was', 'were']);

function isBareAction(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:tasked|assigned|required|based|given|forced|involved|called|united|related)$/u.test(word)) return false;
  if (next === 'by' || isEmptied(tokens, at)) return false;
  return isActionPast(word) || (isActionGerund(word) && AFTER_GERUND.test(next)) || word === 'learned';
}

/** "Convincing my boss" tells an action, "Training plan" does not. */
const AFTER_GERUND = /^(?:the|a|an|my|our|their|his|her|this|that|these|those|all|both|every|each|with|to|up|out|down|new|it|them|him|how|why|what)$/u;

const PATIENT_PHRASES: readonly (readonly string[])[] = [
  ['helped', 'with'], ['helped', 'out'], ['assisted', 'in'], ['assisted', 'with'], ['participated', 'in'], ['took', 'part', 'in'],
  ['was', 'part', 'of'], ['was', 'a', 'part', 'of'], ['were', 'part', 'of'], ['be', 'part', 'of'], ['be', 'a', 'part', 'of'],
  ['had', 'exposure', 'to'], ['was', 'exposed', 'to'], ['got', 'exposure', 'to'], ['was', 'also', 'part', 'of'], ['told', 'to'], ['been', 'part', 'of'],
];

function hiddenIn(text: string, tokens: Tokens): readonly Slice[] {
  const found: Slice[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const end = Math.max(phraseEnd(tokens, at), passiveEnd(tokens, at));
    const last = tokens[end];
    if (first === undefined || last === undefined || end < 0) continue;
    found.push(sliceOf(text, first.start, last.end));
    at = end;
  }
  return found;
}

function phraseEnd(tokens: Tokens, at: number): number {
  const phrase = PATIENT_PHRASES.find((one) => one.every((word, offset) => tokens[at + offset]?.word === word));
  return phrase === undefined ? -1 : at + phrase.length - 1;
}

/** Index of the participle where a past passive without a named doer starts at `at`, else -1. */
function passiveEnd(tokens: Tokens, at: number): number {
  if (!/^(?:was|were|been|got|wasn't|weren't)$/u.test(tokens[at]?.word ?? '')) return -1;
  let end = at + 1;
  while (end - at < MOST_ADVERBS && /^(?:being|been|not|also|then|\p{L}{3,}ly)$/u.test(tokens[end]?.word ?? '') && isTight(tokens[end])) end += 1;
  const participle = tokens[end];
  if (participle === undefined || !isTight(participle) || !isPassiveParticiple(participle.word)) return -1;
  return hasDoer(tokens, end) ? -1 : end;
}

/** Times and means: nobody acts in them. */
const NO_DOER = new Set(
  `end ends month-end time means way default day week month deadline quarter year then noon midnight morning evening tomorrow night january
  february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`
    .split(/\s+/u),
);

/** Whether "by me", "by the platform team" follows in the same clause; "by 30 %", "by using" name nobody. */
function hasDoer(tokens: Tokens, participle: number): boolean {
  for (let at = participle + 1; at <= participle + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || /[,;:.]/u.test(token.gap)) return false;
    if (token.word !== 'by') continue;
    const doer = tokens[at + 1];
    if (doer === undefined || /^(?:\d|an?$|almost$|about$|around$|over$|nearly$|\p{L}+ing$)/u.test(doer.word)) return false;
    return ![doer, tokens[at + 2]].some((word) => NO_DOER.has(word?.word ?? ''));
  }
  return false;
}

/** Both lists in order; where two overlap the longer one stays. */
function merge(one: readonly Slice[], other: readonly Slice[]): readonly Slice[] {
  const sorted = [...one, ...other].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Slice[] = [];
  for (const slice of sorted) {
    if (slice.start >= (kept.at(-1)?.end ?? 0)) kept.push(slice);
  }
  return kept;
}
