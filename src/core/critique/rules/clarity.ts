import { wordCount } from '../../text/words';
import { findingOf, sentencesOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';

/** Subjects and verbs that a hearer must sort out. */
const TANGLED = phrases(
  '(?:we|i|they|he|she) not (?!just|surprisingly|yet|but|even|sure|very|so|long|all|always)\\p{L}+', '(?:they|we|he|she) directly (?:in|into|to|on|at)', 'i involved (?:in|it|with|like)', 'from myself', '(?:that|the) (?:way|thing) i (?:said|told)', 'for suppose', '(?:is|are|was|were) (?:is|are|was|were) (?!not|to)\\p{L}+', '(?:the|a|an) (?:the|a|an)', 'did (?:went|came|told|took|gave|made|was|were)', '(?:saying|telling) trying', 'it will stop with',
);
/** A sentence that a hearer holds in one breath ends before. */
const LONG = 45;

/** Neutral wording: what a hearer has to do, never what the speaker did wrong. */
export const clarity: Rule = {
  id: 'clarity',
  detects: 'A sentence that a hearer must sort out: more than 45 words without a stop, or two beginnings in one.',
  matters: 'The seeds name it seven times; many good engineers speak English as a second language, so it speaks only when asked (RUBRIC: `clarity`, off by default).',
  onByDefault: false,
  hears: ['spoken'],
  examples: {
    fires: [
      { question: 'Tell me about yourself.', answer: 'From myself, I am a developer with four years of work.' },
      { question: 'Why a queue?', answer: 'We not only sending mails, the reports also they are heavy.' },
      { question: 'What was your part?', answer: 'I involved in the payment module since two years.' },
      { question: 'What did the juniors do?', answer: 'They directly in the project from the first day, no training.' },
      {
        question: 'Tell me about a challenge.',
        answer:
          'So we had this big import and it was failing every night and nobody knew why and then the client called and my lead asked me to look and I saw the logs and there were many errors and some of them were old and then we decided that we should write it again in Go.',
      },
    ],
    silent: [
      { question: 'Tell me about yourself.', answer: 'I am a developer with four years of work.' },
      { question: 'Why a queue?', answer: 'Not only the mails but the reports too are heavy.' },
      { question: 'What was your part?', answer: 'I was involved in the payment module. I wrote the refunds.' },
      { question: 'What did the juniors do?', answer: 'They were in the project from the first day.' },
      { question: 'Why a queue?', answer: 'we not block, for suppose 1000 users', register: 'noted' },
    ],
  },
  judge: (subject) =>
    sentencesOf(subject)
      .filter(isTangled)
      .slice(0, 1)
      .map((at) =>
        findingOf(subject, {
          severity: 'low',
          at,
          message: (quote) => `The sentence that begins ${quote} takes a second hearing.`,
          ask: 'Which is the one thing it should say? Say that first, then stop, then the rest.',
          recall: 'Which is the one thing it should say?',
        }),
      ),
};

function isTangled({ text }: Spot): boolean {
  return wordCount(text) > LONG || (says(text, TANGLED) && !/\bnot only\b[^.!?]{0,80}\bbut\b/iu.test(text));
}
