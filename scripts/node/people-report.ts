import type { AcrossNotes } from '../../src/app/across-notes';
import type { AnalysisDocument } from '../../src/app/contract';
import type { NoteReview } from '../../src/core/critique/note-review';
import { mostShown, shownByAnswer } from '../../src/core/critique/shown-findings';
import { fixFirst, type Point } from '../../src/core/pages/fix-first';
import { acrossLines } from './across-lines';
import type { AnalyzeOptions } from './arguments';
import { plain, type Paint } from './terminal';

type Note = AnalysisDocument['notes'][number];

export interface Reported {
  readonly document: AnalysisDocument;
  readonly reviews: readonly NoteReview[];
  readonly across: Pick<AcrossNotes, 'read' | 'areas'>;
  /** Paths of the critique notes; empty unless they were asked for. */
  readonly critiques: readonly string[];
  /** Paths of the pages on all notes; empty unless they were asked for. */
  readonly pages: readonly string[];
  /** `all`: whether every note was to be read, tagged or not, as where each was named. */
  readonly asked: Pick<AnalyzeOptions, 'all' | 'tag' | 'write'>;
}

/** What a run found, for a person to read in a terminal. Words of a note lose their control characters. */
export function peopleReport({ document, reviews, across, critiques, pages, asked }: Reported, paint: Paint): string {
  const byPath = new Map(reviews.map((review) => [review.note.path, review]));
  const notes = document.notes.flatMap((note) => [...noteLines(note, byPath.get(note.path), paint), '']);
  const sections = [notes, acrossLines(across, paint), totalLines(document, asked), problemLines(document, paint), critiqueLines(critiques, asked, paint), pageLines(pages, paint)];
  return `${sections.flat().join('\n')}\n`;
}

function noteLines(note: Note, review: NoteReview | undefined, paint: Paint): readonly string[] {
  const told = new Set(note.stories.filter(({ form }) => form !== 'idea').flatMap(({ questions }) => questions));
  return [
    paint.title(plain(note.path)),
    `  ${countsOf(note)}`,
    ...section('Fix first', (review === undefined ? [] : fixFirst(review)).map((point, i) => `${String(i + 1)}. ${aboutOf(point, note)}${said(point)} ${at(point.line, paint)}`), paint),
    ...section('Questions', note.questions.map((question) => questionLine(question, told, paint)), paint),
    ...section('Stories', note.stories.map((story) => storyLine(story, paint)), paint),
    ...section('Findings', findingLines(note, paint), paint),
  ];
}

/** The weightiest of each answer, each with its rule, by which the writer may switch it off. */
function findingLines({ findings }: Note, paint: Paint): readonly string[] {
  const shown = shownByAnswer(findings).flatMap((each) => each.slice(0, mostShown)).sort((a, b) => a.from - b.from);
  const lines = shown.map((finding) => `${paint[finding.severity](finding.severity)} ${said(finding)} ${paint.faint(`(line ${String(finding.line)}, ${finding.rule})`)}`);
  const left = findings.length - shown.length;
  return left === 0 ? lines : [...lines, paint.faint(`and ${String(left)} more of less weight: --json lists all`)];
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [`  ${paint.strong(title)}`, ...lines.map((line) => `    ${line}`)];
}

function countsOf({ questions, stories, findings }: Note): string {
  const followUps = questions.filter(({ parent }) => parent !== null).length;
  const gaps = stories.reduce((sum, story) => sum + story.gaps.length, 0);
  return [
    count(questions.length - followUps, 'question'), count(followUps, 'follow-up'), count(stories.length, 'story', 'stories'),
    count(gaps, 'gap'), count(findings.length, 'finding'),
  ].join(', ');
}

function questionLine(question: Note['questions'][number], told: ReadonlySet<string>, paint: Paint): string {
  const answered = question.answers.length > 0 || told.has(question.id);
  const state = question.reverse ? ' (yours to ask)' : ' (not answered yet)';
  const mark = question.parent === null ? '' : '  ';
  return `${mark}- ${shortened(question.text)}${answered ? '' : paint.faint(state)} ${at(question.line, paint)}`;
}

/** The question or story that a point is about, and which of its stories. */
function aboutOf({ question, story, column }: Point, { questions, stories }: Note): string {
  const words = questions.find(({ id }) => id === question)?.text ?? stories.find(({ id }) => id === story)?.title ?? '';
  const names = [shortened(words), column ?? ''].filter((name) => name !== '');
  return names.length === 0 ? '' : `${names.join(', ')}: `;
}

function storyLine({ title, column, form, gaps, line, from, to }: Note['stories'][number], paint: Paint): string {
  const name = shortened([title, column ?? ''].filter((words) => words !== '').join(', ') || 'untitled');
  const what = form === 'idea' ? [from === to ? 'empty' : 'only an idea'] : [...new Set(gaps.map(({ part, status }) => `${part} ${status}`))];
  return `- ${name}${what.length === 0 ? '' : `: ${what.join(', ')}`} ${at(line, paint)}`;
}

function totalLines({ notes }: AnalysisDocument, { all, tag }: Reported['asked']): readonly string[] {
  if (notes.length === 0) {
    return [all
      ? 'No notes were read.'
      : `No interview notes were found. A note is one when it has the tag #${tag}; --all reads every note, --tag another tag.`];
  }
  const sum = (of: (note: Note) => number): number => notes.reduce((total, note) => total + of(note), 0);
  return [[
    count(notes.length, 'note'), count(sum(({ questions }) => questions.length), 'question'),
    count(sum(({ stories }) => stories.length), 'story', 'stories'),
    count(sum(({ stories }) => stories.reduce((total, { gaps }) => total + gaps.length, 0)), 'gap'),
    count(sum(({ findings }) => findings.length), 'finding'),
  ].join(', ')];
}

function problemLines({ problems }: AnalysisDocument, paint: Paint): readonly string[] {
  return problems.length === 0 ? [] : ['', paint.strong('Problems'), ...problems.map(({ path, message }) => `  ${plain(path)}: ${plain(message)}`)];
}

function critiqueLines(critiques: readonly string[], { write }: Reported['asked'], paint: Paint): readonly string[] {
  if (!write) return [];
  return ['', paint.strong('Critique notes'), ...(critiques.length === 0 ? ['  none'] : critiques.map((path) => `  ${plain(path)}`))];
}

function pageLines(pages: readonly string[], paint: Paint): readonly string[] {
  return pages.length === 0 ? [] : ['', paint.strong('Pages on all notes'), ...pages.map((path) => `  ${plain(path)}`)];
}

function said({ message, quote, suggestion }: { message: string; quote: string; suggestion: string }): string {
  const words = quote === '' || message.includes(quote) ? '' : ` "${plain(quote)}"`;
  return `${plain(message)}${words}${suggestion === '' ? '' : ` ${plain(suggestion)}`}`;
}

function at(line: number, paint: Paint): string {
  return paint.faint(`(line ${String(line)})`);
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

function shortened(text: string): string {
  const words = plain(text);
  return words.length > 100 ? `${words.slice(0, 99).trimEnd()}…` : words;
}
