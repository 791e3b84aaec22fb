import { readFileSync } from 'node:fs';
import path from 'node:path';
import { partNames, type InterviewNote, type PartName } from '../../src/core/notes/interview-note';
import { readNote } from '../../src/core/notes/read-note';

/** A story in prose, and the part that a person gives each of its sentences. */
export interface TaggedStory {
  readonly question: string;
  readonly voice: string;
  readonly sentences: readonly (readonly [PartName, string])[];
}

export interface SentenceTags {
  readonly stories: number;
  /** Stories of which the reading makes a story. */
  readonly recognised: number;
  readonly sentences: number;
  /** Sentences that the reading puts into the part a person gave them; none of a story that is not recognised. */
  readonly right: number;
  /** Each other sentence, behind its part and the one that the reading gave. */
  readonly wrong: readonly string[];
}

/** Our own stories of the fixtures. The weights were fitted to other stories of the same hands (told-bank.json) and cues were chosen with these in view, so that their share is higher than that of stories not seen. */
export function taggedStories(root: string): readonly TaggedStory[] {
  return JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/told-sentences.json'), 'utf8')) as readonly TaggedStory[];
}

/** Reads each story as running prose under its question. */
export function tagsOf(stories: readonly TaggedStory[]): SentenceTags {
  const read = stories.map((story) => ({ story, tags: tagsIn(story) }));
  const all = read.flatMap(({ story, tags }) => story.sentences.map(([part, text], at) => ({ part, text, tag: tags[at] ?? null })));
  return {
    stories: stories.length,
    recognised: read.filter(({ tags }) => tags.some((tag) => tag !== null)).length,
    sentences: all.length,
    right: all.filter(({ part, tag }) => part === tag).length,
    wrong: all.filter(({ part, tag }) => part !== tag).map(({ part, tag, text }) => `${part}, read as ${tag ?? 'none'}: ${text}`),
  };
}

/** Between 0 and 1, rounded to three places. */
export function shareOf({ right, sentences }: SentenceTags): number {
  return Math.round((right / sentences) * 1000) / 1000;
}

export function tagsLine(tags: SentenceTags): string {
  const { right, sentences, recognised, stories } = tags;
  return `${right} of ${sentences} sentences tagged right (${(shareOf(tags) * 100).toFixed(1)} %) in our own stories told in prose; ${recognised} of ${stories} recognised.`;
}

/** One line where the share is below the recorded one, which may not be there yet. */
export function tagsFallen(tags: SentenceTags, recorded: unknown): readonly string[] {
  return typeof recorded === 'number' && shareOf(tags) < recorded ? [`sentence tags: ${shareOf(tags)}, recorded ${recorded}`] : [];
}

function tagsIn({ question, sentences }: TaggedStory): readonly (PartName | null)[] {
  let text = `## ${question}\n\n`;
  const places = sentences.map(([, sentence]) => {
    const from = text.length;
    text += `${sentence} `;
    return from;
  });
  const note = readNote({ path: 'note.md', text: `${text}\n`, frontMatter: {} });
  return places.map((place) => partAt(note, place));
}

function partAt({ stories }: InterviewNote, place: number): PartName | null {
  return partNames.find((name) => stories.some(({ parts }) => {
    const part = parts[name];
    return part !== null && part.from <= place && place < part.to;
  })) ?? null;
}
