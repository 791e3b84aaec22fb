import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../../../src/core/critique/classify';
import { changedLine } from '../../../../src/core/critique/improved-answer/changed-line';
import { improveAnswer, improvedAnswer } from '../../../../src/core/critique/improved-answer/improved-answer';
import type { ImprovedAnswerRequest } from '../../../../src/core/critique/improved-answer/request';
import { questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import type { QuestionKind } from '../../../../src/core/critique/question-kind';
import { rules } from '../../../../src/core/critique/rules/rules';
import answersJson from '../../../fixtures/answers/answers.json';
import { bothSides, madeUp } from './stands-in-source';

/** Answers as they stand in notes: transcripts, memories, key words, slips and all. */
const answers: readonly (readonly [string, string])[] = [
  ['a long transcript without stops', 'so basically i joined acme in 2019 as a fresher and then i moved to the payments team where i was handling 3 services and then i led the audit'],
  ['Indian English', 'Myself Ravi. I am having 4 years of experience. Currently I am working on the loans module. I did the needful and the client appreciated me.'],
  ['Hindi-English', 'Toh humara build slow tha, I split it in 2 parts, phir sab theek ho gaya aur client khush tha.'],
  ['a memory', 'I said that we used Kafka because of replay, then he asked cost, I told 3 brokers.'],
  ['a memory of two things', 'I said about the outage, and that my lead told us to roll back.'],
  ['a memory in broken lines', 'I said about the outage\r\nI told we rolled back in 20 min\r\ncould not say the root cause'],
  ['key words with arrows', 'queue full -> added 2 workers -> drained by 6 am'],
  ['key words with plus', 'react + learn + improve'],
  ['a bullet list', '- Wrote the importer\n- Cut it from 40 min to 3\n- Still used by 5 teams'],
  ['a numbered list of boxes', '1. [ ] Wrote the importer\n2. [x] Cut it to 3 min'],
  ['emphasis, links and code', 'I moved **all** of [the jobs](https://example.org/42) to `SQS`, see [[Queue notes|notes]], and it ==halved== the bill.'],
  ['signs that are no emphasis', 'We saw 2*3 = 6 rows, a == b, snake_case, x<5 and y>3, 10~~12 tries.'],
  ['brackets of the writer', 'We used arr[0] and [Company] [1], see [ this.'],
  ['curly quotes', '“It can’t be done”, he said. I’ve shown him it could, in 2 days.'],
  ['fillers everywhere', 'Um, so, you know, I basically, like, rewrote it and, uh, it was like 30% faster, right.'],
  ['an apology and a gap', "Sorry, I don't have experience in AWS but I ran our own racks for 2 years at Globex."],
  ['a complaint', 'Same tasks since 3 years, no hike, so I want to work on search at a product company like Initech.'],
  ['amounts of India', 'It saved Rs. 12,00,000 a year, i.e. 12 lakh, for the K&L team.'],
  ['questions back', 'Do you mean the second project? That one was with Meera; we shipped it on 3 May.'],
  ['a restart', 'I was the, I led the team of, we were 6 and I led the backend part.'],
  ['quoted speech', 'She said "ship it", I said "not before the test". We waited 2 days.'],
  ['a table cell', 'S: feed broke<br>A: I rolled back<br>R: 2 h down'],
  ['names with capitals inside', 'I built iOS and macOS clients with GraphQL for McKenzie Labs on .NET 8.'],
  ['slips of the pen', 'im back end developer, i dont recieve alot, it was wierd but succesful since 3 years'],
  ['a pause between numbers', 'from 10...20 to 3 .. 5 , 7'],
  ['one word', 'Leader.'],
  ['a number alone', '12'],
  ['marks alone', '... -- !!'],
  ['nothing', ''],
];

const kinds: readonly (QuestionKind | null)[] = [null, ...questionKinds];
/** One kind of each shape, for the many. */
const oneOfEachShape = kinds.filter((kind, at) => kinds.findIndex((other) => other?.shape === kind?.shape) === at);

function asked(kind: QuestionKind | null, said: string, more: Partial<ImprovedAnswerRequest> = {}): ImprovedAnswerRequest {
  return { kind, question: 'Tell me about it', said, parts: null, reflections: [], points: [], ...more };
}

describe.each(answers)('%s', (_what, said) => {
  test('nothing is made up', () => {
    for (const kind of kinds) for (const followUp of [false, true]) expect(madeUp(asked(kind, said, { followUp }))).toEqual([]);
  });

  test('the changes tell every difference', () => {
    for (const kind of kinds) {
      const [own, told] = bothSides(asked(kind, said));
      expect(own).toEqual(told);
    }
  });

  test('slots ask and hold no figure of ours, and brackets are closed', () => {
    for (const kind of kinds) {
      const improved = improvedAnswer(asked(kind, said));
      const slots = improved.match(/\[[^\]]*\]/gu) ?? [];
      expect(slots.filter((slot) => /\d/u.test(slot) || !/^\[(?:their name|.*(?:\?|"|:))\]$/u.test(slot))).toEqual([]);
      expect(improved.replace(/\[[^[\]]*\]/gu, '')).not.toMatch(/[[\]]/u);
    }
  });

  test('the same words give the same answer', () => {
    for (const kind of kinds) expect(improvedAnswer(asked(kind, said))).toBe(improvedAnswer(asked(kind, said)));
  });
});

describe('over everything that we have written', () => {
  const labelled = answersJson.map(({ id, question, answer }): readonly [string, ImprovedAnswerRequest] => {
    return [id, asked(classify(question, { category: null, parentKind: null })?.kind ?? null, answer, { question })];
  });
  const ofRules = rules.flatMap(({ id, examples }) => [...examples.fires, ...examples.silent].map((example, at): readonly [string, ImprovedAnswerRequest] => {
    const { question, answer, story = null, reflection, points = [] } = example;
    const kind = classify(question, { category: null, parentKind: null })?.kind ?? null;
    return [`${id} ${String(at + 1)}`, asked(kind, answer, { question, parts: story, points, reflections: reflection === undefined ? [] : [reflection] })];
  }));

  test.each([['labelled answers', labelled], ['examples of the rules', ofRules]] as const)('%s: nothing is made up and nothing goes unsaid', (_what, requests) => {
    expect(requests.length).toBeGreaterThan(50);
    const wrong = requests.flatMap(([id, request]) => {
      const [own, told] = bothSides(request);
      return [...madeUp(request), ...(own.join(' ') === told.join(' ') ? [] : [`${own.join(' ')} <> ${told.join(' ')}`])].map((what) => `${id}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });
});

const fragments = fc.constantFrom(
  'I', 'we', 'Asha', 'K&L', 'built', 'dont know', 'had to cut', 'because', 'but', 'so', 'and', 'then', 'for example', 'want to', 'like,', 'um', ', uh,', 'you know', 'right',
  'basically', 'same work', 'nobody listens', 'p95', '12,00,000', '3.5', '40 %', '2x', '2026', 'v1.20', '$3k', '"ship it"', '“not yet”', '"', '(twice)', '(', ')', '[', ']', '[[Notes|them]]',
  '[a](b)', '`x`', '*', '**bold**', '_it_', '==', '~~', '<br>', '<5', '->', '=>', '+', '--', '…', '..', '. ', '? ', '! ', ', ', ': ', '\n', '\n- ', '\n1. ', '\nS: ', '\n**T:** ', '\r\n', 'Ärger', 'naïve',
  '日本', '🙂', 'İ', 'ﬁ', 'é', 'I said', 'I said that', 'I told to', 'Maine bola', 'my name is Ravi', 'currently at Acme', 'started as', 'since 3 years', 'I am having 4', 'recieve', 'small small', 'i',
);
const telling = fc.array(fragments, { maxLength: 40 }).map((all) => all.join(' '));
const requests: fc.Arbitrary<ImprovedAnswerRequest> = fc.record({
  kind: fc.constantFrom(...oneOfEachShape),
  question: fc.constantFrom('', 'Tell me about a time you failed', 'Why SQS or Kafka?', 'How many people?', 'How are you?', 'where was it', 'What is your "favourite" part?'),
  said: telling,
  reported: fc.boolean(),
  parts: fc.oneof(fc.constant(null), fc.record({ result: telling, situation: telling, action: telling }, { requiredKeys: [] })),
  followUp: fc.boolean(),
  reflections: fc.array(fc.constantFrom('I could have added that we test 2 restores', 'forgot to say why', 'I stumbled', 'From now on I ask Asha first'), { maxLength: 2 }),
  points: fc.array(fc.constantFrom('impact', 'your role'), { maxLength: 2 }),
});

describe('over answers that nobody would write', () => {
  test('nothing is made up', () => {
    fc.assert(fc.property(requests, (request) => {
      expect(madeUp(request)).toEqual([]);
    }), { numRuns: Number(process.env['RUNS'] ?? 400) });
  });

  test('the changes tell every difference', () => {
    fc.assert(fc.property(requests, (request) => {
      const [own, told] = bothSides(request);
      expect(own).toEqual(told);
    }), { numRuns: Number(process.env['RUNS'] ?? 400) });
  });
});

describe('the line under the improved answer', () => {
  test('holds every word that was left out, put right, added or put in', () => {
    fc.assert(fc.property(requests, (request) => {
      const { changes } = improveAnswer(request);
      const line = changedLine(changes);
      for (const { kind, words, now = '' } of changes.filter(({ kind: one }) => one !== 'asked' && one !== 'moved')) expect([kind, line]).toEqual([kind, expect.stringContaining(kind === 'corrected' ? `"${words}" to "${now}"` : `"${words}"`)]);
      expect(line === '').toBe(changes.every(({ kind }) => kind === 'asked'));
    }));
  });
});

describe('nobody is put on stage who said nothing', () => {
  test.each(['', ' ', '...', '- \n- ', '***', '—'])('%p stays without an answer', (said) => {
    for (const kind of questionKinds) expect(improvedAnswer(asked(kind, said, { points: ['impact'] }))).toBe('');
  });
});
