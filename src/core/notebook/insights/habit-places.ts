import type { PlacedFinding } from '../../critique/note-review';
import { partNames, type InterviewNote, type Story } from '../../notes/interview-note';
import type { Gap } from '../../stories/story-review';
import type { Passage } from '../../text/span';
import { sentences } from '../../text/sentences';
import { firstWords, wordCount, type Slice } from '../../text/words';
import { placeOf, type Place, type Placed } from '../place';

/** Most words of a quote (RUBRIC.md, "How a finding speaks"). */
const QUOTE_WORDS = 12;
/** In fewer words the next line says more. */
const FEW_WORDS = 3;

/** The place of a finding, its quote on one line; cut at the first line break where the source has marks between its lines. */
export function verbatimPlace(path: string, { question, quote, line, from, to }: PlacedFinding): Place {
  const isWhole = quote.length === to - from || !quote.includes('\n');
  const words = isWhole ? quote : (quote.split('\n')[0] ?? '').trimEnd();
  return { path, question, quote: words.trim().replace(/\s+/gu, ' '), line, from, to: isWhole ? to : from + words.length };
}

/** The first words of a passage, from its first line that says something; null where it is empty. */
export function openingPlace(placed: Placed): Place | null {
  const { text } = placed.passage;
  if (text.trim() === '') return null;
  const lines = linesOf(text);
  const line = lines.find((each) => wordCount(each.text) >= FEW_WORDS) ?? lines.find((each) => each.text.trim() !== '');
  if (line === undefined) return null;
  const start = line.start + line.text.length - line.text.trimStart().length;
  return placeOf(placed, start, start + firstWords(line.text, QUOTE_WORDS).length);
}

/** The words of a sentence around a stretch of it: from its beginning, or from the stretch where that stands too far behind. */
export function placeAround(placed: Placed, { start, end }: Slice): Place {
  const { text } = placed.passage;
  const around = sentences(text).find((each) => each.end > start);
  const from = around === undefined || text.slice(around.start, end).includes('\n') || wordCount(text.slice(around.start, end)) > QUOTE_WORDS ? start : around.start;
  const line = text.slice(from).split('\n')[0] ?? '';
  return placeOf(placed, from, from + firstWords(line, QUOTE_WORDS).length);
}

/** The words beside a gap: of the part itself where it is thin, else of the last part told before it, else of the first after it. */
export function gapPlace(note: InterviewNote, story: Story, { part }: Gap): Place | null {
  const at = partNames.indexOf(part);
  const order = [part, ...partNames.slice(0, at).reverse(), ...partNames.slice(at + 1)];
  const passage = order.map((name) => story.parts[name]).find((each): each is Passage => each !== null && each.text.trim() !== '');
  return passage === undefined ? null : openingPlace({ note, question: story.questions[0] ?? null, passage });
}

function linesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}
