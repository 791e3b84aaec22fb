import { everydayWords } from '../coverage/everyday-words';
import { stopWords } from '../../critique/subject-stop-words';
import { fold, words } from '../../text/words';
import { GENERIC_NAME_WORDS } from './project-name-words';
import { singularOf, stemsOf } from './thing';

/** What a project is called. */
export interface ProjectName {
  /** As it is written, without what stands around it. */
  readonly shown: string;
  /** The stems of the words that name it. */
  readonly stems: ReadonlySet<string>;
  /** Its words two by two. */
  readonly phrases: readonly string[];
  /** The words before its gloss, two or more, as compared: "night ferry" of "Night ferries: the tickets"; null where it has no gloss. */
  readonly head: string | null;
}

const MOST_WORDS = 6;

/** The name in a title or a heading: "Courier" of "Courier (webhooks) deep dive"; null for a question, a sentence or a title that names no project. */
export function nameIn(title: string): ProjectName | null {
  const shown = title.replace(/[*_`#>[\]]+/gu, ' ').replace(/\([^)]*\)|\d{4}-\d\d(?:-\d\d)?/gu, ' ').replace(/^\s*(?:story|project|star|feature|incident|case|example|title)\s*(?:\d+|[a-c])?\s*[:.)\u2013-]\s*/iu, ' ')
    .replace(/\s+(?:deep[- ]dive|outline|story|notes?|prep|draft|again|v\d+)\b.*$/iu, ' ').replace(/[\s:,.;\u2013-]+$/u, '').replace(/\s+/gu, ' ').trim();
  if (shown === '' || shown.includes('?') || words(shown).length > MOST_WORDS || ASKS.test(shown)) return null;
  const stems = nameStems(shown);
  return stems.size === 0 ? null : { shown, stems, phrases: phrasesOf(shown), head: headIn(shown) };
}

/** Words that begin what a name is glossed with. */
const GLOSS = /\s*[:(]|,|\s(?:[\u2013\u2014-]|for|at|during|before|after|with|via)\s/u;

function headIn(shown: string): string | null {
  const gloss = GLOSS.exec(shown);
  const head = gloss === null ? [] : words(shown.slice(0, gloss.index)).map(({ text }) => singularOf(fold(text)));
  return head.length === 2 && head.every((word) => !isGeneric(word)) ? head.join(' ') : null;
}

const ASKS = /^(?:tell|describe|give|how|what|why|when|who|which|where|do|did|does|are|is|was|were|can|could|would|have|has|walk|explain|design|implement|share|talk|name|pick|most|a time|time|biggest|proudest|worst|nastiest|hardest|toughest|tough|greatest|q\d*|round|recruiter|interview|mock|behaviou?ral|intro\w*|checklist|about|strengths?|weakness\w*|salary|questions?|stories|story bank|resume|cv)\b/iu;

const LEAD = /^(?:\*\*)?([\p{L}\p{N}][^:.;,()*\u2013\u2014]{2,44}?)(?:\*\*)?\s?(?:\(([^)\d]{3,40})[^)]*\)|\([^)]*\))?(?:\*\*)?\s?(?::|\s[\u2013\u2014-]\s|\u2014)/u;
const DID = /^(?:\p{L}+ly )?(?:\p{L}+ed|led|built|wrote|ran|cut|set|took|made|drove|grew|won|brought|kept|held|taught|gave|sold|put|rewrote|rebuilt|member|mentor|part|responsible|languages?|skills?|tools?|tech stack|education|stack|interests)(?!\p{L})/iu;

/** The name that a line of a resume opens with: "Courier" of "Courier (webhook delivery): 1.2M a day", with the words that gloss it; null where it opens with a deed. */
export function nameOfLine(line: string): ProjectName | null {
  const [lead, shown = '', gloss = ''] = LEAD.exec(line) ?? [];
  if (lead === undefined || DID.test(shown) || /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|me)\b/u.test(shown) || /\b(?:19|20)\d\d\b/u.test(shown)) return null;
  const name = nameIn(shown);
  return name === null ? null : { ...name, stems: new Set([...name.stems, ...nameStems(gloss)]) };
}

/** Two words of a name side by side, as one stem: "night run" names what neither "night" nor "run" does; "for the" names nothing. */
export function phrasesOf(text: string): readonly string[] {
  const all = words(text).map(({ text: word }) => singularOf(fold(word)));
  return all.slice(1).flatMap((word, at) => {
    const before = all[at] ?? '';
    return stopWords.has(word) || stopWords.has(before) ? [] : [`${before} ${word}`];
  });
}

function nameStems(name: string): ReadonlySet<string> {
  return stemsOf(words(name).map(({ text }) => text).filter((word) => !isGeneric(word)).join(' '));
}

function isGeneric(word: string): boolean {
  const plain = singularOf(fold(word));
  return plain.length < 3 || GENERIC_NAME_WORDS.has(plain) || GENERIC_NAME_WORDS.has(fold(word));
}

const EVERYDAY = stemsOf(everydayWords.join(' '));

/** Whether a stem is of a word that any account of work may hold. */
export function isEveryday(stem: string): boolean {
  return EVERYDAY.has(stem);
}
