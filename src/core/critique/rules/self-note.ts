import { findingOf, spotAt } from '../subject-findings';
import { sentences } from '../../text/sentences';
import { firstWords } from '../../text/words';
import { lastAsked } from '../subject-asked';
import type { Rule, Subject } from '../rule';

/** The writer's own word: always shown first, whatever the register of the answer. */
export const selfNote: Rule = {
  id: 'self-note',
  detects: 'What the writer already noted as weak in the answer.',
  matters: 'Nobody knows better where an answer stumbled than the one who gave it; the note is a fact for the next version (RUBRIC: `self-note`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why SQL?', answer: 'Because of joins.', reflection: 'could have named the transaction part' },
      {
        question: 'Tell me about a conflict.',
        answer: 'I said the naming issue',
        register: 'remembered',
        reflection: 'stumbled at the start, story was not ready',
      },
      { question: 'How do you scale it?', answer: 'more workers', register: 'noted', reflection: 'I should improve this answer' },
      {
        question: 'Tell me about yourself.',
        answer: 'I am a tester with four years of work in banks.',
        reflection: 'Too fast, and I forgot my last project.',
      },
      { question: 'What is idempotency?', answer: 'Doing it twice is like once.', reflection: "couldn't give an example" },
    ],
    silent: [
      { question: 'Why SQL?', answer: 'Because of joins.' },
      { question: 'Tell me about a conflict.', answer: 'I said the naming issue, I could have stumbled there', register: 'remembered' },
      { question: 'How do you scale it?', answer: 'more workers', register: 'noted' },
      { question: 'Tell me about yourself.', answer: 'I am a tester with four years of work in banks.', reflection: '' },
      { question: 'What is idempotency?', answer: 'Doing it twice is like once.', reflection: ' - ' },
    ],
  },
  judge: (subject) =>
    subject.reflections.flatMap((said) =>
      sentences(said.text)
        .slice(0, 1)
        .map(({ start, end }) => ({
          ...findingOf(subject, {
            severity: 'medium',
            at: spotAt(said, start, end),
            message: (quote) => `You noted yourself: ${quote}.`,
            ask: saidToday(subject),
            recall: saidToday(subject),
          }),
          severity: 'medium' as const,
        })),
    ),
};

const QUESTION_WORDS = 10;

function saidToday(subject: Subject): string {
  const asked = firstWords(lastAsked(subject), QUESTION_WORDS).replace(/[\s.,;:!?*_"]+$/u, '');
  return `What would you say today to "${asked}": [your better sentence]?`;
}
