import { fold, words } from '../../text/words';

/** Words of an answer that a rule found at fault. */
export interface Faulted {
  readonly rule: string;
  readonly quote: string;
}

/** Asked in the place of a sentence that judges people: the fact without the judgement. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['blame', '[What happened, without whose fault it was, and what was your part in it?]'],
  ['badmouthing', '[The same as a fact about the work, with no word on the person or company?]'],
  ['arrogance', '[What did the other side know or fear, and how did you settle it together?]'],
]);

/** Asked behind a sentence that claims too much. */
const BEHIND: ReadonlyMap<string, string> = new Map([
  ['credit-hogging', '[Who else took part, and with what?]'],
  ['overclaim', '[Where does it stop to hold?]'],
]);

const SLOTS: ReadonlySet<string> = new Set([...INSTEAD.values(), ...BEHIND.values()]);

/** Whether a sentence is one of the slots that `withNeutralSlots` puts among the writer's own. */
export function isNeutralSlot(sentence: string): boolean {
  return SLOTS.has(sentence);
}

/** The sentences in their order: one that judges others is left out for a slot, one that claims too much has a slot behind it; each slot once. */
export function withNeutralSlots(sentences: readonly string[], faulted: readonly Faulted[]): readonly string[] {
  const asked = new Set<string>();
  const once = (slot: string): readonly string[] => {
    if (asked.has(slot)) return [];
    asked.add(slot);
    return [slot];
  };
  return sentences.flatMap((sentence) => {
    const rules = faulted.filter(({ quote }) => areTheSame(quote, sentence)).map(({ rule }) => rule);
    const instead = rules.flatMap((rule) => INSTEAD.get(rule) ?? []);
    if (instead.length > 0) return instead.slice(0, 1).flatMap(once);
    return [sentence, ...rules.flatMap((rule) => BEHIND.get(rule) ?? []).slice(0, 1).flatMap(once)];
  });
}

/** Whether the one holds the other, word by word. */
function areTheSame(quote: string, sentence: string): boolean {
  const [one, other] = [flat(quote), flat(sentence)];
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one));
}

function flat(text: string): string {
  return ` ${words(text).map((word) => fold(word.text)).join(' ')} `;
}
