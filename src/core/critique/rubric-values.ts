import { normalise } from '../text/words';
import type { ThresholdUnit } from './thresholds';

const yes = new Set(['yes', 'y', 'on', 'x', 'true', '1', 'ja', 'active', 'enabled', '✓', '✔', '✅', '☑', '[x]']);
const no = new Set(['no', 'n', 'off', 'false', '0', 'never', 'nein', 'inactive', 'disabled', '✗', '✘', '❌', '☐', '[]']);
const nothing = new Set(['', '-', '–', '—', '?', '...', '…']);

/** Whether a cell says yes or no; null where it says nothing, undefined where it says something else. */
export function yesOrNo(cell: string): boolean | null | undefined {
  const plain = cell.replace(/[\s*_`]+/gu, ' ').trim().toLowerCase();
  if (nothing.has(plain)) return null;
  const first = plain === '[ ]' ? '[]' : (/^[^\s(,.;:!]+/u.exec(plain)?.[0] ?? '').replace(/\uFE0F/gu, '');
  if (plain !== '[ ]' && normalise(plain.replace(/\([^)]{0,100}\)/u, '')).includes(' ')) return undefined;
  if (yes.has(first)) return true;
  return no.has(first) ? false : undefined;
}

/** The figure of a cell in the unit asked for ("7,5", "60 words", "2 min"); null where it holds nothing, undefined where it is no figure. */
export function figureIn(cell: string, unit: ThresholdUnit): number | null | undefined {
  const plain = cell.replace(/[*_`~≈]/gu, '').trim().toLowerCase();
  if (nothing.has(plain)) return null;
  const [, digits, words = ''] = /^(\d{1,7}(?:[.,]\d{1,3})?)\s{0,3}([a-z%][a-z0-9% /]{0,20})?$/u.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const figure = Number(/^\d{1,3},\d{3}$/u.test(digits) ? digits.replace(',', '') : digits.replace(',', '.'));
  if (unit === 'seconds' && /^m(?:in(?:utes?|s)?)?$/u.test(words.trim())) return figure * 60;
  return isOfUnit(words.trim(), unit) ? figure : undefined;
}

const unitWords: Readonly<Record<ThresholdUnit, RegExp>> = {
  words: /^(?:w|words?)$/u,
  'per 100 words': /^(?:%|per (?:100|hundred)(?: words)?|percent|per cent)$/u,
  '%': /^(?:%|percent|per cent)$/u,
  seconds: /^(?:s|secs?|seconds?)$/u,
  'words a minute': /^(?:wpm|words(?: (?:a|per) minute|\/min)?)$/u,
};

function isOfUnit(words: string, unit: ThresholdUnit): boolean {
  return words === '' || unitWords[unit].test(words);
}
