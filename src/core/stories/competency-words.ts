import type { Competency } from './competency';

/** What a coach knows about one competency. See `termTree` for how a term is written. */
export interface CompetencyWords {
  readonly name: Competency;
  /** As a person would call it. */
  readonly title: string;
  /** Words of a question that ask for it. */
  readonly asks: readonly string[];
  /** Words of a story that show it. */
  readonly shows: readonly string[];
  /** Amazon's leadership principles that look for it. */
  readonly amazon: readonly string[];
  /** Google's attributes that look for it. */
  readonly google: readonly string[];
  /** Meta's behavioural signals that look for it. */
  readonly meta: readonly string[];
}

/** In the order of the closed list. */
export const competencyWords: readonly CompetencyWords[] = [
  {
    name: 'ownership', title: 'Ownership',
    asks: ['ownership', 'owned', 'take responsibility', 'took responsibility', 'taking responsibility', 'initiative', 'took the initiative', 'stepped up', 'step up', 'stepping up', 'went above and beyond', 'above and beyond', 'beyond your role', 'beyond your job', 'outside your role', 'outside your responsibilities', 'outside of your responsibilities', 'without being asked', 'nobody asked', 'extra mile', 'end to end', 'accountable', 'accountability', 'proactive', 'proactively', 'yourself fixed', 'on your own', 'beyond your', 'right thing', 'integrity', 'nobody had asked', 'not your job'],
    shows: ['i owned', 'i took ownership', 'took ownership', 'i took responsibility', 'took responsibility', 'i volunteered', 'volunteered to', 'nobody asked', 'no one asked', 'without being asked', 'nobody owned', 'no one owned', 'i stepped in', 'i stepped up', 'took it upon myself', 'took the initiative', 'took initiative', 'end to end', 'on call that night', 'my responsibility', 'i followed up', 'i made sure', 'was not my job', 'outside my role'],
    amazon: ['Ownership', 'Success and Scale Bring Broad Responsibility'], google: ['Leadership', 'Googleyness'], meta: ['Driving results'],
  },
  {
    name: 'leadership', title: 'Leadership',
    asks: ['leadership', 'leader', 'leaders', 'led', 'lead a team', 'lead a project', 'leading a project', 'leading a team', 'leading', 'you lead', 'lead the team', 'managed a team', 'manage a team', 'managing a team', 'handling the team', 'team lead', 'tech lead', 'delegate', 'delegated', 'delegation', 'vision', 'think big', 'rally', 'motivate a team', 'motivated your team', 'motivate your team', 'hire', 'hired someone', 'morale', 'charge of a team', 'take charge', 'took charge', 'delegating'],
    shows: ['i led', 'i lead', 'led the team', 'led a team', 'leading the team', 'i delegated', 'i assigned', 'i coordinated', 'i organised', 'i organized', 'set the direction', 'i set up the team', 'i split the work', 'divided the work', 'split the work', 'i drove the', 'i was the lead', 'as the lead', 'as tech lead', 'as team lead', 'i hired', 'i ran the project', 'i ran the', 'i headed', 'gave each'],
    amazon: ['Think Big', 'Hire and Develop the Best', 'Strive to be Earth\'s Best Employer'], google: ['Leadership'], meta: ['Driving results'],
  },
  {
    name: 'influence', title: 'Influence',
    asks: ['influence', 'influenced', 'influencing', 'convince', 'convinced', 'convincing', 'persuade', 'persuaded', 'persuading', 'persuasion', 'buy in', 'without authority', 'get people on board', 'getting others', 'adopt your idea', 'adopt your', 'sell an idea', 'sold an idea', 'negotiate', 'negotiated', 'stakeholder', 'stakeholders', 'pushed back', 'push back', 'have backbone', 'disagree and commit', 'sceptic*', 'skeptic*', 'win over', 'winning over', 'won over', 'win people over', 'not report to you', 'people on board', 'change their mind', 'change their minds', 'resistance'],
    shows: ['i convinced', 'convincing my', 'convinced my', 'convinced the', 'i persuaded', 'persuaded the', 'buy in', 'i pitched', 'pitched the', 'i proposed', 'proposal', 'i negotiated', 'got them on board', 'got everyone on board', 'got the team on board', 'side by side', 'wrote a comparison', 'demoed', 'i showed them', 'i demonstrated', 'i made the case', 'made the case', 'won over', 'they agreed', 'agreed to try'],
    amazon: ['Have Backbone; Disagree and Commit', 'Earn Trust'], google: ['Leadership'], meta: ['Communicating effectively', 'Driving results'],
  },
  {
    name: 'conflict', title: 'Conflict',
    asks: ['conflict', 'conflicts', 'disagree', 'disagreed', 'disagreeing', 'disagreement', 'disagreements', 'dispute', 'argument', 'argued', 'friction', 'tension', 'difficult colleague', 'difficult coworker', 'difficult teammate', 'difficult person', 'difficult people', 'difficult to work with', 'difficult stakeholder', 'clash', 'clashed', 'difference of opinion', 'did not agree', 'didn\'t agree', 'get along', 'disagree and commit', 'have backbone', 'dissagree*', 'quarrel', 'quarrels', 'at odds', 'heated'],
    shows: ['disagreed', 'disagreement', 'conflict', 'argued', 'argument', 'tension', 'objected', 'objection', 'objections', 'different view', 'different views', 'pushed back', 'heard both', 'both sides', 'his point', 'her point', 'their concern', 'their concerns', 'his concern', 'her concern', 'compromise', 'we agreed to', 'met halfway', 'common ground', 'listened to', 'i apologised', 'i apologized'],
    amazon: ['Have Backbone; Disagree and Commit', 'Earn Trust'], google: ['Googleyness'], meta: ['Resolving conflict'],
  },
  {
    name: 'failure', title: 'Failure',
    asks: ['fail', 'failed', 'failure', 'failures', 'failing', 'mistake', 'mistakes', 'went wrong', 'go wrong', 'messed up', 'screwed up', 'regret', 'setback', 'setbacks', 'missed a deadline', 'missed the deadline', 'missed deadline', 'did not go as planned', 'didn\'t go as planned', 'not go as planned', 'not go well', 'do differently', 'let someone down', 'let down', 'wrong decision', 'bad decision', 'fell short', 'wrong assumption', 'were wrong', 'admit a mistake', 'your fault'],
    shows: ['i failed', 'my mistake', 'a mistake', 'my fault', 'i was wrong', 'i had missed', 'i missed', 'i forgot', 'i overlooked', 'i underestimated', 'i misjudged', 'i broke', 'i should have', 'went wrong', 'outage', 'we missed the deadline', 'missed the deadline', 'rolled back', 'i own that', 'i admitted', 'post mortem', 'postmortem'],
    amazon: ['Ownership', 'Earn Trust'], google: ['Googleyness'], meta: ['Growing continuously'],
  },
  {
    name: 'growth', title: 'Growth',
    asks: ['feedback', 'criticism', 'criticised', 'criticized', 'critique', 'improve yourself', 'improved yourself', 'growth', 'grow', 'grown', 'out of your comfort zone', 'comfort zone', 'area of improvement', 'areas of improvement', 'area for improvement', 'areas for improvement', 'work on yourself', 'performance review', 'changed your mind', 'negative feedback', 'hard to hear'],
    shows: ['feedback', 'since then', 'from then on', 'ever since', 'now i', 'i now', 'today i', 'i changed how', 'i changed my', 'i asked for', 'got better at', 'improved my', 'i started to', 'i stopped', 'comfort zone', 'took it to heart'],
    amazon: ['Learn and Be Curious', 'Earn Trust'], google: ['Googleyness'], meta: ['Growing continuously'],
  },
  {
    name: 'mentoring', title: 'Mentoring',
    asks: ['mentor', 'mentored', 'mentoring', 'mentorship', 'coach', 'coached', 'coaching', 'junior', 'juniors', 'onboard', 'onboarded', 'onboarding', 'teach', 'taught', 'teaching', 'help a colleague', 'helped a colleague', 'helped someone grow', 'help someone grow', 'develop others', 'developing others', 'underperforming', 'under performing', 'low performer', 'develop the best', 'new joiner', 'new joinee', 'new hire', 'bring someone up to speed', 'underperformer', 'underperformers', 'struggling colleague', 'less experienced'],
    shows: ['mentored', 'i mentor', 'mentee', 'mentees', 'i coached', 'coached', 'i taught', 'taught the', 'taught her', 'taught him', 'onboarded', 'onboarding', 'paired with', 'pair programmed', 'pairing with', 'junior', 'juniors', 'intern', 'interns', 'new joiner', 'new hire', 'unblocked', 'promoted', 'her first', 'his first', 'buddy', 'training session', 'training sessions', 'ran a workshop', 'workshops'],
    amazon: ['Hire and Develop the Best', 'Strive to be Earth\'s Best Employer'], google: ['Leadership'], meta: ['Growing continuously'],
  },
  {
    name: 'collaboration', title: 'Collaboration',
    asks: ['collaborate', 'collaborated', 'collaborating', 'collaboration', 'teamwork', 'team work', 'team player', 'cross functional', 'cross team', 'across teams', 'other teams', 'another team', 'worked with others', 'work with others', 'working with others', 'work in a team', 'worked in a team', 'work with designers', 'work with product', 'partner with', 'help from', 'remote team', 'remote teams', 'distributed team', 'distributed teams', 'two departments', 'two teams'],
    shows: ['together with', 'i worked closely', 'closely with', 'cross functional', 'cross team', 'across teams', 'other team', 'other teams', 'with design', 'with product', 'with the product', 'with the designer', 'with sales', 'with support', 'with the data team', 'with ops', 'with devops', 'joint', 'we paired', 'paired with', 'brought together', 'shared channel', 'stakeholders'],
    amazon: ['Earn Trust'], google: ['Googleyness', 'Leadership'], meta: ['Resolving conflict', 'Communicating effectively'],
  },
  {
    name: 'ambiguity', title: 'Ambiguity',
    asks: ['ambiguity', 'ambiguous', 'uncertain', 'uncertainty', 'unclear', 'vague', 'incomplete data', 'incomplete information', 'limited information', 'limited data', 'without all the information', 'without enough information', 'not enough data', 'not enough information', 'unknowns', 'no clear', 'changing requirements', 'requirements changed', 'requirements were not clear', 'calculated risk', 'bias for action', 'all the facts', 'having all', 'without knowing', 'no requirements', 'clear idea', 'period of uncertainty'],
    shows: ['unclear', 'ambiguous', 'ambiguity', 'no spec', 'no specification', 'no requirements', 'nobody knew', 'no one knew', 'did not know', 'didn\'t know', 'unknown', 'unknowns', 'assumption', 'assumptions', 'assumed', 'requirements changed', 'requirements kept changing', 'incomplete', 'guess', 'hypothesis', 'hypotheses', 'spike', 'prototype', 'proof of concept', 'poc', 'small experiment'],
    amazon: ['Bias for Action', 'Are Right, A Lot'], google: ['General cognitive ability', 'Googleyness'], meta: ['Embracing ambiguity'],
  },
  {
    name: 'prioritisation', title: 'Prioritisation',
    asks: ['prioritise', 'prioritised', 'prioritising', 'prioritisation', 'prioritize', 'prioritized', 'prioritizing', 'prioritization', 'priority', 'priorities', 'competing deadlines', 'conflicting deadlines', 'multiple deadlines', 'multiple projects', 'several projects', 'juggle', 'juggled', 'juggling', 'time management', 'say no', 'said no', 'too much work', 'on your plate', 'trade scope', 'cut scope', 'frugality', 'limited resources', 'comes first', 'came first', 'more work than', 'several things at once', 'everything is urgent', 'everything was urgent'],
    shows: ['prioritised', 'prioritized', 'priorities', 'priority', 'i ranked', 'ranked the', 'must have', 'nice to have', 'cut scope', 'cut the scope', 'reduced the scope', 'reduced scope', 'dropped the', 'postponed', 'deferred', 'said no', 'i declined', 'impact and effort', 'impact versus effort', 'backlog', 'first the', 'moscow', 'most important', 'mvp'],
    amazon: ['Frugality', 'Deliver Results'], google: ['General cognitive ability'], meta: ['Driving results', 'Embracing ambiguity'],
  },
  {
    name: 'problem-solving', title: 'Problem solving',
    asks: ['problem', 'problems', 'solve', 'solved', 'solving', 'debug', 'debugged', 'debugging', 'root cause', 'rca', 'troubleshoot', 'complex', 'challenging', 'challenge', 'technical challenge', 'bug', 'bugs', 'obstacle', 'obstacles', 'overcome', 'overcame', 'dive deep', 'deep dive', 'figure out', 'figured out', 'break down', 'broke down', 'breakdown', 'step by step', 'bottleneck', 'bottlenecks', 'analyse', 'analyze', 'research', 'investigate', 'investigated', 'production is down', 'production was down', 'outage', 'outages', 'incident', 'incidents'],
    shows: ['root cause', 'debugged', 'i traced', 'traced it', 'traced the', 'i profiled', 'profiled', 'i reproduced', 'reproduced', 'narrowed down', 'narrowed it', 'bisected', 'i isolated', 'isolated the', 'i measured', 'measured', 'query plan', 'heap dump', 'logs showed', 'i analysed', 'i analyzed', 'analysed', 'analyzed', 'i investigated', 'investigated', 'it turned out', 'turned out', 'found that', 'i found', 'figured out', 'broke it down', 'step by step'],
    amazon: ['Dive Deep', 'Are Right, A Lot'], google: ['General cognitive ability', 'Role-related knowledge'], meta: ['Driving results'],
  },
  {
    name: 'decision', title: 'Decision making',
    asks: ['decision', 'decisions', 'decide', 'decided', 'deciding', 'choose', 'chose', 'chosen', 'choice', 'trade off', 'trade offs', 'tradeoff', 'tradeoffs', 'justify', 'judgement', 'judgment', 'instead of', 'alternatives', 'why not', 'are right a lot', 'bias for action', 'calculated risk', 'take a risk', 'took a risk'],
    shows: ['i decided', 'we decided', 'i chose', 'we chose', 'chose', 'i picked', 'trade off', 'trade offs', 'tradeoff', 'tradeoffs', 'alternative', 'alternatives', 'compared', 'i weighed', 'weighed', 'options', 'pros and cons', 'instead of', 'because it', 'ruled out', 'rejected', 'decision record', 'design doc', 'benchmark', 'benchmarked'],
    amazon: ['Are Right, A Lot', 'Bias for Action'], google: ['General cognitive ability', 'Role-related knowledge'], meta: ['Embracing ambiguity', 'Driving results'],
  },
  {
    name: 'innovation', title: 'Innovation',
    asks: ['innovate', 'innovative', 'innovation', 'creative', 'creativity', 'new idea', 'invent', 'invented', 'invention', 'simplify', 'simplified', 'invent and simplify', 'out of the box', 'outside the box', 'improved a process', 'improve a process', 'process improvement', 'automate', 'automated', 'from scratch', 'came up with', 'think big', 'better way', 'process that you improved', 'process you improved', 'saved time'],
    shows: ['i invented', 'new way', 'new approach', 'i automated', 'automated', 'automation', 'i simplified', 'simplified', 'i replaced', 'from scratch', 'came up with', 'my idea', 'built a tool', 'wrote a tool', 'built a library', 'internal tool', 'hackathon', 'first in the company', 'nobody had', 'no one had', 'novel', 'side project', 'mvp'],
    amazon: ['Invent and Simplify', 'Think Big'], google: ['General cognitive ability', 'Googleyness'], meta: ['Driving results'],
  },
  {
    name: 'learning', title: 'Learning',
    asks: ['learn', 'learned', 'learnt', 'learning', 'learnings', 'new technology', 'new technologies', 'new skill', 'new skills', 'taught yourself', 'teach yourself', 'pick up', 'picked up', 'unfamiliar', 'curious', 'curiosity', 'learn and be curious', 'up to date', 'keep up with', 'upskill', 'study', 'courses', 'explain how', 'difference between', 'how does it work', 'new to you', 'never used before', 'new language', 'knew nothing'],
    shows: ['i learned', 'i learnt', 'learned that', 'learnt that', 'i read', 'i studied', 'studied', 'taught myself', 'self taught', 'course', 'documentation', 'new to me', 'had never', 'never used', 'ramped up', 'picked up', 'lesson', 'lessons', 'takeaway', 'in hindsight', 'it taught me', 'taught me'],
    amazon: ['Learn and Be Curious'], google: ['Role-related knowledge', 'Googleyness'], meta: ['Growing continuously'],
  },
  {
    name: 'customer', title: 'Customer focus',
    asks: ['customer', 'customers', 'client', 'clients', 'end user', 'end users', 'user feedback', 'user needs', 'customer obsession', 'customer feedback', 'user research', 'user experience'],
    shows: ['customer', 'customers', 'client', 'clients', 'users asked', 'users complained', 'users told', 'user research', 'user interview', 'user interviews', 'support tickets', 'support calls', 'i called', 'complaint', 'complaints', 'nps', 'usability', 'sat with', 'visited', 'merchants', 'patients', 'buyers', 'sellers', 'shoppers'],
    amazon: ['Customer Obsession', 'Success and Scale Bring Broad Responsibility'], google: ['Googleyness'], meta: ['Driving results'],
  },
  {
    name: 'communication', title: 'Communication',
    asks: ['communicate', 'communicated', 'communicating', 'communication', 'explain to', 'explained to', 'explain a complex', 'explain a technical', 'explain something', 'non technical', 'present to', 'presented', 'presentation', 'tell me about yourself', 'introduce yourself', 'introduction', 'walk me through your', 'report to', 'difficult conversation', 'difficult conversations', 'bad news', 'earn trust', 'misunderstanding', 'write a document', 'uncomfortable conversation', 'uncomfortable feedback', 'hard conversation'],
    shows: ['i explained', 'explained', 'i presented', 'presented', 'i wrote a', 'wrote up', 'one pager', 'design doc', 'weekly update', 'weekly updates', 'status update', 'status updates', 'kept everyone', 'kept them', 'informed', 'i shared', 'announced', 'demo', 'demos', 'diagram', 'plain words', 'non technical', 'documented', 'in writing', 'spoke to each'],
    amazon: ['Earn Trust'], google: ['Leadership', 'Googleyness'], meta: ['Communicating effectively'],
  },
  {
    name: 'standards', title: 'High standards',
    asks: ['standards', 'high standards', 'highest standards', 'quality', 'code quality', 'technical debt', 'tech debt', 'best practices', 'code review', 'code reviews', 'craft', 'refactor', 'refactored', 'testing', 'reliability', 'insist on', 'not satisfied', 'raise the bar', 'raised the bar', 'quality and speed', 'speed and quality', 'quality vs speed', 'quality versus speed', 'legacy code', 'good enough'],
    shows: ['code review', 'code reviews', 'reviewed every', 'tests', 'test coverage', 'lint', 'linter', 'standard', 'standards', 'guideline', 'guidelines', 'checklist', 'refactored', 'tech debt', 'technical debt', 'quality', 'raised the bar', 'alerts', 'monitoring', 'runbook', 'playbook', 'definition of done', 'load test', 'load tested', 'load tests'],
    amazon: ['Insist on the Highest Standards'], google: ['Role-related knowledge'], meta: ['Driving results'],
  },
  {
    name: 'delivery', title: 'Delivering results',
    asks: ['deliver', 'delivered', 'delivering', 'deliver results', 'delivery', 'deadline', 'deadlines', 'tight deadline', 'under pressure', 'on time', 'shipped', 'ship', 'launch', 'launched', 'achievement', 'achievements', 'accomplishment', 'accomplishments', 'accomplished', 'achieved', 'proud', 'proudest', 'impact', 'impactful', 'success', 'successful', 'result', 'results', 'challenging project', 'biggest project', 'drive results', 'driving results', 'frugality', 'saved money', 'save money', 'saving money', 'saved the company', 'cut costs', 'reduce costs', 'reduced costs', 'time pressure', 'short notice'],
    shows: ['delivered', 'shipped', 'launched', 'went live', 'released', 'rolled out', 'on time', 'ahead of schedule', 'two weeks early', 'a week early', 'before the deadline', 'met the deadline', 'in production', 'reduced', 'cut the', 'increased', 'saved', 'dropped from', 'fell from', 'went from', 'grew from', 'doubled', 'halved', 'zero downtime', 'in use'],
    amazon: ['Deliver Results', 'Frugality'], google: ['Role-related knowledge', 'Leadership'], meta: ['Driving results'],
  },
  {
    name: 'motivation', title: 'Motivation',
    asks: ['motivate', 'motivates', 'motivated', 'motivation', 'passion', 'passionate', 'why do you want', 'why us', 'why this company', 'why this role', 'why our company', 'why are you leaving', 'leaving', 'leave your', 'looking for a change', 'why change', 'drives you', 'career goals', 'career goal', 'five years', '5 years', 'excites you', 'dream job', 'why should we hire', 'join us', 'ideal job'],
    shows: ['i love', 'i enjoy', 'i enjoyed', 'passion', 'passionate', 'excited', 'exciting', 'curious', 'i wanted to', 'drives me', 'care about', 'cared about', 'fascinated', 'my goal', 'i am looking for', 'looking forward'],
    amazon: ['Learn and Be Curious', 'Customer Obsession'], google: ['Googleyness'], meta: ['Growing continuously'],
  },
  {
    name: 'self-awareness', title: 'Self-awareness',
    asks: ['strength', 'strengths', 'weakness', 'weaknesses', 'weak point', 'weak points', 'tell me about yourself', 'describe yourself', 'introduce yourself', 'yourself as', 'what kind of person', 'your friends say', 'your manager say', 'your colleagues say', 'colleagues describe', 'describe you', 'leader or a follower', 'leader or follower', 'work style', 'working style', 'blind spot', 'self aware', 'rate yourself'],
    shows: ['i realised', 'i realized', 'i realise', 'i realize', 'i tend to', 'my weakness', 'my strength', 'my part', 'my share', 'i noticed that i', 'i know that i', 'in hindsight', 'looking back', 'blind spot', 'i was too', 'i had been', 'i would do', 'i used to', 'my assumption was', 'i was wrong'],
    amazon: ['Earn Trust', 'Are Right, A Lot'], google: ['Googleyness'], meta: ['Growing continuously'],
  },
];
