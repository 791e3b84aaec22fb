/** A line that says that nothing was answered. Sources of regular expressions, in lower case, read from the start of a sentence. */
export const nothingAnswered: readonly string[] = [
  '(?:totally |completely |just )?blanked', '(?:my )?(?:mind|head) (?:just )?(?:went|was) (?:totally |completely )?(?:blank|empty)', '(?:went|drew a|total) blank', 'nothing (?:else )?came to (?:my )?mind',
  "(?:had|have|there was) no (?:good |real |clear |proper |concrete |ready )?(?:answer|example|story|idea|clue)", "(?:no|without an?) (?:good |real |clear |proper |concrete )?(?:answer|example|story|idea|clue)(?=[^\\p{L}\\d]{0,3}$| here| for (?:this|that|it)| at all| on )",
  "(?:did(?:n't|nt| not)|do(?:n't|nt| not)) have (?:one|any|anything|an? (?:good |real |ready )?(?:example|story|answer))", "(?:did(?:n't|nt| not)|do(?:n't|nt| not)) know(?=[^\\p{L}\\d]{0,3}$| (?:how to answer|the answer|what to (?:say|answer)|this|that one|it\\b|at all))",
  "(?:could(?:n't|nt| not)|can(?:'t|not)|was(?:n't| not) able to) (?:really )?(?:answer|think of|come up with|recall|remember|name (?:a|an|any|one|even))", 'had nothing(?: else)?(?= ready| prepared| to say|[^\\p{L}\\d]{0,3}$)', '(?:did(?:n\'t|nt| not)) answer', '(?:skipped|passed on) (?:it|this|that|this one|that one)', 'no idea',
];

/** A line that says how badly an answer was told. */
export const badlyTold: readonly string[] = [
  '(?:really |badly |a bit )?(?:stumbled|fumbled|rambled|waffled|babbled|mumbled)', '(?:was )?(?:rambling|waffling|stumbling)', '(?:i )?froze(?= (?:up|when|at|on|for)|[^\\p{L}\\d]{0,3}$)', 'messed (?:it|this|that) up', 'got (?:totally |completely |a bit |really )?(?:lost|muddled|tangled|flustered)(?= in| with| on| half|[^\\p{L}\\d]{0,3}$)',
  'lost the (?:thread|plot)', 'went on (?:and on|too long|for (?:\\d{1,2}|<1> )?(?:\\d{0,2} ?)(?:minutes|mins|min|ages|ever))', "(?:never|did(?:n't|nt| not)) (?:say|said|mention|mentioned|give|gave) (?:what (?:came|happened|the)|how it|the (?:result|number|outcome|impact)|any (?:number|result|example)|a (?:number|result|single))",
  'forgot (?:to (?:say|mention|tell|give|name|explain|bring up)|how it ended|the (?:result|number|numbers|outcome|name of))', "(?:could(?:n't|nt| not)) (?:really )?(?:say|explain|tell|name|give|justify)", '(?:uh|um|erm|hmm)(?=[^\\p{L}\\d])', 'nothing concrete', 'no numbers?(?=[^\\p{L}\\d]{0,3}$| here| given| again)',
  '(?:too|very|a bit|rather|quite|pretty) (?:vague|long|short|weak|abstract|generic|rehearsed|thin)', '(?:weak|bad|poor|vague)(?: answer| example| story)?(?=[^\\p{L}\\d]{0,3}$)', '(?:(?:my |the |this )?(?:\\p{L}{2,14} )?(?:answer|story|example|intro|introduction) |it )?(?:was|sounded|felt|came across) (?:as )?(?:so |too |very |a bit |rather |quite |pretty |really )?(?:rehearsed|weak|vague|thin|unsure|flat|unconvincing|defensive|arrogant|negative|generic|bad)',
];
