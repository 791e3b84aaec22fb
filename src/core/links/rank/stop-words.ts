/** English words that say nothing of what a note is about, and what is left of short forms ("don't", "we'll"). Lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all almost also although always am among an and another any are aren around as at away back be became because ' +
    'become been before being below between both but by came can cannot could couldn did didn do does doesn doing don done down during each either ' +
    'else enough etc even ever every few for from further get gets getting give go goes going got had hadn has hasn have haven having he her here ' +
    'hers herself him himself his how however if in into is isn it its itself just keep let like ll made make makes making many may maybe me might ' +
    'more most much must mustn my myself need neither no nor not now of off often on once one only onto or other others our ours ourselves out over ' +
    'own per perhaps quite rather re really said same say see seem seems shall shan she should shouldn since so some still such take than that the ' +
    'their theirs them themselves then there therefore these they thing things this those though through thus to together too toward under until up ' +
    'upon us use used uses using ve very via was wasn way we well were weren what whatever when where whether which while who whole whom whose why will with ' +
    'within without won would wouldn yes yet you your yours yourself yourselves'
  ).split(' '),
);
