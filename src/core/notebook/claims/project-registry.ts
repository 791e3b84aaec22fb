import type { ProjectName } from './project-names';
import { isEveryday } from './project-names';

/** One of the writer's projects, as far as the notes tell it. */
export interface Project {
  readonly names: ProjectName[];
  /** What is shown where no name is known. */
  readonly fallback: string;
  readonly terms: Set<string>;
}

/** What speaks for a project. */
export interface Evidence {
  readonly at: number;
  /** By the words that name it; a whole name of its own weighs about 3. */
  readonly name: number;
  /** By names and all other words; a rare word that only this project holds weighs about 1. */
  readonly score: number;
}

/** The projects of a notebook with the words that tell them apart. */
export class ProjectRegistry {
  readonly projects: Project[] = [];
  private readonly inName = new Map<string, Set<number>>();
  private readonly inPhrases = new Map<string, Set<number>>();
  private readonly inTerms = new Map<string, Set<number>>();

  private readonly frequencies: ReadonlyMap<string, number>;
  private readonly units: number;

  /** `frequencies` tells in how many of the `units` of the notebook a stem stands. */
  constructor(frequencies: ReadonlyMap<string, number>, units: number) {
    this.frequencies = frequencies;
    this.units = Math.max(units, FEWEST_UNITS);
  }

  open(name: ProjectName | null, fallback: string, terms: ReadonlySet<string>): number {
    const at = this.projects.push({ names: [], fallback, terms: new Set() }) - 1;
    this.add(at, name, terms);
    return at;
  }

  add(at: number, name: ProjectName | null, terms: ReadonlySet<string>): void {
    const project = this.projects[at];
    if (project === undefined) return;
    if (name !== null) project.names.push(name);
    for (const stem of name?.stems ?? []) hold(this.inName, stem, at);
    for (const phrase of name?.phrases ?? []) hold(this.inPhrases, phrase, at);
    for (const stem of [...terms, ...(name?.stems ?? [])]) {
      project.terms.add(stem);
      hold(this.inTerms, stem, at);
    }
  }

  /** From 0 for what stands everywhere to 1 for what stands once. */
  rarity(stem: string): number {
    const rare = Math.log((this.units + 1) / (this.frequencies.get(stem) ?? 1)) / Math.log(this.units + 1);
    return Math.max(0, isEveryday(stem) ? rare * EVERYDAY_PART : rare);
  }

  /** The projects that a name may be one of: one name holds all words of the other, or both begin with the same two words and gloss them. */
  namesakes(name: ProjectName): readonly number[] {
    const { stems } = name;
    const near = new Set([...stems].flatMap((stem) => [...this.inName.get(stem) ?? []]));
    return [...near].filter((at) => this.projects[at]?.names.some((other) => isPart(stems, other.stems) || isPart(other.stems, stems) || haveOneHead(name, other)) === true).sort((a, b) => a - b);
  }

  /** What speaks for each project that shares words, strongest first. */
  evidence(stems: ReadonlySet<string>, phrases: readonly string[] = []): readonly Evidence[] {
    const [byName, byTerms] = [new Map<number, number>(), new Map<number, number>()];
    for (const stem of stems) {
      const rare = this.rarity(stem);
      share(byName, this.inName.get(stem), rare * NAME_WEIGHT);
      share(byTerms, this.inTerms.get(stem), rare);
    }
    for (const phrase of new Set(phrases)) {
      share(byName, this.inPhrases.get(phrase), PHRASE_WEIGHT);
      share(byTerms, this.inPhrases.get(phrase), 0);
    }
    return [...byTerms].map(([at, score]) => ({ at, name: byName.get(at) ?? 0, score: score + (byName.get(at) ?? 0) })).sort((a, b) => b.score - a.score || a.at - b.at);
  }
}

/** In a few notes every word is rare or frequent by chance. */
const FEWEST_UNITS = 60;
const EVERYDAY_PART = 0.35;
const NAME_WEIGHT = 3;
const PHRASE_WEIGHT = 1.8;

/** A word that more projects than this hold tells none apart. */
const MOST_HOLDING = 24;

function hold(holders: Map<string, Set<number>>, stem: string, at: number): void {
  const held = holders.get(stem) ?? new Set();
  holders.set(stem, held.add(at));
}

function share(scores: Map<number, number>, holders: ReadonlySet<number> | undefined, weight: number): void {
  if (holders === undefined || holders.size > MOST_HOLDING) return;
  for (const at of holders) scores.set(at, (scores.get(at) ?? 0) + weight / holders.size);
}

/** "Night ferries: the tickets" and "Night ferries for the islands". */
function haveOneHead(one: ProjectName, other: ProjectName): boolean {
  return one.head !== null && one.head === other.head;
}

function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (!other.has(stem)) return false;
  return true;
}
