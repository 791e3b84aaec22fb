import { importsOf, targetOf, withoutSuffix } from './imports';
import type { Fault, SourceFile } from './source-file';

/** One fault for every import that closes a circle, types included, with the way round. */
export const importCycles = (files: readonly SourceFile[]): readonly Fault[] => {
  const graph = graphOf(files);
  const done = new Set<string>();
  const faults: Fault[] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      faults.push({ path: file, what: `imports itself: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}` });
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return faults;
};

const graphOf = (files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> => {
  const known = new Set(files.map((file) => withoutSuffix(file.path)));
  const targets = (file: SourceFile): readonly string[] =>
    importsOf(file).map((specifier) => targetOf(file, specifier)).filter((target): target is string => target !== null && known.has(target));
  return new Map(files.map((file) => [withoutSuffix(file.path), targets(file)]));
};
