import type { Strength } from './note-review';
import type { Mark, Said, Subject } from './rule';
import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';

/** Most strengths shown for one answer. */
const most = 2;

/**
 * What is good in an answer, each with its words: numbers, an own action, a stated reason, a learning with a change.
 * The best first; none where the answer shows none.
 */
export function strengthsOf(subject: Subject): readonly Strength[] {
  return [numbers(subject), changedSince(subject), ownAction(subject), reason(subject)].flatMap((found) => found ?? []).slice(0, most);
}

function numbers({ said }: Subject): Strength[] | null {
  const found = said.flatMap((part) => quantities(part.text).map((quantity) => ({ part, quantity })));
  const first = found[0];
  if (first === undefined) return null;
  const listed = [...new Set(found.map(({ quantity }) => quantity.text))].slice(0, 4).join(', ');
  return [strength(`Numbers: ${listed}.`, first.part.mark(first.quantity.start, first.quantity.end))];
}

function ownAction({ said, register }: Subject): Strength[] | null {
  for (const part of said) {
    const actions = ownActions(part.text, { noted: register === 'noted' && part.part === 'action' });
    const action = actions.find(({ text }) => !/\binvolv/i.test(text));
    if (action !== undefined) return [strength('Your own action is visible.', part.mark(action.start, phraseEnd(part.text, action.end)))];
  }
  return null;
}

function reason({ said }: Subject): Strength[] | null {
  return firstMatch(said, /\b(?:because|so that|in order to|the reason (?:is|was)|to avoid|kyunki)\b/i, 'You give a reason.');
}

function changedSince({ said }: Subject): Strength[] | null {
  return firstMatch(said, /\b(?:since then|from then on|ever since|now (?:i|we) (?:always|ask|write|check|run|do)|i now)\b/i, 'You say what changed since.');
}

function firstMatch(said: readonly Said[], pattern: RegExp, message: string): Strength[] | null {
  for (const part of said) {
    const found = pattern.exec(part.text);
    if (found !== null) return [strength(message, part.mark(found.index, phraseEnd(part.text, found.index + found[0].length)))];
  }
  return null;
}

/** The end of the clause that goes on from an offset. */
function phraseEnd(text: string, from: number): number {
  const stop = /[.,;!?\n]/.exec(text.slice(from, from + 120));
  return stop === null ? Math.min(text.length, from + 120) : from + stop.index;
}

function strength(message: string, mark: Mark): Strength {
  return { message, ...mark };
}
