import { withoutAdmissions } from './admissions';
import { joined, type Draft } from './draft';
import type { Material } from './request';
import { withTrueQuotes } from './quoted';
import { asSentence } from './tidy-sentences';
import { withSubject } from './with-subject';

const WISH = /\b(?:want\w*|would (?:like|love)|i'd (?:like|love)|looking (?:for|to|forward)|interested|excited|hope|aim|keen|eager|passionate|ready (?:for|to)|goal|wish|love to|next step|move into|grow)\b/iu;
const COMPLAINT =
  /\b(?:same (?:old |kind of )?(?:tasks?|tickets?|work|things?|stuff|kind|routine|bugs?|every)|no (?:\w+ )?(?:scope|growth|learning|challenges?|appreciation|work|future|exposure|increment|hike|recognition)|not (?:growing|learning|happy|satisfied|paid|enough|getting)|budget|bor(?:ed|ing)|repetitive|monoton\w+|toxic|politics?|micro-?manag\w*|under-?paid|(?:low|less|poor) (?:pay|salary|package|increment)|salary|hikes?|overtime|over-?work(?:ed|ing)?|late nights?|work[ -]life|stress\w*|burn(?:ed|t)? ?out|stuck|stagnant|hate\w*|unfair|worst|terribl[ey]|awful|horribl[ey]|incompetent|rude|useless|clueless|idiots?|disorgani[sz]ed|chaotic|dysfunctional|sucks?|sucked|annoying|exhaust\w*|tired|drama|fed up|sick of|dead[- ]end|nothing new|limited|bad (?:manager|management|culture)|lack(?:s|ing)?)\b/iu;
const LINK = /(,? (?:and|but|so|because|since|as|due to|as per) |, )/iu;

/** What I want next, first; then what I did where I am; a complaint only leaves a place for one neutral line. */
export function leaving({ sentences, added }: Material): Draft {
  const all = withoutAdmissions([...sentences, ...added]).kept;
  const kept = all.map(withoutComplaint).filter((sentence) => sentence !== '');
  const complained = kept.join(' ').length < all.join(' ').length;
  const wishes = kept.filter((sentence) => WISH.test(sentence));
  const done = kept.filter((sentence) => !WISH.test(sentence));
  return [
    ...(wishes.length === 0 ? joined('[First, what you want next: which kind of work, and why here?]') : withSubject(wishes)),
    ...(done.length === 0 ? joined('[What did you build or learn where you are?]') : withSubject(done)),
    ...joined(complained ? '[If they ask why not there: one neutral line, with no complaint?]' : ''),
  ];
}

/** In a reason for leaving a clause that denies complains, unless it wishes: "nobody listens", "they never promote". */
const DENIAL = /\b(?:nobody|no one|nothing|never|hardly|barely|not|no|don't|doesn't|didn't|can't|won't|isn't|wasn't|aren't|haven't|without)\b/iu;

function complains(clause: string): boolean {
  return COMPLAINT.test(clause) || (DENIAL.test(clause.replace(/\u2019/gu, '\'')) && !WISH.test(clause));
}

/** The sentence without the clauses that complain, joined as it was. */
function withoutComplaint(sentence: string): string {
  if (!complains(sentence)) return sentence;
  const pieces = sentence.split(LINK);
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const clause = pieces[at] ?? '';
    if (complains(clause) || clause.trim() === '') continue;
    kept.push(kept.length === 0 ? clause : `${pieces[at - 1] ?? ' '}${clause}`);
  }
  const rest = withTrueQuotes(asSentence(kept.join('')), sentence);
  return rest.split(' ').length < 2 ? '' : rest;
}
