import { byPlaceInNotes } from '../place';
import type { Notebook } from '../notebook';
import type { AdviceAt } from './advice-at';

/** All advice of the notes, by note and place: under questions, and what a coach or a model said beside them. */
export function adviceGiven({ notes, questions }: Notebook): readonly AdviceAt[] {
  const under = questions.flatMap((asked) => asked.question.advice.map((passage): AdviceAt => ({ note: asked.review.note, asked, section: passage.section, passage })));
  const beside = notes.flatMap(({ note }) => note.remarks.filter(({ by, section }) => by === 'coach' && !REPEATS.test(section ?? '')).map((passage): AdviceAt => (
    { note, asked: null, section: passage.section ?? '', passage }
  )));
  return [...under, ...beside].sort((a, b) => byPlaceInNotes({ path: a.note.path, from: a.passage.from }, { path: b.note.path, from: b.passage.from }));
}

/** Sections that say again what the candidate said. */
const REPEATS = /^(?:what )?you(?:r)? (?:said|answer(?:ed)?|response|current (?:answer|response))\b|^what (?:you|i) said/iu;
