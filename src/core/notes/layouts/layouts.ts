import type { Layout } from '../layout';
import { arrowDebrief } from './arrow-debrief';
import { behaviouralTable } from './behavioural-table';
import { exchange } from './exchange';
import { gridThemes } from './grid-themes';
import { leftBlank } from './left-blank';
import { narratedDebrief } from './narrated-debrief';
import { outcomeLine } from './outcome-line';
import { promptBelowHeading } from './prompt-below-heading';
import { questionHeading } from './question-heading';
import { questionList } from './question-list';
import { questionTable } from './question-table';
import { quotedQuestion } from './quoted-question';
import { reverseQuestions } from './reverse-questions';
import { stampedSpeakers } from './stamped-speakers';
import { starTable } from './star-table';
import { starVerticalTable } from './star-vertical-table';
import { storyChecklist } from './story-checklist';
import { storyHtml } from './story-html';
import { storyQuestionLabel } from './story-question-label';
import { subtitles } from './subtitles';
import { toldQuote } from './told-quote';

/** All layouts, in the order in which they may claim lines: the more particular first, what is left blank last. */
export const layouts: readonly Layout[] = [subtitles, outcomeLine, stampedSpeakers, starTable, behaviouralTable, starVerticalTable, gridThemes, questionTable, storyHtml, storyQuestionLabel, exchange, arrowDebrief, reverseQuestions, storyChecklist, questionHeading, quotedQuestion, toldQuote, narratedDebrief, promptBelowHeading, questionList, leftBlank];
