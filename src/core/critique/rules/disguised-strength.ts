import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { plainHits } from '../subject-denial';
import { findingOf, textOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';
import { boasts } from './boast-words';

const ASKS_WEAKNESS = phrases('weakness(?:es)?', 'areas? (?:of|for) <2> (?:improvement|development|growth)', 'what <5> (?:improve|work on|struggle)', 'biggest (?:flaw|fault)', 'failures?', 'failed', 'fail', 'mistakes?', 'regrets?', 'flaws?', 'improve', 'dislike about yourself', 'shortcomings?', 'negative (?:point|quality|side)', 'criticis\\p{L}+');
const BOAST = phrases(...boasts);

/** A boast that costs something and is worked on is a weakness. */
const COST = phrases('cost', 'costs', 'late', 'delay(?:ed|s)?', 'slow(?:ed|s)?', 'missed', 'blocked', 'feedback', 'complained', 'waited', 'annoyed', 'time-?box\\p{L}*', 'since then', 'now i', 'delegat\\p{L}+', 'started to', 'began to', 'i (?:have )?learn(?:ed|t) to');

export const disguisedStrength: Rule = {
  id: 'disguised-strength',
  detects: 'A weakness that is a boast ("perfectionist", "I work too hard"), without its cost and without what you do about it.',
  matters: 'It is the answer every guide warns of: heard as avoiding the question, since nothing was lost and nothing changed (RUBRIC: `disguised-strength`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What is your greatest weakness?', answer: 'I would say that I am a bit of a perfectionist.' },
      { question: 'What is your weakness?', answer: 'I work too much, my family tells me to stop.' },
      { question: 'What are your areas of improvement?', answer: 'I am too honest with people and I take too much responsibility.' },
      { question: 'What is your biggest flaw?', answer: 'I have very high standards and I cannot rest until it is done.' },
      { question: 'What is your weakness?', answer: 'I said perfectionist', register: 'remembered' },
    ],
    silent: [
      { question: 'What is your greatest weakness?', answer: 'I polish too long. In May my design came a week late; since then I show a draft after two days.' },
      { question: 'What is your weakness?', answer: 'I am a perfectionist with texts, and it delayed two releases. Now I give a mail ten minutes.' },
      { question: 'What is your weakness?', answer: 'Speaking to many people. I joined a club and have given three talks.' },
      { question: 'What are your strengths?', answer: 'I am detail oriented: I found the rounding error in the ledger.' },
      { question: 'What are your areas of improvement?', answer: 'Estimates. My last three were low by half, so I now split each ticket first.' },
    ],
  },
  judge: (subject) => {
    if (!says(subject.question, ASKS_WEAKNESS) && subject.kind?.id !== 'strengths-weaknesses') return [];
    const boasting = plainHits(subject, says(subject.question, ASKS_WEAKNESS) ? BOAST : STOCK);
    return boasting
      .filter((hit) => !isWorkedOn(boasting.length > 0 && subject.kind?.id === 'failure' ? [hit.sentence.text, ...hit.next].join('\n') : textOf(subject)))
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} is a strength in disguise; what it cost is not told.`,
          ask: 'When did it cost you or the team something, and what do you do since? In [month] it [...]; now I [...].',
          recall: 'Can you add what it cost once and what you do about it?',
        }),
      );
  },
};

/** Stock replies that are heard as such even where a strength is asked for. */
const STOCK = phrases('(?:a |bit of a )*(?:perfectionist|workaholic)', 'work too (?:hard|much)', 'care too much');

function isWorkedOn(text: string): boolean {
  const shown = quantities(text).length > 0 || ownActions(text).some((action) => !/\b(?:work|working|worked|gave|set|burned|burnt|saved|save|trying|tried|delivered|pushed|cared|take|told|say|try|give|like|make|do|handle|said|check|drive|start|focus|push|put)$/iu.test(action.text));
  return shown || says(text, COST);
}
