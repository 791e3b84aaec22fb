import { describe, expect, test } from '@jest/globals';
import { softSkills } from '../../../../src/core/notebook/insights/soft-skills';
import { debrief, insightsIn, messagesIn, transcript, type Texts } from './heard';

const thin: readonly (readonly [string, string])[] = [
  ['Tell me about a time you led a team.', 'The team had a hard quarter and they moved the orders to a queue. They split them by customer with two others.'],
  ['Tell me about a time you mentored someone.', 'There was a junior in the team, and the seniors explained the deploy scripts to him for some weeks.'],
  ['Tell me about a time you influenced someone without authority.', 'The other teams had their own tabs and spaces, and everybody talked about it for an hour.'],
];
const told: readonly (readonly [string, string])[] = [
  ['Tell me about a time you led a team of people.', 'In May I led four people through the move of the orders to a queue. I split the work by customer, I paired with each of them and I wrote the way back. We were done in 6 weeks, and the load fell by half.'],
  ['Tell me about a time you mentored a junior.', 'In June I paired with Kofi on the deploy scripts twice a week. I let him drive and I asked him why at each step. After 5 weeks he released alone, and he has shown it to 3 others since.'],
];

function rounds(...turns: readonly (readonly (readonly [string, string])[])[]): Texts {
  return Object.fromEntries(turns.map((each, index) => [`r${String(index + 1)}.md`, transcript(`2026-05-0${String(index + 1)}`, each)]));
}

describe('a skill whose stories stay thin', () => {
  test('is named with the count and what they lack', () => {
    const [insight] = insightsIn(softSkills, rounds(thin.slice(0, 2), thin.slice(2)));
    expect(insight?.message).toMatch(/^Leading and mentoring: 3 of 3 answers stay thin, in 2 rounds \(no step of your own in 3\)\. Whom did you move, and how\?/u);
    expect(insight?.places.map(({ path }) => path)).toEqual(['r2.md', 'r1.md', 'r1.md']);
  });

  test('is silent at two', () => {
    expect(messagesIn(softSkills, rounds(thin.slice(0, 2)))).toEqual([]);
  });

  test('is silent where most are well told', () => {
    const more = told.flatMap(([asked, said]) => [[asked, said], [asked, `${said} That was all.`]] as const);
    expect(messagesIn(softSkills, rounds(thin, more))).toEqual([]);
  });

  test('is silent on facts asked along the way', () => {
    const facts = [['How many people have you led?', 'Two.'], ['Who led the team?', 'The architect.'], ['Do you like to lead?', 'Sometimes.']] as const;
    expect(messagesIn(softSkills, rounds(facts))).toEqual([]);
  });

  test('is silent on short memories', () => {
    expect(messagesIn(softSkills, { 'a.md': debrief('2026-05-01', thin.map(([asked]) => [asked, 'I said the queue'])) })).toEqual([]);
  });
});
