import type { Span } from '../text/span';
import { debriefLines, debriefList, type DebriefLine, type DebriefQuestion, type Dress } from './debrief-note-lines';
import type { WrittenDebrief } from './debrief-note-read';
import { fillTemplate } from './debrief-note-template';

/** All that a debrief holds, as typed; a property that is not known is empty. */
export interface Debrief {
  readonly company: string;
  readonly role: string;
  readonly round: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly outcome: string;
  readonly questions: readonly DebriefQuestion[];
}

export interface DebriefLook {
  /** Text of the template. */
  readonly template: string;
  /** The tag of an interview note, without `#`. */
  readonly tag: string;
  /** Of each line, as `debriefNote` gave them; a line is plain where nothing is given. */
  readonly dresses?: readonly Dress[];
}

export interface DebriefNote extends WrittenDebrief {
  readonly text: string;
  /** Whether the template names no place for the questions, so that they stand at the end. */
  readonly atEnd: boolean;
}

/** A debrief as the text of a note in the layout with numbers and arrows (docs/layouts.md). */
export function debriefNote(debrief: Debrief, { template, tag, dresses = [] }: DebriefLook): DebriefNote {
  const lines = debriefLines(debrief.questions);
  const list = debriefList(lines, dresses);
  const { company, role, round, date, outcome } = debrief;
  const filled = fillTemplate(template, { tag, company, role, round, date, outcome, 'self-rating': selfRating(debrief.questions), questions: list.text });
  return {
    text: filled.text,
    atEnd: filled.atEnd,
    lines,
    dresses: lines.map((_, at) => dresses[at] ?? 0),
    spans: list.spans.map(({ from, to }): Span => ({ from: from + filled.from, to: to + filled.from })),
  };
}

/** The dresses with those of some lines one step plainer to a reader; null where none can be. */
export function clearer(lines: readonly DebriefLine[], dresses: readonly Dress[], misread: readonly number[]): readonly Dress[] | null {
  const next = lines.map((_, at): Dress => {
    const now = dresses[at] ?? 0;
    return !misread.includes(at) || now === 2 ? now : now === 1 ? 2 : 1;
  });
  return next.some((dress, at) => dress !== (dresses[at] ?? 0)) ? next : null;
}

/** "2 of 3", the mean of what was rated; empty where nothing was. */
function selfRating(questions: readonly DebriefQuestion[]): string {
  const rated = questions.flatMap(({ went }) => went ?? []);
  const sum = rated.reduce<number>((all, each) => all + each, 0);
  return rated.length === 0 ? '' : `${String(Math.round(sum / rated.length))} of 3`;
}
