import type { InterviewNote } from '../notes/interview-note';
import { firstWords } from '../text/words';
import type { PlacedFinding } from './note-review';

/** A low finding for every label and heading left blank: an empty prompt that the writer meant to fill. */
export function blankFindings(note: InterviewNote): readonly PlacedFinding[] {
  return note.blanks.map(({ text, from, to, line, question, story }) => ({
    rule: 'left-blank',
    severity: 'low',
    question,
    story,
    message: `"${text.replace(/[\s:：*_]+$/u, '')}" has nothing under it.`,
    suggestion: 'Fill it in, or take it out.',
    quote: firstWords(text, 12),
    line,
    from,
    to,
  }));
}
