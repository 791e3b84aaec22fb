import { either } from './either';

/** Things of software beyond those that have an area to revise, as plain words of a question name them. */
export const softwareThing = either(
  /\b(?:jvm|memory|arrays?|class(?:es)?|objects?|interfaces?|css|html|dom|table|column|rows?|primary key|foreign key|joins?)\b/,
  /\b(?:queries|query|servers?|code|functions?|methods?|variables?|pointers?|modules?|packages?|librar(?:y|ies)|frameworks?)\b/,
  /\b(?:compil\w+|config\w*|lifecycle|state|hooks?|props|reducers?|annotations?|beans?|schema|log|json|xml|yaml|request)\b/,
  /\b(?:headers?|ports?|ip|ips|subnets?|vpc|vms?|hosts?|disk|cpu|gpu|kernel|linux|unix|shell|bash|branch|commits?)\b/,
  /\b(?:pull request|images?|volumes?|secrets?|namespaces?|ingress|routes?|routing|tokens?|cookies?|cve|vulnerabilit\w+)\b/,
  /\b(?:hash\w*|algorithms?|datasets?|regression|classifier|neural|overfitting|gradient|training|model|features?|encoders?)\b/,
  /\b(?:decoders?|data|databases?|db|overload\w*|overrid\w+|inherit\w*|abstract\w*|constructors?|destructors?|virtual|static)\b/,
  /\b(?:final|exceptions?|enums?|generics?|lambdas?|streams|collections?|maps?|sets?|lists?|hadoop|hdfs|hive|flutter|android)\b/,
  /\b(?:ios|swift|webpack|babel|npm|maven|gradle|selenium|appium|cypress|jira|agile|scrum|sprint|oop|parameters?|arguments?)\b/,
  /\b(?:build|vm|machine|instances?|resources?|rancher|api-server|etcd|states?|file|files|c\+\+|c#|\.net|php|laravel|rails)\b/,
  /\b(?:ruby|scala|r|matlab|excel|power ?bi|tableau|protocol|packet|router|firewall|switch|vlan|osi|bgp|encryption)\b/,
  /\b(?:certificate|parallel|distributed|latency|component|components|render\w*|stores?|memoi[sz]ation|containeri[sz]\w+)\b/,
  /\b(?:backward compatib\w+|set ?state|urls?|flavou?rs|traversal|pipeline)\b/,
  /[a-z]\(\)|\b\w+\.(?:js|py|ts|java|sql|json|ya?ml)\b/,
);
