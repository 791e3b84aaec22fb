/** Effects inside the system, as sources for phrases. */
export const technicalImpact: readonly string[] = [
  'latency', 'throughput', 'response times?', 'load times?', 'run-?times?', 'cpu', 'memory', 'heap', 'ram', 'disk', '(?:build|deploy|test|query|boot|start-?up|compile|page) times?', 'builds?', 'deploys?', 'deployments?', 'coverage', 'error rates?', 'errors?', 'quer(?:y|ies)', 'p9[59]', 'ms', 'milliseconds?', 'qps', 'rps', 'requests?', 'up-?time', 'crashes', 'bugs?', 'tests?', 'code', 'performance', 'scalab\\p{L}+', 'faster', 'quicker', 'rows', 'jobs?', 'pipelines?', 'lines', 'indexes', 'cache(?:s|d)?', 'replicas?', 'servers?', 'nodes?', 'stable', 'reliab\\p{L}+', 'seconds?', 'minutes?',
];

/** Effects on people, money and the business. */
export const widerImpact: readonly string[] = [
  'customers?', 'clients?', 'users?', 'merchants?', 'patients?', 'drivers?', 'shops?', 'revenue', 'sales', 'profits?', 'cost(?:s)?', 'money', 'savings?', 'saved', 'budgets?', 'bills?', 'invoices?', 'contracts?', 'deals?', 'orders?', 'bookings?', 'conversions?', 'sign-?ups?', 'churn', 'retention', 'complaints?', 'support', 'tickets?', 'fines?', 'penalt(?:y|ies)', 'audits?', 'market\\p{L}*', 'launch(?:ed|es)?', 'business', 'product', 'stakeholders?', 'teams?', 'teammates?', 'colleagues?', 'developers?', 'engineers?', 'on-?call', 'people', 'hours? (?:a|per|each|every|saved|of)', 'adopted', 'adoption', 'reus(?:ed|e|es)', 'trained', 'mentored', 'promoted', 'release (?:alone|every|twice|weekly)', 'warehouse', 'finance', 'marketing', 'manager', 'operations', 'deadline', 'on time', 'nps', 'satisfaction', 'trust', 'dollars?', 'rupees?', 'euros?', 'lakhs?', 'crores?',
];
