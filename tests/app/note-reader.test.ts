import { describe, expect, test } from '@jest/globals';
import { inSteps } from '../../src/app/in-steps';
import { noteReader } from '../../src/app/note-reader';
import { readNote } from '../../src/core/notes/read-note';

const source = { path: 'a.md', text: 'Kofi: Why a queue?\n\nNuri: It keeps the order.\n', frontMatter: {} };

const count = (log: string[]) => function* work(): Generator<void, string> {
  for (const step of ['one', 'two']) {
    log.push(step);
    yield;
  }
  return 'done';
};

describe('work in steps', () => {
  test('takes a breath after each, and gives what the work gives', async () => {
    const log: string[] = [];
    const breathe = (): Promise<void> => {
      log.push('breath');
      return Promise.resolve();
    };
    expect(await inSteps(count(log)(), breathe)).toBe('done');
    expect(log).toEqual(['one', 'breath', 'two', 'breath']);
  });

  test('goes through without one', async () => {
    const log: string[] = [];
    expect(await inSteps(count(log)(), undefined)).toBe('done');
    expect(log).toEqual(['one', 'two']);
  });
});

describe('the reader of notes', () => {
  test('reads as the core does, with a pause or without', async () => {
    expect(await noteReader({ myNames: [] })(source)).toEqual(readNote(source));
    expect(await noteReader({ myNames: [], breathe: () => Promise.resolve() })(source)).toEqual(readNote(source));
  });

  test('knows my names', async () => {
    const note = await noteReader({ myNames: ['Nuri'] })(source);
    expect(note.questions.map(({ answers }) => answers[0]?.speaker)).toEqual(['Nuri']);
  });

  test('pauses between blocks of a long note', async () => {
    let breaths = 0;
    const breathe = (): Promise<void> => {
      breaths += 1;
      return Promise.resolve();
    };
    await noteReader({ myNames: [], breathe })({ ...source, text: 'Words.\n\n'.repeat(5000) });
    expect(breaths).toBeGreaterThan(20);
  });
});
