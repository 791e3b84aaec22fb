import { fold, words, type Slice } from '../../text/words';
import { findingOf, spotAt, type Spot } from '../subject-findings';
import { stopWords } from '../subject-stop-words';
import type { Rule, Said } from '../rule';

/** Doubled on purpose or by grammar. */
const MAY_DOUBLE = new Set(['that', 'had', 'is', 'do', 'no', 'bye', 'ha', 'yes', 'so', 'very', 'much', 'many', 'it', 'her', 'you', 'long', 'really']);
const FEWEST_CONTENT_WORDS = 2;
/** A long phrase said word for word twice repeats, even if the rest of its clause is new. */
const LONG_PHRASE = 6;
const LONG_CONTENT = 3;
/** Characters in which two words said again repeat; further on they are a term or a heading. */
const NEAR = 400;
/** Words of an answer that goes round in a circle at most, times that one word comes back in it, and its share of the words that count. */
const MOST_WORDS = 40;
const TIMES = 3;
const SHARE = 0.33;
const STEM = 5;

export const repetition: Rule = {
  id: 'repetition',
  detects: 'A phrase said twice with nothing new in it, or a doubled word ("small small"), in spoken text.',
  matters: 'Both seeds with a transcript name it: what is said twice costs time and adds nothing (RUBRIC: `repetition`).',
  hears: ['spoken'],
  examples: {
    fires: [
      {
        question: 'Tell me about yourself.',
        answer: 'I am a pure mobile developer with six years of work. Pure mobile developer. I live in Chennai.',
      },
      { question: 'What did you do?', answer: 'I did some small small fixes in the login page.' },
      { question: 'Why did you choose it?', answer: 'It was the cheapest option for us, and we had little time, the cheapest option.' },
      {
        question: 'How do you work?',
        answer: 'I go step by step through the list of open tickets every day. In the team we like to go step by step through the list of open tickets.',
      },
      { question: 'What is your role?', answer: 'I handle release management. And so on, I handle release management.' },
    ],
    silent: [
      {
        question: 'Tell me about yourself.',
        answer: 'I am a mobile developer. I have built four apps, and the last one has a million users.',
      },
      {
        question: 'How does the queue work?',
        answer: 'The message queue keeps jobs. When the message queue is full, we drop the oldest job.',
      },
      { question: 'What did you learn?', answer: 'I saw that that flag was wrong. It was very very late.' },
      { question: 'How do you work?', answer: 'Step by step. I write the test, I write the code, I run both.' },
      { question: 'What did you do?', answer: 'small small fixes, small small fixes', register: 'noted' },
    ],
  },
  judge: (subject) =>
    subject.said
      .flatMap((said) => [...doubled(said), ...saidTwice(said), ...circling(said)])
      .sort((one, other) => one.start - other.start)
      .slice(0, 2)
      .map((at) =>
        findingOf(subject, {
          severity: 'low',
          at,
          message: (quote) => `${quote} is said again and adds nothing new.`,
          ask: 'What new fact could stand here? [fact]',
          recall: 'What new fact could stand here?',
        }),
      ),
};

function doubled(said: Said): readonly Spot[] {
  const all = words(said.text);
  return all.flatMap((word, at) => {
    const next = all[at + 1];
    if (next === undefined || fold(word.text) !== fold(next.text)) return [];
    const isTight = /^[\s*_]{1,6}$/u.test(said.text.slice(word.end, next.start)) && said.text[next.end] !== '-';
    const may = MAY_DOUBLE.has(fold(word.text)) || !/^\p{L}{2,}$/u.test(word.text);
    return isTight && !may ? [spotAt(said, word.start, next.end)] : [];
  });
}

/** One word that comes back and back in a short answer: "easier to maintain, since it is maintainable". */
function circling(said: Said): readonly Spot[] {
  const all = words(said.text);
  if (all.length > MOST_WORDS) return [];
  const counting = all.filter((word) => !stopWords.has(fold(word.text)) && word.text.length >= 4);
  const stems = counting.map((word) => fold(word.text).slice(0, STEM));
  const last = counting.find((_word, at) => stems.slice(0, at + 1).filter((stem) => stem === stems[at]).length >= Math.max(TIMES, stems.length * SHARE));
  return last === undefined ? [] : [spotAt(said, last.start, last.end)];
}

interface Clause extends Slice {
  readonly words: readonly string[];
  readonly content: number;
}

/** Clauses whose words were all said before in one run, and long phrases that come back word for word. */
function saidTwice(said: Said): readonly Spot[] {
  let before = ' ';
  const seen = new Set<string>();
  return clausesOf(said.text).flatMap((clause) => {
    const near = clause.content > FEWEST_CONTENT_WORDS ? before : before.slice(-NEAR);
    const repeated = clause.content >= FEWEST_CONTENT_WORDS && near.includes(` ${bare(clause).join(' ')} `);
    const long = longPhrases(clause).find((phrase) => seen.has(phrase)) !== undefined;
    before += `${clause.words.join(' ')} `;
    longPhrases(clause).forEach((phrase) => seen.add(phrase));
    return repeated || long ? [spotAt(said, clause.start, clause.end)] : [];
  });
}

function clausesOf(text: string): readonly Clause[] {
  return [...text.matchAll(/[^.,;:!?\n\r\u2026\u2014()]+/gu)].flatMap((match) => {
    const all = words(match[0]);
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = match.index + first.start;
    const end = match.index + last.end;
    const folded = all.map((word) => fold(word.text));
    return [{ text: text.slice(start, end), start, end, words: folded, content: contentOf(folded) }];
  });
}

function contentOf(folded: readonly string[]): number {
  return new Set(folded.filter((word) => !stopWords.has(word))).size;
}

/** A clause without the stop words it opens with: "and so we", "I". */
function bare({ words: folded }: Clause): readonly string[] {
  const first = folded.findIndex((word) => !stopWords.has(word));
  return first < 0 ? folded : folded.slice(first);
}

function longPhrases({ words: folded }: Clause): readonly string[] {
  return folded.flatMap((_word, at) => {
    const phrase = folded.slice(at, at + LONG_PHRASE);
    return phrase.length === LONG_PHRASE && contentOf(phrase) >= LONG_CONTENT ? [phrase.join(' ')] : [];
  });
}
