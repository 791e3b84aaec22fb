/** @jest-environment jsdom */
import 'obsidian-test-mocks/jest-setup';
import { describe, expect, test } from '@jest/globals';
import type { App as AppOriginal } from 'obsidian';
import { App } from 'obsidian-test-mocks/obsidian';
import { parse } from 'yaml';
import { studyNotes } from '../../src/adapters/obsidian/topic-notes';
import { studyNotesOf } from '../../src/app/study-notes';
import { ourTopicsKnown } from '../../src/core/critique/topics/topics-known';
import { MemoryVault } from '../doubles/memory-vault';
import { studyNotesContract } from './study-notes.contract';

const appWith = (files: Readonly<Record<string, string>>): AppOriginal => {
  const app = App.createConfigured__({ files: { ...files } }).asOriginalType__();
  app.workspace.layoutReady = true;
  return app;
};

let breaths = 0;
const breathe = (): Promise<void> => {
  breaths += 1;
  return Promise.resolve();
};
const options = { tag: (): string => 'interview', breathe };

studyNotesContract('A vault without an index', (files) => Promise.resolve(studyNotesOf(new MemoryVault(files), { parseYaml: parse, tag: 'interview' })));
studyNotesContract('The metadata cache of Obsidian', (files) => Promise.resolve(studyNotes(appWith(files), options)));

describe('the metadata cache of Obsidian as a shelf', () => {
  test('is not asked before the layout is ready', async () => {
    const app = appWith({ 'SQS.md': 'Words.' });
    const shelf = studyNotes(app, options);
    app.workspace.layoutReady = false;
    expect(await shelf.names(ourTopicsKnown)).toEqual([]);
    app.workspace.layoutReady = true;
    expect(await shelf.names(ourTopicsKnown)).toHaveLength(1);
  });

  test('lets others work while it looks through a large vault', async () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`note ${String(at)}.md`, '']));
    const shelf = studyNotes(appWith(files), options);
    breaths = 0;
    expect(await shelf.names(ourTopicsKnown)).toHaveLength(1001);
    expect(breaths).toBe(2);
  });
});
