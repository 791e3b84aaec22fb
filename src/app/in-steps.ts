/** Lets others work for a moment; resolves when the work may go on. */
export type Breathe = () => Promise<unknown>;

/** Runs work that comes in steps to its end, with a breath after each; in one go where there is none to take. */
export async function inSteps<T>(work: Generator<void, T>, breathe: Breathe | undefined): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (breathe !== undefined) await breathe();
  }
}
