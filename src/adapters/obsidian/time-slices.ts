import type { Progress } from '../../app/ports';

/** Longest stretch of work between two breaths of the app, in milliseconds. */
const slice = 8;

/** Breaths for work without a progress of its own; false as soon as the signal says stop. */
export function breaths(signal: AbortSignal): () => Promise<boolean> {
  const slices = timeSlices(signal);
  return () => slices(0, 0, '');
}

/** Lets the app breathe once a slice is used up; false as soon as the signal says stop. */
export function timeSlices(signal: AbortSignal): Progress {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= slice) {
      await new Promise<void>((resolve) => { window.setTimeout(resolve); });
      since = performance.now();
    }
    return !signal.aborted;
  };
}
