import { describe, expect, test } from '@jest/globals';
import { layouts, ledgerOf, ledgerOfBoth, pathsIn } from './two-tellings';

/** One fact of the dock sensors in the words of the bank and in those of a round. */
const restatements = [
  ['team-size', 'We were a team of seven.', 'There were seven of us.'],
  ['team-size', 'We were 5 engineers.', 'It was a five-person team.'],
  ['team-size', 'We were a team of twelve.', 'We were a dozen people on the team.'],
  ['team-size', 'The team was 8 people.', 'About eight people on the team.'],
  ['count', 'There are 140 docks in the city.', 'There are one hundred forty docks in the city.'],
  ['count', 'It covers 12 districts.', 'It covers a dozen districts.'],
  ['count', 'It serves 35,000 riders.', 'It serves 35k riders.'],
  ['count', 'It serves 1.5 million riders.', 'It serves 1,500,000 riders.'],
  ['count', 'It serves 200 riders.', 'It serves around 210 riders.'],
  ['count', 'We ran it on 4 servers.', 'We ran it on four servers.'],
  ['count', 'It covers 100+ districts.', 'It covers 120 districts.'],
  ['rate', 'It takes 500 messages per second.', 'It takes five hundred messages a second.'],
  ['rate', 'It gets 2M readings a day.', 'It gets two million readings daily.'],
  ['rate', 'It gets 60 readings a minute.', 'It gets 3,600 readings an hour.'],
  ['rate', 'The gateway handles 80 requests a second.', 'The gateway handles 80 rps.'],
  ['duration', 'It took nine months.', 'It took nearly nine months.'],
  ['duration', 'It took a year.', 'It took twelve months.'],
  ['duration', 'It took six weeks.', 'It took about a month and a half.'],
  ['duration', 'It took 14 days.', 'It took two weeks.'],
  ['duration', 'The depot was down for 90 minutes.', 'The depot was down for an hour and a half.'],
  ['share', 'Van trips fell by 50%.', 'We cut the van trips in half.'],
  ['share', 'Van trips fell by 60%.', 'Van trips fell by sixty percent.'],
  ['share', 'Van trips fell by 33%.', 'Van trips fell by a third.'],
  ['share', 'Van trips fell by 60%.', 'Van trips fell by about 58 per cent.'],
  ['factor', 'Counting got 2x faster.', 'Counting got twice as fast.'],
  ['factor', 'Counting is three times faster.', 'Counting is 3x faster.'],
  ['factor', 'The docks tripled.', 'The docks grew 3x.'],
  ['money', 'It saves 90k euros a year.', 'It saves \u20AC90,000 a year.'],
  ['money', 'It saves 1,000 euros a month.', 'It saves 12k euros a year.'],
  ['money', 'It saved $1.2M.', 'It saved 1.2 million dollars.'],
  ['latency', 'The page has a p95 of 500 ms.', 'The page has a p95 of half a second.'],
  ['latency', 'The page has a p95 of 2 s.', 'The page has a p95 of 2000 ms.'],
  ['tool', 'We store the readings in Postgres.', 'We store the readings in PostgreSQL.'],
  ['tool', 'We run the gateway on Kubernetes.', 'We run the gateway on k8s.'],
  ['decided-by', 'I proposed the gateway.', 'The gateway was my idea.'],
  ['date', 'It went live in March 2024.', 'It went live in Q1 2024.'],
  ['date', 'It went live in November 2023.', 'It went live in autumn 2023.'],
  ['date', 'It went live in November 2023.', 'It went live in 2023.'],
] as const;

describe('one fact in two ways is one claim with both places', () => {
  test.each(restatements)('%s: %s / %s', (attribute, prepared, said) => {
    const claims = ledgerOfBoth(prepared, said);
    expect(pathsIn(claims, 'differs')).toEqual([]);
    expect(pathsIn(claims, 'confirmed', attribute)).toEqual([['Prep/bank.md', 'Rounds/one.md']]);
  });

  test.each(layouts.flatMap((layout) => restatements.filter((_, at) => at % 5 === 0).map((row) => [layout, ...row] as const)))('in %s, %s: %s / %s', (layout, attribute, prepared, said) => {
    const claims = ledgerOfBoth(prepared, said, layout);
    expect(pathsIn(claims, 'differs')).toEqual([]);
    expect(pathsIn(claims, 'confirmed', attribute)).toEqual([['Prep/bank.md', 'Rounds/one.md']]);
  });
});

describe('a career told in two ways is one claim', () => {
  const note = (said: string, front: string): string => `---\ntags: [interview]\n${front}---\n1. Tell me about yourself\n   => ${said}\n`;

  test.each([
    ['experience', 'I have 9 years of experience.', 'I have nine years of experience.'],
    ['experience', 'I have 9 years of experience.', 'I have over eight years of experience.'],
    ['experience', 'I have been a developer since 2018.', 'I have 8 years of experience.'],
    ['tenure', 'I worked four years at Fernway.', 'I was at Fernway for 4 years.'],
    ['tenure', 'I spent two years at Fernway.', 'I spent 24 months at Fernway.'],
    ['role', 'I was the tech lead at Fernway.', 'I worked as a team lead at Fernway.'],
    ['role', 'I was a backend engineer at Fernway.', 'I worked as a software developer at Fernway.'],
  ])('%s: %s / %s', (attribute, prepared, said) => {
    const claims = ledgerOf({ 'a.md': note(prepared, ''), 'b.md': note(said, 'date: 2026-09-24\n') });
    expect(pathsIn(claims, 'differs')).toEqual([]);
    expect(pathsIn(claims, 'confirmed', attribute)).toEqual([['a.md', 'b.md']]);
  });
});
