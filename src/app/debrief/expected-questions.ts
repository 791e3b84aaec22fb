import { assignments, type Assignment } from '../../core/notebook/coverage/assignments';
import { isAbout, nextInterview } from '../../core/notebook/night-before-next';
import type { Notebook, QuestionAt, StoryAt } from '../../core/notebook/notebook';
import { dayOf } from '../../core/notes/round';
import type { ToldStory } from '../../core/pages/debrief-note-lines';
import type { BoardRead } from '../board/board-read';
import { inSteps, type Breathe } from '../in-steps';
import { newQuestion, type DebriefHead, type FormQuestion } from './debrief-form';

/** A question that may have been asked, not ticked yet. */
export interface ExpectedQuestion extends FormQuestion {
  /** Stories that may have been told, the one meant for it first. */
  readonly stories: readonly ToldStory[];
}

/** What the notes say of the rounds that a debrief may be about. */
export interface DebriefKnown {
  /** The company of the next interview; null where the notes name none. */
  readonly next: string | null;
  /** Companies of the notes, sorted. */
  readonly companies: readonly string[];
  /** Role and round of the note on what comes next there, else of the last round; empty where they are not known. */
  readonly headOf: (company: string) => Pick<DebriefHead, 'role' | 'round'>;
  /** At most twelve questions, the likeliest first. */
  readonly expectedAt: (company: string) => Promise<readonly ExpectedQuestion[]>;
  /** Every story that can be told, by title. */
  readonly stories: readonly ToldStory[];
}

const MOST = 12;
/** Stories offered for one question. */
const OFFERED = 4;

/** Looks up what a debrief can be filled in with. */
export async function debriefKnown({ notebook }: Pick<BoardRead, 'notebook'>, breathe: Breathe): Promise<DebriefKnown> {
  const assigned = await inSteps(assignments(notebook), breathe);
  return {
    next: nextInterview(notebook).company,
    companies: companiesOf(notebook),
    headOf: (company) => headOf(notebook, company),
    expectedAt: (company) => inSteps(expectedQuestions(notebook, assigned, company), breathe),
    stories: allStories(notebook),
  };
}

function companiesOf({ notes }: Notebook): readonly string[] {
  const names = new Map<string, string>();
  for (const { note } of notes) {
    const name = (note.properties.company ?? '').trim();
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The note with the nearest date from today on, else the latest, fills in; what it lacks comes from the next one. */
function headOf({ notes, today }: Notebook, company: string): Pick<DebriefHead, 'role' | 'round'> {
  const own = notes.filter((review) => isAbout(review, company)).map(({ note: { properties } }) => ({ ...properties, day: dayOf(properties.date) ?? '' }));
  const ahead = own.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : 1));
  const behind = own.filter(({ day }) => day < today).sort((a, b) => (a.day > b.day ? -1 : 1));
  const first = (name: 'role' | 'round', all: typeof own): string => all.map((each) => each[name]?.trim() ?? '').find((each) => each !== '') ?? '';
  return { role: first('role', [...ahead, ...behind]), round: first('round', ahead) };
}

interface Ranked {
  readonly at: QuestionAt;
  readonly rank: number;
  /** How often its family was asked in rounds. */
  readonly often: number;
}

/** Those of the note on the interview, then those prepared for the company, asked there before, and prepared for any; of equal rank those asked most often. */
function* expectedQuestions(notebook: Notebook, assigned: readonly Assignment[], company: string): Generator<void, readonly ExpectedQuestion[]> {
  const often = askedOften(notebook);
  const ranked = notebook.questions.filter(({ question }) => question.parent === null && question.text.trim() !== '').flatMap((at): readonly Ranked[] => {
    const rank = rankOf(at, notebook, company);
    return rank === null ? [] : [{ at, rank, often: often.get(notebook.familyOf(at.question.id)) ?? 0 }];
  });
  yield;
  const chosen = new Map<string, QuestionAt>();
  for (const { at } of ranked.sort((a, b) => a.rank - b.rank || b.often - a.often)) {
    const family = notebook.familyOf(at.question.id);
    if (chosen.size < MOST && !chosen.has(family)) chosen.set(family, at);
  }
  const found: ExpectedQuestion[] = [];
  for (const at of chosen.values()) {
    found.push(expected(notebook, at, assigned));
    yield;
  }
  return found;
}

function rankOf({ review, round, question }: QuestionAt, { today }: Notebook, company: string): number | null {
  const ofCompany = isAbout(review, company);
  if (ofCompany && round === null) return (dayOf(review.note.properties.date) ?? '') >= today ? 0 : 1;
  if (ofCompany) return 2;
  const isOwn = round === null && (review.note.properties.company ?? '').trim() === '';
  return isOwn && (question.source === 'table' || question.answers.length > 0) ? 3 : null;
}

function askedOften({ questions, familyOf }: Notebook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { question, round } of questions) {
    if (round !== null) counts.set(familyOf(question.id), (counts.get(familyOf(question.id)) ?? 0) + 1);
  }
  return counts;
}

function expected(notebook: Notebook, at: QuestionAt, assigned: readonly Assignment[]): ExpectedQuestion {
  const { question } = at;
  const meant = assigned.filter((each) => each.question === question.id).map(({ story }) => story);
  const own = notebook.stories.filter(({ story }) => story.questions.includes(question.id)).map(({ story }) => story.id);
  const fitting = notebook.storiesFor(at, OFFERED).map(({ story }) => story);
  const stories = [...new Set([...meant, ...own, ...fitting])].flatMap((id) => {
    const told = notebook.storyById.get(id);
    return told === undefined ? [] : [toldStory(told, notebook)];
  });
  return { ...newQuestion(question.id, question.text.replace(/\s+/g, ' ')), ticked: false, stories: distinct(stories).slice(0, OFFERED) };
}

/** A story of a table may bear no title but its question. */
function toldStory({ review, story }: StoryAt, { questionById }: Notebook): ToldStory {
  const own = story.title.replace(/\s+/g, ' ').trim();
  const title = own === '' ? (questionById.get(story.questions[0] ?? '')?.question.text ?? review.note.title) : own;
  return { path: review.note.path, title: title.replace(/\s+/g, ' ').trim() };
}

function allStories(notebook: Notebook): readonly ToldStory[] {
  return [...distinct(notebook.stories.filter(({ story }) => story.form !== 'idea').map((at) => toldStory(at, notebook)))].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function distinct(stories: readonly ToldStory[]): readonly ToldStory[] {
  const seen = new Map(stories.map((story) => [`${story.path}\n${story.title}`, story] as const));
  return [...seen.values()];
}
