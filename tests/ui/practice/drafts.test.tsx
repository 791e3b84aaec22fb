import { afterEach, describe, expect, test } from '@jest/globals';
import { NoteUnreadable } from '../../../src/app/ports';
import { buttons, click, focused, item, only, practise, press, question, told, type } from './practice-double';
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

describe('a draft', () => {
  test('is kept with every letter, restored with a word that says so, and gone once it is rated', async () => {
    const drafts = new Map<string, string>();
    await start({ items: [item('friction')], drafts });
    await type('Half a th');
    await open?.close();
    await start({ items: [item('friction')], drafts });
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('Half a th');
    expect(told()).toEqual(['What you typed before is back.']);
    expect(focused()).toBe('Tell me about friction');
    await type('Half a thought');
    expect(told()).toEqual([]);
    await press('Control+Enter');
    await press('3');
    await open?.close();
    await start({ items: [item('friction')], drafts });
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  test('of another question is left alone', async () => {
    await start({ items: [item('friction'), item('caching')] });
    await type('About friction');
    await click('Skip');
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  test('can be put aside, and is still to be read after the answer', async () => {
    await start({ items: [item('friction')], drafts: new Map([['practice friction', 'An old try']]) });
    await click('Start empty');
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('');
    expect(document.activeElement).toBe(only('textarea'));
    await press('Control+Enter');
    expect(only('details').textContent).toBe('What you typed last time and did not keepAn old try');
  });

  test('comes back with a rating that is taken back', async () => {
    const { drafts } = await start({ items: [item('friction')] });
    await type('We agreed.');
    await press('Control+Enter');
    await press('3');
    expect(drafts.get('practice friction')).toBeUndefined();
    await press('z');
    expect(drafts.get('practice friction')).toBe('We agreed.');
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(['What you typed']);
    await click('Change answer');
    expect(only<HTMLTextAreaElement>('textarea').value).toBe('We agreed.');
  });

  test('that is rated but not kept can be read the next time', async () => {
    const drafts = new Map<string, string>();
    await start({ items: [item('friction')], drafts });
    await type('We agreed.');
    await press('Control+Enter');
    await press('3');
    await open?.close();
    await start({ items: [item('friction')], drafts });
    await press('Enter');
    expect(only('details').textContent).toBe('What you typed last time and did not keepWe agreed.');
  });
});

describe('"Keep this answer"', () => {
  const answered = async (...given: Parameters<typeof practise>): Promise<Practising> => {
    const practising = await start(...given);
    await type('We agreed.');
    await press('Control+Enter');
    return practising;
  };

  test('writes only when it is pressed, says where, and opens it', async () => {
    const { asked } = await answered({ items: [item('friction')] });
    expect(asked.filter((each) => each.startsWith('keep'))).toEqual([]);
    await press('k');
    expect(asked).toContain('keep friction "We agreed."');
    expect(told()).toContain('Kept in Interview coach/Practice answers.md.');
    expect(focused()).toBe('Open it');
    await click('Open it');
    expect(asked.at(-1)).toBe('open Interview coach/Practice answers.md');
    expect(document.querySelector('.coach-practice')).toBeNull();
  });

  test('is not offered where nothing was typed', async () => {
    await start({ items: [item('friction')] });
    await press('Enter');
    expect(buttons()).not.toContain('Keep this answer');
  });

  test('tells why it failed, and can be pressed again', async () => {
    let tries = 0;
    await answered({
      items: [item('friction')],
      keepAnswer: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new NoteUnreadable('Coach/Answers.md', 'It is locked.')) : Promise.resolve('Coach/Answers.md');
      },
    });
    await click('Keep this answer');
    expect(told()).toContain('The answer could not be kept in Coach/Answers.md. It is locked. It stays here, so you can try again.');
    await click('Keep this answer');
    expect(told()).toContain('Kept in Coach/Answers.md.');
    expect(told().filter((each) => each.includes('could not'))).toEqual([]);
  });

  test('is offered anew for a changed answer', async () => {
    await answered({ items: [item('friction')] });
    await click('Keep this answer');
    await click('Change answer');
    await type('I agreed.');
    await press('Control+Enter');
    expect(buttons()).toContain('Keep this answer');
  });

  test('is still offered at the end, for all that was typed and not kept', async () => {
    const { asked, drafts } = await answered({ items: [item('friction'), item('caching')] });
    await press('3');
    await type('With a cache.');
    await press('Control+Enter');
    await press('3');
    expect(told()).toContain('2 typed answers are not kept.');
    await click('Keep them');
    expect(asked.filter((each) => each.startsWith('keep'))).toEqual(['keep friction "We agreed."', 'keep caching "With a cache."']);
    expect(told().filter((each) => each.includes('not kept'))).toEqual([]);
    expect([...drafts.keys()]).toEqual([]);
  });

  test('is not asked for again at the end where the answer was kept', async () => {
    await answered({ items: [item('friction')] });
    await click('Keep this answer');
    await press('3');
    expect(question()).toBe('1 question practised');
    expect(told().filter((each) => each.includes('not kept'))).toEqual([]);
  });
});
