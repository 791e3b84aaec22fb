import { firstAscii, longestLabel, namedBy, opensWithName, partNamed, type Named } from './star-names';

export { headingLabel, headingName, partNamed } from './star-names';

/** A label found at the start of a run of words: `**Situation:** ..`, `S: ..`, `(T) ..`. */
export interface StarLabel extends Named {
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
}

/**
 * Reads a label in any dress: bold or italic, colon inside or outside, dash, brackets, an emoji before it, a word in brackets
 * after it. Null where the words do not open with one. A plain label needs its colon or dash. `Problem`, `Challenge` and
 * `Obstacle`, which are parts only beside others, are read by `labelAt` alone.
 */
export function starLabelAt(words: string): StarLabel | null {
  const label = labelAt(words);
  return label === null || label.beside === null ? label : null;
}

/** As `starLabelAt`, the names that are parts only beside others among them. */
export function labelAt(words: string): StarLabel | null {
  const first = firstAscii(words);
  if (first.length > 1 || /[A-Za-z]/.test(first)) return opensWithName(first) ? plainWithName(words.slice(0, longestLabel)) : null;
  if (first !== '' && !/^[*_=`([<+\d]/.test(first)) return null;
  const start = words.slice(0, longestLabel);
  if (!anyDress.test(start)) return null;
  return withName(bracketed(start) ?? dressed(start) ?? tagged(start) ?? plain(start) ?? dropCapped(start), start);
}

function plainWithName(start: string): StarLabel | null {
  return withName(plain(start), start);
}

/** A letter with its name behind it ("S - Situation: ..") goes up to the end of the name. */
function withName(label: StarLabel | null, words: string): StarLabel | null {
  if (label?.letter !== true) return label;
  const name = /^(\p{L}[\p{L}\p{M} ]{2,20}?)[ \t]*(?:[:：][ \t]*|[–—-](?:[ \t]+|$)|$)/u.exec(words.slice(label.length));
  return name === null || partNamed(name[1] ?? '') !== label.part ? label : starLabel({ ...label, letter: false }, label.length + name[0].length);
}

/** Every label has one of these behind or around it. */
const anyDress = /[:：*_=`([【<–—-]/;

const emoji = String.raw`(?:(?:\p{Extended_Pictographic}|\d?\uFE0F?\u20E3|\uFE0F|\u200D|[•▪▸►➤‣■□◆◇●○★☆▷※→·✔✓])[ \t]?){0,6}[ \t]*`;
const inBrackets = new RegExp(String.raw`^${emoji}(?:\*\*|__)?(?:\(([STARLCPO]|[STARL]{2}|\p{L}[\p{L}\p{M} ]{1,20})\)|\[([STARL]|\p{L}[\p{L}\p{M} ()（）]{1,24})\](?![([:])|【([^】\r\n]{1,20})】)(?:\*\*|__)?[ \t]*[:：]?(?:\*\*|__)?[ \t]*`, 'u');
const inDress = new RegExp(String.raw`^${emoji}(\*{1,3}|_{1,3}|==|${'`'})[ \t]*((?:[STARLCPO][:：][ \t]*)?[^*_=${'`'}:：\r\n]{1,50}?)[ \t]*(?:([:：])[ \t]*|[–-][ \t]*)?\1[ \t]*(?:[:：]{1,2}[ \t]*)?`, 'u');
const tagOpens = String.raw`(?:<(?:p|li|div|ul|td|tr)(?:[ \t][^<>\r\n]{0,60})?>[ \t]*){0,3}(?:<(?:b|strong|em|i|u|mark|font|span|h[1-6])(?:[ \t][^<>\r\n]{0,60})?>|\*\*|__){1,3}`;
const tagCloses = String.raw`(?:</(?:b|strong|em|i|u|mark|font|span|h[1-6])>|\*\*|__){1,3}`;
const inTag = new RegExp(String.raw`^${emoji}(?=[*_]{0,3}<)${tagOpens}[ \t]*([^<>*_:：\r\n]{1,50}?)[ \t]*[:：]?[ \t]*${tagCloses}[ \t]*[:：]?[ \t]*(?:${tagCloses}[ \t]*)?(?:</td>[ \t]*<td(?:[ \t][^<>\r\n]{0,60})?>[ \t]*)?`, 'iu');
const dropCap = new RegExp(String.raw`^${emoji}(?:\*\*|__|<b>|<strong>)([STARLCPO])(?:\*\*|__|</b>|</strong>)(\p{L}{2,20})[ \t]*(?:[:：][ \t]*|[–—-]+[ \t]+|$)`, 'u');
const inPlain = new RegExp(String.raw`^${emoji}((?:[STARLCPO][.|][ \t]*)?[\p{L}+][\p{L}\p{M}'’/& ]{0,28}?(?:[ \t]*[(（[][^)）\]\r\n]{1,30}[)）\]](?:[ \t]?\p{L}[\p{L}\p{M}]{0,12}(?=[ \t]?[:：]))?|[ \t]+[–-][ \t]+\p{L}[\p{L}\p{M} ]{0,20}?(?=[:：]))?)[ \t]*(?:\p{Extended_Pictographic}\uFE0F?[ \t]*){0,2}(?:[:：]{1,2}[ \t]*|[ \t]*[–—-]+(?:[ \t]+|$)|[–—][ \t]*)`, 'u');

function bracketed(words: string): StarLabel | null {
  const found = inBrackets.exec(words);
  return found === null ? null : labelled(found[1] ?? found[2] ?? found[3] ?? '', found[0].length);
}

function dressed(words: string): StarLabel | null {
  const found = inDress.exec(words);
  if (found === null) return null;
  const dash = found[3] === undefined && !/[:：][ \t]*$/.test(found[0]) ? (/^(?:[–—-]+|->|=>|→|⇒)(?:[ \t]+|$)/.exec(words.slice(found[0].length))?.[0].length ?? 0) : 0;
  const length = found[0].length + dash;
  if (isGlued(found[0], words)) return null;
  const label = labelled(found[2] ?? '', length);
  return found[1] === '`' && label?.letter === true ? null : label;
}

/** Whether the word goes on right behind its dress, as in `**S**pecific`. */
function isGlued(label: string, words: string): boolean {
  return '*_=`'.includes(label.at(-1) ?? ' ') && !/[:：][ \t]*[*_=`]+$/.test(label) && !/[)）][*_=`]+$/.test(label) && isSameScript(label, words.slice(label.length));
}

/** Whether a letter follows that may belong to the same word: no Chinese sign behind a Latin letter. */
function isSameScript(label: string, behind: string): boolean {
  return /^[\p{L}\p{N}]/u.test(behind) && !(/[\u3040-\u9FFF\uAC00-\uD7AF]/.test(behind.slice(0, 1)) && /[A-Za-z][*_=`]+$/.test(label));
}

function tagged(words: string): StarLabel | null {
  const found = inTag.exec(words);
  return found === null ? null : labelled(found[1] ?? '', found[0].length);
}

/** `**S**ituation: ..`: the first letter alone is dressed. */
function dropCapped(words: string): StarLabel | null {
  const found = dropCap.exec(words);
  return found === null ? null : labelled(`${found[1] ?? ''}${found[2] ?? ''}`, found[0].length);
}

function plain(words: string): StarLabel | null {
  const found = inPlain.exec(words);
  return found === null ? null : (upToDash(words, found[1] ?? '') ?? labelled(found[1] ?? '', found[0].length));
}

/** `Situation - Release: ..`: behind a name without a dress the dash parts it from what is told, a colon there or not. */
function upToDash(words: string, label: string): StarLabel | null {
  const dash = label.includes(' ') ? /[ \t]+[–-][ \t]+/.exec(label) : null;
  const name = dash === null ? '' : label.slice(0, dash.index);
  if (dash === null || name.length < 2 || partNamed(label.slice(dash.index + dash[0].length)) !== null) return null;
  return labelled(name, words.indexOf(label) + dash.index + dash[0].length);
}

function labelled(label: string, length: number): StarLabel | null {
  const named = namedBy(label);
  return named === null ? null : starLabel(named, length);
}

function starLabel({ part, also, beside, loose, letter }: Named, length: number): StarLabel {
  return { part, also, beside, loose, letter, length };
}
