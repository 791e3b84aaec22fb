/** @jest-environment jsdom */
import 'obsidian-test-mocks/jest-setup';
import { describe, expect, test } from '@jest/globals';
import { App } from 'obsidian-test-mocks/obsidian';
import { watchDay } from '../../src/adapters/obsidian/day-watch';

describe('another day may have begun', () => {
  const comings: readonly (readonly [string, (app: App) => void])[] = [
    ['the window gets the focus again', () => { window.dispatchEvent(new Event('focus')); }],
    ['the page is seen again', () => { activeDocument.dispatchEvent(new Event('visibilitychange')); }],
    ['the person turns to another pane, in whatever window', (app) => { app.workspace.trigger('active-leaf-change', null); }],
  ];

  test.each(comings)('when %s, until the watch ends', (_what, come) => {
    const app = App.createConfigured__();
    let told = 0;
    const end = watchDay(app.asOriginalType__(), () => { told += 1; });
    come(app);
    expect(told).toBe(1);
    end();
    come(app);
    expect(told).toBe(1);
  });
});
