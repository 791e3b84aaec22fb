import { findingOf } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { phrases } from '../../text/phrases';
import type { Rule } from '../rule';

const ABSOLUTE = phrases(
  '(?:solves?|solved|fix(?:es|ed)?|handles?|handled|covers?|prevents?|eliminates?) (?:literally |absolutely )?(?:everything|anything|all (?:the |our |my |your |of the |kinds of |types of |possible )?(?:\\p{L}+ )?(?:problems?|issues?|errors?|cases|bugs|failures|scenarios))',
  '(?:will |can |would |has |have |could )?never <1> (?:fails?|failed|breaks?|broke|goes down|go down|went down|crash(?:es|ed)?|loses?|drops?|misses|miss|dies|stops|wrong)',
  '(?:no|zero) (?:more )?(?:outages?|downtimes?|failures?|errors?|bugs?|crashes|data loss|incidents?) (?:any ?more|at all|ever|whatsoever)',
  '(?:will |can |could )?never (?:make|made|missed|had|have) (?:a |an |any |one )?(?:single )?(?:mistakes?|bugs?|deadlines?|outages?|failures?|errors?|problems?|issues?)',
  '(?:100%|(?:100|hundred|one hundred) (?:%|percent|per cent)) (?:sure|certain|secure|safe|reliable|guaranteed|correct|accurate|uptime|available|scalable|perfect|confident|bug-free|foolproof)',
  '(?:always|everything|all) (?:works?|worked|right|correct|succeeds?|perfect|perfectly)',
  '(?:did|do|does|done|know|knows|handled) (?:absolutely )?(?:everything|anything) <1> (?:perfect|perfectly|right|correctly|myself|about)',
  'i (?:know|knew|can do|can handle|can build) (?:absolutely |literally )?(?:everything|anything)',
  "(?:nobody|no one|no-one|nothing) (?:else )?(?:can|could|will|would) (?:ever )?(?:beat|break|stop|fail|go wrong|do it better|hack|match)",
  '(?:infinitely|completely|fully|totally|endlessly|perfectly) (?:scalable|secure|safe|bug-free|fault tolerant|reliable|foolproof|stable)',
  'bug[- ]free', '(?:guarantees?|guaranteed) (?:that )?(?:nothing|no|zero|never|everything|100)',
  'no (?:downsides?|drawbacks?|disadvantages?|trade-?offs?) (?:at all|whatsoever)', 'impossible to (?:fail|break|hack|lose)',
  '(?:transformed|revolutioni[sz]ed|changed) (?:the |our )?(?:whole |entire )?(?:company|culture|industry|organi[sz]ation)',
  'the best (?:developer|engineer|programmer|coder|architect|one) (?:in|of|at|there|on)', 'perfect (?:solution|system|code|design)',
  'any (?:scale|load|amount of traffic)', '(?:it|that|this|system|service|app|server|database|cluster|site) (?:will not|won\'t|cannot|can\'t) (?:ever )?(?:go down|crash|fail|be hacked|be down)', '(?:saved|rescued) (?:the|our|my) (?:whole |entire )?company',
);

/** Words before a claim that take it back, aim at it or give it to somebody else. */
const DENIAL = [
  "not|n't|cannot|never|no|nothing|nobody|none|neither|hardly|rarely|don't think|instead of|rather than|without|if|unless|whether",
  'so that|to make sure|ensure|hope|hoped|want|wanted|goal|promised?|expected|claims?|claimed',
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
    hitsOf(subject, ABSOLUTE)
      .filter((hit) => !isTakenBack(hit))
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} is a claim without a limit.`,
          ask: 'Where does it stop to hold? It works for [...], and for [...] we [...].',
          recall: 'Did you say it without a limit? Add where it stops to hold.',
        }),
      ),
};

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
