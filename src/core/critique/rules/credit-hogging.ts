import { findingOf } from '../subject-findings';
import { plainHits } from '../subject-denial';
import { hitsOf, type Hit } from '../subject-hits';
import { keyedPhrases } from '../../text/keyed-phrases';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';
import { allMine } from './all-mine-words';
import { soloClaims } from './credit-words';

const SOLO = phrases(...soloClaims);
const ALL_MINE = keyedPhrases(allMine);

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
    return [...hitsOf(subject, SOLO), ...plainHits(subject, ALL_MINE).filter((hit) => !isShared(hit))]
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

/** "The idea was Mina's, the code was mine": each has a part. */
function isShared({ before, after }: Hit): boolean {
  return SHARED.test(before) || SHARED.test(after);
}

const SHARED = /\b(?:\p{Lu}\p{L}+['\u2019]s|hers|theirs)\b/u;

function isDenied(before: string): boolean {
  return DENIED.test(before.replace(/\u2019/gu, "'").replace(/n't/giu, " n't"));
}
