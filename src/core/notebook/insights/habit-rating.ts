import { onDemand } from '../../text/on-demand';

export type Outcome = 'passed' | 'rejected';

/** How the writer rated a round. */
export interface Rating {
  /** From 0 to 1. */
  readonly share: number;
  /** As a person reads it: "4 of 5", "good". */
  readonly words: string;
}

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:very good|great|excellent|amazing|awesome|perfect|superb|nailed it)\b/i, 1],
  [/^(?:not (?:so |too |very )?(?:good|great|well)|bad|poor|weak|low)\b/i, 0.25],
  [/^(?:good|strong|well|solid|high|confident)\b/i, 0.75],
  [/^(?:very bad|terrible|awful|horrible|disaster|bombed)\b/i, 0],
  [/^(?:ok(?:ay)?|so[- ]so|average|medium|mixed|meh|fine|decent|mediocre|neutral)\b/i, 0.5],
];

const offerRefused = onDemand(() => /\b(?:declin|reject|refus|turn)\w*(?: down)? (?:the |their |an? )?offer|\boffer\b[^.]{0,20}\b(?:declined|refused|turned down) by me|\boffer (?:declined|refused)/i);
const rejected = onDemand(() => /\b(?:reject(?:ed|ion)?|fail(?:ed)?|no[- ]hire|declined|unsuccessful|(?:not|didn.?t|did not|no) (?:selected|hired|cleared|pass(?:ed)?|accepted|shortlisted|advanced?|mov(?:ed?|ing) (?:on|forward)|get (?:it|the (?:job|offer))|clear|make it|offer|next round)|turned down|dropped)(?![\p{L}\p{N}])|挂|拒|没过/iu);
const passed = onDemand(() => /\b(?:offer(?:ed)?|hired?|pass(?:ed)?|cleared|selected|accepted|shortlisted|advanced|progressed|mov(?:ed|ing) (?:on|forward|ahead)|next (?:round|stage|step)|through to|got (?:it|the job)|success(?:ful)?)(?![\p{L}\p{N}])|通过|已拿/iu);
const unknown = onDemand(() => /\b(?:ghosted|wait(?:ing)?|await\w*|pending|on hold|in progress|withdr[ae]wn?|unknown|tbd|no (?:answer|reply|response|news|feedback))\b|\?/i);

/** How a round ended; null where the words do not say, or it is not over. */
export function outcomeOf(words: string | null): Outcome | null {
  if (words === null) return null;
  if (offerRefused().test(words)) return 'passed';
  if (rejected().test(words)) return 'rejected';
  return unknown().test(words) || !passed().test(words) ? null : 'passed';
}

/** What bare numbers count up to: 5, or 10 where one of them is higher. */
export function scaleOf(ratings: readonly string[]): number {
  return ratings.some((each) => (bareNumber(each) ?? 0) > 5) ? 10 : 5;
}

/** A rating such as "4", "7/10", "3 of 5", "80 %", "★★★☆☆" or "good"; null where it reads as none. `scale` is for bare numbers. */
export function ratingOf(words: string, scale: number): Rating | null {
  const stars = /^[★⭐]/u.test(words.trim()) ? [...words].filter((sign) => sign === '★' || sign === '⭐').length : null;
  if (stars !== null) return outOf(stars, 5);
  const given = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:\/|of|out of)\s*(\d{1,3})\b/i.exec(words);
  if (given !== null) return outOf(numberOf(given[1]), numberOf(given[2]));
  const percent = /^\s*(\d{1,3})\s*%/.exec(words);
  if (percent !== null) return { share: Math.min(1, numberOf(percent[1]) / 100), words: `${percent[1] ?? ''} %` };
  const bare = bareNumber(words);
  if (bare !== null) return outOf(bare, scale);
  const plain = words.trim();
  const named = WORDS.find(([pattern]) => pattern.test(plain));
  return named === undefined ? null : { share: named[1], words: `"${plain}"` };
}

function outOf(count: number, of: number): Rating | null {
  return of < 2 || count > of ? null : { share: count / of, words: `${String(count)} of ${String(of)}` };
}

function bareNumber(words: string): number | null {
  const found = /^\s*(\d{1,2}(?:[.,]\d+)?)(?![\d/%]|\s*(?:\/|of|out of|%))/i.exec(words);
  return found === null ? null : numberOf(found[1]);
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}
