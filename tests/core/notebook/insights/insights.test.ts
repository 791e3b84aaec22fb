import { describe, expect, test } from '@jest/globals';
import { insightKinds, type Insight } from '../../../../src/core/notebook/insight';
import { comparisons } from '../../../../src/core/notebook/insights/insights';
import { readNotebook } from '../../../../src/core/notebook/read-notebook';
import type { Notebook } from '../../../../src/core/notebook/notebook';
import type { Place } from '../../../../src/core/notebook/place';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { debrief, transcript, wordsAt, type Texts } from './heard';

const endless = 'I read the thread dumps of the payment service, found a lock that was taken twice and I wrote a patch for it. I read the logs for two days, called the vendor and drew the order of the calls on a board with two others.';

/** A small notebook with something of everything; no two notes hold the same words. */
const notes: Texts = {
  'Rounds/1.md': transcript('2026-03-02', [
    ['Tell me about yourself.', 'Um, I am a backend developer, like, and, you know, I build the billing of a shop. Basically it is all Java, um, and some SQL.'],
    ['Tell me about a hard bug you fixed.', endless],
    ['What do you know about Kubernetes?', "I don't have experience with Kubernetes."],
    ['Why are you leaving your current company?', 'The same tasks every day, and there is no scope for growth there any more.'],
    ['Why did you choose Redis?', 'It is the best.'],
  ], 'self-rating: 4\noutcome: rejected\n'),
  'Rounds/2.md': transcript('2026-04-02', [
    ['Tell me about a hard bug you fixed.', endless.replace('two days', 'three days')],
    ['What would you build in AI?', "I don't have any knowledge of AI."],
    ['Tell me about a project you led.', 'The team moved the orders to a queue. They split them by customer and two of us watched the load.'],
    ['Why did you choose Kafka?', 'It is popular, um, like, everywhere.'],
  ], 'self-rating: 4\noutcome: rejected\n'),
  'Rounds/3.md': debrief('2026-05-02', [
    ['Introduction', 'I said five years of billing'],
    ['Tell me about a failure.', 'I said the rollback script', 'stumbled at the start, could have added a number'],
    ['Do you know Rust?', "I said I'm not good at Rust", 'I blanked on ownership'],
    ['Why did you use Postgres?', 'I said it is the best', "couldn't say why"],
  ], 'self-rating: 2\noutcome: passed\n'),
  'Rounds/4.md': '---\ntags: [interview]\n---\n\n| question | breakdown | story 1 |\n| --- | --- | --- |\n| Greatest achievement? | | S: the search was slow for drivers<br>T: make it fast for all<br>A: we built an index in the night |\n| A time you led? | | S: two teams wanted one table<br>T: get to one design soon<br>A: both were written down for a vote |\n',
};

function read(texts: Texts): { readonly notebook: Notebook; readonly insights: readonly Insight[] } {
  const notebook = notebookOfNotes(texts);
  return { notebook, insights: drain(readNotebook(notebook)).insights };
}

const { notebook, insights } = read(notes);
const places = insights.flatMap(({ kind, places: all }) => all.map((place) => ({ kind, place })));

/** Whether a place lies in words of an interviewer: in a question, and in nothing that was told or noted under one. */
function asksIn(place: Place): boolean {
  const note = notebook.notes.find(({ note: { path } }) => path === place.path)?.note;
  const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= place.from && place.to <= to;
  const told = note?.questions.some(({ answers, reflections }) => [...answers, ...reflections].some(holds)) === true;
  return !told && note?.questions.some(holds) === true;
}

/** Kinds whose places are questions: they speak of what was asked. */
const ofQuestions: ReadonlySet<string> = new Set(['probe-chain', 'project-dossier', 'preparation', 'story-collision', 'prepared-lost', 'advice-unfounded', 'advice-clash']);

describe('the list of comparisons', () => {
  test('follows the order of the kinds, each kind once', () => {
    const order = comparisons.map(({ kind }) => insightKinds.indexOf(kind));
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  test.each([
    'told-again', 'structure', 'fillers', 'confidence', 'positivity', 'ownership', 'impact', 'technical-depth', 'communication', 'soft-skills', 'continuous-learning', 'calibration',
  ])('has one of %s, which says what it sees and why', (kind) => {
    const comparison = comparisons.find((each) => each.kind === kind);
    expect(comparison?.detects).toMatch(/^[A-Z].{20,}\.$/u);
    expect(comparison?.matters).toMatch(/^[A-Z].{20,}\.$/u);
  });
});

describe('every insight', () => {
  test.each(['told-again', 'fillers', 'confidence', 'impact', 'technical-depth', 'communication', 'calibration'])('of a notebook with something of everything: there is one of %s', (kind) => {
    expect(insights.map((insight) => insight.kind)).toContain(kind);
  });

  test.each(insights)('$kind: $message has two places, or a count', ({ message, places: all }) => {
    expect(all.length >= 2 || /\d|\b(?:once|twice|one|two|three|none)\b/iu.test(message)).toBe(true);
  });

  test.each(insights)('$kind: $message is made of sentences', ({ message }) => {
    expect(message).toMatch(/^["A-Z\d].*[.?]$/u);
    expect(message).not.toMatch(/\s\s|undefined|null|\.\.|\?\./u);
  });

  test.each(insights)('$kind: $message quotes no words twice', ({ places: all }) => {
    expect(new Set(all.map(({ path, from }) => `${path} ${String(from)}`)).size).toBe(all.length);
  });
});

/** What is said of facts quotes their sentence. */
const ofFacts: ReadonlySet<string> = new Set(['contradiction', 'resume']);

describe('every quote', () => {
  test.each(places)('$kind: $place.quote stands in its note, in its line', ({ place }) => {
    expect(wordsAt(notes, place)).toBe(place.quote);
    expect((notes[place.path] ?? '').slice(0, place.from).split('\n')).toHaveLength(place.line);
  });

  test.each(places.filter(({ kind }) => !ofQuestions.has(kind)))('$kind: $place.quote is no interviewer\'s', ({ place }) => {
    expect(asksIn(place)).toBe(false);
  });

  test.each(places.filter(({ kind }) => !ofQuestions.has(kind)))('$kind: $place.quote has at most twelve words, or stands for a fact', ({ kind, place }) => {
    expect(place.quote.split(/\s+/u).length).toBeLessThanOrEqual(ofFacts.has(kind) ? 25 : 12);
  });
});

describe('the same notes', () => {
  test('give the same insights in whatever order they come', () => {
    expect(read(Object.fromEntries(Object.entries(notes).reverse())).insights).toEqual(insights);
  });

  test('give the same insights twice', () => {
    expect(read(notes).insights).toEqual(insights);
  });
});

describe('an empty notebook', () => {
  test.each<[what: string, texts: Texts]>([
    ['without notes', {}],
    ['with an empty note', { 'a.md': '---\ntags: [interview]\n---\n' }],
    ['with questions only', { 'a.md': '---\ntags: [interview]\n---\n\n1. Why Redis?\n2. Tell me about a failure.\n' }],
  ])('%s has no habit', (_what, texts) => {
    expect(read(texts).insights.filter(({ kind }) => kind !== 'preparation')).toEqual([]);
  });
});
