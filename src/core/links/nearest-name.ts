import type { NamedNote } from './mention-index';
import { foldWord } from './name-words';

/** Finds, for a name that no note bears, the note whose title or alias is most like it; null where none is near. */
export type FindNearest = (written: string) => NamedNote | null;

/** At least this alike (Dice coefficient of pairs of letters): the same name with a slip of the finger, or a longer form of it. */
const ALIKE = 0.55;
/** What a name is worth whose words all stand in the other. */
const HELD = 0.7;
const LONGEST = 80;

const IN_STEP = 300;

/** Gets the names of notes ready to be compared, with pauses; each question then looks only at names that share its letters. */
export function* nearestName(notes: readonly NamedNote[]): Generator<void, FindNearest> {
  const names: (Form & { readonly note: NamedNote })[] = [];
  const holding = new Map<string, number[]>();
  for (const [done, note] of notes.entries()) {
    for (const name of [note.title, ...note.aliases]) {
      const form = formOf(name);
      for (const pair of form.pairs) {
        const places = holding.get(pair);
        if (places === undefined) holding.set(pair, [names.length]);
        else places.push(names.length);
      }
      names.push({ note, ...form });
    }
    if (done % IN_STEP === IN_STEP - 1) yield;
  }
  return (written) => {
    const asked = formOf(written);
    const shared = new Map<number, number>();
    for (const pair of asked.pairs) for (const at of holding.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: { readonly note: NamedNote; readonly score: number } | null = null;
    for (const [at, count] of shared) {
      const name = names[at];
      if (name === undefined) continue;
      const score = Math.max((2 * count) / (asked.pairs.size + name.pairs.size), holds(asked, name) || holds(name, asked) ? HELD : 0);
      if (score >= ALIKE && (best === null || score > best.score || (score === best.score && name.note.path < best.note.path))) best = { note: name.note, score };
    }
    return best?.note ?? null;
  };
}

interface Form {
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

function formOf(name: string): Form {
  const folded = foldWord(name.slice(0, LONGEST));
  const words = folded.split(/[^\p{L}\p{M}\p{N}+#]+/u).filter((word) => word !== '');
  const letters = words.join('');
  return { words, pairs: new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))) };
}

/** Whether all words of the one, four letters at least, stand in the other. */
function holds(longer: Form, { words }: Form): boolean {
  return words.join('').length >= 4 && words.every((word) => longer.words.includes(word));
}
