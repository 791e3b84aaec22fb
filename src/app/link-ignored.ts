import * as z from 'zod/mini';
import type { IgnoredLink } from '../core/links/plan/ignored-links';

const path = z.string().check(z.minLength(1), z.maxLength(1000));

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)) }),
  z.object({ kind: z.literal('note'), path }),
  z.object({ kind: z.literal('pair'), from: path, to: path }),
]);

/** Most entries that are read: the newest. */
const most = 5000;

/** The ignore list as it is saved; an entry that cannot be read is left out, the others count. */
export const ignoredLinksShape = z.pipe(z.array(z.unknown()), z.transform(usableEntries));

function usableEntries(saved: unknown[]): readonly IgnoredLink[] {
  return saved.slice(-most).flatMap((each) => {
    const read = z.safeParse(entry, each);
    return read.success ? [read.data] : [];
  });
}

/** The list without the entry at that place. */
export function withoutIgnored(ignored: readonly IgnoredLink[], place: number): readonly IgnoredLink[] {
  return ignored.filter((_, at) => at !== place);
}
