/** Words for a post that somebody has. */
const POSTS = 'manager|boss|lead|cto|ceo|cpo|coo|vp|pm|po|product manager|product owner|architect|director|colleague|teammate|intern|junior|senior|principal|staff engineer|founder|co-founder|head of \\p{L}+|analyst|designer|tester|admin|dba|consultant|client|customer|merchant|user|partner|supplier|vendor|auditor|accountant|clerk';
const FIELDS = 'tech|technical|team|engineering|product|platform|data|devops|ops|qa|support|security|finance|marketing|sales|infra|backend|frontend|mobile|line|old|new|former|then|own';
const GROUPS = 'support|ops|operations|devops|qa|sre|security|finance|accounting|marketing|sales|customers|users|clients|merchants|monitoring|management|leadership|the business|product|legal|compliance|the board';

/** Words for somebody else, as a pattern without groups. */
export const SOMEBODY = `(?:(?:my|our|the|a|an|one|some) )?(?:(?:${FIELDS}) )?(?:${POSTS})|(?:(?:my|our|the|whole|entire|their) )?(?:(?:${FIELDS}) )?(?:team|squad|group)|${GROUPS}|(?:the|an?) (?:alert|monitor|dashboard|customer|user|client)`;

/** What somebody may have done first or alone, and the verbs that tell so; without groups. */
export const DEEDS = [
  ['proposed', 'proposed|suggested|pitched|came up with|introduced|initiated|brought up|pushed for|championed|advocated for|told (?:the team |them |us |me )?to (?:use|build|do|move|write)|recommended|wanted|asked (?:me|us) to|asked for|ordered|requested|assigned|had the idea|started the initiative|drafted the proposal'],
  ['decided', 'decided|chose|picked|selected|made the (?:final |last )?(?:call|decision)|called it|signed off on|insisted on|had the (?:last|final) (?:word|say)|overruled|ruled|settled|forced|went with|opted for|convinced|persuaded|won over|talked|got (?:him|her|them|everyone|the \\p{L}+) to agree|got (?:him|her|them) on board|turned (?:him|her|them) around'],
  ['found', 'found|discovered|noticed|spotted|caught|diagnosed|tracked (?:it )?down|root-caused|identified|figured out|saw|seen|detected|uncovered|realised|realized|rang|called us|told us|reported|raised|flagged|wrote to us|wrote in|pinged|alerted us|complained|heard of|got wind'],
  ['fixed', 'fixed|repaired|patched|solved|rolled (?:it )?back|reverted'],
] as const;

export type Deed = (typeof DEEDS)[number][0];
