import type { QuestionKind } from '../question-kind';
import { either } from './either';
import { BUILDABLE, RUNNING, TECHNOLOGY } from './technology-names';

export const technicalKinds: readonly QuestionKind[] = [
  {
    id: 'problem-solving',
    name: 'Problem solving',
    shape: 'story',
    competencies: ['problem-solving', 'ownership'],
    cues: [
      { words: either(
        /\b(?:hurdles?|obstacles?|blockers?|road ?blocks?)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:crash(?:es)?|fails?|breaks?|slow|hangs?) (?:sometimes|randomly|intermittently|occasionally|now and then)\b|\bintermittent\w*/,
      ), weight: 4 },
      { words: either(
        /\bproud of (?:solving|fixing|debugging)\b|\bworks? (?:locally|on (?:your|my) machine|in (?:dev\w*|staging|test))\b|\b(?:dig|dug|digging) (?:\w+ )?(?:into|deep|deeper)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:find|figure|work) out (?:why|what (?:is|was|went))\b|\b(?:can ?not|can't|could not|unable to|hard to) reproduce\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:is|are|became|becomes|gets|got|running) (?:\w+ )?slow(?:er|ly)?\b/,
        /\bwhere (?:do|would|will|did) (?:you|u) (?:\w+ )?(?:look|start|begin)\b(?! (?:for (?:a )?(?:new )?(?:job|role)|your career))/,
        /\bwhat (?:do|would|did|will) (?:you|u) (?:\w+ )?(?:check|look at|look into|inspect) (?:first|then)?(?! (?:in|for))/,
        /\bsuddenly (?:\w+ )?(?:takes?|slow\w*|fails?|stops?|stopped|crash\w*|drops?|spik\w+|became|becomes)\b/,
        /\b(?:chased|hunted|tracked) (?:down )?\b|\bproblem (?:that )?(?:you|u) (?:\w+ ){0,2}(?:never|not) (?:seen|faced|met)\b/,
      ), weight: 3 },
      { words: /\bhow (?:do|did|would|will|can|to|should) (?:you|u|we|i)? ?(?:\w+ )?(?:debug|trouble-?shoot|investigate|diagnose|find the root)\b/, weight: 4 },
      { words: /\b(?:debug\w*|root[ -]cause\w*|rca|trouble-?shoot\w*|problem[ -]solving|break(?:ing|s)?[ -]?down (?:a |the |that )?(?:\w+ )?problem|breakdown the|dive deep|deep dive|dove deep|diving deep|step[ -]?(?:by[ -]step|wise)|diagnos\w+|investigat\w+|memory leaks?(?= (?:in|you|how)))\b/, weight: 3 },
      { words: either(
        /\b(?:complex|hard(?:est)?|tough(?:est)?|difficult|challenging|trick(?:y|iest)|worst|nastiest|biggest|big|interesting|critical|major|greatest|main|most \w+) (?:technical |\w+ )?(?:problems?|bugs?|issues?|challenges?|situations?|obstacles?|hurdles?|technical (?!trade|decision|choice|debt|concept|interview|person)\w+|difficult(?:y|ies)|blockers?)\b(?! (?:customers?|clients?))/,
        /\b(?:challenges?|difficult(?:y|ies)|obstacles?|hurdles?|blockers?) (?:that |did |have |do |were |was |which )?(?:you|u|your team|we)\b/,
        /\b(?:most challenging|most difficult|hardest|toughest|trickiest) (?:part|thing|aspect|piece|task|work)\b/,
        /\b(?:faced?|overc\w+|encounter\w*) (?:a |an |any |some |the |your )?(?:\w+ )?(?:challenges?|difficult\w+|obstacles?|problems?|issues?|hurdles?|road-?blocks?)\b/,
        /\b(?:technical|unforeseen|unexpected) (?:challenges?|problems?|issues?|obstacles?|difficult\w+)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:prod|production|live|critical|security|major|p0|p1|sev\W?\d) (?:\w+ )?(?:incidents?|outages?|issues?|bugs?|problems?|crash\w*|errors?|breach\w*|down)\b/,
        /\b(?:incidents?|outages?|bugs?|defects?|issues?) (?:that )?(?:you|u)(?:'ve| have)? (?:\w+ )?(?:handled|dealt|responded|investigated|managed|fixed|solved|resolved|faced|debugged|found|encountered|seen)\b/,
        /\b(?:handle|handled|fix(?:ed)?|found|find|solved?|resolved?) (?:a |an |the )?(?:\w+ )?(?:bugs?|incidents?|outages?)\b/,
        /\bonly (?:visible |happens |occurs |seen |reproducible )?in prod\w*/,
      ), weight: 3 },
      { words: either(
        /\bwhy (?:is|was|were|are) (?:\w+ ){0,5}(?:slow|failing|down|broken|stuck)\b/,
        /\b(?:api|query|queries|page|app|application|website|service|system|endpoint|site|database|server|request|job|dashboard)s? (?:\w+ ){0,4}(?:slow(?:ly|er)?|hang\w*|leak\w*|high cpu|not (?:working|responding|loading)|throwing|returns? (?:a )?5\d\d|unresponsive|timing out)\b/,
        /\b(?:cpu|memory) (?:usage |utili[sz]ation )?(?:is |was |at |spik\w+|shoots?|high)|\bcould have caused\b/,
        /\bwhat (?:might|could|would) (?:be )?(?:\w+ )?(?:caus\w+|the (?:cause|reason|issue|problem))\b|\bcompletely stuck\b/,
        /\b(?:get|got|are|were|being|you're|when) stuck\b/,
        /\bhow (?:do|would|did) (?:you|u) (?:approach|tackle|handle|solve|go about) (?:solving )?(?:a |an |the |any |new |complex |difficult |technical )*(?:problems?|bugs?|challenges?|issues?)\b/,
        /\b(?:approach|go about) (?:to )?(?:solving |a )?(?:\w+ )?problems?\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:solv(?:e|ed|ing)|bugs?|issues?|problems?|challenges?|obstacles?|figured out|overc(?:ome|ame))\b/,
        /\bhow (?:\w+ ){0,2}(?:did|do|have) (?:you|u|we) (?:\w+ )?(?:solve|fix|resolve|find|overcome|tackle)\b/,
        /\b(?:difficult|challenging|tough|complicated) (?:situation|task|assignment)\b/,
        /\bhow did (?:you|u) (?:overcome|resolve|fix|find|handle|tackle|approach)\b/,
      ), weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'The symptom, and how much it hurt.',
      'The steps by which you narrowed it down, false trails included.',
      'The cause in one sentence, the fix, and what guards against it now.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: found and fixed a stubborn fault in your own area.',
      'SDE-3': 'SDE-3: took apart a problem that crossed layers, with one or two helpers.',
      staff: 'Staff: solved a whole class of problems, so that other teams never meet it.',
    },
    why: [
      'They want to watch you think, one step at a time.',
      'Luck finds a bug once; method finds the next one too.',
    ],
    waysToAnswer: [
      'Detective: each clue, what it ruled out, what you looked at next.',
      'Halving: how you cut the system in two until one half was guilty.',
      'Data: the graph or query that turned guessing into knowing.',
      'Decomposition: the large problem drawn as four small ones, and the order you took them in.',
    ],
    efficientWays: [
      'Symptom, three steps, cause, fix, guard: five sentences before any detail.',
      'Say what you believed at first and why it was wrong.',
    ],
    practice: [
      'Write the timeline of one hunt: hour, clue, thought.',
      'Practise the cause in words a product manager understands.',
    ],
    technicalAreas: ['Reading logs, metrics and traces, and narrowing a fault down.'],
    howToHandle: [
      'If another team caused it, say what was still in your hands.',
      'Have the root cause ready; it is the first thing they ask for.',
    ],
    followUps: [
      'What was the root cause, in one sentence?',
      'Who found it, you or someone else?',
      'Which clue misled you?',
      'Why had no test or alert caught it?',
      'How would you find it in half the time today?',
    ],
  },
  {
    id: 'technical-decision',
    name: 'Technical decision',
    shape: 'opinion',
    competencies: ['decision', 'problem-solving'],
    cues: [
      { words: either(
        String.raw`\bmade (?:you|u|the team|your team) (?:go|move|switch|pick|choose|use|adopt|migrate) (?:with |to |for )?(?:an? )?${TECHNOLOGY}\b`,
      ), weight: 4 },
      { words: either(
        /\bmade (?:you|u|your team) (?:\w+ )?(?:pick|choose|go (?:with|for)|use|select|opt|settle|decide on|adopt)\b/,
        /\b(?:think|thought|thinking) (?:about|of) (?:using|a |an |moving|trying|switching)\b|\bsettled? on\b|\bland(?:ed)? on\b/,
        /\b(?:look|looked) at (?:other|any other|alternative)\b|\b(?:technical|architectural|design) (?:choice|call)\b/,
        /\bwhat else could (?:you|u)\b|^are right\b/,
        /\bwhat (?:were the )?other (?:options?|tools?|approach\w*|technolog\w+|solutions?|databases?)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhy (?:[\w'-]+ ){0,8}(?:not|instead|rather|over|and not)\b(?! (?:us|me)\b)(?! (?:\w+ )?(?:chosen|selected|hired|promoted))/,
        /\bwhy (?:an? |the |only |even |using |use )?(?:sqs|sns|kafka|rabbit ?mq|celery|redis|mongo|postgres|mysql|sql|nosql|cassandra|dynamo|elastic|airflow|rust|golang|java|python|node|react|angular|vue|graphql|grpc|rest|docker|k8s|kubernetes|lambda|micro-?services?|django|flask|spring|elixir|aws|gcp|azure|terraform|spark|jwt|serverless)/,
        /\bwhy(?:n't| didn't| don't) (?:you|u|we) (?:just |directly |simply )?(?:use|used|go|went|choose|chose|do|did)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhy (?:did |didn't |don't |do |have |are |were |would |had |was |is |does |not )?(?:you|u|we|your team|they|the team|your company|it) (?:(?!let\b)\w+ ){0,2}(?:choose|chose|chosen|pick\w*|us(?:e|ed|ing)|go|going|went|decid\w*|select\w*|tell|told|say|said|suggest\w*|propos\w*|recommend\w*|introduc\w*|need\w*|adopt\w*|migrat\w*|design\w*|implement\w*|built|build|inject\w*|stor\w*|put|keep|kept|split|add\w*|creat\w*|make|made|prefer\w*|opt\w*)\b(?! to (?:leave|quit|join|apply|become|move to (?:india|us|uk)))/,
        /\bwhy (?:was|is|were|are) (?:\w+ ){0,4}(?:chosen|used|needed|selected|required|preferred|necessary)\b/,
        /\bis it (?:truly |really |even )?(?:needed|required|necessary)\b|\bover-?engineer\w*/,
      ), weight: 3 },
      { words: either(
        /\bjustif\w+|\btrade-?offs?\b|\balternatives?\b|\bversus\b|\bvs\b/,
        /\b(?:technical|tech|design|architectur\w+|hard|tough|difficult|important|big|controversial|engineering|complex|critical) (?:decisions?|choices?)\b/,
        /\btech(?:nology)? stack\b/,
        /\bfavou?rite (?:\w+ )?(?:languages?|frameworks?|databases?|librar(?:y|ies)|stack|design pattern|data structure|algorithm|technology)\b/,
        /\bpros (?:and|&) cons of (?:your|this|that|the) (?:\w+ )?(?:approach|design|choice|solution|decision)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:research|compar(?:e|ed|ing)|evaluat\w+|choos(?:e|ing)|chose|choice|select\w*|decid\w+|pick(?:ed|ing)?(?! up))\b(?: [\w-]+){0,8} (?:decisions?|between(?! (?:two |the )?teams)|options?|technolog\w+|tools?|databases?|frameworks?|librar\w+|approach\w*|architecture|vendors?|language|design pattern|which)\b(?! (?:tasks?|projects?|features?) )/,
        /\bbuild (?:vs\.?|versus|or) buy\b|\bbuy (?:vs\.?|versus|or) build\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:which|use|used|pick|choose|prefer|nosql|chose|select)\b(?: [\w,-]+){0,6},? and why\b/,
        /\b(?:which|what) (?:\w+ ){0,4}(?:would|will|should|can) (?:you|u|we|i) (?:\w+ )?(?:use|choose|prefer|pick|recommend|select|go (?:with|for)|suggest|opt)\b(?! it)/,
        /\b(?:which|what) (?:\w+ ){0,4}(?:do|did) (?:you|u) (?:\w+ )?(?:choose|prefer|pick|recommend|select|go (?:with|for)|suggest|opt)\b/,
        /\bwhen (?:would|should|do|will|to|did) ?(?:you|u|we|i|one)? ?(?:\w+ )?(?:use|choose|prefer|pick|avoid|not use|go (?:with|for)|select)\b/,
        /\bwould (?:you|u) (?:\w+ )?(?:use|choose|prefer|pick|go with|go for|still) (?:\w+ ){1,3}(?:or|over|instead|vs|if|again|for)\b/,
        /\b(?:did|have|had) (?:you|u|the team) (?:ever )?consider(?:ed)?\b/,
        /\b(?:reasons?|rationale|reasoning|motivation|thought process) (?:for|behind) (?:your |the |this |that |using |choosing |picking |selecting |going )(?! ?(?:change|leaving))/,
      ), weight: 3 },
      { words: either(String.raw`\b${TECHNOLOGY} or (?:an? |the |just |plain )?(?!(?:not|no|did|do|does|was|were|is|are|the|your|any|some|other|others|someone|somebody|anything|something|what|how|why|when|if|company|people|both|in|on|at|with)\b)[\w.+-]+`), weight: 3 },
      { words: either(
        /\bdecisions?\b|\bdecid(?:e|ed|ing)\b|\bchose\b|\bchoices?\b|\bconsidered\b/,
        /\badvantages? (?:of|over) (?:your|this|that)\b/,
      ), weight: 2 },
      { words: /^why\b/, weight: 1 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'The choice in one sentence.',
      'The need that decided it, with a figure: load, team, time or money.',
      'The option you turned down, and what would make you take it after all.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: why the tool fits the task, and one thing it does badly.',
      'SDE-3': 'SDE-3: options compared by trial or measurement, with the cost of running each.',
      staff: 'Staff: how the choice binds other teams, and how one would get out of it.',
    },
    why: [
      'They want reasons, since any tool can be named.',
      'They check that the tool is as large as the problem, and no larger.',
    ],
    waysToAnswer: [
      'Need first: what the system had to promise, then which option promises it.',
      'Comparison: two options, three measures, and the measure that weighed most.',
      'Trial: what you built in two days to see it for yourself.',
      'Limits: the load or team size at which you would decide the other way.',
    ],
    efficientWays: [
      'Choice, because, instead of, at the price of: four short sentences.',
      'One figure from your own system is worth ten from the vendor.',
    ],
    practice: [
      'For each tool on your resume write one reason for it and one against.',
      'Let a friend ask "why not the simpler thing?" three times in a row.',
    ],
    technicalAreas: ['The alternatives to your tool: what each is good at, and what each costs.'],
    howToHandle: [
      'If somebody else decided, say so, and then say what you think of it.',
      'Grant the point when the simpler way would have done; then tell what tipped it.',
    ],
    followUps: [
      'What was the second best option?',
      'What has it cost you since?',
      'Who disagreed, and what was their reason?',
      'Would the simplest thing have been good enough?',
      'At what point would you replace it?',
    ],
  },
  {
    id: 'scale',
    name: 'Scale and estimation',
    shape: 'opinion',
    competencies: ['problem-solving', 'decision'],
    cues: [
      { words: either(
        /\b(?:every|all) (?:the )?(?:users?|clients?|customers?|people) (?:\w+ ){0,4}(?:at (?:the same (?:time|moment)|once)|simultaneously)\b/,
      ), weight: 4 },
      { words: either(
        /\bhow much (?:storage|memory|bandwidth|disk|data|space)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:large|huge|big) (?:number|amount|volume)s? of\b|\b(?:not|n't) fit (?:in|into|on)\b|\bhot (?:partitions?|keys?|shards?)\b/,
      ), weight: 3 },
      { words: either(
        /\bhow many (?:servers|machines|nodes|instances|shards|workers|replicas|partitions)\b(?: \w+){0,2} (?:would|will|do|should)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:\d{1,3}(?:,\d{3})+|\d{5,})\+? (?:\w+ )?(?!(?:dollars|usd|rupees|loc|lines|lakhs)\b)\w+s\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:improve|increase|boost|optimi[sz]e|tune|speed up) (?:the |a |an |your )?(?:\w+ ){0,2}performance of (?:an?|the|your|this) (?:[\w-]+ ){0,3}(?:app\w*|site|website|page|query|queries|database|api|system|service|server|code|endpoint)s?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:traffic|load|users?|data|volume|requests?|usage)(?: \w+){0,2} (?:tripl\w+|doubl\w+|quadrupl\w+|grow\w*|explod\w+|surg\w+|increas\w+)\b/,
        /\b(?:a|one|ten|several|hundred|hundreds of|thousands? of|two|five) (?:million|billion|thousand)s?\b(?![ -]dollars?)/,
        /\bthousands of (?:users|requests|people|concurrent)\b|\bbreaks first\b/,
        /\bgrow(?:s|th)? (?:\w+ )?(?:10|ten|100|hundred)\b|\bat scale\b|\bresponse times?\b/,
        /\b(?:make|making) (?:this|the|it|your|an?) (?:\w+ ){0,3}(?:faster|quicker|more performant)\b/,
        /\boptimi[sz]e (?:the |a |an |this |your |slow )?(?:\w+ ){0,2}(?:performance|quer(?:y|ies)|page|pages|application|app|api|apis|endpoints?)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:scal(?:es|ed|ing|able|ability)|scale(?! (?:of|from) (?:\d|one|zero)| (?:migration|refactor\w*|project))|bottle-?necks?|throughput|through put|rps|qps|tps|choked?|back of the envelope|hot ?spots?)\b(?! (?:your|a|an|the) team)/,
        /\bconcurren(?:t users?|t requests?|t connections|cy (?:limit|level)|tly)\b|\bcapacity\b/,
      ), weight: 3 },
      { words: either(
        /\b\d+(?:\.\d+)? ?(?:k|m|mn|b|million|billion|lakhs?|crores?|thousand)\b(?! (?:years|loc|lines|salary))/,
        /\b\d[\d,]{3,}\+? (?:\w+ )?(?:requests?|users|messages?|rows|people|logins|records|events|orders|transactions?|concurrent|connections|writes|reads|per|sensors|devices|images|files|jobs)\b/,
        /\bmillions? of\b|\bbillions? of\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:\d+0|ten|hundred)[ -]?(?:x|times|fold)\b/,
        /\b(?:high|peak|heavy|huge|sudden|massive|increased?|more|large) (?:traffic|load|volumes?|scale|throughput)\b/,
        /\btraffic (?:spike|surge|increases?|doubles?|grows)\b|\blatency\b|\bhorizontal(?:ly)? (?:vs|scal\w+)/,
        /\b(?:sudden|traffic|load) spikes?\b|\b(?:user|traffic|load|data) (?:base )?(?:grow\w*|increas\w*|doubl\w*|spik\w*)\b/,
        /\bhandle (?:\w+ )?(?:large|huge|massive|big) (?:\w+ )?(?:data|datasets?|volumes?|files)\b/,
      ), weight: 3 },
      { words: /\brequests? (?:per|a|every|\/) ?(?:second|minute|sec|day)\b/, weight: 3 },
      { words: /\bhow (?:much|many) (?:[\w/]+ ){0,2}(?:load|traffic|requests?|scale|users|qps|data)\b(?! (?:jobs|centers?))/, weight: 3 },
      { words: either(
        /\bestimat\w+|\bperformance\b(?! (?:review|appraisal|improvement plan))|\bload\b(?! (?:balanc|test))|\bextensib\w+/,
        /\bserv(?:e|ing) \d|\bconcurren\w+|\bhow large\b/,
      ), weight: 2 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'Today\'s load in figures, and the target.',
      'What gives out first, and how you know.',
      'The next step when it does, and what that costs.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: the load of your own service, and where it slows down.',
      'SDE-3': 'SDE-3: a load test, the bottleneck it showed, and a design that moves it.',
      staff: 'Staff: growth planned with the business, with money and other teams in the sum.',
    },
    why: [
      'Some designs survive growth and some only survive the demo.',
      'They want to hear you calculate, even if the figures are rough.',
    ],
    waysToAnswer: [
      'Arithmetic: users, requests a second, bytes, then what one machine bears.',
      'Bottleneck: follow one request and name the slowest step.',
      'Ladder: what you do at twice, at ten times and at a hundred times the load.',
      'Measured: the load test, its curve, and the knee in it.',
    ],
    efficientWays: [
      'Say the figure, the limit, the remedy, in that order.',
      'Round bravely; the power of ten is what counts.',
    ],
    practice: [
      'Work out the requests a second of your own system at its busiest hour.',
      'Do one rough estimate a day: storage, bandwidth or cost of something known.',
    ],
    technicalAreas: ['Load tests, queue depth, back pressure, sharding and caching.'],
    howToHandle: [
      'If the load is small, say so; then tell why the design still pays.',
      'Separate what you measured from what you suppose.',
    ],
    followUps: [
      'What is the busiest hour like?',
      'Which part would you split first?',
      'How would you see the limit coming?',
      'What does twice the load do to the bill?',
      'What happens to one user when another floods the system?',
    ],
  },
  {
    id: 'reliability',
    name: 'Reliability and failure handling',
    shape: 'opinion',
    competencies: ['problem-solving', 'standards'],
    cues: [
      { words: either(
        /\b(?:cannot|can't|could not|fail to|never) be (?:processed|delivered|sent|saved|handled|parsed)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:system|service|app\w*|code|pipeline|api|cluster|database|consumer|client)s? (?:\w+ )?(?:deal|handle|cope|recover|react|respond|tolerate)s?\b[^.?!]{0,30}\b(?:failures?|errors?|crash\w*|outages?)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:two|multiple|several|both|concurrent|simultaneous) (?:\w+ )?(?:requests?|users|processes|threads|clients|people|transactions|workers) (?:\w+ )?(?:update|write|edit|modify|book|access|try|buy|process)\b/,
        /\bslow (?:downstream|upstream|dependenc\w+|third|external|consumers?)\b/,
      ), weight: 3 },
      { words: either(
        /\bfailed (?:jobs?|messages?|requests?|events?|payments?|tasks?|calls?|uploads?|deliver\w+|transactions?)\b|\bretry (?:logic|policy|strategy|mechanism)\b|\bdesign retries\b|\bbackups? (?:work|are|is)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:un)?healthy\b|\b(?:keep|maintain|ensure)\w* (?:\w+ ){0,4}(?:consistent|in sync)\b|\bback(?:ing|s|ed)? up (?:your |the |a )?(?:\w+ )?(?:data\w*|db|servers?|systems?)\b/,
      ), weight: 3 },
      { words: either(
        /\bpoints? of failure\b|\b(?:prevent|avoid|stop)\w* (?:\w+ ){0,2}(?:double|duplicate)\b|\bwithout (?:any )?(?:down ?time|interruption|outage|losing)\b/,
        /\b(?:set ?up|configure|build|add|design)\w* (?:\w+ )?(?:alerts?|alerting|monitoring|health ?checks?)\b/,
      ), weight: 4 },
      { words: either(
        /\bpoison(?:ed|ous)?\b|\broll(?:ed|ing|s)?[ -]back\b|\bback ?-?pressure\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:notice|know|find out|detect|tell|alerted|informed)\b(?: \w+){0,4} (?:stopped|stops|failed|fails|broken|breaks|down|stuck|missing|lost|wrong|died)\b/,
        /\b(?:same|the|a|two|one) (?:\w+ )?(?:mails?|e-?mails?|messages?|orders?|payments?|requests?|events?|customers?|users?|charges?|jobs?|tasks?) (?:\w+ )?twice\b/,
        /\btwice\b(?=\W*$)|\bdouble (?:charg\w+|book\w+|pay\w+|process\w+|spend\w*)\b|\b(?:partial|half[ -]way|midway)\b(?=\W*$)/,
        /\b(?:never|not|nothing) (?:is |gets |be )?lost\b|\bno (?:message|data|event|order)s? (?:is|are|gets?) lost\b/,
      ), weight: 3 },
      { words: /\b(?:system|server|hardware|node|service|network|disk|api|database|component|production|payment|power|message|batch|partial|cascading|region|leader|consumer|worker|queue|downstream) failures?\b/, weight: 4 },
      { words: /\b(?:reliab\w+|dl[- ]?q\w*|dead[ -]?letters?|retr(?:y|ies|ied|ying)|fail-?over|fault[ -]toleran\w+|resilien\w+ (?:system|service|design|architecture)|idempot\w+|duplicat\w+|circuit breakers?|disaster|data loss|zero[ -]downtime|single point of failure|graceful\w* (?:degrad\w*|shutdown)|sl[aoi]s?)\b(?! (?:in (?:an? )?(?:array|list|string)|elements?|numbers?|characters?|emails?\W*$|rows? (?:in|from) (?:sql|a table)))/, weight: 3 },
      { words: either(
        /\b(?:exactly|at least|at most|only)[ -]once\b|\bprocess (?:it )?only once\b/,
        /\b(?:mail|message|event|notification|email|data)s? (?:\w+ ){0,4}(?:reach\w*|deliver\w*|lost|not lost)\b/,
        /\blos(?:e|ing|s of) (?:\w+ )?(?:messages?|data|events?)\b|\b(?:out of order|ordering of messages|message order\w*)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:handle|handles|handling|deal with|what about|how about|solve|recover from|protect against|prevent)\b(?: [\w-]+){0,6} (?:failures?|errors?|timeouts?|crash\w*|network[ -]\w+|outages?|downtime)\b/,
        /\b(?:if|when|suppose|say|assume|imagine) (?:[\w-]+ ){0,8}(?:fails?|crash\w*|goes down|is down|dies|die|times? out|go down|went down|gets? lost|is lost|restarts?|unavailable|not available|(?:or|and) down|offline|disconnect\w*|stops (?:working|responding))\b/,
        /\berror[ -]handling\b|\bincident response\b|\b(?:wake|page|paged) you\b/,
        String.raw`\b${RUNNING}s? (?:\w+ )?(?:fails?|crash(?:es|ed)?|goes down|go down|is down|dies|die|is unavailable|times? ?out|restarts?)\b`,
      ), weight: 3 },
      { words: either(
        /\b(?:monitor\w*|alert(?:s|ing)?|on-?call|observab\w+|roll-?(?:ing )?back\w*|backups?|high(?:ly)? availab\w+|health ?checks?)\b(?! (?:box|function|dialog))/,
        /\bensure (?:\w+ ){0,3}(?:availability|consistency|deliver\w+|uptime|durab\w+)\b/,
      ), weight: 3 },
      { words: /\b(?:guarantee\w*|outages?|down-?time|recover\w*|consistency|fault|uptime|availability|durability)\b/, weight: 2 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'Each place where it can fail, told along the path of one message or request.',
      'What happens then: retry, dead letter, fallback, alarm.',
      'How you know that it worked: the check at the far end.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: retries, timeouts and safe repeats in your own service.',
      'SDE-3': 'SDE-3: failure cases tested on purpose, with alerts and a run book.',
      staff: 'Staff: what the business may lose and for how long, agreed with those who pay.',
    },
    why: [
      'The happy path is easy; the other one wakes people at night.',
      'They check that you know what your tool promises and what it leaves to you.',
    ],
    waysToAnswer: [
      'Path: walk one message from sender to receiver, and fail it at each hop.',
      'Repeat safely: a unique key, so that doing it twice does no harm.',
      'Notice: the measure, the threshold, who is woken, and what they do.',
      'Recover: how lost work is found and replayed.',
    ],
    efficientWays: [
      'Name the promise first: at most once, at least once, or effectively once.',
      'For each failure give one sentence: detect, contain, repair.',
    ],
    practice: [
      'Draw your system, strike out one box at a time, and say what users see.',
      'Learn the mechanism behind each word you use, such as how a dead letter queue gets its messages.',
    ],
    technicalAreas: ['Retries with back-off, dead letters, idempotency, timeouts and alerts.'],
    howToHandle: [
      'Claim no perfection; say which failures remain and why that is acceptable.',
      'Mind the limits in the question: they rule the easy answers out.',
    ],
    followUps: [
      'What if the same message arrives twice?',
      'Who notices first, you or the user?',
      'What do you do with messages that never succeed?',
      'How did you test that case?',
      'What is lost if that machine dies right now?',
    ],
  },
  {
    id: 'technical-concept',
    name: 'Technical concept',
    shape: 'opinion',
    competencies: ['communication', 'learning'],
    cues: [
      { words: either(
        /^what(?:'s| is| are|s) (?:an? |meant by )?(?:idempoten\w+|scalability|availability|throughput|latency|fault[ -]tolerance|reliability|dead[ -]letter \w+|circuit breaker\w*|retr(?:y|ies)|rate limiting|observability|monitoring|back ?-?pressure|fail-?over|concurrency|refactoring|technical debt|code coverage|tdd|unit tests?|integration tests?|system design|microservices architecture|an? linked list|recursion|dynamic programming|backtracking|bfs|dfs)\W*$/,
      ), weight: 4 },
      { words: either(
        /\b(?:what|explain|tell|know|there|describe|discuss|main|major|some|two)\b(?:'s| [\w-]+){0,5} differences? (?:between|b\/?w|of|in)\b(?! (?:opinion|your))/,
        /^(?:the |main |key )?differences? (?:between|b\/?w|of)\b|\bdiff(?:er(?:ent|s)?)? (?:between|b\/?w|of|from)\b/,
        /\bdifferentiate\b/,
        /\bhow (?:does|do|is|are|did|can) (?!(?:you|u|we|i|your|people|teams?)\b)(?:[\w./+-]+ ){1,5}(?:work|works|working|implemented|stored internally|internally|handled internally|happen|function)\b(?! with| for (?:you|your)| in your (?:team|company))/,
        /\bhow (?:(?!(?:you|your|u|we|do|did|would|should|to|i|can|the project)\b)[\w./+-]+ ){1,4}(?:works?|helpful|useful)\b/,
        /\binternals?(?:ly)?\b(?! (?:teams?|customers?|tools?|stake))|\bunder the hood\b|\bbehind the scenes?\b/,
        /\bkaise kaam karta\b/,
      ), weight: 3 },
      { words: /\b(?:acid(?: propert\w+)?|cap theorem|solid(?: principles?)?|time complexity|space complexity|big o|event loop|garbage collect\w*|deadlocks?|race conditions?|isolation levels?|index(?:es|ing)|normali[sz]ation|polymorphism|encapsulation|inheritance|closures?|dependency injection|multi-?threading|merge conflicts?|virtual dom|hoisting|promises|decorators?|design patterns?|singleton|oops?|data types?|access modifiers?|foreign keys?|primary keys?|(?:machine|deep|reinforcement|supervised|unsupervised|transfer) learning)\b(?! (?:you|in your|did you|have you))/, weight: 3 },
      { words: either(
        /\bmerge conflicts?\b|\bconflicts? in git\b/,
        /(?:\bwhat|\bexplain|\btell|\bknow|\bis|\bare|\bmain|\bkey|\bdescribe|^)(?:'s| is| are| me| us|s)?(?: the| a| about| any| main| key| major| some| basic){0,4} ?\bdifferences? (?:between|b\/w) (?!(?:you|your|two (?:people|team|colleagues)|a good|good|a leader|a manager|what you)\b)/,
        /^how (?:does|do|can|is|are) (?:kafka|redis|cassandra|mongo\w*|postgres\w*|mysql|kubernetes|docker|react|angular|spring|java|python|node|git|https?|tls|tcp|dns|oauth|jwt|graphql|grpc|rabbit ?mq|elastic\w*|celery|airflow|django)\b/,
        /\bclient[ -]side\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:advantages?|disadvantages?|benefits?|drawbacks?|downsides?|limitations?|pros (?:and|&) cons|use[ -]?cases?|types?|kinds|purpose|concepts?|lifecycle|life cycle|phases|features|components|principles|pillars|basics|fundamentals|role|properties|levels|rules|meaning|importance|implementation) (?:of|in|for) (?!(?:your|you|our|us|this (?:role|job|position)|the (?:team|role|company|job)|work|people|person|company|companies|leader|manager|questions?)\b)[\w@.+#-]+/,
        /\b(?:working|methods) of (?!(?:your|you|our|us)\b)[\w@.+#-]+/,
        /\bdefin(?:e|ition of)\b(?! (?:success|done|quality|your|good))/,
        /\bwhat does (?!your|success|quality|a (?:good|typical|great)|it (?:mean|look|take)|ownership|leadership|collaboration|effective|good|teamwork|that|this)(?:[\w@.+#-]+ ){1,5}(?:do|mean(?! to you| for you)|stand for|return|represent)\b/,
        /\bwhat (?:do|did) (?:you|u) (?:know|understand|mean) (?:about|by|of|with) (?!(?:us|our|the company|this (?:company|role)|the (?:role|team|position))\b)/,
      ), weight: 3 },
      { words: either(
        /\bwhat happens (?:to (?:\w+ ){1,5})?(?:when|if|after|with|behind)\b/,
        /^what(?:'s| is| are|s) (?!(?:your|ur|you|the (?:most|best|biggest|main|one|hardest|worst|reason|first|bottleneck)|one|it|that|this|something|success|important|next)\b)(?:an? |the |meant by )?(?!(?:your|you|ur|we|our|us)\b)[\w@.+#/&'-]+(?: (?!(?:your|you|ur|we|our|us|and how|and why|and what|and when|and where)\b)[\w@.+#/&'-]+){0,5}(?: and (?:how|why|what|when|where)\b.{0,60})?\W*$/,
        /^(?:can (?:you|u) |could (?:you|u) |please )?explain (?:the |about |what |how |me |an? )*(?!your|our|you|this|that|it)[\w@.+#/-]+(?:,? (?!your|you|our)[\w@.+#/-]+){0,8}\W*$/,
        /\bin (?:java|python|javascript|react|spring(?: ?boot)?|node(?:\.?js)?|c\+\+|angular|kubernetes|k8s|sql|git|docker|django|kafka|redis|aws|css|html|typescript|golang|linux|mongo\w*|hibernate|kotlin|swift|terraform)\W*$/,
      ), weight: 2 },
      { words: /^what(?: is| are|s|'s)\b|^explain\b|\bconcepts?\b/, weight: 1 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'What it is, in one plain sentence.',
      'How it works inside, one level below the name.',
      'When to use it, when not, and where you have used it.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: use it correctly and know its common trap.',
      'SDE-3': 'SDE-3: explain the mechanism and its cost under load.',
      staff: 'Staff: say when the whole idea is the wrong one, and what to standardise on.',
    },
    why: [
      'A name is not knowledge, so they ask for the layer beneath it.',
      'They see how you teach.',
    ],
    waysToAnswer: [
      'Definition, mechanism, example, trap.',
      'Contrast: what it is by what it is not.',
      'History: the problem people had before it existed.',
      'Walk-through: one small input, followed step by step.',
    ],
    efficientWays: [
      'Begin with the one-sentence version and ask how deep to go.',
      'Use one example throughout.',
    ],
    practice: [
      'Take ten terms from your resume and write two sentences on each without looking.',
      'Build the smallest thing that shows the concept, and break it.',
    ],
    technicalAreas: ['The concept itself: definition, mechanism, cost and common traps.'],
    howToHandle: [
      'If you do not know, say what you do know and reason on from there.',
      'Correct yourself aloud when you notice a slip; it counts for you.',
    ],
    followUps: [
      'Where have you used it yourself?',
      'What goes wrong when people misuse it?',
      'What would you use if it did not exist?',
      'How does it behave with many users at once?',
      'How would you test that it does what you say?',
    ],
  },
  {
    id: 'system-design',
    name: 'System design',
    shape: 'opinion',
    competencies: ['problem-solving', 'decision'],
    cues: [
      { words: either(
        /\b(?:sketch|draw|outline|propose) (?:me |us |out )?(?:an? |the )?(?:[\w-]+ ){0,2}(?:api|schema|design|system|data model|diagram|solution|architecture)\b/,
        String.raw`\b(?:we|i|they|client|customer|company|team) (?:want|need|would like|have to build|wants|needs) (?:a|an|to build|to design|to create) (?:[\w/&-]+ ){0,4}${BUILDABLE}\b`,
        /\b(?:would|will|do|should) (?:you|u|we) go about (?:building|designing|implementing|it)\b/,
      ), weight: 3 },
      { words: either(
        /\bsystem[ -]design\b|\b(?:h|l)ld\b|\b(?:high|low)[ -]level design\b|\b(?:oo|object[ -]oriented) design\b/,
        /\bhow (?:would|will|do|should|can|could|to) (?:you|u|we|i)? ?(?:\w+ )?(?:design|architect|model)\b(?! (?:for (?:\w+ )?(?:fail\w*|fault\w*|resilien\w*|avail\w*|reliab\w*|disaster\w*|recover\w*)|your|an? (?:ideal|dream|test|experiment|interview|team|process|training|onboarding)))/,
        /^(?:please |can you |could you |let's |lets |how to )?(?:design|architect) (?!decisions?|choices?|patterns?|docs?|challenges?|of your|and|your (?:dream|ideal))[\w'&-]+/,
        String.raw`\b(?:asked (?:me |us )?to|please|can you|could you|would you|task was to|had to|need to|want you to|let's) (?:design|architect|model|build|create|develop|implement) (?:me )?(?:an? |the )?(?:[\w/&-]+ ){0,4}${BUILDABLE}\b`,
        /\bdesign (?:a|an|the) (?:[\w/&-]+ ){0,4}(?:system|service|platform|api|app|application)\b(?! (?:you|that you (?:have|built)))/,
      ), weight: 4 },
      { words: either(
        /\barchitect(?:ure|ural)?\b(?! (?:decisions?|choices?|of (?:your|react|spring|kafka|kubernetes|k8s|docker|hadoop|android|jvm|selenium|git|terraform|hdfs|spark)))/,
        /\bdata ?(?:model(?:ling|ing)?|base schema)\b|\b(?:api|database|db|schema|class|table) design\b/,
        /\bschemas?\b(?! (?:registry|validation|stitching))|\bclass diagrams?\b|\ber diagrams?\b/,
      ), weight: 3 },
      { words: either(
        /^(?:\w+ ){0,3}design (?:a|an|the|your)\b/,
        /\bhow (?:would|will|do|should|can|could) (?:you|u|we|i) (?:\w+ )?(?:build|implement|structure|store|create|develop|set up|add|migrate|integrate|expose|provision|deploy) (?!(?:trust|relationships?|(?:the )?(?:people|talent|engineers|members|others|team)|a (?:team|relationship|culture|good|strong)|your|up|rapport|consensus|credibility|value|new (?:team|people)|feedback)\b)/,
      ), weight: 3 },
      { words: either(
        /\bre-?us(?:able|ability|e|ed)\b|\bmulti-?tenan\w+|\bmodular\w*/,
        /\b(?:same|shared?) (?:\w+ ){0,6}(?:other|another|across) teams?\b/,
        /\b(?:can|could|may|would) (?:other|another|any|more) teams? (?:\w+ ){0,4}(?:us(?:e|ing)|share|adopt|put|plug|run|the same)\b/,
      ), weight: 3 },
      { words: /\bdesign(?:ed|ing)?\b|\bcomponents?\b|\b(?:system|engine|platform|service) (?:for|to|that|which) (?!you)/, weight: 2 },
      { words: /\bhow (?:do|would|will|can|should|did) (?:you|u|we) (?:\w+ )?(?:invalidat\w+|shard\w*|partition\w*|replicat\w+|cach\w+|stor\w+|index\w*|paginat\w+|queue\w*|batch\w*|secur\w+|encrypt\w*|authenticat\w+|authori[sz]e|version\w*|deploy\w*|synchroni[sz]e|sync|rate[ -]?limit|throttle|prevent (?:fraud|race|abuse|spam)|notify|load balance)\b(?! (?:your (?:team|work)|yourself))/, weight: 3 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'Questions about needs and limits before the first box.',
      'A simple design that works, then the part that is hard.',
      'The trade-off you made, and how the thing can be reused or extended.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a clear component with a clean interface and sensible storage.',
      'SDE-3': 'SDE-3: several components, their failure cases, and the load worked out.',
      staff: 'Staff: a platform others build on, with a path from today to there.',
    },
    why: [
      'They want to see how you move from a vague wish to parts that fit.',
      'They look at what you simplify, as much as at what you add.',
    ],
    waysToAnswer: [
      'Needs, figures, interface, data, parts, weak point.',
      'One user action traced through the design from click to disk.',
      'Small first: the version for a hundred users, then what growth forces you to change.',
      'Reuse: what is general, what is special, and where the line between them runs.',
    ],
    efficientWays: [
      'State your assumptions aloud and number them.',
      'Give five minutes to needs; a good question beats a quick box.',
    ],
    practice: [
      'Design one known product a week on a single page, in forty minutes.',
      'Redraw your present system from memory, then compare with the truth.',
    ],
    technicalAreas: ['Interfaces, storage, queues, caches, isolation between users of one system.'],
    howToHandle: [
      'Keep talking while you draw; silence hides good thoughts.',
      'Take each hint as help: they want you to get further.',
    ],
    followUps: [
      'What did you leave out on purpose, and what would bring it back?',
      'Where does the data live, and who may change it?',
      'How does a second team plug into it?',
      'How do you keep one heavy user from slowing the rest?',
      'How would you roll out a change without a pause?',
    ],
  },
  {
    id: 'coding',
    name: 'Coding task',
    shape: 'opinion',
    competencies: ['problem-solving'],
    cues: [
      { words: either(
        /^(?:find|print|return|count|check (?:if|whether)|validate|compute|calculate|determine (?:if|whether)|generate|reverse|rotate|merge|flatten|convert|swap|sort|remove|delete|serialize|detect) (?:all |the |if |whether |an? |two |every )(?!.{0,90}\byou)/,
      ), weight: 2 },
      { words: either(
        /\b(?:implement|make|build|create|code|design|simulate) (?:an? |your own |the )?(?:\w+ ){0,2}(?:stacks?|queues?|heap|trie|hash ?map|linked list|binary tree|set|map) (?:using|with (?:two|a|one|only)|from|without|by)\b/,
        /\bimplement the (?:\w+ )?(?:efficient|optimal|optimi[sz]ed|brute)\b/,
        /^solve (?:the|this|that) (?:[\w-]+ ){1,4}(?:problem|puzzle)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:time |space |run(?:ning)? ?time |the |its )?complexity of (?:your|my|this|that|it|the (?:above|code|solution|algorithm|function|approach))\b/,
        /^(?:implement|code|write|create) (?:an? |your own |the )?(?:\w+ ){0,2}(?:stack|queue|heap|trie|hash ?map|hash ?table|linked list|binary tree|set|map|iterator|debounce|throttle|promise|sort|binary search|function|lru|parser|calculator|singleton)\b/,
      ), weight: 4 },
      { words: /\b(?:linked[ -]?lists?|binary (?:search )?(?:trees?|search)|two sum|2 ?sum|3 ?sum|lru|palindromes?|anagrams?|sub-?strings?|sub-?arrays?|subsequences?|dynamic programming|dfs|bfs|leet ?code|dsa|hash ?map (?:problem|question)|min heap|max heap|matrix|sliding window|fibonacci|factorial|knapsack|n-?queens|number of islands|islands|binary string|permutations?|combinations? of|backtracking|recursion|brute[ -]force|bubble sort|quick ?sort|merge ?sort|topological|trie|two pointers?|stock prices?|parenthes[ie]s|brackets?|fizz ?buzz|prime numbers?|bst|graph traversal|tree traversal|hackerrank|dry run)\b(?! (?:of responsibilit|org\w*|team))/, weight: 3 },
      { words: /\b(?:highest|second|nth|maximum|third|top \w+) (?:\w+ )?salar(?:y|ies)\b/, weight: 4 },
      { words: either(
        /^(?:you (?:are|have|were) |i (?:was|am) |we (?:have|are) |there (?:is|was) )?(?:been )?given (?!(?:a|the|an|your|this|any) (?:time|situation|conflict|team|choice|chance|opportunity|feedback|project|task|problem|scenario)\b)(?!(?:feedback|that|your|our)\b)\w+ /,
        /\bgiven (?:an?|the|two|some|\w+) (?:[\w-]+ ){0,4}(?:arrays?|strings?|integers?|lists?|matrix|numbers?|trees?|graph|grid|words?|tables?|root|node|digits?|characters?|points|intervals|prices|coins|sentence|dictionary|board|head|sequence)\b/,
        /\bwrite (?:me |down )?(?:a |an |the |some |your )?(?!(?:\w+ )?(?:maintainable|clean|good|better|quality|readable|testable|secure|reliable|robust|bug|high|production|great)\b)(?:[\w-]+ ){0,3}(?:code|functions?|quer(?:y|ies)|programs?|scripts?|algorithms?|method|class|regex|pseudo-?code|sql)\b(?! (?:review|quality|that (?:you|is)|every|in your|daily|well))/,
        /\b(?:optimi[sz]e|improve) (?:the |your |this |that )?(?:\w+ )?(?:solution|code|complexity|approach|algorithm)\b/,
        /\bo (?:n|1|log|n log)\b.{0,20}\b(?:time|space|complexity)\b/,
        /\b(?:time|space) complexity (?:of|for) (?:my|your|the|this|that|it|each)\b|\bline \d+\b/,
        /\b(?:the |following )?output of (?:the |this |following )/,
        /\bwhat (?:will|would|does) (?:this|the following|be the output|it print|the code)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:which|what) algorithms? did they\b|\bcoding (?:round|question|task|problem|challenge|test|exercise)s?\b/,
        /\b(?:design|write|give|code|implement|find|improve|optimi[sz]e|print|return|count|reverse|sort|rotate|merge|remove|delete|search|swap|check|detect|flatten|traverse|convert|compute|calculate) (?:me |if |whether |out )?(?:an? |the |this |your |all |two |each |every |duplicates? (?:from|in) )?(?:[\w-]+ ){0,4}(?:algorithms?|arrays?|strings?|linked|lists?|trees?|integers?|elements?|nodes?|digits?|sub-?\w+|numbers?|pairs?|paths?|characters?|cycle|vowels|words in|promise|debounce|sum|occurrences?|median|maximum|minimum|ways)\b(?! (?:of stake|of your|of customers|reviews?))/,
        /\b(?:wrong|issue|problem|error|bug) (?:with|in) (?:this|that|the|my|following) (?:code|snippet|function|program|line|class|method|query)\b/,
        /\bwrong with (?:that|this|it)\b|\bedge cases?\b|\bcode snippet\b|\bpuzzles?\b/,
        /\b(?:an|the|this|of|in) array (?:of|with|contain\w*)\b|\barray of\b/,
        /\b(?:arrays?|strings?|linked|trees?|graphs?|dp|greedy|stack|queue|recursion|recursive|sql|bit|matrix|reasoning|logical|math\w*) (?:\w+ )?(?:problems?|questions?)\b/,
        /\b(?:problems?|questions?|statement) (?:\w+ ){0,2}(?:on|related to|based on|about|involving|from|of) (?:an? |the )?(?:\w+ )?(?:arrays?|strings?|trees?|graphs?|dp|recursion|linked|stacks?|sorting|bit|intervals|hashing|heaps?)\b/,
      ), weight: 3 },
      { words: /\balgorithms?\b|\bheap\b|\bhash ?map\b|\bcode\b/, weight: 1 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'The task in your own words, with one example and one edge case.',
      'A plain solution first, with its cost, then a better one.',
      'A check of the code by hand before you call it done.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: clean code that runs, with its time and memory cost.',
      'SDE-3': 'SDE-3: two approaches weighed against each other, and tests named.',
      staff: 'Staff: the same, and how it would live inside a real system.',
    },
    why: [
      'They want to see how you work when somebody watches.',
      'The way you test your own code tells how your reviews will go.',
    ],
    waysToAnswer: [
      'Brute force, its cost, the waste in it, the idea that removes the waste.',
      'Work a small case on paper and look for the pattern.',
      'Name the known problem it resembles, and what differs here.',
      'Split it into helper functions and write the top one first.',
    ],
    efficientWays: [
      'Say what you are about to write before you write it.',
      'Keep a list of edge cases in the corner and tick them off at the end.',
    ],
    practice: [
      'Solve one a day with a timer and your voice on.',
      'After each, write the one idea that solved it on a card.',
    ],
    technicalAreas: ['Data structures and algorithms: when each fits, and what it costs.'],
    howToHandle: [
      'When stuck, go back to the example instead of falling silent.',
      'Welcome a bug that they point out, and fix its cause.',
    ],
    followUps: [
      'What is the time and memory cost?',
      'Which input breaks it?',
      'How would you do it with a tenth of the memory?',
      'What if the data does not fit on one machine?',
      'Which tests would you write for it?',
    ],
  },
];
