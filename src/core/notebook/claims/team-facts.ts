/** A number in a sentence with what was asked. */
export interface NumberAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly asked: string;
}

const GROUP = 'team|squad|crew|pod|department|dept|organi[sz]ation|org|division|chapter|tribe|guild|company|office|group';
const PEOPLE = '(?:(?!and|or|to|for|in|on|from|who|of|with)\\p{L}[\\p{L}-]* ){0,2}(?:people|persons?|engineers?|developers?|devs|members|folks|guys|heads|colleagues)';
const ABOUT = '(?:about |around |roughly |only |just |nearly |almost |~ ?|some |a mere |maybe |probably )?';
const HEAD_OF = new RegExp(`(?:\\b(\\p{L}+) )?\\b(${GROUP}) (?:of|with|was|is|has|had|were|size(?: (?:was|is|of))?:?)(?: us)? ?${ABOUT}$`, 'iu');
const WE_WERE = new RegExp(`\\b(?:we (?:were|are|had|have)|we're|it was|there were|there are|with)(?: only| just)? (?:the )?${ABOUT}$`, 'iu');
const OF_US = /^ (?:of us)\b/iu;
/** "Three of us went there" are a part; all are told as "the three of us", "there were three of us", or alone. */
const ALL_OF_US = new RegExp(`\\b(?:the|all|were|was|are|had|have|been|being|we're|with|as|by)(?: only| just| all)? ${ABOUT}$`, 'iu');
const US_ALONE = /^ of us(?: (?:in (?:all|total|the (?:whole )?team)|on (?:it|this|that|the (?:team|project))|together|altogether))?\s*(?:[.,;:)!/]|$)/iu;
const PERSON_TEAM = new RegExp(`^[- ](?:person|people|man|member|engineer|developer|dev|strong|head)s?[- ](?:\\p{L}+ )?(${GROUP})\\b`, 'iu');
const PEOPLE_IN = new RegExp(`^ ${PEOPLE}(?: were| are)? (?:in|on|at) (?:this|the|my|our|it)(?: (\\p{L}+))?(?: (${GROUP}))?\\b`, 'iu');
const PEOPLE_ONLY = new RegExp(`^ ${PEOPLE}(?! (?:who|that|i|we|from|were|joined|left)\\b)`, 'iu');
const ASKS_TEAM = /\b(?:how (?:big|large) (?:is|was|were)|team size|size of (?:your|the) team|how many (?:people|engineers|developers|of you)(?: are| were)?(?: in| on)?|who (?:built|worked|did) .{1,40} with you|handling the team)\b/iu;
const IN_TEAM = /^ (?:in|on) (?:the|our|my) (?:(\p{L}[\p{L}-]*) )?(team|squad|crew|department)\b(?! (?:of|next|lead)\b)/iu;
const WE_ARE = new RegExp(`\\b(?:we (?:were|are)|we're|they were us)(?: only| just| now)? (?:the )?${ABOUT}$`, 'iu');
const WITH_ME = /^,? ?(?:\(?with me|including me|me included|counting me|incl\. me)\b/iu;
const LED = /\b(?:led|lead|leading|manag(?:e|ed|ing)|head(?:ed|ing)?|ran|running|supervis\p{L}+) (?:a )?(?:team of )?$/iu;

/** What kind of group a number counts the people of: "team", "department"; null where it counts no group the candidate is of. */
export function teamAt({ text, start, end, asked }: NumberAt): string | null {
  const [head, tail] = [undressed(text.slice(Math.max(0, start - 64), start)), undressed(text.slice(end, end + 64))];
  if (/\b(?:another|other|their|his|her|each|per|sister|neighbou?ring|client's) \p{L}*\s?(?:team|squad)?[^,]{0,20}$/iu.test(head) || /^\s?(?:%|x\b|teams|ms|\/)/u.test(tail)) return null;
  const of = HEAD_OF.exec(head);
  if (of !== null && !/^ ?(?:%|k\b|years?|months?|weeks?|days?)/iu.test(tail)) return kindOf(of[2], of[1]);
  const person = PERSON_TEAM.exec(tail);
  if (person !== null) return kindOf(person[1], undefined);
  if (OF_US.test(tail)) return ALL_OF_US.test(head) || US_ALONE.test(tail) ? 'team' : null;
  const within = PEOPLE_IN.exec(tail);
  if (within !== null) return kindOf(within[2] ?? 'team', within[1]);
  if (WE_WERE.test(head) && (PEOPLE_ONLY.test(tail) || /^(?: in (?:all|total|the team))?\s*[.,;)]|^$/u.test(tail)) && !/\bit was\b/iu.test(head)) return 'team';
  const inTeam = IN_TEAM.exec(tail);
  if (inTeam !== null && (WE_ARE.test(head) || /^\W*$/u.test(head))) return kindOf(inTeam[2], inTeam[1]);
  if (WITH_ME.test(tail) || (WE_ARE.test(head) && /^ (?:on|in|at|for) (?:the|this|that|it|our)\b/iu.test(tail))) return 'team';
  if (LED.test(head) && PEOPLE_ONLY.test(tail)) return 'led';
  return ASKS_TEAM.test(asked) && (PEOPLE_ONLY.test(tail) || /^(?:,| plus| with| and|\.|$)/u.test(tail)) && /^[^\d]{0,24}$/u.test(text.slice(0, start)) ? 'team' : null;
}

/** Without the marks of bold words, highlights and links. */
function undressed(words: string): string {
  return words.replace(/\*{1,3}|==|__|\[\[[^\]|]{0,60}\||\]\]/gu, '');
}

/** A team is a team whatever its trade; a department is another group. */
function kindOf(group: string | undefined, modifier: string | undefined): string {
  const kind = (group ?? 'team').toLowerCase();
  if (/^(?:squad|crew|pod|team|group)$/u.test(kind)) return /^(?:platform|whole|entire|wider|other|frontend|front-end|qa|data|security|ops|design|mobile)$/iu.test(modifier ?? '') ? `${(modifier ?? '').toLowerCase()} team` : 'team';
  return /^(?:department|dept)$/u.test(kind) ? 'department' : kind;
}
