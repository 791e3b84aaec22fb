import { useEffect, useState } from 'preact/hooks';
import type { LiveStory } from '../../app/fill-in/live-story';
import type { PartWords, StoryToFill } from '../../app/fill-in/story-to-fill';

/** Judges a story as it is typed, a slice at a time. */
export type Live = (toFill: StoryToFill, parts: PartWords) => Promise<LiveStory>;

/** Milliseconds without a further key before a story is judged again: a long one takes longer than a key. */
const quiet = 150;

/** What can be said of the story as it was typed a moment ago; `first` until then. A judgement that comes too late is dropped. */
export function useLive(live: Live, first: LiveStory, { toFill, parts }: { readonly toFill: StoryToFill; readonly parts: PartWords }): LiveStory {
  const [seen, setSeen] = useState(first);
  useEffect(() => {
    const state = { late: false };
    const timer = window.setTimeout(() => {
      live(toFill, parts).then((found) => { if (!state.late) setSeen(found); }, () => undefined);
    }, quiet);
    return () => {
      state.late = true;
      window.clearTimeout(timer);
    };
  }, [toFill, parts]);
  return seen;
}
