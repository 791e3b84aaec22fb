import { useEffect, useRef, useState } from 'preact/hooks';
import { sayProblem } from '../notices';

/** A problem to be shown in place, empty for none; one that comes after the place is gone is told in a notice. */
export function useProblem(): readonly [problem: string, tell: (problem: string) => void] {
  const [problem, setProblem] = useState('');
  const isGone = useRef(false);
  useEffect(() => () => { isGone.current = true; }, []);
  return [problem, (said) => {
    if (!isGone.current) setProblem(said);
    else if (said !== '') sayProblem(said);
  }];
}
