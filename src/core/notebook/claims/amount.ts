import type { ClaimAttribute } from './claim';
import type { Clause } from './clause';
import type { Measure } from './measures';
import type { Saying } from './saying';

/** What is told of an amount besides the amount itself. */
export interface Telling {
  readonly attribute: ClaimAttribute;
  readonly thing: string;
  readonly qualifier: string;
  readonly employer?: string | null;
}

/** Where an amount stands, with what is around it. */
export interface AmountAt {
  readonly saying: Saying;
  readonly measure: Measure;
  readonly measures: readonly Measure[];
  readonly clause: Clause;
}
