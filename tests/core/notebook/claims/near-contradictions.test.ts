import { describe, expect, test } from '@jest/globals';
import { bankWith, layouts, ledgerOf, ledgerOfBoth, pathsIn, roundsWith } from './two-tellings';

/** Two facts of the dock sensors that may both be true, with what keeps them apart. */
const near = [
  ['the work and its prototype', 'It took nine months.', 'I built a prototype of it in two weeks.'],
  ['the work and a proof of concept', 'It took nine months.', 'The proof of concept took ten days.'],
  ['the peak behind the unit and the mean', 'It takes 4,000 messages per second at peak.', 'It takes about 900/s on average.'],
  ['all and one place only', 'Counting takes 40 minutes.', 'The Northport-only count takes 2 minutes.'],
  ['a share and the same as one of thousands', '0.02% of the readings are lost.', 'Two in ten thousand readings are lost.'],
  ['metres and a delay', 'It was two weeks late.', 'The error went from 35 m to 8 m, and that pleased them.'],
  ['servers then and now, with an arrow', 'Servers 22 -> 9, it took nine months.', 'It runs on nine servers.'],
  ['what was replaced and what came', 'The page has a p95 of 200 ms.', 'Before that the page had a p95 of 3 s.'],
  ['the team and the department', 'We were a team of seven.', 'The department had 60 people.'],
  ['the team and the company', 'We were a team of seven.', 'The company had 400 people.'],
  ['the team and another team', 'We were a team of seven.', 'The other team had 15 people.'],
  ['the team and those who asked', 'We were a team of seven.', 'He said his team of 20 would need it.'],
  ['the team then and now', 'We were a team of seven.', 'We are eleven people now, at first we were seven.'],
  ['the team and a wish', 'We were a team of seven.', 'I would have wanted a team of twelve.'],
  ['the team and what if', 'We were a team of seven.', 'If we were a team of thirty I would split it.'],
  ['a part of the team', 'We were a team of seven.', 'The rota had three people on call.'],
  ['the team and the clerks', 'We were a team of seven.', 'We trained 40 clerks.'],
  ['docks and riders', 'There are 140 docks in the city.', 'It serves 35,000 riders.'],
  ['docks and new docks', 'There are 140 docks in the city.', 'We added 20 docks last year.'],
  ['a range that holds the value', 'There are 140 docks in the city.', 'There are 100 to 150 docks in the city.'],
  ['a round figure', 'There are 140 docks in the city.', 'There are about 150 docks in the city.'],
  ['a lower bound', 'There are 140 docks in the city.', 'There are more than 100 docks in the city.'],
  ['an upper bound', 'There are 140 docks in the city.', 'There are at most 200 docks in the city.'],
  ['a denied figure', 'There are 140 docks in the city.', 'There were never 500 docks in the city.'],
  ['a supposed figure', 'There are 140 docks in the city.', 'If there were 1,000 docks in the city it would break.'],
  ['the pilot and the rest', 'It covers 12 districts.', 'We started with 2 districts as a pilot.'],
  ['planned and done', 'It covers 12 districts.', 'We planned 30 districts.'],
  ['peak and usual', 'It takes 500 messages per second.', 'At peak it takes 4,000 messages per second.'],
  ['messages and queries', 'It takes 500 messages per second.', 'The depot page makes 20 queries per second.'],
  ['before and after', 'Counting took 40 minutes before.', 'Counting takes 2 minutes now.'],
  ['the work and the deploy', 'It took nine months.', 'A deploy takes 12 minutes.'],
  ['the work and the delay', 'It took nine months.', 'It was two weeks late.'],
  ['the work and the plan', 'It took nine months.', 'It was planned for four months.'],
  ['the work and the outage', 'It took nine months.', 'It was down for three hours once.'],
  ['the work and one part', 'It took nine months.', 'The page alone took two weeks.'],
  ['two shares of two things', 'Van trips fell by 60%.', 'Battery use fell by 20%.'],
  ['a share and its rest', 'Van trips fell by 60%.', '15 % of the docks have no sensor.'],
  ['two factors of two things', 'Counting got 10x faster.', 'The fleet grew 3x.'],
  ['saved and spent', 'It saves 90k euros a year.', 'The sensors cost 200k euros.'],
  ['a month and a year', 'It saves 12k euros a year.', 'It saves 1,000 euros a month.'],
  ['percentiles', 'The page has a p95 of 900 ms.', 'The page has a p50 of 80 ms.'],
  ['latency before and after', 'The page has a p95 of 200 ms.', 'Before the cache the page had a p95 of 3 s.'],
  ['a tool weighed', 'The dock messages go through Kafka.', 'We looked at RabbitMQ but it has no replay.'],
  ['a tool of before', 'The dock messages go through Kafka.', 'We moved the dock messages from RabbitMQ to Kafka.'],
  ['a tool of another trade', 'We store the readings in Postgres.', 'We cache the readings in Redis.'],
  ['a tool not known', 'The dock messages go through Kafka.', 'I never used RabbitMQ.'],
  ['another idea', 'I proposed the gateway.', 'My manager agreed to the gateway.'],
  ['found and fixed', 'I found the leak in the gateway.', 'My colleague fixed the leak in the gateway.'],
  ['proposed and decided', 'I proposed the gateway.', 'My manager decided to pay for it.'],
  ['start and launch', 'We started in March 2023.', 'It went live in January 2024.'],
  ['launch and outage', 'It went live in January 2024.', 'It broke in June 2025.'],
] as const;

describe('what only looks like a contradiction does not differ', () => {
  test.each(near)('%s: %s / %s', (_, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said), 'differs')).toEqual([]);
  });

  test.each(layouts.flatMap((layout) => near.filter((_, at) => at % 4 === 0).map((row) => [layout, ...row] as const)))('in %s, %s: %s / %s', (layout, _, prepared, said) => {
    expect(pathsIn(ledgerOfBoth(prepared, said, layout), 'differs')).toEqual([]);
  });
});

describe('two projects may have two values each', () => {
  test.each([
    ['We were a team of seven.', 'We were a team of two.'],
    ['It serves 35,000 riders.', 'It serves 40 clerks.'],
    ['It took nine months.', 'It took three weeks.'],
    ['It saves 90k euros a year.', 'It saves 5k euros a year.'],
    ['We store the readings in Postgres.', 'We store the refunds in MongoDB.'],
    ['I proposed the gateway.', 'My manager proposed the refund form.'],
    ['It went live in March 2024.', 'It went live in June 2022.'],
  ])('%s / %s', (ofSensors, ofDesk) => {
    const said = roundsWith['a debrief'](ofSensors);
    expect(pathsIn(ledgerOf({ 'Prep/bank.md': bankWith(ofSensors, ofDesk), 'Rounds/one.md': said }), 'differs')).toEqual([]);
  });
});

describe('words that are not the candidate\'s', () => {
  const round = (...lines: readonly string[]): string => `---\ntags: [interview]\ncompany: Ostrava Maps\ndate: 2026-09-24\n---\n${lines.join('\n')}\n`;
  const bank = bankWith('We were a team of seven and there are 140 docks in the city.');

  test.each([
    ['the question', round('1. You had a team of thirty on the dock sensors and 900 docks in the city, right?', '   => no, less')],
    ['a follow-up', round('1. Tell me about something you built', '   => the dock sensors at Fernway', '   - and with a team of 30 and 900 docks in the city?', '     => we would shard')],
    ['the turn of an interviewer', round('**Interviewer:** Tell me about the dock sensors.', '', '**Me:** They report which bikes stand there.', '', '**Interviewer:** We have a team of thirty here and 900 docks in the city.', '', '**Me:** Nice.')],
    ['an ask of a coach', round('1. Tell me about something you built', '   => the dock sensors at Fernway', '', 'You asked: should I say a team of thirty and 900 docks in the city?')],
    ['advice', round('## Tell me about something you built', '', '**Answer:** the dock sensors at Fernway', '', '**Suggested improved answer:** "I built the dock sensors with a team of thirty. There are 900 docks in the city."')],
  ])('give no value: %s', (_, text) => {
    expect(pathsIn(ledgerOf({ 'Prep/bank.md': bank, 'Rounds/one.md': text }), 'differs')).toEqual([]);
  });
});
