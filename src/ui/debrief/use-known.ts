import { useEffect, useState } from 'preact/hooks';
import type { DebriefHead } from '../../app/debrief/debrief-form';
import type { DebriefKnown, ExpectedQuestion } from '../../app/debrief/expected-questions';

export interface KnownRequest {
  readonly look: () => Promise<DebriefKnown | null>;
  readonly company: string;
  /** Whether an empty company may be filled in. */
  readonly mayFill: boolean;
  /** Fills in what nobody typed. */
  readonly fill: (known: Partial<DebriefHead>) => void;
  readonly fail: (error: unknown) => void;
}

export interface KnownNow {
  readonly known: DebriefKnown | null;
  /** Null while the notes are read. */
  readonly expected: readonly ExpectedQuestion[] | null;
}

/** Milliseconds without a key after which a company that no note names counts as typed. */
const typingPause = 300;

/** Looks the notes up once, and what is expected for each company that is named; fills in what nobody typed. */
export function useKnown({ look, company, mayFill, fill, fail }: KnownRequest): KnownNow {
  const [known, setKnown] = useState<DebriefKnown | null>(null);
  const [expected, setExpected] = useState<readonly ExpectedQuestion[] | null>(null);
  const failed = (error: unknown): void => {
    setExpected([]);
    fail(error);
  };
  useEffect(() => {
    look().then((found) => {
      setKnown(found);
      if (found === null) setExpected([]);
      else if (mayFill) fill({ company: found.next ?? '' });
    }).catch(failed);
  }, []);
  useEffect(() => {
    if (known === null) return undefined;
    const isNamed = company === '' || known.companies.includes(company);
    let isLatest = true;
    const timer = window.setTimeout(() => {
      fill(known.headOf(company));
      known.expectedAt(company).then((found) => { if (isLatest) setExpected(found); }).catch(failed);
    }, isNamed ? 0 : typingPause);
    return () => {
      isLatest = false;
      window.clearTimeout(timer);
    };
  }, [known, company]);
  return { known, expected };
}
