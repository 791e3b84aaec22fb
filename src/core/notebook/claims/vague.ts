import { countedAfter } from '../../text/counted';
import { matchesOf } from '../../text/matches';
import { holdsAny } from './word-look';
import { SECONDS, type Measure, type Period } from './measures';

const VAGUE = /\b((?:an? )?(?:few|couple(?: of)?|several) (?:hundred|thousand|million)s?|(?:tens|dozens|hundreds|thousands|millions) of (?:thousands|millions)|dozens|hundreds|thousands|millions|several|a few|a handful|plenty|a lot|lots|many)(?: of)?(?= (?!(?:the|our|my|them|us|that|it|more|less|people say)\b)\p{L}{3,})/giu;
const VAGUE_WORDS: ReadonlySet<string> = new Set(['few', 'couple', 'several', 'tens', 'dozens', 'hundreds', 'thousands', 'millions', 'handful', 'plenty', 'lot', 'lots', 'many']);
const PER = / (?:an?|per|each|every) (second|minute|hour|day|week|month|year)\b/iu;

/** From which to which amount words may mean; null for words that no figure can be held against. */
function boundsOf(words: string): readonly [number, number] | null {
  const plain = words.toLowerCase();
  const large = /million/u.test(plain) ? 1_000_000 : /thousand/u.test(plain) ? 1_000 : /hundred/u.test(plain) ? 100 : /dozen/u.test(plain) ? 12 : 0;
  if (large === 0) return null;
  if (/^tens of/u.test(plain)) return [20 * large, 100 * large];
  if (/^(?:dozens|hundreds|thousands) of/u.test(plain)) return [20 * large, 1_000 * large];
  if (/couple/u.test(plain)) return [1.5 * large, 4 * large];
  return /few|several/u.test(plain) ? [2 * large, 10 * large] : [2 * large, 100 * large];
}

/** Amounts of counted things told without a figure: "a few thousand parcels", "several teams". */
export function vagueMeasuresIn(text: string): readonly VagueMeasure[] {
  if (!holdsAny(text, VAGUE_WORDS)) return [];
  return matchesOf(text, VAGUE).flatMap((match) => {
    const [words, end] = [match[1] ?? '', match.index + match[0].length];
    const rest = text.slice(end, end + 64);
    const length = countedAfter(rest, { spelled: true, value: 'three' });
    const counted = length > 0 ? rest.slice(0, length).trim() : '';
    const bounds = boundsOf(words);
    if (counted === '' || UNITS.test(counted)) return [];
    const per = (PER.exec(rest.slice(length, length + 16))?.[1]?.toLowerCase() ?? null) as Period | null;
    return [{
      text: match[0], start: match.index, end, lead: match.index, value: bounds?.[0] ?? 0, low: bounds?.[0] ?? 0, high: bounds?.[1] ?? 0, isAbout: true, bound: null, isBounded: bounds !== null,
      kind: per === null ? 'count' as const : 'rate' as const, scale: per === null ? 1 : SECONDS.day / SECONDS[per], unit: per === null ? counted : `${counted} a ${per}`, counted, per,
    }];
  });
}

const UNITS = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times?|things?|ways?|reasons?|ideas?|dollars?|euros?|pounds?|percent)$/iu;

/** An amount in words, with whether its words give bounds at all. */
export interface VagueMeasure extends Measure {
  readonly isBounded: boolean;
}
