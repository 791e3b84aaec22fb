/** Makes a value when it is first asked for, and only once, so that loading costs nothing. */
export function onDemand<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** The same for what takes long to make. */
export interface OnDemandInSteps<Value> {
  /** Makes it in one go where nobody got it ready. */
  readonly get: () => Value;
  /** Makes it a little at a time, so that asking afterwards is quick. */
  readonly ready: () => Generator<void, void>;
}

/** Makes a value in steps, and only once. */
export function onDemandInSteps<Value>(make: () => Generator<void, Value>): OnDemandInSteps<Value> {
  let known: { readonly value: Value } | null = null;
  return {
    get: () => {
      if (known !== null) return known.value;
      const steps = make();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done !== true) continue;
        known = { value: step.value };
        return step.value;
      }
    },
    ready: function* () {
      if (known !== null) return;
      const value = yield* make();
      known ??= { value };
    },
  };
}

/** A function of a text that keeps what it found for the last short ones, a few hundred at most. */
export function rememberShort<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > longestRemembered) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= mostRemembered) known.clear();
    const value = find(text);
    known.set(text, { value });
    return value;
  };
}

/** A longer piece of a text may keep the whole text in memory. */
const longestRemembered = 12;
const mostRemembered = 500;

/** A function of a text that keeps its last answer, for a text that is asked about several times in a row. */
export function rememberLast<Value>(find: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: find(text) };
    return last.value;
  };
}

/** A function of a text that keeps its answers for the last few texts, as where many lists are looked for in each sentence of one answer. */
export function rememberFew<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= fewRemembered) known.clear();
    const value = find(text);
    known.set(text, { value });
    return value;
  };
}

const fewRemembered = 60;
