/** "I said that", "He told", "tries to say": how a memory of an answer opens. "I told the team to .." is an action and stays. */
const OPENINGS: readonly RegExp[] = [
  /^(?:(?:and|so|then|but|also) )?(?:(?:i|he|she|we)(?: have|['\u2019]ve)? )?(?:just |also |simply )?(?:said|say|saying)(?: (?:him|her|them) )?(?: (?:that|about|like|to))?[,:]? /iu,
  /^(?:(?:and|so|then|but|also) )?(?:(?:i|he|she|we)(?: have|['\u2019]ve)? )?(?:just |also )?(?:told|answered|replied|mentioned|explained|talked|spoke|discussed)(?: (?:him|her|them|the interviewer))? (?:that|about|like)[,:]? /iu,
  /^(?:(?:and|so|then|but|also) )?i(?: have|['\u2019]ve)? told (?=(?:we|i|it|this|there|our|he|they|yes|no|because)\b)/iu,
  /^(?:(?:and|so|then|but|also) )?(?:(?:i|he|she) )?(?:tries|tried|was trying) to (?:say|explain)(?: that)? /iu,
];

const INSIDE = /(\b(?:and|but|so)|,) (?:i (?:said|told)(?: that)? |saying (?=\w+ing\b|that\b)(?:that )?)/giu;
const SELF_REMARK = /,? but (?:i )?(?:could|should|can) (?:have |be )?(?:improved?|better|done better)\b[^.]{0,40}$/iu;
const CLOSING = /(?:,|,? (?:with |in )?(?:that|this) way) i (?:said|told)(?=[.!]?$)/iu;

/** The sentence without the words that only say that it was said. */
export function withoutReport(sentence: string): string {
  const opened = OPENINGS.reduce((text, opening) => text.replace(opening, ''), sentence);
  return opened.replace(INSIDE, '$1 ').replace(CLOSING, '').replace(SELF_REMARK, '');
}
