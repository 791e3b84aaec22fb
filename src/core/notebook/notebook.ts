import type { NoteReview } from '../critique/note-review';
import type { Question, Story } from '../notes/interview-note';
import { roundOf, type Round } from '../notes/round';

/** A note tagged `resume`: what the person claims on paper. */
export interface ResumeNote {
  readonly path: string;
  /** As it lies in the file, front matter included. */
  readonly text: string;
}

/** What a question asks for, whatever its words. */
export interface AskedWords {
  /** What it asks for, and its telling words, each with how much it says. */
  readonly weights: ReadonlyMap<string, number>;
  /** How it asks: for a reason, a number, a person, or anything else. */
  readonly form: string;
}

export type Fit = 'strong' | 'workable' | 'stretch';

/** A story that may be told for a question. */
export interface StoryChoice {
  /** Its id. */
  readonly story: string;
  readonly fit: Fit;
  readonly reasons: readonly string[];
}

/** How questions and stories relate, as the room of links reckons it. */
export interface Relations {
  /** Ids of questions that ask the same in other words, families of two and more. */
  readonly families: readonly (readonly string[])[];
  /** What words ask about: terms with words for one thing as one. */
  readonly termsOf: (words: string) => ReadonlySet<string>;
  /** What a question of a kind (an id, or null) asks for, ready to be compared. */
  readonly askedIn: (question: string, kind: string | null) => AskedWords;
  /** How alike what two questions ask is, from 0 to 1. */
  readonly alikeAsked: (one: AskedWords, other: AskedWords) => number;
  /** The stories of all notes that fit a question, best first, at most `limit`; those told under the question are left out. */
  readonly storiesFor: (question: QuestionAt, limit: number) => readonly StoryChoice[];
}

/** A question with the note it stands in. */
export interface QuestionAt {
  readonly review: NoteReview;
  readonly question: Question;
  /** The round in which it was asked; null where the note only prepares. */
  readonly round: Round | null;
}

/** A story with the note it stands in. */
export interface StoryAt {
  readonly review: NoteReview;
  readonly story: Story;
}

/** All that a person noted, read and reviewed, as the comparisons across notes see it. */
export interface Notebook extends Relations {
  /** By path. */
  readonly notes: readonly NoteReview[];
  readonly resumes: readonly ResumeNote[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Every question that is not reverse, by note and place. */
  readonly questions: readonly QuestionAt[];
  /** Every story that is no empty cell, by note and place. */
  readonly stories: readonly StoryAt[];
  readonly questionById: ReadonlyMap<string, QuestionAt>;
  readonly storyById: ReadonlyMap<string, StoryAt>;
  /** The rounds by the path of their note. */
  readonly rounds: ReadonlyMap<string, Round>;
  /** The first id of the family of a question; its own where it has none. */
  readonly familyOf: (question: string) => string;
}

/** Looks everything up once; notes may come in any order. */
export function newNotebook(given: Relations & Pick<Notebook, 'notes' | 'resumes' | 'today'>): Notebook {
  const notes = [...given.notes].sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
  const resumes = [...given.resumes].sort((a, b) => (a.path < b.path ? -1 : 1));
  const rounds = new Map(notes.flatMap(({ note }) => roundOf(note, given.today) ?? []).map((round) => [round.path, round]));
  const questions = notes.flatMap((review) => review.note.questions.filter(({ reverse }) => !reverse).map((question): QuestionAt => (
    { review, question, round: rounds.get(review.note.path) ?? null }
  )));
  const stories = notes.flatMap((review) => review.note.stories.filter(({ from, to }) => from < to).map((story): StoryAt => ({ review, story })));
  const heads = new Map(given.families.flatMap((family) => family.map((id) => [id, family[0] ?? id] as const)));
  return {
    ...given, notes, resumes, rounds, questions, stories,
    questionById: new Map(questions.map((each) => [each.question.id, each])),
    storyById: new Map(stories.map((each) => [each.story.id, each])),
    familyOf: (question) => heads.get(question) ?? question,
  };
}
