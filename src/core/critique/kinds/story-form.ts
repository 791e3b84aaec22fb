const HAPPENING = '(?:times?|situations?|instances?|occasions?|experiences?|incidents?|moments?|story)';
const STORY_FORM = new RegExp(
  `\\b(?:(?:an?|any|one|another|specific|(?:the |your )?(?:last|first|most recent)) (?:\\w+ )?${HAPPENING}\\b(?! (?:complexity|series|it takes))`
  + '|(?:the time|times|situations?|scenario|case) (?:when|where|in which|you|u)\\b'
  + '|(?:an?|any|some|specific|me) (?:\\w+ )?examples? (?:of|when|where|in which|from)\\b'
  + '|have (?:you|u) ever (?:been|had|felt|faced|dealt|done|made|taken|worked (?:with|under)|had to)\\b'
  + '|when (?:have|did|were) (?:you|u)\\b|describe (?:when|how) (?:you|u)\\b)',
  'u',
);

/** Whether a question asks for one thing that happened: "Tell me about a time ..", "Can you think of an instance where ..". */
export function asksForStory(plain: string): boolean {
  return STORY_FORM.test(plain);
}
