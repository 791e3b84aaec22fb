import { describe, expect, test } from '@jest/globals';
import { bankWith, ledgerOf } from './two-tellings';

/** The claims of one attribute that a bank makes with a sentence more of the dock sensors, as "value unit". */
function told(attribute: string, sentence: string): readonly string[] {
  return ledgerOf({ 'bank.md': bankWith(sentence) }).filter((claim) => claim.attribute === attribute).map(({ value, unit }) => `${String(value)}${unit === null ? '' : ` ${unit}`}`);
}

describe('what one sentence states', () => {
  test.each([
    ['team-size', 'We were a team of seven.', ['7 people']],
    ['team-size', 'It was a five-person team.', ['5 people']],
    ['team-size', 'There were three of us.', ['3 people']],
    ['team-size', 'We were a dozen people on the team.', ['12 people']],
    ['count', 'There are 140 docks in the city.', ['140 docks']],
    ['count', 'It serves 35k riders.', ['35000 riders']],
    ['count', 'It serves 1.5 million riders.', ['1500000 riders']],
    ['count', 'It covers a dozen districts.', ['12 districts']],
    ['rate', 'It takes 500 messages per second.', ['500 messages a second']],
    ['rate', 'It gets two million readings daily.', ['2000000 readings a day']],
    ['rate', 'The gateway handles 80 rps.', ['80 requests a second']],
    ['duration', 'It took nine months.', ['9 months']],
    ['duration', 'It took two weeks.', ['2 weeks']],
    ['share', 'Van trips fell by 60%.', ['60 %']],
    ['share', 'Van trips fell by sixty percent.', ['60 %']],
    ['factor', 'Counting got 10x faster.', ['10 x']],
    ['factor', 'Counting got twice as fast.', ['2 x']],
    ['money', 'It saves 90k euros a year.', ['90000 EUR a year']],
    ['money', 'It saved $1.2M.', ['1200000 USD']],
    ['latency', 'The page has a p95 of 200 ms.', ['200 milliseconds']],
    ['tool', 'The dock messages go through Kafka.', ['Kafka']],
    ['decided-by', 'I proposed the gateway.', ['I']],
    ['decided-by', 'My manager proposed the gateway.', ['My manager']],
    ['date', 'It went live in March 2024.', ['March 2024']],
  ] as const)('%s: %s', (attribute, sentence, values) => {
    expect(told(attribute, sentence)).toEqual(values);
  });
});

describe('what states nothing of the kind', () => {
  test.each([
    ['team-size', 'We were a great team.'],
    ['team-size', 'If we were a team of twelve it would go faster.'],
    ['team-size', 'The other team had 15 people.'],
    ['team-size', 'Was it a team of seven?'],
    ['count', 'There are many docks in the city.'],
    ['count', 'There were never 500 docks in the city.'],
    ['rate', 'It takes messages all day.'],
    ['duration', 'It took long.'],
    ['duration', 'It would take two weeks.'],
    ['share', 'I am 100% sure of it.'],
    ['share', 'Van trips fell a lot.'],
    ['factor', 'Counting got faster.'],
    ['money', 'It saves a lot of money.'],
    ['latency', 'The page is quick.'],
    ['tool', 'Kafka would have been too much.'],
    ['tool', 'I never used RabbitMQ.'],
    ['decided-by', 'The gateway was proposed.'],
    ['decided-by', 'Should I propose the gateway?'],
    ['date', 'It went live in March.'],
    ['date', 'It went live last week.'],
    ['experience', 'My manager has 12 years of experience.'],
    ['role', 'I worked with the tech lead of Fernway.'],
  ])('%s: %s', (attribute, sentence) => {
    expect(told(attribute, sentence)).toEqual([]);
  });
});
