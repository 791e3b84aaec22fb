import { questionKinds } from '../core/critique/kinds/question-kinds';
import type { NoteReview } from '../core/critique/note-review';
import type { Assignment } from '../core/notebook/coverage/assignments';
import type { StoryServing } from '../core/notebook/coverage/coverage';
import { storyStages } from '../core/notebook/coverage/story-life';
import type { Insight, InsightKind } from '../core/notebook/insight';
import { companiesOver, nextInterview } from '../core/notebook/night-before-next';
import type { QuestionAt } from '../core/notebook/notebook';
import type { OverviewContent, RoundRow, Said, Serving } from '../core/pages/overview-content';
import { mostCompanies, mostRows } from '../core/pages/overview-rows';
import { habitGroups, rungTitles } from '../core/pages/overview-words';
import { titleOf as competencyTitle } from '../core/stories/competencies';
import { chainRows } from './across-chains';
import type { AcrossNotes } from './across-notes';
import { nextSteps } from './across-next-steps';
import { numberRows } from './across-numbers';
import { spotsOf, type Spots } from './across-spots';

/** What the overview of all notes shows. */
export function overviewContent(across: AcrossNotes): OverviewContent {
  const { notebook, read, areas } = across;
  const spots = spotsOf(notebook);
  const said = (...kinds: readonly InsightKind[]): readonly Said[] => read.insights.filter(({ kind }) => kinds.includes(kind)).map((each) => saidOf(each, spots));
  const rows = {
    areas: areaRows(across, spots),
    tooFew: areas.tooFew.map(({ title, count }) => ({ title, count })),
    contradictions: said('contradiction'),
    resume: resumeRows(read).map((each) => saidOf(each, spots)),
    collisions: said('story-collision'),
    askedAgain: said('told-again'),
    advice: said('advice-unfounded', 'advice-clash'),
    habits: habitGroups.map(({ title, kinds }) => ({ title, said: read.insights.filter(({ kind }) => kinds.includes(kind)).map((each) => saidOf(each, spots)) })).filter((group) => group.said.length > 0),
    ...deliveredRows(across, spots),
    chains: chainRows(read, spots),
    dossiers: dossierRows(across, spots),
    coverage: coverageRows(across, spots),
    checklist: read.checklist.map(({ prompt, path, stories, gap }) => ({ prompt: { ...spots.note(path), words: prompt }, stories: servings(stories, spots), gap })),
    lives: [...read.lives].sort((a, b) => storyStages.indexOf(a.stage) - storyStages.indexOf(b.stage))
      .flatMap(({ story, stage, reason }) => [spots.story(story)].flatMap((spot) => (spot === null ? [] : [{ story: spot, stage, reason, isRough: stage === 'idea' || stage === 'outline' }]))),
    companies: companyRows(across, spots),
    rounds: roundRows(across, spots),
    claims: numberRows(read.claims, spots),
  };
  return { ...rows, next: nextSteps(rows) };
}

function saidOf({ message, places }: Insight, spots: Spots): Said {
  return { message, quotes: places.map(({ path, question, quote }) => ({ quote, at: spots.note(path, question) })) };
}

/** What a contradiction says already is not said again. */
function resumeRows({ claims, insights }: AcrossNotes['read']): readonly Insight[] {
  const keyOf = ({ path, from }: Insight['places'][number]): string => `${String(from)} ${path}`;
  const settled = new Set(claims.filter(({ state }) => state === 'differs').flatMap(({ places }) => places.map(keyOf)));
  return insights.filter(({ kind, places }) => kind === 'resume' && !places.every((place) => settled.has(keyOf(place))));
}

/** The competencies that questions about past events probe. */
function coverageRows({ notebook, read }: AcrossNotes, spots: Spots): OverviewContent['coverage'] {
  return read.coverage.flatMap(({ competency, questions, stories, gap }) => {
    const asked = questions.filter((id) => isPastEvent(notebook.questionById.get(id)));
    return asked.length === 0 ? [] : [{ competency: competencyTitle(competency), questions: asked.length, stories: servings(stories, spots), gap }];
  });
}

function isPastEvent(at: QuestionAt | undefined): boolean {
  return at !== undefined && pastEvents.has(at.review.kinds.get(at.question.id) ?? '');
}

function areaRows({ areas }: AcrossNotes, spots: Spots): OverviewContent['areas'] {
  return areas.areas.flatMap(({ title, need, trend, state, next, evidence: [first] }) => (
    state !== 'open' && state !== 'working' ? [] : [{ title, need, trend, state, next, at: first === undefined ? null : spots.note(first.path, first.question) }]
  ));
}

/** What went otherwise than planned first; of what was not prepared what wants a story, the latest first. */
function deliveredRows({ notebook, read }: AcrossNotes, spots: Spots): Pick<OverviewContent, 'delivered' | 'unprepared'> {
  const delivered = read.deliveries.flatMap(({ question, prepared, story, toldInstead, lost }) => {
    const [asked, row] = [spots.question(question), prepared === null ? null : spots.question(prepared)];
    if (asked === null || row === null) return [];
    return [{ asked, prepared: row, planned: story === null ? null : spots.story(story), toldInstead: toldInstead === null ? null : spots.story(toldInstead), lost }];
  });
  const rank = ({ question }: (typeof read.deliveries)[number]): string => {
    const at = notebook.questionById.get(question);
    return `${pastEvents.has(at?.review.kinds.get(question) ?? '') ? '1' : '0'} ${at?.round?.date ?? ''}`;
  };
  const unprepared = read.deliveries.filter(({ prepared }) => prepared === null).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) > rank(b) ? -1 : 1));
  const weight = ({ lost, toldInstead }: (typeof delivered)[number]): number => (toldInstead === null ? 0 : 2) + (lost.length > 0 ? 1 : 0);
  return {
    delivered: [...delivered].sort((a, b) => weight(b) - weight(a)),
    unprepared: unprepared.flatMap(({ question }) => spots.question(question) ?? []),
  };
}

function dossierRows({ read }: AcrossNotes, spots: Spots): OverviewContent['dossiers'] {
  return read.dossiers.map(({ project, asked, open, rounds }) => ({
    project,
    rounds: rounds.length,
    asked: asked.flatMap(({ rung, question, answered }) => [spots.question(question)].flatMap((spot) => (spot === null ? [] : [{ rung: rungTitles[rung] ?? rung, question: spot, answered }]))),
    open: open.map((rung) => (rungTitles[rung] ?? rung).toLowerCase()),
  }));
}

function servings(stories: readonly StoryServing[], spots: Spots): readonly Serving[] {
  return stories.flatMap(({ story, fit }) => [spots.story(story)].flatMap((spot) => (spot === null ? [] : [{ story: spot, fit }])));
}

const pastEvents = new Set(questionKinds.filter(({ pastEvent }) => pastEvent).map(({ id }) => id));
const MOST_OFFERS = 3;

/** The company of the next interview first, then by name; those whose process is over are left out. */
function companyRows({ notebook, read }: AcrossNotes, spots: Spots): OverviewContent['companies'] {
  const next = nextInterview(notebook);
  const assigned = new Set(read.assignments.map(({ company, question }) => `${company ?? ''}\n${question}`));
  const expected = notebook.questions.filter(({ review: { note, kinds }, question }) => (
    note.path === next.path && question.parent === null && pastEvents.has(kinds.get(question.id) ?? '') && !assigned.has(`${next.company ?? ''}\n${question.id}`)
  ));
  const names = [...new Set([...(expected.length > 0 ? [next.company] : []), ...read.assignments.map(({ company }) => company)])];
  const over = companiesOver(notebook);
  const ordered = [...names.filter((name) => name === next.company), ...names.filter((name) => name !== next.company && !over.has((name ?? '').trim().toLowerCase())).sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))];
  const isExpected = (question: string): boolean => notebook.questionById.get(question)?.review.note.path === next.path;
  const byCompany = new Map<string | null, Assignment[]>();
  for (const each of read.assignments) byCompany.set(each.company, [...(byCompany.get(each.company) ?? []), each]);
  return ordered.slice(0, mostCompanies).map((company) => ({
    company,
    assigned: [...(byCompany.get(company) ?? [])].sort((a, b) => Number(isExpected(b.question)) - Number(isExpected(a.question))).flatMap(({ question, story, fit }) => {
      const [asked, told] = [spots.question(question), spots.story(story)];
      return asked === null || told === null ? [] : [{ question: asked, story: told, fit }];
    }),
    unassigned: company !== next.company ? [] : expected.slice(0, mostRows).map((at) => ({ question: { ...spots.note(at.review.note.path, at.question.id), words: at.question.text }, offers: offersFor(at, notebook.storiesFor, spots) })),
  }));
}

function offersFor(at: QuestionAt, storiesFor: AcrossNotes['notebook']['storiesFor'], spots: Spots): OverviewContent['companies'][number]['unassigned'][number]['offers'] {
  return storiesFor(at, MOST_OFFERS).flatMap(({ story }) => spots.story(story) ?? []);
}

/** Latest first; undated ones last. */
function roundRows({ notebook: { notes, rounds } }: AcrossNotes, spots: Spots): readonly RoundRow[] {
  const rows = notes.flatMap((review): RoundRow[] => {
    const found = rounds.get(review.note.path);
    if (found === undefined) return [];
    const { round, outcome, selfRating } = review.note.properties;
    return [{ note: spots.note(found.path), date: found.date, company: found.company, round, outcome, selfRating, ...countsOf(review) }];
  });
  return rows.sort((a, b) => (a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1));
}

function countsOf({ note }: NoteReview): Pick<RoundRow, 'questions' | 'weak'> {
  const told = new Set(note.stories.filter(({ from, to }) => from < to).flatMap((story) => story.questions));
  const asked = note.questions.filter(({ reverse }) => !reverse);
  return { questions: asked.length, weak: asked.filter(({ id, answers, reflections }) => (answers.length === 0 && !told.has(id)) || reflections.length > 0).length };
}
