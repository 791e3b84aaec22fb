import { sliceOf, type Slice } from '../../text/words';
import { areasNamed } from '../kinds/technical-terms';
import { findingOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { knownShorts } from './known-shorts';
import { tradeTerms } from './trade-terms-words';

const SHORT = /\b\p{Lu}(?:\p{Lu}|\p{N}){2,6}s?\b/gu;
/** "(the mail queue)", "which is", "stands for": explained on the spot. */
const GLOSS = /^\s?(?:\(|,? (?:which|that) (?:is|was|means)|,? (?:short|stands?) for|,? our\b|,? an? \p{L}+|,? i\.e\b| is (?:our|an?|the)\b)/iu;
const NAMED = /(?:\(|\b(?:called|named|our|team|project|client|company|at|for)\s)$/iu;
const FEWEST = 3;

export const jargon: Rule = {
  id: 'jargon',
  detects: 'Three or more abbreviations that no reader outside the company knows, or terms of the trade piled up, none of them explained.',
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
