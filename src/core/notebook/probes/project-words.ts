/** Words of titles that say what a note or a telling is for, and not what the work is called. */
const GENERAL = new Set(
  `deep dive dives outline outlines draft version notes note prep preparation story stories bank question answer summary details long short new old my our the a an of for and on in at vs again
  part one two first second mock round interview talk pitch numbers facts star example`.split(/\s+/u),
);

export function isNamedAsGeneral(word: string): boolean {
  return GENERAL.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Labels of a resume that name no piece of work. */
export const resumeLabels: ReadonlySet<string> = new Set(
  `skills languages education tools technologies stack frameworks databases certifications certificates interests hobbies contact email phone address summary profile experience responsibilities achievements awards
  links github linkedin location nationality references publications volunteering cloud backend frontend devops methods methodologies soft others other misc misc. tech role team duration company client environment training courses degree university`.split(/\s+/u),
);

/** Words of any account, beyond everyday ones, that tell no piece of work from another. */
export const weakWords: readonly string[] = (
  'end real really instead less fewer line lines send sent report support check correct early lost open sat ok okay fine nice sure everybody everyone nobody busy business alone trust remember exactly end step steps top back front level total ' +
  'month monthly weekly daily nightly page pages key keys value values list less rather maybe percent roughly almost nearly badly luckily later soon quick quickly simple hard easy own ago since till until during answer talk thing ' +
  'salary forgot missed promised agreed agree prepared reply note hour ms min sec hours days lesson idea mine propose proposed propos design designed implemented delivered measured tested'
).split(' ');
