import { quantities } from '../../text/numbers';
import { asksHow, asksWhy, lastAsked, tellsEvent } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { isScant } from '../subject-floor';
import { asksMotive } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import { namesOtherWay } from '../subject-reason';
import { concreteWords } from '../subject-specifics';
import type { Rule, Subject } from '../rule';

const ASKS_CHOICE = phrases(
  'rather than', 'constraints?',
   'decisions?', 'pushed? back', 'downsides?', 'drawbacks?', 'disadvantages?', 'limitations?', 'alternatives?', 'what else', 'decide', 'approach(?:es)?', 'evaluate', 'choose', 'chose', 'choice', 'trade-?offs?', 'pros and cons', 'why <4> (?:and not|not|over|instead of|rather than|versus|vs)', '\\p{L}+ (?:vs|versus) \\p{L}+', 'prefer', 'did you (?:introduce|pick)', 'have you introduced', 'are you introduced', 'prioriti[sz]\\p{L}+',
);
const WEIGHED = phrases(
  'instead of', 'rather than', 'why \\p{L}+ over \\p{L}+', '(?:chose|picked|choose|pick|prefer|preferred|favou?red|selected) <3> over', 'but', 'however', 'although', 'though', 'whereas', 'while', 'except', 'unless', 'still', 'yet', 'only (?:if|when|for)', 'downsides?', 'upset', 'unhappy', 'disappointed', 'pushed back', 'drawbacks?', 'trade-?offs?', 'cost(?:s|ing)?', 'price', 'at the expense', 'gave up', 'give up', 'risk(?:s|y|ed)?', 'compar\\p{L}+', 'alternatives?', 'versus', 'vs', 'than', 'weigh(?:ed|ing)?', 'pros', 'cons', 'limit(?:s|ed|ation|ations)?', 'would have', 'could have', 'against', 'on the other hand', 'in return', 'lost', 'lose', "(?:doesn't|does not|can't|cannot|isn't|is not|won't|couldn't|could not|wouldn't)", 'harder', 'slower', 'weaker', 'heavier', 'lighter', 'cheaper', 'less', 'accept(?:ed|ing|s)?', 'more than', 'more expensive', 'other option', 'second option', 'both', 'either', 'neither', 'depends', 'overhead', 'overkill', 'not free', 'the catch', 'rejected', 'went first', 'postpon\\p{L}+', 'delay(?:ed|ing)', 'moved <3> (?:by|to the next)', 'pushed <3> to', 'next sprint', 'dropped', 'told <3> why', 'said no', 'compromise[ds]?', 'ruled out', 'was out', 'evaluated', 'prototyped?', 'tested (?:both|two|three|\\d)', 'no need', 'would (?:also|still) (?:work|take|use)', 'wait(?:ed)? a', 'could wait', 'asked', 'trade', 'worst', 'maintenance',
);
const FEWEST_WORDS = 8;
/** Where a decision is to be told, or its price, a few words are an answer. */
const FEWEST_TOLD = 3;

export const noTradeoffs: Rule = {
  id: 'no-tradeoffs',
  detects: 'A decision told with no alternative and no price.',
  matters: 'A decision without a price was none: "What did you give up?" is the next question, and at senior level the point of this one (RUBRIC: `no-tradeoffs`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why did you choose Redis over Memcached?', answer: 'Redis is in memory and it has many data types, so all of our sessions are kept there.' },
      { question: 'Tell me about a difficult decision.', answer: 'I had two projects on my desk. I looked at the numbers, took the first one and finished it in May.' },
      { question: 'Have you introduced Docker, or was it there?', answer: 'I told my team to use Docker for all of the services.' },
      { question: 'How do you choose a database?', answer: 'I look at the data and at the queries, then I pick the one that fits them.' },
      { question: 'Tell me about a project you led.', answer: 'I led the move of our billing to a new provider. We migrated all the shops from the old one to it in four waves, I planned each of them, and it was done in May.' },
      { question: 'What are the downsides of your design?', answer: 'I do not think that there are any.' },
      { question: 'Tell me about a technical decision you made.', answer: 'I said we decided on GraphQL for the mobile app', register: 'remembered' },
    ],
    silent: [
      { question: 'Why did you choose Redis over Memcached?', answer: 'We needed sorted sets. Memcached is lighter, but it has none of them.' },
      { question: 'Tell me about a difficult decision.', answer: 'I dropped the dashboard and kept the migration. Sales waited a quarter for it, and that was the price.' },
      { question: 'Have you introduced Docker, or was it there?', answer: 'Yes.' },
      { question: 'How do you choose a database?', answer: 'By the reads first. Postgres covers most; at high write rates I would look at Cassandra and accept weaker queries.' },
      { question: 'What does one picture cost you?', answer: 'About 3 cents, and 2 from the millionth on.' },
      { question: 'Tell me about yourself.', answer: 'I chose back-end work after a year of testing at a bank in Pune.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || subject.form === 'story' || !isChoice(subject) || wordsOf(subject) < (tellsEvent(subject) || ASKS_COST.test(lastAsked(subject)) || isScant(subject) ? FEWEST_TOLD : FEWEST_WORDS) || weighs(subject)) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `${quote} and what follows name no alternative and no price.`,
        ask: 'What else did you look at, and what did this choice cost? We looked at [...]; the price was [...].',
        recall: 'Can you add what else you looked at and what it cost?',
      }),
    ];
  },
};

const ASKS_PRICE = /\b(?:what (?:does|did|do|would|will)|how much)\b[^?]{1,50}\bcosts?\b/iu;

function weighs(subject: Subject): boolean {
  const text = textOf(subject);
  if (ASKS_PRICE.test(lastAsked(subject)) && quantities(text).length > 0) return true;
  if (ASKS_COST.test(lastAsked(subject)) && !DENIES.test(text) && concreteWords(text).size >= FEWEST_CONCRETE) return true;
  if (isDecision(subject) && wordsOf(subject) >= TOLD) return namesOtherWay(text.replace(UNWEIGHED, ' '));
  return DENIES.test(text) && ASKS_COST.test(lastAsked(subject)) ? false : says(text.replace(UNWEIGHED, ' '), WEIGHED);
}

/** A price that is asked for may be told in words of its own. */
const FEWEST_CONCRETE = 5;

/** Told at length, a decision needs its other way in so many words: a stray "only" or "less" is none. */
function isDecision({ kind, ...subject }: Subject): boolean {
  return kind?.id === 'technical-decision' || (kind?.id === 'system-design' && DESIGNED.test(lastAsked({ kind, ...subject }))) || DECISION.test(lastAsked({ kind, ...subject }));
}

const DESIGNED = /\b(?:how did you (?:design|build|architect|structure)|architecture of)\b/iu;
const DECISION = /\b(?:technical|design|architect\p{L}*|engineering|technology) (?:decision|choice)\b|\bwhy\b[^?]{0,40}\b(?:(?:your|our) own|in-?house|from scratch)\b/iu;
const ASKS_COST = /\b(?:downsides?|drawbacks?|disadvantages?|limitations?|trade-?offs?|cons|alternatives?|costs?|what else)\b/iu;
const UNWEIGHED = /\b(?:no|never|not|without)\b[^.!?,;]{0,40}\b(?:alternatives?|other options?|downsides?|trade-?offs?|drawbacks?)\b/giu;
const DENIES = /\b(?:no|not|none|nothing|never|n't|nope)\b|n't\b|n\u2019t\b/iu;

function isChoice(subject: Subject): boolean {
  const { kind } = subject;
  if (kind !== null && OTHER.has(kind.shape)) return false;
  if (asksMotive(subject) || kind?.id === 'motivation' || PREFERS_PEOPLE.test(lastAsked(subject))) return false;
  if (ASKS_COST.test(lastAsked(subject)) || (kind?.shape === 'opinion' && isScant(subject) && (asksHow(subject) || asksWhy(subject)))) return true;
  if (isDecision(subject) && wordsOf(subject) >= TOLD) return true;
  if (kind?.id === 'system-design' && wordsOf(subject) < TOLD) return says(textOf(subject), PICKS);
  if (kind?.id === 'technical-decision' || kind?.id === 'prioritisation' || says(lastAsked(subject), ASKS_CHOICE)) return true;
  return tellsEvent(subject) && wordsOf(subject) >= TOLD && says(textOf(subject), CHANGES_OVER);
}

/** A story that replaces one thing by another holds a choice, once it is told at some length. */
const CHANGES_OVER = phrases('(?:migrat(?:ed|ion|ing)|switched(?! off| on)|replaced|rewrote|rewrite|ported) <6> (?:from|to|into|with|by|in-house)', '(?:chose|decided on|went with|opted for|picked)');
const TOLD = 25;
const PICKS = phrases("(?:i|we)(?:'d| would| will|'ll)? (?:use|choose|pick|go with|go for|take|prefer)");

/** "Do you prefer to work alone?" asks for no technical choice. */
const PREFERS_PEOPLE = /\bprefer\b[^?]{0,40}\b(?:alone|team|people|office|remote|morning)\b/iu;
const OTHER: ReadonlySet<string> = new Set(['greeting', 'introduction', 'leaving', 'plan', 'self-description']);
