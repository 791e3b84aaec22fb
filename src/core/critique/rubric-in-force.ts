import type { NotedFloors } from '../stories/gaps';
import { termsIn, termTree } from '../text/term-tree';
import type { Rule } from './rule';
import { isRuleOn, usualRubric, type Rubric, type Rung } from './rubric';
import { rules } from './rules/rules';
import { cellFloors, thresholdsOf, type Thresholds } from './thresholds';
import { isOwnMechanism } from './topics/topic-edits';
import { topicsKnown, type TopicsKnown } from './topics/topics-known';

/** A rubric as a review needs it: everything that it leaves open is as usual. */
export interface RubricInForce {
  /** Those that speak, in the order in which findings are shown. */
  readonly rules: readonly Rule[];
  /** Whether findings and gaps of that rule are told. */
  readonly isOn: (rule: string) => boolean;
  readonly thresholds: Thresholds;
  readonly floors: NotedFloors;
  /** The writer's own ladder. */
  readonly ladder: readonly Rung[];
  readonly topics: TopicsKnown;
  /** Whether a text names a mechanism that the writer added to a topic; undefined where they added none. */
  readonly namesOwnMechanism: ((text: string) => boolean) | undefined;
}

/** Gets a rubric ready, each once. */
export function rubricInForce(rubric: Rubric = usualRubric): RubricInForce {
  const before = ready.get(rubric);
  if (before !== undefined) return before;
  const thresholds = thresholdsOf(rubric.thresholds);
  const topics = topicsKnown(rubric.topics);
  const made = {
    rules: rules.filter(({ id }) => isRuleOn(rubric, id)),
    isOn: (rule: string) => isRuleOn(rubric, rule),
    thresholds,
    floors: cellFloors(thresholds),
    ladder: rubric.levels,
    topics,
    namesOwnMechanism: ownMechanisms(topics),
  };
  ready.set(rubric, made);
  return made;
}

const ready = new WeakMap<Rubric, RubricInForce>();

function ownMechanisms({ all }: TopicsKnown): RubricInForce['namesOwnMechanism'] {
  const terms = all.flatMap(({ mechanisms }) => mechanisms.filter(isOwnMechanism)).flatMap((mechanism) => mechanism.terms.map((term) => [term, true] as const));
  if (terms.length === 0) return undefined;
  const tree = termTree(terms);
  return (text) => termsIn(text, tree).length > 0;
}
