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

/** Verbs of somebody who was there: what was done stays open. */
const SAYS_LITTLE = /\b(?:contribut|help|work|support|assist|participat|collaborat|involv|ensur|play|attend|join|manag|handl|deal|dealt|did|do|made|make|tried|try|gave|give|took|take|learn(?:ed|t)?|start(?:ed)?|complet|finish|deliver|succeed|achiev|discuss|talk)(?:e|ed|ing|s)?$/iu;

/** The own actions of a text that say what was done: not "I helped", "I contributed", "I made sure". */
export function ownDeeds(text: string): readonly Slice[] {
  return ownActions(text, { noted: true }).filter((action) => !SAYS_LITTLE.test(action.text) && !isHollow(text, action));
}

/** Whether a text tells a turn of phrase where a step should stand. */
export function turnsPhrases(text: string): boolean {
  return ownActions(text).some((action) => isHollow(text, action));
}

function isHollow(text: string, action: Slice): boolean {
  return IS_HOLLOW.test(text.slice(action.end - lastWord(action.text), action.end + NEAR));
}

/** "I took a step back", "I pushed through": turns of phrase after which nothing is done yet. */
const IS_HOLLOW = new RegExp(
  `^(?:${[
    'took (?:a (?:step back|deep breath|moment|break|lesson)|(?:it|this|that|them|the (?:feedback|criticism|point)) (?:as|seriously|on board|to heart|in|well|positively|constructively)|(?:full |complete |the )?(?:responsibility|ownership|charge|lead|initiative|action|pride))',
    'used (?:it|this|that|the (?:feedback|criticism|experience|opportunity)) (?:to|as)', 'put (?:in )?(?:a lot|lots|all|my|extra|more|long|the (?:effort|work|hours))',
    'pushed (?:through|on|myself|harder|forward)', 'stepped (?:up|in|back|forward)', 'kept (?:calm|going|at it|my|pushing|working|moving|trying|on)', 'moved (?:on|past)',
    'went (?:through|ahead|above|the extra|with it|on|forward)', 'figured (?:it|things|that|everything) out', 'rose to', 'gave (?:it )?my', 'showed (?:up|them|everyone) (?:that i|what i)', 'held (?:on|my)', 'stood (?:up|by|my)',
    '(?:overcame|overcome|adapted|adjusted|coped|persevered|grew|reflected|embraced|focused|focussed|communicated|cooperated|persisted)\\b',
  ].join('|')})`,
  'iu',
);
/** Characters that hold the words after a verb. */
const NEAR = 40;

function lastWord(action: string): number {
  return action.length - action.lastIndexOf(' ') - 1;
}

/** "I dove in", "I was sure and dove in": a first person with a verb that no list of deeds holds. */
const OF_SELF = /\bI (?:was \p{L}+ and \p{L}|(?!(?:was|am|had|have|think|thought|feel|felt|believe|believed|guess|mean|know|knew|hope|hoped|wish|wanted|needed|would|will|can|could|do|did|don|like|love)\b)\p{Ll})/u;

/** Where the speaker first says "I" with a verb of doing, of whatever kind; -1 where nowhere. */
export function placeOfSelf(text: string): number {
  return OF_SELF.exec(text)?.index ?? -1;
}

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
