import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const openingKinds: readonly QuestionKind[] = [
  {
    id: 'greeting',
    name: 'Greeting',
    shape: 'greeting',
    competencies: ['communication'],
    cues: [
      { words: either(
        /\b(?:easy|difficult|hard) (?:for you )?to (?:find|reach|get to) (?:us|(?:our|the|this) (?:office|building|place|address|room))\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:trouble|problems?|difficulty|issues?) (?:finding|joining|connecting|getting here|logging in|with the (?:link|call|zoom|audio))\b|\b(?:see and hear|hear and see) (?:me|us)\b/,
        /\bhad (?:your |a )?(?:lunch|breakfast|dinner|coffee)\b/,
      ), weight: 3 },
      { words: either(
        /\bdid (?:you|u) (?:find|have (?:any )?trouble finding) (?:the |our )?(?:building|address|link|room|location|way)\b|\bhow was (?:the|your) (?:traffic|parking|drive over)\b/,
        /\b(?:are you able to|do you) (?:see|hear) (?:me|us|my screen|the screen)\b|\bwould (?:you|u) like (?:some |a |an |anything )?(?:\w+ )?(?:water|coffee|tea|drink|to drink)\b/,
        /\bdid (?:you|u) (?:fly|drive|travel|come|commute) (?:\w+ )?(?:in|over|here|down|all the way|from|far)\b/,
      ), weight: 3 },
      { words: either(
        /\bhow was (?:the|your) (?:\w+ )?(?:drive|ride|way|trip|journey|commute|flight|train)\b/,
        /\b(?:sound|audio|video|mic\w*|connection) (?:\w+ )?(?:fine|ok|okay|clear|good|all right|alright)\b/,
        /^(?:thanks|thank you)(?: \w+){0,2} for (?:coming|joining|your time|making|taking).{0,60}$/,
      ), weight: 3 },
      { words: /\b(?:nice|good|great|glad|pleased?|pleasure|lovely|happy) to (?:finally |e-?)?(?:meet|see|talk to|speak with|speak to|have) (?:you|u)\b/, weight: 3 },
      { words: either(
        /\bhow (?:are|r) (?:you|u|things)(?: all| both)?(?: doing| feeling| going)?(?: today| this \w+| so far| now)?\W*$/,
        /\bhow(?:'s| is| was| has) (?:your|ur|the) (?:\w+ )?(?:day|weekend|week|journey|trip|flight|commute|travel|morning|evening|holiday|vacation)\b/,
        /\bhow(?:'s| is) (?:(?:it|all) (?:going|with you)|everything|life)(?: going| with you)?\W*$|\b(?:aap )?kaise (?:ho|hain)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:can|could) (?:you|u) (?:hear|see) (?:me|us|my screen)\b|\bam i audible\b/,
        /\bwhere are (?:you|u) (?:calling|joining|dialing|dialling|sitting)\b|\bweather\b/,
        /\bdid (?:you|u) (?:find|have any trouble finding|get here|reach) (?:us|the (?:place|office)|ok\w*|safely|easily)\b/,
        /\b(?:is (?:this|now) a good time|shall we (?:start|begin)|ready to (?:start|begin))\b/,
      ), weight: 3 },
      { words: /^(?:opening )?(?:greetings?|small talk|ice ?breakers?)\W*$/, weight: 3 },
      { words: /^(?:hi|hello|hey|namaste|good (?:morning|afternoon|evening))\b.{0,40}$/, weight: 2 },
    ],
    floor: 4,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'A warm, complete sentence in return.',
      'Their name, if you caught it.',
      'One word of thanks, or of interest in the talk ahead.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: friendly and at ease is enough.',
      'SDE-3': 'SDE-3: sound like a colleague who is glad to talk shop.',
      staff: 'Staff: set the tone, as you would when you open a meeting with another team.',
    },
    why: [
      'The first half minute sets the mood for the hour.',
      'They check that the line works and that you both can hear each other.',
    ],
    waysToAnswer: [
      'Formal: return the greeting, say their name and thank them for the time.',
      'Friendly: return the greeting and say that you looked forward to this talk.',
      'Curious: mention one thing you read about their team or product.',
      'Asked how you are: answer in one sentence and ask back.',
    ],
    efficientWays: [
      'Two short sentences do it; then let them lead.',
      'Say the name once, early, and it stays with you for the rest of the call.',
    ],
    practice: [
      'Say your opening line aloud three times before the call, with a smile.',
      'Look up the names of the people you will meet and how to say them.',
    ],
    technicalAreas: [],
    howToHandle: [
      'One word sounds cold: add the second sentence, even if you are nervous.',
      'If you missed the name, ask for it kindly right away.',
    ],
    followUps: [
      'How has your day been so far?',
      'Did you find the link or the office without trouble?',
      'Have you had a chance to read about what we do?',
      'Shall I tell you how the next hour will go?',
      'Is there anything you need before we start?',
    ],
  },
  {
    id: 'introduction',
    name: 'Introduction',
    shape: 'introduction',
    competencies: ['communication', 'self-awareness'],
    cues: [
      { words: either(
        /\b(?:walk|take|run|talk|go) (?:\w+ )?through (?:my|your|the|his) (?:resume|cv|profile|background)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhat (?:all )?(?:have|did) (?:you|u) (?:been )?(?:work(?:ed|ing)? on|do(?:ne|ing)?) (?:so far|up to now|until now|till (?:now|date)|to date|in your career)\b|\bhow did (?:you|u) (?:get|come|end up|arrive) (?:to |at )?where you are\b|\bcareer (?:path|journey|story|trajectory|history) (?:so far|until|till|to date|up to)\b/,
      ), weight: 4 },
      { words: /\b(?:who you are|overview of (?:you|your (?:career|background|profile|experience|work))|who (?:is|are) (?:sitting|in front)|end(?:ed)? up where you are|^myself|my journey|your career (?:till|until|to) (?:date|now))\b/, weight: 3 },
      { words: /\b(?:tell(?:ing)?|ask(?:ed|ing|s)?|talk|speak|know|hear|bit|something|little|more|share)\b(?: \w+){0,3} about (?:your ?self|urself|myself|you|who (?:you|u) are)\b(?! \w)/, weight: 3 },
      { words: either(
        /\b(?:introduce|describe) (?:your ?self|urself|(?:about )?myself)\b(?! (?:in|with|using) (?:[\w-]+ ){0,3}(?:words?|adjectives|sentences?)\b| as)/,
        /\b(?:your|self|quick|short|brief)[ -]?intro(?:duction)?\b|^intro(?:duction)?s?\b/,
        /\b(?:with|start) (?:an |your |the |a )?(?:\w+ )?intro(?:duction)?\b/,
      ), weight: 3 },
      { words: /\b(?:walk|take|run|talk) (?:me|us) (?:\w+ )?(?:through|thru) (?:your|ur|the) (?:\w+ ){0,3}(?:resume|cv|background|career|profile|journey|work history|employment history)\b/, weight: 4 },
      { words: either(
        /\b(?:walk|take|run|talk) (?:me|us) (?:\w+ )?(?:through|thru) (?:your|ur) (?:\w+ ){0,2}experiences?\b/,
        /\b(?:apne|apna|aapke) (?:baare|bare|intro\w*)\b|\belevator pitch\b/,
        /\bsummari[sz]e\b(?: [\w',]+){0,7} (?:experiences?|background|career|resume)\b/,
        /\b(?:on|about) my (?:background|journey|career|resume|experience)\b/,
        /\b(?:about|on|summari[sz]e|describe|outline|is|what's|share) your(?: \w+){0,3} (?:background|journey|career so far|career|education|qualifications?)\b(?! (?:goals?|plans?|path|aspirations?))/,
      ), weight: 3 },
      { words: either(
        /^(?:about me|about (?:your ?self|urself)|self[ -]?intro\w*|who (?:are you|am i)|my (?:intro\w*|background)|tmay)\W*$/,
        /\b(?:not|isn't|is not) on your (?:resume|cv)\b|\b(?:your|the) (?:life )?story (?:of how|so far)?\b(?! point)/,
        /\b(?:became|made you) who you are\b|\bcareer progression\b/,
        /\byour (?:past|previous|prior|overall|relevant|professional) (?:\w+ )?experiences?\b/,
      ), weight: 3 },
      { words: /\babout (?:your ?self|urself)\b|^(?:your )?(?:resume|cv|profile)(?: \w+){0,2}\W*$/, weight: 2 },
    ],
    floor: 60,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'Who you are now: role, team and what you build.',
      'One or two steps of the past that explain how you came here.',
      'One result with a number, so that they have something to ask about.',
      'What you look for next, and how this role fits.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: name a feature or library that was yours from idea to release.',
      'SDE-3': 'SDE-3: name a hard technical area people come to you for, and who you worked with on it.',
      staff: 'Staff: name the problem you solved across teams and what the company gained.',
    },
    why: [
      'They want the frame into which all your later answers fit.',
      'They listen for whether you can pick what matters out of years of work.',
      'It shows them which thread to pull first.',
    ],
    waysToAnswer: [
      'Present, past, future: what you do, what led there, what you want next.',
      'Thread: one theme, such as data or payments, followed through two jobs.',
      'Proof first: open with one result, then say who you are and how you got there.',
      'Match: take the two main lines of the job advert and show each with one piece of work.',
    ],
    efficientWays: [
      'Keep it between 60 and 120 seconds: about 150 to 250 words.',
      'Give each job one sentence and one verb: built, moved, cut, led.',
      'End on what you want next; it hands the talk back politely.',
    ],
    practice: [
      'Record it on your phone, and cut every sentence that the resume already tells.',
      'Write three versions of the last line, one for each company you talk to.',
    ],
    technicalAreas: ['The stack of your present job: one thing you know well about each part you name.'],
    howToHandle: [
      'Leave out what you cannot do; they asked who you are.',
      'Plant one topic you would love to be asked about.',
      'Do not recite the resume; choose.',
    ],
    followUps: [
      'Which of those pieces of work are you most proud of, and why?',
      'What made you move from the first company to the next?',
      'How big is the team you work in, and what is yours in it?',
      'What part of that stack do you know best?',
      'What would you like to be doing a year from now?',
    ],
  },
  {
    id: 'role',
    name: 'Current role',
    shape: 'self-description',
    competencies: ['ownership', 'communication'],
    cues: [
      { words: either(
        /\bwork (?:is |gets )?(?:divided|distributed|split up|assigned) (?:in|within|among|across|between) (?:the|your)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:describe|explain) your (?:\w+ )?(?:position|role)\b|\bdoes your (?:company|team|organi[sz]ation) (?:make|build|sell|do|offer|own|develop)\b|\btasks do (?:you|u) (?:\w+ )?(?:perform|do|handle|carry)\b/,
      ), weight: 3 },
      { words: either(
        /\bdesignation\b|\bwhat do (?:you|u) (?:handle|look after|take care of)\b|\bteam (?:that |which )?(?:you|u)(?:'re| are)? (?:currently |now )?(?:work|working|in|on|part of|belong)\b/,
      ), weight: 3 },
      { words: either(
        /\byour (?:current|present|last|previous) team\b|\bwhat (?:are|were) your (?:\w+ )?tasks\b|\bhow much of your (?:work|job|day|week|time)\b|\b(?:your|the) team (?:\w+ )?responsible for\b/,
      ), weight: 3 },
      { words: either(
        /\bof (?:your|ur) time (?:do|did|is|was|are) (?:you )?(?:spen\w+|cod\w+|on)\b|\bwhat (?:does|did) your (?:team|company|organi[sz]ation) (?:work on|develop|maintain|provide|offer)\b/,
        /\bwhat (?:you|u|i) (?:did|do|was doing|were doing|are doing) (?:as an?|as|at|there|in my|in your)\b|\bwho (?:is|are|was|were) (?:on|in) your team\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:about|is) the (?:\w+ )?team (?:that )?(?:you|u)(?:'re| are)\b/,
        /\bwhat (?:are|were) (?:you|u) (?:\w+ )?(?:responsible for|in charge of)\b/,
        /\b(?:your|ur) time (?:is )?(?:split|spent|divided)\b|\bwhom do (?:you|u)\b/,
        /\bdoes your team (?:look after|handle|own|take care|maintain|do)\b|\bwhat do (?:you|u) spend\b/,
        /\bhow do (?:you|u) spend your (?:time|day|week)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhat(?:'s| is|s| are|'re| was| were)? (?:your|ur) (?:\w+ )?(?:roles?|responsibilit\w+|position|job|duties)\b(?! (?:in|on) (?:that|this|the|your|it|a)(?: \w+){0,3} (?:project|feature|product|migration|launch))/,
        /\broles? (?:and|&|\/|or) responsib\w+/,
        /\byour (?:main |key |primary |daily )?(?:responsibilities|duties|job description)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:current|present|previous|last|existing|recent) (?:role|job|position|responsib\w+|company,? what\w*|work\b(?! \/)|assignment)/,
        /\byour (?:role|work|job) (?:in|at) (?:your |the )?(?:current|present|last|previous|company)\b/,
        /\btell (?:me|us) (?:\w+ ){0,3}about your (?:\w+ )?(?:job|work|role|team|company|organi[sz]ation|internships?|responsib\w+|duties|position|employer|client)\b(?! (?:style|ethic|in the future|search))/,
      ), weight: 3 },
      { words: either(
        /\b(?:typical|normal|usual|average|regular) (?:work(?:ing)? ?)?(?:day|week|sprint)\b|\bday[ -]to[ -]day\b/,
        /\bday in (?:the|your) life\b|\b(?:your|a|the) (?:\w+ )?(?:day|week|routine)(?: at work)? (?:look|looks)\b/,
        /\b(?:daily (?:routine|activities|basis)|your daily (?:work|tasks?|job))\b|\byour time (?:at|in|with) (?!work)\w+/,
        /\bwhat (?:kind|type|sort)s? of (?:applications?|apps|projects?|systems?|products?|software) (?:do|did|have) (?:you|u)\b/,
        /\bwhat (?:do|are|did|were) (?:you|u) (?:\w+ )?(?:do|doing|working on)(?: there)?(?: now| currently| right now| these days| nowadays| all day| for (?:a living|work)| as an?\b| (?:at|in) (?:your|the|ur|work)?[^?]{0,40}(?:company|job|role|team|firm|work|organi[sz]ation|internship))/,
        /^what (?:do|are) (?:you|u) (?:\w+ )?(?:do|doing|working on)\W*$/,
      ), weight: 3 },
      { words: either(
        /\bkya kaam (?:karte|karti)\b/,
        /\bwhat (?:does|did|do|is|was) (?:your|the|ur) (?:team|company|organi[sz]ation|product|job|work|position|employer|department)(?:'s)? (?:do|own|build|make|sell|responsib\w+|involve|entail|consist|look like|structure)\b/,
        /\b(?:team|org\w*|company) structur\w+/,
        /\bhow (?:is|was) (?:your|the) (?:team|company|org\w*) (?:structured|organi[sz]ed|set up)\b/,
        /\bwho (?:do|did) you report\b|\bwhat (?:kind|type|sort) of work (?:do|did|have|are) you\b/,
      ), weight: 3 },
      { words: either(
        /\byour experience (?:with|in|at|as|working|of)\b/,
        /\b(?:technologies|tools|tech|stack) (?:that )?(?:you're|you are|are you|do you|you) (?:working|work|use|using)\b/,
        /\binternships?\b|\bwork experience\b|^experience\b/,
      ), weight: 2 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'What you own, in words someone outside the company understands.',
      'The size of it: people, users, services or money.',
      'One recent thing that moved because of you.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: which parts you design, build and run on your own.',
      'SDE-3': 'SDE-3: which area you steer, and whose work you review or plan.',
      staff: 'Staff: which direction you set, and how many teams follow it.',
    },
    why: [
      'They compare what you do today with what the job needs.',
      'A title says little: they want to know how much was left to your judgement.',
    ],
    waysToAnswer: [
      'By ownership: name the services or features that would stop without you.',
      'By week: say how your time splits between building, reviewing, planning and people.',
      'By people: who you report to, who you guide, who depends on you.',
      'By goal: the one number your team watches, and what you do about it.',
    ],
    efficientWays: [
      'One sentence on the product, one on your part, one on a recent result.',
      'If you lead people, say how: what you plan, decide, review and hand over.',
    ],
    practice: [
      'Write down what you decided yourself in the last month.',
      'Explain your job to a friend who does not code, in four sentences.',
    ],
    technicalAreas: ['How your team plans, shares out and tracks its work: sprints, reviews, on-call duty, mentoring.'],
    howToHandle: [
      'Separate what the team does from what you do.',
      'Titles differ between companies, so describe duties instead.',
    ],
    followUps: [
      'How do you split the work in your team?',
      'What do you decide alone, and what needs a yes from somebody?',
      'What does your manager expect of you this quarter?',
      'What would break first if you were away for a month?',
      'Which part of the role would you gladly hand over?',
    ],
  },
  {
    id: 'fact',
    name: 'Question of fact',
    shape: 'fact',
    competencies: ['communication'],
    cues: [
      { words: either(
        /\byour availability\b/,
      ), weight: 4 },
      { words: either(
        /\bwork (?:on )?weekends\b|\blast working day\b|\bcan (?:you|u) (?:start|join|travel|relocate|commute)\b/,
      ), weight: 3 },
      { words: either(
        /\bhave (?:you|u) (?:ever )?(?:applied|interviewed) (?:here|with us|to us|at|before)\b|\bare (?:you|u) (?:currently )?(?:employed|working anywhere|a citizen|married)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:city|cities|location|office location|shift)s? (?:do |would |will )?(?:you|u) (?:will |would )?prefer\b|\bhow (?:proficient|fluent|experienced) are (?:you|u)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:which|what) (?:[\w-]+ ){0,4}(?:languages?|technologies|tools|frameworks?|databases?|platforms|libraries) (?:are|do|have) (?:you|u) (?:\w+ )?(?:comfortable|familiar|know|known|use|used|work\w*|proficient|experienced|skilled)\b(?!.{0,40}\bwhy\b)/,
      ), weight: 3 },
      { words: either(
        /\bwould (?:you|u) be (?:fine|ok|okay|open|happy|willing|comfortable) (?:with|to)\b/,
        /\b(?:night|rotational|evening) shifts?\b|\brate (?:yourself|urself|your (?:\w+ )?(?:skills?|knowledge|level))\b(?! as)/,
      ), weight: 3 },
      { words: /^how (?:many|long|big|old|large|far)\b|\bkitne\b/, weight: 3 },
      { words: /\bhow (?:many|much|long|often|big|large)\b/, weight: 2 },
      { words: either(
        /\bor (?:was it|is it|did) (?:the |your )?(?:someone|somebody|anyone|company|other people|already|team)\b/,
        /\bor (?:someone|somebody|anyone) else\b|\bor the company (?:already|had)\b|\bwas it already\b/,
      ), weight: 3 },
      { words: /\b(?:notice period|team size|(?:current|expected|present|last) (?:ctc|salary|pay|compensation|package)|salar(?:y|ies)|compensation|ctc|on a scale of|yes or no|relocat\w+|visa|sponsorship|work (?:permit|authori[sz]ation)|security clearance|gpa|cgpa|backlogs?|joining date|start date)\b(?! (?:queue|system|service|api|module))/, weight: 3 },
      { words: either(
        /\b(?:when|how soon|how early|how quickly) (?:can|could|would|will) (?:you|u) (?:be able to |be available to )?(?:join|start|come|begin)\b/,
        /\b(?:any|other|have|holding|hold|pending|competing) (?:\w+ )?(?:job )?offers?\b(?! (?:an?|the|to)\b)/,
        /\binterviewing (?:with|at|anywhere|elsewhere|for other)\b|\b(?:other|any) (?:companies|interviews|places|roles)\b/,
        /\byears of (?:\w+ )?experience\b/,
        /\bare (?:you|u) (?:\w+ )?(?:willing|open|available|able|comfortable|ok|okay|fine|ready) (?:to|with|for) (?:\w+ ){0,3}(?:relocat\w*|travel\w*|shifts?|move|weekends?|remote\w*|hybrid|office|on-?call|night|join\w*|contract\w*|bond|overtime|commut\w*)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhich (?:\w+ ){0,4}(?:are|were|was|did|do|does|have|is|has) (?:you|u|we|they|it|your)\b(?! (?:\w+ )?(?:most|best|least|proud|hope|hoping|regret|plan\w*))/,
        /^what (?:database|db|language|framework|programming language|tools?|cloud|version|os|operating system|ide|editor|data ?store|libraries|library|browser|broker|technologies|tech|languages|databases|frameworks)(?: \w+){0,2} (?:do|did|does|are|is|was|were|have|has|you)\b/,
      ), weight: 2 },
      { words: /^(?:would (?:you|u) (?:be )?(?:willing|open|able|ok|okay|comfortable) (?:to|with)|have (?:you|u) (?:ever |also |already |previously )?(?:used|worked (?:with|on|in)|introduced|written|heard|deployed|tried|done)|do (?:you|u) (?:know (?!what|how|why|about|that|when|who)|use|currently use|have (?:any |a |an |prior |some |hands|previous )?(?:\w+ )?(?:experience|certifi\w+|degree|exposure|knowledge))|are (?:you|u) (?:willing|open|available|able|familiar|aware|certified|comfortable with|currently)|when (?:can (?:you|u)|did (?:you|u) (?:join|start|graduate|leave|finish|last use|move))|who (?:decided|wrote|built|did|was|were|designed|owns)|did (?:you|u) (?:use|write|set|have|do|build|work)|where (?:do|did) (?:you|u) (?:live|study|work))\b/, weight: 2 },
      { words: /\bwhere (?:\w+ ){0,3}(?:stor(?:e|ed|ing)|sav(?:e|ed|ing)|deploy(?:ed|ing)?|host(?:ed|ing)?)\b/, weight: 2 },
    ],
    floor: 6,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'The number, name, yes or no in the first few words.',
      'One line of context, so that the answer cannot be misread.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: know the facts of the parts you built.',
      'SDE-3': 'SDE-3: know the facts around your parts too: traffic, cost and who depends on them.',
      staff: 'Staff: know what the number means for the business, and how it has moved.',
    },
    why: [
      'They need one fact before they can ask what they really want to know.',
      'A direct reply to a small question makes the big answers easier to believe.',
    ],
    waysToAnswer: [
      'Number first: the count, then what it counts.',
      'Choice first: name the option, then the reason in half a sentence.',
      'Not sure: give a range and say how you would find out.',
      'More than one case: name each in its own short sentence.',
    ],
    efficientWays: [
      'Answer, one line of context, stop; the pause invites the next question.',
      'Use the same word the question used, so that nobody has to translate.',
    ],
    practice: [
      'Make a page of your own figures: users, requests, team size, dates, costs.',
      'Let a friend fire ten short questions, and reply to each in one breath.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Do not begin with the background; begin with the answer.',
      'Check that the figure agrees with what you said earlier.',
    ],
    followUps: [
      'Where does that figure come from?',
      'Has it changed since you joined?',
      'Who else would give me the same answer?',
      'Was that your choice or was it given?',
      'What would you say if the figure were twice as large?',
    ],
  },
];
