import type { InterviewNote, Question } from '../notes/interview-note';
import type { Span } from '../text/span';
import { bareWords } from './debrief-note-escape';
import { withoutLabel, type DebriefLine, type Dress } from './debrief-note-lines';

/** A debrief as it was written into a note. */
export interface WrittenDebrief {
  readonly lines: readonly DebriefLine[];
  readonly dresses: readonly Dress[];
  /** Where the words of each line stand in the note. */
  readonly spans: readonly Span[];
}

/**
 * Indexes of the lines that a reader took for something else than was meant: a question for an answer, one line for two.
 * An answer may end in what the writer thinks of it: that is meant as both.
 */
export function misreadLines(written: WrittenDebrief, { questions }: Pick<InterviewNote, 'questions'>): readonly number[] {
  const read = thingsRead(questions);
  const meant = meantQuestions(written.lines);
  const questionAt = (index: number | null): Question | null => (index === null ? null : (thingsIn(read, written.spans[index]).find(({ as }) => as === 'question')?.question ?? null));
  return written.lines.flatMap((line, at) => {
    if (line.role === 'went' || line.text === '') return [];
    const found = thingsIn(read, written.spans[at]);
    const words = withoutLabel(line, found.map(({ text }) => text).join(' '), written.dresses[at] ?? 0);
    const isWhole = found.length > 1 ? withoutJoints(words) === withoutJoints(line.text) : bareWords(words) === bareWords(line.text);
    return isWhole && isMeant(line.role, found, { of: questionAt(meant[at] ?? null) }) ? [] : [at];
  });
}

/** Where an answer ends and a remark on it begins, the comma between belongs to neither. */
function withoutJoints(text: string): string {
  return bareWords(text.replace(/[,;]/g, ' '));
}

/** Something that a reader found, with the question that it is or belongs to. */
interface Thing extends Span {
  readonly as: 'question' | 'answer' | 'reflection';
  readonly text: string;
  readonly question: Question;
}

function thingsRead(questions: readonly Question[]): readonly Thing[] {
  const thing = (as: Thing['as'], question: Question) => ({ text, from, to }: Span & { readonly text: string }): Thing => ({ as, text, from, to, question });
  const all = questions.flatMap((question) => [
    thing('question', question)(question), ...question.answers.map(thing('answer', question)), ...question.reflections.map(thing('reflection', question)),
  ]);
  return all.sort((a, b) => a.from - b.from);
}

function thingsIn(read: readonly Thing[], span: Span | undefined): readonly Thing[] {
  return span === undefined ? [] : read.filter(({ from, to }) => from < span.to && to > span.from);
}

/** For each line the index of the line whose question it belongs to; null for a main question. */
function meantQuestions(lines: readonly DebriefLine[]): readonly (number | null)[] {
  let main = 0;
  let latest = 0;
  return lines.map(({ role }, at) => {
    if (role === 'asked') main = at;
    if (role === 'asked' || role === 'follow-up') latest = at;
    return role === 'asked' ? null : role === 'reply' ? latest : main;
  });
}

function isMeant(role: DebriefLine['role'], found: readonly Thing[], { of }: { readonly of: Question | null }): boolean {
  const [only, ...more] = found;
  if (only === undefined) return false;
  if (role === 'asked') return more.length === 0 && only.as === 'question' && only.question.parent === null;
  if (role === 'follow-up') return more.length === 0 && only.as === 'question' && only.question.parent === of?.id;
  const belongs = found.every(({ as, question }) => as !== 'question' && question.id === of?.id);
  return belongs && (role === 'better' ? more.length === 0 && only.as === 'reflection' : only.as === 'answer' || tellsNone(found));
}

/** "I blanked": an answer that only says that there was none. */
function tellsNone(found: readonly Thing[]): boolean {
  return found.length === 1 && found[0]?.as === 'reflection';
}
