import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const peopleKinds: readonly QuestionKind[] = [
  {
    id: 'leadership',
    name: 'Leadership',
    shape: 'story',
    competencies: ['leadership', 'delivery'],
    cues: [
      { words: either(
        /\b(?:managing|leading|manage|lead) people\b|\bpeople decisions?\b|\b(?:run|manage|lead|organi[sz]e) (?:an? |the |your )?project teams?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:ensure|make sure|see to it)(?: that)? your team\b|\b(?:people|engineers|members|employees|persons) (?:have|did|do) (?:you|u) (?:\w+ )?(?:manag\w+|lead|led|supervis\w*|hired?)\b/,
      ), weight: 4 },
      { words: either(
        /\bdifferences? between (?:an? |the )?(?:good |great )?(?:leaders?|managers?|leadership|leading|boss)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:leadership|management|managerial|managing) (?:style|philosophy)\b|\b(?:fire|fired|lay off|laid off|terminate|dismiss) (?:some ?one|somebody|people|an? (?:\w+ )?(?:employee|person|engineer|member|report))\b/,
        /\bset(?:ting)? (?:\w+ )?(?:goals?|expectations|objectives|okrs) (?:for|with) (?:your|a|the|each) (?:\w+ )?(?:teams?|reports?|people|engineers|members)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:hand|give|pass|share|divid|distribut|split|assign)\w* (?:out |up )?(?:the )?(?:work|tasks|responsib\w+)\b(?: \w+){0,3} (?:to|among|between|in|across|others|team)\b/,
        /\b(?:let|letting) (?:somebody|someone|anyone|a (?:\w+ )?(?:member|engineer|employee|person)|people|an employee) go\b/,
        /\b(?:you|u) (?:headed|directed|oversaw|supervised|coordinated|managed|ran)\b(?! (?:to|into)\b)|\b(?:your|the) people\b/,
        /\b(?:as|being|you are|if you were|suppose you are) (?:a |an |the )?(?:\w+ )?(?:leader|manager|lead|team lead|tech lead)\b(?! (?:of customer|engineer role))/,
      ), weight: 3 },
      { words: either(
        /\b(?:leadership(?! principles?)|leaders?(?! (?:elections?|nodes?|replicas?|crash\w*|fails?|dies))|leading (?:a|an|the|your|from|through|others|people|cross|teams?|by|up)|delegat\w+|(?:management|managerial|managing) (?:style|approach|philosophy|experience)|lead (?:a|an|the|your|from|through|others|people|by|teams?|with))\b(?! to\b)/,
        /\b(?:you|u|you've|have|i|who|and|also|actually|successfully) led\b(?! (?:you |u )?to\b)/,
        /\bled (?:a|an|the|your|by|through|others|people|several|multiple|cross|\d+|technical|change|development|engineers)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:took|take|taking|taken) (?:the |a )?(?:\w+ )?lead\b/,
        /\b(?:manag(?:e|ed|ing)|handl(?:e|ed|ing)|ran|running|supervis\w+|inherit\w*|coordinat\w+) (?:a |an |the |your |their |up a )?(?:[\w-]+ )?(?:team|teams|people|engineers|group|developers|direct reports?|reports|employees|staff|subordinates)\b(?! (?:morale )?(?:conflicts?|disagreements?|expectations))/,
        /\b(?:build(?:ing)?|built|grow(?:n|ing)?|grew|scal(?:e|ed|ing)|develop) (?:a |an |the |your |out |up ){0,2}(?:[\w-]+ )?teams?\b(?! (?:relation|trust))/,
        /\bin charge of (?:a |the |an )?(?:\w+ )?(?:team|people|group|project)\b|\bguid(?:e|ed|ing) (?:a |the |your )team\b/,
        /\b(?:you|u) (?:drove(?! (?:the )?adoption)|spearheaded|headed up|directed)\b|\bteam ko\b/,
        /\bhow (?:do|would|did) (?:you|u) (?:manage|run|lead) (?:your |a |the )?(?:\w+ )?(?:team|meetings?|people|stand-?ups?|sprint\w*)\b/,
      ), weight: 3 },
      { words: either(
        /\bbuild (?:a |an )?(?:strong|great|good|effective|high[ -]performing) team\b/,
        /\b(?:motivat(?:e|ed|ing)|inspir(?:e|ed|ing)|energi[sz]e|engag(?:e|ed)) (?:a |an |the |your |other |others|them|members|demotivated )?(?:\w+ )?(?:team\w*|people|others|engineers|employees|members|reports|developers|someone|colleagues?|staff)\b/,
        /\b(?:team\w*|people|members|engineers|employees|reports|everyone|others|them)(?: \w+){0,3} (?:motivated|engaged|productive|inspired)\b/,
        /\bmorale\b|\b(?:turn(?:ed|ing)?|turn) (?:things|it|the team|a team) around\b/,
        /\b(?:team|tech|project) (?:that )?(?:was|is) (?:struggling|underperforming)\b|\bstruggling team\b/,
        /\b(?:direct )?reports?\b(?= (?:who|that|is|was|has|left|quit))/,
        /\b(?:manag(?:e|ed|ing)|deal\w* with|handl(?:e|ed|ing)|fir(?:e|ed|ing)|let go(?: of)?|terminat\w+) (?:an? |with |the )?(?:under-?perform\w*|low[ -]perform\w*|poor[ -]perform\w*|top[ -]perform\w*|employees?|direct reports?|bad hires?)/,
        /\bdelegat(?:e|ed|ing)\b(?! pattern)|\bperformance of (?:your )?(?:team|reports)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:hir(?:e|ed|ing)|recruit(?:ed|ing)?) (?:and (?:develop|retain\w*|grow\w*|build\w*) |for |a |an |new |good |great |the |more |process|candidates|engineers|people|someone|decision)(?!you)/,
        /\binterview(?:ed|ing)? (?:candidates|engineers|people|someone)|\bhiring\b/,
        /\b(?:set|setting|create\w*|communicat\w+|align\w*) (?:a |the |your )?(?:\w+ )?(?:vision|technical direction|direction|strategy|roadmap)\b/,
        /\bunpopular decisions?\b|\bone[ -]on[ -]ones?\b|\b1[: -]1s?\b|\bscrum master\b/,
        /\bhold (?:\w+ )?(?:team|people|others|engineers|members) accountable\b/,
        /\bteam(?:'s)? (?:performance|culture|health|velocity|productivity)\b/,
      ), weight: 3 },
      { words: /\b(?:team|tech) lead\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'A goal, the people, and why they needed someone to lead.',
      'What you did as the leader: plan, share out, unblock, decide.',
      'What the group reached, and how its people fared.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: led a piece of work with one or two others, without a title.',
      'SDE-3': 'SDE-3: led a technical effort of a team, from plan to release.',
      staff: 'Staff: led several teams to one goal, stakeholders included.',
    },
    why: [
      'They ask what people do differently when you are in the room.',
      'A title is not needed; they look for the moment you chose to go first.',
    ],
    waysToAnswer: [
      'Plan: how you cut the work up and matched the pieces to people.',
      'Crisis: what you decided in the first hour, and what you left for later.',
      'Growth: someone who did their best work under you.',
      'Leader or follower: say which, when you do the other, and show one case of each.',
    ],
    efficientWays: [
      'Name the people by task: "two on the reader, one on tests, I took the rollout".',
      'Give one decision that was unpopular, and how it turned out.',
    ],
    practice: [
      'Draw who did what in your last joint effort, with you in the picture.',
      'Prepare one case in which you led and one in which you followed well.',
    ],
    technicalAreas: ['Planning and delegating work, tracking it, settling conflicts, and mentoring newer people.'],
    howToHandle: [
      'Leading is not doing everything yourself; show what you handed over.',
      'Speak of stakeholders too: who had to be told, asked or calmed.',
    ],
    followUps: [
      'How did you decide who does what?',
      'What did you do when someone fell behind?',
      'Which decision did you leave to the team?',
      'How did you keep your own manager in the picture?',
      'What would those people say about your way of leading?',
    ],
  },
  {
    id: 'influence',
    name: 'Influence',
    shape: 'story',
    competencies: ['influence', 'communication'],
    cues: [
      { words: either(
        /\bdefend(?:ed|ing)? (?:your|an|the) (?:\w+ )?(?:idea|proposal|design|decision|position|approach)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:get|got|getting) (?:leadership|management|your manager|your boss|executives|the company|another team|other teams|people|others) to (?:fund|invest|approve|support|agree|buy|adopt|change|priorit\w+|pay|accept|follow)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:bring|brought|won|win|talk\w*|came|come) (?:[\w']+ ){0,3}(?:a?round|over) to (?:your|his|her|their|my)\b|\b(?:did|do|does)(?:n't| not) report to you\b/,
      ), weight: 4 },
      { words: either(
        /\bon the same page\b|\bnot (?:supporting|supportive of|convinced|buying into|on ?board)\b|\b(?:get|got|getting) (?:people|others|everyone|someone|a team|another team|other teams|them) to (?:agree|adopt|change|accept|support|follow|listen|see|buy)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:follow|adopt|accept|support|buy|go along with|believe in|use|listen to|back) your (?:\w+ )?(?:proposal|idea|advice|suggestion|recommendation|vision|plan|approach|view|solution)s?\b/,
        /\btalk(?:ed|ing)? (?:[\w']+ ){1,4}(?:out of|into)\b/,
        /\b(?:agreement|consensus|commitment|support) (?:from|among|between|across|of) (?:\w+ )?(?:teams?|people|others|several|stake|leaders|management)\b/,
        /\b(?:ma(?:ke|de)|present\w*) (?:a|your|the) case\b/,
      ), weight: 4 },
      { words: /\b(?:influenc(?!ers?\b)\w+(?! (?:you|u)\b)|persua\w+|convinc\w+(?! yourself)|buy[ -]?in|without (?:\w+ ){0,3}authority|(?:no|not have|don't have|didn't have|lack\w*) (?:\w+ ){0,2}authority|negotiat\w+|mana(?:ya|na)|evangeli[sz]\w*|lobb(?:y|ied)|rall(?:y|ied|ying))\b/, weight: 3 },
      { words: either(
        /\b(?:sell|sold|selling|pitch(?:ed|ing)?|advocat\w+|champion\w*) (?:\w+ )?(?:an? |your |the |for (?:an? |your |the )?)?(?:\w+ )?(?:ideas?|proposal|vision|approach|solution|change|initiative|technology)\b/,
        /\b(?:convinc\w+|persuad\w+|influenc\w+) (?:a |an |the |your |some|other|others|people|management|leadership|stake|team|senior|and)/,
        /\bwithout (?:\w+ ){0,3}authority\b|\b(?:get|got|getting|gain\w*|secur\w+) (?:\w+ ){0,4}buy[ -]?in\b/,
        /\bchang(?:e|ed|ing) (?:the |your |a |an )?(?:[\w']+ ){0,2}(?:minds?|views?|opinions?|thinking|mindset|direction or)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:win|won|winning) (?:\w+ )?over\b|\bscepti\w+|\bskepti\w+/,
        /\b(?:get|got|getting|bring|brought) (?:\w+ ){0,4}on ?board\b/,
        /\b(?:on ?board with|to agree|to adopt|to accept (?:your|a)|to support (?:your|an)|embrace|change (?:someone|somebody|their|his|her|a|your)(?:'s)? (?:\w+ )?mind)\b/,
        /\bpush(?:ed|ing)? (?:hard )?(?:for|through)\b(?! (?:notifications?|the pipe))/,
        /\bdr(?:ive|ove|iving) (?:\w+ )?(?:adoption|consensus|alignment|change|agreement)\b/,
        /\b(?:face|faced|overcom\w+|met with|met) (?:\w+ )?(?:resistance|opposition)\b|\bresistance to (?:change|your|a|the)\b/,
        /\bbuild(?:ing)? consensus\b|\bstake ?holders? (?:want|disagree\w*|insist\w*|who)\b/,
      ), weight: 3 },
      { words: /\bstake ?holders?\b|\bpush(?:ed|ing)? back\b|\bpush-?back\b|\balign(?:ed|ing|ment)?\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'Whom you had to win, and why they saw it differently.',
      'What you brought: data, a prototype, a small trial, an ally.',
      'What they did in the end, and how you stand with them now.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: won your own team for a change in code or tooling.',
      'SDE-3': 'SDE-3: won senior engineers or a product owner with evidence.',
      staff: 'Staff: moved teams or leaders over whom you had no say.',
    },
    why: [
      'Most good work needs a yes from someone who owes you nothing.',
      'They watch whether you listen before you argue.',
    ],
    waysToAnswer: [
      'Evidence: the measurement that settled the question.',
      'Prototype: show it working, then ask.',
      'Their goal: put your proposal in terms of what they are judged by.',
      'Step by step: one ally, then a pilot, then the rest.',
    ],
    efficientWays: [
      'State their objection as strongly as they would; then answer it.',
      'Mark the turning point: the sentence or chart after which it went your way.',
    ],
    practice: [
      'Write the other side\'s three best arguments before your own.',
      'Practise the pitch in one minute with one figure.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Winning is not the point; the better outcome is.',
      'Say what you changed in your proposal because of them.',
    ],
    followUps: [
      'What was their best argument?',
      'What would you have done if they had still said no?',
      'Did you have to give something up?',
      'When did somebody last change your mind?',
      'How did you make sure that the yes was meant?',
    ],
  },
  {
    id: 'mentoring',
    name: 'Mentoring',
    shape: 'story',
    competencies: ['mentoring', 'leadership'],
    cues: [
      { words: either(
        /\b(?:engineer|developer|person|people|member)s? (?:that |who )?(?:you|u)(?:'ve| have)? grown\b/,
      ), weight: 4 },
      { words: either(
        /\bwhose (?:career|growth|life)\b|\bcoach (?:some|an?|the|your|people|others)\w*\b/,
      ), weight: 4 },
      { words: either(
        /\bjunior (?:engineer|developer|member|dev|colleague)s? (?:\w+ )?(?:keeps?|makes?|is|was|cannot|can't|struggl\w*|asks?|fails?)\b/,
        /\b(?:taught|teach(?:ing)?|trained) (?:a |an |the |your |another )?(?:\w+ )?(?:team|class|group|colleagues?|someone|people|others|students?|engineers?|members?|co-?workers?|peers?|juniors?)\b/,
      ), weight: 4 },
      { words: either(
        /\binvest(?:ed|ing)? (?:\w+ )?in (?:[\w']+ ){0,3}(?:growth|development|career|success|people|others)\b|\b(?:person|engineer|someone|people|employee|member|individual) (?:that |who |whom )?(?:you|u)(?:'ve| have)? (?:\w+ )?(?:developed|coached|mentored|trained|grew|taught)\b/,
        /\bhelp(?:ed|ing)? (?:[\w']+ ){1,4}(?:grow|develop|improve|succeed|learn|advance|get promoted|promoted|ramp up)\b(?! (?:the|our|your|a) (?:product|system|process|business|company))/,
      ), weight: 4 },
      { words: either(
        /\b(?:peers?|colleagues?|team ?mates?|co-?workers?|juniors?|engineers?|developers?|someone|team members?|new hires?)(?: who)?(?: was| is| were|'s)? struggling\b/,
        /\b(?:mentor(?:ed|ing|ship|s)?|mentees?|coach(?:ed|ing))\b/,
      ), weight: 4 },
      { words: either(
        /\bcoach\b/,
        /\b(?:on-?board(?:ed|ing)|on-?board (?:a |new|someone|junior)|under[ -]?perform\w*|newcomers?|new (?:joinees?|joiners?|hires?|grads?|people|team members?|employees?|engineers?|developers?))\b(?! flow)/,
      ), weight: 3 },
      { words: either(
        /\b(?:help(?:ed|ing)?|train(?:ed|ing)?|grow|grew|teach|taught|support(?:ed|ing)?|guid(?:e|ed|ing)|develop(?:ed|ing)?|assist(?:ed|ing)?) (?:a |the |your |an |another |some |out a |other |with |one of your )?(?:[\w-]+ )?(?:juniors?|interns?|freshers?|team ?-?mates?|colleagues?|co-?workers?|engineers?|developers?|team members?|peers?|someone|somebody|others|people|employees?|direct reports?|reports|talent|subordinates?)\b/,
        /\bhelp (?:\w+ ){0,3}(?:grow|succeed|ramp up|improve their)\b|\bhire and develop\b/,
        /\b(?:share|shared|sharing) (?:your )?(?:knowledge|expertise)\b/,
      ), weight: 3 },
      { words: /\bjuniors?\b|\binterns\b|\bunblock\w*|\bknowledge[ -](?:sharing|transfer)\b|\bstruggling\b|\bfreshers?\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'One person, and where they stood when you began.',
      'What you did with them, how often, and how you fitted it to them.',
      'What they can do now without you.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: brought one newcomer to their first releases.',
      'SDE-3': 'SDE-3: grew someone into owning an area, with reviews and a plan.',
      staff: 'Staff: built a way of growing people that runs without you.',
    },
    why: [
      'A senior is worth what the people around them become.',
      'They check for patience, and for giving away the interesting parts.',
    ],
    waysToAnswer: [
      'Newcomer: first week, first task, first release on their own.',
      'Stuck: someone who was blocked, and the question you asked instead of the answer.',
      'Strong: a good engineer to whom you gave room and a harder problem.',
      'Many: a guide, a talk or a buddy scheme that reached more than one person.',
    ],
    efficientWays: [
      'Measure it: weeks to the first release, questions a day, reviews needed.',
      'Give one sentence that you said to them, word for word.',
    ],
    practice: [
      'Offer half an hour a week to a newer colleague, and note what helps.',
      'Write down what you wish someone had told you in your first month.',
    ],
    technicalAreas: ['Code reviews, pairing and small first tasks as ways to teach.'],
    howToHandle: [
      'Protect the person: no name, no mockery.',
      'Tell what you learned from them as well.',
    ],
    followUps: [
      'How did you find out what they needed?',
      'What did you do when your first approach did not help?',
      'How much of your own time did it take?',
      'What is that person doing today?',
      'How do you tell somebody that they are not there yet?',
    ],
  },
  {
    id: 'collaboration',
    name: 'Working together',
    shape: 'story',
    competencies: ['collaboration', 'communication'],
    cues: [
      { words: either(
        /\bfit (?:in(?:to)?|with) (?:our|the|a|your) (?:\w+ )?team\b/,
      ), weight: 4 },
      { words: either(
        /\bhow (?:do|did|well do) (?:you|u) get along with\b|\brapport\b/,
      ), weight: 4 },
      { words: either(
        /\brel(?:y|ied|ying) on (?:others?|your team\w*|someone|people|another (?:person|team)|a colleague|team ?mates?)\b|\bwork(?:ed|ing)? closely with\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:help(?:ed|ing)?|support(?:ed|ing)?|assist(?:ed|ing)?) (?:out )?(?:an?|your|another|one of your) (?:\w+ )?(?:team ?-?mates?|colleagues?|co-?workers?|peers?|team members?)\b(?!.{0,60}\b(?:improv\w*|grow\w*|learn\w*|develop\w*|succeed\w*|struggl\w+|career|under-?perform\w*|better)\b)/,
        /\bcross[ -]?(?:team|functional\w*) (?:\w+ )?(?:projects?|collaborations?|work|effort|initiative)\b/,
      ), weight: 4 },
      { words: /\b(?:collab\w*|team ?-?work(?! on\b)|team[ -]?player|inclusi\w+|divers(?:e|ity)|earn(?:ed|ing|s)? (?:\w+ ){0,4}trust|build(?:ing)? (?:\w+ )?trust|built (?:\w+ )?trust|gain(?:ed)? (?:\w+ )?trust|cross[ -](?:team|functional\w*|group)|milkar|pair[ -]?programming|relationships? (?:with|at)|build(?:ing)? (?:\w+ )?relationships|built (?:\w+ )?relationships?)\b(?! (?:tables?|entit\w+|in (?:sql|jpa|django)))/, weight: 3 },
      { words: either(
        /\b(?:work(?:ed|ing)?|partner(?:ed|ing)?|coordinat(?:e|ed|ing)|interact(?:ed|ing)?|cooperat\w+) (?:\w+ ){0,2}(?:with|across) (?:other|others|another|different|multiple|several|many|various|designers?|product|pms?|qa|testers?|ux|senior management|management|external|third|remote|people from|engineers|business|cross|colleagues|a (?:remote|distributed|different|diverse|large|big|team|group|designer|partner|pm|product|cross|ux))\b/,
        /\bwith (?:\w+ ){0,3}(?:other|multiple|several|different|internal|external) (?:\w+ )?(?:teams|departments|groups)\b/,
        /\bmultiple (?:\w+ )?teams\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:work(?:ed|ing)?|contribut\w+|thriv\w+|success\w*|part|member|role|play|fit|being|enjoy\w*)(?: \w+){0,3} (?:in|within|of|as|with|to|on) (?:a |an |the |your |part of a |part of the )?(?:[\w-]+ )?(?:teams?|group)(?: environment| setting| member| project)?\b(?! (?:lead\b|who|where|that))/,
        /\b(?:individually|alone|independently|solo|on your own|by yourself)\b(?: \w+){0,5} (?:team|group|others)\b/,
        /\b(?:take|play|get on|are you) in (?:a |the )?(?:team|group)\b/,
        /\b(?:several|multiple|many|different|other|two|both) teams (?:were|was|are|had|worked|involved)\b/,
        /\b(?:team|group)\b(?: \w+){0,4} (?:alone|individually|independently|single|solo)\b/,
        /\b(?:good|great|effective|healthy|high[ -](?:functioning|performing)|ideal|strong|successful|best|worst|best\/worst) team(?:s|mate)?\b(?! (?:lead|member))/,
        /\bwork (?:well )?(?:with|alongside) (?:others|people|a team|teams)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:ask\w*|request\w*|need\w*|sought|seek\w*) (?:for )?(?:\w+ )?help\b/,
        /\b(?:from|with) (?:someone|somebody|people) (?:\w+ )?(?:who|outside|in (?:an)?other)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:remote|distributed|offshore|global) teams?\b|\bremote(?:ly)?\b(?= (?:work|colleagues?|with))/,
        /\b(?:work(?:ed|ing)?|part) (?:in|of|as|with) (?:a|the|your) team\b/,
        /\b(?:depend\w*|rel(?:y|ied)) on (?:another|other|someone|a)\b|\btime ?zones?\b|\btrust\b/,
      ), weight: 2 },
      { words: /\bother teams?\b/, weight: 1 },
      { words: /\bteams?\b/, weight: 1 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'Who was involved, and what each side wanted.',
      'How you kept the work joined up: contracts, meetings, a shared test.',
      'What came out that no side could have made alone.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: worked smoothly with design, testing or one other team.',
      'SDE-3': 'SDE-3: agreed an interface between teams and held both sides to it.',
      staff: 'Staff: joined several teams with different goals behind one plan.',
    },
    why: [
      'Software of any size is made between people.',
      'They want to hear how you treat those who do not report to your boss.',
    ],
    waysToAnswer: [
      'Interface: the contract you agreed first, and how it saved you later.',
      'Translation: two groups used the same word for two things, and you noticed.',
      'Distance: another time zone, and the habits that bridged it.',
      'Give and take: what you did for them before you needed something.',
    ],
    efficientWays: [
      'Name the teams, the hand-over between them, and your place at it.',
      'One thing you did to make their work easier tells more than "good communication".',
    ],
    practice: [
      'Sketch the teams of one project and mark each point where work changed hands.',
      'Ask someone from another team what working with you is like.',
    ],
    technicalAreas: ['Contracts between teams: interfaces, versions, and who is told before a change.'],
    howToHandle: [
      'Say "we" for the goal and "I" for your steps.',
      'If it was rough at first, tell what smoothed it.',
    ],
    followUps: [
      'How did you handle it when their priorities changed?',
      'What did you do to earn their trust?',
      'How did you share bad news with them?',
      'Who had the last word when the teams disagreed?',
      'What would you set up earlier next time?',
    ],
  },
  {
    id: 'communication',
    name: 'Explaining to others',
    shape: 'story',
    competencies: ['communication', 'influence'],
    cues: [
      { words: either(
        /\b(?:complicated|complex|difficult|hard|technical) (?:things|topics|ideas|concepts|subjects|information|problems)(?: \w+){0,3} (?:easy|easier|simple|simply|clear|understandable)\b|\b(?:not|n't) want to hear\b|\blanguage barriers?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:ensure|make sure|keep|keeping) (?:\w+ ){1,4}on the same page\b|\bcommunicat\w+ (?:clearly|effectively|poorly|badly|better)\b|\bnon[ -]?engineers?\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:speak|speaking|talk|talking|present\w*) (?:in front of|before|to) (?:an? )?(?:large |big |whole )?(?:groups?|crowds?|audiences?|the public|many people)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:design|technical|architecture|requirement) (?:documents?|docs?|specs?)\b(?! database)/,
        /\bpresent(?:ed|ing)? (?:\w+ ){0,4}to (?:\w+ )?(?:leaders?|leadership|executives?|management|audience|board|director\w*|vp|customers?|clients?|stakeholders)\b/,
        /\b(?:describe|explain|talk about|justify|justified|sell)\b[^.?!]{0,60}\bto (?:the |a |your )?(?:business|executives|management|marketing|sales|finance|people outside)\b/,
        /\bmisunderst\w+/,
        /\b(?:informed|updated|in the loop)\b(?! (?:about|on|with) (?:new|tech|the latest|trends|industry))(?=.{0,40}\b(?:outage|incident|progress|project|stake|during|team|manager|everyone)\b)/,
      ), weight: 4 },
      { words: either(
        /\bnon[ -]?tech\w*/,
        /\b(?:describe|explain)\b(?: [\w-]+){0,6} (?:to|for) (?:a|an|your|the|my) (?:layman|grand ?(?:mother|ma|parents?|father)|mother|mom|dad|child|kid|five[ -]year|\d+[ -]year|beginner)\b/,
        /\b(?:explain(?:ed|ing)?|communicat(?:e|ed|ing)|present(?:ed|ing)?|convey(?:ed)?|translat\w+|teach|simplify)\b(?: [\w-]+){0,10} to (?:(?:a|an|the|your|our|my|some|any) )?(?:\w+ )?(?:layman|laypersons?|grand ?(?:mother|ma|parents?|father)|mother|mom|dad|child|kid|kids|five[ -]year|\d+[ -]year|product managers?|pms?|executives?|leadership|ceo|cto|management|business|client|customers?|stake ?holders?|someone|audience|beginner|manager|people|team|colleagues?|intern|junior|user)\b/,
        /\bmis-?communicat\w*|\bmis-?under(?:stand|stood)\w*|\bbad news\b/,
      ), weight: 4 },
      { words: either(
        /\bcommunicat(?:e|ed|ing|ions?|or)\b(?! (?:between|protocols?|among) (?:micro|services?|processes|threads|components|two|the|them|different (?:services|micro)))(?! protocol)/,
        /\bpresent(?:ed|ations?|ing)\b(?: [\w-]+){0,5} (?:to|leadership|audience|management|group|people|clients?|conference|executives)\b/,
        /\b(?:give|gave|given|giving|made|make|do|did) (?:a |an |the )?(?:\w+ )?(?:presentation|talk|demo)\b(?! about your)/,
        /\bpublic speaking\b|\bpresentations? (?:that )?(?:you|u)\b/,
        /\b(?:people|they|others|everyone|audience) (?:\w+ )?underst(?:ood|and) (?:you|your|it|what)\b|\baudiences?\b/,
        /\b(?:keep|kept|keeping) (?:\w+ ){1,4}(?:informed|in the loop|posted|updated)\b(?! with)/,
      ), weight: 3 },
      { words: either(
        /\bdocument(?:ation|ed|ing)?\b(?! (?:object|db|store|database|databases|model|stores|oriented|based|fragment))/,
        /\b(?:written|writing|verbal|listening) (?:communication|skills?)\b|\b(?:design|technical) docs?\b|\bactive listening\b/,
        /\bexplain(?:ed|ing)? (?:something|anything|a|an) (?:\w+ )?(?:technical|complex|complicated|difficult)\b/,
        /\b(?:report|update|escalat\w+)(?: \w+){0,4} (?:management|leadership|manager|boss)\b/,
      ), weight: 3 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: false,
    expects: [
      'Who listened, and what they knew already.',
      'The picture, example or draft you chose for them.',
      'What they could decide or do afterwards.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: made one technical matter clear to a tester, designer or customer.',
      'SDE-3': 'SDE-3: made a design clear enough that others built on it without asking.',
      staff: 'Staff: gave leaders the few facts they needed to decide on money or risk.',
    },
    why: [
      'An idea nobody understood was never had.',
      'The answer itself is the sample of your work.',
    ],
    waysToAnswer: [
      'Analogy: the everyday thing you compared it to, and where the comparison ends.',
      'Drawing: the one chart that replaced a page of words.',
      'Question first: what you asked them before you began to explain.',
      'Repair: a misunderstanding, how you noticed it, what you changed.',
    ],
    efficientWays: [
      'Explain the thing in the answer itself, as you did for them.',
      'Leave out each term that the decision does not need.',
    ],
    practice: [
      'Explain your system to a relative and count how often they stop you.',
      'Rewrite one design note so that its first line holds the decision.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Never talk down; they know things that you do not.',
      'Tell how you checked that it had arrived.',
    ],
    followUps: [
      'How did you notice that they had understood?',
      'What did you leave out on purpose?',
      'Which question from them did you not expect?',
      'How would you explain the same thing in a single message?',
      'How do you adapt when half the room is expert and half is not?',
    ],
  },
];
