import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, type Spot } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import { tellsPlan } from '../subject-plan';
import type { Rule, Subject } from '../rule';

const SKILL = '(?:experience|knowledge|idea|familiarity|exposure|expertise|clue|background|understanding|skills?|hands-on|practice|certifications?)';

const ADMISSION = phrases(
  `(?:i|we) (?:don't|do not|didn't|did not|dont|never) (?:really |actually )?(?:have|had|got|get) <5> ${SKILL}`,
  `(?:i|we) (?:haven't|have not) <1> (?:any|much|enough) <2> ${SKILL}`,
  `(?:i have |i've |i've got |with |there is |there's |got |having )?(?:no|zero|not much|not any|not enough) <4> ${SKILL}`,
  `i (?:have|had|'ve) (?:only |just |very |a )*(?:little|limited|basic|less|minimal) <2> ${SKILL}`,
  `my <3> (?:${SKILL}|english|communication|coding|sql|maths?) <1> (?:is|are) (?:not|very |quite |a bit |only )*(?:weak|poor|bad|limited|low|basic|good|great|strong)`,
  "(?:i'm|i am|im) (?:not|not really|not that|not very|not so|not too|really not) <2> (?:good|great|strong|familiar|comfortable|confident|experienced|aware|expert|proficient|fluent|skilled|well versed|the best)",
  "(?:i'm|i am|im) (?:very |quite |really |a bit |kind of )?(?:bad|weak|poor|terrible|hopeless) (?:at|in|with)",
  "i (?:don't|do not|dont) (?:really |actually )?know <3> (?:much|anything|about|how|well|deeply)",
  "i (?:don't|do not|dont) (?:really )?know (?!why|if|whether|who|whom|when|where|what|how|it|its|that|this|the|them|him|her|any|exactly|which|yet|for|to)[\\p{L}+#]{2,20}",
  "i(?: have|'ve) (?:never|not) <1> (?:worked|used|done|tried|touched|built|led|learned|learnt|written|handled|managed|explored|deployed|seen)",
  "i (?:haven't|havent) <1> (?:worked|used|done|learned|learnt|tried|explored|touched|built|written|handled|managed|led)",
  "(?:i'm|i am) (?:still |relatively |quite |pretty |very )*new to",
  '(?:still )?(?:relatively |quite |pretty )new to (?:the|this|it)', 'i (?:only )?lack', '(?:i am|i\'m) (?:just |only )?(?:a )?beginner',
  '(?:not|no) <1> familiar with', 'i never (?:really |actually |even )?(?:used|worked with|tried|learned|learnt|studied|touched|built one|came across|got to)',
);

/** Nothing is admitted: "I have no idea why they chose it" and "no knowledge transfer" speak of something else. */
const OTHER = phrases(
  'no idea (?:why|who|whether|if|when)', 'knowledge (?:transfer|base|sharing|graph|silo)',
  'experience (?:of our|for (?:the|our)) (?:users|customers|clients)',
  'no (?:bad|prior|previous) experience (?:was|is) (?:needed|required|asked)', 'user experience', 'best practices?',
);

const INTENTION = phrases(
  '(?:need|want|would like|hope|have|wish|going|plan|planning|will|love) to (?:start|learn|improve|begin|study|work|explore|get)',
  "i'?ll <1> (?:start|learn|improve|study)",
);

/** Openings of a sentence that goes on about the gap: what came after, or when. */
const OPENINGS = [
  "but|however|so|still|instead|that said|that is why|to (?:fix|close|change|improve)|since|because of|right now|currently|i'm|i am|i've|i have",
  'on the other|(?:this|last|every|each) (?:month|year|week|day|quarter|morning|weekend)|recently|lately|for the (?:past|last)|over the|in the meantime',
  'in (?:january|february|march|april|may|june|july|august|september|october|november|december)',
].join('|');
const CONNECTS = new RegExp(`^(?:${OPENINGS})\\b`, 'iu');

export const negativeAdmission: Rule = {
  id: 'negative-admission',
  detects: 'A lack of skill or knowledge told without a plan that runs or a bridge to something known, in the same or the next sentence.',
  matters: 'The seeds name it three times: admitting a gap is honest, but what stays in mind is the gap, unless the same breath says how you close it (RUBRIC: `negative-admission`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Have you worked with Kafka?', answer: "No, I don't have any experience with Kafka." },
      {
        question: 'Tell me about yourself.',
        answer: 'I write APIs in Go for a bank. There is no cloud knowledge from my side. I live in Nagpur.',
      },
      { question: 'What would you build with machine learning?', answer: "I haven't worked on that. I want to learn it some day." },
      { question: 'How do you design a data model?', answer: "I'm not very good at SQL, to be honest." },
      { question: 'What is your weakness?', answer: 'I am weak in front end, CSS is hard.' },
      { question: 'Do you know Terraform?', answer: "I said I don't know much about it but I need to start soon.", register: 'remembered' },
    ],
    silent: [
      {
        question: 'Have you worked with Kafka?',
        answer: "I haven't used Kafka, but I have run RabbitMQ for two years and the consumer side is similar.",
      },
      {
        question: 'Do you know Terraform?',
        answer: "I don't have experience with Terraform. I'm taking a course on it and moved my own site over last week.",
      },
      {
        question: 'What is your weakness?',
        answer: 'I was not good at estimates. I started to write down each guess and to compare it at the end.',
      },
      {
        question: 'Tell me about a new tool you learned.',
        answer: 'Nobody in the team had experience with WebSockets, so I built a chat in a week.',
      },
      { question: 'How do you onboard people?', answer: 'There was no knowledge transfer, so I wrote a first-week guide.' },
      { question: 'Tell me about yourself.', answer: 'I write APIs in Go for a bank and have six years of experience with payments.' },
    ],
  },
  judge: (subject) => {
    if (subject.form === 'story') return [];
    return gapsIn(subject).map((at) =>
      findingOf(subject, {
        severity: 'medium',
        at,
        message: (quote) => `${quote} names a gap, and no plan or bridge follows.`,
        ask: 'What do you know that comes close, and what are you doing to close it? [step] by [date]',
        recall: 'Did you leave it there? Add what comes close, or the step that you are taking.',
      }),
    );
  },
};

function gapsIn(subject: Subject): readonly Spot[] {
  const admitted = hitsOf(subject, ADMISSION)
    .filter((hit, at, all) => all[at - 1]?.sentence.start !== hit.sentence.start)
    .filter((hit) => !says(hit.sentence.text, OTHER) && !isBridged(hit));
  return admitted.length > 0 ? admitted.map(({ spot }) => spot) : saysNo(subject);
}

const ASKS_EXPERIENCE = phrases('have you <1> (?:used|worked|tried|built|written|done|handled|deployed|led|managed|had)', 'do you <1> (?:know|have|use)', 'are you <1> (?:familiar|comfortable|experienced|proficient)', 'experience (?:with|in)', 'how familiar');
const NO = /^\W{0,4}(?:(?:well|honestly|sorry|unfortunately),? )?(?:no|nope|not (?:really|yet|much|so far|at all)|never)\b/iu;

/** "No" to a question about experience, and nothing near it after that. */
function saysNo(subject: Subject): readonly Spot[] {
  const opening = openingOf(subject);
  if (opening === null || !NO.test(opening.text) || !says(lastAsked(subject), ASKS_EXPERIENCE)) return [];
  return bridges(textOf(subject)) ? [] : [opening];
}

function isBridged({ after, next: [following = ''] }: Hit): boolean {
  return bridges(after) || tellsPlan(following) || (CONNECTS.test(following) && bridges(following));
}

function bridges(text: string): boolean {
  if (tellsPlan(text)) return true;
  return !says(text, INTENTION) && (ownActions(text).length > 0 || quantities(text).length > 0);
}
