import { isActionPast } from '../../text/verbs';
import { fold, sliceOf, words, type Slice } from '../../text/words';

/**
 * The project that an answer opens with, as it stands there: "Email scheduler feature" of "I've said about Email scheduler feature",
 * "tariff cache" of "The tariff cache. Lookups were slow"; null where the answer opens with anything but a name.
 */
export function projectNamed(answer: string): Slice | null {
  const line = (/^[^\n]{0,200}/u.exec(answer)?.[0] ?? '');
  const start = OPENING.exec(line)?.[0].length ?? 0;
  const run = NAME.exec(line.slice(start))?.[0] ?? '';
  if (GOES_ON.test(line.slice(start + run.length))) return null;
  const named = words(run);
  const last = named.at(-1);
  if (last === undefined || named.length > MOST_WORDS || !isName(named.map(({ text }) => fold(text)))) return null;
  return sliceOf(line, start + (named[0]?.start ?? 0), start + last.end);
}

/** Whether a word says of every project that it is one. */
export function isGenericName(word: string): boolean {
  return GENERIC.has(fold(word));
}

const MOST_WORDS = 5;

/** "I said about the", "then told them about our", "again the", "instead of the outage I took the". */
const OPENING = new RegExp(
  String.raw`^[\s*_>"'\u201C=-]{0,12}(?:instead of [^,.;:]{1,40} (?:i|we) )?(?:(?:i|we|so|then|again|and|just|also|he|she|uh|um|ok|okay|well|yes|sure|maybe|probably)[,]? |i['\u2019]ve |i have ){0,4}(?:(?:maine|main ne|humne) (?:bola|kaha|bataya)(?: ki)? )?`
  + String.raw`(?:(?:said|say|told|tell|talked|spoke|took|take|used|mentioned|explained|picked|pick|chose|improvised|gave|described|discussed|shared|went|presented)(?: (?:him|her|them|sth|something|with|it))?(?: (?:about|on|of))? )?`
  + String.raw`(?:again )?(?:(?:the|a|an|my|our|that|this|one) )?`,
  'iu',
);
/** Words up to a stop, or up to a word that goes on to say where, when or how. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}&+#'\u2019/-]{0,30}(?: (?!(?:at|in|on|for|from|with|where|when|which|that|because|since|as|of|here|again|once|during|after|before|to|by|and|who|i|we|so|but|is|was|were|are)\b)[\p{L}\p{N}&+#][\p{L}\p{N}&+#'\u2019/-]{0,30}){0,6}/iu;

/** A verb right behind makes the run the subject of a sentence. */
const GOES_ON = /^ (?:is|was|were|are|i|we)\b/iu;

const GENERIC = new Set(
  `project projects feature features issue issues problem problems system systems service thing things story stories work tool app application team incident incidents outage
  bug task module one example examples time situation case part stuff something anything work initiative effort migration wala waala vala`.split(/\s+/u),
);

/** Words that no name begins with, and words that make a run a sentence. */
const NO_BEGINNING = new Set(
  `i we it that this there yes no not none nothing how what when where why my same don't didn't would could should was were because honest honestly uh um hmm maybe never nobody somebody he she they you
  if first then both about or and nor all some any each every two three four five same still also only just very good great sure depends basically usually always often sometimes let's let here after before during while once hello hi hey hola thanks thank finally next later uhm erm mm ah oh well hardly wanted fine ask i'm i've i'd he's she's we're it's that's prepare start twelve eleven ten dozen several many most few lots lot none`.split(/\s+/u),
);
const SENTENCE = new Set('is was were are am had has have did do does can could will would should must got get gets be been goes went came comes takes took runs ran it i we they he she you me us them not or nor'.split(' '));

function isName(folded: readonly string[]): boolean {
  const [first = ''] = folded;
  if (NO_BEGINNING.has(first) || /^\d/u.test(first) || folded.every((word) => GENERIC.has(word) || word.length < 3 || /^\d/u.test(word))) return false;
  return !folded.some((word) => SENTENCE.has(word) || (isActionPast(word) && word.endsWith('ed')) || word.endsWith("n't")) && !isActionPast(first);
}
