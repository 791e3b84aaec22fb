import { describe, expect, test } from '@jest/globals';
import { cuesOf } from '../../../src/core/notes/told-cues';
import { fair, signPatterns, signsOf, strong, sure } from '../../../src/core/notes/told-signs';
import { signWords } from '../../../src/core/notes/told-sign-words';
import { signWeights, type Sign } from '../../../src/core/notes/told-weights';

const silent = { situation: 0, task: 0, action: 0, result: 0, learning: 0 };
const past = { ownStep: false, bareStep: false, past: true, habit: false };

const signsIn = (sentence: string): readonly Sign[] => cuesOf(sentence).signs;

describe('a sentence shows a sign', () => {
  test.each<readonly [Sign, string]>([
    ['going', 'The pods were slowly filling up.'],
    ['teamNow', 'Our support team had new words for it.'],
    ['bareBase', 'Reduce the load by half.'],
    ['deadline', 'It was due by the end of May.'],
    ['listed', 'We had logs, traces, and hope.'],
    ['needed', 'The page needed to load at once.'],
    ['opensScene', 'While the shop was open, nobody dared.'],
    ['toDo', 'To ensure that nobody waits.'],
    ['wanted', 'I hoped for a quiet week.'],
    ['othersNeed', 'Every clerk had to wait.'],
    ['othersNeed', 'The drivers always needed to call.'],
    ['ownRole', 'I was the engineer in charge of the queue.'],
    ['ownRole', 'I was not the team lead, but I was near.'],
    ['ownRole', 'I owned the queue.'],
    ['ownRole', 'The choice was mine.'],
    ['ownRole', 'It was never part of my remit.'],
    ['bareStep', 'Moved the queue to its own host.'],
    ['made', 'She rewrote the parser.'],
    ['nowI', 'I now ask first.'],
    ['bareGain', 'Halved the load.'],
    ['bareGain', 'Finally cut the wait to a minute.'],
    ['thingIMade', 'The small parser that I wrote held.'],
    ['general', 'A silent team is often a busy one.'],
    ['opensGerund', 'Asking helps.'],
    ['ownStep', 'I moved the queue.'],
    ['searched', 'They traced it to a lock.'],
    ['standard', 'It is the template of the house.'],
    ['using', 'It ran through a proxy.'],
    ['you', 'When your lead asks, answer.'],
    ['advice', 'Never trust a green light.'],
    ['asResult', 'That led to fewer calls.'],
    ['better', 'The pages were faster.'],
    ['couldNow', 'They could now sleep.'],
    ['delivered', 'The tool was shipped.'],
    ['fellShort', 'We missed the date.'],
    ['fromTo', 'It went from ninety seconds to 4.'],
    ['joined', 'She was part of the crew.'],
    ['opensAdding', 'More importantly, it held.'],
    ['opensThe', 'The lights went out.'],
    ['ownDone', 'We finally reached the shore.'],
    ['percent', 'Errors were at 4 %.'],
    ['praise', 'The client thanked her.'],
    ['thing', 'The new dashboard was blue.'],
    ['beNow', 'It runs at night.'],
    ['experience', 'That whole thing was long.'],
    ['habit', 'I usually ask first.'],
    ['lacking', 'Nobody was there.'],
    ['lesson', 'The lessons were clear.'],
    ['meIt', 'It gave me hope.'],
    ['nobody', 'The lights went out.'],
    ['notPast', 'Pods restart at night.'],
    ['taskSure', 'My goal was one percent.'],
    ['taskSure', 'It was my responsibility.'],
    ['taskSure', 'The task at hand was large.'],
    ['needed', 'She asked us to wait.'],
    ['situationStrong', 'At my previous company the nightly export was slow.'],
    ['resultSure', 'As a result it held.'],
    ['learningSure', 'It taught me patience.'],
    ['learningStrong', 'The outage deepened my understanding.'],
    ['learningStrong', 'I left with a new respect for queues.'],
    ['situationStrong', 'Early in my second job a test was red.'],
    ['actionStrong', 'I realised that nobody owned it.'],
  ])('%s: %s', (sign, sentence) => {
    expect(signsIn(sentence)).toContain(sign);
  });

  test.each<readonly [Sign, string]>([
    ['nobody', 'My lights went out.'],
    ['notPast', 'Pods restarted at night.'],
    ['bareBase', 'Moved the queue.'],
    ['bareStep', 'Move the queue.'],
    ['opensThe', 'Then the lights went out.'],
    ['bareBase', 'Support answered at once.'],
    ['wanted', 'I had not asked.'],
    ['ownRole', 'She was the team lead.'],
    ['othersNeed', 'We had to wait.'],
    ['othersNeed', 'The page had to be quick.'],
    ['ownRole', 'I was late.'],
    ['ownRole', 'I asked the owner.'],
    ['needed', 'I asked for tea.'],
    ['toDo', 'Work was slow.'],
    ['toDo', 'They ensure that nobody waits.'],
    ['percent', 'It took 40 days.'],
    ['you', 'The young one left.'],
    ['better', 'The letter was sent.'],
    ['listed', 'First, we had hope.'],
    ['fromTo', 'It went from left to right.'],
    ['ownStep', 'They moved the queue.'],
    ['bareGain', 'Moved the load.'],
    ['thingIMade', 'The parser that they wrote held.'],
    ['general', 'A silent team was often a busy one.'],
    ['general', 'My team is often silent.'],
  ])('not %s: %s', (sign, sentence) => {
    expect(signsIn(sentence)).not.toContain(sign);
  });
});

describe('how sure the words are of a part', () => {
  test.each([
    [0, []],
    [-1, []],
    [fair, ['taskFair']],
    [strong, ['taskStrong']],
    [strong + fair, ['taskStrong', 'taskFair']],
    [sure, ['taskSure', 'taskStrong']],
    [sure + fair, ['taskSure', 'taskStrong', 'taskFair']],
  ])('a score of %d', (task, signs) => {
    expect(signsOf('we', { ...silent, task }, past)).toEqual(signs);
  });

  test('levels without a weight are left out', () => {
    expect(signsOf('we', { ...silent, situation: sure }, past)).toEqual(['situationStrong']);
  });
});

describe('the tables', () => {
  test('every sign of words has a weight and a pattern of its own', () => {
    const signs = Object.keys(signWords);
    expect(signs.filter((sign) => !Object.hasOwn(signWeights, sign))).toEqual([]);
    expect(signPatterns()).toHaveLength(signs.length);
  });

  test.each([
    ['needed', 1], ['taskSure', 1], ['toDo', 1], ['ownStep', 2], ['bareStep', 2], ['made', 2], ['ownRole', 1], ['onceTasked', 1], ['delivered', 3], ['ownDone', 3], ['percent', 3],
    ['bareGain', 3], ['thingIMade', 3], ['resultStrong', 3], ['general', 4], ['lesson', 4], ['learningSure', 4], ['experience', 4], ['situationStrong', 0],
  ] as const)('%s speaks most for the part with number %d', (sign, part) => {
    const weights = signWeights[sign];
    expect(Math.max(...weights)).toBe(weights[part]);
  });

  test('no pattern takes long on words that repeat', () => {
    const hostile = ['a, '.repeat(200), 'to '.repeat(200), 'from a '.repeat(90), 'was '.repeat(150), 'ing'.repeat(200), '1 '.repeat(300), 'the '.repeat(150), 'i was the '.repeat(60), 'my '.repeat(200)];
    for (const text of hostile) expect(signsOf(text, silent, past).length).toBeLessThan(Object.keys(signWeights).length);
  });
});
