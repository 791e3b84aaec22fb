import { fold, words } from '../../text/words';
import type { Correction } from './corrections';
import type { Draft } from './draft';
import { longestRising } from './longest-rising';
import { sentencesAsSaid } from './tidy-sentences';

/** One difference between an answer and its improvement. */
export interface Change {
  /** `added` words come from what the writer noted, `put-in` words from us; `asked` is a slot. */
  readonly kind: 'left-out' | 'moved' | 'corrected' | 'added' | 'put-in' | 'asked';
  readonly words: string;
  /** What stands there now, or where the words went; only of `corrected` and `moved`. */
  readonly now?: string;
}

export interface ChangedFrom {
  /** The texts that the answer was made of, corrected already. */
  readonly said: readonly string[];
  /** What the writer noted and would add. */
  readonly noted: readonly string[];
  readonly corrections: readonly Correction[];
}

/** Every difference: the words said, less those left out and with those corrected, are the words of the draft less slots, frames and what was added. */
export function changesBetween({ said, noted, corrections }: ChangedFrom, draft: Draft): readonly Change[] {
  const own = draft.flatMap((piece) => (piece.kind === 'own' ? [piece.text] : []));
  const source = [...said.map((text) => sentencesAsSaid(text)), noted].flatMap((texts, at) => texts.map((text) => sourceSentence(text, at === said.length)));
  const places = placesOf(own, source);
  return [
    ...corrections.map(({ words: before, now }): Change => ({ kind: 'corrected', words: before, now })),
    ...leftOut(source.filter((sentence) => !sentence.noted)),
    ...moved(own, places),
    ...places.flatMap((place, at) => addedIn(place, own[at] ?? '')),
    ...framed(draft),
  ];
}

interface SourceSentence {
  readonly text: string;
  readonly noted: boolean;
  readonly tokens: readonly Token[];
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  used: boolean;
}

/** Where the words of one own piece stand in the source; `order` is null where they are the writer's note. */
interface Placed {
  readonly order: number | null;
  readonly noted: boolean;
  /** Words that stand nowhere in the source. */
  readonly strange: readonly string[];
}

function sourceSentence(text: string, noted: boolean): SourceSentence {
  return { text, noted, tokens: words(text).map(({ text: word, start, end }) => ({ word: fold(word), start, end, used: false })) };
}

/** Each piece is part of one sentence; most often of the one that follows its forerunner's. */
function placesOf(own: readonly string[], source: readonly SourceSentence[]): readonly Placed[] {
  const holding = sentencesHolding(source);
  const said = source.filter(({ noted }) => !noted).length;
  let next = 0;
  return own.map((text) => {
    const wanted = words(text).map((word) => fold(word.text));
    const at = candidates(wanted, { holding, next, said }).find((index) => matchIn(wanted, source[index]?.tokens ?? []) !== null) ?? -1;
    const hit = source[at];
    if (hit === undefined) return takenWordByWord(wanted, source);
    next = at;
    const first = take(wanted, hit.tokens);
    return { order: hit.noted ? null : at + first / (hit.tokens.length + 1), noted: hit.noted, strange: [] };
  });
}

/** The indexes of the sentences that hold each word, rising. */
type Holding = ReadonlyMap<string, readonly number[]>;

function sentencesHolding(source: readonly SourceSentence[]): Holding {
  const holding = new Map<string, number[]>();
  source.forEach(({ tokens }, index) => {
    for (const word of new Set(tokens.map((token) => token.word))) {
      const indexes = holding.get(word);
      if (indexes === undefined) holding.set(word, [index]);
      else indexes.push(index);
    }
  });
  return holding;
}

/** Sentences that hold the rarest of the words: those said from the last place on, those said before it, those only noted. */
function candidates(wanted: readonly string[], { holding, next, said }: { readonly holding: Holding; readonly next: number; readonly said: number }): readonly number[] {
  const lists = wanted.map((word) => holding.get(word) ?? []);
  const rarest = lists.reduce((least, one) => (one.length < least.length ? one : least), lists[0] ?? []);
  return [
    ...rarest.filter((index) => index >= next && index < said),
    ...rarest.filter((index) => index < Math.min(next, said)),
    ...rarest.filter((index) => index >= said),
  ];
}

/** How many starts are tried in one sentence, so that a hostile one takes its time only so often. */
const MOST_STARTS = 50;

/** The places of the wanted words among the unused tokens, in order and as close together as they come; null where they are not there. */
function matchIn(wanted: readonly string[], tokens: readonly Token[]): readonly number[] | null {
  let best: readonly number[] | null = null;
  let starts = 0;
  for (let start = 0; start < tokens.length && starts < MOST_STARTS; start += 1) {
    if (tokens[start]?.used !== false || tokens[start]?.word !== wanted[0]) continue;
    starts += 1;
    const found = matchFrom(wanted, tokens, start);
    if (found === null) break;
    if (best === null || widthOf(found) < widthOf(best)) best = found;
  }
  return wanted.length === 0 ? [] : best;
}

function matchFrom(wanted: readonly string[], tokens: readonly Token[], start: number): readonly number[] | null {
  const found: number[] = [];
  for (let at = start; at < tokens.length && found.length < wanted.length; at += 1) {
    if (tokens[at]?.used === false && tokens[at]?.word === wanted[found.length]) found.push(at);
  }
  return found.length === wanted.length ? found : null;
}

function widthOf(found: readonly number[]): number {
  return (found.at(-1) ?? 0) - (found[0] ?? 0);
}

function take(wanted: readonly string[], tokens: readonly Token[]): number {
  const found = matchIn(wanted, tokens) ?? [];
  for (const at of found) {
    const token = tokens[at];
    if (token !== undefined) token.used = true;
  }
  return found[0] ?? 0;
}

/** A piece that is no part of one sentence: its words from wherever they stand. */
function takenWordByWord(wanted: readonly string[], source: readonly SourceSentence[]): Placed {
  const all = source.flatMap(({ tokens }) => tokens).filter(({ used }) => !used);
  const strange = wanted.filter((word) => {
    const token = all.find((one) => !one.used && one.word === word);
    if (token !== undefined) token.used = true;
    return token === undefined;
  });
  return { order: null, noted: false, strange };
}

function leftOut(source: readonly SourceSentence[]): readonly Change[] {
  return source.flatMap(({ text, tokens }) => runsOf(tokens).map(({ start, end }): Change => ({ kind: 'left-out', words: text.slice(start, end) })));
}

/** Unused tokens that stand side by side, as one stretch each. */
function runsOf(tokens: readonly Token[]): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const { start, end, used } of tokens) {
    const last = runs.at(-1);
    if (!used && goesOn && last !== undefined) last.end = end;
    else if (!used) runs.push({ start, end });
    goesOn = !used;
  }
  return runs;
}

/** The pieces that do not stand in the order they were said; as few as may be. */
function moved(own: readonly string[], places: readonly Placed[]): readonly Change[] {
  const placed = places.flatMap(({ order }, at) => (order === null ? [] : [{ order, at }]));
  const still = longestRising(placed.map(({ order }) => order));
  return placed.filter((_, index) => !still.has(index)).map(({ at }): Change => ({ kind: 'moved', words: own[at] ?? '', now: placeIn(own, at) }));
}

function placeIn(own: readonly string[], at: number): string {
  const before = own[at - 1];
  if (before === undefined) return 'to the front';
  return at === own.length - 1 ? 'to the end' : `after "${before.split(' ').slice(-3).join(' ').replace(/[.!?:]$/u, '')}"`;
}

function addedIn({ noted, strange }: Placed, text: string): readonly Change[] {
  if (noted) return [{ kind: 'added', words: text }];
  return strange.map((word): Change => ({ kind: 'put-in', words: word }));
}

const PART_LABEL = /:$/u;

function framed(draft: Draft): readonly Change[] {
  return draft.flatMap(({ kind, text }): readonly Change[] => {
    if (kind === 'slot') return [{ kind: 'asked', words: text }];
    return kind === 'frame' && !PART_LABEL.test(text) ? [{ kind: 'put-in', words: text.replace(/[,.]$/u, '') }] : [];
  });
}
