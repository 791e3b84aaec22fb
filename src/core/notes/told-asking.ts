/** Whether a sentence tells what was put to the writer without "he asked": "I was then asked why", "The next question was on maps", "Told me to draw it". */
export function tellsBeingAsked(sentence: string): boolean {
  const opening = sentence.slice(0, longestOpening);
  return mayTell.test(opening) && (passive.test(sentence) || came.test(sentence) || oneOf.test(sentence) || byRole.test(sentence) || given.test(sentence) || counted.test(sentence) || (told.test(sentence) && !/\b(?:next time|to (?:wait|call|come))\b/i.test(opening)));
}

const longestOpening = 90;
const mayTell = /\b(?:asked|gave|started|began|opened|curious|quizzed|grilled|questioned|question|problem|task|given|told|wanted|follow[- ]?up|followed|came|curious|interested|keen|dug|one (?:was|is))\b/i;
const joint = '(?:(?:and|then|so|next|now|after (?:that|this|the \\w+)|afterwards|later|finally|lastly|at last|firstly|first|also|initially|again|in the end|at the end|to start|to begin with),? )*';
const subject = 'about|on|why|how|what|which|whether|for the|the (?:same|following|difference|usual|classic)|some|a few|\\w+ questions|questions';
const task = 'explain|describe|write|code|implement|solve|design|introduce|tell|talk|walk|draw|find|reverse|create|build|compare|define|give|share|optimi[sz]e|rate|elaborate|discuss|print|sort|estimate|name|speak|sketch|model';

/** Bare "asked to lead" tells of work; a task as interviewers set it tells of an interview. */
const passive = new RegExp(`^${joint}(?:(?:(?:I |we )?(?:was|were|got)|(?:I|we)['’]d been) (?:(?:then|also|first|again|next|mainly|mostly|basically) )*(?:asked|quizzed|grilled|questioned) (?:${subject}|to (?:${task}))|(?:then|next|later|also) asked me|(?:then |next |also )*asked to (?:${task}))\\b`, 'i');
const byRole = new RegExp(
  `^${joint}(?:(?:my|the|our|his|her|one of the|another|both)(?: \\w+){0,2}? (?:interviewers?|recruiters?|managers?|panell?ists?|panel|engineers?|developers?|architect|director|cto|ceo|hr|lead|founder|hm)(?: \\p{Lu}\\p{Ll}+)?(?: (?:then|also|first|next|even|now))* (?:asked|wanted to know|wanted me to|followed up|quizzed me|grilled me|questioned me)\\b` +
  `|(?:he|she|they|(?:the|my) interviewers?) (?:then |also |next |first )*gave me (?:an?|one|two|three|another|the) (?:[a-z-]+ ){0,3}?(?:problem|question|task|puzzle|scenario|exercise)s?\\b(?!\\.$)` +
  `|(?:he|she|they|it|(?:the|my) interview(?:ers?)?) (?:then )?(?:started|began|opened|kicked off)(?: off)? (?:with|by asking) [^"“]{0,40}["“]` +
  `|the (?:(?:very )?first|next|second|last|only|other) thing (?:that )?(?:he|she|they) asked|then (?:came|followed) (?:the|an?) (?:[a-z-]+ ){0,2}(?:question|problem|follow[- ]?up)[^.]{3,})`,
  'iu',
);
const given = new RegExp(`^${joint}(?:I|we) (?:was|were|got) (?:then |also |first )?given (?:an?|one|two|three|another|the) (?:[a-z-]+ ){0,3}?(?:problem|question|task|puzzle|scenario|case|array|string|matrix|tree|graph|(?:linked )?list|table|schema|snippet|statement)s?\\b`, 'i');
const counted = new RegExp(
  `^${joint}(?:the|his|her|their|my) (?:(?:(?:very )?(?:first|second|third|fourth|fifth|sixth|next|last|final|other|only|main|follow-?up|coding|technical|dsa|design|1st|2nd|3rd) )+(?:question|problem|task)s?|follow[- ]?up)(?: (?:asked|given|that (?:he|she|they) (?:asked|gave)))?(?: (?:was|were|is|came)\\b|[:：] ?\\S)` +
  '(?! (?:an? )?(?:bit|little|kind of|more|much|too|so|really|good|fine|interesting|solved|answered|easy|easier|hard|harder|tough|tricky|simple|straightforward|fairly|very|quite|pretty|also|similar|not|easily|done|correct|asked to|over)\\b)',
  'i',
);
/** "The second one was to .." */
const oneOf = /^(?:the|his|her|their) (?:first|second|third|fourth|fifth|next|last|other|1st|2nd|3rd) one (?:was|is) (?:to|that (?:we|i|you)|on|about|how|why|whether|finding)\b/i;
/** "Then came why I leave", "Petra was curious how it began", "She then dug into the rollback". */
const came = new RegExp(
  `^${joint}(?:(?:then |next |last |first |after that,? )?(?:came|followed) (?:how|why|what|which|whether|who|where)|(?:(?:he|she|they|(?:the|my|our|one) \\w+)|\\p{Lu}\\p{Ll}+) (?:(?:then|also|now|next) )*(?:(?:was|were) (?:curious|interested|keen to (?:know|hear)) (?:how|why|what|which|whether|who|about|in)|(?:dug|drilled|pushed) (?:deeper )?(?:into|on)))\\b`, 'iu',
);
const told = new RegExp(`^${joint}(?:(?:he|she|they|the interviewers?) )?(?:then |also |next )?(?:told|wanted|instructed) me to (?:${task})\\b`, 'i');

/** Where a sentence goes on to tell the next asking, and where what is told before ends: "He nodded| and |then asked about maps". Null where it does not. */
export function askingWithin(sentence: string): { readonly end: number; readonly start: number } | null {
  if (!/\b(?:asked|wanted to know)\b/i.test(sentence)) return null;
  const found = next.exec(sentence);
  return found === null || found.index === 0 ? null : { end: found.index + (found[0].startsWith(')') ? 1 : 0), start: found.index + found[0].length };
}

const next = /(?:[-–—][ \t]*|[ \t]?[,;][ \t]+|[ \t]and[ \t]+)(?=(?:then |next |after that,? |later )(?:he |she |they |the interviewer )?(?:also |then )?(?:asked|wanted to know)\b)|(?:[-–—][ \t]*|[ \t]and[ \t]+)(?=(?:he|she|they|the interviewer) (?:then |also |next )?(?:asked|wanted to know)\b)|[ \t](?=(?:then|after that) (?:he|she|they|the interviewer) (?:then |also )?asked\b)|\)[ \t](?=then asked (?:me|to)\b)/i;
