import { importsOf, targetOf, withoutSuffix } from './imports';
import type { Fault, SourceFile } from './source-file';

/** A room, what it may see besides itself, and the packages it may take (`x/*` stands for all of x). */
export interface Room {
  /** A folder, or one file without suffix. */
  readonly path: string;
  readonly sees: readonly string[];
  readonly packages: readonly string[];
}

/** Every import that no arrow of the table allows, and every file that stands in no room. */
export const forbiddenArrows = (rooms: readonly Room[], files: readonly SourceFile[]): readonly Fault[] =>
  files.flatMap((file) => {
    const room = roomOf(rooms, withoutSuffix(file.path));
    if (room === null) return [{ path: file.path, what: 'stands in no room of the table' }];
    return importsOf(file).flatMap((specifier) => faultOf(rooms, { file, room, specifier }));
  });

interface Import {
  readonly file: SourceFile;
  readonly room: Room;
  readonly specifier: string;
}

const faultOf = (rooms: readonly Room[], { file, room, specifier }: Import): readonly Fault[] => {
  const target = targetOf(file, specifier);
  if (target === null) return mayTake(room, specifier) ? [] : [{ path: file.path, what: `imports ${specifier}: ${room.path} may take ${orNothing(room.packages)}` }];
  const there = roomOf(rooms, withoutSuffix(target))?.path ?? 'no room';
  if (there === room.path || room.sees.includes(there)) return [];
  return [{ path: file.path, what: `imports ${specifier} (${there}): ${room.path} sees ${orNothing(room.sees)}` }];
};

/** The innermost room that holds a path. */
const roomOf = (rooms: readonly Room[], path: string): Room | null =>
  rooms
    .filter((room) => path === room.path || path.startsWith(`${room.path}/`))
    .reduce<Room | null>((inner, room) => (inner === null || room.path.length > inner.path.length ? room : inner), null);

const mayTake = (room: Room, specifier: string): boolean =>
  room.packages.some((allowed) => (allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed));

const orNothing = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));
