import type { QuestionKind } from '../question-kind';

export const frictionKinds: readonly QuestionKind[] = [
  {
    id: 'conflict',
    name: 'Conflict',
    shape: 'story',
    competencies: ['conflict', 'communication'],
    cues: [
      { words: /\b(?:conflicts?|fights?|fought|quarrel\w*|disagree\w*|dis-?agree\w*|disputes?|argu(?:ed|ments?)|clash\w*|jhagda|friction|difference of opinion|get along)\b/i, weight: 3 },
      { words: /\b(?:difficult|tough|annoying|toxic|challenging|rude) (?:to work with |\w+ )?(?:co-?workers?|colleagues?|team ?mates?|persons?|people|managers?|stake ?holders?|team members?|boss|seniors?)\b|\bdifficult to work with\b/i, weight: 3 },
      { words: /\b(?:did(?:n't| not)|do(?:n't| not)) agree\b|\bagainst your (?:idea|view|opinion)\b|\btension\b|\bdifferent (?:work(?:ing)? )?(?:styles?|personalit\w+|from you\w*)\b|\brejects? your\b|\bnot doing (?:his|her|their) (?:work|job|part|share)\b|\bstyle was\b/i, weight: 3 },
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
      { words: /\b(?:you|u)(?:'ve| have)? (?:ever )?fail(?:ed)?\b|\b(?:your|a|professional|biggest|greatest|technical|personal|worst|big|career|team|like a?) (?:\w+ )?failt?ures?\b|^(?:\w+ ){0,3}failt?ures?\W*$/i, weight: 3 },
      { words: /\b(?:mistakes?|galti|regret\w*|set-?backs?|blunder|went wrong|go wrong in your|(?:screw|mess)(?:ed)? up|broke prod\w*|wrong decision|bad decision)\b/i, weight: 3 },
      { words: /\bmiss(?:ed|ing)? (?:a |the |your |an )?(?:\w+ )?deadlines?\b|\bnot go (?:as planned|well|to plan)\b|\bdid(?:n't| not) (?:go (?:as|well|to plan)|work out)\b|\bfell short\b|\b(?:not|didn't) meet (?:\w+ )?expectations?\b|\bdo (?:it )?differently\b|\bbug (?:that )?(?:you|u) (?:caused|introduced|shipped)\b/i, weight: 3 },
      { words: /\b(?:let|letting) (?:your |the |a |an )?(?:\w+ )?(?:team\w*|colleagues?|managers?|boss|customers?|clients?|users?|some ?one|somebody|people|them|others?|anyone) down\b|\bdisappoint(?:ed|ing|ment)?\b|\bmiss(?:ed|ing)? (?:a |an |the |your |any )?(?:\w+ )?(?:goals?|targets?|commitments?|milestones?|objectives?|okrs?)\b|\b(?:projects?|launch\w*|releases?|features?|products?|migrations?|initiatives?|ideas?|experiments?) (?:of yours )?(?:that |which )(?:\w+ )?(?:fail\w*|flopp\w*|went wrong|did(?:n't| not) (?:work|succeed|ship))/i, weight: 3 },
      { words: /\blearn(?:ed|t|ing|ings|s)? (?:from|out of) (?:\w+ ){0,2}(?:fail\w*|mistakes?)\b/i, weight: 3 },
      { words: /\bfail(?:t?ures?|ed|ing)?\b/i, weight: 2 },
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
      { words: /\bfeed ?back\b|\bcritici[sz]\w*|\bcritiques?\b|\bperformance (?:review|appraisal)\b|\bappraisal\b|\btell you to (?:work on|improve|change)\b/i, weight: 3 },
      { words: /\b(?:difficult|hard|tough|uncomfortable|honest) (?:conversations?|talk|message)\b/i, weight: 3 },
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
