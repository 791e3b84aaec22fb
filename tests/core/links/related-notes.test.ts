import { describe, expect, test } from '@jest/globals';
import { relatedNotes, relatedToLines, type RelatedNote } from '../../../src/core/links/related-notes';
import type { RankedNote } from '../../../src/core/links/rank/indexed-note';
import { drain } from '../../../src/core/notes/steps';
import { indexOf, note, studyNotes } from './rank/vault';

const options = { limit: 9, floor: 0 };

function related(notes: readonly RankedNote[], asked: RankedNote): readonly RelatedNote[] {
  return drain(relatedNotes(indexOf([...notes, asked]), asked, options));
}

function reasons(notes: readonly RankedNote[], asked: RankedNote): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(related(notes, asked).map((each) => [each.path, each.reasons]));
}

describe('a related note', () => {
  test('comes with its title, the section that fits and the reasons', () => {
    const asked = note('Round 1.md', 'We looked at cached values and how a stale one is expired.');
    expect(related(studyNotes, asked)[0]).toEqual({
      path: 'Tech/Caching.md', title: 'Caching', heading: 'Invalidation', headings: ['Invalidation'],
      reasons: ['mentions "cached"', 'shared words: values, stale, expired'],
    });
  });

  test('has no heading where it has none', () => {
    expect(related([note('x/b.md', 'a queue')], note('a.md', 'the queue'))[0]?.heading).toBeNull();
  });

  test('offers three sections, the best first', () => {
    const long = note('x/Queues.md', '# Queues\n## Weather\nsun\n## Retries\nretry a poison message\n## Order\nmessage order\n## Poison\npoison message retry again\n## Cost\nmessage');
    const [found] = related([long], note('a.md', 'What about a poison message and its retry?'));
    expect(found?.headings).toEqual(['Retries', 'Poison', 'Cost']);
    expect(found?.heading).toBe('Retries');
  });
});

describe('the reasons say', () => {
  test.each([
    ['the title as the text writes it', 'We chose KAFKA.', [note('x/Kafka.md', 'sand')], 'x/Kafka.md', 'mentions "KAFKA"'],
    ['a title of several words', 'a message queue, then', [note('x/Message Queues.md', 'sand')], 'x/Message Queues.md', 'mentions "message queue"'],
    ['an alias', 'the event log grew', [note('x/b.md', 'sand', { aliases: ['Event log'] })], 'x/b.md', 'mentions "event log"'],
    ['one shared word', 'retries cost', [note('x/b.md', 'a retried call')], 'x/b.md', 'shared words: retries'],
    ['words, never stems', 'partitioning of idempotent consumers', [note('x/b.md', 'partition, idempotency, consume')], 'x/b.md', 'shared words: partitioning, idempotent, consumers'],
    ['words of a link as they show', 'a [[Nowhere|retry budget]]', [note('x/b.md', 'retry budget')], 'x/b.md', 'shared words: retry, budget'],
    ['Chinese words', '消息队列', [note('x/b.md', '消息队列很好')], 'x/b.md', 'shared words: 消息队列'],
  ])('%s', (_, text, notes, path, expected) => {
    expect(reasons(notes, note('a.md', text))[path]?.[0]).toBe(expected);
  });

  test('that a title shares a word, where the text has none', () => {
    expect(reasons([note('x/Retry cost.md', 'sand')], note('a/Retry limits.md', 'salt'))['x/Retry cost.md']).toEqual(['shared words: Retry']);
  });

  test('which like notes link there', () => {
    const like = ['Like one', 'Like two'].map((title) => note(`y/${title}.md`, `cached values grow stale ${title} [[far]]`));
    const far = reasons([...like, note('z/far.md', 'expiry')], note('x/a.md', 'cached values grow stale'))['z/far.md'];
    expect(far).toEqual(['linked from Like one and Like two, which also match']);
  });

  test('which one like note links there', () => {
    const far = reasons([note('y/Like.md', 'cached values grow stale [[far]]'), note('z/far.md', 'expiry')], note('x/a.md', 'cached values grow stale'))['z/far.md'];
    expect(far).toEqual(['linked from Like, which also matches']);
  });

  test('which like note it links', () => {
    const far = reasons([note('y/Like.md', 'cached values grow stale'), note('z/far.md', '[[Like|.]]')], note('x/a.md', 'cached values grow stale'))['z/far.md'];
    expect(far).toEqual(['links to Like, which also matches']);
  });

  test('the tags it shares, and its folder last', () => {
    const found = reasons([note('x/b.md', 'one queue', { tags: ['Work', 'study/go'] })], note('x/a.md', 'a queue', { tags: ['work', 'study/go'] }))['x/b.md'];
    expect(found).toEqual(['shared words: queue', 'shares the tags #work and #study/go', 'same folder']);
  });

  test('no tag that most notes of a vault bear', () => {
    const many = Array.from({ length: 12 }, (_, at) => note(`x/${String(at)}.md`, `one queue ${String(at)}`, { tags: ['interview', ...(at < 2 ? ['go'] : [])] }));
    const found = reasons(many, note('y/a.md', 'a queue', { tags: ['interview', 'go'] }));
    expect(found['x/0.md']?.join('; ')).toMatch(/shares the tag #go$/);
    expect(JSON.stringify(found)).not.toContain('#interview');
  });

  test('nothing of the folder in the root of the vault', () => {
    expect(reasons([note('b.md', 'a queue')], note('a.md', 'the queue'))['b.md']).toEqual(['shared words: queue']);
  });

  test('something, for every note of a vault', () => {
    for (const each of studyNotes) {
      for (const found of related(studyNotes, each)) expect(found.reasons).not.toEqual([]);
    }
  });
});

describe('the notes that belong to a question', () => {
  const index = indexOf(studyNotes);

  test('come with reasons in its words', () => {
    const [found] = drain(relatedToLines(index, { path: 'Round 1.md', text: 'How do you make a retry idempotent?' }, options));
    expect(found).toMatchObject({ path: 'Tech/Idempotency.md', reasons: ['mentions "idempotent"', 'shared words: retry'] });
  });

  test('do not hold the note it stands in', () => {
    const found = drain(relatedToLines(index, { path: 'Tech/Kafka.md', text: 'Why does Kafka keep a log for each partition?' }, options));
    expect(found.map(({ path }) => path)).not.toContain('Tech/Kafka.md');
  });

  test('do not hold a note that it links', () => {
    const found = drain(relatedToLines(index, { path: 'Round 1.md', text: 'Why [[Kafka]], and which log?' }, options));
    expect(found.map(({ path }) => path)).not.toContain('Tech/Kafka.md');
  });
});
