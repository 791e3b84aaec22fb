import { describe, expect, test } from '@jest/globals';
import { relatedBlock } from '../../../../src/core/pages/related-block';
import { withHeading, type RelatedLink } from '../../../../src/core/links/plan/related-links';
import { carriedOut, pen, planOf, ranked, writers } from './plan-builder';

const kinds = (text: string, setting: Parameters<typeof planOf>[1]): readonly string[] =>
  planOf(text, setting).links.map((link) => `${link.kind} ${link.kind === 'outdated' ? `${link.why} ${link.line}` : link.title}`);

const blockOf = (...titles: readonly string[]): string => relatedBlock(titles.map((title) => `- [[${title}]]: because`), '\n');

describe('mentions in a plan', () => {
  test('stand in order, each with its words and how they name the note', () => {
    const plan = planOf('SQS first, then kafka.');
    expect(plan.links).toEqual([
      { kind: 'mention', edit: { from: 0, to: 3, text: '[[Message queues|SQS]]' }, path: 'Tech/Message queues.md', title: 'Message queues', words: 'SQS', by: 'alias' },
      { kind: 'mention', edit: { from: 16, to: 21, text: '[[Kafka|kafka]]' }, path: 'Tech/Kafka.md', title: 'Kafka', words: 'kafka', by: 'title' },
    ]);
    expect(carriedOut(plan)).toBe('[[Message queues|SQS]] first, then [[Kafka|kafka]].');
  });

  test.each([
    ['short', '| [[Message queues\\|SQS]] |'],
    ['full', '| [[Tech/Message queues\\|SQS]] |'],
    ['markdown', '| [SQS](../Tech/Message%20queues.md) |'],
  ] as const)('in a cell, links of the %s style have their pipe escaped', (style, row) => {
    expect(carriedOut(planOf('| a |\n| - |\n| SQS |\n', { link: writers[style] }))).toBe(`| a |\n| - |\n${row}\n`);
  });

  test('only those that were chosen are written', () => {
    const plan = planOf('SQS first, then Kafka.');
    expect(carriedOut(plan, plan.links.slice(1))).toBe('SQS first, then [[Kafka]].');
    expect(carriedOut(plan, [])).toBe('SQS first, then Kafka.');
  });

  test.each([
    ['by its words, so that a later name counts', [{ kind: 'words', words: 'sqs' }], 'SQS is one of the [[Message queues|message queues]].'],
    ['by its note', [{ kind: 'note', path: 'Tech/Message queues.md' }], 'SQS is one of the message queues.'],
    ['by the pair', [{ kind: 'pair', from: 'Interviews/Acme.md', to: 'Tech/Message queues.md' }], 'SQS is one of the message queues.'],
    ['not by a pair of others', [{ kind: 'pair', from: 'b.md', to: 'Tech/Message queues.md' }], '[[Message queues|SQS]] is one of the message queues.'],
  ] as const)('a mention is ignored %s', (_, ignored, expected) => {
    expect(carriedOut(planOf('SQS is one of the message queues.', { ignored }))).toBe(expected);
  });

  test.each([
    ['the words as they are', (_: string, text: string) => text],
    ['a link that leads elsewhere', () => '[[Nowhere]]'],
    ['a link cut short by a sign of the name', () => '[[C#|Kafka]]'],
    ['more than one line', () => '[[Kafka]]\n'],
    ['an embed', () => '![[Kafka]]'],
  ])('nothing is planned where the vault makes %s of it', (_, link) => {
    expect(planOf('Kafka', { link, ranked: [ranked('Caching')] }).links).toEqual([]);
  });
});

describe('the related block in a plan', () => {
  test('stands at the end, below a blank line, with a bullet a note', () => {
    const plan = planOf('Some words.\n', { ranked: [ranked('Kafka'), ranked('Caching')] });
    expect(carriedOut(plan)).toBe(`Some words.\n\n${relatedBlock(['- [[Kafka]]: both speak of "kafka"', '- [[Caching]]: both speak of "caching"'], '\n')}`);
  });

  test.each([
    ['', ''], ['a', 'a\n\n'], ['a\n', 'a\n\n'], ['a\n\n', 'a\n\n'], ['a\n \n', 'a\n \n'], ['a\n\n\n', 'a\n\n\n'], ['\uFEFF', '\uFEFF'],
    ['a\r\nb', 'a\r\nb\r\n\r\n'], ['---\na: b\n---', '---\na: b\n---\n\n'],
  ])('after %j comes what makes it %j', (text, before) => {
    const after = carriedOut(planOf(text, { ranked: [ranked('Caching')] }));
    expect(after.slice(0, after.indexOf('%% coach'))).toBe(before);
    expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
  });

  test('has the line ends of the note', () => {
    const after = carriedOut(planOf('a\r\nb\r\n', { ranked: [ranked('Caching')] }));
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('lists no more than five, and none that is linked, mentioned, ignored, gone, or the note itself', () => {
    const all = ['Kafka', 'Message queues', 'Idempotency', 'Caching', 'Nowhere', 'Message queues at scale'].map((title) => ranked(title));
    const own = { ...ranked('Acme'), path: 'Interviews/Acme.md' };
    expect(kinds('See [[Kafka]].', { ranked: [own, ...all] })).toEqual([
      'related Message queues', 'related Idempotency', 'related Caching', 'related Message queues at scale',
    ]);
    expect(kinds('On Kafka.', { ranked: all.slice(0, 2) })).toEqual(['mention Kafka', 'related Message queues']);
    expect(kinds('x', { ranked: all.slice(0, 2), ignored: [{ kind: 'note', path: 'Tech/Kafka.md' }] })).toEqual(['related Message queues']);
  });

  test('words on the ignore list hide a mention, not the note', () => {
    expect(kinds('On Kafka.', { ranked: [ranked('Kafka')], ignored: [{ kind: 'words', words: 'kafka' }] })).toEqual(['related Kafka']);
  });

  test('is not touched where only mentions are asked for', () => {
    const text = `Kafka\n\n${blockOf('Nowhere')}`;
    expect(carriedOut(planOf(text))).toBe(text.replace('Kafka', '[[Kafka]]'));
  });

  test('its own words are no mentions, and its own links do not count as links of the note', () => {
    const text = `On Kafka.\n\n${relatedBlock(['- [[Kafka]]: mentions "SQS"'], '\n')}`;
    expect(kinds(text, { ranked: [ranked('Kafka')] })).toEqual(['mention Kafka']);
  });
});

describe('a related block that stands', () => {
  test('gets what is new below what stays, ticks and all', () => {
    const text = `a\n\n${blockOf('Kafka')}`.replace('- [[', '- [x] [[');
    const after = carriedOut(planOf(text, { ranked: [ranked('Kafka'), ranked('Caching')] }));
    expect(after).toBe(`a\n\n${relatedBlock(['- [x] [[Kafka]]: because', '- [[Caching]]: both speak of "caching"'], '\n')}`);
  });

  test.each([
    ['is gone', 'Nowhere', { ranked: [] }, ['outdated gone - [[Nowhere]]: because']],
    ['is ignored', 'Kafka', { ranked: [ranked('Kafka')], ignored: [{ kind: 'note', path: 'Tech/Kafka.md' }] }, ['outdated ignored - [[Kafka]]: because']],
    ['is no longer related', 'Kafka', { ranked: [] }, ['outdated unrelated - [[Kafka]]: because']],
    ['is still related', 'Kafka', { ranked: [ranked('Kafka')] }, []],
  ] as const)('keeps or loses a line whose note %s', (_, title, setting, expected) => {
    expect(kinds(`a\n\n${blockOf(title)}`, setting)).toEqual(expected);
  });

  test.each([
    ['before one that is listed', ['Caching', 'Idempotency', 'Message queues', 'Kafka'], ['Caching', 'Idempotency', 'Message queues']],
    ['second, behind the one that is listed', ['Kafka', 'Caching', 'Idempotency', 'Message queues'], ['Caching']],
    ['anywhere, where the listed one is gone', ['Caching', 'Idempotency', 'Message queues'], ['Caching', 'Idempotency', 'Message queues']],
  ])('lets notes join that rank %s, so that a small change of order adds nothing', (_, titles, joining) => {
    const listed = titles.includes('Kafka') ? 'Kafka' : 'Nowhere';
    const plan = planOf(`a\n\n${blockOf(listed)}`, { ranked: titles.map((title) => ranked(title)) });
    expect(plan.links.flatMap((link) => (link.kind === 'related' ? [link.title] : []))).toEqual(joining);
  });

  test('keeps a line whose note falls behind, until twenty are before it', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ ...ranked('Other'), path: `Other ${String(at)}.md` }));
    const text = `a\n\n${blockOf('Kafka')}`;
    expect(kinds(text, { ranked: [...others.slice(1), ranked('Kafka')] })).toEqual([]);
    expect(kinds(text, { ranked: [...others, ranked('Kafka')] })).toEqual(['outdated unrelated - [[Kafka]]: because']);
  });

  test('keeps a line whose note the text links too', () => {
    expect(kinds(`[[Kafka]]\n\n${blockOf('Kafka')}`, { ranked: [] })).toEqual([]);
  });

  test('goes with its last line, and leaves the rest', () => {
    const text = `a\n\n${blockOf('Nowhere')}\nb\n`;
    expect(carriedOut(planOf(text, { ranked: [] }))).toBe('a\n\n\nb\n');
  });

  test('is replaced where it stands', () => {
    const text = `a\n\n${blockOf('Kafka')}\nb\n`;
    const after = carriedOut(planOf(text, { ranked: [ranked('Caching')] }));
    expect(after).toBe(`a\n\n${relatedBlock(['- [[Caching]]: both speak of "caching"'], '\n')}\nb\n`);
  });

  test('is full with five lines', () => {
    const five = ['Kafka', 'Message queues', 'Idempotency', 'Caching', 'Message queues at scale'];
    expect(kinds(`a\n\n${blockOf(...five)}`, { ranked: five.map((title) => ranked(title)) })).toEqual([]);
    expect(kinds(`a\n\n${blockOf(...five.slice(1), 'Kafka', 'Nowhere')}`, { ranked: five.map((title) => ranked(title)) }))
      .toEqual(['outdated gone - [[Nowhere]]: because']);
  });

  test.each([
    ['a word', (text: string) => text.replace('because', 'my reason')],
    ['a line', (text: string) => text.replace('\n\n%% coach: end', '\n- mine\n\n%% coach: end')],
  ])('is left alone where the user changed %s', (_, change) => {
    const plan = planOf(change(`Kafka\n\n${blockOf('Nowhere')}`), { ranked: [ranked('Caching')] });
    expect(plan.left).toBe('edited');
    expect(plan.links.map(({ kind }) => kind)).toEqual(['mention']);
  });

  test('of two, both lose what is outdated, and the first gets what is new', () => {
    const text = `a\n\n${blockOf('Kafka')}\n${blockOf('Kafka', 'Idempotency')}`;
    const after = carriedOut(planOf(text, { ranked: [ranked('Caching'), ranked('Idempotency')] }));
    expect(after).toBe(`a\n\n${relatedBlock(['- [[Caching]]: both speak of "caching"'], '\n')}\n${blockOf('Idempotency')}`);
  });

  test('of two, an edited one keeps both from being touched', () => {
    const text = `a\n\n${blockOf('Nowhere')}\n${blockOf('Kafka').replace('because', 'mine')}`;
    expect(planOf(text, { ranked: [ranked('Caching')] })).toMatchObject({ left: 'edited', links: [] });
  });
});

describe('a note whose end is no place for a block', () => {
  test.each([
    ['open code', 'a\n\n```\ncode'],
    ['open code with tildes', '~~~\ncode\n'],
    ['an open comment', 'a %% b'],
    ['an open HTML comment', '<!-- a\n\nb'],
    ['an open formula', '$$\na\n\nb\n'],
    ['an open script', '<script>\n\nb\n'],
  ])('gets none: %s', (_, text) => {
    const plan = planOf(text, { ranked: [ranked('Caching')] });
    expect(plan.left).toBe('closed');
    expect(plan.links).toEqual([]);
  });

  test.each([
    ['a heading', '# a'], ['closed code', '```\na\n```'], ['a table', '| a |\n| - |\n| b |'], ['a footnote', '[^1]: a'], ['a list', '- a\n  - b'],
    ['a quote', '> a'], ['an HTML block', '<div>\na'], ['a block id', 'a ^b'], ['an open bracket', 'a ['], ['an open backtick', 'a `'],
    ['indented code', 'a\n\n    b'], ['a comment', '%% a %%'],
  ])('is not one that ends with %s', (_, text) => {
    expect(planOf(text, { ranked: [ranked('Caching')] }).left).toBeNull();
  });
});

describe('the section of a related note', () => {
  const plan = planOf('a', { ranked: [ranked('Kafka', ['Offsets', 'Kafka', 'Partitions', 'Log', 'More'])] });
  const [link] = plan.links.filter((each): each is RelatedLink => each.kind === 'related');

  test('is offered three times, best first, and never taken by itself', () => {
    expect(link?.choices.map(({ heading }) => heading)).toEqual([null, 'Offsets', 'Partitions', 'Log']);
    expect(link?.bullet.heading).toBeNull();
  });

  test.each([
    ['Offsets', '- [[Kafka#Offsets|Kafka: Offsets]]: both speak of "kafka"'],
    [null, '- [[Kafka]]: both speak of "kafka"'],
    ['No such section', '- [[Kafka]]: both speak of "kafka"'],
  ])('%s gives %s', (heading, line) => {
    const chosen = link === undefined ? [] : [withHeading(link, heading)];
    expect(carriedOut(plan, chosen)).toBe(`a\n\n${relatedBlock([line], '\n')}`);
  });
});

describe('what names a note', () => {
  test.each([
    ['Kafka', 'title'],
    ['KAFKA', 'title'],
    ['\uFF2B\uFF41\uFF46\uFF4B\uFF41', 'title'],
    ['event log', 'alias'],
  ])('%s is its %s', (words, by) => {
    expect(planOf(`On ${words} now.`).links).toEqual([expect.objectContaining({ words, by })]);
  });
});

test('a note whose line ends are lone returns gets a block that is found again', () => {
  const setting = { ranked: [ranked('Caching')] };
  const once = carriedOut(planOf('a\r\rb\r', setting));
  expect(once.startsWith('a\r\rb\r')).toBe(true);
  expect(pen.find(once).map(({ edited }) => edited)).toEqual([false]);
  expect(planOf(once, setting).links).toEqual([]);
});
