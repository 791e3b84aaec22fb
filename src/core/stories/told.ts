import { partNames, type PartName, type Story } from '../notes/interview-note';
import { quantities, type Quantity } from '../text/numbers';
import { onDemand } from '../text/on-demand';
import { sentences } from '../text/sentences';
import { words } from '../text/words';
import { agencyOf, type Agency } from './own-action';

/** The words of one part of a story, or of one sentence of it. */
export interface Told {
  /** Null where the story has words but no parts. */
  readonly part: PartName | null;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Who acts, read as notes. */
  readonly agency: () => Agency;
  /** Each sentence alone; none in a sentence. */
  readonly sentences: readonly Told[];
}

/** What a story tells, part by part. An idea tells its title; an empty story tells nothing. The last story is remembered: many look at it in a row. */
export function toldIn(story: Story): readonly Told[] {
  if (last?.story !== story) last = { story, told: readTold(story) };
  return last.told;
}

let last: { readonly story: Story; readonly told: readonly Told[] } | null = null;

function readTold(story: Story): readonly Told[] {
  const parts = partNames.flatMap((part) => {
    const text = story.parts[part]?.text ?? '';
    return text === '' ? [] : [toldPart(part, text)];
  });
  if (parts.length > 0 || story.from === story.to || story.title.trim() === '') return parts;
  return [toldPart(null, story.title)];
}

/** Each sentence of each part, alone; a sentence stands for itself. */
export function sentencesOf(story: readonly Told[]): readonly Told[] {
  return story.flatMap((told) => (told.sentences.length === 0 ? [told] : told.sentences));
}

const MOST_WORDS = 12;
const WORDS_BEFORE = 4;
/** Characters on either side that hold the words of a quote, so that a long text is not read for a short quote. */
const REACH = 400;
const OPENING = /[$\u20AC\u00A3\u20B9~("'\u201C\u2018]{1,3}$/u;
const CLOSING = /^(?: ?%)?[%)\]"'\u201D\u2019+]{0,3}/u;

/** At most twelve words around a stretch of the text, all of one sentence, as they stand there with the signs that cling to them. */
export function quoteAround(text: string, stretch: { readonly start: number; readonly end: number }): string {
  const near = Math.max(0, stretch.start - REACH);
  const place = stretch.start - near;
  const around = sentences(text.slice(near, stretch.end + REACH)).find(({ end }) => end > place) ?? { text, start: 0 };
  const sentence = around.text;
  const all = words(sentence);
  const hit = Math.max(0, all.findIndex((word) => word.end > place - around.start));
  const first = Math.max(0, Math.min(hit - WORDS_BEFORE, all.length - MOST_WORDS));
  const last = Math.min(first + MOST_WORDS, all.length) - 1;
  const [from, to] = [all[first]?.start ?? 0, all[last]?.end ?? sentence.length];
  const before = OPENING.exec(sentence.slice(0, from))?.[0].length ?? 0;
  const after = CLOSING.exec(sentence.slice(to))?.[0].length ?? 0;
  return sentence.slice(from - before, to + after);
}

function toldPart(part: PartName | null, text: string): Told {
  return { ...toldSentence(part, text), sentences: sentences(text).map((sentence) => toldSentence(part, sentence.text)) };
}

function toldSentence(part: PartName | null, text: string): Told {
  return { part, text, quantities: quantities(text), agency: onDemand(() => agencyOf(text, true)), sentences: [] };
}
