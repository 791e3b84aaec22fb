import type { PartName } from '../notes/interview-note';
import type { Quantity } from '../text/numbers';
import type { Agency } from './own-action';
import { firstPhrase, phraseList } from './phrase-list';
import { quoteAround, sentencesOf, type Told } from './told';

/** Looks for one thing in what a story tells: the words that show it, at most twelve; null where none do. */
export type Sign = (story: readonly Told[]) => string | null;

/** One of the phrases is said. See `phraseList` for how a phrase is written. */
export function says(...phrases: readonly string[]): Sign {
  const list = phraseList(phrases);
  return (story) => firstOf(story, (told) => {
    const found = firstPhrase(told.text, list);
    return found === null ? null : quoteAround(told.text, found);
  });
}

/** A quantity of one of the kinds is given. */
export function counts(...kinds: readonly Quantity['kind'][]): Sign {
  return (story) => firstOf(story, (told) => {
    const found = told.quantities.find((quantity) => kinds.includes(quantity.kind));
    return found === undefined ? null : quoteAround(told.text, found);
  });
}

/** A count in figures: "two teams" tells who was there, "14 services" was counted. */
export const figures: Sign = (story) => firstOf(story, (told) => {
  const found = told.quantities.find(({ kind, text }) => kind === 'count' && /\d/.test(text));
  return found === undefined ? null : quoteAround(told.text, found);
});

/** Three things stand side by side: "cron, Kafka and SQS". */
export const inSeries: Sign = (story) => firstOf(story, ({ text }) => {
  const found = /[\p{L}\p{N}]{2,30}, (?:[\p{L}\p{N}]{2,30}, ?)?(?:an? |the )?[\p{L}\p{N}]{2,30},? (?:and|or|vs) [\p{L}\p{N}]{2,30}/u.exec(text);
  return found === null ? null : quoteAround(text, { start: found.index, end: found.index + found[0].length });
});

/** A stretch of time is given, of at least the order named: milliseconds of latency are no time of people. */
export function lasting(order: 'minutes' | 'days'): Sign {
  const unit = order === 'days' ? OF_DAYS : OF_MINUTES;
  return (story) => firstOf(story, (told) => {
    const found = told.quantities.find(({ kind, text, end }) => kind === 'duration' && unit.test(text) && !DATED.test(told.text.slice(end)));
    return found === undefined ? null : quoteAround(told.text, found);
  });
}

/** The writer acts in so many words. */
export const tellsOwnAction: Sign = (story) => quoteOfAgency(story, 'own');

/** A verb without a subject implies that the writer acted. */
export const impliesOwnAction: Sign = (story) => quoteOfAgency(story, 'implied');

/** Both stand in one sentence; the quote shows the first. */
export function together(first: Sign, second: Sign): Sign {
  return (story) => firstOf(sentencesOf(story), (told) => (second([told]) === null ? null : first([told])));
}

/** At least `least` of the signs show; the quote is of the first. */
export function several(least: number, ...signs: readonly Sign[]): Sign {
  return (story) => {
    const quotes = signs.flatMap((sign) => sign(story) ?? []);
    return quotes.length < least ? null : (quotes[0] ?? null);
  };
}

/** The first of the signs that shows. */
export function either(...signs: readonly Sign[]): Sign {
  return (story) => firstOf(signs, (sign) => sign(story));
}

/** The sign, looked for in these parts only; the words of an idea are no part yet. */
export function inParts(parts: readonly PartName[], sign: Sign): Sign {
  return (story) => sign(story.filter(({ part }) => part !== null && parts.includes(part)));
}

/** The sign, looked for outside these parts. */
export function outside(parts: readonly PartName[], sign: Sign): Sign {
  return (story) => sign(story.filter(({ part }) => part === null || !parts.includes(part)));
}

/** The first sentence that passes; the quote begins with it. */
export function sentenceThat(passes: (sentence: Told) => boolean): Sign {
  return (story) => {
    const found = sentencesOf(story).find(passes);
    return found === undefined ? null : quoteAround(found.text, { start: 0, end: 0 });
  };
}

/** The sign shows, and nothing that the other looks for. */
export function unless(other: Sign, sign: Sign): Sign {
  return (story) => (other(story) === null ? sign(story) : null);
}

/** One of the parts has words. */
export function tells(...parts: readonly PartName[]): Sign {
  return (story) => firstOf(story, ({ part, text }) =>
    (part !== null && parts.includes(part) ? quoteAround(text, { start: 0, end: 0 }) : null));
}

/** "Three weeks later" tells when, not how long. */
const DATED = /^\s(?:later|ago|early|before|after|old)\b/iu;
const OF_DAYS = /day|night|week|wk|month|mos?$|quarter|sprint|year|yr|decade|\d\s?[dy]$/iu;
const OF_MINUTES = /min|hour|hr|night|\d\s?h$|day|week|wk|month|mos?$|quarter|sprint|year|yr|\d\s?[dy]$/iu;

/** Verbs in the result tell what came of the action: they count only where no other part tells one. */
function quoteOfAgency(story: readonly Told[], who: Agency['who']): string | null {
  const acting = story.filter(({ part }) => part === null || part === 'action');
  return firstOf(acting.length > 0 ? acting : story, ({ text, agency }) => {
    const found = agency();
    return found.who === who && found.words !== null ? quoteAround(text, found.words) : null;
  });
}

function firstOf<Item>(items: readonly Item[], look: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}
