import { alikeAsked, askedWords } from '../core/links/stories/asked-words';
import { questionFamilies, type FamilyMember } from '../core/links/stories/question-families';
import { questionTerms } from '../core/links/stories/question-terms';
import type { NoteReview } from '../core/critique/note-review';
import type { Relations } from '../core/notebook/notebook';
import type { InterviewNote, Question } from '../core/notes/interview-note';
import type { StoryOffers } from './story-offers';

/** How the questions and stories of these notes relate; families are in the order of the notes given. Yields now and then. */
export function* notebookRelations(reviews: readonly NoteReview[], offers: StoryOffers): Generator<void, Relations> {
  return {
    families: yield* questionFamilies(yield* membersOf(reviews)),
    askedIn: askedWords,
    alikeAsked,
    termsOf,
    storiesFor: ({ review, question }, limit) => offers.forQuestion(review.note.path, question, limit).map(({ story, fit, reasons }) => ({ story: story.id, fit, reasons })),
  };
}

/** One function for all notebooks, so that what was read with it may be remembered. */
function termsOf(words: string): ReadonlySet<string> {
  return new Set(questionTerms(words).keys());
}

/** The members of a note that is the same value are the same values. */
const known = new WeakMap<NoteReview, readonly FamilyMember[]>();

function* membersOf(reviews: readonly NoteReview[]): Generator<void, readonly FamilyMember[]> {
  const all: FamilyMember[] = [];
  for (const review of reviews) {
    const before = known.get(review);
    const members = before ?? membersIn(review);
    all.push(...members);
    if (before !== undefined) continue;
    known.set(review, members);
    yield;
  }
  return all;
}

function membersIn({ note, kinds }: NoteReview): readonly FamilyMember[] {
  return [...note.questions].sort((a, b) => a.from - b.from || a.to - b.to).filter(({ reverse }) => !reverse)
    .map((question) => ({ id: question.id, text: question.text, kind: kinds.get(question.id) ?? null, company: note.properties.company, context: contextOf(question, note) }));
}

/** What tells of which work a question was asked: its note's title, the question that it follows, and what was said to both. */
function contextOf({ id, parent, answers }: Question, { title, questions, stories }: InterviewNote): string {
  const main = parent === null ? undefined : questions.find((each) => each.id === parent);
  const told = stories.filter((story) => story.questions.includes(id)).flatMap(({ parts }) => Object.values(parts));
  return [title, main?.text ?? '', ...[...answers, ...told, ...(main?.answers ?? [])].map((passage) => passage?.text ?? '')].join('\n');
}
