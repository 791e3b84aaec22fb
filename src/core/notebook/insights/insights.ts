import type { Insight } from '../insight';
import type { Notebook } from '../notebook';
import type { NotebookFound } from '../notebook-found';
import { adviceClash } from './advice-clash';
import { adviceUnfounded } from './advice-unfounded';
import { calibration } from './calibration';
import { communication } from './communication';
import { confidence } from './confidence';
import { continuousLearning } from './continuous-learning';
import { contradictions } from './contradiction';
import { fillers } from './fillers';
import type { HabitComparison, SteppedHabitComparison } from './habit';
import { tellingsOf } from './habit-tellings';
import { impact } from './impact';
import { ownership } from './ownership';
import { positivity } from './positivity';
import { preparation } from './preparation';
import { preparedLost } from './prepared-lost';
import { probeChain } from './probe-chain';
import { projectDossier } from './project-dossier';
import { resumeChecks } from './resume';
import { softSkills } from './soft-skills';
import { storyCollision } from './story-collision';
import { structure } from './structure';
import { technicalDepth } from './technical-depth';
import { toldAgain } from './told-again';

/** Every comparison, in the order in which its insights are shown. */
export const comparisons: readonly (HabitComparison | SteppedHabitComparison)[] = [
  contradictions, resumeChecks, storyCollision, probeChain, projectDossier, adviceUnfounded, adviceClash, preparedLost, toldAgain,
  structure, fillers, confidence, positivity, ownership, impact, technicalDepth, communication, softSkills, preparation, continuousLearning, calibration,
];

/** What all comparisons see, in their order. Yields between notes and between comparisons. */
export function* insightsOf(notebook: Notebook, found: NotebookFound): Generator<void, readonly Insight[]> {
  const heard = { ...found, tellings: yield* tellingsOf(notebook) };
  const insights: Insight[] = [];
  for (const { compare } of comparisons) {
    const made = compare(notebook, heard);
    insights.push(...('next' in made ? yield* made : made));
    yield;
  }
  return insights;
}
