import { describe, expect, test } from '@jest/globals';
import { nightBefore, type NightBefore } from '../../../src/core/notebook/night-before';
import type { AreaToMend } from '../../../src/core/notebook/night-before-topics';
import type { Place } from '../../../src/core/notebook/place';
import type { NotebookRead } from '../../../src/core/notebook/read-notebook';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { readOf } from '../../doubles/notebook-read';

interface Given {
  readonly read?: Partial<NotebookRead>;
  readonly areas?: readonly AreaToMend[];
}

function night(notes: Readonly<Record<string, string>>, { read = {}, areas = [] }: Given = {}): NightBefore {
  const found = nightBefore(notebookOfNotes(notes), readOf(read), areas);
  if (found === null) throw new Error('There is no interview note.');
  return found;
}

const coming = [
  '---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-30', 'round: final', '---',
  'Questions I expect', '1. Why Larch?', '2. How would you make a payment idempotent?', '',
  'Questions to ask them', '- What broke in the last release?', '- Who decides what is built?', '',
].join('\n');

const prepared = [
  '---', 'tags: [interview]', '---',
  '## Introduce yourself',
  'Okay. I am a back-end engineer and I have built billing for six years in two companies. At Pinewood I own the invoices of 4,000 shops. (timed, 40 seconds)', '',
  '## Why do you want to leave Pinewood?', 'The invoices run by themselves. I want a product that still has to grow.', '',
  '## Questions to ask them', '- Who is on call?', '- what broke in the last release', '',
].join('\n');

const told = [
  '---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-12', '---',
  '1. Tell me about yourself', '    => I said billing, six years in two companies, and then a lot about the shops of Pinewood and its invoices',
  '2. Which cache did you use', '    => I said Redis', '',
].join('\n');

function place(path: string, quote: string): Place {
  return { path, question: null, quote, line: 1, from: 0, to: 1 };
}

describe('the introduction', () => {
  test('is the prepared one, sentence by sentence, without fillers and remarks', () => {
    expect(night({ 'prep.md': prepared, 'told.md': told }).introduction).toMatchObject({
      sentences: ['I am a back-end engineer and I have built billing for six years in two companies.', 'At Pinewood I own the invoices of 4,000 shops.'],
      path: 'prep.md', isMemory: false,
    });
  });

  test('is what was noted later where nothing was prepared, and says so', () => {
    expect(night({ 'told.md': told }).introduction).toMatchObject({ path: 'told.md', isMemory: true });
  });

  test('is none where a note only says that there was one', () => {
    expect(night({ 'a.md': '#interview\n\n1. Tell me about yourself\n    => said my intro\n' }).introduction).toBeNull();
  });

  test('is never the interviewer\'s', () => {
    const mock = '#interview\n\n**Interviewer:** Tell me about yourself. I am Lena, I lead the team that builds the ledger here and have done so for nine long years with twelve people.\n\n**Me:** Six years of billing.\n';
    expect(JSON.stringify(night({ 'mock.md': mock }).introduction)).not.toContain('Lena');
  });
});

describe('the reasons', () => {
  test('are the prepared words', () => {
    expect(night({ 'prep.md': prepared, 'coming.md': coming }).leaving).toMatchObject({ sentences: ['The invoices run by themselves.', 'I want a product that still has to grow.'] });
  });

  test('for a company are none that was meant for another', () => {
    const other = ['---', 'tags: [interview]', 'company: Elm', '---', '1. Why Elm', '    => I said the open source agent', ''].join('\n');
    const { motivation, toFill } = night({ 'other.md': other, 'coming.md': coming });
    expect(motivation).toBeNull();
    expect(toFill.motivation).toMatchObject({ text: 'Why Larch?', path: 'coming.md' });
  });

  test('for the company itself are found', () => {
    const there = ['---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-02', '---', '1. Why do you want to work here', '    => I said the ledger', ''].join('\n');
    expect(night({ 'there.md': there, 'coming.md': coming }).motivation?.sentences).toEqual(['I said the ledger']);
  });
});

describe('the contradictions', () => {
  const pair = (one: string, other: string): NotebookRead['insights'][number] => ({ kind: 'contradiction', message: 'Two values.', places: [place(one, 'four of us'), place(other, 'a team of six')] });

  test('are two at most, those that the company has heard first', () => {
    const insights = [pair('x.md', 'y.md'), pair('x.md', 'z.md'), pair('x.md', 'told.md')];
    const { contradictions } = night({ 'told.md': told, 'coming.md': coming }, { read: { insights } });
    expect(contradictions.map(({ sides: [, { said }] }) => said.path)).toEqual(['told.md', 'y.md']);
  });

  test('are only those with two places', () => {
    const lone: NotebookRead['insights'][number] = { kind: 'contradiction', message: 'Twice.', places: [place('x.md', 'four of us')] };
    expect(night({ 'coming.md': coming }, { read: { insights: [lone] } }).contradictions).toEqual([]);
  });

  test('are no insights of another kind', () => {
    const habit: NotebookRead['insights'][number] = { kind: 'fillers', message: 'Four.', places: [place('x.md', 'um'), place('y.md', 'um')] };
    expect(night({ 'coming.md': coming }, { read: { insights: [habit] } }).contradictions).toEqual([]);
  });
});

describe('the topics', () => {
  const caching: AreaToMend = { kind: 'topic', name: 'caching', state: 'open' };
  const elsewhere = '#interview\n\n1. Which broker would you take, Kafka or RabbitMQ\n    => I said Kafka\n2. How does caching work here\n    => I said well\n';

  test('begin with what the note on the interview names', () => {
    expect(night({ 'coming.md': coming, 'told.md': told }).topics[0]).toMatchObject({ topic: 'idempotency', path: 'coming.md' });
  });

  test('leave out what only others asked about', () => {
    const { topics } = night({ 'coming.md': coming, 'elm.md': elsewhere });
    expect(topics.map(({ topic }) => topic)).not.toContain('kafka');
  });

  test.each([
    ['open', true],
    ['working', true],
    ['resolved', false],
    ['dismissed', false],
  ] as const)('hold a weak area that is %s: %s', (state, isThere) => {
    const { topics } = night({ 'coming.md': coming, 'elm.md': elsewhere }, { areas: [{ ...caching, state }] });
    expect(topics.map(({ topic }) => topic).includes('caching')).toBe(isThere);
  });
});

describe('the questions to ask', () => {
  test('are those of the note first, then others, each once', () => {
    expect(night({ 'prep.md': prepared, 'coming.md': coming }).questions.map(({ text }) => text)).toEqual([
      'What broke in the last release?', 'Who decides what is built?', 'Who is on call?',
    ]);
  });

  test('leave out what was asked there, and what names another company', () => {
    const asked = [
      '---', 'tags: [interview]', 'company: Larch', 'date: 2026-11-02', '---', '**Interviewer:** Why us?', '', '**Me:** The ledger.', '',
      '**Interviewer:** Do you have questions for me?', '', '**Me:** Who is on call?', '', '**Interviewer:** We all are.', '',
    ].join('\n');
    const elm = ['---', 'tags: [interview]', 'company: Elmhouse', '---', '## Questions to ask them', '- What is next for Elmhouse?', '- How do you review code?', ''].join('\n');
    const texts = night({ 'prep.md': prepared, 'asked.md': asked, 'elm.md': elm, 'coming.md': coming }).questions.map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts).not.toContain('What is next for Elmhouse?');
  });
});

describe('the page as a whole', () => {
  test('is nothing without an interview note', () => {
    expect(nightBefore(notebookOfNotes({}), readOf(), [])).toBeNull();
  });

  test('is the same for the same notes in any order', () => {
    const notes = { 'prep.md': prepared, 'told.md': told, 'coming.md': coming };
    const turned = { 'told.md': told, 'coming.md': coming, 'prep.md': prepared };
    expect(JSON.stringify(night(notes))).toBe(JSON.stringify(night(turned)));
  });

  test('quotes only what stands in the notes', () => {
    const { introduction, leaving, questions } = night({ 'prep.md': prepared, 'coming.md': coming });
    const quoted = [...(introduction?.sentences ?? []), ...(leaving?.sentences ?? []), ...questions.map(({ text }) => text)];
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((text) => !`${prepared}${coming}`.includes(text))).toEqual([]);
  });
});
