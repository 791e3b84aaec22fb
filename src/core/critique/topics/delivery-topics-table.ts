import type { Topic } from './topic';

/** Work outside the request: background jobs and large files. */
export const deliveryTopics: readonly Topic[] = [
  {
    id: 'celery',
    title: 'Celery and background jobs',
    names: {
      plain: ['celery', 'celery beat', 'celery worker', 'sidekiq', 'resque', 'bullmq', 'bull mq', 'background job', 'background jobs', 'background task', 'background tasks', 'background worker', 'background workers', 'background processing', 'task queue', 'task queues', 'job queue', 'job queues', 'delayed job', 'asynchronous tasks', 'async tasks'],
      besides: ['worker', 'workers', 'job', 'jobs'],
    },
    mechanisms: [
      { id: 'offload', name: 'work taken out of the request', terms: ['offload*', 'out of the request', 'background', 'non blocking', 'does not block', 'without blocking', 'not block', 'asynchronous*'] },
      { id: 'broker', name: 'the broker between web and worker', terms: ['broker', 'rabbitmq', 'redis', 'sqs'] },
      { id: 'retries', name: 'retries with back-off and a limit', terms: ['retry', 'retries', 'retried', 'autoretry', 'backoff', 'back off', 'max retries'] },
      { id: 'acks-late', name: 'acknowledging late, after the work', terms: ['acks late', 'acks_late', 'late ack', 'ack', 'acks', 'acknowledg*'] },
      { id: 'time-limit', name: 'time limits for a task', terms: ['time limit', 'time limits', 'soft limit', 'timeout', 'timeouts'] },
      { id: 'concurrency', name: 'how many tasks a worker runs at once', terms: ['concurrency', 'prefork', 'gevent', 'eventlet', 'pool', 'worker process', 'worker processes', 'prefetch'] },
      { id: 'idempotent', name: 'tasks that may run twice', terms: ['idempot*', 'duplicate*', 'run twice', 'dedup*'] },
      { id: 'result', name: 'where the result goes, and how the user learns of it', terms: ['result backend', 'task id', 'status', 'poll', 'polling', 'callback', 'webhook', 'progress'] },
      { id: 'monitoring', name: 'a look at queues and failures', terms: ['flower', 'monitor*', 'alert*', 'sentry', 'queue length', 'failed tasks'] },
      { id: 'queues', name: 'queues of their own for long and short tasks', terms: ['separate queue', 'separate queues', 'routing', 'priority', 'task_routes', 'dedicated worker', 'dedicated queue'] },
    ],
    alternatives: [
      'Doing it in the request, while it takes a few hundred milliseconds and seldom fails.',
      'A cron job over a table, where a delay of minutes is fine.',
      'A workflow engine, where a task has many steps that must each survive.',
    ],
    tradeOffs: [
      'The web server stays free; a broker, workers and their alarms come on top.',
      'A failed task fails silently unless somebody is told.',
      'Many small tasks spread well and pay overhead for each.',
    ],
    followUps: [
      'Which task needed it, and how long did that task take?',
      'What load made the simple way too slow?',
      'What happens to a task when its worker is killed?',
      'How does the user see that the task is done, or has failed?',
      'Who proposed it, and who said no?',
      'What will it not solve?',
    ],
    oftenSaid: [
      { claim: 'Celery makes it faster', words: ['celery makes it faster', 'celery makes it fast', 'celery makes the app faster', 'celery improves performance'], check: 'The answer comes sooner since the work is done later; the work is as long as before.' },
      { claim: 'Without Celery an error stops the server', words: ['stop the server', 'stops the server', 'stop django', 'stops django', 'stop the django', 'stop django server', 'server will stop', 'crash the server'], check: 'An unhandled error ends one request with a 500; the worker process goes on. Long requests are what block it.' },
      { claim: 'Celery is a queue', words: ['celery is a queue', 'celery is a message broker', 'celery is a broker'], check: 'It runs tasks; a broker such as RabbitMQ or Redis keeps them.' },
    ],
    study: [
      'Late acknowledgement, time limits and retries in your own task library.',
      'A list of your tasks with their length, and whether each may run twice.',
    ],
  },
  {
    id: 'bulk-upload',
    title: 'Bulk upload',
    names: {
      plain: ['bulk upload', 'bulk uploads', 'bulk import', 'bulk imports', 'bulk insert', 'bulk inserts', 'mass upload', 'csv upload', 'csv uploads', 'csv import', 'csv file', 'excel upload', 'upload a csv', 'uploading a csv', 'import a csv', 'uploads 500 rows', 'rows uploaded', 'uploading rows'],
      besides: ['csv', 'spreadsheet', 'upload', 'uploads', 'uploading', 'rows'],
    },
    mechanisms: [
      { id: 'validate', name: 'validation of each row before writing', terms: ['validat*', 'schema check', 'row errors', 'error report'] },
      { id: 'batch', name: 'inserts in batches', terms: ['batch', 'batches', 'batching', 'bulk insert', 'bulk create', 'bulk_create', 'copy command', 'chunk', 'chunks', 'chunked', 'multi row'] },
      { id: 'stream', name: 'a file read as a stream', terms: ['stream', 'streaming', 'streamed', 'line by line', 'generator', 'memory'] },
      { id: 'background', name: 'the work done behind the request', terms: ['background', 'celery', 'worker', 'workers', 'queue', 'async*'] },
      { id: 'partial-failure', name: 'what happens to good rows beside bad ones', terms: ['partial', 'all or nothing', 'rollback', 'roll back', 'skip bad rows', 'failed rows', 'error file', 'per row'] },
      { id: 'safe-repeat', name: 'the same file twice without harm', terms: ['idempot*', 'duplicate*', 'dedup*', 'upsert', 'checksum', 'unique constraint'] },
      { id: 'progress', name: 'progress and a report for the user', terms: ['progress', 'status', 'report', 'notify', 'email when', 'job id'] },
      { id: 'object-storage', name: 'the file kept in object storage', terms: ['s3', 'object storage', 'object store', 'blob', 'presigned', 'pre signed', 'gcs'] },
    ],
    alternatives: [
      'A plain request with one multi-row insert, while a file has a few thousand rows.',
      'The loader of the database itself, such as COPY.',
      'A feed or an API, where the same partner sends every day.',
    ],
    tradeOffs: [
      'All or nothing is easy to explain and fails for one bad row.',
      'Big batches are fast and hold locks longer.',
      'A staging table costs a step and lets you check before anything is live.',
    ],
    followUps: [
      'How many rows at the busiest moment, all uploads together?',
      'Is that much for one database?',
      'Where does the result of the upload go?',
      'What does the user see when row 317 is wrong?',
      'What happens if the same file is sent twice?',
      'Why was a worker needed for that?',
    ],
    oftenSaid: [
      { claim: 'Tens of thousands of rows need a cluster', words: ['huge load', 'massive load', 'huge concurrency'], check: 'Do the sum: a plain database takes tens of thousands of rows in seconds, in batches.' },
      { claim: 'One insert a row is fine', words: ['insert one by one', 'insert row by row', 'loop and insert', 'save each row'], check: 'Each statement pays a round trip and a commit; a multi-row insert pays them once.' },
    ],
    study: [
      'Time for 25,000 rows in your database: one by one, in batches, with the loader.',
      'A staging table with checks, then one statement that moves the good rows.',
    ],
  },
  {
    id: 'resumable-upload',
    title: 'Resumable upload',
    names: {
      plain: ['resumable', 'resumable upload', 'resumable uploads', 'resumable transfer', 'resume an upload', 'resume the upload', 'resume uploads', 'multipart upload', 'multi part upload', 'chunked upload', 'large file upload', 'large file uploads', 'upload large files', 'uploading large files', 'upload a large file', 'huge file', 'huge files', '5gb file', 'tus', 'presigned url', 'presigned urls', 'pre signed url', 'signed url', 'file upload', 'file uploads', 'video upload'],
      besides: ['large file', 'large files', 'upload', 'uploads'],
    },
    mechanisms: [
      { id: 'chunks', name: 'chunks with their numbers', terms: ['chunk', 'chunks', 'chunked', 'chunking', 'parts', 'multipart', 'multi part', 'part number'] },
      { id: 'offset', name: 'asking how far the upload got', terms: ['offset', 'last byte', 'resume from', 'content range', 'range header', 'which parts', 'where it stopped', 'upload id', 'upload session'] },
      { id: 'checksum', name: 'a checksum for each chunk and for the whole', terms: ['checksum', 'checksums', 'md5', 'sha', 'sha256', 'etag', 'hash', 'crc'] },
      { id: 'direct', name: 'an upload straight to object storage', terms: ['presigned', 'pre signed', 'signed url', 'direct upload', 'direct to s3', 'object storage', 's3'] },
      { id: 'parallel', name: 'parts sent side by side', terms: ['parallel', 'concurrent parts', 'in parallel', 'concurrently'] },
      { id: 'retry', name: 'a retry of the failed part only', terms: ['retry', 'retries', 'retry the chunk', 'retry the part', 'backoff'] },
      { id: 'clean-up', name: 'clean-up of uploads never finished', terms: ['abort', 'lifecycle', 'clean up', 'cleanup', 'expire', 'expires', 'orphan*', 'garbage'] },
      { id: 'complete', name: 'a closing step that joins the parts', terms: ['complete', 'finalise', 'finalize', 'assemble', 'merge', 'commit', 'join the parts'] },
    ],
    alternatives: [
      'One plain request, while files stay below some ten megabytes.',
      'The tus protocol, which settles offsets and resuming for you.',
      'A transfer tool or a shipped disk, for terabytes.',
    ],
    tradeOffs: [
      'Small chunks lose little when the line breaks and cost more requests.',
      'Uploads straight to storage spare your servers and move the checks to a later step.',
      'Parts in parallel use the line fully and take memory on a phone.',
    ],
    followUps: [
      'How large is a chunk, and why that size?',
      'How does the client know where to go on after a restart?',
      'Who checks that the joined file is the one that was sent?',
      'What becomes of uploads that nobody finishes?',
      'How do you keep somebody from uploading to another user\'s place?',
      'What did users on a bad line see before, and what now?',
    ],
    oftenSaid: [
      { claim: 'TCP makes it reliable', words: ['tcp guarantees', 'tcp is reliable so', 'tcp will handle'], check: 'Only while the connection lives; after a break the application must know what arrived.' },
      { claim: 'The upload is encrypted, so it is intact', words: ['https so it is intact', 'encrypted so it is safe'], check: 'Encryption in flight tells nothing about a chunk that is missing or joined in the wrong order.' },
    ],
    study: [
      'Multipart upload of one object store, from start to abort.',
      'The tus protocol, read once: creation, offset, patch.',
    ],
  },
  {
    id: 'notifications',
    title: 'Email and push notifications',
    names: {
      plain: ['notification system', 'notification service', 'push notification', 'push notifications', 'email service', 'email scheduler', 'email scheduling', 'mail scheduler', 'smtp', 'ses', 'sendgrid', 'fcm', 'apns', 'bulk email', 'bulk emails', 'email delivery', 'mail delivery', 'webhook', 'webhooks'],
      besides: ['email', 'emails', 'mail', 'mails', 'notification', 'notifications', 'sms', 'otp'],
    },
    mechanisms: [
      { id: 'provider-events', name: 'events from the provider: delivered, bounced, complained', terms: ['bounce', 'bounces', 'bounced', 'complaint', 'complaints', 'delivery event', 'delivery status', 'webhook', 'webhooks', 'callback', 'delivery receipt'] },
      { id: 'queue', name: 'a queue for each channel', terms: ['queue', 'queues', 'sqs', 'rabbitmq', 'kafka'] },
      { id: 'retry', name: 'retries and dead letters', terms: ['retry', 'retries', 'dlq', 'dead letter*', 'backoff'] },
      { id: 'rate', name: 'the rate limit of the provider', terms: ['rate limit*', 'throttl*', 'per second', 'warm up', 'quota'] },
      { id: 'dedup', name: 'a key against sending twice', terms: ['idempot*', 'dedup*', 'duplicate*', 'sent twice', 'unique id'] },
      { id: 'preferences', name: 'preferences, quiet hours and unsubscribing', terms: ['preference*', 'opt out', 'unsubscrib*', 'quiet hours', 'time zone', 'timezone'] },
      { id: 'authentication', name: 'SPF, DKIM and DMARC', terms: ['spf', 'dkim', 'dmarc', 'reputation', 'spam'] },
      { id: 'template', name: 'templates with versions', terms: ['template', 'templates', 'localis*', 'localiz*'] },
    ],
    alternatives: [
      'A message inside the application, where the user is there anyway.',
      'A second provider, for the day the first is down.',
      'One digest a day in place of many mails.',
    ],
    tradeOffs: [
      'A retry may send twice; no retry may send never.',
      'One queue for all channels is simple, and a campaign then delays the one-time codes.',
      'Sending through your own server is cheap until its address is on a block list.',
    ],
    followUps: [
      'How do you know that a mail arrived in the inbox?',
      'What keeps a campaign from delaying the one-time codes?',
      'What do you do about an address that bounced three times?',
      'How do you send at nine in the morning of each user\'s own time?',
      'What happens when the provider slows you down?',
      'How would another team add a message of theirs?',
    ],
    oftenSaid: [
      { claim: 'The API accepted it, so the user has it', words: ['api returned success so', 'sent successfully so', 'accepted so it is delivered'], check: 'Acceptance is the first hop; filters and bounces come after.' },
      { claim: 'Push messages always arrive', words: ['push always arrives', 'push is reliable', 'push is guaranteed'], check: 'The services promise best effort: devices sleep, tokens go stale, systems merge messages.' },
    ],
    study: [
      'The life of one mail: queue, provider, receiving server, inbox, complaint.',
      'What SPF, DKIM and DMARC each prove.',
    ],
  },
];
