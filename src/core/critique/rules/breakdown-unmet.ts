import type { Parts, Story } from '../../notes/interview-note';
import type { Passage } from '../../text/span';
import { meetingsOf } from '../../stories/meetings';
import { findingOf, openingOf, textOf } from '../subject-findings';
import type { Rule, Subject } from '../rule';

export const breakdownUnmet: Rule = {
  id: 'breakdown-unmet',
  detects: "Points of the question's breakdown that no words of the story or answer show.",
  matters: 'The breakdown is your own reading of what is asked; a point that is not told is a point that nobody hears (seed 002: question, breakdown, story).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Name a time you stepped up.',
        points: ['beyond your role'],
        answer: 'I fixed the login bug on a Monday and wrote a test for it.',
      },
      {
        question: 'What is your greatest achievement?',
        points: ['deadline'],
        answer: '',
        story: { situation: 'Search was old', action: 'I rewrote the parser' },
      },
      { question: 'Tell me about a conflict.', points: ['money saved'], answer: 'I wanted tabs and I kept tabs.' },
      {
        question: 'Tell me about mentoring.',
        points: ['mentoring', 'what they can do now'],
        answer: 'The build was red for days and I cleaned the cache.',
      },
      { question: 'Tell me about a deadline.', points: ['deadline'], answer: 'moved logs to a bucket', register: 'noted' },
    ],
    silent: [
      {
        question: 'What is your greatest achievement?',
        points: ['impact'],
        answer: '',
        story: { action: 'I rewrote the parser', result: 'Costs fell by 40% and we won two clients' },
      },
      { question: 'Name a time you stepped up.', answer: 'I fixed the login bug on a Monday.' },
      {
        question: 'Tell me about a deadline.',
        points: ['deadline'],
        answer: 'The deadline was Friday, I cut the export and we shipped on Thursday.',
      },
      {
        question: 'Tell me about mentoring.',
        points: ['mentoring'],
        answer: 'I mentored two juniors; each of them ran a release alone after three months.',
      },
      { question: 'Tell me about a conflict.', points: ['deadline'], answer: '' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const unmet = unmetPoints(subject);
    if (at === null || unmet.length === 0) return [];
    const points = unmet.join('; ');
    return [
      findingOf(subject, {
        severity: 'medium',
        at,
        message: () => `No words show ${unmet.length === 1 ? 'this point' : 'these points'} of your breakdown: ${points}.`,
        ask: `Which fact shows it? ${unmet[0] ?? ''}: [...]`,
        recall: `Can you add one fact for: ${unmet[0] ?? ''}?`,
      }),
    ];
  },
};

function unmetPoints(subject: Subject): readonly string[] {
  const points = subject.points.map((text) => ({ text, from: null, to: null }));
  const question = { id: '', breakdown: { from: null, to: null, ours: false, points } };
  return meetingsOf(storyOf(subject), question).filter(({ met }) => met === 'no').map(({ point }) => point);
}

/** The subject as the story whose words are compared with the points; an answer has no parts, so its words stand as one. */
function storyOf(subject: Subject): Story {
  const passage = (text: string): Passage => ({ text, from: 0, to: text.length, runs: [] });
  const part = (name: keyof Parts): Passage | null => {
    const said = subject.said.find((one) => one.part === name);
    return said === undefined ? null : passage(said.text);
  };
  const parts: Parts = { situation: part('situation'), task: part('task'), action: part('action'), result: part('result'), learning: part('learning') };
  return { id: '', title: textOf(subject), form: 'full', questions: [''], column: null, line: 1, labelled: false, from: 0, to: 1, parts };
}
