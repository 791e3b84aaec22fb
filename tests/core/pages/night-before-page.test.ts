import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../../src/core/pages/merge-page';
import type { ContradictionLine, FollowUpLine, NightBeforeContent, StoryLine } from '../../../src/core/pages/night-before-content';
import { visibleWords, wordsInFile } from '../../../src/core/pages/night-before-count';
import { nightBeforePage } from '../../../src/core/pages/night-before-page';
import type { Spot } from '../../../src/core/pages/spot';

const spot = (words: string, path = 'Prep/bank.md'): Spot => ({ path, heading: null, words });

const nothing: NightBeforeContent = {
  company: null, round: null, date: null, note: null, introduction: null, stories: [], followUps: [], leaving: null, motivation: null,
  toFill: { leaving: null, motivation: null }, contradictions: [], topics: [], questions: [],
};

const story: StoryLine = { story: spot('The lost import'), number: 'back in 2 hours', opener: 'An import ran twice', meantFor: null, isTold: false };
const followUp: FollowUpLine = { asked: spot('who pays when it is down?', 'Rounds/a.md'), answer: null, source: null };

const contradiction: ContradictionLine = {
  about: 'The import', message: 'Team: 4 or 6.',
  sides: [{ value: 'team of 4', said: { quote: 'four of us', at: spot('Phone', 'a.md') } }, { value: 'team of 6', said: { quote: 'a team of six', at: spot('Table', 'b.md') } }],
};

const content: NightBeforeContent = {
  ...nothing,
  company: 'Larch', round: 'final', date: '2026-11-30', note: spot('Final', 'Rounds/Final.md'),
  introduction: { sentences: ['I build billing.', 'At Pinewood I own the invoices.', 'I look for a ledger.'], at: spot('Introduction', 'Prep/intro.md'), isMemory: false },
  stories: [story],
  followUps: [followUp],
  leaving: { sentences: ['The invoices run by themselves.'], at: spot('Introduction', 'Prep/intro.md'), isMemory: false },
  contradictions: [contradiction],
  topics: [{ title: 'Caching', asked: spot('How do you cache?'), line: { quote: 'expiry is only the net', at: spot('Caching', 'Tech/Caching.md') } }],
  questions: [spot('Who is on call?', 'Rounds/Final.md')],
};

const textOf = (of: Partial<NightBeforeContent> = {}): string => renderPage(nightBeforePage({ ...content, ...of }), '\n');
const blockOf = (section: string, of: Partial<NightBeforeContent> = {}): string | null => (
  nightBeforePage({ ...content, ...of }).blocks.find((block) => block.section === section)?.text ?? null
);
/** What stands under a heading, without what follows. */
const underOf = (heading: string, of: Partial<NightBeforeContent> = {}): string | null => {
  const [, under] = textOf(of).split(`## ${heading}\n\n`);
  return under === undefined ? null : (under.split(/\n\n|\n%%/u)[0] ?? '');
};
/** The words of the file as a counter sees them that knows no Markdown. */
const wordsOn = (of: NightBeforeContent): number => renderPage(nightBeforePage(of), '\n').split(/\s+/u).filter((token) => token !== '').length;

describe('the page of the evening before', () => {
  test('says whose it is, and has its sections in the order in which they are needed', () => {
    const page = nightBeforePage(content);
    expect(page.properties).toEqual([{ key: 'interview-coach', value: 'night-before' }]);
    expect(page.blocks.map(({ section }) => section)).toEqual(['start', 'tell', 'settle']);
  });

  test('opens with the interview, the plan, and the first sentence to say', () => {
    expect(blockOf('start')).toBe([
      '## [Larch, final, 2026-11-30](Rounds/Final.md)', '',
      '20 minutes: introduction aloud 3, first story 8, follow-ups 4, contradictions 3, questions 2.', '',
      '## Open with', '',
      '> I build billing.', '',
      'About 5 seconds in all ([Introduction](Prep/intro.md)):', '',
      '> At Pinewood I own the invoices. I look for a ledger.',
    ].join('\n'));
  });

  test.each([
    ['company and round', { date: null }, '## [Larch, final](Rounds/Final.md)'],
    ['company without a note', { note: null, round: null, date: null }, '## Larch'],
    ['neither', { note: null, company: null, round: null, date: null }, '## Your next interview'],
  ])('names the interview by %s', (_, of, heading) => {
    expect(blockOf('start', of)?.split('\n')[0]).toBe(heading);
  });

  test('says of an introduction noted later that it was noted', () => {
    const introduction = { sentences: ['I said billing, six years'], at: spot('Phone', 'a.md'), isMemory: true };
    expect(blockOf('start', { introduction })).toContain('## Introduction\n\nYou noted of it in [Phone](a.md):\n\n> I said billing, six years');
  });

  test('has a slot where no introduction was noted', () => {
    expect(blockOf('start', { introduction: null })).toContain('[your introduction in a minute');
  });

  test.each([
    ['with its number and opener', {}, '- [The lost import](Prep/bank.md): **back in 2 hours**; opens "An import ran twice"'],
    ['with the words around its number where there are many', { number: 'nobody had to look at it again for all of 14 months' }, '- [The lost import](Prep/bank.md): **\u2026it again for all of 14 months**; opens "An import ran twice"'],
    ['without a number', { number: null }, '- [The lost import](Prep/bank.md): no number yet; opens "An import ran twice"'],
    ['with the question it is meant for', { meantFor: 'Tell me about a failure' }, '- [The lost import](Prep/bank.md) (for "Tell me about a failure"): **back in 2 hours**; opens "An import ran twice"'],
    ['and no aim where its title says it', { meantFor: 'the lost import?' }, '- [The lost import](Prep/bank.md): **back in 2 hours**; opens "An import ran twice"'],
    ['without the lead of a long question', { story: spot('Tell me about a time you took over something that nobody else in the team wanted') }, '- [\u2026you took over something that nobody else\u2026](Prep/bank.md): **back in 2 hours**; opens "An import ran twice"'],
    ['told there before', { isTold: true }, '- [The lost import](Prep/bank.md): **back in 2 hours**; opens "An import ran twice" (told there before)'],
  ])('has a story in a line %s', (_, of, line) => {
    expect(underOf('Stories', { stories: [{ ...story, ...of }] })).toBe(line);
  });

  test.each([
    ['no answer', followUp, '- [who pays when it is down?](Rounds/a.md): no answer noted yet'],
    ['an answer elsewhere', { ...followUp, answer: { quote: 'we do', at: spot('Drill', 'drill.md') }, source: 'elsewhere' as const }, '- [who pays when it is down?](Rounds/a.md): [elsewhere you said](drill.md) "we do"'],
    ['a note at the same place', { ...followUp, answer: { quote: 'could name the price', at: spot('A', 'Rounds/a.md') }, source: 'noted' as const }, '- [who pays when it is down?](Rounds/a.md): you noted "could name the price"'],
  ])('has a follow-up with %s', (_, line, text) => {
    expect(underOf('Follow-ups', { followUps: [line] })).toBe(text);
  });

  test('has a reason in the writer\'s words, and a slot for one that is lacking, with the place to fill it', () => {
    expect(underOf('Why', { toFill: { leaving: null, motivation: spot('Why Larch?', 'Rounds/Final.md') } })).toBe(
      '- [Why you leave](Prep/intro.md): "The invoices run by themselves."\n- [Why Larch](Rounds/Final.md): note one sentence',
    );
    expect(underOf('Why', { leaving: null })).toContain('- Why you leave: note one sentence');
  });

  test('has a contradiction in a line, each value with its place', () => {
    expect(underOf('Settle before')).toBe('- The import: [team of 4](a.md) or [team of 6](b.md)');
  });

  test('has the words of both sides where their values are not known', () => {
    const [one, other] = contradiction.sides;
    const sides = [{ ...one, value: null }, { ...other, value: null }] as const;
    expect(underOf('Settle before', { contradictions: [{ ...contradiction, about: null, sides }] })).toBe('- "[four of us](a.md)" or "[a team of six](b.md)"');
  });

  test('has a line of the writer on a topic, or says that there is none', () => {
    expect(underOf('Read once more')).toBe('- [Caching](Tech/Caching.md): "expiry is only the net"');
    expect(underOf('Read once more', { topics: [{ title: 'Caching', asked: spot('How do you cache?'), line: null }] })).toContain('- Caching: no note of yours; asked in [How do you cache?](Prep/bank.md)');
  });

  test('leaves out what there is nothing for', () => {
    expect(nightBeforePage({ ...nothing, company: 'Larch' }).blocks.map(({ section }) => section)).toEqual(['start', 'tell']);
  });

  test('has no block where there is nothing at all', () => {
    expect(nightBeforePage(nothing).blocks).toEqual([]);
  });
});

describe('the plan of twenty minutes', () => {
  const planOf = (of: Partial<NightBeforeContent>): string => /^20 minutes: .*$/mu.exec(blockOf('start', of) ?? '')?.[0] ?? 'none';
  const minutes = (plan: string): number => [...plan.slice('20 minutes'.length).matchAll(/ (\d+)(?=[,.])/gu)].reduce((sum, [, found]) => sum + Number(found), 0);

  test.each([
    ['all', {}],
    ['no contradictions', { contradictions: [] }],
    ['no stories', { stories: [] }],
    ['only stories', { introduction: null, followUps: [], contradictions: [], questions: [] }],
    ['only questions', { introduction: null, stories: [], followUps: [], contradictions: [] }],
  ])('adds up with %s', (_, of) => {
    expect(minutes(planOf(of))).toBe(20);
  });

  test('gives the minutes of what is lacking to the stories', () => {
    expect(planOf({ contradictions: [], questions: [], stories: [story, story] })).toContain('first two stories 13');
  });

  test('is left out where there is nothing to go over', () => {
    expect(planOf({ ...nothing, company: 'Larch' })).toBe('none');
  });
});

describe('the length of the page', () => {
  const long = (words: number, word = 'word'): string => Array.from({ length: words }, () => word).join(' ');
  const huge = (text: string): NightBeforeContent => ({
    ...content,
    company: text, round: text, note: spot(text),
    introduction: { sentences: Array.from({ length: 200 }, () => text), at: spot(text), isMemory: false },
    stories: Array.from({ length: 40 }, () => ({ ...story, story: spot(text), number: text, opener: text, meantFor: text })),
    followUps: Array.from({ length: 40 }, () => ({ asked: spot(text), answer: { quote: text, at: spot(text, 'other.md') }, source: 'elsewhere' as const })),
    leaving: { sentences: [text, text], at: spot(text), isMemory: false },
    motivation: { sentences: [text, text], at: spot(text), isMemory: false },
    contradictions: Array.from({ length: 40 }, () => ({ about: text, message: text, sides: [{ value: text, said: { quote: text, at: spot(text) } }, { value: null, said: { quote: text, at: spot(text) } }] as const })),
    topics: Array.from({ length: 40 }, () => ({ title: 'Caching', asked: spot(text), line: { quote: text, at: spot(text) } })),
    questions: Array.from({ length: 40 }, () => spot(text)),
  });

  test.each([
    ['short sentences', 'This is one sentence of seven words.'],
    ['long sentences', long(60)],
    ['very long sentences', long(3000)],
    ['words joined by hyphens', long(200, 'a-b-c-d')],
    ['one endless word', 'x'.repeat(20_000)],
    ['marks and links', '**a** [[b|c]] `d` | e == f %% g <h> '.repeat(50)],
    ['no words', '   '],
    ['characters without blanks', '\u6D4B\u8BD5'.repeat(400)],
  ])('is at most 450 words with %s', (_, text) => {
    expect(wordsOn(huge(text))).toBeLessThanOrEqual(450);
    expect(wordsInFile(nightBeforePage(huge(text)))).toBeLessThanOrEqual(450);
  });

  test('has room for a whole introduction of 190 words and all its lists in short', () => {
    const sentences = Array.from({ length: 19 }, (_, i) => `${long(9)} end${String(i)}.`);
    const of = { ...huge(long(14)), company: 'Larch', introduction: { sentences, at: spot('Introduction'), isMemory: false } };
    expect(textOf(of)).toContain('end18.');
    expect(wordsOn(of)).toBeLessThanOrEqual(450);
    expect([underOf('Stories', of), underOf('Follow-ups', of), underOf('Why', of), underOf('Settle before', of), underOf('Ask them', of)]).not.toContain(null);
    expect(underOf('Stories', of)?.split('\n')).toHaveLength(5);
  });

  test.each([20, 60, 100, 140, 200, 300])('is at most 450 words with an introduction of sentences of %i words, and it is cut at a sentence', (count) => {
    const sentences = [long(12), ...Array.from({ length: 6 }, (_, i) => `${long(count - 1)} end${String(i)}.`)];
    const introduction = { sentences, at: spot('Introduction'), isMemory: false };
    expect(wordsOn({ ...content, introduction })).toBeLessThanOrEqual(450);
    const spoken = (blockOf('start', { introduction }) ?? '').split('\n').filter((line) => line.startsWith('> ')).slice(1).join(' ');
    expect(spoken === '' || /end\d\.$/u.test(spoken)).toBe(true);
  });

  test('keeps an introduction to ninety seconds', () => {
    const introduction = { sentences: Array.from({ length: 60 }, () => 'One two three four five.'), at: spot('Introduction'), isMemory: false };
    const start = blockOf('start', { ...nothing, introduction }) ?? '';
    const spoken = start.split('\n').filter((line) => line.startsWith('> ')).join(' ');
    expect(visibleWords(spoken)).toBeLessThanOrEqual(192);
    expect(visibleWords(spoken)).toBeGreaterThan(150);
    expect(Number(/About (\d+) seconds/u.exec(start)?.[1])).toBeLessThanOrEqual(90);
  });

  test('cuts whom a story is meant for before it cuts a story', () => {
    const stories = Array.from({ length: 5 }, (_, i) => ({ ...story, story: spot(`The story number ${String(i)} about it`), opener: long(8), number: long(8), meantFor: long(8) }));
    const introduction = { sentences: Array.from({ length: 30 }, () => long(10)), at: spot('Introduction'), isMemory: false };
    const text = underOf('Stories', { stories, introduction, followUps: [followUp, followUp, followUp], questions: Array.from({ length: 3 }, () => spot(long(14))) }) ?? '';
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toContain('(for "');
  });
});

describe('what a reader sees', () => {
  test.each([
    ['one two', 2],
    ['[two words](path/to.md#with%20heading)', 2],
    ['[two words](a%20path/b.md)', 2],
    ['SDE-2 again', 3],
    ['## A - b', 4],
    ['', 0],
  ])('of "%s" is %i words', (markdown, count) => {
    expect(visibleWords(markdown)).toBe(count);
  });

  test('is no link, tag or comment that words of a note would make', () => {
    const hostile = '%% x %% <img src=a> [[evil]] ![[embed]] `code`';
    const text = renderPage(nightBeforePage({ ...content, stories: [{ ...story, opener: hostile, number: hostile }], questions: [spot(hostile, 'a%%b.md')] }), '\n');
    const body = text.split('\n').filter((line) => !line.startsWith('%% coach:')).join('\n');
    expect(body).not.toContain('%%');
    expect(body).not.toContain('<img');
    expect(body).not.toMatch(/(^|[^\\])\[\[?evil/u);
  });

  test('has no table', () => {
    expect(renderPage(nightBeforePage(content), '\n')).not.toMatch(/^\s*\|/mu);
  });
});
