import { kindById } from '../../core/critique/kinds/question-kinds';
import { partNames, type PartName, type Story } from '../../core/notes/interview-note';
import type { Notebook, QuestionAt, StoryAt } from '../../core/notebook/notebook';
import { undressed } from '../../core/pages/markdown-text';
import { spotsOf, type Spots } from '../across-spots';
import { placesOn } from '../note-place';
import type { PracticeItem } from './practice-item';

/** Most stories that are shown beside a question. */
const MOST = 3;

/**
 * The stories told under a question, under one of its family and under the question that it follows up, then those of all notes that fit it, best
 * first. To a question that asks for no past event only a story that fits well is offered.
 */
export function storiesToTell(at: QuestionAt, family: readonly QuestionAt[], notebook: Notebook): PracticeItem['stories'] {
  const told = [at, ...family].flatMap((each) => toldUnder(each, each.question.id));
  const before = at.question.parent === null ? [] : toldUnder(at, at.question.parent);
  const isWanted = kindById(at.review.kinds.get(at.question.id) ?? '')?.pastEvent === true;
  const fitting = notebook.storiesFor(at, MOST).filter(({ fit }) => fit === 'strong' || (isWanted && fit === 'workable')).map(({ story }) => story);
  const stories = [...new Set([...told, ...before, ...fitting])].flatMap((id) => notebook.storyById.get(id) ?? []);
  const spots = spotsOf(notebook);
  return stories.filter(({ story }) => story.form !== 'idea' || story.title !== '').slice(0, MOST).map((each) => storyToTell(each, spots));
}

function toldUnder({ review }: QuestionAt, question: string): readonly string[] {
  return review.note.stories.filter(({ questions }) => questions.includes(question)).map(({ id }) => id);
}

function storyToTell({ review: { note }, story }: StoryAt, spots: Spots): PracticeItem['stories'][number] {
  return {
    title: plain(spots.story(story.id)?.words ?? note.title),
    place: { path: note.path, ...placesOn(note.lineStarts)(story) },
    parts: partsOf(story),
  };
}

function partsOf({ parts }: Story): Readonly<Partial<Record<PartName, string>>> {
  return Object.fromEntries(partNames.flatMap((name) => {
    const words = plain(parts[name]?.text ?? '');
    return words === '' ? [] : [[name, words]];
  }));
}

/** Words without the marks of Markdown; links are read by their words. Lines stay. */
export function plain(text: string): string {
  const linked = text
    .replace(/!?\[\[([^\]|\n]{0,300})(?:\|([^\]\n]{0,300}))?\]\]/gu, (_, target: string, words?: string) => words ?? target)
    .replace(/!?\[([^\]\n]{0,300})\]\([^()\s]{0,500}\)/gu, (_, words: string) => words)
    .replace(/`([^`\n]{1,300})`/gu, (_, words: string) => words)
    .replace(/\\(?=[\p{P}\p{S}])/gu, '');
  return undressed(linked).replace(/(^|\s)_([^_\n]+)_(?=\s|$|[.,;:!?])/gu, (_, before: string, words: string) => before + words).trim();
}
