import { asksForEvent } from '../../critique/kinds/asks-for-event';
import { plainQuestion } from '../../critique/kinds/plain-question';
import { kindById } from '../../critique/kinds/question-kinds';
import type { QuestionKind } from '../../critique/question-kind';
import { asksOn } from '../../critique/topics/topics-named';
import type { Competency } from '../../stories/competency';
import type { QuestionAt } from '../notebook';

/**
 * The competencies that a question asks a person to show, the first most of all: those that its words name, and what its kind asks for
 * most, where it asks for behaviour. None for a question on a technical subject, a follow-up of one, or a fact: a story answers none of them.
 */
export function competenciesAsked({ review, question }: QuestionAt): readonly Competency[] {
  if (COUNTED.test(question.text)) return [];
  const found = review.probes.competencies.get(question.id) ?? [];
  const named = found.filter(({ words }) => words.length > 0).map(({ name }) => name);
  const isOfEvent = asksForEvent(question.text);
  const kind = kindById(review.kinds.get(question.id) ?? '');
  if (kind === null || !isOfBehaviour(kind) || review.probes.topics.has(question.id)) return isOfEvent ? named : [];
  const isSure = asksOn(question.text) === 'a person' || kind.cues.some(({ words, weight }) => weight >= SURE && words.test(plainQuestion(question.text)));
  if (!isOfEvent && (!isSure || question.parent !== null)) return [];
  const most = found.filter(({ name }) => name === kind.competencies[0]).map(({ name }) => name);
  return [...new Set([...most, ...named])];
}

function isOfBehaviour({ id, pastEvent }: QuestionKind): boolean {
  return pastEvent && !OF_THINGS.has(id);
}

/** Weight from which a cue says what is asked. */
const SURE = 3;

/** Kinds that ask for something that happened, and yet for the workings of a thing. */
const OF_THINGS: ReadonlySet<string> = new Set(['problem-solving', 'technical-decision', 'scale', 'reliability', 'project']);

/** A count asks for a number. */
const COUNTED = /^\W*(?:and |so )?how (?:many|much|long|often|big|large)\b/iu;
