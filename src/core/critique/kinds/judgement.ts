import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const judgementKinds: readonly QuestionKind[] = [
  {
    id: 'ambiguity',
    name: 'Ambiguity',
    shape: 'story',
    competencies: ['ambiguity', 'decision'],
    cues: [
      { words: either(
        /\bno (?:\w+ )?(?:specifications?|specs?|requirements)\b|\b(?:open|unanswered) questions\b|\b(?:think|thinking|thought) on (?:your|my) feet\b/,
        /\bthrown into\b|\bin at the deep end\b/,
        /\b(?:chang|shift)\w* (?:\w+ )?(?:priorities|goals|direction)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:priorities|plans?|requirements?|scope) (?:\w+ ){0,2}(?:shift\w*|chang\w*)\b|\bintuition\b|\binstincts?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:poorly|badly|loosely|ill|vaguely|not clearly|not well|un)[- ]?(?:defined|specified|scoped|described)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:little|minimal|no|limited|lack of|not much|few|insufficient) (?:or no )?(?:clear )?(?:guidance|direction|instructions?|clarity|details|specifications|specs|precedent)\b/,
        /\b(?:do(?:n't| not)|did(?:n't| not)|without) hav(?:e|ing) (?:all |enough |much |any |complete |sufficient )?(?:of )?(?:the )?(?:\w+ )?(?:data|information|info|facts|details|requirements|context|answers)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:nobody|no one|no-one|not|never|hardly anyone) (?:\w+ )?(?:tell|told|knew|know|sure|clear|said) (?:\w+ )?(?:what|how|where|which|exactly|about what)\b/,
        /\bscope (?:\w+ )?(?:chang\w+|grow\w*|grew|kept|moved|shift\w*)\b/,
        /\b(?:plans?|direction|goals?|priorities|scope|requirements?|specs?|strategy) (?:\w+ )?(?:chang\w+|shift\w*|moved) (?:half|mid|late|in the middle|suddenly|at the last|part|under|on you|during|every)\w*/,
        /\bchang\w+ (?:half|mid)-?way\b/,
        /\b(?:without|not having|lacking) (?:all )?(?:the )?(?:facts|answers|full picture|whole picture|documentation|guidance|spec\w*)\b/,
        /\bhalf[- ](?:defined|described|baked)\b|\bopen[ -]ended (?:problem|task|project|situation)s?\b/,
        /\bwithout (?:any|much|enough) (?:\w+ )?(?:data|info\w*|facts)\b/,
      ), weight: 4 },
      { words: either(
        /\bambigu\w+|\buncertain\w*|\bunclear\b|\bpivot(?:ed|ing|s)?\b(?! (?:table|element|index|in (?:sql|quick)))/,
        /\bscope creep\b|\bunstructured (?:\w+ )?(?:environment|work|project|situation|task)\b/,
        /\b(?:without|no|lack(?:ed|ing)?|with little|not have|n't have) (?:of )?(?:\w+ ){0,2}(?:clear|clarity|enough (?:data|info\w*|time or data|context)|all the (?:data|info\w*|facts|details))\b/,
        /\b(?:incomplete|limited|partial|insufficient|imperfect|conflicting|not enough|without (?:all|enough|full|complete|perfect|sufficient)|very little|little|work with no) (?:of )?(?:the )?(?:\w+ )?(?:data|information|info|requirements?|details|context|facts|knowledge)\b/,
      ), weight: 4 },
      { words: either(
        /\bunknowns\b|\bvague\b/,
        /\b(?:missing|lack of) (?:\w+ )?(?:data|information|info|requirements?|details|context|direction|guidance|clarity)\b/,
        /\brequirements? (?:\w+ ){0,3}(?:not clear|chang\w+|missing|kept)\b/,
        /\bchang(?:ing|e|ed|es)(?: \w+){0,2} (?:requirements?|scope|direction|circumstances|environments?|specifications?|plans?|course|specs?)\b/,
        /\b(?:requirement|scope|plan)s? chang\w+|\bno clear\b/,
      ), weight: 3 },
      { words: either(
        /\badapt(?:ed|ing|ab\w+|s)?\b(?! (?:pattern|your communication|the design))/,
        /\bflexib(?:le|ility)\b(?=.{0,30}\b(?:you|work|at|situation|time)\b|\W*$)/,
        /\bnew (?:\w+ )?(?:situation|environment|surroundings|culture|circumstances)\b/,
        /\b(?:unexpected|sudden|unforeseen|unplanned|last[- ]minute|major|significant|big|organi[sz]ational|constant|rapid) (?:\w+ )?(?:change|changes|shift|circumstances|situation)\b/,
        /\bhandl\w+ (?:\w+ )?(?:change|changes)\W*$|\b(?:quick|fast|snap|rapid|split-second|on the spot) decisions?\b/,
        /\bdecisions? (?:\w+ )?(?:quickly|fast|on the spot|without (?:consulting|your manager|all|enough))\b|\bimprovis\w+/,
        /\bgut (?:feel\w*|instinct)\b/,
      ), weight: 3 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'What was not known, and why you could not wait.',
      'How you made the unknown smaller: questions, a trial, a guess written down.',
      'What you decided, how it could be undone, and how it turned out.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: cleared up a vague task by asking the right people early.',
      'SDE-3': 'SDE-3: chose a technical path on partial facts and kept a way back.',
      staff: 'Staff: gave several teams a direction while the goal itself was still moving.',
    },
    why: [
      'Real tasks arrive half described.',
      'They look for the middle way between freezing and rushing.',
    ],
    waysToAnswer: [
      'Smallest step: what you could try in a day to learn the most.',
      'Assumptions: the three you wrote down, and which of them broke.',
      'Way back: the choice you could reverse, so you took it fast.',
      'Narrowing: the two questions that removed most of the doubt.',
    ],
    efficientWays: [
      'Say what you knew, what you did not, and what you assumed.',
      'Put a date on the decision: by when it had to fall.',
    ],
    practice: [
      'Take a vague task of today and write its open questions in order of cost.',
      'Look back at one guess you made: what would have told you sooner?',
    ],
    technicalAreas: [],
    howToHandle: [
      'Do not pretend it was clear in hindsight.',
      'Waiting for every fact is also a decision; avoid telling it as caution.',
    ],
    followUps: [
      'Which fact would have changed your decision?',
      'How long did you allow yourself to find out more?',
      'Whom did you tell that you were guessing?',
      'Which of your assumptions turned out wrong?',
      'How would you have undone it?',
    ],
  },
  {
    id: 'prioritisation',
    name: 'Prioritisation',
    shape: 'story',
    competencies: ['prioritisation', 'decision'],
    cues: [
      { words: either(
        /\b(?:schedule|structure|plan) your (?:\w+ )?(?:week|day|time|work|sprint|tasks)\b|\b(?:choos\w+|decid\w+|pick\w*) between (?:\w+ ){0,2}(?:bugs?|features?|tasks?|fixing|maintenance)\b|\bwould (?:you|u) (?:drop|cut|postpone) first\b/,
      ), weight: 4 },
      { words: either(
        /\bdecid\w+ (?:between|among) (?:two |several |competing )?(?:\w+ ){0,3}(?:tasks?|priorities|projects?|features?|deadlines?)\b|\btrade-?offs? between (?:scope|time|quality|speed|cost|features)\b/,
        /\b(?:track|top) of (?:your |all )?(?:your )?(?:tasks?|work|to-?dos?|deadlines|projects)\b|\bmeet all (?:of )?(?:your |the )?deadlines\b|\bwhat not to (?:do|build|work)\b/,
        /\bwhich (?:\w+ )?(?:feature|task|project|requirement)s? to (?:cut|drop|build|do|work|delay|postpone|keep|ship|start)\b/,
      ), weight: 4 },
      { words: either(
        /\binterruptions?\b|\bdistractions?\b|\bdistracted\b/,
      ), weight: 3 },
      { words: either(
        /\bdecid\w+ (?:on )?(?:which|what) (?:\w+ )?(?:tasks?|features?|bugs?|projects?|items?|work|issues?|requests?)\b/,
        /\bmore work than\b|\bdrop(?:ped|ping)? (?:a |the |some )?(?:\w+ )?(?:tasks?|projects?|features?|work) (?:for|to|in favou?r)\b/,
      ), weight: 4 },
      { words: either(
        /\bbalanc\w+ (?:\w+ ){1,4}(?:and|vs|with|against|versus) (?:\w+ ){0,2}(?:tech\w* debt|bug\w*|maintenance|stability|refactor\w*|features?)\b/,
      ), weight: 4 },
      { words: either(
        /\bturn(?:ed|ing)? down (?:a |an |the |some )?(?:\w+ )?(?:requests?|work|project|task|feature|offer to)\b/,
        /\b(?:refus|declin)\w+ (?:a |an |the |to )?(?:\w+ )?(?:request|feature|task|take on)\w*\b/,
        /\bplan(?:ning)? (?:your |out )?(?:your )?(?:week|day|sprint|time)\b/,
        /\b(?:two|three|four|five|several|many) (?:urgent|important|big|different|critical|high[ -]priority) (?:\w+ )?(?:tickets|tasks|things|bugs|requests|projects|issues|features|deadlines)\b/,
        /\b(?:several|many|multiple|two|three) (?:\w+ )?(?:projects|tasks) at (?:once|a time|the same)\b/,
        /\b(?:pick|choose|decide|know) what to (?:do|work|start|build|tackle|fix) (?:on )?(?:first|next)\b/,
      ), weight: 3 },
      { words: either(
        /\bpriorit\w+|\bjuggl\w+|\btime[ -]management\b/,
        /\bmanag(?:e|ing) (?:your |my )?(?:own )?(?:time|workload|tasks?|schedule|work day)\b/,
        /\b(?:say|said|saying) '?no\b(?! (?:to )?(?:sql|one))|\bpehle kya\b|\b(?:too much )?on your plate\b|\bmulti-?task\w*/,
        /\b(?:stay|keep|get|are you|remain|being|be) (?:\w+ )?organi[sz]ed\b|\borgani[sz]e (?:your|yourself|tasks|work)\b/,
        /\bworkloads?\b(?! (?:on|in) (?:k8s|kubernetes|the (?:server|db)))/,
        /\bplan (?:and organi[sz]e )?your (?:day|week|work|time|tasks)\b/,
      ), weight: 3 },
      { words: /\btoo (?:many|much) (?:\w+ )?(?:tasks|work|things|to do|projects|requests)\b/, weight: 4 },
      { words: either(
        /\b(?:competing|conflicting|multiple|several|many|various|different|variety of|simultaneous|parallel) (?:\w+ )?(?:deadlines|demands|tasks|requests|assignments|responsibilities|commitments|projects (?:at|simultaneously|in parallel|with|on)|priorities|things (?:at|to))\b/,
        /\bwhat (?:to (?:drop|cut|do first|build next|work on|build first)|comes first|goes first)\b/,
        /\bdecid\w+ what (?:to (?:work|build|do)|is (?:important|urgent)|gets|comes)\b/,
        /\bfeatures? (?:vs\.?|versus|or|over|and) (?:\w+ )?(?:infra\w*|debt|tech\w*|bugs?|quality|stability|refactor\w*)/,
        /\b(?:balanc\w+|split|divid\w+|allocat\w+) (?:your )?(?:time|multiple|several|competing|work (?:and|between))\b/,
      ), weight: 3 },
      { words: either(
        /\bestimat(?:e|es|ing|ion|ions) (?:\w+ )?(?:tasks?|effort|stor(?:y|ies)|work|projects?|time(?:lines?)?|how long|deadlines?)\b/,
        /\bwhich (?:task|one|bug|project|issue|feature) (?:\w+ ){0,3}(?:first|pick up)\b/,
        /\bimportant (?:vs|versus|and|or|but not) urgent\b|\bcut(?:ting)? scope\b|\beverything is urgent\b/,
        /\bat the same time\b(?=\W*$)|\bde-?scop\w+/,
      ), weight: 3 },
      { words: /\burgent\b|\b(?:multiple|several|many) projects\b|\bbacklog\b/, weight: 2 },
    ],
    floor: 40,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'What competed, and what was at stake in each.',
      'The measure by which you chose, said in one sentence.',
      'What you dropped or moved, and how you told those who waited.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: ordered your own work, and spoke up before a date slipped.',
      'SDE-3': 'SDE-3: ordered a team\'s backlog by risk and value, and defended the order.',
      staff: 'Staff: stopped work that people liked, because something else mattered more.',
    },
    why: [
      'There is always more work than time.',
      'What you leave undone says more than what you do.',
    ],
    waysToAnswer: [
      'By effect: users or money touched, against effort.',
      'By risk: what gets worse each day goes first.',
      'By unblocking: what frees the most other people goes first.',
      'By talk: you laid out the choice, and the owner decided in five minutes.',
    ],
    efficientWays: [
      'Name three items, the order, and the reason for the order.',
      'Say aloud what you said no to.',
    ],
    practice: [
      'Each Monday write what you will not do this week, and why.',
      'Practise a kind refusal: what I can do, by when, and what would have to move.',
    ],
    technicalAreas: ['Estimates, cost of delay, and cutting scope to a first useful version.'],
    howToHandle: [
      'Working through the night is no method.',
      'Show the method on one real week, or it stays a theory.',
    ],
    followUps: [
      'Who was unhappy with your order, and what did you say?',
      'What do you do when your manager calls everything urgent?',
      'How often do you look at the order again?',
      'Which item did you place too low?',
      'How do you keep time for work that is important and never pressing?',
    ],
  },
  {
    id: 'pressure',
    name: 'Work under pressure',
    shape: 'story',
    competencies: ['delivery', 'prioritisation'],
    cues: [
      { words: either(
        /\b(?:time|resources?|budget) (?:is|are|was|were) (?:short|limited|scarce|running out|tight)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:heavy|high|increased|excessive|large|overwhelming|huge|crazy) work ?loads?\b/,
      ), weight: 4 },
      { words: either(
        /\blong (?:nights|weekends|days)\b/,
        /\b(?:too little|not enough|no|little|so little|hardly any|very little) time (?:left|to|for)\b/,
        /\b(?:too little|hardly any) time\b|\b(?:ran|run|running|short) (?:out )?(?:of|on) time\b|\bagainst the clock\b/,
        /\bon fire\b|\bkeep (?:your |a )?(?:calm|cool|level head)\b|\brush(?:ed)? (?:job|release|to)\b|\bin a hurry\b/,
        /\blast[ -]minute (?:request|release|demo|fix)\b|\bmost stressful\b/,
      ), weight: 3 },
      { words: either(
        /\bunder (?:\w+ )?(?:pressure|constraints?)\b|\bpressure\b(?! (?:test|on the (?:db|database|server)))/,
        /\bstress(?:ed|ful|es)?\b(?! test)|\bcrunch\b|\bburn(?:ed|t)?[ -]?out\b|\bwork[ -]life\b|\btanav\b|\boverwhelm\w*/,
        /\boverload(?:ed)? (?:with|at|by)\b|\bstay(?:ed)? calm\b|\b(?:late nights?|long hours|overtime|all-?nighter)\b/,
        /\bfast[ -]paced\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:tight|short|aggressive|impossible|strict|unrealistic|unreasonable|tough|demanding|hard|critical|challenging|looming|close|approaching|very short) (?:\w+ )?(?:deadlines?|timelines?|schedules?|time ?frames?|notice)\b/,
        /\btime (?:constraint|crunch|pressure)s?\b/,
        /\b(?:limited|little|short|less|not enough|no|scarce|constrained) (?:\w+ )?(?:time or |time and |resources and )?(?:resources|time|budget)\b(?! (?:complexity|series|off))/,
        /\bresource[ -]constrain\w+/,
      ), weight: 4 },
      { words: either(
        /\b(?:meet|met|meeting|make|made|hit|handle|manage|under|with) (?:a |an |the |your |strict )?(?:(?!multiple|competing|conflicting|several|many)\w+ )?deadlines?\b(?! (?:for|with) (?:a|an) (?:query|request))/,
        /\bemergenc(?:y|ies)\b(?= (?:at|situation|in|you|and|\W*$))|\bcrisis\b|\bhigh[ -](?:pressure|stakes|stress)\b/,
        /\bdeliver\w* (?:\w+ ){0,5}(?:quickly|on time|in (?:a )?short|under)\b/,
      ), weight: 3 },
      { words: /\bdeadlines?\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'What made the time short, and what hung on it.',
      'How you cut scope or risk before you added hours.',
      'What was delivered when, and what you paid back later.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: delivered the core on the day and said early what would follow.',
      'SDE-3': 'SDE-3: re-planned a release with others, with quality held where it counts.',
      staff: 'Staff: shielded several teams, bargained over scope, and prevented the next rush.',
    },
    why: [
      'Calm is contagious, and so is panic.',
      'They want to know what you sacrifice first.',
    ],
    waysToAnswer: [
      'Scope: what had to work on the day, and what could wait.',
      'Rhythm: how you broke the days up and checked where you stood.',
      'Help: whom you called in, and what you gave them.',
      'Prevention: what you changed so that the next one was quieter.',
    ],
    efficientWays: [
      'Give the days you had, the days it needed, and what closed the gap.',
      'One sentence on how you stayed calm is plenty.',
    ],
    practice: [
      'Take your last rush and list what you would cut today.',
      'Prepare one case in which you moved the date, and how you asked.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Heroic nights worry a careful listener; show planning.',
      'Own your part if the rush was of your making.',
    ],
    followUps: [
      'What did you leave out, and who agreed to it?',
      'When did you tell others that the date was in danger?',
      'What debt remained, and is it paid?',
      'How did the others in the team hold up?',
      'What would you do with one more week?',
    ],
  },
  {
    id: 'standards',
    name: 'Quality and standards',
    shape: 'story',
    competencies: ['standards', 'delivery'],
    cues: [
      { words: either(
        /\bbefore (?:you|u) (?:push|merge|commit|deploy|ship|release|submit)\b|\bcoding (?:guidelines|conventions|style|standards)\b|\bstyle guides?\b|\bcode ?base (?:healthy|clean|maintainable|tidy)\b/,
        /\b(?:prevent|avoid|catch)\w* (?:\w+ )?(?:bugs|regressions|defects)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:do|did|doing) the right thing\b(?! for (?:the )?long)|\b(?:bend|bent|break|broke) (?:the |a |any )?rules?\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:has|have|no|few|fewer|without|free of) (?:no )?bugs\b|\bbug[ -]free\b|\bship(?:ping)? (?:code|something|a feature|it) (?:\w+ ){0,5}(?:bugs?|broken|untested|unfinished|flaw)\b|\bsecurity (?:flaw|hole)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:your|the) (?:\w+ )?(?:work|code|output|deliverables?) (?:is|are|stays|remains) (?:\w+ )?(?:error|bug|correct|accurate|clean|secure|safe|tested|right|readable|of high)\b/,
      ), weight: 3 },
      { words: either(
        /\bready for (?:production|prod|release|review)\b|\b(?:improv\w+|rais\w+|increas\w+|maintain\w*) (?:\w+ ){0,2}quality\b/,
      ), weight: 4 },
      { words: /\b(?:look|check|see|review|watch) (?:for |at |out for )?(?:in|at|during|when) (?:a |an |the |your |someone's )?(?:\w+ )?(?:pull requests?|prs?|reviews?|code)\b/, weight: 4 },
      { words: either(
        /\b(?:does(?:n't| not)|do(?:n't| not)|not|never|won't|will not) break (?:anything|something|prod\w*|things|existing|the build|others)\b/,
        /\b(?:code|change|feature|it|work|pull request|pr|something) (?:is (?:ready|good enough|done)|ready|good enough)\b(?= (?:to|for)|\W*$)/,
        /\bready to (?:ship|merge|release|deploy|go live)\b|\blegacy (?:code\w*|system|app\w*|project)\b(?! (?:to|migration))/,
        /\b(?:messy|ugly|bad|spaghetti|sloppy|poor|terrible) code\b|\bgood enough\b|\bknown (?:bugs?|issues?|defects?)\b/,
      ), weight: 3 },
      { words: /\b(?:quality|standards?|tech(?:nical)? debt|clean code|code is (?:good|correct|clean)|corners|rais(?:e|ed|es|ing) the bar|refactor\w*|(?:test|code) coverage|best practices?|definition of (?:done|ready)|good code|bad code|maintainab\w+|readab(?:le|ility)|attention to detail|ethic(?:s|al|ally)|integrity|compliance|unethical|dishonest\w*|shortcuts?)\b(?! (?:of service|library|deviation|input|output|error|attributes?|key|syntax))/, weight: 3 },
      { words: /\bquality bar\b|\braise the bar\b/, weight: 4 },
      { words: either(
        /\bwhat to test\b|\breview\w* (?:[\w']+ ){0,4}code\b|\bspeed (?:vs\.?|versus|or|and|over|against|with)\b/,
        /\b(?:vs\.?|versus|or|over|with|and) speed\b|\bmaker[ -]checker\b/,
        /\b(?:enough|too much|too little|how much|more|thorough) test(?:s|ing)\b/,
        /\btest(?:ing)? (?:strateg\w+|approach|practices?|philosophy|suites?)\b/,
        /\b(?:how (?:do|would|did|will)|what do) (?:you|u|your team) (?:\w+ ){0,2}(?:test|review|approach testing|approach code|ensure (?:[\w']+ ){0,4}(?:quality|correct\w*|clean|bugs?|tested|accura\w+|works?|meets|standards?|maintain\w+|secur\w+|safe)|look for in (?:a |an )?(?:code|pr|pull|review|good))\b(?! (?:you\b|your team|that you\b|yourself|an? (?:candidate|manager|job|role|company)|high avail\w+|(?:the )?message|exactly|ordering|idempot\w+|data consist\w+|consisten\w+|deliver\w+|availab\w+|mail|scal\w+))/,
        /\bcode reviews? (?:and|practices?|process|culture|guidelines?|standards?|checklist|look like)\b/,
        /\b(?:approach|do|conduct|perform|handle|run|important) (?:\w+ )?(?:to )?code[ -]?reviews?\b(?! (?:comments?|feedback|remarks?))/,
      ), weight: 3 },
      { words: /\bcode[ -]?(?:review|base)s?\b|\b(?:unit|integration|e2e|regression|automated|manual)? ?test(?:s|ing)\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'The standard you held, and what made it hard to hold.',
      'What you did for it: a check, a rule, a talk, a day of cleaning.',
      'What got better and can be counted: defects, review time, incidents.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: left the code you touched in better order than you found it.',
      'SDE-3': 'SDE-3: set a bar for the team, with tests or reviews that uphold it.',
      staff: 'Staff: made a standard stick across teams without policing it.',
    },
    why: [
      'They want to know where you say "not like this".',
      'Speed and care pull apart each week; they ask how you balance them.',
    ],
    waysToAnswer: [
      'Line: what you refused to ship, and how you proposed to ship it instead.',
      'Debt: what you borrowed knowingly, how you noted it, when you paid.',
      'Guard: the test or review rule that has caught things since.',
      'Balance: which part deserved care, and which could stay rough.',
    ],
    efficientWays: [
      'Tell the price of poor quality in hours or incidents before you tell the cure.',
      'Say where good enough was enough; it shows judgement.',
    ],
    practice: [
      'Count the defects of your last release by cause.',
      'Prepare one case for care and one for speed, each with its reason.',
    ],
    technicalAreas: ['Tests, reviews and release checks that keep a code base healthy.'],
    howToHandle: [
      'Perfectionism is not a standard; tie it to a user.',
      'Bring the people who had to follow the rule into the story.',
    ],
    followUps: [
      'What did it cost to hold that line?',
      'When have you knowingly shipped something rough?',
      'How do you get others to keep to it?',
      'Which rule of yours did you drop again?',
      'How do you know that quality went up?',
    ],
  },
  {
    id: 'customer',
    name: 'Customers and users',
    shape: 'story',
    competencies: ['customer', 'communication'],
    cues: [
      { words: either(
        /\b(?:fought|fight|fighting|stood up) for (?:the |a |your )?(?:customer|user|client)s?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:between|against) (?:the |a |your )?(?:customer|client|user)s?(?:'s)? (?:\w+ )?(?:and|or|vs)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:users?|customers?|clients?) first\b|\b(?:talk\w*|speak|spoke|met|meet|interview\w*|visit\w*) (?:to|with) (?:an? |your |the |real )?(?:users?|customers?|clients?)\b/,
      ), weight: 4 },
      { words: either(
        /\bwhat (?:\w+ )?(?:customers?|users?|clients?) (?:\w+ )?(?:told|want\w*|need\w*|say|said|ask\w*|think|like|expect\w*|care)\b/,
        /\b(?:customers?|users?|clients?) (?:really |actually |would |will )?(?:need|want|love|value|enjoy|appreciate|care|told|asked|complain\w*)\b/,
        /\b(?:happy|unhappy|angry|upset|difficult) (?:user|client|customer)s?\b|\bno to (?:a|the|your) (?:customer|client)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:difficult|angry|unhappy|upset|demanding|happy|dissatisfied|challenging|tough|toughest|frustrated|irate|hardest|satisfied|worst|unreasonable) (?:or \w+ )?(?:customers?|clients?|users?)\b/,
        /\b(?:customer|client|user)(?:'s|s'|s)? (?:obsess\w+|focus\w*|cent\w+|needs?|complaints?|satisfaction|experience|expectations?|impact|feedback|trust|service|pain|requests?|problem|relationship)\b(?! (?:rate|per|coming|queue|hits?|fails?|limit|handl))/,
        /\b(?:feedback|complaints?|requests?) from (?:the |a |your )?(?:customers?|clients?|users?)\b|\bcustomer[ -]obsess\w+/,
      ), weight: 4 },
      { words: either(
        /\b(?:for|with|from|help(?:ed|ing)?|understand|listen(?:ed)? to|satisf\w+|serv(?:e|ed)|delight\w*|please|deal\w* with|to) (?:a |an |the |your |our )?(?:\w+ )?(?:customers?|clients?|end[ -]users?)\b(?! (?:side|server|ids?|data|libr\w+|app|apps|request|secret|credential|connection|table))/,
        /\b(?:about|for|from|help(?:ed)?|understand|listen(?:ed)? to) (?:the |your |our )?users\b/,
        /\bneeds? of (?:your |the |our )?(?:users|customers|clients)\b|\bgrahak\b|\bend[ -]users?\b/,
        /\bconsumer(?:'s|s')? expect\w+/,
      ), weight: 3 },
      { words: /\b(?:customers?|clients?)\b(?![ -](?:side|server|library|ids?|secret|credentials))/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'A real user or client, and the need behind what they asked for.',
      'How you found that need out: you watched, asked or measured.',
      'What you did for them, and what they said or did afterwards.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: followed a complaint down to the code and back to the person.',
      'SDE-3': 'SDE-3: changed a design because of what users really do.',
      staff: 'Staff: changed what several teams build, because of evidence from customers.',
    },
    why: [
      'Code has users, and they ask whether you ever met one.',
      'They look for someone who hears the need and not only the request.',
    ],
    waysToAnswer: [
      'Complaint: one angry message, what lay under it, how it ended.',
      'Observation: what you saw when you watched somebody use it.',
      'Refusal: a wish you did not fulfil, and what you offered instead.',
      'Data: the step at which users left, and what kept them.',
    ],
    efficientWays: [
      'Let the customer speak once in your story, in their own words.',
      'Close with a figure of theirs: hours, errors, orders, renewals.',
    ],
    practice: [
      'Read ten support tickets, and retell one as a story.',
      'Write down for your last feature who asked, what for, and what they do now.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Internal users count; treat them as customers in the telling.',
      'Never make fun of a customer.',
    ],
    followUps: [
      'How did you learn what they needed?',
      'What did you say no to?',
      'Is that customer still with you?',
      'How many others had the same trouble?',
      'What did the rest of the company learn from it?',
    ],
  },
];
