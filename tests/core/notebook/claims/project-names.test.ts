import { describe, expect, test } from '@jest/globals';
import { isEveryday, nameIn, nameOfLine, phrasesOf } from '../../../../src/core/notebook/claims/project-names';

describe('a title names a project', () => {
  test.each([
    ['Ledger importer', 'Ledger importer', ['ledg', 'import']],
    ['Ledger importer (parsers) deep dive', 'Ledger importer', ['ledg', 'import']],
    ['**Tide tables** (outline)', 'Tide tables', ['tide']],
    ['Story 2: Harbour bell', 'Harbour bell', ['harbour', 'bell']],
    ['Moving off Harbourbase', 'Moving off Harbourbase', ['harbourbase']],
  ])('%s', (title, shown, stems) => {
    const name = nameIn(title);
    expect([name?.shown, [...name?.stems ?? []].map((stem) => stem.slice(0, 6))]).toEqual([shown, stems.map((stem) => expect.stringMatching(`^${stem.slice(0, 4)}`))]);
  });

  test.each([
    ['Tell me about a failure'], ['What went wrong?'], ['Biggest mistake'], ['Recruiter call'], ['project'], ['Database migration'], [''],
    ['I sat down with the whole team for a day'],
  ])('%p names none', (title) => {
    expect(nameIn(title)).toBeNull();
  });
});

describe('the head of a name with a gloss', () => {
  test.each([
    ['Night ferries: the tickets', 'night ferry'],
    ['Night ferries for the islands', 'night ferry'],
    ['Night ferries', null],
    ['Ferries for the islands', null],
    ['Old night ferries for the islands', null],
  ])('%s: %s', (title, head) => {
    expect(nameIn(title)?.head).toBe(head);
  });
});

test('mere joints side by side name nothing', () => {
  expect(phrasesOf('night ferries for the islands')).toEqual(['night ferry']);
});

describe('a line of a resume names a project', () => {
  test.each([
    ['Tidewatch (harbour alarms): 40 harbours, 3 people', 'Tidewatch'],
    ['**Tidewatch**: 40 harbours', 'Tidewatch'],
    ['Tidewatch - alarms for 40 harbours', 'Tidewatch'],
  ])('%s', (line, shown) => {
    expect(nameOfLine(line)?.shown).toBe(shown);
  });

  test('with the words that gloss it', () => {
    expect([...nameOfLine('Tidewatch (harbour alarms): 40 harbours')?.stems ?? []].length).toBe(3);
  });

  test.each([
    ['Cut the bill: 40 % less'], ['Mentored two juniors, ran interviews'], ['Languages: German, English'], ['My favourite thing: the bell'], ['Wrote parsers for 12 banks'], ['2019 - 2021: Fernway'],
  ])('%s names none', (line) => {
    expect(nameOfLine(line)).toBeNull();
  });
});

describe('words of names', () => {
  test('two by two', () => {
    expect(phrasesOf('Nightly invoice runs')).toEqual(['nightly invoice', 'invoice run']);
  });

  test.each([['night', true], ['harbour', false]])('%s is everyday: %p', (stem, is) => {
    expect(isEveryday(stem)).toBe(is);
  });
});
