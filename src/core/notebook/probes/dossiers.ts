import { byPlaceInNotes, placeOf } from '../place';
import type { QuestionAt } from '../notebook';
import { answeredHow } from './answered';
import { rungs, type Dossier, type RungAsked } from './dossier';
import type { Project } from './project';
import { rungOf } from './rung';
import type { Thread } from './thread';

/** All that was ever asked about each project that two questions at least were about; most asked first, then by name. Yields between threads. */
export function* projectDossiers(threads: readonly Thread[]): Generator<void, readonly Dossier[]> {
  const asked = new Map<Project, Asked[]>();
  for (const { at, project, opening, isNamed } of threads.flat()) {
    if (project === null) continue;
    const others = asked.get(project) ?? [];
    const ledTo = opening === 'own-work' && !isNamed;
    others.push({ ledTo, path: at.review.note.path, rung: rungAsked(at, ledTo) });
    asked.set(project, others);
    yield;
  }
  return [...asked].filter(([, questions]) => questions.length >= FEWEST && questions.some(({ ledTo }) => !ledTo)).map(([project, questions]) => dossierOf(project, questions))
    .sort((a, b) => b.asked.length - a.asked.length || (a.project < b.project ? -1 : 1));
}

/** Fewest questions that make a dossier. */
const FEWEST = 2;

interface Asked {
  readonly path: string;
  readonly rung: RungAsked;
  /** Whether the candidate chose the project to answer it: then the question stands on no rung. */
  readonly ledTo: boolean;
}

function dossierOf(project: Project, questions: readonly Asked[]): Dossier {
  const asked = questions.map(({ rung }) => rung).sort((a, b) => urgency(a) - urgency(b) || rungs.indexOf(a.rung) - rungs.indexOf(b.rung) || byPlaceInNotes(a.place, b.place));
  return {
    project: project.name,
    asked,
    open: rungs.filter((rung) => rung !== 'other' && asked.every((one) => one.rung !== rung)),
    rounds: [...new Set(questions.map(({ path }) => path))].sort(),
  };
}

function rungAsked({ review, question }: QuestionAt, ledTo: boolean): RungAsked {
  return { rung: ledTo ? 'other' : rungOf(question.text), question: question.id, place: placeOf({ note: review.note, question: question.id, passage: question }), answered: answeredHow(question) };
}

/** Unanswered first. */
function urgency({ answered }: RungAsked): number {
  return ['no', 'weak', 'yes'].indexOf(answered);
}
