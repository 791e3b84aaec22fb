import type { Passage } from '../text/span';
import { type Reading, readingOf } from './drafts';
import type { Page } from './page';
import { rolesOf } from './speaker-roles';
import { readTalk, withStories } from './talk';
import type { TurnLabel } from './turn-labels';

/** What one person said in one go, in a transcript that names each speaker. */
export interface Utterance {
  readonly speaker: Pick<TurnLabel, 'role' | 'key' | 'speaker'>;
  readonly words: Passage;
  readonly line: number;
  /** Index after its last line. */
  readonly end: number;
}

/** The questions of a recorded talk; none where nobody asks, a problem where who asks is unclear. Claims all its lines. */
export function readRecorded(page: Page, utterances: readonly Utterance[]): Reading {
  const claims = [[utterances[0]?.line ?? 0, utterances.at(-1)?.end ?? 0]] as const;
  const speeches = utterances.map(({ speaker, words, line }) => ({ line, key: speaker.key, speaker: speaker.speaker, role: speaker.role, words: words.text }));
  const { roles, problem } = rolesOf(speeches, { myNames: page.myNames, allSpeak: true });
  const problems = problem === null ? [] : [problem];
  const turns = utterances.flatMap(({ speaker, words, line, end }) => {
    const role = roles.get(speaker.key);
    return role === undefined ? [] : [{ ...speaker, role, words: [words], line, end, followUp: false, reverse: false, place: 'text' as const, asks: [], section: '', narrated: false, loose: false }];
  });
  return readingOf({ ...withStories(readTalk(page, turns)), problems, claims });
}
