/** Questions that ask for one past event, as sources of regular expressions in lower case. */
export const asksEvent: readonly string[] = [
  '(?:an?|any|one|the last|last|another|that) (?:\\w+ )?(?:time|situation|occasion|moment|incident|instance|example|story|experience|case|challenge|conflict|failure|mistake|success|project|bug|problem|issue|decision|deadline|disagreement|outage|initiative|achievement|accomplishment)\\b', 'share an?\\b',
  '(?:most|biggest|greatest|hardest|toughest|proudest|worst|best|largest|trickiest|recent) (?:\\w+ )?(?:time|situation|challenges?|conflicts?|failures?|mistakes?|projects?|bugs?|problems?|issues?|decisions?|achievements?|accomplishments?|incidents?|outages?|impact|contributions?|success|work|moment|feature|thing)\\b', 'proud(?:est)?\\b',
  '(?:have|did|had) you (?:ever|once)\\b', 'ever (?:had|failed|missed|disagreed|led|faced|made|taken|worked|been|dealt|mentored|pushed|broken|broke|convinced)\\b', 'when did you (?:last|ever)\\b', 'when (?:did|have) you\\b',
  '^(?:\\W{0,4})(?:technical |biggest |greatest |my )?(?:failures?|conflicts?|disagreements?|mistakes?|achievements?|accomplishments?|challenges?|leadership|ownership|mentoring|initiative|innovation|outages?|deadlines?|incidents?|teamwork|negative feedback|feedback)\\b[^?]{0,40}\\??$',
  'proj(?:ect)? (?:you|u|that|where)\\b', 'what happened\\b', 'disagree(?:d|ment)? with\\b',
  '(?:tell (?:me|us)|talk) about an? (?:\\w+ ){0,2}?(?:customer|client|colleague|team ?mate|co-?worker|manager|boss|stakeholder|person|idea|goal|risk|change|migration|release|launch|improvement|conversation|meeting|deal|negotiation)\\b', '(?:tell (?:me|us) about|describe) an? [^?]{2,60}? (?:you|of yours) (?:\\w+ )?(?:that )?(?:\\w{2,20}ed|led|built|made|had|took|broke|wrote|ran|found|gave|got|won|lost)\\b',
  'kab\\b.{0,40}(?:kiya|hua|tha)\\b', 'koi\\b.{0,30}\\b(?:situation|project|time|example|incident)\\b', 'favou?rite (?:project|bug|feature|success)\\b',
];

/** Questions that ask for something else: oneself, motives, concepts, plans, designs, choices. */
export const asksOther: readonly string[] = [
  'about (?:yourself|yourselves|your ?self|you\\b)', 'introduce\\b', 'introduction\\b', '(?:walk|take|run) (?:me|us) through your (?:resume|cv|background|career|profile|experience|journey)', 'your (?:background|resume|cv|journey|career|current role|day to day|tech stack|hobbies|profile|experience (?:with|in|at))\\b', 'career progression',
  '(?:would|will|should) you\\b', 'you(?:\'d| would)\\b', 'if you (?:were|had|have|are|could|get|got)\\b', '\\b(?:suppose|imagine|assume|hypothetical\\w*|say you|let\'s say)\\b',
  '\\bdesign (?:a|an|the|me|of)\\b', '^(?:\\W{0,4})(?:please )?(?:design|implement|code|write|reverse|sort|define|compare)\\b', 'system design|machine coding|low level design|high level design|\\blld\\b|\\bhld\\b',
  'difference between|differentiate|\\bvs\\b|versus', '^(?:\\W{0,4})(?:so |and |then |now |he asked |she asked )?(?:what|who) (?:is|are|does|do|kind|type|sort|tech|language|tools?|database)\\b', '^(?:\\W{0,4})(?:so |and |then |now |he asked |she asked )?(?:how (?:do|does|can|many|much|long|often|to)|explain (?:the|how|what|why)|which (?:is|are|database|tool|language|one|framework|api))\\b',
  'why (?:do|are|should|would|us|this|our|did you (?:leave|apply|join|choose|pick|use|go|become|want)|you want|not\\b|\\w+ (?:not|over|instead|and not)\\b)', '^(?:\\W{0,4})(?:so |and |then |now |(?:he|she) asked (?:me )?)?why\\b', '(?:reason|reasons) (?:for|to) (?:leaving|leave|change|switch)', 'looking for\\b', 'leav(?:e|ing) your\\b',
  'strengths?\\b', 'weakness(?:es)?\\b', 'areas? of improvement', 'where do you see', 'five years|5 years', 'salary|ctc|notice period|relocat', 'expectations?\\b', 'motivat(?:es|ed|ion)\\b', 'passionate|hobby|hobbies|favou?rite|opinion|prefer\\b', 'questions? for (?:us|me)', 'any questions\\b',
];

/** Titles above a question under which nobody tells a story of one's work. */
export const otherSections: readonly string[] = ['system design', 'design round', 'coding', '\\bdsa\\b', 'algorithms?', 'low level', 'high level', 'machine coding', '\\b(?:lld|hld)\\b', 'leetcode', 'technical concepts?', 'fundamentals', 'theory', 'trivia'];
