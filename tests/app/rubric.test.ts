import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { analyzeNotes } from '../../src/app/analyze-notes';
import { coachText } from '../../src/app/coach-notes';
import { kindsById } from '../../src/app/kinds';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import { makeRubricNote, rubricDesk, type RubricSources } from '../../src/app/rubric';
import { defaultSettings, type Settings } from '../../src/app/settings';
import { isRuleOn, usualRubric } from '../../src/core/critique/rubric';
import { rubricPath } from '../../src/core/pages/coach-folder';
import { MemoryVault } from '../doubles/memory-vault';

const at = rubricPath('Coach');
const note = (...lines: readonly string[]): string => ['---', 'interview-coach: rubric', '---', ...lines].join('\n');

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly unreadable?: Readonly<Record<string, string>>;
}

const given = ({ files = {}, settings = {}, unreadable = {} }: Given): RubricSources & { readonly vault: MemoryVault } => {
  const vault = new MemoryVault(files, unreadable);
  const all = { ...defaultSettings, ...settings };
  return { vault, path: async () => (await vault.exists(at) ? at : null), settings: () => all };
};

describe('the rubric', () => {
  test('is as usual without a note and without settings', async () => {
    const desk = rubricDesk(given({}));
    expect(await desk.rubric()).toEqual(usualRubric);
    expect(await desk.problems()).toEqual([]);
    expect(desk.noted()).toEqual(usualRubric);
  });

  test('is that of the settings where there is no note', async () => {
    const settings = { rulesOff: ['vague'], rulesOn: ['clarity'], thresholds: { 'floor-fact': 9 } };
    expect(await rubricDesk(given({ settings })).rubric()).toEqual({ ...usualRubric, ...settings });
  });

  test('is that of the note where both speak, and of both where one is silent', async () => {
    const settings = { rulesOff: ['vague', 'blame'], thresholds: { 'floor-fact': 9, 'floor-why': 20 } };
    const desk = rubricDesk(given({ settings, files: { [at]: note('- vague: on', '- hedging: off', '- floor-why: 50') } }));
    const rubric = await desk.rubric();
    expect(['vague', 'blame', 'hedging'].map((id) => isRuleOn(rubric, id))).toEqual([true, false, false]);
    expect(rubric.thresholds).toEqual({ 'floor-fact': 9, 'floor-why': 50 });
    expect(desk.noted().thresholds).toEqual({ 'floor-why': 50 });
  });

  test('is the same value until the note or the settings change', async () => {
    const sources = given({ files: { [at]: note('- vague: off') } });
    let settings = defaultSettings;
    const desk = rubricDesk({ ...sources, settings: () => settings });
    const first = await desk.rubric();
    expect(await desk.rubric()).toBe(first);
    sources.vault.files.set(at, note('- vague: on'));
    const second = await desk.rubric();
    expect(isRuleOn(second, 'vague')).toBe(true);
    settings = { ...settings, rulesOff: ['blame'] };
    expect(isRuleOn(await desk.rubric(), 'blame')).toBe(false);
    sources.vault.files.delete(at);
    expect(await desk.rubric()).toEqual({ ...usualRubric, rulesOff: ['blame'] });
  });

  test('names what of the note cannot be used, by line', async () => {
    const desk = rubricDesk(given({ files: { [at]: note('| Rule | On |', '|---|---|', '| vagu | no |', '| blame | no |') } }));
    expect(await desk.problems()).toEqual([{ path: at, message: 'Line 6: There is no rule "vagu". Do you mean vague?' }]);
    expect((await desk.rubric()).rulesOff).toEqual(['blame']);
  });

  test('is that of the settings where the note cannot be read, and says so', async () => {
    const desk = rubricDesk(given({ settings: { rulesOff: ['vague'] }, unreadable: { [at]: 'The disk refused.' } }));
    expect(await desk.rubric()).toEqual({ ...usualRubric, rulesOff: ['vague'] });
    expect(await desk.problems()).toEqual([{ path: at, message: 'The disk refused.' }]);
  });

  test('does not hide a mistake of ours', async () => {
    const broken = rubricDesk({ ...given({ files: { [at]: '' } }), vault: { read: () => Promise.reject(new TypeError('ours')), process: () => Promise.resolve(false) } });
    await expect(broken.rubric()).rejects.toThrow('ours');
  });
});

describe('the rubric note', () => {
  test('is made where there is none, and shows what holds by the settings', async () => {
    const sources = given({ settings: { rulesOff: ['vague'], thresholds: { 'floor-fact': 9 } } });
    expect(await makeRubricNote(sources, at)).toBe(at);
    expect(sources.vault.writes).toEqual([at]);
    const text = sources.vault.files.get(at) ?? '';
    expect(text).toMatch(/^\| vague +\| no /m);
    expect(text).toMatch(/^\| blame +\| yes /m);
    expect(text).toMatch(/^\| floor-fact +\| 6 words +\| 9 /m);
    const desk = rubricDesk(sources);
    expect(isRuleOn(await desk.rubric(), 'vague')).toBe(false);
    expect(await desk.problems()).toEqual([]);
  });

  test.each([['as it was made', note('# Mine')], ['empty', ''], ['a note of the user\'s own', 'Dear diary\n']])('is never written again: %s', async (_what, text) => {
    const sources = given({ files: { [at]: text } });
    expect(await makeRubricNote(sources, at)).toBe(at);
    expect(await makeRubricNote({ ...sources, path: () => null }, at)).toBe(at);
    expect(sources.vault.files.get(at)).toBe(text);
    expect(sources.vault.writes).toEqual([]);
  });

  test('may stand elsewhere', async () => {
    const sources = given({});
    expect(await makeRubricNote({ ...sources, path: () => 'Mine/Rubric.md' }, at)).toBe('Mine/Rubric.md');
    expect(sources.vault.writes).toEqual([]);
  });
});

describe('a critic with a rubric', () => {
  const files = { 'a.md': '#interview\n\n## Tell me about a time you failed\n\nI forgot a certificate and it was bad.\n', [at]: note('| Rule | On |', '|---|---|', '| too-brief | no |', '| vagu | no |') };
  const ports = (sources: ReturnType<typeof given>): Parameters<typeof analyzeNotes>[0] => {
    const desk = rubricDesk(sources);
    return { vault: sources.vault, parseYaml: parse, reader: noteReader({ myNames: [] }), critic: offlineCritic({ level: 'SDE-2', rubric: desk.rubric }), rubricProblems: desk.problems };
  };
  const problem = { path: at, message: 'Line 7: There is no rule "vagu". Do you mean vague?' };

  test('follows it, and its problems stand beside those of the notes', async () => {
    const { reviews, problems, failed } = await analyzeNotes(ports(given({ files })), { paths: null, tag: 'interview' });
    expect(reviews.map(({ note: { path } }) => path)).toEqual(['a.md']);
    expect(reviews[0]?.findings.map(({ rule }) => rule)).not.toContain('too-brief');
    expect({ problems, failed }).toEqual({ problems: [problem], failed: 0 });
    const without = await analyzeNotes({ ...ports(given({ files })), critic: offlineCritic({ level: 'SDE-2' }) }, { paths: null, tag: 'interview' });
    expect(without.reviews[0]?.findings.map(({ rule }) => rule)).toContain('too-brief');
  });

  test('tells its problems for one note too', async () => {
    const coached = await coachText(ports(given({ files })), { note: { path: 'a.md', text: files['a.md'], tag: null }, progress: () => Promise.resolve(true) }, { folder: 'Coach', form: 'short', kinds: kindsById, today: '2026-01-05' });
    expect(coached.problems).toEqual([problem]);
  });
});
