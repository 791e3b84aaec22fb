import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { plainHits } from '../subject-denial';
import { hitsOf, type Hit } from '../subject-hits';
import { keyedPhrases } from '../../text/keyed-phrases';
import { phrases, says } from '../../text/phrases';
import { mends } from '../subject-mended';
import { tellsPlan } from '../subject-plan';
import { namesMechanism } from '../subject-specifics';
import type { Rule, Subject } from '../rule';
import { admissions, blanks, resignations, resigning } from './admission-words';

const ADMISSION = phrases(...admissions);
const BLANK = phrases(...blanks);

/** Nothing is admitted: "I have no idea why they chose it" and "no knowledge transfer" speak of something else. */
const OTHER = phrases(
  "(?:don't|do not|not sure|didn't) know (?:why|whether|if|who|when|where)",
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
    if (subject.form !== 'answer') return [];
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
  if (subject.kind?.id === 'strengths-weaknesses' && bridges(textOf(subject))) return [];
  const all = hitsOf(subject, ADMISSION);
  const admitted = all
    .filter((hit, at) => all[at - 1]?.sentence.start !== hit.sentence.start)
    .filter((hit) => !says(hit.sentence.text, OTHER) && !isBridged(hit) && !isAddressed(hit));
  return admitted.length > 0 ? admitted.map(({ spot }) => spot) : [saysNo(subject), saysNothing(subject), bareWeakness(subject), resigned(subject, all.length > 0), piledUp(subject, all), unlooked(subject)].find((spots) => spots.length > 0) ?? [];
}

const RESIGNED = keyedPhrases([{ keys: resigning, sources: resignations }]);

/** A fault of one's own that is taken for fixed, whatever was tried. */
function resigned(subject: Subject, admits: boolean): readonly Spot[] {
  const isAsked = subject.kind?.id === 'strengths-weaknesses' || says(lastAsked(subject), ASKS_WEAKNESS) || admits;
  return isAsked ? plainHits(subject, RESIGNED).map(({ spot }) => spot).slice(0, 1) : [];
}

const PILE = 3;

/** Gap upon gap, and nothing done after the last. */
function piledUp(subject: Subject, admitted: readonly Hit[]): readonly Spot[] {
  const all = [...admitted, ...hitsOf(subject, UNKNOWN)].filter(({ sentence }) => !says(sentence.text, OTHER));
  const last = all.reduce((end, { spot }) => Math.max(end, spot.end), 0);
  return all.length < PILE || bridges(textOf(subject).slice(last)) ? [] : all.slice(0, 1).map(({ spot }) => spot);
}

const UNLOOKED = keyedPhrases([{ keys: ['looked ', 'asked myself', 'thought about', 'touch', 'dare', 'tell you', 'explain', 'say how', 'been near', 'worked out', 'figured', ' head', 'beyond me', 'to me', 'for me', 'guess', 'google', ' up', 'ask ', 'useless', 'hopeless', 'lost', 'illiterate', 'amateur', 'beginner', 'clueless', 'ignorant', 'only know', 'avoid', 'we had a', 'got it', 'get it', 'get that', 'got that', 'got to that'], sources: [
  "i (?:honestly |really |have |'ve |had |just |still |also )*(?:never|not|n't|haven't|couldn't|could not|can't|cannot|wouldn't|didn't) (?:honestly |really |actually |ever |quite )*(?:looked (?:at|into)|asked myself|thought about|touched|dared?(?: to)?|tell you|say how|explain (?:it|that|how|why)|got (?:it|that|to that)|been near|worked out|figured out|get (?:it|that|my head)|gotten (?:it|that))(?! (?:why (?:he|she|they)))", '(?:goes|went|is|are|was|were) (?:\\p{L}+ )?(?:over my head|beyond me|above my head|a mystery to me|a black box for me)', '(?:i would|i\'d|i will|i\'ll) (?:only |just |have to |need to )*(?:be guessing|guess|google|look (?:it|that) up|ask (?:someone|somebody|a colleague))(?=[.,;!]|$)', "(?:i'm|i am|i was) (?:\\p{L}+ ){0,3}(?:useless|hopeless|lost|illiterate|an amateur|a beginner|clueless|ignorant)(?=[.,;!]|$| (?:at|in|with|on|when))", "(?:i )?only know (?:the name|it by name|it from|what it is called)", "(?:i've|i have|i) (?:always |so far |long )?(?:been )?avoid(?:ed|ing) (?:it|that|this|the topic|\\p{L}+)(?: so far| until now)?(?=[.,;!]|$)", "we had (?:a |another |an |some )(?:\\p{L}+ )?(?:team|person|guy|consultant|vendor|specialist) (?:for|who did|that did|doing) (?:that|this|it)",
] }]);
const TECHNICAL = new Set(['technical-concept', 'technical-decision', 'system-design', 'scale', 'reliability', 'coding', 'fact', 'project', 'introduction']);

/** A gap that closes the answer to a technical question. */
function unlooked(subject: Subject): readonly Spot[] {
  if (!(subject.kind === null || TECHNICAL.has(subject.kind.id) || says(lastAsked(subject), ASKS_EXPERIENCE))) return [];
  return hitsOf(subject, UNLOOKED).filter((hit) => !isBridged(hit) && !isAddressed(hit) && !bridges(hit.spot.said.text.slice(hit.spot.end))).map(({ spot }) => spot).slice(0, 1);
}

const UNKNOWN = keyedPhrases([{ keys: ['tell', 'say', 'explain', 'answer', 'clue', 'idea', 'depth', 'beyond me', 'understand', 'understood', 'know', 'knew', 'follow'], sources: ["(?:i|we) (?:couldn't|could not|can't|cannot|wouldn't|would not) (?:really |even )?(?:tell|say|explain|answer)(?: you)?", '(?:no|not a|not the faintest) (?:clue|idea)', 'out of my depth', 'beyond me', "i (?:don't|do not|never)(?: really)? (?:understand|understood|know|knew|follow(?:ed)?)"] }]);

/** Most words of an answer that says no more than that none is known. */
const MOST_OF_A_BLANK = 16;
const KNOWLEDGE = new Set(['technical-concept', 'technical-decision', 'system-design', 'scale', 'reliability', 'coding', 'fact', 'plans', 'keeping-current']);

/** What is asked for is a fact or a case of one's own work. */
const ASKS_FOR_ONE = /\b(?:example|instance|what was|what were|which|how did you|why did you|why was|what did you)\b/iu;

/** "I don't know": nothing that is asked for is told. */
function saysNothing(subject: Subject): readonly Spot[] {
  const text = textOf(subject);
  const isAsked = subject.kind === null || KNOWLEDGE.has(subject.kind.id) || says(lastAsked(subject), ASKS_EXPERIENCE);
  if (!(isAsked || ASKS_FOR_ONE.test(lastAsked(subject))) || wordsOf(subject) > MOST_OF_A_BLANK || namesMechanism(text) || says(text, OTHER) || bridges(text) || guesses(text)) return [];
  return spotsOf(subject, BLANK).slice(0, 1);
}

const ASKS_WEAKNESS = phrases('weakness(?:es)?', 'weak (?:points?|sides?|areas?)', 'areas? (?:of|for) <2> (?:improvement|development|growth)', 'flaws?', 'shortcomings?', 'improve about yourself', '(?:not|least) (?:so |very )?(?:good|strong|skilled) at', '(?:worst|bad|weakest) (?:at|habit|skill|side|quality|point)', 'struggle with');
const MOST_OF_A_WEAKNESS = 40;
const NONE = /^\W{0,4}(?:(?:well|honestly|so|um+),? )?(?:none|no|nothing|nope|never|not (?:really|any))\b|\bno (?:\p{L}+ )?weakness|\b(?:can't|cannot|don't|do not) (?:really )?(?:think|have|know|say|see|remember)\b|\bper?fection|\btoo (?!shy|slow|late|lazy|quiet|loud|impulsive|impatient|emotional)\p{L}+|\b(?:hard|much)\b|\b(?:high|higher) standards\b/iu;

/** A weakness that is only named, with nothing set against it. */
function bareWeakness(subject: Subject): readonly Spot[] {
  const asked = lastAsked(subject);
  const text = textOf(subject);
  const at = openingOf(subject);
  const isNamed = subject.register === 'spoken' && says(asked, ASKS_WEAKNESS) && wordsOf(subject) <= MOST_OF_A_WEAKNESS && !NONE.test(text.replace(/\u2019/gu, "'"));
  return at === null || !isNamed || /\bstrengths?\b/iu.test(asked) || mends(text) ? [] : [at];
}

const GUESS = phrases("(?:i would|i'd|i will|we would|we'd) (?!learn|have to|need|look|google|ask|try to|like|search|say|love|find out|check)\\p{L}+ <5> \\p{L}+", 'my guess', 'i (?:assume|expect|suspect)', 'for example');

/** Whether a way is thought out all the same. */
function guesses(text: string): boolean {
  return says(text, GUESS);
}

const ASKS_EXPERIENCE = phrases('have you <1> (?:used|worked|tried|built|written|done|handled|deployed|led|managed|had)', 'do you <1> (?:know|have|use)', 'are you <1> (?:familiar|comfortable|experienced|proficient)', 'experience (?:with|in)', 'how familiar');
const NO = /^\W{0,4}(?:(?:well|honestly|sorry|unfortunately),? )?(?:no|none|zero|nope|not (?:really|yet|much|so far|at all)|never)\b/iu;

/** "No" to a question about experience, and nothing near it after that. */
function saysNo(subject: Subject): readonly Spot[] {
  const opening = openingOf(subject);
  if (opening === null || !NO.test(opening.text) || !says(lastAsked(subject), ASKS_EXPERIENCE)) return [];
  return bridges(textOf(subject)) ? [] : [opening];
}

function isBridged({ after, next: [following = ''] }: Hit): boolean {
  return bridges(after) || guesses(after) || guesses(following) || tellsPlan(following) || (CONNECTS.test(following) && bridges(following));
}

const ADDRESSED = phrases(
  "(?:i'm|i am|i've been|i have been|i) (?:now |already |currently |actively )?(?:addressing|closing|fixing|tackling) (?:this|that|it|the gap)", "i(?:'m| am|'ve been| have been) (?:now |already |currently |also )?(?:taking|building|practi[sc]ing|studying|working through|pairing|shadowing)", 'to (?:close|fill|fix|address) (?:this|that|the|my) (?:gap|hole|weakness)?',
);
const LEARNS = /\b(?:learn|close|grow|study|catch up on|get to know)\b[^.;!?]{0,30}$/iu;

/** A step against the gap that comes some sentences later, or the gap named as what is to be learned. */
function isAddressed({ spot, before }: Hit): boolean {
  return LEARNS.test(before) || says(spot.said.text.slice(spot.end), ADDRESSED);
}

function bridges(text: string): boolean {
  if (tellsPlan(text)) return true;
  return !says(text, INTENTION) && (ownActions(text).length > 0 || quantities(text).length > 0);
}
