import * as z from 'zod/mini';
import type { Drafts } from '../ports';
import { isUnchanged } from './fill-in';
import type { PartWords, StoryToFill } from './story-to-fill';

const shape = z.object({ situation: z.string(), task: z.string(), action: z.string(), result: z.string(), learning: z.string() });

/** The draft of one story. */
export interface FillInDraft {
  /** What was typed and never written; null where there is nothing, or where it is what the note says. */
  readonly kept: () => PartWords | null;
  /** Keeps what is typed; forgets it where it is what the note says. */
  readonly keep: (words: PartWords) => void;
  readonly forget: () => void;
}

/** The draft of a story, by its note and its question: a story's own id changes with each of its words. */
export function fillInDraft(drafts: Drafts, toFill: StoryToFill): FillInDraft {
  const key = draftKey(toFill);
  return {
    kept: () => {
      const words = read(drafts.load(key));
      return words === null || isUnchanged(toFill, words) ? null : words;
    },
    keep: (words) => { drafts.keep(key, isUnchanged(toFill, words) ? null : JSON.stringify(words)); },
    forget: () => { drafts.keep(key, null); },
  };
}

function draftKey({ source, place, questions }: StoryToFill): string {
  const story = 'story' in place ? place.story : null;
  const column = story?.column ?? '';
  return `story ${source.path}\n${questions[0]?.id ?? story?.id ?? ''}${column === '' ? '' : `\n${column}`}`;
}

/** A draft of another version, or one that was cut off, is none. */
function read(text: string | null): PartWords | null {
  if (text === null) return null;
  try {
    const result = z.safeParse(shape, JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
