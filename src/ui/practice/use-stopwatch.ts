import { useEffect, useRef, useState } from 'preact/hooks';

/** A watch that can be stopped and go on. */
export interface Stopwatch {
  /** Whole seconds that it ran. */
  readonly seconds: number;
  readonly running: boolean;
  readonly toggle: () => void;
}

/** Milliseconds between two looks at the clock. */
const look = 250;

/** Starts at so many seconds, standing. Its interval ends with the component. */
export function useStopwatch(start: number): Stopwatch {
  const [seconds, setSeconds] = useState(start);
  const [running, setRunning] = useState(false);
  const before = useRef(start);
  useEffect(() => {
    if (!running) return;
    const from = performance.now() - before.current * 1000;
    const timer = window.setInterval(() => {
      before.current = (performance.now() - from) / 1000;
      setSeconds(Math.floor(before.current));
    }, look);
    return () => { window.clearInterval(timer); };
  }, [running]);
  return { seconds, running, toggle: () => { setRunning((is) => !is); } };
}
