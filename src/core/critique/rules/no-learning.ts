import { asksDetail, asksHabit, asksLearning, lastAsked } from '../subject-asked';
import { findingOf, openingOf, sentencesOf, textOf, type Spot } from '../subject-findings';
import { namesLearning, tellsChange } from '../../stories/change-told';
import { concreteWords } from '../subject-specifics';
import type { Rule, Severity, Subject } from '../rule';

export const noLearning: Rule = {
  id: 'no-learning',
  detects: 'No learning where the question asks for one, or a learning without a changed behaviour.',
  matters: 'Failure, feedback and conflict are asked to hear what changed in you; "I learned a lot" without a change is heard as none (seed 002: react, learn, improve).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a time you failed.',
        answer: 'I shipped a wrong tax table and customers paid too much. I corrected it and wrote to them.',
      },
      { question: 'Tell me about your biggest mistake.', answer: 'I deleted the wrong bucket. I learned to be more careful.' },
      {
        question: 'Tell me about a conflict with a teammate.',
        answer: 'We argued about the API names for days. I asked our lead to decide and he took mine.',
      },
      {
        question: 'Tell me about a conflict with a colleague.',
        answer: 'He never tested his code, so the build broke and I told our lead. After that he was moved.',
      },
      { question: 'What did you learn from it?', answer: 'I learned that planning is important.' },
      {
        question: 'Tell me about critical feedback you received.',
        answer: 'I said my lead told me that my reviews were rude',
        register: 'remembered',
      },
    ],
    silent: [
      {
        question: 'Tell me about a time you failed.',
        answer: 'I shipped a wrong tax table. I learned to test with real invoices, and since then two of them run in every build.',
      },
      {
        question: 'Tell me about your biggest mistake.',
        answer: 'I deleted the wrong bucket. Looking back I trusted my memory. Now I paste the name and wait for a second pair of eyes.',
      },
      {
        question: 'Tell me about a conflict with a teammate.',
        answer: 'We argued about names for days. It taught me to write the options down first, and I started a one-page template for that.',
      },
      {
        question: 'Tell me about a time you failed.',
        answer: '',
        story: { situation: 'Bad release', action: 'Rolled it back', result: 'Back in ten minutes' },
      },
      { question: 'What would you do differently?', answer: 'I would write the rollback before the migration.' },
      { question: 'Tell me about a project you are proud of.', answer: 'I built the mail scheduler. It sends 2 million mails a day.' },
      {
        question: 'What did you learn from it?',
        answer: 'I learned to ask for the real numbers first. In my next project I put them in the first line of the design.',
      },
    ],
  },
  judge: (subject) => {
    const opening = openingOf(subject);
    if (subject.form !== 'answer' || opening === null || !isAsked(subject)) return [];
    if (isAnswered(subject)) return [];
    const learned = sentencesOf(subject).find(({ text }) => namesLearning(text)) ?? null;
    if (tellsChange(textOf(subject))) return [];
    return [learned === null ? withoutLearning(subject, opening) : withoutChange(subject, learned)];
  },
};

function isAsked(subject: Subject): boolean {
  if (asksLearning(subject)) return true;
  return !subject.isFollowUp && !asksHabit(subject) && !asksDetail(subject) && (subject.kind?.wantsLearning === true || CALLS_FOR_IT.test(lastAsked(subject)));
}

const CALLS_FOR_IT = /\b(?:(?:you|did you|have you) (?:learn|learned|learnt)|(?:a|your|any|biggest|worst|last) (?:\p{L}+ ){0,2}?(?:mistake|failure|setback|criticism|regret)|(?:you|project|it) (?:failed|messed up|went wrong)|you (?:completely |badly |totally |really )?(?:mis(?:judged|estimated|understood|read|calculated)|underestimated|overestimated|got it wrong|broke)|(?:went|turned out|was) wrong|(?:critical|negative|constructive|tough|harsh|difficult) feedback|do differently)\b/iu;

/** "What would you do differently?" is answered by what one would do. */
function isAnswered(subject: Subject): boolean {
  return /\bdifferently\b/iu.test(lastAsked(subject)) && /\b(?:i'd|i would|i\u2019d|would have|should have)\b/iu.test(textOf(subject).replace(/[*_~`]/gu, '')) && concreteWords(textOf(subject)).size >= FEWEST_WORDS;
}

const FEWEST_WORDS = 1;

/** A conflict may end well without a moral; a failure may not. */
function severityOf(subject: Subject): Severity {
  return asksLearning(subject) || MUST_LEARN.has(subject.kind?.id ?? '') ? 'medium' : 'low';
}

const MUST_LEARN: ReadonlySet<string> = new Set(['failure', 'feedback']);

function withoutLearning(subject: Subject, at: Spot): ReturnType<typeof findingOf> {
  return findingOf(subject, {
    severity: severityOf(subject),
    at,
    message: (quote) => `After ${quote} the answer does not say what you learned.`,
    ask: 'What did you learn, and what do you do differently since? Since then I [...]',
    recall: 'Can you add what you learned and what you changed?',
  });
}

function withoutChange(subject: Subject, at: Spot): ReturnType<typeof findingOf> {
  return findingOf(subject, {
    severity: severityOf(subject),
    at,
    message: (quote) => `${quote} names a learning, but nothing that you do differently now.`,
    ask: 'What changed in your way of working since? Since then I [...]',
    recall: 'Can you add what you do differently since?',
  });
}
