import { quantities } from '../../text/numbers';
import { withoutAdmissions } from './admissions';
import { joined, type Draft } from './draft';
import type { Material } from './request';
import { asSentence } from './tidy-sentences';
import { withSubject } from './with-subject';

type Time = 'present' | 'past' | 'future';

const CLAUSE_BREAK =
  /,? (?=(?:and )?(?:then|currently|presently|previously|before that|after that)\b)|, (?=(?:and )?(?:now|earlier|started|joined|moved|switched|worked|contributed|got|won|completed|no|there's|i)\b)/iu;

/** "In these three companies" only opens what comes after it. */
const PREAMBLE = /^(?:in|at|after|during|with|for|from|on|since|over)(?: [^\s,]+){1,6}$/iu;
const FUTURE = /\b(?:want|looking (?:for|to|forward)|would (?:like|love)|next (?:step|role|job)|goal|excited|hope|interested|keen|eager|aspir\w+)\b/iu;
const PRESENT = /\b(?:currently|presently|right now|now|these days|today|i'm|i am|i work|i lead|i own|i handle|years?(?: of)?(?: \w+)? experience|years in|my role is)\b/iu;
const PAST =
  /\b(?:started|joined|began|previously|earlier|before|was|were|worked|moved|switched|built|led|graduat\w+|completed|got|won|placed|developed|contributed|college|degree|scratch|after that|then i|introduced|delivered|designed|migrated|reduced|improved|increased|saved|cut|wrote|ran|shipped|fixed|launched|created|automated|managed|handled|mentored|scaled)\b/iu;
const NAME =
  /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Ss]ure)[,.! ]+)?(?:(?:[Ff]rom |[Aa]bout )?[Mm]y ?self|[Mm]y name is|[Tt]his is|I am|I'm|I\u2019m)[, ]+(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})(?=[,.]|$| and\b| from\b)/u;

/** Who I am now, what led here, what I look for next; each clause of the writer's goes where its words point. */
export function introduction({ sentences, added }: Material): Draft {
  const { name, rest } = nameIn(sentences);
  const clauses = withoutAdmissions(rest.flatMap(clausesOf)).kept;
  const told = sorted([...clauses, ...added]);
  return [
    ...(name === null ? [] : joined('I\'m', [`${name}.`])),
    ...(told.present.length === 0 ? joined('[Now: your role, your company, and what you build?]') : withSubject(told.present)),
    ...joined(hasNumberedResult(told) ? '' : '[One result you are proud of, with a number?]'),
    ...(told.past.length === 0 ? joined('[Past: one or two steps that led you here?]') : withSubject(told.past)),
    ...joined(told.future.length === 0 ? '[Next: what do you want to work on, and why here?]' : told.future),
  ];
}

/** The name, where the opening gives it, and the sentences without that opening. */
function nameIn(sentences: readonly string[]): { readonly name: string | null; readonly rest: readonly string[] } {
  const first = sentences[0] ?? '';
  const found = NAME.exec(first);
  if (found === null) return { name: null, rest: sentences };
  const after = asSentence(first.slice(found[0].length).replace(/^[,.]? ?(?:and|from)? /u, ''));
  return { name: (found[1] ?? '').trim(), rest: after === '' ? sentences.slice(1) : [after, ...sentences.slice(1)] };
}

function clausesOf(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of sentence.split(CLAUSE_BREAK)) {
    const open = pieces.at(-1);
    if (open !== undefined && PREAMBLE.test(open)) pieces[pieces.length - 1] = `${open}, ${piece}`;
    else pieces.push(piece);
  }
  return pieces.map((piece) => asSentence(piece.replace(/^(?:and|then) /iu, ''))).filter((clause) => clause !== '');
}

/** A clause without a sign of its own belongs with the one before it. */
function sorted(clauses: readonly string[]): Readonly<Record<Time, readonly string[]>> {
  const told: Record<Time, string[]> = { present: [], past: [], future: [] };
  let last: Time = 'present';
  for (const clause of clauses) {
    last = timeOf(clause) ?? last;
    told[last].push(clause);
  }
  return told;
}

function timeOf(clause: string): Time | null {
  const plain = clause.replace(/\u2019/gu, '\'');
  if (FUTURE.test(plain)) return 'future';
  if (PRESENT.test(plain)) return 'present';
  return PAST.test(plain) ? 'past' : null;
}

const LENGTH_OF_WORK = /\b(?:years?|yrs?|months?|mos?)\b/iu;
const STATIONS = /\b(?:compan\w+|firms?|roles?|jobs?|projects?|languages|teams?|cities|internships?|certificat\w+)\b/iu;

/** A number that is more than years of experience. */
function hasNumberedResult(told: Readonly<Record<Time, readonly string[]>>): boolean {
  return [...told.present, ...told.past].flatMap((clause) => quantities(clause)).some(({ kind, text }) => kind !== 'count' ? !LENGTH_OF_WORK.test(text) : !STATIONS.test(text));
}
