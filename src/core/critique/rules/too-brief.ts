import { asksDetail, lastAsked, wantsStory } from '../subject-asked';
import { quantities } from '../../text/numbers';
import { wordCount, words } from '../../text/words';
import type { Shape } from '../question-kind';
import { floorOf } from '../subject-floor';
import { findingOf, markOf, openingOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { tellsPlan } from '../subject-plan';
import { concreteWords, specificsIn } from '../subject-specifics';
import { usualThresholds } from '../thresholds';
import type { Rule, Severity, Subject } from '../rule';

/**
 * Below half the floor an answer cannot hold what the kind expects: high. Below three quarters it is likely thin:
 * medium. Just under the floor it is a hint only, because the floor is a mean over rated answers and no cliff.
 */
export const tooBrief: Rule = {
  id: 'too-brief',
  detects: 'An answer with fewer words than its kind of question needs.',
  matters: 'Answers below 60 words are rated lower (4.6 to 4.8 against 5.05 to 5.3), and longer ones are not punished up to 300 (RUBRIC: 607 rated answers).',
  hears: ['spoken', 'remembered', 'noted'],
  covers: ['no-structure', 'vague', 'thin-technical'],
  examples: {
    fires: [
      { question: 'Tell me about yourself.', answer: 'I am a developer from Pune and I like Java.' },
      { question: 'Nice to meet you.', answer: 'Hi.' },
      { question: 'Tell me about a time you failed.', answer: 'Once I forgot to renew a certificate. It was bad but we fixed it.' },
      { question: 'Why are you leaving your current company?', answer: 'For growth only.' },
      { question: 'Tell me about a conflict with a colleague.', answer: 'I said we had a small fight on naming.', register: 'remembered' },
      { question: 'What is your greatest weakness?', answer: 'Public speaking, sometimes I get nervous.' },
      { question: 'Describe a project you are proud of.', answer: 'billing rewrite', register: 'noted' },
    ],
    silent: [
      { question: 'Nice to meet you.', answer: 'Nice to meet you too, thanks for making time today.' },
      { question: 'How many people were in your team?', answer: 'Six: four back-end engineers, one tester and me as lead.' },
      { question: 'What is your notice period?', answer: '4 weeks.' },
      {
        question: 'Why are you leaving your current company?',
        answer:
          'I want to work on systems with real-time traffic. In three years I built the reporting side, and it is stable now. ' +
          'Your team runs live order tracking, and that is the problem I want to learn next.',
      },
      {
        question: 'Tell me about a time you failed.',
        answer:
          'Last spring I dropped an index on the orders table at noon. Reads went from 20 ms to 4 s and checkout timed out. ' +
          'I saw the graph within two minutes, told the channel it was my change and rebuilt the index. We lost about 300 orders. ' +
          'Since then every schema change of ours runs at night behind a script that I wrote, and it has not happened again.',
      },
      {
        question: 'What is your greatest weakness?',
        answer:
          'I used to say yes to every review request and then finish my own tickets late. In January I blocked two hours a day ' +
          'for reviews and moved the rest to the next morning. My tickets slipped three times last quarter and once in this one.',
      },
      { question: 'Tell me about a conflict with a colleague.', answer: '', register: 'noted' },
    ],
  },
  judge: (subject) => {
    const count = wordsOf(subject);
    const floor = floorOf(subject);
    const at = openingOf(subject);
    if (subject.form !== 'answer' || at === null || count >= floor || isMeasured(subject, count) || isDense(subject, count / floor) || isBareFact(subject)) return [];
    return [
      findingOf(subject, {
        severity: givesFact(subject) || isGuess(subject, count) || isFullForItsLength(subject, count / floor) ? 'low' : severityOf(count / floor),
        at,
        message: (quote) => `${openingWords(quote, isWhole(subject, at))} ${count === 1 ? 'one word' : `${count} words`}; this question needs about ${floor}.`,
        ask: ASKS_OF.get(subject.kind?.id ?? '') ?? ASKS[subject.kind?.shape ?? 'fact'],
        recall: `What else did you say after "${lastWordsOf(subject)}", or would you say now?`,
      }),
    ];
  },
};

/** The end of what was said, where a memory goes on. */
function lastWordsOf(subject: Subject): string {
  const text = textOf(subject).trim();
  const from = words(text).at(-LAST_WORDS)?.start ?? 0;
  return text.slice(from).replace(/\s+/gu, ' ').replace(/[\s.,;:!?*_]{1,20}$/u, '');
}

const LAST_WORDS = 6;

/** What would make an answer of this shape whole. */
const ASKS: Readonly<Record<Shape, string>> = {
  greeting: 'What would you say to a guest? Thank you for [their time]; I look forward to [topic].',
  introduction: 'What do you do now, what led there, and what do you want next? [present] [past] [next]',
  story: 'What happened next, and why? I [did ...], and in the end [...].',
  leaving: 'What do you want next that this job offers? I want [...], because [...].',
  opinion: 'Why so, and what speaks against it? Because [...]; for example [...]; the price is [...].',
  fact: 'Which detail would they ask for next? [detail]',
  plan: 'What is the first step, and by when? First [...] by [...].',
  'self-description': 'When did that show last? For example [...].',
};

/** Where a kind wants other words than the rest of its shape. */
const ASKS_OF: ReadonlyMap<string, string> = new Map([
  ['motivation', 'What draws you to this work, and which of your own work fits it? I want [...], because [...]; at [...] I [...].'],
  ['technical-concept', 'How does it work one level below the name, and where have you used it? It [...]; for example [...].'],
]);

const ASKS_COUNT = /\bhow (?:many|much|long|old|often|big|large)\b/iu;
const ASKS_NAME = /^\W{0,4}(?:(?:and|so|then|ok(?:ay)?|(?:he|she|they) asked),? )?(?:who|which|where|when|what (?:version|database|db|language|tool|name|size|broke|type))\b[^?]{0,50}\??\s*$/iu;
const ASKS_YES = /^\W{0,4}(?:(?:and|so|then|ok(?:ay)?|(?:he|she|they) asked),? )?(?:did|do|does|are|is|was|were|have|has|can|will) (?:you|u|it|they|this|that|your|the|there)\b/iu;
const COUNT = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|none|both|once|twice|half|daily|weekly|monthly)\b/iu;

/** A figure where a figure was asked is the whole answer: "Six.", "4 weeks."; a writer who set a higher floor wants more. */
function isBareFact(subject: Subject): boolean {
  return subject.kind?.shape === 'fact' && subject.thresholds['floor-fact'] <= usualThresholds['floor-fact'] && (ASKS_COUNT.test(lastAsked(subject)) || ASKS_FIGURE.test(lastAsked(subject))) && COUNT.test(textOf(subject));
}

const ASKS_FIGURE = /\b(?:notice period|salary|ctc|expectations?|package|team size|years? of experience|when (?:can|could) you (?:start|join))\b/iu;

/** Whether a count, a name or a yes was asked, and is given: short is right there, and more only helps. */
function givesFact(subject: Subject): boolean {
  const asked = lastAsked(subject);
  const text = textOf(subject);
  if (ASKS_COUNT.test(asked)) return COUNT.test(text);
  if (!subject.isFollowUp && subject.kind !== null && subject.kind.shape !== 'fact') return false;
  if (ASKS_YES.test(asked)) return /^\W{0,4}(?:yes|no|yeah|nope|not|never|of course|sure|only)\b/iu.test(text);
  return ASKS_NAME.test(asked) && wordsOf(subject) < subject.thresholds['floor-follow-up'];
}

/** Without a kind the floor is a guess, and above a bare fact no more than a hint. */
function isGuess(subject: Subject, count: number): boolean {
  const { kind, isFollowUp, thresholds } = subject;
  return kind === null && !isFollowUp && !wantsStory(subject) && count >= thresholds['floor-fact'];
}

/** Numbers, names and mechanisms that make few words enough. */
const DENSE = 2;
const VERY_DENSE = 3;
const DENSE_SHARE = 0.7;
const VERY_DENSE_SHARE = 0.5;

function isDense(subject: Subject, share: number): boolean {
  const specific = specificsIn(textOf(subject));
  const isEnough = (share >= DENSE_SHARE && specific >= DENSE) || (share >= VERY_DENSE_SHARE && specific >= VERY_DENSE);
  return isEnough && subject.register === 'spoken' && concreteWords(textOf(subject)).size > VERY_DENSE;
}

/** Where a detail is asked, or every few words name a thing of its own, half of the length is only a hint. */
function isFullForItsLength(subject: Subject, share: number): boolean {
  if (share < FULL_SHARE || subject.register !== 'spoken') return false;
  const concrete = concreteWords(textOf(subject)).size;
  return asksDetail(subject) ? concrete > 0 : (concrete >= MANY_CONCRETE && !wantsStory(subject)) || (subject.kind?.id === 'strengths-weaknesses' && tellsPlan(textOf(subject)));
}

const FULL_SHARE = 0.5;
const MANY_CONCRETE = 8;

function isMeasured(subject: Subject, count: number): boolean {
  return isGuess(subject, count) && quantities(textOf(subject)).length > 0;
}

function openingWords(quote: string, whole: boolean): string {
  return whole ? `${quote} is` : `The answer that begins ${quote} has`;
}

/** Whether the quote, cut to its twelve words, is all that was said. */
function isWhole(subject: Subject, at: Spot): boolean {
  return wordCount(markOf(at).quote) === wordsOf(subject);
}

function severityOf(share: number): Severity {
  if (share < 0.5) return 'high';
  return share < 0.75 ? 'medium' : 'low';
}
