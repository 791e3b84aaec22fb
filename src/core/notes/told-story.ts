import { sentences } from '../text/sentences';
import type { Passage, Span } from '../text/span';
import { normalise, type Slice } from '../text/words';
import type { AnswerDraft, QuestionDraft, Reading, StoryDraft } from './drafts';
import { subPassage } from './passage';
import { mapSteps } from './steps';
import { cuesOf, readyCues } from './told-cues';
import { fewestSentences, tellsEvent } from './told-event';
import { toldRuns } from './told-parts';
import { wishOf, type Wish } from './told-question';

/**
 * Adds the stories that answers tell in prose, their parts proposed by words and place (`labelled: false`). An answer is
 * a story only if it tells one past event; equal words under a second question are told once.
 */
export function* tellStories(reading: Reading): Generator<void, Reading> {
  const storied = new Set(reading.stories.flatMap(({ questions }) => questions));
  const isFree = freeOf(reading.stories);
  const told = new Map<string, ToldDraft | null>();
  for (const question of [...reading.questions].sort((a, b) => a.words.from - b.words.from)) {
    if (question.reverse || storied.has(question)) continue;
    for (const answer of question.answers) {
      if (!mayTell(answer) || !isFree(answer.words)) continue;
      if (told.size === 0) yield* readyCues();
      yield* addStory(told, question, answer.words);
    }
  }
  const stories = [...told.values()].filter((story) => story !== null);
  return stories.length === 0 ? reading : { ...reading, stories: [...reading.stories, ...stories] };
}

type ToldDraft = StoryDraft & { readonly questions: QuestionDraft[] };

/** Characters of an answer: below stand fewer than 25 words, above no one story. */
const shortest = 110;
const longest = 9000;

/** A cheap look before sentences are cut: long enough, in prose, a first person or the deeds of notes, and a past in it. */
function mayTell({ form, words: { text } }: AnswerDraft): boolean {
  if (form === 'note' || text.length < shortest || text.length > longest) return false;
  return (firstPerson.test(text) || bareDeeds.test(text)) && aPast.test(text) && !notProse.test(text);
}

const firstPerson = /\b(?:I|we|We|i|maine|Maine|humne|Humne)\b/;
/** Two sentences at least that open with a past: "Rolled it back. Checked the orders." */
const bareDeeds = /(?:[.!?]|[-*])[ \t]+(?:[A-Z][a-z]{2,20}ed|Built|Wrote|Led|Made|Ran)\b[^]{4,400}?(?:[.!?]|[-*])[ \t]+(?:[A-Z][a-z]{2,20}ed|Built|Wrote|Led|Made|Ran)\b/;
const aPast = /\b(?:was|were|had|did|gaya|kiya|tha|\w{2,20}ed)\b/;
/** Fences, tables, headings, and labels of parts that a layout left alone. */
const notProse = /^[ \t]*(?:```|~~~|\||#{1,6} |(?:[-*+] )?[*_]{0,3}(?:situation|task|action|result)s?\b[^:\n]{0,30}[:：])/im;

/** Whether no story stands in a span; stories are disjoint. */
function freeOf(stories: readonly StoryDraft[]): (span: Span) => boolean {
  const spans = stories.map(({ span }) => span).sort((a, b) => a.from - b.from);
  return ({ from, to }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.to ?? Infinity) <= from) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.from ?? Infinity) >= to;
  };
}

/** Equal words are judged under the first question that holds them; one that shares the very lines shares the story. */
function* addStory(told: Map<string, ToldDraft | null>, question: QuestionDraft, words: Passage): Generator<void, void> {
  const key = normalise(words.text);
  const known = told.get(key);
  if (known === undefined) told.set(key, yield* toldStory(question, words));
  else if (known !== null && known.span.from === words.from && known.span.to === words.to) known.questions.push(question);
}

function* toldStory(question: QuestionDraft, words: Passage): Generator<void, ToldDraft | null> {
  const wish = wishOf(question.words.text, question.category);
  const parts = wish === 'other' ? null : yield* toldParts(words, wish);
  if (parts === null) return null;
  return {
    title: question.words.text,
    form: 'full',
    questions: [question],
    column: null,
    span: { from: words.from, to: words.to },
    labelled: false,
    parts,
  };
}

/** The parts of a passage that tells one past event, each an unbroken run of its source; null where it tells none. */
function* toldParts(words: Passage, wish: Exclude<Wish, 'other'>): Generator<void, StoryDraft['parts'] | null> {
  const all = sentences(words.text);
  if (all.length < fewestSentences(wish)) return null;
  const cues = yield* mapSteps(all, ({ text }) => cuesOf(text), 1);
  const runs = toldRuns(cues, paragraphsOf(words.text, all));
  if (!tellsEvent(cues, runs, wish)) return null;
  return Object.fromEntries(
    runs.map(({ part, from, to }) => [part, subPassage(words, all[from]?.start ?? 0, all[to - 1]?.end ?? words.text.length)]),
  );
}

/** Most paragraphs whose beginnings say something: where each sentence has its own, none does. */
const mostParagraphs = 8;

/** Indices of the sentences that begin a paragraph, behind the first. */
function paragraphsOf(text: string, all: readonly Slice[]): ReadonlySet<number> {
  const opening = all.flatMap(({ start }, index) => (index > 0 && blankLine.test(text.slice(all[index - 1]?.end ?? start, start)) ? [index] : []));
  return new Set(opening.length < mostParagraphs && opening.length * 2 <= all.length ? opening : []);
}

const blankLine = /\n[ \t>\r]*\n/;
