import { ownActions, teamActions } from '../../text/agency';
import { ownDeeds } from '../../stories/own-action';
import { quantities } from '../../text/numbers';
import { tellsChange } from '../../stories/change-told';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import { areasNamed } from '../kinds/technical-terms';
import { asksHabit, asksHow, asksLearning, asksWhy, lastAsked, wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { isScant } from '../subject-floor';
import { asksMotive } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import { concreteWords, namesMechanism, specificsIn } from '../subject-specifics';
import type { Rule, Severity, Subject } from '../rule';

const EXAMPLE = phrases(
  'for example', 'for instance', 'such as', 'e\\.g', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|time|release|project)', 'once', 'one time', 'recently', 'when (?:i|we|our|the|my) <3> \\p{L}+ed', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december|my (?:last|previous|current)|20\\d\\d)', 'on (?:my|our) (?:last|previous|current) (?:project|team)', 'this (?:week|month|year|quarter|sprint)', '(?:my|our) (?:last|previous|latest) \\p{L}+', 'in one (?:case|project)', 'like the time', 'since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|20\\d\\d)', 'the last (?:two|three|four|time|one)', 'take <4> as an example', '(?:manager|lead|boss|he|she|they|colleague) (?:said|told)', 'every (?:monday|tuesday|wednesday|thursday|friday|sprint|week|morning)',
);
const ASKS_HOW_LIVES = phrases('strengths?', 'weakness(?:es)?', 'leader', 'describe yourself', 'what (?:kind|sort|type) of', 'what are you <2> (?:good|best|bad) (?:at|in)', 'your <2> (?:role|style|approach|responsibilities)', 'how do you (?:make|decide|organi[sz]e|plan|estimate|review|spend|handle|deal|manage|work|lead|mentor|motivate|prioriti[sz]e|take|give|keep|learn|stay|react|resolve|approach|make sure|ensure|balance|cope)', 'why should we hire');
const FEWEST_WORDS = 2;

export const noExample: Rule = {
  id: 'no-example',
  detects: 'A description of oneself or of a habit, or a claim, without one instance in which it showed.',
  matters: 'Describing oneself lowers the recommendation where one instance raises it, and only 23 % of replies hold one (Bangerter, Corvalan & Cavin 2014).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What are your strengths?', answer: 'My strength is the debugging of large systems, and I am calm when others are not.' },
      { question: 'How do you handle conflict in a team?', answer: 'I listen to both sides, I stay neutral and I look for a solution that suits all.' },
      { question: 'Do you see yourself as a leader?', answer: 'A leader, in work and in life.' },
      { question: 'Why should we hire you?', answer: 'I meet my deadlines and I learn fast.' },
      { question: 'What is your weakness?', answer: 'I get nervous in front of many people.' },
      { question: 'What is your leadership style?', answer: 'I said I am a democratic leader', register: 'remembered' },
    ],
    silent: [
      { question: 'What are your strengths?', answer: 'Debugging. Last month I traced a leak that had been open for a year to one listener.' },
      { question: 'How do you handle conflict in a team?', answer: 'I ask each side alone first. For example, in the tax project two of us wanted other formats, and I had both write a page.' },
      { question: 'Do you see yourself as a leader?', answer: 'Yes: I led the move to the new ledger with four engineers.' },
      { question: 'What is your weakness?', answer: 'I estimated three tickets too low this quarter, so I split them first now.' },
      { question: 'What is a mutex?', answer: 'A lock that one thread holds at a time.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || wordsOf(subject) < FEWEST_WORDS || !(evades(subject) || isUnproven(subject))) return [];
    return [
      findingOf(subject, {
        severity: severityOf(subject),
        at,
        message: (quote) => `${quote} and what follows show no instance.`,
        ask: 'When did that show last? In [project] I [did ...], and [result].',
        recall: 'Can you add one time when it showed?',
      }),
    ];
  },
};

/** A habit may be told as one; who one is must be shown. */
function severityOf(subject: Subject): Severity {
  return asksHabit(subject) || subject.kind?.id === 'role' || wantsStory(subject) || subject.kind?.shape === 'plan' || subject.kind?.shape === 'opinion' || asksWhy(subject) ? 'low' : 'medium';
}

function isUnproven(subject: Subject): boolean {
  const text = textOf(subject);
  if (wordsOf(subject) < subject.thresholds['floor-story'] && wantsStory(subject) && isScant(subject) && concreteWords(text).size * WORDS_FOR_ONE <= wordsOf(subject) && ownActions(text).length > 0 && ownDeeds(text).length === 0) return true;
  return isOwed(subject) && !tellsInstance(text);
}

/** One in so many words must be the writer's own, or no event is told. */
const WORDS_FOR_ONE = 20;

/** Whether an instance is asked for in so many words, and the answer says that there are many, or that none comes to mind. */
function evades(subject: Subject): boolean {
  return subject.form === 'answer' && ASKS_INSTANCE.test(lastAsked(subject)) && says(textOf(subject), EVASION) && !says(textOf(subject), INSTANCE) && specificsIn(textOf(subject)) < PROVEN;
}

const ASKS_INSTANCE = /\b(?:examples?|instances?|specific (?:situation|case|time|moment|project|occasion|story))\b|^\W{0,4}(?:such as|like what|like when|when was that)\b/iu;
const EVASION = phrases(
  'plenty', 'countless', 'tons of', '(?:so|too|very|quite|just) many', '(?:many|lots of|a lot of|several|various|numerous) (?:times|examples|instances|cases|situations|occasions|ones)', '(?:in|on|with|at|for) <2> (?:all|most|every|each|any) <2> (?:projects?|jobs?|roles?|teams?|companies|sprints?|positions?|releases?|clients?|meetings?)',
  '(?:all|most of) the time', '(?:every|each) (?:single )?(?:day|week|time|project|sprint|job)', '(?:on a )?(?:daily|regular) basis', 'day in,? day out', '(?:nothing|none|no one thing|not one|no (?:specific|particular|single|concrete) \\p{L}+) <3> (?:mind|specific|particular|special|concrete|now|head|moment)', "(?:can't|cannot|can not|don't|couldn't) <2> (?:think of|recall|remember|name|pick|come up with)", 'off the top of my head', '(?:hard|difficult|tough) to (?:pick|name|choose|single|say)', 'in general', 'general thing', "it's what i do", 'it is what i do', '(?:happens|happened) <1> (?:often|a lot|constantly|regularly|daily)', 'always (?:like that|been like that|been that way)',
);
const INSTANCE = phrases('for (?:example|instance)', 'take (?:last|the|one|my|our)', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter)', 'once', 'one of them', 'one (?:that|time|case|example|was|is)', 'recently', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)');

function isOwed(subject: Subject): boolean {
  const { kind, form, isFollowUp } = subject;
  if (form !== 'answer' || isFollowUp) return false;
  if (asksLearning(subject)) return false;
  if (isScant(subject) && !asksMotive(subject) && (kind?.shape === 'opinion' || DECIDES.has(kind?.id ?? '')) && (asksHow(subject) || asksWhy(subject))) return true;
  if (kind?.shape === 'self-description' && showsHabit(textOf(subject))) return false;
  if (ASKS_PROOF.test(lastAsked(subject))) return specificsIn(textOf(subject)) < PROVEN;
  if (kind?.id === 'motivation' && wordsOf(subject) < subject.thresholds['floor-why']) return ASKS_HERE.test(lastAsked(subject));
  if (kind === null) return says(lastAsked(subject), ASKS_HOW_LIVES);
  if (kind.shape === 'self-description' || (wantsStory(subject) && !HAPPENED.test(textOf(subject)))) return true;
  return (kind.shape === 'story' || (kind.shape === 'opinion' && areasNamed(lastAsked(subject)).length === 0)) && (asksHabit(subject) || says(lastAsked(subject), ASKS_HOW_LIVES));
}

/** What one does about it, told in words of its own, shows the trait at work. */
function showsHabit(text: string): boolean {
  return concreteWords(text).size >= MANY_CONCRETE && (REMEDY.test(text) || tellsChange(text));
}

const MANY_CONCRETE = 4;
const DECIDES: ReadonlySet<string> = new Set(['technical-decision', 'system-design', 'scale', 'reliability']);
const REMEDY = /\b(?:so|now|when(?:ever)?|instead) (?:\p{L}+ ){0,3}?i\b/iu;

/** What one claims of oneself is asked for: an instance is the proof. */
const PROVEN = 2;
const ASKS_PROOF = /\b(?:why should (?:we|i) (?:hire|choose|pick|select)|what makes you|what motivates|what drives you|why are you (?:a good|the best|the right)|what sets you apart|what can you (?:bring|offer|contribute)|are you (?:a|an) (?:good |great |real )?(?:team player|leader|problem|quick|fast|self)|how would (?:your|others|people|you describe yourself)\b)/iu;

/** A short wish to join is shown by what one has read, used or built of theirs. */
const ASKS_HERE = /\bwhy (?:do|did|would) you (?:want|like|wish|choose|apply)\b|\bwhat (?:draws|attracts|interests|brings)\b/iu;

/** Something happened, whatever it was. */
const HAPPENED = /\b(?:was|were|wasn't|weren't|had|did|didn't|went|came)\b/iu;

function tellsInstance(text: string): boolean {
  if (says(text, EXAMPLE) || namesMechanism(text)) return true;
  const done = [...ownActions(text), ...teamActions(text)].some((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !/\b(?:told|said)$/iu.test(action.text));
  return done || quantities(text).some(({ kind, text: figure }) => kind !== 'duration' && kind !== 'count' && !/\bpeople\b/iu.test(figure));
}
