import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Whether this run writes down what is read, with `UPDATE_EXPECTED=1`. */
export const isRecording = process.env['UPDATE_EXPECTED'] === '1';

/** What is recorded in a JSON file; `nothing` where there is no such file and this run will write it. */
export function recorded(file: string, nothing: unknown, recording = isRecording): unknown {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (recording) return nothing;
  throw new Error(`There is no ${path.basename(file)}. Record it with UPDATE_EXPECTED=1, then read it.`);
}

/** Writes a recording, and fails the run all the same, so that somebody reads it. */
export function record(file: string, value: unknown): never {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  throw new Error(`Recorded ${path.basename(file)}. Read it, as the author of the note would; run again without UPDATE_EXPECTED.`);
}
