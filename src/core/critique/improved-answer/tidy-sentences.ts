import { sentences } from '../../text/sentences';
import { fold, words } from '../../text/words';
import { withoutFillers } from './fillers';
import { withoutReport, withoutSelfRemark } from './report-verbs';

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
  for (const sentence of sentences(withPauses(withoutMarkup(text)))) {
    const tidy = tidied(reported ? withoutReport(withoutFillers(sentence.text)) : withoutFillers(sentence.text));
    if (tidy !== '' && !kept.slice(-LOOK_BACK).some((earlier) => repeats(tidy, earlier))) kept.push(tidy);
  }
  return kept;
}

/** One stretch of words as a sentence: a capital at its start, a stop at its end, no stray marks; empty where no word is left. */
export function asSentence(text: string): string {
  const bare = withoutLoneQuote(text)
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?])/gu, '')
    .replace(/,(?: ?,)+/gu, ',')
    .replace(/^[\s,;:.!?\u2013\u2014-]+/u, '')
    .replace(/[\s,;:\u2013\u2014-]{1,50}$/u, '');
  if (!/[\p{L}\p{N}]/u.test(bare) || /^(?:and|but|or|so|then|because)[\s.,]*$/iu.test(bare)) return '';
  const start = /^\p{Ll}(?![\p{L}]*[\p{Lu}\p{N}])/u.test(bare) ? `${bare.charAt(0).toUpperCase()}${bare.slice(1)}` : bare;
  if (/:\s*$/u.test(text)) return `${start}:`;
  return /[.!?)\]"'\u201D]$/u.test(start) && !/[\p{L}\p{N}]["')\]\u201D]$/u.test(start) ? start : `${start}.`;
}

/** A quotation mark whose fellow stands in another sentence. */
function withoutLoneQuote(text: string): string {
  const marks = text.match(/["\u201C\u201D]/gu) ?? [];
  return marks.length === 1 ? text.replace(/["\u201C\u201D]/u, '') : text;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu, '$1')
    .replace(/\[([^[\]]{1,300})\]\([^()\s]{0,2000}\)/gu, '$1')
    .replace(/<[^<>]{1,200}>/gu, ' ')
    .replace(/\*{1,3}|~~|==|`/gu, '')
    .replace(/(^|[\s(])_(?=\S)/gu, '$1')
    .replace(/_(?=[\s.,;:!?)]|$)/gu, '');
}

/** A pause written ".." goes on as a comma before a small letter, and ends the sentence before a capital. */
function withPauses(text: string): string {
  return text.replace(/ ?(?:\.{2,}|\u2026) *(?=[\p{Ll}\p{N}])/gu, ', ').replace(/ ?(?:\.{2,}|\u2026)/gu, '. ');
}

const EDGE = /^(?:(?:and|so|okay|ok|yeah|also|right,|well,|see,|actually,?)(?: then)?[,\s]+)(?!that\b|far\b|long\b|much\b|many\b)/iu;
const LOOSE_END = /[,\s]+(?:and|or|but|so|because|like|with)$/iu;
/** A few words that break off at an "or": the speaker began anew. */
const UNFINISHED = /^(?:[^\s.]+ ){1,5}or[\s.,]{0,5}$/iu;
const SMALL_TALK =
  /^(?:ok(?:ay)?|right|yeah|so|and|but|or|then|also|because|like|well|sure|alright|fine|correct|(?:and )?(?:so )?that'?s? (?:is )?(?:it|all|(?:about|all about) me|my (?:introduction|intro|story))(?: from my side)?)$/iu;

function tidied(sentence: string): string {
  let bare = withoutSelfRemark(sentence).replace(/\s+/gu, ' ').trim();
  if (SMALL_TALK.test(bare.replace(/[\s.!,]{1,20}$/u, '').replace(/\u2019/gu, '\''))) return '';
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

const SMALL = new Set('a an the is are was were be am i im i\'m it its it\'s this that and or but so to of in on at for with my we our he she they you me as by do did does have has had'.split(' '));

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
