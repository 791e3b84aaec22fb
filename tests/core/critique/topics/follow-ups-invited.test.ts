import { describe, expect, test } from '@jest/globals';
import { followUpsInvited } from '../../../../src/core/critique/topics/follow-ups-invited';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import type { Topic } from '../../../../src/core/critique/topics/topic';

const topicsNamed = (...ids: readonly string[]): readonly Topic[] => ids.flatMap((id) => ourTopicsKnown.byId(id) ?? []);
const invited = (ids: readonly string[], said: string, question = 'How?'): readonly string[] => followUpsInvited(topicsNamed(...ids), { question, said });

const TIMEOUT = 'What did you set the visibility timeout to, and from which measurement?';
const RECEIVES = 'After how many receives does a message leave for the dead letter queue?';

describe('the follow-ups that an answer invites', () => {
  test('begin with what the answer lacks and end with what it names', () => {
    const lacking = invited(['sqs'], 'We poll it.');
    expect(lacking.indexOf(TIMEOUT)).toBeLessThan(3);
    expect(lacking.indexOf(RECEIVES)).toBeLessThan(3);
    const named = invited(['sqs'], 'We raised the visibility timeout.');
    expect(named.at(-1)).toBe(TIMEOUT);
    expect(named.indexOf(RECEIVES)).toBeLessThan(3);
  });

  test('leave out what was just asked', () => {
    expect(invited(['sqs'], '', 'So why SQS and not Kafka, please?')).not.toContain('Why SQS and not Kafka?');
    expect(invited(['sqs'], '', 'So why SQS?')).toContain('Why SQS and not Kafka?');
  });

  test('of two topics come in turn, six in all', () => {
    const both = invited(['sqs', 'kafka'], '');
    expect(both).toHaveLength(6);
    expect(both.filter((line) => ourTopicsKnown.byId('kafka')?.followUps.includes(line))).toHaveLength(3);
    expect(ourTopicsKnown.byId('sqs')?.followUps).toContain(both[0]);
    expect(ourTopicsKnown.byId('kafka')?.followUps).toContain(both[1]);
  });

  test('are none without a topic', () => {
    expect(invited([], 'We poll it.')).toEqual([]);
  });

  test.each(allTopics.map((topic) => [topic.id]))('are six of %s', (id) => {
    expect([...invited([id], '')].sort()).toEqual([...ourTopicsKnown.byId(id)?.followUps ?? []].sort());
  });
});
