import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Notice } from 'obsidian-test-mocks/obsidian';
import { NoteUnreadable } from '../../../src/app/ports';
import type { PracticeDesk, PracticeOutlook, Rated } from '../../../src/app/practice/practice-desk';
import { practiseCommand } from '../../../src/ui/commands/practise';
import { buttons, click, focused, item, only, pass, placeAt, practise, press, question, screen, told, type } from './practice-double';
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

const ahead: PracticeOutlook = { notes: 3, due: 0, next: { date: '2026-11-25', count: 2 }, streak: 1 };

describe('at the end', () => {
  const rateAll = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await press('Enter');
      await press(key);
    }
  };

  test.each<[string, PracticeOutlook, readonly string[]]>([
    ['when the next are due', ahead, ['Next: 2 questions are due in 3 days.']],
    ['one that is due', { ...ahead, next: { date: '2026-11-23', count: 1 } }, ['Next: 1 question is due tomorrow.']],
    ['nothing of the next where there is none', { ...ahead, next: null }, []],
    ['what is left today', { ...ahead, due: 4 }, ['4 more are due today.']],
    ['a streak to be glad of', { ...ahead, next: null, streak: 6 }, ['You practised 6 days in a row.']],
    ['nothing of a streak that broke', { ...ahead, next: null, streak: 0 }, []],
  ])('it says %s', async (_what, outlook, said) => {
    await start({ items: [item('friction')], outlook });
    await rateAll('3');
    expect([...document.querySelectorAll('.coach-practice-end [role="status"] p')].map(({ textContent }) => textContent)).toEqual(said);
  });

  test('a lookout that fails is told, and the rest stands', async () => {
    await start({ items: [item('friction')], outlook: () => Promise.reject(new Error('No log.')) });
    await rateAll('3');
    expect(screen()).toContain('It could not be read what is due next. No log.');
    expect(question()).toBe('1 question practised');
  });

  test('more of what is due today is one button away', async () => {
    const { asked } = await start({ items: [item('friction')], outlook: { ...ahead, due: 1 } });
    await rateAll('3');
    await click('Practise more');
    expect(asked).toEqual(['queue all 5', 'rate friction good', 'queue all 5']);
    expect(question()).toBe('Tell me about friction');
    expect(focused()).toBe('Tell me about friction');
  });

  const story = { title: 'Nightly job', place: placeAt('Stories.md'), parts: {} };

  test.each([
    ['nothing, after a good one', [item('friction')], ['3'], 'What to do next: nothing. You are done for today.', null],
    ['to read the story of the one rated again', [item('a'), item('b', { stories: [story] })], ['2', '1'], 'What to do next: read "Nightly job" once more. That one was hard today.', 'go to Stories.md'],
    ['to look at the hard one where no story fits', [item('a'), item('b')], ['3', '2'], 'What to do next: look at "Tell me about b" once more. That one was hard today.', 'go to b.md'],
  ])('the one thing to do next is %s', async (_what, items, keys, said, jump) => {
    const { asked } = await start({ items });
    await rateAll(...keys);
    expect(screen()).toContain(said);
    expect(buttons().includes('Open it')).toBe(jump !== null);
    if (jump === null) return;
    await click('Open it');
    expect(asked.at(-1)).toBe(jump);
  });

  test('"Close" closes', async () => {
    await start({ items: [item('friction')] });
    await rateAll('3');
    await click('Close');
    expect(document.querySelector('.coach-practice')).toBeNull();
  });
});

describe('where nothing is due', () => {
  test('it says when the next are, and offers them anyway', async () => {
    const asked: string[] = [];
    const queue: PracticeDesk['queue'] = ({ ahead: isAhead }) => {
      asked.push(isAhead === true ? 'ahead' : 'due');
      return Promise.resolve(isAhead === true ? [item('friction')] : []);
    };
    await start({ queue, outlook: ahead });
    expect(question()).toBe('Nothing is due');
    expect(focused()).toBe('Nothing is due');
    expect(screen()).toContain('2 questions are due in 3 days.');
    await click('Practise anyway');
    expect(question()).toBe('Tell me about friction');
    expect(asked).toEqual(['due', 'ahead']);
  });

  test('and nothing was ever practised, it says what to do', async () => {
    await start({ outlook: { ...ahead, next: null } });
    expect(screen()).toContain('No open weak area has a question to practise.');
    expect(buttons()).toEqual(['Close']);
  });

  test('not even ahead, it does not offer that twice', async () => {
    await start({ outlook: ahead });
    await click('Practise anyway');
    expect(screen()).toContain('No weak area has another question to practise right now.');
    expect(buttons()).toEqual(['Close']);
  });

  test('since there is no interview note, it says how to make one', async () => {
    await start({ outlook: { ...ahead, notes: 0, next: null } });
    expect(question()).toBe('No interview notes yet');
    expect(screen()).toContain('run the command "Analyze interview"');
    expect(buttons()).toEqual(['Close']);
  });
});

describe('what fails', () => {
  test('while the notes are read says so, and a queue that cannot be read is told and asked for again', async () => {
    let tries = 0;
    const queue: PracticeDesk['queue'] = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new NoteUnreadable('Coach/Log.md', 'It is locked.')) : Promise.resolve([item('friction')]);
    };
    await start({ queue });
    expect(question()).toBe('The questions could not be read');
    expect(told()).toEqual(['Coach/Log.md: It is locked.']);
    await click('Try again');
    expect(question()).toBe('Tell me about friction');
  });

  test('while a rating is written is told, the rating is offered again, and the practice goes on', async () => {
    const asked: string[] = [];
    const rate: PracticeDesk['rate'] = ({ id }, rating) => {
      asked.push(`${id} ${rating}`);
      return asked.length < 3 ? Promise.reject(new NoteUnreadable('Coach/Log.md', 'It is locked.')) : Promise.resolve({ due: '2026-11-24', undo: () => Promise.resolve() });
    };
    await start({ items: [item('friction'), item('caching')], rate });
    await type('We agreed.');
    await press('Control+Enter');
    await press('3');
    expect(told()).toContain('The rating could not be written to Coach/Log.md. It is locked. Rate again, or skip this question.');
    expect(buttons()).toContain('Good, in 4 days');
    expect(open?.drafts.get('practice friction')).toBe('We agreed.');
    await press('3');
    await press('s');
    expect(question()).toBe('Tell me about caching');
    expect(told()).toEqual([]);
    await press('Enter');
    await press('2');
    expect(asked).toEqual(['friction good', 'friction good', 'caching hard']);
    expect(question()).toBe('1 question practised');
  });

  test('without a path is told as well', async () => {
    await start({ items: [item('friction')], rate: () => Promise.reject(new Error('Out of ink.')) });
    await press('Enter');
    await press('3');
    expect(told()).toContain('The rating could not be written. Out of ink. Rate again, or skip this question.');
  });
});

describe('in a notice stands', () => {
  const notices: string[] = [];
  beforeEach(() => {
    notices.splice(0);
    jest.spyOn(Notice.prototype, 'constructor__').mockImplementation((message) => { notices.push(typeof message === 'string' ? message : message.textContent ?? ''); });
  });
  afterEach(() => { jest.restoreAllMocks(); });

  test('a rating that failed after the window was closed', async () => {
    const failing: ((error: Error) => void)[] = [];
    await start({ items: [item('friction')], rate: () => new Promise<Rated>((_, reject) => { failing.push(reject); }) });
    await press('Enter');
    await press('3');
    await open?.close();
    failing.forEach((fail) => { fail(new NoteUnreadable('Coach/Log.md', 'It is locked.')); });
    await settled();
    expect(notices).toEqual(['The rating could not be written to Coach/Log.md. It is locked. Rate again, or skip this question.']);
  });

  test('a note that is gone when it is jumped to', async () => {
    await start({ items: [item('friction')], isThere: false });
    await press('Enter');
    await click('Open the note');
    expect(notices).toEqual(['This note is no longer in the vault.']);
  });

  const settled = async (): Promise<void> => { for (let turns = 0; turns < 5; turns += 1) await Promise.resolve(); };
});

describe('"Undo"', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const rateFirst = async (): Promise<Practising> => {
    const practising = await start({ items: [item('friction'), item('caching')] });
    await press('Enter');
    await press('3');
    return practising;
  };
  const undo = (): HTMLButtonElement => only('.coach-undo button');

  test('is there for some seconds, then goes and leaves its room', async () => {
    const { asked } = await rateFirst();
    await pass(11);
    expect([only('.coach-undo').classList.contains('is-over'), undo().disabled]).toEqual([false, false]);
    await pass(2);
    expect([only('.coach-undo').classList.contains('is-over'), undo().disabled]).toEqual([true, true]);
    await press('z');
    expect(asked.at(-1)).toBe('rate friction good');
  });

  test('waits as long as the focus is on it', async () => {
    await rateFirst();
    undo().focus();
    await pass(30);
    expect(undo().disabled).toBe(false);
    only('h2').focus();
    await pass(13);
    expect(undo().disabled).toBe(true);
  });

  test('is not pressed by a "z" that is typed', async () => {
    const { asked } = await rateFirst();
    await type('A z');
    await press('z');
    expect(asked.at(-1)).toBe('rate friction good');
  });
});

describe('closing', () => {
  test('drops what comes too late, and says nothing of it', async () => {
    const late: (() => void)[] = [];
    await start({ queue: () => new Promise((resolve) => { late.push(() => { resolve([item('friction')]); }); }) });
    expect(told()).toEqual(['Reading your notes…']);
    await open?.close();
    late.forEach((come) => { come(); });
    await Promise.resolve();
    expect(document.querySelector('h2')).toBeNull();
  });
});

test('the command has the words by which it is found', () => {
  expect(practiseCommand({} as Parameters<typeof practiseCommand>[0])).toMatchObject({ id: 'practise', name: 'Practise weak areas' });
});
