/** Tools that do one another's work: in one project a person runs one of each class. */
export const TOOL_CLASSES: readonly (readonly [string, string])[] = [
  ['queue', 'kafka|rabbit(?: ?mq)?|sqs|gcp pub/?sub|google pub/?sub|nats|kinesis|active ?mq|redis streams|pulsar|service bus|event hubs?|sns|zero ?mq|beanstalkd|sidekiq|redpanda|mosquitto|emqx|hivemq|vernemq|zeebe'],
  ['database', 'postgres(?:ql)?|mysql|maria ?db|mongo(?: ?db)?|dynamo(?: ?db)?|cassandra|oracle|sql server|cockroach(?: ?db)?|couchbase|scylla(?: ?db)?|spanner|firestore|sqlite|snowflake|bigquery|redshift|leveldb|rocksdb|littlefs|duckdb|neo4j|supabase|firebase'],
  ['time series store', 'timescale(?: ?db)?|influx(?: ?db)?|victoria ?metrics|quest ?db|open ?tsdb|druid|pinot|click ?house'],
  ['cache', 'redis|memcached?|hazelcast|ehcache|caffeine|varnish|valkey'],
  ['search', 'elastic ?search|open ?search|solr|algolia|meili ?search|typesense'],
  ['scheduler', 'airflow|celery|cron|temporal|quartz|step functions|argo workflows|dagster|prefect|luigi'],
  ['ci', 'jenkins|git ?hub actions|git ?lab ci|circle ?ci|team ?city|buildkite|travis'],
  ['orchestrator', 'kubernetes|k8s|ecs|nomad|docker swarm|cloud run|fargate'],
  ['monitoring', 'prometheus|datadog|new relic|grafana|splunk|honeycomb|dynatrace|kibana'],
  ['infrastructure as code', 'terraform|pulumi|cloudformation|ansible|cdk|chef|puppet'],
  ['load test', 'k6|locust|gatling|j meter|jmeter|artillery|vegeta'],
  ['protocol', 'grpc|graphql|rest|soap|web ?sockets?|sse|server-sent events|long polling'],
  ['front end', 'react|angular|vue|svelte|ember|elm|solid ?js|live ?view'],
  ['embedded linux', 'yocto|buildroot|openwrt|ptxdist'],
  ['updater', 'rauc|mender|swupdate|hawkbit|balena'],
  ['real-time system', 'freertos|zephyr|threadx|vxworks|qnx|nuttx'],
  ['test framework', 'pytest|robot framework|junit|testng|jest|mocha|vitest|rspec|phpunit'],
  ['browser test', 'cypress|playwright|selenium|puppeteer|webdriver ?io'],
  ['proxy', 'nginx|haproxy|envoy|traefik|caddy'],
  ['cloud', 'aws|gcp|google cloud|azure|hetzner|digital ?ocean|ovh|heroku'],
  ['sign-in', 'keycloak|auth0|okta|cognito'],
  ['vector store', 'pgvector|pinecone|weaviate|qdrant|milvus|faiss'],
  ['language', 'rust|go|golang|python|java|kotlin|typescript|scala|elixir|ruby|php|c\\+\\+|c#'],
  ['feature flags', 'launch ?darkly|unleash|split\\.io|flagsmith|config ?cat'],
];

/** How each tool is shown, where its name in small letters has another form. */
export const TOOL_NAMES: Readonly<Record<string, string>> = {
  postgresql: 'postgres', mongodb: 'mongo', dynamodb: 'dynamo', k8s: 'kubernetes', cockroachdb: 'cockroach', scylladb: 'scylla', timescaledb: 'timescale', influxdb: 'influx', memcache: 'memcached', rabbit: 'rabbitmq', golang: 'go', 'google cloud': 'gcp',
};
