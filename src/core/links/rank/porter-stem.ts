/**
 * The stem of a lower-case English word, by M. F. Porter's algorithm ("An algorithm for suffix stripping", 1980):
 * "partitioning", "partitions" and "partitioned" have one stem. A stem is for comparing, never for showing.
 */
export function porterStem(word: string): string {
  const marked = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  const stem = steps.reduce((left, step) => step(left), marked);
  return stem.toLowerCase();
}

type Step = (word: string) => string;

/** One change of a suffix: `when` judges what stands before it. */
interface Change {
  readonly suffix: string;
  readonly by: string;
}

const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
const HAS_VOWEL = /^(?:[^aeiou][^aeiouy]*)?[aeiouy]/;
const MEASURE_ABOVE_0 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const MEASURE_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const MEASURE_ABOVE_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
/** Consonant, vowel, consonant, the last not w, x or y: "hop", not "snow". */
const SHORT_END = /^(?:[^aeiou][^aeiouy]*)?[aeiouy][^aeiouwxy]$/;
const DOUBLE_END = /([^aeiouylsz])\1$/;

const plural: Step = (word) => {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

const pastOrGoing: Step = (word) => {
  if (word.endsWith('eed')) return MEASURE_ABOVE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const suffix = /(?:ed|ing)$/.exec(word)?.[0];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (!HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE_END.test(stem)) return stem.slice(0, -1);
  return SHORT_END.test(stem) ? `${stem}e` : stem;
};

const finalY: Step = (word) => (word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word);

const long: readonly Change[] = changes(
  'ational ate, tional tion, enci ence, anci ance, izer ize, bli ble, alli al, entli ent, eli e, ousli ous, ization ize, ation ate, ' +
  'ator ate, alism al, iveness ive, fulness ful, ousness ous, aliti al, iviti ive, biliti ble, logi log',
);
const middle: readonly Change[] = changes('icate ic, ative, alize al, iciti ic, ical ic, ful, ness');
const short: readonly Change[] = changes('al, ance, ence, er, ic, able, ible, ant, ement, ment, ent, ou, ism, ate, iti, ous, ive, ize');

const removeShort: Step = (word) => {
  const ion = /[st]ion$/.test(word) ? word.slice(0, -3) : null;
  if (ion !== null) return MEASURE_ABOVE_1.test(ion) ? ion : word;
  return changed(word, short, MEASURE_ABOVE_1);
};

const finalE: Step = (word) => {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  return MEASURE_ABOVE_1.test(stem) || (MEASURE_1.test(stem) && !SHORT_END.test(stem)) ? stem : word;
};

const finalLl: Step = (word) => (word.endsWith('ll') && MEASURE_ABOVE_1.test(word) ? word.slice(0, -1) : word);

const steps: readonly Step[] = [
  plural, pastOrGoing, finalY, (word) => changed(word, long, MEASURE_ABOVE_0), (word) => changed(word, middle, MEASURE_ABOVE_0), removeShort, finalE, finalLl,
];

/** The longest suffix of the list that the word ends in decides, whether or not it may go. */
function changed(word: string, list: readonly Change[], allowed: RegExp): string {
  const change = list.find(({ suffix }) => word.endsWith(suffix));
  if (change === undefined) return word;
  const stem = word.slice(0, -change.suffix.length);
  return allowed.test(stem) ? stem + change.by : word;
}

/** Suffixes and what stands for them, the longest first. */
function changes(list: string): readonly Change[] {
  const pairs = list.split(', ').map((pair) => ({ suffix: pair.split(' ')[0] ?? '', by: pair.split(' ')[1] ?? '' }));
  return pairs.sort((one, other) => other.suffix.length - one.suffix.length);
}
