import { useEffect, useState } from 'preact/hooks';
import { failureOf } from './failure';
import type { Failure } from './failure';

export type Awaiting<T> = { readonly state: 'waiting' } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'failed'; readonly failure: Failure };

/** What comes of a task that is started anew whenever one of `inputs` changes; what comes too late, or after the end, is dropped. */
export function usePromise<T>(task: () => Promise<T>, inputs: readonly unknown[]): Awaiting<T> {
  const [seen, setSeen] = useState<Awaiting<T>>({ state: 'waiting' });
  useEffect(() => {
    const at = { late: false };
    const show = (next: Awaiting<T>): void => { if (!at.late) setSeen(next); };
    show({ state: 'waiting' });
    task().then((value) => { show({ state: 'ready', value }); }, (error: unknown) => { show({ state: 'failed', failure: failureOf(error) }); });
    return () => { at.late = true; };
  }, inputs);
  return seen;
}
