/** Makes a value when it is first asked for, and only once, so that loading costs nothing. */
export function onDemand<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
