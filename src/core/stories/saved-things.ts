import type { Story } from '../notes/interview-note';
import { sentencesOf, toldIn, type Told } from './told';

/** Something paid for that a story needs less of. */
export interface SavedThings {
  /** The story's words for the saving. */
  readonly words: string;
  /** "server", "request": what has a price. */
  readonly thing: string;
  /** "8 servers", where the story counts what is saved; null where it does not. */
  readonly saved: string | null;
  /** "12 before, 4 after", where it counts both. */
  readonly change: string | null;
}

/** Less of a bill, without the bill itself. */
export interface SavedBill {
  readonly words: string;
  /** "30 %" where the story says by how much. */
  readonly share: string | null;
}

/** The servers, requests and other paid things that the story saves; null where it tells none. */
export function savedThingsIn(story: Story): SavedThings | null {
  for (const text of reached(story)) {
    const found = changedCount(text) ?? fewerCounted(text) ?? fewer(text) ?? sameForMore(text);
    if (found !== null) return found;
  }
  return null;
}

/** The bill that the story makes smaller; null where it tells none. */
export function savedBillIn(story: Story): SavedBill | null {
  for (const text of reached(story)) {
    const found = BILL_LESS.exec(text)?.[0] ?? LESS_BILL.exec(text)?.[0];
    if (found !== undefined) return { words: trimmed(found), share: SHARE.exec(text)?.[1] ?? null };
  }
  return null;
}

/** What came of it, sentence by sentence; wishes and failures left out. */
function reached(story: Story): readonly string[] {
  return sentencesOf(toldIn(story)).filter((told) => isReached(told, story) && !SUPPOSED.test(told.text)).map(({ text }) => text);
}

function isReached({ part }: Told, { labelled }: Story): boolean {
  return !labelled || (part !== 'situation' && part !== 'task');
}

const SUPPOSED = /\b(?:would|might|should|will|may|not|never|failed to|unable to|hoped to|wanted to|tried to|planned to|expected to|goal|target|\p{L}{1,8}n['\u2019]t)\b/iu;
const PAID = '(server|machine|instance|node|pod|vm|box(?=es)|replica|cluster|database|licen[cs]e|worker|core|gpu|seat|request|call|quer(?=y|ies)|email|sms|message|invocation)(?:s|es|y|ies)?';
const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d+)?(?: ?(?:k|m|million|thousand))?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half';
const KIND = '(?:\\p{L}{2,12} )??';
const FROM_TO = new RegExp(`\\b(?:from )?(${NUMBER}) ${KIND}(?:${PAID} )?(?:to|->|=>|\\u2192|down to) (?:just |only )?(${NUMBER})(?: ${KIND}${PAID})?(?![\\p{L}\\p{N}%])`, 'iu');
const LESS = '(?:fewer|less|saved?|saves|saving|removed?|retired?|shut down|turned off|switched off|decommissioned|gave back|freed|cut(?: out)?|dropped)';
const COUNTED = new RegExp(`\\b(?:${LESS} (?:by )?(${NUMBER}) ${KIND}${PAID}|(${NUMBER}) (?:fewer|less) ${KIND}${PAID}|(${NUMBER}) ${KIND}${PAID} (?:less|fewer|saved|gone|removed|retired|shut down|turned off|decommissioned))\\b`, 'iu');
const FEWER = new RegExp(`\\b(?:fewer|less) (?!(?:failed|failing|slow|lost|bad|dropped|duplicate)\\b)${KIND}${PAID}\\b|\\bsmaller (?:cluster|database|machines?|instances?|servers?)\\b`, 'iu');
const SAME = /\bsame (?:\p{L}{2,12} )?(?:infra(?:structure)?|servers|hardware|machines|boxes|instances|nodes|cluster)\b/iu;
/** What a machine handles is no saving: "from 200 to 900 requests a second". */
const HANDLED = /\b(?:handl\p{L}+|serv(?:es|ed|ing)|throughput|grew|increas\p{L}+|rose|scal\p{L}+|process\p{L}*|sustain\p{L}*|up to|second|per second|lost|duplicat\p{L}+|failed|stuck)\b|\b[qrt]ps\b/iu;

function changedCount(text: string): SavedThings | null {
  const found = FROM_TO.exec(text);
  const thing = found === null ? undefined : found[2] ?? found[4];
  if (found === null || thing === undefined || HANDLED.test(text) || !isLess(found[1], found[3])) return null;
  return { words: trimmed(found[0]), thing: singular(thing), saved: null, change: `${found[1] ?? ''} before, ${found[3] ?? ''} after` };
}

function isLess(before: string | undefined, after: string | undefined): boolean {
  const [one, other] = [before, after].map((text) => Number((text ?? '').replace(/,/gu, '')));
  return one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other) || other < one;
}

function fewerCounted(text: string): SavedThings | null {
  const found = COUNTED.exec(text);
  if (found === null || HANDLED.test(text)) return null;
  const [count, thing] = [found[1] ?? found[3] ?? found[5] ?? '', found[2] ?? found[4] ?? found[6] ?? ''];
  return { words: trimmed(found[0]), thing: singular(thing), saved: `${count} ${pluralOf(singular(thing))}`, change: null };
}

function fewer(text: string): SavedThings | null {
  const found = FEWER.exec(text);
  if (found === null || HANDLED.test(text)) return null;
  return { words: trimmed(found[0]), thing: singular(found[1] ?? /\p{L}+$/u.exec(found[0])?.[0] ?? 'server'), saved: null, change: null };
}

function sameForMore(text: string): SavedThings | null {
  const found = SAME.exec(text)?.[0];
  return found === undefined ? null : { words: found, thing: 'server', saved: null, change: null };
}

const BILL = '(?:bill|bills|costs?|spend|spending|invoice|licen[cs]e fees?|hosting)';
const DOWN = '(?:fell|falls|dropped|drops|went down|shrank|halved|down|is lower|was cut|reduced|lower|smaller|cheaper)';
/** "The log bill fell by 30 %", "cut the cloud costs". */
const BILL_LESS = new RegExp(`\\b(?:\\p{L}{2,15} )?${BILL} (?:\\p{L}{2,12} )?${DOWN}\\b(?: (?:by|to) [^\\s.,;]{1,12}(?: ?%| percent)?)?`, 'iu');
const LESS_BILL = new RegExp(`\\b(?:cut|cuts|cutting|reduc(?:ed|es|ing)|lower(?:ed|s)?|halved|sav(?:ed|es|ing)(?: on)?|trimmed|smaller|less|shrank) (?:(?:the|our|its|on|of|\\d{1,2} ?%) ){0,3}(?:(?!(?:and|of|the|a)\\b)\\p{L}{2,15} ){0,2}${BILL}\\b(?! of)(?: (?:by|to) [^\\s.,;]{1,12}(?: ?%| percent)?)?`, 'iu');
const SHARE = /\b(?:by|saved|cut|less|down) (?:about |around |over |nearly )?(\d{1,2}(?:\.\d+)? ?(?:%|percent))/iu;

function singular(word: string): string {
  const plain = word.toLowerCase();
  return plain === 'quer' ? 'query' : plain.replace(/^(server|machine|instance|cluster|database)s$/u, '$1');
}

function pluralOf(word: string): string {
  if (word === 'query') return 'queries';
  if (word === 'box') return 'boxes';
  return word === 'sms' ? 'sms' : `${word}s`;
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
