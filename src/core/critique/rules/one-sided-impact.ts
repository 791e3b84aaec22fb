import { quantities } from '../../text/numbers';
import { wantsStory } from '../subject-asked';
import { findingOf, sentencesOf, spotsOf, type Spot } from '../subject-findings';
import { tellsOutcome } from '../../stories/outcome-told';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { technicalImpact, widerImpact } from './impact-words';

const TECHNICAL = phrases(...technicalImpact);
const WIDER = phrases(...widerImpact);

/** Below SDE-3 a technical impact is enough. */
export const oneSidedImpact: Rule = {
  id: 'one-sided-impact',
  detects: 'At SDE-3 and above, a result that is told in technical terms only, with no effect on business or people.',
  matters: 'Seniors are asked what their work was for: impact is split into technical, business and people (seed 002).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a challenging project.', answer: 'I rewrote the parser in Rust. As a result the latency fell from 900 ms to 40 ms.', level: 'SDE-3' },
      { question: 'What was your greatest achievement?', answer: 'I split the monolith in four. In the end each build takes 6 minutes and the tests are stable.', level: 'staff' },
      { question: 'Tell me about a challenging project.', answer: '', story: { situation: 'Slow search', action: 'I added an index', result: 'p95 from 3 s to 200 ms' }, level: 'SDE-3' },
      { question: 'Tell me about a project you led.', answer: 'I moved the jobs to Spark. The nightly run dropped to 40 minutes and the memory to 8 GB.', level: 'staff' },
      { question: 'Describe a hard bug you fixed.', answer: 'I said we reduced the heap by 60%', register: 'remembered', level: 'SDE-3' },
    ],
    silent: [
      { question: 'Tell me about a challenging project.', answer: 'I rewrote the parser in Rust. As a result the latency fell from 900 ms to 40 ms.' },
      { question: 'Tell me about a challenging project.', answer: 'I rewrote the parser. Latency fell to 40 ms, and the bank renewed its contract.', level: 'SDE-3' },
      { question: 'What was your greatest achievement?', answer: 'I split the monolith in four. Two teams release on their own since, every day.', level: 'staff' },
      { question: 'Tell me about a challenging project.', answer: '', story: { situation: 'Slow search', action: 'I added an index', result: 'p95 from 3 s to 200 ms, and sales rose by 4%' }, level: 'staff' },
      { question: 'How do you reduce latency?', answer: 'With an index. It dropped from 900 ms to 40 ms.', level: 'staff' },
    ],
  },
  judge: (subject) => {
    if (subject.level !== 'SDE-3' && subject.level !== 'staff') return [];
    const at = technicalResult(subject);
    if (at === null || isWider(subject)) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at,
        message: (quote) => `${quote} is a technical result; what it did for the business or for people is not told.`,
        ask: 'Who felt it, and what was it worth? [people] could [...]; it saved [hours or money].',
        recall: 'Can you add who felt it and what it was worth?',
      }),
    ];
  },
};

function technicalResult(subject: Subject): Spot | null {
  const told = sentencesOf(subject).filter(({ said, text }) => (subject.form !== 'answer' ? said.part === 'result' : tellsOutcome(text)));
  if (subject.form === 'answer' && !wantsStory(subject)) return null;
  return told.filter(({ text }) => says(text, TECHNICAL)).at(-1) ?? null;
}

function isWider(subject: Subject): boolean {
  const judged = { ...subject, said: subject.said.filter(({ part }) => part === null || part === 'result' || part === 'learning') };
  return spotsOf(judged, WIDER).length > 0 || judged.said.some(({ text }) => quantities(text).some(({ kind }) => kind === 'money'));
}
