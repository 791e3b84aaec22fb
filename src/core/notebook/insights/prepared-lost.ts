import type { Delivery } from '../delivered/delivery';
import type { Comparison, Insight } from '../insight';
import type { Notebook } from '../notebook';
import type { Place } from '../place';
import { openingPlace } from './habit-places';

/** A prepared story that was told, with whether its result came along. */
interface ResultTold {
  readonly isLost: boolean;
  /** The prepared result, then the answer. */
  readonly places: readonly [Place, Place];
  readonly asked: string;
}

/** Prepared stories whose result, or its number, was not said. */
export const preparedLost: Comparison = {
  kind: 'prepared-lost',
  detects: 'The result of a prepared story, or its number, is missing in the answer that tells it; three times and every second time make a habit.',
  matters: 'The result is what an interviewer writes down, and it is lost most often under time pressure (RUBRIC.md: no result, no number).',
  compare: (notebook, { deliveries }) => {
    const results = deliveries.flatMap((delivery) => resultTold(delivery, notebook) ?? []);
    const lost = results.filter(({ isLost }) => isLost);
    if (lost.length === 0) return [];
    return lost.length >= HABIT && lost.length / results.length >= HALF ? [habit(lost, results.length)] : lost.map(oneLost);
  },
};

const HABIT = 3;
const HALF = 0.5;

/** Null where nothing can be compared: no result prepared, no answer noted, or another story told. */
function resultTold({ question, prepared, story, lostParts }: Delivery, notebook: Notebook): ResultTold | null {
  const [asked, kept] = [notebook.questionById.get(question), notebook.storyById.get(story ?? '')];
  const [answer, result] = [asked?.question.answers[0], kept?.story.parts.result];
  if (asked === undefined || kept === undefined || answer === undefined || result === undefined || result === null || lostParts.includes('story')) return null;
  const planned = openingPlace({ note: kept.review.note, question: prepared, passage: result });
  const said = openingPlace({ note: asked.review.note, question, passage: answer });
  if (planned === null || said === null) return null;
  return { isLost: lostParts.includes('result') || lostParts.includes('number'), places: [planned, said], asked: asked.question.text };
}

function habit(lost: readonly ResultTold[], all: number): Insight {
  return {
    kind: 'prepared-lost',
    message: `In ${String(lost.length)} of ${String(all)} answers that you had prepared a story for, your note has not the result, or not its number. Which one sentence ends each story? Practise that one alone.`,
    places: lost.flatMap(({ places }) => places),
  };
}

function oneLost({ asked, places }: ResultTold): Insight {
  return {
    kind: 'prepared-lost',
    message: `You had prepared how it ended; your note of the answer to "${asked.replace(/\s+/g, ' ')}" has not all of it. Did you say it? Make it the last sentence.`,
    places,
  };
}
