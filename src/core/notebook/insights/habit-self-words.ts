import { onDemand } from '../../text/on-demand';
import type { InsightKind } from '../insight';

/** Words by which writers say themselves what fell short. A kind that is not here is not heard in them. */
const WORDS: Readonly<Partial<Record<InsightKind, string>>> = {
  structure: 'rambl\\w*|too long|all over the place|(?:no|lost|without|some|more|better|clear(?:er)?) structure|unstructured|lost the thread|jumped (?:around|about)|out of order|went on and on|messy|disorgani[sz]ed|order (?:was|is) wrong|no example|an example',
  fillers: 'filler\\w*|um+s?|uh+s?|"?like"? too often|kept saying',
  confidence: 'nervous\\w*|stumbl\\w*|fumbl\\w*|froze|blank(?:ed)?|hesitat\\w*|panick?\\w*|unsure|not confident|more confident\\w*|confidence|mumbl\\w*|voice (?:was )?sh(?:ook|aky)|sounded (?:unsure|weak)',
  positivity: 'negative|bitter|complain\\w*|bad[- ]?mouth\\w*|rant(?:ed|ing)?|blam(?:ed|ing)|too honest|whin(?:ed|ing)',
  ownership: '(?:said|saying) "?we"?|too much "?we"?|my (?:own )?(?:part|role|contribution)|what i (?:myself )?did|own(?:ed|ership)',
  impact: '(?:no|the|a|any|with|without|more|add|added|give|given|hard|real) (?:numbers?|metrics?|figures?|results?|impact|percentages?)|quantif\\w*|business impact|outcome',
  'technical-depth': '(?:could(?:n.?t| ?not)|did ?n.?t|did not|unable to) (?:really )?(?:explain|say why|justify|answer why|know (?:why|how|the))|trade-?offs?|alternatives?|too shallow|shallow|deeper|more depth|(?:more|the) (?:technical|tech) details?|internals?|why not',
  communication: 'unclear|not clear|clearer(?! structure)|too short|too brief|one[- ]word|one[- ]liner|did ?n.?t (?:really )?answer (?:the|his|her|it)|never answered|missed the question|misunderst\\w*|misheard|too fast|spoke fast|vague|too generic',
  'continuous-learning': 'read (?:up|about|more)|study|learn|revise|revisit|brush up|look up|go through|refresh',
};

const patterns = onDemand(() => new Map(Object.entries(WORDS).map(([kind, words]) => [kind, new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')])));

/** Whether words that the writer noted about an answer name what this kind of insight is about. */
export function speaksOf(kind: InsightKind, words: string): boolean {
  return patterns().get(kind)?.test(words) === true;
}
