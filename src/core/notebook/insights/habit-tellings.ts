import { kindById } from '../../critique/kinds/question-kinds';
import type { NoteReview, PlacedFinding } from '../../critique/note-review';
import type { QuestionKind } from '../../critique/question-kind';
import type { Register, Severity } from '../../critique/rule';
import type { Answer, InterviewNote, Question, Story } from '../../notes/interview-note';
import { dayOf, type Round } from '../../notes/round';
import type { Gap, StoryReview } from '../../stories/story-review';
import { matchesOf } from '../../text/matches';
import type { Passage } from '../../text/span';
import { normalise, wordCount } from '../../text/words';
import type { Notebook } from '../notebook';
import type { NotebookFound } from '../notebook-found';
import type { Place } from '../place';
import { gapPlace, openingPlace, verbatimPlace } from './habit-places';

/** A rule that found something in one telling: a finding, or a gap of its story. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  /** The candidate's words; null where a gap has none to show. */
  readonly place: Place | null;
}

/** One answer or one story with what the rules and the writer saw in it. */
export interface Telling {
  readonly review: NoteReview;
  readonly question: Question | null;
  readonly story: Story | null;
  readonly kind: QuestionKind | null;
  readonly round: Round | null;
  /** `YYYY-MM-DD`, of the round or else of the note; null where neither has one. */
  readonly date: string | null;
  readonly register: Register;
  /** Whether enough stands there to say what is missing: a story, words as they were spoken, or a memory of some length. */
  readonly isSubstantial: boolean;
  /** The candidate's words, in order of place; none where only a reflection stands under the question. */
  readonly said: readonly Passage[];
  readonly faults: readonly Fault[];
  /** What the writer noted about it later. */
  readonly selfNotes: readonly Place[];
  /** Whether the same words stand in an earlier note, so that they count once. */
  readonly isCopy: boolean;
}

/** What was found across all notes, with every telling for the comparisons of habits. */
export interface Heard extends NotebookFound {
  /** By note and place. */
  readonly tellings: readonly Telling[];
}

/** In a debrief fewer words say which story was told, not how. */
const SPOKEN_FROM = 20;
const SUBSTANTIAL_FROM = 15;
const FIRST_PERSON = /(?:^|[^\p{L}\p{N}'\u2019])(?:i|i['\u2019](?:m|ve|d|ll)|we|we['\u2019](?:re|ve|d)|my|our|us)(?![\p{L}\p{N}])/giu;
/** Fewest words from which equal words in two notes are a copy, not a coincidence. */
const COPY_FROM = 6;
const SEVERITY_OF_GAP: Readonly<Record<Gap['status'], Severity>> = { missing: 'high', thin: 'medium', unclear: 'low' };

/** Every answer and story of all notes, by note and place; ideas of one line are none. Yields between notes. */
export function* tellingsOf(notebook: Notebook): Generator<void, readonly Telling[]> {
  const tellings: Telling[] = [];
  const seen = new Set<string>();
  for (const review of notebook.notes) {
    for (const telling of tellingsIn(review, notebook)) {
      const words = normalise(telling.said.map(({ text }) => text).join(' '));
      const isLong = words.split(' ').length >= COPY_FROM;
      tellings.push(isLong && seen.has(words) ? { ...telling, isCopy: true } : telling);
      if (isLong) seen.add(words);
    }
    yield;
  }
  return tellings;
}

/** What the tellings of one note share. */
interface Shared {
  readonly review: NoteReview;
  readonly round: Round | null;
  readonly date: string | null;
  readonly isRecorded: boolean;
  readonly questions: ReadonlyMap<string, Question>;
  readonly stories: ReadonlyMap<string, StoryReview>;
  /** By the id of the story, else of the question. */
  readonly findings: ReadonlyMap<string, readonly PlacedFinding[]>;
}

function tellingsIn(review: NoteReview, { rounds }: Notebook): readonly Telling[] {
  const { note, stories, findings } = review;
  const round = rounds.get(note.path) ?? null;
  const shared: Shared = {
    review, round,
    date: round?.date ?? dayOf(note.properties.date),
    isRecorded: isRecording(note),
    questions: new Map(note.questions.map((question) => [question.id, question])),
    stories: new Map(stories.map((each) => [each.story, each])),
    findings: groupedByOwner(findings),
  };
  const spans = new Set(note.stories.map(spanKey));
  const answered = note.questions.flatMap((question) => (question.reverse ? [] : answerTelling(question, spans, shared) ?? []));
  const told = note.stories.filter(({ form, from, to }) => form !== 'idea' && from < to).map((story) => storyTelling(story, shared));
  return notedWithStories(answered, told).sort((a, b) => startOf(a) - startOf(b));
}

/** What the writer noted under a question that only a story answers belongs to the first such story. */
function notedWithStories(answered: readonly Telling[], told: readonly Telling[]): Telling[] {
  const first = new Map<string, Telling>();
  for (const telling of told) if (telling.question !== null && !first.has(telling.question.id)) first.set(telling.question.id, telling);
  const notedOn = new Map<Telling, readonly Place[]>();
  const own = answered.filter(({ said, question, selfNotes }) => {
    const story = said.length === 0 ? first.get(question?.id ?? '') : undefined;
    if (story !== undefined) notedOn.set(story, selfNotes);
    return story === undefined;
  });
  return [...told.map((telling) => ({ ...telling, selfNotes: notedOn.get(telling) ?? telling.selfNotes })), ...own];
}

function groupedByOwner(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const owner = finding.story ?? finding.question ?? '';
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [finding]);
    else group.push(finding);
  }
  return groups;
}

function storyTelling(story: Story, shared: Shared): Telling {
  const question = shared.questions.get(story.questions[0] ?? '') ?? null;
  const owner = { ...shared, question, said: Object.values(story.parts).flatMap((part) => part ?? []) };
  const gaps = (shared.stories.get(story.id)?.gaps ?? []).filter(({ status }) => status !== 'unclear').map((gap): Fault => (
    { rule: gap.rule, severity: SEVERITY_OF_GAP[gap.status], place: gapPlace(shared.review.note, story, gap) }
  ));
  return { ...tellingOf(owner), story, register: registerOfStory(story, question), faults: [...gaps, ...faultsOf(story.id, shared)] };
}

/** The answers of a question that are no story; null where there is neither such an answer nor a note of the writer about it. */
function answerTelling(question: Question, spans: ReadonlySet<string>, shared: Shared): Telling | null {
  const said = question.answers.filter((answer) => !spans.has(spanKey(answer)));
  if (said.length === 0 && question.reflections.length === 0) return null;
  const register = registerOf(question, said, shared);
  const isSubstantial = register === 'spoken' || wordsIn(said) >= SUBSTANTIAL_FROM;
  const selfNotes = question.reflections.flatMap((passage) => openingPlace({ note: shared.review.note, question: question.id, passage }) ?? []);
  return { ...tellingOf({ ...shared, question, said }), register, isSubstantial, selfNotes, faults: faultsOf(question.id, shared) };
}

/** Whether a transcript is one, not a debrief by "Q:" and "A:": speakers have names, or most answers speak in the first person. */
function isRecording({ questions }: InterviewNote): boolean {
  const asked = questions.filter(({ source, reverse }) => source === 'transcript' && !reverse);
  const said = asked.flatMap(({ answers }) => answers);
  const isNamed = asked.some(({ asker }) => asker !== null) || said.some(({ speaker }) => speaker !== null);
  return isNamed || said.filter(({ text }) => selvesIn(text) > 0).length * 2 >= Math.max(1, said.length);
}

/** What was recorded is spoken, and so are whole sentences about oneself; in a round short ones are a memory. */
function registerOf(question: Question, said: readonly Answer[], { round, isRecorded }: Shared): Register {
  const forms = new Set(said.map(({ form }) => form));
  const selves = said.reduce((sum, { text }) => sum + selvesIn(text), 0);
  const isWhole = forms.has('verbatim') && (round === null ? selves > 0 : selves > 1 && wordsIn(said) >= SPOKEN_FROM);
  if (isWhole || (question.source === 'transcript' && isRecorded && !forms.has('reported'))) return 'spoken';
  return forms.has('reported') || round !== null ? 'remembered' : 'noted';
}

function selvesIn(text: string): number {
  return matchesOf(text, FIRST_PERSON).length;
}

function wordsIn(said: readonly Passage[]): number {
  return said.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function tellingOf({ review, round, date, question, said }: Shared & Pick<Telling, 'question' | 'said'>): Telling {
  const kind = question === null ? null : kindById(review.kinds.get(question.id) ?? '');
  return { review, question, kind, round, date, said, story: null, register: 'noted', isSubstantial: true, faults: [], selfNotes: [], isCopy: false };
}

function faultsOf(owner: string, { findings, review }: Shared): readonly Fault[] {
  return (findings.get(owner) ?? []).filter(({ rule }) => rule !== 'self-note' && rule !== 'left-blank')
    .map((finding) => ({ rule: finding.rule, severity: finding.severity, place: verbatimPlace(review.note.path, finding) }));
}

function registerOfStory(story: Story, question: Question | null): Register {
  if (story.column !== null || story.form !== 'full') return 'noted';
  const isReported = question?.answers.some(({ form, from, to }) => form === 'reported' && from === story.from && to === story.to) === true;
  return isReported ? 'remembered' : 'spoken';
}

function spanKey({ from, to }: Passage | Story): string {
  return `${String(from)}-${String(to)}`;
}

/** Where a telling begins in its note. */
export function startOf({ said, selfNotes, question }: Telling): number {
  return said[0]?.from ?? selfNotes[0]?.from ?? question?.from ?? 0;
}
