import { ownActions, teamActions } from '../../text/agency';
import { fold, wordCount, words } from '../../text/words';
import { asksHabit, asksHow, tellsEvent, wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { isScant } from '../subject-floor';
import { looksForward, withoutHollow } from '../subject-motive';
import { specificsIn } from '../subject-specifics';
import { givesFigure, worksDone } from '../subject-work';
import { tellsOutcome } from '../../stories/outcome-told';
import { namesSetting } from '../../stories/scene-told';
import { sentences } from '../../text/sentences';
import { phrases, says } from '../../text/phrases';
import { stopWords } from '../subject-stop-words';
import type { Rule, Subject } from '../rule';
import { gropings, jumps, lostStarts } from './ramble-words';

const JUMPS = phrases(...jumps);
const LOST = phrases(...lostStarts);
const GROPINGS = phrases(...gropings);

const NEXT = phrases('next', 'looking (?:for|forward|to)', 'want(?:ed)? to', 'would like', "i'd (?:like|love)", 'interested in', 'applied', 'excited', 'hope to', 'goal', 'your \\p{L}+', 'here because', 'that is why', "that's why", 'drawn to', 'passionate', 'motivates? me', 'keen');
const FEWEST_WORDS = 6;
/** From this length on an introduction should say where it leads. */
const LONG_INTRODUCTION = 25;
const FEWEST_STEPS = 2;
/** Key words in a row, as an answer to how one works. */
const BARE_LIST = /^[^.,;!?\n]{2,40}(?:, [^.,;!?\n]{2,40}){4,14}\.?$/u;
const LIST_RUN = /(?:[^.,;!?\n\u2026]{2,40}(?:,|;|\u2026|\.\.\.)\s{0,2}){9}/u;

export const noStructure: Rule = {
  id: 'no-structure',
  detects: 'An introduction that is a list or leads nowhere, a story of one step without setting or outcome, or an answer that jumps about.',
  matters: 'The seeds name it four times; a listener who knows the order (now, before, next; or situation to result) remembers what fills it (RUBRIC: shapes).',
  hears: ['spoken', 'remembered'],
  examples: {
    fires: [
      { question: 'Tell me about yourself.', answer: 'My name is Ravi and I am from Salem. I did my degree in 2018, then I joined one company and after that another one. I am a developer with five years of experience in web applications.' },
      { question: 'Tell me about yourself.', answer: 'I know Java, Spring, Hibernate, SQL, REST, Docker, Jenkins, Git, Linux, some Angular, testing, deployments, support, and also client calls in the evening.' },
      { question: 'Tell me about a conflict with a teammate.', answer: 'A colleague did not answer my reviews. I talked to him and he was fine.' },
      { question: 'Tell me about a challenge.', answer: 'Performance was a big challenge. I fixed it and everyone was glad about that.' },
      { question: 'What was the project about?', answer: 'It was for a bank, well actually for an insurer, and before I go on I should mention that there was another one, anyway, it was about claims.' },
      { question: 'Tell me about a time you helped somebody.', answer: 'I said that I helped a junior with git', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about yourself.', answer: 'I build the search of a travel site, four years now. Before that I wrote billing jobs at a bank. I want to work on ranking next, and your team does.' },
      { question: 'Tell me about yourself.', answer: 'I am a back-end developer from Salem. Last year I moved our invoices to a queue, and the nightly run went from six hours to one. Before that I tested payments for two years at a bank.' },
      { question: 'Tell me about a conflict with a teammate.', answer: 'In my last team a colleague did not answer reviews. I asked him why and proposed two fixed hours. Since then reviews take a day.' },
      { question: 'Tell me about a challenge.', answer: 'Our search was slow on Fridays. I profiled it, added an index and the page loads in a second now.' },
      { question: 'What is Docker?', answer: 'It packs a program with what it needs. It runs anywhere.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const fault = at === null || subject.form === 'story' ? null : faultOf(subject);
    if (at === null || fault === null) return [];
    return [findingOf(subject, { ...speech[fault], at })];
  },
};

const speech = {
  list: {
    severity: 'medium',
    message: (quote: string) => `From ${quote} on, the answer is a list; no item has its story.`,
    ask: 'Which two of these matter for this job, and what did you do with each? [one]: I [...]. [two]: I [...].',
    recall: 'Did you tell it as a list? Pick the two that matter here.',
  },
  introduction: {
    severity: 'medium',
    message: (quote: string) => `After ${quote} no work of yours and no next step give the answer a direction.`,
    ask: 'What do you do now, what led there, and what do you want next? [present] [past] [next]',
    recall: 'Can you add one result of yours and what you want next?',
  },
  wander: {
    severity: 'low',
    message: (quote: string) => `From ${quote} on, the answer goes back or aside before it makes its point.`,
    ask: 'What is the point in one sentence, and which three steps lead there? [point]. First [...], then [...], so [...].',
    recall: 'Did you tell it in this order? Say the point first.',
  },
  plan: {
    severity: 'low',
    message: (quote: string) => `${quote} names steps at most; their order and their end are not told.`,
    ask: 'What comes first, what follows, and when is it done? First [...], then [...], until [...].',
    recall: 'Can you add the order of the steps and how you know that it is done?',
  },
  story: {
    severity: 'low',
    message: (quote: string) => `${quote} and what follows hold one step at most; where it was or what came of it is missing.`,
    ask: 'Where was it, which steps did you take, and what came of it? In [project] I [...], then I [...], and [...].',
    recall: 'Can you add where it was, your steps and what came of it?',
  },
} as const satisfies Readonly<Record<string, Partial<Parameters<typeof findingOf>[1]>>>;

function faultOf(subject: Subject): keyof typeof speech | null {
  const text = textOf(subject);
  if (wordsOf(subject) < FEWEST_WORDS) return null;
  if (wanders(text) || harps(text)) return 'wander';
  if (subject.kind?.shape === 'introduction') {
    if ((text.match(/\bthen\b/giu) ?? []).length >= MANY_LINKS && worksDone(text) < FEWEST_STEPS && !looksForward(text)) return 'list';
    if (LIST_RUN.test(text.slice(0, 4000)) && worksDone(text) < FEWEST_STEPS) return 'list';
    if (isChopped(text)) return 'list';
    return wordsOf(subject) >= LONG_INTRODUCTION && !hasDirection(text) ? 'introduction' : null;
  }
  if (isScant(subject) && tellsEvent(subject)) return 'story';
  if ((asksHow(subject) || asksHabit(subject)) && subject.register === 'spoken' && BARE_LIST.test(text.trim()) && !/\bi\b/iu.test(text)) return 'plan';
  if (isScant(subject) && (asksHow(subject) || asksHabit(subject)) && subject.kind?.shape !== 'self-description' && !ORDERED.test(text)) return 'plan';
  if (tellsEvent(subject) && isChopped(text)) return 'story';
  return (wantsStory(subject) || (tellsEvent(subject) && wordsOf(subject) < BRIEF)) && lacksOrder(text) ? 'story' : null;
}

/** Steps that are counted have an order. */
const ORDERED = /\b(?:first(?:ly)?|second(?:ly)?|finally|step \p{L}+)\b|(?:^|\n)\s*\d[.)]/iu;
/** A told story of so few words can be one step alone. */
const BRIEF = 40;
const FEWEST_JUMPS = 2;
const MANY_GROPINGS = 5;
/** A breath that nobody can follow. */
const LONG_SENTENCE = 70;
const MANY_LINKS = 4;

/** Whether the speaker goes back, aside or on and on: two signs of it, or one where the voice gropes for words. */
function wanders(text: string): boolean {
  const groping = GROPINGS(text).length;
  const runsOn = sentences(text).some((sentence) => wordCount(sentence.text) > LONG_SENTENCE && (sentence.text.match(/\b(?:and|so|but|then)\b/giu) ?? []).length >= MANY_LINKS);
  const signs = JUMPS(text).length + (runsOn ? 1 : 0) + (hasOneBreath(text) ? FEWEST_JUMPS : 0) + (text.split(' and ').length > MANY_ANDS && HEAPED.test(text) ? FEWEST_JUMPS : 0) + (strings(text) ? FEWEST_JUMPS : 0) + ((text.match(BEFORE_THAT) ?? []).length >= MANY_LINKS ? 1 : 0) + (/(?:\.{3}|\u2026)["\u201D*_]{0,3}\s*$/u.test(text) ? 1 : 0) + ((text.match(/\b(?:and|but|so) then\b/giu) ?? []).length >= MANY_LINKS ? 1 : 0);
  return signs >= FEWEST_JUMPS || says(text, LOST) || groping >= MANY_GROPINGS || (signs > 0 && groping >= FEWEST_JUMPS);
}

/** Sentences of so few words, one after the other, with no word that ties them. */
const SHORT_SENTENCE = 7;
const MANY_SENTENCES = 6;

function isChopped(text: string): boolean {
  const all = sentences(text);
  return all.length >= MANY_SENTENCES && wordCount(text) < all.length * SHORT_SENTENCE && (text.match(/\b(?:so|because|since|which|first|after|when|until|but|that|now)\b/giu) ?? []).length < FEWEST_STEPS;
}

/** So often, and so large a part of all words: the answer goes round one word. */
const HARPED = 6;
const WORDS_FOR_ONE = 10;

function harps(text: string): boolean {
  if (text.length < FEWEST_SIGNS) return false;
  const counts = new Map<string, number>();
  const all = words(text).map((word) => fold(word.text));
  for (const word of all) if (word.length > 3 && !stopWords.has(word)) counts.set(word.slice(0, STEM), (counts.get(word.slice(0, STEM)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most >= HARPED && most * WORDS_FOR_ONE >= all.length;
}

/** In a shorter text no word comes so often. */
const FEWEST_SIGNS = 150;
const STEM = 6;

/** No hearer holds so many words without a stop. */
const ENDLESS = 100;

function hasOneBreath(text: string): boolean {
  return sentences(text).some((sentence) => wordCount(sentence.text) >= ENDLESS && !/[;:]|\n/u.test(sentence.text));
}

/** "state and components and buttons and styling" */
const MANY_ANDS = 3;
const HEAPED = /(?:\b\p{L}{2,20} and ){3}\p{L}{2,20}\b/iu;

/** "I had found it at four": so often, the story is told from its end. */
const BEFORE_THAT = /\b(?:had|i['\u2019]d|we['\u2019]d|he['\u2019]d|she['\u2019]d|they['\u2019]d|there['\u2019]d) (?:already |just |also |not |never )?(?:been|found|gone|come|made|done|told|said|seen|taken|got|lost|left|\p{L}{3,}ed)\b/giu;

/** One breath in which "and I", "because it", "so I" follow each other, with nothing in it to hold on to. */
function strings(text: string): boolean {
  return specificsIn(text) < FEWEST_JUMPS && sentences(text).some((sentence) => wordCount(sentence.text) >= LONG_BREATH && (sentence.text.match(CLAUSE_LINK) ?? []).length >= MANY_LINKS);
}

const LONG_BREATH = 35;
const CLAUSE_LINK = /\b(?:and|so|because|but) (?:i|it|we|they|he|she)\b/giu;

function hasDirection(text: string): boolean {
  return looksForward(text) || says(withoutHollow(text), NEXT) || worksDone(text) > 0 || givesFigure(text);
}

/** One step alone, and no setting or no outcome around it. */
function lacksOrder(text: string): boolean {
  const steps = ownActions(text, { noted: true }).length + teamActions(text).length;
  return steps < FEWEST_STEPS && !(namesSetting(text) && tellsOutcome(text));
}
