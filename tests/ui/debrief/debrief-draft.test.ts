import { describe, expect, test } from '@jest/globals';
import { words } from '../../../src/ui/words';
import { click, closeModal, found, namesOf, notes, Person, runCommand, save, saved, setUpModals, value } from './debrief-double';

setUpModals();

const say = words.debrief;

describe('the draft of a debrief', () => {
  const typed = async (): Promise<Map<string, string>> => {
    const { kept } = await runCommand({ notes });
    found('#coach-debrief-line').focus();
    await new Person().write('Why now');
    await new Person().type('half a');
    await closeModal();
    return kept;
  };

  test('is there again after a closed window, half a line and all', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    expect(found('.coach-debrief-draft').textContent).toBe(`${say.draft}${say.startOver}`);
    expect(namesOf('.coach-debrief-tick')).toContain('Why now');
    expect(value('textarea', `${say.said}: Why now`)).toBe('half a');
  });

  const swap = (name: string): Promise<void> => click('.coach-debrief-draft button', name);
  const offered = (): readonly string[] => namesOf('.coach-debrief-draft button');
  const typeInto = async (selector: string, text: string): Promise<void> => {
    found(selector).focus();
    await new Person().type(text);
  };
  const reopened = async (kept: Map<string, string>): Promise<void> => {
    await closeModal();
    await runCommand({ notes, kept });
  };

  test('can be put away and brought back, with what was typed since', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await typeInto('.coach-debrief-under textarea', ' word');
    await swap(say.startOver);
    expect(namesOf('.coach-debrief-tick')).not.toContain('Why now');
    expect([found('.coach-debrief-draft span').textContent, offered()]).toEqual([say.draftAway, [say.bringBack, say.startAgain]]);
    await swap(say.bringBack);
    expect(value('textarea', `${say.said}: Why now`)).toBe('half a word');
    expect(offered()).toEqual([say.startOver]);
  });

  test('that is put away stays kept, whatever is typed in the new one, and both are there again after Escape', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await swap(say.startOver);
    await typeInto('input[name="company"]', 'x');
    await reopened(kept);
    expect([value('input[name="company"]'), offered()]).toEqual(['Acmex', [say.bringBack, say.startAgain]]);
    await swap(say.bringBack);
    expect(value('textarea', `${say.said}: Why now`)).toBe('half a');
    await reopened(kept);
    expect(value('textarea', `${say.said}: Why now`)).toBe('half a');
    await swap(say.bringBack);
    expect(value('input[name="company"]')).toBe('Acmex');
  });

  test('is back in the form where nothing was typed since it was put away', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await swap(say.startOver);
    await reopened(kept);
    expect(namesOf('.coach-debrief-tick')).toContain('Why now');
    expect(offered()).toEqual([say.startOver]);
  });

  test('takes the line that was not entered along', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await typeInto('#coach-debrief-line', 'Why us');
    await swap(say.startOver);
    expect(value('#coach-debrief-line')).toBe('');
    await swap(say.bringBack);
    expect([value('#coach-debrief-line'), namesOf('.coach-debrief-tick').slice(-2)]).toEqual(['', ['Why now', 'Why us']]);
  });

  test('makes room for a form that is filled in as the first one was', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await swap(say.startOver);
    expect(['company', 'role', 'round', 'date'].map((name) => value(`input[name="${name}"]`))).toEqual(['Acme', 'Staff engineer', 'onsite', '2026-11-22']);
  });

  test('is gone once the person starts over again, and the focus is not lost', async () => {
    const kept = await typed();
    await runCommand({ notes, kept });
    await swap(say.startOver);
    found('.coach-debrief-draft button', say.startAgain).focus();
    await swap(say.startAgain);
    expect([kept.size, offered()]).toEqual([0, []]);
    expect(document.activeElement).toBe(found('#coach-debrief-line'));
  });

  test('that is put away is still kept once the other one is saved', async () => {
    const kept = await typed();
    const { vault } = await runCommand({ notes, kept });
    await swap(say.startOver);
    await click('.coach-debrief-tick input');
    await save();
    expect([...vault.files.keys()]).toEqual([saved]);
    await runCommand({ notes, kept });
    expect(value('textarea', `${say.said}: Why now`)).toBe('half a');
  });

  test('may hold no more than a company', async () => {
    const { kept } = await runCommand({ notes });
    await typeInto('input[name="company"]', ' Ltd');
    await reopened(kept);
    expect([value('input[name="company"]'), offered()]).toEqual(['Acme Ltd', [say.startOver]]);
  });

  test('leaves no trace where nothing was typed', async () => {
    const { kept, vault } = await runCommand({ notes });
    await closeModal();
    expect([kept.size, vault.files.size]).toEqual([0, 0]);
  });
});
