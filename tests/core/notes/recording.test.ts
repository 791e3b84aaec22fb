import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { record, recorded } from './recording';

const folder = mkdtempSync(path.join(tmpdir(), 'recording-'));
const file = path.join(folder, 'a.expected.json');

afterAll(() => rmSync(folder, { recursive: true }));

describe('a recording', () => {
  test('that is not there fails, and says how to make it', () => {
    expect(() => recorded(file, {}, false)).toThrow('There is no a.expected.json. Record it with UPDATE_EXPECTED=1, then read it.');
    expect(recorded(file, { stories: [] }, true)).toEqual({ stories: [] });
  });

  test('fails the run that writes it, and names the file to read', () => {
    expect(() => record(file, { stories: ['late texts'] })).toThrow(/^Recorded a\.expected\.json\. Read it/);
    expect(readFileSync(file, 'utf8')).toBe('{\n  "stories": [\n    "late texts"\n  ]\n}\n');
    expect(recorded(file, {}, false)).toEqual({ stories: ['late texts'] });
  });
});
