import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { plainHits } from '../subject-denial';
import { findingOf, textOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const ASKS_WEAKNESS = phrases('weakness(?:es)?', 'areas? (?:of|for) <2> (?:improvement|development|growth)', 'what <5> (?:improve|work on|struggle)', 'biggest (?:flaw|fault)', 'failures?', 'negative (?:point|quality|side)', 'criticis\\p{L}+');
const BOAST = phrases(
  '(?:a |too much of a |bit of a |kind of a |such a )?perfectionis(?:t|m)', '(?:i )?(?:want|like|need) (?:everything|things|my (?:code|work)) (?:to be )?(?:perfect|just right|100%?)', 'work(?:ing|s)? (?:too|so|very) (?:hard|much|long)', 'workaholic', 'over-?work(?:ing|ed)?',
  '(?:too|so|overly|very) (?:dedicated|committed|honest|hard[- ]?working|passionate|loyal|detail[- ]oriented|detailed|focused|responsible|sincere|helpful|ambitious|organi[sz]ed|punctual|nice|good|kind|involved|straightforward|disciplined|perfect)', 'care too much', 'push(?:ing)? myself <1> (?:hard|much|far)', 'hard on myself', 'never satisfied', '(?:put|putting) too much <3> (?:effort|pressure on myself|energy|time into quality)', '(?:too|so|overly|very) (?:driven|eager|motivated|curious|independent|fast|efficient|self[- ]critical|meticulous|thorough)', '(?:too much|so much|over) (?:attention to detail|dedication|commitment|passion|focus on quality)',
  '(?:take|taking|took) (?:too much|a lot of|full|all the|too many) (?:responsibilit(?:y|ies)|ownership|on)', "(?:expect|expecting|demand) (?:too much|a lot|the same|perfection) (?:of|from)", '(?:high|too high|very high) (?:standards|expectations)', "(?:can't|cannot|don't|never) (?:stop|rest|leave|sleep|relax|go home) (?:work(?:ing)?|until|till|before|unless)", '(?:weakness|flaw) is <3> (?:strength|that i have no|that i (?:love|work|care|give))', 'impatient (?:with|for) (?:results|success|slow)', 'forget to (?:take breaks|eat|go home|sleep|rest)', 'expect <4> (?:of|from) (?:others|everyone|people|my \\p{L}+)', 'focus(?:ing|ed)? too much on', '(?:get(?:ting)?|mak(?:e|ing)|hav(?:e|ing)|do(?:ing)?) <3> (?:perfect(?:ly)?|flawless)', 'over-?deliver\\p{L}*', '(?:much|lots? of|close|too close) attention to <2> (?:details?|quality)', '(?:saying|say) no', '(?:love|like|enjoy) <1> (?:help(?:ing)?|learn(?:ing)?|work(?:ing)?)', 'help(?:ing)? (?:everyone|everybody|others|people|all)', 'obsess\\p{L}+ (?:with|about|over) <2> (?:quality|details?|perfection|clean|work|code|deadlines?)', '(?:give|put|giving) <3> (?:110|120|150|200)', "(?:can't|cannot|don't) (?:accept|stand|tolerate|live with|let go of) <3> (?:bad|poor|mediocre|low|average|second|anything|mistakes|work|quality)", '(?:love|like|enjoy) my (?:work|job) too much',
);

/** A boast that costs something and is worked on is a weakness. */
const COST = phrases('cost', 'costs', 'late', 'delay(?:ed|s)?', 'slow(?:ed|s)?', 'missed', 'blocked', 'burn(?:t|ed)? ?out', 'feedback', 'complained', 'waited', 'annoyed', 'time-?box\\p{L}*', 'since then', 'now i', 'delegat\\p{L}+', 'started to', 'began to', 'i (?:have )?learn(?:ed|t) to');

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
    if (!says(subject.question, ASKS_WEAKNESS) || isWorkedOn(subject)) return [];
    return plainHits(subject, BOAST)
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

function isWorkedOn(subject: Subject): boolean {
  const text = textOf(subject);
  const shown = quantities(text).length > 0 || ownActions(text).some((action) => !/\b(?:work|working|take|told|say|try|give|like|make|do|handle|said|check|drive|start|focus|push|put)$/iu.test(action.text));
  return shown || says(text, COST);
}
