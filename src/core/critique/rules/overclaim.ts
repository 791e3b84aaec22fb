import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, type Spot } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { isWellTold } from '../subject-work';
import { keyedPhrases } from '../../text/keyed-phrases';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { absolutes } from './overclaim-words';
import { withoutLimit } from './without-limit-words';

const ABSOLUTE = phrases(...absolutes);
const WITHOUT_LIMIT = keyedPhrases(withoutLimit);

/** Words before a claim that take it back, aim at it or give it to somebody else. */
const DENIAL = [
  "not|n't|cannot|never|no|nothing|nobody|none|neither|hardly|rarely|don't think|instead of|rather than|without|if|unless|whether",
  'until|so that|to make sure|responsible for|tasked with|ensure|hope|hoped|want|wanted|goal|promised?|expected|claims?|claimed',
].join('|');
const SOMEBODY = 'he|she|they|manager|lead|client|vendor|customer|team|boss|people|everyone|who|somebody|someone|colleague|teammate|interviewer';
const SAYS = 'said|says|thought|told|believed?|felt|assumed|argued|insisted|asked|was|were';
const TAKEN_BACK = new RegExp(`\\b(?:${DENIAL}|(?:${SOMEBODY}) (?:${SAYS}))\\b[^.!?;,]{0,60}$`, 'iu');
const TAKEN_BACK_AFTER = /^[^.!?;]{0,24}\b(?:is|was|are|does|do) (?:not|n't)\b|^[^.!?;]{0,40}\b(?:is a myth|is not true|is wrong|exists?)\b|^ (?:silently|twice|quietly)\b/iu;

export const overclaim: Rule = {
  id: 'overclaim',
  detects: 'An absolute claim ("solves everything", "never fails", "100 % sure") that the answer itself does not take back.',
  matters: 'One counter-example sinks an absolute claim, and interviewers look for it; a claim with its limit is believed (RUBRIC: `overclaim`, and the fault of warning where the answer denies it).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why did you pick a queue?', answer: 'With a queue the system never fails.' },
      { question: 'How do you test?', answer: 'My code is bug free because I check all of it by hand.' },
      { question: 'Will this design hold?', answer: 'Yes, I am 100% sure, it works at any scale.' },
      { question: 'What does a retry give you?', answer: 'A retry solves all network problems.' },
      { question: 'What would you do differently?', answer: 'Nothing, I did everything perfectly.' },
      { question: 'Why Kubernetes?', answer: 'I said it is fully secure by default', register: 'remembered' },
    ],
    silent: [
      { question: 'Will a queue fix your errors?', answer: "It won't solve everything, but the web server stays up." },
      { question: 'Why did you pick a queue?', answer: 'I would not say that it never fails; a full disk stops it.' },
      { question: 'What did the vendor promise?', answer: 'The vendor said it never fails, so I asked for their incident list.' },
      { question: 'What did the vendor promise?', answer: 'Their page says "solves all problems", and I tested three of them.' },
      { question: 'How do you test?', answer: 'No code is bug free. I look for the paths that cost most when they break.' },
      { question: 'How do you work?', answer: 'I always write the test first, and it is not always right.' },
    ],
  },
  judge: (subject) =>
    claimsIn(subject)
      .map((at) =>
        findingOf(subject, {
          severity: isWellTold(subject) ? 'low' : 'medium',
          at,
          message: (quote) => `${quote} is a claim without a limit.`,
          ask: 'Where does it stop to hold? It works for [...], and for [...] we [...].',
          recall: 'Did you say it without a limit? Add where it stops to hold.',
        }),
      ),
};

function claimsIn(subject: Subject): readonly Spot[] {
  const claims = [...hitsOf(subject, ABSOLUTE), ...hitsOf(subject, WITHOUT_LIMIT)].filter((hit) => !isTakenBack(hit)).map(({ spot }) => spot);
  const opening = openingOf(subject);
  return claims.length === 0 && opening !== null && ASKS_LIMIT.test(lastAsked(subject)) && NO_LIMIT.test(opening.text) && !LIMITED.test(textOf(subject)) ? [opening] : claims;
}

const ASKS_LIMIT = /\b(?:breaks?|limits?|limitations?|bottlenecks?|downsides?|drawbacks?|trade-?offs?|risks?|fails?|go(?:es)? wrong|10x|ten times|weak points?|disadvantages?|cons|shortcomings?)\b/iu;
const NO_LIMIT = /^\W{0,4}(?:(?:well|honestly|really|i think|no),? )?(?:nothing|none|(?:there (?:are|is|were)|it has|it had|we have|i see) (?:no|none|nothing|not any)|it (?:does not|doesn['\u2019]t) have any|no (?:limits?|downsides?|drawbacks?|risks?|trade-?offs?|bottlenecks?))\b/iu;
/** A limit is named after all. */
const LIMITED = /\b(?:so far|yet|until|but|above|beyond|except|at about|the next|would|once)\b/iu;

function isTakenBack({ before, after }: Hit): boolean {
  return TAKEN_BACK.test(straight(before)) || TAKEN_BACK_AFTER.test(straight(after)) || isQuoted(before, after);
}

/** Emphasis and curly apostrophes undone; the offsets are not used. */
function straight(text: string): string {
  return text.replace(/[\u2018\u2019]/gu, "'").replace(/[*_~`]/gu, '').replace(/n't/giu, " n't");
}

function isQuoted(before: string, after: string): boolean {
  return /["\u201C\u00AB][^"\u201D\u00BB]*$/u.test(before) && /^[^"\u201C\u00AB]*["\u201D\u00BB]/u.test(after);
}
