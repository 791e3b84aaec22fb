import { isRegretted, plainHits } from '../subject-denial';
import { isWellTold } from '../subject-work';
import { hitsOf, type Hit } from '../subject-hits';
import { asksHabit, lastAsked } from '../subject-asked';
import { findingOf, sentencesOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { specificsIn } from '../subject-specifics';
import { phrases, says } from '../../text/phrases';
import type { Rule, Severity, Subject } from '../rule';
import { heroics, reckless } from './heroics-words';
import { orderedBy } from './order-words';
import { strikesOut, unsafe } from './unsafe-words';

const HEROICS = phrases(...heroics);
const RECKLESS = phrases(...reckless);
const ORDERED_BY = phrases(...orderedBy);
const UNSAFE = phrases(...unsafe);
const STRIKES_OUT = phrases(...strikesOut);

/** A choice of scope: what came first, what waited, who else took a part. */
const CHOICE = phrases(
  'i (?:then )?(?:cut|dropped|removed|left out)', '(?:de-?)?prioriti[sz](?:ed|ing|ation|e)', '(?:cut|reduced?|trimmed|narrowed|split|negotiated|agreed on) <3> (?:scope|features?|release|deadline|date|parts?|delivery)', '(?:postponed|deferred|dropped|parked|delegated|handed|moved|pushed) <4> (?:to|feature|features|report|ticket|tasks?|out|back|until)', 'postponed|deferred|delegated|deprioriti[sz]ed', '(?:dropped|cut|parked|cancelled|removed) (?:the|one|two|three|four|a|some) \\p{L}+',
  '(?:most|biggest|highest|least|lowest) (?:impact|value|risk|urgent|cost|effort)', 'by (?:impact|risk|value|cost|effort|deadline|urgency)', '(?:impact|effort|cost of delay|risk) <3> (?:matrix|first|score|list)', "(?:could|can|would) wait", 'must[- ]have', '(?:dropped|cut|parked|postponed) (?:one|two|three|four|five|some)', '(?:listed|ranked|sorted) (?:all|the|my|them)', 'mvp', 'minimum', 'asked <4> (?:which|what) <3> (?:first|matters|matter|wait|drop)', 'trade-?offs?', 'said no to', 'rolled? back plan', 'should have', 'learned', 'learnt', 'since then', 'mistake',
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
    const unsafe = [...risks(subject), ...unsafeIn(subject)].map(({ spot }) => ({ at: spot, ...UNCHECKED }));
    const unweighed = [...[...worked(subject), ...ordered(subject)].map(({ spot }) => spot), ...choosesNothing(subject)].map((at) => ({ at, ...UNWEIGHED }));
    return [...unweighed, ...unsafe].slice(0, 1).map((found) => findingOf(subject, { severity: severityOf(subject), ...found }));
  },
};

const UNWEIGHED = {
  message: (quote: string): string => `${quote} adds effort; what came first and what could wait is not told.`,
  ask: 'What did you put first, and what did you let wait? First [...], because [...]; [...] could wait.',
  recall: 'Did you say what you put first, and what could wait?',
} as const;

const UNCHECKED = {
  message: (quote: string): string => `${quote} leaves out a check; what made the step safe is not told.`,
  ask: 'How did you know that it was safe, and what was the way back? I checked [...], and could undo it by [...].',
  recall: 'Did you say what made it safe, and what the way back was?',
} as const;

/** Effort where no choice is told. */
function worked(subject: Subject): readonly Hit[] {
  return isAsked(subject) && plainHits(subject, CHOICE).length === 0 ? plainHits(subject, HEROICS).filter(({ before }) => !OF_A_SYSTEM.test(before)) : [];
}

/** "The page stayed up all night". */
const OF_A_SYSTEM = /\b(?:it|site|page|app|service|system|server|shop|job|map|platform)\s+$/iu;
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
  return plainHits(subject, RECKLESS).filter((hit) => !isRegretted(hit) && !OF_OTHERS.test(hit.before) && !MENDED.test(textOf(subject)));
}

/** "He never reviewed" is told of somebody else. */
const OF_OTHERS = /\b(?:he|she|they|who|nobody|team|colleague|manager|lead|vendor)\s+$|\b\p{Lu}\p{Ll}+\s+$/u;

const ASKS_ORDER = /\b(?:deadlines?|pressure|priorit\p{L}+|urgent|workload|juggl\p{L}+|competing|too much|many (?:tasks|things|projects|requests)|on your plate|at once|(?:build|do|work on|tackle|start|come|came|fix|go) first|first to|order of|what to (?:do|build|work))\b/iu;

/** An order that noise, ease or liking set, where the order is asked for. */
function ordered(subject: Subject): readonly Hit[] {
  return ASKS_ORDER.test(lastAsked(subject)) ? hitsOf(subject, ORDERED_BY).filter((hit) => !isRegretted(hit) && !says([hit.after, ...hit.next].join('\n'), WEIGHED)) : [];
}

const WEIGHED = phrases('because (?:it|they|that) (?:cost|block|blocked|would|could|breaks?|broke)', '(?:listed|ranked|sorted|agreed|negotiated|delegated|gave (?:it|the|them|one) <3> to|asked <4> (?:which|what)|said (?:so|no)|told <4> (?:could|would|will|that))', '(?:dropped|cut|postponed|moved) (?:one|two|three|four|five|some|the)');
const ASKS_DEED = /\b(?:decision|decid\p{L}+|chose|choose|choice|solv\p{L}+|fix(?:ed)?|creativ\p{L}+|achievement|proud|risks?|quick\p{L}*|migrat\p{L}+|incident|attack\p{L}*|breach|vulnerab\p{L}+|injection|downtime|standardi[sz]e|roll(?:ed)? out|deploy\p{L}*|release\p{L}*|challenge|problem|change[sd]?|speed|fast|plan for)\b/iu;
const ASKS_ATTACK = /\b(?:attack\p{L}*|breach\p{L}*|injection|vulnerab\p{L}+|intrusion|ransom\p{L}*|malware|hack\p{L}*|failed (?:ssh )?logins?|login attempts|ddos|compromised|leak\p{L}*|siem)\b/iu;
/** What makes a step safe after all. */
const SAFE = phrases('(?:first|then) (?:on|for|to) (?:one|a few|\\p{N}+) ?(?:%|percent|user|customer|server|node)?', 'canary', 'feature flags?', '(?:for|within) (?:one|an|two|half an) hours?', 'pairs? of eyes', 'with a (?:copy|backup|flag|way back)', '(?:a|our) copy', '(?:rotated|revoked|restored|took (?:it|them) away|put (?:it|them) back|turned (?:it|them) (?:back )?on again|rolled back)', '(?:and|then|now|since then),? (?:i|we) (?:\\p{L}+ )?(?:added|wrote|introduced|check|checked|test|tested|review|reviewed|measure|measured)', 'trial with', 'undo', 'limit the rate|rate limit', 'isolate', 'evidence|save the logs', 'incident (?:lead|response)', 'my mistake|should have|learned|learnt|never again');

/** Steps with no check and no way back. */
function unsafeIn(subject: Subject): readonly Hit[] {
  const asked = lastAsked(subject);
  if (subject.form === 'story' || says(textOf(subject), SAFE)) return [];
  const struck = ASKS_ATTACK.test(asked) ? hitsOf(subject, STRIKES_OUT) : [];
  return [...struck, ...(ASKS_DEED.test(asked) || subject.kind?.id === 'technical-decision' ? hitsOf(subject, UNSAFE).filter((hit) => !isRegretted(hit)) : [])];
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
  return (ASKED.has(subject.kind?.id ?? '') || DEADLINES.test(lastAsked(subject))) && !isWellTold(subject) ? 'medium' : 'low';
}
