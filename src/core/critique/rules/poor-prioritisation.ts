import { isRegretted, plainHits } from '../subject-denial';
import type { Hit } from '../subject-hits';
import { asksHabit, lastAsked } from '../subject-asked';
import { findingOf, sentencesOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { specificsIn } from '../subject-specifics';
import { phrases, says } from '../../text/phrases';
import type { Rule, Severity, Subject } from '../rule';
import { heroics, reckless } from './heroics-words';

const HEROICS = phrases(...heroics);
const RECKLESS = phrases(...reckless);

/** A choice of scope: what came first, what waited, who else took a part. */
const CHOICE = phrases(
  'i (?:then )?(?:cut|dropped|removed|left out)', '(?:de-?)?prioriti[sz](?:ed|ing|ation|e)', '(?:cut|reduced?|trimmed|narrowed|split|negotiated|agreed on) <3> (?:scope|features?|release|deadline|date|parts?|delivery)', '(?:postponed|deferred|dropped|parked|delegated|handed|moved|pushed) <4> (?:to|feature|features|report|ticket|tasks?|out|back|until)', 'postponed|deferred|delegated|deprioriti[sz]ed', '(?:dropped|cut|parked|cancelled|removed) (?:the|one|two|three|four|a|some) \\p{L}+',
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
    return [...(isAsked(subject) && plainHits(subject, CHOICE).length === 0 ? plainHits(subject, HEROICS) : []), ...risks(subject)]
      .map(({ spot }) => spot)
      .concat(choosesNothing(subject))
      .slice(0, 1)
      .map((at) =>
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

function isAsked({ kind, ...subject }: Subject): boolean {
  if (ASKED.has(kind?.id ?? '') || DEADLINES.test(lastAsked({ kind, ...subject }))) return true;
  return kind !== null && kind.id !== 'feedback' && kind.id !== 'conflict' && kind.shape === 'story';
}

const DEADLINES = /\b(?:risks?|deadlines?|pressure|priorit\p{L}+|urgent|workload|juggl\p{L}+)\b/iu;

/** Checks left out, where that is the way of working and not the fault that the answer mends. */
function risks(subject: Subject): readonly Hit[] {
  const { kind } = subject;
  if (kind !== null && kind.shape !== 'story' && kind.shape !== 'opinion') return [];
  return plainHits(subject, RECKLESS).filter((hit) => !isRegretted(hit) && !MENDED.test(textOf(subject)));
}

const MENDED = /\b(?:roll(?:ed|back|s)?|canary|flag|restored?|since|now|runbook|check ?list|post-?mortem|wrote|built|added|introduced)\b/iu;

const LOAD = /\b(?:deadlines?|priorit\p{L}+|urgent|workload|juggl\p{L}+|overload\p{L}*|too (?:much|many)|several (?:tasks|projects|things)|multiple (?:tasks|projects|deadlines))\b/iu;
const ASKS_WAY = /\bwhat (?:do|would|will) you do\b/iu;
const MOST_WORDS = 22;
const WEIGHS = phrases('ask(?:ed|ing)?', 'list(?:ed)?', 'rank(?:ed)?', 'first', 'which', 'plan(?:ned|ning)?', 'talk(?:ed)?', 'tell', 'told', 'inform', 'agree(?:d)?', 'align', 'negotiat\\p{L}+', 'delegat\\p{L}+', 'wait', 'important', 'importance', 'priorit\\p{L}+', 'order', 'sort(?:ed)?', 'matters?', 'impact', 'urgen\\p{L}+', 'schedul\\p{L}+', 'calendar', 'block', 'cut (?!corners)', 'drop(?:ped)?', 'renegotiat\\p{L}+', 'estimat\\p{L}+', 'break', 'split', 'focus', 'because', 'depend\\p{L}*', 'jira', 'board', 'to-?do');

/** An answer to a load of work without a word of choosing, asking or planning. */
function choosesNothing(subject: Subject): readonly Spot[] {
  const text = textOf(subject);
  const isBare = subject.form === 'answer' && !subject.isFollowUp && (asksHabit(subject) || ASKS_WAY.test(lastAsked(subject))) && LOAD.test(lastAsked(subject)) && wordsOf(subject) <= MOST_WORDS;
  return isBare && specificsIn(text) === 0 && !says(text, WEIGHS) ? sentencesOf(subject).slice(0, 1) : [];
}

/** Elsewhere a night of work is colour, and only a hint. */
function severityOf(subject: Subject): Severity {
  return ASKED.has(subject.kind?.id ?? '') || DEADLINES.test(lastAsked(subject)) ? 'medium' : 'low';
}
