export type ThresholdUnit = 'words' | 'per 100 words' | '%' | 'seconds' | 'words a minute';

/** A figure that a rule judges by and that the user may set. */
export interface ThresholdRow {
  /** Kebab-case. */
  readonly id: string;
  /** As a person would say it, in sentence case. */
  readonly title: string;
  readonly unit: ThresholdUnit;
  /** What holds where the user says nothing. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Every figure that can be set. Floors, fillers and shares: RUBRIC.md, "Evidence that decides design" and `too-brief`;
 * seconds: "Shapes"; pace: 130 words a minute is how fast an answer is reckoned to be told, below 125 it drags.
 */
export const thresholdTable = [
  { id: 'floor-greeting', title: 'Fewest words of a greeting', unit: 'words', usual: 4, least: 1, most: 50 },
  { id: 'floor-fact', title: 'Fewest words where a fact is asked', unit: 'words', usual: 6, least: 1, most: 100 },
  { id: 'floor-introduction', title: 'Fewest words of an introduction', unit: 'words', usual: 60, least: 5, most: 300 },
  { id: 'floor-story', title: 'Fewest words of a story', unit: 'words', usual: 60, least: 5, most: 300 },
  { id: 'floor-failure', title: 'Fewest words of a failure story', unit: 'words', usual: 60, least: 5, most: 300 },
  { id: 'floor-weakness', title: 'Fewest words on a weakness, a strength or your role', unit: 'words', usual: 40, least: 5, most: 300 },
  { id: 'floor-process', title: 'Fewest words on how you work', unit: 'words', usual: 40, least: 5, most: 300 },
  { id: 'floor-technical', title: 'Fewest words of a technical answer', unit: 'words', usual: 40, least: 5, most: 300 },
  { id: 'floor-leaving', title: 'Fewest words on why you leave', unit: 'words', usual: 30, least: 5, most: 300 },
  { id: 'floor-why', title: 'Fewest words on why you want the job, or on your plans', unit: 'words', usual: 30, least: 5, most: 300 },
  { id: 'floor-follow-up', title: 'Most words that a follow-up needs', unit: 'words', usual: 25, least: 1, most: 300 },
  { id: 'cell-situation', title: 'Fewest words of a situation in a table', unit: 'words', usual: 6, least: 1, most: 100 },
  { id: 'cell-task', title: 'Fewest words of a task in a table', unit: 'words', usual: 6, least: 1, most: 100 },
  { id: 'cell-action', title: 'Fewest words of an action in a table', unit: 'words', usual: 15, least: 1, most: 200 },
  { id: 'cell-result', title: 'Fewest words of a result in a table', unit: 'words', usual: 6, least: 1, most: 100 },
  { id: 'fillers-note', title: 'Fillers from which they are noted', unit: 'per 100 words', usual: 3, least: 0.5, most: 50 },
  { id: 'fillers-warn', title: 'Fillers from which they are worth mending', unit: 'per 100 words', usual: 7.5, least: 0.5, most: 50 },
  { id: 'scene-most', title: 'Most of a story that sets the scene (situation and task)', unit: '%', usual: 35, least: 10, most: 65 },
  { id: 'action-least', title: 'Least of a story that tells the action', unit: '%', usual: 45, least: 10, most: 80 },
  { id: 'action-most', title: 'Most of a story that tells the action', unit: '%', usual: 65, least: 20, most: 90 },
  { id: 'result-least', title: 'Least of a story that tells the result', unit: '%', usual: 12, least: 1, most: 50 },
  { id: 'story-seconds', title: 'Length of a spoken story', unit: 'seconds', usual: 120, least: 30, most: 600 },
  { id: 'introduction-least-seconds', title: 'Shortest introduction', unit: 'seconds', usual: 60, least: 10, most: 300 },
  { id: 'introduction-most-seconds', title: 'Longest introduction', unit: 'seconds', usual: 120, least: 30, most: 600 },
  { id: 'words-a-minute', title: 'How fast you speak', unit: 'words a minute', usual: 130, least: 60, most: 250 },
  { id: 'slow-pace', title: 'Pace below which an answer drags', unit: 'words a minute', usual: 125, least: 40, most: 250 },
] as const satisfies readonly ThresholdRow[];
