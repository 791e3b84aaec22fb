import { PEOPLE } from './people-words';

const LEADS = '(?:leads?|leaders?|leadership|management|company|firm|place|shop|house|ceo|cto|vp|director|founders?|hr|owner|head|admins?|bosses|those|the people)';
const WHOM = `(?:(?:my|the|our|their|that|this|his|her|half|most|some|all|many|one|those|these) <3> (?:${PEOPLE}|${LEADS}|man|woman|guy|girl|person|lady|fellow|people|them)|he|she|they|it|who|everyone|everybody|${PEOPLE}|place)`;
const IS = "(?:is|are|was|were|'s|'re|being|became|seemed)";
const ADDS = '(?:a |an |the |such |like |just |only |all |really |honestly |more like |basically |nothing but |simply |full of |run by |run like |total |complete |real |absolute |usual |typical |bloody |bunch of |pack of |pure |old |little |bit of |kind of |sort of |one big |big )';

/** Names that are given to people and houses to make them small; each says nothing about a program. */
const NAMES = [
  'clowns?|clown show|circus|zoo|kindergarten|kindergarden|madhouse|nuthouse|asylum|playground|snake ?pit|banana republic|soap opera|freak show|cult|sinking ship|family shop|one-man show|shambles|farce|comedy|laughing stock|daycare|boys\' club|old boys|mafia|prison|jail|hellhole|dump|train wreck|dumpster fire',
  'dinosaurs?|fossils?|donkeys?|monkeys?|sheep|parrots?|puppets?|muppets?|rats?|snakes?|vultures?|leeches|leech|parasites?|goldfish|weasels?|pigs?|dogs?|chickens?|cowboys?|pirates?|thugs?|bandits?|crooks?|frauds?|fraudsters?|cheats?|cheaters?|thieves|thief|con ?m[ae]n|charlatans?|impost[eo]rs?|liars?|swindlers?',
  'bureaucrats?|bean[- ]counters?|paper[- ]pushers?|pencil[- ]pushers?|yes-?m[ae]n|amateurs?|beginners|dilettantes?|wannabes?|hacks?|bozos?|dummies|dummy|simpletons?|imbeciles?|cretins?|airheads?|idiots?|morons?|fools?|losers?|nobodies|cowards?|lapdogs?|lackeys?|cronies|bootlickers?|blowhards?|windbags?|show-?offs?|loudmouths?|gossips?|crybab(?:y|ies)|bab(?:y|ies)|toddlers?|children|princess(?:es)?|divas?|prima donnas?|slackers?|freeloaders?|seat[- ]?warmers?|dead ?wood|dead ?weight|salesm[ae]n|psychos?|psychopaths?|sociopaths?|narcissists?|dictators?|tyrants?|bull(?:y|ies)|jerks?|control freaks?|micro-?managers?|hopeless|brain-?dead|asleep at the wheel|out of (?:his|her|their) depth',
].join('|');
/** Names that are scornful even with no verb beside them. */
const SLURS = "(?:clowns|muppets|morons|idiots|bozos|imbeciles|cretins|simpletons|amateurs|dinosaurs|bean[- ]counters|paper[- ]pushers|pencil[- ]pushers|yes-?men|drinking budd(?:y|ies)|cronies|dimwits?|numbskulls?|blockheads?|half-?wits?|nitwits?|crooks|slackers|freeloaders|prima donnas|airheads|lackeys|bootlickers)";
const NOUN = '(?:meetings?|standup|light switch|lemonade stand|kiosk|stack trace|line of code|for loop|if|if-?else|query|database|server|bug|spreadsheet|mail|email|calendar|diagram|sentence|word|keyboard|computer|browser|button|test|function|log|pipeline|api)';

/** What must stand in a text for scorn that begins with whom it is said of. */
export const scornfulOf = new RegExp(`(?:^|[^\\p{L}])(?:${NAMES}|can(?:no|'|\u2019| no)t|could(?:n['\u2019]| no)t|barely|hardly|would(?:n['\u2019]| no)t)(?![\\p{L}])`, 'iu');

/** Scorn that begins with whom it is said of, as sources for phrases. */
export const scornOf: readonly string[] = [
  `${WHOM} (?:\\p{L}+ )?(?:(?!'))${IS} ${ADDS}{0,5}(?:${NAMES})(?= |[.,;!]|$)(?! (?:of (?:events?|data)|case|patch|detection|check))`,
  // What somebody cannot even do.
  `${WHOM} (?:\\p{L}+ )?(?:can't|cannot|can not|couldn't|could not|can barely|can hardly|could barely|could hardly|wouldn't|would not) (?:even )?(?:read|write|debug|manage|organi[sz]e|lead|spell|code|plan|use|hold|draw|operate|find|write|sell|open|describe|explain) (?:a|an|one|his|her|their|its) (?:\\p{L}+ )?${NOUN}(?= |[.,;!]|$)(?! (?:because|since|while|when|with|from|that|on (?:the|that)))`,
];

/** Scorn, as sources for phrases. */
export const scorn: readonly string[] = [
  `(?:he|she|they|it|place|boss|manager|team|who)'(?:s|re) ${ADDS}{0,5}(?:${NAMES})(?= |[.,;!]|$)(?! (?:of (?:events?|data)|case|patch|detection|check))`,
  `(?:these|those|such|bunch of|pack of|surrounded by|run by|full of|total|complete|utter|absolute|usual|bloody|the typical) (?:\\p{L}+ )?(?:${NAMES})(?= |[.,;!]|$)(?! (?:of|case|patch|detection|check))`, `(?:${SLURS})(?= |[.,;!]|$)`,
  // What somebody cannot even do.
  `(?:who|he|she|they|most|half|none|people) (?:of them )?(?:can't|cannot|can not|couldn't|could not) even (?!(?:with|then|if|after|when) )\\p{L}+`, "(?:can't|cannot|can not|couldn't|could not|doesn't|don't|unable to) (?:even )?(?:tell|distinguish|know) <2> (?:\\p{L}+ )?from (?:a|an|the|his|her|their) \\p{L}+", "(?:wouldn't|would not|won't) (?:know|recogni[sz]e|notice|find|understand) <4> (?:if (?:it|they|he|she|you)|when (?:it|they))",
  "(?:don't|doesn't|do not|does not|didn't|did not) know (?:the difference|one end|their (?:own )?(?:left|arse|ass)|how to (?:spell|use a|turn on|open a))", '(?:who |he |she |they )(?:\\p{L}+ )?(?:thinks?|thought|believes?|believed) (?:that )?(?:the )?(?:internet|software|cloud|git|code|agile|databases?|a database|testing|python|java|programming|engineering|excel|an? api|computers?|it) (?:is|was|are|were) (?:a|an|just|only|magic|some)',
  "(?:people|them|he|she|they|who|managers?|developers?|person|everybody|nobody|guys?|her|him|those) (?:\\p{L}+ )?(?:should|ought)(?:n't| not| never)(?: to)? (?:ever )?(?:have been |be )(?:allowed|let|in charge|trusted|given|near|anywhere|managing|leading|promoted|hired|in (?:this|that|their|it))", '(?:has|have|had) no business (?:\\p{L}+ing|being|in)',
  "(?:never|not once|hardly ever) (?:\\p{L}+ )?(?:seen|touched|written|held|built|shipped|opened|run|led|had) (?:a|an|one|any) (?:real|single|proper|actual|serious|decent)(?! (?:user|customer|incident))", 'any(?:one|body) who can (?:spell|type|breathe|hold|say|write)', '(?:anybody|anyone|everybody|everyone) with a pulse',
  // Kinds of people.
  '(?:people|someone|somebody|guys?|managers?|types?) like (?:him|her|them|that|those)(?= |[.,;!]|$)', '(?:people|guys?|users|customers|person|developers?) (?:that|so) (?:slow|thick|dense|stupid|dumb|lazy|old|blind|clueless)', '(?:the |that |this )?(?:sort|kind|type) of (?:man|guy|person|woman|manager|people|boss|colleague|leader) (?:who|that) (?:\\p{L}+ )?(?:thinks?|never|only|can\'t|cannot|doesn\'t|don\'t|always|needs?|has to)', '(?:those|these) people(?= should|[.,;!]|$)',
  'typical (?:\\p{L}+ )?(?:manager|management|sales|boss|hr|consultant|marketing|corporate|middle|government|bureaucratic|academic|client|user) ?(?:brain|behaviou?r|attitude|nonsense|stuff|mentality|mindset|type|guy|style|talk)', '(?:brains?|attention span|memory|maturity|patience|manners|iq|charisma|mind|logic) of an? \\p{L}+', '(?:was|were|is|are|simply|just|people) (?:simply |just )?too (?:thick|dense|stupid|dumb|proud|stingy|arrogant|dim|lazy|blind|stubborn) (?:to|for)(?= )', '(?:not|never) (?:exactly |really )?(?:the )?(?:sharpest|brightest|smartest)',
  // Unearned posts and idle hands.
  "(?:got|has|have|had|owes?|owed|kept|keeps|landed) (?:his|her|their|the|that) (?:\\p{L}+ )?(?:jobs?|positions?|roles?|titles?|posts?|promotions?|seats?) (?:only |just )?(?:because|by|through|thanks to|to) (?:he|she|they|his|her|their|playing|being|golf|contacts|luck|of)", '(?:plays?|playing|played) golf', '(?:only|just) (?:there|here|in it) for the (?!(?:first|summer|week|day|project|year))', '(?:do|does|did|doing|did) (?:absolutely )?nothing (?:all day|before|but|except|at all|the whole)', '(?:paid|pay) for (?:nothing|doing nothing|sitting)', '(?:warming|warm|warms) (?:a|the|their|his|her) (?:chair|seat|bench)s?',
  '(?:clean(?:ing|ed)? up|undo(?:ing)?|undid|redo(?:ing)?|mop(?:ping)? up|repair(?:ing)?) (?:after|behind) (?:him|her|them|my|these|those|everybody|everyone)', '(?:undo(?:ing)?|undid|clean(?:ing|ed)? up) (?:what|whatever|the mess|his mess|her mess|their mess)', 'baby-?sit(?:ting|ter)?|hand-?holding|spoon-?fe(?:d|ed|eding)', '(?:cheat(?:s|ing|ed)?|rips?|ripp(?:ed|ing)|lie[ds]?|lying) (?:off )?(?:to )?(?:the |its |their |our )?(?:clients?|customers?|investors?|staff|employees|users?|auditors?|everybody|everyone)',
  '(?:nicknamed|made fun of|laughed at|mocked|imitated) (?:him|her|them|the|those|that)', '(?:nickname|emoji|meme|imitation) (?:for|of|about) (?:him|her|them|those)', '(?:was|were) (?:just |simply |clearly |completely |obviously |plain )*wrong,? (?:and|so) (?:i|we) (?:had to|have to|fixed|corrected|did|ignored)', 'tells? investors',
  '(?:the )?(?:people|guys|gentlemen) (?:at the top|upstairs|above) (?:is|are|was|were|have|only|just|don\'t|never)',
];
