import { dayOf } from '../../notes/round';
import type { Fit, Notebook, QuestionAt } from '../notebook';
import { storiesAsserted, type Asserted, type StoriesAsserted } from './asserted-stories';
import { bestPairs, type Pair } from './best-pairs';
import { companiesOf, companyKey, type Company } from './companies';
import { readTellings, type Telling } from './tellings';

/** A story to tell for a question of one company, so that none is told twice there. */
export interface Assignment {
  readonly company: string | null;
  /** Id of the question. */
  readonly question: string;
  /** Id of the story. */
  readonly story: string;
  readonly fit: Fit;
}

/**
 * For each company a story for each question that has one by the writer's own word: told for it or kept for it, or labelled for what
 * it asks. None is told twice there; as many questions as can be get one, the best fit first. By company, then by note and place.
 */
export function* assignments(notebook: Notebook): Generator<void, readonly Assignment[]> {
  const companies = companiesOf(notebook);
  if (companies.length === 0 || notebook.stories.length === 0) return [];
  const { tellings, heads } = yield* readTellings(notebook);
  const known: Known = { notebook, heads, asserted: yield* storiesAsserted(notebook, tellings), told: toldByCompany(notebook, tellings, heads) };
  const assigned: Assignment[] = [];
  for (const company of companies) {
    assigned.push(...(yield* assignedAt(company, known)));
    yield;
  }
  return assigned;
}

/** For each story told at a company the families of the questions that it was told for. */
type ToldFor = ReadonlyMap<string, ReadonlySet<string>>;

interface Known {
  readonly notebook: Notebook;
  /** For each story the first that tells the same. */
  readonly heads: ReadonlyMap<string, string>;
  readonly asserted: StoriesAsserted;
  readonly told: ReadonlyMap<string, ToldFor>;
}

/** Mocks are no rounds of the company. */
function toldByCompany({ familyOf }: Notebook, tellings: readonly Telling[], heads: ReadonlyMap<string, string>): Known['told'] {
  const told = new Map<string, Map<string, Set<string>>>();
  for (const { story, question, round, isMock } of tellings) {
    if (isMock || round.company === null) continue;
    const at = told.get(companyKey(round.company)) ?? new Map<string, Set<string>>();
    told.set(companyKey(round.company), at);
    const head = heads.get(story) ?? story;
    at.set(head, (at.get(head) ?? new Set()).add(question === null ? '' : familyOf(question.question.id)));
  }
  return told;
}

/** Nobody is asked more than so many main questions that want a story, and nobody chooses among more stories. */
const MOST_QUESTIONS = 150;
const MOST_STORIES = 12;

function* assignedAt({ name, questions }: Company, known: Known): Generator<void, readonly Assignment[]> {
  const told = known.told.get(companyKey(name)) ?? new Map<string, ReadonlySet<string>>();
  const all: Choices[] = [];
  for (const asked of questions) {
    all.push(choicesFor(asked, known, told));
    yield;
  }
  const choices = onePerFamily(all, known.notebook).slice(0, MOST_QUESTIONS);
  const pairs = choices.flatMap(({ asked, family, stories }) => [...stories].map(([right, { fit }]): Pair => (
    { left: asked.question.id, right, worth: WORTH[fit] + (told.get(right)?.has(family) === true ? TOLD_THERE : 0) }
  )));
  const byQuestion = new Map(choices.map(({ asked, stories }) => [asked.question.id, stories]));
  return (yield* bestPairs(pairs)).flatMap(({ left, right }) => {
    const chosen = byQuestion.get(left)?.get(right);
    return chosen === undefined ? [] : [{ company: name, question: left, ...chosen }];
  });
}

const WORTH: Readonly<Record<Fit, number>> = { strong: 4, workable: 2, stretch: 1 };
/** What was told for a question can be told for nothing else there: it outweighs any fit. */
const TOLD_THERE = 4;

/** Questions with a choice, one of each family: the one still to be asked where there is one, else the first. */
function onePerFamily(choices: readonly Choices[], { today }: Notebook): readonly Choices[] {
  const chosen = new Map<string, Choices>();
  for (const each of choices) {
    const before = chosen.get(each.family);
    if (each.stories.size > 0 && (before === undefined || (isAhead(each.asked, today) && !isAhead(before.asked, today)))) chosen.set(each.family, each);
  }
  return choices.filter((each) => chosen.get(each.family) === each);
}

function isAhead({ review }: QuestionAt, today: string): boolean {
  return (dayOf(review.note.properties.date) ?? '') > today;
}

interface Choices {
  readonly asked: QuestionAt;
  readonly family: string;
  /** By the first story that tells the same. */
  readonly stories: ReadonlyMap<string, Asserted>;
}

/** What was told at the company for something else, or before for what is still to be asked, is no choice. */
function choicesFor(asked: QuestionAt, { notebook, heads, asserted }: Known, told: ToldFor): Choices {
  const family = notebook.familyOf(asked.question.id);
  const isSpent = (head: string): boolean => told.has(head) && (isAhead(asked, notebook.today) || told.get(head)?.has(family) !== true);
  const stories = new Map<string, Asserted>();
  for (const each of asserted(asked)) {
    const head = heads.get(each.story) ?? each.story;
    const before = stories.get(head);
    if (!isSpent(head) && (before === undefined || WORTH[each.fit] > WORTH[before.fit])) stories.set(head, each);
  }
  const best = [...stories].sort(([, a], [, b]) => WORTH[b.fit] - WORTH[a.fit]);
  return { asked, family, stories: new Map(best.slice(0, MOST_STORIES)) };
}
