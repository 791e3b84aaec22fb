import { companyKey } from '../../core/notebook/coverage/companies';
import type { Assignment } from '../../core/notebook/coverage/assignments';
import type { PromptCovered } from '../../core/notebook/coverage/checklist';
import type { CompetencyCovered, StoryServing } from '../../core/notebook/coverage/coverage';
import { storyStages, type StoryLife } from '../../core/notebook/coverage/story-life';
import { nextInterview } from '../../core/notebook/night-before-next';
import type { Notebook } from '../../core/notebook/notebook';
import type { Span } from '../../core/text/span';
import type { NoteReview } from '../../core/critique/note-review';
import { titleOf } from '../../core/stories/competencies';
import { placesOn, type NotePlace } from '../note-place';
import type { CoverageBoard, CoverageRow, CoverageStory } from './coach-board';

/** What was found of the stories of all notes. */
export interface CoverageFound {
  readonly coverage: readonly CompetencyCovered[];
  readonly checklist: readonly PromptCovered[];
  readonly assignments: readonly Assignment[];
  readonly lives: readonly StoryLife[];
}

/** Which story serves what, ready to be drawn. */
export function coverageBoard(notebook: Notebook, { coverage, checklist, assignments, lives }: CoverageFound): CoverageBoard {
  const findIn = new Map(notebook.notes.map(({ note }) => [note.path, placesOn(note.lineStarts)]));
  const placeOf: PlaceOf = ({ note }, span) => ({ path: note.path, ...(findIn.get(note.path) ?? placesOn([0]))(span) });
  return {
    stories: lives.flatMap((life) => storyOf(life, notebook, placeOf) ?? []).sort((a, b) => storyStages.indexOf(b.stage) - storyStages.indexOf(a.stage)),
    rows: [...coverage.map((each) => competencyRow(each, notebook, placeOf)), ...promptRows(checklist, notebook, placeOf)],
    assigned: assigned(assignments, notebook, placeOf),
  };
}

type PlaceOf = (review: NoteReview, span: Span) => NotePlace;

function storyOf({ story: id, stage, reason }: StoryLife, { storyById }: Notebook, placeOf: PlaceOf): CoverageStory | null {
  const at = storyById.get(id);
  return at === undefined ? null : { id, title: titleOfStory(at, at.review), place: placeOf(at.review, at.story), stage, reason };
}

/** A story without a title goes by the first question that it answers. */
function titleOfStory({ story }: { readonly story: { readonly title: string; readonly questions: readonly string[] } }, { note }: NoteReview): string {
  return story.title === '' ? (note.questions.find(({ id }) => story.questions.includes(id))?.text ?? '') : story.title;
}

function competencyRow({ competency, questions, stories, gap }: CompetencyCovered, { questionById }: Notebook, placeOf: PlaceOf): CoverageRow {
  const first = questionById.get(questions[0] ?? '');
  return {
    key: `competency ${competency}`, type: 'competency', title: titleOf(competency), questions: questions.length, gap,
    cells: stories.map(cellOf), place: first === undefined ? null : placeOf(first.review, first.question),
  };
}

/** Equal prompts of one note are told apart by their order. */
function promptRows(checklist: readonly PromptCovered[], { notes }: Notebook, placeOf: PlaceOf): readonly CoverageRow[] {
  const reviews = new Map(notes.map((review) => [review.note.path, review]));
  const seen = new Map<string, number>();
  return checklist.map(({ prompt, path, line, stories, gap }) => {
    const name = `prompt ${path} ${prompt}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const review = reviews.get(path);
    const span = review?.note.checklist.find((each) => each.line === line && each.text === prompt);
    return {
      key: `${name} ${String(count)}`, type: 'prompt', title: prompt, questions: 0, gap,
      cells: stories.map(cellOf), place: review === undefined || span === undefined ? null : placeOf(review, span),
    };
  });
}

function cellOf({ story, fit, reason }: StoryServing): CoverageRow['cells'][number] {
  return { story, fit, reason };
}

/** The next interview's company first. */
function assigned(assignments: readonly Assignment[], notebook: Notebook, placeOf: PlaceOf): CoverageBoard['assigned'] {
  const { company: next } = nextInterview(notebook);
  const isNext = ({ company }: Assignment): boolean => next !== null && companyKey(company) === companyKey(next);
  return [...assignments.filter(isNext), ...assignments.filter((each) => !isNext(each))].flatMap(({ company, question, story, fit }) => {
    const [asked, told] = [notebook.questionById.get(question), notebook.storyById.get(story)];
    if (asked === undefined || told === undefined) return [];
    return [{ company, question: asked.question.text, asked: placeOf(asked.review, asked.question), story: titleOfStory(told, told.review), told: placeOf(told.review, told.story), fit }];
  });
}
