import { asksForEvent } from '../critique/kinds/asks-for-event';
import { plainQuestion } from '../critique/kinds/plain-question';
import { kindById } from '../critique/kinds/question-kinds';
import type { NoteReview } from '../critique/note-review';
import { ourTopicsKnown, type TopicsKnown } from '../critique/topics/topics-known';
import { asksOn, type TopicNamed } from '../critique/topics/topics-named';
import type { Question } from '../notes/interview-note';
import { asks } from '../notes/wording';
import { competenciesOf, titleOf, type CompetencyReason } from '../stories/competencies';
import { topicsMeant } from './shorthand';
import type { AreaName } from './sighting';

/** The areas that a question probes: the topics that it names, and the competencies that it asks for. `main` is the question it follows up; null for a main question. */
export function areasProbed(question: Question, main: Question | null, review: Pick<NoteReview, 'kinds' | 'probes' | 'topicsKnown'>): readonly AreaName[] {
  const topics = named(review.probes.topics.get(question.id) ?? [], knownTo(review));
  if (main === null) return [...topics, ...competenciesProbed(question, review)];
  return topics.length > 0 || !OF_PEOPLE.has(review.kinds.get(main.id) ?? '') ? topics : competenciesProbed(main, review);
}

/** Kinds whose follow-ups ask on about the person; those of a project or an incident ask about the thing. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['conflict', 'failure', 'feedback', 'influence', 'leadership', 'mentoring', 'collaboration', 'communication', 'ambiguity', 'customer']);

/** The topics that a writer says to have failed on, whatever was asked: "blanked on idempotency". */
export function topicsFailedOn(words: string, review: Pick<NoteReview, 'topicsKnown'>): readonly AreaName[] {
  const failing = FAILED_ON.exec(words);
  if (failing === null) return [];
  const subject = words.slice(failing.index).split(/[.;,(\n]/, 1).join('').slice(0, LONGEST_SUBJECT);
  const named = topicsNamed(subject, review);
  return named.length > 0 || OF_EVENTS.test(subject) ? named : topicsShort(subject, review);
}

/** The topics that words name plainly. */
export function topicsNamed(words: string, review: Pick<NoteReview, 'topicsKnown'>): readonly AreaName[] {
  const known = knownTo(review);
  return named(known.finder.topicsNamedIn(words), known);
}

/** The topics that words on an answer name, in full or in short, and the competencies that they ask for where they speak of a story: "no story for ambiguity". */
export function areasNamed(words: string, review: Pick<NoteReview, 'topicsKnown'>): readonly AreaName[] {
  const named = topicsNamed(words, review);
  const topics = OF_EVENTS.test(words) ? named : [...named, ...topicsShort(words, review).filter(({ name }) => !named.some((each) => each.name === name))];
  if (topics.length > 0 || !OF_STORIES.test(words)) return topics;
  return competenciesOf(null, words).filter((each) => each.words.length > 0).map(({ name }) => ({ kind: 'competency', name, title: titleOf(name) }));
}

function topicsShort(words: string, review: Pick<NoteReview, 'topicsKnown'>): readonly AreaName[] {
  const known = knownTo(review);
  return topicsMeant(words).flatMap((name) => (known.byId(name) === null ? [] : named([{ name }], known)));
}

const OF_EVENTS = /\b(?:stor(?:y|ies)|examples?)\b/i;
const OF_STORIES = /\b(?:stor(?:y|ies)|examples?|answer(?:s|ed)?|questions?|situations?|(?:nothing|anything|none|one|something) (?:\p{L}{2,10} ){0,2}(?:for|on|about))(?!\p{L})/iu;

const FAILED_ON =
  /\b(?:(?:blanked|stumbled|fumbled|froze|stuck|lost|weak|rusty|shaky|vague|unsure|not sure|confused|blank|struggled|failed|guessed|unclear|thin|bad|poor|wobbly|wrong|hand-?waved|bluffed|waffled|rambled) (?:on|about|over|with|in|at|of)|(?:mixed|messed) up|no (?:answer|idea|clue) (?:on|about|for|how|what)|(?:did|do)(?:n['’]?t| not) (?:know|remember|understand)|could(?:n['’]?t| not) (?:explain|answer|recall|remember|draw|derive|estimate|defend|compare|name)|(?:can['’]?t|cannot) (?:explain|remember|estimate)|(?:forgot|missed|confused) |(?:read up|revise|study|learn|practi[cs]e|repeat|look up) (?:on |about )?)/i;

/** Characters behind a failing that say on what. */
const LONGEST_SUBJECT = 90;

function knownTo({ topicsKnown }: Pick<NoteReview, 'topicsKnown'>): TopicsKnown {
  return topicsKnown ?? ourTopicsKnown;
}

function named(topics: readonly Pick<TopicNamed, 'name'>[], known: TopicsKnown): readonly AreaName[] {
  return topics.map(({ name }) => ({ kind: 'topic', name, title: known.byId(name)?.title ?? name }));
}

/**
 * A competency is asked for by a main question about behaviour: one that wants a past event, or asks for motives and traits. Of the
 * competencies of its kind those count that its words name, else the first; of a kind that wants no event, those that its words name where they ask for one. A kind by likeness alone is no ground to call a person weak:
 * the words must speak of a person, or be those of the kind.
 */
function competenciesProbed({ id, text, source }: Question, { kinds, probes }: Pick<NoteReview, 'kinds' | 'probes'>): readonly AreaName[] {
  if (source === 'transcript' && !asks(text)) return [];
  const kind = kindById(kinds.get(id) ?? '');
  const isOfPerson = asksOn(text) === 'a person';
  const found = probes.competencies.get(id) ?? [];
  const namesTopic = (probes.topics.get(id) ?? []).some(({ words }) => words.some((word) => text.includes(word)));
  if (namesTopic && !isOfPerson) return [];
  if (kind === null || !(kind.pastEvent || OF_PERSON.has(kind.id))) return titled(asksForEvent(text) ? found.filter(({ words }) => words.length > 0) : []);
  if (!isOfPerson && !kind.cues.some(({ words, weight }) => weight >= SURE && words.test(plainQuestion(text)))) return [];
  const ofKind = found.filter(({ name }) => kind.competencies.includes(name));
  const byWords = ofKind.filter(({ words }) => words.length > 0);
  return titled(byWords.length > 0 ? byWords : ofKind.filter(({ name }) => name === kind.competencies[0]));
}

function titled(found: readonly CompetencyReason[]): readonly AreaName[] {
  return found.map(({ name }) => ({ kind: 'competency', name, title: titleOf(name) }));
}

/** Weight from which a cue says what is asked or names its subject. */
const SURE = 3;

/** Kinds that ask for no event and yet for a person's motives and traits. */
const OF_PERSON: ReadonlySet<string> = new Set(['motivation', 'leaving', 'plans', 'strengths-weaknesses', 'keeping-current']);
