import { dismissingIn, type Dismissal, type Dismissing } from '../core/critique/dismissals';
import type { NoteReview, PlacedFinding } from '../core/critique/note-review';
import type { Severity } from '../core/critique/rule';
import { mostShown, shownByAnswer } from '../core/critique/shown-findings';
import type { InterviewNote, PartName, Question, Story } from '../core/notes/interview-note';
import { weightOfGap } from '../core/stories/gap-weight';
import type { Gap } from '../core/stories/story-review';
import type { Span } from '../core/text/span';
import { placesOn } from './note-place';
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
  /** What silences it for good; null for a story that nobody has begun. */
  readonly dismissal: Dismissal | null;
  readonly place: NotePlace;
}

/** What there is to mend in one note, heaviest first. */
export interface NoteSpots {
  readonly path: string;
  readonly title: string;
  readonly spots: readonly WeakSpot[];
}

/** Gaps and findings of a note, heaviest first, then by place. A story without a word of its own is one gap, not five. */
export function weakSpots(review: NoteReview): NoteSpots {
  return { path: review.note.path, title: review.note.title, spots: spotsWithQuestions(review).map(({ spot }) => spot) };
}

/** A spot with the question that it stands under; null where it stands under none. */
export interface SpotAsked {
  readonly spot: WeakSpot;
  /** Id of the question. */
  readonly question: string | null;
  /** Where it begins in the text. */
  readonly from: number;
}

/** The same, each with its question. */
export function spotsWithQuestions(review: NoteReview): readonly SpotAsked[] {
  const shelf = shelfOf(review.note);
  const drafts = [...shownByAnswer(review.findings).flatMap((shown) => shown.slice(0, mostShown)).map((finding) => findingDraft(shelf, finding)), ...gapDrafts(shelf, review.stories)];
  const sorted = drafts.sort((a, b) => rank(a.severity) - rank(b.severity) || a.span.from - b.span.from);
  const find = placesOn(review.note.lineStarts);
  const seen = new Map<string, number>();
  return sorted.map(({ span, question, ...spot }) => {
    const count = (seen.get(spot.key) ?? 0) + 1;
    seen.set(spot.key, count);
    return { spot: { ...spot, key: `${spot.key} ${String(count)}`, place: { path: review.note.path, ...find(span) } }, question, from: span.from };
  });
}

type Draft = Omit<WeakSpot, 'place'> & Pick<SpotAsked, 'question'> & { readonly span: Span };

const order: readonly Severity[] = ['high', 'medium', 'low'];

function rank(severity: Severity): number {
  return order.indexOf(severity);
}

/** What a note holds, by id, so that a long list costs no search per point. */
interface Shelf {
  readonly questions: ReadonlyMap<string, Question>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly dismissing: Dismissing;
}

function shelfOf(note: InterviewNote): Shelf {
  const { questions, stories } = note;
  return { questions: new Map(questions.map((each) => [each.id, each])), stories: new Map(stories.map((each) => [each.id, each])), dismissing: dismissingIn(note) };
}

function findingDraft(shelf: Shelf, finding: PlacedFinding): Draft {
  const { rule, severity, message, suggestion, quote, question, story, from, to } = finding;
  const told = shelf.stories.get(story ?? '');
  const about = shelf.questions.get(question ?? '')?.text ?? told?.title ?? '';
  return {
    key: [rule, question ?? '', story ?? '', quote].join(' '),
    type: 'finding', severity, lacks: null, message, suggestion, quote, about, dismissal: shelf.dismissing.ofFinding(finding), span: { from, to },
    question: question ?? (told === undefined ? null : (questionOf(told, shelf)?.id ?? null)),
  };
}

function gapDrafts(shelf: Shelf, reviews: NoteReview['stories']): readonly Draft[] {
  return reviews.flatMap(({ story: id, gaps }) => {
    const story = shelf.stories.get(id);
    if (story === undefined || gaps.length === 0) return [];
    const asked = questionOf(story, shelf);
    const of = { about: asked?.text ?? story.title, question: asked?.id ?? null };
    if (story.form === 'idea') return [unstarted(story, of)];
    return gaps.map((gap) => gapDraft(story, gap, { ...of, dismissal: shelf.dismissing.ofGap(gap, id) }));
  });
}

/** The first question of the note that the story answers. */
function questionOf(story: Story, { questions }: Shelf): Question | null {
  const asked = story.questions.flatMap((id) => questions.get(id) ?? []);
  return asked.reduce<Question | null>((first, each) => (first === null || each.from < first.from ? each : first), null);
}

function unstarted({ id, from, to }: Story, of: Pick<Draft, 'about' | 'question'>): Draft {
  const lacks = from === to ? 'story' : 'words';
  return { key: `${lacks} ${id}`, type: 'gap', severity: 'low', lacks, message: '', suggestion: '', quote: '', ...of, dismissal: null, span: { from, to } };
}

function gapDraft(story: Story, gap: Gap, of: Pick<Draft, 'about' | 'question' | 'dismissal'>): Draft {
  return {
    key: `${gap.rule} ${gap.part} ${story.id}`,
    type: 'gap', severity: weightOfGap(gap), lacks: gap.part, message: gap.message, suggestion: '', quote: '',
    ...of, span: story.parts[gap.part] ?? story,
  };
}
