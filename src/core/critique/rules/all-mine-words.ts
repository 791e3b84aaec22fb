import type { KeyedPhrases } from '../../text/keyed-phrases';

const OTHERS = "(?:the (?:others?|rest|team|other \\p{L}+)|my (?:\\p{L}+ )?(?:colleagues|team|teammates|juniors?|peers)|they|others|everyone else|everybody else|colleagues|teammates|the (?:intern|junior|trainee|contractors?|developers?|testers?)|our (?:intern|junior|trainee)|two \\p{L}+|\\p{N} \\p{L}+)";
const WORK = '(?:thinking|ideas?|concept|design|architecture|code|plan|vision|strategy|credit|achievement|success|decisions?|thing|project|product|work|innovation|baby)';

/** Work of many claimed for oneself or the part of others made small, each group under words that all of its phrases hold. */
export const allMine: readonly KeyedPhrases[] = [
  { keys: ['mine'], sources: [
    `${WORK} (?:was|were|is|are) (?:\\p{L}+ ){0,2}mine(?=[.,;!]|$| and| alone| so)`, "(?:it|that|this|all of it|everything|most of it) (?:was|is|'s) (?:really |basically |all |entirely |actually |mostly |purely )+mine(?=[.,;!]|$| and| alone)", '(?:count|consider|regard|see|call|treat) (?:it|this|that) (?:as )?mine',
  ] },
  { keys: ['on paper', 'officially', 'in theory', 'people call it', 'they call it', 'called a team'], sources: [
    `(?:on paper|officially|in theory|formally)[^.;!?]{0,12}but (?:in (?:truth|reality|fact|practice),? |really |actually )?(?:it was (?:my|me)|i (?:wrote|did|built|made|ran|was|carried|had))`, `(?:call|called|considered) (?:it|this) (?:a|the) team(?:'s)? (?:\\p{L}+ )?(?:project|effort|success|work),? but`,
  ] },
  { keys: ['my project', 'my product', 'my baby', 'my success', 'my achievement', 'my innovation', 'my victory', 'my name', 'my invention'], sources: [
    '(?:was|is|it was|all) (?:really |basically |entirely |in the end )?my (?:project|product|work|code|baby) from (?:the )?(?:\\p{L}+ ){1,2}to (?:the )?(?:\\p{L}+ )?(?:last|end|finish|release|z)', '(?:was|is) (?:really |basically |clearly |entirely |purely )?my (?:success|achievement|victory|triumph)(?=[.,;!]|$| and| alone| because)', "for my (?:innovation|invention)(?=[.,;!]|$| and)", '(?:filed|published|submitted|registered|presented|patented|disclosure|patent|paper|award) (?:\\p{L}+ ){0,3}(?:only |also )?(?:in|under) my (?:own )?name',
  ] },
  { keys: ['thanks to me', 'because of me', 'due to me', 'down to me', 'back to me', 'goes to me', 'came to me', 'hung on me', 'depended on me', 'depends on me'], sources: [
    'thanks to me', '(?:everything|all|most|success|whatever) (?:\\p{L}+ ){0,6}(?:goes|went|comes|came|is|was) (?:all )?(?:back|down|thanks|due) to me', '(?:it|everything|all)(?: all)? (?:came|comes|boiled|hung|depended|depends|was|is) (?:all )?(?:down to|on) me(?=[.,;!]|$| in the end| alone)',
  ] },
  { keys: ['on my back', 'on my shoulders', 'heavy lifting', 'over the line', 'past the line', 'across the line', 'alive'], sources: [
    '(?:carried|carry|had|held|dragged|pulled) (?:\\p{L}+ ){1,4}(?:on my (?:back|shoulders)|over the (?:finish )?line|across the (?:finish )?line)', 'i (?:did|do) (?:all|most|the bulk|nearly all|basically all)(?: of)? (?:the )?(?:heavy lifting|hard work|real work|hard parts?|thinking)', 'kept (?:it|the (?:project|team|product)) alive',
  ] },
  { keys: ['without me', 'if i had', 'take me out', 'took me out', 'if i left', 'if i was not', "if i wasn't", 'hadn\'t been for me', 'had not been for me'], sources: [
    '(?:would|will|could) (?:\\p{L}+ ){0,3}(?:have )?(?:died|die|failed|fail|sunk|collapsed|stopped|fallen apart) (?:\\p{L}+ ){0,3}without me', 'without me,? (?:there|they|it|the|nobody|nothing|we|this|that|our)', '(?:take|took|taken) me out(?: of)? (?:\\p{L}+ ){0,3}',
  ] },
  { keys: ['myself because', 'of it myself', 'doing it myself', 'did it myself', 'work myself', 'do it myself', 'rewrote', 'redid', 'redone', 'did it all', 'to do it'], sources: [
    '(?:ended up|finished up|found myself) (?:doing|writing|building|coding) (?:most|all|nearly all|almost all|everything|the bulk|it)(?: of)?(?: it| that| the work)? ?(?:all )?myself', 'so (?:in the end )?i (?:just |simply |then )?did (?:it|everything|the work|all of it|most of it)(?: all)? (?:all )?(?:myself|alone)', '(?:too slow\\p{L}*|slower than me|not (?:fast|good) enough|could not|couldn\'t|were not able|faster)[^.;!?]{0,40}so i (?:just |simply )?(?:did|wrote|built|finished|took) (?:it|everything|the rest|all)(?: all)?(?: over)? (?:myself|alone)',
  ] },
  { keys: ['nearly all', 'almost all', 'practically all', 'nearly every', 'basically all', '90', '95', 'ninety'], sources: ['i (?:wrote|did|built|made|coded|designed) (?:nearly|almost|practically|basically) (?:all|everything|every line)(?: of (?:it|the \\p{L}+))?', 'i (?:wrote|did|built|made|coded) (?:9\\p{N}|ninety(?:-\\p{L}+)?)(?: )?(?:%|percent|per cent) of (?:it|the (?:code|work|project))'] },
  { keys: ['spectator', 'where they could', 'a bit', 'a little', 'typed', 'small tasks', 'small things', 'in meetings', 'given up', 'of theirs', 'some coding', 'under me', 'easy part', 'easy stuff', 'paperwork', 'watch', 'hardly', 'barely', 'what to type', 'what to do'], sources: [
    `${OTHERS} (?:\\p{L}+ )?(?:helped|assisted|tested|supported|contributed|joined|chipped in|reviewed|coded) (?:\\p{L}+ )?(?:where (?:they|he|she) could|a bit|a little|here and there|hardly|barely)(?=[.,;!]|$| but| and)`, `${OTHERS} (?:\\p{L}+ )?(?:did|had|got|took|made|handled) (?:only |just |mostly )?(?:the |some )?(?:small|easy|simple|boring|little) (?:tasks?|things|parts?|stuff|bits|work|jobs?)(?=[.,;!]|$| while| and i)`, `${OTHERS} (?:\\p{L}+ )?(?:just |only |simply |merely )?typed (?:it|them|that|what)(?: in)?`, `${OTHERS} (?:was|were) (?:just |only |mostly |busy |sitting |all |always )*(?:in meetings|spectators|watching)`, '(?:five|four|three|two|six|seven|several|\\p{N}) spectators', '(?:not|nothing|hardly|little|barely) (?:\\p{L}+ ){0,3}of theirs (?:\\p{L}+ ){0,2}(?:left|survived|remain\\p{L}*)?', `${OTHERS} (?:did|does|wrote) (?:only |just )?some (?:\\p{L}+ )?(?:coding|work|code|testing|typing) (?:\\p{L}+ ){0,2}(?:under me|for me|below me|under my \\p{L}+)`, `told (?:\\p{L}+ ){1,3}(?:developers?|engineers?|people|them) what to type`, `${OTHERS} (?:had )?(?:\\p{L}+ )?given up`,
  ] },
  { keys: ['the skills', 'the knowledge', 'the ability', 'the brains', 'was able', 'were able', 'could do'], sources: ["(?:nobody|no one|none)(?: else)? (?:on the team |in the team |of them )?(?:had|has) (?:the|my|any) (?:skills?|knowledge|ability|brains|experience)[^.;!?]{0,30}(?:so |and )(?:\\p{L}+ ){0,3}(?:me|i)(?= )"] },
  { keys: ['the credit', 'award', 'my success'], sources: ['(?:i|me|my|mine)(?: \\p{L}+){0,6} (?:and )?so(?: is| was)? the credit', '(?:deserve|deserved|take|took|claim|claimed) (?:all |full |most of )?the credit'] },
  { keys: ['saved it', 'saved the', 'rescued'], sources: ['(?:asked|called|begged|wanted) me to (?:save|rescue|fix) (?:it|the \\p{L}+|this),? (?:and|so) i (?:saved|rescued|did)'] },
];
