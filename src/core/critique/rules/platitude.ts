import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { findingOf } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';

const COMMON = phrases(
  '(?:communication|teamwork|honesty|patience|planning|consistency|hard work|trust|collaboration) is (?:the |a |very |so |really |everything|all )?(?:key|important|must|everything|best policy)',
  "(?:i'm|i am|im|being|as) (?:also )?(?:an? )?(?:very |really |good |great |strong |excellent |natural |effective |true )*(?:team player|fast learner|quick learner|hard worker|problem[- ]solver|(?:people|team) person|collaborator|communicator|listener|self[- ]starter|go-getter|multi-?tasker|team worker|all-?rounder)",
  "(?:i'm|i am|im) (?:a )?(?:very |really |quite |always )*(?:hard[- ]?working|detail[- ]oriented|result(?:s)?[- ]driven|result(?:s)?[- ]oriented|self[- ]motivated|dedicated|passionate (?:developer|engineer|programmer|person)|passionate about (?:technology|tech|coding|programming|my work|what i do|software|learning))",
  '(?:i\'m|i am|im) (?!not )<5> (?:hard[- ]?working|self[- ]motivated|dedicated|result(?:s)?[- ](?:driven|oriented)|detail[- ]oriented|quick learner|fast learner|team player|go-getter|self[- ]starter)',
  'lead(?:ing)? by example', '(?:a|the) (?:good|great|true|real) (?:leader|manager|engineer|developer|teammate|mentor) (?!is one who i|i)\\p{L}+',
  'i (?:always |just |really )?work (?:very |really |too )?hard', '(?:i )?(?:always )?(?:go|going) the extra mile',
  '(?:think|thinking) (?:out of|outside) the box',
  '(?:i )?(?:always )?(?:give|gave|giving) (?:my |it my )?(?:best|100|110|hundred|everything|all)',
  'i (?:always )?(?:do|did|try|tried) my (?:level )?best', 'i never give up', 'wear(?:ing)? (?:many|multiple) hats',
  'work(?:s|ing)? (?:well |good )?under pressure', 'customer is (?:always right|king|god)', 'failure is <3> (?:success|learning|teacher)',
  '(?:i )?(?:love|like|enjoy) (?:coding|challenges|learning new things|technology|new technologies|to learn new things|to take challenges|working in a team|problem solving|solving problems)',
  'i adapt (?:quickly|easily|fast)',
  '(?:learned|learnt) (?:to|how to) (?:communicate|collaborate|listen|plan|manage(?: \\p{L}+)?|work|be) (?:better|more (?:careful|patient|organi[sz]ed)|in a team|harder)',
  '(?:learned|learnt) a lot', 'used data to make (?:better |good )?decisions', 'every day is a (?:learning|new) \\p{L}+',
  'sky is the limit', '(?:win|won) as a team', 'i am a perfect fit', 'teamwork makes', 'never stop learning',
  'it seemed (?:like )?the right thing', 'most important ones?',
);

const EXAMPLE = phrases(
  'for example', 'for instance', 'such as', 'e\\.g', 'example', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter)',
  'once', 'when (?:i|we|our|the)', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december)',
  'because (?:i|we|of the)',
);

export const platitude: Rule = {
  id: 'platitude',
  detects: 'A sentence that anybody could say ("communication is key", "I am a team player") with no example after it.',
  matters: 'Describing oneself lowers the recommendation where a story would raise it (Bangerter, Corvalan & Cavin 2014).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What are your strengths?', answer: 'I am a quick learner and I work very hard.' },
      { question: 'How do you handle conflict?', answer: 'I think communication is the key in every team.' },
      { question: 'What did you learn?', answer: 'I learned a lot, every day is a learning experience.' },
      { question: 'Why should we hire you?', answer: 'Because I always give my best and I go the extra mile.' },
      { question: 'Tell me about yourself.', answer: 'I work on Android apps in Kochi. I am a good team player. I like cricket.' },
      { question: 'What are your strengths?', answer: 'I said I am a problem solver', register: 'remembered' },
    ],
    silent: [
      {
        question: 'What are your strengths?',
        answer: 'I am a quick learner: in March I picked up Go and shipped the export service in 3 weeks.',
      },
      {
        question: 'How do you handle conflict?',
        answer: 'Communication is key. Last month I sat down with our tester because we read the same ticket in two ways.',
      },
      { question: 'What did you learn?', answer: 'I learned that our retries doubled the load, and I cap them since.' },
      { question: 'Why should we hire you?', answer: 'You move to event sourcing, and I have run such a move twice.' },
      { question: 'How do you decide what to cache?', answer: 'The key is the tenant and the date, because reports ask by both.' },
    ],
  },
  judge: (subject) =>
    hitsOf(subject, COMMON)
      .filter((hit) => !hasExample(hit))
      .slice(0, 1)
      .map(({ spot: at }) =>
        findingOf(subject, {
          severity: 'medium',
          at,
          message: (quote) => `${quote} could be said by anybody; no example follows.`,
          ask: 'When did that show last? [situation], and I [did ...]',
          recall: 'Can you add one time when it showed?',
        }),
      ),
};

/** An own action, a quantity or a case named in the rest of its sentence or in the two after it. */
function hasExample({ after, next }: Hit): boolean {
  const rest = [after, ...next].join('\n');
  return says(rest, EXAMPLE) || quantities(rest).length > 0 || ownActions(rest).some(({ text }) => !WEAK.test(text));
}

/** "I work hard", "I handle it" prove nothing. */
const WEAK = /\b(?:work|give|like|deliver|complete|finish|meet|achieve|help|perform|handle|try|take|focus|learn|make)$/iu;
