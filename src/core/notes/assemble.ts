import { normalise } from '../text/words';
import type { Passage, Span } from '../text/span';
import type { AnswerDraft, BlankDraft, QuestionDraft, Reading, StoryDraft } from './drafts';
import { ownFrontMatter } from './front-matter';
import { identityOf } from './identity';
import type { Answer, Blank, ChecklistPrompt, InterviewNote, Parts, Question, Story } from './interview-note';
import { headingAbove, headingAt, lineIndexAt, type Heading, type Page } from './page';
import { noteProperties } from './properties';
import type { NoteSource } from './note-source';
import { remarksOf } from './remarks';
import { mapSteps } from './steps';
import { labelsOfStories } from './story-labels';
import { noteTags } from './tags';

/** Gives drafts their ids, lines and order, in steps. */
export function* assembleNote(source: NoteSource, page: Page, reading: Reading): Generator<void, InterviewNote> {
  const frontMatter = Object.keys(source.frontMatter).length > 0 ? source.frontMatter : ownFrontMatter(source.text);
  const tags = noteTags(source.text, frontMatter);
  const questions = withDistinctAsks(byPlace(reading.questions, (draft) => draft.words));
  const stories = byPlace(reading.stories, (draft) => draft.span);
  const place: Places = {
    line: (span) => lineIndexAt(page, span.from) + 1,
    under: headingNames(page),
    questionIds: yield* identities(source.path, questions, (draft) => normalise(draft.words.text)),
    goodFor: labelsByDraft(page, stories),
    storyIds: yield* identities(source.path, stories, (draft) => normalise(`story ${storyWords(page, draft)}`)),
  };
  yield;
  return {
    path: source.path,
    title: titleOf(source.path),
    lineStarts: page.lineStarts,
    tags,
    properties: noteProperties({ page, frontMatter, tags, stories: stories.map(({ span }) => span) }),
    questions: yield* mapSteps(questions, (draft) => toQuestion(draft, place)),
    stories: yield* mapSteps(stories, (draft) => toStory(draft, place)),
    checklist: byPlace(reading.checklist, (prompt) => prompt).map((prompt): ChecklistPrompt => withLine(prompt, place)),
    blanks: distinct(byPlace(reading.blanks, (draft) => draft.label)).map((draft) => toBlank(draft, place)),
    remarks: remarksOf(page, reading).map((draft) => ({ ...withLine(draft, place), section: draft.section, by: draft.by })),
    problems: reading.problems,
  };
}

interface Places {
  readonly under: (draft: QuestionDraft) => string | null;
  readonly line: (span: Span) => number;
  readonly questionIds: ReadonlyMap<QuestionDraft, string>;
  readonly storyIds: ReadonlyMap<StoryDraft, string>;
  readonly goodFor: ReadonlyMap<StoryDraft, readonly string[]>;
}

function byPlace<T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] {
  return [...items].sort((a, b) => spanOf(a).from - spanOf(b).from || spanOf(a).to - spanOf(b).to);
}

/** Asks equal in words count once, under the first question. */
function withDistinctAsks(questions: readonly QuestionDraft[]): readonly QuestionDraft[] {
  const seen = new Set<string>();
  for (const { asks } of questions) {
    if (asks.length === 0) continue;
    const fresh = asks.filter(({ text }) => !seen.has(normalise(text)));
    fresh.forEach(({ text }) => seen.add(normalise(text)));
    asks.splice(0, asks.length, ...fresh);
  }
  return questions;
}

/** Two layouts may see the same blank label; the one that knows its story comes first. */
function distinct(blanks: readonly BlankDraft[]): readonly BlankDraft[] {
  const known = new Map<number, BlankDraft>();
  for (const blank of blanks) {
    const before = known.get(blank.label.from);
    if (before === undefined || before.story === null) known.set(blank.label.from, blank);
  }
  return [...known.values()];
}

function* identities<T>(path: string, items: readonly T[], wordsOf: (item: T) => string): Generator<void, ReadonlyMap<T, string>> {
  const seen = new Map<string, number>();
  const pairs = yield* mapSteps(items, (item): [T, string] => {
    const words = wordsOf(item);
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return [item, identityOf(path, words, occurrence)];
  });
  return new Map(pairs);
}

/** Names the heading over a question as a link does; each heading is dressed down once. */
function headingNames(page: Page): Places['under'] {
  const names = new Map<Heading, string>();
  return (draft) => {
    const heading = headingOver(page, draft);
    if (heading === null) return null;
    const name = names.get(heading) ?? heading.title.text.replace(/[[\]#^|<>\\*_`=~%:]/g, ' ').replace(/\s+/g, ' ').trim();
    names.set(heading, name);
    return name;
  };
}

/** The heading that asks the question, else the one that gives its category. */
function headingOver(page: Page, { words, category }: QuestionDraft): Heading | null {
  const line = lineIndexAt(page, words.from);
  let above = headingAt(page, line) ?? (category === null ? null : headingAbove(page, line));
  for (let looked = 0; above !== null && above.line !== line && above.plain !== category; looked++) {
    above = looked < furthestHeading ? headingAbove(page, above.line) : null;
  }
  return above;
}

/** A category that is none of so many headings above is no heading. */
const furthestHeading = 50;

/** The file's name without folder and ending. */
function titleOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/\.(?:md|markdown|txt|vtt|srt)$/i, '');
}

/** An empty story is known by its question and column, any other by its words. */
function storyWords(page: Page, draft: StoryDraft): string {
  const words = page.text.slice(draft.span.from, draft.span.to);
  return words.trim() === '' ? `${draft.title} ${draft.column ?? ''}` : words;
}

function withLine({ text, from, to, runs }: Passage, place: Places): Passage & { readonly line: number } {
  return { text, from, to, runs, line: place.line({ from, to }) };
}

function toQuestion(draft: QuestionDraft, place: Places): Question {
  const { text, from, to, runs } = draft.words;
  return {
    text,
    from,
    to,
    runs,
    line: place.line(draft.words),
    id: place.questionIds.get(draft) ?? '',
    source: draft.source,
    parent: draft.parent === null ? null : (place.questionIds.get(draft.parent) ?? null),
    asker: draft.asker,
    reverse: draft.reverse,
    category: draft.category,
    under: place.under(draft),
    breakdown: toBreakdown(draft),
    levels: draft.levels,
    answers: draft.answers.map((answer) => toAnswer(answer, place)),
    reflections: draft.reflections.map((words) => withLine(words, place)),
    asks: draft.asks,
    advice: draft.advice.map(({ section, words }) => ({ ...words, section })),
  };
}

function toAnswer({ words, speaker, form }: AnswerDraft, place: Places): Answer {
  const { text, from, to, runs } = words;
  return { text, from, to, runs, line: place.line(words), speaker, form };
}

function toBreakdown(draft: QuestionDraft): Question['breakdown'] {
  if (draft.breakdown === null) return null;
  const { cell, points } = draft.breakdown;
  return { from: cell.from, to: cell.to, ours: false, points: points.map(({ text, from, to }) => ({ text, from, to })) };
}

function labelsByDraft(page: Page, stories: readonly StoryDraft[]): Places['goodFor'] {
  const labels = labelsOfStories(page, stories.map(({ span }) => span));
  return new Map(stories.flatMap((draft, at) => ((labels[at] ?? []).length === 0 ? [] : [[draft, labels[at] ?? []] as const])));
}

function toStory(draft: StoryDraft, place: Places): Story {
  const goodFor = place.goodFor.get(draft);
  return {
    id: place.storyIds.get(draft) ?? '',
    title: draft.title,
    form: draft.form,
    questions: draft.questions.map((question) => place.questionIds.get(question) ?? ''),
    column: draft.column,
    line: place.line(draft.span),
    from: draft.span.from,
    to: draft.span.to,
    labelled: draft.labelled,
    parts: toParts(draft),
    ...(goodFor === undefined ? {} : { goodFor }),
  };
}

function toParts({ parts }: StoryDraft): Parts {
  return {
    situation: parts.situation ?? null,
    task: parts.task ?? null,
    action: parts.action ?? null,
    result: parts.result ?? null,
    learning: parts.learning ?? null,
  };
}

function toBlank(draft: BlankDraft, place: Places): Blank {
  return {
    ...withLine(draft.label, place),
    question: draft.question === null ? null : (place.questionIds.get(draft.question) ?? null),
    story: draft.story === null ? null : (place.storyIds.get(draft.story) ?? null),
  };
}
