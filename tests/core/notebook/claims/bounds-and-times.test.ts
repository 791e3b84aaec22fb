import { describe, expect, test } from '@jest/globals';
import { bankWith, ledgerOf, ledgerOfBoth, pathsIn } from './two-tellings';

/** Two facts of the dock sensors that may both be true. */
const supposed = [
  ['There are 140 docks in the city.', 'With 1,000 docks it would break.'],
  ['There are 140 docks in the city.', 'At 1,000 docks it would need a second gateway.'],
  ['There are 140 docks in the city.', 'It can take up to 1,000 docks.'],
  ['There are 140 docks in the city.', 'It could serve 2,000 docks.'],
  ['It took nine months.', 'It could have taken two months.'],
  ['There are 140 docks in the city.', 'In theory 5,000 docks could be connected.'],
  ['It takes 500 messages per second.', 'It was tested with 5,000 messages per second.'],
  ['It takes 500 messages per second.', 'The limit is 5,000 messages per second.'],
] as const;

const bounds = [
  ['There are 140 docks in the city.', 'There are fewer than 200 docks in the city.'],
  ['There are 140 docks in the city.', 'There are less than 200 docks in the city.'],
  ['There are 140 docks in the city.', 'There are under 200 docks in the city.'],
  ['There are 140 docks in the city.', 'There are up to 200 docks in the city.'],
  ['There are 140 docks in the city.', 'There are over 50 docks in the city.'],
  ['It takes 500 messages per second.', 'It takes less than 1,000 messages per second.'],
  ['The page has a p95 of 200 ms.', 'The page has a p95 under half a second.'],
] as const;

const partsOfTheTeam = [
  ['We were a team of seven.', 'Two of us were on call.'],
  ['We were a team of seven.', 'Three of us went to the depot.'],
  ['We were a team of seven.', 'Only four of us knew the firmware.'],
] as const;

const earlierAndLater = [
  ['The dock messages go through Kafka.', 'Before that the dock messages went through RabbitMQ.'],
  ['The dock messages go through Kafka.', 'In the first version the dock messages went through RabbitMQ.'],
  ['The dock messages go through Kafka.', 'Until 2023 the dock messages went through RabbitMQ.'],
  ['The dock messages go through Kafka.', 'Initially the dock messages went through RabbitMQ.'],
  ['The page has a p95 of 200 ms.', 'The page had a p95 of 3 s before the cache.'],
  ['The page has a p95 of 200 ms.', 'The page had a p95 of 3 s until we added the cache.'],
  ['The page has a p95 of 200 ms.', 'Without the cache the page had a p95 of 3 s.'],
  ['The page has a p95 of 200 ms.', 'The page once had a p95 of 3 s.'],
  ['The page has a p95 of 200 ms.', 'With a cold cache the page has a p95 of 3 s.'],
  ['There are 140 docks in the city.', 'Last year there were 60 docks.'],
  ['We were a team of seven.', 'Later we were twelve people.'],
  ['We were a team of seven.', 'After the merger we were a team of thirty.'],
  ['We were a team of seven.', 'It started with a team of three.'],
  ['The dock messages go through Kafka.', 'The old gateway sent the dock messages through RabbitMQ.'],
  ['The dock messages go through Kafka.', 'Back in 2020 the dock messages went through RabbitMQ.'],
  ['The dock messages go through Kafka.', 'When I came the dock messages went through RabbitMQ.'],
  ['We ran it on 40 servers.', 'Today we run it on 90 servers.'],
  ['It covers 12 districts.', 'By now it covers 30 districts.'],
  ['It went live in March 2024.', 'The second version went live in May 2025.'],
] as const;

const otherObjects = [
  ['I proposed the gateway.', 'My manager proposed the name of the app.'],
  ['I proposed the gateway.', 'My manager proposed the gateway team.'],
  ['I proposed the gateway.', 'My manager proposed a rewrite of the page.'],
  ['I proposed the gateway.', 'Nora proposed the sensor type.'],
  ['I chose the sensor.', 'My manager chose the vendor.'],
] as const;

const partsOfTheWhole = [
  ['I have 9 years of experience.', 'I have four years of experience with Go.'],
  ['I have 9 years of experience.', 'Four years of experience as a lead.'],
  ['It covers 12 districts.', '30 districts asked for it.'],
  ['Van trips fell by 60%.', 'In the north van trips fell by 20%.'],
  ['It took nine months.', 'It took three quarters of a year.'],
  ['It took nine months.', 'It took three quarters.'],
] as const;

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['a supposition or what it could hold', supposed],
  ['a bound that holds the value', bounds],
  ['a part of the team', partsOfTheTeam],
  ['how it was before, or is by now', earlierAndLater],
  ['a decision on another object', otherObjects],
  ['a part of the whole', partsOfTheWhole],
];

describe.each(groups)('%s does not differ', (_, rows) => {
  test.each(rows)('%s / %s', (prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs')).toEqual([]);
    expect(pathsIn(ledgerOfBoth(said, prepared), 'differs')).toEqual([]);
  });
});

describe('a bound that the other value breaks still differs', () => {
  test.each([
    ['count', 'There are 140 docks in the city.', 'There are fewer than 60 docks in the city.'],
    ['count', 'There are 140 docks in the city.', 'There are over 900 docks in the city.'],
    ['rate', 'It takes 500 messages per second.', 'It takes less than 100 messages per second.'],
    ['team-size', 'We were a team of seven.', 'The three of us built it.'],
    ['team-size', 'We were a team of seven.', 'We were only four of us.'],
    ['decided-by', 'I proposed the gateway team.', 'My manager proposed the gateway team.'],
    ['decided-by', 'I found the leak of the gateway.', 'The ops team found the leak yesterday.'],
    ['tool', 'Before that the dock messages went through Kafka.', 'Initially the dock messages went through RabbitMQ.'],
    ['date', 'The second version went live in March 2024.', 'The second version went live in May 2025.'],
    ['experience', 'I have 9 years of experience with Go.', 'I have four years of experience with Go.'],
  ])('%s: %s / %s', (attribute, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs', attribute)).toEqual([['Prep/bank.md'], ['Rounds/one.md']]);
  });
});

describe('two ranks that one person may have had at one employer', () => {
  const drill = (said: string): string => `---\ntags: [interview, drill]\n---\nQ: Tell me about yourself\nA: ${said}\n`;
  const states = (prepared: string, said: string): readonly string[] => ledgerOf({
    'Prep/drill.md': drill(prepared), 'Rounds/one.md': `---\ntags: [interview]\ndate: 2026-09-24\ncompany: Ostrava Maps\n---\n1. Tell me about yourself\n   => ${said}\n`,
  }).filter(({ attribute }) => attribute === 'role').map(({ state }) => state);

  test.each([
    ['I worked as a senior engineer at Fernway.', 'I was an intern at Fernway.'],
    ['I worked as a senior engineer at Fernway.', 'I was the team lead at Fernway.'],
  ])('neither confirm each other nor differ: %s / %s', (prepared, said) => {
    expect(states(prepared, said)).toEqual(['unconfirmed', 'unconfirmed']);
  });

  test.each([
    ['I worked as a software engineer at Fernway.', 'I was a backend developer at Fernway.'],
    ['I worked as a senior engineer at Fernway.', 'I was an engineer at Fernway.'],
  ])('confirm each other where one only says less: %s / %s', (prepared, said) => {
    expect(states(prepared, said)).toEqual(['confirmed']);
  });
});

describe('a value is shown in words that a person says', () => {
  const shownIn = (said: string): readonly string[] => ledgerOf({ 'Prep/bank.md': bankWith(said) }).map(({ value, unit }) => `${String(value)} ${unit ?? ''}`.trim());

  test.each([
    ['It took a quarter of a year.', ['3 months']],
    ['It took half a year.', ['6 months']],
    ['It took two years.', ['2 years']],
    ['It saves us 30,000 a year.', ['30000 a year']],
    ['It saves 90k euros a year.', ['90000 EUR a year']],
    ['It takes 500 messages per second.', ['500 messages a second']],
    ['The build took a quarter of an hour.', ['15 minutes']],
  ])('%s', (said, shown) => {
    expect(shownIn(said)).toEqual(shown);
  });
});

describe('a dictated sentence that never ends', () => {
  const long = `We were a team of seven and ${'then we went on to the next part of the story and '.repeat(40)}there are 140 docks in the city`;
  const claims = ledgerOf({ 'Prep/bank.md': bankWith(`${long}.`) });

  test('is read to its end', () => {
    expect(claims.map(({ attribute, value }) => [attribute, value])).toEqual([['team-size', 7], ['count', 140]]);
  });

  test('is quoted where its figures stand', () => {
    expect(claims.map(({ places }) => places.map(({ quote }) => /seven|140 docks/u.exec(quote)?.[0]))).toEqual([['seven'], ['140 docks']]);
  });
});
