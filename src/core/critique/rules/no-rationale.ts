import { areasNamed } from '../kinds/technical-terms';
import { asksHow, asksWhy, isUnplaced, lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { asksMotive } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import { sentences } from '../../text/sentences';
import { givesReason, namesOtherWay, triesReason, weighsFacts } from '../subject-reason';
import type { Rule, Severity, Subject } from '../rule';

/** A choice told in a short technical answer: the reason is the next question. */
const CHOSE = phrases('(?:i|we) (?:have |had |\'ve )?(?:chose|choose|decided|picked|selected|opted|went with|used?|introduced|suggested|recommended|proposed|(?:told|asked|said)(?: \\p{L}+){0,2} to use)', '(?:i|we) (?:can|could|would|will) (?:use|configure|store|maintain|add|check|keep|do)');
const SHORT = 30;

export const noRationale: Rule = {
  id: 'no-rationale',
  detects: 'A question that asks why answered without a reason, or with one that fits any choice ("it is the best").',
  matters: 'The seeds name it eight times: the choice is on the resume already, the reason is what the question is for (RUBRIC: `no-rationale`).',
  hears: ['spoken', 'remembered', 'noted'],
  covers: ['no-tradeoffs'],
  examples: {
    fires: [
      { question: 'Why did you choose Kafka?', answer: 'We went with Kafka, and we run it on three machines in our own rack.' },
      { question: 'Why MongoDB?', answer: 'Because it is very popular and easy.' },
      { question: 'What made you pick React?', answer: 'My lead told us to, everybody uses it these days.' },
      { question: 'Why did you take that decision?', answer: 'I felt that it was the best option at that point.' },
      { question: 'Why Spring?', answer: 'It is widely used and makes development easy.' },
      { question: 'Justify why you needed a queue.', answer: 'I said because of async operations', register: 'remembered' },
    ],
    silent: [
      { question: 'Why did you choose Kafka?', answer: 'Because the fraud team reads the same events again every night, and a queue would have dropped them.' },
      { question: 'Why MongoDB?', answer: 'Each shop has its own fields, so we needed documents without a fixed schema.' },
      { question: 'What made you pick React?', answer: 'Two of us had shipped with it, and the deadline was in six weeks, so learning was out.' },
      { question: 'Why Spring?', answer: 'Four of us knew it and we had nine weeks. I tried Micronaut for a day, but our auth library had no support for it.' },
      { question: 'Why not your own mail server?', answer: 'Nobody of us had run one, and the last team that tried was on blocklists for weeks.' },
      { question: 'Why are you leaving?', answer: 'I want to go deeper into search.' },
      { question: 'Tell me about a project.', answer: 'We used Kafka and I wrote the consumers.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || subject.form === 'story' || !isOwed(subject) || givesReason(reasonPlace(subject)) || weighsFacts(reasonPlace(subject)) || refusesWithFact(subject)) return [];
    const tried = triesReason(textOf(subject));
    return [
      findingOf(subject, {
        severity: severityOf(subject),
        at,
        message: (quote) => (tried ? `${quote} gives a reason that would fit any choice.` : `${quote} says what, and not why.`),
        ask: 'What did you need that the alternative could not give? Because we needed [...], and [alternative] [...].',
        recall: 'Can you add what you needed and what else you looked at?',
      }),
    ];
  },
};

/** From this length on a "so that" may belong to any step. */
const TOLD = 50;
const OPENS = 3;
const IN_SO_MANY_WORDS = /\b(?:because|reasons?|that(?:['\u2019]s| is) why|due to|since|instead|rather|otherwise|would have|needed|wanted|the (?:problem|trouble|pain) was)\b/iu;

/** Where the reason is looked for: a long answer to "why?" opens with it, or says "because". */
function reasonPlace(subject: Subject): string {
  const text = textOf(subject);
  if (!asksWhy(subject) || wordsOf(subject) < TOLD || subject.form !== 'answer') return text;
  return sentences(text).filter((one, at) => at < OPENS || IN_SO_MANY_WORDS.test(one.text)).map((one) => one.text).join('\n');
}

const ASKS_WHY_NOT = /\bwhy not\b|\bwhy (?:did|do|does|is|was|were|are|have|has)(?:n['\u2019]t\b|(?: \p{L}+){1,2} not\b)/iu;
const SPEAKS_AGAINST = /\b(?:nobody|no one|none|nothing|never|not|too|already|busy|belong(?:s|ed)?|only|less|more)\b|n['\u2019]t\b/iu;
const FEWEST_AGAINST = 8;

/** "Why not X?" asks what speaks against it: a fact of the case is the reason, whatever word opens it. */
function refusesWithFact(subject: Subject): boolean {
  return ASKS_WHY_NOT.test(lastAsked(subject)) && wordsOf(subject) >= FEWEST_AGAINST && SPEAKS_AGAINST.test(textOf(subject));
}

function severityOf(subject: Subject): Severity {
  return asksWhy(subject) && wordsOf(subject) < SHORT ? 'medium' : 'low';
}

function isOwed(subject: Subject): boolean {
  if (asksMotive(subject) || NO_REASON.has(subject.kind?.shape ?? '') || subject.kind?.id === 'motivation') return false;
  if (asksWhy(subject)) return !asksBelief(subject);
  if (wordsOf(subject) < SHORT && DECIDES.has(subject.kind?.id ?? '') && subject.form === 'answer' && !asksHow(subject)) return wordsOf(subject) >= FEWEST_WORDS;
  if (isLongDecision(subject)) return true;
  if (isUnplaced(subject)) return wordsOf(subject) < SHORT && areasNamed(textOf(subject)).length > 0 && says(textOf(subject), CHOSE);
  const isTechnical = areasNamed(lastAsked(subject)).length > 0 && (subject.kind === null || ['opinion', 'fact'].includes(subject.kind.shape));
  return isTechnical && !asksHow(subject) && wordsOf(subject) < SHORT && says(textOf(subject), CHOSE);
}

/** A decision or a design told at length with no reason, no other way and no price in it. */
function isLongDecision(subject: Subject): boolean {
  const isAsked = DECIDED.test(lastAsked(subject)) && !ASKS_NO.test(lastAsked(subject));
  return isAsked && wordsOf(subject) >= SHORT && !namesOtherWay(textOf(subject));
}

const DECIDED = /\b(?:decision|decide[ds]?|chose|choose|choice|design(?:ed)?|architect\p{L}*|prioriti[sz]e[ds]?)\b/iu;
const ASKS_NO = /\b(?:patterns?|principles?|influenc\p{L}+|disagree\p{L}*)\b/iu;
/** Kinds whose point is why the one and not the other. */
const DECIDES: ReadonlySet<string> = new Set(['technical-decision', 'prioritisation', 'decision']);
const FEWEST_WORDS = 3;
const NO_REASON: ReadonlySet<string> = new Set(['leaving', 'greeting', 'introduction', 'plan']);

/** "Why should we hire you?" asks for evidence. */
function asksBelief(subject: Subject): boolean {
  return /\bwhy (?:should|would|must) (?:we|i|you)\b|\bwhy (?:this|our|us)\b/iu.test(lastAsked(subject));
}
