import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AnswerRead, PracticeItem } from '../../../src/app/practice/practice-item';
import { acting, buttons, click, focused, item, only, pass, placeAt, point, practise, press, read, screen, told, type } from './practice-double';
import type { Practising } from './practice-double';

let open: Practising | null = null;
const start = async (...given: Parameters<typeof practise>): Promise<Practising> => {
  open = await practise(...given);
  return open;
};
afterEach(async () => {
  await open?.close();
  open = null;
});

const last = { text: 'We talked it over.', date: '2026-09-14' };

describe('an answer said aloud', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const timer = (): string => only('[role="timer"]').textContent ?? '';

  test('is timed from a key to the next press of it, and goes on where it stopped', async () => {
    await start({ items: [item('friction', { targetSeconds: 120 })] });
    expect(document.querySelector('[role="timer"]')).toBeNull();
    await press(' ');
    await pass(5);
    expect(timer()).toBe('0:05 of 2:00');
    await press(' ');
    await pass(30);
    expect(timer()).toBe('0:05 of 2:00');
    await press(' ');
    await pass(60);
    expect(timer()).toBe('1:05 of 2:00');
  });

  test('turns at the target length, which is told once', async () => {
    await start({ items: [item('friction', { targetSeconds: 10 })] });
    await press(' ');
    await pass(9);
    expect([timer(), told(), only<HTMLProgressElement>('progress').value]).toEqual(['0:09 of 0:10', [], 9]);
    await pass(3);
    expect([timer(), told(), only<HTMLProgressElement>('progress').value]).toEqual(['0:12, 0:02 over', ['That is the length to aim for.'], 10]);
    expect(only('.coach-aloud').classList).toContain('is-over');
  });

  test('is not read out each second', async () => {
    await start({ items: [item('friction')] });
    await press(' ');
    await pass(2);
    expect(only('[role="timer"]').getAttribute('aria-live')).toBe('off');
    expect(only('progress').getAttribute('aria-hidden')).toBe('true');
  });

  test('says how long it was, and can be given again', async () => {
    const { asked } = await start({ items: [item('friction', { targetSeconds: 90 })] });
    await press(' ');
    await pass(75);
    await press('Enter');
    expect(focused()).toBe('Your answer');
    expect(screen()).toContain('You spoke for 1:15. The aim is 1:30.');
    await click('Answer again');
    expect(timer()).toBe('1:15 of 1:30');
    expect(asked).toEqual(['queue all 5']);
  });

  test('leaves no interval behind when the question goes, the window closes, or the watch stops', async () => {
    const before = jest.getTimerCount();
    const { close } = await start({ items: [item('friction'), item('caching')] });
    await press(' ');
    await press('s');
    await press(' ');
    await press(' ');
    await press(' ');
    await close();
    await pass(20);
    expect(jest.getTimerCount()).toBe(before);
  });
});

describe('a typed answer', () => {
  test('shows its words and its length aloud while it grows', async () => {
    await start({ items: [item('friction')] });
    await type('We agreed to measure it for two weeks.');
    expect(screen()).toContain('8 words, about 0:04 aloud');
    expect(told()).toEqual([]);
  });

  test('goes on with Control and Enter, while a bare Enter stays in the field', async () => {
    const { asked } = await start({ items: [item('friction')] });
    await type('We agreed.');
    await press('Enter');
    expect(asked).toEqual(['queue all 5']);
    await press('Control+Enter');
    expect(asked).toEqual(['queue all 5', 'read friction "We agreed."']);
    expect(focused()).toBe('Your answer');
  });

  test('is read beside the last time', async () => {
    const found: AnswerRead = read({
      words: 41, seconds: 19,
      closed: [point('no-own-action')],
      open: [point('no-result', { message: 'It does not say what came of it.', suggestion: 'End with a result.' })],
      fresh: [point('hedging', { quote: 'sort of' })],
    });
    await start({ items: [item('friction', { last })], readAnswer: () => Promise.resolve(found) });
    await type('I sort of did it.');
    await press('Control+Enter');
    expect(screen()).toContain('41 words, about 0:19 aloud. The aim is 2:00.');
    expect(told()).toContain('Better in 1 point, 1 still open, 1 new.');
    const lists = [...document.querySelectorAll('.coach-found-list')].map((list) => [list.querySelector('h4')?.textContent, ...[...list.querySelectorAll('li')].map(({ textContent }) => textContent)]);
    expect(lists).toEqual([
      ['Better than last time', 'Lacks no-own-action'],
      ['Still open', 'It does not say what came of it.End with a result.'],
      ['New', 'Lacks hedgingsort ofAdd hedging'],
    ]);
  });

  test.each<[string, Partial<AnswerRead>, boolean, string]>([
    ['all better', { closed: [point('a'), point('b')] }, true, 'Better in 2 points.'],
    ['nothing new', { open: [point('a')] }, true, '1 still open.'],
    ['only new', { fresh: [point('a'), point('b')] }, true, '2 new.'],
    ['nothing at all', {}, true, 'Nothing to improve was found.'],
    ['the first time', { fresh: [point('a'), point('b')] }, false, '2 things to improve.'],
    ['the first time, one thing', { fresh: [point('a')] }, false, '1 thing to improve.'],
  ])('is summed up: %s', async (_case, found, hasLast, said) => {
    await start({ items: [item('friction', { last: hasLast ? last : null })], readAnswer: () => Promise.resolve(read(found)) });
    await type('We agreed.');
    await press('Control+Enter');
    expect(told()).toContain(said);
  });

  test('speaks of what to improve where there is no last time', async () => {
    await start({ items: [item('friction')], readAnswer: () => Promise.resolve(read({ fresh: [point('a')] })) });
    await type('We agreed.');
    await press('Control+Enter');
    expect(only('h4').textContent).toBe('To improve');
  });

  test('can be rated though it cannot be read, and that is told', async () => {
    const { asked } = await start({ items: [item('friction')], readAnswer: () => Promise.reject(new Error('The rubric is broken.')) });
    await type('We agreed.');
    await press('Control+Enter');
    expect(told()).toContain('The answer could not be read, but you can go on. The rubric is broken.');
    await press('3');
    expect(asked).toContain('rate friction good');
  });

  test('can be changed, and is read again', async () => {
    const { asked } = await start({ items: [item('friction')] });
    await type('We agreed.');
    await press('Control+Enter');
    await click('Change answer');
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('We agreed.');
    expect(document.activeElement).toBe(only('textarea'));
    await type('I agreed.');
    await press('Control+Enter');
    expect(asked).toEqual(['queue all 5', 'read friction "We agreed."', 'read friction "I agreed."']);
  });

  test('that was changed while it was read does not show what was said of the old words', async () => {
    const late: (() => void)[] = [];
    const readAnswer = (_item: PracticeItem, text: string): Promise<AnswerRead> =>
      text === 'Old' ? new Promise((resolve) => { late.push(() => { resolve(read({ fresh: [point('old')] })); }); }) : Promise.resolve(read({ fresh: [point('new')] }));
    await start({ items: [item('friction')], readAnswer });
    await type('Old');
    await press('Control+Enter');
    expect(told()).toContain('Reading your answer…');
    await click('Change answer');
    await type('New');
    await press('Control+Enter');
    await acting(() => { late.forEach((come) => { come(); }); });
    expect([...document.querySelectorAll('.coach-found-list li .coach-message')].map(({ textContent }) => textContent)).toEqual(['Lacks new']);
  });

  test('of blanks only is none', async () => {
    const { asked } = await start({ items: [item('friction')] });
    await type('  ');
    await press('Control+Enter');
    expect(asked).toEqual(['queue all 5']);
    expect(screen()).toContain('Nothing was timed or typed.');
  });

  test('stands beside the last one, both folded', async () => {
    await start({ items: [item('friction', { last })] });
    await type('I did it.');
    await press('Control+Enter');
    const folds = [...document.querySelectorAll('details')];
    expect(folds.map(({ open: isOpen, textContent }) => [isOpen, textContent])).toEqual([[false, 'What you typedI did it.'], [false, 'Your last answer, 14 Sept 2026We talked it over.']]);
  });
});

describe('after the answer', () => {
  const full = item('friction', {
    points: ['What it was about', 'How it ended'],
    stories: [
      { title: 'Nightly job', place: placeAt('Stories.md', 7), parts: { situation: 'It failed twice a week.', result: 'No failure since March.' } },
      { title: 'Cache rollout', place: placeAt('Other.md'), parts: {} },
    ],
    followUps: ['Why then?', 'What next?'],
  });

  test('the story to tell is shown part by part, and its place is a jump away', async () => {
    const { asked } = await start({ items: [full] });
    await press('Enter');
    expect([...document.querySelectorAll('dl > div')].map(({ textContent }) => textContent)).toEqual(['SituationIt failed twice a week.', 'ResultNo failure since March.']);
    await click('Open Nightly job');
    expect(asked.at(-1)).toBe('go to Stories.md');
    expect(document.querySelector('.coach-practice')).toBeNull();
  });

  test('other stories that fit, and the question itself, are a jump away too', async () => {
    const { asked } = await start({ items: [full] });
    await press('Enter');
    expect(buttons()).toEqual(expect.arrayContaining(['Cache rollout', 'Open the note']));
    await click('Open the note');
    expect(asked.at(-1)).toBe('go to friction.md');
  });

  test('the points to bring are listed', async () => {
    await start({ items: [full] });
    await press('Enter');
    expect([...document.querySelectorAll('.coach-points li')].map(({ textContent }) => textContent)).toEqual(['What it was about', 'How it ended']);
  });

  test('one likely follow-up is asked at a time, round and round', async () => {
    await start({ items: [full] });
    await press('Enter');
    const seen = [only('.coach-follow-up').textContent];
    for (const _ of [1, 2]) {
      await press('f');
      seen.push(only('.coach-follow-up').textContent);
    }
    expect(seen).toEqual(['Why then?', 'What next?', 'Why then?']);
  });

  test('what is not known has no heading', async () => {
    await start({ items: [item('friction')] });
    await press('Enter');
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Your answer']);
  });

  test('and before it, neither story nor points are given away', async () => {
    await start({ items: [full] });
    expect(screen()).not.toContain('Nightly job');
    expect(screen()).not.toContain('What it was about');
  });
});
