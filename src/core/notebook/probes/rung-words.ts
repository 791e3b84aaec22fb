import { phrases, type Phrases } from '../../text/phrases';
import type { Rung } from './dossier';

const OTHERS = '(?:other|another|different) (?:teams?|products?|services?|squads?|projects?|departments?|people)';

/** Words with which each rung is asked, the most telling rung first: "can another team use the same queue, mine may choke" asks for isolation. */
export const rungWords: readonly (readonly [Rung, Phrases])[] = [
  ['isolation', phrases(
    'chok(?:e|es|ed|ing)', 'nois(?:y|ier)', 'starv(?:e|es|ed|ing)', 'isolat(?:e|es|ed|ing|ion)', '(?:one|a single) (?:bad |big |large |heavy )?(?:tenant|customer|client|team|vendor|merchant)',
    'keep <5> (?:apart|separate)', 'affect(?:s|ing)? (?:the )?(?:others?|other \\w+|everyone|everybody)', '(?:hog|hogs|hogging|block|blocks|blocking|crowd|crowds) <2> (?:others?|everyone|everybody)',
    'blast radius', 'fair(?:ness)? (?:between|among|across)',
  )],
  ['prevention', phrases(
    'prevent(?:s|ed|ing|ion)?', '(?:happen|occur|come|comes|coming|came) (?:back|again)', "(?:won't|will not|doesn't|does not|can't|cannot|never) <2> (?:happen|recur|repeat|return)", 'next time',
    '(?:avoid|stop)(?:s|ed|ing)? (?:it|this|that|such) <3> (?:again|future)', 'since then', 'in (?:the )?future <6> (?:avoid|stop|same|again)', 'catch (?:it|this|that) (?:earlier|sooner|before)',
    'alerts? (?:for|on) (?:it|this|that)', 'what (?:did|have) (?:you|u|they|we) change(?:d)?', 'not repeat(?:ed)?',
  )],
  ['root-cause', phrases(
    'rca', 'post-?\\s?mortems?', 'root cause', '(?:actual|real|underlying|main) (?:cause|reason)', '(?:what|who) (?:has )?caused', 'cause of', 'what was behind', 'what went wrong', 'how come',
    '(?:why|y) (?:is|was|were|are) (?!(?:you|this|that|it) (?:better|needed|required|necessary|chosen|the right))<4> (?:slow|failing|fail|down|stuck|broken|wrong|missing|late|high|timing out)',
    "why (?:did|didn't|does|would) (?!(?:you|u|we|they|your team|the team) )<5> (?:happen|occur|fail|break|crash|expire|stop|time out|grow|leak|spike|drop|duplicate|go down|go wrong)\\w*",
    'in (?:the )?first place', 'what (?:exactly )?(?:broke|failed|happened)',
  )],
  ['reuse', phrases(
    're-?us(?:e|ed|able|ability|ing)', `${OTHERS} <5> (?:us(?:e|es|ed|ing)|want|wants|need|needs|adopt(?:ed|s)?|reuse|share|shares)`, `(?:us(?:e|ed|able)|adopted|reused|shared|available) <4> ${OTHERS}`, `work for ${OTHERS}`, '(?:anybody|anyone|somebody|someone|who) else (?:\\w+ )?(?:us(?:e|es|ed|ing)|adopt(?:ed|s)?)',
    'generic enough', 'as a (?:library|platform|shared service)',
  )],
  ['bottleneck', phrases(
    'bottle-?\\s?necks?', 'slowest', 'lag (?:grows|rises|builds up|increases)', 'back(?:[- ])?log <2> (?:grows|builds up|piles up|increases)', 'back(?:[- ])?pressure', '(?:limiting|weakest) (?:factor|point|link|part)',
    'what (?:was|is) (?:so )?slow', 'where (?:was|is|did) <4> (?:time|slow|stuck|limit)', 'the limit(?:s|ation|ations)? of',
  )],
  ['fix', phrases(
    'how (?:did|have|do|was|were|is|you|we|u) <4> (?:solve|fix|resolve|repair|mitigate|recover|debug|overcome|tackle|address)\\w*', 'bring (?:it|that|them|everything) back', 'what was (?:the|your) (?:fix|solution|remedy)',
    'how (?:did|do) (?:you|u|we|they) (?:get|come) (?:from|out|around|past)', 'rolled? back', 'what did (?:you|u|we) do (?:then|about it|next|to)', 'always fails', 'work-?around',
  )],
  ['why-this', phrases(
    'why <9> (?:not|instead|rather|over)', 'what (?:were|are|was) (?:the|your) (?:other )?(?:options|choices)', 'why not', '(?:y|why) (?:sqs|kafka|redis|that one|this one)', "why (?:did|do|have|would|are|were|u|you)(?: you| u| we| they| your team)? (?:\\w+ )?(?:choose|chose|chosen|pick|picked|use|used|using|go with|went with|go for|select|selected|need|introduce|decide)",
    '(?:which|what) <4> (?:and|,) (?:why|y)', 'justify', 'alternatives?', 'what else (?:did|have) (?:you|u)', 'instead of', 'rather than', 'compared? (?:to|with)', 'what made (?:you|u) <2> (?:choose|pick|use|go|decide)',
    'trade(?:[- ])?offs?', '(?:better|simpler) than', 'over-?kill', 'really need(?:ed)?', 'still need', 'truly needed',
  )],
  ['guarantee', phrases(
    'guarantee(?:s|d)?', '(?:ensure|ensures|ensured|make sure|made sure|be sure|sure that)', 'los(?:e|es|t|ing)', '(?:exactly|at least|at most|only)[- ]once', 'deliver(?:ed|y) (?:guarantee|receipt|status)s?', 'duplicat(?:e|es|ed|ion)',
    'idempoten(?:t|cy|ce)', '(?:if|when|suppose|once) <6> (?:fail|fails|failed|die|dies|died|crash|crashes|crashed|restarts?|goes down|went down|is down|is lost|times out|disappears)', 'consisten(?:t|cy)', 'reach(?:es|ed)? the',
    'retr(?:y|ies|ied)', 'dead-?\\s?letters?', 'dlq', 'twice', 'double (?:payment|charge|send|processing|booking)s?', 'stale', 'in (?:the right )?order', 'ordering', 'what then', 'correct(?:ness)?',
  )],
  ['scale', phrases(
    'scal(?:e|es|ed|ing|able|ability)', 'extensible', '(?:\\d+|ten|hundred)(?: )?(?:x|times)', 'peak', 'high load', 'how (?:many|much|big|large)', 'concurren(?:t|cy)', 'throughput', 'traffic', '\\d[\\d.,]*(?:(?: )?(?:k|m|million|lakh|crore)\\b)',
    '(?:thousand|million|billion)s?(?: of)?', 'grow(?:s|th|ing)?', 'rps', 'qps', 'requests (?:per|a) second', 'volume', 'fall over', 'breaks? first', 'load test(?:s|ed|ing)?',
  )],
];
