import { foldGap, foldWord } from '../name-words';

/** What the user wants no link for: words that name a note, a note whatever names it, or one note in another. */
export type IgnoredLink =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'note'; readonly path: string }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };

/** Answers for the links of one note. */
export interface LinkIgnorer {
  readonly ignoresWords: (words: string) => boolean;
  readonly ignoresNote: (path: string) => boolean;
}

/** The ignore list as it holds for links in the note at `source`. Words count in any case; a pair counts both ways. */
export function linkIgnorer(ignored: readonly IgnoredLink[], source: string): LinkIgnorer {
  const words = new Set<string>();
  const paths = new Set<string>();
  for (const each of ignored) {
    if (each.kind === 'words') words.add(folded(each.words));
    else if (each.kind === 'note') paths.add(each.path);
    else if (each.from === source) paths.add(each.to);
    else if (each.to === source) paths.add(each.from);
  }
  return { ignoresWords: (said) => words.has(folded(said)), ignoresNote: (path) => paths.has(path) };
}

/** The list with one more entry; the same list where it holds that already. */
export function withIgnored(ignored: readonly IgnoredLink[], more: IgnoredLink): readonly IgnoredLink[] {
  return ignored.some((each) => keyOf(each) === keyOf(more)) ? ignored : [...ignored, more];
}

/** The list after a note was moved or renamed; the same list where it does not name the note. */
export function ignoredAfterMove(ignored: readonly IgnoredLink[], from: string, to: string): readonly IgnoredLink[] {
  const moved = (path: string): string => (path === from ? to : path);
  const next = ignored.map((each): IgnoredLink => {
    if (each.kind === 'note') return { ...each, path: moved(each.path) };
    return each.kind === 'pair' ? { ...each, from: moved(each.from), to: moved(each.to) } : each;
  });
  return next.some((each, at) => keyOf(each) !== keyOf(ignored[at] ?? each)) ? next : ignored;
}

function keyOf(ignored: IgnoredLink): string {
  if (ignored.kind === 'words') return `words ${folded(ignored.words)}`;
  return ignored.kind === 'note' ? `note ${ignored.path}` : `pair ${[ignored.from, ignored.to].sort().join('\n')}`;
}

function folded(words: string): string {
  return foldGap(foldWord(words.trim()));
}
