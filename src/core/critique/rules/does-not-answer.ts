import { ownActions } from '../../text/agency';
import { sentences } from '../../text/sentences';
import { areasNamed } from '../kinds/technical-terms';
import { quantities } from '../../text/numbers';
import { fold, words } from '../../text/words';
import { isActionPast } from '../../text/verbs';
import { lastAsked, wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { worksDone } from '../subject-work';
import { phrases, says } from '../../text/phrases';
import { stopWords } from '../subject-stop-words';
import type { Rule, Severity, Subject } from '../rule';
import { askedFacts, besideWork, privateLife } from './asked-facts';

/** What was asked for and is not there. */
interface Missing {
  readonly what: string;
  readonly severity: Severity;
}

export const doesNotAnswer: Rule = {
  id: 'does-not-answer',
  detects: 'A count, a choice, a yes, a person, a time or an event was asked for, and the answer gives none or turns away.',
  matters: 'An answer beside the question reads as not heard or not known; the short answer comes first, the story after (RUBRIC: `does-not-answer`; the seeds name it three times).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'How many requests per second does it serve?', answer: 'It serves the mobile app and the web shop, and the load is fine.' },
      { question: 'How long did the migration take?', answer: 'We moved the tables first and then the files, it was a complex thing.' },
      { question: 'Are you a leader or a follower?', answer: 'I like to work with people and to help where I can.' },
      { question: 'Do you prefer SQL or NoSQL?', answer: 'I have worked on various projects in the last company.' },
      { question: 'Is it able to handle 1000 connections?', answer: 'I told that we had a bulk upload also', register: 'remembered' },
      { question: 'Who approved the design?', answer: 'It was a long meeting with many opinions.' },
      { question: 'Tell me about your last project.', answer: 'You can read it on my resume.' },
      { question: 'What would you build with machine learning?', answer: "I don't have any knowledge of that so far." },
    ],
    silent: [
      { question: 'How many requests per second does it serve?', answer: 'About 300 at noon.' },
      { question: 'How long did the migration take?', answer: 'Nearly a quarter, most of it for the files.' },
      { question: 'Are you a leader or a follower?', answer: 'At work I lead: five people come to me with their plans.' },
      { question: 'Do you prefer SQL or NoSQL?', answer: 'It depends on the reads.' },
      { question: 'Is it able to handle 1000 connections?', answer: "It isn't on one process; with four workers it is." },
      { question: 'Who approved the design?', answer: 'Our architect did, after two rounds.' },
      { question: 'Tell me about a time you chose between speed or quality.', answer: 'In May we shipped a week late.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const missing = at === null || subject.form === 'story' ? null : missingIn(subject);
    if (at === null || missing === null) return [];
    return [
      findingOf(subject, {
        severity: missing.severity,
        at,
        message: (quote) => `${quote} does not give ${missing.what} that was asked for.`,
        ask: 'What is the short answer, in one sentence? [answer], because [...].',
        recall: 'Can you add the short answer to what was asked?',
      }),
    ];
  },
};

function missingIn(subject: Subject): Missing | null {
  const asked = lastAsked(subject);
  const text = textOf(subject).replace(/[*_~`]/gu, '');
  if (EVADES.test(text.slice(0, 2000)) && wordsOf(subject) < EVASIVE) return { what: 'anything', severity: 'low' };
  if (wordsOf(subject) < FEWEST_WORDS) return NO_CHOICE.test(text) ? { what: 'the choice', severity: 'low' } : null;
  if (ASKS_COUNT.test(asked)) return givesCount(ASKS_MANY.test(asked) ? text.replace(NO_COUNT, ' ') : text) ? null : { what: 'the count', severity: 'medium' };
  const choice = CHOICE.exec(asked);
  if (choice !== null) return choosesOne(choice, text) ? null : { what: 'the choice', severity: 'low' };
  const fact = askedFacts.find(({ what, asks, gives }) => asks.test(asked) && !gives.test(text) && !(what === 'the person' && NAMED.test(text)));
  if (fact !== undefined && wordsOf(subject) < EVASIVE) return { what: fact.what, severity: 'low' };
  if (wantsStory(subject) && ASKS_TIME.test(asked) && !TELLS_PAST.test(text)) return { what: 'the event', severity: 'low' };
  if (wantsStory(subject) && wordsOf(subject) < EVASIVE && (DENIES_EVENT.test(text.slice(0, 2000)) || !OF_ONESELF.test(text)) && !HAPPENED.test(text)) return { what: 'the event', severity: 'low' };
  if (subject.kind?.shape === 'introduction' && isPrivate(text)) return { what: 'the work', severity: 'low' };
  if (subject.kind?.shape !== 'greeting' && !ASKS_PRIVATE.test(asked) && isBesideWork(subject, text)) return { what: 'the work', severity: 'low' };
  if (ASKS_OPENLY.test(asked) && onlyAdmits(text)) return { what: 'anything', severity: 'low' };
  if (ASKS_WHETHER.test(asked)) return affirms(text) || sharesWords(asked, text) ? null : { what: 'the yes or no', severity: 'low' };
  return null;
}

const FEWEST_WORDS = 4;
/** In a longer answer a turn of phrase is none. */
const EVASIVE = 60;
const EVADES = /\b(?:(?:(?:sure|yes|ok),? but )?maybe later|first i (?:want|would like|'d like) to (?:tell|talk|say|mention)|(?:can|could|may|shall) (?:we|i|you) (?:please )?(?:talk about something else|skip|move on|pass|change the (?:topic|subject)|(?:go|move) to the next)|next question|(?:i'?d|i would) rather (?:not|talk about)|(?:i )?(?:prefer|want) not to (?:say|answer|talk|discuss)|no comment|what (?:do|did) you mean|that'?s (?:a )?(?:personal|private)|where (?:should|do|shall) i (?:start|begin)|what (?:would|do) you (?:want|like) (?:me )?to (?:know|say|talk)|(?:it'?s|it is|everything is|that is|that'?s) (?:all )?(?:in|on) (?:my|the) (?:resume|cv|r\u00E9sum\u00E9)|(?:as|like) (?:i|you) (?:said|mentioned|told|can see)(?: (?:before|already|earlier))?[.,]|google it|(?:it is|it'?s|is) (?:so |really |very |quite )?(?:hard|difficult|tough|impossible) to (?:pick|choose|name|single out|say|think of) (?:just |only )?(?:one|any|a single)|depends on (?:how|what) you (?:define|mean|understand)|look it up|whatever you (?:want|like|say|need|offer|pay|think)|whatever (?:you['\u2019]?re|you are|the company is) (?:offering|paying|willing)|you (?:can|could) (?:read|see|check) (?:it |that )?(?:in|on) my (?:resume|cv|linkedin))/iu;
const NO_CHOICE = /^\W{0,4}(?:it |that |this |well,? )*(?:depends|all|any|whatever|maybe|i guess|not sure|no idea)\W{0,4}$/iu;
const DENIES_EVENT = /\b(?:(?:i|we)(?: have|'ve)? (?:never|not|don'?t|do not|didn'?t|haven'?t|hardly|rarely|can'?t|cannot|can not)(?: (?:really|actually|ever|usually|often|normally|honestly|yet))*|nothing|no (?:conflicts?|failures?|mistakes?|such)|none) ?(?:had|have|has|face[ds]?|faced|fail(?:ed)?|make|made|think of|remember|recall|come|got|get|been|encountered|experienced|missed?|like that|comes? to mind|where)?\b/iu;
const NAMED = /[\p{Ll},]\s\p{Lu}\p{Ll}+|^\W{0,3}\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\W{0,3}$/u;
const OF_ONESELF = /\b(?:i|i'm|i've|i'd|me|my|we|us|our|myself)\b/iu;
/** Something happened, whatever it was. */
const HAPPENED = /\b(?:was|were|went|came|did (?!not|n)|told|asked|said|found|once|last)\b/iu;
const PRIVATE = phrases(...privateLife);
const BESIDE = phrases(...privateLife, ...besideWork);
const FEWEST_PRIVATE = 2;
const MOSTLY_PRIVATE = 4;
const WORK = /\b(?:build|built|develop\w*|engineer\w*|code|coding|software|projects?|team|design\w*|led|lead|backend|back-end|frontend|front-end|java|python|api|apis|system\w*|application\w*|data|product\w*|intern\w*|technolog\w+|experience|tester|testing|devops|cloud)\b/iu;

/** An introduction of family and hobbies, and of no work. */
function isPrivate(text: string): boolean {
  const own = PRIVATE(text).length;
  return own >= FEWEST_PRIVATE && (!WORK.test(text) || (own >= MOSTLY_PRIVATE && worksDone(text) === 0));
}

const ASKS_PRIVATE = /\b(?:hobb\p{L}+|outside (?:of )?(?:work|the office)|free time|spare time|fun|personal|yourself|relax|unwind|passions?|interests)\b/iu;
const LONG = 60;
const FEWEST_ASIDES = 3;

/** A short answer of private life alone, or a long one in which several sentences are of nothing else. */
function isBesideWork(subject: Subject, text: string): boolean {
  if (wordsOf(subject) < LONG) return !WORK.test(text) && areasNamed(text).length === 0 && says(text, BESIDE) && BESIDE(text).length * WORDS_FOR_ONE >= wordsOf(subject);
  if (BESIDE(text).length < FEWEST_ASIDES) return false;
  const all = sentences(text);
  const aside = all.filter((one) => says(one.text, BESIDE) && !WORK.test(one.text));
  return aside.length >= FEWEST_ASIDES && aside.length * 3 >= all.length;
}

/** One word of private life in so many. */
const WORDS_FOR_ONE = 16;
const ASKS_TIME = /\b(?:a|an|one|the|any) (?:\p{L}+ ){0,2}(?:time|example|instance|situation|occasion)\b/iu;
/** Any form of the past: something happened. */
const TELLS_PAST = /\b(?:was|were|had|did|went|came|told|said|found|made|took|got|gave|knew|felt|ran|wrote|built|kept|led|left|lost|met|saw|sent|spent|spoke|thought|brought|broke|began|chose|ago|last (?:week|month|year|quarter|spring|summer|autumn|winter)|\p{L}{2,}ed)\b|\b(?:wasn|weren|didn|hadn|couldn)['\u2019]t/iu;
const ASKS_COUNT = /\b(?:how (?:many|much|long|often|old)|what (?:is|was|were) (?:the|your) (?:size|number|count|throughput|volume|percentage))\b(?! (?:do|did|would|does) you (?:like|know|enjoy|care|love|think|agree))/iu;
const COUNTED = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|none|no|zero|both|once|twice|half|quarter|daily|weekly|monthly|hourly|couple|few|several|never|always|a (?:day|week|month|year|bit)|not (?:much|many|long))\b/iu;
const ASKS_MANY = /\bhow many\b/iu;
/** Words of number that count nothing of what was asked. */
const NO_COUNT = /\b(?:each|every|this|that|the|no|any|which|another|last|first) one\b|\bone of\b|\bboth\b|\b(?:within|in|for|after|every|each|per|a|last|next) (?:an? |one |two |few )?(?:day|week|month|year|hour|sprint)s?\b|\b(?:never|always|several)\b/giu;
/** Amounts without a number, as the answer itself: "all of them", "every release". */
const ROUGHLY = /^\W{0,4}(?:(?:about|nearly|almost|just|well|we had|it was),? ){0,2}(?:every|each|all|single|only)\b/iu;

function givesCount(text: string): boolean {
  return COUNTED.test(text) || ROUGHLY.test(text) || quantities(text).length > 0;
}

/** Questions that a yes or no cannot answer, and that ask for no lack. */
const ASKS_OPENLY = /(?:^|[.,;] *)(?:(?:so|and|then|ok|okay|well) *,? *)?(?:what|which|how|where)\b(?![^?]{0,60}\b(?:weakness|improve|fail|mistake|lack|difficult|not know)\p{L}*)/iu;
const ADMITS = phrases("i (?:really |honestly )?(?:don't|do not) know", "i (?:have not|haven't|have never|never) (?:really |actually |yet )?(?:worked|used|done|tried|handled|faced)", "i (?:really |actually |honestly )?(?:don't|do not|didn't|did not) (?:really |actually |currently )?(?:have|know|remember|recall) <3> (?:experience|knowledge|idea|clue|it|that|this|any|much|anything|yet|answer)", 'no (?:idea|clue|experience)', 'not sure', "i(?:'d| would|'ll| will)? (?:have|need) to (?:check|look|ask|verify|think|dig)", '(?:it|that) was <2> (?:while|time|years) (?:ago|back)', 'cannot say', "can't say", "couldn't say", 'could not say');

/** Whether a gap is all that the answer names: no step, no figure. */
function onlyAdmits(text: string): boolean {
  return says(text, ADMITS) && quantities(text).length === 0 && ownActions(text).every((action) => !isActionPast(fold(words(action.text).at(-1)?.text ?? '')));
}

/** "a leader or a follower": two single words, at the end of a question that opens with a verb or asks what one is. */
const CHOICE = /(?:^|[.?!,] *)(?:(?:so|and|then|ok|okay|well) *,? *)?(?:(?:are|do|did|would|is|was|were|have|will|can) (?:you|it|they|that|this|your)\b|which\b|do you think\b)[^.?!]{0,60}?(\p{L}[\p{L}\p{N}+#-]*) or (?:an? |the |rather |in an? |in the |with an? |with |as an? )?(\p{L}[\p{L}\p{N}+#-]*)[^.?!,]{0,24}\?/iu;
const SETTLES = /\b(?:both|neither|either|depends?|mix|yes|no|yeah|nope|same|first|second|former|latter|it was|already|introduced)\b|^\W{0,3}(?:me|i|myself)\b[^.]{0,20}\b(?:did|introduced|suggested|brought|started)\b/iu;

function choosesOne(choice: RegExpExecArray, text: string): boolean {
  const stems = [choice[1], choice[2]].map((word) => fold(word ?? '').slice(0, 4));
  return (SETTLES.test(text) && !NO_CHOICE.test(text)) || words(text).some((word) => stems.some((stem) => fold(word.text).startsWith(stem)));
}

const ASKS_WHETHER = /(?:^|[,.] *)(?:is|are|does|do|can|will|would) (?:it|this|that|they|the \p{L}+|\p{L}+) (?:\p{L}+ )?(?:going to|able to|serv\p{L}+|scal\p{L}+|handl\p{L}+|solv\p{L}+|work|hold|support)\b[^.]{0,80}\?/iu;
const AFFIRMS = /\b(?:yes|no|yeah|nope|not|only|never|sure|correct|right|exactly|depends?|partly|of course|can|could|will|would|won't|can't|isn't|doesn't|cannot|it (?:is|does|was)|up to|fine|enough)\b/iu;

/** "not only .. we" is no answer. */
function affirms(text: string): boolean {
  return AFFIRMS.test(text.replace(/\u2019/gu, "'").replace(/\bnot only\b/giu, ''));
}

function sharesWords(asked: string, text: string): boolean {
  const content = (value: string): readonly string[] => words(value).map((word) => fold(word.text)).filter((word) => word.length > 2 && !stopWords.has(word)).map((word) => word.slice(0, 6));
  const known = new Set(content(asked));
  return content(text).some((word) => known.has(word));
}
