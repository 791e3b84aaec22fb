import { ownActions } from '../../text/agency';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, sentencesOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import type { Finding, Rule, Subject } from '../rule';
import { denials, exemptions } from './denial-words';
import { flatDenials } from './flat-denial-words';
import { trouble } from './trouble-words';

const ASKS_FAULT = phrases(
  'weakness(?:es)?', 'fail(?:ed|ure|ures)?', 'mistakes?', 'conflicts?', 'disagree(?:d|ment|ments)?', 'argument', 'criticis\\p{L}+', 'critical', 'feedback', 'regrets?', 'wrong', 'improve', 'areas? (?:of|for) <2> (?:improvement|development|growth)',
  'difficult <1> (?:person|colleague|teammate|coworker|manager|customer)', 'missed', 'struggl\\p{L}+', 'setback', 'say no', 'said no', 'differently', 'deadline',
);
const DENIES = phrases(...denials);
/** Trouble of any sort: here only words that deny it as such count. */
const ASKS_TROUBLE = phrases(
  'problems?', 'bad', 'poor', 'broke', 'broken', 'outages?', 'incidents?', 'caused', 'bugs?', 'dislike', 'hate', 'least (?:like|enjoy|favou?rite)', 'reservations?', 'doubts?', 'fail(?:ing|s)?', 'stress(?:ed|ful)?', 'pressure', 'overwhelmed', 'burn-?out', 'difficult', 'challeng\\p{L}+', 'trouble', 'worst', 'hard(?:est)?', 'unpopular', 'pushed back', 'push back', 'ethical', 'frustrat\\p{L}+', 'angry', 'tough(?:est)?', 'rejected', 'unhappy', 'complain\\p{L}*', 'gaps?', 'fears?', 'afraid',
);
const EXEMPT = phrases(...exemptions);
const FLAT = phrases(...flatDenials);
/** What denies only as the whole answer to such a question. */
const EMPTY = /^\W{0,6}(?:(?:well|honestly|um+|no|so|i think|actually|as such|to be honest|i would say)[,. ]+){0,3}(?:i (?:really )?(?:don't|do not|can't|cannot) (?:really )?(?:have (?:any|one)|think (?:so|of (?:any|one))|remember|recall)(?: (?:any|one|such))?|none|nothing(?: (?:really|comes to mind|as such|much|at all))?|no(?: such (?:thing|situation))?|never(?: happened)?|not (?:really|that i can think of|yet)|no,? never)(?=\s*(?:[.,;!]|$))/iu;

export const denial: Rule = {
  id: 'denial',
  detects: 'A question about a failure, a conflict or a weakness answered with "I never had one".',
  matters: 'Nobody believes it, and the question is about how you learn: the taxonomy of the seeds weighs it as heavily as no answer (RUBRIC: `denial`).',
  hears: ['spoken', 'remembered', 'noted'],
  covers: ['no-own-action', 'no-result', 'no-learning'],
  examples: {
    fires: [
      { question: 'What is your greatest weakness?', answer: 'Honestly, I have no weaknesses that matter at work.' },
      { question: 'Tell me about a time you failed.', answer: "I have never failed in a project so far." },
      { question: 'Tell me about a conflict.', answer: 'I get along with everyone, so there was never any conflict.' },
      { question: 'What would you do differently?', answer: 'Nothing really.' },
      { question: 'Tell me about critical feedback you got.', answer: "I haven't received any negative feedback, my reviews are good." },
      { question: 'Tell me about a mistake.', answer: "I said I don't make mistakes as such", register: 'remembered' },
    ],
    silent: [
      { question: 'What is your greatest weakness?', answer: 'I estimate too low. I write each guess down and compare it at the end of the sprint.' },
      { question: 'Tell me about a conflict.', answer: 'I have never had a loud one, but in March a designer and I disagreed on the form. I built both and we tested them.' },
      { question: 'Tell me about a time you failed.', answer: 'I did not see the wrong index for a week. I added a check and wrote it up for the team.' },
      { question: 'Tell me about a time you failed.', answer: 'We had no failures in tests, yet checkout broke at noon. I rolled it back.' },
      { question: 'How do retries work?', answer: 'When there is no failure, nothing is sent twice.' },
    ],
  },
  judge: (subject) => {
    const isAsked = says(lastAsked(subject), ASKS_FAULT);
    if (isOfSystem(subject) || (!isAsked && !says(lastAsked(subject), ASKS_TROUBLE))) return [];
    const at = deniedFlat(subject) ?? (tellsOne(subject) || CAME_CLOSE.test(textOf(subject)) ? null : spotsOf(subject, isAsked ? DENIES : EXEMPT)[0] ?? spotsOf(subject, EXEMPT)[0] ?? emptyAnswer(subject));
    if (at === null) return untroubled(subject);
    return [
      findingOf(subject, {
        severity: 'high',
        at,
        message: (quote) => `${quote} says there was none; the question is how you handle one.`,
        ask: 'Which small one comes closest, and what did you change after it? In [project] I [...], and since then I [...].',
        recall: 'Can you add the small one that comes closest?',
      }),
    ];
  },
};

const TROUBLE = phrases(trouble);
const NO_TROUBLE = phrases(`(?:no|not|never|any|nothing|none|without|cannot|zero|\\p{L}+n't) <1> (?:${trouble})`);
const ASKS_EVENT = /\b(?:fail(?:ed|ures?)?|mistakes?|conflicts?|disagree(?:d|ments?)?|arguments?|regret(?:s|ted)?|missed|setbacks?)\b/iu;
const ASKS_WAY = /\b(?:how (?:do|would|will|should|does) |what (?:would|if|do you (?:do|think)|did you learn|happens)|caught|prevent|avoid)\b/iu;
/** What somebody did not do may be the trouble. */
const DENIES_ANYTHING = /\b(?:he|she|they|it|we|\p{Lu}\p{Ll}+|(?:the|my|our) \p{L}+) (?:never|hardly|\p{L}+n['\u2019]t|(?:did|was|were|would|could) not) \p{L}+/u;
const FEWEST_WORDS = 4;

/** A question about trouble, and an answer without one word of any. */
function untroubled(subject: Subject): readonly Finding[] {
  const asked = lastAsked(subject);
  const [opening, text] = [openingOf(subject), textOf(subject)];
  const isAsked = ASKS_EVENT.test(asked) && !ASKS_WAY.test(asked) && !subject.isFollowUp && subject.register === 'spoken' && wordsOf(subject) >= FEWEST_WORDS;
  if (!isAsked || opening === null || DENIES_ANYTHING.test(text) || TROUBLE(text).length > NO_TROUBLE(text).length) return [];
  return [
    findingOf(subject, {
      severity: 'low',
      at: opening,
      message: (quote) => `${quote} and what follows name nothing that went wrong; the question is about that.`,
      ask: 'What went wrong, and for whom? In [project] [...] happened, and I [...].',
      recall: 'What went wrong, and for whom?',
    }),
  ];
}

const OF_SYSTEMS = new Set(['technical-concept', 'system-design', 'scale', 'reliability', 'coding']);

/** Whether it is asked how a program fails, not a person. */
function isOfSystem(subject: Subject): boolean {
  return OF_SYSTEMS.has(subject.kind?.id ?? '') && !/\byou\b/iu.test(lastAsked(subject));
}

/** The denial that opens or closes the answer and that nothing takes back; success told at length beside it does not help. */
function deniedFlat(subject: Subject): Spot | null {
  const all = sentencesOf(subject);
  const edges = new Set([...all.slice(0, 2), ...all.slice(-1)].map(({ start }) => start));
  return hitsOf(subject, FLAT).find((hit) => edges.has(hit.sentence.start) && !isTurned(hit) && !AT_FIRST.test(hit.before))?.spot ?? null;
}

const TURNS = /\b(?:but|however|except|although|though|still|yet|closest|nearest|once|apart from|unless|until|that said|came close|even so|nevertheless|maybe|perhaps|only)\b/iu;

const CAME_CLOSE = /\b(?:came close|came closest|closest|nearest)\b/iu;
const AT_FIRST = /\b(?:at first|back then|at the time|in the beginning)\b/iu;

function isTurned({ after, next }: Hit): boolean {
  return TURNS.test([after, ...next].join(' '));
}

/** Whether one is told after all. */
function tellsOne(subject: Subject): boolean {
  return ownActions(textOf(subject)).some(({ text }) => !NO_EVENT.test(text) && isActionPast(fold(words(text).at(-1)?.text ?? '')));
}

const NO_EVENT = /\b(?:did|do|get|got|go|work|make|made|handle|told|said|try|deliver|finish|complete|delivered|completed|finished|take|follow|meet|met|check|ensure|achieve|achieved|succeed|hit|exceeded|avoid|avoided|checked|double-check|communicate|collaborate|listen|resolve|discuss|talk|plan|prepare|stay|perform|performed)$/iu;

function emptyAnswer(subject: Subject): Spot | null {
  const opening = openingOf(subject);
  return opening !== null && EMPTY.test(opening.text.replace(/[*_]/gu, '').replace(/\u2019/gu, "'")) ? opening : null;
}
