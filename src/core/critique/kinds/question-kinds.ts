import type { QuestionKind } from '../question-kind';
import { frictionKinds } from './friction';
import { judgementKinds } from './judgement';
import { motiveKinds } from './motives';
import { openingKinds } from './opening';
import { peopleKinds } from './people';
import { resultKinds } from './results';
import { selfKinds } from './self';
import { technicalKinds } from './technical';

/** Every kind of question the coach knows. Where two fit a question equally well, the earlier in the question wins. */
export const questionKinds: readonly QuestionKind[] = [
  ...openingKinds, ...motiveKinds, ...selfKinds, ...resultKinds,
  ...peopleKinds, ...frictionKinds, ...judgementKinds, ...technicalKinds,
];

/** The kind of that id; null where there is none, as in data saved by a later version. */
export function kindById(id: string): QuestionKind | null {
  return questionKinds.find((kind) => kind.id === id) ?? null;
}
