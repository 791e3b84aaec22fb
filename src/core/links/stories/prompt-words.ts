/** Words with which interviewers ask, whatever they ask about. Lower case, as written. */
export const promptWords: readonly string[] = (
  'tell describe share explain discuss talk walk name show example examples instance time times situation situations occasion case moment experience ' +
  'experiences past previous previously current currently recent recently career role job company work worked working interview question please ' +
  'kindly someone something anything somebody anybody people person faced face facing dealt deal dealing handled handle handling happened happen ' +
  'happens approach approached usually normally typically generally particular specific significant biggest greatest largest big great good best ' +
  'important difficult hard hardest toughest tough challenging feel felt think thought know knew want wanted come came look looked find found lot ' +
  'kind sort type way ways thing part able needed needing detail details brief briefly'
).split(' ');

/** Words for one thing, as interviewers put it: questions that differ in these alone ask the same. Lower case, as written. */
export const sameWords: readonly (readonly string[])[] = [
  'failure fail failed failing failures mistake mistakes error wrong setback setbacks',
  'conflict conflicts disagreement disagreements disagree disagreed disagreeing argument dispute clash friction',
  'manager boss supervisor superior',
  'colleague colleagues coworker coworkers teammate teammates peer peers',
  'convince convinced persuade persuaded influence influenced influencing persuasion',
  'feedback criticism criticized criticised critique',
  'prioritise prioritize prioritised prioritized prioritising prioritizing prioritisation prioritization priority priorities',
  'mentor mentored mentoring mentorship coach coached coaching teach taught teaching',
  'weakness weaknesses shortcoming shortcomings',
  'strength strengths',
  'customer customers client clients',
  'proud proudest achievement achievements accomplishment accomplishments achieved accomplished success',
  'ambiguity ambiguous unclear vague incomplete uncertain uncertainty',
  'deadline deadlines',
  'leave leaving left quit',
  'lead led leading leader leadership',
  'learn learned learnt learning',
  'initiative proactive proactively ownership responsibility',
  'introduce introduction background resume cv',
  'stress stressful pressure',
  'salary compensation ctc pay',
].map((group) => group.split(' '));
