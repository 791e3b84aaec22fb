import { describe, expect, test } from '@jest/globals';
import { fillers } from '../../../../src/core/notebook/insights/fillers';
import { debrief, insightsIn, messagesIn, quotesOf, transcript, type Texts } from './heard';

const full: readonly (readonly [string, string])[] = [
  ['Tell me about yourself.', 'Um, I am a backend developer and, like, I build the billing of a shop. Basically it is all Java.'],
  ['Tell me about a project.', 'So it was, like, the export. Um, I split it by customer and, you know, I ran it over night for all of them.'],
  ['Why Redis?', 'Because, like, the counters expire by themselves, um, and nobody needs a job for that at all.'],
];
const plain: readonly (readonly [string, string])[] = [
  ['How do you test?', 'I write unit tests first, then I run them in the pipeline before anybody looks at the change.'],
  ['Why Kafka?', 'Because three teams read the same events, and each of them wants to read at its own pace.'],
];

describe('fillers over all spoken answers', () => {
  test('are named with their counts, the commonest first, and reckoned to a hundred words', () => {
    expect(messagesIn(fillers, { 'a.md': transcript('2026-05-01', full), 'b.md': transcript('2026-05-02', plain) })).toEqual([
      '"like" 3 times and "um" 3 times: 8 fillers in 3 of 5 spoken answers, 8.2 in 100 words. Where could a short pause stand instead? Tell one of these again and stop where the filler was.',
    ]);
  });

  test('are shown from the newest answer on, from the sentence on in which the first stands', () => {
    const texts = { 'a.md': transcript('2026-05-01', full.slice(0, 2)), 'b.md': transcript('2026-05-02', full.slice(2)) };
    expect(quotesOf(insightsIn(fillers, texts))).toEqual([
      'b.md: Because, like, the counters expire by themselves, um, and nobody needs a',
      'a.md: Um, I am a backend developer and, like, I build the billing',
      'a.md: So it was, like, the export. Um, I split it by customer',
    ]);
  });

  test('say in how many rounds they stand', () => {
    const texts = { 'a.md': transcript('2026-05-01', full.slice(0, 2)), 'b.md': transcript('2026-05-02', full.slice(2)) };
    expect(messagesIn(fillers, texts)[0]).toContain('in 3 of 3 spoken answers, in 2 rounds, ');
  });

  test('count once where two notes hold the same words', () => {
    const texts = { 'a.md': transcript('2026-05-01', full), 'b.md': transcript('2026-05-02', full) };
    expect(messagesIn(fillers, texts)[0]).toContain(': 8 fillers in 3 of 3 spoken answers');
  });

  test('come after what the writer noted about them', () => {
    const texts: Texts = { 'a.md': transcript('2026-05-01', full), 'b.md': debrief('2026-05-02', [['Why SQL?', 'I said joins', 'could improve: too many filler words']]) };
    expect(quotesOf(insightsIn(fillers, texts))[0]).toBe('b.md: could improve: too many filler words');
  });
});

describe('nothing is said', () => {
  const rare: readonly (readonly [string, string])[] = Array.from({ length: 12 }, (_, index) => ['How do you test?', `I write unit tests first, then I run all ${String(index)} of them in the pipeline before anybody looks at the change that I made.`]);

  test.each<[what: string, texts: Texts]>([
    ['without fillers', { 'a.md': transcript('2026-05-01', plain) }],
    ['on too few words', { 'a.md': transcript('2026-05-01', [['Why Redis?', 'Um, like, fast.'], ['Why Kafka?', 'Um, you know, like, good.']]) }],
    ['on one answer', { 'a.md': transcript('2026-05-01', [...full.slice(0, 1), ...plain]) }],
    ['below three in a hundred words', { 'a.md': transcript('2026-05-01', [...full, ...rare]) }],
    ['on what was only prepared', { 'p.md': `---\ntags: [interview]\n---\n\n${full.map(([asked, said]) => `## ${asked}\n\n${said}\n`).join('\n')}` }],
    ['on memories', { 'a.md': debrief('2026-05-01', full.map(([asked, said]) => [asked, `I said ${said}`])) }],
  ])('%s', (_what, texts) => {
    expect(messagesIn(fillers, texts)).toEqual([]);
  });
});
