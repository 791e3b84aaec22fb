/** Words that a remark on any round may hold: they tell no subject. */
export const wordsOfRounds: ReadonlySet<string> = new Set(
  `about above actually after again ages ahead almost alone along already also although always another answer answered answering answers anyway anything around asked asking asks
  away badly because been before began begin behind being best better between blank blanked both bring brought clue clues called came cannot case cases come completely concrete could couldn
  deep details didn different difficult does doesn doing done down during each either else embarrassing ended enough entirely even ever every everything everyone example examples explain explained
  fast felt final finally fine first five follow forget forgot forgotten four from gave getting give given going gone good great guess guessed half happened hard have haven having head help here hers high
  hint hints hour hours idea improve improvised instead interview interviewer interviewers into itself just kept kind knew know known last late later least left less like line liked little long longer look looked lost lots
  made main make many maybe mean mention mentioned might mind minute minutes mins missed missing mixed moment month months more most much must myself name named need needed nervous never next nobody none note notes nothing
  number numbers often once only other others over panel part parts people point points prepare prepared question questions quick quickly quite rambled rather ready real really remember remembered rest result results right round rounds
  said same says second seconds seemed self session several shaky short should shouldn show shown simply since slow slowly some somebody someone something sometimes soon sorry sounded start started still stories story struggled stuck stumbled such suddenly sure
  take taken talk talked tell telling than that their them then there these they thin thing things think third this those though thought three through time times together told took totally tried tries truly twice under unsure until used using vague
  very want wanted wasn wasted weak week weeks well went were what when where whether which while whole will with without word words work worked working would wouldn wrong year years your yourself`.split(/\s+/),
);
