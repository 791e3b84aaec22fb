/** A technology that is chosen over another, as the source of a pattern. */
export const TECHNOLOGY = '(?:'
  + String.raw`sql|nosql|sqs|sns|kafka|rabbit ?mq|redis|mem\w*cached|mongo\w*|postgres\w*|mysql|oracle|cassandra|dynamo\w*|elastic\w*|celery|`
  + String.raw`airflow|rest|graphql|grpc|web ?sockets?|sse|polling|monoliths?|micro-?services?|services|batch|stream\w*|sync\w*|async\w*|queues?|`
  + String.raw`pull|push|relational|document|react|angular|vue|next\.?js|java|python|go|golang|rust|node\w*|express|django|flask|fast ?api|`
  + String.raw`spring\w*|kotlin|typescript|javascript|c\+\+|scala|elixir|aws|gcp|azure|docker|k8s|kubernetes|lambda|serverless|ec2|s3|terraform|`
  + String.raw`jenkins|nginx|jwt|oauth|sessions?|cookies?|cache|caching|tcp|udp|http|json|xml|protobuf|optimistic|pessimistic|sharding|`
  + String.raw`partitioning|replication|sns|pub ?sub|cron|spark|hadoop|flink|hashing|encryption|inheritance|composition|threads?|process(?:es)?|`
  + String.raw`redux|context|feature flags?|outbox|saga|cdn|vms?|containers?|sdk|orm|stored procedures?|indexe?s?|normali[sz]ation|`
  + String.raw`denormali[sz]\w+|strong|eventual`
  + ')';

/** What an interviewer asks to design, as the source of a pattern. */
export const BUILDABLE = '(?:'
  + String.raw`systems?|services?|platform|apps?|application|api|apis|engine|feed|shortener|limiter|limiting|caches?|store|queues?|database|`
  + String.raw`schema|backend|website|marketplace|clone|game|elevator|lift|parking lot|pipeline|scheduler|chat|messenger|search|autocomplete|`
  + String.raw`crawler|dashboard|module|component|class|classes|interface|architecture|model|tables?|protocol|workflow|infrastructure|solution|`
  + String.raw`network|framework|library|storage|map|cart|gateway|bot|logger|wallet|twitter|uber|netflix|instagram|whatsapp|youtube|facebook|`
  + String.raw`dropbox|tinyurl|bit\.ly|google|amazon|airbnb|tinder|spotify|slack|zoom|leaderboard|counter|tracker|calendar|editor|`
  + String.raw`vending machine|atm|chess|hash ?map|lru|bank|store|e-?commerce|ticket\w*|booking|notification\w*|payments?`
  + ')';

/** What runs, and so may stop running, as the source of a pattern. */
export const RUNNING = '(?:'
  + String.raw`database|db|server|service|micro-?service|node|worker|consumer|producer|broker|leader|master|primary|instance|pod|container|`
  + String.raw`cluster|region|data ?cent(?:er|re)|machine|disk|process|job|request|transaction|payment|deployment|network|system|app|application|`
  + String.raw`api|cache|redis|kafka|queue|call|upload|connection|replica|gateway|third[ -]party|vendor|task|message|event|step|one`
  + ')';
