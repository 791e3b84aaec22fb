import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRubric } from '../../../src/core/critique/read-rubric';
import { decided, ruleSwitches, usualRubric, type Rubric } from '../../../src/core/critique/rubric';
import { crossedThresholds } from '../../../src/core/critique/threshold-checks';
import { thresholdTable, type ThresholdsSet } from '../../../src/core/critique/thresholds';
import { topicLists, type TopicEdit, type TopicList, type WrittenLine } from '../../../src/core/critique/topics/topic-edits';
import { rubricPage } from '../../../src/core/pages/rubric-page';

const fresh = rubricPage(decided(usualRubric));
const lines = fresh.split('\n');

describe('a new rubric note', () => {
  test('opens with the mark of a note of ours, then its title', () => {
    expect(lines.slice(0, 4)).toEqual(['---', 'interview-coach: rubric', '---', '# Coaching rubric']);
  });

  test.each(ruleSwitches.map((rule) => [rule.id, rule] as const))('says of %s whether it is on, and what it notices', (id, { detects, onByDefault }) => {
    const [row, ...more] = lines.filter((line) => line.startsWith(`| ${id} `));
    expect(more).toEqual([]);
    expect(row?.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim())).toEqual([id, onByDefault ? 'yes' : 'no', detects]);
  });

  test.each(thresholdTable.map((row) => [row.id, row] as const))('shows the usual %s, and leaves yours empty', (id, { usual, unit, title, least, most }) => {
    const row = lines.find((line) => line.startsWith(`| ${id} `));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual(['', id, `${usual} ${unit}`, '', `${title}, from ${least} to ${most}`, '']);
  });

  test('has a row for each level, and an example of a topic that is not read', () => {
    expect(lines.filter((line) => /^\| (?:SDE-[123]|staff) +\| +\|$/.test(line))).toHaveLength(4);
    expect(fresh).toContain('### Our job runner');
    expect(readRubric(fresh).rubric.topics).toEqual([]);
  });

  test('says what is so already, and nothing is wrong with it', () => {
    expect(readRubric(fresh)).toEqual({ rubric: decided(usualRubric), problems: [] });
  });

  test('its example, copied out of its block, is one topic with each of the lists', () => {
    const copied = `${fresh}\n${fresh.slice(fresh.indexOf('### Our job runner'), fresh.lastIndexOf('```'))}`;
    const { rubric, problems } = readRubric(copied);
    expect(problems).toEqual([]);
    expect(rubric.topics.map(({ title }) => title)).toEqual(['Our job runner']);
    expect(Object.keys(rubric.topics[0]?.lists ?? {})).toEqual([...topicLists]);
    expect(rubric.topics[0]?.lists.mechanisms?.lines[0]).toEqual({ text: 'a visibility timeout', more: 'visibility timeout, visibility window' });
    expect(rubric.topics[0]?.lists.oftenSaid?.lines[0]?.text).toBe('A job runs exactly once');
  });
});

/** One line as a person types it, without a mark that would make something else of it. */
const sentence = fc.array(fc.constantFrom('queue', 'Kafka', 'of', '12', 'C++', 'naïve', 'x|y', 'a_b', 'über', '消息', "it's", '(two)', '5 %', 'p99', '🙂', '$HOME'), { minLength: 1, maxLength: 8 })
  .map((each) => `So ${each.join(' ')}`);
const term = fc.constantFrom('queue', 'job bus', 'SQS', 'visibility window', 'dead letter', 'naïve', '消息队列');

const line = (name: TopicList): fc.Arbitrary<WrittenLine> => {
  if (name === 'names') return term.map((text) => ({ text, more: '' }));
  const isTwofold = name === 'mechanisms' || name === 'oftenSaid';
  return fc.record({ text: sentence, more: isTwofold ? fc.oneof(fc.constant(''), sentence) : fc.constant('') });
};
const list = (name: TopicList): fc.Arbitrary<TopicEdit['lists'][TopicList]> => fc.oneof(
  fc.constant(undefined),
  fc.record({ only: fc.boolean(), lines: fc.array(line(name), { minLength: 1, maxLength: 4 }) }),
  fc.constant({ only: true, lines: [] }),
);
const topic: fc.Arbitrary<TopicEdit> = fc.record({ title: sentence, lists: fc.tuple(...topicLists.map((name) => list(name).map((found) => [name, found] as const))) })
  .map(({ title, lists }) => ({ title, lists: Object.fromEntries(lists.flatMap(([name, found]) => (found === undefined ? [] : [[name, found]]))) }));

const thresholds: fc.Arbitrary<ThresholdsSet> = fc.tuple(...thresholdTable.map(({ id, least, most }) => fc.oneof(fc.constant([]), fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => [[id, tenths / 10] as const]))))
  .map((all) => Object.fromEntries(all.flat()) as ThresholdsSet)
  .filter((set) => crossedThresholds(set).length === 0);

const rubrics: fc.Arbitrary<Rubric> = fc.record({
  rules: fc.tuple(...ruleSwitches.map(({ id }) => fc.constantFrom('on', 'off', '').map((said) => ({ id, said })))),
  thresholds,
  levels: fc.array(fc.record({ level: fc.constantFrom('SDE-1', 'SDE-2', 'SDE-3', 'staff', 'senior', 'E5'), text: sentence }), { maxLength: 4 }),
  topics: fc.array(topic, { maxLength: 4 }),
}).map(({ rules, ...rest }) => ({
  ...rest,
  rulesOff: rules.filter(({ said }) => said === 'off').map(({ id }) => id),
  rulesOn: rules.filter(({ said }) => said === 'on').map(({ id }) => id),
}));

describe('any rubric', () => {
  test('is read from its note as it was written', () => {
    fc.assert(fc.property(rubrics, (rubric) => {
      expect(readRubric(rubricPage(rubric))).toEqual({ rubric, problems: [] });
    }), { numRuns: 60 });
  });

  test('is read the same with other line ends and a mark at its start', () => {
    fc.assert(fc.property(rubrics, (rubric) => {
      expect(readRubric(`\uFEFF${rubricPage(rubric).replace(/\n/g, '\r\n')}`)).toEqual({ rubric, problems: [] });
    }), { numRuns: 20 });
  });
});

describe('a note that somebody broke', () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(400), put: fc.constantFrom('', '|', '```\n', '\n## Topics\n', '%%', '<!--', '\n---\n', '- [', '###', ': ', '\u0000', '| yes |', '٣', '\\') });

  test('is read all the same, and never throws', () => {
    fc.assert(fc.property(rubrics, fc.array(change, { maxLength: 8 }), (rubric, changes) => {
      const text = changes.reduce((all, { at, cut, put }) => {
        const from = Math.floor(at * all.length);
        return all.slice(0, from) + put + all.slice(from + cut);
      }, rubricPage(rubric));
      const { rubric: read, problems } = readRubric(text);
      const known = new Set(ruleSwitches.map(({ id }) => id));
      expect([...read.rulesOff, ...read.rulesOn].filter((id) => !known.has(id))).toEqual([]);
      expect(read.rulesOff.filter((id) => read.rulesOn.includes(id))).toEqual([]);
      expect(thresholdTable.filter(({ id, least, most }) => (read.thresholds[id] ?? least) < least || (read.thresholds[id] ?? most) > most)).toEqual([]);
      const count = text.split(/\r\n|\r|\n/).length;
      expect(problems.filter((problem) => problem.line < 1 || problem.line > count || problem.message === '')).toEqual([]);
    }), { numRuns: 60 });
  });

  test.each([[''], ['\uFEFF'], ['|'], ['|||||'], ['## Topics'], ['# Topics\n#'], ['```'], ['---\n'], ['| Rule |\n| --- |\n| |'], ['- [x]'], ['| Level | |\n|---|---|\n| SDE-2 |']])('%j says nothing', (text) => {
    expect(readRubric(text)).toEqual({ rubric: usualRubric, problems: [] });
  });
});
