import { describe, expect, test } from '@jest/globals';
import { rungs, type Rung } from '../../../../src/core/notebook/probes/dossier';
import { rungNames, rungOf } from '../../../../src/core/notebook/probes/rung';

const rows: readonly (readonly [Rung, string])[] = [
  ['why-this', 'Why Postgres and not a document store?'],
  ['why-this', 'why did you choose gRPC'],
  ['why-this', 'Which broker, and why?'],
  ['why-this', 'what alternatives did you look at'],
  ['why-this', 'Justify the extra service.'],
  ['why-this', 'he asked why not something smaller'],
  ['why-this', 'What made you go with a monorepo?'],
  ['why-this', 'What were the options?'],
  ['scale', 'how would it scale'],
  ['scale', 'What happens at ten times the load?'],
  ['scale', 'would it bear 10x'],
  ['scale', 'is it fine with 50M'],
  ['scale', 'what is the peak'],
  ['scale', 'is this extensible for 40M users'],
  ['scale', 'How many requests per second?'],
  ['scale', 'What would be the concurrency there?'],
  ['guarantee', 'How do you make sure that the letter arrives?'],
  ['guarantee', 'do you lose events when the worker dies?'],
  ['guarantee', 'What if the consumer crashes after the write?'],
  ['guarantee', 'is it exactly once'],
  ['guarantee', 'How do you keep the two stores consistent?'],
  ['guarantee', 'The call is outside your transaction. What then?'],
  ['bottleneck', 'where was the bottleneck'],
  ['bottleneck', 'what is the bottle neck, how did it scale'],
  ['bottleneck', 'What do you do when the lag grows?'],
  ['bottleneck', 'Which part was the slowest?'],
  ['fix', 'How did you solve that?'],
  ['fix', 'how was it fixed'],
  ['fix', 'How did you bring it back?'],
  ['fix', 'what was the workaround'],
  ['reuse', 'how reusable is it'],
  ['reuse', 'Could another team use it as it is?'],
  ['reuse', 'Did anybody else use the library?'],
  ['reuse', 'was it adopted by other squads'],
  ['isolation', 'can other teams use the same queue, since my messages may get choked'],
  ['isolation', 'How do you keep one noisy customer from starving the rest?'],
  ['isolation', 'and one tenant that sends far too much?'],
  ['isolation', 'does a slow job affect other jobs'],
  ['root-cause', 'what was the actual cause'],
  ['root-cause', 'He asked for the RCA'],
  ['root-cause', 'And what was behind it, really?'],
  ['root-cause', 'why was the query slow in the first place'],
  ['root-cause', 'How come nobody saw it before?'],
  ['root-cause', 'why did every key expire together?'],
  ['prevention', 'how do you know that it will not happen again'],
  ['prevention', "How do you know it won't come back?"],
  ['prevention', 'what would catch it earlier next time'],
  ['prevention', 'What did you change so that it is prevented?'],
  ['other', 'Who worked on it with you?'],
  ['other', 'which gateway were you using'],
  ['other', ''],
];

describe('the rung that a question stands on', () => {
  test.each(rows)('%s: %s', (rung, question) => {
    expect(rungOf(question)).toBe(rung);
  });

  test('every rung is asked for by some row', () => {
    expect([...new Set(rows.map(([rung]) => rung))].sort()).toEqual([...rungs].sort());
  });

  test('every rung has a name for a sentence, none twice', () => {
    expect(new Set(Object.values(rungNames)).size).toBe(rungs.length);
  });
});
