import type { Topic } from './topic';

/** Data on its way: schedules, batches, streams. */
export const pipelineTopics: readonly Topic[] = [
  {
    id: 'airflow',
    title: 'Airflow and workflow scheduling',
    names: {
      plain: ['airflow', 'apache airflow', 'dagster', 'luigi', 'temporal workflow', 'temporal io', 'step functions', 'workflow engine', 'workflow engines', 'workflow orchestration', 'job scheduler', 'task scheduler', 'cron job', 'cron jobs', 'cronjob', 'cron', 'scheduled job', 'scheduled jobs', 'scheduled task', 'scheduled tasks', 'backfill', 'backfills', 'DAG', 'DAGs', 'schedule jobs', 'scheduling jobs', 'schedule a job', 'schedule tasks', 'schedule emails'],
      besides: ['scheduler', 'scheduling', 'dag', 'dags', 'orchestration', 'orchestrate', 'prefect'],
    },
    mechanisms: [
      { id: 'dag', name: 'a graph of tasks with their dependencies', terms: ['dag', 'dags', 'dependency', 'dependencies', 'upstream', 'downstream', 'graph of tasks'] },
      { id: 'executor', name: 'the executor and its slots', terms: ['executor', 'celery executor', 'kubernetes executor', 'pool', 'pools', 'slots', 'parallelism', 'concurrency'] },
      { id: 'retries', name: 'retries and time limits for each task', terms: ['retry', 'retries', 'timeout', 'timeouts', 'execution_timeout'] },
      { id: 'idempotent', name: 'tasks that may run again for the same day', terms: ['idempot*', 'rerun', 're run', 'overwrite partition', 'safe to rerun'] },
      { id: 'backfill', name: 'backfill and catch-up', terms: ['backfill', 'backfills', 'catchup', 'catch up', 'logical date', 'execution date', 'data interval'] },
      { id: 'sensors', name: 'sensors or events in place of fixed times', terms: ['sensor', 'sensors', 'event driven', 'trigger', 'triggers', 'deferrable'] },
      { id: 'alerts', name: 'alarms on failed and late runs', terms: ['alert', 'alerts', 'sla', 'slack', 'on failure callback', 'late', 'notify'] },
      { id: 'overlap', name: 'what keeps two runs from overlapping', terms: ['max active runs', 'overlap', 'overlapping', 'lock', 'one at a time', 'depends on past'] },
    ],
    alternatives: [
      'Cron and a script, while there are three jobs and one machine.',
      'A durable workflow engine such as Temporal, for long steps of a business process.',
      'A stream processor, where an hour of delay is too much.',
    ],
    tradeOffs: [
      'It orders work and shows what failed, and it is no place to move the data through.',
      'Scheduling in minutes, not in seconds.',
      'Every team can add a graph, so somebody has to guard names, pools and upgrades.',
    ],
    followUps: [
      'What did Airflow give you that cron did not?',
      'How did its logs lead you to the bottleneck?',
      'What happens if a run takes longer than its interval?',
      'How do you run last week again without doubling data?',
      'Who is told when a run is late, and not failed?',
      'How many graphs did it carry, and where did it slow down?',
    ],
    oftenSaid: [
      { claim: 'Airflow processes the data', words: ['airflow processes the data', 'airflow processed', 'airflow transforms'], check: 'It starts and watches the work; Spark, a warehouse or a worker does it.' },
      { claim: 'Airflow is for real time', words: ['airflow in real time', 'airflow real time', 'realtime with airflow'], check: 'It plans batches; seconds belong to a queue or a stream.' },
    ],
    study: [
      'One graph of yours: what each task reads, writes, and does when run twice.',
      'Logical date against start time, with a backfill of three days.',
    ],
  },
  {
    id: 'data-pipelines',
    title: 'Data pipelines',
    names: {
      plain: ['etl', 'elt', 'data pipeline', 'data pipelines', 'data warehouse', 'data lake', 'lakehouse', 'pyspark', 'hadoop', 'mapreduce', 'flink', 'stream processing', 'batch processing', 'batch or stream', 'batch or streaming', 'batch vs streaming', 'dbt', 'snowflake', 'bigquery', 'redshift', 'change data capture', 'CDC', 'data quality', 'late data', 'late events', 'watermark', 'watermarks', 'windowing', 'apache spark', 'spark job', 'spark jobs', 'spark streaming'],
      besides: ['ingestion', 'ingest', 'streaming', 'pipeline', 'batch', 'batches', 'data cleaning', 'transformation', 'spark'],
    },
    mechanisms: [
      { id: 'partitioned', name: 'data partitioned by day or key', terms: ['partition', 'partitions', 'partitioned', 'partition by'] },
      { id: 'quality', name: 'checks of counts, nulls and ranges', terms: ['data quality', 'quality check', 'quality checks', 'row count', 'null check', 'great expectations', 'validat*', 'anomal*'] },
      { id: 'idempotent', name: 'steps that overwrite in place of adding', terms: ['idempot*', 'overwrite', 'merge', 'upsert', 'rerun', 'dedup*'] },
      { id: 'incremental', name: 'only what changed since the last run', terms: ['incremental', 'incrementally', 'high water mark', 'cdc', 'change data capture', 'updated_at', 'delta'] },
      { id: 'late', name: 'a rule for late events', terms: ['late data', 'late events', 'watermark', 'event time', 'window', 'windows', 'allowed lateness'] },
      { id: 'skew', name: 'skewed keys and shuffles', terms: ['skew', 'skewed', 'shuffle', 'broadcast join', 'salting', 'repartition'] },
      { id: 'schema', name: 'schemas that may change', terms: ['schema evolution', 'schema registry', 'schema', 'contract', 'contracts', 'avro', 'parquet'] },
      { id: 'lineage', name: 'where each figure comes from', terms: ['lineage', 'catalog', 'catalogue', 'audit', 'traceab*'] },
    ],
    alternatives: [
      'A query on a read replica, while the data fits one machine.',
      'Loading raw and shaping it in the warehouse.',
      'A stream, where a decision depends on the last minute.',
    ],
    tradeOffs: [
      'A stream is fresh and hard to repair; a batch is stale and easy to run again.',
      'Raw copies cost storage and save you when a rule was wrong.',
      'Wide tables are quick to read and slow to change.',
    ],
    followUps: [
      'How fresh must the figures be, and who said so?',
      'What happens when a source adds a column overnight?',
      'How do you find out that yesterday is missing half its rows?',
      'How would you repair a month of wrong figures?',
      'Which key is skewed, and what does that do to the job?',
      'What does one run cost?',
    ],
    oftenSaid: [
      { claim: 'Streaming is better than batch', words: ['streaming is better', 'streaming is always better', 'real time is better'], check: 'It depends on how soon somebody acts on the figure; a stream costs more to run and to repair.' },
      { claim: 'Spark is always faster', words: ['spark is faster', 'spark is always faster'], check: 'Below the memory of one machine, one machine usually wins.' },
    ],
    study: [
      'Event time against processing time, with one event that comes an hour late.',
      'A shuffle, drawn: what moves between machines and why.',
    ],
  },
  {
    id: 'time-series',
    title: 'Time series',
    names: { plain: ['time series', 'timeseries', 'time series database', 'influxdb', 'timescaledb', 'timescale', 'sensor data', 'downsampling', 'down sampling', 'rollup table', 'rollups', 'high cardinality'], besides: ['telemetry', 'cardinality', 'sensors', 'retention policy', 'metrics per second'] },
    mechanisms: [
      { id: 'time-partition', name: 'partitions by time', terms: ['partition', 'partitions', 'hypertable', 'chunk', 'chunks', 'by day', 'per day', 'by month'] },
      { id: 'retention', name: 'dropping old partitions whole', terms: ['retention', 'drop partition', 'expire', 'ttl', 'archive', 'archiv*'] },
      { id: 'downsample', name: 'coarser figures for older data', terms: ['downsampl*', 'down sampl*', 'rollup', 'rollups', 'aggregate', 'aggregates', 'continuous aggregate', 'pre aggregat*'] },
      { id: 'compression', name: 'compression by column and by difference', terms: ['compress*', 'delta encoding', 'columnar', 'gorilla', 'delta of delta'] },
      { id: 'cardinality', name: 'a bound on the number of series', terms: ['cardinality', 'labels', 'tags', 'number of series'] },
      { id: 'batching', name: 'writes in batches', terms: ['batch', 'batches', 'batching', 'buffer', 'buffered', 'append only'] },
      { id: 'late', name: 'points that come late or twice', terms: ['late', 'out of order', 'duplicate*', 'dedup*', 'clock skew'] },
    ],
    alternatives: [
      'A plain table with a partition a month, for a few thousand points a second.',
      'Files by column in object storage, where people ask for old data now and then.',
      'A metrics service, where the points are about your own machines.',
    ],
    tradeOffs: [
      'Coarse history is cheap and cannot answer a new question in detail.',
      'Each label helps to search and multiplies the series.',
      'Writes by time are quick, and reads by another key are not.',
    ],
    followUps: [
      'How many points a second, and how many bytes is one?',
      'How long do you keep each resolution?',
      'What does a chart over a year read?',
      'Which label would break it?',
      'What do you do with points that arrive an hour late?',
      'How did you delete old data without slowing the writes?',
    ],
    oftenSaid: [
      { claim: 'Any index on time is enough', words: ['index on timestamp is enough', 'just index the timestamp'], check: 'Deleting and reading by range want partitions; one huge index grows slow to maintain.' },
      { claim: 'More labels cost nothing', words: ['just add a label', 'just add labels', 'add the user id as a label'], check: 'Each new value makes a new series; a user id as a label can sink the store.' },
    ],
    study: [
      'The sum for your own case: points a second, bytes, days, with and without compression.',
      'How one time series database lays out a day on disk.',
    ],
  },
];
