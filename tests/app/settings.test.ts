import { describe, expect, test } from '@jest/globals';
import { defaultSettings, readSettings, settingsToSave, usable } from '../../src/app/settings';

describe('settings are read from whatever was saved', () => {
  test.each([
    ['nothing, on the first run', null, {}, []],
    ['an empty object', {}, {}, []],
    ['one setting', { tag: 'prep' }, { tag: 'prep' }, []],
    ['a tag with its hash and blanks', { tag: ' #prep/big-co ' }, { tag: 'prep/big-co' }, []],
    ['a tag in another script', { tag: 'साक्षात्कार' }, { tag: 'साक्षात्कार' }, []],
    ['a folder with slashes around it', { folder: '/Coach/Notes/' }, { folder: 'Coach/Notes' }, []],
    ['a tag with a blank inside', { tag: 'my tag' }, {}, ['tag']],
    ['a tag of digits only', { tag: '2026' }, {}, ['tag']],
    ['an empty tag', { tag: '' }, {}, ['tag']],
    ['a folder that climbs out of the vault', { folder: '../Coach' }, {}, ['folder']],
    ['a hidden folder', { folder: '.coach' }, {}, ['folder']],
    ['the vault itself', { folder: '/' }, {}, ['folder']],
    ['a folder that no link can name', { folder: 'a#b' }, {}, ['folder']],
    ['a number for a folder', { folder: 4, level: 'staff' }, { level: 'staff' }, ['folder']],
    ['an unknown form and level', { form: 'huge', level: 'CEO' }, {}, ['form', 'level']],
    ['a list', [1, 2], {}, ['tag', 'folder', 'form', 'level']],
    ['a text', 'broken', {}, ['tag', 'folder', 'form', 'level']],
  ])('%s', (_what, saved, changed, broken) => {
    expect(readSettings(saved)).toEqual({ settings: { ...defaultSettings, ...changed }, broken });
  });

  test('a value that cannot be the setting is null, a good one is trimmed', () => {
    expect(usable('tag', 'a b')).toBeNull();
    expect(usable('tag', ' #a ')).toBe('a');
    expect(usable('form', 'full')).toBe('full');
  });

  test('saving keeps keys of other versions', () => {
    expect(settingsToSave({ tag: 'old', future: [1] }, { ...defaultSettings, tag: 'new' })).toEqual({ ...defaultSettings, tag: 'new', future: [1] });
    expect(settingsToSave('broken', defaultSettings)).toEqual(defaultSettings);
  });
});
