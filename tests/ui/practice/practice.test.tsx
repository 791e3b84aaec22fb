import { afterEach, describe, expect, test } from '@jest/globals';
import { buttonNamed, buttons, click, focused, item, practise, press, question, screen, told, type } from './practice-double';
import type { Practising } from './practice-double';

let open: Practising | null = null;
const start = async (...given: Parameters<typeof practise>): Promise<Practising> => {
  open = await practise(...given);
  return open;
};
afterEach(async () => { await open?.close(); });

describe('a question', () => {
  test('comes with what is to be known before one answers, and takes the focus', async () => {
    await start({ items: [item('friction', { follows: 'Tell me about a project', reason: 'Left unanswered at Acme on 2026-09-14', targetSeconds: 90 })] });
    expect(question()).toBe('Tell me about friction');
    expect(focused()).toBe('Tell me about friction');
    for (const shown of ['Question 1 of 1', 'Follows up: Tell me about a project', 'Left unanswered at Acme on 2026-09-14', 'From friction note, asked at Acme', 'Conflict', 'Aim for 1:30']) {
      expect(screen()).toContain(shown);
    }
  });

  test('names no company where the note names none', async () => {
    await start({ items: [item('friction', { company: null })] });
    expect(screen()).toContain('From friction noteConflict');
  });

  test('is one of as many as the setting says, of the area that was chosen', async () => {
    const { asked } = await start({ items: [item('friction')], area: 'topic caching' });
    expect(asked).toEqual(['queue topic caching 5']);
  });
});

describe('a practice by the keyboard alone', () => {
  test('goes from question to question to the end in two keys each', async () => {
    const { asked } = await start({ items: [item('friction'), item('caching')] });
    await press('Enter');
    await press('3');
    expect(focused()).toBe('Tell me about caching');
    await press('Enter');
    await press('1');
    expect(asked).toEqual(['queue all 5', 'rate friction good', 'rate caching again']);
    expect(question()).toBe('2 questions practised');
    expect(focused()).toBe('2 questions practised');
  });

  test.each([
    ['1', 'again'],
    ['2', 'hard'],
    ['3', 'good'],
    ['4', 'easy'],
  ])('the key %s rates %s', async (key, rating) => {
    const { asked } = await start({ items: [item('friction')] });
    await press('Enter');
    await press(key);
    expect(asked.at(-1)).toBe(`rate friction ${rating}`);
  });

  test.each([
    ['while typing', async () => { await type('Then '); await press('3'); }],
    ['before there is an answer', async () => { await press('3'); }],
    ['when it is held down', async () => { await press('Enter'); await press('3', { repeat: true }); }],
    ['with Alt', async () => { await press('Enter'); await press('3', { altKey: true }); }],
    ['while a word is being composed', async () => { await press('Enter'); await press('3', { isComposing: true }); }],
  ])('a key does not rate %s', async (_when, act) => {
    const { asked } = await start({ items: [item('friction')] });
    await act();
    expect(asked.filter((each) => each.startsWith('rate'))).toEqual([]);
  });

  test.each([' ', 'Enter'])('the key "%s" on a button presses that one, not another', async (key) => {
    await start({ items: [item('friction'), item('caching')] });
    buttonNamed('Skip').focus();
    await press(key);
    expect(question()).toBe('Tell me about friction');
    expect(document.querySelector('[role="timer"]')).toBeNull();
  });

  test('each rating says the day it brings', async () => {
    await start({ items: [item('friction')] });
    await press('Enter');
    expect(buttons()).toEqual(expect.arrayContaining(['Again, tomorrow', 'Hard, in 2 days', 'Good, in 4 days', 'Easy, on 30 Dec 2026']));
  });

  test('the ratings are there without their days where these cannot be told', async () => {
    await start({ items: [item('friction')], preview: () => Promise.reject(new Error('no log')) });
    await press('Enter');
    expect(buttons()).toEqual(expect.arrayContaining(['Again', 'Hard', 'Good', 'Easy']));
  });

  test('a question is skipped by a key, before and after the answer, and nothing bad is said', async () => {
    const { asked } = await start({ items: [item('friction'), item('caching')] });
    await press('s');
    expect(question()).toBe('Tell me about caching');
    await press('Enter');
    await press('S');
    expect(question()).toBe('Nothing rated this time');
    expect(screen()).toContain('The questions come back next time.');
    expect(asked).toEqual(['queue all 5']);
  });

  test('two quick presses of a rating write one line', async () => {
    const asked: string[] = [];
    const done: (() => void)[] = [];
    await start({
      items: [item('friction')],
      rate: ({ id }) => {
        asked.push(id);
        return new Promise((resolve) => { done.push(() => { resolve({ due: '2026-11-23', undo: () => Promise.resolve() }); }); });
      },
    });
    await press('Enter');
    await press('3');
    await press('3');
    expect(asked).toEqual(['friction']);
    expect(done).toHaveLength(1);
  });
});

describe('the last rating', () => {
  test('is told, with the day it brings, and taken back by a key', async () => {
    const { asked } = await start({ items: [item('friction'), item('caching')] });
    await press('Enter');
    await press('4');
    expect(told()).toEqual(['Rated easy. It comes back on 30 Dec 2026.']);
    await press('z');
    expect(asked.at(-1)).toBe('undo friction easy');
    expect(question()).toBe('Tell me about friction');
    expect(told()).toContain('The rating is taken back. Rate it again.');
    expect(focused()).toBe('Your answer');
    await press('2');
    expect(asked.at(-1)).toBe('rate friction hard');
    expect(question()).toBe('Tell me about caching');
  });

  test('is taken back at the end as well, by its button', async () => {
    await start({ items: [item('friction')] });
    await press('Enter');
    await press('3');
    expect(question()).toBe('1 question practised');
    await click('Undo');
    expect(question()).toBe('Tell me about friction');
    await press('3');
    expect(question()).toBe('1 question practised');
  });

  test('stays where taking it back fails, which is told and can be tried again', async () => {
    let tries = 0;
    const undo = (): Promise<void> => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('The file is locked.')) : Promise.resolve();
    };
    await start({ items: [item('friction'), item('caching')], rate: () => Promise.resolve({ due: '2026-11-23', undo }) });
    await press('Enter');
    await press('3');
    await press('z');
    expect(told()).toContain('The rating could not be taken back. The file is locked. Try again.');
    expect(question()).toBe('Tell me about caching');
    await press('z');
    expect(question()).toBe('Tell me about friction');
    expect(told()).not.toContain('The rating could not be taken back. The file is locked. Try again.');
  });
});
