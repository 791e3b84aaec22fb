import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';
import { phrases, says } from '../text/phrases';
import { sentences } from '../text/sentences';
import { tellsPlan } from './subject-plan';

const MENDS = phrases(
  'now', 'since', 'instead', 'therefore', 'which is why', "that(?:'s| is) why", 'these days', 'nowadays', 'used to', 'to (?:fix|counter|avoid|prevent|improve|change|handle|manage|compensate|get better)', "(?:i'm|i am|i've been) (?:working on|learning|trying|getting better)",
  'i (?:try|make sure|always|block|keep|set|write|ask|plan|schedule|review|practi[sc]e|limit|use|check|join|read|break|split|pair|send|show|stop|remind|track|test|measure)', 'learn(?:ed|t) to', 'for example', 'for instance', 'last (?:week|month|year|quarter|sprint)', 'once',
);
/** Where a sentence turns from what is weak to what is done about it. */
const TURN = /\b(?:so|but|and so|hence|however|though)\b/iu;

/** Whether something is set against a weakness: a step, a date, a figure or an event. */
export function mends(text: string): boolean {
  if (quantities(text).length > 0 || tellsPlan(text) || says(text, MENDS)) return true;
  const [first, ...rest] = sentences(text).map((sentence) => sentence.text);
  return ownActions([turned(first ?? ''), ...rest].join('\n')).length > 0;
}

function turned(sentence: string): string {
  const turn = TURN.exec(sentence);
  return turn === null ? '' : sentence.slice(turn.index);
}
