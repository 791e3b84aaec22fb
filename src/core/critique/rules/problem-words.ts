/** A technical problem as questions name it, and the stems of whatever settles it: an answer of any length holds one. */
export interface KnownProblem {
  readonly asks: RegExp;
  readonly settles: RegExp;
}

/** Stems are looked for at the start of a word, in any case. */
const stems = (list: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${list})`, 'iu');

export const knownProblems: readonly KnownProblem[] = [
  { asks: /\b(?:stor\p{L}+|sav\p{L}+|keep|hold)\b[^?]{0,30}\bpasswords?\b/iu, settles: stems('hash|bcrypt|argon|scrypt|salt|pbkdf|identity provider|oauth|sso\\b|keycloak|auth0|cognito') },
  { asks: /\binvalidat\p{L}+|\b(?:stale|fresh|correct|up to date)\b[^?]{0,40}\bcach\p{L}+|\bcach\p{L}+[^?]{0,40}\b(?:stale|fresh|correct|up to date|consisten\p{L}+)\b/iu, settles: stems('ttl|expir|events?\\b|version|write[- ]through|cache[- ]aside|delet|evict|purge|publish|tag(?:s|ged)?\\b|etag|listen|hooks?\\b|cdc|invalidat\\p{L}+ (?:the|it|on|by|when)|on (?:every |each )?(?:write|update|change)|stale-while|overwrit|key') },
  { asks: /\b(?:url|address)\b[^?]{0,30}\b(?:browser|address bar)\b|\bbrowser\b[^?]{0,40}\burl\b/iu, settles: stems('dns|resolv|tcp|hand-?shake|tls|ip (?:address|of)') },
  { asks: /\bgarbage collect\p{L}+/iu, settles: stems('mark|sweep|referenc|reachab|generation|roots?\\b|young|compact|pause|cycle') },
  { asks: /\b(?:process(?:es)?\b[^?]{0,30}\bthreads?|threads?\b[^?]{0,30}\bprocess(?:es)?)\b/iu, settles: stems('memory|address space|shar|isolat|crash') },
  { asks: /\b(?:docker|containers?)\b[^?]{0,40}\b(?:vms?|virtual machines?)\b/iu, settles: stems('kernel|namespace|cgroup|hypervisor|isolat|operating system|os\\b|boot') },
  { asks: /\b(?:avoid|prevent|handle|what is|what's|explain|resolve)\b[^?]{0,20}\bdeadlocks?\b/iu, settles: stems('order|time-?out|wait|hold|retry|cycle|each other|victim') },
  { asks: /\bevent loop\b/iu, settles: stems('queue|call-?backs?|stack|non-?blocking|micro-?task|tick|single') },
  { asks: /\b(?:tcp\b[^?]{0,20}\budp|udp\b[^?]{0,20}\btcp)\b/iu, settles: stems('order|hand-?shake|connection|retransmi|packets?|reliab|resen|again|lost|loss') },
  { asks: /\bfail(?:s|ing|ed|ures?)\b[^?]{0,30}\b(?:services?|apis?|dependenc\p{L}+|calls?)\b|\b(?:downstream|upstream|third[- ]party|dependent|other) (?:services?|apis?|systems?|dependenc\p{L}+)\b[^?]{0,40}\b(?:down|fail\p{L}*|slow|unavailable|not respond\p{L}*)\b/iu, settles: stems('retr(?:y|ies)|back-?off|circuit|time-?outs?|queue|bulkhead|fail-?over|degrad|fall-?backs?|fall back|fallback|cache|buffer|dead[- ]letter|stale|idempot|compensat|saga|default') },
  {
    asks: /\b(?:consisten\p{L}+|in sync|synchroni[sz]\p{L}+|transactions?)\b[^?]{0,60}\b(?:services?|systems?|databases?|stores?|across|distributed)\b|\bdistributed transactions?\b/iu,
    settles: stems('sagas?|outbox|idempot|compensat|two[- ]phase|2pc|events?\\b|queue|kafka|reconcil|cdc|change data|eventual|version|vector clock|quorum|consensus|raft|paxos|replicat|locks?\\b|locking|cache|acid|leader|conflict'),
  },
  {
    asks: /\b(?:duplicates?|twice|double[- ](?:book|charg|pay|spend|submit|process|click)\p{L}*|exactly[- ]once|more than once|race conditions?)\b/iu,
    settles: stems('unique|idempot|constraint|locks?\\b|locked|locking|version|transaction|for update|de-?dup|serializ|optimistic|pessimistic|upsert|exactly|atomic|mutex|on conflict|compare|hash|checksum|semaphore|synchroni|queue|(?:message|request|event|order|payment) ids?\\b|\\p{L}{2,12} keys?\\b|insert|offset|commit'),
  },
  {
    asks: /\b(?:read[- ]heavy|traffic|scal(?:e|es|ed|ing|able|ability)|ten times|10x|million users|high load|peak|spikes?|bottlenecks?)\b/iu,
    settles: stems('cach|cdn|replica|horizontal|shard|partition|auto-?scal|stateless|queue|rate[- ]?limit|index|edge|back-?pressure|load[- ]?(?:test|balanc)|shed|async|batch|pool|worker|static|instances?\\b|nodes?\\b|pods?\\b|profil|measur|metric|redis|memcached|lazy|denormal|kubernetes|lambda|serverless|more consumers'),
  },
  {
    asks: /\b(?:secur(?:e|ing|ity)|protect|attack\p{L}*|authenticat\p{L}+|authori[sz]\p{L}+|inject\p{L}+|xss|csrf|passwords?|vulnerab\p{L}+)\b/iu,
    settles: stems('tokens?|jwt|oauth|oidc|saml|scopes?\\b|rate[- ]?limit|hash|bcrypt|argon|salt|validat|saniti[sz]|escap|parameteri[sz]|prepared|tls\\b|mtls|encrypt|csrf|csp\\b|roles?\\b|rbac|least privilege|mfa|2fa|two[- ]factor|permission|firewall|waf\\b|patch|scan|secret|vault|audit|sign(?:ed|ature)|session|cookie|cors|certificate|special commands|locked fields|placeholders?|orm\\b'),
  },
  {
    asks: /\bslow (?:\p{L}+ )?(?:quer(?:y|ies)|pages?|apis?|end-?points?|requests?|sql|dashboards?|services?|apps?|screens?)\b|\b(?:optimi[sz]e|speed up|make) (?:a |an |the |your )?(?:\p{L}+ )?(?:quer(?:y|ies)|pages?|apis?|end-?points?|sql|front[- ]?end|renders?|renderings?)\b/iu,
    settles: stems('explain|index|plans?\\b|profil|trac(?:e|es|ing)|n ?\\+ ?1|cach|p9\\d|percentile|waterfall|lighthouse|bundle|lazy|cdn|compress|pool|apm|slow (?:query )?log|join|pagina|batch|async|network tab|dev ?tools|flame|memo|virtuali|render|denormal|replica|partition|measur|devtools|image'),
  },
  {
    asks: /\b(?:rag|retrieval|llms?|prompts?|embeddings?|hallucinat\p{L}+|chat ?bots?)\b[^?]{0,80}\b(?:evaluat\p{L}+|working|quality|know|measur\p{L}+|test)\b|\b(?:evaluat\p{L}+|measur\p{L}+|test|know)\b[^?]{0,60}\b(?:rag|retrieval|llms?|prompts?|hallucinat\p{L}+)\b/iu,
    settles: stems('faithful|ground(?:ed|ing|edness|[- ]truth)|golden|recall ?@|recall at|ndcg|mrr|judge|annotat|human|hallucinat|relevan|precision ?(?:@|at)|feedback|ragas|benchmark|eval(?:uation)? sets?|test sets?|citation|thumbs|a\\/b|label(?:l)?ed|regression|context precision'),
  },
  {
    asks: /\b(?:how|what)\b[^?]{0,40}\b(?:debug|diagnose|troubleshoot|track down|find the (?:bug|fix|cause|problem|leak)|find (?:a |the )?(?:memory )?leaks?|crash\p{L}*|memory leaks?)\b/iu,
    settles: stems('dumps?\\b|profil|stack ?trace|back ?trace|bisect|repro|breakpoint|logs?\\b|logg|trac(?:e|es|ed|ing)|sentry|crashlytics|core\\b|blame|diff|debugger|step(?:ped)? through|isolat|narrow|hypothes|monitor|metric|dashboard|grafana|rolled? back|rollback|compar|measur|test|print|replay|inspect|heap|deploy|change'),
  },
  {
    asks: /\b(?:zero[- ]downtime|without downtime|no downtime)\b/iu,
    settles: stems('blue|canar|rolling|flags?\\b|dual|backfill|expand|shadow|replica|load balanc|drain|switch|old and new|both|gradual|backward|compatib|nullable|stages?|phases?'),
  },
  { asks: /\b(?:hash ?(?:maps?|tables?)|dictionar(?:y|ies)) (?:work|implemented|handle)|\bhow (?:does|do) (?:an? )?(?:hash ?(?:maps?|tables?)|dictionar(?:y|ies))\b/iu, settles: stems('bucket|hash(?:es|ed|ing| function| code)|array|collision|chain|prob(?:e|ing)|modulo|load factor|resiz') },
  { asks: /\b(?:what is|what's|how (?:does|do|is|are)|explain)\b[^?]{0,24}\b(?:database |sql |db )?index(?:es|ing)?\b(?![^?]{0,30}\b(?:fund|match)\b)/iu, settles: stems('b[- +]?trees?|sorted|order|tree|scan|look-?ups?|selectiv|columns?|writes?\\b|inserts?\\b|pointer|page|book|row') },
  {
    asks: /\b(?:fault[- ]toleran\p{L}+|high(?:ly)? availab\p{L}+|resilien\p{L}+|network partitions?|(?:goes|go|went) down|service fails?|failover)\b/iu,
    settles: stems('retr(?:y|ies)|back-?off|circuit|time-?outs?|replica|quorum|idempot|queue|bulkhead|fail-?over|health|degrad|fall-?back|fall back|redundan|stand-?by|second|backup|multi|zone|region|buffer|dead[- ]letter|directly|reads?\\b (?:from|go)|cache|restart\\p{L}* (?:policy|automatically)|stale|rebuil|warm'),
  },
];
