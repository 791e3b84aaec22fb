import { useEffect, useState } from 'preact/hooks';
import type { TranscriptLook } from '../../app/import-transcript';

/** Looks at a transcript, taking a name for the user's own where one is given. */
export type Look = (text: string, me: string | null) => Promise<TranscriptLook>;

/** Milliseconds without a further change before a transcript is looked at. */
const quiet = 250;

/** What can be told of the transcript as it stands; null until it has been looked at. A look that comes too late is dropped. */
export function useLook(look: Look, text: string, me: string | null): TranscriptLook | null {
  const [seen, setSeen] = useState<TranscriptLook | null>(null);
  useEffect(() => {
    const state = { late: false };
    const timer = window.setTimeout(() => {
      look(text, me).then((found) => { if (!state.late) setSeen(found); }, () => { if (!state.late) setSeen(null); });
    }, quiet);
    return () => {
      state.late = true;
      window.clearTimeout(timer);
    };
  }, [text, me]);
  return seen;
}
