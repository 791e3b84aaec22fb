import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rules } from '../../src/core/critique/rules/rules';
import { patience } from '../core/text/slices';
import { ownAnswers, type LabelledAnswer } from './labelled-answer';
import { fallenBelow, figuresOf, type Figures } from './recorded';
import { scoreOf } from './score';
import { guideAnswers, meanings, seedAnswers } from './shared-labels';
import { addedUp, specificityOf } from './specificity';
import { writtenNotes } from './written-notes';

const root = path.join(__dirname, '../..');
const own = ownAnswers(root);
const recorded = (JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/recorded.json'), 'utf8')) as Readonly<Record<string, Figures>>)['ours'];
const ruleIds = new Set(rules.map(({ id }) => id));
/** Rules of gaps, which stories have and answers have not. */
const gapIds = new Set(['no-situation', 'no-task']);

const labelled = (answer: string, more: Partial<LabelledAnswer> = {}): LabelledAnswer => ({
  id: 'x', question: 'What is your greatest weakness?', answer, register: null, isFollowUp: false, isFragment: false, isStrong: false, issues: [], also: [], ...more,
});

describe('the labelled answers of the project', () => {
  test('are sixty weak ones and twenty strong ones at least, no two alike', () => {
    expect(own.filter(({ isStrong }) => !isStrong).length).toBeGreaterThanOrEqual(60);
    expect(own.filter(({ isStrong }) => isStrong).length).toBeGreaterThanOrEqual(20);
    expect(new Set(own.map(({ answer }) => answer)).size).toBe(own.length);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  test('name rules that exist, and each once', () => {
    for (const { id, issues, also } of own) {
      const named = [...issues.map(({ label }) => label), ...also];
      expect([id, named.filter((rule) => !ruleIds.has(rule))]).toEqual([id, []]);
      expect([id, new Set(named).size]).toEqual([id, named.length]);
    }
  });

  test('are judged as well as recorded, or better', () => {
    expect(recorded).toBeDefined();
    expect(recorded === undefined ? null : fallenBelow(figuresOf(scoreOf(own)), recorded)).toEqual([]);
  }, patience);

  test('meet what the issue asks for', () => {
    const { recall, heavy, light } = figuresOf(scoreOf(own));
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(heavy).toBeLessThanOrEqual(0.15);
    expect(light).toBeLessThanOrEqual(0.5);
  }, patience);
});

describe('a score', () => {
  test('counts a rule as right where a coach named it or would agree', () => {
    const boast = { label: 'disguised', rules: ['disguised-strength'] };
    const { rules: found, named, met, missed } = scoreOf([
      labelled('I am a perfectionist.', { issues: [boast], also: ['too-brief'] }),
      labelled('I am always late.', { issues: [boast] }),
    ]);
    const scores = new Map(found.map((one) => [one.rule, one]));
    expect(scores.get('disguised-strength')).toEqual({ rule: 'disguised-strength', fired: 1, right: 1, named: 2, met: 1 });
    expect(scores.get('too-brief')).toEqual({ rule: 'too-brief', fired: 2, right: 1, named: 0, met: 0 });
    expect([named, met]).toEqual([2, 1]);
    expect(missed).toEqual(['x disguised: I am always late.']);
  });

  test('counts an issue as met by any rule that means the same', () => {
    const { met } = scoreOf([labelled('I am a perfectionist.', { issues: [{ label: 'any', rules: ['blame', 'disguised-strength'] }] })]);
    expect(met).toBe(1);
  });

  test('counts findings on strong answers by weight, and their lines', () => {
    const { strong, heavy, light, onStrong } = scoreOf([labelled('I am a perfectionist.', { isStrong: true })]);
    expect([strong, heavy + light]).toEqual([1, onStrong.length]);
    expect(heavy).toBeGreaterThan(0);
    expect(onStrong[0]).toMatch(/^x [a-z-]+ \((?:high|medium|low)\): /u);
  });

  test('asks no length of a fragment', () => {
    const fired = (isFragment: boolean): readonly string[] => scoreOf([labelled('I am a perfectionist.', { isFragment })]).rules.map(({ rule }) => rule);
    expect(fired(false)).toContain('too-brief');
    expect(fired(true)).not.toContain('too-brief');
  });

  test('reads labelled parts as a story, whose gaps meet issues and weigh as in the sidebar', () => {
    const story = 'Situation: The nightly import of forty shops failed on row limits\nAction:\n- Split each file by shop, wrote a retry for the failed parts and tested it with the files of a month\nResult: Failed imports went from 12 a week to none';
    const { rules: found, heavy, light } = scoreOf([labelled(story, { question: 'Tell me about a hard bug.', isStrong: true, issues: [{ label: 'no_task', rules: ['no-task'] }] })]);
    expect(found.find(({ rule }) => rule === 'no-task')).toMatchObject({ fired: 1, met: 1 });
    expect([heavy, light]).toEqual([0, 1]);
  });
});

describe('figures', () => {
  const figures: Figures = { recall: 0.9, heavy: 0.1, light: 0.4, rules: { blame: { precision: 0.8, recall: 0.7 }, vague: { precision: null, recall: null } } };

  test.each<readonly [string, Partial<Figures>, readonly string[]]>([
    ['the same', {}, []],
    ['better ones', { recall: 1, heavy: 0, light: 0, rules: { blame: { precision: 1, recall: 1 } } }, []],
    ['fewer issues met', { recall: 0.89 }, ['issues met: 0.89, recorded 0.9']],
    ['more on strong answers', { heavy: 0.2, light: 0.5 }, ['heavy findings per strong answer: 0.2, recorded 0.1', 'light findings per strong answer: 0.5, recorded 0.4']],
    ['a rule that fires at random', { rules: { blame: { precision: 0.5, recall: 0.7 } } }, ['precision of blame: 0.5, recorded 0.8']],
    ['a rule that went silent', { rules: { blame: { precision: null, recall: 0 } } }, ['recall of blame: 0, recorded 0.7']],
    ['a rule that is gone', { rules: {} }, []],
    ['a rule without a record', { rules: { ...figures.rules, vague: { precision: 0.1, recall: 0.1 } } }, []],
  ])('%s', (_what, change, expected) => {
    expect(fallenBelow({ ...figures, ...change }, figures)).toEqual(expected);
  });

  test('are shares, rounded, and null where there is nothing to share', () => {
    const { recall, heavy, rules: each } = figuresOf({ rules: [{ rule: 'blame', fired: 3, right: 1, named: 0, met: 0 }], named: 3, met: 2, strong: 0, heavy: 0, light: 0, missed: [], onStrong: [] });
    expect([recall, heavy]).toEqual([0.667, null]);
    expect(each['blame']).toEqual({ precision: 0.333, recall: null });
  });
});

describe('the labels of the shared data', () => {
  test('mean rules that exist', () => {
    expect(Object.values(meanings).flat().filter((rule) => !ruleIds.has(rule) && !gapIds.has(rule))).toEqual([]);
  });

  test('are none where there is no such folder', () => {
    expect(guideAnswers('/nowhere')).toEqual([]);
    expect(seedAnswers('/nowhere')).toEqual([]);
  });
});

describe('shared data in a folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'accuracy-'));
    const row = { id: 'A1', question: 'Why Go?', answer: 'It is fast.', quality: 'weak', kind: 'component', issues: ['no_rationale', 'contradiction_across_answers'], issues_also_observed: ['too_brief'] };
    writeFileSync(path.join(folder, 'answers.jsonl'), `${JSON.stringify(row)}\n\n`);
    const issues = [{ label: 'too_brief', audit: 'agree' }, { label: 'overclaim', audit: 'disagree: it denies it' }, { label: 'no_rationale', audit: 'implied' }];
    writeFileSync(path.join(folder, 'seed-gold.json'), JSON.stringify({ qa_pairs: [{ id: 's', question: ['Why', 'Go?'], answer: ['Fast.', 'Small.'], issues }, { id: 't', question: 'Why?', answer: null, issues: [] }] }));
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  test('is read with its labels, those across answers left out', () => {
    expect(guideAnswers(folder)).toEqual([{
      id: 'A1', question: 'Why Go?', answer: 'It is fast.', register: null, isFollowUp: false, isFragment: true, isStrong: false,
      issues: [{ label: 'no_rationale', rules: ['no-rationale', 'thin-technical'] }], also: ['too-brief'],
    }]);
  });

  test('is read without what its audit disputes, and without what was not answered', () => {
    const seeds = seedAnswers(folder);
    expect(seeds.map(({ id, question, answer }) => [id, question, answer])).toEqual([['s', 'Why Go?', 'Fast.\nSmall.']]);
    expect(seeds[0]?.issues.map(({ label }) => label)).toEqual(['too_brief', 'no_rationale']);
  });
});

describe('how specific a critique is', () => {
  const twice = '---\ntags: [interview]\n---\n\n## Why did you choose Kafka?\n\nIt is the best.\n\n## Why did you choose Redis?\n\nIt is the best.\n';

  test('counts each sentence that stood in the note before', () => {
    const { sentences, repeated, ownSentences, ownRepeated } = specificityOf('a.md', twice);
    expect(sentences).toBeGreaterThan(ownSentences);
    expect(repeated.length).toBeGreaterThanOrEqual(ownRepeated.length);
    expect(ownRepeated.length).toBeLessThan(ownSentences);
  });

  test('finds the lines that hold no word of their question or answer', () => {
    const { lines, general } = specificityOf('a.md', twice);
    expect(lines).toBeGreaterThan(general.length);
    for (const line of general) expect(line).not.toMatch(/kafka|redis|best/iu);
  });

  test('is nothing for a note without questions', () => {
    expect(specificityOf('a.md', 'Milk\nEggs\n')).toEqual({ sentences: 0, repeated: [], ownSentences: 0, ownRepeated: [], lines: 0, general: [] });
  });

  test('adds up over notes', () => {
    const one = specificityOf('a.md', twice);
    const both = addedUp([one, one]);
    expect([both.sentences, both.lines, both.repeated.length]).toEqual([one.sentences * 2, one.lines * 2, one.repeated.length * 2]);
  });

  test('reaches its goals on the sample vault: 10 % repeated at most, 80 % specific at least', () => {
    const notes = writtenNotes([path.join(root, 'examples/vault')]);
    const { sentences, repeated, lines, general } = addedUp(notes.map(({ name, text }) => specificityOf(name, text)));
    expect(notes.length).toBeGreaterThanOrEqual(10);
    expect(repeated.length / sentences).toBeLessThanOrEqual(0.1);
    expect(general.length / lines).toBeLessThanOrEqual(0.2);
  }, patience);
});

describe('written notes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'notes-'));
    const files = { 'a.md': '---\ntags: [interview, mock]\n---\nHi', 'b.md': '---\ntags:\n  - interview\n---\nHi', 'c.md': 'Round one #interview', 'd.md': '---\ntitle: Milk\n---\nno', 'e.txt': 'plain', 'f.png': '' };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  test('are the tagged ones and plain texts, by path; a folder that is not there has none', () => {
    expect(writtenNotes([folder, '/nowhere']).map(({ name }) => name)).toEqual(['a.md', 'b.md', 'c.md', 'e.txt']);
  });
});
