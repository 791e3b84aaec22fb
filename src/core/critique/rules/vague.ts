import { ownActions } from '../../text/agency';
import { fold, wordCount, words } from '../../text/words';
import { quantities } from '../../text/numbers';
import { asksFact, isUnplaced, lastAsked, tellsEvent } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { floorOf, isScant } from '../subject-floor';
import { phrases } from '../../text/phrases';
import { concreteWords, specificsIn } from '../subject-specifics';
import type { Rule, Severity, Subject } from '../rule';
import { vagueWords } from './vague-words';

const VAGUE = phrases(...vagueWords);

/** In fewer words there is room for one thing only. */
const SHORT = 60;
/** In so few words one name does not outweigh a loose word. */
const BRIEF = 30;
/** In a full answer a few loose words are speech. */
const MANY = 3;
/** Below, a name or a yes may be all that was asked. */
const FEWEST_WORDS = 3;

export const vague: Rule = {
  id: 'vague',
  detects: 'General words ("various tasks", "it went well") where the answer gives no name, number or step, or nothing but words that anybody could say.',
  matters: 'The seeds name it most often, eleven times: what could stand in any answer proves nothing of this one (RUBRIC: `vague`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a challenging project.', answer: 'It was a complex project with many issues. I analysed the problem, took the necessary steps and things went well.' },
      { question: 'What do you do in your role?', answer: 'I work on different tasks and I handle various things for the team.' },
      { question: 'What did you change?', answer: 'I improved the efficiency of the process.' },
      { question: 'Tell me about a conflict.', answer: 'I spoke with him, and it got better.' },
      { question: 'Why should we hire you?', answer: 'I have the right skills, and I learn fast.' },
      { question: 'How do you keep the data correct?', answer: 'I said we handled it in a proper way', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a challenging project.', answer: 'The import of 40,000 price lists failed at row limits. I split each file by shop and retried only the failed parts.' },
      { question: 'What do you do in your role?', answer: 'I own the refunds service: its schema, its on-call and the calls to two banks.' },
      { question: 'What did you change?', answer: 'I improved the performance of the search from 3 s to 400 ms.' },
      { question: 'Tell me about a conflict.', answer: 'In March Anna and I disagreed on the form. I built both versions, we showed them to six clerks and kept hers.' },
      { question: 'Nice to meet you.', answer: 'Nice to meet you too.' },
    ],
  },
  judge: (subject) => {
    if (subject.form === 'story' || subject.kind?.shape === 'greeting' || (wordsOf(subject) < FEWEST_WORDS && asksLittle(subject))) return [];
    const loose = spotsOf(subject, VAGUE);
    const at = loose[0] ?? openingOf(subject);
    const severity = severityOf(subject, loose);
    if (at === null || severity === null) return [];
    return [
      findingOf(subject, {
        severity,
        at,
        message: (quote) => `${quote} stands where a name, a number or a step would say it.`,
        ask: 'Which one, how many, and what exactly did you do? [name], [number], [step].',
        recall: 'Can you add the name, the number or the step?',
      }),
    ];
  },
};

function severityOf(subject: Subject, loose: readonly Spot[]): Severity | null {
  const specific = specificsOf(subject);
  const isLong = wordsOf(subject) >= SHORT;
  if (specific === 0 && loose.length >= 2) return 'medium';
  if (isScant(subject) || isBare(subject, specific)) return 'low';
  if (specific === 0 && ((loose.length > 0 && !isLong) || couldBeAnybodys(subject))) return 'low';
  if (loose.length >= MANY && loose.length > specific) return 'low';
  if (specific > 1 || loose.length === 0 || isLong) return null;
  return wordsOf(subject) < BRIEF || couldBeAnybodys(subject) || opensVaguely(subject, loose) ? 'low' : null;
}

/** Below this share of its floor an answer is short, and so few words and names of its own leave it bare. */
const SHORT_SHARE = 0.6;
const FEWEST_OWN = 6;
/** So many words hold one of its own where a sentence, or a short story, is dense. */
const SENTENCE = 10;
const DENSE = 5;
/** A short story wants a place, a figure and a name at least. */
const SHORT_STORY = 50;
const FEWEST_SPECIFIC = 3;

/** Whether a short answer names something, and far too little for what was asked. */
function isBare(subject: Subject, specific: number): boolean {
  const count = wordsOf(subject);
  const isShort = count < floorOf(subject) * SHORT_SHARE;
  if ((!isShort && count >= SHORT_STORY) || asksLittle(subject) || isMeasured(textOf(subject))) return false;
  const own = concreteWords(textOf(subject)).size + specific;
  if (tellsEvent(subject) && count < SHORT_STORY && specific < FEWEST_SPECIFIC && own * DENSE <= count) return true;
  return isShort && own < FEWEST_OWN && (count < SENTENCE || own * DENSE < count);
}

/** A deed with its figures before and after says enough in one line. */
function isMeasured(text: string): boolean {
  return quantities(text).length > 1 && (ownActions(text).length > 0 || /\bfrom\b/iu.test(text));
}

/** Whether a name, a wish or one line is asked for, which few words may say. */
function asksLittle(subject: Subject): boolean {
  const { kind, question } = subject;
  return kind?.shape === 'fact' || kind?.shape === 'leaving' || kind?.id === 'motivation' || asksFact(subject) || isUnplaced(subject) || ONE_PART.test(question) || ASKS_NAME.test(lastAsked(subject));
}

const ASKS_NAME = /^\W{0,4}(?:(?:and|so|then|but|ok(?:ay)?),? )?(?:who|which|where|when)\b/iu;
/** A heading that names one part of a story asks for one line. */
const ONE_PART = /^[^?]{0,80}\b(?:situation|task|action|step|result|ending|end|opening|claim|line)s?[^?\p{L}]{0,3}$/iu;

/** Years of a career say little of it, and names that the question gave say nothing. */
function specificsOf(subject: Subject): number {
  const asked = new Set(words(subject.question).map((word) => fold(word.text)));
  const text = textOf(subject).replace(NAME, (name) => (asked.has(fold(name)) ? '' : name));
  return specificsIn(text) - quantities(text).filter(({ kind, text: figure }) => kind === 'duration' && CAREER.test(figure)).length;
}

const NAME = /\p{Lu}[\p{L}\p{N}]+/gu;
const CAREER = /\b(?:years?|yrs?|while)\b/iu;

/** In so many words one must be the writer's own. */
const WORDS_FOR_ONE = 10;

function couldBeAnybodys(subject: Subject): boolean {
  return !asksFact(subject) && concreteWords(textOf(subject)).size <= Math.max(1, wordsOf(subject) / WORDS_FOR_ONE);
}

/** Whether the loose words are a third of what is said. */
function opensVaguely(subject: Subject, loose: readonly Spot[]): boolean {
  const taken = loose.reduce((sum, { text }) => sum + wordCount(text), 0);
  return taken > 0 && taken * 3 >= wordsOf(subject);
}
