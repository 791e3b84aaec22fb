import { describe, expect, test } from '@jest/globals';
import { setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();

const failure = '#interview\n\n## Tell me about a time you failed\n\nI forgot a certificate and it was bad.\n';
const rubric = 'Interview coach/Coaching rubric.md';
const off = '---\ninterview-coach: rubric\n---\n| Rule | On |\n|---|---|\n| too-brief | no |\n';

const page = (): string => document.body.textContent ?? '';

const row = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.setting-item')].find((each) => each.querySelector('.setting-item-name')?.textContent === name);
  if (found === undefined) throw new Error(`No setting "${name}".`);
  return found;
};
const control = (name: string): HTMLInputElement => {
  const input = row(name).querySelector('input');
  if (input === null) throw new Error(`"${name}" has nothing to set.`);
  return input;
};
const change = (name: string, set: (input: HTMLInputElement) => void): void => {
  set(control(name));
  control(name).dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the rubric note of the built main.js', () => {
  test('is made by its command, opened, and never written again', async () => {
    const host = await boot();
    host.run('open-coaching-rubric');
    await until(() => host.paths().includes(rubric));
    const text = await host.read(rubric);
    expect(text).toContain('| too-brief');
    await host.write(rubric, `${text}\nMine.\n`);
    host.run('open-coaching-rubric');
    host.run('analyze-all-interviews');
    await until(() => host.notices().length > 0);
    expect(await host.read(rubric)).toBe(`${text}\nMine.\n`);
  });

  test('decides what the open sidebar shows, at once', async () => {
    const host = await boot({ files: { 'a.md': failure } });
    host.run('open-weak-areas');
    await until(() => page().includes('this question needs about 60'));
    await host.write(rubric, off);
    await until(() => document.querySelectorAll('.coach-spot').length > 0 && !page().includes('this question needs about 60'));
    await host.write(rubric, off.replace('no |', 'yes |'));
    await until(() => page().includes('this question needs about 60'));
  });

  test('is followed where it is renamed, and no more where it is deleted', async () => {
    const host = await boot({ files: { 'a.md': failure, [rubric]: off } });
    host.run('open-weak-areas');
    await until(() => document.querySelectorAll('.coach-spot').length > 0);
    expect(page()).not.toContain('this question needs about 60');
    await host.rename(rubric, 'Mine.md');
    await new Promise((resolve) => { window.setTimeout(resolve, 200); });
    expect(page()).not.toContain('this question needs about 60');
    await host.remove('Mine.md');
    await until(() => page().includes('this question needs about 60'));
  });

  test('decides what is written, wherever it stands', async () => {
    const host = await boot({ files: { 'a.md': failure, 'Mine/How to judge.md': off } });
    host.run('analyze-all-interviews');
    await until(() => host.paths().includes('Interview coach/a (critique).md'));
    expect(await host.read('Interview coach/a (critique).md')).not.toContain('this question needs about');
    await host.write('Mine/How to judge.md', off.replace('no |', 'yes |'));
    host.run('analyze-all-interviews');
    await until(() => host.notices().length > 1);
    expect(await host.read('Interview coach/a (critique).md')).toContain('this question needs about');
    host.run('open-coaching-rubric');
    await new Promise((resolve) => { window.setTimeout(resolve, 50); });
    expect(host.paths()).not.toContain(rubric);
  });

  test('says what of it cannot be used', async () => {
    const host = await boot({ files: { 'a.md': failure, [rubric]: off.replace('too-brief', 'to-brief') } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().some((each) => each.includes('Line 6: There is no rule "to-brief". Do you mean too-brief?')));
  });
});

describe('the settings of rules', () => {
  test('have a switch for each rule, and save what differs', async () => {
    const host = await boot({ files: { 'a.md': failure } });
    host.openSettings();
    row('Rules').click();
    expect([control('Too brief').checked, control('Clarity').checked]).toEqual([true, false]);
    change('Too brief', (input) => { input.checked = false; });
    change('Clarity', (input) => { input.checked = true; });
    await until(() => JSON.stringify(host.savedData()).includes('clarity'));
    expect(host.savedData()).toMatchObject({ rulesOff: ['too-brief'], rulesOn: ['clarity'] });
    change('Too brief', (input) => { input.checked = true; });
    change('Clarity', (input) => { input.checked = false; });
    await until(() => !JSON.stringify(host.savedData()).includes('clarity'));
    expect(host.savedData()).toMatchObject({ rulesOff: [], rulesOn: [] });
  });

  test('have a field for each threshold, and never store a figure that cannot be one', async () => {
    const host = await boot();
    host.openSettings();
    row('Thresholds').click();
    expect(control('Fewest words of a story').value).toBe('60');
    change('Fewest words of a story', (input) => { input.value = '9000'; });
    await until(() => page().includes('can be 5 to 300 words, not 9000'));
    expect(host.savedData()).toBeNull();
    change('Fillers from which they are noted', (input) => { input.value = '9'; });
    await until(() => page().includes('would be above'));
    change('Fewest words of a story', (input) => { input.value = '90'; });
    await until(() => JSON.stringify(host.savedData()).includes('floor-story'));
    expect(host.savedData()).toMatchObject({ thresholds: { 'floor-story': 90 } });
    change('Fewest words of a story', (input) => { input.value = '60'; });
    await until(() => !JSON.stringify(host.savedData()).includes('floor-story'));
  });

  test('count at once in the open sidebar', async () => {
    const host = await boot({ files: { 'a.md': failure } });
    host.run('open-weak-areas');
    await until(() => page().includes('this question needs about 60'));
    host.openSettings();
    row('Thresholds').click();
    change('Fewest words of a failure story', (input) => { input.value = '100'; });
    await until(() => page().includes('this question needs about 100'));
  });

  test('show what the note decides, and cannot change it', async () => {
    const host = await boot({ files: { [rubric]: `${off}\n- floor-story: 77\n` } });
    await until(() => {
      host.openSettings();
      row('Rules').click();
      return control('Too brief').disabled;
    });
    expect([control('Too brief').checked, control('Vague').disabled]).toEqual([false, false]);
    expect(row('Too brief').textContent).toContain('Set in your note "Coaching rubric".');
    host.openSettings();
    row('Thresholds').click();
    expect([control('Fewest words of a story').value, control('Fewest words of a story').disabled]).toEqual(['77', true]);
  });

  test('lead to the note', async () => {
    const host = await boot();
    host.openSettings();
    row('Coaching rubric').click();
    await until(() => host.paths().includes(rubric));
  });
});
