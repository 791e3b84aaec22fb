/** Runs work that comes in steps to its end, and gives what it returns. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Maps items with a pause after every `inStep` of them, so that no list is too long for one go. */
export function* mapSteps<T, U>(items: readonly T[], each: (item: T, index: number) => U, inStep = 100): Generator<void, U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    mapped.push(each(item, mapped.length));
    if (mapped.length % inStep === 0) yield;
  }
  return mapped;
}
