import { describe, expect, test } from '@jest/globals';
import { partNames } from '../../../src/core/notes/interview-note';
import { cuesOf, plainWords } from '../../../src/core/notes/told-cues';
import { finder } from '../../../src/core/notes/told-finder';
import { strong } from '../../../src/core/notes/told-signs';

/** The parts that the words of a sentence tell by themselves. */
function told(sentence: string): readonly string[] {
  const { scores } = cuesOf(sentence);
  return partNames.filter((part) => scores[part] >= strong);
}

describe('the words of a sentence tell the part', () => {
  test.each([
    ['situation', 'At my previous company the nightly export was slow.'],
    ['situation', 'At Lumenpost we sold boxes.'],
    ['situation', 'In a previous role I built the tracker.'],
    ['situation', 'In May 2024 a courier sent us twice the parcels.'],
    ['situation', 'Two years ago nobody measured that.'],
    ['situation', 'When I joined, each team had its own login.'],
    ['situation', 'There was no test for it.'],
    ['situation', 'She insisted on tabs.'],
    ['situation', 'Ek baar hamara server raat ko band hua.'],
    ['task', 'I had to find it before the sale.'],
    ['task', 'My goal was one percent.'],
    ['task', 'My lead asked me to halve that.'],
    ['task', 'It was up to me.'],
    ['task', 'I took it upon myself to end that.'],
    ['task', 'I set myself the goal of one percent.'],
    ['task', 'I wanted to fix it for good.'],
    ['action', 'I read the scanner logs for two evenings.'],
    ['action', 'Then we moved the queue.'],
    ['action', 'I was able to convince the vendor.'],
    ['action', 'I realised that nobody owned it.'],
    ['action', 'I forgot to renew the certificate.'],
    ['action', 'Maine saare logs padhe.'],
    ['result', 'As a result it held.'],
    ['result', 'The share fell to 0.2 percent.'],
    ['result', 'It cost $40k less.'],
    ['result', 'The client renewed for two years.'],
    ['result', 'Nothing broke.'],
    ['result', 'By May she led the tours.'],
    ['result', 'The two were friends within three weeks.'],
    ['result', 'There has been no outage since.'],
    ['result', 'Everybody adopted it.'],
    ['result', 'Build 12 minute ka ho gaya.'],
    ['learning', 'I learned to ask where a time stamp is taken.'],
    ['learning', 'It taught me patience.'],
    ['learning', 'It made me more patient.'],
    ['learning', 'I try to ask first.'],
    ['learning', 'What I took from it is to ask first.'],
    ['learning', 'I would measure first if I did it again.'],
    ['learning', 'Looking back, one week was too short.'],
    ['learning', 'Since then I ask for sample data.'],
    ['learning', 'Main takeaway: measure.'],
  ])('%s: %s', (part, sentence) => {
    expect(told(sentence)).toContain(part);
  });

  test.each([
    ['The blue one is on the left.'],
    ['Two pages and a picture.'],
    ['It sits in front of the database.'],
  ])('none: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('emphasis, curly quotes and words that only lead in do not hide them', () => {
    expect(told('So, um, **my goal** was one percent.')).toContain('task');
    expect(told('Well, it’s fine: I didn’t know, but I **rewrote** it.')).toContain('action');
    expect(plainWords('  Yeah, so, _last_ “winter”  it broke ')).toBe('last winter it broke');
  });
});

describe('a step', () => {
  test.each([
    ['own', 'I wrote a parser.'],
    ['own', 'I was able to fix it.'],
    ['own', 'I dove into the code.'],
    ['own', 'I read the logs and cut the job in two.'],
    ['of a group', 'We wrote a parser.'],
    ['of a group', 'The team moved the queue.'],
    ['of a group', 'Humne sab test kiya.'],
    ['none', 'I was running three teams.'],
    ['none', 'I had to fix it.'],
    ['none', 'I had built it years before.'],
    ['none', 'I use Kafka.'],
    ['none', 'She wrote a parser.'],
    ['none', 'I would write a parser.'],
  ] as const)('%s: %s', (who, sentence) => {
    const { ownStep, step } = cuesOf(sentence);
    expect({ ownStep, step }).toEqual({ ownStep: who === 'own', step: who !== 'none' });
  });
});

describe('what a sentence is besides', () => {
  test.each([
    ['past', 'The pods restarted.', true],
    ['past', 'He kept it.', true],
    ['past', 'The pods restart.', false],
    ['past', 'I need more speed.', false],
    ['habit', 'I usually ask first.', true],
    ['habit', 'I would ask first.', true],
    ['habit', 'If you want speed, use a cache.', true],
    ['habit', 'I asked first.', false],
    ['career', 'I have six years of experience.', true],
    ['career', 'I graduated in 2016.', true],
    ['career', 'Then I joined a bank.', true],
    ['career', 'I studied at a small college.', true],
    ['career', 'Myself Ravi, a tester.', true],
    ['career', 'We joined the two tables.', false],
    ['career', 'I studied the code for three days.', false],
    ['career', 'I set myself the goal of one percent.', false],
    ['career', 'Later I moved to a small company.', true],
    ['career', 'Then I switched to a token bucket.', false],
    ['career', 'Our tech stack was ten years old.', false],
    ['interview', 'The interviewer nodded.', true],
    ['interview', 'Then came a whiteboard round.', true],
    ['interview', 'Both interviewers were late.', true],
    ['interview', 'The round lasted an hour.', true],
    ['interview', 'I trained six colleagues as interviewers.', false],
    ['interview', 'We closed the round in March.', false],
    ['interview', 'The second round was on design.', true],
    ['interview', 'A second round of tests found two more.', false],
    ['interview', 'My solution was accepted.', true],
    ['interview', 'My solution was to put a queue in between.', false],
    ['interview', 'I told them the brute force solution.', true],
    ['interview', 'Somebody tried brute force on the login.', false],
    ['interview', 'We drew the queues on a whiteboard.', false],
    ['interview', 'My manager nodded.', false],
  ] as const)('%s: %s (%s)', (trait, sentence, expected) => {
    expect(cuesOf(sentence)[trait]).toBe(expected);
  });

  test('the words are counted without the lead', () => {
    expect(cuesOf('So, I wrote a parser.').wordCount).toBe(4);
  });
});

describe('a finder', () => {
  test('finds whole words of any of its sources, and nothing where it has none', () => {
    const cats = finder(['cats?\\b', '^dogs\\b']);
    expect(['a cat', 'dogs bark', 'the dogs', 'concat', 'category'].map((text) => cats.test(text))).toEqual([true, true, false, false, false]);
    expect(finder([]).test('')).toBe(false);
  });
});
