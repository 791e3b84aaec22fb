import type { InterviewNote, Story } from '../notes/interview-note';
import type { Gap, StoryReview } from '../stories/story-review';
import { firstWords, normalise } from '../text/words';
import type { PlacedFinding } from './note-review';

/** "Not a problem here": a rule is silent on these words under this question, for good. */
export interface Dismissal {
  readonly rule: string;
  /** The question, or the title of a story that answers none. */
  readonly about: string;
  /** The words that the rule quoted; empty for a part that is missing. */
  readonly words: string;
}

/** Those that hold, by `keyOf`. */
export type Dismissed = ReadonlySet<string>;

/** What finds the dismissal that a finding or a gap would be silenced by. */
export interface Dismissing {
  readonly ofFinding: (finding: Pick<PlacedFinding, 'rule' | 'question' | 'story' | 'quote'>) => Dismissal;
  readonly ofGap: (gap: Gap, story: string) => Dismissal;
}

/** Looks the questions and stories of a note up once. */
export function dismissingIn({ questions, stories }: Pick<InterviewNote, 'questions' | 'stories'>): Dismissing {
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  const storyById = new Map(stories.map((story) => [story.id, story]));
  const aboutOf = (question: string | null, story: Story | undefined): string => texts.get(question ?? story?.questions[0] ?? '') ?? story?.title ?? '';
  return {
    ofFinding: ({ rule, question, story, quote }) => plain({ rule, about: aboutOf(question, storyById.get(story ?? '')), words: quote }),
    ofGap: (gap, id) => {
      const story = storyById.get(id);
      return plain({ rule: gap.rule, about: aboutOf(null, story), words: firstWords(story?.parts[gap.part]?.text ?? '', MOST_WORDS) });
    },
  };
}

/** Equal for dismissals of the same rule on the same words, whatever their case, marks and blanks. */
export function keyOf({ rule, about, words }: Dismissal): string {
  return [rule, normalise(about), normalise(words)].join('\n');
}

/** Leaves out what the writer dismissed. */
export interface Silencing {
  readonly findings: (findings: readonly PlacedFinding[]) => readonly PlacedFinding[];
  readonly gaps: (reviews: readonly StoryReview[]) => readonly StoryReview[];
}

export function silencing(note: Pick<InterviewNote, 'questions' | 'stories'>, dismissed: Dismissed = new Set()): Silencing {
  if (dismissed.size === 0) return { findings: (findings) => findings, gaps: (reviews) => reviews };
  const { ofFinding, ofGap } = dismissingIn(note);
  const isLeft = (dismissal: Dismissal): boolean => !dismissed.has(keyOf(dismissal));
  return {
    findings: (findings) => findings.filter((finding) => isLeft(ofFinding(finding))),
    gaps: (reviews) => reviews.map((review) => ({ ...review, gaps: review.gaps.filter((gap) => isLeft(ofGap(gap, review.story))) })),
  };
}

/** Most words of a part that name its gap. */
const MOST_WORDS = 12;
/** Characters of a question that tell it from others. */
const MOST_CHARACTERS = 300;

/** On one line, without the signs that would end it or mean something in Markdown, so that a log can hold it. */
function plain({ rule, about, words }: Dismissal): Dismissal {
  return { rule, about: oneLine(about), words: oneLine(words) };
}

function oneLine(text: string): string {
  return text.replace(/[[\]#%<>|^`*_~\\]/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, MOST_CHARACTERS).trim();
}
