import { questionsOnPerson } from './questions-on-person';
import { questionsOnTechnology } from './questions-on-technology';
import { questionsOnWork } from './questions-on-work';

/** At least five example questions for every kind, by its id. */
export const exampleQuestions: Readonly<Record<string, readonly string[]>> = { ...questionsOnPerson, ...questionsOnWork, ...questionsOnTechnology };
