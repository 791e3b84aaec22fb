import { matchesOf } from '../text/matches';
import type { Passage, Span } from '../text/span';
import type { PartName } from './interview-note';
import { skip } from './edges';
import { subPassage } from './passage';
import { besidePart } from './star-beside';
import { lengthOfLastPart } from './star-closing';
import { innerLabels } from './star-inner';
import { labelAt, type StarLabel } from './star-labels';
import { isLooseName, namedBy, type Named } from './star-names';

/** The parts read out of one stretch of words. */
export interface StarParts {
  readonly parts: Readonly<Partial<Record<PartName, Passage>>>;
  /** Labels with no words behind them. */
  readonly blanks: readonly Passage[];
}

interface Opening {
  readonly part: PartName;
  readonly also: PartName | null;
  readonly letter: boolean;
  readonly start: number;
  readonly words: number;
  /** Whether the name stands alone on its line. */
  readonly bare?: boolean;
}

/**
 * Splits words with a label at the start of a line (`S: ..`, `**Task:** ..`) into parts; an italic line at the end is
 * what was learned. Null unless at least two different parts are labelled, so that a lone `A:` is no story. A "Solution" is an
 * action where the note tells of actions elsewhere (`acted`).
 */
export function splitStar(passage: Passage, { acted = false }: { readonly acted?: boolean } = {}): StarParts | null {
  const openings = openingsOf(passage.text, acted);
  if (openings === null || (openings.every(({ letter }) => letter) && foreignLetter.test(passage.text))) return null;
  const closing = italicEnding(passage.text, openings.at(-1)?.words ?? 0);
  const textEnd = endOfLast(passage.text, openings.at(-1));
  const parts: Partial<Record<PartName, Passage>> = {};
  const blanks: Passage[] = [];
  openings.forEach((opening, index) => {
    const end = openings[index + 1]?.start ?? closing?.from ?? textEnd;
    const words = subPassage(passage, opening.words, end);
    if (words.text === '') blanks.push(subPassage(passage, opening.start, opening.words));
    else for (const part of [opening.part, ...(opening.also === null ? [] : [opening.also])]) parts[part] ??= words;
  });
  if (closing !== null) parts.learning ??= subPassage(passage, closing.from, closing.to);
  return { parts, blanks };
}

/** A letter of SMART or INVEST that opens a line (FORMATS.md, trap 3). */
const foreignLetter = /(?:^|\n)[ \t]{0,8}(?:[-*+][ \t]+)?(?:(?:\*\*|__)[MNVE][:：]?(?:\*\*|__)|[MNVE][:：])/;

/** Where the last part ends: at the label of anything else, where it tells a result or what was learned. */
function endOfLast(text: string, last: Opening | undefined): number {
  if (last?.part !== 'result' && last?.part !== 'learning') return text.length;
  const start = text[last.start] === '\n' ? last.start + 1 : last.start;
  const closing = last.bare === true ? closingHead.exec(text.slice(last.words)) : null;
  if (closing !== null) return last.words + closing.index;
  return start + lengthOfLastPart(text.slice(start), last.words - start);
}

/** A line of its own, below a part whose name stands alone, too. */
const closingHead = /\n[ \t]*(?:summary|closing|notes?|tips?|follow[- ]?ups?)[ \t]*(?=\n)/i;

/** Whether the words only stand in for words: a dash, dots, "TBD", `[Your experience]`, `1. 2. 3.`, "(no numbers yet)" (trap 7). */
export function isPlaceholder(text: string): boolean {
  const bare = text.replace(/[*_`]/g, '').trim();
  if (opensToFill.test(bare) || asksToFill.test(bare) || (/[:：]$/.test(bare) && onlyLabels.test(bare))) return true;
  return /^(?:[-–—.…^?\s]*|[x×✓✔✗✘☐☑☒✅❌⬜]\uFE0F?|n\/?a|none|tbd|tba|todo|to do|to be (?:added|written|filled)|fill (?:this |me |it )?in\.?|coming soon|xxx+|暂无|待补|待定|待写|略|无|空|未填|por (?:definir|completar)|pendiente|pendente|a definir|à compléter|à remplir|noch offen|offen|noch auszufüllen|ausfüllen|folgt|por completar|por escribir|a completar|a preencher|preencher|заполнить|дописать|нет|추후 작성|작성 예정|작성중|작성 중|미정|없음|未記入|未定|後で書く|あとで|dopisać|da completare|(?:write|add|fill in|insert|enter|type|put)\b[^.]{0,40}\bhere|\[[^\]]*\]|<[^>]*>|[(（](?:no|tbd|todo|to do|fill|add|write)\b[^)）]*[)）]|[(（](?:暂无|待补|待定|略|无|à compléter|à remplir|pendiente|por completar|por escribir|pendente|a preencher|noch offen|offen|folgt|заполнить|дописать|нет данных|작성 ?예정|추후|미정|未記入|未定)[^)）]{0,40}[)）]|(?:\d+[.)]\s*)+)$/i.test(bare);
}

/** A mark that the words are still to be written, with a hint of what belongs there behind it. */
const opensToFill = /^[[(（【](?:채워 ?주세요|작성 ?필요|to (?:be )?fill(?:ed)?(?: in)?|fill (?:me |this )?in|to complete|todo|待填|待补充|请填写|a (?:completar|preencher|rellenar)|por (?:completar|rellenar)|à (?:compléter|remplir)|auszufüllen|заполнить|要記入)[:：]?[\])）】]/i;

/** Labels line below line with no words behind any of them. */
const onlyLabels = /^(?:[^\n:：]{1,30}[:：][ \t]*\n\s*){1,12}[^\n:：]{1,30}[:：]$/;

/** `[?]` alone, or before what is still asked. */
const asksToFill = /^\[\?{1,3}\](?:[^\n]*[?？])?$/;

/** The labels at the starts of lines, with those behind them that are marked; else single letters within a line, an S or T among them. */
function openingsOf(text: string, acted: boolean): readonly Opening[] | null {
  const starts = lineStarts(text);
  const atLines = openingsAt(text, starts, acted);
  if (distinctParts(atLines) >= 2) {
    const known = new Set(starts.map(({ label }) => label));
    const inner = innerLabels(text).filter((place) => !known.has(place)).map((place) => ({ start: place, label: place }));
    const all = openingsAt(text, [...starts, ...inner].sort((a, b) => a.label - b.label), acted);
    return distinctParts(all) > distinctParts(atLines) ? all : atLines;
  }
  const inLines = openingsAt(text, innerStarts(text), acted);
  const trusted = inLines.some(({ part }) => part === 'situation' || part === 'task');
  return distinctParts(inLines) >= 2 && trusted ? inLines : null;
}

function distinctParts(openings: readonly Opening[]): number {
  return new Set(openings.flatMap(({ part, also }) => [part, ...(also === null ? [] : [also])])).size;
}

/** The labels at some places, those left out that are parts only beside others; one said again right after itself goes on with its part. */
function openingsAt(text: string, places: readonly Place[], acted: boolean): readonly Opening[] {
  const names = namesAlone(text, places);
  const labels: { readonly label: StarLabel; readonly start: number; readonly words: number }[] = [];
  for (const { start, label: at } of places) {
    const label = labelAt(text.slice(at, at + 120)) ?? names.get(at) ?? null;
    if (label !== null) labels.push({ label, start, words: at + label.length });
  }
  const seen = new Set<PartName>();
  const openings = labels.flatMap(({ label, start, words }, index): Opening[] => {
    const next = labels.slice(index + 1, index + 3).map((each) => each.label);
    const part = label.beside === null ? label.part : besidePart({ label, seen, next, isBelow: true, acted });
    if (part !== null) seen.add(part);
    return part === null ? [] : [{ part, also: label.also, letter: label.letter, start, words, bare: 'bare' in label }];
  });
  return openings.filter((opening, index) => openings[index - 1]?.part !== opening.part);
}

/** The names alone on their lines, as headings in HTML leave them; none where fewer than two are a part's own. */
function namesAlone(text: string, places: readonly Place[]): ReadonlyMap<number, NameAlone> {
  const found = new Map<number, NameAlone>();
  for (const { start, label } of places) {
    const name = start === 0 || text[start] === '\n' ? nameAlone(text, label) : null;
    if (name !== null) found.set(label, name);
  }
  const own = new Set([...found.values()].filter(({ strict }) => strict).map(({ part }) => part));
  return own.size >= 2 ? found : noNames;
}

type NameAlone = StarLabel & { readonly bare: true; readonly strict: boolean };

const noNames: ReadonlyMap<number, NameAlone> = new Map();

function nameAlone(text: string, at: number): NameAlone | null {
  const end = text.indexOf('\n', at);
  if (end < at + 2 || end > at + longestName) return null;
  const name = text.slice(at, end).trim();
  const named = /^conclusions?$/i.test(name) ? conclusion : /^[\p{L}\p{M} ]{2,24}(?:[(（][\p{L}\p{M} ]{1,14}[)）])?$/u.test(name) ? namedBy(name) : null;
  if (named === null || named.letter || named.loose) return null;
  return { ...named, length: name.length, bare: true, strict: named !== conclusion && named.beside === null && !isLooseName(name) };
}

/** Beside parts whose names stand alone, too, what was learned. */
const conclusion: Named = { part: 'learning', also: null, beside: null, loose: false, letter: false };

/** No name alone on its line is longer. */
const longestName = 40;

const innerLetter = /(?:^|[\s.;,])((?:\*\*|__)?[STARL](?:\*\*|__)?[:：]|\([STARL]\))/g;

/** Where a lone capital letter with a colon stands, bold or not, or one in brackets, and other labels within lines. */
function innerStarts(text: string): Place[] {
  const letters = matchesOf(text, innerLetter).map((match) => match.index + match[0].length - (match[1]?.length ?? 0));
  const places = [...new Set([behindBullet(text, 0), ...letters, ...innerLabels(text)])].sort((a, b) => a - b);
  return places.map((place) => ({ start: place, label: place }));
}

/** Where a line begins and, after its bullet, its words. */
interface Place {
  readonly start: number;
  readonly label: number;
}

function lineStarts(text: string): Place[] {
  const places = [{ start: 0, label: behindBullet(text, 0) }];
  for (let at = text.indexOf('\n', 1); at >= 0; at = text.indexOf('\n', at + 1)) places.push({ start: at, label: behindBullet(text, at + 1) });
  return places;
}

/** Where the words of a line begin, behind its blanks and one bullet. */
function behindBullet(text: string, from: number): number {
  const at = skip(text, from, ' \t');
  const words = '-*+'.includes(text[at] ?? ' ') ? skip(text, at + 1, ' \t') : at;
  return words > at + 1 ? words : at;
}

/** The last lines, where they stand wholly in italics. */
function italicEnding(text: string, after: number): Span | null {
  const found = /\n[ \t]*(([_*])(?![_*\s])(?:(?!\2)[^\n])+(?:\n+(?:(?!\2)[^\n])+)*\2)\s*$/.exec(text.slice(after));
  if (found === null) return null;
  const from = after + found.index + found[0].indexOf(found[1] ?? '');
  return { from, to: from + (found[1]?.length ?? 0) };
}
