import { describe, expect, test } from '@jest/globals';
import { areaIn, areasIn, debrief } from './areas-in';

const head = '---\ntags: [interview]\n---\n';
const row = (question: string, story: string): string => `${head}| Question | Story |\n| --- | --- |\n| ${question} | ${story} |\n`;
const scene = 'S: Two teams shared one deploy queue and blamed each other for every delay.<br>T: I was asked to find a rule both could live with.';
const action = 'A: I drew up the last ten delays, I asked each lead what hurt most, and I proposed fixed slots with a swap list.';
const result = 'R: Delays fell from nine a month to one, and both teams kept the rule.';

const noResult = row('Tell me about a conflict with a colleague.', `${scene}<br>${action}`);
const thinResult = row('Describe a conflict with your manager.', `${scene}<br>${action}<br>R: better`);
const whole = row('Tell me about a conflict in your team.', `${scene}<br>${action}<br>${result}`);
const noted = debrief('2026-09-14', '1. Tell me about a conflict at work.', '    => I said the deploy queue', '    --> could improve, forgot to say how it ended');
const silent = debrief('2026-10-01', '1. Tell me about a disagreement with a colleague.', '    => nothing came to mind');

describe('a competency', () => {
  const texts: Readonly<Record<string, string>> = { 'a.md': noResult, 'b.md': thinResult, 'c.md': noted, 'd.md': silent, 'e.md': whole };
  const area = areaIn(areasIn(texts), 'competency conflict');

  test('is weak by its stories, its rounds and the writer\'s notes', () => {
    expect(area.need).toBe('Unanswered in 1 round, last on 2026-10-01; a part missing in 1 story; thin in 2 more answers (1 you noted yourself).');
    expect(area.evidence.map(({ kind, path, date }) => [kind, path, date])).toEqual([
      ['unanswered', 'd.md', '2026-10-01'], ['missing', 'a.md', null], ['thin', 'b.md', null], ['reflection', 'c.md', '2026-09-14'],
    ]);
  });

  test('quotes the part that is thin at its place, and nothing for one that is missing', () => {
    const [, missing, thin] = area.evidence;
    expect(missing).toMatchObject({ quote: '', line: 6, message: expect.stringContaining('The result is missing') });
    expect(thin).toMatchObject({ quote: 'better', line: 6, message: expect.stringContaining('The result has only 1 word') });
    expect(texts['b.md']?.slice(thin?.from, thin?.to)).toBe('better');
  });

  test.each([
    ['an empty round', { 'a.md': noResult, 'b.md': thinResult, 'd.md': silent }, 'Answer aloud: "Tell me about a disagreement with a colleague.".'],
    ['a missing part', { 'a.md': noResult, 'b.md': thinResult, 'c.md': noted }, 'Fill in the result of "Tell me about a conflict with a colleague.".'],
    ['a thin part', { 'b.md': thinResult, 'b2.md': thinResult.replace('R: better<br>Learning: I now ask both sides before I propose a rule.', 'R: good').replace('blamed', 'scolded'), 'c.md': noted }, 'Say more in the result of "Describe a conflict with your manager.".'],
  ])('begins with %s', (_, notes, next) => {
    expect(areaIn(areasIn(notes), 'competency conflict').next).toBe(next);
  });

  test('is not weak by a story that stands a second time in the same words', () => {
    const { areas, tooFew } = areasIn({ 'a.md': noResult, 'copy.md': noResult, 'copy 2.md': noResult });
    expect(areas).toEqual([]);
    expect(tooFew).toContainEqual(expect.objectContaining({ name: 'conflict', count: 1 }));
  });

  test('is not weak by whole stories, ideas and empty cells', () => {
    const ideas = row('Tell me about a conflict with a client.', 'the invoice thing');
    expect(areasIn({ 'a.md': whole, 'b.md': ideas, 'c.md': row('Tell me about a conflict with a peer.', '') })).toEqual({ areas: [], tooFew: [] });
  });

  test('is not weak by stories that a debrief tells from memory', () => {
    const told = 'Last spring two teams at my company shared one deploy queue, and every release came out days late because of it. We drew up the last ten delays with their causes. '
      + 'We asked each of the two leads what hurt most. Then we wrote a proposal with fixed slots and a swap list, we walked both teams through it, and delays fell from nine a month to one.';
    const remembered = (date: string, who: string): string => debrief(date, `1. Tell me about a conflict with ${who}.`, `    => ${told} It was the year of the ${who}.`);
    const prepared = (who: string): string => `${head}## Tell me about a conflict with ${who}.\n\n${told} It was the year of the ${who}.\n`;
    const people = ['a peer', 'your manager', 'a client'];
    const notes = (make: (who: string, at: number) => string): Readonly<Record<string, string>> => Object.fromEntries(people.map((who, at) => [`${String(at)}.md`, make(who, at)]));
    expect(areasIn(notes((who, at) => remembered(`2026-0${String(at + 1)}-10`, who))).areas).toEqual([]);
    expect(areaIn(areasIn(notes((who) => prepared(who))), 'competency conflict').need).toBe('Thin in 3 answers.');
  });

  test('is not weak by a scene that is short', () => {
    const short = (who: string): string => row(`Tell me about a conflict with ${who}.`, `S: a shared queue<br>T: a rule<br>${action}<br>${result}`);
    expect(areasIn({ 'a.md': short('a peer'), 'b.md': short('your manager'), 'c.md': short('a client') }).areas).toEqual([]);
  });
});

describe('answers taken down as spoken', () => {
  const mock = (date: string, question: string, answer: string): string => `---\ntags: [interview]\ndate: ${date}\nround: mock\n---\nInterviewer: ${question}\nMe: ${answer}\n`;
  const notes = {
    'a.md': mock('2026-07-01', 'Tell me about a time you failed.', 'I broke the login once.'),
    'b.md': mock('2026-08-01', 'What is your biggest failure?', 'My colleague was careless, so the release failed and it was his fault.'),
    'c.md': mock('2026-09-01', 'Tell me about a mistake you made.', 'I sent a wrong report.'),
  };

  test('speak for a competency by what was found on them, one finding an answer', () => {
    const { evidence, need, next } = areaIn(areasIn(notes), 'competency failure');
    expect(evidence.map(({ kind, path }) => [kind, path])).toEqual([['finding', 'c.md'], ['finding', 'b.md'], ['finding', 'a.md']]);
    expect(need).toBe('Thin in 3 answers, last on 2026-09-01.');
    expect(next).toBe('Answer again: "Tell me about a mistake you made.".');
    expect(evidence.every(({ quote, path }) => quote !== '' && notes[path as keyof typeof notes].includes(quote))).toBe(true);
  });

  test('never quote the interviewer', () => {
    const asked = ['Tell me about a time you failed.', 'What is your biggest failure?', 'Tell me about a mistake you made.'];
    const quotes = areaIn(areasIn(notes), 'competency failure').evidence.map(({ quote }) => quote);
    expect(quotes.filter((quote) => asked.some((question) => question.includes(quote)))).toEqual([]);
  });

  test('say of three short answers in remembered words nothing, for a memory leaves out much', () => {
    const remembered = (date: string, question: string): string => debrief(date, `1. ${question}`, '    => the wrong report');
    expect(areasIn({ 'a.md': remembered('2026-07-01', 'Tell me about a time you failed.'), 'b.md': remembered('2026-08-01', 'What is your biggest failure?'), 'c.md': remembered('2026-09-01', 'Tell me about a mistake you made.') }).areas).toEqual([]);
  });

  test('have a trend over three dated rounds', () => {
    expect(areaIn(areasIn(notes), 'competency failure').trend).toBe('same');
  });
});

test('a question that comes in every round is seen once in each', () => {
  const many = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, at) => (
    [`${String(at)}.md`, debrief(`2026-0${String(1 + (at % 9))}-1${String(at % 7)}`, '1. How do you make a consumer idempotent?')]
  )));
  const needOf = (count: number): string => areaIn(areasIn(many(count)), 'topic idempotency').need;
  expect([needOf(3), needOf(30)]).toEqual(['Unanswered in 3 rounds, last on 2026-03-12.', 'Unanswered in 30 rounds, last on 2026-09-15.']);
});
