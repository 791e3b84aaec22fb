import type { PartName } from './interview-note';

/** A weight for each part, in the order of a story: situation, task, action, result, learning. */
export type PartWeights = readonly [number, number, number, number, number];

/**
 * Log-odds that a sign of a sentence gives each part. Fitted as a linear chain (conditional random field) to 145 stories of
 * public notes whose authors labelled the parts, and to ten of ours (tests/core/notes/told-answers.ts); the weights are drawn
 * towards a plain guess, as strongly as five-fold cross-validation over the files of the notes found best.
 */
export const signWeights = {
  going: [0.13, -0.17, -0.02, 0.08, -0.01],
  nobody: [0.25, -0.02, -0.11, -0.15, 0.03],
  situationFair: [0.23, 0.05, 0.01, -0.16, 0.07],
  situationStrong: [0.65, 0.09, -0.18, 0.1, -0.05],
  using: [0.16, -0.2, 0.09, 0.1, -0.14],
  bareBase: [-0.1, 0.7, 0.02, 0.01, -0.13],
  beforeSteps: [0.2, 0.21, -0.09, -0.29, -0.02],
  deadline: [0.05, 0.19, -0.2, 0.19, -0.03],
  joined: [0.06, 0.12, -0.29, 0.06, 0.05],
  needed: [-0.03, 0.87, -0.18, -0.15, 0],
  opensScene: [-0.07, 0.16, -0.16, 0.03, 0.03],
  taskFair: [0.01, 0.25, -0.05, 0.05, -0.07],
  taskStrong: [-0.08, 0.88, -0.21, 0.03, -0.03],
  taskSure: [0.02, 1.5, -0.02, 0.01, -0.01],
  toDo: [-0.15, 0.77, -0.12, 0.05, -0.06],
  wanted: [-0.16, 0.81, -0.17, 0.02, 0],
  actionFair: [0.13, -0.29, 0.52, -0.09, -0.06],
  actionStrong: [0, 0.04, 0.71, -0.18, 0.04],
  afterSteps: [-0.01, -0.08, 0.26, -0.06, -0.11],
  asResult: [-0.12, 0.07, 0.35, 0.18, 0.03],
  bareStep: [0.05, -0.18, 0.83, -0.14, -0.06],
  made: [0.09, -0.15, 0.7, -0.03, -0.11],
  nowI: [-0.01, 0, 0.17, 0.09, 0.15],
  ownStep: [0, 0.06, 0.7, -0.3, 0.04],
  searched: [0.05, -0.1, 0.44, 0.04, 0.06],
  advice: [-0.05, 0.01, 0.02, 0.25, 0.17],
  bareGain: [0, -0.01, -0.1, 0.45, -0.04],
  better: [-0.14, 0.25, -0.24, 0.41, 0.02],
  couldNow: [0, 0, -0.02, 0.54, -0.03],
  delivered: [-0.18, 0.09, -0.2, 0.65, -0.05],
  fellShort: [-0.01, 0.09, -0.08, 0.3, 0],
  fromTo: [0.03, -0.01, -0.03, 0.53, 0],
  opensAdding: [0, 0, 0.04, 0.31, -0.05],
  opensThe: [0.04, -0.14, -0.32, 0.49, -0.07],
  ownDone: [0, -0.03, -0.21, 0.81, -0.07],
  percent: [0.01, -0.01, -0.01, 0.51, 0],
  praise: [-0.13, 0.06, 0.14, 0.38, 0.06],
  resultFair: [0.02, -0.01, -0.11, 0.3, 0],
  resultStrong: [0.1, -0.07, -0.18, 0.73, 0.02],
  resultSure: [-0.01, 0.09, -0.04, 0.28, 0.17],
  standard: [0.02, -0.03, 0.21, 0.34, -0.04],
  teamNow: [0.13, -0.09, -0.17, 0.14, -0.01],
  thing: [-0.05, 0.09, 0.12, 0.22, -0.08],
  thingIMade: [0, 0.01, -0.08, 0.39, -0.01],
  beNow: [-0.06, -0.15, -0.09, 0.08, 0.22],
  experience: [-0.03, -0.08, -0.09, -0.03, 0.62],
  general: [-0.15, 0.18, -0.14, -0.1, 0.59],
  habit: [0.05, -0.13, 0.02, -0.11, 0.16],
  lacking: [0.13, -0.2, -0.05, -0.09, 0.21],
  learningFair: [-0.02, -0.01, -0.09, -0.07, 0.39],
  learningStrong: [-0.02, -0.04, 0.02, -0.29, 0.92],
  learningSure: [-0.02, -0.04, 0.07, -0.3, 1.78],
  lesson: [0.13, -0.08, -0.17, -0.06, 0.58],
  listed: [-0.08, 0.1, -0.02, -0.12, 0.12],
  meIt: [0.01, -0.01, 0.01, -0.01, 0.41],
  notPast: [-0.11, 0.3, -0.13, -0.39, 0.33],
  opensGerund: [0.09, -0.08, 0.07, -0.32, 0.24],
  you: [0, -0.07, 0.13, 0.05, 0.29],
} as const satisfies Readonly<Record<string, PartWeights>>;

export type Sign = keyof typeof signWeights;

/** Log-odds of the place in the story: at its beginning, then fifth by fifth to its end; between them a straight line. */
export const placeWeights: readonly PartWeights[] = [
  [1.95, 0.19, -2.14, 0, 0],
  [0.34, -0.36, 0.11, -0.08, 0],
  [0.38, 0.38, 0.91, -1.58, -0.1],
  [-0.58, -0.06, 1.73, 1.35, -2.44],
  [-0.08, -1.22, 0.09, 0.69, 0.53],
  [0, 0, -0.79, 0.67, 0.12],
];

/** Log-odds of the very first and of the very last sentence. */
export const firstWeights: PartWeights = [2.41, -1.77, -0.63, 0, 0];
export const lastWeights: PartWeights = [0, 0, -0.38, 0.96, -0.58];

/** Log-odds of the part that the first sentence tells, and of each part behind the part of the sentence before. */
export const openingWeights: PartWeights = [0.88, -0.65, -0.24, 0, 0];
export const stepWeights: Readonly<Record<PartName, PartWeights>> = {
  situation: [-0.16, 0.98, -0.09, 0, 0],
  task: [0, -0.66, 0.33, 0, 0],
  action: [0, 0, -0.08, 0.47, -0.44],
  result: [0, 0, 0, -0.01, 0.25],
  learning: [0, 0, 0, 0, -0.59],
};
