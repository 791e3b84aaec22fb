import { describe, expect, test } from '@jest/globals';
import { nextInterview } from '../../../src/core/notebook/night-before-next';
import { storiesToTell, type StoryReady } from '../../../src/core/notebook/night-before-stories';
import { newNotebook, type Notebook, type StoryChoice } from '../../../src/core/notebook/notebook';
import type { NotebookRead } from '../../../src/core/notebook/read-notebook';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { readOf } from '../../doubles/notebook-read';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

function noteWith(review: NoteReview, properties: Partial<InterviewNote['properties']>): NoteReview {
  return { ...review, note: { ...review.note, properties: { ...review.note.properties, ...properties } } };
}

const bank = reviewOf('bank.md')
  .asks('p1', 'Tell me about a failure').ofKind('failure')
  .tells('fail', 'The lost import', { situation: 'An import of a partner ran twice on a Friday.', action: 'I stopped it.', result: 'We lost 300 rows, and got them back in 2 hours.' })
  .asks('p2', 'Tell me about a conflict').ofKind('conflict')
  .tells('clash', 'Two release dates', { situation: 'Sales had promised May.', action: 'I showed the open risks.', result: 'Out in June.' })
  .asks('p3', 'What are you proud of').ofKind('achievement')
  .tells('proud', 'Search', { action: 'I measured the slow part, which took eight seconds for the big shops of the north.', result: 'It is quick now.' })
  .asks('p4', 'When did you help somebody').ofKind('mentoring')
  .tells('idea', 'Ishita', { situation: 'An intern.' }).storyIs({ form: 'idea' })
  .build();

const coming = noteWith(
  reviewOf('coming.md').asks('e1', 'Tell me about your biggest failure').ofKind('failure').asks('e2', 'A time you disagreed').ofKind('conflict').asks('e3', 'How does DNS work?').ofKind('technical-concept').build(),
  { company: 'Larch', date: '2026-11-30' },
);

interface Given {
  readonly families?: Notebook['families'];
  readonly offered?: readonly StoryChoice[];
  readonly read?: Partial<NotebookRead>;
  readonly more?: readonly NoteReview[];
}

function stories({ families = [], offered = [], read = {}, more = [] }: Given = {}): readonly StoryReady[] {
  const notebook = newNotebook({ notes: [bank, coming, ...more], resumes: [], today: '2026-11-22', ...noRelations, families, storiesFor: () => offered });
  return storiesToTell(notebook, readOf(read), nextInterview(notebook));
}

const titles = (given: Given = {}): readonly string[] => stories(given).map(({ title }) => title);
const delivery = { prepared: 'p1', likeness: 1, told: null, toldInstead: null, lost: [], lostParts: [] };

describe('the stories for the evening before', () => {
  test('begin with one of the same family as a question expected', () => {
    expect(stories({ families: [['e2', 'p2']] })[0]).toMatchObject({ title: 'Two release dates', meantFor: 'A time you disagreed' });
  });

  test('take the one assigned to the company before one of the family', () => {
    const assignments = [{ company: 'Larch', question: 'e1', story: 'proud', fit: 'strong' as const }];
    expect(stories({ families: [['e1', 'p1']], read: { assignments } })[0]).toMatchObject({ title: 'Search', meantFor: 'Tell me about your biggest failure' });
  });

  test('take no assignment of another company', () => {
    const assignments = [{ company: 'Elm', question: 'e1', story: 'proud', fit: 'strong' as const }];
    expect(stories({ families: [['e1', 'p1']], read: { assignments } })[0]?.title).toBe('The lost import');
  });

  test('take one that fits where none was told for the question, but no stretch', () => {
    expect(stories({ offered: [{ story: 'proud', fit: 'workable', reasons: [] }] })[0]).toMatchObject({ title: 'Search', meantFor: 'Tell me about your biggest failure' });
    expect(stories({ offered: [{ story: 'proud', fit: 'stretch', reasons: [] }] }).every(({ meantFor }) => meantFor === null)).toBe(true);
  });

  test('go on with the best of each competency, the one that is asked most first', () => {
    const coverage = [
      { competency: 'conflict' as const, questions: ['a'], stories: [{ story: 'clash', fit: 'strong' as const, reason: '' }], gap: false },
      { competency: 'ownership' as const, questions: ['a', 'b'], stories: [{ story: 'proud', fit: 'strong' as const, reason: '' }], gap: false },
    ];
    expect(titles({ read: { coverage } }).slice(0, 2)).toEqual(['Search', 'Two release dates']);
  });

  test('then those with a number in their result, then the rest; an idea is none', () => {
    expect(titles()).toEqual(['The lost import', 'Two release dates', 'Search']);
  });

  test.each([
    ['told as planned', { story: 'fail', toldInstead: null }, ['Two release dates', 'Search', 'The lost import']],
    ['told in place of another', { story: 'clash', toldInstead: 'fail' }, ['Two release dates', 'Search', 'The lost import']],
  ])('leave what the company has heard to the end: %s', (_, told, order) => {
    const there = noteWith(reviewOf('there.md').asks('r1', 'Tell us about a failure', { source: 'debrief' }).answers('I told the import.', 'reported').build(), { company: 'larch', date: '2026-11-01' });
    const found = stories({ more: [there], read: { deliveries: [{ ...delivery, question: 'r1', ...told }] } });
    expect(found.map(({ title }) => title)).toEqual(order);
    expect(found.map(({ isTold }) => isTold)).toEqual([false, false, true]);
  });

  test('prefer one that is new to the company for a question expected', () => {
    const there = noteWith(reviewOf('there.md').asks('r1', 'Tell us about a failure', { source: 'debrief' }).answers('I told the import.', 'reported').build(), { company: 'Larch', date: '2026-11-01' });
    const deliveries = [{ ...delivery, question: 'r1', story: 'fail' }];
    expect(stories({ more: [there], families: [['e1', 'p1']], offered: [{ story: 'proud', fit: 'workable', reasons: [] }], read: { deliveries } })[0]).toMatchObject({ title: 'Search', isTold: false });
  });

  test('are five at most, each once by its title', () => {
    const many = reviewOf('many.md');
    for (const i of [1, 2, 3, 4, 5, 6]) many.asks(`m${String(i)}`, `Question ${String(i)}`).tells(`s${String(i)}`, i < 3 ? 'The lost import' : `Story ${String(i)}`, { action: 'I did it.' });
    expect(titles({ more: [many.build()] })).toEqual(['The lost import', 'Two release dates', 'Search', 'Story 3', 'Story 4']);
  });

  test('told in rounds count only where nothing was prepared', () => {
    const round = noteWith(reviewOf('round.md').asks('r1', 'Tell us', { source: 'debrief' }).tells('t1', 'Told there', { action: 'I did it.' }).build(), { company: 'Elm', date: '2026-11-01' });
    expect(titles({ more: [round] })).not.toContain('Told there');
    const notebook = newNotebook({ notes: [round], resumes: [], today: '2026-11-22', ...noRelations });
    expect(storiesToTell(notebook, readOf(), nextInterview(notebook)).map(({ title }) => title)).toEqual(['Told there']);
  });
});

describe('the line of a story', () => {
  const lineOf = (parts: Parameters<ReturnType<typeof reviewOf>['tells']>[2]): StoryReady | undefined => {
    const notebook = newNotebook({ notes: [reviewOf('a.md').asks('q', 'What?').tells('s', 'One', parts).build()], resumes: [], today: '2026-11-22', ...noRelations });
    return storiesToTell(notebook, readOf(), nextInterview(notebook))[0];
  };

  test.each([
    ['of the result', { situation: 'We had 40 shops.', action: 'I did it.', result: 'Down to 3 minutes.' }, 'Down to 3 minutes.'],
    ['of the action where the result has none', { situation: 'We had shops.', action: 'I cut 9 minutes.', result: 'Quick.' }, 'I cut 9 minutes.'],
    ['none where the story has none', { action: 'I did it.', result: 'Quick.' }, null],
    ['up to the end of its clause', { action: 'I did it.', result: 'Down for 90 minutes, never again since then at all' }, 'Down for 90 minutes'],
    ['with a mark where its sentence goes on', { action: 'I did it.', result: 'Down for 90 minutes which nobody in the whole company ever forgot again' }, 'Down for 90 minutes which nobody in the\u2026'],
    ['from the middle of a long sentence', { action: 'I did it.', result: 'After all that time of looking at each log of each service it took 20 minutes' }, '\u2026log of each service it took 20 minutes'],
  ])('has the number %s', (_, parts, number) => {
    expect(lineOf(parts)?.number).toBe(number);
  });

  test.each([
    ['situation', { situation: 'Sales had promised May.', action: 'I said no.' }, 'Sales had promised May.'],
    ['action', { action: 'I said no.', result: 'June.' }, 'I said no.'],
    ['long situation', { situation: 'In the spring of that year all of our partners sent twice as much.' }, 'In the spring of that year all\u2026'],
  ])('opens with the first words of its %s', (_, parts, opener) => {
    expect(lineOf(parts)?.opener).toBe(opener);
  });
});
