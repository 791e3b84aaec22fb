import { ownActions, teamActions } from '../../text/agency';
import { isRegretted, plainHits } from '../subject-denial';
import { lastAsked, wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { textAfter } from '../subject-rest';
import { isWellTold } from '../subject-work';
import { concreteWords } from '../subject-specifics';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { escalations, idleWords, ownSteps } from './passivity-words';
import { asTold, unbegun } from './unbegun-words';
import { spoken, unsaid } from './unsaid-words';

const IDLE = phrases(...idleWords);

/** A step where it follows another; alone it hands the matter on. */
const ESCALATES = phrases(...escalations);
const STEPS = phrases(...ownSteps);
const UNSAID = phrases(...unsaid);
const SPOKEN = phrases(...spoken);
const UNBEGUN = phrases(...unbegun);
const AS_TOLD = phrases(...asTold);

const THOUGH = /\b(?:though|although|while|despite|even if)\b[^.!?;]{0,60}$/iu;

/** Steps that only hand the matter on. */
const HANDS_ON = /\b(?:told|said|asked|informed|escalated|reported|complained|left|did|agreed|let|gave|kept|waited|accepted|moved|explained|mentioned|raised|agreed|followed|stayed|avoided|shipped|finished|completed|went|took|tell|report|escalate|ignore|tried|expressed|shared|sent|decided|complete|finish|follow|ask|reminded|discussed|complied|ignored|gave feedback|work|worked)$/iu;

export const passivity: Rule = {
  id: 'passivity',
  detects: 'Waiting, giving way or doing only what was assigned, with no step of one\'s own after it.',
  matters: 'A question about behaviour asks what you set in motion; who waits leaves the story to others (RUBRIC: `passivity`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a time you saw a problem.', answer: 'The nightly job was red for a week, but it was not my module, so I left it for the other team.' },
      { question: 'Tell me about a conflict.', answer: 'My lead wanted another design. I just agreed and it was fine.' },
      { question: 'Describe a time you took initiative.', answer: 'I did what my manager asked, always on time.' },
      { question: 'Tell me about a disagreement.', answer: 'A tester was rude to me. I kept quiet and after some days he changed teams.' },
      { question: 'Describe a difficult situation.', answer: 'I said I waited for the manager to decide', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a time you saw a problem.', answer: 'The nightly job was not my module, but I read the log, found the lock and sent a patch to its owners.' },
      { question: 'Tell me about a conflict.', answer: 'I did not just agree. I asked for a day, measured both designs and showed him the numbers.' },
      { question: 'Describe a time you took initiative.', answer: 'I took up the export though it was not my job, and rewrote it in a week.' },
      { question: 'Tell me about a disagreement.', answer: 'I kept quiet in the meeting. Afterwards I called him and proposed a test with both versions.' },
      { question: 'How do workers share a queue?', answer: 'A worker waits for the lock until another one has left it.' },
    ],
  },
  judge: (subject) => {
    const plain = heldBack(subject);
    const first = plain ?? wordless(subject);
    if (first === null) return [];
    return [
      findingOf(subject, {
        severity: plain === null || isWellTold(subject) ? 'low' : 'medium',
        at: first,
        message: (quote) => `${quote} leaves the matter to others, and no step of your own follows.`,
        ask: 'What did you set in motion yourself, even a small step? I [asked, tried, proposed ...].',
        recall: 'Can you add the step that you took yourself?',
      }),
    ];
  },
};

function heldBack(subject: Subject): Spot | null {
  const unbegun = unbegunIn(subject);
  if (unbegun !== undefined || (subject.kind !== null && subject.kind.shape !== 'story' && subject.kind.id !== 'technical-decision')) return unbegun?.spot ?? null;
  return (unsaidIn(subject) ?? idleIn(subject) ?? escalatesIn(subject) ?? assignedIn(subject))?.spot ?? stepless(subject);
}

const ASKS_OTHERS = /\b(?:conflict|disagree\p{L}*|clash\p{L}*|tension|friction|push(?:ed)? back|sa(?:y|id) no|difficult (?:\p{L}+ )?(?:person|people|colleague|teammate|coworker|manager|customer|stakeholder|client|conversation|message|feedback)|feedback|style|bad news|stakeholder|annoy\p{L}*|boundar\p{L}+)\b/iu;
const OF_OTHERS: ReadonlySet<string> = new Set(['conflict', 'feedback', 'influence', 'stakeholders', 'teamwork']);

/** What was never said to the other side, and is not said later either. */
function unsaidIn(subject: Subject): Hit | undefined {
  if (!OF_OTHERS.has(subject.kind?.id ?? '') && !ASKS_OTHERS.test(lastAsked(subject))) return undefined;
  return hitsOf(subject, UNSAID).find((hit) => !isRegretted(hit) && !says(textAfter(subject, hit), SPOKEN));
}

const ASKS_WORDS = /\b(?:conflict|disagree\p{L}*|clash\p{L}*|push(?:ed)? back|sa(?:y|id) no|difficult (?:\p{L}+ )?(?:person|colleague|coworker|teammate|stakeholder|conversation|feedback)|style)\b/iu;
const ENOUGH_WORDS = 15;

/** A matter between people, told at some length with not a word that was spoken in it: a hint. */
function wordless(subject: Subject): Spot | null {
  const isAsked = subject.kind === null || subject.kind.shape === 'story' ? subject.kind?.id === 'conflict' || ASKS_WORDS.test(lastAsked(subject)) : false;
  const isTold = isAsked && subject.form !== 'story' && !subject.isFollowUp && subject.register === 'spoken' && wordsOf(subject) >= ENOUGH_WORDS;
  return isTold && !says(textOf(subject), SPOKEN) ? openingOf(subject) : null;
}

const ASKS_MENDED = /\bwhat (?:have|are|did|do|were) you (?:\p{L}+ )?(?:do|done|doing)\b[^?]{0,12}\b(?:to|about|for|since|so far)\b|\bhow (?:are|do|have|did|will) you (?:\p{L}+ )?(?:work|clos|improv|overc|address|fix|deal|learn|grow|develop|tackl)\p{L}*|\b(?:skill gap|gap in your|keep (?:up|current|learning)|up to date)\b/iu;

/** A step that is asked for and was left to others or to later. */
function unbegunIn(subject: Subject): Hit | undefined {
  if (subject.form === 'story' || !ASKS_MENDED.test(lastAsked(subject)) || wordsOf(subject) > TOLD) return undefined;
  const isDone = ownActions(textOf(subject)).some(({ text }) => !HANDS_ON.test(text) && !FADED.test(text) && !HOPES.test(text));
  return isDone ? undefined : hitsOf(subject, UNBEGUN)[0];
}

const HOPES = /\b(?:hope|wait|plan|want|learn|would|will|got|get|have|had|did|done|waiting|start|begin)\p{L}*$/iu;

/** The first words of waiting with no step of one's own after them, in the whole piece. */
function idleIn(subject: Subject): Hit | undefined {
  const last = new Map(subject.said.map((said) => [said, lastStep(said.text)]));
  return plainHits(subject, IDLE).find((hit) => !THOUGH.test(hit.before) && !isRegretted(hit) && !says([hit.after, ...hit.next].join('\n'), STEPS) && (last.get(hit.spot.said) ?? -1) < hit.spot.end);
}

/** Where the last step begins that does more than hand the matter on; -1 where there is none. */
function lastStep(text: string): number {
  return ownActions(text).filter((action) => !HANDS_ON.test(action.text)).at(-1)?.start ?? -1;
}

const ASSIGNED = phrases('(?:was|were|got|been) (?:assigned|allocated|allotted) to me', 'i was (?:assigned|told|asked|allocated)', '(?:manager|boss|lead|senior|he|she|they|client) (?:had )?(?:asked|told|assigned|gave) me', 'it was my (?:ticket|task|turn|job)');
const STEPS_UP: ReadonlySet<string> = new Set(['ownership', 'leadership', 'initiative']);
/** In more words there is room for what was done beyond it. */
const TOLD = 30;

/** Work that was handed over is no answer where initiative is asked for. */
function assignedIn(subject: Subject): Hit | undefined {
  const isAsked = STEPS_UP.has(subject.kind?.id ?? '') || (subject.kind === null && wordsOf(subject) < TOLD / 2);
  if (!isAsked || subject.form === 'story' || wordsOf(subject) >= TOLD) return undefined;
  if (subject.kind?.id !== 'ownership' && ownActions(textOf(subject)).some(({ text }) => !AT_BIDDING.test(text))) return undefined;
  return [...plainHits(subject, ASSIGNED), ...hitsOf(subject, AS_TOLD)].find(({ before, after, next }) => !says([before, after, ...next].join('\n'), BEYOND));
}

/** What the bidden do. */
const AT_BIDDING = /\b(?:did|led|ran|went|came|took|made|executed|followed|forwarded|passed|told|told|got|was|attended|wrote|built|implemented|said|asked)$/iu;

const BEYOND = phrases('but', 'also', 'beyond', 'then', 'instead', 'saw', 'found', 'noticed', 'proposed', 'suggested', 'on top', 'as well', 'extra', 'nobody', 'after that');

const ASKS_STEP = /\b(?:conflict|disagree\p{L}*|underperform\p{L}*|noticed|saw a|difficult (?:person|people|colleague|teammate|coworker|manager|customer|stakeholder)|initiative|ownership|struggling|unclear|ambigu\p{L}+)\b/iu;
const MOST_OF_A_REPLY = 18;
const TURNS = phrases('i was wrong', 'learn(?:ed|t)', 'my (?:mistake|fault)', 'since then', 'now', 'i apologi[sz]ed', '\\p{N}+', '(?:each|every|on) \\p{L}+day');
const FADED = /\b(?:looked|covered|hoped|noticed|figured|pretended|stopped|saw|felt|knew|thought|had|wanted|got|worked|escaped)$/iu;

/** A reply in a few words that tells what was met and no step of one's own in it. */
function stepless(subject: Subject): Spot | null {
  const text = textOf(subject);
  if (!wantsStory(subject) || subject.register !== 'spoken' || !ASKS_STEP.test(lastAsked(subject)) || wordsOf(subject) > MOST_OF_A_REPLY || says(text, STEPS) || teamActions(text).length > 0 || concreteWords(text).size > 2 || says(text, TURNS)) return null;
  return ownActions(text).every((action) => HANDS_ON.test(action.text) || FADED.test(action.text)) ? openingOf(subject) : null;
}

function escalatesIn(subject: Subject): Hit | undefined {
  const first = plainHits(subject, ESCALATES)[0];
  if (says(textOf(subject), STEPS)) return undefined;
  const steps = first === undefined ? [] : subject.said.flatMap(({ text }) => ownActions(text));
  return steps.every(({ text }) => HANDS_ON.test(text) || /\b(?:took|brought|went|take|bring)$/iu.test(text)) ? first : undefined;
}
