import { sentences } from '../../text/sentences';
import { fold, words } from '../../text/words';
import { withoutFillers } from './fillers';
import { withoutMarkup } from './markup';
import { withTrueQuotes } from './quoted';
import { withoutReport, withoutSelfRemark } from './report-verbs';
import { unwrapped } from './unwrapped';

/** How many sentences back a repetition is noticed; bounds the work on a very long answer. */
const LOOK_BACK = 30;

export interface Telling {
  /** The words remember an answer ("I said that .."), so that verbs of saying around them are dropped. */
  readonly reported?: boolean;
}

/**
 * The sentences of an answer fit to be said: fillers, restarts and repetitions dropped, each with a capital and a stop. Words are only ever left out, never put in or changed.
 */
export function tidySentences(text: string, { reported = false }: Telling = {}): readonly string[] {
  const kept: string[] = [];
  for (const sentence of sentencesAsSaid(text)) {
    for (const piece of piecesOf(withoutFillers(sentence), reported)) {
      const tidy = withTrueQuotes(tidied(piece), sentence);
      if (tidy !== '' && !kept.slice(-LOOK_BACK).some((earlier) => repeats(tidy, earlier))) kept.push(tidy);
    }
  }
  return kept;
}

/** The sentences as they were said, out of their Markdown and their line breaks, with nothing left out. */
export function sentencesAsSaid(text: string): readonly string[] {
  const plain = withPauses(unwrapped(withoutMarkup(text)));
  const said: string[] = [];
  let end = 0;
  for (const sentence of sentences(plain)) {
    const last = said.at(-1);
    const goesOn = last !== undefined && /^\p{Ll}/u.test(sentence.text) && ENDS_QUOTED.test(last.slice(-2)) && !plain.slice(end, sentence.start).includes('\n');
    if (goesOn) said[said.length - 1] = `${last} ${sentence.text}`;
    else said.push(sentence.text);
    end = sentence.end;
  }
  return said;
}

/** A question in quotation marks ends no sentence that goes on in small letters. */
const ENDS_QUOTED = /[?!]["'\u2019\u201D)]$/u;

/** A memory may hold two things that were said: "I said .., and that ..". */
function piecesOf(sentence: string, reported: boolean): readonly string[] {
  if (!reported) return [sentence];
  const bare = withoutReport(sentence);
  return bare === sentence ? [sentence] : bare.split(AND_THAT);
}

const AND_THAT = /,? and (?:said )?that (?=(?:i|we|my|our|the|it|he|she|they|there)\b)/iu;

/** One stretch of words as a sentence: a capital at its start, a stop at its end, no stray marks; empty where no word is left. */
export function asSentence(text: string): string {
  const bare = withoutLoneBrackets(withoutLoneQuote(text))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;:!?]|\.(?!\p{L}))(?!,\d)/gu, '')
    .replace(/,(?: ?,)+/gu, ',')
    .replace(/^[\s,;:.!?=>\u2192\u2013\u2014-]+/u, (marks, _at: number, whole: string) => (/^(?:\.\p{L}|-\d)/u.test(whole) ? marks : ''))
    .replace(/[\s,;:=>\u2192\u2013\u2014-]{1,50}$/u, '');
  if (!/[\p{L}\p{N}]/u.test(bare) || /^(?:and|but|or|so|then|because)[\s.,]*$/iu.test(bare)) return '';
  const start = /^\p{Ll}(?![\p{L}]*[\p{Lu}\p{N}])/u.test(bare) ? `${capital(bare.charAt(0))}${bare.slice(1)}` : bare;
  if (/:\s*$/u.test(text)) return `${start}:`;
  return /[.!?)\]"'\u201D]$/u.test(start) && !/[\p{L}\p{N}]["')\]\u201D]$/u.test(start) ? start : `${start}.`;
}

/** Some letters have no capital of their own and would become two. */
function capital(letter: string): string {
  return letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter;
}

/** Quotation marks whose fellow stands in another sentence. */
function withoutLoneQuote(text: string): string {
  const straight = text.split('"').length % 2 === 0 ? text.replace(/"/gu, '') : text;
  return straight.split('\u201C').length === straight.split('\u201D').length ? straight : straight.replace(/[\u201C\u201D]/gu, '');
}

/** Round brackets whose fellow stands in another sentence. */
function withoutLoneBrackets(text: string): string {
  const [opened, closed] = [text.split('(').length, text.split(')').length];
  return opened === closed ? text : text.replace(/[()]/gu, ' ');
}

/** A pause written ".." goes on as a comma before a small letter, and ends the sentence before a capital. */
function withPauses(text: string): string {
  return text.replace(/ ?(?:\.{2,}|\u2026) *(?=[\p{Ll}\p{N}])/gu, ', ').replace(/ ?(?:\.{2,}|\u2026)/gu, '. ');
}

/** The letter of a part, set before it: "(S) Our feed broke". */
const PART_LETTER = /^\((?:S|T|A|R|L)\):? (?=\p{Lu})/u;
const EDGE = /^(?:(?:and|so|okay|ok|yeah|also|right,|well,|see,|actually,?)(?: then)?[,\s]+)(?!that\b|far\b|long\b|much\b|many\b)/iu;
const LOOSE_END = /[,\s]+(?:and|or|but|so|because|like|with)$/iu;
/** A few words that break off at an "or": the speaker began anew. */
const UNFINISHED = /^(?:[^\s.]+ ){1,5}or[\s.,]{0,5}$/iu;
const SMALL_TALK =
  /^(?:ok(?:ay)?|right|yeah|so|and|but|or|then|also|because|like|well|sure|alright|fine|correct|(?:and )?(?:so )?that'?s? (?:is )?(?:it|all|(?:about|all about) me|my (?:introduction|intro|story))(?: from my side)?)$/iu;

function tidied(sentence: string): string {
  let bare = withoutSelfRemark(sentence).replace(/\s+/gu, ' ').replace(/^[ ,;]+/u, '').trim();
  if (SMALL_TALK.test(bare.replace(/[\s.!,]{1,20}$/u, '').replace(/\u2019/gu, '\''))) return '';
  bare = bare.replace(PART_LETTER, '');
  for (let edge = EDGE.exec(bare); edge !== null; edge = EDGE.exec(bare)) bare = bare.slice(edge[0].length);
  if (UNFINISHED.test(bare)) return '';
  return asSentence(withoutDoubles(bare).replace(/[.]$/u, '').replace(LOOSE_END, ''));
}

/** "many many tickets" says no more than "many tickets". */
function withoutDoubles(text: string): string {
  return text
    .replace(/\b((?!had\b|that\b)\p{L}+)(?:,? \1\b)+/giu, '$1')
    .replace(/\b(\p{L}+(?: \p{L}+){1,3}),? \1\b/giu, '$1');
}

const SMALL = new Set('a an the is are was were be am i im i\'m it its it\'s this that and or but so to of in on at for with my we our he she they you me as by do did does have has had completely totally purely mainly'.split(' '));

const NEGATES = /\b(?:no|not|never|nothing|without)\b|n['\u2019]t\b/iu;

/** Whether every telling word of the sentence stands in an earlier one already. */
function repeats(sentence: string, earlier: string): boolean {
  const telling = tellingWords(sentence);
  const told = new Set(tellingWords(earlier));
  return telling.length > 0 && NEGATES.test(sentence) === NEGATES.test(earlier) && telling.every((word) => told.has(word));
}

function tellingWords(sentence: string): readonly string[] {
  return words(sentence).map((word) => fold(word.text)).filter((word) => !SMALL.has(word));
}
