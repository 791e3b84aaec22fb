import { sliceOf, type Slice } from '../../text/words';
import { areasNamed } from '../kinds/technical-terms';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Finding, Rule, Subject } from '../rule';
import { knownShorts } from './known-shorts';
import { tradeTerms } from './trade-terms-words';

const SHORT = /\b(?:\p{Lu}(?:\p{Lu}|\p{N}){2,6}s?|\p{Lu}\p{Ll}\p{Lu}s?)\b/gu;
/** "(the mail queue)", "which is", "stands for": explained on the spot. */
const GLOSS = /^\s?(?:\(|,? (?:which|that) (?:is|was|means)|,? (?:short|stands?) for|,? our\b|,? an? \p{L}+|,? i\.e\b| is (?:our|an?|the)\b)/iu;
const NAMED = /(?:\(|\b(?:called|named|our|team|project|client|company|at|for)\s)$/iu;
const FEWEST = 3;

export const jargon: Rule = {
  id: 'jargon',
  detects: 'Three or more abbreviations that no reader outside the company knows, or terms of the trade piled up, none of them explained, or an explanation for people outside the trade without a picture.',
  matters: 'The interviewer does not know the names of your systems; one plain word each keeps them with you (RUBRIC: `jargon`).',
  hears: ['spoken'],
  examples: {
    fires: [
      { question: 'Tell me about a project you are proud of.', answer: 'I moved the DRS feed into the TXQ and wrote the checks for the PMB side.' },
      { question: 'Tell me about yourself.', answer: 'I work on LMS2 and I take care of the BRX jobs and of the ODW reports.' },
      { question: 'Describe a conflict.', answer: 'The SRT group wanted the KPF change before the GNC one, and I said no.' },
      { question: 'Tell me about a time you failed.', answer: 'I broke the ZPT batch, so the FDR was late and the WHX team waited.' },
      { question: 'What was your greatest achievement?', answer: 'I brought the MRQ time down, and then ETB and CLX followed.' },
    ],
    silent: [
      { question: 'Tell me about a project you are proud of.', answer: 'I moved the DRS (the price feed) into a queue and wrote the checks.' },
      { question: 'Tell me about yourself.', answer: 'I build REST APIs on AWS with SQL and CI, and I hold the SLA of our HTTP gateway.' },
      { question: 'Describe a conflict.', answer: 'The SRT group wanted the change first, and I said no.' },
      { question: 'How does TLS work?', answer: 'The client sends a hello, then ECDHE gives a key and AEAD seals each record, HKDF derives the rest.' },
      { question: 'Why Redis?', answer: 'DRS TXQ PMB', register: 'noted' },
    ],
  },
  judge: (subject) => {
    const lay = unexplainedToAll(subject);
    if (lay !== null) return [lay];
    const shorts = areasNamed(subject.question).length > 0 ? [] : unexplained(subject);
    const found = shorts.length < FEWEST ? termsPiled(subject) : shorts;
    const first = found[0];
    if (first === undefined || found.length < FEWEST) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at: first,
        message: () => `${listOf(found)} are not explained.`,
        ask: 'What would you call each of them for a guest? [short name]: [plain words].',
        recall: 'What would you call each of them for a guest?',
      }),
    ];
  },
};

const FOR_ALL = /\b(?:non[- ]?technical|grand(?:mother|father|ma|pa|parents?)|child|kid|(?:five|ten)[- ]year|lay(?:man|person|people)|mother|mum|mom|parents|outside (?:of )?(?:it|tech\p{L}*|software)|hr\b|human resources|not (?:technical|an engineer)|business (?:people|person|users?)|recruiter|neighbou?r)\b/iu;
const ASKS_TO_EXPLAIN = /\b(?:explain|describe|tell|say|words)\b/iu;
/** What makes a thing plain: a picture, an instance, a use. */
const PICTURE = /\b(?:like|imagine|as if|think of|picture|similar|same as|suppose|say you|for example|just as|compare\p{L}*|when you|so that you|you (?:can|get|see|click|press|open|order|pay|know)|if you|people|customers?|basically means)\b/iu;
const FEWEST_OF_LAY = 6;

/** A thing told to people outside the trade with no picture of it; null where that is not asked. */
function unexplainedToAll(subject: Subject): Finding | null {
  const at = openingOf(subject);
  const asked = lastAsked(subject);
  if (at === null || !FOR_ALL.test(asked) || !ASKS_TO_EXPLAIN.test(asked) || wordsOf(subject) < FEWEST_OF_LAY || PICTURE.test(textOf(subject)) || (areasNamed(textOf(subject)).length === 0 && spotsOf(subject, shorts).length === 0 && !says(textOf(subject), TERM) && !SHORT.test(textOf(subject)))) return null;
  return findingOf(subject, {
    severity: 'low',
    at,
    message: (quote) => `${quote} and what follows hold no picture for somebody outside the trade.`,
    ask: 'What is it like in daily life? It is like [...]: you [...], and it [...].',
    recall: 'What is it like in daily life?',
  });
}

/** Each abbreviation once, where it is said first. */
function unexplained(subject: Subject): readonly Spot[] {
  const seen = new Set<string>();
  return spotsOf(subject, shorts).filter(({ text }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Words of an answer for one term of the trade: denser is a pile. */
const WORDS_PER_TERM = 6;
const TERM = phrases(...tradeTerms);
const PLAIN = phrases('because', 'so (?:that )?\\p{L}+', 'which', 'means?', 'meaning', 'in other words', 'i\\.e', 'such as', 'for example', 'to (?:keep|avoid|make|let|handle|stop|prevent|give|reduce)', 'instead of', 'since', 'if', 'when', 'while', 'after', 'until', 'goes? to');

/** Terms of the trade, one on the other, with no plain word of what they are for. */
function termsPiled(subject: Subject): readonly Spot[] {
  const seen = new Set<string>();
  const found = spotsOf(subject, TERM).filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
  return found.length * WORDS_PER_TERM < wordsOf(subject) || says(textOf(subject), PLAIN) ? [] : found;
}

function shorts(text: string): readonly Slice[] {
  return [...text.matchAll(SHORT)]
    .filter(({ 0: word, index }) => !knownShorts.has(word.replace(/s$/u, '')) && !GLOSS.test(text.slice(index + word.length, index + word.length + 24)) && !NAMED.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ 0: word, index }) => sliceOf(text, index, index + word.length));
}

function listOf(found: readonly Spot[]): string {
  return found.slice(0, 4).map(({ text }) => `"${text}"`).join(', ');
}
