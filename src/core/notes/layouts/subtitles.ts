import { emptyReading, } from '../drafts';
import type { Layout } from '../layout';
import type { Line, Page } from '../page';
import { passageBuilder, type PassageBuilder } from '../passage';
import { readRecorded, type Utterance } from '../recorded-talk';
import { speakerNamed, turnLabelAt } from '../turn-labels';

/** WebVTT and SRT, as a file or pasted: cues with times, the speaker as `<v Name>` or `Name:`; others go on with the one before. */
export const subtitles: Layout = {
  id: 'subtitles',
  read: (page, isFree) => {
    const cues = cuesOf(page, isFree);
    const [first] = cues;
    if (first === undefined || cues.length < 2) return emptyReading;
    const reading = readRecorded(page, utterancesOf(page, cues));
    return { ...reading, claims: [[isWholeFile(page, first) ? 0 : first.line, cues.at(-1)?.end ?? 0]] };
  },
};

interface Cue {
  /** Index of the line with its times. */
  readonly line: number;
  readonly end: number;
  readonly texts: readonly Line[];
}

const timing = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t]+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

function cuesOf(page: Page, isFree: (line: number) => boolean): readonly Cue[] {
  if (!page.text.includes('-->')) return [];
  const starts = page.lines.filter(({ index, words }) => isFree(index) && timing.test(words)).map(({ index }) => index);
  return starts.map((line, at) => {
    let end = line + 1;
    const next = starts[at + 1] ?? page.lines.length;
    while (end < next && page.lines[end]?.kind !== 'blank') end += 1;
    const texts = page.lines.slice(line + 1, end);
    const number = end === next && /^\d+$/.test(texts.at(-1)?.words ?? '');
    return { line, end, texts: number ? texts.slice(0, -1) : texts };
  });
}

/** Whether the cues are all there is: what stands above is a header, styles and notes. */
function isWholeFile(page: Page, first: Cue): boolean {
  return page.lines.slice(0, first.line).find(({ kind }) => kind !== 'blank')?.words.startsWith('WEBVTT') ?? true;
}

/** How many cues each `Name:` opens; what opens one cue only may be words that end in a colon. */
function namedOften(cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { texts } of cues) {
    const key = turnLabelAt(texts[0] === undefined ? '' : rawOf(texts[0]))?.key;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function rawOf(line: Line): string {
  return line.words;
}

interface Speaking {
  readonly speaker: Utterance['speaker'];
  readonly builder: PassageBuilder;
  readonly line: number;
  end: number;
}

function utterancesOf(page: Page, cues: readonly Cue[]): readonly Utterance[] {
  const often = namedOften(cues);
  const all: Speaking[] = [];
  for (const cue of cues) {
    for (const [index, line] of cue.texts.entries()) {
      const label = speakerAt(line.words, { often, first: index === 0 });
      const open = all.at(-1);
      if (label !== null && open?.speaker.key !== label.speaker.key) {
        all.push({ speaker: label.speaker, builder: passageBuilder(page.text), line: cue.line, end: cue.end });
      } else if (open !== undefined) {
        open.builder.between('\n');
        open.end = cue.end;
      }
      const current = all.at(-1);
      if (current !== undefined) addWords(page, current.builder, { from: line.body + (label?.length ?? 0), to: line.to });
    }
  }
  return all.map(({ builder, ...rest }) => ({ ...rest, words: builder.build(page.lines[rest.line]?.to ?? 0) }));
}

interface SpeakerAt {
  readonly speaker: Utterance['speaker'];
  readonly length: number;
}

function speakerAt(words: string, { often, first }: { often: ReadonlySet<string>; first: boolean }): SpeakerAt | null {
  const voice = voiceAt(words);
  if (voice !== null) return { speaker: speakerNamed(voice.name), length: voice.length };
  const label = first ? turnLabelAt(words) : null;
  return label === null || (label.role === 'unknown' && !often.has(label.key)) ? null : { speaker: label, length: label.length };
}

/** The name in `<v Name>` at the start of a cue, and the length of the tag; null where there is none. */
export function voiceAt(words: string): { readonly name: string; readonly length: number } | null {
  const voice = /^(?:<(?!v)[^>]{1,60}>)?<v(?:\.[^\s>]{1,40})?[ \t]+([^>]{1,80})>[ \t]*/.exec(words.slice(0, 200));
  return voice === null ? null : { name: voice[1] ?? '', length: voice[0].length };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', lrm: '', rlm: '' };

/** The words of a cue without tags; `&amp;` and its like as the sign they mean. */
function addWords(page: Page, builder: PassageBuilder, { from, to }: { from: number; to: number }): void {
  const raw = page.text.slice(from, to);
  let at = 0;
  for (const match of raw.matchAll(/<\/?[a-z0-9][^<>]{0,80}>|&(amp|lt|gt|nbsp|quot|lrm|rlm);/gi)) {
    builder.source(from + at, from + match.index);
    const entity = entities[match[1]?.toLowerCase() ?? ''];
    if (entity !== undefined) builder.between(entity);
    at = match.index + match[0].length;
  }
  builder.source(from + at, to);
}
