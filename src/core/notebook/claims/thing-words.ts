/** Words for one thing: the first stands for all. Singular, lower case. */
export const SAME_THINGS: readonly (readonly string[])[] = [
  ['household', 'home', 'house'], ['service', 'microservice', 'micro-service', 'backend service'], ['request', 'call', 'req', 'query'], ['message', 'event', 'notification'],
  ['customer', 'client', 'merchant', 'tenant'], ['user', 'account'], ['junior', 'mentee', 'graduate', 'intern', 'newcomer'], ['developer', 'engineer', 'dev', 'people', 'person', 'member', 'folk', 'colleague'],
  ['repo', 'repository'], ['ticket', 'complaint'], ['signup', 'registration', 'sign-up'], ['order', 'purchase'], ['pod', 'replica', 'instance'],
  ['company', 'employer', 'firm'], ['retry', 'try', 'attempt'], ['row', 'record', 'entry'], ['bug', 'defect'], ['incident', 'outage'],
  ['country', 'market'], ['store', 'shop'], ['warehouse', 'depot'], ['payment', 'transaction'], ['worker', 'consumer'], ['mail', 'email', 'e-mail'], ['alert', 'alarm', 'page'],
];

/** What takes short times, by the words that name it. */
export const RUNS: readonly (readonly [string, RegExp])[] = [
  ['prototype', /\b(?:prototyp\p{L}*|proofs? of concept|poc|spikes?|mock-?ups?|first drafts?)\b/iu],
  ['deploy', /\b(?:deploy\p{L}*|rollouts?|releases?|rollbacks?)\b/iu],
  ['build', /\b(?:ci|builds?|pipelines?|tests?|test (?:suite|time|run)s?|compil\p{L}*)\b/iu],
  ['retry', /\bretr(?:y|ies|ied)\b/iu],
  ['life', /\b(?:ttl|live for|kept for|retention|retain\p{L}*|expir\p{L}*)\b/iu],
  ['report', /\breports?\b/iu],
  ['import', /\b(?:imports?|sync\p{L}*|ingest\p{L}*)\b/iu],
  ['onboarding', /\b(?:onboard\p{L}*)\b/iu],
  ['batch', /\b(?:batch|nightly|cron|job|run)\b/iu],
  ['ramp-up', /\b(?:(?:shipp?(?:ed|ing)?|releas\p{L}*|work(?:ed|ing)?|deploy\p{L}*|deliver\p{L}*|commit\p{L}*|solo) (?:\p{L}+ ){0,3}?(?:on (?:his|her|their) own|alone|by (?:him|her)self|solo|unaided|without (?:any )?help|after)|independent(?:ly)?|solo|productive|up to speed|ramp(?:ed)?[- ]?up|fluent|at home (?:in|with)|comfortable (?:in|with))\b/iu],
  ['detection', /\b(?:seen|known|visible|spotted|aware|found out)(?: only| already| now)? (?:after|within|in)\b|\buntil (?:we|you|they|somebody|someone|anyone|anybody) (?:saw|knew|noticed|found out)\b|\b(?:detect\p{L}*|notic\p{L}*|page[ds]?|alert\p{L}*)\b/iu],
];

/** Words of time and of work as such: they tell no thing from another. */
export const PLAIN_WORK = new Set(
  `take took taken last lasted spend spent finish finished deliver delivered build built complete completed whole total end ended project work worked working rewrite
  rewrote done drag dragged ship shipped need needed actual actually overall second minute hour day week month quarter year time roughly nearly almost long
  percent half twice double doubled fast faster quick quicker slow slower less fewer more cut reduce reduced drop dropped went go fell fall become became improve improved
  save saved increase increased raise raised grow grew lower lowered bring brought get got thing team people person engineer developer number amount fix fixed now before
  after euro dollar rupee pound money cost costs thousand million hundred dozen two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
  half one first second third ask asked said tell told story answer year's around something like just only still time times even come came put have keep kept made make p99 p95 p50 p90 latency`.split(/\s+/u),
);
