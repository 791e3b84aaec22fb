import type { NoteReview } from '../critique/note-review';
import type { Question } from '../notes/interview-note';
import { normalise } from '../text/words';
import { isAbout, type NextInterview } from './night-before-next';
import type { Words } from './night-before-speech';
import type { Notebook } from './notebook';

const MOST = 3;

interface Asked {
  readonly review: NoteReview;
  readonly question: Question;
  readonly rank: number;
}

/** The writer's questions to the interviewer: those of the note on it, of the company, then of all notes; none that was asked there, and none that names another company. */
export function questionsToAsk(notebook: Notebook, next: NextInterview): readonly Words[] {
  const all = notebook.notes.flatMap((review) => review.note.questions.filter(({ reverse }) => reverse).map((question): Asked => ({ review, question, rank: rankOf(review, next) })));
  const seen = new Set(all.filter(({ review, question }) => isAbout(review, next.company) && wasAsked(question)).map(({ question }) => normalise(question.text)));
  const others = otherCompanies(notebook, next);
  const found: Words[] = [];
  for (const { review, question } of all.filter(({ question }) => !wasAsked(question)).sort((a, b) => a.rank - b.rank)) {
    const key = normalise(question.text);
    if (found.length === MOST || seen.has(key) || others.some((name) => key.includes(name))) continue;
    seen.add(key);
    found.push({ text: question.text, path: review.note.path, question: question.id });
  }
  return found;
}

function rankOf(review: NoteReview, { path, company }: NextInterview): number {
  if (review.note.path === path) return 0;
  if (isAbout(review, company)) return 1;
  return review.note.properties.company === null ? 2 : 3;
}

/** One that only stands on a list was not asked yet. */
function wasAsked({ source, answers }: Question): boolean {
  return source === 'transcript' || answers.length > 0;
}

function otherCompanies({ notes }: Notebook, { company }: NextInterview): readonly string[] {
  const own = normalise(company ?? '');
  const names = notes.map(({ note }) => normalise(note.properties.company ?? '')).flatMap((name) => [name, name.split(' ')[0] ?? '']);
  return [...new Set(names)].filter((name) => name.length > 3 && !own.includes(name));
}
