import { emptyReading } from '../drafts';
import type { Layout } from '../layout';
import type { Line, Page } from '../page';
import { joinPassages, passageBuilder } from '../passage';
import { readRecorded, type Utterance } from '../recorded-talk';
import { speakerNamed } from '../turn-labels';

/** Exports and pastes of Otter, Teams, Zoom and Meet: a line with a name and a time, what was said below. */
export const stampedSpeakers: Layout = {
  id: 'stamped-speakers',
  read: (page, isFree) => {
    const stamped: { readonly line: Line; readonly name: string }[] = [];
    for (const line of page.lines) {
      const name = line.kind === 'text' && line.mark === null && isFree(line.index) ? stampedName(line.words) : null;
      if (name !== null) stamped.push({ line, name });
    }
    if (!isTalk(stamped.map(({ name }) => name.toLowerCase()))) return emptyReading;
    const all = stamped.map(({ line, name }, index) => {
      const end = endOfTurn(page, line, stamped[index + 1]?.line.index ?? page.lines.length);
      return utterance(page, { line, name, end });
    });
    return readRecorded(page, joinedTurns(all.filter(({ words }) => words.text !== '')));
  },
};

const clock = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:[ \\t]?[AaPp][Mm])?[\\])]?';
const person = "\\p{L}[\\p{L}\\p{N}.'’_-]*(?: [\\p{L}\\p{N}(][\\p{L}\\p{N}.'’)_-]*){0,4}";
const nameFirst = new RegExp(`^(?:\\*\\*|__|\\[)?(${person})(?:\\*\\*|__|\\])?[:：]?[ \\t]*(?:[|·•–-][ \\t]*)?(?:\\*\\*)?${clock}(?:\\*\\*)?[:：]?$`, 'u');
const timeFirst = new RegExp(`^(?:\\*\\*|__)?${clock}[ \\t]*(?:[|·•–-][ \\t]*)?\\[?(${person})\\]?(?:\\*\\*|__)?[:：]?(?:\\*\\*|__)?$`, 'u');

/** No line with a name and a time is longer. */
const longestStamp = 90;

/** The name on a line that holds nothing else but a time; null for any other line. */
export function stampedName(words: string): string | null {
  if (words.length > longestStamp || !words.includes(':')) return null;
  return (nameFirst.exec(words) ?? timeFirst.exec(words))?.[1] ?? null;
}

/** Whether two speakers come back: a timetable names each thing once. */
function isTalk(names: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts.size > 1 && names.length >= 3 && [...counts.values()].some((count) => count > 1);
}

function endOfTurn(page: Page, { index }: Line, next: number): number {
  for (let at = index + 1; at < next; at++) {
    const line = page.lines[at];
    if (line === undefined || line.kind === 'heading' || line.kind === 'rule' || /^(?:transcribed by|transcri\w+ (?:ended|stopped)|\S+ stopped transcription)\b/i.test(line.words)) return at;
  }
  return next;
}

function utterance(page: Page, { line, name, end }: { line: Line; name: string; end: number }): Utterance {
  const builder = passageBuilder(page.text);
  for (let at = line.index + 1; at < end; at++) {
    const below = page.lines[at];
    if (below === undefined) continue;
    if (at > line.index + 1) builder.between('\n');
    builder.source(below.body, below.to);
  }
  return { speaker: speakerNamed(name), words: builder.build(line.to), line: line.index, end };
}

/** What one person said in turns right after each other is one answer. */
function joinedTurns(all: readonly Utterance[]): readonly Utterance[] {
  const joined: Utterance[] = [];
  for (const [index, { speaker }] of all.entries()) {
    if (index > 0 && all[index - 1]?.speaker.key === speaker.key) continue;
    let last = index;
    while (all[last + 1]?.speaker.key === speaker.key) last += 1;
    const group = all.slice(index, last + 1);
    const [first] = group;
    if (first !== undefined) joined.push({ ...first, words: joinPassages(group.map(({ words }) => words)), end: group.at(-1)?.end ?? first.end });
  }
  return joined;
}
