/** What a reader is told besides the note itself. */
export interface ReaderTold {
  /** Names of the candidate, as transcripts may show them. */
  readonly myNames: readonly string[];
}

export const nothingTold: ReaderTold = { myNames: [] };

/** A speaker of a talk under each name that the note gives. */
export interface NamedSpeaker {
  /** Equal for the same speaker. */
  readonly key: string;
  readonly names: readonly string[];
}

/**
 * The keys of the speakers that are the candidate. Case and accents do not count, and a first name alone stands for the
 * whole, on either side; where two speakers fit no better than that, neither is taken.
 */
export function ownSpeakers(speakers: readonly NamedSpeaker[], myNames: readonly string[]): ReadonlySet<string> {
  const mine = myNames.map(nameParts).filter((parts) => parts.length > 0);
  const named = speakers.map(({ key, names }) => ({ key, names: names.map(nameParts) }));
  const exact = named.filter(({ names }) => names.some((name) => mine.some((own) => own.join(' ') === name.join(' '))));
  const close = named.filter(({ names }) => names.some((name) => mine.some((own) => fits(own, name))));
  const found = exact.length > 0 || close.length > 1 ? exact : close;
  return new Set(found.map(({ key }) => key));
}

/** The words of a name in plain small letters; "Adan, Nuri" as "Nuri Adan". */
function nameParts(name: string): readonly string[] {
  const [last = '', first, ...more] = name.slice(0, longestName).split(',');
  const inOrder = first === undefined || more.length > 0 ? name.slice(0, longestName) : `${first} ${last}`;
  return inOrder.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

const longestName = 100;

/** Whether two names agree as far as the shorter one goes; after the first name an initial will do. */
function fits(own: readonly string[], name: readonly string[]): boolean {
  const shared = Math.min(own.length, name.length);
  return shared > 0 && own.slice(0, shared).every((part, at) => part === name[at] || (at > 0 && agreesAsInitial(part, name[at] ?? '')));
}

function agreesAsInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
}
