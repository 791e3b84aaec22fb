/** Words of a speaker who goes back, aside or astray, as sources for phrases. */
export const jumps: readonly string[] = [
  'anyways?', 'actually,? (?:maybe|no|wait|before|we might|it was|let me|there (?:was|is)|also|i (?:should|forgot|think it))', 'or was it', 'or maybe (?:it was|in|that was|the|at)', 'let me (?:just )?think', 'maybe the \\p{L}+ one', 'was it \\p{L}+', 'where was i', "let me (?:just )?(?:go|come|step|back) (?:back|up)", 'let me (?:start|begin) (?:again|over)', 'going back to', '(?:but )?before (?:i|that|we) <1> (?:tell|get|go|explain|answer|say|talk)',
  'i should (?:also |probably )?(?:mention|say|add|explain)', 'oh,? (?:and|also|wait|yeah|yes|i)', '(?:also|and) (?:this|there was (?:this|that)|that) other', 'another thing', 'by the way', 'long story(?: short)?', 'as i was saying', 'sorry,? (?:i|let|where|what|wait|no)', 'wait,? (?:no|actually|let|i)', 'no,? (?:wait|actually)', 'well,? actually', 'i (?:forgot|lost|digress)(?: to (?:mention|say|tell)| my train)?(?: of thought)?',
  "i (?:don't|do not) (?:really )?(?:know|remember) (?:where|how) to (?:start|begin|explain|put)", 'you (?:need|have) to (?:understand|know) (?:the|that|how|first)', 'coming back to', 'back to (?:the|your|my) (?:question|point|story)', 'what else', 'funny story', 'side note', 'unrelated', 'on a side note', 'so there was (?:this|that)', 'there was this (?:time|other|one)', 'and there was (?:also|another)', 'oh i', 'come to think of it', 'now that i think', 'speaking of', 'what was (?:it|the question)', 'to cut a long story', 'if that makes sense', '(?:could|can) talk <3> (?:for hours|all day|forever)', 'who knows', 'or you (?:don\'t|do not)', 'everybody knows that', 'one of those (?:topics|things|questions|words)', 'a long (?:story|debate|topic)', 'not even sure', 'still there by the way', 'no,? it was', '(?:actually,? )?the first thing was', 'before (?:this|that),? i(?:\'d| had)', 'that (?:tab|thing|one|guy|part) is (?:great|cool|funny|nice|interesting)', 'but (?:that\'s|that is) another', 'i should have (?:said|started|mentioned|begun|told)', '(?:that is|that\'s) (?:a (?:whole )?(?:other|different|separate)|a whole|another) (?:story|topic|thing|subject)', 'which is (?:funny|another|a whole|also a)', '(?:plus|and) there(?:\'s| is| was| are) also', 'but coming back', 'i (?:got|get) (?:carried away|off track|sidetracked)', 'anyhow', 'does that make sense', 'i hope that answers',
];

/** One of these alone shows that the answer has no beginning. */
export const lostStarts: readonly string[] = [
  'where (?:should|do|shall|can) i (?:even )?(?:start|begin)', 'where was i', "(?:not sure|don't know|no idea) where to (?:start|begin)",
];

/** Fillers of a voice that looks for its point; many of them hide the order. */
export const gropings: readonly string[] = [
  'so like', 'i mean', 'you know', 'and stuff', 'or something(?: like that)?', 'so yeah', 'and yeah', '(?:kind|sort) of', 'u+m+', 'u+h+', 'basically', 'like(?=,)', 'i guess', 'hopefully', 'whatever', 'and things', 'i think', 'literally',
];
