const BETTER = '(?:an? |some |the |any |more |my |very |really |much |just |only |better |new |good |other |great |bigger |big |nice |right |different |next |stable |higher |fresh |career |professional |personal |reputed |product |top |well known |well-known |large |best |wonderful |growing |leading |learning |work |job |financial )';
const NOTHING_NAMED = '(?:changes?|opportunit(?:y|ies)|challenges?|jobs?|compan(?:y|ies)|roles?|places?|environment|packages?|salary|pay|hikes?|switch|exposure|growth|things?|positions?|options?|career|compensation|culture|organi[sz]ations?|offers?|money|work life balance|work-life balance|stability|job security|one|roles|prospects|something new|something better|something different|life|respect|benefits|brand|people|mnc|firm|work|package|level|steps?|chapter|projects|technologies|skills|stuff|knowledge)';
const DO = '(?:leave|quit|resign|escape|get out|get away|run away|move on|move|switch|change|shift|join|grow|learn|explore|try|do|see|improve|work for|work in|work at|work with|work on|earn|make|get|have|find|gain|be in|settle|settle down|progress|develop|be part of|upgrade|advance|further)';
/** The clause is over, or goes on without naming anything. */
const END = '(?=$|[.,;!)]| (?:and|but|so|because|as|since|only|now|there|here|in life|right now|at this point|for my|for me|more|further|faster|too|also|professionally|a lot|myself|in my career|in general))';
const SEEK = "(?:looking|searching|hoping|seeking|exploring|waiting)(?: out)?(?: for)?";
const WANT = "(?:want|wants|wanted|would like|would love|like|hope|hoping|wish|need|plan|love|looking|i'd like|i'd love|going)";

/** What everybody seeks, or only the way out, as sources for phrases: it names nothing that draws one on. */
export const hollowAims: readonly string[] = [
  `${SEEK} ${BETTER}{0,5}${NOTHING_NAMED}${END}`, `${WANT} to (?:just |only |also |simply |further )?${DO}(?: (?:my|out|from|to|in|for|into|on|at|up|the|this|with|about))?(?: ${BETTER}{0,5}${NOTHING_NAMED})?${END}`, `(?:want|need|wanted|desire|prefer|expect|for) ${BETTER}{0,5}${NOTHING_NAMED}${END}`, `${BETTER}{1,4}opportunity(?: to (?:learn|grow|improve|work|learn and grow|grow and learn|prove myself))?${END}`, `(?:my |the |for )?(?:next|new) (?:step|challenge|role|chapter|job|opportunity|level)${END}`, `opportunity to (?:learn|grow|improve|work)${END}`,
];
