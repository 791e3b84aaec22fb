import { partNames } from '../../notes/interview-note';
import { onDemand } from '../../text/on-demand';
import type { AskedWords, Notebook } from '../notebook';
import type { Place } from '../place';
import { openingPlace } from './habit-places';

/** Where the story kept for a question stands. */
export type KeptShelf = (question: string) => Place | null;

/** Least likeness of the words that name a question to the question itself. */
const NAMED = 0.6;

/** Finds the first words of the story prepared for a question that is named in passing ("the conflicts one"); null where none is. */
export function keptShelf(notebook: Notebook): KeptShelf {
  const kept = onDemand(() => keptByTerm(notebook));
  return (question) => {
    const named = notebook.askedIn(question, null);
    let best: { readonly story: string; readonly alike: number } | null = null;
    for (const term of named.weights.keys()) {
      for (const { story, asked } of kept().get(term) ?? []) {
        const alike = notebook.alikeAsked(named, asked);
        if (alike >= NAMED && alike > (best?.alike ?? 0)) best = { story, alike };
      }
    }
    return best === null ? null : storyPlace(best.story, notebook);
  };
}

interface Kept {
  readonly story: string;
  readonly asked: AskedWords;
}

/** Stories that one word leads to. */
const MOST_HOLDING = 50;

/** The stories outside the rounds by what the first question that they answer asks for. */
function keptByTerm({ stories, rounds, questionById, askedIn }: Notebook): ReadonlyMap<string, readonly Kept[]> {
  const kept = new Map<string, Kept[]>();
  for (const { story, review } of stories) {
    const answered = rounds.has(review.note.path) ? undefined : questionById.get(story.questions[0] ?? '');
    if (answered === undefined) continue;
    const asked = askedIn(answered.question.text, answered.review.kinds.get(answered.question.id) ?? null);
    for (const term of asked.weights.keys()) {
      const others = kept.get(term);
      if (others === undefined) kept.set(term, [{ story: story.id, asked }]);
      else if (others.length < MOST_HOLDING) others.push({ story: story.id, asked });
    }
  }
  return kept;
}

/** The first words of a story; null where it has none. */
export function storyPlace(id: string, { storyById }: Pick<Notebook, 'storyById'>): Place | null {
  const at = storyById.get(id);
  if (at === undefined) return null;
  const { story, review: { note } } = at;
  const passage = partNames.map((name) => story.parts[name]).find((part) => part !== null && part.text.trim() !== '') ?? null;
  return passage === null ? null : openingPlace({ note, question: story.questions[0] ?? null, passage });
}
