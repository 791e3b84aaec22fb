import { phrases, says } from '../text/phrases';

/** A plan that runs, or something near that is known: an intention alone ("I want to learn") is neither. */
const BRIDGE = phrases(
  "(?:i'm|i am|i've been|i have been|been|currently|now|am) (?:also |already |now |currently )?(?:taking|learning|reading|building|studying|working (?!as|at|from)|doing|practi[sc]ing|going|following|preparing|completing|improving|pairing|using|writing|shadowing|attending)",
  '(?:i|have|and|so|then) (?:already |just |recently |also )?(?:completed|finished|enrolled|signed up|booked|picked up|bought|(?:started|began|begun) (?!as|from|in|at|my|working as))',
  '(?:joined|attended|attend|took|taken|take) <3> (?:club|course|class|classes|group|training|workshop|bootcamp|meetup|community)',
  'similar', 'comfortable (?:with|in)', '(?:but|though|however) <1> (?:i|my) <2> (?:know|understand|use|have|did|worked|built)',
  'i know <4> well', 'experience (?:with|in) (?!that|it|this|any)', '(?:strong|solid|deep) in',
  'which (?:works|is) (?:the same|close|similar)', '(?:my )?plan is',
  'by (?:the end of|next|june|july|august|september|october|november|december|january|february|march|april|may)',
  'hands-on (?:with|in) (?!that|it|this|any)',
  '(?:course|tutorial|certification|side project|book|mentor) (?:on|about|in|at|by|from|who|with)',
);

/** Whether the text names a step that is taken, or something near that is known. */
export function tellsPlan(text: string): boolean {
  return says(text, BRIDGE);
}
