import { tellsChange } from './change-told';
import { peopleIn } from './people-counted';
import { counts, either, impliesOwnAction, inParts, lasting, outside, says, sentenceThat, several, tells, tellsOwnAction, together, unless, type Sign } from './sign';
import type { FacetName } from './story-review';
import { savedTimesIn } from './time-told';

/** How a story shows a facet: plainly, or only by a hint that makes it thin. */
export interface FacetSigns {
  readonly name: FacetName;
  readonly shows: Sign;
  readonly hints: Sign;
}

const BETTER = says(
  'reduc*', 'cut', 'cuts', 'cutting', 'dropp*', 'drops', 'fell', 'falls', 'down from', 'improv*', 'increas*', 'decreas*', 'grew',
  'grow*', 'rose', 'doubl*', 'tripl*', 'halv*', 'halved', 'saved', 'saves', 'saving*', 'faster', 'quicker', 'lower', 'fewer',
  'less', 'more', 'boost*', 'eliminat*', 'remov*', 'prevent*', 'stabili*', 'optimi*', 'same infra*', 'handled', 'handles',
  'handl*', 'sustain*', 'from # .. to #', 'zero', 'no', 'kam', 'badh*', 'ghata*', 'sped up', 'speed up', 'scaled', 'went from',
  'brought .. down', 'went down', 'went up', 'without', 'back up', 'recovered',
);

const FIGURE = counts('money', 'percent', 'multiplier', 'duration', 'count');

const TECHNICAL = says(
  'latency', 'throughput', 'uptime', 'downtime', 'availability', 'reliability', 'error rate*', 'errors', 'crash*', 'timeouts',
  'failures', 'incident*', 'outage*', 'p50', 'p90', 'p95', 'p99', 'qps', 'rps', 'tps', 'response time*', 'load time*', 'page load*',
  'build time*', 'builds', 'deploy time*', 'deploys', 'deployment time*', 'ci', 'cpu', 'memory', 'ram', 'disk', 'storage',
  'infra*', 'servers', 'pods', 'nodes', 'cluster', 'queries', 'cache hit*', 'test coverage', 'coverage', 'bugs',
  'bug', 'defects', 'regressions', 'flaky', 'tech debt', 'technical debt', 'lag', 'backlog of messages', 'dlq', 'retries', 'duplicates',
  'data loss', 'rollbacks', 'on call load', 'oncall load', 'on call pages', 'pages a night', 'alerts', 'false alarms', 'cold start*', 'bundle size', 'requests',
  'messages', 'events', 'mttr', 'slo', 'sla', 'security hole*', 'vulnerabilit*', 'performance', 'time to first byte', 'fps', 'frames',
);

const LAUNCHED = says(
  'landed', 'won', 'win', 'wins', 'signed', 'renewed', 'closed the deal', 'closed a deal', 'closed # deals', 'retained', 'kept the client*', 'kept the customer*', 'kept the contract', 'convert*',
  'launch*', 'upsold', 'onboarded', 'unblock*', 'adopted', 'chose us', 'bought', 'upgrad*', 'came back', 'stayed with us', 'stayed on', 'bana', 'mila', 'gained', 'brought in', 'opened .. market*',
);

const BUSINESS = says(
  'client*', 'customer*', 'revenue', 'sales', 'signups', 'sign ups', 'conversion*', 'retention', 'churn', 'contract*', 'deal', 'deals',
  'market share', 'new market*', 'users', 'subscribers', 'subscriptions', 'merchants', 'buyers', 'sellers', 'orders', 'bookings',
  'margin', 'profit*', 'nps', 'csat', 'satisfaction', 'support tickets', 'support calls', 'complaints', 'refunds', 'chargebacks',
  'business', 'marketing', 'campaign*', 'adoption', 'engagement', 'daily active', 'dau', 'mau', 'gmv', 'arr', 'mrr', 'compliance',
  'audit', 'partners', 'drop off*', 'checkout*', 'trials', 'free trial*', 'trial users', 'accounts', 'grahak', 'paisa',
);

/** A market that a figure speaks of wherever it stands: 2 TB of orders tell no business. */
const MARKET = says(
  'client*', 'customer*', 'revenue', 'sales', 'signups', 'sign ups', 'conversion*', 'retention', 'churn', 'contract*', 'market share', 'subscribers', 'subscriptions', 'margin', 'profit*', 'nps',
  'csat', 'complaints', 'refunds', 'chargebacks', 'adoption', 'daily active', 'dau', 'mau', 'gmv', 'arr', 'mrr', 'drop off*',
);

const PEOPLE = says(
  'team', 'teams', 'teammate*', 'team mate*', 'colleague*', 'coworker*', 'co worker*', 'manager*', 'boss', 'team lead*', 'tech lead*',
  'engineers', 'developers', 'devs', 'juniors', 'junior', 'senior*', 'designer*', 'analyst*', 'pm', 'pms', 'product manager*', 'qa',
  'ops', 'stakeholder*', 'people', 'cto', 'ceo', 'vp', 'director*', 'intern*', 'mentee*', 'new joiner*', 'new hire*', 'vendor*',
  'folks', 'someone', 'tester*', 'accountant*', 'operator*', 'clerk*', 'staff', 'architect', 'architects', 'finance', 'legal', 'hr', 'cross team', 'cross functional*', 'across teams', 'whole org*', 'org wide', 'saathi', 'sathi',
);

const HEADCOUNT = says(
  'team of #', 'team size', '# person team', '# people', '# engineers', '# developers', '# devs', '# teams', '# squads', '# juniors',
  '# seniors', '# teammates', '# colleagues', '# designers', '# of us', 'team #', '# folks', '# member team', '# interns', '# analysts',
  '# backend engineers', '# frontend engineers', '# senior engineers', '# junior engineers', '# other engineers', '# other developers',
  'across # teams', '# log', 'hum #',
  '# testers', '# accountants', '# operators', '# architects', '# managers', '# mentees', '# admins',
  'just me', 'only me', 'alone', 'solo', 'one engineer', 'one other engineer', 'another engineer',
);

const SAVED = says(
  'sav*', 'instead of', 'used to take', 'down from', 'down to', 'cut .. to #', 'cut it to #', 'reduc* .. to #', 'fell to', 'dropped to', 'shorten* .. to', 'takes # now', 'now takes',
  'faster', 'quicker', 'earlier', 'ahead of schedule', 'automat*', 'freed', 'bach*', 'engineering time', 'man hours', 'person days', 'engineer hours', 'engineer days',
);

/** "2 hours a week less", "from 50 minutes to 8". */
const savesTime = sentenceThat(({ text }) => savedTimesIn(text).length > 0);

const countsPeople = sentenceThat(({ text }) => peopleIn(text).length > 0);

/** A thousand of anything, or a hundred of it in a second, a day or a month. */
const counted = sentenceThat(({ text, quantities }) => quantities.every(({ kind }) => kind !== 'money') && quantities.some((quantity) => {
  if (quantity.kind !== 'count' || /\b(?:frames?|fps|lines?|loc)\b/iu.test(quantity.text)) return false;
  const isLarge = /\d{1,3}(?:,\d{2,3})+|\d{4,}|\d ?(?:k|m|mn|million|thousand|lakhs?|crores?)\b|^(?:a |\p{L}+ )?(?:million|thousand|lakh|crore)/iu.test(quantity.text);
  return isLarge || (/\d{3}/u.test(quantity.text) && /^ (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month)\b/iu.test(text.slice(quantity.end)));
}));

const times = sentenceThat(({ quantities }) => quantities.some(({ kind, text }) => kind === 'multiplier' && /\d|ten|hundred/iu.test(text)));

const OWN_FAULT = says(
  'my mistake*', 'my fault', 'my error', 'my miss', 'my responsibility', 'my part', 'my own', 'i should have', 'i should\'ve',
  'i could have', 'i could\'ve', 'i missed', 'i did not', 'i didn\'t', 'i failed', 'i forgot', 'i broke', 'i caused', 'i deleted',
  'i overlooked', 'i ignored', 'i underestimated', 'i assumed', 'i misjudged', 'i was wrong', 'i was overconfident', 'i skipped',
  'took responsibility', 'took full responsibility', 'take responsibility', 'took ownership', 'owned up', 'owned the mistake',
  'owned it', 'apologi*', 'admitted', 'on me', 'grateful', 'thankful', 'thanked', 'blameless', 'no blame', 'not blame',
  'without blam*', 'blaming myself', 'asked for feedback', 'meri galti', 'galti meri', 'maine galti', 'mujhse galti', 'i caused',
  'i pushed', 'i shipped the bug', 'own mistake', 'lessons on me',
);

const BLAMED = says(
  'their fault', 'his fault', 'her fault', 'not my fault', 'wasn\'t my fault', 'let me down', 'blamed', 'because of them',
  'because of him', 'because of her', 'nobody told me', 'no one told me', 'uski galti', 'unki galti', 'their mistake', 'his mistake', 'her mistake', 'due to them',
);

const RHYTHM = says(
  'daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'every day', 'every week', 'every month', 'every sprint', 'every quarter',
  'every release', 'every deploy*', 'every friday', 'every monday', 'every pr', 'every pull request', 'every change', 'every project',
  'each day', 'each week', 'each month', 'each sprint', 'each release', 'each quarter', 'each deploy*', 'each project', 'each change',
  'once a week', 'once a month', 'once a sprint', 'twice a week', 'twice a month', 'every migration', 'every design', 'every estimate', 'before every', 'before each',
  'before any', 'after every', 'after each', 'har hafte', 'har din', 'har mahine', 'roz', 'har release', 'har sprint',
);

/** Something that somebody does again and again, unlike a figure of so many a day. */
const PRACTICE = says(
  'i', 'we', 'team', 'check*', 'review*', 'drill*', 'look', 'meeting*', 'sync', 'retro*', 'audit*', 'test', 'tests', 'walk*', 'read', 'ask', 'call', 'one on one*', 'report', 'maine', 'hum',
);

const RESOLVE = says(
  'commit to', 'committed to', 'commitment*', 'from now on', 'from then on', 'since then', 'ever since', 'now i', 'now we', 'i now',
  'we now', 'i always', 'we always', 'always', 'never again', 'made it a rule', 'made it a habit', 'my rule', 'a habit', 'going forward',
  'promised', 'tab se', 'ab main', 'ab hum', 'next time', 'goal of', 'target of', 'to this day', 'still do', 'still run',
);

const LEARNED = says(
  'learn*', 'lesson*', 'taught me', 'takeaway*', 'take away*', 'showed me that', 'i understood', 'made me realise*', 'made me realize*',
  'in hindsight', 'looking back', 'what i would do differently', 'would do differently', 'insight*', 'retrospective',
  'seekh*', 'sikha', 'sikhi', 'seekha', 'growth mindset',
);

/** A behaviour of one's own that is another one since. */
const CHANGED = says(
  'since then', 'ever since', 'from then on', 'since that', 'these days', 'i now', 'we now', 'now i', 'now we', 'now every', 'now each', 'i always', 'we always', 'i no longer', 'we no longer',
  'made it a habit', 'made it a rule', 'my rule', 'became a habit', 'tab se', 'ab main', 'ab hum', 'before every', 'before each', 'before any', 'still do', 'still use*', 'i started', 'we started',
  'i stopped', 'we stopped', 'i have changed', 'i changed how',
);

const toldLearning = either(tells('learning'), LEARNED);

/** A learning that says what changed, or a change of one's own after the fact. */
const learnedWithChange = either(
  inParts(['learning'], either(CHANGED, sentenceThat(({ text }) => tellsChange(text)))),
  outside(['situation', 'task', 'action', 'learning'], either(CHANGED, together(sentenceThat(({ text }) => tellsChange(text)), LEARNED))),
);

/** Steps of building something with care; a story shows the process by two of them. */
const STEPS: readonly Sign[] = [
  says('projection*', 'projected', 'estimat*', 'forecast*', 'capacity plan*', 'sized', 'back of the envelope', 'requirements', 'scoped',
    'scope and plan', 'growth plan', 'mapped', 'profil*', 'measured', 'traced', 'root cause', 'investigat*', 'measured first', 'baseline'),
  says('alternativ*', 'options', '# ways', '# approaches', '# designs', 'compar*', 'trade off*', 'tradeoff*', 'pros and cons',
    'evaluat*', 'weighed', 'versus', 'vs', 'considered', 'decision matrix', 'scoring', 'experiment*', 'a b test*', 'ab test*'),
  says('mvp', 'poc', 'proof of concept', 'prototyp*', 'spike', 'pilot*', 'trial', 'first version', 'v1', 'demoed', 'tried out', 'try it first', 'tried it first', 'tried it on', 'tried it with'),
  says('design doc*', 'design review*', 'rfc', 'adr', 'tech spec*', 'design document', 'diagram*', 'architecture review', 'one pager', 'proposal'),
  says('load test*', 'benchmark*', 'stress test*', 'soak test*', 'k6', 'jmeter', 'gatling', 'locust', 'simulat*', 'chaos test*'),
  says('integration test*', 'unit test*', 'tests', 'end to end test*', 'regression test*', 'contract test*', 'tested', 'e2e', 'wrote a test', 'wrote .. test*', 'added a test', 'tdd'),
  says('integrat*', 'migrat*', 'rolled out', 'roll out', 'rollout', 'canary', 'feature flag*', 'staging', 'shadow traffic', 'dual writ*',
    'phased', 'in phases', 'phase by phase', 'shop by shop', 'team by team', 'staged', 'blue green', 'rollback*', 'backfill*', 'cutover', 'cut over', 'dry run*'),
  says('code review*', 'reviewed', 'pair programm*', 'paired', 'pull request*', 'training plan', 'documented', 'documentation', 'wrote .. guide*'),
  says('monitor*', 'dashboard*', 'alert*', 'metrics', 'logging', 'tracing', 'instrument*', 'runbook*'),
];

/** The ten facets that every story is looked at for (the rules in the writer's own notes: RUBRIC.md). */
export const storyFacets: readonly FacetSigns[] = [
  {
    name: 'own-role',
    shows: outside(['result', 'learning'], says(
      'i led', 'i drove', 'i owned', 'led the', 'led a', 'led an', 'led #', 'led my', 'led our', 'led by me', 'leading the', 'leading a', 'leading #', 'drove the', 'spearhead*', 'delegat*',
      'distribut* the work', 'distribut* work', 'distribut* tasks', 'i assigned', 'assigned tasks', 'assigned work', 'assigned each', 'coordinat*', 'stakeholder*', 'convinc*', 'persuad*', 'negotiat*',
      'pitch*', 'proposed', 'mentor*', 'my role', 'i was responsible', 'i was in charge', 'in charge of', 'responsible for', 'my responsibility', 'took ownership', 'took the lead', 'took charge',
      'i took over', 'took over the', 'took over from', 'i designed', 'i architected', 'i decided', 'i initiated', 'initiated', 'championed', 'tech lead', 'point person', 'split the work',
      'divided the work', 'organi*ed', 'organised', 'organized', 'facilitated', 'aligned', 'volunteer*', 'maine lead', 'lead kiya', 'zimmedari', 'jimmedari', 'managed the', 'managed a', 'managed #',
      'i planned', 'i own', 'i lead', 'won .. over', 'got .. to agree', 'brought .. together', 'agreed .. with', 'alone', 'single handed*', 'on my own', 'by myself', 'only engineer', 'only developer', 'just me',
      'ran the project', 'ran the rollout', 'ran the migration', 'ran the meeting*', 'ran the workshop*', 'ran # workshops', 'trained',
    )),
    hints: either(tellsOwnAction, impliesOwnAction, says('i', 'my', 'i\'ve', 'i\'d', 'myself', 'maine', 'mera', 'meri', 'owned', 'mujhe', 'responsib*')),
  },
  { name: 'engineering-process', shows: several(2, ...STEPS), hints: outside(['situation'], several(1, ...STEPS)) },
  { name: 'people', shows: either(HEADCOUNT, countsPeople), hints: PEOPLE },
  {
    name: 'scope',
    shows: either(
      lasting('days'),
      says(
        'end to end', 'company wide', 'org wide', 'across the company', 'across all', 'across # services', 'across # teams', 'all # services',
        '# services', '# repos', '# modules', '# features', '# regions', '# countries', '# products', '# microservices', '# screens',
        'one sprint', 'in a sprint', 'within a sprint', 'in a quarter', 'within a quarter', 'one quarter', 'half a year', 'in a year', 'one week', 'in a week', 'within a week', 'took a week', 'a week for',
        'in a month', 'within a month', 'took a month', 'one month', 'one weekend', 'in a weekend', 'over the weekend', 'over a weekend', 'overnight', '# sprints',
        '# hafte', '# mahine', '# din',
      ),
    ),
    hints: says(
      'deadline*', 'on time', 'in time', 'whole', 'entire', 'across', 'large', 'big', 'complex', 'multiple', 'several', 'scope*', 'legacy',
      'monolith', 'from scratch', 'platform', 'ahead of', 'roadmap', 'phase*', 'poora', 'pura', 'services', 'wide',
    ),
  },
  {
    name: 'scale',
    shows: either(
      says(
        '# users', '# active users', '# daily users', '# customers', '# requests', '# req', '# rps', '# qps', '# tps', '# rpm', '# orders', '# events',
        '# messages', '# transactions', '# signups', '# sign ups', '# records', '# rows', '# files', '# devices', '# calls', '# jobs',
        '# tb', '# gb', '# pb', '# documents', '# images', '# videos', '# merchants', '# tenants', '# payments', '# notifications',
        '# emails', '# sessions', '# concurrent', '# queries', '# writes', '# reads', '# a day', '# per day', '# a second', '# per second',
        '# a minute', '# per minute', '# an hour', '# per hour', '# times the load', '# x the load', '# spikes', '# log roz', '# subscribers',
        '# visitors', '# pages', '# products', '# tickets', '# clients', '# stores', '# drivers', '# rides', '# bookings', '# logs',
      ),
      counted,
      together(counts('multiplier'), says('load', 'traffic', 'spike*', 'growth', 'scale*', 'users', 'volume', 'peak', 'projection*', 'infra*', 'signups', 'requests')),
    ),
    hints: either(
      times,
      says(
        'scale*', 'scaling', 'scalab*', 'traffic', 'spike*', 'peak', 'load', 'high volume', 'volume', 'throughput', 'concurren*', 'big data',
        'large data*', 'growth', 'users', 'load test*', 'black friday', 'rush hour', 'festive sale*', 'millions', 'thousands',
      ),
    ),
  },
  {
    name: 'technical-impact',
    shows: either(inParts(['result'], together(TECHNICAL, either(FIGURE, BETTER))), inParts(['action', 'learning'], together(TECHNICAL, together(FIGURE, BETTER)))),
    hints: either(inParts(['result'], TECHNICAL), inParts(['action', 'learning'], together(TECHNICAL, BETTER))),
  },
  {
    name: 'business-impact',
    shows: either(outside(['situation', 'task'], together(BUSINESS, LAUNCHED)), inParts(['result'], together(BUSINESS, either(FIGURE, BETTER)))),
    hints: either(inParts(['result'], BUSINESS), together(MARKET, FIGURE)),
  },
  {
    name: 'money',
    shows: either(counts('money'), says('# dollars', '# rupees', '# euros', '# usd', '# inr')),
    hints: says(
      'cost', 'costs', 'cheaper', 'budget', 'revenue', 'bill', 'bills', 'pricing', 'profit*', 'expensive', 'spend', 'spending',
      'paisa', 'paise', 'kharcha', 'kharch', 'money', 'licence fee*', 'license fee*', 'fees', 'a fine', 'no fine', 'fines', 'fined', 'penalt*', 'return on investment', 'roi',
    ),
  },
  {
    name: 'time-saved',
    shows: outside(['situation', 'task'], either(savesTime, together(lasting('minutes'), SAVED))),
    hints: outside(['situation', 'task'], says(
      'faster', 'quicker', 'early', 'automat*', 'manual work', 'manual*', 'by hand', 'no longer need*', 'saved time', 'save time', 'saves time',
      'saving time', 'time saved', 'engineering time', 'planning time', 'less effort', 'less time', 'ahead of schedule', 'earlier',
      'developer productivity', 'productivity', 'turnaround', 'lead time', 'cycle time', 'speed up', 'sped up', 'jaldi', 'time bacha*',
    )),
  },
  {
    name: 'reuse',
    shows: says(
      'reus*', 're us*', 'other team* .. us*', 'other team* .. adopt*', 'other team* .. same', 'adopted by', 'used by other', 'used by # teams', 'used by # squads', 'used by # services', 'used by # apps', 'used by all', 'used by every', 'used by the whole', 'used across',
      'shared library', 'shared librar*', 'common library', 'internal library', 'shared template*', 'project template*', '# template', 'one .. template', 'template for', 'open source*', 'open sourced', 'built once',
      'same lib*', 'same pattern', 'standard for', 'became the standard', 'now the standard', 'starter kit', 'boilerplate', 'playbook*',
      'other services', 'other squads', 'other projects', 'across products', 'elsewhere', 'whole org* us*', 'dusri team*', 'dusre team*',
      'teams use', 'teams now use', 'teams still use', 'squads use', 'squads now use', 'services use it', 'services now use', 'apps use it', 'projects use it', 'products use it', 'departments use it', 'groups use it',
    ),
    hints: says(
      'librar*', 'lib', 'template*', 'used by', 'framework*', 'sdk', 'package', 'plugin*', 'platform', 'toolkit', 'tooling', 'generic', 'common', 'component*',
      'configurable', 'runbook*', 'checklist*', 'guideline*', 'training plan', 'abstraction*', 'extensible', 'module*', 'product wide',
    ),
  },
];

/** What a story of a failure is looked at for besides. */
export const failureFacets: readonly FacetSigns[] = [
  {
    name: 'realised',
    shows: says(
      'reali*ed', 'realised', 'realized', 'realise', 'realize', 'noticed', 'found out', 'find out', 'discover*', 'spotted', 'came to know',
      'figured out', 'turned out', 'was alerted', 'were alerted', 'alerted us', 'alerted me', 'alert fired', 'alerts fired', 'alarm* went', 'pager', 'paged',
      'customer* complained', 'customer* reported', 'user* reported', 'user* complained', 'dashboard* showed', 'graph* showed',
      'monitoring showed', 'logs showed', 'support told', 'post mortem showed', 'became clear', 'pata chala', 'samajh aaya', 'samajh aya',
      'told me that', 'told us that', 'pointed out', 'gave me feedback', 'feedback that', 'caught it', 'we saw that', 'i saw that', 'detected', 'recogni*ed', 'recognised', 'recognized',
    ),
    hints: says(
      'alert*', 'monitor*', 'dashboard*', 'logs', 'complain*', 'reported', 'bug report*', 'failed', 'failure', 'incident', 'outage', 'broke',
      'crashed', 'rejected', 'missed', 'saw', 'kept increasing', 'galti',
    ),
  },
  {
    name: 'team-effect',
    shows: says(
      'trust', 'lost trust', 'morale', 'frustrat*', 'team* had to', 'team* stayed', 'team* lost', 'team* was blocked', 'blocked the team',
      'blocked .. team*', 'delayed the team', 'delayed .. team*', 'teammate* had to', 'colleague* had to', 'extra work for', 'stressed', 'stressful', 'under stress', 'stress on', 'stress for', 'lost confidence', 'lost faith', 'confidence in me', 'confidence in my', 'hurt people', 'hurt the team', 'hurt a colleague', 'had to redo', 'others had to',
      'worked the weekend', 'worked late', 'weekend* lost', 'credib*', 'lost my position', 'reputation', 'disappoint*', 'let the team down',
      'let down .. team*', 'woke up', 'woken', 'burn out', 'burnout', 'overtime', 'cost the team', 'bharosa', 'confidence of the team',
      'on call engineer* had', 'slowed .. team*', 'slowed us down', 'slowed everyone down',
    ),
    hints: says('team*', 'teammate*', 'colleague*', 'others', 'everyone', 'manager', 'boss', 'on call', 'oncall', 'stakeholder*'),
  },
  { name: 'no-blame', shows: unless(BLAMED, OWN_FAULT), hints: unless(BLAMED, says('feedback', 'we missed', 'we forgot', 'we should have', 'humari galti', 'hamari galti', 'i', 'maine', 'my')) },
  {
    name: 'learned',
    shows: learnedWithChange,
    hints: either(toldLearning, says('realised that', 'realized that', 'understood', 'feedback', 'improv*', 'post mortem', 'postmortem', 'retro', 'samajh*')),
  },
  {
    name: 'commitment',
    shows: outside(['situation', 'task'], together(RHYTHM, either(RESOLVE, PRACTICE))),
    hints: outside(['situation', 'task'], either(RESOLVE, says('commit*', 'action item*', 'follow up*', 'habit', 'rule', 'metric'))),
  },
  {
    name: 'team-keeps',
    shows: outside(['situation', 'task'], says(
      'playbook*', 'runbook*', 'checklist*', 'post mortem*', 'postmortem*', 'guideline*', 'template*', 'process for', 'new process',
      'process prevented', 'became a rule', 'team rule', 'added .. alert*', 'added .. test*', 'added .. check*', 'added .. guard*',
      'ci check*', 'lint rule*', 'pre commit', 'review step', 'mandatory review*', 'approval step', 'two person', 'maker checker',
      'still use*', 'still follow*', 'team now', 'we now', 'wiki', 'documented', 'knowledge base', 'training', 'feature flag*',
      'automated check*', 'standard*',
    )),
    hints: outside(['situation', 'task'], says('process*', 'tests', 'test', 'alert*', 'monitor*', 'document*', 'rule*', 'shared', 'logging', 'review*', 'dashboard*')),
  },
];
