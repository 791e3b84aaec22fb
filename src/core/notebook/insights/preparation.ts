import { titleOf } from '../../stories/competencies';
import type { Competency } from '../../stories/competency';
import { firstWords } from '../../text/words';
import { storiesAsserted } from '../coverage/asserted-stories';
import { companiesOf } from '../coverage/companies';
import { competenciesAsked } from '../coverage/competencies-asked';
import { isServed } from '../coverage/coverage';
import { isMock, readTellings } from '../coverage/tellings';
import type { Insight, SteppedComparison } from '../insight';
import type { Notebook, QuestionAt } from '../notebook';
import type { NotebookFound } from '../notebook-found';
import { placeOf, type Place } from '../place';

/** What is asked again and again, or wanted, and has no story; and a story on which too much of one company rests. */
export const preparation: SteppedComparison = {
  kind: 'preparation',
  detects: 'What rounds asked for, or your own list asks for, and no story shows; a story that alone serves several questions of one company.',
  matters: 'Only 23 per cent of replies to questions about the past are stories, and a description of oneself instead lowers recommendations (Bangerter, Corvalan and Cavin 2014): a story ready for what is asked is the cheapest gain.',
  compare: function* (notebook, found) {
    const asked = yield* askedFirst(notebook);
    const carried = yield* carriers(notebook);
    return [...askedWithoutStory(asked, found), ...promptsWithoutStory(notebook, found), ...noFailure(notebook, found, asked), ...carried];
  },
};

/** Asked in so many rounds, something is asked again. */
const LEAST_ROUNDS = 2;

/** Questions of real rounds that want a story, by what their words ask for most of all. */
type AskedFirst = ReadonlyMap<Competency, readonly QuestionAt[]>;

function askedWithoutStory(asked: AskedFirst, { coverage }: NotebookFound): readonly Insight[] {
  return coverage.filter(({ gap }) => gap).flatMap(({ competency, stories }) => {
    const questions = asked.get(competency) ?? [];
    const rounds = new Set(questions.map(({ review }) => review.note.path)).size;
    if (rounds < LEAST_ROUNDS) return [];
    const shows = stories.length === 0 ? 'no story shows it' : 'no story shows it well';
    return [{ rounds, insight: { kind: 'preparation' as const, message: `${titleOf(competency)} was asked in ${String(rounds)} rounds; ${shows}. Which piece of your work does?`, places: questions.map(placeOfQuestion) } }];
  }).sort((a, b) => b.rounds - a.rounds).map(({ insight }) => insight);
}

function* askedFirst({ questions }: Notebook): Generator<void, AskedFirst> {
  const asked = new Map<Competency, QuestionAt[]>();
  for (const each of questions) {
    const [first] = isAskedForStory(each) ? competenciesAsked(each) : [];
    if (first !== undefined) add(asked, first, each);
    yield;
  }
  return asked;
}

function add(asked: Map<Competency, QuestionAt[]>, name: Competency, question: QuestionAt): void {
  const known = asked.get(name);
  if (known === undefined) asked.set(name, [question]);
  else known.push(question);
}

function isAskedForStory({ review, question, round }: QuestionAt): boolean {
  return round !== null && !isMock(review.note) && question.parent === null && !review.probes.topics.has(question.id);
}

function promptsWithoutStory({ notes }: Notebook, { checklist }: NotebookFound): readonly Insight[] {
  const gaps = checklist.filter(({ gap }) => gap);
  if (gaps.length === 0) return [];
  const missing = new Set(gaps.map(({ path, line }) => `${String(line)} ${path}`));
  const places = notes.flatMap(({ note }) => note.checklist.filter(({ line }) => missing.has(`${String(line)} ${note.path}`)).map((passage) => placeOf({ note, question: null, passage })));
  const names = gaps.slice(0, MOST_NAMED).map(({ prompt }) => `"${firstWords(prompt, MOST_WORDS)}"`).join(', ');
  const more = gaps.length > MOST_NAMED ? ' and more' : '';
  const message = `${String(gaps.length)} of the ${String(checklist.length)} stories on your list ${gaps.length === 1 ? 'is' : 'are'} not there yet: ${names}${more}. Which one can you write first?`;
  return [{ kind: 'preparation', message, places }];
}

const MOST_NAMED = 3;
const MOST_WORDS = 12;

/** With fewer stories their lack says nothing. */
const LEAST_STORIES = 3;

function noFailure(notebook: Notebook, { coverage }: NotebookFound, asked: AskedFirst): readonly Insight[] {
  const { stories } = notebook;
  const failure = coverage.find(({ competency }) => competency === 'failure');
  const isSaid = failure?.gap === true && new Set((asked.get('failure') ?? []).map(({ review }) => review.note.path)).size >= LEAST_ROUNDS;
  if (stories.length < LEAST_STORIES || isSaid || isServed(failure?.stories ?? [])) return [];
  const ideas = failure?.stories.length ?? 0;
  const message = ideas === 0
    ? `None of your ${String(stories.length)} stories tells of a failure. What went wrong once, and what do you do differently since?`
    : `None of your ${String(stories.length)} stories tells of a failure in full; ${String(ideas)} could become one. What do you do differently since?`;
  return [{ kind: 'preparation', message, places: (failure?.stories ?? []).flatMap(({ story }) => placeOfStory(notebook, story) ?? []) }];
}

/** From so many questions on, one company rests on one story. */
const LEAST_CARRIED = 3;

function* carriers(notebook: Notebook): Generator<void, readonly Insight[]> {
  const { tellings, heads } = yield* readTellings(notebook);
  const asserted = yield* storiesAsserted(notebook, tellings);
  const insights: Insight[] = [];
  for (const { name, questions } of companiesOf(notebook)) {
    const carried = new Map<string, Map<string, QuestionAt>>();
    for (const asked of questions) {
      yield;
      const stories = [...new Set(asserted(asked).map(({ story }) => heads.get(story) ?? story))];
      const [only] = stories;
      if (only === undefined || stories.length > 1) continue;
      const known = carried.get(only) ?? new Map<string, QuestionAt>();
      carried.set(only, known.set(notebook.familyOf(asked.question.id), asked));
    }
    insights.push(...[...carried].filter(([, asked]) => asked.size >= LEAST_CARRIED).map(([story, asked]) => insightOf(notebook, { company: name, story, asked: [...asked.values()] })));
  }
  return insights;
}

interface Carried {
  readonly company: string;
  /** Id of the story. */
  readonly story: string;
  readonly asked: readonly QuestionAt[];
}

function insightOf(notebook: Notebook, { company, story, asked }: Carried): Insight {
  const title = firstWords(notebook.storyById.get(story)?.story.title ?? '', MOST_WORDS);
  const message = `At ${company} one story is all you have for ${String(asked.length)} questions ("${title}"). Which other story could take one of them?`;
  return { kind: 'preparation', message, places: asked.map(placeOfQuestion) };
}

function placeOfQuestion({ review, question }: QuestionAt): Place {
  return placeOf({ note: review.note, question: question.id, passage: question });
}

/** Where a story begins; null where none of its parts has words. */
function placeOfStory({ storyById }: Notebook, id: string): Place | null {
  const at = storyById.get(id);
  const passage = at === undefined ? null : Object.values(at.story.parts).find((part) => part !== null) ?? null;
  return at === undefined || passage === null ? null : placeOf({ note: at.review.note, question: at.story.questions[0] ?? null, passage });
}
