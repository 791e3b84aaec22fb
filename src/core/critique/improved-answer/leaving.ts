import { withoutAdmissions } from './admissions';
import { joined, type Material } from './request';
import { asSentence } from './tidy-sentences';

const WISH = /\b(?:want\w*|would (?:like|love)|i'd (?:like|love)|looking (?:for|to|forward)|interested|excited|hope|aim|keen|eager|passionate|goal|wish|love to|next step|move into|grow)\b/iu;
const COMPLAINT =
  /\b(?:same (?:old )?(?:tasks?|work|things?|kind)|no (?:\w+ )?(?:scope|growth|learning|challenges?|appreciation|work|future|exposure|increment|hike|recognition)|not (?:growing|learning|happy|satisfied|paid|enough|getting)|budget|bor(?:ed|ing)|repetitive|monoton\w+|toxic|politics?|micro-?manag\w*|under-?paid|(?:low|less|poor) (?:pay|salary|package|increment)|salary|hike|overtime|late nights?|work[ -]life|stress\w*|burn(?:ed|t)? ?out|stuck|stagnant|hate\w*|unfair|worst|nothing new|limited|bad (?:manager|management|culture)|lack(?:s|ing)?)\b/iu;
const LINK = /(,? (?:and|but|so|because|since|as|due to|as per) |, )/iu;

/** What I want next, first; then what I did where I am; a complaint only leaves a place for one neutral line. */
export function leaving({ sentences, added }: Material): string {
  const all = withoutAdmissions([...sentences, ...added]).kept;
  const kept = all.map(withoutComplaint).filter((sentence) => sentence !== '');
  const complained = kept.join(' ').length < all.join(' ').length;
  const wishes = kept.filter((sentence) => WISH.test(sentence));
  const done = kept.filter((sentence) => !WISH.test(sentence));
  return joined(
    wishes.length === 0 ? '[First, what you want next: which kind of work, and why here?]' : wishes,
    done.length === 0 ? '[What did you build or learn where you are?]' : done,
    complained ? '[If they ask why not there: one neutral line, with no complaint?]' : '',
  );
}

/** The sentence without the clauses that complain, joined as it was. */
function withoutComplaint(sentence: string): string {
  if (!COMPLAINT.test(sentence)) return sentence;
  const pieces = sentence.split(LINK);
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const clause = pieces[at] ?? '';
    if (COMPLAINT.test(clause) || clause.trim() === '') continue;
    kept.push(kept.length === 0 ? clause : `${pieces[at - 1] ?? ' '}${clause}`);
  }
  const rest = asSentence(kept.join(''));
  return rest.split(' ').length < 2 ? '' : rest;
}
