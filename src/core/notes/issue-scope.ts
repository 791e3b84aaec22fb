import { phrases, says, type Phrases } from '../text/phrases';
import type { Slice } from '../text/words';
import { sentences } from '../text/sentences';
import { couldBeBetter, failedAnswers, neverAsked, roundConduct, roundSetting, shortTime, toolsOfTalk, troubles, weakAnswers } from './issue-scope-words';

/** What an issue in a debrief speaks of: the writer's own gap, what the round never asked, or how the talk was held. */
export type IssueScope = 'my-gap' | 'not-asked' | 'format';

/**
 * Whose an issue is that a writer noted after a round. An answer that failed is the writer's own, whatever else went wrong beside
 * it; a round that ended too soon is so only where the writer says what could have been better. What tells nothing of a round is the writer's own.
 */
export function issueScope(words: string): IssueScope {
  const searched = words.slice(0, SEARCHED);
  if (ownOf(failed, searched).length > 0) return 'my-gap';
  if (othersOf(unasked, searched).length > 0) return 'not-asked';
  if (says(searched, setting) || says(searched, conduct) || namesTrouble(searched)) return 'format';
  return othersOf(short, searched).length > 0 && !says(searched, better) ? 'format' : 'my-gap';
}

/** Whether words say themselves that the writer's answer failed or could be better. */
export function namesOwnGap(words: string): boolean {
  const searched = words.slice(0, SEARCHED);
  return ownOf(failed, searched).length > 0 || says(searched, better);
}

/** Whether words say in any way that the writer's answer was less than it should have been: wider than `namesOwnGap`, for words that are known to judge a round. */
export function tellsOwnGap(words: string): boolean {
  const searched = words.slice(0, SEARCHED);
  return namesOwnGap(searched) || (ownOf(weak, searched).length > 0 && issueScope(searched) === 'my-gap');
}

/** An issue is a line; what follows is prose. */
const SEARCHED = 400;

const failed = phrases(...failedAnswers);
const better = phrases(...couldBeBetter);
const short = phrases(...shortTime);
const setting = phrases(...roundSetting);
const unasked = phrases(...neverAsked);
const conduct = phrases(...roundConduct);
const tools = phrases(...toolsOfTalk);
const trouble = phrases(...troubles);
const weak = phrases(...weakAnswers);

/** Whether a sentence says that something failed with which the talk was held. */
function namesTrouble(text: string): boolean {
  return sentences(text).some((sentence) => says(sentence.text, tools) && says(sentence.text, trouble));
}

/** Words behind which a failing is somebody else's. */
const BY_OTHERS = /\b(?:he|she|they|interviewers?|the panel|nobody|no one|who)(?: (?:just|also|simply|then|clearly|probably|even))?[ \t]*$/i;

/** Words behind which not asking, or a short time, is the writer's own doing. */
const BY_WRITER = /\b(?:i)(?: (?:just|also|simply|then|only|talked|spoke|said))?[ \t]*$/i;

/** "I was not asked" is no doing of the writer's. */
const PASSIVE = /^(?:was|were|got|been|not) /i;

function ownOf(list: Phrases, text: string): readonly Slice[] {
  return list(text).filter(({ start }) => !BY_OTHERS.test(before(text, start)));
}

function othersOf(list: Phrases, text: string): readonly Slice[] {
  return list(text).filter(({ start, text: found }) => PASSIVE.test(found) || !BY_WRITER.test(before(text, start)));
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 30), start);
}
