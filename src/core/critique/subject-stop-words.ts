/** Words without content of their own, for comparing phrases. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at back be because been before being but by can could did do does doing done down
  each even every for from get go got had has have having he her here him his how i if in into is it its just know like me more most
  my no not now of off on once one only or other our out over own really right said same say she so some still such than that
  the their them then there these they thing things this those through to too um uh up us use used very was we well were what when
  where which while who why will with would yeah yes you your i'm i've it's that's don't didn't we're we've okay ok make made
  lot kind sort much many going want need let lets basically actually`.split(/\s+/u),
);
