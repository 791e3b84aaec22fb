import { useRef } from 'preact/hooks';

/** Runs one task at a time: what is asked for while one runs is dropped, so that a double press writes once. The task handles its own failures. */
export function useTurn(): (task: () => Promise<void>) => void {
  const busy = useRef(false);
  return (task) => {
    if (busy.current) return;
    busy.current = true;
    void task().finally(() => { busy.current = false; });
  };
}
