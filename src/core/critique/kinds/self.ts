import type { QuestionKind } from '../question-kind';

export const selfKinds: readonly QuestionKind[] = [
  {
    id: 'strengths-weaknesses',
    name: 'Strengths and weaknesses',
    shape: 'self-description',
    competencies: ['self-awareness', 'growth'],
    cues: [
      { words: /\b(?:strengths?|strong(?:est)? (?:points?|suit|areas?|sides?)|weak(?:ness|nesses|est)?(?: points?| areas?)?|super ?power|stand out|sets you apart|makes you unique|kamzori|kamiyan?)\b/i, weight: 3 },
      { words: /\bareas? (?:of|for|to) improve(?:ment)?\b|\b(?:change|improve) about yourself\b|\b(?:need|want|trying|working) to (?:improve|get better)\b|\bnot (?:so )?good at\b/i, weight: 3 },
      { words: /\b(?:manager|boss|colleagues?|team ?mates?|peers|friends|co-?workers|people)\b(?: \w+){0,3} (?:describe|say about) (?:you|u)\b|\bdescribe yourself in\b|\b(?:three|3) words\b/i, weight: 3 },
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
      { words: /\b(?:learn(?:ed|t)?|pick(?:ed)? up|get up to speed|got up to speed)\b(?: \w+){0,5} (?:quickly|fast|scratch|new|technolog\w+|language|skill|tool|framework|domain|short)\b/i, weight: 3 },
      { words: /\b(?:new|unfamiliar|unknown) (?:technolog\w+|language|skill|framework|tech stack|stack|domain|tool)\b|\bcomfort zone\b|\b(?:taught|teach) (?:yourself|urself)\b|\bup ?skill\w*|\b(?:kya|naya) (?:kuch )?seekh\w*/i, weight: 3 },
      { words: /\blearn(?:ed|t|ing|ings|s)?\b|\btakeaways?\b/i, weight: 2 },
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
      { words: /\b(?:keep(?:ing)?|stay(?:ing)?|kept)\b(?: yourself| urself)? (?:up|current|updated|abreast|relevant|sharp)\b|\bup[ -]to[ -]date\b/i, weight: 3 },
      { words: /\b(?:side|pet|hobby|weekend) projects?\b|\bopen[ -]source\b|\b(?:which|what|favou?rite|any) (?:tech |technical )?(?:blogs?|books?|podcasts?|newsletters?)\b|\bhobb(?:y|ies)\b/i, weight: 3 },
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
