import type { QuestionKind } from '../question-kind';

export const judgementKinds: readonly QuestionKind[] = [
  {
    id: 'ambiguity',
    name: 'Ambiguity',
    shape: 'story',
    competencies: ['ambiguity', 'decision'],
    cues: [
      { words: /\bambigu\w+|\buncertain\w*|\bunclear\b|\bunknowns\b|\bvague\b/i, weight: 3 },
      { words: /\b(?:incomplete|limited|partial|missing|insufficient|not enough|without (?:all|enough|full|complete)|very little) (?:of )?(?:the )?(?:\w+ )?(?:data|information|info|requirements?|details|context)\b/i, weight: 3 },
      { words: /\brequirements? (?:\w+ ){0,3}(?:not clear|chang\w+|missing)\b|\bchanging requirements?\b|\bno clear\b|\b(?:took|take|taking|taken) (?:a |an |the |any )?(?:\w+ )?risks?\b|\bcalculated risks?\b/i, weight: 3 },
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
      { words: /\bpriorit\w+|\bjuggl\w+|\btime management\b|\bmanage your time\b|\b(?:say|said|saying) no\b|\bpehle kya\b|\b(?:too much )?on your plate\b/i, weight: 3 },
      { words: /\b(?:competing|conflicting|multiple|several|many) (?:\w+ )?(?:deadlines|demands|tasks|requests|things)\b|\btoo (?:many|much) (?:\w+ )?(?:tasks|work|things|to do)\b|\bwhat to (?:drop|cut|do first)\b/i, weight: 3 },
      { words: /\burgent\b|\bmultiple projects\b/i, weight: 2 },
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
      { words: /\bpressure\b|\bstress\w*|\bcrunch\b|\bburn ?out\b|\bwork[ -]life\b|\btanav\b/i, weight: 3 },
      { words: /\b(?:tight|short|aggressive|impossible|strict) (?:\w+ )?(?:deadlines?|timelines?|schedules?|time|notice)\b|\btime (?:constraint|crunch)s?\b/i, weight: 3 },
      { words: /\bdeadlines?\b/i, weight: 2 },
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
      { words: /\b(?:quality|standards?|tech(?:nical)? debt|clean code|code is (?:good|correct|clean)|corners|raise[ds]? the bar|refactor\w*|test coverage|best practices?)\b/i, weight: 3 },
      { words: /\bspeed (?:vs|versus|or|and|over|against)\b|\b(?:vs|versus|or|over) speed\b|\bmaker[ -]checker\b/i, weight: 3 },
      { words: /\bcode ?(?:review|base)s?\b|\btest(?:s|ing)\b/i, weight: 2 },
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
      { words: /\b(?:difficult|angry|unhappy|upset|demanding|happy|dissatisfied) (?:customers?|clients?|users?)\b|\bcustomer(?:'s|s')? (?:obsess\w+|focus|needs?|complaints?|first|satisfaction|issues?|problems?|experience)\b/i, weight: 3 },
      { words: /\b(?:for|with|from|to|help(?:ed)?|understand|listen(?:ed)? to) (?:a |an |the |your |our )?(?:customers?|clients?|users)\b|\bneeds? of (?:your |the |our )?(?:users|customers|clients)\b|\buser(?:s'|'s)? (?:needs?|pain|feedback|experience)\b|\bgrahak\b/i, weight: 3 },
      { words: /\b(?:customers?|clients?)\b/i, weight: 2 },
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
