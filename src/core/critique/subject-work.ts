import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';
import { isActionPast } from '../text/verbs';
import { fold, words } from '../text/words';

/** Stations of a life and words of no work. */
const STATION = /\b(?:started|joined|completed|switched|moved|did|worked|studied|passed|finished|began|involved|said|told|got|changed|left|went|shifted|relocated|resigned|graduated|came|played|lived|grew|had|bought)$/iu;

/** How many own actions of the past a text tells, beyond the stations of a life. */
export function worksDone(text: string): number {
  return ownActions(text).filter((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !STATION.test(action.text)).length;
}

/** Whether a text gives a figure of work: not the years of a career, nor how many companies. */
export function givesFigure(text: string): boolean {
  return quantities(text).some(({ kind, text: figure }) => kind !== 'percent' && !/\b(?:years?|yrs?|compan(?:y|ies)|firms?|jobs?|employers?|schools?|months?)\b/iu.test(figure));
}
