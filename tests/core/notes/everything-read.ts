import { partNames, type InterviewNote } from '../../../src/core/notes/interview-note';
import type { Passage, Span } from '../../../src/core/text/span';
import { told, toldStories } from './told';

/** All words that a note was read into, each with its place. */
export function passages(note: InterviewNote): readonly Passage[] {
  return [
    ...note.questions.flatMap((question) => [question, ...question.answers, ...question.reflections, ...question.asks, ...question.advice, ...question.levels]),
    ...note.stories.flatMap(({ parts }) => partNames.flatMap((name) => parts[name] ?? [])),
    ...note.checklist,
    ...note.blanks,
  ];
}

/** Every span that a note gives: its passages, its stories, and the cells and points of its breakdowns. */
export function spans(note: InterviewNote): readonly Span[] {
  const breakdowns = note.questions.flatMap(({ breakdown }) => (breakdown === null ? [] : [breakdown, ...breakdown.points]));
  const placed = breakdowns.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  return [...passages(note), ...note.stories, ...placed].map(({ from, to }) => ({ from, to }));
}

/** The spans that do not lie inside the text. */
export function outside(all: readonly Span[], text: string): readonly Span[] {
  return all.filter(({ from, to }) => from < 0 || to < from || to > text.length);
}

/** The first two spans that overlap without one holding the other; null where there are none. */
export function crossing(all: readonly Span[]): readonly [Span, Span] | null {
  const sorted = [...all].sort((a, b) => a.from - b.from || b.to - a.to);
  const open: Span[] = [];
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= span.from) open.pop();
    const around = open.at(-1);
    if (around !== undefined && span.to > around.to) return [around, span];
    open.push(span);
  }
  return null;
}

/** The lists of a note that are not in the order of the note, by name. */
export function unordered(note: InterviewNote): readonly string[] {
  const { questions, stories, checklist, blanks } = note;
  const inside = questions.flatMap(({ answers, reflections, asks, advice, levels }) => Object.entries({ answers, reflections, asks, advice, levels }));
  return [...Object.entries({ questions, stories, checklist, blanks }), ...inside]
    .filter(([, list]) => list.some(({ from }, index) => from < (list[index - 1]?.from ?? 0)))
    .map(([name]) => name);
}

/** Everything a note says, in lines, white space folded: what must not change with its dress. */
export function everythingTold(note: InterviewNote): readonly string[] {
  const breakdowns = note.questions.flatMap(({ breakdown }) => breakdown?.points.map(({ text }) => `point ${text}`) ?? []);
  const checklist = note.checklist.map(({ text }) => `checklist ${text}`);
  const blanks = note.blanks.map(({ text }) => `blank ${text}`);
  const properties = Object.entries(note.properties).map(([name, value]) => `${name} ${value ?? ''}`);
  return [...told(note), ...toldStories(note), ...breakdowns, ...checklist, ...blanks, ...properties].map((line) => line.replace(/(?:\s|\/(?=\s))+/g, ' ').trim());
}
