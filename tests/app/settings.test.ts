import { describe, expect, test } from '@jest/globals';
import { defaultSettings, readSettings, rubricOf, settingsToSave, usable } from '../../src/app/settings';

const names = ['tag', 'folder', 'form', 'level', 'myNames', 'rulesOff', 'rulesOn', 'thresholds', 'ignoredLinks', 'marks', 'practiceSize', 'debriefFolder'] as const;

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
    ['names as a list', { myNames: ['Nuri', ' Nuri Adan '] }, { myNames: ['Nuri', 'Nuri Adan'] }, []],
    ['names in one text', { myNames: 'Nuri, Nuri Adan，努里; Nuri,' }, { myNames: ['Nuri', 'Nuri Adan', '努里'] }, []],
    ['no name', { myNames: ' , ' }, {}, []],
    ['names that are none', { myNames: [1, null] }, {}, ['myNames']],
    ['a name that never ends', { myNames: ['x'.repeat(101)] }, {}, ['myNames']],
    ['more names than anybody has', { myNames: Array.from({ length: 21 }, (_, at) => `N${String(at)}`) }, {}, ['myNames']],
    ['rules that are off and on', { rulesOff: ['vague'], rulesOn: ['clarity'] }, { rulesOff: ['vague'], rulesOn: ['clarity'] }, []],
    ['a rule of a later version', { rulesOff: ['rule-of-tomorrow'] }, { rulesOff: ['rule-of-tomorrow'] }, []],
    ['rules that are no list', { rulesOff: 'vague', rulesOn: [1] }, {}, ['rulesOff', 'rulesOn']],
    ['thresholds', { thresholds: { 'floor-fact': 9 } }, { thresholds: { 'floor-fact': 9 } }, []],
    ['a threshold out of its bounds, and one that is none', { thresholds: { 'floor-fact': 9000, 'floor-why': '20', 'floor-story': 70 } }, { thresholds: { 'floor-story': 70 } }, ['thresholds']],
    ['thresholds that contradict each other', { thresholds: { 'fillers-note': 9, 'fillers-warn': 4, 'floor-story': 70 } }, { thresholds: { 'floor-story': 70 } }, ['thresholds']],
    ['thresholds that are a list', { thresholds: [60] }, {}, ['thresholds']],
    ['links never suggested', { ignoredLinks: [{ kind: 'note', path: 'a.md' }] }, { ignoredLinks: [{ kind: 'note', path: 'a.md' }] }, []],
    ['a link never suggested that cannot be read beside one that can', { ignoredLinks: [{ kind: 'words', words: ' a ' }, { kind: 'new' }, 5] }, { ignoredLinks: [{ kind: 'words', words: 'a' }] }, []],
    ['links never suggested that are no list', { ignoredLinks: 'a' }, {}, ['ignoredLinks']],
    ['a practice of a size', { practiceSize: 12 }, { practiceSize: 12 }, []],
    ['a practice of no question', { practiceSize: 0 }, {}, ['practiceSize']],
    ['a practice of half a question', { practiceSize: 2.5 }, {}, ['practiceSize']],
    ['marks', { marks: true }, { marks: true }, []],
    ['marks in words', { marks: 'yes' }, {}, ['marks']],
    ['a folder for debriefs', { debriefFolder: ' /Rounds/2026/ ' }, { debriefFolder: 'Rounds/2026' }, []],
    ['the vault itself for debriefs', { debriefFolder: '' }, { debriefFolder: '' }, []],
    ['a folder for debriefs outside of the vault', { debriefFolder: '../x' }, {}, ['debriefFolder']],
    ['a list', [1, 2], {}, [...names]],
    ['a text', 'broken', {}, [...names]],
  ])('%s', (_what, saved, changed, broken) => {
    expect(readSettings(saved)).toEqual({ settings: { ...defaultSettings, ...changed }, broken });
  });

  test('a value that cannot be the setting is null, a good one is trimmed', () => {
    expect(usable('tag', 'a b')).toBeNull();
    expect(usable('tag', ' #a ')).toBe('a');
    expect(usable('form', 'full')).toBe('full');
    expect(usable('myNames', 'Nuri,Kay')).toEqual(['Nuri', 'Kay']);
  });

  test('give the rubric what they say, and no more', () => {
    const rubric = { rulesOff: ['vague'], rulesOn: ['clarity'], thresholds: { 'floor-fact': 9 } };
    expect(rubricOf({ ...defaultSettings, ...rubric })).toEqual({ ...rubric, levels: [], topics: [] });
  });

  test('saving keeps keys of other versions', () => {
    expect(settingsToSave({ tag: 'old', future: [1] }, { ...defaultSettings, tag: 'new' })).toEqual({ ...defaultSettings, tag: 'new', future: [1] });
    expect(settingsToSave('broken', defaultSettings)).toEqual(defaultSettings);
  });
});
