import { areaKey } from '../critique/area-state';
import type { NoteReview } from '../critique/note-review';
import type { Question, Story } from '../notes/interview-note';
import type { Round } from '../notes/round';
import { asks } from '../notes/wording';
import { normalise, wordCount } from '../text/words';
import { areasProbed } from './areas-probed';
import { isNoQuestion, remarkedGaps, type RemarkedGap } from './remarked-gaps';
import type { AreaName } from './sighting';

/** A note with what its questions probe, everything looked up once. */
export interface ProbedRound {
  readonly review: NoteReview;
  readonly round: Round | null;
  /** Equal for all notes on one round; null outside of rounds. */
  readonly roundKey: string | null;
  /** Those that are not reverse. */
  readonly questions: readonly Question[];
  readonly questionById: ReadonlyMap<string, Question>;
  /** What they probe, and what the writer says of them to have failed on. */
  readonly areasOf: (question: string) => readonly AreaName[];
  /** What the writer noted outside of questions. */
  readonly remarked: readonly RemarkedGap[];
  /** Whether what reads as a talk was taken down as it was spoken: its speakers are named, or next to all answers are whole sentences. Else it is a memory in the same dress. */
  readonly isSpoken: boolean;
  /** Whether the note holds something said to the question: under it, under a follow-up, or where it stands a second time. */
  readonly isAnswered: (question: Question) => boolean;
}

export function probedRound(review: NoteReview, round: Round | null, familyOf: (question: string) => string): ProbedRound {
  const questions = review.note.questions.filter((question) => !question.reverse && !isNoQuestion(question));
  const remarked = remarkedGaps(review, questions, round);
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const areas = new Map(questions.map((question) => [question.id, areasProbed(question, questionById.get(question.parent ?? '') ?? null, review)]));
  for (const { question, named } of remarked) if (question !== null) areas.set(question.id, together(areas.get(question.id) ?? [], named.filter(({ kind }) => kind === 'topic')));
  const namesOf = ({ id, text }: Question): readonly string[] => [id, `family ${familyOf(id)}`, `words ${normalise(text)}`];
  const told = new Set(review.note.stories.filter(hasWords).flatMap((story) => story.questions));
  const answered = new Set(questions.filter(({ id, text, answers }) => answers.length > 0 || told.has(id) || holdsAnswer(text)).flatMap((question) => [...namesOf(question), question.parent ?? '']));
  return {
    review, round, questions, questionById,
    roundKey: round === null ? null : roundKeyOf(round),
    areasOf: (question) => areas.get(question) ?? [],
    remarked,
    isSpoken: isTalk(questions),
    isAnswered: (question) => namesOf(question).some((name) => answered.has(name)),
  };
}

/** Each once, in order. */
export function together(...lists: readonly (readonly AreaName[])[]): readonly AreaName[] {
  return [...new Map(lists.flat().map((area) => [areaKey(area), area])).values()];
}

function isTalk(questions: readonly Question[]): boolean {
  const talk = questions.filter(({ source }) => source === 'transcript');
  const answers = talk.flatMap((question) => question.answers);
  if (talk.some(({ asker }) => asker !== null) || answers.some(({ speaker }) => speaker !== null)) return true;
  return answers.filter(({ form }) => form === 'verbatim').length >= answers.length * SPOKEN;
}

/** Share of whole sentences from which on answers were spoken. */
const SPOKEN = 0.75;

/** Whether words behind the last question mark, or behind an arrow, no longer ask: the answer was noted on the same line. */
function holdsAnswer(text: string): boolean {
  const arrow = /(?:[-=]>|[→⇒])[ \t]*/.exec(text);
  const rest = text.slice(arrow === null ? text.lastIndexOf('?') + 1 : arrow.index + arrow[0].length);
  return rest.length < text.length && wordCount(rest) >= FEWEST_WORDS && !asks(rest.trim());
}

const FEWEST_WORDS = 2;

function hasWords({ from, to }: Story): boolean {
  return from < to;
}

/** Two notes of one company and day tell of one round, as a debrief and a transcript of it do. */
export function roundKeyOf({ path, company, date }: Round): string {
  return company === null || date === null ? path : `${date} ${normalise(company)}`;
}
