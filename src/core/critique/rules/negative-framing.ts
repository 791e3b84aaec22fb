import { findingOf, spotsOf, textOf } from '../subject-findings';
import { asksMotive, looksForward } from '../subject-motive';
import { phrases } from '../../text/phrases';
import type { Rule } from '../rule';

const ESCAPE = phrases(
  '(?:the )?same (?:old )?(?:tasks?|work|things?|kind of|type of|stuff|tickets|thing|routine)', 'repetitive', 'monotonous',
  'no (?:more |further |real |such |any |much )?(?:scope|growth|learning|challenges?|future|appreciation|recognition|promotion|hike|raise|increment|opportunit(?:y|ies)|balance|new work|career)',
  "(?:not|isn't|aren't|wasn't|hardly|never) (?:any |much |a lot of |getting |really )*(?:growing|growth|learning|scope|challenging|appreciated|recogni[sz]ed|valued|interesting|promoted)",
  'stuck', 'stagnant|stagnat(?:ed|ing)', '(?:boring|bored)',
  'toxic', 'politics', '(?:low|less|poor|bad) (?:pay|salary|package|hike|increment|culture|management)', 'underpaid',
  '(?:pay|salary|package|hike) is (?:too |very |not )?(?:low|less|bad|good|enough|poor)', 'micro-?manag\\p{L}*',
  '(?:bad|terrible|rude|difficult|horrible) (?:manager|boss|management|lead|culture)', 'burn(?:t|ed)? ?out',
  'too much (?:work|pressure|workload|overtime)', 'long hours', 'overtime', '(?:tired|sick|fed up) (?:of|with)',
  "(?:don't|do not) (?:like|enjoy|see) <3> (?:work|manager|team|company|project|future|growth|there|here)", 'dead end',
  'nothing (?:new|more|left) to learn', 'limited (?:scope|growth|learning|opportunit(?:y|ies))', 'hate', 'lay-?offs?',
);

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
    if (!asksMotive(subject) || looksForward(textOf(subject))) return [];
    const at = spotsOf(subject, ESCAPE)[0];
    if (at === undefined) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at,
        message: (quote) => `${quote} says what you run from; what you look for is not told.`,
        ask: 'What do you want to do next that this job offers? I want [...]',
        recall: 'Can you add what you look for in the next role?',
      }),
    ];
  },
};
