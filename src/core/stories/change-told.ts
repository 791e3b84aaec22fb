import { phrases, says } from '../text/phrases';

const LEARNING = phrases(
  '(?:i|we|and|have|also|really) (?:learned|learnt|realised|realized|understood|saw that)',
  "(?:i've|we've) (?:learned|learnt|realised|realized)", 'lessons?', 'taught (?:me|us)', '(?:key |main |my )?(?:takeaway|learning)s?',
  'in hindsight', 'looking back', '(?:stayed|stuck) with me', '(?:i|we) (?:took|take) <1> (?:from|away)',
  'made me (?:realise|realize|see|understand|think)', 'i (?:would|should) have', 'next time', "i'd <1> (?:do|start|ask)", 'i should',
);

/** Words for a behaviour that changed; "next time" alone is a wish. */
const CHANGE = phrases(
  'since then', 'from then on', 'from that (?:day|point|time) <1> ', 'ever since', '(?:after|since) that,? (?:i|we|every|each|all|my|our)', 'these days', 'nowadays',
  'today (?:i|we|every|all|my|our)', 'now (?:i|we|my|our|every|each|all|the team|using|use)', '(?:i|we|and|team|they|have|who|he|she) now', 'i still', 'now(?=[.,;!]|$)',
  '(?:i|we) always', 'since (?:that|the|this|last|january|february|march|april|may|june|july|august|september|october|november|december)',
  'since(?=[.,;!]|$)', 'going forward (?:i|we) (?:have|did)',
  'no longer', '(?:created|wrote|built|added|introduced|set up) <2> (?:check-?list|runbook|template|process|rule|guard|alert|routine|ritual)s?',
  "(?:i've|we've) (?:started|changed|introduced|added|adopted|begun|stopped|kept)", 'my (?:rule|habit|checklist|practice)',
  'every (?:week|month|day|sprint|release|time|new|change|project|migration|design|pr)', 'before (?:every|each|any)',
  'all future', 'every future', 'future (?:projects|migrations|releases|work|features|changes|deployments)', '(?:codified|mandated|made) <3> (?:rule|mandatory|standard|policy|requirement)', 'we always', 'in (?:my|the|our) next', '(?:i|we) (?:have )?(?:applied|used) (?:this|that|it|the same)', 'next (?:project|migration|release|quarter)',
);

/** Steps that change a way of working where they close the story; before its middle they are what went wrong, or its scene. */
const STEP = phrases('(?:i|we|have|and|also|then) (?:changed|introduced|added|adopted|set up|created|made it a|(?:started|began) an?)');
/** A habit that begins may stand earlier. */
const HABIT = phrases('(?:i|we|have|and|also|then) (?:started|began|stopped) (?:to|\\p{L}+ing)');

function closesWithStep(text: string): boolean {
  const end = text.length - FEWEST_LETTERS;
  return STEP(text).some(({ start }) => start * 2 >= end) || HABIT(text).some(({ start }) => start * 3 >= end);
}

/** A text of one short sentence has no middle. */
const FEWEST_LETTERS = 60;

/** Whether a text speaks of something learned, in so many words. */
export function namesLearning(text: string): boolean {
  return says(text, LEARNING);
}

/** A rule, a list or a guard that stands since. */
const KEPT = phrases(
  '(?:created|wrote|built|added|introduced|implemented|set up|made|put|drafted|established|proposed) <4> (?:check-?lists?|run-?books?|play-?books?|templates?|process(?:es)?|rules?|guards?|alerts?|alerting|routines?|rituals?|gates?|validations?|canar(?:y|ies)|circuit breakers?|safeguards?|linters?|post-?mortems?|retros?|reviews?)',
  '(?:since then|ever since|from then on|these days|going forward|no longer)', '(?:has|have|had)(?:n\'t| not) (?:recurred|happened|come back|occurred|been seen)', '(?:i|we) now', 'now (?:i|we|every|each|all)', '(?:i|we)(?:\'ve| have) since',
);

/** Whether steps or a result leave something that keeps the change: "created a runbook", "since then". */
export function keepsChange(text: string): boolean {
  return says(text, KEPT);
}

/** Whether a text tells a behaviour that changed, or something that stands since. */
export function tellsChange(text: string): boolean {
  return says(text, CHANGE) || closesWithStep(text);
}
