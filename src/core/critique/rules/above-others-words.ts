import type { KeyedPhrases } from '../../text/keyed-phrases';

const THEM = '(?:them|him|her|people|others?|everyone|everybody|the (?:others|rest|team|room)|my (?:\\p{L}+ )?(?:peers|colleagues|team|teammates|batch|classmates|seniors?))';
const REST = '(?:the (?:others?|rest|whole team|other \\p{L}+)|everyone|everybody|others|most(?: people| engineers| developers)?|my (?:peers|colleagues|batch|classmates|team|teammates|seniors)|anyone|anybody|people|them|any of them)';
const ENGINEERS = '(?:engineers?|developers?|programmers?|coders?|architects?|candidates?|talents?|minds?|experts?)';
const ABILITY = '(?:think|can|could|are able|know|understand|work|code|write|see|reach|manage)';
const TIME = '(?:(?:an?|one|two|three|five|ten|half an?|a few|\\p{N}{1,3}) )?(?:seconds?|minutes?|hours?|days?|weeks?|afternoon|evening|morning|weekend)';
const THEIRS = "(?:their|his|her|whose|other people's|others'|anyone's|anybody's|everyone else's)";

/** Standing above other people, or caring nothing for what they think, each group under words that all of its phrases hold. */
export const aboveOthers: readonly KeyedPhrases[] = [
  // My level, not theirs.
  { keys: ['like me', 'like myself', 'such as me'], sources: [
    `${ENGINEERS} (?:like|such as) (?:me|myself)(?! who)`, '(?:sit|sits|sat|work|works|worked|compared?|stand|next|beside|with|have|has|having|get) <3> (?:to |with |beside |next to )?(?:somebody|someone|a person|an engineer|a developer) like (?:me|myself)',
  ] },
  { keys: ['my level', 'my calib', 'my league', 'my own level', 'this level', 'another level', 'different level', 'higher level', 'different league', 'another league', 'my standards', 'my standard'], sources: [
    '(?:somebody|someone|people|person|anyone|anybody|nobody|few|others|peers|reviewers?) <4> (?:at|on|of|to) my (?:own )?(?:level|calib(?:re|er)|league|standards?)', "(?:cannot|can't|could not|couldn't|hardly|nobody|few|unable to|not able to) <4> (?:at|on|to) (?:this|that|my) level", "(?:i'm|i am|i was|i play|i operate|i work|i would be|i'd be|my \\p{L}+ (?:is|are|was)) <3> (?:on|in|at) (?:a |an )?(?:completely |totally |whole |entirely )?(?:different|another|other|higher) (?:level|league|class)",
  ] },
  { keys: ['keep up with', 'keep pace with', 'follow me', 'compete with me', 'catch up with me'], sources: [
    "(?:keep up|keep pace) with (?:me|my (?:pace|speed|thinking|level|ideas|brain|way))", "(?:cannot|can't|could not|couldn't|could hardly|can hardly|unable to|not able to|nobody could|nobody can|too slow to) (?:really |quite |even )?(?:follow|compete with|catch up with) me",
  ] },
  { keys: ['ahead of'], sources: [`(?:one|two|three|several|many|a few|ten|a|always a) (?:\\p{L}+ )?(?:steps?|moves?|years?) ahead of ${THEM}`, `(?:i'm|i am|i was|i've always been|i have always been) <1> (?:naturally|far|way|always|well|already|miles|years|mentally|intellectually|technically) ahead of ${THEM}`] },
  { keys: ['than the', 'than every', 'than any', 'than other', 'than most', 'than my', 'than people', 'than them'], sources: [
    `i(?:'ve| have| had| also| always| usually| just| simply| can| could)* (?:\\p{L}+ )?(?:picked|pick|learn(?:ed|t)?|grasp(?:ed)?|understand|understood|work|code|deliver(?:ed)?|think|see|saw|get|got|do|did|write|wrote|solved?) (?:\\p{L}+ ){0,4}(?:far |much |way |a lot |clearly |always )?(?:quicker|faster|better|earlier|sooner|more quickly|more deeply) than ${REST}(?! (?:tool|option|system|service|approach|version|way|one|two|build))`,
  ] },
  { keys: ['takes other', 'take other', 'took other', 'the others', 'takes me', 'take me', 'took me', 'takes my', 'takes most', 'takes people', 'take people', 'takes everyone', 'things which', 'things that', 'something that', 'which usually', 'what usually', 'what normally', ' i do', ' i did'], sources: [
    `in ${TIME},? (?:what|things? (?:that|which)|something (?:that|which)) (?:usually |normally |would )?(?:takes?|took|need) (?:the |my |most )?(?:others?|people|other people|colleagues|them|everyone|team|rest)`, `(?:what|which|that|it) (?:usually |normally |would )?(?:takes?|took) (?:the |my |most )?(?:others?|other people|colleagues|everyone else|the rest) (?:\\p{L}+ ){0,2}${TIME},? (?:takes|took|i (?:do|did|finish))`,
    `(?:he|she|they|others|people) (?:\\p{L}+ ){0,2}(?:needed|needs?|took|take) (?:\\p{L}+ )?${TIME} (?:for|to do) (?:\\p{L}+ ){0,3}(?:that|which|what|i) (?:\\p{L}+ )?(?:takes?|took|do|would take|did|cost) (?:me )?(?:in )?(?:\\p{L}+ )?${TIME}`,
  ] },
  { keys: ['gift for', 'a gift', 'a born', 'born to', 'genius', 'golden touch', 'brilliant at', 'sixth sense'], sources: [
    "(?:i have|i've|i was born with|i've got|i possess|i simply have|i just have) (?:simply |just |always had |really |probably |got )*(?:a|an|the) (?:\\p{L}+ )?(?:gift|golden touch|sixth sense)(?! (?:card|shop|for (?:you|him|her|them)))", "(?:i'm|i am|i was) (?:\\p{L}+ )?(?:born to|a genius|brilliant at|a born)",
  ] },
  { keys: ['once a', 'once in', 'once every', 'rare', 'very few', 'few people', 'few engineers', 'not many', 'hard to find'], sources: [
    `(?:like me|like this|${ENGINEERS}|as mine|my (?:profile|skills?|kind)) <4> (?:come|comes|are|is|appear|meet|find|see) (?:\\p{L}+ ){0,4}(?:once (?:a|in a|every) (?:year|lifetime|decade|few|blue|generation)|rare|hard to find)`, `(?:very |only |only a )?(?:few|not many) (?:\\p{L}+ )?(?:${ENGINEERS}|people|persons|colleagues) <3> ${ABILITY} <5> (?:the way i|as i|like i|what i|like me|as me|my)(?: (?:do|can|did|could))?`,
  ] },
  { keys: ['foolish', 'be stupid', 'be crazy', 'be mad', 'unwise', 'slip', 'be lucky', 'be glad to have', 'be happy to have', 'regret', 'your loss'], sources: [
    "(?:you'd|you would|they'd|they would|anyone would|any company would) (?:\\p{L}+ )?be (?:\\p{L}+ )?(?:foolish|stupid|crazy|mad|unwise|silly|insane|lucky|glad|happy) (?:not )?to (?:let|miss|pass|lose|reject|say|have|get|hire|turn|ignore)", '(?:you|they) <6> let (?:this|me|such) <3> (?:slip|go by|pass)', '(?:you|they)(?:\'ll| will| would) <2> regret', "(?:it's|it is|it would be|that's|that is) your loss",
  ] },
  { keys: ['find another', 'find anyone', 'find anybody', 'find someone', 'find somebody', 'find a better', 'find better'], sources: ["(?:you|they|anyone) (?:won't|will not|would not|wouldn't|can't|cannot|could not|will hardly|will never|are unlikely to) (?:\\p{L}+ )?find (?:another|anyone|anybody|someone|somebody|a better|better) (?:candidate|engineer|developer|person|one|profile|match|lead)?"] },
  { keys: ['strongest', 'smartest', 'sharpest', 'the best', 'best engineer', 'best developer'], sources: ["i(?:'d| would|'ll| will) (?:\\p{L}+ )?be (?:by far |easily |probably |clearly )?(?:the|your) (?:very )?(?:strongest|smartest|sharpest|best) (?:person|engineer|developer|one|coder|member|hire|lead|tester|architect)", '(?:usually|always|often|clearly|simply) the (?:smartest|sharpest|strongest) (?:one|person|guy|engineer|developer|head) in'] },
  { keys: ['nobody else', 'no one else', 'anybody else', 'anyone else', 'no other'], sources: [
    '(?:nobody|no one) else (?:\\p{L}+ ){0,4}(?:could|can|was able to|is able to|would|knew how to|managed to) even', "(?:don't|do not|doubt|didn't) (?:think |believe |that |really )*(?:anybody|anyone) else <6> (?:could|would|can|has|have)", '(?:frankly|honestly|simply|because|since|as|that),? (?:frankly |honestly )?,?(?:nobody|no one) else (?:can|does|would|is able|has the)(?! \\p{L}* (?:access|time|permission))',
  ] },
  // Others are slow, blind or beneath notice.
  { keys: ['too slow', 'slow to', 'too blind', 'too small to', 'too limited', 'cannot see', 'too lazy to'], sources: [
    '(?:company|manager|boss|they|management|people|team|organi[sz]ation|colleagues|others|he|she|employer) (?:is|are|was|were) (?:\\p{L}+ )?(?:too|so|a bit|rather|quite) (?:slow|blind|small|stupid|limited|lazy) to (?:notice|see|understand|reali[sz]e|appreciate|get|keep up|recogni[sz]e|follow|grasp)', '(?:they|he|she|people|others|team|colleagues|some) (?:were|was|are|is) (?:\\p{L}+ )?slow to (?:get|understand|grasp|see|follow)(?: it| that| this)?',
  ] },
  { keys: ['children', 'kids', 'toddler', 'keyboard', 'near a computer', 'near production', 'near the code', 'touch the code', 'touch code'], sources: [
    '(?:as|like) (?:you (?:would|do) |one does |i would )?(?:with |to )(?:small |little )?(?:children|kids|toddlers)(?=[.,;!]|$| and| so)', "(?:half|most|some|many|they|he|she|those|several|of them|colleagues|juniors|team) (?:\\p{L}+ ){0,4}(?:should not|shouldn't|should never|must not|must never|ought not to) (?:\\p{L}+ )?(?:be )?(?:allowed |let |permitted |left )?(?:\\p{L}+ )?(?:near|to touch|touch|hold|behind) (?:an? |the |our |any )?(?:keyboard|computer|code|editor|production|codebase)",
  ] },
  { keys: ['spend', 'spent', 'wast', 'half my'], sources: [`(?:spen[dt]|wast(?:e[ds]?|ing)) (?:half |most |all )?(?:of )?(?:my|the) (?:\\p{L}+ ){1,3}(?:undo|redo|clean|repair|correct|re-?writ)ing (?:\\p{L}+ ){0,5}(?:they|he|she|others?|them|him|her|colleagues?)`] },
  { keys: ['homework'], sources: ["(?:nobody|no one|none of them|they|he|she|others) (?:\\p{L}+ ){0,2}(?:had|have|has|did|do|done)(?:n't| not)? (?:\\p{L}+ ){0,3}homework"] },
  { keys: [' weight', 't interest', 't matter', 'not concern', 't concern', 'impress', 'relevant', 'my problem', 'my business', 'my concern', 'engineer', 'technical', 'developer', 'programmer'], sources: [
    `${THEIRS} (?:\\p{L}+ )?(?:reasons?|opinions?|views?|arguments?|worries|concerns?|excuses?|roadmaps?|priorities|feelings|complaints?|objections?|doubts?|problems?) (?:\\p{L}+ )?(?:didn't|did not|don't|doesn't|do not|does not|never|were not|weren't|was not|wasn't|are not|aren't|is not|isn't) (?:really |much |exactly |particularly )?(?:interest|matter|concern|impress|relevant|of interest|my (?:problem|business|concern))(?:ed)?`,
    "(?:isn't|is not|wasn't|was not|aren't|are not|weren't) (?:even )?(?:an? )?(?:engineers?|technical|developers?|programmers?)[^.;!?]{0,30}(?:didn't|did not|doesn't|don't|couldn't|cannot|can't|little|no) (?:really )?(?:carry |have |hold |count|matter)?(?:much |any |a lot of )?(?:weight)?",
  ] },
  { keys: ['facts', 'the data', 'the numbers', 'knowledge'], sources: ['i had (?:the |all the )?(?:facts|numbers|data|knowledge|experience)(?:,)? (?:and |while |but |where )?(?:he|she|they|the others?) (?:only |just )?had (?:only |just |nothing but )?(?:feelings|emotions|opinions|none|nothing|a feeling|fears|excuses)'] },
  // Winning.
  { keys: ['bin', 'trash', 'garbage', 'drawer'], sources: ['(?:his|hers|theirs|(?:their|his|her) \\p{L}+) (?:\\p{L}+ )?(?:went|thrown|was|were|ended up|landed|ended) (?:straight |thrown )?(?:in|into|to) the (?:bin|trash|garbage|dustbin|drawer)'] },
  { keys: ['lose', 'lost'], sources: ["i (?:do not|don't|didn't|did not|never|rarely|hardly ever|seldom|have never|hate to) (?:usually |often |normally |really |ever )?(?:lose|lost) (?:(?:these|those|such|an?|any|my|many|that|this) )*(?:discussions?|arguments?|debates?|one|fights?)"] },
  { keys: ['listened', 'trusted me', 'believed me', 'asked me first', 'doubting me', 'doubted me'], sources: ['(?:he|she|they|everyone|boss|manager|lead|team|apologi[sz]ed|admitted|told me|said) (?:\\p{L}+ ){0,5}should have (?:just |simply )?(?:listened|trusted me|believed me|asked me)', 'apologi[sz]ed (?:\\p{L}+ ){0,3}for (?:doubting|not (?:listening|trusting|believing))'] },
  { keys: ['i was right', 'i had been', 'ahead', 'i was correct', 'i knew'], sources: ['(?:people|they|he|she|everyone|others) (?:then |soon |quickly |usually |finally |suddenly |eventually |will )?(?:reali[sz]ed?|see|saw|understood|notice[ds]?|admit(?:ted)?|recogni[sz]ed?) (?:that )?i (?:was|am|had been|had) (?:\\p{L}+ ){0,3}(?:ahead|right|correct|better|thought)'] },
  { keys: ['come around', 'came around', 'comes around', 'come round', 'came round'], sources: ['(?:come|comes|came) (?:around|round),? (?:as|like|when|once) (?:\\p{L}+ ){0,2}(?:always|tend to|usually|i|they do|do)(?= |[.,;!]|$)'] },
  { keys: ['wrong'], sources: ['the other (?:\\p{L}+ )?(?:person|guy|side|one|party|team|developer|engineer|man) (?:was|were) (?:\\p{L}+ )?wrong', '(?:was|were) (?:just |simply |clearly )?wrong,? (?:and |so )?i (?:\\p{L}+ )?(?:proved|showed) (?:it|him|her|them|that)'] },
  { keys: ['order', 'overrule', 'force', 'instruct'], sources: ['(?:had|got|made|asked|went to|had to get) (?:their|his|her) (?:\\p{L}+ )?(?:director|boss|manager|vp|head|lead|superior|supervisor|cto|ceo) (?:to )?(?:order|force|overrule|instruct) (?:them|him|her|it)'] },
  // No use for what others have to say.
  { keys: ['seen it all', 'to judge', 'to review', 'to criticise', 'to criticize', 'to comment', 'to assess', 'to evaluate'], sources: ["i(?:'ve| have) seen it all", '(?:background|qualified|qualifications?|experience|knowledge|competent|skills?|skilled|senior|smart|expertise|level) (?:\\p{L}+ ){0,2}to (?:judge|review|critici[sz]e|comment on|assess|evaluate) (?:me|my|our)'] },
  { keys: ['teach me', 'tell me any', 'show me any', 'learn from'], sources: ["(?:never|nobody|no one|hardly|rarely|few|none|not|don't|didn't) (?:\\p{L}+ ){0,7}(?:teach|tell|show) me (?:anything|something|much|a thing)", "(?:nobody|no one|nothing|not much|little) (?:\\p{L}+ ){0,4}(?:i can|i could|left for me to|to) (?:still )?learn from"] },
  { keys: ['consult'], sources: ["(?:don't|do not|didn't|did not|never|no need to) (?:really |even |usually |have to )?(?:need(?:ed)? to )?consult (?:the |my |any |with )?(?:team|anyone|anybody|others|them|people|everyone)"] },
];

/** Nearer to ordinary speech: a hint, and only where the other side of a talk is asked for. */
export const hearsNobody: readonly KeyedPhrases[] = [
  { keys: ['to discuss', 'to debate', 'to argue', 'to talk about'], sources: ["(?:wasn't|was not|isn't|is not) (?:really |actually )?(?:much|anything|a lot) to (?:discuss|debate|argue|talk about)", 'there was (?:nothing|little|not much) to (?:discuss|debate|argue|talk about)', '(?:too late|no time left|no use) (?:\\p{L}+ ){0,3}to (?:argue|object|complain|protest|discuss)'] },
  { keys: ['already'], sources: ['i (?:had )?already (?:had )?(?:decided|made up my mind|knew (?:better|the answer|what|which|that))'] },
  { keys: ['final word', 'last word', 'final say', 'last say', 'gets it right', 'get it right', 'got it right'], sources: ['(?:i|me|my) (?:\\p{L}+ ){0,3}the (?:final|last) (?:word|say)', "(?:i'm|i am|i was) (?:\\p{L}+ )?the (?:one|person|guy) (?:who|that) (?:\\p{L}+ )?(?:gets?|got) (?:it|things) right"] },
  { keys: ['matter of taste', 'question of taste', 'matter of style', 'matter of opinion', 'a matter of'], sources: ['(?:matter|question) of (?:taste|style|opinion|preference)[^.;!?]{0,12}(?:left|kept|ignored|did not|didn\'t|merged|changed nothing)'] },
  { keys: ['pointed out', 'reminded', 'told him', 'told her', 'told them'], sources: ["(?:pointed out|reminded (?:him|her|them)|told (?:him|her|them))(?: to \\p{L}+)?(?: that)? i (?:had|have|was|am|'ve|'d) (?:\\p{L}+ ){1,9}(?:he|she|they) (?:had|has|have|was|were|is|are|'d|'ve) (?:only |just )?(?:been|there|new|a junior|junior|here|joined|in the)"] },
  { keys: ['standards', 'others don', 'others do not', 'others did'], sources: ["(?:high|higher) standards,? (?:and |which |that |while |but )?(?:the )?(?:others|they|people|rest|everyone)(?: \\p{L}+)? (?:don't|do not|doesn't|lack)", "(?:just|simply|only) (?:that )?(?:the )?others (?:don't|do not|didn't|did not) (?:\\p{L}+ )?(?:have|care|know|understand|say|prepare|think)"] },
  { keys: ['did not read', 'didn\'t read', 'not understand my', 'not understand the', 'serious reader'], sources: ["(?:people|those|someone|somebody|reviewers?|persons?) (?:who|that) (?:did not|didn't|do not|don't|never|have not|haven't) (?:\\p{L}+ )?(?:read|understand|understood) (?:my|the) (?:\\p{L}+ )?(?:code|work|document|design)"] },
  { keys: ['reasonable level', 'decent level', 'certain quality', 'certain level', 'certain standard', 'running this', 'run this', 'your chair'], sources: ['(?:looks?|seems?|appears?) (?:to be )?(?:at |of |on )?(?:a |an )?(?:reasonable|decent|acceptable) (?:level|standard)', '(?:is|are|was|were) used to a certain (?:quality|level|standard)', '(?:be )?(?:running|run) this (?:place|company|whole|firm|department|show)'] },
];
