interface Drop {
  readonly words: RegExp;
  readonly by: string;
}

/** "It was full right." has a tag; in "you're right", "did it right" the word is meant. */
const RIGHT_TAG =
  /((?:^|[^\p{L}\p{N}'\u2019])(?!(?:the|all|is|was|are|were|be|been|to|got|get|not|just|about|it|them|things|feels?|felt|seem(?:s|ed)|looks?|looked|sounds?|turned|went|goes|(?:it|that|he|she|you|they|we)['\u2019](?:s|re)) right)[\p{L}\p{N}'\u2019]+),? right(?=[.?!]?$)/giu;

/** What a speaker says while thinking, and by what it is replaced: nothing, a blank or the comma it stood between. */
const DROPS: readonly Drop[] = [
  { words: /(^|, |\band,? )I(?: \w+){1,3},? like, (?=I )/giu, by: '$1' },
  { words: /\b(and|or|but|so|the|a|an|to|of|in|on|at|with|who|that|which|is|was|are|were|we|I|it|my|our),? (?:u+m+|u+h+|uhm|erm+|h+mm+)\b,? /giu, by: '$1 ' },
  { words: /\b(?:u+m+|u+h+|uhm|erm+|h+mm+|m+h+m+)\b[,.]?/giu, by: '' },
  { words: /,? ?\byou know\?(?=$)/giu, by: '.' },
  { words: /, ?you know(?=[.!]?$)/giu, by: '' },
  { words: /(^|,) ?(?:as )?you know(?: na)?(?:,|$)/giu, by: '$1' },
  { words: /\b(was|were|is|are) like (?=(?:really|very|so|totally|super)\b)/giu, by: '$1 ' },
  { words: /(?: or something(?: like that)?| and stuff(?: like that)?|, and all(?: that)?)(?=[.,!]|$)/giu, by: '' },
  { words: /,? I (?:guess|suppose)(?=[.!]?$)/giu, by: '' },
  { words: /^(?:but )?I guess,? (?=(?:when|i|we|it|the|my|our|he|she|they|that)\b)/giu, by: '' },
  { words: /^(?:I'm |I\u2019m |I am )?not (?:really |quite )?sure,? (?:but )?(?=(?:maybe|about|around|probably|perhaps)\b)/giu, by: '' },
  { words: /(^|,) ?I mean,/giu, by: '$1' },
  { words: /(\band|\bor|\bbut|\bso),? like,/giu, by: '$1' },
  { words: /, like,(?= (?:\w+ing|I|we|it|the|a|an)\b)/giu, by: ',' },
  { words: /, like,/giu, by: '' },
  { words: /\blike,/giu, by: ',' },
  { words: /^like,? (?=(?:i|we|it)\b)/giu, by: '' },
  { words: /,? ?\b(?:basically|literally)\b,?/giu, by: '' },
  { words: /(^|,) ?actually,/giu, by: '$1' },
  { words: /\bfor suppose\b/giu, by: 'suppose' },
  { words: /\boverall (?=\d+(?:\.\d+)?\+? (?:years|yrs)\b)/giu, by: '' },
  { words: /, involving in (?=\p{L}+ing\b)/giu, by: ', ' },
  { words: /,? ?(?:as you (?:can |may |might )?(?:see|know|have seen)|already|as (?:mentioned|written)),? (?:from|in|on) (?:my|the) (?:resume|cv)\b/giu, by: '' },
  { words: RIGHT_TAG, by: '$1' },
];

/** The sentence without its fillers; words that only look like one ("a tool like this") stay. */
export function withoutFillers(sentence: string): string {
  return DROPS.reduce((text, drop) => text.replace(drop.words, drop.by), sentence);
}
