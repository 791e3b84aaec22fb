import { describe, expect, test } from '@jest/globals';
import { askedFor, relationOf } from '../../../../src/core/links/stories/asked-purpose';
import { choiceIn } from '../../../../src/core/links/stories/choice-asked';
import { partiesIn } from '../../../../src/core/links/stories/parties-asked';

const asked = (text: string): ReturnType<typeof askedFor> => askedFor(text, null, text.toLowerCase().includes('why') ? 'why' : '');

describe('what a question is asked for and about', () => {
  test.each([
    ['Can you lose a reading?', 'loss', ['read']],
    ['Can you lose a message?', 'loss', []],
    ['What was the bottleneck of the lighthouse?', 'bottleneck', ['lighthous']],
    ['What happens if the crane dies?', 'crash', ['crane']],
    ['Your biggest weakness as a sailor?', 'weakness', []],
    ['Why Kafka for the lamps?', 'why', ['kafka']],
    ['A conflict with your boss', 'conflict', ['boss']],
  ])('"%s": %s', (text, purpose, about) => {
    expect(asked(text)).toMatchObject({ id: purpose });
    expect([...asked(text)?.about ?? []]).toEqual(about);
  });

  test('a bare "why" of a kind that asks for motives asks why there', () => {
    expect(askedFor('Why Northquay?', 'motivation', 'why')).toEqual({ id: 'why-here', isOnWork: false, about: new Set(['northquai']) });
  });

  test('a design is asked for by itself', () => {
    expect(askedFor('Design a queue that loses no message', null, 'design')).toBeNull();
  });
});

describe('two questions', () => {
  test.each([
    ['Can you lose a reading?', 'Could a reading get lost?', 'shared'],
    ['Can you lose a reading?', 'Can you lose a tap?', 'other things'],
    ['Can you lose a reading?', 'Can you lose a message?', 'one is open'],
    ['Can you lose a message?', 'Do you lose events?', 'both are open'],
    ['Can you lose a message?', 'What was the bottleneck?', 'apart'],
    ['Why Rabbit?', 'Why RabbitMQ?', 'shared'],
    ['How does a lighthouse work?', 'What was the bottleneck?', null],
  ])('"%s" and "%s": %s', (one, other, relation) => {
    expect(relationOf(asked(one), asked(other))).toBe(relation);
    expect(relationOf(asked(other), asked(one))).toBe(relation);
  });
});

describe('a choice asked for', () => {
  test.each([
    ['why kafka and not sqs', ['kafka']],
    ['What made you go with Postgres?', ['postgr']],
    ['how come you picked kafka over rabbit', ['kafka']],
    ['So ten lamps a day then, why brass for that?', ['brass']],
  ])('"%s"', (text, chosen) => {
    expect([...choiceIn(text) ?? []]).toEqual(chosen);
  });

  test.each([['Why did it fall over?'], ['Why is the lamp dark?'], ['Why was that?'], ['How many lamps?'], ['why']])('none in "%s"', (text) => {
    expect(choiceIn(text)).toBeNull();
  });
});

describe('whom a question is about', () => {
  test.each([
    ['A conflict with your manager', ['boss']],
    ['A conflict with your product manager', ['peer']],
    ['A conflict with a colleague or your manager', ['peer', 'boss']],
    ['A conflict with a client', ['customer']],
    ['A conflict', ['peer']],
  ])('"%s"', (text, parties) => {
    expect([...partiesIn(text, 'conflict')]).toEqual(parties);
  });

  test('whoever leads without being the lead influences peers', () => {
    expect([...partiesIn('Convince a team without being its lead', 'influence')]).toEqual(['peer']);
  });
});
