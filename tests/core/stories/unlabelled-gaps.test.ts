import { describe, expect, test } from '@jest/globals';
import { gapsOf, type GapContext } from '../../../src/core/stories/gaps';
import { storyOf, type Words } from './story-of';

const PROSE: GapContext = { wantsLearning: false, noted: false };
const LEARNING: GapContext = { wantsLearning: true, noted: false };

/** A story told in prose, with the parts that we proposed. */
function gapsIn(words: Words, context = PROSE): readonly string[] {
  return gapsOf(storyOf(words, { labelled: false, column: null }), context).map(({ part, status, rule }) => `${part}: ${status}, ${rule}`);
}

const WHOLE: Words = {
  s: 'Last winter our export to the banks failed every second night.',
  t: 'My lead asked me to end that before the audit.',
  a: 'I read the old scripts for a week. Then I moved the export behind a queue and wrote a tool that can replay a whole night in ten minutes, and I showed both to the people on call.',
  r: 'No night failed in the three months after that.',
};

const { t: _, ...withoutTask } = WHOLE;
const { r: __, ...withoutResult } = WHOLE;
const { s: ___, ...withoutScene } = WHOLE;

describe('a part that we did not find is not called missing', () => {
  test('nothing is wrong with a whole story, though its parts are short', () => {
    expect(gapsIn(WHOLE)).toEqual([]);
  });

  test.each([
    ['a task that the scene may imply', withoutTask, 'task: unclear, no-task'],
    ['a scene where the story opens with what others did', { ...withoutScene, t: undefined, a: `We promised a report to the bank. ${WHOLE.a ?? ''}` }, 'situation: unclear, no-situation'],
    ['a result where the story closes with what others did', { ...withoutResult, a: `${WHOLE.a ?? ''} She took the tool over in June.` }, 'result: unclear, no-result'],
    ['a result that a word hints at', { ...withoutResult, a: `${WHOLE.a ?? ''} I shipped it in March and it worked.` }, 'result: unclear, no-result'],
  ])('%s', (_name, words, line) => {
    const { t, ...rest } = words as Words;
    expect(gapsIn(t === undefined ? rest : { ...rest, t })).toContain(line);
  });

  test('the words that may tell it are shown', () => {
    const [gap] = gapsOf(storyOf(withoutTask, { labelled: false, column: null }), PROSE);
    expect(gap).toMatchObject({
      message: 'No sentence clearly tells the task. What were you asked to do, and by when?',
      evidence: '11 words: "Last winter our export to the banks failed every second night."',
    });
  });

  test.each([
    ['a result that nothing hints at', withoutResult, 'result: missing, no-result'],
    ['a scene before which the writer acts', { ...withoutScene, t: undefined }, 'situation: missing, no-situation'],
  ])('%s is missing', (_name, words, line) => {
    const { t, ...rest } = words as Words;
    expect(gapsIn(t === undefined ? rest : { ...rest, t })).toContain(line);
  });

  test.each([
    ['unclear', 'Now I read the scripts every week.'],
    ['missing', 'The scripts were in Perl.'],
  ])('a learning asked for is %s after "%s"', (status, close) => {
    expect(gapsIn({ ...WHOLE, r: `${WHOLE.r ?? ''} ${close}` }, LEARNING)).toEqual([`learning: ${status}, no-learning`]);
  });

  test('the same parts under labels are missing', () => {
    const statuses = gapsOf(storyOf(withoutTask, { column: null }), PROSE).map(({ part, status }) => [part, status]);
    expect(statuses).toContainEqual(['task', 'missing']);
  });
});

describe('few words in a part that we cut out', () => {
  test.each([
    ['situation', { ...WHOLE, s: 'Our export failed.' }, 'situation: unclear, no-situation'],
    ['result', { ...WHOLE, r: 'The nights were calm.' }, 'result: unclear, no-result'],
  ])('leave the %s unclear', (_name, words, line) => {
    expect(gapsIn(words)).toEqual([line]);
  });

  test('are told as our doubt', () => {
    const [gap] = gapsOf(storyOf({ ...WHOLE, s: 'Our export failed.' }, { labelled: false, column: null }), PROSE);
    expect(gap?.message).toBe('What may tell the situation has only 3 words. Where were you, and what was wrong or needed?');
  });

  test.each([
    ['a story that is short as a whole', { s: 'Our export failed at night.', t: 'I had to mend it soon.', a: 'I read the scripts and moved the export behind a queue of ours.', r: 'It held for three months.' }, 'The whole story has only 29 words. What did you do, and what did the team do?'],
    ['fewer words than notes need', { ...WHOLE, s: `${WHOLE.s ?? ''} It had failed before, and nobody knew the scripts.`, r: `${WHOLE.r ?? ''} The bank thanked us for that twice.`, a: 'I moved the export behind a queue.' }, 'The action has only 7 words. What did you do, and what did the team do?'],
  ])('make the action thin: %s', (_name, words, message) => {
    const thin = gapsOf(storyOf(words, { labelled: false, column: null }), PROSE).filter(({ status }) => status === 'thin');
    expect(thin.map((gap) => [gap.part, gap.rule, gap.message])).toEqual([['action', 'too-brief', message]]);
  });

  test('are enough for an action in a story that is long enough', () => {
    expect(gapsIn({ ...WHOLE, s: `${WHOLE.s ?? ''} It had failed before, and nobody knew the scripts.`, a: 'I read the old scripts, moved the export behind a queue and wrote a tool for replays.' })).toEqual([]);
  });
});

describe('who acted', () => {
  const padding = 'That took us a week of evenings, with a lot of tea, and with the help of the two people who had written the old scripts in Perl.';

  test.each([
    ['only the team', `We read the old scripts and moved them behind a queue. ${padding}`, ['action: thin, no-own-action']],
    ['a feeling of the writer is no step', `We read the old scripts and moved them. I was glad. ${padding}`, ['action: thin, no-own-action']],
    ['the writer, with a verb that no list holds', `I was young and dove in. We moved the export. ${padding}`, ['action: unclear, no-own-action']],
    ['the writer', `I moved the export behind a queue. ${padding}`, []],
  ])('%s', (_name, a, expected) => {
    expect(gapsIn({ ...WHOLE, a })).toEqual(expected);
  });
});
