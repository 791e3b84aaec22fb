import type { NoteReview } from '../critique/note-review';
import type { InterviewNote, Question } from '../notes/interview-note';
import { namesOwnGap, tellsOwnGap } from '../notes/issue-scope';
import type { Round } from '../notes/round';
import { asks } from '../notes/wording';
import { sentences } from '../text/sentences';
import { sourceSpan, type Passage } from '../text/span';
import { sliceOf, type Slice } from '../text/words';
import { areasNamed } from './areas-probed';
import { speaksWell } from './noted-gap';
import type { AreaName } from './sighting';
import { questionMeant } from './question-meant';

/** Words outside of questions in which the writer says that something fell short. */
export interface RemarkedGap {
  readonly passage: Passage;
  /** The stretch of the passage's text that says so. */
  readonly start: number;
  readonly end: number;
  /** The topics and competencies that the words name. */
  readonly named: readonly AreaName[];
  /** The question of the same note that the words speak of; null where none stands out. */
  readonly question: Question | null;
}

/**
 * The gaps that the writer noted in a note apart from its questions, in order of place. In a round every word that judges an answer
 * counts, elsewhere only what says plainly that something failed or is not there.
 */
export function remarkedGaps(review: Pick<NoteReview, 'note' | 'topicsKnown'>, questions: readonly Question[], round: Round | null): readonly RemarkedGap[] {
  const { note } = review;
  const isOfRound = round !== null || isNarrated(note);
  const apart = [...note.remarks.filter(({ by }) => by === 'writer'), ...note.questions.filter(isNoQuestion)].map((passage) => ({ passage, from: 0 }));
  const closing = round === null ? [] : closingNotes(questions);
  return [...apart.slice(0, MOST_REMARKS), ...closing].flatMap(({ passage, from }) => stretchesOf(passage.text, from).flatMap(({ text, start, end }) => {
    const isGap = isOfRound && passage.text.length - from <= LONGEST_NOTES ? tellsOwnGap(text) : isPlainLack(text);
    if (!isGap || asks(text) || speaksWell(text)) return [];
    const question = questionMeant(text.split(BETTER, 1).join(''), questions);
    const named = areasNamed(text, review);
    return named.length === 0 && question === null ? [] : [{ passage, start, end, named, question }];
  }));
}

/** Paragraphs below everything that was asked, in what reads as an answer: the writer's notes on the whole round, which stand at its end. */
function closingNotes(questions: readonly Question[]): readonly { readonly passage: Passage; readonly from: number }[] {
  const lastAsked = questions.reduce((last, { to }) => Math.max(last, to), 0);
  return questions.flatMap(({ answers }) => answers).filter(({ to }) => to > lastAsked).flatMap((passage) => {
    const below = /\n[ \t]*\n/.exec(passage.text);
    const from = below === null ? passage.text.length : below.index + below[0].length;
    return from < passage.text.length && sourceSpan(passage, from, passage.text.length).from > lastAsked ? [{ passage, from }] : [];
  });
}

/** Whether what reads as a question is a remark: it asks nothing, nothing was answered, and it judges the round. */
export function isNoQuestion({ text, answers, parent, reverse }: Question): boolean {
  return !reverse && parent === null && answers.length === 0 && !asks(text) && namesOwnGap(text);
}

/** Whether a note tells of a round in prose, with no question of its own. */
export function isNarrated({ questions, properties: { round, outcome } }: Pick<InterviewNote, 'questions' | 'properties'>): boolean {
  return questions.every(({ reverse }) => reverse) && (round !== null || outcome !== null);
}

const MOST_REMARKS = 60;

/** Longer ones are prose, in which words of failing tell of the work, in characters. */
const LONGEST_NOTES = 250;

/** What follows is what should have been said. */
const BETTER = /[,;:] (?:i )?(?:should|could|next time|better|better to|must)\b/i;

/** Longest stretch that is searched, in characters: a remark is a line. */
const LONGEST = 300;

const LACK = /\bstill\b|\bno (?:\p{L}{2,12} )?(?:story|stories|example|answer)\b|\bnothing (?:for|on|about|ready)\b|\b(?:does|do)(?:n['’]?t| not) exist\b/iu;

function isPlainLack(text: string): boolean {
  return namesOwnGap(text) || (LACK.test(text) && tellsOwnGap(text));
}

/** Only a line with a mark inside may hold more sentences than one. */
const ENDS_INSIDE = /[.!?…。！？][^\p{L}\d]{0,3}\s\S/u;

/** The sentences of each line from a place on. */
function stretchesOf(text: string, from: number): readonly Slice[] {
  const found: Slice[] = [];
  let at = from;
  for (const line of text.slice(from).split('\n')) {
    for (const { start, end } of ENDS_INSIDE.test(line) ? sentences(line) : [{ start: 0, end: line.length }]) if (end - start <= LONGEST) found.push(sliceOf(text, at + start, at + end));
    at += line.length + 1;
  }
  return found;
}
