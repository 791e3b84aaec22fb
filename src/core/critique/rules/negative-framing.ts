import { asksChange } from '../subject-change';
import { plainHits } from '../subject-denial';
import { findingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { looksForward } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { talksDown } from './badmouthing-words';
import { escapes, grievances } from './escape-words';
import { complaints } from './negative-framing-words';
import { scorn, scornOf } from './scorn-words';

const ESCAPE = phrases(...complaints, ...talksDown, ...scorn, ...scornOf);
const FELT = phrases(...escapes);
const AHEAD = phrases('look(?:ing)? forward to', 'i (?:also |now |still )?(?:want|would like) (?:more|that|much more) (?:of )?(?:it|that|this|\\p{L}+ work)');
const HEAPED = phrases(...complaints, ...grievances);

export const negativeFraming: Rule = {
  id: 'negative-framing',
  detects: 'A motive told as an escape ("same tasks", "no scope"), with nothing that draws the candidate on.',
  matters: 'Both seeds with a reason for leaving are criticised for it: the interviewer hears complaints and wonders what you will say about them (RUBRIC: `negative-framing`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why are you leaving your job?', answer: 'There is no growth in my team and the work is boring.' },
      { question: 'Why do you want to switch?', answer: 'My manager is toxic and there is too much politics.' },
      { question: 'Reason for change?', answer: 'low pay, no appreciation', register: 'noted' },
      { question: 'Why are you looking for a new role?', answer: 'I told that I do the same work for four years.', register: 'remembered' },
      {
        question: 'Why did you leave your last company?',
        answer: 'We had long hours every week and the salary was less. I was fed up with the calls at night.',
      },
    ],
    silent: [
      {
        question: 'Why are you leaving your job?',
        answer: 'I built the billing side and it runs by itself. Now I want to work on search, and your team does that at scale.',
      },
      {
        question: 'Why do you want to switch?',
        answer: 'There is little scope for streaming here, and I am looking for a team that lives on it.',
      },
      { question: 'Tell me about a challenge.', answer: 'The work was repetitive, so I wrote a script for it.' },
      { question: 'Reason for change?', answer: 'next step: own a service end to end', register: 'noted' },
      {
        question: 'Why are you looking for a new role?',
        answer: 'My project ended in June and I would like to go deeper into data pipelines.',
      },
    ],
  },
  judge: (subject) => {
    const run = asksChange(subject) ? runsFrom(subject) : null;
    if (run === null) return [];
    return [
      findingOf(subject, {
        ...run,
        message: (quote) => `${quote} says what you run from; what you look for is not told.`,
        ask: 'What do you want to do next that this job offers? I want [...]',
        recall: 'Can you add what you look for in the next role?',
      }),
    ];
  },
};

/** Complaints beside a wish that are one too many. */
const HEAP = 3;

/** Where no wish is told one complaint is enough; beside a wish it takes one with feeling, or a heap of them. */
function runsFrom(subject: Subject): { readonly severity: 'medium' | 'low'; readonly at: Spot } | null {
  const felt = plainHits(subject, FELT).map(({ spot }) => spot);
  const isDrawn = looksForward(textOf(subject)) || says(textOf(subject), AHEAD);
  const told = isDrawn && felt.length === 0 ? spotsOf(subject, HEAPED) : spotsOf(subject, ESCAPE);
  const at = felt[0] ?? (isDrawn && told.length < HEAP ? undefined : told[0]);
  return at === undefined ? null : { severity: isDrawn && felt.length < 2 ? 'low' : 'medium', at };
}
