import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import type { AnalysisDocument } from '../../src/app/contract';
import { analyzeNotes } from '../../src/app/analyze-notes';
import { noteReader } from '../../src/app/note-reader';
import { noteRelations } from '../../src/app/note-relations';
import { offlineCritic } from '../../src/app/offline-critic';
import { MemoryVault } from '../doubles/memory-vault';

const notes = {
  'Circuit breaker.md': '# Circuit breaker\nOpens after five failures, lets one trial call through.',
  'Vector clocks.md': 'A counter for each node; two clocks that do not order are concurrent.',
  'Sourdough.md': 'Feed the starter, fold, proof, bake.',
  'Interview coach/Circuit breaker (critique).md': '---\ninterview-coach: critique\n---\nA circuit breaker, vector clocks.',
};

const round = (...lines: readonly string[]): string => ['---', 'tags: [interview]', '---', '', ...lines, ''].join('\n');

type Related = AnalysisDocument['notes'][number]['related'];

async function relatedIn(files: Readonly<Record<string, string>>, tag: string | null = 'interview'): Promise<ReadonlyMap<string, Related>> {
  const relations = noteRelations(parseYaml);
  const vault = relations.remembering(new MemoryVault({ ...notes, ...files }), tag);
  const { reviews } = await analyzeNotes({ vault, parseYaml, reader: noteReader({ myNames: [] }), critic: offlineCritic({ level: 'SDE-2' }) }, { paths: null, tag });
  return new Map(reviews.map((review) => [review.note.path, relations.relatedTo(review)]));
}

const places = (related: Related | undefined): readonly (readonly [boolean, string])[] => (related ?? []).map(({ question, path }) => [question !== null, path]);

describe('the notes that relate to an interview note', () => {
  test('stand for the whole note first, then for each question', async () => {
    const related = (await relatedIn({ 'Round.md': round('1. When does a circuit breaker open?', '    => I said after failures.', '2. What do vector clocks tell?', '    => I said the order.') })).get('Round.md');
    expect(places(related)).toEqual([[false, 'Circuit breaker.md'], [false, 'Vector clocks.md'], [true, 'Circuit breaker.md'], [true, 'Vector clocks.md']]);
    expect(new Set(related?.map(({ question }) => question)).size).toBe(3);
    expect(related?.[0]).toEqual({ question: null, story: null, path: 'Circuit breaker.md', heading: null, reasons: expect.arrayContaining(['mentions "circuit breaker"']) as unknown });
  });

  test.each([
    ['a note that the note links', 'See [[Circuit breaker]].'],
    ['a note that the note links with another text', 'See [[Circuit breaker|that note]].'],
    ['a note that a Markdown link leads to', 'See [that note](Circuit%20breaker.md).'],
  ])('leave out %s', async (_name, line) => {
    const related = (await relatedIn({ 'Round.md': round('1. When does a circuit breaker open, and what do vector clocks tell?', '    => I said after failures.', '', line) })).get('Round.md');
    expect(places(related)).toEqual([[false, 'Vector clocks.md'], [true, 'Vector clocks.md']]);
  });

  test('are none for what the candidate asks', async () => {
    const related = (await relatedIn({ 'Round.md': round('## Questions I asked', '1. Do you use a circuit breaker?', '    => They said yes.') })).get('Round.md');
    expect(places(related).filter(([ofQuestion]) => ofQuestion)).toEqual([]);
  });

  test('are those on the topic of a question that shares no word with them', async () => {
    const files = { 'Deduplication.md': 'Keep the request id for a day; a second one is a duplicate.', 'Round.md': round('1. Customers press submit again and get charged twice. Why?', '    => I said nothing.') };
    const related = (await relatedIn(files)).get('Round.md');
    expect(places(related)).toEqual([[true, 'Deduplication.md']]);
    expect(related?.[0]?.reasons).toEqual(['fits the topic Idempotency, as "submit" and "charged" suggest']);
  });

  test('are none where nothing is alike', async () => {
    expect((await relatedIn({ 'Round.md': round('1. Why us?', '    => I said the product.') })).get('Round.md')).toEqual([]);
  });

  test('may be found for every note of a run that takes all', async () => {
    const related = await relatedIn({ 'Services.md': 'Every call goes through a circuit breaker.' }, null);
    expect([...related.keys()]).toEqual(['Circuit breaker.md', 'Services.md', 'Sourdough.md', 'Vector clocks.md']);
    expect(places(related.get('Services.md'))).toEqual([[false, 'Circuit breaker.md']]);
  });

  test('are at most five for a note and three for a question', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`Breaker ${name}.md`, 'The circuit breaker opened.']));
    const related = (await relatedIn({ ...many, 'Round.md': round('1. When does a circuit breaker open?', '    => I said after failures.') })).get('Round.md');
    expect(places(related).map(([ofQuestion]) => ofQuestion)).toEqual([false, false, false, false, false, true, true, true]);
  });

  test('are looked for at the first three hundred questions', async () => {
    const asked = Array.from({ length: 320 }, (_, at) => `${String(at + 1)}. When does circuit breaker ${String(at + 1)} open?\n    => I said soon.`);
    const related = (await relatedIn({ 'Round.md': round(...asked) })).get('Round.md');
    expect(new Set(related?.flatMap(({ question }) => question ?? [])).size).toBe(300);
  });

  test('are the same twice', async () => {
    const files = { 'Round.md': round('1. When does a circuit breaker open?', '    => I said after failures.') };
    expect(await relatedIn(files)).toEqual(await relatedIn(files));
  });
});
