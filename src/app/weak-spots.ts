import type { NoteReview, PlacedFinding } from '../core/critique/note-review';
import type { Severity } from '../core/critique/rule';
import type { PartName, Story } from '../core/notes/interview-note';
import { weightOfGap } from '../core/stories/gap-weight';
import type { Gap } from '../core/stories/story-review';
import type { Span } from '../core/text/span';
import { placeFinder } from './note-place';
import type { NotePlace } from './note-place';

/** One thing to mend, with the place to jump to. */
export interface WeakSpot {
  /** Stays the same while the user edits around it; unique in its note. */
  readonly key: string;
  readonly type: 'gap' | 'finding';
  readonly severity: Severity;
  /** What a gap lacks: a part, a whole story, or the words of an idea; null for a finding. */
  readonly lacks: PartName | 'story' | 'words' | null;
  readonly message: string;
  readonly suggestion: string;
  /** Words of the note; empty where none led there. */
  readonly quote: string;
  /** The question or the story it is about; empty where the note names none. */
  readonly about: string;
  readonly place: NotePlace;
}

/** What there is to mend in one note, heaviest first. */
export interface NoteSpots {
  readonly path: string;
  readonly title: string;
  readonly spots: readonly WeakSpot[];
}

/** Gaps and findings of a note, heaviest first, then by place. A story without a word of its own is one gap, not five. */
export function weakSpots(review: NoteReview, text: string): NoteSpots {
  const drafts = [...review.findings.map((finding) => findingDraft(review, finding)), ...gapDrafts(review)];
  const sorted = drafts.sort((a, b) => rank(a.severity) - rank(b.severity) || a.span.from - b.span.from);
  const find = placeFinder(text);
  const seen = new Map<string, number>();
  const spots = sorted.map(({ span, ...spot }) => {
    const count = (seen.get(spot.key) ?? 0) + 1;
    seen.set(spot.key, count);
    return { ...spot, key: `${spot.key} ${String(count)}`, place: { path: review.note.path, ...find(span) } };
  });
  return { path: review.note.path, title: review.note.title, spots };
}

type Draft = Omit<WeakSpot, 'place'> & { readonly span: Span };

const order: readonly Severity[] = ['high', 'medium', 'low'];

function rank(severity: Severity): number {
  return order.indexOf(severity);
}

function findingDraft({ note }: NoteReview, finding: PlacedFinding): Draft {
  const { rule, severity, message, suggestion, quote, question, story, from, to } = finding;
  const about = note.questions.find(({ id }) => id === question)?.text ?? note.stories.find(({ id }) => id === story)?.title ?? '';
  return {
    key: [rule, question ?? '', story ?? '', quote].join(' '),
    type: 'finding', severity, lacks: null, message, suggestion, quote, about, span: { from, to },
  };
}

function gapDrafts({ note, stories }: NoteReview): readonly Draft[] {
  return stories.flatMap(({ story: id, gaps }) => {
    const story = note.stories.find((each) => each.id === id);
    if (story === undefined || gaps.length === 0) return [];
    const about = note.questions.find((question) => story.questions.includes(question.id))?.text ?? story.title;
    if (story.form === 'idea') return [unstarted(story, about)];
    return gaps.map((gap) => gapDraft(story, gap, about));
  });
}

function unstarted({ id, from, to }: Story, about: string): Draft {
  const lacks = from === to ? 'story' : 'words';
  return { key: `${lacks} ${id}`, type: 'gap', severity: 'low', lacks, message: '', suggestion: '', quote: '', about, span: { from, to } };
}

function gapDraft(story: Story, gap: Gap, about: string): Draft {
  const part = story.parts[gap.part];
  return {
    key: `${gap.rule} ${gap.part} ${story.id}`,
    type: 'gap',
    severity: weightOfGap(gap),
    lacks: gap.part,
    message: gap.message,
    suggestion: '',
    quote: '',
    about,
    span: part ?? story,
  };
}
