/** Makes a value when it is first asked for, and only once, so that loading costs nothing. */
export function onDemand<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** A function of a text that keeps its last answer, for a text that is asked about several times in a row. */
export function rememberLast<Value>(find: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: find(text) };
    return last.value;
  };
}
