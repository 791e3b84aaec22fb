import { describe, expect, test } from '@jest/globals';
import { termsOfNote } from '../../../../src/core/critique/topics/own-note-terms';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import { drain } from '../../../../src/core/notes/steps';

/** Study notes as people keep them, each with every term that may be quoted from it: one for each mechanism of the topic, then the rest. */
interface StudyNote {
  readonly dress: string;
  readonly topic: string;
  readonly text: readonly string[];
  readonly mechanisms: readonly string[];
  readonly others: readonly string[];
}

const studyNotes: readonly StudyNote[] = [
  {
    dress: 'pasted from an assistant, with the same labels under each heading',
    topic: 'sqs',
    text: [
      '# Amazon SQS: what to know', '', 'Here is a short guide to SQS for your interview.', '',
      '## 1. **Visibility Timeout**', '- **What it is:** the time in which others do not see a message', '- **Why it matters:** without it two workers share one job', '- **Default:** 30 seconds', '',
      '## 2. **Dead-Letter Queues (DLQ)**', '- **What it is:** the last stop', '- **Best practice:** alert from the first message on', '- **Real-world example:** a receipt with a broken address', '',
      '## 3. **Server-Side Encryption**', '- **How it works:** keys from KMS', '',
      '### Key takeaways', '- Pick FIFO only when order counts', '- Never trust a single delivery', '', 'Would you like me to quiz you?',
    ],
    mechanisms: ['Visibility Timeout', 'Dead-Letter Queues', 'FIFO'],
    others: ['Server-Side Encryption'],
  },
  {
    dress: 'in nested bullets, in a hurry',
    topic: 'kafka',
    text: [
      '- topic = partitions', '    - order only inside one', '    - key decides which', '- consumer group', '\t- one partition -> one consumer', '\t- rebalance when somebody leaves, hurts!!',
      '- offsets', '    - commit after the work', '- ISR', '- acks=all if it must not get lost', '- compaction: last value per key stays', '- ask Priya how they did it', '- KRaft instead of zookeeper now?',
    ],
    mechanisms: ['consumer group', 'offsets', 'ISR'],
    others: ['compaction'],
  },
  {
    dress: 'as flash cards',
    topic: 'transactions',
    text: [
      '#flashcards', '', 'Dirty read:: seeing what was never committed', 'Phantom read:: new rows in the same range', 'What does serializable cost?::aborts and retries', '',
      'Which level is the default in Postgres?', '?', 'Read committed', '', 'Write skew:: two writers, each right alone',
    ],
    mechanisms: ['Dirty read'],
    others: [],
  },
  {
    dress: 'as a table of terms',
    topic: 'caching',
    text: [
      'Caching, from the talk', '', '| Pattern | Who loads | Bad day |', '| :-- | --- | --: |', '| Cache aside | the app | two misses at once |', '| Refresh ahead | a timer | cold keys |', '| both | nobody | - |', '',
      '| Day | Read |', '| --- | --- |', '| Monday | chapter 3 |', '',
    ],
    mechanisms: ['Cache aside'],
    others: ['Refresh ahead'],
  },
  {
    dress: 'in callouts',
    topic: 'rate-limiting',
    text: [
      '> [!info] Token bucket', '> A bucket fills at a steady rate.', '', '> [!warning] Remember', '> Clocks differ.', '', '> [!tip]- Retry-After header', '> Tells the client when to come back.', '', '> [!quote] Somebody once said', '> Slow is smooth.',
    ],
    mechanisms: ['Token bucket', 'Retry-After header'],
    others: [],
  },
  {
    dress: 'in prose with a few words in bold',
    topic: 'idempotency',
    text: [
      'When a client sends a payment again we must not charge twice. The sender makes an **idempotency key**, and we keep it under a **unique constraint**.',
      '', 'It is *very* important that the key is stored **before** we call the bank, **in the same transaction**. I saw this at **work** once, and it took us a week.',
      '', 'A cleaner way is the **inbox pattern**, see https://example.com/inbox and [[2025-11-02 Talk]].',
    ],
    mechanisms: ['idempotency key', 'unique constraint', 'same transaction'],
    others: ['inbox pattern'],
  },
  {
    dress: 'with code and a diagram',
    topic: 'locks',
    text: [
      '```sql', 'SELECT pg_advisory_lock(42); -- Lease: none', '```', '', '```mermaid', 'graph TD; A[Fencing token] --> B', '```', '',
      'Use `SET key value NX PX 30000` and never `DEL` blindly.', '', '~~~', '**Redlock**: argued about', '~~~', '', '1. Lease: it ends by itself', '2. Fencing token: the store refuses an old one',
    ],
    mechanisms: ['Lease', 'Fencing token'],
    others: ['DEL'],
  },
  {
    dress: 'half in another language',
    topic: 'rabbitmq',
    text: [
      '# Rabbit ke notes', '', '- exchange: message yahan aata hai', '- binding key se queue milti hai', '- **prefetch**: ek worker ko kitne milenge', '- manual ack, warna message gaya', '- yaad rakhna: durable queue + persistent message dono chahiye',
    ],
    mechanisms: ['exchange', 'prefetch', 'manual ack'],
    others: [],
  },
  {
    dress: 'as questions and answers',
    topic: 'cap-theorem',
    text: [
      '**Q: What does CAP say?**', 'A: with a partition you choose consistency or availability', '', '**Q: Is CA possible?**', 'A: only without a network', '', '**Q: What is PACELC?**', 'A: else latency or consistency', '', 'Quorum: R + W > N',
    ],
    mechanisms: ['PACELC', 'Quorum'],
    others: [],
  },
  {
    dress: 'with nothing but prose',
    topic: 'replication',
    text: ['All writes go to the leader and the followers copy its log. Reads from a follower may be old, that is the replication lag. When the leader dies one of them takes over.'],
    mechanisms: ['replication lag'],
    others: [],
  },
];

describe('a study note', () => {
  test.each(studyNotes.map((note) => [note.dress, note] as const))('%s', (_, { topic: id, text, mechanisms, others }) => {
    const topic = ourTopicsKnown.byId(id);
    if (topic === null) throw new Error(`There is no topic "${id}".`);
    const terms = drain(termsOfNote(text.join('\n'), { topic, known: ourTopicsKnown, heading: null }));
    expect({ mechanisms: terms.filter((term) => term.mechanism !== null).map((term) => term.text), others: terms.filter((term) => term.mechanism === null).map((term) => term.text) }).toEqual({ mechanisms, others });
  });
});
