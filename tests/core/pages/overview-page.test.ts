import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../../src/core/pages/merge-page';
import type { OverviewContent, RoundRow, Said } from '../../../src/core/pages/overview-content';
import { overviewPage } from '../../../src/core/pages/overview-page';
import type { Spot } from '../../../src/core/pages/spot';

const spot = (words: string, path = 'a.md', heading: string | null = null): Spot => ({ path, heading, words });

const nothing: OverviewContent = {
  next: [], areas: [], tooFew: [], contradictions: [], resume: [], delivered: [], collisions: [], unprepared: [], askedAgain: [], chains: [], dossiers: [],
  coverage: [], checklist: [], lives: [], companies: [], habits: [], advice: [], rounds: [], claims: [],
};

const said: Said = {
  message: 'Team of the import: 4 here, 6 there. Which one holds?',
  quotes: [{ quote: 'the four of us', at: spot('Phone', 'phone.md', 'Round 1') }, { quote: 'a team of six', at: spot('Table', 'table.md') }],
};

const round = (date: string | null, questions = 5, weak = 2): RoundRow => (
  { note: spot(`Round ${date ?? ''}`, `${date ?? 'x'}.md`), date, company: 'Larch', round: 'phone', outcome: null, selfRating: '3', questions, weak }
);

function blocksOf(of: Partial<OverviewContent>): ReadonlyMap<string, string> {
  return new Map(overviewPage({ ...nothing, ...of }).blocks.map(({ section, text }) => [section, text]));
}

const blockOf = (section: string, of: Partial<OverviewContent>): string => blocksOf(of).get(section) ?? 'none';

describe('the overview', () => {
  test('leaves out every section that has nothing to say', () => {
    expect(overviewPage(nothing)).toEqual({ properties: [{ key: 'interview-coach', value: 'overview' }], blocks: [] });
  });

  test('begins with what to do next, each step with its place', () => {
    const next = [
      { text: 'Caching. Answer aloud: "What if the event is lost?"', at: spot('Phone', 'phone.md', 'Round 1') },
      { text: 'Prepare an answer on the import, asked and left open:', at: spot('who pays?') },
      { text: 'Rest.', at: null },
    ];
    expect(blockOf('next', { next })).toBe([
      '## What to do next', '', '- Caching. Answer aloud: "What if the event is lost?" ([[phone#Round 1|Phone]])', '- Prepare an answer on the import, asked and left open: [[a|who pays?]]', '- Rest.',
    ].join('\n'));
  });

  test('has its sections in one order', () => {
    const all: OverviewContent = {
      ...nothing,
      next: [{ text: 'One.', at: null }], tooFew: [{ title: 'Caching', count: 2 }], contradictions: [said], resume: [said], unprepared: [spot('Why us?')], askedAgain: [said],
      chains: [{ about: 'Celery', notes: [spot('Mock')], questions: [spot('Why?')] }], dossiers: [{ project: 'Mail', rounds: 1, asked: [{ rung: 'Fix', question: spot('How?'), answered: 'no' }], open: ['scale'] }],
      coverage: [{ competency: 'Conflict', questions: 1, stories: [], gap: true }], checklist: [{ prompt: spot('A failure'), stories: [], gap: true }],
      lives: [{ story: spot('Import'), stage: 'idea', reason: 'only an idea', isRough: true }], companies: [{ company: null, assigned: [], unassigned: [{ question: spot('Q?'), offers: [] }] }],
      habits: [{ title: 'Soft skills', said: [said] }], advice: [said], rounds: [round('2026-11-01')], claims: [{ subject: 'Import', value: '300 rows', said: spot('Table'), places: 2 }],
    };
    expect([...blocksOf(all).keys()]).toEqual([
      'next', 'areas', 'contradictions', 'resume', 'delivered', 'asked-again', 'chains', 'dossiers', 'coverage', 'checklist', 'stories', 'companies', 'habits', 'advice', 'rounds', 'claims',
    ]);
  });

  test('shows weak areas with why, course, state and next step, and what has too little evidence', () => {
    const areas = [{ title: 'Caching', need: 'Unanswered in 2 rounds.', trend: 'worse' as const, state: 'open' as const, next: 'Read it again.', at: spot('Phone', 'phone.md') }];
    expect(blockOf('areas', { areas, tooFew: [{ title: 'Kafka', count: 2 }, { title: 'SQL', count: 1 }] })).toBe([
      '## Weak areas', '', '| Area | Why | Trend | State | Next |', '| --- | --- | --- | --- | --- |',
      '| [[phone\\|Caching]] | Unanswered in 2 rounds. | worse | open | Read it again. |', '', 'Not enough data yet: Kafka (2), SQL (1).',
    ].join('\n'));
  });

  test('sets both sides of a contradiction side by side, with the question', () => {
    expect(blockOf('contradictions', { contradictions: [said] })).toContain(
      '| "the four of us" ([[phone#Round 1\\|Phone]]) | "a team of six" ([[table\\|Table]]) | Team of the import: 4 here, 6 there. Which one holds? |',
    );
  });

  test('has a row only for what was told otherwise than prepared, and counts the rest', () => {
    const row = { asked: spot('Why SQS?'), prepared: spot('Why a queue?', 'b.md'), planned: spot('Import'), toldInstead: null, lost: [] };
    const text = blockOf('delivered', { delivered: [row, { ...row, lost: ['The number: "300 rows"'] }, { ...row, toldInstead: spot('Search', 'c.md') }], unprepared: [spot('Why us?')] });
    expect(text.split('\n')).toEqual([
      '## Prepared and delivered', '', '| Asked | Prepared | Told | Lost |', '| --- | --- | --- | --- |',
      '| [[a\\|Why SQS?]] | [[b\\|Why a queue?]] | the planned story | The number: "300 rows" |', '| [[a\\|Why SQS?]] | [[b\\|Why a queue?]] | [[c\\|Search]] |  |', '',
      '1 more question was told as prepared, as far as your notes show.', '', 'No prepared row: [[a|Why us?]]',
    ]);
  });

  test('shows a project on its ladder, what was left open in words and not in colour', () => {
    const dossiers = [{ project: 'Mail', rounds: 2, asked: [{ rung: 'Scale', question: spot('At ten times?'), answered: 'no' as const }, { rung: 'Reuse', question: spot('Who else?'), answered: 'weak' as const }, { rung: 'Fix', question: spot('How?'), answered: 'yes' as const }], open: ['fix', 'prevention'] }];
    expect(blockOf('dossiers', { dossiers })).toBe([
      '## Project dossiers', '', '**Mail**, asked about in 2 rounds, 1 question answered', '', '| Rung | Question | Answered? |', '| --- | --- | --- |',
      '| Scale | [[a\\|At ten times?]] | **no** |', '| Reuse | [[a\\|Who else?]] | weak |', '', 'Not asked yet: fix, prevention.',
    ].join('\n'));
  });

  test('puts gaps on top of the coverage, the most asked first, and names a stretch only where nothing fits better', () => {
    const serving = (words: string, fit: string): { story: Spot; fit: string } => ({ story: spot(words), fit });
    const text = blockOf('coverage', { coverage: [
      { competency: 'Conflict', questions: 9, stories: [serving('Dates', 'strong'), serving('Search', 'stretch')], gap: false },
      { competency: 'Failure', questions: 1, stories: [serving('Import', 'stretch')], gap: true },
      { competency: 'Growth', questions: 4, stories: [], gap: true },
    ] });
    expect(text.split('\n').slice(4)).toEqual([
      '| Growth | 4 | **no story yet** |', '| Failure | 1 | **no story yet**; [[a\\|Import]] (stretch) |', '| Conflict | 9 | [[a\\|Dates]] (strong) |',
    ]);
  });

  test('offers stories for a question that has none', () => {
    const companies = [{ company: 'Larch', assigned: [{ question: spot('A failure?'), story: spot('Import'), fit: 'strong' }], unassigned: [{ question: spot('A conflict?'), offers: [spot('Dates'), spot('Search')] }] }];
    expect(blockOf('companies', { companies }).split('\n').slice(6)).toEqual(['| [[a\\|A failure?]] | [[a\\|Import]] | strong |', '| [[a\\|A conflict?]] | choose: [[a\\|Dates]], [[a\\|Search]] |  |']);
  });

  test('counts the stories of each stage', () => {
    const lives = ['idea', 'idea', 'told'].map((stage) => ({ story: spot(`The ${stage}`), stage, reason: 'so', isRough: stage === 'idea' }));
    const text = blockOf('stories', { lives });
    expect(text).toContain('\n2 idea, 1 told\n');
    expect(text).toContain('| [[a\\|The idea]] | idea |');
    expect(text).not.toContain('The told');
  });

  test('has a line for each habit: the fact, and two short quotes', () => {
    const quote = (words: string): Said['quotes'][number] => ({ quote: words, at: spot('Phone', 'phone.md') });
    const habit: Said = { message: 'No number in 5 of 9 stories, 3.5 a round. Which number shows it? Say it last.', quotes: [quote('one two three four five six seven eight nine ten'), quote('it was faster'), quote('it was better')] };
    expect(blockOf('habits', { habits: [{ title: 'Own expertise and impact', said: [habit, habit, habit] }] }).split('\n')).toEqual([
      '## Habits', '',
      ...Array.from({ length: 2 }, () => '- **Own expertise and impact:** No number in 5 of 9 stories, 3.5 a round. "one two three four five six seven eight \u2026" ([[phone|Phone]]) \u00B7 "it was faster" ([[phone|Phone]])'),
    ]);
  });

  test('does not quote what a line says already', () => {
    const habit: Said = { message: '1 story of your list is not there yet: "Saying no". Write it.', quotes: [{ quote: 'Saying no', at: spot('List') }] };
    expect(blockOf('habits', { habits: [{ title: 'Interview preparation', said: [habit] }] })).toContain('yet: "Saying no".');
    expect(blockOf('habits', { habits: [{ title: 'Interview preparation', said: [habit] }] })).not.toContain('List');
  });

  test('says once what a question and its follow-up lost alike', () => {
    const row = { asked: spot('Why SQS?'), prepared: spot('Why a queue?', 'b.md'), planned: null, toldInstead: null, lost: ['The number: "300 rows"'] };
    const text = blockOf('delivered', { delivered: [row, { ...row, asked: spot('What did each cost?') }, { ...row, asked: spot('How fast?'), lost: ['The result'] }] });
    expect(text).toContain('Why SQS?');
    expect(text).not.toContain('What did each cost?');
    expect(text).toContain('How fast?');
  });

  test('shows chains of one thing in one row, with every round', () => {
    const chains = [{ about: 'Celery', notes: [spot('Phone', 'phone.md'), spot('Onsite', 'onsite.md')], questions: [spot('Why?'), spot('Why not threads?')] }];
    expect(blockOf('chains', { chains })).toContain('| Celery | [[phone\\|Phone]], [[onsite\\|Onsite]] | 2: [[a\\|Why?]], [[a\\|Why not threads?]] |');
  });

  test('has no column of rounds in which nothing stands', () => {
    const text = blockOf('rounds', { rounds: [{ ...round('2026-11-01'), outcome: null, selfRating: null }] });
    expect(text).toContain('| Date | Company | Round | Questions | Weak or open |');
    expect(blockOf('rounds', { rounds: [{ ...round('2026-11-01'), outcome: 'passed' }] })).toContain('| Date | Company | Round | Outcome | Own rating | Questions | Weak or open |');
  });

  test.each([
    [2, false],
    [3, true],
  ])('with %i dated rounds has a chart: %s', (count, isThere) => {
    const rounds = [...Array.from({ length: count }, (_, i) => round(`2026-11-0${String(9 - i)}`)), round(null)];
    const text = blockOf('rounds', { rounds });
    expect(text.includes('```mermaid')).toBe(isThere);
    expect(text.includes('have no noted answer')).toBe(isThere);
    expect(text).toContain('| [[x\\|no date]] | Larch | phone |');
  });

  test('draws rounds from the left to the right of time', () => {
    const rounds = [round('2026-11-09', 3, 1), round('2026-11-08', 4, 0), round('2026-11-07', 5, 2)];
    expect(blockOf('rounds', { rounds })).toContain('  x-axis ["Nov 7 Larch", "Nov 8 Larch", "Nov 9 Larch"]\n  y-axis 0 --> 5\n  bar [5, 4, 3]\n  line [2, 0, 1]');
    expect(blockOf('rounds', { rounds })).toContain('3 of the 12 questions of the last 3 dated rounds');
  });

  test('stays short whatever there is', () => {
    const many = <T>(one: T): readonly T[] => Array.from({ length: 3000 }, () => one);
    const row = { asked: spot('Why SQS?'), prepared: spot('Why a queue?'), planned: null, toldInstead: null, lost: many('The number') };
    const text = renderPage(overviewPage({
      next: many({ text: 'One.', at: null }), tooFew: many({ title: 'Caching', count: 2 }), contradictions: many(said), resume: many(said), delivered: many(row), collisions: many(said), unprepared: many(spot('Why us?')),
      askedAgain: many(said), chains: many({ about: 'Celery', notes: many(spot('Mock')), questions: many(spot('Why?')) }), dossiers: many({ project: 'Mail', rounds: 1, asked: many({ rung: 'Scale', question: spot('Q'), answered: 'no' as const }), open: [] }),
      areas: many({ title: 'Caching', need: 'So.', trend: null, state: 'open' as const, next: 'Read.', at: null }), coverage: many({ competency: 'Conflict', questions: 1, stories: many({ story: spot('A'), fit: 'strong' }), gap: false }),
      checklist: many({ prompt: spot('A failure'), stories: [], gap: true }), lives: many({ story: spot('Import'), stage: 'idea', reason: 'so', isRough: true }), companies: many({ company: 'Larch', assigned: [], unassigned: many({ question: spot('Q?'), offers: [] }) }),
      habits: [{ title: 'Soft skills', said: many(said) }], advice: many(said), rounds: many(round('2026-11-01')), claims: many({ subject: 'Import', value: '300', said: spot('T'), places: 2 }),
    }), '\n');
    expect(text.split('\n').length).toBeLessThan(360);
  });

  test('lets words of a note make no column, comment, tag or link', () => {
    const hostile = 'a | b %% c <img src=x> [[evil]] \n| d | e |';
    const text = renderPage(overviewPage({ ...nothing, contradictions: [{ message: hostile, quotes: [{ quote: hostile, at: spot(hostile) }] }], rounds: [{ ...round('2026-11-01'), company: hostile }] }), '\n');
    const body = text.split('\n').filter((line) => !line.startsWith('%% coach:'));
    const bars = body.filter((line) => line.startsWith('| ') && !line.startsWith('| -')).map((line) => line.replace(/\\./gu, '').split('|').length);
    expect(bars).toEqual([5, 5, 8, 8]);
    expect(body.join('\n')).not.toMatch(/%%|<img|(^|[^\\])\[\[evil/u);
  });
});
