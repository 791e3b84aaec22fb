import { lastAsked } from '../subject-asked';
import { plainHits } from '../subject-denial';
import { findingOf, textOf } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule } from '../rule';
import { rudeWords, talksDown } from './badmouthing-words';
import { scorn, scornfulOf, scornOf } from './scorn-words';

const RUDELY = phrases(...talksDown, ...scorn);
const SCORN_OF = phrases(...scornOf);
/** Where a person is asked for, the word needs no name beside it. */
const BARELY = phrases(...rudeWords);
const ASKS_PERSON = /\b(?:boss|manager|lead|colleague|coworker|co-worker|teammate|person|people|supervisor|team)\b[^?.]{0,20}\blike\b|\bdescribe your (?:\p{L}+ )?(?:boss|manager|lead|colleagues?|team)\b/iu;

export const badmouthing: Rule = {
  id: 'badmouthing',
  detects: 'A derogatory word for a colleague, a manager, a customer or an employer.',
  matters: 'The interviewer hears how you will speak of them next; the facts of what happened say as much without the word (RUBRIC: `badmouthing`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a difficult colleague.', answer: 'There was a lazy developer in our squad, so I finished his tickets.' },
      { question: 'Why are you leaving?', answer: 'My manager is clueless about software and I want to work with better people.' },
      { question: 'Tell me about a conflict.', answer: 'He was so arrogant that nobody wanted to review with him. I talked to him twice.' },
      { question: 'Describe a hard customer.', answer: 'They were stupid users who could not read a manual, I explained it ten times.' },
      { question: 'Tell me about a difficult manager.', answer: 'I said my boss knows nothing about delivery', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a difficult colleague.', answer: 'A developer in our squad missed three hand-overs. I asked him why, and he had two projects at once.' },
      { question: 'Tell me about a conflict.', answer: 'At first I thought he was lazy. Then I learned that he was waiting for a licence.' },
      { question: 'How do you load the images?', answer: 'We use lazy loading, and the team keeps the first three in the page.' },
      { question: 'Describe a hard customer.', answer: 'The users were not stupid, our manual was wrong. I rewrote four pages of it.' },
      { question: 'Why are you leaving?', answer: 'My manager and I want different things: I want to go deeper into search.' },
    ],
  },
  judge: (subject) =>
    [...plainHits(subject, RUDELY), ...(scornfulOf.test(textOf(subject)) ? plainHits(subject, SCORN_OF) : []), ...(ASKS_PERSON.test(lastAsked(subject)) ? plainHits(subject, BARELY) : [])]
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} judges a person or an employer instead of telling what happened.`,
          ask: 'What did they do, in one neutral sentence, and what did you do then? They [...], so I [...].',
          recall: 'Did you say it in those words? Note what happened instead, in one neutral sentence.',
        }),
      ),
};
