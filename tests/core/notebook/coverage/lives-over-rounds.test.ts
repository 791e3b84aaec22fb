import { describe, expect, test } from '@jest/globals';
import { storyLives, storyStages } from '../../../../src/core/notebook/coverage/story-life';
import { drain } from '../../../../src/core/notes/steps';
import { choirRound, notebookWith, titleOf } from './choir-notes';

const conflictTold = 'the two seat plans, Odile from the box office wanted hers, I drew both plans over her three worst evenings';
const failureTold = 'the double ticket, 46 seats sold twice because I skipped the test with two buyers, called the buyers';
const asked = 'Tell me about a conflict with a colleague';

/** The stage of each story that is more than "full", by its title. */
function livesIn(texts: Readonly<Record<string, string>>): readonly string[] {
  const notebook = notebookWith(texts);
  return drain(storyLives(notebook)).filter(({ stage }) => stage !== 'full').map(({ story, stage, reason }) => `${titleOf(notebook, story)}: ${stage}, ${reason}`);
}

describe('how far a story has come', () => {
  test.each([
    ['told', { company: 'Tarn', date: '2026-09-01' }, 'Two seat plans: told, told at Tarn on 2026-09-01'],
    ['told at no known company', { date: '2026-09-01', round: 'values' }, 'Two seat plans: told, told in a round on 2026-09-01'],
    ['told at a round that is still open', { company: 'Tarn', date: '2026-09-01', outcome: 'waiting' }, 'Two seat plans: told, told at Tarn on 2026-09-01'],
    ['told with its outcome', { company: 'Tarn', date: '2026-09-01', outcome: 'passed' }, 'Two seat plans: outcome, told at Tarn on 2026-09-01: passed'],
    ['rehearsed', { date: '2026-09-01', round: 'mock' }, 'Two seat plans: rehearsed, rehearsed in a mock on 2026-09-01'],
  ])('is %s', (_, properties, life) => {
    expect(livesIn({ 'Rounds/one.md': choirRound(properties, [[asked, conflictTold], ['How big is your team?', 'six']]) })).toEqual([life]);
  });

  test('is nothing more where the answer tells of none', () => {
    expect(livesIn({ 'Rounds/one.md': choirRound({ company: 'Tarn', date: '2026-09-01' }, [[asked, 'we argued about a logo and I gave in']]) })).toEqual([]);
  });

  test('is nothing more where a round is still to come', () => {
    expect(livesIn({ 'Rounds/one.md': choirRound({ company: 'Tarn', date: '2027-01-09' }, [[asked, conflictTold]]) })).toEqual([]);
  });

  test('counts every telling, and an outcome before a telling before a mock', () => {
    const lives = livesIn({
      'Mocks/a.md': choirRound({ date: '2026-08-01', round: 'mock' }, [[asked, conflictTold], ['Tell me about a time you failed', failureTold]]),
      'Rounds/b.md': choirRound({ company: 'Tarn', date: '2026-09-01' }, [[asked, conflictTold]]),
      'Rounds/c.md': choirRound({ company: 'Brack', date: '2026-09-05', outcome: 'rejected' }, [[asked, conflictTold]]),
    });
    expect(lives).toEqual(['Two seat plans: outcome, told at Brack on 2026-09-05: rejected', 'The double ticket: rehearsed, rehearsed in a mock on 2026-08-01']);
  });

  test('is known of every story, each once, with a stage of the list', () => {
    const notebook = notebookWith({ 'Rounds/one.md': choirRound({ company: 'Tarn', date: '2026-09-01' }, [[asked, conflictTold]]) });
    const lives = drain(storyLives(notebook));
    expect(lives.map(({ story }) => story)).toEqual(notebook.stories.map(({ story }) => story.id));
    expect(lives.filter(({ stage }) => !storyStages.includes(stage))).toEqual([]);
  });

  test('shows where it was told, in words of the round', () => {
    const notebook = notebookWith({ 'Rounds/one.md': choirRound({ company: 'Tarn', date: '2026-09-01' }, [[asked, conflictTold]]) });
    const [life] = drain(storyLives(notebook)).filter(({ stage }) => stage === 'told');
    expect(life?.places.map(({ path, line }) => [path, line])).toEqual([['Rounds/one.md', 8]]);
    expect(conflictTold.startsWith(life?.places[0]?.quote ?? 'nothing')).toBe(true);
  });
});
