import { tellsOutcome } from '../stories/outcome-told';
import { ownDeeds } from '../stories/own-action';
import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';
import { isActionPast } from '../text/verbs';
import { fold, words } from '../text/words';
import type { Subject } from './rule';
import { textOf } from './subject-findings';
import { specificsIn } from './subject-specifics';

/** Stations of a life and words of no work. */
const STATION = /\b(?:started|joined|completed|switched|moved|did|worked|studied|passed|finished|began|involved|said|told|got|changed|left|went|shifted|relocated|resigned|graduated|came|played|lived|grew|had|bought)$/iu;

/** How many own actions of the past a text tells, beyond the stations of a life. */
export function worksDone(text: string): number {
  return ownActions(text).filter((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !STATION.test(action.text)).length;
}

const MANY_DEEDS = 3;

/**
 * Whether an answer is told in several steps of one's own with an outcome, names and figures: then one turn of phrase in it
 * is a hint, and no fault of the whole.
 */
export function isWellTold(subject: Subject): boolean {
  const text = textOf(subject);
  return specificsIn(text) >= MANY_DEEDS && tellsOutcome(text) && ownDeeds(text).length >= MANY_DEEDS;
}

/** Whether a text gives a figure of work: not the years of a career, nor how many companies. */
export function givesFigure(text: string): boolean {
  return quantities(text).some(({ kind, text: figure }) => kind !== 'percent' && !/\b(?:years?|yrs?|compan(?:y|ies)|firms?|jobs?|employers?|schools?|months?)\b/iu.test(figure));
}
