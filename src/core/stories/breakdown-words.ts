/** What one word of a question asks for. `words` are as in a phrase list; `points` are what a story should show. */
export interface BreakdownWord {
  readonly words: readonly string[];
  readonly points: readonly string[];
}

/** From the most telling word to the least; a question takes the points of its most telling words first. */
export const breakdownWords: readonly BreakdownWord[] = [
  { words: ['stepped up', 'step up', 'stepping up', 'beyond your role', 'outside your role', 'outside of your role', 'outside your job', 'not your job'], points: ['beyond your role'] },
  { words: ['above and beyond', 'extra mile', 'more than was asked', 'exceeded expectations', 'went beyond'], points: ['beyond your role', 'impact'] },
  { words: ['initiative', 'proactive', 'without being asked', 'self starter', 'volunteered'], points: ['beyond your role', 'what you did'] },
  { words: ['without authority', 'without a title', 'without formal authority', 'without being the manager', 'no authority'], points: ['leading without title', 'how you won people over'] },
  { words: ['conflict*', 'clash*', 'argument', 'tension', 'got along', 'get along'], points: ['both sides', 'how it was settled', 'how you get on now'] },
  { words: ['disagree*', 'push back', 'pushed back', 'differ* opinion*', 'difference of opinion', 'said no', 'say no'], points: ['both sides', 'how you decided', 'how it was settled'] },
  { words: ['difficult person', 'difficult people', 'difficult teammate', 'difficult colleague', 'difficult coworker', 'difficult stakeholder', 'difficult manager', 'difficult customer', 'difficult client'], points: ['their view', 'what you did', 'how it was settled'] },
  { words: ['fail*', 'failure*', 'did not work', 'didn\'t work', 'go wrong', 'went wrong', 'unsuccessful', 'setback*', 'not go as planned', 'didn\'t go as planned'], points: ['what went wrong', 'your part', 'what changed since'] },
  { words: ['mistake*', 'error you made', 'messed up', 'screwed up', 'regret*', 'do differently', 'wrong decision'], points: ['what went wrong', 'your part', 'what changed since'] },
  { words: ['missed a deadline', 'missed deadline*', 'miss a deadline', 'late project'], points: ['what went wrong', 'your part', 'what changed since'] },
  { words: ['incident*', 'outage*', 'production issue*', 'went down', 'postmortem*', 'post mortem*', 'downtime'], points: ['what went wrong', 'how you handled it', 'what changed since'] },
  { words: ['bug', 'bugs', 'debug*', 'root cause'], points: ['how you found the cause', 'what you did', 'what changed since'] },
  { words: ['criticism', 'feedback', 'critici*', 'performance review'], points: ['feedback', 'how you reacted', 'what changed since'] },
  { words: ['weakness*', 'area* of improvement', 'improve about yourself', 'shortcoming*'], points: ['a story that shows it', 'what changed since'] },
  { words: ['strength*', 'good at', 'best at', 'superpower'], points: ['a story that shows it', 'impact'] },
  { words: ['learn* quickly', 'learned quickly', 'new technology', 'new language', 'new skill', 'ramp up', 'unfamiliar'], points: ['learn quickly', 'what you did', 'impact'] },
  { words: ['learn*', 'lesson*', 'taught you', 'grew', 'growth'], points: ['what you learned', 'what changed since'] },
  { words: ['mentor*', 'coach*', 'junior*', 'onboard*', 'help* someone', 'help* a teammate', 'help* others', 'teach', 'taught', 'new joiner*', 'new hire*'], points: ['mentoring', 'people you grew'] },
  { words: ['influence*', 'persuade*', 'convince*', 'buy in', 'change* someone\'s mind', 'sell an idea', 'negotiat*'], points: ['how you won people over', 'both sides', 'what came of it'] },
  { words: ['stakeholder*', 'cross functional*', 'cross team', 'product manager*', 'other teams', 'non technical'], points: ['stakeholders', 'communication'] },
  { words: ['led', 'lead', 'leader*', 'leading', 'took charge', 'take charge', 'manage* a team', 'delegate*'], points: ['leading', 'impact'] },
  { words: ['team', 'teamwork', 'collaborat*', 'worked with others', 'together', 'teammate*', 'colleague*'], points: ['teamwork', 'your role'] },
  { words: ['ambigu*', 'unclear', 'uncertain*', 'incomplete', 'vague', 'not enough information', 'without all the', 'missing information', 'limited information', 'little guidance', 'limited data'], points: ['what was not known', 'how you decided', 'what came of it'] },
  { words: ['prioriti*', 'competing', 'multiple projects', 'multiple tasks', 'juggl*', 'overloaded', 'too much work', 'balance*'], points: ['priorities', 'what you left out'] },
  { words: ['deadline*', 'time pressure', 'tight timeline*', 'tight schedule*', 'short notice', 'last minute', 'urgent*', 'under pressure', 'pressure', 'stress*'], points: ['time pressure', 'priorities', 'what came of it'] },
  { words: ['trade off*', 'tradeoff*', 'compromise*', 'shortcut*', 'speed or quality', 'quality versus speed', 'speed versus quality'], points: ['trade-offs', 'how you decided', 'what came of it'] },
  { words: ['decision*', 'decide*', 'choice', 'choose', 'chose', 'judgement', 'judgment', 'unpopular', 'tough call', 'hard call'], points: ['decision', 'trade-offs', 'what came of it'] },
  { words: ['risk*', 'bold', 'bet', 'gamble', 'courage*', 'leap'], points: ['risk', 'how you limited the risk', 'what came of it'] },
  { words: ['innovat*', 'creative*', 'invent*', 'new idea', 'novel', 'original', 'out of the box', 'simplif*'], points: ['innovation', 'impact'] },
  { words: ['customer*', 'client*', 'user', 'users', 'end user*'], points: ['customer', 'impact'] },
  { words: ['challeng*', 'difficult*', 'hardest', 'toughest', 'tough', 'hard', 'complex*', 'complicated', 'obstacle*', 'tricky', 'struggl*'], points: ['what made it hard', 'what you did'] },
  { words: ['problem*', 'solve*', 'troubleshoot*', 'issue', 'issues'], points: ['what made it hard', 'how you found the cause', 'what came of it'] },
  { words: ['greatest', 'biggest', 'largest', 'impact*', 'impactful', 'significant', 'important', 'best', 'most successful', 'memorable'], points: ['impact'] },
  { words: ['achiev*', 'accomplish*', 'success*', 'contribut*', 'win', 'delivered'], points: ['what you did', 'impact'] },
  { words: ['proud', 'proudest', 'pride', 'favourite project', 'favorite project', 'love* about', 'enjoyed'], points: ['why you are proud of it', 'what you did', 'impact'] },
  { words: ['own', 'owned', 'owner*', 'ownership', 'end to end', 'responsib*', 'accountab*'], points: ['ownership', 'what you did', 'what came of it'] },
  { words: ['scale*', 'scaling', 'scalab*', 'traffic', 'high load', 'million*', 'large scale', 'growth plan'], points: ['scale', 'technical depth', 'impact'] },
  { words: ['performance', 'optimi*', 'faster', 'slow', 'latency', 'efficien*', 'improv*'], points: ['numbers', 'what you did', 'impact'] },
  { words: ['quality', 'standard*', 'best practice*', 'code review*', 'tech debt', 'technical debt', 'high bar'], points: ['quality', 'how you won people over', 'impact'] },
  { words: ['legacy', 'migrat*', 'refactor*', 'rewrite', 'rewrote'], points: ['what made it hard', 'your plan', 'risk'] },
  { words: ['design*', 'architect*', 'built', 'build', 'technical*', 'project', 'system'], points: ['technical depth', 'what you did', 'impact'] },
  { words: ['process*', 'organi*', 'plan', 'planned', 'planning', 'approach'], points: ['your plan', 'impact'] },
  { words: ['change', 'changed', 'adapt*', 'pivot*', 'reorg*', 'flexib*'], points: ['how you adapted', 'what came of it'] },
  { words: ['motivat*', 'passion*', 'excites', 'why do you', 'why us', 'why this', 'interested'], points: ['why you care', 'what you did'] },
  { words: ['communicat*', 'explain*', 'present*', 'presentation*', 'bad news', 'transparen*'], points: ['communication', 'what came of it'] },
  { words: ['trust', 'relationship*', 'honest*', 'integrity', 'ethic*'], points: ['trust', 'what you did'] },
  { words: ['data', 'metric*', 'measur*', 'number*', 'analy*'], points: ['how you measured', 'decision'] },
  { words: ['help*', 'support*', 'stuck', 'asked for help', 'ask for help'], points: ['asking for help', 'what came of it'] },
  { words: ['persist*', 'persever*', 'resilien*', 'never gave up', 'gave up', 'rejected', 'rejection'], points: ['how you kept going', 'what came of it'] },
  { words: ['recogni*', 'award*', 'promot*', 'praise*'], points: ['recognition', 'what you did', 'impact'] },
];

/** Points by the id of a question's kind, where its words name none. Ids that no kind has do no harm. */
export const breakdownByKind: Readonly<Record<string, readonly string[]>> = {
  greeting: ['a short answer', 'a question back'],
  introduction: ['what you do now', 'what you have built', 'what you want next'],
  leaving: ['what you want next', 'what you learned'],
  motivation: ['why you care', 'what you have done that fits'],
  plans: ['what you want next', 'how you get there'],
  role: ['what you did', 'ownership'],
  fact: ['a short answer', 'how you know'],
  'keeping-current': ['what you learned', 'where you used it'],
  'system-design': ['technical depth', 'trade-offs', 'scale'],
  'technical-concept': ['what it is', 'when you would use it', 'what it costs'],
  'technical-decision': ['options you weighed', 'why you chose it', 'what came of it'],
};

/** What any story must show. */
export const commonPoints: readonly string[] = ['what you did', 'what came of it'];
