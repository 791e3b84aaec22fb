import { expect } from '@jest/globals';
import type { Slice } from '../../../src/core/text/words';

/** Fails unless every slice is what it says, and they stand in order without overlap. */
export function expectOrdered(text: string, slices: readonly Slice[]): void {
  let end = 0;
  for (const slice of slices) {
    expect(slice.start).toBeGreaterThanOrEqual(end);
    expect(slice.end).toBeGreaterThan(slice.start);
    expect(slice.text).toBe(text.slice(slice.start, slice.end));
    end = slice.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

/**
 * Milliseconds that a call on hostile input may take before its test is given up: seconds would be normal on a busy machine,
 * and quadratic time takes minutes. Speed itself is measured by `npm run bench`.
 */
export const patience = 60_000;
