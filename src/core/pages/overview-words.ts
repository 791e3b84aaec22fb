import type { AreaRow, RungRow } from './overview-content';

const trends: Readonly<Record<'better' | 'same' | 'worse', string>> = { better: 'better', same: 'no change', worse: 'worse' };

/** What the overview of all notes says in words of ours. */
export const overviewWords = {
  next: 'What to do next',
  steps: {
    settle: (message: string): string => `Settle this. ${message}`,
    answer: (project: string): string => `Prepare an answer on ${project}, asked and left open:`,
    weakAnswer: (project: string): string => `Mend the answer on ${project} that fell short:`,
    area: (title: string, next: string): string => `${title}. ${next}`,
    lost: (lost: string): string => `Say it next time. ${lost}`,
    prompt: (prompt: string): string => `Find a story for "${prompt}".`,
    list: 'your list',
  },
  more: (count: number): string => `and ${String(count)} more`,
  areas: 'Weak areas',
  areaColumns: ['Area', 'Why', 'Trend', 'State', 'Next'],
  trend: (trend: AreaRow['trend']): string => (trend === null ? '' : trends[trend]),
  tooFew: (titles: string): string => `Not enough data yet: ${titles}.`,
  tooFewOne: (title: string, count: number): string => `${title} (${String(count)})`,
  contradictions: 'Contradictions',
  contradictionColumns: ['Here you say', 'There you say', 'Settle it'],
  resume: 'Resume',
  resumeColumns: ['One place', 'The other', 'To check'],
  delivered: 'Prepared and delivered',
  deliveredColumns: ['Asked', 'Prepared', 'Told', 'Lost'],
  asPlanned: 'the planned story',
  delivery: (count: number): string => `${String(count)} more ${count === 1 ? 'question was' : 'questions were'} told as prepared, as far as your notes show.`,
  unprepared: 'No prepared row:',
  askedAgain: 'Asked again',
  askedAgainColumns: ['Earlier', 'Later', 'Next time'],
  chains: 'Probe chains',
  chainColumns: ['Came back to', 'Where', 'Questions'],
  dossiers: 'Project dossiers',
  dossierColumns: ['Rung', 'Question', 'Answered?'],
  dossierLead: (rounds: number, answered: number): string => (
    `asked about in ${String(rounds)} ${rounds === 1 ? 'round' : 'rounds'}${answered === 0 ? '' : `, ${String(answered)} ${answered === 1 ? 'question' : 'questions'} answered`}`
  ),
  answered: { yes: 'yes', weak: 'weak', no: '**no**' } satisfies Record<RungRow['answered'], string>,
  openRungs: (rungs: string): string => `Not asked yet: ${rungs}.`,
  coverage: 'Coverage',
  coverageColumns: ['Competency', 'Questions', 'Stories'],
  checklist: 'Checklist',
  checklistColumns: ['Story to have', 'Stories'],
  gap: '**no story yet**',
  stories: 'Story life',
  storyColumns: ['Still to write', 'Stage'],
  stageCount: (stage: string, count: number): string => `${String(count)} ${stage}`,
  companies: 'Stories by company',
  companyColumns: ['Question', 'Story', 'Fit'],
  anyCompany: 'Any company',
  choose: (offers: string): string => `choose: ${offers}`,
  noOffer: '**no story yet**',
  habits: 'Habits',
  advice: 'Advice to check',
  rounds: 'Rounds',
  roundColumns: { date: 'Date', company: 'Company', round: 'Round', outcome: 'Outcome', selfRating: 'Own rating', questions: 'Questions', weak: 'Weak or open' },
  undated: 'no date',
  chartTitle: 'Questions asked, and those left weak or open',
  chartInWords: (asked: number, weak: number, rounds: number): string =>
    `${String(weak)} of the ${String(asked)} questions of the last ${String(rounds)} dated rounds have no noted answer, or one that you found weak (the line of the chart; the last column of the table).`,
  claims: 'Numbers to have ready',
  claimColumns: ['About', 'Value', 'Said', 'Places'],
} as const;

/** What interviewers probe about a project, as a person would call it. */
export const rungTitles: Readonly<Record<string, string>> = {
  'why-this': 'Why this', scale: 'Scale', guarantee: 'Guarantee', bottleneck: 'Bottleneck', fix: 'Fix', reuse: 'Reuse', isolation: 'Isolation',
  'root-cause': 'Root cause', prevention: 'Prevention', other: 'Other',
};

/** The groups in which insights on how the writer answers are shown, each with its kinds. */
export const habitGroups: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Overall communication', kinds: ['structure', 'fillers', 'communication', 'confidence', 'positivity'] },
  { title: 'Own expertise and impact', kinds: ['ownership', 'impact'] },
  { title: 'Technical proficiency', kinds: ['technical-depth'] },
  { title: 'Soft skills', kinds: ['soft-skills'] },
  { title: 'Interview preparation', kinds: ['preparation', 'calibration'] },
  { title: 'Continuous learning', kinds: ['continuous-learning'] },
];
