import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import type { App } from './open-plugin';

const PHONE = { width: 375, height: 667 };

/** Each a line as it is typed: question, what was said, follow-up and reply, how it went, what could be better. */
const lines = [
  'Tell me about a failure', 'The index that grew for a year', 'Who noticed it first?', 'A customer, sadly', '2', 'Say the number first',
  'Why do you want to leave', 'I want to own a whole product', '3',
  'How do you review a change', 'I read the tests before the code', '3',
  'How would you store a million maps', 'Tiles in a bucket, names in a table', 'What if two people draw at once?', 'The later one sees both', '1', 'Draw it',
  'What is a write-ahead log', 'Changes are written down before they are made', '3',
];

/** Types as a person with a keyboard: a character of a line is no step, every other key is. */
const typist = (app: App): { readonly line: (text: string) => Promise<void>; readonly press: (key: string) => Promise<void>; readonly steps: () => number } => {
  const state = { steps: 0 };
  const press = async (key: string): Promise<void> => {
    state.steps += 1;
    await app.page.keyboard.press(key);
  };
  return {
    press,
    line: async (text) => {
      await app.page.keyboard.type(text);
      await press('Enter');
    },
    steps: () => state.steps,
  };
};

describeInBrowser('"New debrief" in Chromium, at the width of a phone', (openPlugin) => {
  test('five questions by keyboard alone take no more steps than lines and five', async () => {
    const app = await openPlugin({ size: PHONE, theme: 'light', files: { 'a.md': 'A' } });
    const by = typist(app);
    await app.run('new-debrief'); // one step: chosen in the palette
    await app.page.locator('.modal input').first().waitFor();
    await by.line('Kestrel');
    for (const line of lines) await by.line(line);
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot('debrief-phone');
    await by.press('Control+Enter');
    const text = await app.appears((await savedAt(app)));
    for (const line of lines.filter((each) => !/^[123]$/.test(each))) expect(text).toContain(line);
    expect(1 + by.steps()).toBeLessThanOrEqual(lines.length + 1 + 5);
  });

  test('a closed window loses nothing, and cancel writes nothing', async () => {
    const first = await openPlugin({ size: PHONE, files: { 'a.md': 'A' } });
    await first.run('new-debrief');
    await first.page.locator('.modal input').first().waitFor();
    const by = typist(first);
    await by.line('Kestrel');
    await by.line('Tell me about a failure');
    await first.page.waitForTimeout(500);
    const again = await first.reload();
    expect(await again.paths()).toEqual(['a.md']);
    await again.run('new-debrief');
    await again.page.locator('.modal').waitFor();
    await again.until(async () => (await again.page.locator('.modal').innerText()).includes('Tell me about a failure'));
  });

  test('nothing sticks out, and every button can be hit with a thumb', async () => {
    const app = await openPlugin({ size: { width: 320, height: 640 }, files: { 'a.md': 'A' } });
    await app.run('new-debrief');
    await app.page.locator('.modal input').first().waitFor();
    const faults = await app.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.modal button, .modal input, .modal textarea, .modal select')]
      .filter((el) => el.offsetParent !== null && !el.matches('.modal-close-button')) // the close button is the app's
      .flatMap((el) => {
        const { left, right, height } = el.getBoundingClientRect();
        return [...(left < 0 || right > window.innerWidth ? [`${el.outerHTML.slice(0, 80)} sticks out`] : []), ...(height < 28 ? [`${el.outerHTML.slice(0, 80)} is ${String(height)} high`] : [])];
      }));
    expect(faults).toEqual([]);
  });
});

const savedAt = async (app: App): Promise<string> => {
  await app.until(async () => (await app.paths()).some((path) => path.startsWith('Interviews/')));
  return (await app.paths()).find((path) => path.startsWith('Interviews/')) ?? '';
};
