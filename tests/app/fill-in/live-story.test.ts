import { describe, expect, test } from '@jest/globals';
import { liveStory } from '../../../src/app/fill-in/live-story';
import { questionsToFill } from '../../../src/app/fill-in/story-questions';
import { readToFill, storyToFillAt, type PartWords } from '../../../src/app/fill-in/story-to-fill';
import { usualRubric, type Rubric } from '../../../src/core/critique/rubric';
import { mustHave, ports, storyAtMark } from './filling';

const row = (cell: string): string => `| question | breakdown | story 1 |\n| --- | --- | --- |\n| When did you fail? | money saved, own part | ${cell} |\n`;

describe('a story while it is typed', () => {
  test('names what is still missing', async () => {
    const toFill = mustHave(await storyAtMark(row(' ^ ')));
    const { gaps } = await liveStory(toFill, { ...toFill.parts, situation: 'Releases failed twice a week in March', result: 'No failure since' });
    expect(gaps.map(({ part }) => part)).toEqual(expect.arrayContaining(['task', 'action']));
    expect(gaps.map(({ part }) => part)).not.toContain('situation');
  });

  test('says nothing of what the rubric leaves out, and measures by its floors', async () => {
    const text = row('S: It broke at noon<br>A: b');
    const lacks = async (rubric: Partial<Rubric>): Promise<readonly string[]> => {
      const read = await readToFill({ path: 'a.md', text }, { ...ports, rubric: () => Promise.resolve({ ...usualRubric, ...rubric }) });
      const toFill = mustHave(storyToFillAt(read, text.indexOf('broke')));
      return (await liveStory(toFill, toFill.parts)).gaps.map(({ part, rule }) => `${part}: ${rule}`);
    };
    expect(await lacks({})).toEqual(['situation: too-brief', 'task: no-task', 'action: too-brief', 'result: no-result', 'learning: no-learning']);
    expect(await lacks({ rulesOff: ['no-task', 'no-result', 'no-learning'] })).toEqual(['situation: too-brief', 'action: too-brief']);
    expect(await lacks({ thresholds: { 'cell-situation': 4 } })).not.toContain('situation: too-brief');
  });

  const counted = (situation: number, task: number, action: number, result: number): Partial<PartWords> => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    return { situation: words(situation), task: words(task), action: words(action), result: words(result) };
  };

  test.each<[string, Partial<PartWords>, readonly string[]]>([
    ['a usual story', counted(10, 10, 50, 30), ['situation 10 null', 'task 20 within', 'action 50 within', 'result 30 within', 'learning 0 null']],
    ['too much scene', counted(30, 20, 45, 5), ['situation 30 null', 'task 50 above', 'action 45 within', 'result 5 below', 'learning 0 null']],
    ['too much action', counted(5, 5, 80, 10), ['situation 5 null', 'task 10 within', 'action 80 above', 'result 10 below', 'learning 0 null']],
    ['a scene without a task', counted(50, 0, 40, 10), ['situation 50 above', 'task 0 within', 'action 40 below', 'result 10 below', 'learning 0 null']],
    ['too few words to tell', counted(5, 5, 5, 4), []],
  ])('gives the shares of %s', async (_what, words, expected) => {
    const toFill = mustHave(await storyAtMark(row(' ^ ')));
    const { shares } = await liveStory(toFill, { ...toFill.parts, ...words });
    expect(shares.map(({ part, percent, side }) => `${part} ${String(percent)} ${String(side)}`)).toEqual(expected);
  });

  test('reckons the time at the pace that is set', async () => {
    const toFill = mustHave(await storyAtMark(row(' ^ ')));
    const words = { ...toFill.parts, ...counted(60, 70, 80, 50) };
    expect(await liveStory(toFill, words)).toMatchObject({ words: 260, seconds: 120, usualSeconds: 120 });
    expect(await liveStory({ ...toFill, rubric: { ...usualRubric, thresholds: { 'words-a-minute': 100 } } }, words)).toMatchObject({ seconds: 156 });
  });

  test('takes the writer\'s own points, else ours', async () => {
    const own = mustHave(await storyAtMark(row(' ^ ')));
    expect(await liveStory(own, own.parts)).toMatchObject({ pointsAreOurs: false, points: [{ point: 'money saved' }, { point: 'own part' }] });
    const ours = mustHave(await storyAtMark('## Tell me about a time you fai^led\n'));
    const { pointsAreOurs, points } = await liveStory(ours, ours.parts);
    expect([pointsAreOurs, points.length > 1]).toEqual([true, true]);
  });
});

describe('the questions to choose from', () => {
  test('those without a story stand first, then those with gaps', async () => {
    const whole = 'S: s<br>T: t<br>A: a<br>R: r';
    const text = `| question | story 1 |\n| --- | --- |\n| Why whole? | ${whole} |\n| Why started? | S: s<br>A: a |\n| Why none? | - |\n\n## Questions for them\n\n- What do you like here?\n`;
    const read = await readToFill({ path: 'a.md', text }, ports);
    expect(questionsToFill(read).map(({ question, state }) => `${question.text} ${state}`)).toEqual(['Why none? none', 'Why started? started', 'Why whole? whole']);
  });
});
