/** What a person does about a weak area; of two set on one day without an order, the later in this list holds. */
export const areaStates = ['open', 'working', 'resolved', 'dismissed'] as const;
export type AreaState = (typeof areaStates)[number];

export const areaKinds = ['competency', 'topic'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A state with the day it was set, `YYYY-MM-DD`. */
export interface AreaStateSet {
  readonly state: AreaState;
  readonly date: string;
}

/** Names an area in one line: "topic message-queues". */
export function areaKey({ kind, name }: { readonly kind: AreaKind; readonly name: string }): string {
  return `${kind} ${name}`;
}
