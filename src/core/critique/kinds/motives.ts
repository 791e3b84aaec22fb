import type { QuestionKind } from '../question-kind';
import { either } from './either';
import { TECHNOLOGY } from './technology-names';

export const motiveKinds: readonly QuestionKind[] = [
  {
    id: 'motivation',
    name: 'Motivation',
    shape: 'opinion',
    competencies: ['motivation'],
    cues: [
      { words: either(
        /\bmiss (?:most )?about your\b|\bdefine (?:personal |professional )?success\b|\bsuccess (?:mean|look like) (?:to|for) you\b|\bwho inspires\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:company|companies|brand|leader|ceo)s? do (?:you|u) (?:\w+ )?(?:admire|respect|like|love|look up to)\b/,
      ), weight: 4 },
      { words: either(
        /\baccept (?:our|this|the|an) offer\b|\b(?:choose|chose|chosen|pick|picked|study|studied) (?:computer science|software|engineering|programming|this (?:field|career|profession)|your (?:degree|major|field|career|profession))\b/,
        /\bknow about (?:google|amazon|microsoft|meta|facebook|apple|netflix|uber|adobe|oracle|ibm|intel|nvidia|stripe|airbnb|salesforce|atlassian|flipkart|walmart|paypal|goldman \w+)\b/,
        /\bwhat can (?:you|u) (?:do|offer|bring|give|add) (?:for |to )?(?:us|our|the company|this)\b/,
      ), weight: 4 },
      { words: either(
        String.raw`\bwhat do (?:you|u) (?:like|love|admire|enjoy|find (?:most )?(?:interesting|exciting|appealing)) about (?!yourself|${TECHNOLOGY}\b)`,
      ), weight: 3 },
      { words: either(
        /\bknow about (?:what we do|us|our (?:company|work|product|business|team))\b|\bcontribut\w+ to (?:our|us|the company)\b/,
        /\b(?:hope|expect|want|hoping|looking) to find (?:here|with us|in)\b|\b(?:bring|brings) out the best in you\b/,
      ), weight: 4 },
      { words: /\bwhy (?:us|here|me|you(?=\W*$)|google|amazon|microsoft|meta|apple|netflix|this (?:\w+ )?(?:company|role|team|job|position|field|domain|industry|career|opportunity|startup|organi[sz]ation|profession)|our (?:company|team|product|organi[sz]ation)|(?:should|would|must|do) (?:we|i|our company|the company|a company|anyone) (?:hire|take|choose|select|pick|consider|recruit|offer|want you|give you|give this)|hire you|are (?:you|u) (?:the|a) (?:right|best|good|ideal|perfect|strong|suitable|great)\b)/, weight: 3 },
      { words: either(
        /\bwhy (?:do |did |would |are |have |were )?(?:you|u) (?:really )?(?:want\w*|like|wish|interested|apply\w*|applied|choose|chose|chosen|excited|keen|decid\w+)\b(?! (?:to |too )?(?:leav|quit|resign|switch|chang|mov))(?: (?!leav|quit|resign|switch)[\w']+){0,6} (?:join\w*|work\w*|here|us|company|role|team|job|position|startup|apply\w*|field|career|industry|software|engineer\w*|engineering|computer|programming|domain|profession|internship|interview)\b/,
        /\bwhy are (?:you|u) (?:interested|here|applying|excited|passionate)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhat (?:interests|interested|excites|excited|attracts|attracted|motivates|drives|brings|brought|draws|drew|appeals?(?: to)?|inspires|inspired|fascinates|energi[sz]es|engages|gets|got|made|makes) (?:you|u)\b(?! (?:want to |decide to |choose to |think of |consider )?(?:leav|quit|switch|chang|stand|unique|different|fail|mad|angry|stress|stuck|go with|use|pick|select|choose))/,
        /\b(?:your|ur|main|biggest|personal) motivat(?:ion|or|ors)\b|^motivation\W*$/,
        /\b(?:keeps?|kept|get|are|stay|staying|keep yourself|be|been) (?:you |yourself )?(?:self-?)?motivated\b/,
        /\bmotivat(?:es|ed|ing) you\b|\bgets you (?:out of bed|excited|going)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:look(?:ing)?|hop\w+|want|expect\w*|seek\w*|need) (?:for )?(?:in|from|out of|with) (?:your|ur|a|an|the|this|our|us|my|you)\b(?: \w+){0,3} (?:role|job|company|team|position|organi[sz]ation|employer|manager|boss|opportunity|career|workplace|culture|us)\b/,
        /\bwhat (?:are|r|do|would) (?:you|u) (?:\w+ )?(?:look(?:ing)?|search(?:ing)?) for(?: next| now| in\b[^?]*)?\W*$/,
        /\b(?:matters?|important) (?:most )?to you\b|\bimportant for you\b/,
        /\bwhat (?:do|would) (?:you|u) (?:want|expect) from (?:us|your)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:know|like|liked|heard|read|think|understand|love|admire|learned|find|found) (?:\w+ )?(?:about|of) (?:us\b|(?:our|the|this|my) (?:\w+ )?(?:company|product|products|team|organi[sz]ation|mission|culture|role|position|industry|values|business|job|startup)\b)/,
        /\bgood fit\b|\bfit (?:for|in(?:to)?|with) (?:this|the|our|us)\b|\bright (?:person|fit|candidate|choice)\b/,
        /\bright for (?:this|the|our|us)\b|\bpassion(?:ate|s)?\b/,
      ), weight: 3 },
      { words: either(
        /\bfavou?rite (?:part|thing|aspect|task|kind)\b/,
        /\b(?:like|enjoy|love|liked|enjoyed|loved)\b(?: the| doing)? (?:most|best)\b/,
        /\bmost (?:enjoy\w*|like|satisf\w+|rewarding|fulfill?\w*) (?:about|in|of|part|thing|aspect|work|job|at)\b/,
        /\b(?:love|like|enjoy)s? (?:about )?(?:your (?:\w+ )?(?:job|work|role|company)|the craft|coding|engineering|programming|working (?:at|in|with|as)|being an?)\b/,
        /\bjob satisfaction\b|\b(?:influenced|inspired) you\b|\brole models?\b|\b(?:best|perfect) day (?:of|at) work\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:kind|type|sort) of (?:\w+ ){0,2}(?:culture|environment|company|companies|manager|team|role|roles|work|projects|people|place|opportunit\w+|leader|workplace|boss)\b(?: \w+){0,4} (?:thrive|prefer|like|enjoy|work best|want|looking|suits?|fits?|excites?|interest\w*|best|perform|productive|appeals?|happy)\b/,
        /\b(?:ideal|perfect|dream|preferred) (?:\w+ )?(?:job|role|company|team|manager|boss|environment|workplace|employer|position|culture|project|day)\b/,
        /\b(?:environment|culture)\b(?: \w+){0,4} (?:thrive|prefer|work best|productive)\b/,
      ), weight: 4 },
      { words: either(
        /\bwhat (?:can|could|will|would|do|unique \w+) (?:\w+ )?(?:you|u) (?:\w+ )?(?:bring|offer|contribute|add)\b(?! (?:to|in) (?:that|the) project)/,
        /\bvalue (?:can|could|will|would|do) (?:you|u)\b|\badd value\b/,
        /\bhow (?:can|will|would) (?:you|u) (?:contribute|help us|benefit)\b|\b(?:humari|hamari) company\b/,
        /\bwhat makes (?:you|u) (?:a |an |the |think |want to (?:work|join)|right|qualified|suitable|interested|so )/,
        /\bwhy (?:did (?:you|u) )?(?:switch|move|chang|transition)\w* (?:in)?to (?:tech|it|software|engineering|programming|development|coding|data|product|the tech)\b/,
        /\bhow did (?:you|u) (?:get|become|come|hear|find) (?:in(?:to|terested)|about (?:us|this|the))\b/,
        /\bgot (?:you )?(?:into|started in|started with|interested in) (?:software|programming|coding|engineering|tech\w*|computer|development|it|web|data|testing|this)\b/,
      ), weight: 3 },
      { words: either(
        /\bhire you\b(?!,? (?:how|what|when|where))|^why \w+ (?:company|inc)\b|\bheard (?:of|about) (?:us|our|the company|company)\b/,
        /\b(?:dream|ideal) (?:job|role|company|position)\b|\bwhy (?:should|would) (?:we|i) (?:hire|choose|select|pick)\b/,
      ), weight: 4 },
      { words: /\bwhy (?:do|did|would|are) (?:you|u) (?:\w+ ){0,2}(?:want|like|wish|hope|interested|apply|applied|applying|choose|chose|decide) (?:to |in |for |of |on )?(?:\w+ ){0,2}?(?:work(?:ing)? (?:as|at|for|with|here|in)|join\w*|becom\w+|be a|be an|this (?:career|field|role|profession|company|job|position|path)|career|profession)\b/, weight: 4 },
      { words: /^why (?!(?:did|do|does|is|are|was|were|would|not|it|this|that|then|now|so|only|should|have|has|had|can|could|you|u|we|i|the|your|an?|queues?|cache|tests?|async|sync|batch|cron|json|xml|cloud|docker|index|lock|outbox|cdn|http|jwt|oauth|serverless|monorepo|cap|acid|tdd|agile|scrum|\w+(?:ing|ity|ion|ency|[^sa]s|script|js|sql|db|mq|api)|c|\w+[+#]+)(?![\w-]))[a-z][\w&.'-]{1,24}(?: (?:inc|labs|bank|technologies|software|systems|data))?(?:\W*$|[?.!,])/, weight: 2 },
      { words: either(
        /\bmotivation\b/,
        /\bwhy (?:did you become|do you (?:code|program)|software|engineering|backend|back-end|front ?-?end|(?:web|mobile|ios|android|app|game) development|devops|qa|testing|data (?:science|engineering|analy\w+)|machine learning|computer science|product management|security)\b/,
        /\bcompany(?:'s)? (?:values|mission|culture)\b|\bour (?:values|mission)\b/,
      ), weight: 2 },
    ],
    floor: 30,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'A reason that fits this company and no other.',
      'Proof that you looked: a product, a talk, a paper, a person.',
      'What you bring to it, from work you have done.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: the product or stack you want to get good at.',
      'SDE-3': 'SDE-3: the technical problem here that you have half solved elsewhere.',
      staff: 'Staff: the bet of the company that you share, and the part you could carry.',
    },
    why: [
      'People who know why they came stay longer.',
      'They see whether you prepared, or sent a hundred applications.',
    ],
    waysToAnswer: [
      'Product: what you use or admire in it, and what you would like to improve.',
      'Problem: the engineering challenge you find here and nowhere else.',
      'People: someone of the team whose work taught you something.',
      'Path: how your last two jobs make this one the natural next step.',
    ],
    efficientWays: [
      'One reason about them, one about you, one about the two together.',
      'Say something that would be false for their competitor.',
    ],
    practice: [
      'Read the engineering blog or the release notes for half an hour before each talk.',
      'Finish the sentence "I would be disappointed not to work here because" five times.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Pay and brand may be true reasons; lead with the work.',
      'Avoid praise that a visitor of the home page could give.',
    ],
    followUps: [
      'Which other companies are you talking to, and how do we compare?',
      'What about our product would you change first?',
      'What would make you say no to an offer?',
      'What kind of task makes you lose track of time?',
      'What worries you about joining us?',
    ],
  },
  {
    id: 'leaving',
    name: 'Reason for leaving',
    shape: 'leaving',
    competencies: ['motivation', 'self-awareness'],
    cues: [
      { words: either(
        /\bchange about your (?:current|last|previous|present) (?:company|job|team|role|employer|workplace)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:missing|coming out|moving out|getting out) (?:in|from|at|of) (?:your|my) (?:current|present|last)\b|\b(?:switched|changed|moved) (?:jobs?|companies|employers) (?:\w+ )?(?:times|frequently|often|so)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:frustrat|annoy|bother|disappoint|dislik|bor)\w*\b(?: \w+){0,3} (?:last|previous|current|present|old) (?:job|company|role|position|employer)\b|\bunemployed\b|\bbetween jobs\b|\bcareer break\b|\bout of work\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:so|too|this) many (?:jobs|job changes|job switches|employers|companies)\b|\b(?:job|role|stint|tenure|stay) (?:\w+ ){0,3}so short\b/,
        /\b(?:think\w*|consider\w*|plan\w*) (?:about|of|to|on)? ?(?:moving on|move on|leav\w+|quit\w*|resign\w*|switching jobs?|changing jobs?)\b/,
      ), weight: 4 },
      { words: either(
        /\basked (?:you )?to (?:leave|resign)\b|\b(?:made|makes|making|prompted|led|caused) (?:you|u) (?:to )?(?:\w+ )?(?:look|looking|search|searching|job hunt\w*)\b/,
      ), weight: 4 },
      { words: either(
        /\bwhy (?:were|did|have) (?:you|they|u) (?:\w+ )?(?:let|fire\w*|laid|sack\w*|dismiss\w*|made redundant)\b/,
        /\bmade (?:you|u) (?:quit|leave|resign)\b/,
        /\b(?:consider\w*|looking (?:at|into)|explor\w+|open to) (?:an? )?(?:other|new|another) (?:job|opportunit\w+|role|position|compan)\w*/,
      ), weight: 4 },
      { words: either(
        /\b(?:year|month|yr|long)s?'?[ -](?:long )?(?:gap|break)\b|\bgap (?:in|between|of|from|after|years?)\b|\bmake you stay\b/,
        /\bstay (?:where you are|at your (?:current|present)|with your (?:current|present))\b|\bstable job\b|\bpart ways\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:why|reasons?)\b(?: [\w'/]+){0,6} (?:leav(?:e|ing)(?! (?:a|an|the) (?:comment|message|note|review))|left|quit(?:ting)?|resign\w*|mov(?:e|ing) on)\b/,
        /\bwhy(?: [\w']+){0,5} (?:switch(?:ing|ed)?|mov(?:e|ing|ed)|chang(?:e|ing|ed))(?=\W*$|[?.!,]| (?:jobs?|compan\w+|roles?|careers?|employers?|organi[sz]ations?|your (?:job|company|role|career|employer)|now|so|at this|after|within|(?:out )?from (?:your|this|the (?:current|present)|\w+ to \w+\W*$)|this early)\b)/,
      ), weight: 3 },
      { words: either(
        /\breasons? (?:for|behind) (?:\w+ ){0,3}(?:change|switch|leaving|exit|leave|move|moving|switching|changing|resign\w*|quitting)\b/,
        /\blook(?:ing|ed)? (?:out )?(?:for )?(?:to )?(?:an? )?(?:change|move|switch|leave|new (?:job|role|opportunit\w+|challenge|position|company)|other (?:jobs?|opportunit\w+|roles?)|another (?:job|role|company)|next (?:job|role)|outside|elsewhere)\b/,
        /\bjob (?:change|switch|hop\w*|search)\b/,
        /\bwhy (?:are|r|were) (?:you|u) (?:\w+ )?(?:look\w*|search\w*|seek\w*|exploring|in the (?:job )?market|on the market|unemployed|available|out of work)\b(?! (?:up|at|into)\b)/,
      ), weight: 3 },
      { words: either(
        /\b(?:kyu|kyun|kyon)\b(?: \w+){0,6} (?:chhod\w*|chod\w*|change|switch)/,
        /\bgaps? (?:in|on|between) (?:your |the |\w+ )?(?:resume|cv|employment|career|jobs|work|education)\b/,
        /\b(?:employment|career|resume|work) (?:gaps?|breaks?)\b|\b(?:laid|let) (?:you )?(?:off|go of|go from)\b|\blayoffs?\b/,
        /\b(?:been|were you|you|get|got) (?:ever )?(?:fired|terminated|dismissed|let go)\b/,
        /\b(?:short|brief) (?:stints?|tenures?|stays?)\b/,
        /\bonly (?:stay\w*|spen\w+|work\w*|been) (?:\w+ ){0,4}(?:months?|weeks?|year)\b/,
        /\bso (?:many|frequent\w*) (?:jobs?|companies|switches|changes)\b|\bchang\w+ jobs\b/,
      ), weight: 3 },
      { words: /\b(?:are|r) (?:you|u) leaving\b/, weight: 3 },
      { words: either(
        /\b(?:mak(?:e|es|ing)|made|mak) (?:you|u) (?:want to |wanna |think of |decide to |consider )?(?:switch|leav|quit|chang|mov)\w*\b/,
        /\b(?:want|wanting|wanted|plan|planning|looking|decid\w+|willing|trying|thinking) (?:to|of) (?:leave|leaving|quit|resign|(?:switch|chang\w*)(?: jobs?| compan\w+)?(?=\W*$))/,
        /\bdo (?:you|u) want to (?:switch|change)(?=\W*$| jobs?| compan)|\bcounter[ -]?offers?\b/,
        /\b(?:what|anything|something|part|thing|things)\b(?: \w+){0,8} (?:dislike|disliked|hate|hated|like least|liked least|enjoy least|least enjoy\w*|least like\w*|(?:do|did)(?:n't| not) (?:\w+ )?(?:like|enjoy))(?! (?:a|some|to)\b)(?!(?: \w+){0,3} (?:framework|language|tool|react|java|python|library|yourself))/,
      ), weight: 3 },
      { words: either(
        /\b(?:like|liked|enjoy|enjoyed)(?: the)? least\b|\bleast (?:favou?rite|enjoyable|liked)\b/,
        /\b(?:worst|bad|frustrating) (?:thing|part|aspect)s? (?:about|of) (?:your|the) (?:\w+ )?(?:job|role|company|work|employer)\b/,
      ), weight: 3 },
      { words: /\bleaving\b/, weight: 2 },
    ],
    floor: 30,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'What you want next, said first and with some warmth.',
      'A calm word about where you are now: what you built and what it taught you.',
      'No complaint about people, pay or boredom.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: more depth, more ownership or a stack you want to grow in.',
      'SDE-3': 'SDE-3: a larger technical problem than the present place can offer.',
      staff: 'Staff: a wider field in which your direction can matter.',
    },
    why: [
      'They want to know if the same reason would drive you away from here.',
      'How you speak of an employer today is how you will speak of them tomorrow.',
    ],
    waysToAnswer: [
      'Growth: what you have finished, and the next size of problem you are after.',
      'Direction: the field you want to move into, and the steps already taken.',
      'Company change: name the neutral fact, such as a closed project, in one sentence.',
      'Timing: a chapter is complete, the team is in good hands, now is the moment.',
    ],
    efficientWays: [
      'Two thirds future, one third past.',
      'Turn each complaint round: no scope for a thing becomes a wish to do that thing.',
    ],
    practice: [
      'Write the complaint down, then write what you want instead; say only the second.',
      'Say it to someone who likes your present employer, and watch their face.',
    ],
    technicalAreas: ['The skills that the next step of your career asks for, and where you stand in each.'],
    howToHandle: [
      'Keep the same reason for every interviewer of the day.',
      'If you were laid off, say so plainly, then move on to what you look for.',
    ],
    followUps: [
      'Have you asked for that kind of work where you are?',
      'What would have to change for you to stay?',
      'How will you know in a year that the move was right?',
      'What will your team miss when you go?',
      'Why now, and not a year ago?',
    ],
  },
  {
    id: 'plans',
    name: 'Plans',
    shape: 'plan',
    competencies: ['motivation', 'growth'],
    cues: [
      { words: either(
        /\b(?:ideal|dream|perfect) next (?:\w+ )?(?:role|job|step|position|move)\b|\b(?:job|role|position|company) (?:\w+ ){0,3}(?:reach|achieve|meet|support) your (?:\w+ )?(?:goals|ambitions|aspirations)\b/,
        /\bdo (?:you|u) (?:want|wish|plan|aim|hope) to (?:\w+ ){0,2}(?:lead|manage|become|start)\b(?:.{0,30}\bone day\b)?/,
      ), weight: 4 },
      { words: either(
        /\b(?:plan\w*|think\w*|consider\w*|want) (?:\w+ )?(?:to|of|on|about) (?:go(?:ing)? back to |do(?:ing)? )?(?:study\w*|school|university|college|an? master\w*|an? mba|an? phd|pursu\w+)\b/,
      ), weight: 4 },
      { words: either(
        /\bhow long (?:would|will|do|can) (?:you|u) (?:\w+ ){0,3}(?:stay|remain|stick)\b|\b(?:two|three|five|ten|\d+)[- ]?years? (?:career )?plans?\b|\b(?:years?|yrs) (?:from now|down the (?:line|road))\b/,
        /\b(?:move|get|go|transition|grow) into (?:an? )?(?:management|leadership|architect\w*|people|managerial|lead)\b/,
      ), weight: 4 },
      { words: either(
        /\bcertifications? (?:\w+ ){0,4}(?:plan|want|going|aim)\w*\b/,
        /\bwhat do (?:you|u) want to (?:\w+ ){1,6}(?:this|next) year\b|\b(?:stay|remain|stick) (?:technical|hands[ -]on)\b/,
        /\b(?:hands[ -]on|technical) or (?:manage\w*|people)\b/,
        /\bone day\b|\bsome ?day\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:where|how|what) (?:do|would|will|did|can) (?:you|u) see (?:yourself|urself|your(?: \w+)? career|your (?:future|role|growth))\b/,
        /\bsee (?:yourself|urself) (?:in|after|doing|as)\b(?! a (?:leader|follower|team))/,
        /\b(?:next|in|after|over the next|within) (?:\d+|one|two|three|five|ten|few|couple of)(?: ?(?:to|-|\u2013|or|\/) ?\w+)? (?:years?|yrs?|saal)(?! of| old| back| ago)\b/,
        /\byears? (?:from now|down the (?:line|road)|later)\b|\byears? time\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:future|career|long[ -]term|short[ -]term|professional|personal|next|life|ultimate|ideal next) (?:\w+ )?(?:plans?|goals?|path|aspirations?|ambitions?|objectives?|move|steps?|trajectory)\b/,
        /\b(?:aage|future mein) (?:kya|ka)\b|\byour (?:goals?|plans?|aspirations?|ambitions?|dreams?|future)\b/,
        /\bwhat(?:'s| is) next for (?:you|u)\b|\bwhat next\b/,
      ), weight: 3 },
      { words: either(
        /\bwhat (?:would|will) (?:you|u) (?:like to |want to |plan to |love to )?(?:develop|build|create|work on|learn|focus on)\b(?: \w+){0,3} (?:in|with|for|next|here|first)\b/,
        /\bwhat (?:would|do) (?:you|u) (?:like|want|wish|hope|plan|love|intend|aim) to (?:do|work on|become|be|learn|achieve|explore|try|master|accomplish|gain|get better at)\b(?: \w+){0,5}(?: (?:next|here|future|long|years?|with us|first|after)|\W*$)/,
      ), weight: 3 },
      { words: either(
        /\bhow long (?:\w+ ){0,5}(?:stay|work|working|be working) (?:with|for|here|at)\b/,
        /\bhow long (?:do|would|will|are) (?:you|u) (?:plan|want|expect|intend|see)\w* (?:to|on|yourself)\b/,
        /\bfirst (?:\d+|thirty|sixty|ninety|few|two|three|six|couple of)[ -/]*(?:days?|weeks?|months?)\b/,
        /\bfirst (?:week|month|quarter|year) (?:here|with us|at|on the job|in)\b/,
        /\b(?:hop(?:e|ing)|want(?:ing)?|like|plan(?:ning)?|aim(?:ing)?|expect(?:ing)?|wish|looking|aspir(?:e|ing)) to (?:achieve|accomplish|gain|get out of|contribute|learn next|become|take next|get better at)\b/,
        /\bsee yourself (?:manag\w+|becom\w+|lead\w+|stay\w*|grow\w+)\b(?!(?: \w+){0,6} (?:did|didn't|could|fail))/,
        /\bif (?:you|u) could (?:master|learn|choose|work on) (?:one|any|a|anything)\b/,
      ), weight: 4 },
      { words: either(
        /\bnext (?:step|big thing|goal|move|role for you)\b/,
        /\bplans? (?:for the (?:future|next)|to (?:stay|study|learn|become|move|grow|pursue)|about|on|in|for (?:learning|growth|your|higher|further|your))\b(?! (?:project|place|case))/,
        /\b(?:higher|further) (?:studies|education)\b/,
        /\b(?:management|individual contributor|ic|technical|managerial) (?:track|path|ladder|positions?|roles?)\b/,
        /\bwhere (?:do|would) (?:you|u) want to (?:be|go|grow)\b|\bgrow(?:th)? (?:in|here|with us|over)\b(?! (?:a|an)\b)/,
        /\b(?:skills?|areas?|technolog\w+) (?:do|would) (?:you|u) (?:want|like|hope|plan) to (?:learn|develop|improve|master|grow)\b/,
      ), weight: 3 },
      { words: /\bgoals?\b/, weight: 1 },
      { words: /\bambitions?\b|\baspir\w+|\bdream (?:job|role)\b|\bin the future\b/, weight: 2 },
    ],
    floor: 30,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'A direction that is yours, and plausible from where you stand.',
      'The first step, with a date or a rhythm.',
      'A link between the plan and the work of this team.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: one skill to deepen, with a small thing you are building to get there.',
      'SDE-3': 'SDE-3: one area to own, and the people you would bring along.',
      staff: 'Staff: a change in the organisation you want to see, and how you would start it.',
    },
    why: [
      'They test whether the wish is real or a word of fashion.',
      'They check that what you want exists in their company.',
    ],
    waysToAnswer: [
      'Already begun: what you did for it last month, then what comes next.',
      'Bridge: how a skill you have now carries over to the new field.',
      'Small product: one thing you would build, for whom, and how you would know it works.',
      'Two horizons: the coming half year in detail, the years after in one sentence.',
    ],
    efficientWays: [
      'Name the thing, the step, the date.',
      'If you lack the experience, say in the same breath what you do about it.',
    ],
    practice: [
      'Start the smallest version this week, so that you can speak of it in the past tense.',
      'Write the plan as three lines: learn, build, show.',
    ],
    technicalAreas: ['The basics of the field you name: its data, its tools, and one small thing built with them.'],
    howToHandle: [
      'Never stop at "I have no experience"; add the bridge.',
      'A modest plan with a date beats a grand one without.',
    ],
    followUps: [
      'What have you done about it so far?',
      'What would you build first if you had two weeks free?',
      'Who could use it on the day it is done?',
      'What might keep you from getting there?',
      'How does that fit with what this team needs?',
    ],
  },
];
