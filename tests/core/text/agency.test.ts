import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hiddenAgents, ownActions, teamActions } from '../../../src/core/text/agency';
import type { Slice } from '../../../src/core/text/words';
import { patience, expectOrdered } from './slices';

const texts = (slices: readonly Slice[]): readonly string[] => slices.map((slice) => slice.text);

describe('ownActions', () => {
  test.each([
    ['I wrote the parser.', ['I wrote']],
    ['I have rebuilt it. I’ve written tests.', ['I have rebuilt', 'I’ve written']],
    ['I designed, built and tested it.', ['I designed', 'built', 'tested']],
    ['I tested it and shipped it.', ['I tested', 'shipped']],
    ['I then **quickly** moved the job.', ['I then **quickly** moved']],
    ['I was able to fix it.', ['I was able to fix']],
    ['I managed to convince them.', ['I managed to convince']],
    ['I had to figure out why.', ['I had to figure']],
    ["I'm leading two squads.", ["I'm leading"]],
    ['I was mentoring a junior.', ['I was mentoring']],
    ['I have been running the rota.', ['I have been running']],
    ['I was responsible for designing it.', ['I was responsible for designing']],
    ['I own the release train.', ['I own']],
    ['I ended up rewriting it.', ['I ended up rewriting']],
    ['i built it myself', ['i built']],
    ['I learned Rust.', ['I learned']],
    ['I used Redis.', ['I used']],
    ['It was designed by me.', ['designed by me']],
    ['I told my lead at once.', ['I told']],
    ['I did the design.', ['I did']],
    ['I wrote a tool that parsed logs and sent mails.', ['I wrote']],
    ['I reviewed it and they merged it.', ['I reviewed']],
  ])('%s', (text, expected) => {
    expect(texts(ownActions(text))).toEqual(expected);
  });

  test.each([
    'I was there.', 'I felt lost.', 'I think so.', 'I had a plan.', 'I am a developer.', 'I would write it.', "I'd write it.", 'I could test it.',
    'I want to build it.', "I didn't test it.", 'I never shipped it.', 'I learned that tests matter.', 'I used to test by hand.',
    'I was asked to help.', 'I helped with the rollout.', 'I participated in it.', 'I noticed a gap.', 'I believed them.', 'We moved it.',
    'The team built it.', 'Wrote it in a day.', 'I need to start.', 'I told them to fix it.', 'I told to use it.', 'It was fixed by the vendor.', '',
  ])('no action of one\'s own: %s', (text) => {
    expect(texts(ownActions(text))).toEqual([]);
  });

  test.each([
    ['Wrote a parser, tested it -> shipped', ['Wrote', 'tested', 'shipped']],
    ['- Created a matrix\n- Paired with Asha', ['Created', 'Paired']],
    ['Convincing my lead to wait', ['Convincing']],
    ['Rolled back, then restored it', ['Rolled', 'restored']],
    ['I wrote it; measured it', ['I wrote', 'measured']],
    ['Did NOT reject it', []],
    ['Training plan + load test', []],
    ['Asked to help', []],
    ['Tasked with the move', []],
    ['Moved by the vendor', []],
    ['email scheduler', []],
  ])('in notes the subject may be left out: %s', (text, expected) => {
    expect(texts(ownActions(text, { noted: true }))).toEqual(expected);
  });
});

describe('teamActions', () => {
  test.each([
    ['We moved it and the team wrote tests.', ['We moved', 'team wrote']],
    ["We've rebuilt it.", ["We've rebuilt"]],
    ['Our squad shipped it.', ['squad shipped']],
    ['We were late.', []],
    ['We would move it.', []],
    ['I moved it.', []],
    ['A team meeting helped.', []],
  ])('%s', (text, expected) => {
    expect(texts(teamActions(text))).toEqual(expected);
  });
});

describe('hiddenAgents', () => {
  test.each([
    ['The store was migrated.', ['was migrated']],
    ['It was being rewritten.', ['was being rewritten']],
    ['The job has been moved.', ['been moved']],
    ['It was successfully **rolled** out.', ['was successfully **rolled']],
    ['We were asked to help.', ['were asked']],
    ['I was involved in the move.', ['was involved']],
    ['I helped with the tests.', ['helped with']],
    ['I got to be part of a launch.', ['be part of']],
    ['I participated in reviews.', ['participated in']],
    ['I told to use a queue.', ['told to']],
    ['Load was reduced by 30 %.', ['was reduced']],
    ['It was fixed by adding an index.', ['was fixed']],
    ['It was done by the end of May.', ['was done']],
  ])('%s', (text, expected) => {
    expect(texts(hiddenAgents(text))).toEqual(expected);
  });

  test.each([
    'It was written by me.', 'It was moved by the platform team.', 'I was excited.', 'She was promoted.', 'The office is located here.', 'It was hard.',
    'I was able to fix it.', 'Messages are stored in a table.', 'I was late.', 'He was interested.', '',
  ])('nobody is hidden: %s', (text) => {
    expect(texts(hiddenAgents(text))).toEqual([]);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    'I ', 'we ', "I've ", 'was ', 'been ', 'able to ', 'built ', 'tested ', 'and ', ', ', 'then ', 'the team ', 'by ', 'me', '. ', '\n- ', 'helped with ', 'it ', 'had to ',
  );

  test.each([
    ['own', (text: string) => ownActions(text)],
    ['noted', (text: string) => ownActions(text, { noted: true })],
    ['team', teamActions],
    ['hidden', hiddenAgents],
  ])('%s actions are the slices they say, in order', (_what, find) => {
    fc.assert(fc.property(fc.array(parts), (all) => expectOrdered(all.join(''), find(all.join('')))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectOrdered(text, find(text))));
  });

  test.each([['subjects', 'I '], ['verbs', 'I built '], ['auxiliaries', 'was been '], ['adverbs', 'then ']])('twenty thousand %s end', (_what, part) => {
    const text = part.repeat(20_000);
    for (const find of [ownActions, teamActions, hiddenAgents]) expectOrdered(text, find(text));
  }, patience);
});
