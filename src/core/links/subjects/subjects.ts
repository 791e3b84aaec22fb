import { dataSubjects } from './data-subjects-table';
import { runningSubjects } from './running-subjects-table';
import { serviceSubjects } from './service-subjects-table';
import type { Subject } from './subject';

/** Every subject whose everyday wording is known. */
export const allSubjects: readonly Subject[] = [...dataSubjects, ...serviceSubjects, ...runningSubjects];
