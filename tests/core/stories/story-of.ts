import type { Parts, Story } from '../../../src/core/notes/interview-note';
import type { Passage } from '../../../src/core/text/span';

/** The words of a story's parts; a part left out has none. */
export interface Words {
  readonly s?: string;
  readonly t?: string;
  readonly a?: string;
  readonly r?: string;
  readonly l?: string;
}

/** The texts of the parts that have words. */
export function textsOf({ s, t, a, r, l }: Words): readonly string[] {
  return [s, t, a, r, l].filter((text) => text !== undefined);
}

/** The same words, each text changed. */
export function wordsMapped(words: Words, change: (text: string) => string): Words {
  const { s, t, a, r, l } = words;
  return {
    ...(s === undefined ? {} : { s: change(s) }),
    ...(t === undefined ? {} : { t: change(t) }),
    ...(a === undefined ? {} : { a: change(a) }),
    ...(r === undefined ? {} : { r: change(r) }),
    ...(l === undefined ? {} : { l: change(l) }),
  };
}

/** A labelled story of a table cell that holds these words. */
export function storyOf(words: Words, over: Partial<Story> = {}): Story {
  return {
    id: 'story',
    title: 'A story',
    form: 'full',
    questions: ['question'],
    column: 'story 1',
    line: 1,
    labelled: true,
    from: 0,
    to: 1000,
    parts: partsOf(words),
    ...over,
  };
}

/** A cell of a table with nothing in it. */
export const emptyCell = storyOf({}, { form: 'idea', labelled: false, title: '', from: 40, to: 40 });

/** One line of words without parts. */
export function ideaOf(title: string): Story {
  return storyOf({}, { form: 'idea', labelled: false, column: null, title });
}

function partsOf({ s, t, a, r, l }: Words): Parts {
  return { situation: passage(s), task: passage(t), action: passage(a), result: passage(r), learning: passage(l) };
}

function passage(text: string | undefined): Passage | null {
  return text === undefined ? null : { text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }] };
}

/** Notes without a gap. */
export const WHOLE: Words = {
  s: 'Checkout dropped one order in fifty on busy evenings',
  t: 'Find the loss before the winter sale starts',
  a: 'Traced the missing orders to a retry without a key, wrote an idempotent consumer, replayed two weeks of events through it',
  r: 'Lost orders went from 2% to zero',
};

/** Prose without a gap. */
export const SPOKEN: Words = {
  s: 'I worked on the checkout of a grocery shop, and on busy evenings we lost about one order in fifty.',
  t: 'My lead asked me to find the loss before the winter sale.',
  a:
    'I compared the orders with the payments and saw that all the missing ones had been retried. I wrote a consumer that keeps a key ' +
    'for each order, and I replayed two weeks of events through it before I switched it on.',
  r: 'The loss went from two per cent to zero, and it stayed there through the sale.',
};
