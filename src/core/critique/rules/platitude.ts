import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { lastAsked } from '../subject-asked';
import { findingOf, sentencesOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { concreteWords, specificsIn } from '../subject-specifics';
import { worksDone } from '../subject-work';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { commonWords, stockPhrases } from './platitude-words';

const COMMON = phrases(...commonWords);
const STOCK = phrases(...stockPhrases);

const EXAMPLE = phrases(
  'for example', 'for instance', 'such as', 'e\\.g', 'example', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter)',
  'once', 'when (?:i|we|our|the)', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december)',
  'because (?:i|we|of the)',
);

export const platitude: Rule = {
  id: 'platitude',
  detects: 'A sentence that anybody could say ("communication is key", "I am a team player") with no example after it.',
  matters: 'Describing oneself lowers the recommendation where a story would raise it (Bangerter, Corvalan & Cavin 2014).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What are your strengths?', answer: 'I am a quick learner and I work very hard.' },
      { question: 'How do you handle conflict?', answer: 'I think communication is the key in every team.' },
      { question: 'What did you learn?', answer: 'I learned a lot, every day is a learning experience.' },
      { question: 'Why should we hire you?', answer: 'Because I always give my best and I go the extra mile.' },
      { question: 'Tell me about yourself.', answer: 'I work on Android apps in Kochi. I am a good team player. I like cricket.' },
      { question: 'What are your strengths?', answer: 'I said I am a problem solver', register: 'remembered' },
    ],
    silent: [
      {
        question: 'What are your strengths?',
        answer: 'I am a quick learner: in March I picked up Go and shipped the export service in 3 weeks.',
      },
      {
        question: 'How do you handle conflict?',
        answer: 'Communication is key. Last month I sat down with our tester because we read the same ticket in two ways.',
      },
      { question: 'What did you learn?', answer: 'I learned that our retries doubled the load, and I cap them since.' },
      { question: 'Why should we hire you?', answer: 'You move to event sourcing, and I have run such a move twice.' },
      { question: 'How do you decide what to cache?', answer: 'The key is the tenant and the date, because reports ask by both.' },
    ],
  },
  judge: (subject) =>
    [...unproven(subject), ...stockThroughout(subject)]
      .slice(0, 1)
      .map((at) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} could be said by anybody; no example follows.`,
          ask: 'When did that show last? [situation], and I [did ...]',
          recall: 'Can you add one time when it showed?',
        }),
      ),
};

function unproven(subject: Subject): readonly Spot[] {
  const found = [...hitsOf(subject, COMMON).filter((hit) => !hasExample(hit)).map(({ spot }) => spot), ...onlyClaims(subject)];
  return found.length > 0 && isProven(textOf(subject)) ? [] : found;
}

/** Different stock phrases that make an answer of them, and the words there are to one at most. */
const MANY_STOCK = 4;
const WORDS_PER_STOCK = 22;
/** Fewer hold no pile of phrases. */
const FEWEST_WORDS = 20;

/** Stock phrase after stock phrase, and nothing done or happened in between. */
function stockThroughout(subject: Subject): readonly Spot[] {
  const text = textOf(subject);
  if (wordsOf(subject) < FEWEST_WORDS || worksDone(text) > 0) return [];
  const found = spotsOf(subject, STOCK);
  const different = new Set(found.map((spot) => spot.text.toLowerCase())).size;
  const isStock = different >= MANY_STOCK && different * WORDS_PER_STOCK >= wordsOf(subject);
  return isStock ? found.slice(0, 1) : [];
}

/** In an answer full of names and figures of work a common phrase is a turn of speech. */
function isProven(text: string): boolean {
  return specificsIn(text) >= PROVEN && quantities(text).some(({ kind }) => kind !== 'duration');
}

const PROVEN = 5;

const ASKS_SELF = phrases('hire you', 'choose you', 'pick you', 'strengths?', 'strong (?:points?|sides?|suits?)', '(?:right|best|good|ideal) (?:candidate|person|fit)', 'describe (?:yourself|you)', 'makes you (?:a|an|the|unique|different|special|stand)', 'sets you apart', 'you (?:bring|offer|contribute)', '(?:leadership|management|work|working) style', 'successful', 'your <2> (?:qualities|values)');
const ASKS_WEAK = phrases('weakness(?:es)?');
const MOST_WORDS = 40;
const CLAIM = /^\W{0,4}(?:(?:because|and|also|well|so|honestly|plus),? ){0,2}(?:i|i['\u2019]m|i['\u2019]ve|my|being)\b/iu;
const MOST_CONCRETE = 1;

/** Claims on oneself alone: no work, no figure, no name and no word that would not fit everybody. */
function onlyClaims(subject: Subject): readonly Spot[] {
  const text = textOf(subject);
  const asked = lastAsked(subject);
  const isAsked = subject.form === 'answer' && subject.register === 'spoken' && says(asked, ASKS_SELF) && !says(asked, ASKS_WEAK) && wordsOf(subject) <= MOST_WORDS;
  if (!isAsked || says(text, EXAMPLE) || specificsIn(text) > 0 || worksDone(text) > 0) return [];
  const all = sentencesOf(subject);
  return all.every((sentence) => CLAIM.test(sentence.text)) && concreteWords(text).size <= MOST_CONCRETE ? all.slice(0, 1) : [];
}

/** An own action, a quantity or a case named in the rest of its sentence or in the two after it. */
function hasExample({ after, next }: Hit): boolean {
  const rest = [after, ...next].join('\n');
  return says(rest, EXAMPLE) || quantities(rest).length > 0 || ownActions(rest).some(({ text }) => !WEAK.test(text));
}

/** "I work hard", "I handle it" prove nothing. */
const WEAK = /\b(?:work|give|like|deliver|complete|finish|meet|achieve|help|perform|handle|try|take|focus|learn|make)$/iu;
