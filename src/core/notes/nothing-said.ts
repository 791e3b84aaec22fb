/** Whether the whole of what stands for an answer tells that there was none: "blanked", "no idea", "nothing came to mind". */
export function tellsNothingSaid(words: string): boolean {
  return words.length <= longest && nothing.test(words);
}

/** Behind more words something was said after all. */
const longest = 80;

const nothing =
  /^[\s*_(["“]{0,4}(?:(?:uh+|um+|hmm*|well|sorry|i|just|honestly|totally|completely|again)[ ,.]{1,3}){0,4}(?:blanked(?: out)?|blank|(?:my )?(?:mind|head) (?:just )?(?:went|was|goes) (?:totally |completely )?(?:blank|empty)|(?:went|drew a|total) blank|(?:had )?(?:no|not a) (?:idea|clue)|had nothing|nothing came to (?:my )?mind|nothing came|no answer|did(?: not|n['’]?t) (?:know|answer|remember|recall)|could(?: not|n['’]?t) (?:say|answer|tell|remember|recall|think of (?:one|any|anything|it|an example|an answer))|(?:was|am) not able to (?:say|answer|tell|remember|recall)|dunno|idk)(?: (?:it|this|that|the answer|at all|here|on (?:this|that)(?: one)?|either|again|then))?[\s.!,…)\]"”*_]{0,4}(?:sorry[.!]?)?$/i;
