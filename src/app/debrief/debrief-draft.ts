import * as z from 'zod/mini';
import type { Drafts } from '../ports';
import { isUntouched, type DebriefForm } from './debrief-form';

/** Under this key the half-written debrief is kept. */
const draftKey = 'debrief';

const followUp = z.object({ asked: z.string(), said: z.string() });
const question = z.object({
  key: z.string(), asked: z.string(), ticked: z.boolean(), said: z.string(), better: z.string(), followUps: z.array(followUp),
  told: z.nullable(z.object({ path: z.string(), title: z.string() })),
  went: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
const shape = z.object({ company: z.string(), role: z.string(), round: z.string(), date: z.string(), outcome: z.string(), questions: z.array(question) });

/** The half-written debrief of this device; null where there is none, or none that can be read. */
export function loadDebrief(drafts: Drafts): DebriefForm | null {
  const kept = drafts.load(draftKey);
  if (kept === null) return null;
  try {
    const read = z.safeParse(shape, JSON.parse(kept));
    return read.success && !isUntouched(read.data) ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed, or forgets it where that is null. A form that nobody touched is no draft. */
export function keepDebrief(drafts: Drafts, form: DebriefForm | null): void {
  drafts.keep(draftKey, form === null || isUntouched(form) ? null : JSON.stringify(form));
}
