import type { PartName } from './interview-note';

/**
 * Cues of one part of a story, as sources of regular expressions in lower case with straight apostrophes: `sure` words
 * name the part, `strong` words tell it by themselves, `fair` words lean to it. A source that begins with `^` must open the sentence.
 */
export interface PartCues {
  readonly sure: readonly string[];
  readonly strong: readonly string[];
  readonly fair: readonly string[];
}

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const number = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of)';
const owner = '(?:i|we|our team|my team|the team)';

export const partCues: Readonly<Record<PartName, PartCues>> = {
  situation: {
    sure: [],
    strong: [
      '^(?:back )?at (?:my|our|the|a) (?:previous|last|current|former|old|first|second|then)?\\s?(?:company|job|firm|role|employer|team|workplace|start-?up|internship|place|client|bank|shop|agency)',
      '^(?:back )?in (?:my|our) (?:previous|last|current|former|old|first|second|third|early|final)\\b', '^(?:back )?in (?:a|an|one) (?:previous|former|earlier|past|recent) (?:role|job|position|project|company|team|sprint|release|internship)\\b',
      `^(?:back |it was |this was )?(?:in|last|this|one|early (?:in|last)|late (?:in|last)|mid) (?:${month}|(?:19|20)\\d\\d|spring|summer|autumn|fall|winter|year|month|quarter|week|sprint|q[1-4]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night|evening|morning|afternoon|weekend)\\b`,
      `^(?:about |around |some |nearly )?${number} (?:years?|months?|weeks?|days?|sprints?|quarters?) (?:ago|back|before|earlier|into)\\b`,
      '^early (?:on\\b|in (?:my|the|our)\\b)',
      '^(?:once|recently|previously|some time (?:ago|back)|a while (?:ago|back)|long ago)\\b',
      '^(?:during|while) (?:my|our|the|a|an|working|i was|we were|building|developing|migrating|preparing)\\b',
      '^when (?:i|we|our|my|the)\\b',
      '^(?:there (?:was|were)|it (?:started|began|happened)|we had (?:a|an|no|only|two|three|four|five|six|\\d|lots|many|some|been)|we were|we only had|i had (?:a|an|one|no|two)|i (?:worked|used to work))\\b',
    '^(?:our|the|my|one|a|an|some|every|each) (?!(?:\\w+ ){0,2}?(?:task|goal|job|aim|role|target|objective|mission|priority|responsibility)\\b).{0,80}\\b(?:was|were|had|kept|took|used to|ran|failed|broke|crashed|complained|needed|wanted|worked|struggled|lost|missed|got|went|came|started|began|dropped|showed|sent|paid|waited|refused|insisted|asked|rejected|joined)\\b',
      '(?:i|we) (?:was|were) (?:working|part of|a part of|on a team|on the team|in a team|in the team|building|running|leading|managing|migrating|interning|developing)\\b',
      '(?:i|we) (?:led|worked on|had|joined|owned|ran|did|was given|were given|got|took over) (?:an?|one|this|the|our) (?:\\w+ ){0,4}?(?:project|feature|team|service|system|product|migration|module|app|platform|release)s? .{0,40}(?:where|when|in which|that|which|for)\\b',
    '^i (?:led|owned|worked on|managed|headed)\\b',
    '(?:we|he|she|they|and i) (?:disagreed|argued|clashed|fought|could not agree|couldn\'t agree)\\b', '(?:he|she|they) (?:wanted|insisted|refused|believed|kept)\\b',
    '(?:i|we) (?:had )?(?:just |recently )?(?:joined|inherited|took over)\\b',
      '(?:the|our|my|one|main|biggest|first) (?:problem|issue|challenge|situation|trouble|bottleneck) (?:was|were|here was)\\b',
      '(?:was|were|kept|went|had been) (?:often |constantly |very |too |always |badly |already )?(?:down|slow|failing|broken|breaking|crashing|late|behind|timing out|stuck|unstable|flaky|overloaded|complaining|falling behind|missing|losing)\\b',
      '^(?:ek baar|ek din|jab (?:main|mai|hum)|pichle (?:saal|mahine|hafte|company|project))\\b',
    ],
    fair: ['(?:was|were|had been|there was|there were)\\b', 'used to\\b', 'at that time', 'back then', 'because of (?:this|that|it)', 'our (?:users|customers|clients|team|app|service|product|company)\\b', 'the (?:client|customer|business)\\b', 'so (?:every|each)\\b', '(?:tha|thi|the) [.!]?$'],
  },
  task: {
    sure: [
      'my (?:\\w+ ){0,2}?(?:task|job|goal|role|responsibility|mission|objective|target|assignment|priority|aim) (?:there |here |then )?(?:was|were)\\b',
      '(?:the|our) (?:\\w+ )?(?:task|goal|aim|target|objective|mission|ask|mandate) (?:was|were|here was)\\b', '(?:i|we) (?:was|were) (?:tasked|asked|assigned|responsible|told) (?:to|with|for)\\b', '(?:asked|told|tasked) (?:me|us) (?:to|with)\\b', 'it was (?:my (?:job|responsibility|duty|task|role|turn)\\b|up to (?:me|us)|on (?:me|us))', '(?:the|our) (?:task|goal|job|challenge) (?:at hand|ahead|given) was\\b',
    ],
    strong: [
      `${owner} (?:only |then |also |now |still |just )?(?:had|needed|was asked|were asked|was told|was tasked|were tasked|was assigned|was given|was supposed|were supposed|was expected|was meant|got the task) to\\b`,
      '(?:had|needed) (?:just |only )?(?:\\d+|a|one|two|three|four|five|six|eight|ten) (?:days?|weeks?|months?|hours?|sprints?)(?: to)?\\b',
      '(?:asked|told|wanted|tasked|challenged|needed) (?:me|us) (?:to|with)\\b',
      '(?:my|the|our) (?:own |main |first )?(?:part|challenge|requirement|deadline) (?:was|were|here was)\\b', '(?:i|we) (?:was|were) (?:accountable|in charge)\\b', '(?:i )?volunteered to\\b',
      '(?:this|that|which) (?:was|fell) (?:up )?(?:my job|to me|on me|to us|mine to)\\b',
      '(?:i|we) (?:really |only )?(?:(?:wanted|aimed|hoped|set out|planned|meant) to|wanted (?:it|this|that|them))\\b',
      '(?:i|we) (?:was|were) (?:made |put )?(?:the )?(?:responsible|owner|in charge|on call)\\b',
      '(?:assigned|given|handed|came|fell) to me\\b', '(?:took (?:it|this) (?:up)?on (?:myself|ourselves)|set (?:myself|ourselves) (?:the|a|an)|made it my (?:goal|job))\\b', '(?:gave|handed|assigned) (?:me|us|it to me|this to me)\\b',
      'mujhe .{0,60}(?:tha|thi|bola|diya)\\b', '(?:karna|banana|solve karna|fix karna) (?:tha|thi)\\b',
    ],
    fair: ['deadline', 'before the\\b', 'in order to', 'so that', 'it (?:had|needed) to\\b', 'without (?:\\w+ing|any|a|the)\\b', 'by (?:the end|end of|monday|friday|next)\\b'],
  },
  action: {
    sure: [],
    strong: [
      '^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after that|so|instead|also|to do (?:this|that|so)|in parallel)[, ]+(?:i|we)\\b(?! (?:was|were|had|am|are|have|could|would|will|can)\\b)',
      '(?:i|we) (?:first |then |also |finally |therefore |instead |quickly |immediately |only )?(?:decided|realised|realized|noticed|figured|suggested|proposed|chose|found|tried|thought about|looked|sat|spoke|went|came up|put|kept|took|made|set|read|cut|let)\\b',
      '(?:maine|mene|mainne|main ne|humne|hamne|hum ne)\\b',
    ],
    fair: ['^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after that|so|instead|to do (?:this|that|so)|step by step|in parallel|meanwhile)\\b', '(?:i|we) (?:learned|learnt|understood|saw|knew|thought|felt|asked|told)\\b', 'together\\b', 'step\\b'],
  },
  result: {
    sure: ['as a result', 'in the end', 'at the end of it', 'the (?:\\w+ )?(?:results?|outcome|impact) (?:was|were|is|of)\\b', '(?:this|that|it|which|changes?|fix|approach|effort|efforts) (?:also |finally |all )?(?:resulted in|led to)\\b', 'thanks to (?:this|that|it)\\b'],
    strong: [
      'eventually', 'the (?:result|outcome|impact|effect)s?\\b', 'and (?:this |that |it )?(?:resulted in|led to)\\b', 'at the end of (?:the day|this)',
      '(?:i|we|the team) (?:was|were) (?:then |finally |also )?able to (?:restore|prevent|deliver|ship|launch|finish|complete|meet|reduce|save|cut|improve|recover|release|close|bring|keep|handle|catch|hit)\\b', '(?:i|we|the team) (?:finally |just )?managed to\\b', 'successfully\\b',
      '^(?:by the end|half a year later|(?:an?|the next|the following|a few|some|two|three|four|five|six|\\d+) (?:days?|weeks?|months?|quarters?|years?)(?: later)?(?=[, ])(?! ago| before| earlier| into|,? (?:i|we)\\b)|at launch|on launch day|that (?:week|month|quarter|year))\\b',
      '(?:this|that|it|which|the \\w+(?: \\w+)?) (?:also |finally |really |eventually |alone )?(?:helped|saved|reduced|cut|improved|increased|brought|allowed|meant|gave|made|enabled|removed|prevented|earned|freed|halved|doubled|boosted)\\b',
      '(?:dropped|fell|rose|grew|went|came|climbed|improved|increased|decreased|shrank|jumped|moved|halved|doubled|tripled|reduced) (?:\\w+ ){0,3}?(?:from|to|by|down|up|below|under|above|within)\\b',
      '(?:we|it|they|the \\w+(?: \\w+)?|everything|i) (?:\\w+ )?(?:shipped|launched|delivered|released|landed|went live|completed|finished|met the|hit the|made the|won|passed|closed)\\b(?! (?:with|by))',
      '(?:was|were|got|is|are|has been|have been) (?:\\w+ )?(?:shipped|launched|delivered|released|adopted|approved|accepted|merged|promoted|praised|thanked|awarded|fixed|resolved|solved|restored|unblocked|renewed|happy|impressed|pleased|satisfied|live|stable|back to normal|back on track|rolled out)\\b',
      '(?:shipped|launched|delivered|completed|finished|released|done) (?:\\w+ ){0,5}?(?:on time|early|on schedule|ahead|before the|within|in time|late)\\b', 'on time\\b', 'ahead of (?:time|schedule)', 'went live', 'gone live',
      '(?:has|have) been no\\b', 'nothing (?:broke|failed|was lost|went wrong)\\b', 'nobody (?:noticed|complained|left|asked)\\b', '^after that,? (?:he|she|they|it|the|our|nobody|everyone)\\b', '(?:no|not|never|nobody|none)\\b.{0,60} since[.!]?$', '(?:minutes?|hours?|seconds?|days?|weeks?|ms|months?) (?:instead of|down from|rather than|now)\\b', '(?:since then|after that|from then on|today|now)[, ]+(?!(?:i|we)\\b)(?:\\w+ ){0,4}?(?:no|never|none|nobody|not|zero|runs?|takes?|uses?|use|works?|it|they|the)\\b', 'no longer\\b', 'never (?:happened|came back|failed|broke) ?(?:again)?', 'no (?:more|further|new) (?:\\w+ )?(?:incidents?|outages?|complaints?|errors?|failures?|bugs?|tickets?|alerts?|issues?|pages?)\\b', 'zero (?:\\w+ )?(?:downtime|data loss|incidents?|outages?|errors?|complaints?)',
      '(?:thanked|praised|congratulated|credited|promoted) (?:me|us|the team)\\b', '(?:still|now) (?:uses?|using|runs?|running|in use|in production|works?|takes?)\\b', 'adopted (?:it|this|the|our|my)\\b', 'became (?:the |our |a )?(?:\\w+ )?(?:standard|default|template|norm|process|faster|stable|easier|smoother)\\b',
      '(?:worked|turned|went|paid|played) (?:out|off|well|fine|great|perfectly)', '(?:it|that) worked\\b', 'back on track', '(?:was|were|came|got) back (?:up|after|within|online|in|on|by)\\b', '(?:it|this|that|the team|we) (?:now )?saves?\\b', 'missed (?:the|our) (?:deadline|date|release|launch)', '(?:we|i) lost (?:the|a|about|around|\\d)', '(?:had to|have to) (?:roll(?:ed)? back|restart|start over|start again|apologi[sz]e)\\b',
      '(?:the|my|our) (?:team|manager|lead|client|customer|cto|boss|users?|customers|other teams?) (?:\\w+ )?(?:loved|liked|agreed|accepted|adopted|thanked|praised|approved|renewed|stayed|signed|started using|uses|use)\\b',
      `(?:within|after|in under|in less than) (?:only |just |about )?${number} (?:minutes?|hours?|days?|weeks?|months?)[.!]?$`, `^by (?:${month}|summer|spring|autumn|winter|christmas|the (?:next|following)|year end)\\b`,
      `^within (?:a|an|the|\\d+|${number}) (?:day|week|month|quarter|hour|sprint|year)s?\\b`, '^after (?:the|this|that|our|my) (?:change|fix|migration|release|launch|rollout|roll-out|rewrite)\\b',
      '(?:ho gaya|ho gayi|ho gaye|bach gaya|bach gaye|kam hua|kam ho|chal raha|live hua|theek ho)\\b', '^(?:aakhir|akhir|end mein|last mein)\\b',
    ],
    fair: ['^finally\\b', 'success\\w*', 'feedback\\b', 'in production', '\\b(?:happy|better|faster|easier|quicker|stable|smooth\\w*)\\b', '(?:now|today)\\b', 'after (?:the|this|that)\\b', '(?:agreed|accepted|approved|liked|loved)\\b', 'it was a (?:good|great|big)\\b', 'gaya\\b'],
  },
  learning: {
    sure: [
      'i (?:have |also |really |then )?(?:learned|learnt) (?:that|to|how|not|the (?:hard|importance|value|lesson)|a (?:lot|lesson|valuable)|from|never|always|my lesson|two things|one thing)\\b', '(?:taught|reminded) (?:me|us)\\b',
      '(?:my|one|key|main|biggest|big|earned|the) (?:\\w+ )?(?:lessons?|learnings?|takeaways?)\\b', 'what (?:i|we) (?:took|take|learned|learnt) (?:away )?from\\b', 'if (?:i|we) (?:did|had to do|could do) (?:it|this|that) (?:again|over)\\b', '^(?:looking back|in hindsight|in retrospect|with hindsight|if i (?:did|had to do) (?:it|this) again)\\b',
      '(?:since then|from then on|ever since|from that (?:day|time) on|from now on|today|nowadays|these days|now)[, ]+(?:i|we) (?:always |never |now |also )*(?:check|ask|write|start|make|do|keep|test|talk|use|run|add|review|plan|try|read|set|share|have|open|say|am|are|look|call|send|put|adopt|never|always|don\'t|do not|go|give|take|block|book|measure|insist)\\b',
      '(?:experience|incident|project|episode|failure|it|this) (?:\\w+ )?(?:taught|reinforced|underscored|solidified|reminded|highlighted|made me (?:realise|realize|understand|see))\\b',
    ],
    strong: [
      '(?:i|we) (?:learned|learnt) (?:about|that|to|how)\\b', '(?:lesson|lessons) learn(?:ed|t)\\b', 'showed (?:me|us)\\b', '(?:deepened|sharpened|honed|enhanced|broadened|strengthened) my (?:\\w+ ){0,3}?(?:ability|skills?|understanding|knowledge|confidence|thinking|perspective)\\b', '(?:new|deeper|better|greater) (?:appreciation|understanding|respect) (?:for|of)\\b', 'made me (?:more|less|a (?:better|stronger)|better|stronger)\\b', '^i (?:now |always )?(?:try|tend|make sure|aim) to\\b', 'was a (?:\\w+ )?(?:learning|lesson)\\b',
      '(?:i|we) (?:now|always|never) (?:also |proactively |always |first )?(?:check|ask|write|start|make|do|keep|test|talk|use|run|add|review|plan|try|read|set|share|have|open|say|look|call|send|put|adopt|go|give|take|block|book|measure|insist)\\b',
      '(?:would|should) (?:have )?(?:do|done) (?:it |this |that |things )?differently', 'next time', 'going forward', '(?:seekha|sikha|seekh liya|seekhi)\\b', '^tab se\\b',
    ],
    fair: ['(?:i|we) (?:realised|realized|understood)\\b', '(?:learned|learnt)\\b', '(?:i|we) should have\\b', 'habit\\b', 'my approach\\b', 'it (?:is|\'s) (?:important|better|worth)\\b', 'most \\w+ stem'],
  },
};

/** What changed of itself or through others: behind an action it is what came of it. */
export const changeWords: readonly string[] = [
  '(?:dropped|fell|rose|grew|switched|improved|recovered|returned|regained|stopped|disappeared|vanished|went (?:away|down|up|from|back|live|to|smoothly)|stabili[sz]ed|shrank|halved|doubled|tripled|adopted|became|agreed|approved|accepted|merged|shipped|launched|passed|won|loved|thanked|praised|signed|renewed|decreased|increased|held|resulted|helped|caught up|came (?:down|back)|prevented|allowed|enabled|saved|cut|reduced|closed|succeeded|finished|completed)\\b',
];

/** A sentence of what one usually does, would do or thinks: no event. */
export const habitWords: readonly string[] = [
  '(?:i|we) (?:would|will|should|shall|can|may|might|must|\'d|\'ll)\\b(?! have been asked)', '(?:i|we)\'(?:d|ll) (?!been|had|seen|made|done|built|written|taken|given|got|gone|found|never|already|just|learned|learnt)\\w+', '(?:usually|generally|typically|normally|in general|most of the time|whenever)\\b',
  '(?:i|we) (?:always |usually |often |really |also |just |simply )?(?:am|are|\'m|\'re|like|love|prefer|believe|think|feel|want|enjoy|try|tend|work|use|have|need|know|do|don\'t|do not|look|make|start|ask|follow|handle|care|see|consider|understand|keep|get|go|take)\\b', '(?:you|one) (?:can|should|need|must|have to|could|would|want|get)\\b', 'if (?:i|we|you|there|it|the|a|an|they|someone|somebody) (?:is|are|have|has|need|want|see|get|were|fails?|goes)\\b',
];

/** Words of a life told from job to job. */
export const careerWords: readonly string[] = [
  'years? of (?:\\w+ )?(?:experience|exp)\\b', '(?:i|i\'ve) (?:have )?(?:graduated|started my career|began my career|did my (?:b|m|bachelor|master|degree|engineering)|completed my (?:b|m|bachelor|master|degree|graduation|engineering)|studied (?:at|in|computer|software|information|electronics?|electrical|mechanical|engineering|physics|math\\w*|it)|was born|grew up)\\b',
  '(?:i|i\'m|i am) (?:currently|presently|now) (?:working|a|an|at|with|employed|leading)\\b', '(?:currently|presently)[, ]+(?:i|i\'m)\\b', '^(?:hi|hello)?[,.! ]{0,3}myself \\w+', '(?:my name is|i am from|i\'m from|about me|my hobbies|my tech stack)\\b', '(?:then|later|after that|next)[, ]+(?:i )?(?:joined\\b|(?:moved|switched|shifted) to (?:\\w+ ){0,3}?(?:company|start-?up|bank|firm|team|role|position|organi[sz]ation|agency)\\b)',
  '(?:i|i\'ve|i have) (?:worked|been working) (?:at|with|for|in|as) (?:\\w+ ){0,4}(?:for|since|from) (?:\\w+ )?(?:years?|months?|\\d{4}|\\d+)\\b',
];

/** Words of a day of interviews: what was done there is no story of one's work. */
export const interviewWords: readonly string[] = [
  '(?:the|my|our|an|one|his|her|this|that|both|two|these|first|second|third|another|same) (?:\\w+ )?interviewers?\\b', 'interviewers? (?:\\w+ )?(?:was|were|asked|said|told|gave|wanted|seemed|nodded|started|introduced)\\b',
  '(?:this|first|second|third|next|last|final|coding|design|hr|technical) round\\b(?! of\\b)', '(?:in|for|during|after|before|of) the round\\b', 'the round (?:was|were|went|lasted|took|started|began|had|consisted|ended)\\b', 'leetcode|hackerrank|codility', 'o\\((?:n|1|log|m|k|v)', 'white-?board(?:ing)? (?:round|session|problem|question|coding|interview)', 'brute[- ]force (?:solution|approach|first|and then|one)\\b', 'test cases? passed', 'my (?:answer|solution) (?:was|is) (?:\\w+ly )?(?:correct|right|wrong|incorrect|accepted|optimal|not|fine|good|o\\()', 'two pointers|dynamic programming|binary search (?:tree|problem|question)|time complexity|space complexity',
];
