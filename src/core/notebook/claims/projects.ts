import { firstWords, type Slice } from '../../text/words';
import { projectNamed } from '../probes/project-name';
import { clauseAt } from './clause';
import { numeralsIn } from './numerals';
import { nameIn, nameOfLine, phrasesOf, type ProjectName } from './project-names';
import { ProjectRegistry, type Evidence } from './project-registry';
import type { Saying, Unit } from './saying';
import { stemsOf, tellingStems } from './thing';

/** Tells which of the writer's projects words are about. */
export interface Projects {
  /** The project of a unit; null where none can be seen. */
  readonly ofUnit: (unit: Unit) => number | null;
  /** The project of what stands at a place of a saying: named beside it, else that of its unit. */
  readonly ofPlace: (unit: Unit, saying: Saying, place: Pick<Slice, 'start' | 'end'>) => number | null;
  /** The project that words name; null where they name none, or two alike. */
  readonly named: (text: string) => number | null;
  /** The shortest name of a project. */
  readonly label: (project: number) => string;
}

/** What speaks for a project at least, and how much more than for the next. */
interface Floor {
  readonly weight: number;
  readonly lead: number;
}
const JOINED: Floor = { weight: 2.4, lead: 1.3 };
const TOLD: Floor = { weight: 1.3, lead: 1.25 };
/** What takes a question that points back to what was said to another project. */
const STRONG: Floor = { weight: 2.6, lead: 1.5 };
const NAMED = 1.5;
/** Where nothing else tells what a clause is about. */
const HINTED = 1.1;

/** What another name must weigh to end a talk about the one before. */
const CLEAR = 2;

/** The fewest telling words of an answer that may be a project of its own. */
const FEWEST = 4;

/**
 * The projects of a notebook: first what has a name (a story, a line of a resume), names that hold each other as one; then prepared
 * stories without one, by the rare words they share; then what only rounds tell. An answer is about the project that it names, else
 * the one its round was about, else the one whose words it shares. Linear: a unit meets only projects that share a word with it.
 */
export function* projectsOf(units: readonly Unit[]): Generator<void, Projects> {
  const stems = new Map<Unit, ReadonlySet<string>>();
  for (const unit of units) {
    stems.set(unit, termsOfUnit(unit));
    yield;
  }
  const registry = new ProjectRegistry(frequenciesOf([...stems.values()]), units.length);
  const assigned = new Map<Unit, number>();
  const rest = settleNamed(units, { registry, assigned, stems });
  yield;
  nameTold(units, rest, registry);
  yield;
  settleUnnamed(rest, { registry, assigned, stems });
  yield;
  const settled = yield* follow(units, { registry, assigned, stems });
  const namedIn = (text: string, weight = NAMED): number | null => byName(registry.evidence(stemsOf(text), phrasesOf(text)), weight);
  const hinted = new Map<Saying, boolean>();
  const hasHint = (saying: Saying): boolean => {
    const known = hinted.get(saying) ?? registry.evidence(stemsOf(saying.sentence.text), phrasesOf(saying.sentence.text)).some(({ name }) => name >= HINTED);
    hinted.set(saying, known);
    return known;
  };
  const ofPlace = (unit: Unit, saying: Saying, { start, end }: Pick<Slice, 'start' | 'end'>): number | null => {
    const ofUnit = settled.get(unit) ?? null;
    if (assigned.has(unit) || !hasHint(saying)) return ofUnit;
    return namedIn(clauseAt(saying.sentence.text, start, end).text, ofUnit === null ? HINTED : NAMED) ?? namedIn(saying.sentence.text) ?? ofUnit;
  };
  return { ofUnit: (unit) => settled.get(unit) ?? null, ofPlace, named: (text) => namedIn(text), label: labelsOf(registry) };
}

/** The telling words of a unit, and its figures: two stories that share the same odd numbers are likely one. */
function termsOfUnit({ isNamed, title, text }: Unit): ReadonlySet<string> {
  const figures = numeralsIn(text).filter(({ value }) => value > LARGEST_COMMON || !Number.isInteger(value)).map(({ value }) => `#${String(value)}`);
  return new Set([...tellingStems(isNamed ? text : `${title} ${text}`), ...figures]);
}

/** Up to a dozen any two stories may share. */
const LARGEST_COMMON = 12;

interface Settling {
  readonly registry: ProjectRegistry;
  /** The prepared units with their projects. */
  readonly assigned: Map<Unit, number>;
  readonly stems: ReadonlyMap<Unit, ReadonlySet<string>>;
}

function frequenciesOf(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Puts what has a name into its project; gives back what has none. */
function settleNamed(units: readonly Unit[], { registry, assigned, stems }: Settling): readonly Unit[] {
  const rest: Unit[] = [];
  for (const unit of units) {
    const name = nameOfUnit(unit);
    const terms = stems.get(unit) ?? NONE;
    if (name === null || unit.isOverview) {
      if (!unit.isOverview) rest.push(unit);
      continue;
    }
    const known = registry.namesakes(name).map((at) => ({ at, score: overlap(registry, at, terms) })).sort((a, b) => b.score - a.score || a.at - b.at)[0]?.at;
    const at = known ?? registry.open(name, '', NONE);
    registry.add(at, name, terms);
    assigned.set(unit, at);
  }
  return rest;
}

const NONE: ReadonlySet<string> = new Set();

/** What an answer calls a project ("I said the delivery texts") is a name where prepared words without a name of their own hold the same two words. */
function nameTold(units: readonly Unit[], rest: readonly Unit[], registry: ProjectRegistry): void {
  const told = new Map<string, ProjectName>();
  for (const { text } of units.filter(({ isPrepared, isFollowUp, title }) => !isPrepared && !isFollowUp && ASKS_FOR_WORK.test(title))) {
    const words = projectNamed(text);
    const name = words === null ? null : nameIn(words.text);
    const [phrase] = name?.phrases ?? [];
    if (name !== null && phrase !== undefined && !told.has(phrase)) told.set(phrase, name);
  }
  const held = new Set(rest.filter(({ isPrepared }) => isPrepared).flatMap(({ text }) => phrasesOf(text).filter((phrase) => told.has(phrase))));
  for (const [phrase, name] of told) {
    const known = registry.evidence(name.stems, name.phrases)[0];
    if (held.has(phrase) && (known === undefined || known.name < HINTED)) registry.open(name, '', name.stems);
  }
}

/** A question that is answered with a piece of work. */
const ASKS_FOR_WORK = /\b(?:projects?|proud\w*|built|worked on|initiative|(?:a|any) (?:time|situation|example|case)|incident|outage|most (?:challenging|difficult|complex|interesting)|hardest|toughest|biggest)\b/iu;

function nameOfUnit(unit: Unit): ProjectName | null {
  if (!unit.isPrepared) return null;
  if (unit.isNamed) return nameIn(unit.title);
  return unit.sayings.some(({ isResume }) => isResume) ? nameOfLine(unit.text) : null;
}

function overlap(registry: ProjectRegistry, at: number, terms: ReadonlySet<string>): number {
  const known = registry.projects[at]?.terms ?? NONE;
  return [...terms].reduce((sum, stem) => sum + (known.has(stem) ? registry.rarity(stem) : 0), 0);
}

/** Prepared stories and lines of a resume join the project whose words they share, or are their own; what a round tells at length may be its own. */
function settleUnnamed(rest: readonly Unit[], { registry, assigned, stems }: Settling): void {
  const isResume = (unit: Unit): boolean => unit.sayings.some((saying) => saying.isResume);
  for (const unit of rest.filter((each) => each.isPrepared && (each.isStory || isResume(each)))) {
    const own = stems.get(unit) ?? NONE;
    if (own.size < FEWEST) continue;
    const joined = chosen(registry.evidence(own, phrasesOf(unit.text)), JOINED);
    if (joined !== null) registry.add(joined, null, own);
    assigned.set(unit, joined ?? registry.open(null, wordsFor(unit), own));
  }
  for (const unit of rest.filter(({ isPrepared, goesOn }) => !isPrepared && !goesOn)) {
    const own = stems.get(unit) ?? NONE;
    if (own.size >= FEWEST && (registry.evidence(own)[0]?.score ?? 0) < TOLD.weight) registry.open(null, wordsFor(unit), own);
  }
}

/** What a project without a name is called: the question its story answers, else how it opens. */
function wordsFor({ title, text }: Unit): string {
  const plain = (title === '' ? text : title).replace(/[*_`#>[\]|]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return firstWords(plain.replace(/^[^\p{L}\p{N}]+/u, ''), 7).replace(/[\s,;:.?]+$/u, '');
}

function chosen(evidence: readonly Evidence[], { weight, lead }: Floor): number | null {
  const [best, next] = evidence;
  return best === undefined || best.score < weight || best.score < (next?.score ?? 0) * lead ? null : best.at;
}

/** The project whose name is said: clearly more than that of any other. */
function byName(evidence: readonly Evidence[], weight: number): number | null {
  const [best, next] = [...evidence].sort((a, b) => b.name - a.name || b.score - a.score || a.at - b.at);
  return best === undefined || best.name < weight || best.name < (next?.name ?? 0) * TOLD.lead ? null : best.at;
}

/** What the units are about, in their order: an answer that names no project goes on with the one before it in the same round, if it may. */
function* follow(units: readonly Unit[], { registry, assigned, stems }: Settling): Generator<void, ReadonlyMap<Unit, number>> {
  const settled = new Map(assigned);
  let [path, ofNote, current, main]: [string, number | null, number | null, number | null] = ['', null, null, null];
  for (const unit of units) {
    if (unit.path !== path) {
      [path, ofNote] = [unit.path, noteProject(unit, registry)];
      [current, main] = [ofNote, ofNote];
      yield;
    }
    if (unit.isOverview) continue;
    const before = unit.isPrepared ? ofNote : unit.isFollowUp ? main ?? current : unit.goesOn ? current : ofNote;
    const found = assigned.get(unit) ?? aboutOf(unit, before, { registry, own: stems.get(unit) ?? NONE });
    if (found !== null) settled.set(unit, found);
    current = found;
    if (!unit.isFollowUp) main = found;
  }
  return settled;
}

/** "How do you know it won't come back", "and then": asks on about what was just said. */
const POINTS_BACK = /\b(?:it|that|this|those|these|them|there|the project|the same|your own)\b|^(?:and|so|but|then|also|or)\b/iu;

function noteProject({ noteTitle }: Unit, registry: ProjectRegistry): number | null {
  const name = nameIn(noteTitle);
  const [only, ...more] = name === null ? [] : registry.namesakes(name);
  return only !== undefined && more.length === 0 ? only : byName(registry.evidence(stemsOf(noteTitle), phrasesOf(noteTitle)), NAMED);
}

function aboutOf(unit: Unit, before: number | null, { registry, own }: { readonly registry: ProjectRegistry; readonly own: ReadonlySet<string> }): number | null {
  const evidence = registry.evidence(own, phrasesOf(`${unit.title} ${unit.text}`));
  const named = byName(evidence, before === null ? NAMED : CLEAR);
  if (named !== null) return named;
  if (before === null) return chosen(evidence, TOLD);
  const best = chosen(evidence, unit.isFollowUp || POINTS_BACK.test(unit.title) ? STRONG : TOLD);
  const score = evidence.find(({ at }) => at === before)?.score ?? 0;
  return best !== null && (evidence[0]?.score ?? 0) > score * 2 ? best : before;
}

/** The shortest name of each project; where two are called the same, the later is numbered. */
function labelsOf({ projects }: ProjectRegistry): (project: number) => string {
  const used = new Map<string, number>();
  const labels = projects.map(({ names, fallback }) => {
    const label = names.map(({ shown }) => shown).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? fallback;
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    return times === 1 ? label : `${label} (${String(times)})`;
  });
  return (project) => labels[project] ?? '';
}
