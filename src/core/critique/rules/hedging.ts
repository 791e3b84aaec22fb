import { findingOf, spotsOf, wordsOf, type Spot } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const HEDGE = phrases(
  'i (?:think|guess|believe|suppose|feel like|would say)(?! (?:of|about|twice|big|it through|in|differently))', 'maybe', 'perhaps', 'probably', 'somehow', 'somewhat', 'more or less', 'sort of', 'kind of(?! (?:work|project|problem|data|person|company|thing|issue|role|system|error|question|team|people|job|test|load))', "i'm not (?:really |quite |totally )?sure", 'i am not (?:really |quite |totally )?sure', 'not sure (?:if|whether|but)', 'if i remember', 'i might have', 'it might be', 'hopefully', 'or something', 'as far as i (?:know|remember)', 'a little bit', 'i hope so', 'to some extent', 'in a way',
);
/** An excuse before the answer weakens all of it. */
const APOLOGY = phrases('(?:not|isn\'t) <1> (?:a|the) <1> (?:great|best|good|perfect|ideal) (?:example|story|answer)', "(?:don't|do not|not sure) <2> if (?:this|that|it) <2> (?:counts?|answers?|example|fits|relevant|what you)", 'sorry (?:for|about|if) <2> (?:example|english|answer|voice|this)', 'this (?:is|may be|might be) <2> (?:silly|stupid|boring|bad|weak) (?:example|answer|story)');
const FEWEST = 3;
/** In a hundred words. */
const NOTE = 4;

export const hedging: Rule = {
  id: 'hedging',
  detects: 'An excuse before the answer, or four and more hedges ("I think", "maybe", "sort of") in a hundred spoken words.',
  matters: 'Seed 001 asks for fewer; the ratings show no harm from a few, so this is a hint and never more (RUBRIC: 607 rated answers).',
  hears: ['spoken'],
  examples: {
    fires: [
      { question: 'Why Redis?', answer: 'I think we needed something fast, maybe, and I guess Redis was probably the best for that.' },
      { question: 'What did you do?', answer: 'I sort of owned the release, I believe, and perhaps half of the tests were mine as well.' },
      { question: 'Tell me about yourself.', answer: "I'm kind of a back-end developer, I would say five years, and I guess mostly payments." },
      { question: 'What came of it?', answer: 'It was probably faster. Maybe twice as fast, as far as I remember, on the big pages.' },
      { question: 'Tell me about a failure.', answer: 'This is not a great example, but in May I broke the export.' },
      { question: 'How does it scale?', answer: 'Somehow it was fine. I suppose the balancer helped, or something, and we never looked.' },
    ],
    silent: [
      { question: 'Why Redis?', answer: 'We needed something fast for the sessions, and I think Redis was right for two years.' },
      { question: 'What did you do?', answer: 'I owned the release and half of the tests.' },
      { question: 'What kind of data is it?', answer: 'It is the kind of data that changes once a day. This kind of work suits a batch.' },
      { question: 'How does it scale?', answer: 'Maybe to a hundred shops on one node. We measured sixty and saw 40 % load, so a second node would come at about a hundred and twenty. Perhaps earlier at Christmas.' },
      { question: 'Why Redis?', answer: 'maybe speed, probably cost, I guess', register: 'noted' },
    ],
  },
  judge: (subject) => {
    const excuse = spotsOf(subject, APOLOGY)[0];
    if (excuse !== undefined) return [excused(subject, excuse)];
    const found = spotsOf(subject, HEDGE);
    const count = wordsOf(subject);
    const first = found[0];
    if (first === undefined || found.length < FEWEST || found.length * 100 < NOTE * count) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at: first,
        message: (quote) => `${found.length} hedges in ${count} words, the first is ${quote}.`,
        ask: 'Which of these are you sure of? Say those without the hedge, and keep it where you doubt.',
        recall: 'Which of these are you sure of?',
      }),
    ];
  },
};

function excused(subject: Subject, at: Spot): ReturnType<typeof findingOf> {
  return findingOf(subject, {
    severity: 'low',
    at,
    message: (quote) => `${quote} excuses the answer before it is heard.`,
    ask: 'What is the first fact of it? Begin there: [fact].',
    recall: 'What is the first fact of it?',
  });
}
