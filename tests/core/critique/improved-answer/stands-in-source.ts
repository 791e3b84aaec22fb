import { corrected } from '../../../../src/core/critique/improved-answer/corrections';
import { improveAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import type { ImprovedAnswerRequest } from '../../../../src/core/critique/improved-answer/request';
import { sentencesAsSaid, tidySentences } from '../../../../src/core/critique/improved-answer/tidy-sentences';
import { fold, words } from '../../../../src/core/text/words';

const SLOT = /\[[^\]]*\]/gu;
const LABEL = /^(?:Situation|Task|Action|Result|Learning):/gmu;

/** The words that a frame or a correction of ours may put in; none of them tells anything. */
const FRAME_WORDS = new Set("i i'm i've nice to meet you too hello a an have for the of".split(' '));

/** What an improved answer says outside slots and labels. */
export function ownWords(text: string): string {
  return text.replace(SLOT, ' ').replace(LABEL, ' ');
}

/** Everything in the improved answer that does not stand in the words it was made of. */
export function madeUp(request: ImprovedAnswerRequest): readonly string[] {
  const { text, changes } = improveAnswer(request);
  const source = sourceText(request);
  const given = new Set(tokens(source));
  const spelt = new Set(changes.filter(({ kind }) => kind === 'corrected').flatMap(({ now = '' }) => tokens(now)));
  const own = ownWords(text);
  const stands = (word: string): boolean => given.has(word) || spelt.has(word) || FRAME_WORDS.has(word);
  return [
    ...numbersIn(own).filter((number) => !source.includes(number)),
    ...namesIn(own).filter((name) => !source.includes(name) && !FRAME_WORDS.has(fold(name))),
    ...quotesIn(own).filter((quote) => !plain(source).includes(plain(quote))),
    ...tokens(own).filter((word) => !stands(word)),
    ...slotsOf(text).flatMap((slot) => [...numbersIn(slot), ...quotesIn(slot).flatMap(tokens)]).filter((word) => !plain(allWords(request)).includes(word)),
  ];
}

/** The words of the improved answer and those that its changes make of the source, each sorted: they must be equal. */
export function bothSides(request: ImprovedAnswerRequest): readonly [readonly string[], readonly string[]] {
  const { text, changes } = improveAnswer(request);
  const of = (...kinds: readonly string[]): readonly string[] => changes.filter(({ kind }) => kinds.includes(kind)).flatMap(({ words: all }) => tokens(all));
  const now = changes.filter(({ kind }) => kind === 'corrected').flatMap(({ now: after = '' }) => tokens(after));
  const source = text === '' ? [] : saidTexts(request).flatMap((said) => sentencesAsSaid(said)).flatMap(tokens);
  const left = without([...source, ...now], [...of('left-out'), ...of('corrected')]);
  return [tokens(ownWords(text)).sort(), [...left, ...of('added', 'put-in')].sort()];
}

function saidTexts({ said, parts, labelled }: ImprovedAnswerRequest): readonly string[] {
  const told = Object.values(parts ?? {});
  return labelled !== false && told.some((text) => tidySentences(corrected(text).text).length > 0) ? told : [said];
}

function sourceText(request: ImprovedAnswerRequest): string {
  return [...saidTexts(request), ...request.reflections, request.question].join('\n');
}

function allWords(request: ImprovedAnswerRequest): string {
  return [sourceText(request), ...request.points].join('\n');
}

function without(all: readonly string[], gone: readonly string[]): readonly string[] {
  const rest = [...all];
  for (const word of gone) {
    const at = rest.indexOf(word);
    rest.splice(at < 0 ? rest.length : at, 1, ...(at < 0 ? [`not there: ${word}`] : []));
  }
  return rest;
}

function tokens(text: string): string[] {
  return words(text).map((word) => fold(word.text));
}

function plain(text: string): string {
  return tokens(text).join(' ');
}

function slotsOf(text: string): readonly string[] {
  return text.match(SLOT) ?? [];
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

/** Capitalised words that open no sentence. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/[^\s.?!:)"'\u201D\u2019]["'\u201C(]? +["'\u201C(]?(\p{Lu}[\p{L}\p{N}&]*)/gu)].map((match) => match[1] ?? '');
}

function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]+)"|\u201C([^\u201D]+)\u201D/gu)].map((match) => match[1] ?? match[2] ?? '');
}
