import { sentences } from '../text/sentences';
import { firstWords } from '../text/words';
import { escapeMarkdown } from './markdown-text';
import { barChart, dayLabel } from './mermaid';
import type { AreaRow, CompanyRows, CoverageRow, DeliveredRow, DossierRows, HabitGroup, NextStep, OverviewContent, PromptRow, RoundRow, Said } from './overview-content';
import { fewOf, listOf, mostCompanies, plainText, quotedSpot, shortSpot, tableOf } from './overview-rows';
import { overviewWords as say } from './overview-words';
import type { Block, Page } from './page';

/** Most of what is named in one cell, one line, one section, or the chart. */
const MOST_IN_CELL = 3;
const MOST_SERVING = 2;
const MOST_LOST = 2;
const MOST_FEW = 5;
const MOST_UNPREPARED = 5;
const MOST_COLLISIONS = 3;
const MOST_CHAINS = 5;
const MOST_PROJECTS = 3;
const MOST_RUNGS = 5;
const MOST_LIVES = 5;
const MOST_OF_A_HABIT = 2;
const MOST_HABIT_QUOTES = 2;
const HABIT_WORDS = 8;
const MOST_QUOTES = 2;
const MOST_ROUNDS = 8;
/** Fewer rounds show no course. */
const LEAST_CHARTED = 3;

/** What all notes show together, as a note of ours: what to do first, then section by section; one with nothing to say is left out. */
export function overviewPage(content: OverviewContent): Page {
  const { next, contradictions, resume, askedAgain, advice } = content;
  const blocks = [
    blockOf('next', say.next, listOf({ of: next, as: stepLine })),
    blockOf('areas', say.areas, areaLines(content)),
    blockOf('contradictions', say.contradictions, saidTable(say.contradictionColumns, contradictions)),
    blockOf('resume', say.resume, saidTable(say.resumeColumns, resume)),
    blockOf('delivered', say.delivered, deliveredLines(content)),
    blockOf('asked-again', say.askedAgain, saidTable(say.askedAgainColumns, askedAgain)),
    blockOf('chains', say.chains, chainLines(content)),
    blockOf('dossiers', say.dossiers, content.dossiers.filter(isUnfinished).slice(0, MOST_PROJECTS).flatMap(dossierLines)),
    blockOf('coverage', say.coverage, coverageLines(content.coverage)),
    blockOf('checklist', say.checklist, checklistLines(content.checklist)),
    blockOf('stories', say.stories, lifeLines(content)),
    blockOf('companies', say.companies, content.companies.slice(0, mostCompanies).flatMap(companyLines)),
    blockOf('habits', say.habits, content.habits.flatMap(habitLines)),
    blockOf('advice', say.advice, listOf({ of: advice, as: saidLine })),
    blockOf('rounds', say.rounds, roundLines(content.rounds)),
    blockOf('claims', say.claims, claimLines(content)),
  ];
  return { properties: [{ key: 'interview-coach', value: 'overview' }], blocks: blocks.flatMap((block) => block ?? []) };
}

function blockOf(section: string, heading: string, lines: readonly string[]): Block | null {
  return lines.length === 0 ? null : { section, id: '-', words: '', text: [`## ${heading}`, '', ...lines].join('\n').trimEnd() };
}

/** A step that ends with a colon goes on with its link. */
function stepLine({ text, at }: NextStep): string {
  if (at === null) return plainText(text);
  return `${plainText(text)} ${text.endsWith(':') ? shortSpot(at) : `(${shortSpot(at)})`}`;
}

function areaLines({ areas, tooFew }: OverviewContent): readonly string[] {
  const row = ({ title, need, trend, state, next, at }: AreaRow): readonly string[] => [
    at === null ? escapeMarkdown(title) : shortSpot({ ...at, words: title }), plainText(need), say.trend(trend), state, plainText(next),
  ];
  const few = fewOf({ of: tooFew, as: ({ title, count }) => escapeMarkdown(say.tooFewOne(title, count)), most: MOST_FEW });
  return joined([tableOf(say.areaColumns, { of: areas, as: row }), few === '' ? [] : [say.tooFew(few)]]);
}

/** Two places side by side, then what to make of them. */
function saidTable(columns: readonly string[], said: readonly Said[]): readonly string[] {
  return tableOf(columns, { of: said, as: ({ message, quotes: [one, other] }) => [...[one, other].map((quoted) => (quoted === undefined ? '' : quotedSpot(quoted, message))), plainText(message)] });
}

function saidLine({ message, quotes }: Said): string {
  return `${plainText(message)} ${quotes.slice(0, MOST_QUOTES).map((quoted) => quotedSpot(quoted, message)).join(' · ')}`.trimEnd();
}

/** Only what went otherwise than planned is worth a row; what a follow-up lost with its question is said once. */
function deliveredLines({ delivered, collisions, unprepared }: OverviewContent): readonly string[] {
  const off = delivered.filter(({ lost, toldInstead }) => lost.length > 0 || toldInstead !== null);
  const rows = eachOnce(off, ({ prepared, lost, toldInstead }) => [shortSpot(prepared), toldInstead?.words ?? '', ...lost].join('\n'));
  const told = ({ toldInstead, planned }: DeliveredRow): string => (toldInstead === null ? (planned === null ? '' : say.asPlanned) : shortSpot(toldInstead));
  return joined([
    tableOf(say.deliveredColumns, { of: rows, as: (row) => [shortSpot(row.asked), shortSpot(row.prepared), told(row), fewOf({ of: row.lost, as: plainText, most: MOST_LOST })] }),
    delivered.length === off.length ? [] : [say.delivery(delivered.length - off.length)],
    listOf({ of: collisions, as: saidLine, most: MOST_COLLISIONS }),
    unprepared.length === 0 ? [] : [`${say.unprepared} ${fewOf({ of: unprepared, as: shortSpot, most: MOST_UNPREPARED })}`],
  ]);
}

function chainLines({ chains }: OverviewContent): readonly string[] {
  return tableOf(say.chainColumns, {
    of: chains,
    as: ({ about, notes, questions }) => [plainText(about), fewOf({ of: notes, as: shortSpot, most: MOST_IN_CELL }), `${String(questions.length)}: ${fewOf({ of: questions, as: shortSpot, most: MOST_IN_CELL })}`],
    most: MOST_CHAINS,
  });
}

function isUnfinished({ asked }: DossierRows): boolean {
  return asked.some(({ answered }) => answered !== 'yes');
}

/** Only what is not answered well is worth a row. */
function dossierLines({ project, rounds, asked, open }: DossierRows): readonly string[] {
  const rows = asked.filter(({ answered }) => answered !== 'yes');
  return [
    `**${plainText(project)}**, ${say.dossierLead(rounds, asked.length - rows.length)}`, '',
    ...tableOf(say.dossierColumns, { of: rows, as: ({ rung, question, answered }) => [rung, shortSpot(question), say.answered[answered]], most: MOST_RUNGS }),
    ...(open.length === 0 ? [] : ['', say.openRungs(fewOf({ of: open, as: plainText, most: MOST_FEW }))]), '',
  ];
}

/** Gaps first, those that are asked most on top. */
function coverageLines(coverage: readonly CoverageRow[]): readonly string[] {
  const sorted = [...coverage].sort((a, b) => Number(b.gap) - Number(a.gap) || b.questions - a.questions);
  return tableOf(say.coverageColumns, { of: sorted, as: (row) => [escapeMarkdown(row.competency), String(row.questions), servingCell(row)]});
}

function checklistLines(prompts: readonly PromptRow[]): readonly string[] {
  const sorted = [...prompts.filter(({ gap }) => gap), ...prompts.filter(({ gap }) => !gap)];
  return tableOf(say.checklistColumns, { of: sorted, as: (row) => [shortSpot(row.prompt), servingCell(row)]});
}

/** A stretch is only named where nothing fits better. */
function servingCell({ stories, gap }: Pick<CoverageRow, 'stories' | 'gap'>): string {
  const fitting = stories.filter(({ fit }) => fit !== 'stretch');
  const shown = fewOf({ of: fitting.length === 0 ? stories.slice(0, 1) : eachOnce(fitting, ({ story }) => story.words), as: ({ story, fit }) => `${shortSpot(story)} (${fit})`, most: MOST_SERVING });
  return gap ? `${say.gap}${shown === '' ? '' : `; ${shown}`}` : shown;
}

/** The counts of each stage, then the stories that are not written yet. */
function lifeLines({ lives }: OverviewContent): readonly string[] {
  const counts = new Map<string, number>();
  for (const { stage } of lives) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const summary = [...counts].map(([stage, count]) => say.stageCount(stage, count)).join(', ');
  const rows = tableOf(say.storyColumns, { of: lives.filter(({ isRough }) => isRough), as: ({ story, stage }) => [shortSpot(story), stage], most: MOST_LIVES });
  return joined([summary === '' ? [] : [summary], rows]);
}

function companyLines({ company, assigned, unassigned }: CompanyRows): readonly string[] {
  const rows = [
    ...assigned.map(({ question, story, fit }) => [shortSpot(question), shortSpot(story), fit]),
    ...unassigned.map(({ question, offers }) => [shortSpot(question), offers.length === 0 ? say.noOffer : say.choose(offers.map(shortSpot).join(', ')), '']),
  ];
  return [`**${plainText(company ?? say.anyCompany)}**`, '', ...tableOf(say.companyColumns, { of: rows, as: (row) => row }), ''];
}

/** The fact alone: what to do about it stands in the critiques. */
function habitLines({ title, said }: HabitGroup): readonly string[] {
  return said.slice(0, MOST_OF_A_HABIT).map(({ message, quotes }) => {
    const fact = plainText(sentences(message)[0]?.text ?? message);
    const heard = quotes.filter(({ quote }) => !message.includes(quote)).slice(0, MOST_HABIT_QUOTES).map((quoted) => quotedSpot(quoted, message, HABIT_WORDS)).join(' \u00B7 ');
    return `- **${title}:** ${fact} ${heard}`.trimEnd();
  });
}

function roundLines(rounds: readonly RoundRow[]): readonly string[] {
  const all: readonly { readonly name: string; readonly of: (row: RoundRow) => string | null }[] = [
    { name: say.roundColumns.date, of: ({ note, date }) => shortSpot({ ...note, words: date ?? say.undated }) },
    { name: say.roundColumns.company, of: ({ company }) => company === null ? null : plainText(company) },
    { name: say.roundColumns.round, of: ({ round }) => round === null ? null : plainText(round) },
    { name: say.roundColumns.outcome, of: ({ outcome }) => outcome === null ? null : plainText(outcome) },
    { name: say.roundColumns.selfRating, of: ({ selfRating }) => selfRating === null ? null : plainText(selfRating) },
    { name: say.roundColumns.questions, of: ({ questions }) => String(questions) },
    { name: say.roundColumns.weak, of: ({ weak }) => String(weak) },
  ];
  const shown = rounds.slice(0, MOST_ROUNDS);
  const columns = all.filter(({ of }) => shown.some((row) => of(row) !== null));
  return joined([chartLines(rounds), tableOf(columns.map(({ name }) => name), { of: rounds, as: (row) => columns.map(({ of }) => of(row) ?? ''), most: MOST_ROUNDS })]);
}

/** Over time, from the left; nothing for fewer than three dated rounds with questions. */
function chartLines(rounds: readonly RoundRow[]): readonly string[] {
  const dated = rounds.filter(({ date, questions }) => date !== null && questions > 0).slice(0, MOST_ROUNDS).reverse();
  if (dated.length < LEAST_CHARTED) return [];
  const sum = (of: (row: RoundRow) => number): number => dated.reduce((total, row) => total + of(row), 0);
  return [
    ...barChart(say.chartTitle, dated.map(({ date, company, questions, weak }) => ({ label: `${dayLabel(date ?? '')} ${firstWords(company ?? '', 1)}`, bar: questions, line: weak }))),
    '', say.chartInWords(sum(({ questions }) => questions), sum(({ weak }) => weak), dated.length),
  ];
}

function claimLines({ claims }: OverviewContent): readonly string[] {
  return tableOf(say.claimColumns, { of: claims, as: ({ subject, value, said, places }) => [plainText(subject), plainText(value), shortSpot(said), String(places)] });
}

/** The first of those that read the same. */
function eachOnce<T>(all: readonly T[], reads: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size < seen.add(reads(one)).size);
}

/** Groups of lines with a blank line between. */
function joined(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.filter((group) => group.length > 0).flatMap((group, i) => (i === 0 ? group : ['', ...group]));
}
