import type { QuestionKind } from '../question-kind';

export const motiveKinds: readonly QuestionKind[] = [
  {
    id: 'motivation',
    name: 'Motivation',
    shape: 'opinion',
    competencies: ['motivation'],
    cues: [
      { words: /\bwhy (?:us|here|me|google|amazon|microsoft|meta|this (?:company|role|team|job|position)|our (?:company|team|product)|should we (?:hire|take|choose))\b/i, weight: 3 },
      { words: /\bwhy (?:do |did |would |are )?(?:you|u) (?:want\w*|like|wish|interested|apply\w*|applied|choose|chose)\b(?: \w+){0,6} (?:join\w*|work\w*|here|us|company|role|team|job|position|startup|apply)\b/i, weight: 3 },
      { words: /\bwhat (?:interests|excites|attracts|motivates|drives|brings) you\b|\bmotivat(?:ion|ed|es)\b|\bgets you out of bed\b|\b(?:looking for|want|expect) (?:in|from) (?:your|a|the|this|our) (?:\w+ )?(?:role|job|company|team|position)\b/i, weight: 3 },
      { words: /\b(?:know|like|heard|read) about (?:us|our (?:company|product|team)|the company|this company)\b|\bgood fit\b|\bpassionate\b|\blove (?:about )?(?:your job|the craft|your work|coding|engineering)\b/i, weight: 3 },
      { words: /\bwhy (?:did you become|software|engineering|backend|front ?end)\b|\b(?:humari|hamari) company\b/i, weight: 2 },
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
      { words: /\b(?:why|reasons?)\b(?: \w+){0,6} (?:leav(?:e|ing)|left|quit(?:ting)?|resign\w*|switch(?:ing)?|mov(?:e|ing) on|chang(?:e|ing) (?:your |the )?(?:jobs?|compan\w+))\b/i, weight: 3 },
      { words: /\breasons? for (?:\w+ )?(?:change|switch|leaving|exit|leave)\b|\blooking (?:out )?(?:for )?(?:a )?(?:change|new (?:job|role|opportunit\w+)|outside)\b|\bjob (?:change|switch|hop\w*)\b/i, weight: 3 },
      { words: /\b(?:kyu|kyun|kyon)\b(?: \w+){0,6} (?:chhod\w*|chod\w*|change|switch)|\bgaps? in (?:your |the )?(?:resume|cv|employment|career)\b|\blaid off\b/i, weight: 3 },
      { words: /\b(?:are|r) (?:you|u) leaving\b/i, weight: 3 },
      { words: /\bleaving\b/i, weight: 2 },
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
    technicalAreas: [],
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
      { words: /\b(?:where|how) do you see (?:yourself|your career)\b|\bsee (?:yourself|urself) in\b|\b(?:next|in|after) (?:\d+|two|three|five|ten|few)(?: to \w+)? (?:years?|yrs?|saal)(?! of)\b/i, weight: 3 },
      { words: /\b(?:future|career|long[ -]term|short[ -]term|professional) (?:plans?|goals?|path|aspirations?|ambitions?)\b|\bdream (?:job|role)\b|\baage (?:kya|ka)\b/i, weight: 3 },
      { words: /\bwhat (?:would|will|do) (?:you|u) (?:like to |want to |plan to )?(?:develop|build|create|do|learn|work on)\b(?: \w+){0,3} (?:in|with|for|next|here|first)\b/i, weight: 3 },
      { words: /\bfirst (?:30|60|90|thirty|sixty|ninety|few|three|six)[ -](?:days?|weeks?|months?)\b|\bnext (?:step|big thing|goal)\b|\bplans? (?:for|to|about|on|in)\b/i, weight: 3 },
      { words: /\bgoals?\b/i, weight: 1 },
      { words: /\bambitions?\b|\baspir\w+/i, weight: 2 },
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
    technicalAreas: [],
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
