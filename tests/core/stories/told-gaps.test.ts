import { describe, expect, test } from '@jest/globals';
import { gapsOf, type GapContext } from '../../../src/core/stories/gaps';
import type { Gap } from '../../../src/core/stories/story-review';
import { storyOf, type Words } from './story-of';

const PROSE: GapContext = { wantsLearning: false, noted: false };
const LEARNING: GapContext = { wantsLearning: true, noted: false };
const AFTER_A_CONFLICT: GapContext = { ...LEARNING, wantsChange: false };

/** A story told in prose, with the parts that we proposed. */
function gapsOfTold(words: Words, context = PROSE): readonly Gap[] {
  return gapsOf(storyOf(words, { labelled: false, column: null }), context);
}

function gapsIn(words: Words, context = PROSE): readonly string[] {
  return gapsOfTold(words, context).map(({ part, status, rule }) => `${part}: ${status}, ${rule}`);
}

const scene = 'Last winter our export to the banks failed every second night.';
const task = 'My lead asked me to end that before the audit.';
const steps = 'I read the old scripts for a week. Then I moved the export behind a queue and wrote a tool that can replay a whole night in ten minutes, and I showed both to the people on call.';
const outcome = 'No night failed in the three months after that.';
const WHOLE: Words = { s: scene, t: task, a: steps, r: outcome };

describe('a story in prose is judged as a whole', () => {
  test.each<[string, Words]>([
    ['with every part where we think it is', WHOLE],
    ['with a task that scene and steps imply', { s: scene, a: steps, r: outcome }],
    ['with all of it in one part', { a: `${scene} ${task} ${steps} ${outcome}` }],
    ['with a scene of three words', { ...WHOLE, s: 'Our export failed.' }],
    ['with a result of four words', { ...WHOLE, r: 'The failures stopped completely.' }],
    ['with a result that stands among the steps', { s: scene, a: `${steps} As a result we passed the audit. I wrote it down.` }],
    ['with a scene that tells of others first', { a: `Two banks complained about our export. ${steps} ${outcome}` }],
    ['with a scene that opens with a trouble that the writer saw', { a: `I saw that our export was slow and nobody cared. ${steps} ${outcome}` }],
    ['with steps that few words tell beside a long scene', { ...WHOLE, s: `${scene} It had failed before, and nobody knew the scripts.`, a: 'I read the old scripts, moved the export behind a queue and wrote a tool for replays.' }],
  ])('and lacks nothing %s', (_name, words) => {
    expect(gapsIn(words)).toEqual([]);
  });

  test.each<[string, Words, string]>([
    ['a result that nothing tells', { s: scene, t: task, a: steps }, 'result: missing, no-result'],
    ['a result where somebody else closes it, and nothing changes', { s: scene, a: `${steps} The people on call were two.` }, 'result: unclear, no-result'],
    ['a scene before which the writer acts', { a: `I rewrote it in Go. I tested it with care. ${steps} ${outcome}` }, 'situation: missing, no-situation'],
    ['a goal where the outcome is open too', { s: scene, a: steps }, 'task: unclear, no-task'],
  ])('but lacks %s', (_name, words, line) => {
    expect(gapsIn(words)).toContain(line);
  });

  test('the words in question are shown', () => {
    const [gap] = gapsOfTold({ s: scene, a: steps });
    expect(gap).toMatchObject({
      message: 'No sentence clearly tells the task. What were you asked to do, and by when?',
      evidence: '11 words: "Last winter our export to the banks failed every second night."',
    });
  });

  test('what is missing names the end of the story', () => {
    const gap = gapsOfTold({ s: scene, t: task, a: steps }).find(({ part }) => part === 'result');
    expect(gap?.message).toBe('The result is missing: nothing says what came of it. What changed, and how did you measure that?');
    expect(gap?.evidence).toMatch(/^30 words: "Then I moved the export behind a queue and wrote a tool"$/);
  });

  test('the same parts under labels are missing', () => {
    const statuses = gapsOf(storyOf({ s: scene, a: steps, r: outcome }), PROSE).map(({ part, status }) => [part, status]);
    expect(statuses).toContainEqual(['task', 'missing']);
  });
});

describe('a learning asked for', () => {
  test.each<[string, string, readonly string[]]>([
    ['is told by a change', 'Since then I read the scripts every quarter.', []],
    ['is told by what happens now', 'Now I read the scripts every week.', []],
    ['is told by a rule for the future', 'We codified a rule for all future exports.', []],
    ['is unclear where nothing changed', 'I learned that scripts can be old.', ['learning: unclear, no-learning']],
    ['is missing', 'The scripts were in Perl.', ['learning: missing, no-learning']],
  ])('%s: "%s"', (_name, close, expected) => {
    expect(gapsIn({ ...WHOLE, r: `${outcome} ${close}` }, LEARNING)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['may be a sentence alone', 'I learned that scripts can be old.', []],
    ['is no more than in doubt', 'The scripts were in Perl.', ['learning: unclear, no-learning']],
  ])('after a conflict it %s: "%s"', (_name, close, expected) => {
    expect(gapsIn({ ...WHOLE, r: `${outcome} ${close}` }, AFTER_A_CONFLICT)).toEqual(expected);
  });
});

describe('a thin story', () => {
  test.each<[string, Words, string]>([
    ['that is short as a whole', { s: 'Our export failed at night.', t: 'I had to mend it soon.', a: 'I read the scripts and moved the export behind a queue of ours.', r: 'It held since.' }, 'The whole story has only 27 words. What did you do, and what did the team do?'],
    ['with one small step', { ...WHOLE, s: `${scene} It had failed before, and nobody knew the scripts.`, r: `${outcome} The bank thanked us for that twice.`, a: 'I moved the export behind a queue.', t: 'It was the week before the audit.' }, 'The action has only 7 words. What did you do, and what did the team do?'],
  ])('%s', (_name, words, message) => {
    const thin = gapsOfTold(words).filter(({ status }) => status === 'thin');
    expect(thin.map((gap) => [gap.part, gap.rule, gap.message])).toEqual([['action', 'too-brief', message]]);
  });

  test('a figure carries a story of thirty words', () => {
    const words = { s: 'Our export to the banks failed every second night of the last winter.', a: 'I read the scripts, moved it behind a queue and wrote a tool for replays of one night.', r: 'It failed in 2 % of the nights since.' };
    expect(gapsIn(words)).toEqual([]);
    expect(gapsIn({ ...words, r: 'It failed in only a few of the nights.' })).toContain('action: thin, too-brief');
  });
});

describe('who acted', () => {
  const padding = 'That took us a week of evenings, with a lot of tea, and with the help of the two people who had written the old scripts in Perl.';

  test.each([
    ['only the team', `We read the old scripts and moved them behind a queue. ${padding}`, ['action: thin, no-own-action']],
    ['a feeling of the writer is no step', `We read the old scripts and moved them. I was glad. ${padding}`, ['action: thin, no-own-action']],
    ['a team that the writer helped', `We read the old scripts and moved them. I helped with that. ${padding}`, ['action: unclear, no-own-action']],
    ['a team that the writer made sure of', `We read the old scripts and moved them. I made sure of it. ${padding}`, ['action: unclear, no-own-action']],
    ['the writer, with a verb that no list holds', `I was young and dove in. We moved the export. ${padding}`, ['action: unclear, no-own-action']],
    ['the writer', `I moved the export behind a queue. ${padding}`, []],
  ])('%s', (_name, a, expected) => {
    expect(gapsIn({ ...WHOLE, t: 'It had to end before the audit.', a })).toEqual(expected);
  });

  test('in notes a list of pasts is the writer, and one alone is in doubt', () => {
    const noted = { wantsLearning: false, noted: true };
    const listed = { s: 'Export failed each night', t: 'Had to end before the audit', a: 'Read the old scripts for a week, moved the export behind a queue, wrote a replay tool for whole nights', r: 'No failures for three months' };
    expect(gapsIn(listed, noted)).toEqual([]);
    expect(gapsIn({ ...listed, a: 'Moved the export behind a queue that can hold and replay the jobs of one whole night' }, noted)).toEqual(['action: unclear, no-own-action']);
  });
});
