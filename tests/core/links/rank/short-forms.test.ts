import { describe, expect, test } from '@jest/globals';
import { readableNote } from '../../../../src/core/links/rank/readable-lines';
import { shortFormsIn } from '../../../../src/core/links/rank/short-forms';
import { termReader } from '../../../../src/core/links/rank/terms';

function forms(names: readonly string[], text: string): readonly string[] {
  return shortFormsIn(names, readableNote(text).lines, termReader()).map(({ short, terms }) => `${short} = ${terms.join(' ')}`);
}

describe('the short form of a name', () => {
  test.each([
    ['is made of its initials', 'Dead letter queue', ['dlq = dead letter queue']],
    ['is made of those of words with hyphens', 'Write-behind log', ['wbl = write behind log']],
    ['leaves out joining words', 'Queue of the dead letters', ['qdl = queue dead letter']],
    ['is none for two words', 'Message queue', []],
    ['is none for one word', 'Kafka', []],
    ['is none for a sentence', 'When should we put a queue between them', []],
    ['is none where it could be a word', 'Send every text', []],
  ])('%s', (_, name, expected) => {
    expect(forms([name], '')).toEqual(expected);
  });
});

describe('the short form that a text defines', () => {
  test.each([
    ['after the words', 'put into a dead letter queue (DLQ) at once', ['dlq = dead letter queue']],
    ['before the words', 'a DLQ (dead letter queue) holds them', ['dlq = dead letter queue']],
    ['of two words', 'a load balancer (LB)', ['lb = load balanc']],
    ['that is a word', 'identity and access management (IAM)', ['iam = ident access manag']],
    ['with joining words', 'infrastructure as code (IAC)', ['iac = infrastructur code']],
    ['for many', 'dead letter queues (DLQs)', ['dlq = dead letter queue']],
    ['in bold', 'a **dead letter queue** (**DLQ**)', ['dlq = dead letter queue']],
    ['once, however often', 'dead letter queue (DLQ), dead letter queue (DLQ)', ['dlq = dead letter queue']],
    ['not of other words', 'we moved it to the cloud (AWS)', []],
    ['not in small letters', 'a dead letter queue (dlq)', []],
    ['not of an aside', 'a queue (see below)', []],
  ])('%s', (_, text, expected) => {
    expect(forms([], text)).toEqual(expected);
  });

  test('is looked for in a line of brackets and in one long word', () => {
    expect(forms([], `${'('.repeat(100_000)} ${'a'.repeat(50_000)} (`)).toEqual([]);
  });
});
