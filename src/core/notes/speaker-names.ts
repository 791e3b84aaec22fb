import { voiceAt } from './layouts/subtitles';
import { stampedName } from './layouts/stamped-speakers';
import { readPageSteps, type Line } from './page';
import { partNamed } from './star-labels';
import { speakerNamed, turnLabelAt } from './turn-labels';

/** Most speakers that are listed: nobody talks in a larger circle. */
const mostListed = 8;

/** Lines between two pauses. */
const blockOfLines = 500;

/** The names of those who speak in a transcript, who speaks most first; labels that tell a role ("Interviewer") are none. */
export function* speakerNames(text: string): Generator<void, readonly string[]> {
  const page = yield* readPageSteps('', text);
  const turns = new Map<string, { readonly name: string; count: number }>();
  for (const line of page.lines) {
    if (line.index % blockOfLines === 0) yield;
    const name = nameAt(line);
    const found = name === null ? undefined : turns.get(name.toLowerCase());
    if (found !== undefined) found.count += 1;
    else if (name !== null) turns.set(name.toLowerCase(), { name, count: 1 });
  }
  return [...turns.values()].sort((a, b) => b.count - a.count).slice(0, mostListed).map(({ name }) => name);
}

function nameAt({ kind, mark, words }: Line): string | null {
  if (kind !== 'text' || mark !== null) return null;
  const named = voiceAt(words)?.name ?? stampedName(words);
  const label = named === null ? turnLabelAt(words) : speakerNamed(named);
  if (label === null || label.role !== 'unknown' || partNamed(label.key) !== null) return null;
  return named !== null || capitalised.test(label.speaker ?? '') ? label.speaker : null;
}

/** A label may be any words before a colon; a name has no small first letter. */
const capitalised = /^[^\p{Ll}\s]\S*(?: [^\p{Ll}\s]\S*){0,3}$/u;
