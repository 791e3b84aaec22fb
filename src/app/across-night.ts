import { nightBefore } from '../core/notebook/night-before';
import type { Side } from '../core/notebook/night-before-contradictions';
import type { TopicToRead } from '../core/notebook/night-before-topics';
import type { OwnWords, Words } from '../core/notebook/night-before-speech';
import type { ContradictionSide, NightBeforeContent, Speech } from '../core/pages/night-before-content';
import type { Quoted, Spot } from '../core/pages/spot';
import type { AcrossNotes } from './across-notes';
import { asked, spotsOf, type Spots } from './across-spots';

/** Finds a line of the writer's own notes on a topic; null where there is none. */
export type TopicLineOf = (topic: TopicToRead) => Promise<Quoted | null>;

const MOST_TOPICS = 2;

/** What the page on the evening before an interview shows; null where there is no interview note. Topics without a line of the writer are shown where none has one. */
export async function nightBeforeContent({ notebook, read, areas }: AcrossNotes, lineOf: TopicLineOf): Promise<NightBeforeContent | null> {
  const night = nightBefore(notebook, read, areas.areas);
  if (night === null) return null;
  const spots = spotsOf(notebook);
  const { next: { company, round, date, path } } = night;
  return {
    company, round, date,
    note: path === null ? null : spots.note(path),
    introduction: speechOf(night.introduction, spots),
    stories: night.stories.map(({ title, path: there, question, ...line }) => ({ story: { ...(spots.note(there, question)), words: title }, ...line })),
    followUps: night.followUps.map(({ asked: question, answer, source }) => ({ asked: spotOf(question, spots), answer: answer === null ? null : quotedOf(answer, spots), source })),
    leaving: speechOf(night.leaving, spots),
    motivation: speechOf(night.motivation, spots),
    toFill: { leaving: fillAt(night.toFill.leaving, path, spots), motivation: fillAt(night.toFill.motivation, path, spots) },
    contradictions: night.contradictions.map(({ message, about, sides: [one, other] }) => ({ message, about, sides: [sideOf(one, spots), sideOf(other, spots)] })),
    topics: await topicLines(night.topics, spots, lineOf),
    questions: night.questions.map((each) => spotOf(each, spots)),
  };
}

async function topicLines(topics: readonly TopicToRead[], spots: Spots, lineOf: TopicLineOf): Promise<NightBeforeContent['topics']> {
  const found: NightBeforeContent['topics'][number][] = [];
  for (const topic of topics) {
    found.push({ title: topic.title, asked: spots.question(topic.question) ?? spots.note(topic.path), line: await lineOf(topic) });
  }
  const withLine = found.filter(({ line }) => line !== null);
  return (withLine.length > 0 ? withLine : found).slice(0, MOST_TOPICS);
}

function speechOf(own: OwnWords | null, spots: Spots): Speech | null {
  return own === null ? null : { sentences: own.sentences, isMemory: own.isMemory, at: spots.note(own.path, own.question) };
}

/** At the question that asks for it, else in the note on the interview. */
function fillAt(question: Words | null, path: string | null, spots: Spots): Spot | null {
  if (question !== null) return spotOf(question, spots);
  return path === null ? null : spots.note(path);
}

/** Shown as its own words. */
function spotOf({ text, path, question }: Words, spots: Spots): Spot {
  return { ...spots.note(path, question), words: asked(text) };
}

function sideOf({ value, said }: Side, spots: Spots): ContradictionSide {
  return { value, said: quotedOf(said, spots) };
}

/** Shown as the title of its note. */
function quotedOf({ text, path, question }: Words, spots: Spots): Quoted {
  return { quote: text, at: spots.note(path, question) };
}
