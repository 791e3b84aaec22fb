import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { fold, words } from '../../text/words';
import { isActionPast } from '../../text/verbs';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import { stopWords } from '../subject-stop-words';
import type { Rule, Severity, Subject } from '../rule';

/** What was asked for and is not there. */
interface Missing {
  readonly what: string;
  readonly severity: Severity;
}

export const doesNotAnswer: Rule = {
  id: 'does-not-answer',
  detects: 'A count, a choice, a yes or a proposal was asked for, and the answer gives none.',
  matters: 'An answer beside the question reads as not heard or not known; the short answer comes first, the story after (RUBRIC: `does-not-answer`; the seeds name it three times).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'How many requests per second does it serve?', answer: 'It serves the mobile app and the web shop, and the load is fine.' },
      { question: 'How long did the migration take?', answer: 'We moved the tables first and then the files, it was a complex thing.' },
      { question: 'Are you a leader or a follower?', answer: 'I like to work with people and to help where I can.' },
      { question: 'Do you prefer SQL or NoSQL?', answer: 'I have worked on various projects in the last company.' },
      { question: 'Is it able to handle 1000 connections?', answer: 'I told that we had a bulk upload also', register: 'remembered' },
      { question: 'What would you build with machine learning?', answer: "I don't have any knowledge of that so far." },
    ],
    silent: [
      { question: 'How many requests per second does it serve?', answer: 'About 300 at noon.' },
      { question: 'How long did the migration take?', answer: 'Nearly a quarter, most of it for the files.' },
      { question: 'Are you a leader or a follower?', answer: 'At work I lead: five people come to me with their plans.' },
      { question: 'Do you prefer SQL or NoSQL?', answer: 'It depends on the reads.' },
      { question: 'Is it able to handle 1000 connections?', answer: "It isn't on one process; with four workers it is." },
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
  const text = textOf(subject);
  if (wordsOf(subject) < FEWEST_WORDS) return null;
  if (ASKS_COUNT.test(asked)) return givesCount(text) ? null : { what: 'the count', severity: 'medium' };
  const choice = CHOICE.exec(asked);
  if (choice !== null) return choosesOne(choice, text) ? null : { what: 'the choice', severity: 'low' };
  if (ASKS_OPENLY.test(asked) && onlyAdmits(text)) return { what: 'anything', severity: 'low' };
  if (ASKS_WHETHER.test(asked)) return affirms(text) || sharesWords(asked, text) ? null : { what: 'the yes or no', severity: 'low' };
  return null;
}

const FEWEST_WORDS = 4;
const ASKS_COUNT = /\b(?:how (?:many|much|long|often|old)|what (?:is|was|were) (?:the|your) (?:size|number|count|throughput|volume|percentage))\b(?! (?:do|did|would|does) you (?:like|know|enjoy|care|love|think|agree))/iu;
const COUNTED = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|none|no|zero|both|once|twice|half|quarter|daily|weekly|monthly|hourly|couple|few|several|never|always|a (?:day|week|month|year|lot|bit)|not (?:much|many|long))\b/iu;
/** Amounts without a number, as the answer itself: "all of them", "every release". */
const ROUGHLY = /^\W{0,4}(?:(?:about|nearly|almost|just|well|we had|it was),? ){0,2}(?:every|each|all|single|only)\b/iu;

function givesCount(text: string): boolean {
  return COUNTED.test(text) || ROUGHLY.test(text) || quantities(text).length > 0;
}

/** Questions that a yes or no cannot answer, and that ask for no lack. */
const ASKS_OPENLY = /(?:^|[.,;] *)(?:(?:so|and|then|ok|okay|well) *,? *)?(?:what|which|how|where)\b(?![^?]{0,60}\b(?:weakness|improve|fail|mistake|lack|difficult|not know)\p{L}*)/iu;
const ADMITS = phrases("i (?:really |actually |honestly )?(?:don't|do not|didn't|did not) (?:really |actually |currently )?(?:have|know|remember|recall) <3> (?:experience|knowledge|idea|clue|it|that|this|any|much|anything|yet|answer)", 'no (?:idea|clue|experience)', 'not sure', 'cannot say', "can't say", "couldn't say", 'could not say');

/** Whether a gap is all that the answer names: no step, no figure. */
function onlyAdmits(text: string): boolean {
  return says(text, ADMITS) && quantities(text).length === 0 && ownActions(text).every((action) => !isActionPast(fold(words(action.text).at(-1)?.text ?? '')));
}

/** "a leader or a follower": two single words, at the end of a question that opens with a verb or asks what one is. */
const CHOICE = /(?:^|[.?!,] *)(?:(?:so|and|then|ok|okay|well) *,? *)?(?:(?:are|do|did|would|is|was|were|have|will|can) (?:you|it|they|that|this|your)\b|which\b|do you think\b)[^.?!]{0,60}?(\p{L}[\p{L}\p{N}+#-]*) or (?:an? |the |rather |in an? |in the |with an? |with |as an? )?(\p{L}[\p{L}\p{N}+#-]*)[^.?!,]{0,24}\?/iu;
const SETTLES = /\b(?:both|neither|either|depends?|mix|yes|no|yeah|nope|same|first|second|former|latter|it was|already|introduced)\b|^\W{0,3}(?:me|i|myself)\b[^.]{0,20}\b(?:did|introduced|suggested|brought|started)\b/iu;

function choosesOne(choice: RegExpExecArray, text: string): boolean {
  const stems = [choice[1], choice[2]].map((word) => fold(word ?? '').slice(0, 4));
  return SETTLES.test(text) || words(text).some((word) => stems.some((stem) => fold(word.text).startsWith(stem)));
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
