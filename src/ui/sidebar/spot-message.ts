import type { WeakSpot } from '../../app/weak-spots';
import { words } from '../words';

/** What a spot says, in one or two sentences. */
export function messageOf({ lacks, message, suggestion }: Pick<WeakSpot, 'lacks' | 'message' | 'suggestion'>): string {
  if (lacks === 'story') return words.spot.noStory;
  if (lacks === 'words') return words.spot.onlyIdea;
  return suggestion === '' ? message : `${message} ${suggestion}`;
}
