import type { InterviewNote, Question } from '../notes/interview-note';
import { competenciesOf, type CompetencyReason } from '../stories/competencies';
import type { QuestionKind } from './question-kind';
import { asksOn, ourTopics, type TopicFinder, type TopicNamed } from './topics/topics-named';

/** What the questions of a note probe, by the question's id; a question that probes nothing known is not in the map. */
export interface QuestionProbes {
  readonly competencies: ReadonlyMap<string, readonly CompetencyReason[]>;
  /** At most three a question, best first. */
  readonly topics: ReadonlyMap<string, readonly TopicNamed[]>;
}

/** The competencies and topics of every question, with the words that decided. Yields between questions. */
export function* questionProbes(note: InterviewNote, kinds: ReadonlyMap<string, QuestionKind>, finder: TopicFinder = ourTopics): Generator<void, QuestionProbes> {
  const competencies = new Map<string, readonly CompetencyReason[]>();
  const topics = new Map<string, readonly TopicNamed[]>();
  if (note.questions.length > 0) yield* finder.ready();
  for (const question of note.questions) {
    const named = topicsUnder(question, topics.get(question.parent ?? '') ?? [], finder);
    if (named.length > 0) topics.set(question.id, named);
    const probed = competenciesUnder(question, kinds.get(question.id) ?? null, named.length > 0);
    if (probed.length > 0) competencies.set(question.id, probed);
    yield;
  }
  return { competencies, topics };
}

/** A follow-up that asks on and names nothing itself is about what its main question is about; none of its own words say so. */
function topicsUnder(question: Question, ofMain: readonly TopicNamed[], finder: TopicFinder): readonly TopicNamed[] {
  const own = finder.topicsOf({ question: question.text, answers: question.answers.map(({ text }) => text), category: question.category });
  if (own.length > 0 || asksOn(question.text) !== 'why or how') return own;
  return ofMain.map(({ name, reason }) => ({ name, reason: reason.replace(/ in the question$/u, ' in the main question'), words: [] }));
}

/** In a question on a technical subject "result" or "other teams" asks after the thing, not after a habit of the person. */
function competenciesUnder({ text }: Question, kind: QuestionKind | null, isOnTopic: boolean): readonly CompetencyReason[] {
  const probed = competenciesOf(kind, text);
  if (kind === null || !isOnTopic || asksOn(text) === 'a person') return probed;
  return probed.filter(({ name }) => kind.competencies.includes(name));
}
