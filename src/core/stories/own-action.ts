import { hiddenAgents, ownActions, teamActions } from '../text/agency';
import type { Slice } from '../text/words';
import { allPhrases, phraseList } from './phrase-list';

/**
 * Who acts in a text: the writer in so many words (`own`), somebody left out who is most likely the writer (`implied`),
 * a group or nobody (`shared`), or no action is visible (`none`).
 */
export interface Agency {
  readonly who: 'own' | 'implied' | 'shared' | 'none';
  /** The words that show it; null for `none`. */
  readonly words: Slice | null;
}

/** "Maine likha": the Hindi-English dress of "I wrote" and "we wrote". */
const HINDI_OWN = phraseList(['maine', 'mainne', 'main ne', 'mene', 'khud se', 'khud banaya', 'khud likha']);
const HINDI_TEAM = phraseList(['humne', 'hamne', 'hum ne', 'hum logo ne', 'hum logon ne', 'team ne']);

/** A list of pasts without a subject is how people note what they did themselves; one alone may be anybody's. */
const PLAIN_IN_NOTES = 2;

/** Who acts in the text; `noted` where the words are notes, which leave the subject out. */
export function agencyOf(text: string, noted: boolean): Agency {
  const own = ownActions(text)[0] ?? allPhrases(text, HINDI_OWN)[0];
  if (own !== undefined) return { who: 'own', words: own };
  const shared = teamActions(text)[0] ?? hiddenAgents(text)[0] ?? allPhrases(text, HINDI_TEAM)[0];
  const bare = ownActions(text, { noted: true });
  const first = bare[0];
  if (first === undefined) return shared === undefined ? { who: 'none', words: null } : { who: 'shared', words: shared };
  if (!noted) return { who: 'shared', words: shared ?? first };
  const pasts = bare.filter(({ text: verb }) => !verb.endsWith('ing'));
  return { who: shared === undefined && pasts.length >= PLAIN_IN_NOTES ? 'own' : 'implied', words: first };
}
