import { describe, expect, test } from '@jest/globals';
import { coachNote, suggestedNote, unfoundedIn } from './coached-notes';

const SAID = 'I look after the till software of a bakery chain, in a team of six, with Django and Postgres.';

describe('a suggested answer claims what was never said', () => {
  test.each([
    ['a rate', '"I look after a till platform that serves 400 requests per second."', '400 requests per second'],
    ['a count', '"I look after the tills of 250 shops."', '250 shops'],
    ['a team', '"I look after the till software in a team of fifteen."', 'team of fifteen'],
    ['years', '"I have twelve years of experience with till software."', 'twelve years'],
    ['a share', '"I cut the queue at the till by 35%."', '35%'],
    ['money', '"I saved the chain $90,000 a year."', '$90,000'],
    ['a factor', '"I made the till 3x faster."', '3x'],
    ['a title', '"I am a Senior Software Engineer for till software."', 'Senior Software Engineer'],
    ['a second title', '"I work as the Tech Lead of the till software."', 'Tech Lead'],
    ['a technology', '"I built the till events on Kafka."', 'Kafka'],
    ['a cloud', '"We run the tills on Kubernetes."', 'Kubernetes'],
    ['people mentored', '"I mentored the new people on the till software."', 'mentored'],
    ['a certificate', '"I am AWS certified and run the till software."', 'AWS certified'],
    ['a proof of concept', '"I ran a POC for the new till software."', 'ran a POC'],
  ])('%s: %s', (_, suggested, claim) => {
    const [insight, ...others] = unfoundedIn({ 'Mock.md': suggestedNote(SAID, suggested) });
    expect(others).toEqual([]);
    expect(insight?.message).toContain(claim);
    expect(insight?.places.map(({ quote }) => quote)).toContain(SAID);
  });

  test('with several claims in one insight, counted', () => {
    const [insight] = unfoundedIn({ 'Mock.md': suggestedNote(SAID, '"As a Senior Software Engineer I serve 400 requests per second with Kafka and saved $90,000."') });
    expect(insight?.message).toContain('(4 claims)');
  });

  test('for each question of a note by itself, most claims first', () => {
    const two = `${suggestedNote(SAID, '"I serve 400 requests per second."')}\n${suggestedNote('I fixed the printer.', '"I fixed the printer with Kafka and saved $90,000."', 'What did you fix last?').split('---\n')[2] ?? ''}`;
    expect(unfoundedIn({ 'Mock.md': two }).map(({ message }) => /\((\d) claims?\)/u.exec(message)?.[1])).toEqual(['2', '1']);
  });
});

describe('a suggested answer is founded', () => {
  test.each([
    ['by the answer in other words', '"I look after the till software, six of us, in Django."'],
    ['by the answer in figures', '"We are a team of 6 people on the till software."'],
    ['where it only asks', '"I look after the till software. How many requests per second is that?"'],
    ['where it leaves a slot', '"I look after the till software for [X] shops and cut the queue by [N]%."'],
    ['where it supposes', '"If we had 500 shops I would shard the till database."'],
    ['where it denies', '"I look after the till software and never used Kafka."'],
    ['where it counts its own points', '"I look after two things. There are three reasons why I like it."'],
    ['where it names no fact', '"I look after the till software and I like to hear from the people who use it."'],
  ])('%s: %s', (_, suggested) => {
    expect(unfoundedIn({ 'Mock.md': suggestedNote(SAID, suggested) })).toEqual([]);
  });

  test.each([
    ['a resume', '---\ntags: [resume]\n---\n- till software for 250 shops\n- cut the queue by 35%\n'],
    ['a story bank', '---\ntags: [interview]\n---\n## Till queue\n**Situation:** 250 shops had a queue at noon\n**Task:** shorter\n**Action:** I cached the prices\n**Result:** 35% less queue\n'],
    ['another round', '---\ntags: [interview]\ncompany: Nimbus\ndate: 2026-08-01\n---\n1. What are you proud of?\n   => I said 250 shops and 35 percent less queue\n'],
    ['a reflection', '---\ntags: [interview]\ncompany: Nimbus\ndate: 2026-08-01\n---\n1. What are you proud of?\n   => I said the tills\n   --> could have said 250 shops and 35% less queue\n'],
  ])('by %s', (_, other) => {
    const advice = suggestedNote(SAID, '"I look after the tills of 250 shops and cut the queue by 35%."');
    expect(unfoundedIn({ 'Mock.md': advice, 'Z other.md': other })).toEqual([]);
    expect(unfoundedIn({ 'Mock.md': advice })).toHaveLength(1);
  });

  test('not by a note that is only advice too', () => {
    const advice = suggestedNote(SAID, '"I look after the tills of 250 shops."');
    expect(unfoundedIn({ 'Mock.md': advice, 'Other.md': suggestedNote('I fix tills.', '"I fix the tills of 250 shops."') }).length).toBeGreaterThan(0);
  });

  test('not by what an interviewer said', () => {
    const round = '---\ntags: [interview]\ncompany: Nimbus\ndate: 2026-08-01\n---\n1. You have 250 shops, and what is hard there?\n   => I said the noon queue\n';
    expect(unfoundedIn({ 'Mock.md': suggestedNote(SAID, '"I look after the tills of 250 shops."'), 'round.md': round })).toHaveLength(1);
  });
});

describe('a coach who speaks', () => {
  test.each([
    ['as the candidate', 'Say it like this: "I own the till platform that serves 400 requests per second."', 1],
    ['to the candidate', 'Say that you led a team of fifteen people.', 1],
    ['of what was said badly', 'You said "I own a platform with 400 requests per second", which sounds learned by heart.', 0],
    ['of what not to say', 'Avoid saying "I single-handedly saved $90,000 for the chain".', 0],
    ['of the time', 'Keep the introduction under 90 seconds.', 0],
  ])('%s', (_, line, count) => {
    expect(unfoundedIn({ 'Coach.md': coachNote(line), 'Drill.md': `---\ntags: [interview]\n---\nQ: What do you do?\nA: ${SAID}\n` })).toHaveLength(count);
  });

  test('is never quoted as the candidate', () => {
    const [insight] = unfoundedIn({ 'Mock.md': suggestedNote(SAID, '"I look after the tills of 250 shops."') });
    expect(insight?.message).toMatch(/^The suggested answer says /u);
    expect(insight?.places[0]?.line).toBe(8);
  });
});
