import { spokenWords } from './purposes';

/** Purposes for which it matters whom the candidate dealt with. */
export const partyPurposes: ReadonlySet<string> = new Set(['conflict', 'feedback-giving', 'refusing', 'influence', 'committing', 'difficult-person']);

type Party = 'boss' | 'customer' | 'peer';

/** Whom a question is about; a peer where it names nobody. Somebody who manages a product is a peer. */
export function partiesIn(text: string, purpose: string): ReadonlySet<Party> {
  const words = spokenWords(text);
  const parties = new Set(words.flatMap((word, at): readonly Party[] => {
    if (BOSS.test(word)) return MANAGED.test(words[at - 1] ?? '') ? ['peer'] : ['boss'];
    if (CUSTOMER.test(word)) return ['customer'];
    return PEER.test(word) ? ['peer'] : [];
  }));
  if (purpose === 'influence') parties.delete('peer');
  if (purpose === 'influence' && words.includes('without')) parties.delete('boss');
  if (parties.size === 0) parties.add('peer');
  return parties;
}

const BOSS = /^(?:managers?|boss(?:es)?|supervisors?|superiors?|director|ceo|cto|vp|management|leads?|senior|seniors|higher)$/;
const MANAGED = /^(?:product|project|program|programme|engagement|account|delivery|being|as|non)$/;
const CUSTOMER = /^(?:customers?|clients?|users?|consumers?)$/;
const PEER = /^(?:colleagues?|coworkers?|teammates?|peers?|developers?|engineers?|designers?|someone|somebody|stakeholders?|team|teams|others)$/;
