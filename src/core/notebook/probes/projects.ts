import { everydayWords } from '../coverage/everyday-words';
import { termsOfStory, termsOfText } from '../coverage/story-terms';
import { matchesOf } from '../../text/matches';
import type { Notebook, QuestionAt, StoryAt } from '../notebook';
import { openingOf } from './opening';
import type { Project } from './project';
import { projectNamed } from './project-name';
import { isTopicName, looseHeads, oneOfEach, projectNameOf, type ProjectName } from './project-names';
import { newShelf, SHARE, type Naming, type Shelf } from './project-shelf';
import { resumeLabels, weakWords } from './project-words';

export interface Projects {
  /** The project that words name; null where they name none, or several. */
  readonly namedIn: (words: string, how: Naming) => Project | null;
  /** The project whose story has by far the most of the telling words, at least so many that no other has; null where none stands out. */
  readonly toldIn: (words: string, least?: number) => Project | null;
  /** The project that an answer opens with, or else tells; null where there is none. */
  readonly answeredWith: (at: QuestionAt) => Project | null;
}

/**
 * The projects that stories, resumes and rounds name. Two names are one project where one holds all terms of the other and no third
 * does, or where what is told under both is the same. Yields now and then.
 */
export function* projectsOf(given: Notebook, openers: readonly QuestionAt[]): Generator<void, Projects> {
  const reader = readerOf(given);
  const { notebook, telling } = reader;
  const prepared = oneOfEach([...yield* storyNames(reader), ...resumeNames(reader)]);
  const told = oneOfEach(yield* namesTold(reader, openers));
  const shelf = newShelf(yield* looseHeads(notebook, [...prepared, ...told]));
  yield* shelf.put(prepared);
  for (const { review, question, round } of notebook.questions) {
    const project = round !== null ? null : shelf.named(notebook.termsOf(question.text), 'by-head') ?? shelf.named(notebook.termsOf(review.note.title), 'by-head');
    if (project !== null) shelf.add(project, telling(termsOfText(notebook, [question.text, ...question.answers.map(({ text }) => text)].join('\n'))));
    yield;
  }
  yield* takeUntitled(reader, shelf);
  yield* shelf.put(told, true);
  yield* takeUntitled(reader, shelf);
  yield* shelf.put(told);
  return asked(reader, shelf);
}

/** Adds what stories without a title tell to the projects that they tell of. */
function* takeUntitled({ notebook, telling }: Reader, shelf: Shelf): Generator<void> {
  for (const at of notebook.stories) {
    if (isTitled(notebook, at) || notebook.rounds.has(at.review.note.path)) continue;
    const terms = telling(termsOfStory(notebook, { ...at.story, title: '' }));
    const project = shelf.told(terms, terms.size * SHARE);
    if (project !== null) shelf.add(project, terms);
    yield;
  }
}

/** How words are read here. */
interface Reader {
  readonly notebook: Notebook;
  /** The terms that tell one piece of work from another. */
  readonly telling: (terms: Iterable<string>) => ReadonlySet<string>;
}

/** "Nightly" is "night" here. */
const ADVERB = /^(\p{L}{4,})li$/u;

function readerOf(given: Notebook): Reader {
  const notebook: Notebook = { ...given, termsOf: (words) => new Set([...given.termsOf(words)].map((term) => term.replace(ADVERB, '$1'))) };
  const everyday = new Set([...everydayWords, ...weakWords].flatMap((word) => [...notebook.termsOf(word)]));
  return { notebook, telling: (terms) => new Set([...terms].filter((term) => !everyday.has(term) && isTelling(term))) };
}

function asked({ notebook, telling }: Reader, shelf: Shelf): Projects {
  const toldIn = (words: string, least?: number): Project | null => shelf.told(telling(termsOfText(notebook, words)), least);
  return {
    toldIn,
    namedIn: (words, how) => {
      const called = how === 'in-full' ? [] : matchesOf(words, CALLED).map(({ 1: name = '' }) => name);
      return shelf.named(notebook.termsOf(words), how) ?? (called.length === 0 ? null : shelf.named(notebook.termsOf(called.join(' ')), 'by-any'));
    },
    answeredWith: ({ question }) => {
      const said = question.answers.map(({ text }) => text).join('\n');
      const name = projectNamed(said);
      return (name === null ? null : shelf.called(projectNameOf(notebook, name.text, BARE)?.key ?? '')) ?? shelf.named(notebook.termsOf(firstLine(said)), 'by-head') ?? toldIn(said);
    },
  };
}

const BARE = { told: new Set<string>(), isPrepared: false };

/** "Your metering system", "the parcel project". */
const CALLED = /\b(?:your|ur|the|that) (?:own |old )?([\p{L}-]{3,30}) (?:system|project|service|pipeline|platform|story|feature|app|application|thing|product|tool|job|work|incident|outage|bug|migration|library)\b/giu;

function firstLine(text: string): string {
  return /^[^\n.!?]{0,200}/u.exec(text)?.[0] ?? '';
}

/** Figures of three digits and more tell a story as names do; years and round thousands do not. */
function isTelling(term: string): boolean {
  return !/^\d/u.test(term) || (/^\d{3,}$/u.test(term) && !/^(?:19|20)\d\d$|00$/u.test(term));
}

/** Whether a question asks for a piece of work to be told: by its words, or because many follow-ups hang on it. */
export function asksForProject({ question }: QuestionAt, followUps: number): boolean {
  if (question.parent !== null) return false;
  const opening = openingOf(question.text);
  if (opening === 'own-work') return true;
  return opening === null && followUps >= ENOUGH && !isTopicName(projectNamed(question.answers[0]?.text ?? '')?.text ?? '');
}

/** Fewest follow-ups that show by themselves that the first answer told a project. */
const ENOUGH = 2;

function* namesTold({ notebook, telling }: Reader, openers: readonly QuestionAt[]): Generator<void, readonly ProjectName[]> {
  const names: (ProjectName | null)[] = [];
  for (const { question } of openers) {
    const said = question.answers.map(({ text }) => text).join('\n');
    const named = projectNamed(said);
    if (named !== null) names.push(projectNameOf(notebook, named.text, { told: telling(termsOfText(notebook, said)), isPrepared: false }));
    yield;
  }
  return names.flatMap((name) => name ?? []);
}

/** The titles of stories; a story that is only called by its question has none. */
function* storyNames({ notebook, telling }: Reader): Generator<void, readonly ProjectName[]> {
  const names: (ProjectName | null)[] = [];
  for (const at of notebook.stories) {
    if (isTitled(notebook, at)) names.push(projectNameOf(notebook, at.story.title, { told: telling(termsOfStory(notebook, at.story)), isPrepared: true }));
    yield;
  }
  return names.flatMap((name) => name ?? []);
}

function isTitled({ questionById }: Notebook, { story: { title, questions } }: StoryAt): boolean {
  return !title.endsWith('?') && questions.every((id) => questionById.get(id)?.question.text !== title);
}

const RESUME_LINE = /^[ \t]*[-*+][ \t]+[*_]{0,2}([\p{L}\p{N}][^:()\n*]{2,40}?)[*_]{0,2}[ \t]*(?:\([^)\n]{0,60}\)[ \t]*)?:[*_]{0,2}[ \t]+(\S.*)$/gmu;

/** "- Parcel tracker (2024): ..": the entries of a resume that have a name. */
function resumeNames({ notebook, telling }: Reader): readonly ProjectName[] {
  return notebook.resumes.flatMap(({ text }) => matchesOf(text, RESUME_LINE).flatMap(([, name = '', body = '']) => {
    const told = telling(termsOfText(notebook, `${name} ${body}`));
    return resumeLabels.has(name.toLowerCase().trim().split(' ')[0] ?? '') ? [] : projectNameOf(notebook, name, { told, isPrepared: true }) ?? [];
  }));
}
