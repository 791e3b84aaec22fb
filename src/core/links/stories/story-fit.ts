import { likeness, questionTerms, type QuestionTerms } from './question-terms';
import { storyIndex, type StoryIndex, type TermsWeighed } from './story-index';
import { themeIndex, type ThemeIndex, type ThemeTold } from './theme-index';
import type { Theme } from './theme-words';
import { themesAsked, titleOfTheme } from './themes';

/** A story, as it may be told for questions. */
export interface StoryOffered {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** All that it tells, its title with it. */
  readonly text: string;
  /** Whether it is only an idea or an outline so far. */
  readonly isSketch: boolean;
  /** What it shows, the surest first. */
  readonly shows: readonly Shown[];
  /** The words of the questions that it answers already. */
  readonly answers: readonly string[];
}

/** A competency, and what speaks for it. */
export interface Shown {
  readonly name: string;
  /** Words of the story; null where it is what one of its questions asks for. */
  readonly quote: string | null;
  /** How sure it is, from 0 to 1. */
  readonly strength: number;
}

/** A question that wants a story. */
export interface QuestionAsked {
  readonly text: string;
  /** The competencies it probes, the first most of all. */
  readonly probes: readonly string[];
  /** Whether it asks after a technical subject, not after what somebody did: neither a theme nor what its words show speaks for a story then. */
  readonly isTechnical?: boolean;
}

export type Fit = 'strong' | 'workable' | 'stretch';

export interface StoryFit<T extends StoryOffered = StoryOffered> {
  readonly story: T;
  readonly fit: Fit;
  /** From 0 to 4.3. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface FitOptions {
  /** At most so many. */
  readonly limit: number;
  /** For each story told already for the same company, where: it is offered last. None where not given. */
  readonly usedFor?: ReadonlyMap<string, string>;
}

/** Stories that can be ranked for many questions; `storiesFor` reads them once. */
export interface StoryShelf<T extends StoryOffered = StoryOffered> {
  readonly stories: readonly T[];
  readonly index: StoryIndex;
  readonly themes: ThemeIndex;
}

/** Reads stories once, for any number of questions, with a pause after each that was not read before. */
export function* shelfOfStories<T extends StoryOffered>(stories: readonly T[]): Generator<void, StoryShelf<T>> {
  const index = yield* storyIndex(stories);
  return { stories, index, themes: yield* themeIndex(stories) };
}

/**
 * The stories that answer a question, best first: those that are about the same, show what it probes, share its telling
 * words, or answer one like it already. None where nothing speaks for any. The first is right only every second time, so
 * that a person chooses.
 */
export function storiesFor<T extends StoryOffered>(shelf: StoryShelf<T>, question: QuestionAsked, { limit, usedFor = new Map() }: FitOptions): readonly StoryFit<T>[] {
  const asked = readAsked(shelf, question);
  const isUsed = ({ story }: { readonly story: T }): number => Number(usedFor.has(story.id));
  return shelf.stories.flatMap((story, at) => {
    const found = foundAt(shelf, at, asked);
    return found === null ? [] : [{ story, found }];
  })
    .sort((a, b) => isUsed(a) - isUsed(b) || b.found.score - a.found.score || (a.story.id < b.story.id ? -1 : 1)).slice(0, limit)
    .map(({ story, found: { score, fit, evidence } }) => {
      const used = usedFor.get(story.id);
      const reasons = reasonsOf(asked, evidence);
      return { story, score, fit, reasons: used === undefined ? reasons : [...reasons, `told already: ${used}`] };
    });
}

interface Asked {
  readonly question: QuestionAsked;
  /** Its terms, with the words they were read from. */
  readonly found: ReturnType<typeof questionTerms>;
  readonly terms: QuestionTerms;
  readonly weighed: TermsWeighed;
  readonly themes: readonly Theme[];
}

function readAsked({ index }: StoryShelf, question: QuestionAsked): Asked {
  const found = questionTerms(question.text);
  const terms = new Set(found.keys());
  return { question, found, terms, weighed: index.weigh(terms), themes: question.isTechnical === true ? [] : themesAsked(question.text) };
}

interface Found extends Pick<StoryFit, 'score' | 'fit'> {
  readonly evidence: Evidence;
}

/** Null where nothing speaks for the story at that place. */
function foundAt({ stories, index, themes }: StoryShelf, at: number, asked: Asked): Found | null {
  const story = stories[at];
  if (story === undefined) return null;
  const likest = story.answers.map((words, which) => ({ words, alike: likeness(asked.terms, index.answersOf(at)[which] ?? NO_TERMS) })).sort((a, b) => b.alike - a.alike)[0];
  const told = asked.themes.flatMap((theme) => themes[at]?.get(theme) ?? []).filter(({ strength }) => strength >= TOLD).sort((a, b) => b.strength - a.strength);
  const evidence: Evidence = {
    shown: shownOf(story, asked.question), ...index.wordsShared(at, asked.weighed), alike: likest === undefined || likest.alike < LIKE ? null : likest,
    told, onTheme: asked.themes.length === 0 ? 0 : told.reduce((sum, { strength }) => sum + strength, 0) / asked.themes.length,
  };
  const score = scoreOf(story, evidence);
  return score < FLOOR ? null : { score, fit: fitOf(story, evidence), evidence };
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** What speaks for a story under one question. */
interface Evidence {
  readonly shown: readonly ShownFor[];
  /** Terms of the question that the story tells, the most telling first. */
  readonly shared: readonly string[];
  /** Their share of what the question asks about, by how telling they are, from 0 to 1. */
  readonly covered: number;
  /** The likest question that it answers already. */
  readonly alike: { readonly words: string; readonly alike: number } | null;
  /** Themes that the question asks for and the story tells, the surest first. */
  readonly told: readonly ThemeTold[];
  /** How sure they are, on the average of all themes asked for, from 0 to 1. */
  readonly onTheme: number;
}

interface ShownFor extends Shown {
  /** How much the question asks for it, from 0 to 1. */
  readonly wanted: number;
}

/** By their rank: a question probes its first competency most. */
const WANTED = [1, 0.5, 0.35, 0.25] as const;
/** A score below it is chance. */
const FLOOR = 0.2;
/** From here on two questions ask the same; below the other they have nothing to do with each other. */
const SAME = 0.6;
const LIKE = 0.3;

/** Less than this says nothing of a theme: three words that are found elsewhere too. */
const TOLD = 0.3;
/** From here on a story tells what the question is about: one sure sign that few other stories have. */
const ON_THEME = 0.4;

function shownOf({ shows }: StoryOffered, { probes, isTechnical = false }: QuestionAsked): readonly ShownFor[] {
  return probes.flatMap((name, rank) => {
    const shown = shows.find((each) => each.name === name && (!isTechnical || each.quote === null));
    return shown === undefined ? [] : [{ ...shown, wanted: WANTED[rank] ?? 0 }];
  });
}

function weightOf({ wanted, strength }: ShownFor): number {
  return wanted * strength;
}

function scoreOf({ isSketch }: StoryOffered, { shown, covered, alike, onTheme }: Evidence): number {
  const competency = Math.min(1, shown.reduce((sum, each) => sum + weightOf(each), 0));
  return 2 * onTheme + 0.5 * competency + 0.8 * covered + (alike?.alike ?? 0) - (isSketch ? 0.1 : 0);
}

function fitOf({ isSketch }: StoryOffered, { shown, covered, alike, onTheme }: Evidence): Fit {
  const first = shown.find(({ wanted }) => wanted === 1);
  const isStrong = (alike?.alike ?? 0) >= SAME || (first !== undefined && (first.quote === null || covered >= 0.3 || onTheme >= ON_THEME));
  if (isStrong && !isSketch) return 'strong';
  return isStrong || first !== undefined || covered >= 0.5 || onTheme >= ON_THEME ? 'workable' : 'stretch';
}

function reasonsOf({ question, found }: Asked, { shown, shared, alike, told }: Evidence): readonly string[] {
  const spans = shared.flatMap((term) => found.get(term) ?? []).slice(0, 3);
  const [first] = shown;
  const [theme] = told;
  return [
    ...(alike === null ? [] : [alike.alike >= SAME ? `answers "${alike.words}" already` : `answers a question like it: "${alike.words}"`]),
    ...(theme === undefined ? [] : [`is about ${titleOfTheme(theme.theme)}: "${theme.hit.text}"`]),
    ...(first === undefined ? [] : [first.quote === null ? `is told for ${first.name}` : `shows ${first.name}: "${first.quote}"`]),
    ...(spans.length === 0 ? [] : [`shares ${spans.map(({ from, to }) => `"${question.text.slice(from, to)}"`).join(', ')}`]),
  ];
}
