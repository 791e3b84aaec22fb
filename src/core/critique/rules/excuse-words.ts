import { PEOPLE } from './people-words';

/** Words of which none is the candidate. */
const NOT_ME = "(?:(?!(?:i|we|my|our) )[\\p{L}\\p{N}'-]+,? )";
const SIDES = 'sales|marketing|product|finance|legal|procurement|infra|ops|devops|qa|hr|support|management|leadership|headquarters|upstairs|the business';
const SOMEBODY = `(?:(?:the|my|our|their|that|this|a|an|some|two|three|one|those|these|other|another) <3> (?:${PEOPLE}|reviewers?|admins?|agency|provider|supplier|office|side|department|guys?|squads?)|he|she|they|them|him|her|somebody|someone|others?|other people|${SIDES})`;
const HAD_DONE = '(?:approved|signed|reviewed|passed|accepted|waved|merged|chose|chosen|picked|promised|sold|sent|gave|handed|wrote|told|tripled|doubled|changed|set|missed|overlooked|confirmed)';
const PAPERS = '(?:tickets?|documentation|docs?|specs?|wiki|runbook|user story|stories|hand-?over|naming|mapping|test data|brief|manual|contract|access rights|requirements?|instructions?)';
const BAD_PAPER = "(?:poor|poorly|badly|misleading|wrong|nothing|unclear|outdated|missing|empty|incomplete|sloppy|one line|only one|chosen by|written by|set by|made by|not mentioned|had no|did not say|didn't say|never)";

/** Excuses that hand over the fault whatever else was done, as sources for phrases. */
export const excuses: readonly string[] = [
  // Nobody could have known.
  '(?:how|what) (?:else )?(?:was|were|am|are|could|can|should|would|will) (?:i|we|anyone|anybody|somebody|one) (?:\\p{L}+ )?(?:supposed|meant|expected|have|find|know|do|see|catch|guess|test|check|notice|prevent)(?! (?:better|differently|next|about it now))',
  "(?:any(?:one|body)|any other \\p{L}+|every(?:one|body)|nobody|no one|no engineer|no developer|no human) <3> (?:would|could) have <2> (?:done|known|made|missed|seen|noticed|caught|guessed|found|fallen|avoided|prevented|expected)(?! (?:if i|had i|because i))",
  `if (?!(?:i|we|you|my) )${NOT_ME}{1,9}(?:this|it|that|none of (?:this|it|that)|nothing|we|i) (?:would|will|could|wouldn't|won't|couldn't|might)(?! (?:have to|ask|need to))`,
  '(?:could|can) (?:happen|have happened) to (?:any(?:one|body)|every(?:one|body))', '(?:that|it|this|these things) (?:just )?happens? to (?:any(?:one|body)|every(?:one|body))',
  // Others ought to have.
  `(?:the|my|our|their|a|any|some|those|whoever|who|he|she|they|somebody|someone|qa|ops) ${NOT_ME}{0,7}(?:should|ought to|could|might) have (?:also |simply |just |at least )?(?:seen|caught|noticed|checked|told|warned|stopped|tested|known|reviewed|asked|said|informed|alerted|been|found|thought|written|prevented|helped|given|explained|read|planned|clarified|documented)`,
  "(?:not|never|didn't|did not|hadn't|weren't|wasn't|had) (?:really )?(?:do(?:ing)?|done|did) (?:their|his|her) (?:own )?(?:jobs?|homework|part|work)",
  "(?:can't|cannot|can not|can never|could not|couldn't|not to|never) (?:really )?(?:rely|count|depend) (?:up)?on (?:those|these|such|other|others|them|that|him|her|people|any(?:one|body)|the)(?! (?:old|cache|test|single|network|default))", "(?:can't|cannot|can never|not to|never) trust (?:those|these|such|others|other|them|people|any(?:one|body))",
  // Named as the cause.
  `(?:cause|reason|problem|issue|blame|culprit|bottleneck) (?:here |there |behind it |for (?:it|that|this) )?(?:was|is|lies|lay|were|sits) (?:really |actually |clearly |mostly |simply |rather |mainly |with |in |not us but )*(?:${SOMEBODY})(?= |[.,;]|$)`,
  `(?:it|that|this|which|the rest|the blame|the delay) (?:is|was|lies|lay|goes|falls) (?:really |clearly |entirely |mostly |all |as much |more )*(?:up)?on (?:them|him|her|others|the other|${SOMEBODY})(?= |[.,;]|$)`,
  `(?:fail(?:ed|s)|crash(?:ed)?|broke|slipped|flopped|collapsed|happened|lost|went (?:wrong|down)|came) <6> (?:because|since|thanks to|due to|owing to) (?:of )?(?:${SOMEBODY})(?= |[.,;]|$)`,
  "(?:actually|in fact|really|honestly|strictly speaking|if you ask me),? (?:it|that|this) (?:was|is) (?:all )?(?:the|my|our) \\p{L}+(?:er|or|st|ect|lead|team|man|ops)(?= |[.,;]|$)",
  `(?:(?:my|the|our|a|another) <3> (?:${PEOPLE})(?:'s|s'|s)|his|her|their|somebody else's|someone else's|sales'|qa's) (?:own )?(?:fault|mistake|error|oversight|failure|negligence)`, '(?:in fairness|to be fair|in my defen[cs]e|mind you),? <1> (?:the|my|our|their|his|her|nobody|no one|they|he|she|it|there|that) <8> (?:was|were|had|is|did|never)',
  // Only the hand that did it.
  "i (?:was )?(?:just|only|merely|simply) (?:the (?:one|person|guy|girl|developer|messenger|executor|hand|tool) (?:who|that)|execut(?:ed|ing)|following|follow(?:ed)? (?:the|his|her|their|orders|instructions)|pressed|doing what|ran what|typed what|carried out|implemented what)",
  '(?:plan|decision|order|idea|call|instruction|date|choice|script|design) (?:to <4> )?(?:came from|was taken|was made|was not mine|was never mine|had come from) (?!(?:me|us) )<2> (?:above|upstairs|management|manager|architect|lead|boss|client|them|him|her|others|elsewhere|mine|me)', "(?:decision|idea|call|choice|plan) <6> (?:was|is) (?:my|the|our) (?:manager|lead|boss|architect|client|director|team|company)(?:'s|s')",
  '(?:scapegoat|fall guy|holding the bag|held the bag|under the bus|took the fall|take the fall|pinned (?:it )?on (?:me|us)|put (?:it|the blame|my name) on me|(?:was|got) (?:the one )?blamed)(?! (?:myself))',
  '(?:nobody|no one|none) (?:\\p{L}+ ){0,3}(?:listens?|listened|wants? to (?:hear|listen)|wanted to (?:hear|listen)|believed me|took me seriously)', "i (?:had |have )?(?:\\p{L}+ )?(?:told|warned) (?:them|everyone|everybody|him|her|my \\p{L}+) <6> (?:would(?:n't| not| never)? (?:not |never )?(?:work|fail|break|crash|happen|be (?:late|too))|from the (?:beginning|start|first day)|(?:many|several|three|ten|a hundred) times)",
  '(?:nothing|no (?:mistakes?|errors?|bugs?|fault)) (?:was )?(?:\\p{L}+ )?(?:on|from|at) (?:our|my) (?:part|side|end)', '(?:on|from) (?:my|our) (?:side|part|end),? (?:everything|all|it) (?:was|were|is|worked|had been)', '(?:everything|all) (?:was |had been )?(?:fine|right|ok|okay|done|correct|ready|clean) (?:on|from|at) (?:my|our) (?:side|part|end)', 'did everything (?:that )?(?:\\p{L}+ ){0,4}(?:could|possible|right|correctly|by the book|as planned)',
  '(?:with|under) (?:that|this|such|such a|such an|these|those) (?:\\p{L}+ )?\\p{L}+,? (?:it|nobody|no one|you|we|i|any(?:one|body)) (?:was|is|could|can|would|cannot|can\'t|couldn\'t)(?: \\p{L}+)? (?:impossible|not|never|do|have|work|deliver|known|hopeless)',
];

/** Faults of others that are no excuse by themselves: they are one where they close the answer. Sources for phrases. */
export const othersFaults: readonly string[] = [
  `${PAPERS} <4> (?:was|were|is|are|said|had|did|didn't|contained|that) <4> ${BAD_PAPER}`, `${PAPERS} (?:said|told|mentioned|had|contained) (?:nothing|no|only)`, `${SOMEBODY} (?:\\p{L}+ ){0,4}(?:had )?${HAD_DONE} (?:it|this|that|off|me|us|my|the|a|an|no|nothing|only|it off|on)(?= |[.,;]|$)`,
  '(?:chosen|made|written|configured|built|set|picked|designed|decided|prepared|given) (?:up )?by (?:somebody|someone|another|other|others|an? (?:former|other|previous)|my|the|our|their)', `${SOMEBODY} (?:\\p{L}+ ){0,3}(?:never|hadn't|had not|didn't|did not|had never) \\p{L}+`, '(?:without|with no) (?:a )?(?:word|warning|notice|hand-?over)',
];
