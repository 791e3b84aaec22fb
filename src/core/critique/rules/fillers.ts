import { sliceOf, type Slice } from '../../text/words';
import { findingOf, spotsOf, wordsOf, type Spot } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule } from '../rule';

const PAUSES = phrases('u+m+', 'u+h+m*', 'e+r+m*', 'h+m+', 'm+h+m+', 'a+h+');
const PHRASES = phrases(
  'you know(?! (?:how|what|that|when|why|who|the|about|if|it|where|whether|me|him|them|this|a|our|my))',
  'i mean(?! (?:by|is|to|the|that|it))', 'basically', 'actually', 'literally', 'honestly', 'kind of like',
  'and (?:stuff|all that|so on and so forth)', 'or something(?! (?:else|like|similar))', 'so yeah', 'yeah', 'you see', 'like i said',
);
/** "Like" between pauses; never "like Flipkart", "would like", "looks like". */
const LIKE = /(?:^|[,.;:!?\u2026\u2014-]\s{0,3}|\b(?:it|is|was|were|and|so|but|then|this|that|to|in|of|the|just)\s)like\s?(?=,|\.{2,}|\u2026|\s?\u2014)|(?:^|[.!?\u2026]\s{1,3})like,/gimu;
const ALONE = /(?:^|[.!?]\s{1,3})(?:right|okay|ok|so|well)(?=\.|,|\?)/gimu;

const KIND_OF = /\b(?:kind|sort) of\b/giu;
const NAMES_A_KIND = /\b(?:what|this|that|these|which|some|any|same|every|each|one|other|a|the|new|different|no|all|another)\s+$/iu;

const FEWEST_FILLERS = 2;
/** In fewer words it takes many to speak of a habit. */
const FEWEST_WORDS = 20;
const MANY_FILLERS = 4;

export const fillers: Rule = {
  id: 'fillers',
  detects: 'Filler words in spoken text: from 3 per 100 words a note, from 7.5 a warning; "um" and "uh" weigh double.',
  matters: 'About 5 fillers a minute do no harm, 12 do (Laske & DiGennaro Reed 2024); um and uh weigh more than like and you know.',
  hears: ['spoken'],
  examples: {
    fires: [
      {
        question: 'Tell me about yourself.',
        answer: 'Um, I work as a, like, backend developer and, you know, I build APIs for a bank. Basically it is all Java and some Python too.',
      },
      {
        question: 'Why Redis?',
        answer: 'So, uh, we had this, like, slow page and uh basically we wanted to, um, keep the sums somewhere close to the app.',
      },
      {
        question: 'Tell me about a project.',
        answer: 'I mean it was a big one, you know, with three teams. We actually moved all the orders and I wrote the mapping by hand.',
      },
      {
        question: 'What do you do?',
        answer: 'Yeah. I lead a squad of four. Right. We own search and, like, the ranking of products for the shop. Okay. That is it.',
      },
      {
        question: 'How do you test?',
        answer: 'Hmm, so I write unit tests first, um, and then I run them in the pipeline before anybody looks at the change.',
      },
    ],
    silent: [
      {
        question: 'Tell me about yourself.',
        answer: 'I work as a backend developer and I build APIs for a bank. It is all Java and some Python. I would like to go deeper into data.',
      },
      {
        question: 'Tell me about a project.',
        answer: 'We sold to shops like Flipkart and it looks like a small tool, but it kept twelve people busy. I know what kind of load it takes.',
      },
      { question: 'Why Redis?', answer: 'Um, it is fast.' },
      {
        question: 'How do you test?',
        answer: 'I write unit tests first, then I run them in the pipeline. Actually the pipeline is the part that I rebuilt last year, with a cache for the packages and a faster runner.',
      },
      {
        question: 'How do you test?',
        answer: 'um, unit tests, uh, pipeline, like, all of the checks, you know, and then a long soak test for the night before each release',
        register: 'noted',
      },
    ],
  },
  judge: (subject) => {
    const pauses = spotsOf(subject, PAUSES);
    const all = [...spotsOf(subject, fillersIn)].sort(byPlace);
    const count = wordsOf(subject);
    const rate = count === 0 ? 0 : ((all.length + pauses.length) * 100) / count;
    const first = all[0];
    if (first === undefined || all.length < FEWEST_FILLERS || rate < subject.thresholds['fillers-note'] || (count < FEWEST_WORDS && all.length + Math.min(pauses.length, 1) < MANY_FILLERS)) return [];
    return [
      findingOf(subject, {
        severity: rate >= subject.thresholds['fillers-warn'] ? 'medium' : 'low',
        at: first,
        message: () => `${all.length} fillers in ${count} words: ${listOf(all)}.`,
        ask: 'Where could a short pause stand instead? Say it once more and stop where the filler was.',
        recall: 'Where could a short pause stand instead?',
      }),
    ];
  },
};

/** Every filler of spoken text, by place. */
export function fillersIn(text: string): readonly Slice[] {
  return [...PAUSES(text), ...PHRASES(text), ...others(text)].sort(byPlace);
}

function byPlace(one: Slice, other: Slice): number {
  return one.start - other.start;
}

function others(text: string): readonly Slice[] {
  const kinds = [...text.matchAll(KIND_OF)]
    .filter(({ index }) => !NAMES_A_KIND.test(text.slice(Math.max(0, index - 12), index)))
    .map(({ 0: found, index }) => sliceOf(text, index, index + found.length));
  return [...kinds, ...[...text.matchAll(LIKE), ...text.matchAll(ALONE)].map((match) => lastWord(text, match))];
}

/** The word itself, without the pause or the word before it. */
function lastWord(text: string, match: RegExpMatchArray): Slice {
  const end = (match.index ?? 0) + match[0].replace(/[\s,]+$/u, '').length;
  const word = /\p{L}+$/u.exec(text.slice(match.index, end))?.[0] ?? '';
  return sliceOf(text, end - word.length, end);
}

/** The fillers with their counts, most frequent first, at most four of them. */
function listOf(all: readonly Spot[]): string {
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  const ranked = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 4);
  return ranked.map(([word, times]) => (times === 1 ? `"${word}"` : `"${word}" ${times} times`)).join(', ');
}
