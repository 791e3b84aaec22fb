import type { PointFamily } from './point-family';
import { counts, either, figures, inParts, inSeries, lasting, says, tells, together } from './sign';

const BY_NUMBER = counts('money', 'percent', 'multiplier', 'count');

const CHANGED = says(
  'landed', 'delivered', 'shipped', 'launched', 'saved', 'saves', 'saving*', 'grew', 'growth', 'reduc*', 'cut', 'win', 'won', 'increas*', 'improv*',
  'doubl*', 'tripl*', 'halv*', 'halved', 'dropped', 'fell', 'eliminat*', 'adopted', 'rolled out', 'went live', 'prevented', 'unblock*',
  'faster', 'fewer', 'impact', 'bach*', 'badha*', 'kam hua', 'kam kiya', 'closed the deal', 'renewed', 'signed', 'stabili*ed',
  'became the standard', 'enabled', 'promoted', 'went from', 'from # .. to #', 'down to', 'instead of',
);

/** Ideas about the work and what came of it. */
export const workPoints: readonly PointFamily[] = [
  {
    id: 'impact',
    names: ['impact*', 'great*', 'significan*', 'value', 'difference', 'how big', 'why it matter*', 'effect', 'benefit*'],
    shows: either(inParts(['result', 'learning'], either(BY_NUMBER, CHANGED)), together(BY_NUMBER, CHANGED), says('impact', 'landed', 'product wide win')),
    hints: either(BY_NUMBER, CHANGED, tells('result'), says('happy', 'better', 'success*', 'good', 'worked well', 'useful')),
  },
  {
    id: 'transferable-skill',
    names: ['transferable', 'transferable skill*', 'skill*', 'reusable skill*', 'carry over', 'portable'],
    shows: says(
      'taught', 'teach*', 'learned', 'learnt', 'learning', 'trained', 'training', 'skill*', 'playbook*', 'reusable', 'reus*', 'applied elsewhere', 'applied it to',
      'applied the same', 'same approach', 'same pattern', 'since used', 'used it again', 'use it again', 'again in', 'next project*', 'template*',
      'carried over', 'transfer*', 'seekh*', 'sikha', 'seekha',
    ),
    hints: either(tells('learning'), says('experience', 'knowledge', 'understood', 'library', 'framework', 'know how', 'best practice*', 'pattern*', 'convinc*', 'negotiat*')),
  },
  {
    id: 'hard-part',
    names: ['what made it hard', 'what was hard', 'hard part', 'hard', 'difficult*', 'challeng*', 'obstacle*', 'complex*', 'constraint*', 'tough', 'deep tech', 'blocker*', 'hurdle*'],
    shows: says(
      'hard', 'harder', 'hardest', 'difficult*', 'challeng*', 'complex*', 'tricky', 'obstacle*', 'constraint*', 'blocked', 'blocker*', 'tough', 'no documentation', 'undocumented', 'no docs', 'legacy', 'race condition*',
      'never used', 'never done', 'no one knew', 'nobody knew', 'unknown', 'unclear', 'conflicting', 'deadline', 'only # days', 'only # weeks', 'short of', 'limited', 'dismissed', 'resist*', 'pushed back', 'refused', 'spikes',
      'could not', 'couldn\'t', 'mushkil', 'edge case*', 'no specs', 'intermittent*', 'under pressure', 'no tests', 'without downtime',
    ),
    hints: either(tells('situation'), says('problem*', 'issue*', 'but', 'however', 'risk*', 'because', 'slow', 'failed', 'broke', 'dikkat')),
  },
  {
    id: 'decision',
    names: ['decision*', 'decid*', 'choice', 'choos*', 'chose', 'judg*', 'why you chose', 'how you decided', 'how you chose'],
    shows: says('decided', 'decision*', 'chose', 'choice', 'picked', 'opted', 'went with', 'selected', 'voted', 'settled on', 'instead of', 'rather than', 'made the call', 'my call', 'bet on', 'tay kiya', 'chuna', 'rejected'),
    hints: says('propos*', 'option*', 'alternative*', 'compar*', 'evaluat*', 'because', 'considered', 'judg*', 'plan*'),
  },
  {
    id: 'trade-offs',
    names: ['trade off*', 'tradeoff*', 'pros and cons', 'alternative*', 'options', 'what you weighed', 'options you weighed', 'rationale', 'reason*', 'why this way', 'options considered'],
    shows: says('trade off*', 'tradeoff*', 'pros and cons', 'alternative*', 'options', 'compar*', 'weighed', 'versus', 'vs', 'instead of', 'rather than', 'at the cost of', '# ways', '# approaches', '# options', 'downside*', 'drawback*', 'in exchange', 'evaluat*', 'considered', 'rejected'),
    hints: either(inSeries, says('because', 'since', 'so that', 'decided', 'chose', 'but', 'kyunki', 'reason', 'looked at', 'listed', 'price*', 'cost*', 'both', 'two plans')),
  },
  {
    id: 'went-wrong',
    names: ['what went wrong', 'went wrong', 'fail*', 'mistake*', 'problem*', 'setback*', 'incident*', 'what broke', 'what happened', 'screw* up', 'missed', 'root cause'],
    shows: says(
      'fail*', 'broke', 'broken', 'crash*', 'outage*', 'incident*', 'went down', 'went wrong', 'mistake*', 'missed', 'deleted', 'lost', 'bug', 'bugs', 'wrong', 'rejected', 'overran', 'late', 'delayed', 'stalled', 'leak*', 'corrupt*',
      'downtime', 'rolled back', 'roll back', 'regression*', 'duplicate*', 'overbilled', 'vulnerab*', 'galti', 'toot', 'fat gaya', 'phat gaya', 'flaw*', 'cancelled', 'unhappy', 'root cause',
    ),
    hints: either(tells('situation'), says('problem*', 'issue*', 'slow', 'error*', 'complain*', 'not', 'dikkat')),
  },
  {
    id: 'learning',
    names: ['learn*', 'lesson*', 'what you learned', 'reflect*', 'insight*', 'takeaway*', 'self aware*', 'growth', 'hindsight', 'teaching'],
    shows: either(tells('learning'), says('learn*', 'lesson*', 'taught me', 'takeaway*', 'in hindsight', 'looking back', 'differently', 'since then', 'seekh*', 'sikha', 'seekha', 'insight*')),
    hints: says('realised', 'realized', 'understood', 'feedback', 'retro*', 'post mortem*', 'next time', 'samajh*'),
  },
  {
    id: 'changed-since',
    names: ['what changed', 'changed since', 'what changed since', 'since then', 'improve*', 'what you changed', 'what you do now', 'do differently', 'prevent*', 'commitment*', 'remedy', 'measurable metric', 'follow up', 'what you do differently'],
    shows: says(
      'since then', 'from then on', 'from now on', 'now i', 'now we', 'i now', 'we now', 'ever since', 'every sprint', 'every release', 'every week', 'weekly', 'checklist*', 'playbook*', 'runbook*', 'post mortem*', 'postmortem*', 'never again', 'no longer',
      'introduced', 'added .. test*', 'added .. alert*', 'added .. check*', 'changed how', 'changed my', 'changed our', 'changed the', 'new process', 'before every', 'before each', 'always', 'made it a rule', 'next project', 'tab se', 'ab hum', 'process prevented',
    ),
    hints: either(tells('learning'), says('learn*', 'improv*', 'fixed', 'added', 'changed', 'next time', 'better')),
  },
  {
    id: 'innovation',
    names: ['innovat*', 'creativ*', 'new idea', 'original*', 'invent*', 'out of the box', 'novel', 'experiment*', 'think* big', 'simplify'],
    shows: says('new approach', 'new idea', 'novel', 'first time', 'first to', 'never been done', 'invent*', 'innovat*', 'creativ*', 'experiment*', 'prototyp*', 'poc', 'proof of concept', 'hackathon', 'from scratch', 'unconventional', 'came up with', 'my idea', 'naya tareeka', 'mvp', 'patent*', 'bet on'),
    hints: says('propos*', 'built', 'idea', 'design*', 'tried', 'new', 'suggest*', 'solution', 'banaya', 'naya'),
  },
  {
    id: 'scale',
    names: ['scal*', 'scale', 'load', 'traffic', 'how large', 'growth plan', 'design for 10x', '10x', 'volume', 'size of it'],
    shows: either(counts('multiplier'), together(counts('count'), says('users', 'requests', 'orders', 'events', 'messages', 'signups', 'sign ups', 'transactions', 'records', 'rows', 'a day', 'per day', 'a second', 'per second', 'daily', 'concurrent', 'qps', 'rps', 'customers', 'a minute', 'an hour', 'jobs', 'files', 'devices')), says('millions of', 'thousands of', '# tb', '# gb')),
    hints: says('scal*', 'traffic', 'spike*', 'load', 'peak', 'volume', 'users', 'growth'),
  },
  {
    id: 'technical-depth',
    names: ['technical*', 'tech', 'tech depth', 'technical depth', 'deep dive', 'dive deep', 'engineering', 'architecture', 'design', 'system design', 'how it works', 'tech challenge', 'how you found the cause'],
    shows: says(
      'architect*', 'cache', 'caching', 'queue*', 'index', 'indexes', 'indices', 'database*', 'sql', 'redis', 'kafka', 'postgres*', 'mysql', 'mongodb', 'api', 'apis', 'microservice*', 'pubsub', 'pub sub', 'event bus', 'idempoten*', 'shard*', 'replica*', 'concurren*', 'lock', 'locks', 'locking',
      'thread*', 'async*', 'websocket*', 'latency', 'throughput', 'load test*', 'benchmark*', 'profil*', 'algorithm*', 'schema', 'rust', 'golang', 'java', 'python', 'elixir', 'liveview', 'react', 'kubernetes', 'docker', 'terraform', 'ci', 'retry', 'retries', 'dlq', 'transaction*', 'race condition*', 'memory leak*', 'rate limit*', 'back pressure', 'stream*', 'circuit breaker*', 'feature flag*',
    ),
    hints: says('code', 'library', 'service*', 'system*', 'design*', 'migrat*', 'integrat*', 'bug', 'script*', 'test*', 'deploy*', 'mvp', 'built', 'pipeline*', 'dashboard*'),
  },
  {
    id: 'deadline',
    names: ['deadline*', 'time pressure', 'pressure', 'tight time*', 'timeline', 'on time', 'time management', 'under pressure', 'the date', 'urgency', 'duration', 'how long'],
    shows: either(says('deadline*', 'on time', 'in time', 'ahead of schedule', 'before launch', 'by friday', 'by monday', 'overnight', 'time pressure', 'late', 'early', 'slipp*', 'release date', 'due date', 'the date', 'end of the quarter', 'end of the month', 'samay par', 'time pe'), lasting('days')),
    hints: either(counts('duration'), says('quick*', 'fast', 'urgent*', 'sprint', 'pressure', 'schedule', 'launch', 'soon', 'jaldi')),
  },
  {
    id: 'prioritisation',
    names: ['priorit*', 'what you dropped', 'what you cut', 'what came first', 'focus', 'juggl*', 'scope cut', 'saying no', 'what you left out'],
    shows: says('priorit*', 'depriorit*', 'de priorit*', 'cut scope', 'cut the scope', 'descoped', 'dropped', 'postponed', 'deferred', 'first we', 'first i', 'impact effort', 'must have*', 'nice to have*', 'focused on', 'said no', 'saying no', 'moved to later', 'left out', 'most important', 'critical path', 'scoring framework', 'matrix', 'backlog', 'mvp'),
    hints: says('first', 'then', 'important', 'urgent', 'plan*', 'scope', 'order', 'pehle', 'roadmap'),
  },
  {
    id: 'ambiguity',
    names: ['ambigu*', 'uncertain*', 'incomplete', 'incomplete data', 'unknown*', 'unclear', 'what was not known', 'what you did not know', 'assumption*', 'missing information', 'vague requirements'],
    shows: says('unclear', 'ambigu*', 'unknown*', 'no spec*', 'no requirements', 'no data', 'incomplete', 'assum*', 'uncertain*', 'not known', 'vague', 'clarif*', 'no documentation', 'undocumented', 'guess*', 'conflicting requirements', 'asked questions', 'pata nahi', 'hypothes*', 'nobody knew', 'no one knew'),
    hints: says('asked', 'explor*', 'research*', 'estimat*', 'experiment*', 'prototyp*', 'poc', 'validat*', 'tried', 'mvp'),
  },
  {
    id: 'process',
    names: ['process', 'engineering process', 'plan', 'planning', 'approach', 'method*', 'step by step', 'how you went about it', 'steps', 'how you worked', 'execution', 'your plan'],
    shows: says('mvp', 'poc', 'prototyp*', 'plan', 'planned', 'training plan', 'load test*', 'tests', 'tested', 'benchmark*', 'design doc*', 'rfc', 'rolled out', 'rollout', 'phase*', 'staging', 'canary', 'milestone*', 'first', 'then', 'step*', 'estimat*', 'projection*', 'review*', 'migration plan', 'broke .. down', 'split', 'matrix', 'pilot*', 'iterat*', 'pehle', 'phir'),
    hints: either(tells('action'), says('built', 'made', 'design*', 'wrote')),
  },
  {
    id: 'numbers',
    names: ['number*', 'metric*', 'measur*', 'data', 'figures', 'quantif*', 'kpi*', 'statistic*', 'how you measured', 'how you know'],
    shows: either(counts('money', 'percent', 'multiplier', 'duration'), figures),
    hints: either(counts('count'), says('measured', 'metric*', 'data', 'dashboard*', 'fewer', 'more', 'less', 'faster', 'half', 'most', 'survey*', 'doubled')),
  },
  {
    id: 'money',
    names: ['money', 'dollar*', 'price*', 'cost*', 'revenue', 'budget', 'savings', 'rupee*', 'roi'],
    shows: counts('money'),
    hints: says('cost*', 'price*', 'pricing', 'cheap*', 'spend*', 'spent', 'revenue', 'bill', 'bills', 'budget', 'profit*', 'client*', 'contract', 'deal', 'sales', 'expens*', 'paise', 'paisa', 'return'),
  },
  {
    id: 'reuse',
    names: ['reus*', 'library', 'playbook', 'shared tool*', 'for other teams', 'for others to use', 'standard for others'],
    shows: says('reus*', 're us*', 'other team* .. us*', 'shared librar*', 'internal library', 'template*', 'playbook*', 'open source*', 'adopted by', 'used by', 'common library', 'starter kit', 'same pattern', 'elsewhere', 'became the standard', 'other squads', 'other services'),
    hints: says('librar*', 'framework*', 'sdk', 'package', 'platform', 'generic', 'checklist*', 'runbook*', 'component*', 'training plan'),
  },
  {
    id: 'context',
    names: ['situation', 'context', 'background', 'setting', 'what was going on', 'stakes', 'what was at stake', 'why it mattered', 'the problem'],
    shows: tells('situation'),
    hints: says('when', 'because', 'at that time', 'last year', 'our', 'project', 'problem*', 'jab', 'tab'),
  },
  {
    id: 'goal',
    names: ['task', 'goal*', 'target*', 'objective*', 'mission', 'what was asked', 'success criteria', 'the aim'],
    shows: tells('task'),
    hints: says('goal*', 'target*', 'had to', 'needed to', 'wanted to', 'asked to', 'asked me', 'so that', 'must', 'karna tha'),
  },
  {
    id: 'outcome',
    names: ['result*', 'outcome*', 'what came of it', 'how it turned out', 'what happened next', 'delivered', 'end result', 'success*', 'what you achieved'],
    shows: inParts(['result'], either(BY_NUMBER, CHANGED, says('happy', 'approved', 'accepted', 'works', 'solved', 'fixed', 'passed', 'released', 'completed', 'finished', 'in production', 'agreed', 'strongest', 'became', 'stayed', 'recovered', 'failed', 'lost', 'ho gaya', 'mila', 'bana'))),
    hints: either(tells('result'), CHANGED),
  },
  {
    id: 'risk',
    names: ['risk*', 'bold*', 'bet', 'courage*', 'bias for action', 'backup plan', 'how you limited the risk', 'fallback'],
    shows: says('risk*', 'bet', 'bold', 'gamble', 'rollback*', 'roll back', 'fallback*', 'plan b', 'backup plan', 'mitigat*', 'worst case', 'feature flag*', 'canary', 'what if', 'downside*', 'safety net', 'dry run', 'standby'),
    hints: says('staging', 'tested', 'mvp', 'pilot*', 'phased', 'decided', 'without', 'careful*', 'monitor*'),
  },
  {
    id: 'quality',
    names: ['quality', 'standard*', 'high standards', 'high bar', 'craft', 'clean code', 'best practice*', 'excellence', 'code quality', 'testing', 'your standard'],
    shows: says('quality', 'standards', 'tests', 'test coverage', 'tested', 'code review*', 'refactor*', 'lint*', 'documented', 'clean*', 'tech debt', 'technical debt', 'best practice*', 'monitor*', 'bug free', 'zero bugs', 'fewer bugs', 'guideline*', 'maintainab*', 'high bar', 'review*', 'checklist*'),
    hints: says('better', 'improv*', 'fixed', 'stable', 'reliab*', 'careful*', 'properly', 'bugs', 'bug'),
  },
  {
    id: 'speed',
    names: ['speed', 'delivery', 'fast', 'quick*', 'agil*', 'how fast', 'deliver*', 'executing', 'learn* quickly', 'learn* fast', 'ramp* up'],
    shows: either(says('delivered', 'shipped', 'launched', 'released', 'ahead of schedule', 'early', 'on time', 'overnight', 'ramped up', 'picked up', 'same day'), together(lasting('minutes'), says('in', 'within', 'took', 'after', 'by'))),
    hints: either(counts('duration'), says('quick*', 'fast', 'faster', 'soon', 'completed', 'finished', 'deployed', 'jaldi')),
  },
  {
    id: 'recovery',
    names: ['how you reacted', 'how you handled it', 'how you recovered', 'reaction', 'response', 'recover*', 'what you did next', 'handled', 'calm*', 'fixing it', 'how you put it right'],
    shows: says('rolled back', 'roll back', 'rollback*', 'fixed', 'restored', 'hotfix*', 'recovered', 'informed', 'alerted', 'told .. manager', 'told .. team', 'apologi*', 'stayed up', 'war room', 'patched', 'mitigat*', 'reverted', 'asked for feedback', 'post mortem*', 'postmortem*', 'root cause', 'talked to', 'scheduled', 'theek kiya', 'immediately', 'restart*'),
    hints: either(tells('action'), says('solved', 'changed', 'worked', 'helped')),
  },
];
