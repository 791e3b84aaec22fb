export interface TechnicalTerms {
  /** Names and words of the subject as people write them. */
  readonly words: RegExp;
  readonly area: string;
}

/** Terms that a question may name, by the area to revise for it. */
export const technicalTerms: readonly TechnicalTerms[] = [
  { words: /\b(?:sqs|sns|kafka|rabbit ?mq|active ?mq|pub ?sub|message (?:queues?|brok\w+)|event bus|kinesis|nats|queues?)\b/i, area: 'Message queues: delivery guarantees, ordering, dead letters.' },
  { words: /\b(?:dl[- ]?q\w*|dead[ -]?letters?)\b/i, area: 'Dead letter queues: what lands there, who looks, how it is replayed.' },
  { words: /\b(?:idempot\w+|duplicat\w+|dedup\w*|(?:exactly|at least|only)[ -]once)\b/i, area: 'Idempotency: unique keys, safe repeats, deduplication at the consumer.' },
  { words: /\b(?:celery|sidekiq|background (?:jobs?|tasks?)|workers?|bull ?mq|task queues?)\b/i, area: 'Background jobs: workers, retries, time limits, when a queue is too much.' },
  { words: /\b(?:airflow|cron|schedul\w+|temporal|workflow engines?|dags?)\b/i, area: 'Scheduling and workflows: missed runs, overlaps, backfill.' },
  { words: /\b(?:redis|memcached?|cach(?:e|es|ed|ing)|cdn|ttl)\b/i, area: 'Caching: what to keep, for how long, how to invalidate.' },
  { words: /\b(?:postgres\w*|mysql|oracle|sql server|sql|rdbms|mariadb)\b/i, area: 'Relational databases: schema, indexes, query plans, transactions.' },
  { words: /\b(?:mongo\w*|cassandra|dynamo ?db|nosql|couch\w*|hbase|firestore)\b/i, area: 'NoSQL stores: access patterns, partition keys, consistency.' },
  { words: /\b(?:index(?:es|ing)?|slow quer(?:y|ies)|query plans?|n\+1)\b/i, area: 'Query performance: plans, indexes, what to measure first.' },
  { words: /\b(?:transactions?|acid|isolation levels?|two[ -]phase|saga|outbox)\b/i, area: 'Transactions: isolation, locks, sagas and the outbox.' },
  { words: /\b(?:shard\w*|partition\w*|replica\w*|replication)\b/i, area: 'Sharding and replication: keys, lag, moving data while serving.' },
  { words: /\b(?:cap theorem|eventual\w* consisten\w+|strong consisten\w+|consensus|raft|paxos|quorum)\b/i, area: 'Consistency in distributed systems: what each model promises.' },
  { words: /\b(?:elastic ?search|open ?search|solr|full[ -]text|inverted index)\b/i, area: 'Search: inverted indexes, relevance, keeping the index fresh.' },
  { words: /\b(?:django|flask|fast ?api|wsgi|gunicorn|uwsgi)\b/i, area: 'Python web servers: processes, threads and what blocks them.' },
  { words: /\b(?:single[ -]thread\w*|multi-?thread\w*|threads?|gil|concurren\w+|async\w*|event loop|coroutines?|goroutines?)\b/i, area: 'Concurrency: threads, processes, event loops and their limits.' },
  { words: /\b(?:deadlocks?|race conditions?|mutex\w*|semaphores?|lock(?:s|ing))\b/i, area: 'Locks and races: how they arise, how to find and avoid them.' },
  { words: /\b(?:node(?:\.?js)?|express|nest ?js|javascript|typescript)\b/i, area: 'JavaScript on the server: the event loop, streams, memory.' },
  { words: /\b(?:java|spring\w*|jvm|hibernate|kotlin)\b/i, area: 'The JVM: memory, garbage collection, thread pools.' },
  { words: /\b(?:golang|go (?:routines?|channels?)|rust|elixir|live ?view|erlang)\b/i, area: 'Language of choice: what its model of concurrency and memory gives you.' },
  { words: /\b(?:react\w*|angular|vue|svelte|redux|front ?-?end|virtual dom)\b/i, area: 'Front end: state, rendering, bundle size, accessibility.' },
  { words: /\b(?:rest(?:ful)?(?! (?:of|was|were)\b)|graph ?ql|grpc|web ?sockets?|api (?:gateways?|design|version\w*)|apis?)\b/i, area: 'API design: contracts, versions, errors, paging, gateways.' },
  { words: /\b(?:rate[ -]limit\w*|throttl\w*|back ?-?pressure|circuit breakers?)\b/i, area: 'Protection under load: rate limits, back pressure, circuit breakers.' },
  { words: /\b(?:micro-?services?|monolith\w*|service mesh|domain[ -]driven)\b/i, area: 'Service boundaries: what to split, what to keep together, at what cost.' },
  { words: /\b(?:docker|containers?|kubernetes|k8s|helm|pods?)\b/i, area: 'Containers and orchestration: limits, probes, rolling out.' },
  { words: /\b(?:aws|gcp|azure|lambda|serverless|ec2|s3|cloud)\b/i, area: 'Cloud services: limits, cost, what fails together.' },
  { words: /\b(?:ci ?\/ ?cd|jenkins|pipelines?|deploy\w*|blue[ -]green|canary|roll-?backs?|feature flags?)\b/i, area: 'Delivery: pipelines, canaries, flags and rolling back.' },
  { words: /\b(?:terraform|ansible|infrastructure as code|devops)\b/i, area: 'Infrastructure as code: state, review, drift.' },
  { words: /\b(?:monitor\w*|alert\w*|metrics|prometheus|grafana|datadog|observab\w+|tracing|logs|logging)\b/i, area: 'Observability: metrics, logs, traces, alerts that mean something.' },
  { words: /\b(?:load balanc\w+|nginx|reverse proxy|haproxy)\b/i, area: 'Load balancing: health checks, stickiness, draining.' },
  { words: /\b(?:oauth\w*|jwt|sso|auth(?:n|z|enticat\w+|orization|orisation)?|otp|mfa|sessions?|password\w*)\b/i, area: 'Authentication: tokens, sessions, second factors, expiry.' },
  { words: /\b(?:encrypt\w*|tls|ssl|xss|csrf|sql injection|security)\b/i, area: 'Security: threats, encryption at rest and in flight, least privilege.' },
  { words: /\b(?:bulk uploads?|file uploads?|csv|batch\w*|etl|data pipelines?|spark|hadoop)\b/i, area: 'Batch and bulk data: chunks, validation, resuming, partial failure.' },
  { words: /\b(?:e-?mails?|mails?|notifications?|push (?:messages?|notifications?)|sms|webhooks?)\b/i, area: 'Notifications: delivery receipts, bounces, retries, user limits.' },
  { words: /\b(?:payments?|checkout|orders?|ledger|billing|subscriptions?)\b/i, area: 'Payments and orders: states, reconciliation, never charging twice.' },
  { words: /\b(?:ai|ml|machine learning|llms?|generative|deep learning|tensor ?flow|py ?torch|rag|embeddings?|prompt\w*)\b/i, area: 'Applied AI: data, evaluation, serving cost, where a model is not needed.' },
  { words: /\b(?:unit tests?|integration tests?|tdd|load tests?|test automation|mock(?:s|ing)|testing)\b/i, area: 'Testing: levels, doubles, load tests, what not to test.' },
  { words: /\b(?:git|merge conflicts?|code reviews?|refactor\w*|solid|design patterns?|clean code)\b/i, area: 'Code craft: reviews, refactoring in steps, patterns and their price.' },
  { words: /\b(?:tcp|udp|http\w*|dns|network\w*|timeouts?)\b/i, area: 'Networking: timeouts, retries, what each protocol promises.' },
  { words: /\b(?:linked lists?|trees?|graphs?|heaps?|hash ?maps?|sort\w*|dynamic programming|big o|complexity)\b/i, area: 'Algorithms and data structures: cost in time and memory.' },
  { words: /\b(?:video|stream(?:s|ing)|resumable|chunked)\b/i, area: 'Streaming and large transfers: chunks, resuming, adaptive quality.' },
];

/** The areas to revise for the terms that a text names, in the order of the table. */
export function areasNamed(text: string): readonly string[] {
  return technicalTerms.filter(({ words }) => words.test(text)).map(({ area }) => area);
}
