import { findingOf } from '../subject-findings';
import { hitsOf } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';

const SOLO = phrases(
  'single[- ]handed(?:ly)?', 'all (?:by myself|on my own|alone)', 'entirely (?:by myself|on my own|my (?:work|idea|effort))',
  '(?:only|just|all) because of (?:me|my)',
  '(?:everything|it all|all of it|all (?:the|their|his|her|of the) (?:\\p{L}+ )?work) (?:was )?(?:by )?(?:myself|alone)',
  "(?:did|do|done|built|handled|wrote|carried) (?:everything|all (?:the|their|his|her|of the) (?:\\p{L}+ )?work|the whole \\p{L}+) (?:by )?(?:myself|alone|on my own)",
  'without me <4> (?:would|could|nothing|wouldn\'t|couldn\'t|failed?|fail)', '(?:would|could)(?:n\'t| not| never) have <4> without me',
  'i alone',
  "(?:nobody|no one|no-one) (?:else (?:did|knew|could|was able|helped|contributed|cared|understood)|helped me|except me|but me)",
  "i was the only (?:one|person) (?:who|that) (?:did|could|worked|cared|knew|understood|contributed)", 'one[- ]man army',
  '(?:all|everything|most|every \\p{L}+|100%?) <6> (?:done|written|built|made|designed|created|developed|handled|coded|by) (?:only )?by me', '(?:entire|whole|complete|everything) <6> (?:alone|by myself|on my own|single[- ]?handed(?:ly)?)', '(?:the )?(?:rest|others?|remaining) <3> (?:only|just|merely) (?:attended|watched|talked|helped|sat|did|followed|copied)',
  'i carried the (?:whole |entire )?(?:team|project)', '(?:it was |that was )?all (?:me|my doing)', 'i am the reason',
  'the others (?:did|do) nothing', 'did (?:all )?(?:their|his|her) work (?:myself|for them|for him|for her)',
);

const ASKS_SOLO = phrases(
  'yourself', 'alone', 'on your own', 'single[- ]handed(?:ly)?', 'individual(?:ly)?', 'without (?:any )?help', 'not by anyone', 'solo',
);
const DENIED = /\b(?:not|n't|never|nobody|no)\b[^.!?;]{0,30}$/iu;

export const creditHogging: Rule = {
  id: 'credit-hogging',
  detects: 'Solo claims over work that a team shares ("single-handedly", "all by myself", "without me").',
  matters: 'Own action is what counts, but work claimed alone invites the question who reviewed and ran it, and reads as poor teamwork (RUBRIC: `credit-hogging`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a project you are proud of.', answer: 'I single-handedly delivered the whole platform.' },
      { question: 'Tell me about a hard project.', answer: 'My teammates were slow, so I did all the work myself.' },
      { question: 'What was your role in the launch?', answer: 'Without me it would have failed.' },
      { question: 'Tell me about a time you led a team.', answer: 'I carried the whole team through the release.' },
      { question: 'What did you do in the migration?', answer: 'I said I handled everything on my own', register: 'remembered' },
    ],
    silent: [
      {
        question: 'Tell me about a project you are proud of.',
        answer: 'I designed the API, Meera built the screens and Tom ran the tests.',
      },
      { question: 'Tell me about something you fixed yourself, without help.', answer: 'I fixed the leak all by myself, in two nights.' },
      { question: 'Tell me about a hard project.', answer: 'I did not do it single-handedly; two testers saved me.' },
      { question: 'Tell me about a hard bug.', answer: 'Nobody could make it happen on purpose, so I saved every request for a week.' },
      { question: 'How did you learn Rust?', answer: 'I taught it to myself with a small parser.' },
      { question: 'What was your role in the launch?', answer: 'I wrote the rollback plan and ran the rehearsal on my own laptop.' },
    ],
  },
  judge: (subject) => {
    if (says(subject.question, ASKS_SOLO)) return [];
    return hitsOf(subject, SOLO)
      .filter(({ before }) => !isDenied(before))
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} leaves no room for anybody else's part.`,
          ask: 'Who reviewed, tested or ran it with you? I did [...], [name] did [...].',
          recall: 'Did you say it like that? Add who worked on it with you.',
        }),
      );
  },
};

function isDenied(before: string): boolean {
  return DENIED.test(before.replace(/\u2019/gu, "'").replace(/n't/giu, " n't"));
}
