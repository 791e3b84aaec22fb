import type { ClaimAttribute } from './claim';
import type { Saying } from './saying';

/** What a fact says: an amount with the least and the most its words allow, or a name. */
export interface FactValue {
  /** As it is shown. */
  readonly shown: string | number;
  readonly unit: string | null;
  /** In the unit that amounts of the attribute are compared in; null for a name, and where the words are too vague. */
  readonly amount: { readonly low: number; readonly high: number; /** Whether it only bounds what there is. */ readonly bound?: 'below' | 'above' | null } | null;
  /** What names are compared by; empty for an amount. */
  readonly name: string;
}

/** One thing that the candidate stated. */
export interface Fact {
  readonly attribute: ClaimAttribute;
  /** What is counted, measured or decided, in one canonical word; empty where the words name nothing. */
  readonly thing: string;
  /** What tells this thing from others of its name, as terms. */
  readonly about: ReadonlySet<string>;
  /** When or how it holds: "before", "after p99", "planned"; facts with other qualifiers are other facts. */
  readonly qualifier: string;
  /** The employer that the words name; null where they name none. */
  readonly employer: string | null;
  readonly value: FactValue;
  readonly saying: Saying;
  /** Where it stands in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

/** A fact before it is known where it belongs. */
export type Found = Omit<Fact, 'saying' | 'about'> & { readonly aboutWords: string };
