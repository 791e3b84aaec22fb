import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const frictionKinds: readonly QuestionKind[] = [
  {
    id: 'conflict',
    name: 'Conflict',
    shape: 'story',
    competencies: ['conflict', 'communication'],
    cues: [
      { words: either(
        /\b(?:ideas?|proposals?|suggestions?|design) (?:is|are|was|were|gets?|got|being) (?:rejected|ignored|dismissed|overruled|turned down)\b|\b(?:office|internal|company) politics\b/,
        /\bchalleng(?:ed|ing|e) (?:your|a|the) (?:manager|boss|lead|senior|superior|supervisor|colleague)\b/,
      ), weight: 4 },
      { words: either(
        /\bhard[ -]to[ -](?:please|work|deal|get|handle)\b|\b(?:colleague|co-?worker|team ?mate|team member|peer) (?:keeps|always|constantly|repeatedly|never|often)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:someone|somebody|person|people|colleague|co-?worker|team ?mate|manager|boss) (?:that |who |whom )?(?:you|u) (?:personally )?(?:did(?:n't| not)|do(?:n't| not)|could(?:n't| not)) (?:\w+ )?(?:like|get along|stand|trust|respect)\b/,
        /\b(?:manager|boss|lead|senior|supervisor) (?:asks?|asked|wants?|wanted|tells?|told|insists?|insisted|says|said|makes?)\b(?: \w+){0,6} (?:you think is|you thought was|you believe is|wrong|incorrect|against your)\b/,
        /\b(?:could(?:n't| not)|can ?not|failed to|unable to|did(?:n't| not)) (?:reach|come to) (?:an? |any )?(?:agreement|consensus|compromise)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:tak(?:e|es|ing|en)|took|steal\w*|stole) (?:the |your |all the |all )?credit\b|\b(?:hard|difficult|tough|rough) time (?:working|dealing|getting along|collaborating) with\b/,
        /\b(?:opinions?|views?|viewpoints?|perspectives?|ideas?) (?:\w+ )?(?:was|were|is|are|differ\w*) (?:very |so |completely |quite )?(?:different|opposite|from)\b|\bopinions? (?:that )?differ\w*/,
        /\b(?:can ?not|can't|could(?:n't| not)|unable to|never|not able to) (?:\w+ )?agree\b/,
      ), weight: 4 },
      { words: either(
        /\bwant(?:s|ed)? (?:\w+ )?different (?:things|outcomes|solutions|directions|approaches)\b/,
        /\bnever (?:answers?|repl(?:y|ies)|responds?|listens?|helps?|agrees?|delivers?)\b|\bat odds\b/,
        /\b(?:decision|plan|direction|approach|choice)s? (?:that |which )?(?:you|u) (?:\w+ )?(?:(?:did|do)(?:n't| not)|never|strongly opposed|opposed|objected)\b/,
        /\b(?:cannot|can't|can not|could not|couldn't) stand (?:each|him|her|them|you|one)\b/,
        /\b(?:fell|fall(?:en|ing)?) out with\b|\bargu(?:e|es|ing|ed|ment)\b(?=.{0,40}\b(?:with|about|over|between|you)\b)/,
        /\bhard to work with\b|\bdid(?:n't| not) like (?:working )?with\b/,
        /\b(?:refus\w+|unwilling) to (?:help|work|cooperat\w*|co-operat\w*|listen|review)\b/,
      ), weight: 4 },
      { words: /\b(?:disagree\w*|dis-?agree\w*|disputes?|quarrel\w*|jhagda|fights?|fought|clash(?:ed|es)?|difference(?:s)? (?:of|in) (?:opinions?|views?|viewpoints?)|(?:get|got|getting|gotten) along|conflicts? (?:with|at|in (?:your|the|a) (?:team|work\w*|group|office|project|company)|between (?:you|two (?:people|team|engineers|developers|colleagues)|team|people|colleagues|members|others)|on|within|among|resolution|management|situation|over)|(?:resolv\w+|handl\w+|had|have|manag\w+|deal\w* with|faced|face|experienced|navigat\w+|mediat\w+) (?:a |an |any |some |the |your |with |team |work |workplace |interpersonal )*conflicts?)\b(?! (?:in git|between branches|of interest))(?! on merge)/, weight: 4 },
      { words: /\b(?:conflicts?|argu(?:ed|ments?)|friction|confront\w*|mediat\w+|backbone|heated|agree to disagree|hostil\w+)\b(?! (?:of (?:the )?(?:function|method|command)|pass\w*|type|list|object))/, weight: 3 },
      { words: either(
        /\b(?:difficult|worst|terrible|horrible|awful|tough|annoying|toxic|challenging|rude|hard|negative|aggressive|stubborn|lazy|uncooperative|bad|demanding|incompetent|problematic|unreasonable|angry|hostile) (?:to (?:work|get along|deal) with |\w+ )?(?:co-?workers?|colleagues?|team ?-?mates?|persons?|people|peers?|managers?|supervisors?|stake ?holders?|team ?members?|members?|boss(?:es)?|seniors?|leads?|someone|somebody|employees?|engineers?|developers?|associates?|personalit\w+|individuals?|programmers?|vendors?|pms?)\b(?! (?:skills|story|problem|decision))/,
        /\b(?:difficult|hard|tough|challenging) to (?:work|deal|get along) with\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:did(?:n't| not)|do(?:n't| not)|does(?:n't| not)|not) (?:\w+ )?(?:agree|get along|see eye to eye|get on)\b/,
        /\b(?:against|opposed to|contradict\w*) (?:your|his|her|their) (?:idea|view|opinion|advice|decision|suggestion|proposal|manager\w*)\b/,
        /\btension\b|\btense\b/,
        /\bdifferent (?:work(?:ing)? )?(?:styles?|personalit\w+|from you\w*|viewpoints?|opinions?|views?|perspectives?|points? of view|approach to (?:work|a project))\b/,
        /\brejects? your\b|\brejected your\b|\bstyle was\b|\bopposing (?:views?|opinions?|ideas?|sides?)\b|\boverrul\w+/,
        /\bnot eye to eye\b|\bstand up (?:for|to|against)\b|\bstood up (?:for|to|against)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:not|n't|isn't|wasn't|never) (?:doing|do|pulling|pull|carrying|completing|contributing|doing up|deliver\w*) (?:his|her|their|enough|the|to|any|its)? ?(?:\w+ )?(?:work|job|part|share|weight|tasks?|fair share|the team|team)\b/,
        /\bpull(?:ing)? (?:his|her|their) (?:own )?weight\b/,
        /\b(?:colleague|team ?mate|co-?worker|team member|manager|boss|someone|peer|person)\b(?: \w+){0,3} (?:rude|lazy|toxic|hostile|slacking|takes? credit|took credit|undermin\w+|yell\w*|complain\w*|not cooperat\w+|uncooperative)\b/,
        /\bslack(?:er|ing off)\b/,
        /\b(?:colleague|team ?mate|co-?worker|team members?|manager|boss|someone|peer|person|people|developer|engineer) who(?:'s|'re| is| are| was| were| has| does)? ?(?:\w+ )?(?:not|never|always|constantly|consistently|repeatedly|isn't|doesn't|wasn't|didn't|won't|refus\w+|disagree\w*|difficult)\b(?! report)/,
      ), weight: 4 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: true,
    expects: [
      'A real disagreement about the work, with both sides told fairly.',
      'What you did to understand the other, before you argued.',
      'How it ended, and that you still work well together.',
      'What you do differently with such people since.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: settled a difference with a peer, in talk and not in comments.',
      'SDE-3': 'SDE-3: settled a technical dispute with a test, a figure or a written comparison.',
      staff: 'Staff: settled a dispute between teams in which each was right by its own goals.',
    },
    why: [
      'People who care will disagree, and they want to know how you do it.',
      'They look for someone who can lose an argument and keep a colleague.',
    ],
    waysToAnswer: [
      'Two right sides: what each wanted, and the test that let facts decide.',
      'You gave way: why, how you supported it, and what came of it.',
      'With a manager: you said it once, clearly, in private, and then committed.',
      'With a difficult person: what you found out about their reasons, and what changed.',
    ],
    efficientWays: [
      'Give the other view two full sentences.',
      'Go quickly to the talk you had; that scene is the answer.',
    ],
    practice: [
      'Tell it from the other person\'s chair, aloud, and see if it still sounds fair.',
      'Keep two in store: one that you won, and one that you lost.',
    ],
    technicalAreas: [],
    howToHandle: [
      'No names, no adjectives about the person, only what was said and done.',
      '"I never have conflicts" closes the door; a small true one opens it.',
    ],
    followUps: [
      'What did the other person see that you did not?',
      'What would they say if I rang them?',
      'When would you have gone to your manager?',
      'How is it between the two of you today?',
      'What do you do now when you feel such a quarrel coming?',
    ],
  },
  {
    id: 'failure',
    name: 'Failure',
    shape: 'story',
    competencies: ['failure', 'growth', 'self-awareness'],
    cues: [
      { words: either(
        /\bif (?:you|u) (?:could|had to) (?:redo|do over|go back|start over|turn back|do it (?:all )?again)\b|\bmisread\b/,
        /\b(?:errors?|lapse) (?:in|of) judge?ment\b/,
      ), weight: 4 },
      { words: either(
        /\bnot work as (?:\w+ )?(?:expected|planned|intended)\b|\bwould (?:you|u) change about (?:how|the way|what) (?:you|u)\b/,
      ), weight: 4 },
      { words: either(
        /\byou(?:'ve| have)? (?:\w+ )?caus\w+\b|\b(?:decisions?|choices?|things?) (?:that )?(?:you|u) (?:would|wish you could) (?:change|undo|take back|redo|reverse)\b(?! (?:about|in) )/,
        /\b(?:you|have|had) (?:under|over)-?estimat\w+\b|\bmisjudg\w+|\bmiscalculat\w+|\bembarrass\w+|\bworst (?:day|week|moment) (?:at|of|in)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:ran|running|was|were|going|slipp\w+|delivered|shipped) (?:\w+ )?late\b|\bslipped\b|\boverr(?:an|un)\b/,
        /\b(?:were|was|been) (?:you )?wrong\b|\bwere you (?:ever )?wrong\b/,
        /\b(?:broke|broken|br(?:ought|ing) down|took down|taken down|crashed) (?:the )?(?:prod\w*|site|live|website|service|system|build)\b/,
        /\b(?:take|took) (?:it )?back\b(?=\W*$)/,
        /\b(?:bug|defect)s? (?:that )?(?:you|u) (?:\w+ ){0,2}(?:put|pushed|released|let|caused|introduced|shipped|wrote|made)\b/,
        /\bway (?:you|u) (?:\w+ )?(?:hoped|wanted|expected|planned|intended)\b/,
        /\b(?:cost|hurt) (?:the|your) (?:company|team|project|customer)\b|\bgave up\b|\bback ?fired\b/,
        /\b(?:low|worst) (?:point|moment) (?:of|in) your\b|\bfell flat\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:you|u)(?:'ve| have)? (?:ever )?(?:completely )?fail(?:ed)?\b/,
        /\b(?:your|a|an|professional|biggest|greatest|technical|personal|worst|big|career|team|like a?|of|recent|major|past|epic|about) (?:\w+ )?failt?ures?\b(?! (?:modes?|scenarios?|cases?|rate|detection|recovery|handling|of (?:a|an|the|one) (?:\w+ )?(?:node|service|server|system|component|disk|db|database|worker)))/,
        /^(?:\w+ ){0,3}failt?ures?(?: story| stories| and \w+)?\W*$/,
      ), weight: 4 },
      { words: /\b(?:mistakes?|mis-?steps?|galti|regret\w*|set-?backs?|blunders?|went (?:\w+ )?wrong (?:in|on|with|at|for|because of) (?:you|a|an|your|work)|go wrong in your|(?:screw|mess|fuck|slip)(?:ed)? (?:\w+ )?up|broke (?:prod\w*|something|the)|wrong (?:technical |\w+ )?(?:decisions?|call|choice|assumption|judg\w+|direction)|bad (?:\w+ )?(?:decision|call|judg\w+)|(?:you|u) (?:were|was|have been|had been|'ve been|got it|got something|did something|are) (?:\w+ )?wrong|poor (?:decision|judg\w+|choice))\b/, weight: 4 },
      { words: either(
        /\bwent wrong\b|\bnot go (?:as (?:planned|expected|you)|well|to plan|according)\b/,
        /\bdid(?:n't| not) (?:go (?:as|well|to plan|according|the way|smoothly)|ship|launch|deliver|make it|perform|live up|work out|work as|succeed|turn out|get the|achieve|accomplish|finish|complete|pan out)\b/,
        /\b(?:does(?:n't| not)|do(?:n't| not)) (?:go (?:as|to plan|according)|work out)\b|\bfell short\b|\bfall short\b/,
        /\b(?:not|didn't|unable to|not able to|could(?:n't| not)|failed to|fail to) (?:meet|achieve|deliver|reach|hit|complete|finish|satisfy|accomplish)\b/,
        /\b(?:do|done|did|have done|handled?|approach\w*) (?:it |this |that |things |anything |something |\w+ )?differently\b/,
        /\bdifferently\W*$|\bbug (?:that )?(?:you|u) (?:\w+ )?(?:caused|introduced|shipped)\b|\bunsuccessful\w*/,
        /\b(?:project|release|launch|delivery|work|task) (?:was|were|got|is|being|ran|went) (?:\w+ )?(?:delayed|late|over budget|behind|cancelled|canceled)\b/,
        /\bbehind schedule\b/,
        /\bnot (?:\w+ )?(?:satisfied|happy) with (?:your|the) (?:\w+ )?(?:performance|work|results?|outcome)\b/,
        /\bcould have (?:been )?(?:\w+ )?(?:done |gone |handled |been )?(?:better|differently|improved)\b|\blow(?:est)? point\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:let|letting) (?:your |the |a |an )?(?:\w+ )?(?:team\w*|colleagues?|managers?|boss|customers?|clients?|users?|some ?one|somebody|people|them|others?|anyone) down\b/,
        /\bdisappoint(?:ed|ing|ments?)?\b/,
        /\bmiss(?:ed|ing)? (?:[\w-]+ ){0,3}(?:goals?|targets?|commitments?|milestones?|objectives?|okrs?|deadlines?|delivery date|date)\b/,
        /\bgoing to miss\b|\b(?:deadline|goal|target|date|milestone)s? (?:that )?(?:you|u)(?:'ve| have)? missed\b/,
        /\b(?:go|went|gone|going) (?:south|sideways|badly|bad)\b|\bleave (?:a |an |the )?(?:\w+ )?unfinished\b/,
        /\b(?:risks?|something|it|tried|attempt\w*|idea|and|but) (?:\w+ ){0,3}(?:and|that|but) (?:\w+ )?failed\b/,
        /\brisk and failed\b|\bfailed (?:deadlines?|projects?|launch|to (?:meet|deliver|achieve|complete|reach))\b/,
        /\b(?:projects?|launch\w*|releases?|features?|products?|migrations?|initiatives?|ideas?|experiments?|something|goals?|plans?|things?) (?:of yours |you \w+ )?(?:that |which |\w+ )?(?:\w+ )?(?:failed|flopp\w*|went (?:wrong|bad|off|south)|did(?:n't| not) (?:work|succeed|ship|go|meet|turn|pan))/,
      ), weight: 4 },
      { words: either(
        /\blearn(?:ed|t|ing|ings|s)? (?:from|out of) (?:\w+ ){0,2}(?:fail\w*|mistakes?|error)\b/,
        /\b(?:handl\w*|deal\w*|cop\w+|respond\w*|react\w*|bounc\w+|recover\w*) (?:with |to |from |back from )?(?:a |your |the |personal |professional )?(?:failure|rejection|setbacks?|mistakes?|defeat)\b(?= and\b|\W*$| (?:at work|in (?:your|the work)))/,
      ), weight: 4 },
      { words: /\bfail(?:t?ures?|ed|ing)?\b|\brejection\b|\brejected\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: true,
    expects: [
      'A failure that was truly yours, with what it cost.',
      'How you noticed, and what you did first.',
      'What you changed: a habit with a rhythm, and a measure that shows it holds.',
      'What the team keeps from it, such as a playbook or a check.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a slip in your own work, and the check you added after it.',
      'SDE-3': 'SDE-3: a wrong technical call, its effect on others, and the guard now in place.',
      staff: 'Staff: a wrong direction or a loss of trust, and how you won both back.',
    },
    why: [
      'Everyone fails; they hire those who get better by it.',
      'They hear in a minute whether you blame, hide or own.',
    ],
    waysToAnswer: [
      'Technical: the change that broke something, the alarm, the fix, the guard.',
      'Judgement: a risk you saw and waved through, and the rule you follow now.',
      'People: trust you lost, how you were told, what you committed to.',
      'Delivery: a date you missed, when you said so, and how you plan today.',
    ],
    efficientWays: [
      'Spend one third on what happened and two thirds on what you did next.',
      'React, learn, improve: one sentence each, then the proof.',
    ],
    practice: [
      'Write the commitment as action, rhythm and measure: what, how often, what number.',
      'Read your last incident report and mark each line that was in your hands.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Say "I" at the moment it went wrong.',
      'Thank those who told you; do not share the blame out.',
      'A boast dressed as a failure is heard as a dodge.',
    ],
    followUps: [
      'When did you first suspect that something was wrong?',
      'Who was hurt by it, and what did you say to them?',
      'What stops it from happening a second time?',
      'How did your standing in the team change?',
      'Which warning did you overlook?',
    ],
  },
  {
    id: 'feedback',
    name: 'Feedback',
    shape: 'story',
    competencies: ['growth', 'communication', 'self-awareness'],
    cues: [
      { words: either(
        /\b(?:manager|boss|lead) (?:was|were) (?:not (?:happy|satisfied|pleased)|unhappy|dissatisfied|upset) with you\w*\b|\breviews? of your (?:performance|work)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:disagree\w*|agree\w*) with (?:\w+ ){0,3}(?:feedback|reviews?|criticism|evaluation|rating)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:a|the|your|any|last|some) (?:\w+ )?(?:review|remark|comment|evaluation)s? (?:that|which|from|you|surprised|hurt|stung)\b/,
        /\btell(?:ing)? (?:a |an |your |the |some ?(?:one|body) |people )?(?:\w+ )?(?:colleague|peer|someone|team ?mate|senior|manager|engineer|boss|developer|somebody)?(?: that)? ?(?:their|his|her) (?:\w+ )?(?:work|code|performance|behaviou?r|design|idea)\b/,
        /\b(?:uncomfortable|unpleasant|hard|awkward) (?:message|news|truth|conversation)s?\b|\bremarks?\b/,
      ), weight: 3 },
      { words: either(
        /\bfeed ?back\b|\bcritici[sz]\w*|\bcritiques?\b|\bperformance (?:reviews?|appraisals?|evaluations?)\b|\bappraisals?\b/,
        /\b(?:tell|told|asked|advised) you to (?:work on|improve|change)\b|\b(?:code )?review comments?\b/,
        /\bcomments? (?:on|in|from|about) (?:your |a |the )?(?:code|pr|pull request|review|work)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:difficult|hard|tough|uncomfortable|honest|awkward|crucial) (?:conversations?|talk|message|truth)\b/,
        /\b(?:negative|bad|harsh|critical|poor) (?:\w+ )?(?:review|comments?|remarks?|rating)\b/,
        /\b(?:manager|boss|lead|review|peer|reviewer)\b(?: \w+){0,3} (?:told|asked|said|advised) (?:you )?(?:to )?(?:improve|change|work on)\b/,
        /\b(?:your )?(?:last|most recent|annual) review\b|\breviewed your (?:code|work|pr)\b/,
      ), weight: 3 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: true,
    expects: [
      'What was said, nearly word for word.',
      'How you took it, or how you prepared to give it.',
      'What is different in your work today because of it.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: took a point from a review and turned it into a habit.',
      'SDE-3': 'SDE-3: gave a peer or a senior an awkward message with care and evidence.',
      staff: 'Staff: told a leader what nobody else did, and made it safe for others to do so.',
    },
    why: [
      'They want to know how hard it will be to tell you something.',
      'Giving it well is rarer than taking it, above all upwards.',
    ],
    waysToAnswer: [
      'Taken: the remark that stung, the night after, the change a month later.',
      'Given to a peer: the moment you chose, the words you used, how they took it.',
      'Given upwards: a manager or senior, with an observation instead of a verdict.',
      'Asked for: how you invite remarks before they pile up.',
    ],
    efficientWays: [
      'Quote the remark; a quoted sentence makes the rest believable.',
      'Show the change with one later event.',
    ],
    practice: [
      'Ask one person this week what you should do more and what less.',
      'Rehearse an upward message: what I saw, what it caused, what I suggest.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Choose remarks that were fair; an unfair one makes you sound wounded.',
      'When you gave it, speak of the behaviour and not of the person.',
    ],
    followUps: [
      'Did you agree with it at the time?',
      'Which remark have you heard more than once?',
      'How did you check that you had really improved?',
      'What remark did you decide not to follow, and why?',
      'How would you tell me that this interview could go better?',
    ],
  },
];
