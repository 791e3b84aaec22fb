import { onDemand } from '../../text/on-demand';
import { termReader, termsIn } from '../rank/terms';
import { askedElsewhere, elsewhereReady } from './asked-purpose-elsewhere';
import { sideWords } from './asking-words';
import { choiceIn } from './choice-asked';
import { partiesIn, partyPurposes } from './parties-asked';
import { isWordOf, purposeOf, purposesReady, spokenWords } from './purposes';
import { questionTerms } from './question-terms';
import { projectNouns, workNouns } from './work-nouns';

/** What a question is asked for and what it is asked about. */
export interface AskedFor {
  readonly id: string;
  /** Whether it is asked of one project or system: then what it is about decides. */
  readonly isOnWork: boolean;
  /** Terms of the thing or people that it is about; none where it names none. */
  readonly about: ReadonlySet<string>;
}

/** What a question asks for, by its words and its kind (an id); null where no known way to ask is met. */
export function askedFor(text: string, kind: string | null, form: string): AskedFor | null {
  if (form === 'design') return null;
  if (kind === 'motivation' && form === 'why' && spokenWords(text).length <= NAMING) return { id: WHY_HERE, isOnWork: false, about: namesIn(text, WHY_HERE) };
  const elsewhere = askedElsewhere(text);
  if (elsewhere !== null) return { id: elsewhere.id, isOnWork: elsewhere.isOnWork, about: elsewhere.isOnWork ? namesIn(text, elsewhere.instead ?? elsewhere.id) : new Set() };
  const purpose = purposeOf(text, form === 'concept');
  if (purpose === null) {
    const chosen = form.startsWith('why') ? choiceIn(text) : null;
    return chosen === null ? null : { id: form, isOnWork: true, about: chosen };
  }
  return { ...purpose, about: aboutOf(text, purpose.id, purpose.isOnWork) };
}

/** How two questions that are asked for the same relate by what they are about. */
export type Relation = 'apart' | 'other things' | 'one is open' | 'both are open' | 'shared';

/** Null where one has no known purpose; "apart" where the purposes differ. */
export function relationOf(one: AskedFor | null | undefined, other: AskedFor | null | undefined): Relation | null {
  if (one === null || other === null || one === undefined || other === undefined) return null;
  if (one.id !== other.id) return 'apart';
  if (one.about.size === 0 || other.about.size === 0) return one.about.size === other.about.size ? 'both are open' : 'one is open';
  return shareTerm(one.about, other.about) ? 'shared' : 'other things';
}

/** Letters from which on the beginning of a name stands for it: "rabbit" for "rabbitmq". */
const SHORT_NAME = 5;

function shareTerm(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const term of some) {
    if (others.has(term)) return true;
    for (const other of others) if (Math.min(term.length, other.length) >= SHORT_NAME && (term.startsWith(other) || other.startsWith(term))) return true;
  }
  return false;
}

export const WHY_HERE = 'why-here';

/** Words up to which "Why Acme?" asks nothing but why there. */
const NAMING = 4;

function aboutOf(text: string, purpose: string, isOnWork: boolean): ReadonlySet<string> {
  if (partyPurposes.has(purpose)) return partiesIn(text, purpose);
  return isOnWork || purpose === WHY_HERE ? namesIn(text, purpose) : new Set();
}

/** The telling terms of a question that are no words with which its purpose is asked for. */
function namesIn(text: string, purpose: string): ReadonlySet<string> {
  const names = [...questionTerms(text)].filter(([term, { from, to }]) => !/^\d/.test(term) && !general().has(term) && !isAskedWith(text.slice(from, to).toLowerCase(), purpose));
  return new Set(names.map(([term]) => term));
}

/** What a system holds tells which system it is, also where questions are often asked with it. */
function isAskedWith(word: string, purpose: string): boolean {
  return !projects.has(word) && isWordOf(purpose, word);
}

const projects: ReadonlySet<string> = new Set(projectNouns);

/** Gets all that `askedFor` looks up ready, a little at a time. */
export function* askedForReady(): Generator<void, void> {
  yield* purposesReady();
  yield* elsewhereReady();
  general();
  yield;
}

const general = onDemand((): ReadonlySet<string> => new Set(termsIn([...sideWords, ...workNouns].join(' '), termReader())));
