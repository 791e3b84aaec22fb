/**
 * The value after a change with everything of the one before that did not change: a screen that compares by identity redraws only the
 * rest. Members of lists are found again by their `key`, `path` or `id`, those without one by their place. For plain data only.
 */
export function keepSame<T>(before: T | undefined, after: T): T {
  return sameOf(before, after) as T;
}

function sameOf(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(after)) return sameList(Array.isArray(before) ? before : [], after);
  if (isRecord(after) && isRecord(before)) return sameRecord(before, after);
  return after;
}

function sameList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((each, at) => [nameOf(each, at), each]));
  const kept = after.map((each, at) => sameOf(known.get(nameOf(each, at)), each));
  return kept.length === before.length && kept.every((each, at) => Object.is(each, before[at])) ? before : kept;
}

function sameRecord(before: Fields, after: Fields): Fields {
  const names = Object.keys(after);
  const kept = names.map((name) => sameOf(before[name], after[name]));
  const isSame = names.length === Object.keys(before).length && kept.every((each, at) => Object.is(each, before[names[at] ?? '']));
  return isSame ? before : Object.fromEntries(names.map((name, at) => [name, kept[at]]));
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown, at: number): unknown {
  if (!isRecord(value)) return at;
  return value['key'] ?? value['path'] ?? value['id'] ?? at;
}
