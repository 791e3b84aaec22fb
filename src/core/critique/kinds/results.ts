import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const resultKinds: readonly QuestionKind[] = [
  {
    id: 'achievement',
    name: 'Achievement',
    shape: 'story',
    competencies: ['delivery', 'ownership'],
    cues: [
      { words: either(
        /\bclaim to fame\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:surpass|exceed|outperform|beat|smash)\w* (?:your |the |a |all )?(?:\w+ )?(?:targets?|goals?|quotas?|objectives?)\b/,
      ), weight: 3 },
      { words: either(
        /\bmost (?:rewarding|satisfying|fulfilling) (?:thing|work|experience|moment)s? (?:that )?(?:you|u)\b/,
      ), weight: 4 },
      { words: either(
        /\bbiggest (?:\w+ )?(?:effect|difference|win|hit|moment)\b/,
        /\bbest (?:thing|work|piece of work|moment|result) (?:that )?(?:you|u|of your)\b/,
        /\b(?:past|above|beyond|over) what (?:was|is|had been|is normally) (?:expected|asked|required)\b/,
        /\bhigh[ -]?(?:point|light)s? (?:of|in) your\b/,
        /\bmost (?:useful|successful|impressive|rewarding) (?:\w+ )?(?:you|piece|work|thing)\b|\bmade a (?:real )?difference\b/,
        /\bwent (?:really |very )?well\b/,
      ), weight: 3 },
      { words: /\b(?:achiev(?:ements?|ed|ing)|accomplish\w*|uplabdhi)\b/, weight: 3 },
      { words: /\b(?:proud(?:est)?|achievements?|accomplishments?)\b(?! (?:rate|order))/, weight: 4 },
      { words: either(
        /\b(?:biggest|greatest|largest|best|most|major|significant|key|main|recent|notable|top) (?:\w+ )?(?:win|wins|success\w*|impact\w*|contributions?|valuable|result|results|impressive|highlights?)\b/,
        /\bmost (?:significant|impressive|impactful|meaningful|valuable|important (?:contribution|work|thing you))\b/,
        /\bsuccess stor(?:y|ies)\W*$|\b(?:were|was|been) (?:most |very |particularly |extremely )?successful\b/,
        /\byou(?:'ve| have)? (?:had )?(?:succeeded|success)\b|\bsuccess(?:es|ful(?:ly)?)?\W*$|\bcareer highlights?\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:impact|difference) (?:(?:that )?(?:you|u)(?: have|'ve)? (?:made|had|created|make)|of your|created|have you|did (?:you|your))\b/,
        /\/ impact\b|\b(?:made|make|had|have|having|create\w*) (?:an? |the |\w+ )?(?:\w+ )?(?:impact|difference)\b/,
        /\b(?:exceed\w*|surpass\w*|beyond|above|over) (?:\w+ ){0,2}expect\w+/,
        /\bmore than (?:it )?(?:was |what was |is |you were )?(?:expected|asked|required)\b|\bover-?deliver\w*/,
        /\bset (?:a |an |the )?(?:\w+ )?goals? (?:for yourself|and (?:achiev|reach|met))\b/,
        /\bgoals? (?:that )?(?:you|u) (?:\w+ )?(?:set|reached|achieved|met)\b/,
        /\b(?:reach(?:ed)?|met|hit) (?:a |an |your |the )(?:\w+ )?(?:goals?|targets?)\b|\bawards?\b/,
        /\b(?:received|got|any|earned|won) recognition\b|\brecogni[sz]ed for\b/,
        /\bdeliver(?:ed|s|ing)? (?:\w+ )?(?:results?|outcomes?)\b|\bachiev\w+ (?:\w+ )?(?:goals?|them|something|anything|it)\b/,
        /\bset goals\b/,
      ), weight: 3 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'Something you did that would not have happened without you.',
      'Why it was hard, and for whom it mattered.',
      'A result with a before and an after.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a library, feature or tool that others came to use.',
      'SDE-3': 'SDE-3: a deep technical challenge, solved with a few people around you.',
      staff: 'Staff: a win across teams, with its effect on revenue, cost or reach.',
    },
    why: [
      'What you call great shows your scale.',
      'They listen for where the credit goes.',
      'It tells them what you might do again, here.',
    ],
    waysToAnswer: [
      'Against the odds: what stood in the way, and the move that made it possible.',
      'For a user: a person whose day got better, then the number behind them.',
      'For the team: something still used today, after you moved on.',
      'For the business: money earned, money saved, or a client won.',
    ],
    efficientWays: [
      'Open with the result in one sentence, then tell how it came about.',
      'Give engineering impact and business impact one line each.',
    ],
    practice: [
      'List five results of the last two years with a figure each, and choose by effect.',
      'Ask a colleague which work of yours they remember.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Name who helped; it makes your own part more credible.',
      'Pick one that fits the job, even if another was more fun.',
    ],
    followUps: [
      'What would have happened if nobody had done it?',
      'Which part of it was yours alone?',
      'What did it cost, in time and in people?',
      'How do you know that it was your change that made the difference?',
      'What would you do to make it twice as good?',
    ],
  },
  {
    id: 'project',
    name: 'A project of yours',
    shape: 'story',
    competencies: ['delivery', 'ownership', 'communication'],
    cues: [
      { words: either(
        /\b(?:built|build|created|developed|made) (?:anything|something|an? (?!team)\w+)(?: \w+){0,3} from (?:the ground up|scratch|zero)\b/,
      ), weight: 4 },
      { words: either(
        /\bwhich project (?:did|do|have|was) (?:you|u|the)\b|\bprojects? (?:listed |mentioned )?(?:on|in|from) (?:my|your|the|ur) (?:resume|cv)\b/,
      ), weight: 4 },
      { words: either(
        /\bprojects?\b(?: [\w']+){0,6} proud(?:est)?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:done|did|worked on|made|built|have) (?:this|that|a|the|one|your|an) (?:[\w-]+ )?project (?:in|on|at|for|with|called|named|about)\b/,
      ), weight: 3 },
      { words: either(
        /\barchitecture of (?:a|one|any|the|some) (?:\w+ )?(?:project|system|product) (?:that )?(?:you|u)\b|\b(?:my|your|ur) (?:\w+ )?(?:college|university|final[ -]year|academic|school|capstone|thesis|semester|internship) project\b/,
        /\bwhich (?:\w+ ){0,4}(?:applications?|projects?|apps|systems|products|features) (?:\w+ ){0,3}(?:hardest|toughest|most|best|favou?rite|easiest)\b/,
        /\b(?:walk|take|run|talk) (?:me|us) (?:\w+ )?through (?:a|an|one|your|any) (?:[\w-]+ ){0,3}projects?\b/,
      ), weight: 4 },
      { words: /\bprojects?\b/, weight: 2 },
      { words: /\b(?:tell|talk|describe|explain|discuss|share|about|through|brief|which|what's|what is|what was|favou?rite|questions? on|discussion on|talked about) (?:me |us )?(?:about |on |of |through )?(?:an? |the |your |ur |any |one |some |this |that |my )?(?:(?!(?:time|when|situation|instance|example|where)\b)[\w-]+ ){0,4}(?:projects?)(?: in (?:detail|depth|brief|your resume))?(?= (?:(?:that |which )?(?:you|u)(?:'ve|'re| have| had| are| were)? (?:(?!not)\w+ )?(?:work|did|done|built|made|led|deliver|develop|ha|are|like|enjoy|participat|implement|design|complet|creat|contribut|involved|on\b)|(?:on|from|in|of|at) (?:your|ur|the|which|college|school)|done|so far|recently|and (?:its|the|your|explain|what|how|tech))|\W*$|[?.!,;:(])/, weight: 3 },
      { words: either(
        /\b(?:features?|products?|systems?|services?|modules?|apps?|applications?|tools?|components?|librar(?:y|ies)|platforms?|dashboards?|pipelines?|something|websites?|thing|software|piece of (?:code|software)) (?:that |which )?(?:you|u)(?:'ve| have| had| recently| personally| yourself)* (?:built|build|worked|made|developed|delivered|shipped|created|launched|designed|implemented|wrote|architected|own)\b/,
        /\b(?:walk|take|run|talk) (?:me|us) (?:\w+ )?through (?:a|an|one|your|the|something|any) (?:[\w-]+ ){0,3}(?:products?|systems?|features?|projects?|services?|app\w*|implementation|design|work)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:your|ur|the) (?:[\w-]+ ){0,3}projects?\b[^.?!]{0,60}\b(?:architect\w*|tech(?:nology)? stack|design|flow|structure|schema)\b/,
        /\b(?:explain|describe|draw|walk (?:me|us) through|tell (?:me|us) about|what (?:is|was)|discuss|overview of|show) (?:\w+ )?(?:the |your |ur )?(?:\w+ )?architecture of (?:your|ur|the (?:project|system|app\w*) (?:you|u)|(?:the|a) (?:project|system|last))/,
        /^(?:(?:can|could) you |please )?(?:explain|describe|draw|tell|walk|discuss|what)\b(?: [\w'-]+){0,5} (?:your|ur) (?:[\w-]+ ){0,3}architecture\b/,
        /^your (?:[\w-]+ ){0,3}architecture\W*$/,
        /\barchitect\w*[^.?!]{0,30}\bof (?:your|ur) (?:[\w-]+ ){0,2}(?:project|system|app\w*|service|product|platform)\b/,
        /\bside project\b(?! (?:ideas|do))|\bhow (?:the|your|this|that) (?:\w+ )?(?:projects?|product|app\w*) works?\b/,
      ), weight: 4 },
      { words: either(
        /\bwhat (?:exactly |all |else |specifically )?(?:have|did|had) (?:you|u) (?:exactly |actually |personally |specifically |yourself )?(?:built|build|worked on|work on|ship\w*|develop\w*|implement\w*|contribut\w*|creat\w+|wr[io]te\w*|design\w*|made)\b/,
        /\bwhat part\b(?: \w+){0,3} (?:you|u) (?:\w+ )?(?:build|built|work\w*|implement\w*|own|wr[io]te|do|did)\b/,
        /\bwhat (?:was|were|is|'s) (?:your|ur) (?!(?:favou?rite|best|least|most|preferred|biggest|greatest) )(?:[\w-]+ )?(?:role|part|contribution|involvement|responsibilit\w+) (?:in|on|to|there|for|with|within) (?:that|this|the|it|your|a|those|one)\b/,
        /\byour (?:own |exact |individual |personal |specific )?(?:contributions?|involvement|part) (?:in|to|on)\b/,
        /\bwhat was your (?:own |exact |individual )?(?:part|contribution|involvement)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:system|service|application|product|platform|feature)s? (?:at|in) your\b/,
        /\b(?:hardest|most (?:complex|challenging|difficult|interesting)) (?:\w+ )?(?:thing|system|software|feature|code) (?:that )?you(?:'ve| have)? (?:\w+ )?(?:built|worked|developed|written|designed|implemented)\b/,
        /\byour (?:current |last |previous |recent )?(?:system|application|product)\b/,
      ), weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'What it does and for whom, in two sentences.',
      'Your own piece of it, and the hardest decision in that piece.',
      'The engineering process: options tried, first version, load test, rollout.',
      'What it changed, for users and for engineers.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a library or service built and tested by you, then taken into the code base.',
      'SDE-3': 'SDE-3: a deep technical challenge, with a little work across the team line.',
      staff: 'Staff: work across several teams, with room left for growth they had not asked for yet.',
    },
    why: [
      'A project shows in ten minutes what a resume cannot.',
      'They will dig: depth in one place is worth more than width.',
    ],
    waysToAnswer: [
      'Zoom: the product, the system, then the one part you want to be asked about.',
      'Decision: build the whole story around the choice that mattered most.',
      'Timeline: idea, first version, what went wrong, what runs today.',
      'Numbers: the load before, the target, the load now, and what each step gave.',
    ],
    efficientWays: [
      'Draw three boxes in the air; name no fourth until asked.',
      'Keep the product to two sentences, then go to your part.',
    ],
    practice: [
      'Prepare one project at three lengths: thirty seconds, two minutes, ten minutes.',
      'Write down each figure of the project: users, requests, data, people, weeks, cost.',
    ],
    technicalAreas: ['The architecture of this project: its parts, its limits, its figures.'],
    howToHandle: [
      'Choose the project you can defend for half an hour.',
      'Say early what was already there when you came.',
    ],
    followUps: [
      'Which part did you write yourself?',
      'What was the hardest decision, and what was the other option?',
      'What breaks first if the load grows tenfold?',
      'Could another team use it as it is?',
      'What would you build differently today?',
    ],
  },
  {
    id: 'ownership',
    name: 'Ownership',
    shape: 'story',
    competencies: ['ownership', 'delivery'],
    cues: [
      { words: either(
        /\b(?:see|saw|seeing|follow\w*) (?:it|something|things|a \w+) through (?:to|until|till|despite)\b|\brefus\w+ to (?:let|give up|drop|walk away)\b|\blet (?:an? |the )?problem go\b/,
        /\bwithout being (?:told|asked|prompted|assigned)\b/,
      ), weight: 4 },
      { words: either(
        /\bfor the long[ -]term\b|\bin the long (?:term|run)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:act|behav|think)\w* (?:like|as) (?:an? |the )?owner\b|\b(?:someone|somebody) else's (?:mess|problem|mistake|bug|job)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:picked|pick|took|taken|take) (?:up|over) (?:\w+ )?(?:work|tasks?|something|a project|an? \w+ project)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:nobody|no one|no-one|none) (?:had |has |else |was |would )?(?:\w+ )?(?:asked|wanted|responsible|own\w*|volunteer\w*|notic\w+|care\w*|willing|take|took|fix\w*|touch\w*)\b/,
        /\b(?:was|were|is) (?:not|n't) (?:yours|your (?:job|problem|task|responsib\w+|fault|area))\b/,
        /\b(?:fell|fallen|falls|slipp\w+) (?:between|through) (?:the |two )?(?:\w+ )?(?:teams|cracks|chairs|stools)\b/,
        /\bon your own initiative\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:take|took|taking|taken|show\w*|demonstrat\w+|sense of|full|end-to-end|your) (?:\w+ )?ownership\b/,
        /\b(?:took|take|taking|taken|show\w*) (?:\w+ )?initiatives?\b|\bownership of\b|^ownership\b/,
        /\bsacrific\w+ (?:\w+ )?short[ -]term\b/,
        /\blong[ -]term (?:view|thinking|perspective|value|benefits?|gains?|over|interests?|vs|success) ?(?:over|for|instead|vs)?\b/,
        /\bshort[ -]term (?:gains?|benefits?|wins?|results?)\b/,
      ), weight: 4 },
      { words: /\b(?:owned|ownership|owning|take charge|took charge|taking charge|stepp?(?:ed|ing)? (?:up|in)|initiatives?|zimm?edari|proactive\w*|accountab\w+|volunteer\w*|self[ -]?starter|bias for action|(?:calculated|swift|quick|immediate) action|(?:act|acted|acting) (?:quickly|fast|without))\b/, weight: 3 },
      { words: either(
        /\b(?:beyond|outside|out of) (?:of )?(?:your|the scope of your|what) (?:\w+ ){0,2}(?:role|area|job|scope|duties|responsib\w+|team|remit|description|required|asked|position)\b/,
        /\babove and beyond\b|\bextra (?:mile|work|effort)\b/,
        /\bwithout (?:being |anyone |someone |any |getting |waiting |first )?(?:\w+ )?(?:asked|told|asking|telling|prompted|approval|permission|waiting|instructions?|supervision|guidance)\b/,
        /\b(?:nobody|no one|no-one) (?:asked|else|wanted|was|owned|told)\b|\brather than wait\w*|\binstead of waiting\b/,
        /\bwent out of your way\b/,
        /\bnot (?:your|part of your|assigned to you|strictly your)\b(?: \w+)? ?(?:job|responsib\w+|task|work|area)?/,
        /\b(?:wasn't|was not|weren't) (?:\w+ ){0,3}(?:your (?:job|responsib\w+|task)|responsible|asked to|assigned)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:your ?self|urself|on your own|by yourself|single[ -]?handed\w*|personally|alone|independently) (?:\w+ )?(?:fix\w*|solv\w*|did|built|resolv\w*|handled)\b/,
        /\b(?:fix\w*|solv\w*|built|did|resolv\w*|deliver\w*|work\w*)(?: \w+){0,3} (?:on your own|by yourself|yourself|urself|single[ -]?handed\w*|independently|with (?:little|no|minimal) (?:supervision|guidance|direction))\b/,
        /\b(?:saw|noticed|identified|spotted) (?:a |an |some |the )?(?:\w+ )?(?:problem|issue|opportunity|need|gap|risk)(?: \w+){0,6} and (?:\w+ )?(?:took|filled|stepped|fix\w*|decided|solved|act\w*|did|addressed|correct\w*)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:took|taken|take|taking|assum\w+) (?:on )?(?:\w+ ){0,2}responsib\w+|\bend[ -]to[ -]end\b(?! (?:test\w*|encrypt\w*))/,
        /\b(?:see|saw|seeing|follow\w*) (?:it|something|a \w+|things) through\b/,
        /\bheld (?:yourself )?(?:accountable|responsible)\b|\bfull responsibility\b/,
      ), weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'A problem you saw and made your own, though nobody handed it to you.',
      'What you did yourself from first look to last check.',
      'What happened after the fix: who keeps it, how it is watched.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a fix or tool you carried to production alone.',
      'SDE-3': 'SDE-3: a neglected area you took over, repaired and made safe for others.',
      staff: 'Staff: a gap between teams that you filled and then gave a lasting owner.',
    },
    why: [
      'They want people who do not walk past a problem.',
      'It tells how you act when the rules do not say whose job it is.',
    ],
    waysToAnswer: [
      'Noticed: what you saw that others had got used to.',
      'Inherited: work left by someone who went, and how you made it yours.',
      'Beyond the task: the ticket was small, the cause was larger, and you followed it.',
      'To the end: the boring last tenth, such as the migration, docs and alerts.',
    ],
    efficientWays: [
      'Say "I" for each step you did, and name the person for each you did not.',
      'Finish with who owns it today.',
    ],
    practice: [
      'Write the story as a list of verbs with "I" in front, at least five.',
      'Collect three moments in which you did more than the ticket said.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Owning a problem includes asking for help; tell when you did.',
      'Do not make others look lazy to look busy yourself.',
    ],
    followUps: [
      'Who should have done it, had you not?',
      'What did you put aside to have time for this?',
      'Did anyone mind that you stepped in?',
      'How do you keep it from coming back?',
      'When do you decide that a problem is not yours?',
    ],
  },
  {
    id: 'innovation',
    name: 'A new idea',
    shape: 'story',
    competencies: ['innovation', 'ownership'],
    cues: [
      { words: either(
        /\bquestion(?:ed|ing)? (?:how|why|the way)\b|\btools? (?:that )?you (?:made|built|wrote|created) for\b/,
      ), weight: 4 },
      { words: either(
        /\bbuilt (?:an? |some )?(?:[\w-]+ )?tools?\b|\breinvent\w*|\bre-?think\w*|\brethought\b|\bexperiment(?:ed|ing)? with\b/,
        /\b(?:took|take|taking|taken) (?:a |an |the |any |some )?(?:\w+ )?risks?\b|\bcalculated risks?\b/,
        /\brisks? (?:that )?(?:you|u)(?:'ve| have)? (?:\w+ )?(?:took|taken|take)\b|\brisk[ -]taking\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:nobody|no one|no-one) (?:had |has |else )?(?:\w+ )?(?:thought of|done before|tried|imagined|come up)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:improvements?|changes?|ideas?) (?:did|have|do|would) (?:you|u) (?:\w+ )?(?:suggest|propos|introduc|mak|made|implement|bring|brought|contribut)\w*/,
      ), weight: 4 },
      { words: either(
        /\b(?:simple|simpler|elegant|creative|innovative|unconventional|novel|clever|unusual|out of the box) solutions? (?:to|for)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:an|the|any|your|some|good|great|new|best) idea (?:that )?(?:you|u|of yours|your team|which you)\b/,
        /\b(?:better|clever\w*|smarter|easier|faster|simpler|more efficient) way\b/,
        /\b(?:you|u|you've|have) made (?:[\w']+ ){1,4}(?:better|faster|easier|simpler|cheaper|leaner)\b/,
        /\bmak(?:e|ing) your (?:\w+ )?(?:job|work|team\w*|process|life|workflow) (?:\w+ )?(?:better|faster|easier|simpler)\b/,
        /\b(?:always|traditionally) (?:been )?(?:done|did)\b/,
        /\b(?:question|challeng)\w* (?:the )?(?:way|existing|established|old|current)\b|\bautomated\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:innovat\w+|creativ\w+|invent(?:ed|ing|ion|ions|ive)?|new ideas?|(?:outside|out of) the box|hackathon|status quo|think(?:ing)? big|thought big|dream(?:ed|t) big|frugal\w*|unconventional|resourceful\w*)\b/,
        /\binvent (?:and|something|a|an)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:improv(?:e|ed|ing|ement)s?|better|chang(?:ed|ing)|optimi[sz](?:ed|ing)|streamlin\w+|redesign\w*|transform\w*)(?: \w+){0,3} (?:process\w*|workflows?|efficiency|productivity|existing \w+|way (?:of working|things)|performance|procedures?|experience|operations?|practices?)\b(?! would)/,
        /\bmore with less\b|\b(?:sav(?:e|ed|ing)|reduc(?:e|ed|ing)|cut) (?:\w+ )?(?:\w+ )?(?:costs?|money|bill|time)\b/,
        /\b(?:process|developer) (?:improvements?|productivity)\b|\bautomat(?:e|ed|ing)\b(?! (?:test\w* (?:vs|and|is)))/,
        /\bsimplif\w+|\bsimple solution\b/,
        /\b(?:unusual|original|novel|unique|clever|different|non-?standard) (?:\w+ )?(?:approach|solution|way|idea|method)\b/,
      ), weight: 3 },
      { words: /\bideas?\b|\bautomation\b/, weight: 1 },
      { words: either(
        /\b(?:idea|change|suggestion|process|improvement|practice|tool) (?:of yours|(?:that )?(?:you|u)(?:'ve| have| had)? (?:proposed|suggested|introduced|brought|initiated|implemented|made))\b/,
        /\b(?:introduc(?:ed|ing)|propos(?:ed|ing)|suggest(?:ed|ing)|implement(?:ed)?) (?:a |an |some )(?:new |better |\w+ )?(?:\w+ )?(?:practice|approach|process|way|idea|improvement|workflow|standard|change|tool|technology|framework|system)\b/,
        /\b(?:come|came|coming) up with (?:an? |the |some )?(?:\w+ )?(?:ideas?|solution|way|approach|improvement)\b/,
        /\b(?:made|make|making) (?:something|things|a process|a system|it) (?:better|faster|simpler|easier|more efficient)\b/,
        /\bmore efficient\b|\byou(?:'ve| have)? improved\b/,
      ), weight: 3 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'The old way, and what it cost.',
      'Where the idea came from and how you tried it cheaply.',
      'What it saves or earns, and whether people still use it.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a script or library that saved your team hours a week.',
      'SDE-3': 'SDE-3: a technical approach new to the team, proven with a prototype.',
      staff: 'Staff: a new way of working that several teams took over.',
    },
    why: [
      'They want to see whether you only follow tickets or also write some.',
      'A small idea that was adopted says more than a big one that was not.',
    ],
    waysToAnswer: [
      'Annoyance: the chore you did by hand once too often.',
      'Borrowed: something seen in another field and fitted to yours.',
      'Measured: the trial you ran for a week before asking for more.',
      'Removed: what you took away, so that the system became simpler.',
    ],
    efficientWays: [
      'Hours saved a week times people: one multiplication, and everyone understands.',
      'Mention the cheapest test you made of the idea.',
    ],
    practice: [
      'Look through your scripts and templates: each one may be a story.',
      'Compute what one of them has saved up to now.',
    ],
    technicalAreas: [],
    howToHandle: [
      'It need not be new to the world, only to the place.',
      'Tell who doubted it, and what convinced them.',
    ],
    followUps: [
      'How did you find the time to try it?',
      'Who was against it, and were they partly right?',
      'How many people use it now?',
      'What idea of yours did not work out?',
      'How did you make sure it would be looked after?',
    ],
  },
];
