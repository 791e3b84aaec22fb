/** Words of the whole file, marks of ours included: what a person reads on a phone before sleep. */
export const mostWords = 450;

/** How much of each list is shown: items, or words where it says so. */
export interface NightLimits {
  readonly stories: number;
  readonly followUps: number;
  readonly contradictions: number;
  readonly topics: number;
  readonly questions: number;
  /** Words of the question that a story is meant for; 0 leaves it out. */
  readonly meantFor: number;
  /** Words of a story's title, of its number and of its opening. */
  readonly title: number;
  readonly number: number;
  readonly opener: number;
  /** Words of a quote, of a reason and of a question. */
  readonly quote: number;
  readonly why: number;
  readonly question: number;
  /** Words of the introduction. */
  readonly introduction: number;
}

/** An introduction of 90 seconds at a calm pace, 127 words a minute. */
const WHOLE_INTRODUCTION = 190;

const full: NightLimits = {
  stories: 5, followUps: 3, contradictions: 2, topics: 2, questions: 3, meantFor: 7,
  title: 7, number: 7, opener: 7, quote: 12, why: 32, question: 16, introduction: WHOLE_INTRODUCTION,
};
const noAims: NightLimits = { ...full, meantFor: 0, title: 5, number: 6, opener: 5, quote: 8, why: 20, question: 9 };
const fewWords: NightLimits = { ...noAims, number: 5, opener: 4, quote: 6, why: 13, question: 7 };
const oneTopic: NightLimits = { ...fewWords, title: 4, topics: 1, questions: 2, quote: 5, why: 10, question: 6 };
const oneContradiction: NightLimits = { ...oneTopic, contradictions: 1, opener: 3, quote: 4, why: 9, questions: 1 };
const leastLists: NightLimits = { ...oneContradiction, stories: 4, followUps: 2 };
/** They fit whatever the notes say. */
export const leastLimits: NightLimits = { ...leastLists, introduction: 60 };

/**
 * What is worth least goes first: whom a story is meant for, long quotes, the second topic and third question, the second contradiction,
 * the fifth story; the introduction stands whole until nothing else can go.
 */
export const nightLimits: readonly NightLimits[] = [
  full, noAims, fewWords, oneTopic, oneContradiction, leastLists,
  { ...leastLists, introduction: 150 }, { ...leastLists, introduction: 100 }, leastLimits,
];

/** What grows into room that is left, a word at a time, in turns. */
const growing = ['why', 'quote', 'question', 'number', 'title', 'opener'] as const;

/** The widest limits between those given and the full ones that fit. */
export function grown(given: NightLimits, fits: (limits: NightLimits) => boolean): NightLimits {
  let limits = given;
  let open: readonly (typeof growing)[number][] = growing;
  while (open.length > 0) {
    open = open.filter((field) => {
      const wider = { ...limits, [field]: limits[field] + 1 };
      const canGrow = limits[field] < full[field] && fits(wider);
      if (canGrow) limits = wider;
      return canGrow;
    });
  }
  return limits;
}
