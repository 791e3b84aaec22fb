import type { QuestionKind } from '../question-kind';
import { either } from './either';

export const selfKinds: readonly QuestionKind[] = [
  {
    id: 'strengths-weaknesses',
    name: 'Strengths and weaknesses',
    shape: 'self-description',
    competencies: ['self-awareness', 'growth'],
    cues: [
      { words: either(
        /\b(?:want|like|wish|need) (?:for )?you to (?:improve|change|stop|work on|do better)\b|\bcomes? (?:most )?(?:naturally|easily|easy) to you\b/,
      ), weight: 4 },
      { words: either(
        /\bdo (?:you|u) find (?:most |the most )?(?:difficult|hard|challenging|hardest|easiest|easy)\b|\b(?:you are|you're|are you|yourself) (?:\w+ )?(?:bad|terrible|poor|great|good|best|worst|weak) (?:at|in)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:colleagues?|team ?mates?|co-?workers?|people|others|manager|friends|team) (?:\w+ )?(?:appreciate|value|like|dislike|admire|respect|love) (?:\w+ ){0,2}about you\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:positive|negative|good|bad|three|two|five) (?:\w+ )?(?:qualities|traits|attributes|characteristics)\b|\bqualities of yours\b/,
      ), weight: 3 },
      { words: either(
        /\bpeople (?:\w+ ){0,3}(?:misunderstand|mistake|get wrong|notice|assume) (?:\w+ ){0,2}you\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:your|ur) (?:\w+ )?(?:advantages?|disadvantages?|pros|cons|positives?|negatives?|plus points?|minus points?|blind spots?|limitations?)\b/,
      ), weight: 3 },
      { words: either(
        /\brate (?:yourself|urself)(?: on a scale)?(?: of| from)?(?: \d+ ?(?:to|-) ?\d+| out of \w+| one to ten)?\W*$/,
      ), weight: 4 },
      { words: either(
        /\babout working with you\b|\broom (?:to|for) (?:grow|improve\w*|you to)\b/,
        /\b(?:miss|missed|lose) (?:\w+ ){0,3}if you (?:were|left|go|quit)\b/,
        /\b(?:people|others|colleagues|they|everyone|team) (?:\w+ )?(?:come|turn|go|ask|rely on|count on) (?:to )?you (?:for|with|about)\b/,
        /\bhabits? (?:of yours|(?:would|do|that) you)\b|\byour (?:\w+ )?habits?\b/,
        /\b(?:adjectives|words) (?:for|about|to describe) (?:you|yourself)\b/,
      ), weight: 4 },
      { words: /\b(?:strengths?|strong(?:est)? (?:points?|suits?|areas?|sides?|skills?|qualit\w+|attributes?)|weak(?:ness|nesses|est)?(?: points?| areas?| sides?)?|super ?power|stands? out|sets (?:you|u) apart|mak(?:es|e) (?:you|u) (?:unique|different|special|stand)|differentiates? you|kamzori|kamiyan?|shortcomings?|pet peeves?)\b(?! (?:consistency|reference|typ\w+|entity|password))/, weight: 3 },
      { words: either(
        /\bareas? (?:of|for|to|you (?:need|want|would like) to|where you|in which you|that need) ?(?:\w+ ){0,3}(?:improv\w*|development|growth|grow|struggle|weak)\b/,
        /\b(?:change|improve|improving|work on|develop) (?:about|in|on) (?:yourself|urself)\b/,
        /\b(?:need|want|trying|working|like) to (?:improve|get better)\b(?! (?:the|our|your (?:team|code|system|process)))/,
        /\bnot (?:so |very |as |that )?good at\b|\b(?:are|r) (?:you|u) (?:\w+ )?(?:good|best|great|bad|worst|better) at\b/,
        /\byou (?:personally )?struggle with\b/,
        /\b(?:biggest|greatest|best|worst|strongest|most valuable|top) (?:\w+ )?(?:asset|quality|qualities|skills?|traits?|attributes?|habit|limitation)\b/,
      ), weight: 3 },
      { words: either(
        /\bwhat (?:would|will|do) (?:your |ur )?(?:\w+ ){0,2}(?:manager|boss|colleagues?|team ?mates?|peers|friends|co-?workers|supervisor|references?|employer|lead)s? (?:\w+ )?say\b/,
        /\b(?:manager|boss|colleagues?|team ?mates?|peers|friends|co-?workers|people|supervisors?|others|team|family|lead|someone|employers?|references?|reports?|everyone|partner|teacher|professor)\b(?: [\w']+){0,6} (?:describe|say about|describe about|tell (?:me|us) about|think about|think of|rate|characteri[sz]e|see|perceive|view|remember) (?:you|u|your (?:work|personality|style))\b/,
        /\brate (?:you|yourself|your)\b(?: \w+){0,3} (?:as|overall|personality)\b/,
      ), weight: 4 },
      { words: either(
        /\bdescribe (?:yourself|urself|your (?:\w+ )?(?:personality|character|work(?:ing)? style|work ethic|style)) ?(?:in|as|using|with)?\b(?=.{0,30}\b(?:words?|word|as|person|style|personality|character|ethic|adjectives|sentences?|developer|engineer)\b)/,
        /\b(?:one|two|three|five|3|5) (?:words?|adjectives)\b/,
        /\bhow (?:would|do|will|can) (?:you|u) describe (?:yourself|urself|your (?:\w+ )?(?:personality|work(?:ing)? style|work ethic|character|style))\b/,
        /\b(?:work(?:ing)? style|work ethic|personality)\b(?!.{0,40}\b(?:different|clash\w*|conflict\w*|difficult)\b)/,
        /\bwhat (?:kind|type|sort) of (?:person|developer|engineer|worker|programmer|employee|team ?mate)\b/,
      ), weight: 3 },
      { words: either(
        /\bare (?:you|u) (?:\w+ ){0,2}(?:a |an )(?:\w+ )?(?:perfectionist|introvert|extrovert|quick learner|fast learner|self-?starter|detail\W?oriented|morning person|hard ?worker|good listener|risk[ -]taker|people person|generalist|specialist)\b/,
        /\byour (?:\w+ )?(?:qualities|traits|flaws?)\b|\bareas? of expertise\b/,
        /\b(?:frustrates?|annoys?|angers?|bothers?|upsets?|irritates?) you\b|\bmost often (?:criticized|praised|complimented)\b/,
        /\bwhat (?:do|would) (?:\w+ ){1,4}(?:most )?(?:criticize|compliment|praise|complain) (?:you|about you)\b/,
        /\bone thing (?:you|u) (?:would|could|want to|'d) (?:change|improve)\b(?! (?:in|about) (?:the|your|our|that))/,
      ), weight: 3 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'One trait, named plainly.',
      'A piece of work that shows it.',
      'For a weakness: what you do about it, and how far you have come.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a trait seen in your own code or habits.',
      'SDE-3': 'SDE-3: a trait that changed how a piece of shared work went.',
      staff: 'Staff: a trait that others rely on, or that you had to manage so as not to slow them.',
    },
    why: [
      'They want to see whether you know yourself.',
      'They look for what they would have to support you in.',
    ],
    waysToAnswer: [
      'Strength: the trait, one story, what a colleague said of it.',
      'Weakness: the trait, what it once cost, the habit you built, where it stands now.',
      'Pair: a strength, and the price it sometimes has.',
      'Feedback: quote a review you received and what you did the week after.',
    ],
    efficientWays: [
      'One trait well shown beats five adjectives.',
      'For a weakness spend half the words on the repair.',
    ],
    practice: [
      'Ask two colleagues for one thing you do well and one thing to work on.',
      'Test your weakness: if it could stand on a motivational poster, choose another.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Do not dress a strength up as a weakness.',
      'Pick a weakness that is true and does not decide this job.',
    ],
    followUps: [
      'When did that last get in your way?',
      'What would your last manager name?',
      'Which habit has helped you most with it?',
      'Who in your team balances that out?',
      'How has it changed over the last year?',
    ],
  },
  {
    id: 'learning',
    name: 'Learning something new',
    shape: 'story',
    competencies: ['learning', 'growth'],
    cues: [
      { words: either(
        /\b(?:teach|taught|teaching) (?:yourself|urself)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:had|have|has|need\w*|needing) to (?:learn|study|teach yourself)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:deeper|more) (?:\w+ ){0,2}(?:expertise|knowledge)\b|\b(?:understand|grasp|get familiar with|familiari[sz]e yourself with)\w* (?:an? )?(?:new|large|unfamiliar|existing) (?:\w+ )?(?:code ?base|domain|system|subject|topic|area)\b/,
      ), weight: 3 },
      { words: either(
        /\bbec(?:o|a)me an? (?:\w+ )?expert\b|\b(?:learn|pick up|master|study)\b(?: [\w-]+){0,8} (?:short (?:time|period|amount|notice)|limited time|little time|tight|quickly|fast|from scratch|on your own)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:get|got|come|came) to grips\b|\b(?:knew|know) (?:nothing|little|very little) about\b/,
        /\b(?:never|not) (?:used|worked with|done|seen|touched) before\b|\bhad never (?:used|worked|done|seen|touched|written)\b/,
        /\bbecome productive\b|\b(?:had|have|with) no (?:prior |previous )?(?:experience|knowledge|idea)\b/,
        /\boutside (?:of )?your expertise\b|\bnot familiar with\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:learn(?:ed|t|ing)?|pick(?:ed|ing)? up|(?:get|got|getting|bring\w*|came|come) (?:yourself )?up to speed|ramp\w* up|master(?:ed)?|study|studied)\b(?: \w+){0,5} (?:quickly|fast|scratch|new|technolog\w+|languages?|skills?|tools?|frameworks?|domain|short|recently|lately|unfamiliar|yourself|job|code ?base)\b/,
        /\b(?:up to speed|ramp(?:ed|ing)? up)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:new|unfamiliar|unknown) (?:technolog\w+|(?:programming )?language|skills?|framework|tech stack|stack|domain|tool|code ?base|field)\b/,
        /\bcomfort (?:zone|area)\b|\b(?:taught|teach|teaching) (?:yourself|urself)\b|\bself[ -]?taught\b|\bup ?skill\w*/,
        /\b(?:kya|naya) (?:kuch )?seekh\w*|\blearning curve\b|\bknowledge gaps?\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:how|what) (?:do|did|would|have|are) (?:you|u) (?:\w+ )?(?:approach |go about |been )?(?:learn\w*)\b/,
        /\b(?:something|anything|thing|things|skill) (?:\w+ ){0,4}(?:learn(?:ed|t)|learning)\b/,
        /^what (?:\w+ ){1,3}learn(?:ed|t)?\b|\b(?:biggest|key|main|greatest) take-?aways?\b/,
        /\blearn(?:ed|t|ing)? (?:something|anything|about something)\b|\bcuriosity\b|\bbe(?:ing)? curious\b/,
        /\bhow (?:curious|quickly do you learn)\b|\blearn (?:and|&) be\b/,
      ), weight: 3 },
      { words: /\blearn(?:ed|t|ing|ings|s)?\b|\btakeaways?\b|\bcurious\b|\bnew (?:to you|area)\b/, weight: 2 },
    ],
    floor: 60,
    pastEvent: true,
    wantsLearning: true,
    expects: [
      'A gap you saw in your own knowledge, and why it mattered at that moment.',
      'How you went about closing it: sources, people, experiments.',
      'What you could do at the end that you could not do before.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a tool or language learned well enough to ship with it.',
      'SDE-3': 'SDE-3: a deep subject learned well enough to decide with it, and taught to others.',
      staff: 'Staff: a field new to the company, opened by you so that teams could build on it.',
    },
    why: [
      'Tools change, so the way you learn outlasts what you know.',
      'They ask how you behave when you are the beginner in the room.',
    ],
    waysToAnswer: [
      'Deadline: a task came before the knowledge, and how you got both done.',
      'Curiosity: something you studied unasked that later paid off.',
      'From a person: whom you asked, what you brought to the talk, what you gave back.',
      'From a dead end: the first approach that did not work and what it showed you.',
    ],
    efficientWays: [
      'Say how many days or weeks it took; time makes learning visible.',
      'Show the first small thing you built with it.',
    ],
    practice: [
      'Keep a line a week of what you learned and where you used it.',
      'Explain the subject in five minutes to someone who has never met it.',
    ],
    technicalAreas: [],
    howToHandle: [
      'Choose something recent; old lessons sound like the last time you learned.',
      'Tell what was hard, or it sounds as if there was nothing to learn.',
    ],
    followUps: [
      'How did you know that you understood it well enough?',
      'What did you get wrong at first?',
      'Whom did you teach it to afterwards?',
      'How do you decide what not to learn?',
      'Where have you used it since?',
    ],
  },
  {
    id: 'keeping-current',
    name: 'Keeping up to date',
    shape: 'self-description',
    competencies: ['learning', 'motivation'],
    cues: [
      { words: either(
        /\bwhat(?:'s| is) new\b|\b(?:technolog(?:y|ies)|tools?|languages?|frameworks?) (?:that )?(?:you are|you're|are you) (?:currently )?(?:exploring|playing|experimenting|trying|following)\b|\bgithub (?:profile|account)\b|\ba blog\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:keep|keeping|continue|never stop) (?:on )?(?:learning|to learn)\b|\b(?:skills?|knowledge)\b(?: \w+){0,4} (?:outdated|obsolete|stale|rusty)\b|\btalk (?:that )?(?:you|u) (?:\w+ )?(?:watched|saw|heard|attended)\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:which|what|who|whom) (?!(?:\w+ ){0,3}(?:standards?|practices?|process\w*|steps?|approach\w*|methodolog\w+|guidelines?|conventions?|principles?|rules?|strategy|model)\b)(?:[\w-]+ ){0,3}(?:do|are|have) (?:you|u) (?:\w+ )?(?:follow\w*|subscrib\w*)\b/,
        /\b(?:technolog(?:y|ies)|tech|trends?|tools?|languages?|developments?) (?:are|is|do) (?:you|u) (?:\w+ )?(?:excited|interested|curious|enthusiastic|looking forward|find (?:most )?(?:exciting|interesting))\b|\b(?:technolog(?:y|ies)|trends?) (?:\w+ )?(?:excites?|interests?|fascinates?) you\b/,
      ), weight: 4 },
      { words: either(
        /\bhow (?:do|are|have) (?:you|u) (?:\w+ )?(?:improv|develop|sharpen|upgrad|grow|enhanc|hon|maintain)\w* (?:your|ur) (?:own )?(?:\w+ )?(?:skills?|knowledge|craft)\b/,
        /\b(?:code|program|programming|coding) outside (?:of )?(?:work|office|your job)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:sources?|websites?|resources)\b(?: \w+){0,8} (?:technolog\w+|industry|your field|learn\w*|knowledge|follow)\b/,
      ), weight: 4 },
      { words: either(
        /\bskills (?:fresh|sharp|current|up|relevant)\b/,
        /\b(?:find out|hear|learn|read|discover|know) about (?:new|the latest|the newest|recent) (?:tools?|tech\w*|frameworks?|developments?|trends?|languages?|releases?)\b/,
        /\bdiscover new\b/,
      ), weight: 4 },
      { words: either(
        /\b(?:do|doing) (?:for fun|outside (?:of )?(?:work|office)|in (?:your|ur) (?:free|spare|leisure))\b/,
        /\b(?:keep(?:ing)?|stay(?:ing)?|kept|remain)\b(?: yourself| urself| your (?:\w+ )?(?:skills?|knowledge|team))? (?:up|current|updated|abreast|relevant|sharp|informed|on top of (?:the |new |latest |tech|industry|trends))\b(?! (?:at night|all night|with (?:your|the) (?:work|deadlines?|pace)|to work))(?=.{0,60}(?:tech\w*|trends?|industry|field|new|latest|dat|skills?|advance\w*|developments?|date|threats?|changes|knowledge|\W*$))/,
        /\byourself (?:updated|up to date)\b/,
      ), weight: 4 },
      { words: either(
        /\bup[ -]to[ -]date (?:with|on|in|about)\b|\b(?:keep|stay) (?:\w+ )?up[ -]to[ -]date\b/,
        /\b(?:latest|new|recent|emerging|industry|tech|technology) trends?\b|\bcontinuous(?:ly)? (?:learning|learn)\b/,
      ), weight: 3 },
      { words: either(
        /\b(?:side|pet|hobby|weekend|personal) projects\b|\bopen[ -]source\b/,
        /\b(?:which|what|favou?rite|any|recent|last|the) (?:tech |technical |\w+ )?(?:blogs?|books?|podcasts?|newsletters?|youtube channels?|communities|conferences|meet-?ups)\b/,
        /\breading list\b/,
        /\b(?:do|did|have|are) (?:you|u) (?:\w+ )?(?:read|reading|blog|blogging|follow)\b(?: \w+){0,4} (?:books?|blogs?|articles?|papers?|lately|recently|tech\w*|currently|news|right now|now)/,
        /\bhobb(?:y|ies)\b|\b(?:for fun|(?:free|spare|leisure) time|outside (?:of )?(?:work|office|the office)\W*$)/,
      ), weight: 3 },
    ],
    floor: 40,
    pastEvent: false,
    wantsLearning: false,
    expects: [
      'A habit with a rhythm, not a list of sites.',
      'One recent find that changed something you do.',
      'A taste: why you follow this and leave that.',
    ],
    expectsAt: {
      'SDE-2': 'SDE-2: a habit that feeds your daily code.',
      'SDE-3': 'SDE-3: a habit that ended in a proposal to your team.',
      staff: 'Staff: a habit that tells you early which changes the company should care about.',
    },
    why: [
      'They look for someone who likes the craft when nobody pays for it.',
      'Curiosity is hard to teach, so they hire for it.',
    ],
    waysToAnswer: [
      'Source: one author or channel, and the idea of theirs you use.',
      'Making: a thing you built for fun and what it taught you.',
      'Sharing: a talk, a note or a reading group you keep going.',
      'Filter: how you decide in ten minutes whether a new tool deserves a day.',
    ],
    efficientWays: [
      'Name one source and one use of it; a list of ten proves nothing.',
      'End with the last thing that surprised you.',
    ],
    practice: [
      'Read one article this week and try its idea on real code.',
      'Note three sentences on it, so that you can quote it without searching.',
    ],
    technicalAreas: [],
    howToHandle: [
      'If time is short at home, tell how you learn inside working hours.',
      'Be ready for a question about whatever you name.',
    ],
    followUps: [
      'What did you read last, and did you agree with it?',
      'Which new tool did you look at and reject?',
      'What have you brought from there into your team?',
      'What do you build when nobody asks you to?',
      'Which opinion about our field have you changed lately?',
    ],
  },
];
