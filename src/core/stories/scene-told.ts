import { ownActions } from '../text/agency';
import { quantities } from '../text/numbers';
import { sentences } from '../text/sentences';
import { phrases, says } from '../text/phrases';

const SETTING = phrases(
  '(?:in|at|during|on|for|within) (?:my|our|the|a|an) <3> (?:company|project|internship|team|job|role|position|release|sprint|year|quarter|month|week|semester|college|university|startup|bank|firm|client|product|app|service|platform|system|class|lab|thesis|hackathon)', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|job)', 'in (?:early |late |mid[- ]?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|19\\d\\d|20\\d\\d|my|our|the|one)', 'at \\p{L}+', 'when (?:i|we|he|she|they|our|the|my)', 'as (?:a|an|the) \\p{L}+', '(?:my|our|your) (?:last|previous|current|first|former|latest|recent)', '(?:ago|once)', 'there (?:was|were)', '(?:we|i|he|she|they) (?:had|were|was|wanted|needed|used|ran|have|noticed|saw|found|faced|estimated|underestimated|assumed|inherited|joined)', '(?:our|the|my|a|an|one) <2> (?:was|were|had|kept|took|failed|stopped|needed|wanted|began|started|went|broke|insisted|asked|told|announced|left|joined|came|and i)', 'during', 'black friday', 'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)', 'on[- ]call',
);
const TROUBLE = phrases(
  '(?:problem|issue|challenge|conflict|bug|outage|incident|delay|risk|deadline|bottleneck|complaint|mistake|failure|crash|disagreement|complexity)(?:e?s)?', 'slow(?:er|ly)?', 'fail(?:s|ed|ing|ure)?', 'broke(?:n)?', 'late', 'wrong', 'without', 'miss(?:ed|ing)', 'lost', 'manual(?:ly)?', 'by hand', 'legacy', 'old', 'flaky', 'stale', 'stuck', 'unclear',
);

/** Whether the opening of a text, its first two sentences, says where, when or in what trouble things happened, or tells of others first. */
export function setsScene(text: string): boolean {
  const opening = sentences(text).slice(0, 2).map((sentence) => sentence.text).join('\n');
  const first = sentences(text)[0]?.text ?? '';
  const acts = ownActions(first).length > 0 || DECIDED.test(first);
  return says(opening, SETTING) || says(opening, TROUBLE) || !acts || (quantities(opening).length > 0 && !BEGINS.test(first));
}

/** A choice with which a story begins tells no scene. */
const DECIDED = /^\W{0,4}(?:(?:so|well|ok(?:ay)?|basically|first(?:ly)?),? )?i (?:\p{L}+ly )?(?:chose|decided|opted|went)\b/iu;
/** Who begins with the first step, figures and all, has not said where we are. */
const BEGINS = /^\W{0,4}(?:(?:so|well|ok(?:ay)?),? )?(?:first(?:ly)?|the first thing|to begin with|to start|step one|i (?:started by|began by|first)),? ?(?:i|with|was)?\b/iu;

/** Whether a text says a place or a time anywhere. */
export function namesSetting(text: string): boolean {
  return says(text, SETTING);
}
