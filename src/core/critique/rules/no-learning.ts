import { asksHabit, asksLearning } from '../subject-asked';
import { findingOf, openingOf, sentencesOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../subject-phrases';
import type { Rule, Severity, Subject } from '../rule';

const LEARNING = phrases(
  '(?:i|we|and|have|also|really) (?:learned|learnt|realised|realized|understood|saw that)',
  "(?:i've|we've) (?:learned|learnt|realised|realized)", 'lessons?', 'taught (?:me|us)', '(?:key |main |my )?(?:takeaway|learning)s?',
  'in hindsight', 'looking back', '(?:stayed|stuck) with me', '(?:i|we) (?:took|take) <1> (?:from|away)',
  'made me (?:realise|realize|see|understand|think)', 'i (?:would|should) have', 'next time', "i'd <1> (?:do|start|ask)", 'i should',
);

/** Words for a behaviour that changed; "next time" alone is a wish. */
const CHANGE = phrases(
  'since then', 'from then on', 'from that (?:day|point|time) <1> ', 'ever since', '(?:after|since) that,? (?:i|we|every|each|all|my|our)', 'these days', 'nowadays',
  'today (?:i|we|every|all|my|our)', 'now (?:i|we|my|our|every|each|all|the team|using|use)', '(?:i|we|and|team|they|have|who|he|she) now', 'i still', 'now(?=[.;!]|$)',
  '(?:i|we) always', 'since (?:that|the|this|last|january|february|march|april|may|june|july|august|september|october|november|december)',
  'since(?=[.,;!]|$)', 'going forward (?:i|we) (?:have|did)',
  'no longer', '(?:created|wrote|built|added|introduced|set up) <2> (?:check-?list|runbook|template|process|rule|guard|alert|routine|ritual)s?', '(?:i|we|have|and|also|then) (?:started|changed|introduced|added|adopted|began|stopped|set up|created|made it a)',
  "(?:i've|we've) (?:started|changed|introduced|added|adopted|begun|stopped|kept)", 'my (?:rule|habit|checklist|practice)',
  'every (?:week|month|day|sprint|release|time|new|change|project|migration|design|pr)', 'before (?:every|each|any)',
  'in (?:my|the|our) next', '(?:i|we) (?:have )?(?:applied|used) (?:this|that|it|the same)', 'next (?:project|migration|release|quarter)',
);

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
      { question: 'Tell me about a project you are proud of.', answer: 'I built the mail scheduler. It sends 2 million mails a day.' },
      {
        question: 'What did you learn from it?',
        answer: 'I learned to ask for the real numbers first. In my next project I put them in the first line of the design.',
      },
    ],
  },
  judge: (subject) => {
    const opening = openingOf(subject);
    if (subject.form === 'story' || opening === null || !isAsked(subject)) return [];
    const learned = sentencesOf(subject).find(({ text }) => says(text, LEARNING)) ?? null;
    if (says(textOf(subject), CHANGE) && (learned !== null || !asksLearning(subject))) return [];
    return [learned === null ? withoutLearning(subject, opening) : withoutChange(subject, learned)];
  },
};

function isAsked(subject: Subject): boolean {
  return asksLearning(subject) || (subject.kind?.wantsLearning === true && !subject.isFollowUp && !asksHabit(subject));
}

/** A conflict may end well without a moral; a failure may not. */
function severityOf(subject: Subject): Severity {
  return asksLearning(subject) || subject.kind === null || MUST_LEARN.has(subject.kind.id) ? 'medium' : 'low';
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
