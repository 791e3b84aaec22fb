/** Technical words of no one topic: beside them "queue" or "worker" has its technical sense. See `termTree` for how a term is written. */
export const technicalCompany: readonly string[] = [
  'api', 'apis', 'backend', 'back end', 'frontend', 'front end', 'server', 'database', 'db', 'dbs', 'service', 'endpoint', 'request', 'response', 'http', 'https',
  'code', 'codebase', 'software', 'system design', 'distributed', 'architecture', 'infrastructure', 'infra', 'production', 'prod', 'staging', 'cluster', 'node', 'instance',
  'latency', 'throughput', 'rps', 'qps', 'tps', 'traffic', 'bottleneck', 'scale', 'scaling', 'scalable', 'scalability', 'performance', 'memory', 'cpu', 'disk', 'thread',
  'process', 'processes', 'processing', 'async', 'asynchronous', 'asynchronously', 'synchronous', 'concurrency', 'concurrent', 'message', 'msg', 'msgs', 'event', 'consumer', 'producer', 'publisher',
  'worker', 'broker', 'row', 'table', 'column', 'record', 'schema', 'client', 'browser', 'app', 'application', 'web', 'java', 'python', 'golang', 'javascript', 'typescript',
  'django', 'flask', 'fastapi', 'spring', 'node js', 'rails', 'postgres', 'postgresql', 'mysql', 'mongodb', 'mongo', 'redis', 'aws', 'gcp', 'azure', 's3', 'ec2', 'lambda',
  'cloud', 'data', 'timeout', 'error', 'exception', 'crash', 'crashes', 'crashed', 'bug', 'deploy', 'deployed', 'payload', 'json', 'bytes', 'network', 'tcp', 'dns', 'component', 'page load', 'algorithm',
  'fault', 'failure', 'microservice', 'pipeline', 'job', 'batch', 'storage', 'notification', 'email', 'user', 'login', 'token', 'library', 'framework', 'test', 'tests', 'testing',
  'writes', 'reads', 'query', 'queries', 'goes down', 'is down', 'select', 'sql', 'orm',
];

/** Phrases that hold a technical word and name another subject. */
export const phrasesOfOtherSubjects: readonly string[] = [
  'performance review', 'performance appraisal', 'in the queue at', 'queue at', 'queue for', 'queued at', 'stood in a queue', 'stand in a queue', 'supermarket queue', 'bank transaction', 'transaction with a customer',
  'rest of', 'the rest', 'react to', 'react when', 'react if', 'reacted', 'how you react', 'scale of', 'scale from', 'load of', 'work load', 'workload', 'test of', 'put to the test', 'tested my patience',
  'test of character', 'social worker', 'co worker', 'co workers', 'key worker', 'event planning', 'company event', 'team event', 'search for a job', 'job search', 'searching for a job', 'salary index',
  'lock in', 'locked out of', 'lock horns', 'session with', 'training session', 'feedback session', 'brainstorming session', 'session on', 'state of', 'state of the art', 'personal security', 'job security', 'security guard',
  'social security', 'cache of', 'alert person', 'stay alert', 'cap on', 'saga of', 'life cycle', 'log in', 'log into', 'role model', 'business model', 'data entry', 'people pipeline',
  'hiring pipeline', 'sales pipeline', 'talent pipeline', 'career migration', 'user testing', 'personality test', 'aptitude test', 'balance load', 'trace back', 'shipping container',
  'accessible manager', 'accessible person', 'rendering a service', 'training data center staff', 'model employee', 'index finger', 'work authorization', 'work authorisation', 'at the helm', 'throughput of your team', 'throughput of the team', 'load on you', 'would you scale a team', 'would you scale the team', 'do you scale a team', 'did you scale a team', 'did you scale the team', 'did you scale your team', 'memory palace', 'public transport', 'token of', 'go live', 'scheduling conflict', 'schedule conflict',
  'features to build', 'feature to build', 'building features', 'build features', 'scheduling a meeting', 'schedule a meeting', 'your schedule', 'my schedule', 'tight schedule', 'behind schedule', 'container ship',
];
