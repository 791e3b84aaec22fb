/** Words that any account of work may hold: two that share only these do not tell the same. Lower case. */
export const everydayWords: readonly string[] = (
  'one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred thousand million half quarter third twice double ' +
  'first second last next before after earlier later again always never often still already soon late early now then today yesterday night morning evening ' +
  'day days week weeks month months year years hour hours minute minutes second seconds january february march april may june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter ' +
  'said say says told tell asked ask answered answer mentioned talked used use made make took take taken got get gave give went go did do done put set let kept keep ' +
  'left began started start stopped stop finished finish helped help tried try added add changed change wrote write read showed show built build ran run moved move ' +
  'decided decide planned plan worked fixed fix solved solve created create needed wanted led lead owned own improved improve reduced reduce ' +
  'team teams engineer engineers developer developers manager lead colleague boss people person user users customer customers client clients company project projects ' +
  'service services system systems code data app application feature features product server servers database test tests issue issues problem problems bug bugs error errors task tasks ' +
  'time part side rest whole everything nothing something new old good bad better best small big large long short fast slow full high low right wrong same other ' +
  'story example question conflict failure mistake deadline feedback result impact learning decision process meeting call production release deploy technical tech software engineering'
).split(' ');
