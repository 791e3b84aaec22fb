import { describe, expect, test } from '@jest/globals';
import type { QuestionKind } from '../../../src/core/critique/question-kind';
import { critiquePage } from '../../../src/core/pages/critique-page';
import { renderPage } from '../../../src/core/pages/merge-page';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewOf } from '../../doubles/review-builder';

const leaving: QuestionKind = {
  id: 'leaving', name: 'Reason for leaving', shape: 'leaving', competencies: ['motivation'], cues: [], floor: 40, pastEvent: false,
  wantsLearning: false, expects: ['A pull, not a push.'], expectsAt: { staff: 'The wider view.' }, why: ['They fear you will leave again.'],
  waysToAnswer: ['Name what you move towards.'], efficientWays: ['One sentence.'], practice: ['Say it aloud.'], technicalAreas: [],
  howToHandle: ['Stay calm.'], followUps: ['Why now?'],
};

const general = { expects: leaving.expects, why: leaving.why, waysToAnswer: leaving.waysToAnswer, practice: leaving.practice, followUps: leaving.followUps };

const review = reviewOf('Rounds/Acme.md')
  .asks('q1', 'Why do you leave **Beta**?', { category: 'Round 1', under: 'Round 1' }).ofKind('leaving').answers('My manager is bad.')
  .finds('You blame a person.', { severity: 'high', quote: 'My manager is bad', suggestion: 'What do you look for?' })
  .critique({ ...general, expects: [...leaving.expects, 'Something about Beta.'], improvedAnswer: 'I look for [what].\n\nBeta taught me a lot.' })
  .asks('q2', 'And why now?', { parent: 'q1' }).ofKind('leaving').critique(general)
  .asks('q3', 'What does the team build?', { reverse: true })
  .build();

const text = (of: NoteReview = review, form: 'short' | 'full' = 'short'): string =>
  renderPage(critiquePage(of, { form, kinds: new Map([['leaving', leaving]]) }), '\n');

const block = (section: string, id: string, of: NoteReview = review): string => blockOf({ section, id, form: 'short' }, of);

const blockOf = ({ section, id, form }: { section: string; id: string; form: 'short' | 'full' }, of: NoteReview): string =>
  critiquePage(of, { form, kinds: new Map([['leaving', leaving]]) }).blocks.find((each) => each.section === section && each.id === id)?.text ?? 'none';

describe('the critique note', () => {
  test('names its note in the front matter', () => {
    expect(text()).toMatch(/^---\ninterview-coach: critique\ncritique-of: "\[\[Rounds\/Acme\]\]"\n---\n/);
  });

  test('quotes a path as YAML wants it', () => {
    expect(text(reviewOf('a "b".md').build())).toContain('critique-of: "[[a \\"b\\"]]"');
  });

  test('has what to fix first, the questions, the kinds, then each question that is not reverse', () => {
    const { blocks } = critiquePage(review, { form: 'short', kinds: new Map([['leaving', leaving]]) });
    expect(blocks.map(({ section, id }) => `${section} ${id}`)).toEqual(['fix-first -', 'questions -', 'kind leaving', 'question q1', 'question q2']);
  });

  test('links what to fix first to the callout and to the place in the note', () => {
    expect(block('fix-first', '-')).toBe([
      '## Fix first', '',
      '1. [[#^question-q1|Why do you leave Beta?]] ([[Rounds/Acme#Round 1|in your note]]): You blame a person. "My manager is bad" What do you look for?',
    ].join('\n'));
  });

  test('has one line a question, with its state in words', () => {
    expect(block('questions', '-')).toBe([
      '## The questions', '',
      '- [[#^question-q1|Why do you leave Beta?]]: answered, 1 thing to improve',
      '  - [[#^question-q2|And why now?]]: not answered yet',
      '- What does the team build?: a question of yours to the interviewer',
    ].join('\n'));
  });

  test('says once what holds for every question of a kind', () => {
    expect(block('kind', 'leaving')).toBe([
      '> [!info]- Reason for leaving: what holds for every question of this kind',
      '> **What a good answer shows**', '> - A pull, not a push.', '>',
      '> **Why it is asked**', '> - They fear you will leave again.', '>',
      '> **Ways to answer**', '> - Name what you move towards.', '>',
      '> **Follow-ups to expect**', '> - Why now?',
    ].join('\n'));
    expect(text().split('A pull, not a push.').length).toBe(2);
  });

  test('moves nothing but questions when the questions of a note change places', () => {
    const second = { ...leaving, id: 'second', name: 'Second', why: ['Another reason.'] };
    const kinds = new Map([['leaving', leaving], ['second', second]]);
    const build = (order: readonly string[]): NoteReview => order.reduce((builder, id) => (
      id === 'b' ? builder.asks(id, `${id}?`).ofKind('second').critique({ why: second.why })
        : builder.asks(id, `${id}?`).ofKind('leaving').critique(id === 'a' ? { why: leaving.why } : { why: ['The wider view.', ...leaving.why] })
    ), reviewOf('a.md')).build();
    const kindsIn = (order: readonly string[]): readonly string[] => critiquePage(build(order), { form: 'short', kinds }).blocks
      .filter(({ section }) => section === 'kind').map(({ id, text: words }) => `${id}\n${words}`);
    expect(kindsIn(['a', 'b', 'c']).map((words) => words.split('\n')[0])).toEqual(['leaving', 'second']);
    expect(kindsIn(['b', 'c', 'a'])).toEqual(kindsIn(['a', 'b', 'c']));
    expect(kindsIn(['c', 'a', 'b'])).toEqual(kindsIn(['a', 'b', 'c']));
  });

  test('has under a question only what names its own words', () => {
    expect(block('question', 'q1')).toBe([
      '> [!question]- Why do you leave Beta?',
      '> **What a good answer shows**', '> - Something about Beta.', '>',
      '> **What to improve**', '> - You blame a person. "My manager is bad" What do you look for?', '>',
      '> **Improved answer, in your own words**', '>', '> I look for \\[what\\].', '>', '> Beta taught me a lot.',
      '', '^question-q1',
    ].join('\n'));
    expect(block('question', 'q2')).toBe('> [!question]- And why now?\n> Follow-up to: Why do you leave Beta?\n\n^question-q2');
  });

  test('shows the other sections in the full form only', () => {
    expect(text()).not.toContain('How to practise');
    expect(blockOf({ section: 'kind', id: 'leaving', form: 'full' }, review)).toContain('> **How to practise**\n> - Say it aloud.');
  });

  test('shows everything under the question where its kind is not known', () => {
    const unknown = reviewOf('a.md').asks('q', 'Q?').answers('A.').critique({ why: ['They fear you will leave again.'] }).build();
    expect(block('question', 'q', unknown)).toContain('> - They fear you will leave again.');
  });

  test('holds no line numbers, so that a line typed above changes nothing', () => {
    const moved = { ...review, findings: review.findings.map((finding) => ({ ...finding, line: finding.line + 7 })) };
    expect(text(moved)).toBe(text());
  });

  test.each([
    ['no questions and no stories', reviewOf('a/Empty.md').build(), 'The coach found no question and no story in [[a/Empty|Empty]].'],
  ])('of a note with %s says so in one line', (_, empty, words) => {
    expect(critiquePage(empty, { form: 'short', kinds: new Map() }).blocks.map((each) => each.text)).toEqual([words]);
  });

  test('shows at most three points under a question and counts the rest', () => {
    const many = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].reduce((builder, message) => builder.finds(message), reviewOf('a.md').asks('q', 'Q?').answers('A.'));
    expect(block('question', 'q', many.build())).toContain('> - Three.\n> - and 2 smaller points\n');
  });

  test('names the missing part of a story under its question', () => {
    const story = reviewOf('a.md').asks('q', 'Q?').tells('s', 'The queue', { situation: 'It was slow.' }).lacks('result').build();
    expect(block('question', 'q', story)).toContain('> **What to improve**\n> - The result is missing.');
  });

  test('says which story of a row it means', () => {
    const row = reviewOf('a.md').asks('q', 'Q?')
      .tells('s1', 'Q?', { situation: 'Slow.' }).storyIs({ column: 'Story 1' }).lacks('result')
      .tells('s2', 'Q?', { situation: 'Slower.' }).storyIs({ column: 'Story 2' }).lacks('result').build();
    expect(block('question', 'q', row)).toContain('> - Story 1: The result is missing.\n> - Story 2: The result is missing.');
  });

  test('gives a story without a question a callout of its own, and an idea none', () => {
    const story = reviewOf('a.md').tells('s', 'The queue', { situation: 'It was slow.' }).lacks('result').build();
    expect(block('story', 's', story)).toBe('> [!example]- Story: The queue\n> **What to improve**\n> - The result is missing.\n\n^story-s');
    const idea = reviewOf('a.md').tells('s', 'The queue', {}).storyIs({ form: 'idea' }).lacks('result').build();
    expect(block('story', 's', idea)).toBe('none');
    expect(block('fix-first', '-', idea)).toContain('Nothing stands out');
  });

  test('shows the words of a note as words, whatever they are', () => {
    const evil = reviewOf('a.md').asks('q', 'Why %% <b>x</b> [[y]]\n> [!danger] #tag?').answers('A.')
      .finds('Said ![[z]].', { quote: '<script>`x`%%', suggestion: '> out\n\nof it' })
      .critique({ improvedAnswer: '# Title\n%% coach: end %%\n- <i>' }).build();
    const inside = critiquePage(evil, { form: 'full', kinds: new Map() }).blocks.map((each) => each.text).join('\n');
    expect(inside).not.toMatch(/%%|<[a-z]|(^|[^\\[])\[\[[^#a]|!\[\[|^> \[!danger\]/m);
    expect(block('question', 'q', evil).split('\n\n')[0]?.split('\n').every((line) => line.startsWith('>'))).toBe(true);
  });
});

describe('what a question probes and is about', () => {
  const area = 'Amazon SQS: they listen for the price. Nothing to run and little to tune, against no replay once a message is deleted.';
  const probed = reviewOf('a.md')
    .asks('q1', 'Why SQS and not Kafka?').probes('decision', 'why not').probes('problem-solving').isAbout('sqs', 'SQS').isAbout('kafka', 'Kafka')
    .critique({ why: [area], expects: ['Asked about "SQS", they listen for: long polling.'] })
    .asks('q2', 'And why was that?', { parent: 'q1' }).isAbout('sqs').critique({ why: [area] })
    .build();

  test('stands above its sections, with the words that say so', () => {
    expect(block('question', 'q1', probed)).toBe([
      '> [!question]- Why SQS and not Kafka?',
      '> Probes: Decision making ("why not") \u00B7 About: Amazon SQS ("SQS"), Kafka and event logs ("Kafka")', '>',
      '> **What a good answer shows**', '> - Asked about "SQS", they listen for: long polling.',
      '', '^question-q1',
    ].join('\n'));
  });

  test('stands behind the main question that a follow-up goes on from, without words of its own', () => {
    expect(block('question', 'q2', probed)).toContain('> Follow-up to: Why SQS and not Kafka? \u00B7 About: Amazon SQS\n');
  });

  test('is told once for what holds for a topic, in the order of the list of topics', () => {
    expect(block('topic', 'sqs', probed)).toBe([
      '> [!info]- Amazon SQS: what holds for every question on it',
      '> **Why it is asked**', `> - ${area}`,
    ].join('\n'));
    expect(text(probed).split(area)).toHaveLength(2);
    expect(block('topic', 'kafka', probed)).toBe('none');
  });

  test('is told once for what three companies call it', () => {
    expect(block('probed', '-', probed)).toBe([
      '> [!info]- What the questions probe, as three companies call it',
      '> - Problem solving: Amazon calls it "Dive Deep" and "Are Right, A Lot", Google "General cognitive ability" and "Role-related knowledge", Meta "Driving results".',
      '> - Decision making: Amazon calls it "Are Right, A Lot" and "Bias for Action", Google "General cognitive ability" and "Role-related knowledge", Meta "Embracing ambiguity" and "Driving results".',
    ].join('\n'));
    expect(block('probed', '-')).toBe('none');
  });

  test('moves nothing but questions when they change places', () => {
    const build = (order: readonly string[]): NoteReview => order.reduce((builder, id) => (
      id === 'a' ? builder.asks(id, 'A?').probes('growth').critique({ why: [area] }) : builder.asks(id, 'B?').probes('conflict').critique({ practice: ['Study: Visibility timeout, receive count, redrive, and how the three work together.'] })
    ), reviewOf('a.md')).build();
    const general = (order: readonly string[]): readonly string[] => critiquePage(build(order), { form: 'full', kinds: new Map() }).blocks
      .filter(({ section }) => section === 'topic' || section === 'probed').map(({ id, text: words }) => `${id}\n${words}`);
    expect(general(['a', 'b'])).toHaveLength(2);
    expect(general(['b', 'a'])).toEqual(general(['a', 'b']));
  });
});

describe('what to improve', () => {
  test('goes on after the points with what no finding asks for', () => {
    const added = ['Beside "DLQ" name what you used.'];
    const of = reviewOf('a.md').asks('q', 'Q?').answers('DLQ.').finds('One.', { suggestion: 'Mend one.' }).critique({ improvements: ['Mend one.', ...added], added }).build();
    expect(block('question', 'q', of)).toContain('> **What to improve**\n> - One. Mend one.\n> - Beside "DLQ" name what you used.\n');
    const without = reviewOf('a.md').asks('q', 'Q?').answers('DLQ.').critique({ improvements: added, added }).build();
    expect(block('question', 'q', without)).toContain('> **What to improve**\n> - Beside "DLQ" name what you used.\n');
  });

  test('says the same sentence once under a question', () => {
    const of = reviewOf('a.md').asks('q', 'Q?').answers('A.')
      .finds('One.', { suggestion: 'Was that all? Add one.' }).finds('Two.', { suggestion: 'Was that all? Add two.' }).build();
    expect(block('question', 'q', of)).toContain('> - One. Was that all? Add one.\n> - Two. Add two.\n');
  });
});

describe('the state of a question', () => {
  test.each([
    ['nothing to fix', reviewOf('a.md').asks('q', 'Q?').answers('A.').build(), 'answered, nothing to fix found'],
    ['two points', reviewOf('a.md').asks('q', 'Q?').answers('A.').finds('One.').finds('Two.').build(), 'answered, 2 things to improve'],
    ['an idea', reviewOf('a.md').asks('q', 'Q?').tells('s', 'S', { situation: 'x' }).storyIs({ form: 'idea' }).build(), 'only an idea of a story so far'],
    ['an empty cell', reviewOf('a.md').asks('q', 'Q?').tells('s', '', {}).storyIs({ form: 'idea' }).build(), 'not answered yet'],
    ['a story', reviewOf('a.md').asks('q', 'Q?').tells('s', 'S', { situation: 'x' }).lacks('result').build(), 'answered, 1 thing to improve'],
  ])('with %s', (_, of, state) => {
    expect(block('questions', '-', of)).toBe(`## The questions\n\n- [[#^question-q|Q?]]: ${state}`);
  });
});
