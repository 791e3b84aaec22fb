/** Work with people and with the public that nobody does without telling: how each is claimed, and the words that tell it. */
export const DEEDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bI(?:['\u2019]ve| have)?(?: also| regularly| actively)? (mentor(?:ed)?|coach(?:ed)?)\b/gu, ['mentor', 'mentored', 'mentoring', 'mentorship', 'coach', 'coached', 'coaching', 'mentee', 'junior', 'onboard', 'onboarded', 'onboarding', 'pairing', 'paired', 'teach', 'taught', 'trained', 'buddy']],
  [/\bI(?:['\u2019]ve| have)?(?: also)? (hired|recruited)\b/gu, ['hire', 'hired', 'hiring', 'recruit', 'recruited', 'interviewed']],
  [/\bI(?:['\u2019]ve| have)?(?: also)? (founded|co-founded)\b/gu, ['founded', 'founder', 'co-founded', 'startup', 'my company']],
  [/\bI(?:['\u2019]ve| have)?(?: also)? (published|patented)\b/gu, ['publish', 'published', 'paper', 'patent', 'patented', 'article', 'blog']],
  [/\bI(?:['\u2019]ve| have)?(?: also)? (spoke at|spoken at|presented at)\b/gu, ['spoke', 'spoken', 'talk', 'presented', 'presentation', 'conference', 'meetup', 'guild', 'demo']],
  [/\bI(?:['\u2019]ve| have)?(?: also)? (performed|did|built|ran|carried out|completed|conducted) (?:an?|the|our|my) (?:POC|proof of concept)\b/gu, ['poc', 'proof of concept', 'prototype', 'spike', 'pilot', 'mvp', 'experiment']],
  [/\b(?:I|my|My)\b[^.;\n]{0,60}?\b((?:AWS|Azure|Google|Scrum|Kubernetes|Oracle|Java|PMP)[- ](?:certified|certification)|certified \p{L}+|award|patent)\b/gu, ['certified', 'certification', 'certificate', 'award', 'prize', 'patent', 'won']],
];

/** Names of technologies that are nothing else, and the tools that show that a person knows one of them. */
const NAMES: readonly (readonly string[])[] = [
  ['Python', 'django', 'flask', 'fastapi', 'celery', 'pandas', 'airflow'], ['Java', 'spring', 'hibernate', 'kotlin', 'jvm'], ['TypeScript', 'angular', 'nestjs'], ['JavaScript', 'node', 'react', 'vue', 'typescript', 'angular', 'express'],
  ['Golang', 'go'], ['Rust'], ['Kotlin'], ['Scala', 'akka'], ['Elixir', 'phoenix', 'liveview'], ['Ruby', 'rails', 'sidekiq'], ['PHP', 'laravel', 'symfony'], ['C\\+\\+'], ['C#', '.net', 'dotnet'],
  ['Django'], ['Flask'], ['FastAPI'], ['Spring Boot', 'spring'], ['Node\\.?js', 'node'], ['React'], ['Angular'], ['Vue'], ['Rails', 'ruby'],
  ['Kafka'], ['RabbitMQ', 'rabbit mq', 'rabbit'], ['SQS'], ['SNS'], ['Kinesis'], ['Celery'], ['Airflow'], ['Temporal'], ['Redis'], ['Memcached', 'memcache'], ['Elasticsearch', 'elastic search', 'elastic', 'opensearch'],
  ['Postgre(?:s|SQL)', 'postgres', 'postgresql'], ['MySQL'], ['MongoDB', 'mongo'], ['DynamoDB', 'dynamo'], ['Cassandra'], ['Snowflake'], ['BigQuery'], ['ClickHouse'], ['Spark'], ['Flink'], ['Hadoop'],
  ['Kubernetes', 'k8s'], ['Docker', 'container'], ['Terraform'], ['Ansible'], ['Jenkins'], ['AWS', 'ec2', 's3', 'sqs', 'lambda', 'dynamo', 'dynamodb'], ['GCP', 'google cloud', 'bigquery'], ['Azure'], ['Lambda'],
  ['GraphQL'], ['gRPC'], ['Prometheus'], ['Grafana'], ['Datadog'], ['Kibana'], ['Splunk'], ['TensorFlow'], ['PyTorch'], ['Kaggle'], ['Scikit-learn', 'sklearn'], ['LangChain'],
];

/** Each technology by its name as it is written, with the words that show it. */
export const TECHNOLOGIES: readonly (readonly [RegExp, readonly string[]])[] = NAMES.map(([name = '', ...kin]) => (
  [new RegExp(`^${name}$`, 'u'), [name.replace(/\(\?:.*|\\|\?/gu, ''), ...kin]] as const
));

/** Any of the technologies, in a group of its own. */
export const ANY_TECHNOLOGY = new RegExp(`(?:^|[^\\p{L}\\p{N}.])(${NAMES.map(([name]) => name).sort().reverse().join('|')})(?![\\p{L}\\p{N}]|[+#](?!\\p{L}))`, 'gu');

/** Places won, in letters and in figures. */
export const ORDINALS: readonly (readonly string[])[] = [['first', '1st'], ['second', '2nd'], ['third', '3rd'], ['fourth', '4th'], ['fifth', '5th']];
