import { wordCount } from '../text/words';
import { isAbout } from './night-before-next';
import { isNotedLater, ownWordsOf, type OwnWords } from './night-before-speech';
import type { Notebook, QuestionAt } from './notebook';

/** Shorter ones only say that there was an introduction. */
const LEAST_INTRODUCTION = 20;

/** The writer's introduction: a prepared one, else the latest that was recorded word for word, else the latest noted down; null where there is none. */
export function introductionOf(notebook: Notebook): OwnWords | null {
  return best(answered(notebook, 'introduction'), ({ sentences }) => wordCount(sentences.join(' ')) >= LEAST_INTRODUCTION);
}

/** What the writer answers to questions of a kind; where a company is given only what is meant for it or for none. Null where there is nothing. */
export function reasonOf(notebook: Notebook, kind: 'leaving' | 'motivation', company: string | null): OwnWords | null {
  const found = answered(notebook, kind).filter(({ question }) => question.parent === null);
  if (kind === 'leaving') return best(found);
  const there = found.filter(({ review }) => isAbout(review, company));
  const anywhere = found.filter(({ review, round }) => review.note.properties.company === null && round === null);
  return best(there) ?? best(anywhere);
}

function answered({ questions }: Notebook, kind: string): readonly QuestionAt[] {
  return questions.filter(({ review, question }) => question.answers.length > 0 && review.kinds.get(question.id) === kind);
}

/** The first that says something worth saying, the best kind of note first. */
function best(found: readonly QuestionAt[], isEnough: (said: OwnWords) => boolean = () => true): OwnWords | null {
  for (const at of [...found].sort((a, b) => rank(a) - rank(b) || later(a, b))) {
    const said = ownWordsOf(at);
    if (said !== null && isEnough(said)) return said;
  }
  return null;
}

/** Prepared word for word, recorded word for word, prepared in key words, told and noted later. */
function rank({ round, question }: QuestionAt): number {
  const isMemory = isNotedLater(question);
  if (round === null) return isMemory ? 3 : 0;
  return isMemory ? 4 : question.source === 'transcript' ? 1 : 2;
}

function later({ round: one }: QuestionAt, { round: other }: QuestionAt): number {
  const [a, b] = [one?.date ?? '', other?.date ?? ''];
  return a === b ? 0 : a > b ? -1 : 1;
}
