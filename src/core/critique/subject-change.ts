import type { Subject } from './rule';
import { lastAsked } from './subject-asked';
import { asksMotive } from './subject-motive';

const ASKS_MOVE = /\b(?:moved?|hopp?(?:ed|ing)?|jump(?:s|ed)?|switch(?:es|ed)?|chang(?:es?|ed|ing)) (?:of )?(?:your )?(?:jobs?|compan\w+|employers?)\b|\b(?:jobs|companies|employers) in \w+ (?:\w+ )?years\b|\bjob[- ]hop\w*|\b(?:short stints?|so many (?:jobs|companies|employers)|explain (?:the|your|these) moves)\b/iu;
const ASKS_STAY = /\bma[dk]e you (?:stay|leave|look|move|start looking|apply|switch|join|quit|want to (?:leave|move|join|become))\b|\bprompt(?:s|ed) (?:your|the|this) (?:move|decision|change|search)\b|\b(?:decision|decide[ds]?) to move on\b|\bstart(?:ed)? looking\b|\blook(?:ing)? elsewhere\b|\b(?:dis)?like (?:least |most )?about (?:your|the) (?:current|present|last|previous|old)\b/iu;
const ASKS_ROLE = /\bwhy (?:do you want|would you like|are you (?:interested in|applying|looking for|moving)) (?:to (?:become|be|move|join|lead|switch)|(?:an?|the|this|our) )/iu;

/** Whether the question asks why somebody moves, moved, stays or wants another role, in whatever words. */
export function asksChange(subject: Subject): boolean {
  if (subject.form === 'story') return false;
  if (asksMotive({ ...subject, form: 'answer' })) return true;
  const asked = lastAsked(subject);
  return subject.kind?.shape === 'leaving' || ASKS_MOVE.test(asked) || ASKS_STAY.test(asked) || ASKS_ROLE.test(asked);
}
