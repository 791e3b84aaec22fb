import { describe, expect, test } from '@jest/globals';
import { keepDebrief, loadDebrief, type DebriefDraft, type LoadedDebrief } from '../../../src/app/debrief/debrief-draft';
import { blankForm, debriefOf, isUntouched, newQuestion, startedForm, withChange, withFilled, withTick, withTyped, type DebriefForm } from '../../../src/app/debrief/debrief-form';
import { enterLine, wentSaid, type LineState } from '../../../src/app/debrief/typed-line';
import type { Drafts } from '../../../src/app/ports';

const blank = blankForm('2026-11-22');
const expected = [{ ...newQuestion('a1', 'Why do you leave?'), ticked: false }];

describe('the form of a debrief', () => {
  test('is untouched until something is ticked or typed', () => {
    const filled = withFilled(withFilled(startedForm(blank), { company: 'Acme' }), { role: 'Engineer', round: 'onsite' });
    expect(filled.form).toEqual({ ...blank, company: 'Acme', role: 'Engineer', round: 'onsite' });
    expect([startedForm(blank), filled].map(isUntouched)).toEqual([true, true]);
    expect(isUntouched({ ...filled, form: { ...filled.form, questions: withTyped(blank, 'Why us').form.questions } })).toBe(false);
  });

  test.each<[string, Partial<DebriefForm>]>([['company', { company: 'A' }], ['role', { role: '' }], ['round', { round: 'phone' }], ['date', { date: '2026-11-21' }], ['outcome', { outcome: 'Offer' }]])('is touched where the %s is typed', (_, typed) => {
    const filled = withFilled(startedForm(blank), { company: 'Acme', role: 'Engineer' });
    expect(isUntouched({ ...filled, form: { ...filled.form, ...typed } })).toBe(false);
  });

  test('is filled in only where nobody typed', () => {
    const typed = { ...startedForm(blank), form: { ...blank, role: 'Captain' } };
    const once = withFilled(typed, { role: 'Engineer', round: 'onsite' });
    expect(withFilled(once, { role: 'Developer', round: '' }).form).toEqual({ ...blank, role: 'Captain', round: '' });
  });

  test('gives each typed question a key of its own', () => {
    const one = withTyped(blank, 'Why us');
    const two = withTyped(one.form, 'Why us');
    expect([one.key, two.key]).toEqual(['typed 1', 'typed 2']);
    expect(two.form.questions.map(({ asked }) => asked)).toEqual(['Why us', 'Why us']);
  });

  test('holds questions in the order of their ticks, and keeps what was typed under one whose tick is taken off', () => {
    const other = newQuestion('b2', 'Why us');
    const ticked = withTick(withTick(blank, other, true), newQuestion('a1', 'Why now'), true);
    expect(ticked.questions.map(({ key }) => key)).toEqual(['b2', 'a1']);
    const off = withTick(withChange(ticked, 'b2', { said: 'The maps' }), other, false);
    expect(debriefOf(off).questions.map(({ asked }) => asked)).toEqual(['Why now']);
    expect(withTick(off, other, true).questions[0]).toMatchObject({ ticked: true, said: 'The maps' });
  });

  test('takes no notice of a tick taken off that was never set', () => {
    expect(withTick(blank, newQuestion('a1', 'Why now'), false)).toBe(blank);
  });

  test('saves no question without words', () => {
    expect(debriefOf(withTyped(blank, '  ').form).questions).toEqual([]);
  });
});

describe('a line typed below the list', () => {
  const enter = (...lines: readonly string[]): LineState => lines.reduce<LineState>((state, line) => enterLine(state, line, expected), { form: blank, asks: { what: 'question' } });

  test.each<[string, readonly string[], LineState['asks']['what']]>([
    ['nothing typed asks on', [''], 'question'],
    ['a question asks what was said', ['Why us'], 'said'],
    ['an answer asks for a follow-up', ['Why us', 'The maps'], 'follow-up'],
    ['no answer does too', ['Why us', ''], 'follow-up'],
    ['a follow-up asks what was said to it', ['Why us', 'The maps', 'Which?'], 'reply'],
    ['a reply asks for the next follow-up', ['Why us', 'The maps', 'Which?', 'All'], 'follow-up'],
    ['no follow-up asks how it went', ['Why us', 'The maps', ''], 'went'],
    ['what went badly asks what could be better', ['Why us', 'The maps', '1'], 'better'],
    ['what went so-so does too', ['Why us', 'The maps', '', '2'], 'better'],
    ['what went well asks for the next question', ['Why us', 'The maps', '3'], 'question'],
    ['no rating still asks what could be better', ['Why us', 'The maps', '', ''], 'better'],
    ['words for a rating are what could be better', ['Why us', 'The maps', '', 'the number'], 'question'],
    ['what could be better asks for the next question', ['Why us', 'The maps', '1', 'the number'], 'question'],
    ['nothing better does too', ['Why us', 'The maps', '1', ''], 'question'],
  ])('%s', (_, lines, asks) => {
    expect(enter(...lines).asks.what).toBe(asks);
  });

  test('goes where it belongs', () => {
    const { form } = enter('Why us', 'The maps', 'Which?', 'All', 'And then?', '', '2', 'the number', 'Why now', '', '3');
    expect(debriefOf(form).questions).toMatchObject([
      { asked: 'Why us', said: 'The maps', followUps: [{ asked: 'Which?', said: 'All' }, { asked: 'And then?', said: '' }], went: 2, better: 'the number' },
      { asked: 'Why now', said: '', followUps: [], went: 3, better: '' },
    ]);
  });

  test('ticks the expected question that it names, however it is typed', () => {
    const { form, asks } = enter('why do you leave');
    expect(form.questions).toEqual([{ ...expected[0], ticked: true }]);
    expect(asks).toEqual({ what: 'said', key: 'a1' });
  });

  test('adds to what stands under a question already, and loses nothing', () => {
    expect(enter('Why us', 'The maps', '3', 'Why us?', 'and the towns').form.questions).toMatchObject([{ said: 'The maps and the towns' }]);
  });

  test.each(['🎉', '???'])('takes %j for a question of its own', (line) => {
    expect(enter(line, '', '3', line).form.questions).toHaveLength(2);
  });

  test('asks for a question where the one it belongs to is gone', () => {
    expect(enterLine({ form: blank, asks: { what: 'said', key: 'gone' } }, 'The maps', [])).toEqual({ form: blank, asks: { what: 'question' } });
  });

  test.each([['1', 1], ['2', 2], ['3.', 3], ['two', 2], ['So-so', 2], ['Badly', 1], ['well', 3], ['4', null], ['', null], ['2 replicas', null], ['well, it depends', null]] as const)('%j rates %j', (line, went) => {
    expect(wentSaid(line)).toBe(went);
  });
});

describe('the draft of a debrief', () => {
  const shelf = (kept: string | null = null): Drafts & { readonly now: () => string | null } => {
    let text = kept;
    return { load: () => text, keep: (_, next) => { text = next; }, now: () => text };
  };
  const form: DebriefForm = withChange(withTyped({ ...blank, company: 'Acme' }, 'Why us').form, 'typed 1', { said: 'The maps', went: 2, told: { path: 'a.md', title: 'A' }, followUps: [{ asked: 'Which?', said: '' }] });

  const head: DebriefForm = { ...blank, company: 'Borealis' };

  test.each<[string, DebriefDraft, LoadedDebrief | null]>([
    ['a form', { form, away: null }, { form, away: null }],
    ['a form of which only the head is typed', { form: head, away: null }, { form: head, away: null }],
    ['a form beside one that was put away', { form: head, away: form }, { form: head, away: form }],
    ['a form that was put away, beside one that nobody touched', { form: null, away: form }, { form, away: null }],
    ['nothing', { form: null, away: null }, null],
  ])('comes back as it was: %s', (_, kept, loaded) => {
    const drafts = shelf('old');
    keepDebrief(drafts, kept);
    expect(loadDebrief(drafts)).toEqual(loaded);
    expect(drafts.now() === null).toBe(loaded === null);
  });

  test('of an older version is read', () => {
    expect(loadDebrief(shelf(JSON.stringify(form)))).toEqual({ form, away: null });
  });

  test.each(['', '{', '[]', 'null', '{"company":1}', '{"company":"Acme","questions":[{"key":"a"}]}', JSON.stringify({ ...form, questions: [{ ...form.questions[0], went: 7 }] })])('what was kept as %j is left alone', (kept) => {
    const drafts = shelf(kept);
    expect(loadDebrief(drafts)).toBeNull();
    expect(drafts.now()).toBe(kept);
  });
});
