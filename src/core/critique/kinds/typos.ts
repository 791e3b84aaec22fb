/** Words that decide a kind and are often mistyped. */
const KEY_WORDS: readonly string[] = [
  'about', 'yourself', 'introduce', 'introduction', 'resume', 'leaving', 'strength', 'strengths', 'weakness', 'weaknesses',
  'achievement', 'achieved', 'accomplishment', 'project', 'ownership', 'initiative', 'responsibility', 'innovative',
  'leader', 'leadership', 'influence', 'convince', 'convinced', 'persuade', 'mentor', 'mentored', 'junior',
  'collaborate', 'collaboration', 'teamwork', 'communicate', 'conflict', 'conflicts', 'disagree', 'disagreed',
  'disagreement', 'difficult', 'coworker', 'colleague', 'teammate', 'failure', 'failed', 'mistake', 'feedback',
  'criticism', 'ambiguity', 'ambiguous', 'unclear', 'incomplete', 'prioritize', 'prioritise', 'priorities',
  'pressure', 'deadline', 'stressful', 'quality', 'standards', 'customer', 'client', 'decision', 'decisions',
  'alternatives', 'justify', 'scalable', 'scaling', 'bottleneck', 'concurrency', 'reliability', 'duplicate',
  'motivates', 'motivation', 'passionate', 'learned', 'difference', 'between', 'architecture', 'reusable',
  'problem', 'challenging', 'debugged', 'disagreements', 'achievements', 'accomplishments', 'mistakes', 'challenge', 'prioritization',
  'experience', 'situation', 'communication', 'manager', 'responsibilities', 'opportunity', 'salary', 'motivated',
];

/** Correct words one slip away from a key word. */
const CORRECT: ReadonlySet<string> = new Set(['abort', 'protect', 'protects', 'projects', 'mentors', 'leaders', 'leaned', 'lender']);

/** How people shorten words in a note. */
const SHORTENED: Readonly<Record<string, string>> = { abt: 'about', wht: 'what', exp: 'experience', mgr: 'manager', proj: 'project', resp: 'responsibilities', diff: 'difference', btw: 'between' };

const KNOWN: ReadonlySet<string> = new Set(KEY_WORDS);
const SHORTEST = 5;
/** Letters from which a word bears a second slip. */
const LONG = 9;

/** The text with each word that is one slip (a letter too many, too few, changed or swapped) from a key word mended, and short forms written out. */
export function repairTypos(plain: string): string {
  return plain.split(' ').map(repaired).join(' ');
}

function repaired(token: string): string {
  const word = /[a-z]+/.exec(token)?.[0] ?? '';
  const whole = Object.hasOwn(SHORTENED, word) ? SHORTENED[word] : undefined;
  if (whole !== undefined) return token.replace(word, whole);
  if (word.length < SHORTEST - 1 || word.length > 20 || KNOWN.has(word) || CORRECT.has(word)) return token;
  const meant = KEY_WORDS.find((key) => key.charAt(0) === word.charAt(0) && slipped(word, key));
  return meant === undefined ? token : token.replace(word, meant);
}

/** A slip, where it is not just another form of the same word; in a long word a letter doubled or not doubled counts for nothing. */
function slipped(word: string, key: string): boolean {
  const isSlip = oneSlip(word, key) || (word.length >= LONG && oneSlip(undoubled(word), undoubled(key)));
  return isSlip && `${word}s` !== key && `${key}s` !== word && `${word}d` !== key && `${key}d` !== word;
}

function undoubled(word: string): string {
  return word.replace(/([a-z])\1/g, '$1');
}

/** Whether one insertion, deletion, change or swap of neighbours turns one word into the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  const swapped = a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
  return swapped || a.slice(at + 1) === b.slice(at + 1);
}
