import type { Topic } from './topic';

/** Copies kept near. */
export const cachingTopics: readonly Topic[] = [
  {
    id: 'caching',
    title: 'Caching strategies',
    names: { plain: ['caching', 'caching strategy', 'caching strategies', 'caching layer', 'cache aside', 'read through', 'write through', 'write behind', 'write back cache', 'redis cache', 'memcached', 'memcache', 'cache stampede', 'thundering herd', 'cache miss', 'cache misses', 'cache hit', 'hit ratio', 'hit rate', 'lru', 'lfu', 'eviction', 'eviction policy', 'distributed cache', 'why redis', 'use redis', 'used redis'], besides: ['cache', 'caches', 'cached', 'redis'] },
    mechanisms: [
      { id: 'pattern', name: 'the pattern: aside, read-through, write-through, write-behind', terms: ['cache aside', 'lazy loading', 'read through', 'write through', 'write behind', 'write back'] },
      { id: 'ttl', name: 'a time to live', terms: ['ttl', 'time to live', 'expiry', 'expire', 'expires', 'expiration'] },
      { id: 'invalidation', name: 'invalidation on writing', terms: ['invalidat*', 'evict on', 'delete the key', 'bust', 'purge', 'update the cache'] },
      { id: 'eviction', name: 'what goes when it is full', terms: ['evict*', 'lru', 'lfu', 'maxmemory', 'memory limit'] },
      { id: 'stampede', name: 'many misses at once', terms: ['stampede', 'thundering herd', 'single flight', 'singleflight', 'request coalescing', 'jitter', 'lock on miss', 'early refresh', 'dogpile'] },
      { id: 'hit-rate', name: 'the hit rate', terms: ['hit rate', 'hit ratio', 'cache hit', 'cache hits', 'miss rate', 'cache miss'] },
      { id: 'down', name: 'what happens when the cache is down', terms: ['cache is down', 'cache goes down', 'redis is down', 'redis goes down', 'fallback', 'fall back', 'cold cache', 'warm up', 'warming'] },
      { id: 'key', name: 'the key, with everything that changes the value', terms: ['cache key', 'key includes', 'versioned key', 'namespace', 'key design'] },
    ],
    alternatives: ['A faster query, which stays true by itself.', 'A summary table kept by the database.', 'A cache inside each process, for small data that hardly changes.'],
    tradeOffs: ['Speed for freshness: say how stale is still right.', 'A cache that the system cannot live without is a second database.', 'Writing through keeps it true and makes writes wait.'],
    followUps: ['What is the hit rate, and what would it be without the ten hottest keys?', 'How stale may a value be?', 'What happens the moment the cache is emptied?', 'Who deletes the key when the row changes?', 'What do you never put into a cache?', 'What was the time before and after?'],
    oftenSaid: [
      { claim: 'Redis is single-threaded, so it is slow', words: ['redis is single threaded so', 'redis is slow because'], check: 'One thread runs the commands from memory and serves very many a second; a slow command is what blocks it.' },
      { claim: 'Caching always helps', words: ['cache everything', 'caching always helps', 'cache will solve', 'caching solves'], check: 'With few repeats or many writes it adds a hop and stale data.' },
    ],
    study: ['Cache-aside with two writers, drawn: where a stale value slips in.', 'Three guards against a stampede.'],
  },
  {
    id: 'cache-expiry',
    title: 'Cache expiry and invalidation',
    names: { plain: ['cache invalidation', 'invalidate the cache', 'invalidating the cache', 'cache expiry', 'cache expiration', 'expired cache', 'stale cache', 'stale data', 'cache ttl', 'ttl', 'time to live', 'cache consistency', 'cache and database', 'cache and db', 'in the cache but not', 'not deleted in cache', 'not deleted from cache', 'not deleted from the cache'], besides: ['invalidate', 'invalidation', 'stale', 'expiry', 'expired', 'expires'] },
    mechanisms: [
      { id: 'ttl', name: 'an expiry no later than that of the data', terms: ['ttl', 'time to live', 'expires at', 'expiry date', 'same expiry', 'expire', 'expires'] },
      { id: 'delete-on-write', name: 'deleting the key on every write path', terms: ['delete the key', 'delete key', 'invalidat*', 'evict*', 'on write', 'write path', 'purge'] },
      { id: 'order', name: 'the order: write first, then delete', terms: ['after commit', 'then delete', 'write first', 'db first', 'database first', 'delete after'] },
      { id: 'events', name: 'invalidation from the change feed', terms: ['cdc', 'change data capture', 'change feed', 'binlog', 'debezium', 'event', 'events', 'pub sub'] },
      { id: 'version', name: 'a version in the key', terms: ['version in the key', 'versioned key', 'key version', 'version number', 'versioned keys'] },
      { id: 'check', name: 'a job that compares cache and database', terms: ['reconcil*', 'compare', 'compared', 'sweeper', 'periodic check', 'audit', 'cron'] },
      { id: 'decide-at-read', name: 'the date checked when reading', terms: ['check the date', 'checked on read', 'check expiry on read', 'valid until', 'check at read', 'on read'] },
    ],
    alternatives: ['No cache for what decides over money or access.', 'A very short life, and no invalidation at all.'],
    tradeOffs: ['A short life is always nearly true and misses more.', 'Deleting on write is exact until one write path forgets it.'],
    followUps: ['How did you find out that the cache was wrong?', 'Which write paths are there, and which one forgot the key?', 'Who was served too long, and what did it cost?', 'What if the delete fails after the commit?', 'How do you prove today that cache and database agree?', 'Why is this value cached at all?'],
    oftenSaid: [
      { claim: 'Update the cache on every write', words: ['update the cache on write', 'update cache on every write', 'update both cache and db', 'update both db and cache'], check: 'Two writers can leave the older value behind; deleting the key after the commit is safer.' },
      { claim: 'The expiry takes care of it', words: ['ttl will take care', 'ttl takes care', 'ttl handles it', 'it will expire anyway'], check: 'Until then it is wrong; say whether that hour matters.' },
    ],
    study: ['Two writers and one reader, and the interleaving that leaves old data.', 'All write paths to one cached value of yours.'],
  },
  {
    id: 'cdn',
    title: 'Content delivery networks',
    names: { plain: ['cdn', 'cdns', 'cloudfront', 'cloudflare', 'akamai', 'fastly', 'edge cache', 'edge caching', 'edge location', 'edge locations', 'content delivery network', 'cache control', 'etag'], besides: ['edge', 'static assets', 'static files', 'origin'] },
    mechanisms: [
      { id: 'headers', name: 'Cache-Control and ETag', terms: ['cache control', 'etag', 'max age', 's maxage', 'stale while revalidate', 'last modified', '304', 'header', 'headers'] },
      { id: 'fingerprint', name: 'file names with a fingerprint', terms: ['fingerprint', 'hash in the name', 'hashed file', 'hashed filename', 'hashed filenames', 'versioned url', 'versioned file', 'cache busting', 'content hash', 'immutable'] },
      { id: 'purge', name: 'purging', terms: ['purge', 'purged', 'purging', 'invalidat*', 'surrogate key'] },
      { id: 'key', name: 'what is part of the cache key', terms: ['cache key', 'vary', 'query string', 'cookies', 'cookie'] },
      { id: 'origin', name: 'a shield before the origin', terms: ['origin shield', 'origin', 'shield', 'hit ratio', 'hit rate'] },
      { id: 'signed', name: 'signed addresses for private files', terms: ['signed url', 'signed urls', 'signed cookie', 'signed cookies', 'token', 'presigned'] },
    ],
    alternatives: ['Your own servers in two regions, for users near them.', 'Caching in the browser alone.'],
    tradeOffs: ['A long life at the edge is fast and hard to take back.', 'Personal pages at the edge need great care with keys.'],
    followUps: ['What share of requests reaches the origin?', 'How do you replace a wrong file within a minute?', 'What keeps one user\'s page from reaching another?', 'Which answers of your API could live at the edge?', 'What do users see when the network of the provider is down?', 'How did you measure the gain in far countries?'],
    oftenSaid: [
      { claim: 'A CDN is for images only', words: ['cdn is only for images', 'cdn is for images', 'cdn only for static', 'cdn is only for static'], check: 'It also ends TLS nearby, holds API answers for seconds and absorbs attacks.' },
    ],
    study: ['Cache-Control on one page of yours, line by line.', 'What a purge does, and how long it takes.'],
  },
];
