import { classify } from '../../core/critique/classify';
import { rubricInForce } from '../../core/critique/rubric-in-force';
import { partNames, type PartName, type Question, type Story } from '../../core/notes/interview-note';
import { storySteps, type Wanted } from '../../core/stories/review-story';
import type { Gap, Meeting } from '../../core/stories/story-review';
import type { TellingBands } from '../../core/stories/telling';
import type { Passage } from '../../core/text/span';
import { wordCount } from '../../core/text/words';
import { inSteps, type Breathe } from '../in-steps';
import type { PartWords, StoryToFill } from './story-to-fill';

/** How much of the story a part takes, beside what is usual. */
export interface ShareShown {
  readonly part: PartName;
  /** Of all words typed, rounded to a whole per cent; for the task that of situation and task, which set the scene together. */
  readonly percent: number;
  readonly isScene: boolean;
  /** Usual shares in per cent; from 0 where only a most is known, to 100 where only a least is. Null where none is known for the part alone. */
  readonly usual: { readonly least: number; readonly most: number } | null;
  /** Null where nothing is usual. */
  readonly side: 'below' | 'within' | 'above' | null;
}

/** What can be said of a story while it is typed. */
export interface LiveStory {
  readonly words: number;
  /** Seconds to say it aloud, at the pace that is set; 0 where nothing is typed. */
  readonly seconds: number;
  /** Seconds that a spoken story usually takes. */
  readonly usualSeconds: number;
  readonly gaps: readonly Gap[];
  /** The points of the breakdown of each question that it answers. */
  readonly points: readonly Meeting[];
  /** Whether the points are ours. */
  readonly pointsAreOurs: boolean;
  /** One for each part, in the order in which a story is told; none where there is too little to judge by. */
  readonly shares: readonly ShareShown[];
}

/** In fewer words a share says nothing (as `telling` holds for notes). */
const fewestWords = 20;

/** What the story would lack and show with these words. */
export function liveStory(toFill: StoryToFill, words: PartWords, breathe?: Breathe): Promise<LiveStory> {
  return inSteps(liveSteps(toFill, words), breathe);
}

/** In steps: the first story of a session gets many words ready to be looked for, which takes longer than a frame. */
function* liveSteps(toFill: StoryToFill, words: PartWords): Generator<void, LiveStory> {
  const { questions, rubric } = toFill;
  const { floors, thresholds, isOn } = rubricInForce(rubric);
  const story = storyWith(toFill, words);
  const { gaps, meets } = yield* storySteps(floors, null, isOn)(story, questions, wantedBy(questions));
  const counts = new Map(partNames.map((part) => [part, wordCount(words[part])]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    words: all,
    seconds: Math.round((all * 60) / thresholds['words-a-minute']),
    usualSeconds: thresholds['story-seconds'],
    gaps: gaps.filter(({ rule }) => isOn(rule)),
    points: meets,
    pointsAreOurs: questions.every(({ breakdown }) => breakdown === null || breakdown.ours),
    shares: all < fewestWords ? [] : partNames.map((part) => shareOf(part, { counts, all, bands: thresholds })),
  };
}

interface Counted {
  readonly counts: ReadonlyMap<PartName, number>;
  readonly all: number;
  readonly bands: TellingBands;
}

function shareOf(part: PartName, { counts, all, bands }: Counted): ShareShown {
  const countOf = (name: PartName): number => counts.get(name) ?? 0;
  const isScene = part === 'task' && countOf('task') > 0 && countOf('situation') > 0;
  const percent = Math.round(((countOf(part) + (isScene ? countOf('situation') : 0)) * 100) / all);
  const usual = part === 'situation' && countOf('task') > 0 ? null : usualOf(part, bands);
  return { part, percent, isScene, usual, side: usual === null ? null : sideOf(percent, usual) };
}

/** Situation and task share one band: together they set the scene. */
function usualOf(part: PartName, bands: TellingBands): ShareShown['usual'] {
  if (part === 'situation' || part === 'task') return { least: 0, most: bands['scene-most'] };
  if (part === 'action') return { least: bands['action-least'], most: bands['action-most'] };
  return part === 'result' ? { least: bands['result-least'], most: 100 } : null;
}

function sideOf(percent: number, { least, most }: { readonly least: number; readonly most: number }): 'below' | 'within' | 'above' {
  if (percent < least) return 'below';
  return percent > most ? 'above' : 'within';
}

/** The story as it would stand in the note. */
function storyWith({ place, questions }: StoryToFill, words: PartWords): Story {
  const parts = Object.fromEntries(partNames.map((name) => [name, passageOf(words[name].trim())])) as Story['parts'];
  const blank: Story = { id: '', title: '', form: 'full', questions: questions.map(({ id }) => id), column: place.kind === 'row' ? '' : null, line: 1, labelled: true, parts, from: 0, to: 1 };
  return 'story' in place ? { ...place.story, form: 'full', labelled: true, parts } : blank;
}

function passageOf(text: string): Passage | null {
  return text === '' ? null : { text, from: 0, to: text.length, runs: [{ start: 0, from: 0, length: text.length }] };
}

function wantedBy(questions: readonly Question[]): ReadonlyMap<string, Wanted> {
  return new Map(questions.map(({ id, text, category }) => {
    const kind = classify(text, { category, parentKind: null })?.kind;
    return [id, { wantsLearning: kind?.wantsLearning ?? false, failure: kind?.competencies.includes('failure') ?? false }];
  }));
}
