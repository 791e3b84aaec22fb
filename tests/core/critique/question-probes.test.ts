import { describe, expect, test } from '@jest/globals';
import { reviewed } from '../../doubles/reviewed';

const note = `
## 1. Queues

**Q (Ruth):** Why did you choose SQS and not Kafka?
**A (Tomas):** We had no team to run brokers.

**Follow-up (Ruth):** And how does that hold up?
**A (Tomas):** Well enough so far.

**Follow-up (Ruth):** Did you find that out yourself?
**A (Tomas):** I did, with one colleague.

## 2. People

**Q (Ruth):** Tell me about a time you disagreed with your manager.
**A (Tomas):** She wanted Kafka, I wanted less.
`;

const probes = (text: string): Readonly<Record<string, { readonly competencies: readonly string[]; readonly topics: readonly string[] }>> => {
  const { note: read, probes: found } = reviewed(text);
  return Object.fromEntries(read.questions.map(({ id, text: words }) => [words, {
    competencies: (found.competencies.get(id) ?? []).map(({ name, reason }) => `${name}: ${reason}`),
    topics: (found.topics.get(id) ?? []).map(({ name, reason }) => `${name}: ${reason}`),
  }]));
};

describe('what a question probes', () => {
  const found = probes(note);

  test('is told with the words that decided', () => {
    expect(found['Why did you choose SQS and not Kafka?']).toEqual({
      competencies: ['decision: "choose" in the question', 'problem-solving: Questions of the kind "Technical decision" ask for it.'],
      topics: ['sqs: "SQS" in the question', 'kafka: "Kafka" in the question'],
    });
  });

  test('holds no topic of what a story mentions in passing', () => {
    expect(found['Tell me about a time you disagreed with your manager.']?.topics).toEqual([]);
    expect(found['Tell me about a time you disagreed with your manager.']?.competencies[0]).toBe('conflict: "disagreed" in the question');
  });

  test('is that of the main question where a follow-up asks on and names nothing', () => {
    expect(found['And how does that hold up?']?.topics).toEqual(['sqs: "SQS" in the main question', 'kafka: "Kafka" in the main question']);
  });

  test('is nothing technical where a follow-up asks about the person', () => {
    expect(found['Did you find that out yourself?']?.topics).toEqual([]);
  });
});

describe('what is found for a note', () => {
  test('is empty where there is no question', () => {
    const { probes: { competencies, topics } } = reviewed('Buy milk. #interview\n');
    expect([competencies.size, topics.size]).toEqual([0, 0]);
  });

  test('holds questions to the interviewer as well', () => {
    expect(probes('## Questions to ask them\n\n- Why do you run Kafka?\n- What broke last?\n')['Why do you run Kafka?']?.topics).toEqual(['kafka: "Kafka" in the question']);
  });
});
