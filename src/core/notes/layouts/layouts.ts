import type { Layout } from '../layout';
import { arrowDebrief } from './arrow-debrief';
import { behaviouralTable } from './behavioural-table';
import { exchange } from './exchange';
import { leftBlank } from './left-blank';
import { questionHeading } from './question-heading';
import { reverseQuestions } from './reverse-questions';
import { storyChecklist } from './story-checklist';

/** All layouts, in the order in which they may claim lines: the more particular first, what is left blank last. */
export const layouts: readonly Layout[] = [behaviouralTable, exchange, arrowDebrief, reverseQuestions, storyChecklist, questionHeading, leftBlank];
