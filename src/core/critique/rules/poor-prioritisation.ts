import { plainHits } from '../subject-denial';
import { lastAsked } from '../subject-asked';
import { findingOf, textOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Severity, Subject } from '../rule';

const HEROICS = phrases(
  '(?:worked|working|work|stayed|stay|coded|coding|sat|spent|awake|up|slept|pulled) <5> nights?(?! (?:shift|job|build|run|batch|window|before|traffic))', '(?:late|sleepless) nights', '(?:stay|stayed|staying) (?:late|back|longer)', '(?:work|worked|working) (?:harder|longer|faster|late)', 'what(?:ever)? <2> (?:boss|manager|lead|client) <1> (?:asks|says|wants|asked|said|wanted)', '(?:didn\'t|did not|hardly|barely) sleep', 'all-?nighters?', '(?:worked|working|work) (?:on |over |through |during )?(?:the |all |every |my |most |both |whole |entire |many )*(?:weekends?|nights?|holidays?|vacation|clock)',
  '(?:worked|working|work|put in|did) <3> (?:1[2-9]|20|twelve|fourteen|fifteen|sixteen|eighteen) <1> hours?', '(?:worked|working|did|put in) <2> (?:overtime|extra hours|long hours|late)', 'round the clock', 'day and night', 'without (?:any )?(?:sleep|rest)',
  '(?:did|do|tried to do|took on|handled?|worked on|work on) <1> (?:everything|all of (?:them|it)|all the (?:tasks|tickets|projects|work)) <2> (?:at once|at the same time|together|simultaneously|in parallel|myself|by myself|alone)', "(?:multi-?task(?:ed|ing)?)",
  '(?:everything|all of (?:them|it)|all (?:the )?tasks|they) (?:is|was|were|are) <1> (?:a |the |of )*(?:high(?:est)? )?(?:urgent|important|top priority|priority|critical)', 'first come,? first served?', 'in the order (?:i (?:got|received)|they (?:came|arrived))', 'whoever (?:shouts?|shouted|asks?|asked) (?:the )?(?:loudest|first)',
  'whichever <3> (?:first|easiest|easy|quick)', 'what(?:ever)? (?:came|comes|is|was|arrives|lands|pops up) <2> (?:last|latest|first|newest|new|next|top|in)', '(?:jump|jumping|jumped|switch|switching|switched|hop|hopping) <2> between', '(?:lived|slept|sleeping|living) (?:in|at) <2> office', '(?:latest|newest|last|oldest|top) (?:ticket|mail|message|request|task|one) (?:first|comes first)', '(?:start|started|begin|began) with the (?:easy|easiest|fun|interesting) (?:ones?|tasks?|parts?)', "(?:never|don't|do not|didn't) say no", 'said yes to (?:everything|everyone|all)', '(?:skipped|cut|ignored|no time for) (?:all |the |any )*(?:tests?|testing|reviews?|documentation|code reviews?)', '(?:i|we) (?:just |also |then )?(?:deployed|released|shipped|pushed|merged|launched|went live|decided|did|made|changed) <4> without (?:any )?(?:testing|tests|validation|a review|review|a backup|analysis|checking)',
);

/** A choice of scope: what came first, what waited, who else took a part. */
const CHOICE = phrases(
  'i (?:then )?(?:cut|dropped|removed|left out)', '(?:de-?)?prioriti[sz](?:ed|ing|ation|e)', '(?:cut|reduced?|trimmed|narrowed|split|negotiated|agreed on) <3> (?:scope|features?|release|deadline|date|parts?|delivery)', '(?:postponed|deferred|dropped|parked|delegated|handed|moved|pushed) <4> (?:to|feature|features|report|ticket|tasks?|out|back|until)', 'postponed|deferred|delegated|deprioriti[sz]ed',
  '(?:most|biggest|highest|least|lowest) (?:impact|value|risk|urgent|cost|effort)', 'by (?:impact|risk|value|cost|effort|deadline|urgency)', '(?:impact|effort|cost of delay|risk) <3> (?:matrix|first|score|list)', "(?:could|can|would) wait", 'must[- ]have', 'mvp', 'minimum', 'asked <4> (?:which|what) <3> (?:first|matters|matter|wait|drop)', 'trade-?offs?', 'said no to', 'rolled? back plan', 'should have', 'learned', 'learnt', 'since then', 'mistake',
);

export const poorPrioritisation: Rule = {
  id: 'poor-prioritisation',
  detects: 'Nights, everything at once or skipped checks as the answer to pressure, with no choice of what comes first.',
  matters: 'Heroics do not scale: the interviewer looks for what you put first and what you let wait (RUBRIC: `poor-prioritisation`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a tight deadline.', answer: 'I worked all night for a week and we made it, I slept in the office.' },
      { question: 'How do you prioritise your work?', answer: 'For me all tasks are important, so I do everything at the same time.' },
      { question: 'Tell me about a time you had competing priorities.', answer: 'I handled all the tickets myself in the order they came, and I put in extra hours.' },
      { question: 'Tell me about working under pressure.', answer: 'I put in 16 hours a day and we skipped the tests to save time.' },
      { question: 'Tell me about a tight deadline.', answer: 'I said I worked every weekend', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a tight deadline.', answer: 'I asked sales which report the client opens first, built that one and moved the other four to the next sprint.' },
      { question: 'How do you prioritise your work?', answer: 'By risk: what can lose data comes first. Last week I let a design wait for two days for that.' },
      { question: 'Tell me about a tight deadline.', answer: 'I worked two nights, but first I cut the scope to the login and the payment and got a yes from product.' },
      { question: 'Tell me about working under pressure.', answer: 'The night shift called me. I paused the job, drained the queue and we were live in 12 minutes.' },
      { question: 'When do you run the batch?', answer: 'At night without any users, over the weekend it runs twice.' },
    ],
  },
  judge: (subject) => {
    if (!isAsked(subject) || says(textOf(subject), CHOICE)) return [];
    return plainHits(subject, HEROICS)
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: severityOf(subject),
          at,
          message: (quote) => `${quote} adds effort; what came first and what could wait is not told.`,
          ask: 'What did you put first, and what did you let wait? First [...], because [...]; [...] could wait.',
          recall: 'Can you add what you put first and what you let wait?',
        }),
      );
  },
};

const ASKED = new Set(['prioritisation', 'pressure', 'ambiguity']);

function isAsked(subject: Subject): boolean {
  const { kind } = subject;
  if (kind === null) return /\b(?:risks?|deadlines?|pressure|priorit\p{L}+)\b/iu.test(lastAsked(subject));
  return !ADMITS.has(kind.id) && (kind.shape === 'story' || ASKED.has(kind.id));
}

/** There it is told as what went wrong. */
const ADMITS = new Set(['failure', 'feedback', 'conflict']);

/** Elsewhere a night of work is colour, and only a hint. */
function severityOf({ kind }: Subject): Severity {
  return ASKED.has(kind?.id ?? '') ? 'medium' : 'low';
}
