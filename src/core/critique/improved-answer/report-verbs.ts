/** "I said that", "Told them about", "tries to say": how a memory of an answer opens. "I told the team to .." is an action and stays. */
const SUBJECT = "(?:(?:and|so|then|but|also) )?(?:i(?: have|['\\u2019]ve)? )?(?:just |also |simply )?";
const OPENINGS: readonly RegExp[] = [
  new RegExp(`^${SUBJECT}(?:said|say|saying)(?: (?:that|about|like|to))?[,:]? `, 'iu'),
  new RegExp(`^${SUBJECT}(?:told|answered|replied|mentioned|explained|talked|spoke|discussed)(?: (?:him|her|them|the interviewer))? (?:that|about|like)[,:]? `, 'iu'),
  new RegExp(`^${SUBJECT}told (?=(?:we|i|it|this|there|our|he|they|yes|no|because)\\b)`, 'iu'),
  /^(?:(?:and|so|then|but|also) )?(?:explains|mentions|says|answers|replies|adds|states) that /iu,
  /^(?:(?:aur|phir|toh|to) )?(?:maine|main ne|humne) (?:bola|kaha|bataya)(?: tha)?(?: ki)? /iu,
  /^(?:(?:and|so|then|but|also) )?(?:(?:i|he|she) )?(?:tries|tried|was trying) to (?:say|explain)(?: that)? /iu,
];

/** Whoever was told does or says something: then the telling is a step of the story. */
const ANSWERED = /(?:,|\b(?:and|but|so|then|when|until)) (?:so |then )?(?:he|she|they|everyone|everybody|nobody) (?!(?:was|were|is|are|had|have|has|will|would|can|could|do|does|don't|didn't)\b)/iu;
const SELF_REMARK = /,? but (?:i )?(?:could|should|can) (?:have |be )?(?:improved?|better|done better)\b[^.]{0,40}$/iu;
const CLOSING = /(?:,|,? (?:with |in )?(?:that|this) way) i (?:said|told)(?=[.!]?$)/iu;
/** "and saying trying to ..": in a memory the saying is the report again. */
const SAYING = /\b(and|also) saying (?=(?:that )?\p{L}+ing\b)/giu;
const REPORTS = new RegExp(`^[\\s*_>"'\\u201C-]{0,20}(?:${OPENINGS.map(({ source }) => source.slice(1)).join('|')})`, 'iu');

/** Whether an answer is a memory of what was said, by its first words. */
export function opensAsReport(answer: string): boolean {
  return REPORTS.test(answer.slice(0, 200));
}

/** The sentence of a remembered answer without the words that only say that it was said: from its middle only "and saying" before a gerund. */
export function withoutReport(sentence: string): string {
  const opening = OPENINGS.find((one) => one.test(sentence));
  const bare = opening === undefined ? sentence : sentence.replace(opening, '');
  return withoutSelfRemark((ANSWERED.test(bare) ? sentence : bare).replace(CLOSING, '').replace(SAYING, '$1 '));
}

/** The sentence without a remark of the writer's on how it went. */
export function withoutSelfRemark(sentence: string): string {
  return sentence.replace(SELF_REMARK, '');
}
