import { describe, expect, test } from '@jest/globals';
import { layouts, ledgerOf, ledgerOfBoth, bankWith, pathsIn, roundsWith } from './two-tellings';

/** What the bank says of the dock sensors, and what a round says of them. */
const contradictions = [
  ['team-size', 'We were a team of seven.', 'There were three of us.'],
  ['team-size', 'We were nine people on the team.', 'It was a team of four.'],
  ['team-size', 'A team of 5 engineers did it.', 'We were ten engineers on it.'],
  ['team-size', 'We had a five-person team.', 'We had an eight-person team.'],
  ['team-size', 'The six of us built it.', 'The team was 11 people.'],
  ['team-size', 'I led a team of four.', 'I led a team of nine.'],
  ['count', 'There are 140 docks in the city.', 'There are 90 docks in the city.'],
  ['count', 'It covers 12 districts.', 'It covers 20 districts.'],
  ['count', 'It serves 35,000 riders.', 'It serves about 200,000 riders.'],
  ['count', 'We ran it on 25 servers.', 'We ran it on sixty servers.'],
  ['count', 'We split it into eight services.', 'We split it into 3 services.'],
  ['count', 'It had 60 alerts.', 'It had 200 alerts.'],
  ['rate', 'It takes 500 messages per second.', 'It takes 5,000 messages per second.'],
  ['rate', 'It gets 2M readings a day.', 'It gets 200k readings a day.'],
  ['rate', 'The gateway handles 80 requests a second.', 'The gateway handles 800 rps.'],
  ['duration', 'It took nine months.', 'It took us three months.'],
  ['duration', 'It took two weeks.', 'It took half a year.'],
  ['duration', 'The whole project took a year.', 'The whole project took four months.'],
  ['duration', 'Deploys took 40 minutes.', 'A deploy took 5 minutes.'],
  ['rate', 'It takes 30,000 readings per second at peak.', 'It takes 3,000 readings a second at the peak.'],
  ['duration', 'It took nine months, docks 22 -> 9.', 'It took us three months.'],
  ['duration', 'A new clerk worked alone after six weeks.', 'It needed three months before a clerk worked alone.'],
  ['money', 'The van bill went down by 216k euros a year.', 'It saves 20k euros a year.'],
  ['share', 'Van trips fell by 60%.', 'Van trips fell by 25 percent.'],
  ['share', 'Lost counts dropped by a third.', 'Lost counts dropped by 80%.'],
  ['share', 'We cut the van trips in half.', 'We cut the van trips by 15%.'],
  ['factor', 'Counting got 10x faster.', 'Counting got twice as fast.'],
  ['factor', 'Counting is four times faster.', 'Counting is 20x faster.'],
  ['money', 'It saves 90k euros a year.', 'It saves 15,000 euros a year.'],
  ['money', 'It saved \u00A3400k.', 'It saved forty thousand pounds.'],
  ['money', 'It cost $12,000 a month.', 'It cost $2,000 a month.'],
  ['latency', 'The page has a p95 of 200 ms.', 'The page has a p95 of 900 ms.'],
  ['latency', 'The gateway answers in 30 ms.', 'The gateway answers in 300 ms.'],
  ['tool', 'The dock messages go through Kafka.', 'The dock messages go through RabbitMQ.'],
  ['tool', 'We store the readings in Postgres.', 'We store the readings in MongoDB.'],
  ['tool', 'We deployed it with Jenkins.', 'We deployed it with GitHub Actions.'],
  ['decided-by', 'I proposed the gateway.', 'My manager proposed the gateway.'],
  ['decided-by', 'I found the leak in the gateway.', 'The ops team found the leak in the gateway.'],
  ['decided-by', 'The gateway was my idea.', "The gateway was my manager's idea."],
  ['date', 'It went live in March 2024.', 'It went live in November 2024.'],
  ['date', 'We launched in 2022.', 'We launched in 2024.'],
  ['date', 'We started in Q1 2023.', 'We started in September 2023.'],
] as const;

describe('what the bank and a round tell in two ways differs, each value with its place', () => {
  test.each(contradictions)('%s: %s / %s', (attribute, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs', attribute)).toEqual([['Prep/bank.md'], ['Rounds/one.md']]);
  });

  test.each(contradictions.filter((_, at) => at % 3 === 1))('the other way round, %s: %s / %s', (attribute, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(said, prepared), 'differs', attribute)).toEqual([['Prep/bank.md'], ['Rounds/one.md']]);
  });

  test.each(layouts.flatMap((layout) => contradictions.filter((_, at) => at % 5 === 0).map((row) => [layout, ...row] as const)))('in %s, %s: %s / %s', (layout, attribute, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said, layout), 'differs', attribute)).toEqual([['Prep/bank.md'], ['Rounds/one.md']]);
  });
});

describe('the years of a career differ wherever they are told', () => {
  const intro = (said: string): string => `---\ntags: [interview]\ndate: 2026-09-24\ncompany: Ostrava Maps\n---\n1. Tell me about yourself\n   => ${said}\n`;
  const drill = (said: string): string => `---\ntags: [interview, drill]\n---\nQ: Tell me about yourself\nA: ${said}\n`;

  test.each([
    ['I have 9 years of experience.', 'I have four years of experience.'],
    ['I have been a developer since 2014.', 'I have 5 years of experience.'],
    ['I have over ten years of experience in software.', 'I have six years of experience in software.'],
    ['7 years of experience as a backend engineer.', 'twelve years of experience as a backend engineer'],
  ])('%s / %s', (prepared, said) => {
    expect(pathsIn(ledgerOf({ 'Prep/drill.md': drill(prepared), 'Rounds/one.md': intro(said) }), 'differs', 'experience')).toEqual([['Prep/drill.md'], ['Rounds/one.md']]);
  });

  test.each([
    ['I worked four years at Fernway.', 'I worked at Fernway for two years.'],
    ['I spent five years at Fernway.', 'I was eighteen months at Fernway.'],
  ])('and those at one employer: %s / %s', (prepared, said) => {
    expect(pathsIn(ledgerOf({ 'Prep/drill.md': drill(prepared), 'Rounds/one.md': intro(said) }), 'differs', 'tenure')).toEqual([['Prep/drill.md'], ['Rounds/one.md']]);
  });

  test.each([
    ['I was the team lead at Fernway.', 'I was a junior developer at Fernway.'],
    ['I worked as a senior engineer at Fernway.', 'I was a junior developer at Fernway.'],
    ['I was engineering manager at Fernway.', 'I worked as a software engineer at Fernway.'],
  ])('and the title there: %s / %s', (prepared, said) => {
    expect(pathsIn(ledgerOf({ 'Prep/drill.md': drill(prepared), 'Rounds/one.md': intro(said) }), 'differs', 'role')).toEqual([['Prep/drill.md'], ['Rounds/one.md']]);
  });
});

describe('a third place', () => {
  const [bank, first, second] = [bankWith('We were a team of seven.'), roundsWith['a debrief']('There were three of us.'), roundsWith['a drill']('We were a team of 7.')];

  test('stands with the value that it repeats', () => {
    expect(pathsIn(ledgerOf({ 'Prep/bank.md': bank, 'Rounds/one.md': first, 'Rounds/two.md': second }), 'differs', 'team-size')).toEqual([['Prep/bank.md', 'Rounds/two.md'], ['Rounds/one.md']]);
  });

  test('may give a third value', () => {
    const third = roundsWith['a drill']('We were a team of fifteen.');
    expect(pathsIn(ledgerOf({ 'Prep/bank.md': bank, 'Rounds/one.md': first, 'Rounds/two.md': third }), 'differs', 'team-size')).toEqual([['Prep/bank.md'], ['Rounds/one.md'], ['Rounds/two.md']]);
  });

  test('of another project does not count', () => {
    const claims = ledgerOf({ 'Prep/bank.md': bankWith('We were a team of seven.', 'We were a team of two.'), 'Rounds/one.md': roundsWith['a debrief']('We were seven people.') });
    expect(pathsIn(claims, 'differs')).toEqual([]);
  });
});

test('every claim that differs says its value where its quote stands', () => {
  for (const [attribute, prepared, said] of contradictions) {
    for (const { places, state } of ledgerOfBoth(prepared, said)) {
      const sentences = [prepared, said].map((sentence) => sentence.replace(/\.$/u, ''));
      if (state === 'differs') expect([attribute, places.map(({ quote }) => sentences.some((sentence) => quote.includes(sentence)))]).toEqual([attribute, [true]]);
    }
  }
});
