import type { PartName } from './interview-note';

/** A weight for each part, in the order of a story: situation, task, action, result, learning. */
export type PartWeights = readonly [number, number, number, number, number];

/**
 * Log-odds that a sign of a sentence gives each part. Fitted by `scripts/fit-told-weights.mjs` as a linear chain (conditional
 * random field) to the stories of tests/fixtures/answers/told-bank.json, which are ours; drawn towards a plain guess, as
 * strongly as stories of public notes that are no part of the fit found good.
 */
export const signWeights = {
  going: [0.14, -0.15, 0.11, -0.09, -0.01],
  nobody: [0.46, -0.29, -0.52, 0.59, -0.24],
  situationFair: [0.24, 0.5, -0.15, -0.03, -0.27],
  situationStrong: [0.66, -0.07, 0.26, 0.18, -0.14],
  using: [0.05, -0.14, 0.22, -0.37, 0.24],
  bareBase: [-0.43, 0.49, -0.06, -0.31, 0.31],
  beforeSteps: [0.23, 0.46, -0.67, -0.01, 0],
  deadline: [-0.06, 0.1, -0.43, 0.23, 0.16],
  joined: [-0.13, 0.27, -0.05, 0.17, -0.26],
  ownRole: [-0.85, 0.93, -0.08, 0, 0],
  needed: [-0.1, 0.57, -0.12, -0.32, -0.03],
  onceTasked: [-0.5, 0.76, -0.22, 0.04, -0.08],
  othersNeed: [-0.14, 0.11, 0.03, -0.03, 0.03],
  opensScene: [0.16, 0.03, 0.15, -0.19, -0.15],
  taskFair: [-0.25, 0.4, 0.07, 0.19, -0.11],
  taskStrong: [0.06, 1.23, -0.22, 0, -0.17],
  taskSure: [-0.01, 0.95, -0.06, 0.04, -0.02],
  toDo: [-0.41, 0.49, -0.05, -0.03, 0],
  wanted: [0.2, -0.09, -0.09, 0.03, -0.05],
  actionFair: [-0.18, -0.11, 1.02, 0.01, -0.44],
  actionStrong: [-0.2, 0.17, 1.26, -0.22, -0.09],
  afterSteps: [0, -0.02, -0.01, 0.24, -0.21],
  asResult: [-0.03, 0.24, -0.39, 0.37, -0.2],
  bareStep: [-0.17, -0.35, 0.7, -0.06, -0.12],
  made: [0.04, -0.36, 0.65, -0.13, -0.2],
  nowI: [0.11, 0.04, -0.01, -0.81, 0.68],
  ownStep: [-0.35, 0.16, 0.58, -0.39, 0],
  searched: [0.04, -0.22, 0.19, -0.45, 0.45],
  advice: [0, 0.02, -0.03, -0.41, 0.42],
  bareGain: [0, -0.03, -0.11, 0.24, -0.09],
  better: [-0.3, 0.6, -0.23, -0.3, 0.23],
  couldNow: [0, 0, -0.07, 0.09, -0.02],
  delivered: [-0.1, 0.16, -0.47, 0.61, -0.2],
  fellShort: [0.01, -0.1, -0.25, 0.36, -0.02],
  fromTo: [-0.07, 0.13, -0.35, 0.34, -0.04],
  opensAdding: [0, 0.12, -0.1, -0.01, -0.01],
  opensThe: [0.01, -0.02, -0.03, 0.3, -0.26],
  ownDone: [-0.28, 0.25, -0.18, 0.4, -0.19],
  percent: [0, -0.06, -0.23, 0.32, -0.03],
  praise: [0.24, -0.21, 0.38, -0.21, -0.19],
  resultFair: [0.11, 0.19, -0.16, 0.4, -0.23],
  resultStrong: [-0.09, -0.2, 0.07, 1.24, -0.13],
  resultSure: [0, 0, -0.02, 0.93, -0.01],
  standard: [0.02, -0.02, 0.02, 0.22, -0.24],
  teamNow: [-0.13, 0.16, -0.11, 0.13, -0.06],
  thing: [-0.06, 0.15, -0.31, 0.26, -0.05],
  thingIMade: [0.03, -0.03, -0.06, 0.06, 0],
  beNow: [-0.03, -0.09, 0.04, -0.09, 0.18],
  experience: [-0.01, 0.12, -0.05, -0.37, 0.31],
  general: [0.11, -0.12, 0.05, -0.61, 0.57],
  habit: [-0.1, 0.19, -0.27, -0.24, 0.42],
  lacking: [0.22, -0.26, 0.1, -0.18, 0.11],
  learningFair: [0.01, -0.06, 0.01, -0.39, 0.73],
  learningStrong: [0, -0.01, -0.01, -0.46, 1.38],
  learningSure: [0, 0, -0.02, -0.11, 1.03],
  lesson: [-0.01, 0.08, -0.1, -0.56, 0.58],
  listed: [0.06, -0.16, -0.12, 0.14, 0.09],
  meIt: [-0.04, -0.07, 0.1, -0.48, 0.49],
  notPast: [-0.1, 0.41, -0.47, -0.49, 0.65],
  opensGerund: [0.13, -0.27, 0.17, -0.38, 0.36],
  you: [-0.05, 0.06, -0.01, -0.26, 0.26],
} as const satisfies Readonly<Record<string, PartWeights>>;

export type Sign = keyof typeof signWeights;

/** Log-odds of the place in the story: at its beginning, then fifth by fifth to its end; between them a straight line. */
export const placeWeights: readonly PartWeights[] = [
  [1, -0.88, -0.1, 0, 0],
  [0.32, 0.68, -0.98, 0, 0],
  [-1.04, 0.09, 1.03, -0.06, 0],
  [-0.06, -0.16, 1.46, -1.29, -0.01],
  [0, 0, -1.07, 1.24, -0.16],
  [0, 0, -0.32, 0.39, -0.07],
];

/** Log-odds of the very first and of the very last sentence. */
export const firstWeights: PartWeights = [0.16, -0.08, -0.07, 0, 0];
export const lastWeights: PartWeights = [0, 0, -0.04, 0.14, -0.09];

/** Log-odds of the part that the first sentence tells, and of each part behind the part of the sentence before. */
export const openingWeights: PartWeights = [1.66, -1.25, -2.01, 0, 0];
export const stepWeights: Readonly<Record<PartName, PartWeights>> = {
  situation: [0.95, 0.78, -0.08, 0, 0],
  task: [0, -1.4, 0.47, 0, 0],
  action: [0, 0, 0.74, 1.54, -1.34],
  result: [0, 0, 0, 0.15, 0.6],
  learning: [0, 0, 0, 0, -1.02],
};
