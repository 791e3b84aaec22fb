import { says } from '../../text/phrases';
import { asksForOwnWork, asksForPerson, asksForSelf, asksInGeneral, givesTask, movesOn } from './opening-words';

/** What a question that begins anew asks for: a piece of one's own work, the person, something general, or a task to be done. */
export type Opening = 'own-work' | 'person' | 'general' | 'task';

/** What a question asks for that needs nothing said before it to be understood; null where it may go on from what was said. */
export function openingOf(question: string): Opening | null {
  const asked = question.slice(0, SEARCHED);
  if (says(asked, givesTask)) return 'task';
  if (says(asked, asksForSelf)) return 'person';
  if (says(asked, asksForOwnWork)) return 'own-work';
  if (says(asked, asksForPerson)) return 'person';
  return says(asked, asksInGeneral) || says(asked, movesOn) ? 'general' : null;
}

/** Longest stretch of a question that is searched, in characters. */
const SEARCHED = 400;
